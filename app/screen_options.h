#pragma once

#include "settings/settings.h"
#include "shell/screen_settings.h"
#include "sound/gong.h"

#include <QObject>

#include <memory>

namespace tablee {

/// The window of the audience screen's settings, and the settings behind it.
class ScreenOptions final : public QObject {
    Q_OBJECT

public:
    ScreenOptions(Settings &settings, QWidget &desk);

    void show();
    /// See ScreenSettings::tellAwake().
    void tellAwake(std::optional<bool> agreed);

signals:
    void changed();

private:
    void keep(const ui::ScreenOptions &options);
    void chooseSound();
    ui::ScreenOptions kept() const;

    Settings &m_settings;
    QWidget &m_desk;
    std::unique_ptr<ui::ScreenSettings> m_window;  ///< made when it is first wanted
    std::optional<bool> m_agreed;
    ui::Gong m_trial;  ///< silent: it loads what was chosen, to see whether it is a sound
};

}  // namespace tablee

#pragma once

#include "common/back_row.h"
#include "common/retranslated.h"
#include "timing/clock_limits.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QCheckBox;

namespace tablee::ui {

class ActionButton;
class Choice;
class PageScroll;
class PlainLabel;
class Stepper;

/// All that can be chosen for the audience screen.
struct ScreenOptions {
    QString display = {};  ///< empty: the largest beside the desk
    ClockLimits limits = {};
    bool gong = true;
    bool softBell = false;  ///< when the end is near
    QString sound = {};  ///< empty: the program's own
    BackRow backRow = {};

    friend bool operator==(const ScreenOptions &, const ScreenOptions &) = default;
};

/// What may be chosen once for a room: which display, when the end is near, the gong, and whether the back
/// row can read it. A window of its own, beside the evening.
class ScreenSettings final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit ScreenSettings(QWidget *parent = nullptr);

    /// `displays`: the names of those the screen may go to.
    void setDisplays(const QStringList &displays);
    void setOptions(const ScreenOptions &options);
    const ScreenOptions &options() const { return m_options; }
    /// Whether the computer agreed to keep the displays lit; nothing as long as nobody asked it.
    void tellAwake(std::optional<bool> agreed);
    void tellLoudspeaker(bool there);
    /// Until something else is chosen: the sound of this file cannot be played.
    void tellUnplayable(const QString &path);

signals:
    void chosen(const tablee::ui::ScreenOptions &options);
    /// A sound of one's own is to be found.
    void soundRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate() override;
    void layOut();
    void connectParts();
    void changed();
    void showDisplays();
    QString backRowSentence() const;
    QString soundSentence() const;
    QString nameOf(WallText text) const;

    PageScroll *m_scroll;
    PlainLabel *m_displayLabel;
    Choice *m_display;
    PlainLabel *m_nearlyLabel;
    Stepper *m_nearly;
    PlainLabel *m_closeLabel;
    Stepper *m_close;
    QCheckBox *m_gong;
    QCheckBox *m_bell;
    PlainLabel *m_sound;
    ActionButton *m_chooseSound;
    ActionButton *m_ownSound;
    PlainLabel *m_backRowHeading;
    PlainLabel *m_depthLabel;
    Stepper *m_depth;
    PlainLabel *m_heightLabel;
    Stepper *m_height;
    PlainLabel *m_backRow;
    PlainLabel *m_awake;
    QStringList m_displays;
    ScreenOptions m_options;
    std::optional<bool> m_agreed;
    bool m_loudspeaker = true;
    QString m_unplayable;
};

}  // namespace tablee::ui

#pragma once

#include "common/retranslated.h"
#include "common/screen_wish.h"

#include <QMenu>

#include <map>

namespace tablee::ui {

/// What can be said to the room and done to its screen, each with its key.
class ScreenMenu final : public Retranslated<QMenu> {
    Q_OBJECT

public:
    explicit ScreenMenu(QWidget *parent = nullptr);

signals:
    void wished(tablee::ui::ScreenWish wish);
    /// A message of one's own is to be written.
    void writingRequested();

private:
    void retranslate() override;

    std::map<ScreenWish, QAction *> m_actions;
    QAction *m_write;
};

}  // namespace tablee::ui

#pragma once

#include "common/card.h"
#include "common/retranslated.h"

#include <QPointer>

#include <vector>

class QAction;
class QGridLayout;
class QMenu;
class QMenuBar;

namespace tablee::ui {

class ActionButton;
class PageScroll;
class PlainLabel;

/// One line of the sheet.
struct KeyLine {
    QString name;
    QString keys;

    friend bool operator==(const KeyLine &, const KeyLine &) = default;
};

struct KeyGroup {
    QString title;
    std::vector<KeyLine> lines;
};

/// Every entry of the menus that has a key, by menu. An action may tell more keys than its menu shows in its
/// property "allKeys".
std::vector<KeyGroup> keyGroups(const QMenuBar &bar);

/// All keys on one sheet over the window. The evening goes on under it, and so do its keys; Esc, a click or
/// the key that brought it takes it away, and says so.
class KeySheet final : public Retranslated<Card> {
    Q_OBJECT

public:
    /// Reads the menus each time it is shown.
    KeySheet(const QMenuBar &bar, QWidget *window);

    void toggle();
    std::vector<KeyGroup> groups() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate() override;
    void fill();
    void leave();
    void place();

    const QMenuBar &m_bar;
    PlainLabel *m_title;
    ActionButton *m_close;
    PageScroll *m_lines = nullptr;
    QPointer<QWidget> m_before;  ///< what had the keyboard
};

}  // namespace tablee::ui

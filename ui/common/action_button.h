#pragma once

#include <QPushButton>

namespace tablee::ui {

/// At most one Primary on a page; Danger is never filled.
enum class ButtonKind { Primary, Secondary, Quiet, Danger };

/// Row 32 high, Normal 40, Clock 48, First 56 (the first page's start).
enum class ButtonSize { Row, Normal, Clock, First };

/// `words` with every '&' doubled, for a name that goes onto a button or into a menu.
QString escapedMnemonic(const QString &words);

/// The button of the program. An '&' in its text marks the key beside Alt, so names go through
/// escapedMnemonic().
class ActionButton : public QPushButton {
    Q_OBJECT

public:
    explicit ActionButton(ButtonKind kind, QWidget *parent = nullptr);
    ActionButton(ButtonKind kind, ButtonSize size, QWidget *parent = nullptr);

    void setKind(ButtonKind kind);
    ButtonKind kind() const { return m_kind; }
    void setButtonSize(ButtonSize size);

    /// A drawing of resources/icons before the word, or after it (`Trailing`). An empty name takes it away.
    /// A button that shows an icon alone needs an accessible name.
    enum class IconPlace { Leading, Trailing };
    void setIconName(const QString &name, IconPlace place = IconPlace::Leading);

    /// The key that does the same, small after the word ("Space").
    void setShortcutHint(const QString &hint);
    QString shortcutHint() const { return m_hint; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    /// Enter presses it too, as people expect; Qt leaves that to dialogs.
    void keyPressEvent(QKeyEvent *event) override;

private:
    int contentWidth() const;
    void look();

    ButtonKind m_kind;
    ButtonSize m_size = ButtonSize::Normal;
    QString m_iconName;
    IconPlace m_iconPlace = IconPlace::Leading;
    QString m_hint;
};

}  // namespace tablee::ui

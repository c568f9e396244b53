#pragma once

#include <QFrame>
#include <QLayout>
#include <QPointer>

#include <chrono>

class QTimer;

namespace tablee::ui {

class PlainLabel;
class ToastAction;

/// What was just done, with the way back, for eight seconds. It stays for as long as the mouse is over it or
/// its action has the focus, and goes when the action is chosen.
class Toast : public QFrame {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds stay{8000};

    /// `timer` measures the stay; a test gives its own. The toast takes it as its child.
    explicit Toast(QWidget *parent = nullptr, QTimer *timer = nullptr);

    /// Shows `text` from now on; an empty `undo` offers no way back. A second call replaces the first.
    void tell(const QString &text, const QString &undo);
    QString text() const;

    /// Goes at once: what it says is no longer so.
    void dismiss();
    /// Gone at once, and what it told with it.
    void forget();

    /// Whether the page moves up for it, or whatever stands there makes way by itself.
    enum class Room { Made, Given };
    /// Keeps the toast at the foot of what is seen of `page`, which leaves that much room as long as it is
    /// there; where only a part of the page is to make room and to stand above it, that one's `content`.
    /// Without this call the toast stands where a layout puts it.
    void floatOver(QWidget &page, QLayout *content = nullptr, Room room = Room::Made);

signals:
    void undoRequested();
    void gone();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void leave();
    void waitOrStay();
    void place();
    void makeRoom(int high);

    QTimer *m_timer;
    PlainLabel *m_text;
    ToastAction *m_undo;
    QWidget *m_page = nullptr;
    QPointer<QLayout> m_content;
    Room m_keeping = Room::Made;
    int m_room = 0;  ///< that the content leaves at its foot
    bool m_hovered = false;
};

}  // namespace tablee::ui

#pragma once

#include <QPointer>
#include <QScreen>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace tablee::ui {

/// Keeps a window over the whole of a screen, also where the window manager hears of that screen later than
/// the program, and puts the window onto another meanwhile.
class ScreenCover final : public QObject {
    Q_OBJECT

public:
    /// `window` must outlive it; it is shown with the first cover(). `firstWait` is how long a window manager
    /// has before the window comes back the first time.
    explicit ScreenCover(
        QWidget &window, std::chrono::milliseconds firstWait = std::chrono::milliseconds{250});

    /// Shows the window over all of `screen`.
    void cover(QScreen *screen);
    /// Where it was shown; null before that, and after that screen has gone.
    QScreen *screen() const { return m_screen; }
    bool isInPlace() const { return m_screen && m_window.geometry() == m_screen->geometry(); }
    /// Whether it will show the window there again in a moment.
    bool isReturning() const { return m_wait.isActive(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show();
    void comeBack();

    QWidget &m_window;
    QPointer<QScreen> m_screen;
    const std::chrono::milliseconds m_firstWait;
    QTimer m_wait;
    int m_returns = 0;
};

}  // namespace tablee::ui

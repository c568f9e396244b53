#include "audience/screen_cover.h"

#include <QEvent>
#include <QWindow>

namespace tablee::ui {

namespace {

/// Each wait is twice the one before. A window manager that still has another mind after the last of them, a
/// minute later, has the last word: on a busy machine it takes seconds, more than a quarter of a minute once,
/// to learn of a new picture.
constexpr int mostReturns = 8;

}  // namespace

ScreenCover::ScreenCover(QWidget &window, std::chrono::milliseconds firstWait)
    : m_window{window}
    , m_firstWait{firstWait}
{
    window.installEventFilter(this);
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &ScreenCover::comeBack);
}

void ScreenCover::cover(QScreen *screen)
{
    m_screen = screen;
    m_returns = 0;
    show();
}

void ScreenCover::show()
{
    m_window.hide();
    m_window.setGeometry(m_screen->geometry());
    m_window.winId();
    m_window.windowHandle()->setScreen(m_screen);
    // Not showFullScreen(): it asks for the keyboard.
    m_window.setWindowState(Qt::WindowFullScreen);
    m_window.show();
    m_window.setGeometry(m_screen->geometry());
    if (isInPlace())
        m_wait.stop();
    if (!m_window.testAttribute(Qt::WA_ShowWithoutActivating)) {
        m_window.activateWindow();
        m_window.setFocus();
    }
}

bool ScreenCover::eventFilter(QObject *watched, QEvent *event)
{
    const bool isMoved = event->type() == QEvent::Move || event->type() == QEvent::Resize;
    if (isMoved && m_screen && !isInPlace() && m_returns < mostReturns && !m_wait.isActive())
        m_wait.start(m_firstWait * (1 << m_returns));
    return QObject::eventFilter(watched, event);
}

void ScreenCover::comeBack()
{
    if (!m_screen || !m_window.isVisible() || isInPlace())
        return;
    ++m_returns;
    show();
}

}  // namespace tablee::ui

#include "shell/stray_name.h"

#include "common/desk_keys.h"
#include "common/screen_wish.h"

#include <utility>

namespace tablee::ui {

namespace {

/// What it writes; empty for a key that is no letter, is held down, or goes with Ctrl or Alt.
QString letterOf(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    const QString text = event.text();
    const bool plain = modifiers == Qt::NoModifier && !event.isAutoRepeat();
    return plain && text.size() == 1 && text.front().isLetter() ? text : QString{};
}

/// Next, back, and black: the room waits for these.
bool isUrgent(const QKeyEvent &event)
{
    const auto act = actOf(event);
    return act == DeskAct::Next || act == DeskAct::Back || screenWishOf(event) == ScreenWish::Black;
}

std::chrono::milliseconds waitOf(const QKeyEvent &event)
{
    return event.modifiers().testFlag(Qt::ShiftModifier) ? StrayName::pause
        : isUrgent(event)                                ? StrayName::wait
                                                         : StrayName::longWait;
}

/// Shift by itself writes nothing and ends nothing: names begin with it.
bool writesNothing(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Shift || event.key() == Qt::Key_CapsLock;
}

}  // namespace

StrayName::StrayName(QObject *parent)
    : QObject{parent}
    , m_wait{this}
    , m_pause{this}
{
    m_wait.setObjectName(QStringLiteral("wait"));
    m_wait.setSingleShot(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_wait, &QTimer::timeout, this, &StrayName::run);
}

bool StrayName::take(const QKeyEvent &event)
{
    const QString letter = letterOf(event);
    if (letter.isEmpty()) {
        if (!writesNothing(event)) {
            run();
            m_pause.stop();
        }
        return false;
    }
    // A first letter that has run was a key, unless what follows is none: whoever ends a step by mistake goes
    // back at once.
    const bool isKey = actOf(event).has_value() || screenWishOf(event).has_value();
    const bool isOther = m_before.compare(letter, Qt::CaseInsensitive) != 0;
    const bool goesOn = m_pause.isActive() && (!m_wasKey || ((m_waiting || !isKey) && isOther));
    if (goesOn) {
        m_wait.stop();
        m_waiting.reset();
        m_pause.stop();
        emit typed(m_before + letter);
        return true;
    }
    run();  // the same key twice is two presses of it
    // The second must not come so late that it counts as the answer to what the first has asked.
    const bool isAgain = m_pause.isActive() && !isOther;
    m_before = letter;
    m_wasKey = isKey;
    m_waiting.reset(event.clone());
    m_held.start();
    m_wait.start(isAgain ? wait : waitOf(event));
    m_pause.start();
    return true;
}

void StrayName::run()
{
    m_wait.stop();
    if (const auto letter = std::exchange(m_waiting, nullptr))
        emit meant(*letter, std::chrono::milliseconds{m_held.elapsed()});
}

}  // namespace tablee::ui

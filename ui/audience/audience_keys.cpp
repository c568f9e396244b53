#include "audience/audience_window.h"
#include "audience/key_hint.h"
#include "common/redo_keys.h"
#include "common/unshifted_digits.h"

#include <QCloseEvent>
#include <QKeyEvent>

#include <algorithm>
#include <chrono>
#include <limits>
#include <optional>

// The screen alone on the only display: which key asks for what, and what whoever drives is told.

namespace tablee::ui {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype longestTyped = 10;  ///< "12:30 p.m."
/// Longer than between two letters of a name, also where somebody looks for them.
constexpr std::chrono::milliseconds timeWithoutKeys = 1s;
constexpr auto longestDeaf = 4s;

/// The same key once more; a key that only goes with another says nothing by itself.
bool answers(int key, const KeyHint &hint)
{
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_ScrollLock:
        return true;
    case Qt::Key_Escape:
        return hint.asked() == KeyHint::Asked::ShowDesk;
    case Qt::Key_N:
    case Qt::Key_Right:
        return hint.question() == DeskQuestion::CutStep || hint.question() == DeskQuestion::SkipStep;
    case Qt::Key_PageDown:
        return hint.question() == DeskQuestion::CutStep;  // what waits it starts
    case Qt::Key_X:
        return hint.question() == DeskQuestion::DropRound;
    case Qt::Key_L:
        return hint.question() == DeskQuestion::MakeUp;
    case Qt::Key_Slash:
        return hint.asked() == KeyHint::Asked::LookFor;
    default:
        return false;
    }
}

/// What such a key writes into a time, which may be one of the desk's own keys.
std::optional<QChar> signOfTime(const QKeyEvent &event)
{
    if (event.modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return std::nullopt;
    if (const auto digit = unshiftedDigit(event))
        return digit;
    static const QString signs = QStringLiteral("0123456789:. HAPM");
    const int key = event.key();
    // A key that writes nothing lies beyond all signs.
    if (key > std::numeric_limits<char16_t>::max() || !signs.contains(QChar{key}))
        return std::nullopt;
    return QChar{key}.toLower();
}

}  // namespace

void AudienceWindow::setDriver(Language language)
{
    if (language == m_driver)
        return;
    m_driver = language;
    m_keys->speak(driverWords());
}

void AudienceWindow::tellKeys()
{
    m_keys->tellKeys();
}

void AudienceWindow::waitUntilKeysRest()
{
    m_deaf.setSingleShot(true);
    m_deaf.start(timeWithoutKeys);
    m_deafAtMost.setRemainingTime(longestDeaf);
}

void AudienceWindow::tellDriver(const QString &why)
{
    m_keys->tell(why);
}

void AudienceWindow::askDriver(DeskQuestion question, const QString &words)
{
    m_keys->ask(question, words);
}

void AudienceWindow::forgetQuestion()
{
    m_keys->forgetQuestionOfTheDesk();
}

void AudienceWindow::keyPressEvent(QKeyEvent *event)
{
    if (m_mode == Mode::SecondDisplay) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (!hearsKeys()) {
        m_deaf.start(std::min(timeWithoutKeys, std::chrono::milliseconds{m_deafAtMost.remainingTime()}));
        m_keys->tellKeys();
        return;
    }
    if (event->isAutoRepeat())
        return;  // or a key held a little too long would press itself again, and answer its own question
    if (m_keys->asked() == KeyHint::Asked::Time && typesTime(*event))
        return;
    // Whoever asks for something else has not answered: a remote whose one button sends F5 and Esc in turn
    // has not said Esc twice.
    if (!answers(event->key(), *m_keys))
        m_keys->forgetQuestion();
    if (const auto wish = screenWishOf(*event)) {
        emit screenWished(*wish);
        return;
    }
    if (event->matches(QKeySequence::Undo)) {
        emit undoRequested();
        return;
    }
    if (redoKeys().contains(QKeySequence{event->keyCombination()})) {
        emit redoRequested();
        return;
    }
    // A shortcut of the desk, or of the system, is not its letter.
    if (event->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        m_keys->tellKeys();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Space:
        emit startPauseRequested();
        break;
    case Qt::Key_N:
    case Qt::Key_Right:
        emit nextRequested();
        break;
    case Qt::Key_PageDown:
        emit goRequested();
        break;
    case Qt::Key_P:
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        emit backRequested();
        break;
    case Qt::Key_Plus:
        emit minuteAdded();
        break;
    case Qt::Key_Minus:
        emit minuteTaken();
        break;
    case Qt::Key_T:
        emit tablesRequested();
        break;
    case Qt::Key_Equal:
        m_keys->ask(KeyHint::Asked::Time);
        break;
    case Qt::Key_X:
        emit dropRoundRequested();
        break;
    case Qt::Key_L:
        if (m_keys->question() == DeskQuestion::MakeUp) {
            m_keys->forgetQuestion();
            emit makeUpAgreed();
        } else {
            emit makeUpRequested();
        }
        break;
    case Qt::Key_Slash:
        if (m_keys->asked() == KeyHint::Asked::LookFor)
            emit lookForRequested();
        else
            m_keys->ask(KeyHint::Asked::LookFor);
        break;
    case Qt::Key_Escape:
        leave();
        break;
    default:
        m_keys->tellKeys();
    }
}

/// What a time is written with goes into the hint. No other key does what it otherwise does, for whoever
/// types a time would not know; but a remote is in other hands.
bool AudienceWindow::typesTime(const QKeyEvent &event)
{
    QString time = m_keys->typed();
    switch (event.key()) {
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return event.modifiers().testFlag(Qt::KeypadModifier);  // a digit, where NumLock is off
    case Qt::Key_Escape:
        m_keys->forgetQuestion();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_keys->forgetQuestion();
        emit timeTyped(time);
        return true;
    case Qt::Key_Backspace:
        time.chop(1);
        break;
    default:
        if (const auto sign = signOfTime(event); sign && time.size() < longestTyped)
            time += *sign;
    }
    m_keys->type(time);
    return true;
}

/// Behind the screen stands the desk, with all its names; and some presenters' remotes send Esc by
/// themselves.
void AudienceWindow::leave()
{
    if (m_mode == Mode::SecondDisplay || m_keys->asked() == KeyHint::Asked::ShowDesk)
        emit backToDeskRequested();
    else
        m_keys->ask(KeyHint::Asked::ShowDesk);
}

/// Alt+F4 on the only display must not leave a program that nobody sees. When the program ends, it may close.
void AudienceWindow::closeEvent(QCloseEvent *event)
{
    if (!event->spontaneous())
        return;
    event->ignore();
    leave();
}

void AudienceWindow::mouseMoveEvent(QMouseEvent *)
{
    if (m_mode == Mode::OnlyDisplay)
        m_keys->tellKeys();
}

}  // namespace tablee::ui

#include "audience/audience_window.h"
#include "audience/key_hint.h"
#include "common/desk_keys.h"
#include "common/redo_keys.h"
#include "common/unshifted_digits.h"

#include <QCloseEvent>
#include <QKeyEvent>

#include <algorithm>
#include <array>
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

/// It only goes with another, and says nothing by itself.
bool isModifier(int key)
{
    static constexpr std::array modifiers{Qt::Key_Shift, Qt::Key_Control, Qt::Key_Alt, Qt::Key_AltGr,
        Qt::Key_Meta, Qt::Key_CapsLock, Qt::Key_NumLock, Qt::Key_ScrollLock};
    return std::find(modifiers.begin(), modifiers.end(), key) != modifiers.end();
}

/// The same key once more.
bool answersWhatIsAsked(const QKeyEvent &event, std::optional<DeskAct> act, const KeyHint &hint)
{
    switch (hint.asked()) {
    case KeyHint::Asked::OfTheDesk:
        return act && answers(*act, hint.question());
    case KeyHint::Asked::LookFor:
        return act == DeskAct::LookFor;
    case KeyHint::Asked::ShowDesk:
        return event.key() == Qt::Key_Escape;
    case KeyHint::Asked::Time:
    case KeyHint::Asked::Told:
    case KeyHint::Asked::Nothing:
        break;
    }
    return false;
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
    const std::optional<DeskAct> act = actOnWall(*event);
    // Whoever asks for something else has not answered: a remote whose one button sends F5 and Esc in turn
    // has not said Esc twice.
    if (!isModifier(event->key()) && !answersWhatIsAsked(*event, act, *m_keys))
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
    const bool isShortcut
        = event->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (act)
        take(*act);
    else if (event->key() == Qt::Key_Escape && !isShortcut)
        leave();
    else
        m_keys->tellKeys();
}

/// What is typed or asked on the screen itself goes no further until it is answered.
void AudienceWindow::take(DeskAct act)
{
    if (act == DeskAct::Keys) {
        m_keys->tellKeys();
    } else if (act == DeskAct::SetTime) {
        m_keys->ask(KeyHint::Asked::Time);
    } else if (act == DeskAct::LookFor) {
        if (m_keys->isConfirmed(KeyHint::Asked::LookFor))
            emit actWished(act);
    } else if (act == DeskAct::MakeUp && m_keys->question() == DeskQuestion::MakeUp) {
        m_keys->putQuestionAway();
        emit makeUpAgreed();
    } else {
        emit actWished(act);
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
    if (m_mode == Mode::SecondDisplay || m_keys->isConfirmed(KeyHint::Asked::ShowDesk))
        emit backToDeskRequested();
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

#include "audience/key_hint.h"

#include "audience/scene_label.h"
#include "common/desk_keys.h"
#include "common/screen_wish.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace tablee::ui {

using namespace std::chrono_literals;

namespace {
constexpr auto stay = 6s;
constexpr auto stayToType = 15s;

}  // namespace

KeyHint::KeyHint(QWidget &screen, const Words &words)
    : QObject{&screen}
    , m_screen{screen}
    , m_words{&words}
    , m_label{new SceneLabel{SceneLabel::Weight::Regular, Qt::AlignCenter, &screen}}
    , m_timer{this}
{
    m_label->setObjectName(QStringLiteral("keys"));
    m_label->setInk(SceneLabel::Ink::Second);
    m_label->hide();
    m_label->installEventFilter(this);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &KeyHint::goAway);
}

void KeyHint::speak(const Words &words)
{
    m_words = &words;
    m_label->setText(text());
    place();
}

void KeyHint::tellKeys()
{
    if (m_asked == Asked::Nothing)
        show();
}

void KeyHint::type(const QString &time)
{
    m_typed = time;
    show();
}

void KeyHint::tell(const QString &why)
{
    become(Asked::Told, DeskQuestion::None, why);
}

/// A screen that was busy may have shown nothing yet, and what the key leads to is not for the room. But it
/// does not wait for that for ever: the next press counts.
bool KeyHint::isConfirmed(Asked asked)
{
    if (m_asked != asked)
        ask(asked);
    else if (std::exchange(m_isSeen, true))
        return true;
    return false;
}

bool KeyHint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !std::exchange(m_isSeen, true) && m_question != DeskQuestion::None)
        emit questionSeen();
    return QObject::eventFilter(watched, event);
}

void KeyHint::forgetQuestion()
{
    if (m_asked != Asked::Nothing)
        goAway();
}

void KeyHint::putQuestionAway()
{
    m_question = DeskQuestion::None;
    forgetQuestion();
}

void KeyHint::forgetQuestionOfTheDesk()
{
    if (fades(m_question))
        goAway();
}

void KeyHint::become(Asked asked, DeskQuestion question, const QString &said)
{
    m_said = said;
    m_typed.clear();
    m_isSeen = false;
    m_asked = asked;
    const DeskQuestion before = std::exchange(m_question, question);
    show();
    if (before != DeskQuestion::None && question == DeskQuestion::None)
        emit onceMoreOver();
}

/// What is no longer to be read is no longer asked.
void KeyHint::goAway()
{
    hide();
    m_asked = Asked::Nothing;
    if (std::exchange(m_question, DeskQuestion::None) != DeskQuestion::None)
        emit onceMoreOver();
}

QString KeyHint::questionText() const
{
    switch (m_question) {
    case DeskQuestion::CutStep:
        // How much is left is told by the clock above.
        return m_words->in("Audience",
            QT_TRANSLATE_NOOP("Audience", "There is time left. The same key once more ends this part now."));
    case DeskQuestion::SkipStep:
    case DeskQuestion::DropRound:
    case DeskQuestion::MakeUp:
    case DeskQuestion::SeatNewcomer:
        //: A question, and the key that answers it: "Leave out Round 3 and its 12 min? X once more: yes."
        return m_words->in("Audience", QT_TRANSLATE_NOOP("Audience", "%1 %2 once more: yes."))
            .arg(m_said, mainKeyOf(keyThatAnswers(m_question)));
    case DeskQuestion::None:
        break;
    }
    return {};
}

QString KeyHint::text() const
{
    switch (m_asked) {
    case Asked::OfTheDesk:
        return questionText();
    case Asked::ShowDesk:
        return m_words->in("Audience",
            QT_TRANSLATE_NOOP(
                "Audience", "Esc once more shows the desk, with everybody’s names. F5 comes back."));
    case Asked::LookFor:
        return m_words->in("Audience",
            QT_TRANSLATE_NOOP("Audience",
                "/ once more shows the desk, to look for somebody among everybody’s names. F5 comes back."));
    case Asked::Time:
        return m_words
            ->in("Audience",
                QT_TRANSLATE_NOOP("Audience",
                    "Time left (5:30), or until when (20h45): %1  ·  Enter: set it  ·  Esc: leave it"))
            .arg(m_typed.isEmpty() ? QStringLiteral("…") : m_typed);
    case Asked::Told:
        return m_said;
    case Asked::Nothing:
        break;
    }
    return allKeys();
}

/// The desk's own, those of the screen, and what else a keyboard has for it.
QString KeyHint::allKeys() const
{
    QStringList hints = keyHints(*m_words);
    const auto add = [&](const QString &keys, const char *what) {
        hints.append(keyHint(keys, m_words->in("Audience", what), *m_words));
    };
    add(keyOf(ScreenWish::Black), QT_TRANSLATE_NOOP("Audience", "black"));
    add(keyOf(ScreenWish::Hold), QT_TRANSLATE_NOOP("Audience", "hold"));
    //: Keys, from the first to the last one: "1 to 5".
    add(m_words->in("Audience", QT_TRANSLATE_NOOP("Audience", "%1 to %2"))
            .arg(keyOf(ScreenWish::ChangeTables), keyOf(ScreenWish::OwnMessage)),
        QT_TRANSLATE_NOOP("Audience", "messages"));
    add(QStringLiteral("Ctrl+Z"), QT_TRANSLATE_NOOP("Audience", "undo"));
    add(m_words->in("Audience", QT_TRANSLATE_NOOP("Audience", "Esc")),
        QT_TRANSLATE_NOOP("Audience", "the desk"));
    // A line ends with a dot, not within a hint.
    for (QString &hint : hints)
        hint.replace(u' ', QChar::Nbsp);
    return hints.join(QStringLiteral("\u00a0\u00a0·  "));
}

void KeyHint::show()
{
    m_label->setText(text());
    m_label->show();
    place();
    m_label->raise();
    m_screen.setCursor(Qt::ArrowCursor);
    m_timer.start(m_asked == Asked::Time ? stayToType : stay);
}

void KeyHint::hide()
{
    m_timer.stop();
    m_label->hide();
    m_screen.setCursor(Qt::BlankCursor);
}

void KeyHint::place()
{
    if (m_label->isHidden())
        return;
    // In as many lines as it needs, and no higher than the margin, which every view leaves free: what the
    // room reads is never covered.
    const qreal wide = m_screen.width();
    const qreal high = m_screen.height();
    // Two lines of them stand in the margin, which on a screen that is higher than wide is higher as well.
    const int least = std::min(m_screen.width(), m_screen.height()) / 52;
    const qreal margin = std::floor(high * 0.05) - 1;
    const TextStyle style = m_label->style();
    const QSizeF room{wide * 0.926, margin};
    const QSizeF line{room.width(), std::min(margin, style.lineHeight * least * 1.2)};
    const bool oneLine = fits(m_label->text(), style, least, line);
    const int size = oneLine ? fittingPixelSize({m_label->text()}, style, line, least, least * 6 / 5) : least;
    const qreal lines = std::min(margin, textSize(m_label->text(), style, size, room.width()).height());
    m_label->place({wide * 0.037, high - (margin + lines) / 2, room.width(), lines}, size);
}

}  // namespace tablee::ui

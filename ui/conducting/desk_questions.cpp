#include "conducting/desk_questions.h"

#include "common/desk_keys.h"
#include "common/question_strip.h"
#include "conducting/room_facts.h"
#include "language/region.h"
#include "language/step_words.h"
#include "live/chairs.h"
#include "timing/step_time.h"

#include <QEvent>

#include <chrono>
#include <utility>

namespace tablee::ui {

using namespace std::chrono_literals;

namespace {

constexpr Milliseconds untilForgotten = 15s;

}  // namespace

DeskQuestions::DeskQuestions(
    const SessionConductor &conductor, const Words &words, QuestionStrip &strip, QObject *parent)
    : QObject{parent}
    , m_conductor{conductor}
    , m_words{&words}
    , m_strip{strip}
    , m_offers{conductor}
    , m_makingUp{conductor, words, strip, nullptr}
{
    m_strip.installEventFilter(this);
    connect(&m_strip, &QuestionStrip::accepted, this, [this] { answer(true); });
    connect(&m_strip, &QuestionStrip::declined, this, [this] { answer(false); });
    connect(&m_strip, &QuestionStrip::otherChosen, &m_makingUp, &MakingUp::toggleSteps);
}

void DeskQuestions::setWords(const Words &words)
{
    m_words = &words;
    m_makingUp.setWords(words);
}

bool DeskQuestions::askToMakeUp()
{
    if (!m_makingUp.isPossible(m_conductor.now()))
        return false;
    m_asked = DeskQuestion::MakeUp;
    m_cameIn = {};
    m_makingUp.open();
    show();
    tellMakingUp();
    return true;
}

void DeskQuestions::tellMakingUp()
{
    m_told = m_strip.question();
    noteAsked();
    emit questionAsked(DeskQuestion::MakeUp, m_told);
}

void DeskQuestions::agreeToMakeUp()
{
    if (m_asked != DeskQuestion::MakeUp)
        return;
    show();
    if (m_asked != DeskQuestion::MakeUp)
        return;
    if (m_strip.question() != m_told)
        tellMakingUp();
    else if (!m_isSeen)
        noteSeen();
    else if (timeSeen() >= doublePress)
        answer(true);
}

void DeskQuestions::showTime()
{
    if (isForgotten())
        answer(false);
    const bool tellsTime = m_asked == DeskQuestion::CutStep || m_asked == DeskQuestion::MakeUp;
    if (tellsTime || (m_asked == DeskQuestion::None && m_makingUp.isDue(m_conductor.now())))
        show();
}

/// It is read from the next time that the strip, or the wall, is painted.
void DeskQuestions::noteAsked()
{
    m_isSeen = false;
    m_askedAt = m_conductor.now();
    m_strip.update();
}

void DeskQuestions::noteSeen()
{
    if (std::exchange(m_isSeen, true))
        return;
    m_askedAt = m_conductor.now();
    if (m_asked == DeskQuestion::SeatNewcomer && m_followsAnswer)
        m_seatedAt = m_askedAt;
}

/// What stands in the strip is read once it has been painted.
bool DeskQuestions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint)
        noteSeen();
    return QObject::eventFilter(watched, event);
}

Milliseconds DeskQuestions::timeSeen() const
{
    return elapsed(m_askedAt, m_conductor.now());
}

bool DeskQuestions::isConfirmed(DeskQuestion question, const Step *step, Milliseconds heldBack)
{
    if (step == nullptr)
        return false;
    if (m_asked == question && m_step == step->id) {
        if (m_isSeen)
            return timeSeen() - heldBack >= doublePress;
        // A desk that was busy has not shown it yet. Nor does it wait for that for ever: the next press
        // counts.
        noteSeen();
        return false;
    }
    m_asked = question;
    m_step = step->id;
    noteAsked();
    show();
    emit questionAsked(question, m_strip.question());
    return false;
}

bool DeskQuestions::seatConfirmed(Milliseconds heldBack)
{
    if (m_isSeen)
        return !m_isOfferTold || timeSeen() - heldBack >= doublePress;
    if (m_isOfferTold) {
        noteSeen();
        return false;
    }
    m_isOfferTold = true;
    noteAsked();
    const TableId table = m_conductor.chairFor(m_newcomer).value_or(TableId{});
    emit questionAsked(DeskQuestion::SeatNewcomer,
        tr("One more person at table %1?").arg(RoomFacts{m_conductor}.tableCalled(table)));
    return false;
}

void DeskQuestions::leaveUnanswered()
{
    if (m_asked == DeskQuestion::SeatNewcomer && m_isOfferTold) {
        m_isOfferTold = false;
        m_isSeen = false;
    } else if (fades(m_asked) || (m_asked == DeskQuestion::MakeUp && !m_cameIn.isValid())) {
        answer(false);
    }
}

bool DeskQuestions::hasJustSeated(Milliseconds heldBack)
{
    if (m_asked == DeskQuestion::SeatNewcomer && m_followsAnswer && !m_isSeen && m_strip.isVisible())
        noteSeen();
    return m_seatedAt && elapsed(*m_seatedAt, m_conductor.now()) - heldBack < doublePress;
}

bool DeskQuestions::isForgotten() const
{
    return fades(m_asked) && timeSeen() > untilForgotten;
}

/// Is there nothing left of what was asked?
bool DeskQuestions::isPointless() const
{
    const EveningState &evening = m_conductor.evening();
    const Step *step = m_asked == DeskQuestion::DropRound ? m_conductor.roundToDrop() : currentStep(evening);
    switch (m_asked) {
    case DeskQuestion::CutStep:
        return step == nullptr || step->id != m_step || stateOf(evening, step->id).phase == StepPhase::Ahead;
    case DeskQuestion::SkipStep:
        return step == nullptr || step->id != m_step || stateOf(evening, step->id).phase != StepPhase::Ahead;
    case DeskQuestion::DropRound:
        return step == nullptr || step->id != m_step;
    case DeskQuestion::MakeUp:
        return !m_makingUp.isPossible(m_conductor.now());
    case DeskQuestion::None:
    case DeskQuestion::SeatNewcomer:
        break;
    }
    return false;
}

void DeskQuestions::show()
{
    if (isPointless())
        m_asked = DeskQuestion::None;
    if (m_asked == DeskQuestion::None || m_asked == DeskQuestion::SeatNewcomer
        || (m_asked == DeskQuestion::MakeUp && m_cameIn.isValid()))
        takeArrivals();
    takeLateness();
    emit showing(m_asked);
    m_strip.setVisible(m_asked != DeskQuestion::None);
    m_followsAnswer = m_followsAnswer && m_asked == DeskQuestion::SeatNewcomer;
    m_strip.setKeys({}, {});
    switch (m_asked) {
    case DeskQuestion::None:
        break;
    case DeskQuestion::CutStep:
        askToEnd();
        break;
    case DeskQuestion::SkipStep:
        askToLeaveOut(*currentStep(m_conductor.evening()));
        break;
    case DeskQuestion::DropRound:
        askToLeaveOut(*m_conductor.roundToDrop());
        break;
    case DeskQuestion::SeatNewcomer:
        askToSeat();
        break;
    case DeskQuestion::MakeUp:
        m_makingUp.show();
        break;
    }
}

/// The question of a late evening comes by itself once in a step, when nothing else is asked, and again after
/// a newcomer whom it made room for, with the minutes that were chosen; its parts in the strip go with it.
void DeskQuestions::takeLateness()
{
    if (m_asked == DeskQuestion::None && m_makingUp.isDue(m_conductor.now())) {
        m_asked = DeskQuestion::MakeUp;
        const StepId here = currentStep(m_conductor.evening())->id;
        if (std::exchange(m_cameIn, here) != here)
            m_makingUp.open();
    }
    if (m_asked != DeskQuestion::MakeUp)
        m_makingUp.clear();
}

void DeskQuestions::askToEnd()
{
    const Step &step = *currentStep(m_conductor.evening());
    const Milliseconds left = remaining(step, stateOf(m_conductor.evening(), step.id), m_conductor.now());
    m_strip.setIconName(QStringLiteral("info"));
    m_strip.setQuestion(tr("%1 has %2 left. End it now?").arg(stepName(step, *m_words), clockText(left)));
    m_strip.setAnswers(tr("End it"), tr("No"));
    m_strip.setKeys(mainKeyOf(keyThatAnswers(m_asked)), tr("Enter"));
}

void DeskQuestions::askToLeaveOut(const Step &step)
{
    const Milliseconds length = lengthOf(step, stateOf(m_conductor.evening(), step.id));
    m_strip.setIconName(QStringLiteral("info"));
    m_strip.setQuestion(tr("Leave out %1 and its %2?").arg(stepName(step, *m_words), minutesText(length)));
    m_strip.setAnswers(tr("Leave it out"), tr("Keep it"));
    m_strip.setKeys(mainKeyOf(keyThatAnswers(m_asked)), tr("Enter"));
}

void DeskQuestions::askToSeat()
{
    const RoomFacts facts{m_conductor};
    const TableId table = m_conductor.chairFor(m_newcomer).value_or(TableId{});
    const QString name = facts.nameOf(m_newcomer);
    const QString number = facts.tableCalled(table);
    const bool isAlone = sitsAlone(m_conductor.evening(), m_newcomer);
    const bool hasChair = facts.hasChairLeft(table);
    const QString sentence = isAlone && hasChair ? tr("%2 sits alone. Table %1 can take one more.")
        : isAlone  ? tr("%2 sits alone, and every chair is taken. Table %1 can add one.")
        : hasChair ? tr("Table %1 has a chair left for %2.")
                   : tr("Every chair is taken. Table %1 can add one for %2.");
    m_strip.setIconName(QStringLiteral("user-plus"));
    m_strip.setQuestion(sentence.arg(number, name), {name});
    m_strip.setAnswers(tr("Seat at table %1").arg(number),
        isAlone                     ? tr("Stays there")
            : facts.nextRound() > 0 ? tr("At the next round")
                                    : tr("Only note the arrival"));
    // The keyboard is in the field of names after an arrival: there S writes, and Enter belongs to the field.
    m_strip.setKeys(signKeyOf(keyThatAnswers(m_asked)), {});
}

void DeskQuestions::forgetPeople()
{
    m_strip.setQuestion({});
    m_strip.setAnswers({}, {});
    show();
}

/// Somebody stands there and waits: that comes before what the desk asks of itself.
void DeskQuestions::takeArrivals()
{
    if (const std::optional<MemberId> newcomer = m_offers.next()) {
        if (m_asked != DeskQuestion::SeatNewcomer || m_newcomer != *newcomer) {
            m_isSeen = false;
            m_isOfferTold = false;
        }
        m_newcomer = *newcomer;
        m_asked = DeskQuestion::SeatNewcomer;
    } else if (m_asked == DeskQuestion::SeatNewcomer) {
        m_asked = DeskQuestion::None;
    }
}

void DeskQuestions::answer(bool yes)
{
    const DeskQuestion asked = std::exchange(m_asked, DeskQuestion::None);
    switch (asked) {
    case DeskQuestion::None:
        break;
    case DeskQuestion::CutStep:
    case DeskQuestion::SkipStep:
    case DeskQuestion::DropRound:
        if (yes)
            emit agreed(asked);
        break;
    case DeskQuestion::SeatNewcomer:
        m_seatedAt = m_conductor.now();
        m_followsAnswer = true;
        if (const auto table = m_conductor.chairFor(m_newcomer); yes && table)
            emit seatChosen(m_newcomer, *table);
        else {
            m_offers.letWait(m_newcomer);
            if (!sitsAlone(m_conductor.evening(), m_newcomer))
                emit seatDeclined(m_newcomer);
        }
        break;
    case DeskQuestion::MakeUp:
        m_makingUp.settle();
        m_cameIn = {};
        if (yes && sumOf(m_makingUp.shares()) > Milliseconds::zero())
            emit sharesChosen(m_makingUp.shares());
        break;
    }
    show();
}

}  // namespace tablee::ui

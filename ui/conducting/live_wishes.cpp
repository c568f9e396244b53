#include "conducting/clock_card.h"
#include "conducting/desk_messages.h"
#include "conducting/desk_questions.h"
#include "conducting/live_page.h"
#include "conducting/people_card.h"
#include "conducting/rule_words.h"
#include "conducting/undo_words.h"
#include "conducting/wanted_time.h"
#include "evening/progress.h"
#include "language/region.h"
#include "language/step_words.h"
#include "timing/step_time.h"

#include <QTimeZone>

#include <algorithm>

// What the facilitator asks for on the live page: by a key, a button, a menu or a presenter's remote.

namespace tablee::ui {

using namespace std::chrono_literals;

namespace {

/// Ending this much before the end is no cut worth a question.
constexpr Milliseconds nearlyOver = 10s;

/// Where hours are written "20:45" (`written` is how the desk writes this one), that may be typed for one, or
/// for minutes and seconds. Meant is what is nearer to the time the step has left.
bool meansHour(const WantedTime &wanted, const QString &written, const SessionConductor &conductor)
{
    if (!wanted.until || !wanted.left)
        return wanted.until.has_value();
    const Step *step = currentStep(conductor.evening());
    if (step == nullptr || written != wanted.until->toString(u"HH:mm"))
        return false;
    const Reading now = conductor.now();
    const auto asHour = timeUntil(*wanted.until, now.utc, zoneNamed(conductor.session().zone));
    const Milliseconds left
        = std::max(remaining(*step, stateOf(conductor.evening(), step->id), now), Milliseconds::zero());
    return asHour && std::chrono::abs(*asHour - left) < std::chrono::abs(*wanted.left - left);
}

}  // namespace

void LivePage::act(DeskAct act, std::chrono::milliseconds heldBack)
{
    switch (act) {
    case DeskAct::StartPause:
        startOrPause();
        break;
    case DeskAct::Next:
        next(heldBack);
        break;
    case DeskAct::Back:
        back();
        break;
    case DeskAct::Go:
        go();
        break;
    case DeskAct::MinuteMore:
        addMinute();
        break;
    case DeskAct::MinuteLess:
        takeMinute();
        break;
    case DeskAct::SetTime:
        askForTime();
        break;
    case DeskAct::MakeUp:
        if (m_questions->asked() == DeskQuestion::MakeUp)
            agreeToMakeUp();
        else
            makeUp();
        break;
    case DeskAct::DropRound:
        dropRound(heldBack);
        break;
    case DeskAct::Tables:
        toggleTables();
        break;
    case DeskAct::LookFor:
        lookForSomebody();
        break;
    case DeskAct::Seat:
        seatNewcomer(heldBack);
        break;
    case DeskAct::Keys:
        break;  // the sheet of keys is the window's
    }
}

void LivePage::startOrPause()
{
    const EveningState &evening = m_conductor.evening();
    if (isOver(evening))
        emit reportRequested();
    else if (stateOf(evening, currentStepId(evening)).phase == StepPhase::Running)
        tell(m_conductor.pause(), {});
    else
        tell(m_conductor.start(), {});
}

void LivePage::next(Milliseconds heldBack)
{
    const Step *step = currentStep(m_conductor.evening());
    if (step == nullptr) {
        m_messages->tellNothingDone(tr("Nothing comes after this."));
        return;
    }
    // A double click must not end one step and leave out the following as well; whoever asked for something
    // else in between means it.
    if (m_movedOn && elapsed(*m_movedOn, m_conductor.now()) - heldBack < doublePress)
        return;
    const StepState &state = stateOf(m_conductor.evening(), step->id);
    const Milliseconds left = remaining(*step, state, m_conductor.now());
    const bool waits = state.phase == StepPhase::Ahead;
    if (waits && !m_questions->skipConfirmed(heldBack))
        return;
    if (!waits && left > nearlyOver && !m_questions->cutConfirmed(heldBack))
        return;
    m_questions->settle();
    endStep();
}

/// One that has not begun is left out.
void LivePage::endStep()
{
    const Step *step = currentStep(m_conductor.evening());
    if (step == nullptr)
        return;
    const bool waits = stateOf(m_conductor.evening(), step->id).phase == StepPhase::Ahead;
    tell(m_conductor.endStep(), waits ? tr("%1 is left out.").arg(stepName(*step, *m_words)) : QString{});
    m_movedOn = m_conductor.now();
}

/// The one key of a remote: starts what waits, ends what runs.
void LivePage::go()
{
    if (m_movedOn && elapsed(*m_movedOn, m_conductor.now()) < doublePress)
        return;
    const Step *step = currentStep(m_conductor.evening());
    if (step != nullptr && stateOf(m_conductor.evening(), step->id).phase == StepPhase::Running)
        next();
    else
        startOrPause();
}

void LivePage::addMinute()
{
    tell(m_conductor.addTime(1min), {});
}

void LivePage::takeMinute()
{
    tell(m_conductor.addTime(-1min), {});
}

void LivePage::back()
{
    if (!m_conductor.canGoBack() && !m_conductor.isDeciding()) {
        tellNoWayBack();
        return;
    }
    tell(m_conductor.back(), {});
}

void LivePage::tellNoWayBack()
{
    const EveningState &evening = m_conductor.evening();
    const Step *current = currentStep(evening);
    const bool isFirst = !evening.setting.agenda.empty() && current == &evening.setting.agenda.front();
    const QString later = isFirst ? QString{} : laterFirstSentence(m_conductor, *m_words, ReadBy::Desk);
    if (later.isEmpty())
        m_messages->tellNothingDone(tr("No step has ended that could go on."));
    else
        m_messages->tellNothingDone(later, laterFirstSentence(m_conductor, *m_words, ReadBy::Room));
}

void LivePage::undoAtDesk()
{
    // What is being written was begun last.
    if (!isVisible() || !m_layout.peopleCard->leaveRule())
        undo();
}

void LivePage::undo()
{
    if (tellsFinal())
        return;
    const Said said = saidOfUndo(m_conductor.undoable());
    tellUndone(m_conductor.undo(), said);
}

void LivePage::goOn()
{
    if (!tellsFinal())
        tell(m_conductor.reopen(), tr("The evening goes on."));
}

void LivePage::redo()
{
    if (tellsFinal())
        return;
    const auto last = m_conductor.redoable();
    if (!last && !m_conductor.isDeciding()) {
        m_messages->tellNothingDone(tr("There is nothing to do again."));
        return;
    }
    // What is still being written cannot be told yet.
    Said said;
    if (last && !m_conductor.isDeciding())
        said = {.success = redoneSentence(m_conductor, *last, *m_words, ReadBy::Desk),
            .toRoom = redoneSentence(m_conductor, *last, *m_words, ReadBy::Room)};
    said.otherwise = rulesSetAside();
    noteWish();
    said.isBesideLog = last && std::holds_alternative<DeskTurn>(*last);
    m_messages->tellDoneAgain(m_conductor.redo(), said);
}

bool LivePage::tellsFinal()
{
    if (m_conductor.isFinal())
        m_messages->tellNothingDone(tr("Somebody who took part was erased: this evening stays as it is."));
    return m_conductor.isFinal();
}

void LivePage::makeRule(const SeatRule &rule)
{
    noteWish();
    m_messages->tell(m_conductor.addRule(rule),
        {.success = madeRuleSentence(m_conductor, rule),
            .otherwise = rulesSetAside(),
            .refused = [this] { return refusedRuleSentence(m_conductor); },
            .isBesideLog = true});
}

/// Of those that hold from now on, and cannot be kept.
std::function<QString()> LivePage::rulesSetAside() const
{
    return [this, before = m_conductor.rules()] {
        return setAsideSentence(m_conductor, before, *m_words);
    };
}

/// The report tells by them why people met again, so that one stays that no round is left to do without.
void LivePage::dropRule(const SeatRule &rule)
{
    noteWish();
    m_messages->tell(m_conductor.dropRule(rule),
        {.success = tr("The rule is dropped."),
            .refused = [this] { return refusedRuleSentence(m_conductor); },
            .isBesideLog = true});
}

void LivePage::undoWhatWasTold(const Undoable &decision)
{
    const Said said = saidOfUndo(decision);
    tellUndone(m_conductor.undo(decision), said);
}

/// Before it is taken back. What is not written yet cannot be told, but goes the same way.
Said LivePage::saidOfUndo(const std::optional<Undoable> &decision) const
{
    if (!decision || m_conductor.isDeciding())
        return {};
    return {.success = undoneSentence(m_conductor, *decision, *m_words, ReadBy::Desk),
        .otherwise = rulesSetAside(),
        .toRoom = undoneSentence(m_conductor, *decision, *m_words, ReadBy::Room)};
}

void LivePage::tellUndone(const SessionConductor::Done &done, const Said &said)
{
    noteWish();
    if (said.success.isEmpty())
        m_messages->tell(done, {});
    else
        m_messages->tellTakenBack(done, said);
}

/// The keyboard goes to the field that sets the time of the step.
void LivePage::askForTime()
{
    m_layout.clockCard->askForTime();
}

void LivePage::takeTypedTime(const QString &typed)
{
    const WantedTime wanted = readWantedTime(typed);
    if (meansHour(wanted, m_showing.hourText(wanted.until.value_or(QTime{})), m_conductor))
        setEnd(*wanted.until);
    else if (wanted.left)
        setTimeLeft(*wanted.left);
    else
        m_messages->tellNoTime(typed);
}

void LivePage::setTimeLeft(Milliseconds left)
{
    // No clock runs yet, so that nothing ends at an hour.
    const Step *step = currentStep(m_conductor.evening());
    if (step != nullptr && stateOf(m_conductor.evening(), step->id).phase == StepPhase::Ahead) {
        tell(m_conductor.setTimeLeft(left),
            tr("“%1” is to last %2.").arg(stepName(*step, *m_words), clockText(lengthAhead(left))));
        setFocus();
        return;
    }
    const QTime end = nearestTimeOfDay(m_conductor.now().utc + left, zoneNamed(m_conductor.session().zone));
    // What was typed may have been meant otherwise.
    tell(m_conductor.setTimeLeft(left), tr("%1 from now: %2.").arg(clockText(left), m_showing.hourText(end)));
    setFocus();
}

void LivePage::setEnd(const QTime &end)
{
    if (const auto left = timeUntil(end, m_conductor.now().utc, zoneNamed(m_conductor.session().zone))) {
        setTimeLeft(*left);
        return;
    }
    m_messages->tellPast(m_showing.hourText(end));
    setFocus();
}

void LivePage::lookForSomebody(const QString &typed)
{
    m_layout.peopleCard->lookFor(typed);
}

/// Asks which steps to come are to be shorter, when the evening is late.
void LivePage::makeUp()
{
    if (!m_questions->askToMakeUp())
        m_messages->tellNothingDone(tr("The evening is not late: there is nothing to make up."));
}

void LivePage::agreeToMakeUp()
{
    m_questions->agreeToMakeUp();
}

/// Whoever has come into the round that is on gets the chair that is offered.
void LivePage::seatNewcomer(Milliseconds heldBack)
{
    if (m_questions->hasJustSeated(heldBack))
        return;
    if (m_questions->asked() == DeskQuestion::SeatNewcomer) {
        if (m_questions->seatConfirmed(heldBack))
            m_questions->answer(true);
    } else if (m_questions->doesSomebodyWait()) {
        m_messages->tellNothingDone(tr("Another question comes first."));
    } else {
        m_messages->tellNothingDone(tr("Nobody is waiting for a chair."));
    }
}

/// Leaves out the last round to come; asks first.
void LivePage::dropRound(Milliseconds heldBack)
{
    if (m_conductor.roundToDrop() == nullptr) {
        m_messages->tellNothingDone(tr("No round is left that could be dropped."));
        return;
    }
    if (!m_questions->dropConfirmed(heldBack))
        return;
    m_questions->settle();
    dropLastRound();
}

void LivePage::dropLastRound()
{
    if (const Step *round = m_conductor.roundToDrop())
        tell(m_conductor.dropRound(), tr("%1 is left out.").arg(stepName(*round, *m_words)));
}

void LivePage::noteQuestionSeen()
{
    m_questions->noteSeen();
}

void LivePage::keepStep()
{
    m_questions->leaveUnanswered();
}

}  // namespace tablee::ui

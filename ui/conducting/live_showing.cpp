#include "conducting/live_showing.h"

#include "common/action_button.h"
#include "common/plain_label.h"
#include "conducting/agenda_view.h"
#include "conducting/clock_card.h"
#include "conducting/live_layout.h"
#include "conducting/next_card.h"
#include "conducting/people_and_tables.h"
#include "conducting/room_facts.h"
#include "conducting/screen_card.h"
#include "conducting/time_line.h"
#include "evening/progress.h"
#include "language/explanation_words.h"
#include "live/announced_start.h"
#include "live/contradiction_text.h"
#include "live/plan_figures.h"
#include "timing/step_time.h"

#include <utility>

namespace tablee::ui {

LiveShowing::LiveShowing(const SessionConductor &conductor, const PhraseBook &phrases, const Words &words,
    Region region, const LiveLayout &layout)
    : m_conductor{conductor}
    , m_phrases{phrases}
    , m_words{&words}
    , m_region{region}
    , m_layout{layout}
{
}

void LiveShowing::nameEvening()
{
    const QDateTime starts = localTime(m_conductor.session().startsAt, m_conductor.session().zone);
    const QString title = m_conductor.session().title;
    m_layout.title->setText(title.isEmpty() ? tr("This evening") : title);
    m_layout.date->setText(dateText(starts.date(), m_words->language()));
}

void LiveShowing::showEvening()
{
    showStep();
    showBoard();
    m_layout.peopleCard->setTables(openTableNumbers(m_conductor));
    PeopleOfTheDesk found = peopleOfTheDesk(m_conductor);
    m_layout.peopleCard->setPeople(std::move(found.people), found.numbered);
    m_layout.peopleCard->setRules(m_conductor.rules());
    showPlan();
}

void LiveShowing::toggleNextTables()
{
    m_nextShown = m_nextShown > 0 ? 0 : RoomFacts{m_conductor}.roundToCome();
}

void LiveShowing::showBoard()
{
    const RoomFacts facts{m_conductor};
    // Once it has been announced it is the round on the board anyway.
    if (m_nextShown != facts.roundToCome())
        m_nextShown = 0;
    const int round = facts.roundOnBoard();
    if (m_nextShown > 0)
        m_layout.board->setTables(
            tr("Planned for round %1, as long as nobody comes or goes").arg(m_nextShown),
            plannedTables(m_conductor, m_nextShown));
    else
        showTablesOf(round);
}

/// All may have gone since they were told their tables.
void LiveShowing::showTablesOf(int round)
{
    const std::vector<BoardTable> tables = boardTables(m_conductor);
    const QString title = round == 0 ? QString{}
        : tables.empty()             ? tr("Nobody is here for round %1.").arg(round)
                                     : tr("Tables of round %1").arg(round);
    m_layout.board->setTables(title, tables);
}

void LiveShowing::showTime(const Reading &now)
{
    const EveningState &evening = m_conductor.evening();
    if (const Step *step = currentStep(evening)) {
        const StepState &state = stateOf(evening, step->id);
        m_layout.clockCard->showClock({lengthOf(*step, state), remaining(*step, state, now),
            clockStateOf(*step, state, now, m_limits)});
    }
    showAgenda(now);
}

QString LiveShowing::hourText(QTime time) const
{
    return timeOfDay(time, m_words->language(), m_region);
}

void LiveShowing::showAgenda(const Reading &now)
{
    const EveningState &evening = m_conductor.evening();
    const AgendaMoment moment{
        now, zoneNamed(m_conductor.session().zone), announcedStart(m_conductor.session(), evening)};
    m_layout.timeLine->setSteps(timeLineSteps(evening, *m_words, m_region, moment));
    const EveningEnd end = eveningEnd(evening, *m_words, m_region, moment);
    m_layout.end->setText(end.sentence);
    m_layout.end->setEmphasis({end.time});
    showHour(now);
    m_layout.late->setVisible(end.minutesLate > 0);
    m_layout.late->setText(u'+' + minutesText(std::chrono::minutes{end.minutesLate}));
    m_layout.late->setToolTip(tr("Take time from the steps to come"));
    m_layout.late->setAccessibleName(
        tr("%n min late: take time from the steps to come", nullptr, end.minutesLate));
}

/// Beside the hour at which the evening ends.
void LiveShowing::showHour(const Reading &now)
{
    const QString hour = hourText(localTime(now.utc, m_conductor.session().zone).time());
    const QString shown = m_layout.end->text().isEmpty() ? hour : hour + QStringLiteral(" ·");
    //: Read aloud; %1 is a time of day.
    const QString spoken = tr("It is %1").arg(hour);
    if (shown == m_layout.now->text() && spoken == m_layout.now->accessibleName())
        return;
    m_layout.now->setText(shown);
    m_layout.now->setAccessibleName(spoken);
}

void LiveShowing::showStep()
{
    const EveningState &evening = m_conductor.evening();
    const Step *step = currentStep(evening);
    m_layout.clockCard->setUndoable(m_conductor.undoable().has_value());
    m_layout.clockCard->setBackPossible(m_conductor.canGoBack());
    if (isOver(evening)) {
        m_layout.clockCard->showStep(tr("The evening is over. Thank you."), tr("The report is ready."),
            ClockCard::Primary::Finish, false);
        m_layout.screenCard->showPhrase({});
        return;
    }
    const StepPhase phase = stateOf(evening, step->id).phase;
    const auto primary = phase == StepPhase::Running ? ClockCard::Primary::Pause
        : phase == StepPhase::Paused                 ? ClockCard::Primary::GoOn
                                                     : ClockCard::Primary::Start;
    m_layout.clockCard->showStep(stepTitle(*step, RoomFacts{m_conductor}.roundCount(), *m_words),
        nextSentence(evening, *m_words), primary, phase != StepPhase::Ahead);
    showPhrase(*step);
}

void LiveShowing::showPhrase(const Step &step)
{
    const EveningState &evening = m_conductor.evening();
    const auto phrases = m_phrases.phrasesOf(evening.setting.agenda, m_conductor.session().seatsPerTable == 2,
        static_cast<std::uint64_t>(m_conductor.session().id.value()));
    const auto phrase = phrases.find(step.id);
    m_layout.screenCard->showPhrase(phrase == phrases.end() || phrase->second == nullptr
            ? QString{}
            : phrase->second->in(m_words->language()));
}

void LiveShowing::showPlan()
{
    const auto &plan = m_conductor.roundsPlan();
    const RoomFacts facts{m_conductor};
    const bool hasNext = facts.roundOnBoard() > 0 && plan && plan->round(facts.roundToCome()) != nullptr;
    m_layout.board->offerOthers(m_nextShown > 0 ? tr("Back to round %1").arg(facts.roundOnBoard())
            : hasNext                           ? tr("See round %1").arg(facts.roundToCome())
                                                : QString{});
    if (m_nextShown > 0)
        showBoard();
    if (!plan && m_conductor.isPlanning()) {
        m_layout.nextCard->showPlan(tr("The rounds to come"), tr("The tables are being planned."));
        return;
    }
    if (!plan) {
        m_layout.nextCard->showPlan({}, {});
        return;
    }
    QString sentence = meetingSentence(figuresOf(*plan), *m_words);
    if (plan->plan.trade)
        if (const QString trade = tradeText(*plan->plan.trade, *m_words, plan->tradedFrom); !trade.isEmpty())
            sentence += u' ' + trade;
    const EveningState &evening = m_conductor.evening();
    const auto nameOf = [&facts](MemberId member) {
        return facts.nameOf(member);
    };
    for (const QString &rules :
        {setAsideText(m_conductor.rulesSetAside(), evening.setting.tables, nameOf, *m_words),
            unusedTablesText(m_conductor.rules(), plan->problem, evening, nameOf, *m_words)})
        if (!rules.isEmpty())
            sentence += u' ' + rules;
    m_layout.nextCard->showPlan(tr("Rounds to come: %1").arg(plan->plan.rounds.size()), sentence);
}

}  // namespace tablee::ui

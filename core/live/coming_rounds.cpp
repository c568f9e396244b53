#include "live/coming_rounds.h"

#include "evening/fold.h"
#include "live/seated_round.h"
#include "live/warm_rounds.h"
#include "live/written_plan.h"

#include <algorithm>
#include <utility>

namespace tablee {

namespace {

/// Those who were to stay at their tables, and do.
std::vector<MemberId> stillPinned(const RoundState &before, const Seats &now)
{
    std::vector<MemberId> pinned;
    for (const MemberId member : before.pinned)
        for (const Seating &seat : now)
            if (seat.member == member
                && std::find(before.seats.begin(), before.seats.end(), seat) != before.seats.end())
                pinned.push_back(member);
    return pinned;
}

/// Whether an answer to `asked` answers `now` too: the tables have no names in the planner.
bool sameQuestion(const SeatingProblem &asked, const SeatingProblem &now)
{
    return asked.people == now.people && asked.firstRound == now.firstRound && asked.problem == now.problem
        && asked.start == now.start && asked.pinned == now.pinned && asked.leftOut == now.leftOut;
}

PlanRecord recordOf(const RoundsPlan &plan, PlanId parent, Milliseconds madeAt)
{
    PlanRecord record{.parent = parent,
        .madeAt = madeAt,
        .seed = plan.plan.seed,
        .iterations = plan.plan.iterations,
        .engineVersion = QStringLiteral(TABLEE_VERSION),
        .firstRound = plan.problem.firstRound,
        .excess = plan.verdict.excess,
        .bound = plan.verdict.seatPairs - plan.mostFresh(),
        .proven = plan.plan.proven && plan.verdict.broken == 0};
    if (record.proven)
        record.bound = record.excess;  // there may be better arguments than the checker's
    for (int number = record.firstRound; const rotation::Round *round = plan.round(number); ++number)
        record.rounds[number] = seatsOf(*round, plan.problem);
    return record;
}

}  // namespace

int firstUntoldRound(const EveningState &evening)
{
    if (evening.room.closed)
        return 0;
    for (const Step &step : evening.setting.agenda)
        if (step.kind == StepKind::Round && stateOf(evening, step.id).phase == StepPhase::Ahead
            && phaseOfRound(evening, step.round) != RoundPhase::Announced)
            return step.round;
    return 0;
}

int roundToAnnounce(const EveningState &evening)
{
    const Step *current = currentStep(evening);
    const SessionPhase phase = phaseOf(evening);
    if (current == nullptr || phase == SessionPhase::Planned || phase == SessionPhase::Closed)
        return 0;
    const int round = roundOf(evening, *current);
    const Step *step = stepOfRound(evening.setting, round);
    const bool ahead = step != nullptr && stateOf(evening, step->id).phase == StepPhase::Ahead;
    return ahead && !announcementStands(evening, round) ? round : 0;
}

ComingRounds::ComingRounds(const Session &session, KnownPairs metBefore, std::vector<DatedRule> rules,
    AcquaintanceBook acquaintances, const std::map<MemberId, Member> &members,
    const std::optional<PlanRecord> &announced)
    : m_session{session.id}
    , m_seatsPerTable{session.seatsPerTable}
    , m_dial{session.dial}
    , m_metBefore{std::move(metBefore)}
    , m_datedRules{std::move(rules)}
    , m_rules{rulesNow(m_datedRules)}
    , m_told{members, std::move(acquaintances)}
{
    if (announced)
        m_toldPlan = writtenPlan(*announced);
}

void ComingRounds::remember(const Session &session, KnownPairs metBefore, std::vector<DatedRule> rules,
    AcquaintanceBook acquaintances)
{
    m_told.setAcquaintances(std::move(acquaintances));
    m_seatsPerTable = session.seatsPerTable;
    m_dial = session.dial;
    m_metBefore = std::move(metBefore);
    setRules(std::move(rules));
}

void ComingRounds::setRules(std::vector<DatedRule> rules)
{
    m_datedRules = std::move(rules);
    m_rules = rulesNow(m_datedRules);
    m_setAside.clear();
}

void ComingRounds::follow(const EveningState &evening)
{
    SeatingProblem now = question(evening);
    if (now.firstRound == 0) {
        stop();
        m_plan.reset();
        m_setAside.clear();
    } else if (m_planning && sameQuestion(m_asked, now)) {
        m_asked = std::move(now);
        m_askedOf = evening;
    } else if (m_planning) {
        askAnew(evening);
    } else if (auto kept = m_plan ? continued(*m_plan, now, evening) : std::nullopt) {
        m_plan = std::move(kept);
        if (now.start.announced)
            stop();  // what has been told is not made better
    } else {
        askAnew(evening);
    }
    emit changed();
}

std::optional<RoundsPlan> ComingRounds::planOf(const EveningState &evening, int round)
{
    const auto told = evening.room.rounds.find(round);
    const std::vector<SeatRule> rules
        = told == evening.room.rounds.end() ? m_rules : rulesAt(m_datedRules, told->second.announcedSeq);
    if (m_plan && m_plan->round(round) != nullptr && rules == m_rules)
        return m_plan;
    return seatedRound(evening, round, [&](const EveningState &then) { return question(then, rules); });
}

void ComingRounds::stop()
{
    ++m_question;
    m_planning = false;
    m_planner.stop();
}

SeatingProblem ComingRounds::question(const EveningState &evening)
{
    return question(evening, rulesKept());
}

SeatingProblem ComingRounds::question(const EveningState &evening, const std::vector<SeatRule> &rules)
{
    SeatingProblem seating = seatingProblem(evening, m_seatsPerTable, m_metBefore, rules);
    m_told.addTo(seating, m_dial);
    return seating;
}

std::vector<SeatRule> ComingRounds::rulesKept() const
{
    std::vector<SeatRule> kept = m_rules;
    for (const RuleSetAside &each : m_setAside)
        std::erase(kept, each.rule);
    return kept;
}

/// Of a room that has changed: what could not be kept before may be kept by now.
void ComingRounds::askAnew(const EveningState &evening)
{
    m_setAside.clear();
    m_askedOf = evening;
    ask(question(evening));
}

/// Whether there was a rule that the next question can do without.
bool ComingRounds::setAsideOneOf(const std::optional<rotation::Contradiction> &contradiction)
{
    const std::vector<SeatRule> kept = rulesKept();
    const auto newest = contradiction ? newestNamed(*contradiction, kept, m_asked, m_askedOf) : std::nullopt;
    if (!newest)
        return false;
    m_setAside.push_back({kept[*newest], *contradiction, m_asked});
    return true;
}

void ComingRounds::ask(SeatingProblem problem)
{
    m_plan.reset();
    m_planning = true;
    m_asked = std::move(problem);
    const auto seed = static_cast<std::uint64_t>(m_session.value() * 1000 + m_asked.firstRound);
    SeatingProblem begun = m_asked;  // where the search begins is no part of the question
    if (m_toldPlan)
        begun.start.warm = warmRounds(*m_toldPlan, m_asked);
    m_planner.plan(
        std::move(begun), seed, this, [this, question = ++m_question](RoundsAnswer answer, PlanStage stage) {
            if (question == m_question)
                take(std::move(answer), stage);
        });
}

void ComingRounds::take(RoundsAnswer answer, PlanStage stage)
{
    if (stage == PlanStage::Planned)
        return takePlanned(std::move(answer));
    // Something better for the question that was asked; an announced plan, or one that began, stays.
    const bool stillAsked = stage == PlanStage::Draft || (m_plan && sameQuestion(m_plan->problem, m_asked));
    if (!stillAsked || (stage == PlanStage::Improved && m_plan->kept.isValid()))
        return;
    // Tables that had still to be added may stand by now.
    SeatingProblem problem = stage == PlanStage::Draft ? m_asked : m_plan->problem;
    m_plan = std::move(*answer);
    m_plan->problem = std::move(problem);
    emit changed();
}

void ComingRounds::takePlanned(RoundsAnswer answer)
{
    m_planning = false;
    if (answer) {
        m_plan = std::move(*answer);
        m_plan->problem = m_asked;
        if (!m_improving)
            m_planner.stop();
    } else if (setAsideOneOf(answer.error().contradiction)) {
        ask(question(m_askedOf));
    } else {
        m_plan.reset();
        emit failed(answer.error());
    }
    emit changed();
}

bool ComingRounds::announce(Batch &batch, const EveningState &evening, Event announcement)
{
    const int round = roundToAnnounce(evening);
    if (round == 0 || !m_plan || m_planning)
        return false;
    const auto plan = continued(*m_plan, question(evening), evening);
    const rotation::Round *seats = plan ? plan->round(round) : nullptr;
    if (seats == nullptr || missingTables(plan->problem) > 0)
        return false;

    announcement.kind = EventKind::Announce;
    announcement.round = round;
    announcement.seats = seatsOf(*seats, plan->problem);
    announcement.plan = plan->kept.isValid() ? plan->kept : planToBeWritten;
    if (refusalOf(evening, announcement))
        return false;
    if (!plan->kept.isValid()) {
        const auto before = evening.room.rounds.find(round);
        const RoundState told = before == evening.room.rounds.end() ? RoundState{} : before->second;
        batch.plan = recordOf(*plan, told.plan, announcement.at.utc);
        announcement.pinned = stillPinned(told, announcement.seats);
        if (!announcement.pinned.empty())
            batch.plan->pinned[round] = announcement.pinned;
    }
    batch.events.push_back(std::move(announcement));
    return true;
}

void ComingRounds::keepAs(PlanId plan)
{
    if (!m_plan)
        return;
    m_plan->kept = plan;
    if (!m_planning)
        m_toldPlan = m_plan;
}

}  // namespace tablee

#include "conducting/room_facts.h"

#include <algorithm>

namespace tablee::ui {

namespace {

/// Somebody sat down for it and it is over, however short it was.
bool hasRun(const EveningState &evening, int round)
{
    const RoundPhase phase = phaseOfRound(evening, round);
    if (phase != RoundPhase::Void)
        return phase == RoundPhase::Held;
    const auto &agenda = evening.setting.agenda;
    return std::any_of(agenda.begin(), agenda.end(), [&](const Step &step) {
        const StepState &state = stateOf(evening, step.id);
        return step.kind == StepKind::Round && step.round == round && state.startedAt
            && state.outcome != StepOutcome::Skipped;
    });
}

}  // namespace

QString RoomFacts::nameOf(MemberId member) const
{
    const auto found = m_conductor.members().find(member);
    return found == m_conductor.members().end() ? QString{} : displayName(found->second);
}

QString RoomFacts::tableNumber(TableId table) const
{
    const RoomTable *known = findTable(m_conductor.evening().setting, table);
    return known == nullptr ? QString{} : QString::number(known->number);
}

QString RoomFacts::tableName(TableId table) const
{
    return tr("Table %1").arg(tableNumber(table));
}

bool RoomFacts::hasChairLeft(TableId table) const
{
    const EveningState &evening = m_conductor.evening();
    const std::vector<MemberId> seated = membersAt(evening, roundOnBoard(), table);
    const auto there = std::count_if(
        seated.begin(), seated.end(), [&](MemberId member) { return isPresent(evening, member); });
    return there < m_conductor.session().seatsPerTable;
}

int RoomFacts::nextRound() const
{
    const EveningState &evening = m_conductor.evening();
    for (const Step &step : evening.setting.agenda)
        if (step.kind == StepKind::Round && stateOf(evening, step.id).phase == StepPhase::Ahead)
            return step.round;
    return 0;
}

bool RoomFacts::offersSeats() const
{
    const Step *step = currentStep(m_conductor.evening());
    return step != nullptr && step->kind == StepKind::Round
        && stateOf(m_conductor.evening(), step->id).phase != StepPhase::Ahead;
}

bool RoomFacts::awaitsTables() const
{
    const Step *step = currentStep(m_conductor.evening());
    return step != nullptr && (step->kind == StepKind::Round || step->kind == StepKind::Welcome);
}

int RoomFacts::roundCount() const
{
    const auto &agenda = m_conductor.evening().setting.agenda;
    return static_cast<int>(std::count_if(
        agenda.begin(), agenda.end(), [](const Step &step) { return step.kind == StepKind::Round; }));
}

int RoomFacts::roundOnBoard() const
{
    const EveningState &evening = m_conductor.evening();
    int last = 0;
    for (const auto &[number, round] : evening.room.rounds) {
        const RoundPhase phase = phaseOfRound(evening, number);
        if (phase == RoundPhase::Announced || phase == RoundPhase::Running)
            return number;
        if (hasRun(evening, number))
            last = number;
    }
    return last;
}

}  // namespace tablee::ui

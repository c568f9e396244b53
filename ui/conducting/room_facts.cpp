#include "conducting/room_facts.h"

#include "common/name_fit.h"
#include "common/type_scale.h"
#include "live/moves_message.h"
#include "sessions/table_places.h"

#include <algorithm>

namespace tablee::ui {

namespace {

constexpr qreal widthOfMate = 200;  ///< each in a line of their own at worst

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
    if (const auto found = m_conductor.names().find(member); found != m_conductor.names().end())
        return found->second;
    const auto known = m_conductor.members().find(member);
    return known == m_conductor.members().end() ? QString{} : displayName(known->second);
}

QString RoomFacts::tableCalled(TableId table) const
{
    const RoomTable *known = findTable(m_conductor.evening().setting, table);
    return known == nullptr ? QString{} : tablee::tableCalled(*known);
}

QString RoomFacts::tableName(TableId table) const
{
    const RoomTable *known = findTable(m_conductor.evening().setting, table);
    if (known == nullptr)
        return {};
    const QString number = tr("Table %1").arg(known->number);
    //: Table 3, by the window
    return known->name.empty() ? number : tr("%1, %2").arg(number, QString::fromStdString(known->name));
}

bool RoomFacts::hasChairLeft(TableId table) const
{
    const EveningState &evening = m_conductor.evening();
    const std::vector<MemberId> seated = membersAt(evening, roundOnBoard(), table);
    const auto there = std::count_if(
        seated.begin(), seated.end(), [&](MemberId member) { return isPresent(evening, member); });
    const RoomTable *known = findTable(evening.setting, table);
    return known != nullptr && there < placesAtTable(known->seats, m_conductor.session().seatsPerTable);
}

bool RoomFacts::seatsNow(TableId table) const
{
    const EveningState &evening = m_conductor.evening();
    const int round = roundOnBoard();
    const std::vector<MemberId> members = membersAt(evening, round, table);
    return phaseOfRound(evening, round) == RoundPhase::Running
        && std::any_of(
            members.begin(), members.end(), [&](MemberId member) { return isPresent(evening, member); });
}

TableId RoomFacts::openTable(int number) const
{
    const EveningState &evening = m_conductor.evening();
    for (const RoomTable &table : evening.setting.tables)
        if (table.number == number && !evening.room.closedTables.contains(table.id))
            return table.id;
    return {};
}

bool RoomFacts::canSeat() const
{
    const RoundPhase phase = phaseOfRound(m_conductor.evening(), roundOnBoard());
    return phase == RoundPhase::Announced || phase == RoundPhase::Running;
}

QStringList RoomFacts::namesHeldAt(TableId table) const
{
    const RoomTable *known = findTable(m_conductor.evening().setting, table);
    QStringList names;
    for (const SeatRule &rule : m_conductor.rules())
        if (known != nullptr && !isOfTwo(rule.kind) && rule.table == known->number
            && isPresent(m_conductor.evening(), rule.one))
            names.append(nameOf(rule.one));
    return names;
}

QString RoomFacts::whereabouts(MemberId member) const
{
    if (!isPresent(m_conductor.evening(), member))
        return {};
    QStringList places;
    for (const QString &place :
        {canSeat() ? placeIn(roundOnBoard(), member) : QString{}, tableToCome(member)})
        if (!place.isEmpty())
            places.append(place);
    return places.join(QStringLiteral(" · "));
}

/// "Table 3 with Luc Tremblay, Ingrid Peeters"
QString RoomFacts::placeIn(int round, MemberId member) const
{
    const EveningState &evening = m_conductor.evening();
    const auto table = tableOf(evening, round, member);
    if (!table || !table->isValid())
        return {};
    QStringList others;
    for (const MemberId other : membersAt(evening, round, *table))
        if (other != member && isPresent(evening, other))
            others.append(shortenedName(nameOf(other), fontFor(TextRole::Caption), widthOfMate, 1));
    if (others.isEmpty())
        return tableName(*table);
    return tr("Table %1 with %2").arg(tableCalled(*table), others.join(QStringLiteral(", ")));
}

/// In the round after the one on the board, as far as it is planned by now.
QString RoomFacts::tableToCome(MemberId member) const
{
    const auto &plan = m_conductor.roundsPlan();
    const rotation::Round *round = plan ? plan->round(roundToCome()) : nullptr;
    if (round == nullptr)
        return {};
    for (const Seating &seat : seatsOf(*round, plan->problem))
        if (seat.member == member && seat.table.isValid())
            return tr("then table %1").arg(tableCalled(seat.table));
    return {};
}

int RoomFacts::roundToCome() const
{
    const EveningState &evening = m_conductor.evening();
    const int shown = roundOnBoard();
    for (const Step &step : evening.setting.agenda)
        if (step.kind == StepKind::Round && step.round != shown
            && stateOf(evening, step.id).phase == StepPhase::Ahead)
            return step.round;
    return 0;
}

int RoomFacts::nextRound() const
{
    const Step *next = tablee::nextRound(m_conductor.evening());
    return next == nullptr ? 0 : next->round;
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
    return lastRoundNumber(m_conductor.evening());
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

#include "live/session_conductor.h"
#include "sessions/table_places.h"

#include <set>

// The rounds to come: the room they need, their announcement, and whom it moves.

namespace tablee {

/// More people than the tables hold: the room gets the tables the plan counts on. Then the round whose turn
/// it is is announced.
void SessionConductor::prepareRoom()
{
    const std::optional<RoundsPlan> &plan = m_rounds.plan();
    if (m_leaving || !plan || isPlanning())
        return;
    if (missingTables(plan->problem) > 0)
        enqueueUndecided([this](const DeskDecisions &) -> Result<Batch> {
            Batch batch;
            const std::vector<RoomTable> &tables = m_evening.setting.tables;
            const int last = tables.empty() ? 0 : tables.back().number;
            const int missing = m_rounds.plan() ? missingTables(m_rounds.plan()->problem) : 0;
            for (int number = last + 1; number <= last + missing; ++number)
                batch.tables.push_back({number, chairsAtTable(m_session.seatsPerTable)});
            return batch;
        });
    else if (roundToAnnounce(m_evening) != 0)
        enqueueUndecided([this](const DeskDecisions &desk) -> Result<Batch> {
            Batch batch;
            m_rounds.announce(batch, m_evening, desk.event(EventKind::Announce));
            return batch;
        });
}

/// What the room has been told of the rounds that have not begun.
SessionConductor::ToldRounds SessionConductor::toldRounds() const
{
    ToldRounds told;
    for (const auto &[number, round] : m_evening.room.rounds)
        if (phaseOfRound(m_evening, number) == RoundPhase::Announced)
            told.emplace(number, round);
    return told;
}

void SessionConductor::tellMoves(const ToldRounds &before)
{
    for (const auto &[number, round] : before) {
        const auto now = m_evening.room.rounds.find(number);
        if (now == m_evening.room.rounds.end() || now->second.announcedSeq == round.announcedSeq)
            continue;
        std::vector<MemberId> moved;
        for (const auto &[member, table] : round.seats)
            if (const auto place = tableOf(m_evening, number, member); place && *place != table)
                moved.push_back(member);
        std::set<TableId> told;
        for (const Seating &seat : round.seats)
            told.insert(seat.table);
        std::vector<TableId> added;
        for (const auto &[table, people] : tableGroups(m_evening, number))
            if (!told.contains(table))
                added.push_back(table);
        if (!moved.empty())
            emit peopleMoved(moved, added);
    }
}

}  // namespace tablee

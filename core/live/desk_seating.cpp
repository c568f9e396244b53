#include "live/chairs.h"
#include "live/desk_decisions.h"

#include <utility>

// Who sits where, and which tables there are.

namespace tablee {

Result<Batch> DeskDecisions::seat(StepId id, MemberId member, TableId table, int chairs) const
{
    const Step *step = findStep(m_evening.setting, id);
    Event seated = memberEvent(EventKind::Seat, member);
    seated.table = table;
    seated.round = step == nullptr ? 0 : step->round;
    Result<Batch> batch = allowed({.events = {seated}});
    // The log itself knows no limit: what has been written there is where people sit.
    const bool changes = batch && !batch->events.empty();
    if (changes && othersAt(m_evening, seated.round, table, member) >= chairs)
        return fail(ErrorCode::Conflict, "the chair is taken");
    return batch;
}

Result<Batch> DeskDecisions::closeTable(TableId table) const
{
    Event closing = event(EventKind::CloseTable);
    closing.table = table;
    return allowed({.events = {closing}});
}

Result<Batch> DeskDecisions::openTable(TableId table) const
{
    Event opening = event(EventKind::OpenTable);
    opening.table = table;
    return allowed({.events = {opening}});
}

Result<Batch> DeskDecisions::swap(const SwappedRound &swapped) const
{
    Event announcement = event(EventKind::Announce);
    announcement.code = static_cast<int>(AnnounceCause::Swapped);
    announcement.round = swapped.round;
    announcement.seats = swapped.plan.rounds.at(swapped.round);
    announcement.pinned = swapped.plan.pinned.at(swapped.round);
    announcement.plan = planToBeWritten;
    Batch batch{.events = {announcement}, .plan = swapped.plan};
    batch.plan->madeAt = m_at.utc;
    return allowed(std::move(batch));
}

}  // namespace tablee

#include "live/desk_decisions.h"
#include "live/undoing.h"

// Back, undo and redo.

namespace tablee {

Result<Batch> DeskDecisions::back(std::optional<EventId> meant) const
{
    if (!meant)
        return fail(ErrorCode::LaterEventStandsOnIt, "no step to go back to");
    const Event *end = lastEnd(m_evening);
    if (isTakenBack(m_evening, *meant))
        return Batch{};
    if (end == nullptr || end->id != *meant)
        return fail(ErrorCode::Conflict, "the evening has gone on since");
    Batch batch;
    goBackTo(batch, m_evening, *end);
    return allowed(std::move(batch));
}

/// A step that was running waits, for nobody's clock ran meanwhile.
void DeskDecisions::goBackTo(Batch &batch, const EveningState &evening, const Event &end) const
{
    Event undo = undoOf(end.id);
    undo.step = end.step;  // by this it is told from an undo, see newestDecision()
    batch.events.push_back(undo);
    if (stateOf(apply(evening, undo), end.step).phase == StepPhase::Running)
        batch.events.push_back(stepEvent(EventKind::Pause, end.step));
}

Result<Batch> DeskDecisions::reopen() const
{
    Batch batch{.events = {event(EventKind::Reopen)}};
    if (!m_evening.room.closed)
        return allowed(std::move(batch));
    const Event *end = endOfClosing(m_evening);
    if (end != nullptr)
        goBackTo(batch, apply(m_evening, batch.events.front()), *end);
    return allowed(std::move(batch));
}

Result<Batch> DeskDecisions::undo(std::optional<EventId> meant) const
{
    if (!meant)
        return fail(ErrorCode::NotAllowedNow, "nothing to undo");
    if (isTakenBack(m_evening, *meant))
        return Batch{};
    const std::optional<Decision> decision = newestDecision(m_evening);
    if (!decision || decision->event.id != *meant)
        return fail(ErrorCode::Conflict, "something was decided after it");
    Batch batch;
    for (const EventId id : decision->undoes)
        batch.events.push_back(undoOf(id));
    // Whoever has been given a seat cannot be un-arrived; leaving again has the same effect for the room. So
    // it is with a table that was opened and that people have been told.
    Event &first = batch.events.front();
    const EventKind kind = decision->event.kind;
    if ((kind == EventKind::CheckIn || kind == EventKind::OpenTable) && refusalOf(m_evening, first)) {
        first.kind = kind == EventKind::CheckIn ? EventKind::CheckOut : EventKind::CloseTable;
        first.member = decision->event.member;
        first.table = decision->event.table;
    }
    return allowed(std::move(batch));
}

Result<Batch> DeskDecisions::redo(std::optional<EventId> undone) const
{
    if (!undone)
        return fail(ErrorCode::NotAllowedNow, "nothing to do again");
    if (!isTakenBack(m_evening, *undone))
        return Batch{};
    const std::optional<Decision> again = newestUndone(m_evening);
    if (!again || again->event.id != *undone)
        return fail(ErrorCode::Conflict, "something was decided after it");
    Batch batch;
    for (const EventId id : again->undoes)
        batch.events.push_back(undoOf(id));
    return allowed(std::move(batch));
}

Event DeskDecisions::undoOf(EventId id) const
{
    Event undo = event(EventKind::Undo);
    undo.undoes = id;
    return undo;
}

}  // namespace tablee

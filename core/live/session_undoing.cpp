#include "live/session_conductor.h"
#include "live/undoing.h"

#include <algorithm>

// Undo and redo: they come to what the log has, and to what was decided beside it, each in its turn.

namespace tablee {

void SessionConductor::noteDecided(const std::vector<Event> &events)
{
    for (const Event &event : events)
        if (isDecided(m_evening, event))
            m_decided = std::max(m_decided, event.seq);
}

/// Of what stands in the log.
std::optional<EventId> SessionConductor::newestLogged() const
{
    const std::optional<Decision> newest = m_isFinal ? std::nullopt : newestDecision(m_evening);
    return newest ? std::optional{newest->event.id} : std::nullopt;
}

/// Null where something else was decided after it.
const UnloggedDecision *SessionConductor::newestUnlogged() const
{
    const UnloggedDecision *newest = m_unlogged.newest();
    if (newest == nullptr || m_isFinal || m_evening.room.closed)
        return nullptr;
    const std::optional<Decision> decision = newestDecision(m_evening);
    return decision && decision->event.seq > newest->countsFrom() ? nullptr : newest;
}

/// Of what the log has; nothing where something beside it comes first.
std::optional<EventId> SessionConductor::undoneLogged() const
{
    const std::optional<Decision> newest = m_isFinal ? std::nullopt : newestUndone(m_evening);
    return newest && !m_unlogged.isChangedSince(newest->takenBack) ? std::optional{newest->event.id}
                                                                   : std::nullopt;
}

/// Null where something of the log comes first.
const UnloggedDecision *SessionConductor::undoneUnlogged() const
{
    const UnloggedDecision *last = m_unlogged.newestTakenBack();
    if (last == nullptr || m_isFinal || m_evening.room.closed)
        return nullptr;
    const std::int64_t seq = last->takenBack->seq;
    const std::optional<Decision> undone = newestUndone(m_evening);
    return m_decided > seq || (undone && undone->takenBack > seq) ? nullptr : last;
}

std::optional<Undoable> SessionConductor::undoable() const
{
    if (const UnloggedDecision *newest = newestUnlogged())
        return newest->made;
    return newestLogged();
}

std::optional<Undoable> SessionConductor::redoable() const
{
    if (const UnloggedDecision *last = undoneUnlogged())
        return last->made;
    return undoneLogged();
}

std::optional<NameCorrection> SessionConductor::correctionOf(const DeskTurn &made) const
{
    const UnloggedDecision *decision = m_unlogged.madeAt(made);
    return decision == nullptr ? std::nullopt : decision->name;
}

/// Not where something else was pressed since that is still being written: that comes first.
bool SessionConductor::isMeant(const UnloggedDecision *decision) const
{
    return decision != nullptr && (decision->presses == m_presses || !isDeciding());
}

/// Whether the same was pressed last, of something beside the log, and is not written yet.
bool SessionConductor::isAskedAlready(bool takenBack) const
{
    const UnloggedDecision *last = m_unlogged.beingExchanged();
    return last != nullptr && last->presses == m_presses && last->takenBack.has_value() == takenBack;
}

SessionConductor::Done SessionConductor::undo()
{
    if (isAskedAlready(true))
        return answeredAtOnce({});
    if (const UnloggedDecision *newest = newestUnlogged(); isMeant(newest))
        return exchange(*newest, m_unlogged.next(m_evening.lastSeq));
    ++m_presses;
    if (m_starting) {
        forgetStart();
        return enqueue([](const DeskDecisions &) -> Result<Batch> { return Batch{}; });
    }
    if (!m_pressed || !m_pressed->isPending)
        return enqueue(
            [decision = newestLogged()](const DeskDecisions &desk) { return desk.undo(decision); });
    return enqueue([pressed = m_pressed](const DeskDecisions &desk) -> Result<Batch> {
        return pressed->decision ? desk.undo(pressed->decision) : Batch{};
    });
}

SessionConductor::Done SessionConductor::undo(const Undoable &decision)
{
    if (const DeskTurn *made = std::get_if<DeskTurn>(&decision))
        return undoUnlogged(*made);
    return enqueue([this, event = std::get<EventId>(decision)](const DeskDecisions &desk) -> Result<Batch> {
        if (newestUnlogged() != nullptr && !isTakenBack(m_evening, event))
            return fail(ErrorCode::Conflict, "something beside the log was decided after it");
        return desk.undo(m_isFinal ? std::nullopt : std::optional{event});
    });
}

SessionConductor::Done SessionConductor::undoUnlogged(const DeskTurn &made)
{
    const UnloggedDecision *newest = newestUnlogged();
    if (isMeant(newest) && newest->made == made)
        return exchange(*newest, m_unlogged.next(m_evening.lastSeq));
    const UnloggedDecision *decision = m_unlogged.madeAt(made);
    const bool countsOnce = decision != nullptr && decision->takenBack;
    return answeredAtOnce(countsOnce
            ? Result<void>{}
            : fail(ErrorCode::Conflict, "something was decided after it, or it is forgotten"));
}

SessionConductor::Done SessionConductor::redo()
{
    if (isAskedAlready(false))
        return answeredAtOnce({});
    if (const UnloggedDecision *last = undoneUnlogged(); isMeant(last))
        return exchange(*last, std::nullopt);
    ++m_presses;
    if (m_redone && m_redone->isPending)
        return enqueue([](const DeskDecisions &) -> Result<Batch> { return Batch{}; });
    m_redone = std::make_shared<Press>();
    return enqueue([this, meant = isDeciding() ? std::nullopt : undoneLogged()](
                       const DeskDecisions &desk) { return desk.redo(meant ? meant : undoneLogged()); },
        m_redone);
}

/// Taken back at that moment, or done again where it is nothing.
SessionConductor::Done SessionConductor::exchange(
    const UnloggedDecision &decision, std::optional<DeskTurn> takenBack)
{
    return decision.name ? exchangeName(decision, takenBack) : switchRules(decision, takenBack);
}

}  // namespace tablee

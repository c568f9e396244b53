#pragma once

#include "evening/fold.h"
#include "foundation/result.h"
#include "sessions/batch.h"

#include <vector>

namespace tablee {

/// What each use case of the desk writes: decided from the evening as it is, at the moment it was asked for.
/// A batch takes along the meetings of each round in which it changes who has met.
/// Errors: NotAllowedNow, LaterEventStandsOnIt. What is so already makes a batch without events.
class DeskDecisions {
public:
    /// `evening` must outlive this.
    DeskDecisions(const EveningState &evening, StationId station, Reading at);

    Result<Batch> openDoors(const std::vector<MemberId> &here) const;
    Result<Batch> arrive(MemberId member) const;
    /// Somebody who is not on the list and gets an id when it is written.
    Result<Batch> arriveNew(Member newcomer) const;
    Result<Batch> leave(MemberId member) const;
    /// In the current step's round.
    Result<Batch> seat(MemberId member, TableId table) const;

    /// Starts a step, or lets it go on after a pause.
    Result<Batch> start(StepId step) const;
    Result<Batch> pause(StepId step) const;
    /// Gives a step more time, or less: never less than none, nor than a minute before its start.
    Result<Batch> addTime(StepId step, Milliseconds amount) const;
    /// Ends the step, or leaves it out when it has not begun.
    Result<Batch> end(StepId step) const;
    /// To the step before, as it was before it ended, but paused.
    Result<Batch> back() const;
    /// Takes newestDecision() back.
    Result<Batch> undo() const;
    Result<Batch> close() const;
    /// Closes the session wherever it is; a step that is under way ends with it.
    Result<Batch> finish() const;
    Result<Batch> reopen() const;
    Result<Batch> noteClock(ClockNoteKind kind, Milliseconds amount) const;

    /// An event of this desk and moment, with a request of its own.
    Event event(EventKind kind) const;

private:
    Event memberEvent(EventKind kind, MemberId member) const;
    Event stepEvent(EventKind kind, StepId step) const;
    Event undoOf(EventId id) const;
    Result<Batch> allowed(Batch batch) const;

    const EveningState &m_evening;
    StationId m_station;
    Reading m_at;
};

}  // namespace tablee

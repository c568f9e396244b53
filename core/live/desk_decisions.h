#pragma once

#include "evening/fold.h"
#include "foundation/result.h"
#include "live/swapped_round.h"
#include "sessions/batch.h"
#include "timing/share_out.h"

#include <optional>
#include <vector>

namespace tablee {

/// The length that a step which has not begun is given by whoever wants this one for it.
Milliseconds lengthAhead(Milliseconds wanted);

/// What each use case of the desk writes: decided from the evening as it is, at the moment it was asked for.
/// A batch takes along the meetings of each round in which it changes who has met.
/// Errors: NotAllowedNow, LaterEventStandsOnIt, NobodyHere from start(), Conflict where it says so. What is
/// so already makes a batch without events.
class DeskDecisions {
public:
    /// `evening` must outlive this.
    DeskDecisions(const EveningState &evening, StationId station, Reading at);

    Result<Batch> openDoors(
        const std::vector<MemberId> &here, const std::vector<Attendance> &expected = {}) const;
    Result<Batch> arrive(MemberId member) const;
    /// Somebody who is not on the list and gets an id when it is written.
    Result<Batch> arriveNew(Member newcomer) const;
    Result<Batch> leave(MemberId member) const;
    /// In the round of `step`, as long as it is not over. `chairs` is how many the table has, one that is
    /// carried there for `member` included; Conflict when others sit on all of them.
    Result<Batch> seat(StepId step, MemberId member, TableId table, int chairs) const;
    /// Nobody is seated at `table` in the rounds that have not begun.
    Result<Batch> closeTable(TableId table) const;
    Result<Batch> openTable(TableId table) const;
    /// Two people change places in a round that has been announced: a new plan, in which both stay where they
    /// are from then on.
    Result<Batch> swap(const SwappedRound &swapped) const;

    /// Starts a step, or lets it go on after a pause.
    Result<Batch> start(StepId step) const;
    Result<Batch> pause(StepId step) const;
    /// Gives a step more time, or less: never less than none, nor than a minute before its start.
    Result<Batch> addTime(StepId step, Milliseconds amount) const;
    /// What is left of the step from now on, counted from the moment it was asked for; of a step that has not
    /// begun, its length.
    Result<Batch> setTimeLeft(StepId step, Milliseconds left) const;
    /// Takes time from steps to come. Each of them keeps a minute.
    Result<Batch> shareOut(const Shares &shares) const;
    /// Ends the step, or leaves it out when it has not begun, be it its turn or not.
    Result<Batch> end(StepId step) const;
    /// Takes back `end`, which is lastEnd(): to that step as it was before it ended, but paused. What has
    /// been taken back already counts once.
    Result<Batch> back(std::optional<EventId> end) const;
    /// Takes `decision` back, or finds nothing to take back. It must be newestDecision(), otherwise something
    /// came after it: Conflict. What has been taken back already counts once.
    Result<Batch> undo(std::optional<EventId> decision) const;
    /// Does again what was taken back last: `undone` is the event of newestUndone(), otherwise something was
    /// decided since: Conflict.
    Result<Batch> redo(std::optional<EventId> undone) const;
    Result<Batch> close() const;
    /// Closes the session wherever it is; a step that is under way ends with it.
    Result<Batch> finish() const;
    /// Opens a closed session again. The step that ended with it goes on, paused, with the time it had.
    Result<Batch> reopen() const;
    Result<Batch> noteClock(ClockNoteKind kind, Milliseconds amount) const;

    /// An event of this desk and moment, with a request of its own.
    Event event(EventKind kind) const;

private:
    Event memberEvent(EventKind kind, MemberId member) const;
    Event stepEvent(EventKind kind, StepId step) const;
    Event undoOf(EventId id) const;
    void goBackTo(Batch &batch, const EveningState &evening, const Event &end) const;
    Result<Batch> allowed(Batch batch) const;

    const EveningState &m_evening;
    StationId m_station;
    Reading m_at;
};

}  // namespace tablee

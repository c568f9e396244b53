#pragma once

#include "evening/agenda.h"
#include "evening/event.h"

#include <map>
#include <optional>
#include <set>
#include <variant>
#include <vector>

namespace tablee {

enum class SessionPhase { Planned, Open, Live, Closed };

/// How long one round had run at some moment. A start may be taken back and done anew, so each has its name.
struct RunMark {
    StepId step;
    std::int64_t start = 0;  ///< StepState::startSeq at that moment
    Milliseconds run = {};

    friend bool operator==(const RunMark &, const RunMark &) = default;
};

/// A moment of the evening, told in the run time of the rounds begun by then.
using Moment = std::vector<RunMark>;

/// From an arrival to a departure.
struct Stay {
    Moment came;
    std::optional<Moment> left;  ///< nothing as long as they are here

    friend bool operator==(const Stay &, const Stay &) = default;
};

struct MemberState {
    bool present = false;
    Role role = Role::Seated;
    std::int64_t since = 0;  ///< seq of the last check-in; 0 for somebody who never came
    std::vector<Stay> stays;  ///< oldest first

    friend bool operator==(const MemberState &, const MemberState &) = default;
};

enum class StepPhase { Ahead, Running, Paused, Ended };

struct StepState {
    StepPhase phase = StepPhase::Ahead;
    StepOutcome outcome = StepOutcome::Done;  ///< counts once ended
    Milliseconds run = {};  ///< time run up to `since`
    Reading since = {};  ///< while running: the reading from which the clock runs on
    Milliseconds added = {};
    std::optional<Milliseconds> revised = {};  ///< the length given to it later, instead of the planned one
    std::optional<Reading> startedAt = {};
    std::int64_t startSeq = 0;  ///< seq of the start
    std::optional<Reading> endedAt = {};

    friend bool operator==(const StepState &, const StepState &) = default;
};

/// A place somebody took while a round was running, and kept until the next one.
struct Sitting {
    TableId table;
    RunMark from;

    friend bool operator==(const Sitting &, const Sitting &) = default;
};

/// What the room was told about one round, and how it really sat.
struct RoundState {
    PlanId plan = {};  ///< invalid until announced
    std::int64_t announcedSeq = 0;
    Seats seats = {};  ///< by member, corrections included
    std::vector<MemberId> pinned = {};  ///< who stay at their table when others change theirs
    /// Of those who got their place only after the start, or another one after they had come back. All others
    /// had from the start the one that `seats` says.
    std::map<MemberId, std::vector<Sitting>> sittings = {};

    bool isAnnounced() const { return plan.isValid(); }
    friend bool operator==(const RoundState &, const RoundState &) = default;
};

enum class RoundPhase { Unknown, Announced, Running, Held, Void };

/// Everything the room could see.
struct RoomState {
    bool doorsOpened = false;
    bool closed = false;
    std::map<MemberId, MemberState> members;
    std::map<StepId, StepState> steps;
    std::map<int, RoundState> rounds;
    std::set<TableId> closedTables;

    friend bool operator==(const RoomState &, const RoomState &) = default;
};

/// What an event changes, and therefore what a later event can stand on: one person, one step, one round, one
/// table or the session as a whole.
using SessionSubject = std::monostate;
using RoundSubject = int;
using Subject = std::variant<SessionSubject, MemberId, StepId, RoundSubject, TableId>;

struct SessionFlags {
    bool doorsOpened = false;
    bool closed = false;

    friend bool operator==(const SessionFlags &, const SessionFlags &) = default;
};
/// The part of the room a subject names; of a table, whether it is closed.
using Part = std::variant<SessionFlags, MemberState, StepState, RoundState, bool>;

/// One event that counts, with what it needs to be taken back.
struct Effect {
    Event event;
    Part before;
    EventId by;  ///< the event itself, or the redo that brought it back
};

/// An event that was taken back, with what it needs to be done again.
struct Undone {
    Event undo;
    Event event;
    Part after;  ///< as it was when it was taken back
    EventId ground;  ///< the event of the same subject it stood on; invalid when it was the first

    friend bool operator==(const Undone &, const Undone &) = default;
};

/// An evening: the setting and the log folded over it. See apply() in evening/fold.h.
struct EveningState {
    Setting setting;
    RoomState room;
    std::int64_t lastSeq = 0;
    Reading lastAt = {};  ///< when the last event was
    Reading leftAt
        = {};  ///< the same, notes on the clock left out: looking at an evening is not going on with it

    std::map<Subject, std::vector<Effect>> effects;  ///< for each subject what counts, oldest first
    std::map<EventId, Undone> undone;  ///< by undo event, as long as nobody has done it again
};

SessionPhase phaseOf(const EveningState &evening);

/// The step that is running, paused or ready to start; null when the agenda is through.
const Step *currentStep(const EveningState &evening);
/// The one after it that takes place; null when there is none.
const Step *nextStep(const EveningState &evening);
const Step *findStep(const Setting &setting, StepId id);
const Step *stepOfRound(const Setting &setting, int round);
const RoomTable *findTable(const Setting &setting, TableId id);
const StepState &stateOf(const EveningState &evening, StepId step);

/// Whether it has run at all; a step that was left out has not.
bool hasBegun(const StepState &state);

/// The length a step has by now: planned or revised, and what was added. Never negative.
Milliseconds lengthOf(const Step &step, const StepState &state);

/// How long the step has run, pauses left out.
Milliseconds timeRun(const StepState &state, const Reading &now);

/// How long a step had run at a moment, in its run that `state` tells of; zero for a moment before it.
Milliseconds runAt(const Moment &moment, StepId step, const StepState &state);

/// The shortest run of a round that counts: two minutes, or half of a shorter round.
Milliseconds leastMeetingTime(Milliseconds length);

RoundPhase phaseOfRound(const EveningState &evening, int round);

/// The next round that has not begun, of those that take place; null when there is none.
const Step *nextRound(const EveningState &evening);

/// The round a step is about: its own, or while people arrive the next one; 0 for none.
int roundOf(const EveningState &evening, const Step &step);

/// The number of the last round that takes place: the 3 of "round 2 of 3". Rounds keep their numbers when one
/// of them is left out, for the room has heard them.
int lastRoundNumber(const EveningState &evening);

/// Who is here and takes part in the rotation, by id.
std::vector<MemberId> rotating(const EveningState &evening);
bool isPresent(const EveningState &evening, MemberId member);

/// Where a member sits in a round; nothing when not announced or not in it.
std::optional<TableId> tableOf(const EveningState &evening, int round, MemberId member);

/// The members at one table in a round, by id.
std::vector<MemberId> membersAt(const EveningState &evening, int round, TableId table);

/// Who sits together in a round, by table; each group by id. Those who rest are left out.
std::map<TableId, std::vector<MemberId>> tableGroups(const EveningState &evening, int round);

/// Does the announced seating of a round name exactly those who are here and rotate?
bool seatsEverybodyHere(const EveningState &evening, int round);

/// The same, and at tables that are open: nobody needs to be told another place.
bool announcementStands(const EveningState &evening, int round);

/// How many may be seated at a table. Where tables have been closed, chairs are carried to the others: they
/// may hold as many as there are people for each.
int placesAt(const EveningState &evening, const RoomTable &table, int people);

}  // namespace tablee

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

struct MemberState {
    bool present = false;
    Role role = Role::Seated;
    std::int64_t since = 0;  ///< seq of the last check-in

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
    std::optional<Reading> endedAt = {};

    friend bool operator==(const StepState &, const StepState &) = default;
};

/// What the room was told about one round, and how it really sat.
struct RoundState {
    PlanId plan = {};  ///< invalid until announced
    std::int64_t announcedSeq = 0;
    Seats seats = {};  ///< by member, corrections included

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

/// The part of the room a subject names, as it was before an event.
struct SessionFlags {
    bool doorsOpened = false;
    bool closed = false;
};
using Before = std::variant<SessionFlags, MemberState, StepState, RoundState, bool>;

/// One event that counts, with what it needs to be taken back.
struct Effect {
    Event event;
    Before before;
};

/// An evening: the setting and the log folded over it. See apply() in evening/fold.h.
struct EveningState {
    Setting setting;
    RoomState room;
    std::int64_t lastSeq = 0;
    Reading lastAt = {};  ///< when the last event was

    std::map<Subject, std::vector<Effect>> effects;  ///< for each subject what counts, oldest first
    std::map<Subject, std::int64_t> touched;  ///< seq of the last event or undo that changed the subject
    std::map<EventId, Event> undone;  ///< undo event -> the event it took back, as long as it can be redone
};

SessionPhase phaseOf(const EveningState &evening);

/// The step that is running, paused or ready to start; null when the agenda is through.
const Step *currentStep(const EveningState &evening);
const Step *findStep(const Setting &setting, StepId id);
const Step *stepOfRound(const Setting &setting, int round);
const RoomTable *findTable(const Setting &setting, TableId id);
const StepState &stateOf(const EveningState &evening, StepId step);

/// The length a step has by now: planned or revised, and what was added. Never negative.
Milliseconds lengthOf(const Step &step, const StepState &state);

/// How long the step has run, pauses left out.
Milliseconds timeRun(const StepState &state, const Reading &now);

/// The shortest time at one table that makes a meeting: two minutes, or half of a shorter round, but half a
/// minute at least.
Milliseconds leastMeetingTime(Milliseconds length);

RoundPhase phaseOfRound(const EveningState &evening, int round);

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

}  // namespace tablee

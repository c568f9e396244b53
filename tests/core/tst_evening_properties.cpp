#include "evening/fold.h"
#include "evening/meetings.h"
#include "live/desk_decisions.h"
#include "live/logged_figures.h"
#include "live/undoing.h"
#include "support/evening_builder.h"
#include "support/killed_log.h"
#include "timing/step_time.h"

#include <QCoreApplication>

#include <rapidcheck.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>
#include <span>
#include <string_view>

using namespace tablee;
using namespace tablee::test;
using namespace std::chrono_literals;

namespace {

/// One thing somebody does, before it is known whether it may happen. Three small numbers, so that a failure
/// shrinks well.
struct Intent {
    int what;
    int whom;
    int how;
};

void showValue(const Intent &intent, std::ostream &out)
{
    out << '{' << intent.what << ", " << intent.whom << ", " << intent.how << '}';
}

[[maybe_unused]] std::ostream &operator<<(std::ostream &out, const Intent &intent)
{
    showValue(intent, out);
    return out;
}

/// A stretch of run time of one start of a round, and the number of log entries before it.
struct Stretch {
    StepId step;
    std::int64_t start;
    std::size_t entries;
    Milliseconds from;
    Milliseconds to;
};

using Meetings = std::map<int, std::vector<Meeting>>;

Meetings byRound(const std::vector<Meeting> &meetings)
{
    Meetings rounds;
    for (const Meeting &meeting : meetings)
        rounds[meeting.round].push_back(meeting);
    return rounds;
}

void nobodySitsTwice(const EveningState &evening)
{
    for (const auto &[number, round] : evening.room.rounds) {
        std::set<MemberId> seated;
        for (const Seating &seating : round.seats)
            RC_ASSERT(seated.insert(seating.member).second);
    }
}

void heldRoundsStay(const EveningState &before, const EveningState &after)
{
    for (const auto &[number, round] : before.room.rounds)
        if (phaseOfRound(before, number) == RoundPhase::Held)
            RC_ASSERT(after.room.rounds.at(number) == round);
}

/// When an event was, by the clock as it stood before that event tells that it was set.
Reading beforeTheSetting(const Event &event)
{
    Reading at = event.at;
    if (event.kind == EventKind::ClockNote)
        at.utc -= event.amount;
    return at;
}

/// What an event may change of the time left is what it says; everything else leaves the clock where it is.
void timeIsContinuous(const EveningState &before, const EveningState &after, const Event &event)
{
    if (event.kind == EventKind::AddTime || event.kind == EventKind::Revise || event.kind == EventKind::Undo)
        return;
    for (const Step &step : before.setting.agenda)
        RC_ASSERT(remaining(step, stateOf(before, step.id), beforeTheSetting(event))
            == remaining(step, stateOf(after, step.id), event.at));
}

void undoKeepsTheTimeThatRan(const EveningState &before, const EveningState &after, const Event &undo)
{
    for (const Step &step : before.setting.agenda) {
        const StepState &was = stateOf(before, step.id);
        const StepState &is = stateOf(after, step.id);
        if (was.phase != StepPhase::Ahead && is.phase != StepPhase::Ahead)
            RC_ASSERT(timeRun(was, undo.at) == timeRun(is, undo.at));
    }
}

/// An evening as it is played: its log, the meetings kept beside it, and what a bystander saw.
class Evening {
public:
    Evening() { happens({.kind = EventKind::OpenDoors}); }

    EveningBuilder room;
    Meetings kept;
    std::vector<Stretch> stretches;
    std::set<EventKind> seen;

    DeskDecisions desk() const { return {room.evening(), StationId{1}, room.now()}; }

    /// Somebody presses a key of the desk.
    bool press(const Result<Batch> &batch)
    {
        if (!batch || batch->events.empty())
            return false;
        for (Event event : batch->events) {
            // A plan gets its number where it is stored.
            if (event.kind == EventKind::Announce)
                event.plan = PlanId{room.evening().lastSeq + 1};
            RC_ASSERT(happens(event));
        }
        for (const auto &[round, meetings] : batch->meetings)
            kept[round] = meetings;
        std::erase_if(kept, [](const auto &entry) { return entry.second.empty(); });
        RC_ASSERT(kept == byRound(heldMeetings(room.evening())));
        return true;
    }

    bool undo()
    {
        const std::optional<Decision> newest = newestDecision(room.evening());
        return newest && press(desk().undo(newest->event.id));
    }

    bool redo()
    {
        const std::optional<Decision> newest = newestUndone(room.evening());
        return newest && press(desk().redo(newest->event.id));
    }

    /// Something the desk of this evening has no key for.
    bool elsewhere(const Event &event)
    {
        const bool happened = happens(event);
        kept = byRound(heldMeetings(room.evening()));
        return happened;
    }

    bool announce(int round, int offset)
    {
        EveningBuilder other = room;
        return !other.announce(round, offset) && elsewhere(other.log().back());
    }

private:
    bool happens(const Event &event)
    {
        const EveningState before = room.evening();
        if (room.happen(event)) {
            RC_ASSERT(room.evening().room == before.room);
            return false;
        }
        const Event &written = room.log().back();
        seen.insert(written.kind);
        for (const Step &step : before.setting.agenda)
            if (const StepState &state = stateOf(before, step.id); state.phase == StepPhase::Running)
                stretches.push_back({step.id, state.startSeq, room.log().size() - 1,
                    timeRun(state, before.lastAt), timeRun(state, beforeTheSetting(written))});
        nobodySitsTwice(room.evening());
        timeIsContinuous(before, room.evening(), written);
        if (written.kind == EventKind::Undo)
            undoKeepsTheTimeThatRan(before, room.evening(), written);
        else if (!written.undoes.isValid())
            heldRoundsStay(before, room.evening());
        return true;
    }
};

/// What else the desk has a key for.
bool decideMore(Evening &evening, const Intent &intent)
{
    const EveningState &state = evening.room.evening();
    const DeskDecisions desk = evening.desk();
    const Step *current = currentStep(state);
    const StepId step = current == nullptr ? StepId{5} : current->id;
    const TableId table{1 + intent.how % 3};
    const int round = 1 + intent.how % 2;
    switch (intent.what) {
    case 26:
        return evening.press(desk.setTimeLeft(step, Milliseconds{10s} * intent.how));
    case 27:
        return evening.press(desk.shareOut(proposedShares(state, Milliseconds{1min} * (intent.how % 9))));
    case 28:
        return evening.press(desk.end(StepId{2 + intent.whom % 3}));
    case 29:
        return evening.press(intent.whom % 2 ? desk.closeTable(table) : desk.openTable(table));
    default: {
        const auto swapped = swappedRound(
            state, {}, {}, round, MemberId{1 + intent.whom % 14}, MemberId{1 + intent.how % 14});
        return swapped && evening.press(desk.swap(*swapped));
    }
    }
}

/// Somebody sets the clock on the wall, and the desk notices how far; or only that it was set.
bool setTheClock(Evening &evening, Milliseconds by, bool noticed)
{
    evening.room.setWallClock(by);
    return evening.press(evening.desk().noteClock(ClockNoteKind::Jump, noticed ? by : 0ms));
}

bool attemptElsewhere(Evening &evening, const Intent &intent)
{
    const Step *current = currentStep(evening.room.evening());
    const StepId step = current == nullptr ? StepId{5} : current->id;
    const MemberId member{1 + intent.whom % 14};
    const TableId table{1 + intent.how % 3};
    switch (intent.what) {
    case 20:
    case 21:
        return evening.elsewhere({.kind = EventKind::Undo,
            .undoes = EventId{1 + intent.how % (evening.room.evening().lastSeq + 1)}});
    case 22:
        return evening.elsewhere({.kind = EventKind::SetRole, .member = member, .code = intent.how % 5});
    case 23:
        return evening.elsewhere(
            {.kind = intent.how % 2 ? EventKind::CloseTable : EventKind::OpenTable, .table = table});
    case 24:
        return evening.elsewhere(
            {.kind = EventKind::Revise, .step = step, .amount = Milliseconds{1min} * (intent.how % 20)});
    case 25:
        return setTheClock(evening, Milliseconds{1h} * (intent.how % 7 - 3), intent.whom % 3 > 0);
    default:
        return decideMore(evening, intent);
    }
}

bool attempt(Evening &evening, const Intent &intent)
{
    const DeskDecisions desk = evening.desk();
    const Step *current = currentStep(evening.room.evening());
    const StepId step = current == nullptr ? StepId{5} : current->id;
    const MemberId member{1 + intent.whom % 14};
    switch (intent.what) {
    case 0:
    case 1:
    case 2:
        return evening.press(desk.arrive(member));
    case 3:
        return evening.press(desk.leave(member));
    case 4:
    case 5:
    case 6:
    case 7:
        return evening.press(desk.start(step));
    case 8:
        return evening.press(desk.pause(step));
    case 9:
        return evening.press(desk.addTime(step, Milliseconds{1min} * (intent.how % 7 - 3)));
    case 10:
    case 11:
        return evening.press(desk.end(step));
    case 12:
    case 13:
    case 14:
        return evening.announce(1 + intent.whom % 2, intent.how);
    case 15:
        return evening.press(desk.seat(step, member, TableId{1 + intent.how % 3}, 5));
    case 16: {
        const Event *end = lastEnd(evening.room.evening());
        return evening.press(desk.back(end == nullptr ? std::nullopt : std::optional{end->id}));
    }
    case 17:
        return evening.undo();
    case 18:
        return intent.how % 3 ? evening.undo() : evening.redo();
    case 19:
        return evening.press(intent.how % 4 ? desk.reopen() : desk.close());
    default:
        return attemptElsewhere(evening, intent);
    }
}

/// The room with every running clock read at `now`, so that two ways to say the same time compare equal, and
/// without what is as if it had never been.
RoomState readAt(RoomState room, const Reading &now)
{
    for (auto &[id, step] : room.steps) {
        step.run = timeRun(step, now);
        step.since = now;
    }
    std::erase_if(room.steps, [&](const auto &entry) { return entry.second == StepState{.since = now}; });
    std::erase_if(room.members, [](const auto &entry) { return entry.second == MemberState{}; });
    return room;
}

/// Writes the undos of a press and then takes each of them back, the last one first; whether all went.
bool undoAndRedo(EveningBuilder &room, const std::vector<Event> &press, Milliseconds meanwhile)
{
    std::vector<EventId> undos;
    for (const Event &event : press) {
        RC_ASSERT(!room.happen(event));
        undos.push_back(room.log().back().id);
    }
    room.pass(meanwhile);
    // A seating that no longer fits the room may not come back, nor a round begun without those who came.
    const std::set<Refusal> roomChanged{
        Refusal::SeatsDoNotMatchTheRoom, Refusal::TableClosed, Refusal::UnknownMember};
    for (auto id = undos.rbegin(); id != undos.rend(); ++id)
        if (const std::optional<Refusal> refusal = room.undo(*id)) {
            RC_ASSERT(roomChanged.contains(*refusal));
            return false;
        }
    return true;
}

/// The room after these events as well.
EveningState after(EveningBuilder room, const std::vector<Event> &press)
{
    for (const Event &event : press)
        RC_ASSERT(!room.happen(event));
    return room.evening();
}

/// The desk's redo at once after its undo: the room is as before, and so is what undo would take back.
void redoneAtOnceIsAsBefore(EveningBuilder room)
{
    room.pass(1ms);  // or it would be one wish with an undo of this moment
    const EveningState &before = room.evening();
    const EventId decision = newestDecision(before)->event.id;
    // Back is done again by the end of its step; and what stands without something that was taken back before
    // it may not come back once it has gone.
    if (!before.undone.empty())
        return;
    EveningBuilder other = room;
    const auto press = [&other](const Result<Batch> &batch) {
        RC_ASSERT(batch && !batch->events.empty());
        for (const Event &event : batch->events)
            RC_ASSERT(!other.happen(event));
        return batch->events.size();
    };
    const auto desk = [&other] {
        return DeskDecisions{other.evening(), StationId{1}, other.now()};
    };
    const std::size_t takenBack = press(desk().undo(decision));
    const std::optional<Decision> undone = newestUndone(other.evening());
    RC_ASSERT(undone.has_value());
    const std::size_t doneAgain = press(desk().redo(undone->event.id));
    RoomState now = readAt(other.evening().room, other.now()), then = readAt(before.room, room.now());
    // A seating that was taken back together with a table does not come back with somebody in it who has
    // left: the desk tells the round anew.
    if (doneAgain < takenBack)
        now.rounds = then.rounds;
    RC_ASSERT(now == then);
    RC_ASSERT(heldMeetings(other.evening()) == heldMeetings(before));
    RC_ASSERT(newestDecision(other.evening())->event.id == decision);
}

/// Whatever is the newest decision can be taken back, and then be done again.
void undoneAndRedoneIsAsBefore(const EveningBuilder &room)
{
    const std::optional<Decision> decision = newestDecision(room.evening());
    if (!decision)
        return;
    RC_ASSERT(!isTakenBack(room.evening(), decision->event.id));
    const Result<Batch> press
        = DeskDecisions{room.evening(), StationId{1}, room.now()}.undo(decision->event.id);
    RC_ASSERT(press);
    RC_ASSERT(isTakenBack(after(room, press->events), decision->event.id));
    redoneAtOnceIsAsBefore(room);
    const EventKind instead = press->events.front().kind;
    if (instead == EventKind::CheckOut || instead == EventKind::CloseTable)
        return;  // whoever was given a seat leaves instead of not coming, and so it is with their table
    // Only of a step does the time matter that passes in between.
    const bool waits = decision->event.step.isValid() && room.log().size() % 2 == 0;
    EveningBuilder other = room;
    if (!undoAndRedo(other, press->events, waits ? 7s : 0s))
        return;
    if (!waits)
        RC_ASSERT(readAt(other.evening().room, other.now()) == readAt(room.evening().room, room.now()));
    else
        for (const auto &[id, state] : room.evening().room.steps)
            RC_ASSERT(timeRun(stateOf(other.evening(), id), other.now()) >= timeRun(state, room.now()));
}

// --- who has met, counted by other hands

/// The log without what was taken back; the others keep their places.
std::map<std::size_t, Event> counting(const std::vector<Event> &log)
{
    std::set<EventId> undone;
    for (auto event = log.rbegin(); event != log.rend(); ++event)
        if (event->undoes.isValid() && !undone.contains(event->id))
            undone.insert(event->undoes);
    std::map<std::size_t, Event> events;
    for (std::size_t i = 0; i < log.size(); ++i)
        if (!log[i].undoes.isValid() && !undone.contains(log[i].id))
            events.emplace(i, log[i]);
    return events;
}

std::set<MemberId> hereAfter(const std::map<std::size_t, Event> &events, std::size_t entries)
{
    std::set<MemberId> here;
    for (const auto &[place, event] : events) {
        if (place >= entries)
            break;
        if (event.kind == EventKind::CheckIn)
            here.insert(event.member);
        if (event.kind == EventKind::CheckOut)
            here.erase(event.member);
    }
    return here;
}

/// What the log says of the tables of one round.
struct Told {
    std::map<MemberId, std::set<TableId>> tables;  ///< every one that somebody was given
    std::map<MemberId, std::size_t> from;  ///< the entry that gave a table to somebody who had none
    std::set<MemberId> corrected;  ///< who was given another one
};

Told toldOf(const std::map<std::size_t, Event> &events, int round)
{
    Told told;
    for (const auto &[place, event] : events) {
        if (event.round != round)
            continue;
        if (event.kind == EventKind::Announce) {
            told = {};
            for (const Seating &seat : event.seats)
                told.tables[seat.member].insert(seat.table);
        } else if (told.tables[event.member].insert(event.table); told.tables[event.member].size() == 1) {
            told.from.emplace(event.member, place);
        } else {
            told.corrected.insert(event.member);
        }
    }
    return told;
}

using Pair = std::pair<MemberId, MemberId>;

/// How long each two were in the room, each with a table, while a step ran.
std::map<Pair, Milliseconds> timeTogether(
    const Evening &evening, const std::map<std::size_t, Event> &events, const Step &step, const Told &told)
{
    std::map<Pair, Milliseconds> together;
    for (const Stretch &stretch : evening.stretches) {
        if (stretch.step != step.id || stretch.start != stateOf(evening.room.evening(), step.id).startSeq)
            continue;
        std::set<MemberId> here = hereAfter(events, stretch.entries);
        for (const auto &[member, place] : told.from)
            if (place >= stretch.entries)
                here.erase(member);
        for (auto one = here.begin(); one != here.end(); ++one)
            for (auto other = std::next(one); other != here.end(); ++other)
                together[{*one, *other}] += stretch.to - stretch.from;
    }
    return together;
}

bool shareOne(const std::set<TableId> &these, const std::set<TableId> &those)
{
    return std::any_of(these.begin(), these.end(), [&](TableId table) { return those.contains(table); });
}

/// Whoever has met was in the room with the other one for long enough, and both were told one table; and
/// those who were told one table and stayed there long enough have met.
void whoMetWasThere(const Evening &evening)
{
    // A clock that was set back while the machine was off takes minutes away from the round.
    if (std::any_of(evening.stretches.begin(), evening.stretches.end(),
            [](const Stretch &stretch) { return stretch.to < stretch.from; }))
        return;
    const EveningState &state = evening.room.evening();
    const std::map<std::size_t, Event> events = counting(evening.room.log());
    const std::vector<Meeting> meetings = heldMeetings(state);
    for (const Step &step : state.setting.agenda) {
        if (phaseOfRound(state, step.round) != RoundPhase::Held)
            continue;
        const Milliseconds ran = stateOf(state, step.id).run;
        const Milliseconds least
            = std::min({Milliseconds{2min}, lengthOf(step, stateOf(state, step.id)) / 2, ran * 9 / 10});
        Told told = toldOf(events, step.round);
        const std::map<Pair, Milliseconds> together = timeTogether(evening, events, step, told);
        for (const auto &[pair, time] : together) {
            const auto &[low, high] = pair;
            const bool met = std::binary_search(
                meetings.begin(), meetings.end(), Meeting{low, high, step.round, step.id});
            const bool oneTable = shareOne(told.tables[low], told.tables[high]);
            const bool longEnough = time >= least && time > 0ms;
            RC_ASSERT(!met || (longEnough && oneTable));
            const bool asTold = !told.corrected.contains(low) && !told.corrected.contains(high);
            RC_ASSERT(!asTold || met == (longEnough && oneTable));
        }
        for (const Meeting &meeting : meetings)
            RC_ASSERT(meeting.round != step.round || together.contains({meeting.low, meeting.high}));
    }
}

// --- an evening

/// What undo would take back; nothing when there is nothing.
std::vector<EventId> whatUndoTakesBack(const EveningState &evening)
{
    const std::optional<Decision> newest = newestDecision(evening);
    return newest ? newest->undoes : std::vector<EventId>{};
}

void isSameEvening(const EveningState &one, const EveningState &other)
{
    RC_ASSERT(one.setting == other.setting);
    RC_ASSERT(one.room == other.room);
    RC_ASSERT(one.lastSeq == other.lastSeq);
    RC_ASSERT(one.undone == other.undone);
    RC_ASSERT(heldMeetings(one) == heldMeetings(other));
    RC_ASSERT(whatUndoTakesBack(one) == whatUndoTakesBack(other));
}

/// `tablee check` counts them from the entries alone.
void figuresAreThoseOfTheEntries(const EveningBuilder &room)
{
    LoadedSession session;
    session.setting = room.setting();
    session.log = room.log();
    ReportSource source;
    source.evening = room.evening();
    source.now = room.evening().leftAt;
    RC_ASSERT(loggedFigures(session, heldMeetings(room.evening()), {}) == toldFigures(makeReport(source)));
}

/// A log in portions that are each written as one change; none announces two rounds.
std::vector<std::span<const Event>> inPortions(std::span<const Event> log, int upTo)
{
    std::vector<std::span<const Event>> portions;
    while (!log.empty()) {
        std::size_t size = 0;
        const std::size_t most = 1 + portions.size() % static_cast<std::size_t>(upTo);
        while (size < std::min(most, log.size()) && (size == 0 || log[size - 1].kind != EventKind::Announce))
            ++size;
        portions.push_back(log.first(size));
        log = log.subspan(size);
    }
    return portions;
}

/// What the file gives back is what was written, and folds to `then`.
void fileHas(const KilledLog &file, std::span<const Event> written, const EveningState &then)
{
    const LoadedSession loaded = file.read();
    RC_ASSERT(std::equal(loaded.log.begin(), loaded.log.end(), written.begin(), written.end()));
    isSameEvening(fold(loaded.setting, loaded.log), then);
}

/// The evening is written to a file. The program is killed over one of its portions, `cut` of them all;
/// before some others, a change is begun and not committed. The next one finds everything before it and
/// nothing of it, says again what it cannot know to be written, and goes on to the end. The file is read at
/// the kill and at the end, for every reading costs as much as all the writing: what was said twice would
/// stand there twice.
void killedAndReloadedIsTheSame(const EveningBuilder &room, std::size_t cut)
{
    const std::vector<std::span<const Event>> portions = inPortions(room.log(), 4);
    cut %= portions.size();
    constexpr std::size_t neverCommittedEvery = 4;
    KilledLog file;
    std::size_t written = 0;
    for (std::size_t i = 0; i < portions.size(); ++i) {
        if (i == cut) {
            file.dieWriting(portions[i]);
            const std::span<const Event> before{room.log().data(), written};
            fileHas(file, before, fold(room.setting(), before));
        } else if (i % neverCommittedEvery == cut % neverCommittedEvery) {
            file.neverCommit(portions[i]);
        }
        file.write(portions[i]);
        written += portions[i].size();
        if (i != cut)
            continue;
        const std::vector<Event> again{portions[i].begin(), portions[i].end()};
        const auto stored
            = storage::EventStore{file.handle()}.append(file.session(), again.front().seq - 1, again);
        RC_ASSERT(stored.has_value());
        RC_ASSERT(*stored == again);  // counts once
    }
    fileHas(file, room.log(), room.evening());
}

/// A second station reads what the first has written in two portions.
void anotherStationAgrees(const EveningBuilder &room, std::size_t cut)
{
    const std::vector<Event> &log = room.log();
    const auto middle = log.begin() + static_cast<std::ptrdiff_t>(log.empty() ? 0 : cut % log.size());
    EveningState other = fold(room.setting(), std::span{log.begin(), middle});
    for (auto event = middle; event != log.end(); ++event)
        other = apply(std::move(other), *event);
    isSameEvening(other, room.evening());
}

/// A number that the same evening always has: it chooses where it is cut, and what else is tried with it.
std::size_t lotOf(const std::vector<Intent> &intents)
{
    std::size_t lot = intents.size();
    for (const Intent &intent : intents)
        lot = lot * 31 + static_cast<std::size_t>(intent.whom + intent.how);
    return lot;
}

/// One evening in four goes through a file; of the others every second decision is taken back and done again.
/// Each takes as long as everything else.
constexpr std::size_t oneIn = 4;

bool goesThroughAFile(const std::vector<Intent> &intents)
{
    return lotOf(intents) % oneIn == 0;
}

void survives(const EveningBuilder &room, const std::vector<Intent> &intents)
{
    const std::size_t cut = lotOf(intents) / oneIn;
    anotherStationAgrees(room, cut);
    if (goesThroughAFile(intents))
        killedAndReloadedIsTheSame(room, cut);
}

void playEvening(const std::vector<Intent> &intents, std::set<EventKind> &seen)
{
    Evening evening;
    const bool throughAFile = goesThroughAFile(intents);
    std::size_t decision = lotOf(intents) / oneIn;
    for (const Intent &intent : intents) {
        // Nobody presses twice at one moment: what is taken back at once is one wish.
        evening.room.pass(1ms + Milliseconds{100} * (intent.whom * intent.how % 3000));
        if (intent.how % 41 == 0)
            evening.room.restartMachine(Milliseconds{1s} * intent.whom);
        if (attempt(evening, intent) && !throughAFile && ++decision % 2 == 0)
            undoneAndRedoneIsAsBefore(evening.room);
    }
    whoMetWasThere(evening);
    survives(evening.room, intents);
    figuresAreThoseOfTheEntries(evening.room);
    seen.insert(evening.seen.begin(), evening.seen.end());
}

bool comeOrGo(Evening &evening, const Intent &intent)
{
    const DeskDecisions desk = evening.desk();
    const MemberId member{1 + intent.whom % 11};
    const StepId step{2};
    switch (intent.what / 4) {
    case 0:
        return evening.press(desk.arrive(member));
    case 1:
        return evening.press(desk.leave(member));
    case 2:
        return evening.press(desk.seat(step, member, TableId{1 + intent.how % 3}, 5));
    case 3:
        return evening.undo();
    case 4:
        return evening.press(desk.pause(step));
    default:
        return evening.press(desk.start(step));
    }
}

/// A round of ten minutes with much coming and going.
void playRound(const std::vector<Intent> &intents)
{
    Evening evening;
    for (int member = 1; member <= 8; ++member)
        evening.press(evening.desk().arrive(MemberId{member}));
    evening.press(evening.desk().end(StepId{1}));
    evening.announce(1, 0);
    evening.press(evening.desk().start(StepId{2}));
    for (const Intent &intent : intents) {
        evening.room.pass(1s * intent.how);
        comeOrGo(evening, intent);
    }
    evening.press(evening.desk().end(StepId{2}));
    whoMetWasThere(evening);
    survives(evening.room, intents);
    figuresAreThoseOfTheEntries(evening.room);
}

/// How many are played, unless RC_PARAMS says otherwise or replays a failure.
void playAtLeast(const char *params)
{
    setenv("RC_PARAMS", params, 0);
}

}  // namespace

// tst_evening_properties evenings | rounds: two programs in one, so that two cores can share them.
int main(int argc, char *argv[])
{
    const QCoreApplication application{argc, argv};  // or no database
    // At its nominal size, for inRange() keeps to the low numbers while sequences are still short.
    const auto number = [](int upTo) {
        return rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, upTo));
    };
    const auto intents = rc::gen::container<std::vector<Intent>>(
        rc::gen::construct<Intent>(number(32), number(60), number(120)));
    const std::string_view wanted = argc > 1 ? argv[1] : "";
    if (wanted == "rounds") {
        playAtLeast("max_success=3000");
        return rc::check("who has met was there", [&] { playRound(*intents); }) ? EXIT_SUCCESS : EXIT_FAILURE;
    }
    if (wanted != "evenings")
        return EXIT_FAILURE;
    playAtLeast("max_success=7000");
    std::set<EventKind> seen;
    const bool holds = rc::check("an evening is a fold over its log", [&] { playEvening(*intents, seen); });
    // The property says nothing of a kind of event that never happened.
    return holds && seen.size() == 18 ? EXIT_SUCCESS : EXIT_FAILURE;
}

#include "live/session_conductor.h"

#include "directory/search_key.h"
#include "evening/meetings.h"
#include "rotation/table_sizes.h"
#include "sessions/quick_session.h"
#include "storage/batch_writer.h"
#include "storage/member_store.h"
#include "storage/session_store.h"
#include "timing/step_time.h"

#include <QUuid>

#include <algorithm>
#include <tuple>

namespace tablee {

namespace {

std::string newRequest()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

template <typename T> QFuture<Result<T>> ready(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

Error errorOf(Refusal refusal)
{
    const ErrorCode code = refusal == Refusal::LaterEventStandsOnIt ? ErrorCode::LaterEventStandsOnIt
                                                                    : ErrorCode::NotAllowedNow;
    return {code, "refusal " + std::to_string(static_cast<int>(refusal))};
}

/// The newest thing the facilitator decided that can be taken back. Announcements are left out: they follow
/// from who is here.
const Event *newestDecision(const EveningState &evening)
{
    // The arrivals of the opening were noted all at once; nobody decided about each of them.
    const auto session = evening.effects.find(SessionSubject{});
    const Reading opened = session == evening.effects.end() || session->second.empty()
        ? Reading{}
        : session->second.front().event.at;
    const Event *newest = nullptr;
    for (const auto &[subject, effects] : evening.effects) {
        if (effects.empty())
            continue;
        const Event &event = effects.back().event;
        const bool ofTheOpening = event.kind == EventKind::CheckIn && event.at == opened;
        if (event.kind != EventKind::Announce && event.kind != EventKind::OpenDoors && !ofTheOpening
            && (newest == nullptr || event.seq > newest->seq))
            newest = &event;
    }
    return newest;
}

/// The end of the step before the current one, if it can be taken back.
const Event *lastEnd(const EveningState &evening)
{
    const auto &agenda = evening.setting.agenda;
    const Step *current = currentStep(evening);
    const auto position
        = current == nullptr ? agenda.end() : std::find(agenda.begin(), agenda.end(), *current);
    if (position == agenda.begin())
        return nullptr;
    const auto effects = evening.effects.find(std::prev(position)->id);
    if (effects == evening.effects.end() || effects->second.empty())
        return nullptr;
    const Event &event = effects->second.back().event;
    const bool takesBack = !refusalOf(evening, Event{.kind = EventKind::Undo, .undoes = event.id});
    return event.kind == EventKind::End && takesBack ? &event : nullptr;
}

}  // namespace

SessionConductor::SessionConductor(
    std::shared_ptr<storage::CommunityFile> file, const Clock &clock, LoadedSession loaded, QObject *parent)
    : QObject{parent}
    , m_file{std::move(file)}
    , m_clock{clock}
    , m_session{std::move(loaded.session)}
    , m_evening{fold(std::move(loaded.setting), loaded.log)}
    , m_members{std::move(loaded.members)}
    , m_attendance{std::move(loaded.attendance)}
    , m_metBefore{std::move(loaded.metBefore)}
    , m_station{loaded.station}
{
    planWhatIsOpen();
}

SessionConductor::~SessionConductor() = default;

// --- what the room looks like
// --------------------------------------------------------------------------------------

std::vector<MemberId> SessionConductor::withoutSeat() const
{
    std::vector<MemberId> members;
    const Step *step = currentStep(m_evening);
    if (step == nullptr || phaseOfRound(m_evening, step->round) != RoundPhase::Running)
        return members;
    for (const MemberId member : rotating(m_evening))
        if (!tableOf(m_evening, step->round, member))
            members.push_back(member);
    return members;
}

std::optional<TableId> SessionConductor::chairFor(MemberId member) const
{
    const Step *step = currentStep(m_evening);
    if (step == nullptr || phaseOfRound(m_evening, step->round) != RoundPhase::Running)
        return std::nullopt;
    KnownPairs met = m_metBefore;
    for (const Meeting &meeting : heldMeetings(m_evening))
        met.emplace(meeting.low, meeting.high);

    std::optional<std::tuple<bool, int, int, TableId>> best;
    for (const RoomTable &table : m_evening.setting.tables) {
        if (m_evening.room.closedTables.contains(table.id))
            continue;
        std::vector<MemberId> there = membersAt(m_evening, step->round, table.id);
        std::erase_if(there, [this](MemberId id) { return !isPresent(m_evening, id); });
        if (there.empty())
            continue;
        const auto known = std::count_if(there.begin(), there.end(), [&](MemberId other) {
            return met.contains({std::min(member, other), std::max(member, other)});
        });
        const auto count = static_cast<int>(there.size());
        const std::tuple candidate{
            count >= m_session.seatsPerTable, static_cast<int>(known), count, table.id};
        if (!best || candidate < *best)
            best = candidate;
    }
    if (!best)
        return std::nullopt;
    return std::get<TableId>(*best);
}

// --- who is here
// -----------------------------------------------------------------------------------------------------

SessionConductor::Done SessionConductor::openDoors(const std::vector<MemberId> &here)
{
    return enqueue([this, here](const Reading &at) -> Result<Batch> {
        Batch batch;
        batch.events.push_back(event(EventKind::OpenDoors, at));
        for (const MemberId member : here) {
            batch.events.push_back(event(EventKind::CheckIn, at));
            batch.events.back().member = member;
        }
        return allowed(std::move(batch));
    });
}

SessionConductor::Done SessionConductor::arrive(MemberId member)
{
    return enqueue([this, member](const Reading &at) -> Result<Batch> {
        Event checkIn = event(EventKind::CheckIn, at);
        checkIn.member = member;
        return allowed({.events = {checkIn}});
    });
}

SessionConductor::Done SessionConductor::arriveNew(const QString &name)
{
    return enqueue([this, name](const Reading &at) -> Result<Batch> {
        Member member;
        member.typed = name.isEmpty() ? QString::number(m_members.size() + 1) : name;
        member.searchKey = searchKey(member.typed);
        member.createdAt = at.utc;
        // The newcomer has no id yet; whether the doors are open is asked with somebody who has never been
        // here.
        Event checkIn = event(EventKind::CheckIn, at);
        checkIn.member = MemberId{std::numeric_limits<std::int64_t>::max()};
        Result<Batch> batch = allowed({.events = {checkIn}, .newcomer = member});
        if (batch)
            batch->events.front().member = MemberId{};
        return batch;
    });
}

SessionConductor::Done SessionConductor::leave(MemberId member)
{
    return enqueue([this, member](const Reading &at) -> Result<Batch> {
        Event checkOut = event(EventKind::CheckOut, at);
        checkOut.member = member;
        return allowed({.events = {checkOut}});
    });
}

SessionConductor::Done SessionConductor::seat(MemberId member, TableId table)
{
    return enqueue([this, member, table](const Reading &at) -> Result<Batch> {
        const Step *step = currentStep(m_evening);
        Event seated = event(EventKind::Seat, at);
        seated.member = member;
        seated.table = table;
        seated.round = step == nullptr ? 0 : step->round;
        return allowed({.events = {seated}});
    });
}

SessionConductor::Done SessionConductor::rename(MemberId member, const QString &name)
{
    const auto found = m_members.find(member);
    if (found == m_members.end() || name.isEmpty())
        return ready<void>(fail(ErrorCode::InvalidInput, "no such member, or an empty name"));
    const auto version = found->second.rowVersion;
    return m_file
        ->run([member, name, version](const auto &db) {
            return storage::MemberStore{db}.rename(member, name, searchKey(name), version);
        })
        .then(this, [this](const Result<Member> &renamed) -> Result<void> {
            if (!renamed)
                return fail(renamed.error());
            m_members[renamed->id] = *renamed;
            emit eveningChanged();
            return {};
        });
}

// --- steps
// ---------------------------------------------------------------------------------------------------------

SessionConductor::Done SessionConductor::start()
{
    const Step *current = currentStep(m_evening);
    const StepId step = current == nullptr ? StepId{} : current->id;
    return enqueue([this, step](const Reading &at) -> Result<Batch> {
        const bool paused = stateOf(m_evening, step).phase == StepPhase::Paused;
        return stepEvent(paused ? EventKind::Resume : EventKind::Start, step, at);
    });
}

SessionConductor::Done SessionConductor::pause()
{
    const Step *current = currentStep(m_evening);
    const StepId step = current == nullptr ? StepId{} : current->id;
    return enqueue([this, step](const Reading &at) { return stepEvent(EventKind::Pause, step, at); });
}

SessionConductor::Done SessionConductor::addTime(Milliseconds amount)
{
    const Step *current = currentStep(m_evening);
    const StepId step = current == nullptr ? StepId{} : current->id;
    return enqueue([this, step, amount](const Reading &at) -> Result<Batch> {
        const Step *known = findStep(m_evening.setting, step);
        if (known == nullptr)
            return fail(ErrorCode::NotAllowedNow, "the agenda is through");
        const StepState &state = stateOf(m_evening, step);
        if (state.phase != StepPhase::Ahead)
            return stepEvent(EventKind::AddTime, step, at, amount);
        // Before its start a step is given another length instead.
        const Milliseconds length
            = std::max<Milliseconds>(lengthOf(*known, state) + amount, std::chrono::minutes{1});
        return stepEvent(EventKind::Revise, step, at, length);
    });
}

SessionConductor::Done SessionConductor::endStep()
{
    const Step *current = currentStep(m_evening);
    const StepId step = current == nullptr ? StepId{} : current->id;
    return enqueue([this, step](const Reading &at) { return endBatch(step, at); });
}

Result<Batch> SessionConductor::endBatch(StepId step, const Reading &at) const
{
    const Step *known = findStep(m_evening.setting, step);
    if (known == nullptr)
        return fail(ErrorCode::NotAllowedNow, "the agenda is through");
    const StepState &state = stateOf(m_evening, step);
    const StepOutcome outcome = state.phase == StepPhase::Ahead ? StepOutcome::Skipped
        : remaining(*known, state, at) > Milliseconds::zero()   ? StepOutcome::Cut
                                                                : StepOutcome::Done;
    Result<Batch> batch = stepEvent(EventKind::End, step, at, {}, static_cast<int>(outcome));
    if (!batch)
        return batch;
    const EveningState after = apply(m_evening, batch->events.front());
    if (known->round > 0) {
        std::vector<Meeting> meetings = heldMeetings(after);
        std::erase_if(meetings, [known](const Meeting &meeting) { return meeting.round != known->round; });
        batch->meetings[known->round] = std::move(meetings);
    }
    addAnnouncement(*batch, after, at);
    return batch;
}

bool SessionConductor::canGoBack() const
{
    return lastEnd(m_evening) != nullptr;
}

SessionConductor::Done SessionConductor::back()
{
    return enqueue([this](const Reading &at) -> Result<Batch> {
        const Event *end = lastEnd(m_evening);
        if (end == nullptr)
            return fail(ErrorCode::LaterEventStandsOnIt, "no step to go back to");
        Batch batch;
        batch.events.push_back(event(EventKind::Undo, at));
        batch.events.back().undoes = end->id;
        const EveningState undone = apply(m_evening, batch.events.front());
        if (stateOf(undone, end->step).phase == StepPhase::Running) {
            batch.events.push_back(event(EventKind::Pause, at));
            batch.events.back().step = end->step;
        }
        if (const Step *step = findStep(m_evening.setting, end->step); step->round > 0)
            batch.meetings[step->round] = {};
        return allowed(std::move(batch));
    });
}

bool SessionConductor::canUndo() const
{
    return newestDecision(m_evening) != nullptr;
}

SessionConductor::Done SessionConductor::undo()
{
    return enqueue([this](const Reading &at) -> Result<Batch> {
        const Event *decision = newestDecision(m_evening);
        if (decision == nullptr)
            return fail(ErrorCode::NotAllowedNow, "nothing to undo");
        Event undo = event(EventKind::Undo, at);
        undo.undoes = decision->id;
        // Whoever has a seat by now cannot be un-arrived; leaving again has the same effect for the room.
        if (decision->kind == EventKind::CheckIn && refusalOf(m_evening, undo)) {
            undo = event(EventKind::CheckOut, at);
            undo.member = decision->member;
        }
        Batch batch{.events = {undo}};
        if (decision->kind == EventKind::End)
            if (const Step *step = findStep(m_evening.setting, decision->step); step->round > 0)
                batch.meetings[step->round] = {};
        return allowed(std::move(batch));
    });
}

SessionConductor::Done SessionConductor::close()
{
    return enqueue([this](const Reading &at) { return allowed({.events = {event(EventKind::Close, at)}}); });
}

SessionConductor::Done SessionConductor::reopen()
{
    return enqueue([this](const Reading &at) { return allowed({.events = {event(EventKind::Reopen, at)}}); });
}

SessionConductor::Done SessionConductor::noteClock(ClockNoteKind kind, Milliseconds amount)
{
    return enqueue([this, kind, amount](const Reading &at) {
        Event note = event(EventKind::ClockNote, at);
        note.code = static_cast<int>(kind);
        note.amount = amount;
        return allowed({.events = {note}});
    });
}

// --- decide, write, then change
// --------------------------------------------------------------------------------------

Event SessionConductor::event(EventKind kind, const Reading &at) const
{
    return {.station = m_station, .request = newRequest(), .at = at, .kind = kind};
}

Result<Batch> SessionConductor::stepEvent(
    EventKind kind, StepId step, const Reading &at, Milliseconds amount, int code) const
{
    Event happening = event(kind, at);
    happening.step = step;
    happening.amount = amount;
    happening.code = code;
    return allowed({.events = {happening}});
}

/// The batch, if each of its events may happen after those before it. An event that is so already is left
/// out.
Result<Batch> SessionConductor::allowed(Batch batch) const
{
    EveningState after = m_evening;
    std::vector<Event> happening;
    for (Event &event : batch.events) {
        const std::optional<Refusal> refusal = refusalOf(after, event);
        if (refusal == Refusal::AlreadySo)
            continue;
        if (refusal)
            return fail(errorOf(*refusal));
        event.seq = after.lastSeq + 1;
        after = apply(std::move(after), event);
        happening.push_back(event);
    }
    batch.events = std::move(happening);
    return batch;
}

SessionConductor::Done SessionConductor::enqueue(Wish wish)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QFuture<Result<void>> future = promise->future();
    m_waiting.push_back({std::move(wish), m_clock.now(), std::move(promise)});
    emit savingChanged();
    takeNext();
    return future;
}

void SessionConductor::takeNext()
{
    while (!m_writing && !m_waiting.empty()) {
        const Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        Result<Batch> batch = next.wish(next.asked);
        if (!batch)
            finish(next.promise, fail(batch.error()));
        else if (batch->events.empty())
            finish(next.promise, WrittenBatch{});
        else
            write(std::move(*batch), next.promise);
    }
}

void SessionConductor::write(Batch batch, const std::shared_ptr<QPromise<Result<void>>> &promise)
{
    m_writing = true;
    m_file
        ->run([session = m_session.id, seq = m_evening.lastSeq, batch = std::move(batch)](
                  const auto &db) { return storage::writeBatch(db, session, seq, batch); })
        .then(this, [this, promise](const Result<WrittenBatch> &written) {
            m_writing = false;
            finish(promise, written);
            takeNext();
        });
}

void SessionConductor::finish(
    const std::shared_ptr<QPromise<Result<void>>> &promise, Result<WrittenBatch> written)
{
    if (written)
        take(*written);
    promise->addResult(written ? Result<void>{} : Result<void>{fail(written.error())});
    promise->finish();
    if (!written)
        emit refused(written.error());
    emit savingChanged();
}

void SessionConductor::take(const WrittenBatch &written)
{
    if (written.events.empty())
        return;
    if (written.newcomer) {
        m_members[written.newcomer->id] = *written.newcomer;
        m_attendance.push_back({written.newcomer->id, Role::Seated, false});
    }
    const EveningState before = m_evening;
    for (const Event &event : written.events)
        m_evening = apply(std::move(m_evening), event);
    planWhatIsOpen();
    emit eveningChanged();

    for (const Event &event : written.events) {
        if (event.kind != EventKind::Announce || phaseOfRound(before, event.round) != RoundPhase::Announced)
            continue;
        std::vector<MemberId> moved;
        for (const Seating &seating : event.seats)
            if (const auto table = tableOf(before, event.round, seating.member);
                table && *table != seating.table)
                moved.push_back(seating.member);
        if (!moved.empty())
            emit peopleMoved(moved);
    }
}

// --- the rounds to come
// ------------------------------------------------------------------------------------------------

/// The round the room should be told about now: the current step's, or the first one while people are still
/// arriving.
int SessionConductor::roundToAnnounce(const EveningState &evening) const
{
    const Step *current = currentStep(evening);
    if (current == nullptr || phaseOf(evening) == SessionPhase::Planned
        || phaseOf(evening) == SessionPhase::Closed)
        return 0;
    int round = current->round;
    if (current->kind == StepKind::Welcome)
        if (const Step *first = stepOfRound(evening.setting, 1))
            round = first->round;
    const Step *step = stepOfRound(evening.setting, round);
    const bool ahead = step != nullptr && stateOf(evening, step->id).phase == StepPhase::Ahead;
    return ahead && !seatsEverybodyHere(evening, round) ? round : 0;
}

/// Adds the announcement of the round whose turn it is, when a plan for exactly this room is at hand.
bool SessionConductor::addAnnouncement(Batch &batch, const EveningState &evening, const Reading &at) const
{
    const int round = roundToAnnounce(evening);
    if (round == 0 || !m_plan)
        return false;
    const SeatingProblem now = seatingProblem(evening, m_session.seatsPerTable, m_metBefore);
    const auto plan = continued(*m_plan, now, evening);
    const rotation::Round *seats = plan ? plan->round(round) : nullptr;
    const bool tablesStand
        = std::all_of(now.tables.begin(), now.tables.end(), [](TableId id) { return id.isValid(); });
    if (seats == nullptr || !tablesStand)
        return false;

    PlanRecord record;
    record.madeAt = at.utc;
    record.seed = plan->plan.seed;
    record.iterations = plan->plan.iterations;
    record.engineVersion = QStringLiteral(TABLEE_VERSION);
    record.firstRound = plan->problem.firstRound;
    record.excess = plan->verdict.excess;
    record.bound = plan->verdict.seatPairs - plan->verdict.freshBound;
    record.proven = record.excess == record.bound;
    for (int number = record.firstRound; const rotation::Round *planned = plan->round(number); ++number)
        record.rounds[number] = seatsOf(*planned, plan->problem);
    if (const auto before = evening.room.rounds.find(round); before != evening.room.rounds.end())
        record.parent = before->second.plan;

    Event announcement = event(EventKind::Announce, at);
    announcement.round = round;
    announcement.seats = record.rounds[round];
    // The plan gets its id in the transaction; for the guard any valid one will do.
    announcement.plan = PlanId{1};
    if (refusalOf(evening, announcement))
        return false;
    batch.events.push_back(std::move(announcement));
    batch.plan = std::move(record);
    return true;
}

void SessionConductor::planWhatIsOpen()
{
    const SeatingProblem problem = seatingProblem(m_evening, m_session.seatsPerTable, m_metBefore);
    if (problem.firstRound == 0) {
        m_planner.stop();
        m_plan.reset();
        m_planning = false;
        m_plannedProblem = problem;
        emit planChanged();
        return;
    }
    if (m_plan)
        if (auto kept = continued(*m_plan, problem, m_evening)) {
            m_plan = std::move(kept);
            m_plannedProblem = problem;
            emit planChanged();
            announceIfDue();
            return;
        }
    if (m_planning && problem == m_plannedProblem)
        return;
    m_plan.reset();
    m_planning = true;
    m_plannedProblem = problem;
    const auto seed = static_cast<std::uint64_t>(m_session.id.value() * 1000 + problem.firstRound);
    m_planner.plan(problem, seed).then(this, [this, problem](const Result<RoundsPlan> &plan) {
        if (problem == m_plannedProblem)
            takePlan(plan);
    });
    emit planChanged();
}

void SessionConductor::takePlan(Result<RoundsPlan> plan)
{
    m_planning = false;
    if (plan)
        m_plan = std::move(*plan);
    else
        emit refused(plan.error());
    emit planChanged();
    if (m_plan)
        addMissingTables();
    announceIfDue();
}

/// More people than the tables hold: the room gets the tables the plan counts on.
void SessionConductor::addMissingTables()
{
    const auto missing = std::count(m_plan->problem.tables.begin(), m_plan->problem.tables.end(), TableId{});
    if (missing == 0)
        return;
    const int first = m_evening.setting.tables.empty() ? 1 : m_evening.setting.tables.back().number + 1;
    const int chairs = chairsAtTable(m_session.seatsPerTable);
    m_file
        ->run([session = m_session.id, first, missing, chairs](
                  const auto &db) -> Result<std::vector<RoomTable>> {
            std::vector<RoomTable> added;
            for (int number = first; number < first + missing; ++number) {
                const auto table = storage::SessionStore{db}.addTable(session, number, chairs);
                if (!table)
                    return fail(table.error());
                added.push_back(*table);
            }
            return added;
        })
        .then(this, [this](const Result<std::vector<RoomTable>> &added) {
            if (!added) {
                emit refused(added.error());
                return;
            }
            for (const RoomTable &table : *added) {
                m_evening.setting.tables.push_back(table);
                if (m_plan)
                    if (auto open
                        = std::find(m_plan->problem.tables.begin(), m_plan->problem.tables.end(), TableId{});
                        open != m_plan->problem.tables.end())
                        *open = table.id;
            }
            planWhatIsOpen();
            emit eveningChanged();
        });
}

void SessionConductor::announceIfDue()
{
    if (roundToAnnounce(m_evening) == 0 || !m_plan)
        return;
    enqueue([this](const Reading &at) -> Result<Batch> {
        Batch batch;
        addAnnouncement(batch, m_evening, at);
        return batch;
    });
}

}  // namespace tablee

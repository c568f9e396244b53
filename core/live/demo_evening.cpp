#include "live/demo_evening.h"

#include "foundation/manual_clock.h"
#include "language/region.h"
#include "live/demo_people.h"
#include "live/session_conductor.h"
#include "live/when_answered.h"
#include "storage/desk_lock.h"
#include "storage/evening_opening.h"
#include "storage/member_store.h"
#include "storage/session_reader.h"
#include "storage/session_store.h"
#include "storage/station_store.h"

#include <QEventLoop>
#include <QFile>
#include <QFutureWatcher>
#include <QTimeZone>

#include <algorithm>

namespace tablee {

using namespace std::chrono_literals;

namespace {

using Done = SessionConductor::Done;

/// Marks what the demo wrote, so that it never takes anybody's evening for its own.
QString demoDesk()
{
    return QStringLiteral("demo evening");
}

QTimeZone demoZone()
{
    const QTimeZone zone{QByteArrayLiteral("America/Toronto")};
    return zone.isValid() ? zone : QTimeZone::utc();
}

/// A Thursday evening at seven.
Reading demoStart()
{
    const QDateTime start{QDate{2026, 10, 15}, QTime{19, 0}, demoZone()};
    return {.utc = Milliseconds{start.toMSecsSinceEpoch()}, .sinceBoot = 1h, .bootId = "demo"};
}

// --- waiting
// --------------------------------------------------------------------------------------------------

template <typename T> Result<T> awaited(QFuture<Result<T>> future)
{
    QFutureWatcher<Result<T>> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

/// Nothing is being written or planned, and every table of the plan stands in the room.
bool isSettled(const SessionConductor &conductor)
{
    if (conductor.isSaving() || conductor.isPlanning())
        return false;
    const auto &plan = conductor.roundsPlan();
    return !plan || std::all_of(plan->problem.tables.begin(), plan->problem.tables.end(), [](TableId table) {
        return table.isValid();
    });
}

/// Waits until the conductor has drawn every consequence; the error when something was refused meanwhile.
Result<void> settle(const SessionConductor &conductor)
{
    QEventLoop loop;
    std::optional<Error> refusal;
    QObject::connect(&conductor, &SessionConductor::savingChanged, &loop, &QEventLoop::quit);
    QObject::connect(&conductor, &SessionConductor::planChanged, &loop, &QEventLoop::quit);
    QObject::connect(&conductor, &SessionConductor::eveningChanged, &loop, &QEventLoop::quit);
    QObject::connect(&conductor, &SessionConductor::refused, &loop, [&](const Error &error) {
        refusal = error;
        loop.quit();
    });
    while (!refusal && !isSettled(conductor))
        loop.exec();
    if (refusal)
        return fail(*refusal);
    return {};
}

// --- the evening
// ------------------------------------------------------------------------------------------------

/// Something the facilitator does, and how long after the thing before.
struct Doing {
    Milliseconds after;
    Done (*ask)(SessionConductor &);
};

Done openDoors(SessionConductor &desk)
{
    std::vector<MemberId> everybody;
    for (const Attendance &attendance : desk.attendance())
        everybody.push_back(attendance.member);
    return desk.openDoors(everybody);
}

Done start(SessionConductor &desk)
{
    return desk.start();
}

Done pause(SessionConductor &desk)
{
    return desk.pause();
}

Done addMinute(SessionConductor &desk)
{
    return desk.addTime(1min);
}

Done endStep(SessionConductor &desk)
{
    return desk.endStep();
}

/// The fourth on the list has to go.
Done someoneLeaves(SessionConductor &desk)
{
    return desk.leave(desk.attendance().at(3).member);
}

Done someoneArrives(SessionConductor &desk)
{
    return outcomeOf(desk.arriveNew(demoLateArrival()));
}

Done seatLateArrival(SessionConductor &desk)
{
    const std::vector<MemberId> waiting = desk.withoutSeat();
    const MemberId newcomer = waiting.empty() ? MemberId{} : waiting.front();
    return desk.seat(newcomer, desk.chairFor(newcomer).value_or(TableId{}));
}

Done close(SessionConductor &desk)
{
    return desk.close();
}

std::vector<Doing> wholeEvening()
{
    return {
        {0min, openDoors},
        {5min, start},
        {5min, endStep},  // welcome
        {1min, start},
        {6min, pause},
        {1min, start},
        {2min, addMinute},
        {5min, endStep},  // round 1
        {1min, someoneLeaves},
        {2min, start},
        {3min, someoneArrives},
        {1min, seatLateArrival},
        {7min, endStep},  // round 2, a minute early
        {2min, start},
        {13min, endStep},  // round 3, a minute over
        {2min, start},
        {15min, endStep},  // framed free time
        {1min, start},
        {4min, endStep},
        {1min, close},
    };
}

Result<void> conduct(SessionConductor &conductor, ManualClock &clock)
{
    if (auto ready = settle(conductor); !ready)
        return ready;
    for (const Doing &doing : wholeEvening()) {
        clock.advance(doing.after);
        if (auto done = awaited(doing.ask(conductor)); !done)
            return done;
        if (auto settled = settle(conductor); !settled)
            return settled;
    }
    return {};
}

// --- its file
// --------------------------------------------------------------------------------------------------

/// Whether anybody but the demo has written in a file: held an evening there, prepared a session, or added,
/// changed or erased people.
Result<bool> isSomebodys(const QSqlDatabase &db)
{
    const auto otherDesks = storage::StationStore{db}.hasOthersThan(demoDesk());
    if (!otherDesks || *otherDesks)
        return otherDesks;
    const auto sessions = storage::SessionStore{db}.all();
    if (!sessions)
        return fail(sessions.error());
    const auto members = storage::MemberStore{db}.all();
    if (!members)
        return fail(members.error());
    const QStringList ofTheDemo = demoPeople() << demoLateArrival();
    return sessions->size() > 1
        || std::any_of(members->begin(), members->end(), [&ofTheDemo](const Member &member) {
               return member.rowVersion > 1 || !ofTheDemo.contains(member.typed);
           });
}

Result<void> makeRoom(const QString &path)
{
    if (!QFile::exists(path))
        return {};
    const auto lock = storage::lockForDesk(path, fileSystemKindOf(path));
    if (!lock)
        return fail(lock.error());
    {
        const auto former = storage::CommunityFile::openLocked(path);
        if (!former)
            return fail(former.error());
        const auto others = isSomebodys(former->handle());
        if (!others)
            return fail(others.error());
        if (*others)
            return fail(ErrorCode::FileExists, "an evening or people that are not the demo's");
    }
    if (!QFile::remove(path))
        return fail(ErrorCode::FileReadOnly, "the former demo evening cannot be removed");
    for (const QString &beside : {QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(path + beside);
    return {};
}

Result<LoadedSession> prepare(storage::CommunityFile &file, const ManualClock &clock)
{
    const NameList people = readNames(demoPeople().join(u'\n'));
    const auto session = awaited(file.run([people, startsAt = clock.now().utc](const auto &db) {
        return storage::openQuickEvening(
            db, people, QuickStart{}, startsAt.count(), QString::fromLatin1(demoZone().id()));
    }));
    if (!session)
        return fail(session.error());
    return awaited(
        file.run([id = *session](const auto &db) { return storage::readSession(db, id, demoDesk()); }));
}

}  // namespace

Result<void> holdDemoEvening(const QString &path, const QString &communityName)
{
    if (auto room = makeRoom(path); !room)
        return room;
    ManualClock clock{demoStart()};
    const auto file = awaited(storage::CommunityFile::open({.path = path,
        .mode = storage::OpenMode::Create,
        .communityName = communityName,
        .region = storedName(Region::Quebec),
        .now = clock.now()}));
    if (!file)
        return fail(file.error());
    auto held = [&]() -> Result<void> {
        auto loaded = prepare(**file, clock);
        if (!loaded)
            return fail(std::move(loaded.error()));
        SessionConductor conductor{*file, clock, std::move(*loaded)};
        conductor.setImproving(false);  // every demo is the same
        return conduct(conductor, clock);
    }();
    (*file)->close();
    return held;
}

}  // namespace tablee

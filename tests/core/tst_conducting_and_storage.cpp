#include "live/session_conductor.h"

#include "live/when_answered.h"
#include "storage/change_feed.h"
#include "storage/event_store.h"
#include "support/conducted_evening.h"
#include "timing/step_time.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace tablee;
using namespace std::chrono_literals;
using test::ConductedEvening;
using test::refusalOf;
using test::require;

/// The conductor and a file that is slow, full, or written to by others.
class TestConductingAndStorage : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{QStringLiteral(".*")}); }
    void nothingChangesBeforeTheCommit();
    void timeIsThatOfThePress();
    void orderIsThatOfThePresses();
    void anotherStationsCommitComesFirst();
    void anotherStationEndedTheStepAlready();
    void anotherStationMovedTheRoom();
    void anotherStationIsHeardWithoutAPress();
    void ownCommitsAreNoNews();
    void fullDiskChangesNothing();
    void failureStopsNothingThatFollows();
    void conductorGoesWhileItWrites();
    void conductorGoesWhileItPlans();
    void listenerGoesBeforeTheAnswer();
    void backInTheRoundAfterARestart();
};

namespace {

/// Another connection writes into the session, as another station would.
void writeBeside(
    const ConductedEvening &evening, EventKind kind, const std::function<void(Event &)> &fill = {})
{
    const auto database = require(storage::Database::open(evening.path(), storage::Access::Write));
    const LoadedSession loaded = evening.stored();
    Event event{.station = loaded.log.back().station,
        .request = "beside " + std::to_string(loaded.log.back().seq),
        .at = evening.clock.now(),
        .kind = kind};
    if (fill)
        fill(event);
    require(storage::EventStore{database.handle()}.append(evening.session(), loaded.log.back().seq, {event}));
}

const StepState &current(const ConductedEvening &evening)
{
    return stateOf(evening.evening(), currentStep(evening.evening())->id);
}

bool isAsStored(const ConductedEvening &evening)
{
    const LoadedSession loaded = evening.stored();
    const EveningState stored = fold(loaded.setting, loaded.log);
    return stored.room == evening.evening().room && stored.lastSeq == evening.evening().lastSeq;
}

}  // namespace

void TestConductingAndStorage::nothingChangesBeforeTheCommit()
{
    ConductedEvening evening{8};
    evening.open();
    const RoomState before = evening.evening().room;
    const auto gate = evening.holdStorage();
    const auto done = evening->start();
    QCoreApplication::processEvents();
    QVERIFY(evening->isSaving());
    QVERIFY(!done.isFinished());
    QVERIFY(evening.evening().room == before);
    gate->release();
    QVERIFY(evening.await(done));
    QCOMPARE(current(evening).phase, StepPhase::Running);
}

void TestConductingAndStorage::timeIsThatOfThePress()
{
    ConductedEvening evening{8};
    evening.open();
    QVERIFY(evening.settled(evening->start()));
    evening.clock.advance(1min);
    const auto gate = evening.holdStorage();
    const auto done = evening->pause();
    evening.clock.advance(30s);  // a slow stick
    gate->release();
    QVERIFY(evening.await(done));
    QCOMPARE(current(evening).run, Milliseconds{1min});
}

void TestConductingAndStorage::orderIsThatOfThePresses()
{
    ConductedEvening evening{8};
    evening.open();
    const auto before = evening.evening().lastSeq;
    const auto gate = evening.holdStorage();
    evening->start();
    evening.clock.advance(1s);
    evening->addTime(1min);
    evening.clock.advance(1s);
    evening->pause();
    evening.clock.advance(1s);
    const auto last = evening->arriveNew({});
    gate->release();
    QVERIFY(evening.await(last));

    std::vector<EventKind> kinds;
    std::vector<Milliseconds> times;
    for (const Event &event : evening.stored().log)
        if (event.seq > before && kinds.size() < 4) {
            kinds.push_back(event.kind);
            times.push_back(event.at.sinceBoot);
        }
    QCOMPARE(
        kinds, (std::vector{EventKind::Start, EventKind::AddTime, EventKind::Pause, EventKind::CheckIn}));
    QVERIFY(std::is_sorted(times.begin(), times.end()));
    QCOMPARE(times.back() - times.front(), Milliseconds{3s});
}

void TestConductingAndStorage::anotherStationsCommitComesFirst()
{
    ConductedEvening evening{8};
    evening.open();
    QSignalSpy refused{evening.operator->(), &SessionConductor::refused};
    writeBeside(evening, EventKind::CheckOut, [&](Event &event) { event.member = evening.listed(2); });

    QVERIFY(evening.settled(evening->start()));
    QCOMPARE(current(evening).phase, StepPhase::Running);
    QVERIFY(!isPresent(evening.evening(), evening.listed(2)));
    QVERIFY(seatsEverybodyHere(evening.evening(), 1));
    QVERIFY(isAsStored(evening));
    QVERIFY(refused.isEmpty());
}

void TestConductingAndStorage::anotherStationEndedTheStepAlready()
{
    ConductedEvening evening{8};
    evening.open();
    QVERIFY(evening.settled(evening->start()));
    const StepId welcome = currentStep(evening.evening())->id;
    writeBeside(evening, EventKind::End, [&](Event &event) { event.step = welcome; });

    QVERIFY(evening.settled(evening->endStep()));  // the same step: counted once
    QCOMPARE(currentStep(evening.evening())->round, 1);
    QCOMPARE(current(evening).phase, StepPhase::Ahead);
    QVERIFY(isAsStored(evening));

    writeBeside(evening, EventKind::Close);
    QCOMPARE(refusalOf(evening.settled(evening->start())), ErrorCode::NotAllowedNow);
    QCOMPARE(phaseOf(evening.evening()), SessionPhase::Closed);
    QVERIFY(isAsStored(evening));
}

void TestConductingAndStorage::anotherStationMovedTheRoom()
{
    ConductedEvening evening{4};
    evening.open();
    const auto database = require(storage::Database::open(evening.path(), storage::Access::Write));
    require(storage::SessionStore{database.handle()}.addTable(evening.session(), 2, 4));

    // The table this conductor wants to add has the same number: it reads again, and uses the one there is.
    QVERIFY(evening.settled(evening->arriveNew({})));
    QVERIFY(seatsEverybodyHere(evening.evening(), 1));
    QCOMPARE(evening.evening().setting.tables.size(), std::size_t{2});
    QCOMPARE(evening.stored().setting, evening.evening().setting);
}

void TestConductingAndStorage::anotherStationIsHeardWithoutAPress()
{
    ConductedEvening evening{8};
    evening.open();
    storage::ChangeFeed feed{evening.file(), 5ms};
    connect(&feed, &storage::ChangeFeed::changed, evening.operator->(), &SessionConductor::catchUp);
    const MemberId gone = evening.listed(3);
    evening.onFile([](const QSqlDatabase &) { return true; });  // the feed's first question is answered
    writeBeside(evening, EventKind::CheckOut, [gone](Event &event) { event.member = gone; });
    QVERIFY(QTest::qWaitFor([&] { return !isPresent(evening.evening(), gone); }, 30'000));
    QVERIFY(evening.settle());
    QVERIFY(isAsStored(evening));
    QCOMPARE(static_cast<int>(rotating(evening.evening()).size()), 7);
    QVERIFY(evening.settled(evening->endStep()));  // and the round that follows seats the seven
    QVERIFY(seatsEverybodyHere(evening.evening(), 1));
}

void TestConductingAndStorage::ownCommitsAreNoNews()
{
    ConductedEvening evening{8};
    evening.open();
    storage::ChangeFeed feed{evening.file(), 5ms};
    QSignalSpy news{&feed, &storage::ChangeFeed::changed};
    QVERIFY(evening.settled(evening->start()));
    const MemberId gone = evening.listed(3);
    QVERIFY(evening.settled(evening->leave(gone)));
    writeBeside(
        evening, EventKind::Pause, [&](Event &event) { event.step = currentStep(evening.evening())->id; });
    QVERIFY(news.wait());
    QCOMPARE(news.count(), 1);
}

void TestConductingAndStorage::fullDiskChangesNothing()
{
    ConductedEvening evening{16};
    evening.open();
    QVERIFY(evening.settled(evening->endStep()));
    QVERIFY(evening.settled(evening->start()));
    evening.clock.advance(10min);
    QSignalSpy refused{evening.operator->(), &SessionConductor::refused};
    // Not one more page. The last ones may have room for an event or two, so presses go on until it is used.
    evening.onFile([](const auto &db) {
        auto pages = require(storage::runForRow(db, QStringLiteral("PRAGMA page_count"), {}, "pages"));
        const QString most = pages.value(0).toString();
        pages.finish();
        require(storage::run(db, QStringLiteral("PRAGMA max_page_count = ") + most));
        return true;
    });

    std::optional<ErrorCode> refusal;
    for (int press = 0; press < 2000 && !refusal; ++press)
        refusal = refusalOf(evening.settled(evening->addTime(press % 2 == 0 ? 1min : -1min)));
    QCOMPARE(refusal, ErrorCode::DiskFull);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.at(0).at(0).value<Error>().code, ErrorCode::DiskFull);
    QVERIFY(isAsStored(evening));
    QVERIFY(!evening->isSaving());

    const RoomState full = evening.evening().room;
    QCOMPARE(refusalOf(evening.settled(evening->endStep())), ErrorCode::DiskFull);
    QVERIFY(evening.evening().room == full);
    QVERIFY(evening.storedMeetings().empty());

    evening.onFile([](const auto &db) {
        return bool{storage::run(db, QStringLiteral("PRAGMA max_page_count = 1000000"))};
    });
    QVERIFY(evening.settled(evening->endStep()));
    QCOMPARE(phaseOfRound(evening.evening(), 1), RoundPhase::Held);
}

void TestConductingAndStorage::failureStopsNothingThatFollows()
{
    ConductedEvening evening{8};
    evening.open();
    evening.onFile([](const auto &db) {
        return bool{storage::run(db,
            QStringLiteral("CREATE TEMP TRIGGER no_start BEFORE INSERT ON event WHEN NEW.kind = 'start' "
                           "BEGIN SELECT RAISE(ABORT, 'no'); END"))};
    });
    const auto start = evening->start();
    const auto longer = evening->addTime(1min);
    QCOMPARE(refusalOf(evening.await(start)), ErrorCode::StorageFailed);
    QVERIFY(evening.await(longer));
    QCOMPARE(current(evening).phase, StepPhase::Ahead);
    QCOMPARE(current(evening).revised, std::optional<Milliseconds>{6min});
}

void TestConductingAndStorage::conductorGoesWhileItWrites()
{
    ConductedEvening evening{8};
    evening.open();
    const auto gate = evening.holdStorage();
    const auto start = evening->start();
    const auto renamed = evening->rename(evening.listed(0), QStringLiteral("Aïcha"));
    evening.clock.advance(1min);
    const auto pause = evening->pause();
    bool told = false;
    connect(evening.operator->(), &SessionConductor::eveningChanged, this, [&] { told = true; });
    std::thread opener{[gate] {
        gate->release();
    }};
    evening.destroyConductor();
    opener.join();

    QVERIFY(start.isFinished() && renamed.isFinished() && pause.isFinished());
    QVERIFY(start.result() && renamed.result() && pause.result());
    QVERIFY(!told);
    evening.conduct();
    QCOMPARE(current(evening).phase, StepPhase::Paused);
    QCOMPARE(current(evening).run, Milliseconds{1min});
    QCOMPARE(evening->members().at(evening.listed(0)).typed, QStringLiteral("Aïcha"));
}

void TestConductingAndStorage::conductorGoesWhileItPlans()
{
    ConductedEvening evening{60, {.rounds = 6}};
    QVERIFY(evening.await(evening->openDoors(evening.listed())));
    QVERIFY(evening->isPlanning());
    evening.destroyConductor();
    QCoreApplication::processEvents();
    QCOMPARE(evening.stored().log.size(), std::size_t{61});
}

void TestConductingAndStorage::listenerGoesBeforeTheAnswer()
{
    ConductedEvening evening{8};
    evening.open();
    int answers = 0;
    const auto count = [&](const Result<void> &result) {
        answers += result ? 1 : 100;
    };
    QObject patient;
    auto page = std::make_unique<QObject>();
    const auto gate = evening.holdStorage();
    const auto done = evening->start();
    whenAnswered(done, page.get(), count);
    whenAnswered(done, &patient, count);
    page.reset();
    gate->release();
    evening.destroyConductor();
    QVERIFY(done.isFinished());
    QTRY_COMPARE(answers, 1);
}

void TestConductingAndStorage::backInTheRoundAfterARestart()
{
    ConductedEvening evening{8};
    evening.open();
    QVERIFY(evening.settled(evening->endStep()));
    QVERIFY(evening.settled(evening->start()));
    evening.clock.advance(3min);
    const RoomState before = evening.evening().room;
    evening.restart();
    QVERIFY(evening.evening().room == before);
    const Step *step = currentStep(evening.evening());
    QCOMPARE(remaining(*step, current(evening), evening.clock.now()), Milliseconds{9min});
    evening.clock.restart(1min);  // the machine too
    QCOMPARE(remaining(*step, current(evening), evening.clock.now()), Milliseconds{8min});
    QVERIFY(evening.settled(evening->endStep()));
    QCOMPARE(phaseOfRound(evening.evening(), 1), RoundPhase::Held);
}

QTEST_GUILESS_MAIN(TestConductingAndStorage)
#include "tst_conducting_and_storage.moc"

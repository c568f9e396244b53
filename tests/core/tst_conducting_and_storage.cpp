#include "evening/progress.h"
#include "live/session_conductor.h"

#include "live/when_answered.h"
#include "storage/change_feed.h"
#include "storage/event_store.h"
#include "storage/member_changes.h"
#include "support/conducted_evening.h"
#include "support/test_program.h"
#include "timing/step_time.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <thread>

namespace tablee::tst_conducting_and_storage {

using namespace std::chrono_literals;
using test::ConductedEvening;
using test::nameBefore;
using test::refusalOf;
using test::require;
using test::undoesRules;

namespace {

/// Those that hold by now, as the file has them.
std::vector<SeatRule> rulesIn(const ConductedEvening &evening)
{
    return rulesNow(evening.stored().rules.rules);
}

}  // namespace

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
    void undoMeansWhatWasPressedLast();
    void undoOfWhatWasToldTakesNothingElse();
    void undoOfWhatCameToNothingTakesNothing();
    void undoAtTwoDesksTakesOneBack();
    void undoAfterAnotherDecidedTakesNothing();
    void seatIsOfTheRoundOfThePress();
    void chairIsOfferedOnce();
    void renameIsSavedToo();
    void correctedNameKeepsItsParts();
    void correctedNameIsTakenBackOnlyAtOnce();
    void anotherStationsSessionIsKnown();
    void conductorGoesWhileItWrites();
    void conductorGoesAndSleepsMeanwhile();
    void conductorGoesWhileItReadsAgain();
    void conductorGoesWhileItPlans();
    void listenerGoesBeforeTheAnswer();
    void backInTheRoundAfterARestart();
    void aRuleMadeOnTheSpotIsThereAfterARestart();
    void aRuleTakesThePlaceOfItsContrary();
    void aRuleThatIsGoneIsNotDropped();
    void rulesAreTakenBackAndMadeAgainAfterARestart();
    void aRuleIsTakenBackBeforeItIsWritten();
    void whatWasToldHasTheRulesByWhichItWasTold();
    void rulesAreTakenBackInTheirTurn();
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

    QVERIFY(!isOver(evening.evening()));
    QCOMPARE(currentStepId(evening.evening()), currentStep(evening.evening())->id);
    writeBeside(evening, EventKind::Close);
    QCOMPARE(refusalOf(evening.settled(evening->start())), ErrorCode::NotAllowedNow);
    QCOMPARE(phaseOf(evening.evening()), SessionPhase::Closed);
    QVERIFY(isOver(evening.evening()));
    QVERIFY(isAsStored(evening));
}

void TestConductingAndStorage::anotherStationMovedTheRoom()
{
    ConductedEvening evening{4};
    evening.open();
    const auto database = require(storage::Database::open(evening.path(), storage::Access::Write));
    require(storage::SessionStore{database.handle()}.addTable(evening.session(), {2, 4}));

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

void TestConductingAndStorage::undoMeansWhatWasPressedLast()
{
    ConductedEvening evening{8};
    evening.open();
    QVERIFY(evening.settled(evening->start()));
    const auto gate = evening.holdStorage();
    const auto longer = evening->addTime(1min);
    const auto undo = evening->undo();
    const auto again = evening->undo();  // nobody has seen the first one yet
    gate->release();
    QVERIFY(evening.await(longer));
    QVERIFY(evening.settled(undo));
    QVERIFY(evening.settled(again));
    QCOMPARE(current(evening).added, Milliseconds::zero());
    QCOMPARE(current(evening).phase, StepPhase::Running);
}

void TestConductingAndStorage::undoOfWhatWasToldTakesNothingElse()
{
    ConductedEvening evening{8};
    evening.open();
    QVERIFY(evening.settled(evening->start()));
    QVERIFY(evening.settled(evening->leave(evening.listed(2))));
    const auto told = evening->undoable();
    const auto gate = evening.holdStorage();
    const auto longer = evening->addTime(1min);
    const auto undo = evening->undo(*told);
    gate->release();
    QVERIFY(evening.await(longer));
    QCOMPARE(refusalOf(evening.settled(undo)), ErrorCode::Conflict);
    QCOMPARE(current(evening).added, Milliseconds{1min});
    QVERIFY(!isPresent(evening.evening(), evening.listed(2)));

    QVERIFY(evening.settled(evening->undo()));
    QVERIFY(evening.settled(evening->undo(*told)));
    QVERIFY(isPresent(evening.evening(), evening.listed(2)));
    QVERIFY(evening.settled(evening->undo(*told)));  // counts once
    QVERIFY(isPresent(evening.evening(), evening.listed(2)));
    QCOMPARE(current(evening).phase, StepPhase::Running);
}

void TestConductingAndStorage::undoOfWhatCameToNothingTakesNothing()
{
    ConductedEvening evening{8};
    evening.open();
    QVERIFY(evening.settled(evening->start()));
    evening.onFile([](const auto &db) {
        return bool{storage::run(db,
            QStringLiteral("CREATE TRIGGER no_time BEFORE INSERT ON event WHEN NEW.kind = 'add_time' "
                           "BEGIN SELECT RAISE(ABORT, 'no'); END"))};
    });
    const auto longer = evening->addTime(1min);
    const auto undo = evening->undo();
    QCOMPARE(refusalOf(evening.await(longer)), ErrorCode::StorageFailed);
    QVERIFY(evening.settled(undo));
    QCOMPARE(current(evening).phase, StepPhase::Running);
    QVERIFY(evening.settled(evening->undo()));  // another press means what is the newest now
    QCOMPARE(current(evening).phase, StepPhase::Ahead);
}

void TestConductingAndStorage::undoAtTwoDesksTakesOneBack()
{
    ConductedEvening evening{8};
    evening.open();
    QVERIFY(evening.settled(evening->start()));
    QVERIFY(evening.settled(evening->addTime(1min)));
    SessionConductor other{
        evening.file(), evening.clock, evening.onFile([id = evening.session()](const auto &db) {
            return require(storage::readSession(db, id, QStringLiteral("another desk")));
        })};
    const auto here = evening->undo();
    const auto there = other.undo();
    QVERIFY(evening.settled(here));
    QVERIFY(evening.await(there));
    QCOMPARE(stateOf(other.evening(), currentStep(other.evening())->id).phase, StepPhase::Running);
    QVERIFY(evening.settled(evening->catchUp()));
    QCOMPARE(current(evening).added, Milliseconds::zero());
    QCOMPARE(current(evening).phase, StepPhase::Running);
}

void TestConductingAndStorage::undoAfterAnotherDecidedTakesNothing()
{
    ConductedEvening evening{8};
    evening.open();
    QVERIFY(evening.settled(evening->start()));
    writeBeside(
        evening, EventKind::Pause, [&](Event &event) { event.step = currentStep(evening.evening())->id; });
    QCOMPARE(refusalOf(evening.settled(evening->undo())), ErrorCode::Conflict);
    QCOMPARE(current(evening).phase, StepPhase::Paused);
    QVERIFY(isAsStored(evening));
}

void TestConductingAndStorage::seatIsOfTheRoundOfThePress()
{
    ConductedEvening evening{8};
    evening.open();
    QVERIFY(evening.settled(evening->endStep()));
    QVERIFY(evening.settled(evening->start()));
    QVERIFY(evening.settled(evening->arriveNew({})));
    const MemberId newcomer = evening->attendance().back().member;
    const auto table = evening->chairFor(newcomer);
    QVERIFY(table);
    const auto gate = evening.holdStorage();
    const auto end = evening->endStep();
    const auto seat = evening->seat(newcomer, *table);
    gate->release();
    QVERIFY(evening.await(end));
    QCOMPARE(refusalOf(evening.settled(seat)), ErrorCode::NotAllowedNow);
    QCOMPARE(currentStep(evening.evening())->round, 2);
    for (const Event &event : evening.stored().log)
        QVERIFY(event.kind != EventKind::Seat);
}

void TestConductingAndStorage::chairIsOfferedOnce()
{
    ConductedEvening evening{7};  // a table of four, and one of three
    evening.open();
    QVERIFY(evening.settled(evening->endStep()));
    QVERIFY(evening.settled(evening->start()));
    std::vector<MemberId> late;
    for (int person = 0; person < 3; ++person) {
        QVERIFY(evening.settled(evening->arriveNew({})));
        late.push_back(evening->attendance().back().member);
    }
    const TableId table = evening->chairFor(late[0]).value_or(TableId{});
    QCOMPARE(membersAt(evening.evening(), 1, table).size(), std::size_t{3});
    const auto gate = evening.holdStorage();
    const auto first = evening->seat(late[0], table);
    const auto second = evening->seat(late[1], table);
    gate->release();
    QVERIFY(evening.await(first));
    QCOMPARE(refusalOf(evening.settled(second)), ErrorCode::Conflict);
    QCOMPARE(membersAt(evening.evening(), 1, table).size(), std::size_t{4});

    // Now every chair is taken: one is carried to the table, and not a second one unseen.
    const auto added = evening->seat(late[1], table);
    const auto unseen = evening->seat(late[2], table);
    QVERIFY(evening.await(added));
    QCOMPARE(refusalOf(evening.settled(unseen)), ErrorCode::Conflict);
    QCOMPARE(membersAt(evening.evening(), 1, table).size(), std::size_t{5});
}

void TestConductingAndStorage::renameIsSavedToo()
{
    ConductedEvening evening{4};
    QSignalSpy saving{evening.operator->(), &SessionConductor::savingChanged};
    const auto gate = evening.holdStorage();
    const auto renamed = evening->rename(evening.listed(0), QStringLiteral("Aïcha"));
    QVERIFY(evening->isSaving());
    QCOMPARE(saving.count(), 1);
    gate->release();
    QVERIFY(evening.await(renamed));
    QVERIFY(!evening->isSaving());
    QCOMPARE(saving.count(), 2);
}

/// From a list a member has a given and a family name; correcting one letter must not make them one piece.
void TestConductingAndStorage::correctedNameKeepsItsParts()
{
    ConductedEvening evening{4};
    const MemberId amina = evening.listed(0);
    evening.onFile([&](const auto &db) {
        Member member = require(storage::MemberStore{db}.find(amina));
        member.given = QStringLiteral("Amina");
        member.family = QStringLiteral("Dialo");
        member.typed.clear();
        require(storage::editMember(db, member, 1min));
        return true;
    });
    evening.restart();
    const Member before = evening->members().at(amina);
    QVERIFY(evening.await(evening->rename(amina, QStringLiteral("Amina Diallo"))));
    const auto stored = [&] {
        return evening.onFile([&](const auto &db) { return require(storage::MemberStore{db}.find(amina)); });
    };
    QCOMPARE(stored().given, QStringLiteral("Amina"));
    QCOMPARE(stored().family, QStringLiteral("Diallo"));
    QVERIFY(stored() == evening->members().at(amina));
    QCOMPARE(nameBefore(evening), std::optional{QStringLiteral("Amina Dialo")});

    QVERIFY(evening.await(evening->undo()));
    QCOMPARE(stored().given, before.given);
    QCOMPARE(stored().family, before.family);
    QCOMPARE(stored().typed, before.typed);
    QVERIFY(!nameBefore(evening));
}

void TestConductingAndStorage::correctedNameIsTakenBackOnlyAtOnce()
{
    ConductedEvening evening{4};
    evening.open();
    // Both pressed before anything is written: the correction comes and goes.
    const auto gate = evening.holdStorage();
    const auto renamed = evening->rename(evening.listed(0), QStringLiteral("Aïcha"));
    const auto takenBack = evening->undo();
    gate->release();
    QVERIFY(evening.await(renamed));
    QVERIFY(evening.await(takenBack));
    QCOMPARE(displayName(evening->members().at(evening.listed(0))), QStringLiteral("1"));

    QVERIFY(evening.await(evening->rename(evening.listed(0), QStringLiteral("Aïcha"))));
    const Undoable correction = evening->undoable().value();
    QVERIFY(evening.settled(evening->start()));
    QVERIFY(!nameBefore(evening));
    QCOMPARE(refusalOf(evening.await(evening->undo(correction))), ErrorCode::Conflict);
    QCOMPARE(displayName(evening->members().at(evening.listed(0))), QStringLiteral("Aïcha"));
}

void TestConductingAndStorage::anotherStationsSessionIsKnown()
{
    ConductedEvening evening{8};
    evening.open();
    const MemberId one = evening.listed(0);
    const MemberId two = evening.listed(1);
    QVERIFY(evening->metBefore().empty());
    evening.onFile([&](const auto &db) {
        // An evening of last week, in which the two have met.
        const SessionId before = require(storage::SessionStore{db}.create(quickSession(
            {}, {one, two}, (evening.clock.now().utc - 7 * 24h).count(), QStringLiteral("Europe/Paris"))));
        const Setting setting = require(storage::SessionStore{db}.setting(before));
        require(storage::MeetingStore{db}.replace(before, 1, {{one, two, 1, stepOfRound(setting, 1)->id}}));
        require(storage::run(db, QStringLiteral("UPDATE session SET title = 'Jeudi' WHERE id = ?"),
            {qlonglong{evening.session().value()}}));
        return true;
    });
    QVERIFY(evening.settled(evening->catchUp()));
    QCOMPARE(evening->session().title, QStringLiteral("Jeudi"));
    QVERIFY(evening->metBefore() == evening.stored().metBefore);
    QCOMPARE(evening->metBefore().size(), std::size_t{1});
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

void TestConductingAndStorage::conductorGoesAndSleepsMeanwhile()
{
    if (!QFile::exists(QStringLiteral("/proc/self/stat")))
        QSKIP("whether a thread sleeps is asked of Linux");
    ConductedEvening evening{4};
    evening.open();
    const auto gate = evening.holdStorage();
    evening->start();
    // The stick goes on when the thread of the windows sleeps: who spins until then gives up here.
    bool slept = false;
    std::thread opener{[&slept, gate] {
        QDeadlineTimer patience{10s};
        while (!slept && !patience.hasExpired()) {
            QFile stat{QStringLiteral("/proc/self/stat")};
            slept = stat.open(QIODevice::ReadOnly) && stat.readAll().contains(") S ");
        }
        gate->release();
    }};
    evening.destroyConductor();
    opener.join();
    QVERIFY(slept);
}

void TestConductingAndStorage::conductorGoesWhileItReadsAgain()
{
    ConductedEvening evening{8};
    evening.open();
    writeBeside(evening, EventKind::CheckOut, [&](Event &event) { event.member = evening.listed(2); });
    const auto start = evening->start();
    bool told = false;
    connect(evening.operator->(), &SessionConductor::planChanged, this, [&] { told = true; });
    evening.destroyConductor();
    QVERIFY(start.isFinished());
    QVERIFY(start.result());
    QVERIFY(!told);
    evening.conduct();
    QCOMPARE(current(evening).phase, StepPhase::Running);
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

/// The rounds to come keep it, and so does the program that begins again; the one that is told stays told.
void TestConductingAndStorage::aRuleMadeOnTheSpotIsThereAfterARestart()
{
    ConductedEvening evening{12};
    evening.open();
    const SeatRule apart{RuleKind::Apart, evening.listed(0), evening.listed(1)};
    QVERIFY(evening.settled(evening->addRule(apart)));
    QCOMPARE(evening->rules(), std::vector{apart});
    QCOMPARE(rulesIn(evening), std::vector{apart});
    evening.conduct();
    QVERIFY(evening.settle());
    QCOMPARE(evening->rules(), std::vector{apart});
    QVERIFY(evening.settled(evening->start()));
    QVERIFY(evening.settled(evening->endStep()));
    while (const Step *step = currentStep(evening.evening())) {
        if (step->round > 1)
            QVERIFY(tableOf(evening.evening(), step->round, apart.one)
                != tableOf(evening.evening(), step->round, apart.other));
        QVERIFY(evening.settled(evening->start()));
        evening.clock.advance(10min);
        QVERIFY(evening.settled(evening->endStep()));
    }
    // No round is left to do without it, or to keep another.
    QCOMPARE(refusalOf(evening.settled(evening->dropRule(apart))), ErrorCode::NotAllowedNow);
    const SeatRule late{RuleKind::Together, evening.listed(2), evening.listed(3)};
    QCOMPARE(refusalOf(evening.settled(evening->addRule(late))), ErrorCode::NotAllowedNow);
    QCOMPARE(rulesIn(evening), std::vector{apart});
}

/// Two who were kept together and are now kept apart; and as before when that is taken back.
void TestConductingAndStorage::aRuleTakesThePlaceOfItsContrary()
{
    ConductedEvening evening{12, {}, {{RuleKind::Together, MemberId{1}, MemberId{2}}}};
    evening.open();
    const SeatRule together = evening->rules().front();
    // Named the other way round, it is of the same two.
    const SeatRule apart{RuleKind::Apart, together.other, together.one};
    QVERIFY(evening.settled(evening->addRule(apart)));
    QCOMPARE(rulesIn(evening), std::vector{apart});
    QVERIFY(!evening.settled(evening->addRule(apart)));
    QCOMPARE(rulesIn(evening), std::vector{apart});
    QVERIFY(evening.settled(evening->undo()));
    QCOMPARE(rulesIn(evening), std::vector{together});
    QCOMPARE(evening->rules(), std::vector{together});
}

/// Another station has dropped it: nothing else goes in its place.
void TestConductingAndStorage::aRuleThatIsGoneIsNotDropped()
{
    ConductedEvening evening{
        12, {}, {{RuleKind::Apart, MemberId{1}, MemberId{2}}, {RuleKind::Fixed, MemberId{3}, {}, 2}}};
    evening.open();
    const SeatRule apart = evening->rules().front();
    const auto database = require(storage::Database::open(evening.path(), storage::Access::Write));
    require(storage::run(database.handle(), QStringLiteral("DELETE FROM rule WHERE kind = 'apart'")));
    const auto refused = evening.settled(evening->dropRule(apart));
    QVERIFY(!refused);
    QCOMPARE(test::refusalOf(refused), ErrorCode::Conflict);
    QCOMPARE(rulesIn(evening).size(), std::size_t{1});
}

/// Nothing older is undone in the place of a rule, and no rule in the place of what was decided since.
void TestConductingAndStorage::rulesAreTakenBackInTheirTurn()
{
    ConductedEvening evening{12};
    evening.open();
    const SeatRule apart{RuleKind::Apart, evening.listed(0), evening.listed(1)};
    const SeatRule fixed{RuleKind::Fixed, evening.listed(2), {}, 2};
    QVERIFY(evening.settled(evening->addRule(apart)));
    QVERIFY(evening.settled(evening->addRule(fixed)));
    const Undoable second = evening->undoable().value();
    QVERIFY(evening.settled(evening->start()));
    QCOMPARE(refusalOf(evening.settled(evening->undo(second))), ErrorCode::Conflict);
    QVERIFY(evening.settled(evening->undo()));
    QVERIFY(undoesRules(evening));
    QVERIFY(evening.settled(evening->undo()));
    QCOMPARE(rulesIn(evening), std::vector{apart});
    QVERIFY(undoesRules(evening));
    QVERIFY(evening.settled(evening->undo()));
    QVERIFY(rulesIn(evening).empty());
    QVERIFY(!undoesRules(evening));
}

/// Among names and events, each in its turn.
void TestConductingAndStorage::rulesAreTakenBackAndMadeAgainAfterARestart()
{
    ConductedEvening evening{12};
    evening.open();
    const SeatRule apart{RuleKind::Apart, evening.listed(0), evening.listed(1)};
    const SeatRule together{RuleKind::Together, evening.listed(0), evening.listed(1)};
    QVERIFY(evening.settled(evening->addRule(apart)));
    QVERIFY(evening.settled(evening->rename(evening.listed(2), QStringLiteral("Aïcha"))));
    QVERIFY(evening.settled(evening->addRule(together)));
    evening.restart();
    QVERIFY(evening.settle());
    QVERIFY(undoesRules(evening));
    QVERIFY(evening.settled(evening->undo()));
    QCOMPARE(evening->rules(), std::vector{apart});
    QVERIFY(!undoesRules(evening));
    QVERIFY(evening.settled(evening->undo()));
    QVERIFY(evening.settled(evening->undo()));
    QVERIFY(evening->rules().empty());
    QVERIFY(!undoesRules(evening));

    for (const std::vector<SeatRule> &rules : {std::vector{apart}, {apart}, {together}}) {
        evening.restart();
        QVERIFY(evening.settle());
        QVERIFY(evening->redoable());
        QVERIFY(evening.settled(evening->redo()));
        QCOMPARE(evening->rules(), rules);
        QCOMPARE(rulesIn(evening), rules);
    }
    QVERIFY(!evening->redoable());
    // And once more, by the same rows.
    evening.restart();
    QVERIFY(evening.settle());
    QVERIFY(evening.settled(evening->undo()));
    QCOMPARE(rulesIn(evening), std::vector{apart});
    QCOMPARE(evening.stored().rules.rules.size(), std::size_t{2});
}

void TestConductingAndStorage::aRuleIsTakenBackBeforeItIsWritten()
{
    ConductedEvening evening{12};
    evening.open();
    const auto gate = evening.holdStorage();
    const auto added = evening->addRule({RuleKind::Apart, evening.listed(0), evening.listed(1)});
    QVERIFY(undoesRules(evening));
    const auto takenBack = evening->undo();
    QVERIFY(!undoesRules(evening));
    gate->release();
    QVERIFY(evening.settled(added));
    QVERIFY(evening.settled(takenBack));
    QVERIFY(evening->rules().empty());
    QVERIFY(rulesIn(evening).empty());
    QVERIFY(evening->redoable());
}

/// Two who sit together in the round that was told already are not together because of a rule made since; and
/// the rule that parted two is told of the round that it parted them in, also when it has been dropped.
void TestConductingAndStorage::whatWasToldHasTheRulesByWhichItWasTold()
{
    ConductedEvening evening{12};
    evening.open();
    const Seats told = evening.evening().room.rounds.at(1).seats;
    const auto mate = std::find_if(told.begin() + 1, told.end(),
        [&told](const Seating &seat) { return seat.table == told.front().table; });
    QVERIFY(mate != told.end());
    const SeatRule rule{RuleKind::Together, told.front().member, mate->member};
    QVERIFY(evening.settled(evening->addRule(rule)));
    const auto isIn = [&evening](int round) {
        return !evening->planOf(round)->problem.problem.together.empty();
    };
    QVERIFY(!isIn(1));
    QVERIFY(isIn(2));
    QVERIFY(evening.settled(evening->endStep()));
    QVERIFY(evening.settled(evening->start()));
    QVERIFY(!isIn(1));
    evening.clock.advance(12min);
    QVERIFY(evening.settled(evening->endStep()));
    QCOMPARE(phaseOfRound(evening.evening(), 2), RoundPhase::Announced);
    QVERIFY(evening.settled(evening->dropRule(rule)));
    QVERIFY(isIn(2));
    QVERIFY(!isIn(3));
    evening.restart();
    QVERIFY(evening.settle());
    QVERIFY(!isIn(1));
    QVERIFY(isIn(2));
}

TEST_CLASS_WITH(TestConductingAndStorage, QCoreApplication)

}  // namespace tablee::tst_conducting_and_storage

#include "tst_conducting_and_storage.moc"

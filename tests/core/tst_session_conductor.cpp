#include "live/session_conductor.h"

#include "live/when_answered.h"
#include "rotation/judging/plan_checker.h"
#include "support/conducted_evening.h"
#include "support/test_program.h"
#include "timing/step_time.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <set>

namespace tablee::tst_session_conductor {

using namespace std::chrono_literals;
using test::ConductedEvening;
using test::require;

/// The steps of an evening: what is written, what the room sees, what is taken back.
class TestSessionConductor : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{QStringLiteral(".*")}); }
    void openingAnnouncesRoundOne_data();
    void openingAnnouncesRoundOne();
    void startPauseAndGoOn();
    void timeIsAddedAndTaken();
    void endAnnouncesTheNextRoundAndKeepsTheMeetings();
    void endAndAnnouncementAreOneTransaction();
    void roundOfAMinuteBringsNoMeetings();
    void doublePressCountsOnce();
    void startWaitsForTheTables();
    void noRoundBeginsWithNobodyHere();
    void startThatWaitsIsForgotten();
    void backGivesTheStepBackPaused();
    void backToAStepLeftOut();
    void aDoublePressGoesBackOneStep();
    void undoTakesBackTheNewest_data();
    void undoTakesBackTheNewest();
    void redoDoesItAgain_data();
    void redoDoesItAgain();
    void whoeverCameLateComesAgain_data();
    void whoeverCameLateComesAgain();
    void redoPressedTwiceCountsOnce();
    void namesEndRedo();
    void whoIsErasedIsNotMissedAgain();
    void whatIsDecidedSinceEndsRedo();
    void nothingToUndoAfterTheOpening();
    void undoReachesBehindAnArrivalThatWasSeated();
    void undoAfterARestart();
    void undoTakesBackBack_data();
    void undoTakesBackBack();
    void arrivalsAndDeparturesAreUndoneAfterARestart_data();
    void arrivalsAndDeparturesAreUndoneAfterARestart();
    void memoryIsWhatTheFileSays();
    void closedAndOpenedAgain();
    void sentenceIsOfTheRoundsToCome();
    void planIsWrittenDownOnce();
    void clockNoteChangesNothing();
    void namesakesAreToldApartAsTheyCome();
    void partsOfANameThatAreKnownStay();
    void refusalsAreTold();
};

namespace {

const StepState &current(const ConductedEvening &evening)
{
    return stateOf(evening.evening(), currentStep(evening.evening())->id);
}

int remainingSeconds(ConductedEvening &evening)
{
    const Step *step = currentStep(evening.evening());
    return static_cast<int>(remaining(*step, stateOf(evening.evening(), step->id), evening.clock.now()) / 1s);
}

/// Ends the welcome and starts round 1.
void startRoundOne(ConductedEvening &evening)
{
    evening.open();
    require(evening.settled(evening->endStep()));
    require(evening.settled(evening->start()));
}

void holdRound(ConductedEvening &evening)
{
    if (current(evening).phase == StepPhase::Ahead)
        require(evening.settled(evening->start()));
    evening.clock.advance(10min);
    require(evening.settled(evening->endStep()));
}

std::vector<EventKind> kindsSince(const std::vector<Event> &log, std::int64_t seq)
{
    std::vector<EventKind> kinds;
    for (const Event &event : log)
        if (event.seq > seq)
            kinds.push_back(event.kind);
    return kinds;
}

}  // namespace

void TestSessionConductor::openingAnnouncesRoundOne_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("seats");
    QTest::addColumn<int>("tables");
    QTest::newRow("one person sits alone") << 1 << 4 << 1;
    QTest::newRow("two people, one table") << 2 << 4 << 1;
    QTest::newRow("three people, one table") << 3 << 4 << 1;
    QTest::newRow("five people, nobody alone") << 5 << 4 << 2;
    QTest::newRow("sixteen people, four full tables") << 16 << 4 << 4;
    QTest::newRow("pairs of six") << 6 << 2 << 3;
    QTest::newRow("pairs of three are one table") << 3 << 2 << 1;
    QTest::newRow("pairs of seven make room for a third") << 7 << 2 << 3;
}

void TestSessionConductor::openingAnnouncesRoundOne()
{
    QFETCH(const int, people);
    QFETCH(const int, seats);
    ConductedEvening evening{people, {.seatsPerTable = seats}};
    QSignalSpy refused{evening.operator->(), &SessionConductor::refused};

    QVERIFY(evening.await(evening->openDoors(evening.listed())));
    QCOMPARE(static_cast<int>(rotating(evening.evening()).size()), people);
    QVERIFY(evening.settle());

    QVERIFY(seatsEverybodyHere(evening.evening(), 1));
    const auto groups = tableGroups(evening.evening(), 1);
    QTEST(static_cast<int>(groups.size()), "tables");
    for (const auto &[table, group] : groups) {
        QVERIFY(group.size() > 1 || people == 1);
        QVERIFY(static_cast<int>(group.size()) <= findTable(evening.evening().setting, table)->seats);
    }
    QVERIFY(refused.isEmpty());
    QCOMPARE(evening->roundsPlan()->plan.rounds.size(), std::size_t{3});
}

void TestSessionConductor::startPauseAndGoOn()
{
    ConductedEvening evening{4};
    evening.open();
    QVERIFY(evening.await(evening->start()));
    QCOMPARE(phaseOf(evening.evening()), SessionPhase::Live);
    evening.clock.advance(60s);
    QVERIFY(evening.await(evening->pause()));
    evening.clock.advance(10min);
    QCOMPARE(remainingSeconds(evening), 240);
    QVERIFY(evening.await(evening->start()));
    evening.clock.advance(30s);
    QCOMPARE(current(evening).phase, StepPhase::Running);
    QCOMPARE(remainingSeconds(evening), 210);

    const auto before = evening.evening().lastSeq;
    QVERIFY(evening.await(evening->start()));
    QCOMPARE(evening.evening().lastSeq, before);
}

void TestSessionConductor::timeIsAddedAndTaken()
{
    ConductedEvening evening{4};
    evening.open();
    QVERIFY(evening.await(evening->addTime(2min)));  // before its start the step gets another length
    QCOMPARE(remainingSeconds(evening), 420);
    QVERIFY(evening.await(evening->addTime(-30min)));
    QCOMPARE(remainingSeconds(evening), 60);

    QVERIFY(evening.await(evening->start()));
    QVERIFY(evening.await(evening->addTime(3min)));
    QCOMPARE(remainingSeconds(evening), 240);
    QVERIFY(evening.await(evening->addTime(-30min)));
    QCOMPARE(remainingSeconds(evening), 0);
    QVERIFY(evening.await(evening->addTime(-1min)));
    QVERIFY(evening.await(evening->addTime(1min)));
    QCOMPARE(remainingSeconds(evening), 60);
}

void TestSessionConductor::endAnnouncesTheNextRoundAndKeepsTheMeetings()
{
    ConductedEvening evening{16};
    startRoundOne(evening);
    evening.clock.advance(12min);
    const auto before = evening.evening().lastSeq;

    QVERIFY(evening.await(evening->endStep()));
    QCOMPARE(phaseOfRound(evening.evening(), 1), RoundPhase::Held);
    QCOMPARE(phaseOfRound(evening.evening(), 2), RoundPhase::Announced);
    QVERIFY(seatsEverybodyHere(evening.evening(), 2));
    QCOMPARE(kindsSince(evening.stored().log, before), (std::vector{EventKind::End, EventKind::Announce}));
    QCOMPARE(evening.storedMeetings(), heldMeetings(evening.evening()));
    QCOMPARE(evening.storedMeetings().size(), std::size_t{24});
}

void TestSessionConductor::endAndAnnouncementAreOneTransaction()
{
    ConductedEvening evening{16};
    startRoundOne(evening);
    evening.clock.advance(12min);
    const EveningState before = evening.evening();
    const auto tell = [&](const QString &sql) {
        return evening.onFile([sql](const auto &db) { return bool{storage::run(db, sql)}; });
    };
    QVERIFY(tell(QStringLiteral(
        "CREATE TEMP TRIGGER no_announcement BEFORE INSERT ON event WHEN NEW.kind = 'announce' "
        "BEGIN SELECT RAISE(ABORT, 'no'); END")));

    QVERIFY(!evening.await(evening->endStep()));
    QVERIFY(evening.evening().room == before.room);
    QVERIFY(evening.storedMeetings().empty());
    QCOMPARE(evening.stored().log.back().seq, before.lastSeq);

    QVERIFY(tell(QStringLiteral("DROP TRIGGER no_announcement")));
    QVERIFY(evening.await(evening->endStep()));
    QCOMPARE(phaseOfRound(evening.evening(), 2), RoundPhase::Announced);
}

void TestSessionConductor::roundOfAMinuteBringsNoMeetings()
{
    ConductedEvening evening{8};
    startRoundOne(evening);
    evening.clock.advance(1min);
    QVERIFY(evening.settled(evening->endStep()));
    QCOMPARE(phaseOfRound(evening.evening(), 1), RoundPhase::Void);
    QVERIFY(evening.storedMeetings().empty());
}

void TestSessionConductor::doublePressCountsOnce()
{
    ConductedEvening evening{8};
    startRoundOne(evening);
    evening.clock.advance(10min);
    const auto before = evening.evening().lastSeq;

    const auto key = evening->endStep();
    const auto remote = evening->endStep();
    QVERIFY(evening.await(key));
    QVERIFY(evening.await(remote));
    QVERIFY(evening.settle());
    QCOMPARE(currentStep(evening.evening())->round, 2);
    QCOMPARE(current(evening).phase, StepPhase::Ahead);
    QCOMPARE(kindsSince(evening.stored().log, before), (std::vector{EventKind::End, EventKind::Announce}));
}

void TestSessionConductor::startWaitsForTheTables()
{
    ConductedEvening evening{48};
    evening.open();
    QVERIFY(evening.settled(evening->endStep()));
    const auto before = evening.evening().lastSeq;

    // Somebody leaves, and in the same breath the round is started, twice.
    const auto left = evening->leave(evening.listed(7));
    const auto key = evening->start();
    const auto remote = evening->start();
    QVERIFY(evening.await(left));
    QVERIFY(evening.await(key));
    QVERIFY(evening.await(remote));
    QVERIFY(evening.settle());
    QCOMPARE(current(evening).phase, StepPhase::Running);
    QCOMPARE(kindsSince(evening.stored().log, before),
        (std::vector{EventKind::CheckOut, EventKind::Announce, EventKind::Start}));
    QVERIFY(seatsEverybodyHere(evening.evening(), 1));
}

void TestSessionConductor::noRoundBeginsWithNobodyHere()
{
    ConductedEvening evening{4};
    evening.open();
    QVERIFY(evening.settled(evening->endStep()));
    for (std::size_t person = 0; person < 4; ++person)
        QVERIFY(evening.settled(evening->leave(evening.listed(person))));
    QCOMPARE(test::refusalOf(evening.await(evening->start())), ErrorCode::NobodyHere);
    QVERIFY(evening.settled(evening->arrive(evening.listed(2))));
    QVERIFY(evening.settled(evening->start()));
    QCOMPARE(current(evening).phase, StepPhase::Running);
}

void TestSessionConductor::startThatWaitsIsForgotten()
{
    ConductedEvening evening{48};
    evening.open();
    QVERIFY(evening.settled(evening->endStep()));
    QVERIFY(evening.await(evening->leave(evening.listed(7))));
    QVERIFY(evening->isPlanning());

    const auto start = evening->start();
    QVERIFY(evening.settled(evening->undo()));
    QVERIFY(evening.await(start));
    QCOMPARE(current(evening).phase, StepPhase::Ahead);
    QVERIFY(!isPresent(evening.evening(), evening.listed(7)));
}

void TestSessionConductor::backGivesTheStepBackPaused()
{
    ConductedEvening evening{16};
    startRoundOne(evening);
    QVERIFY(!evening.storedMeetings().size());
    evening.clock.advance(5min);
    QVERIFY(evening.settled(evening->endStep()));
    QCOMPARE(evening.storedMeetings().size(), std::size_t{24});
    evening.clock.advance(3min);

    QVERIFY(evening->canGoBack());
    QVERIFY(evening.settled(evening->back()));
    QCOMPARE(currentStep(evening.evening())->round, 1);
    QCOMPARE(current(evening).phase, StepPhase::Paused);
    QCOMPARE(remainingSeconds(evening), 7 * 60);
    QVERIFY(evening.storedMeetings().empty());

    QVERIFY(evening.settled(evening->start()));
    evening.clock.advance(7min);
    QVERIFY(evening.settled(evening->endStep()));
    QCOMPARE(evening.storedMeetings(), heldMeetings(evening.evening()));
    QCOMPARE(evening.storedMeetings().size(), std::size_t{24});
    QVERIFY(seatsEverybodyHere(evening.evening(), 2));
}

void TestSessionConductor::aDoublePressGoesBackOneStep()
{
    ConductedEvening evening{16};
    evening.open();
    QVERIFY(evening.settled(evening->endStep()));
    QVERIFY(evening.settled(evening->endStep()));
    QCOMPARE(currentStep(evening.evening())->round, 2);
    const auto first = evening->back();
    const auto second = evening->back();
    QVERIFY(evening.settled(first));
    QVERIFY(evening.settled(second));
    QCOMPARE(currentStep(evening.evening())->round, 1);
    QVERIFY(evening.settled(evening->back()));
    QVERIFY(currentStep(evening.evening())->kind == StepKind::Welcome);
}

void TestSessionConductor::backToAStepLeftOut()
{
    ConductedEvening evening{16};
    evening.open();
    QVERIFY(evening.settled(evening->endStep()));
    QVERIFY(evening.settled(evening->endStep()));  // round 1 is left out
    QCOMPARE(currentStep(evening.evening())->round, 2);
    const Seats told = evening.evening().room.rounds.at(2).seats;

    QVERIFY(evening.settled(evening->back()));
    QCOMPARE(currentStep(evening.evening())->round, 1);
    QCOMPARE(current(evening).phase, StepPhase::Ahead);
    holdRound(evening);

    // The room had been told round 2 before: it stays, and the plan goes on from it.
    QCOMPARE(evening.evening().room.rounds.at(2).seats, told);
    const auto &plan = evening->roundsPlan();
    QVERIFY(plan);
    QCOMPARE(seatsOf(*plan->round(2), plan->problem), told);
    QCOMPARE(plan->verdict.moved, 0);
}

void TestSessionConductor::undoTakesBackTheNewest_data()
{
    using Press = std::function<SessionConductor::Done(ConductedEvening &)>;
    QTest::addColumn<Press>("press");
    const auto row = [](const char *name, Press press) {
        QTest::newRow(name) << press;
    };
    row("pause", [](ConductedEvening &evening) { return evening->pause(); });
    row("more time", [](ConductedEvening &evening) { return evening->addTime(1min); });
    row("end of a round", [](ConductedEvening &evening) { return evening->endStep(); });
    row("leaving", [](ConductedEvening &evening) { return evening->leave(evening.listed(3)); });
    row("arrival of a stranger", [](ConductedEvening &evening) { return outcomeOf(evening->arriveNew({})); });
    row("another seat", [](ConductedEvening &evening) {
        const auto now = tableOf(evening.evening(), 1, evening.listed(0));
        const auto &tables = evening.evening().setting.tables;
        return evening->seat(evening.listed(0), now == tables[0].id ? tables[1].id : tables[0].id);
    });
    row("close", [](ConductedEvening &evening) { return evening->close(); });
}

void TestSessionConductor::undoTakesBackTheNewest()
{
    QFETCH(const std::function<SessionConductor::Done(ConductedEvening &)>, press);
    ConductedEvening evening{16};
    startRoundOne(evening);
    evening.clock.advance(4min);
    const RoomState before = evening.evening().room;
    const int left = remainingSeconds(evening);

    QVERIFY(evening.settled(press(evening)));
    QVERIFY(evening.evening().room != before);
    QVERIFY(evening->undoable());
    QVERIFY(evening.settled(evening->undo()));

    const RoomState &after = evening.evening().room;
    QCOMPARE(rotating(evening.evening()).size(), std::size_t{16});
    QCOMPARE(currentStep(evening.evening())->round, 1);
    QCOMPARE(current(evening).phase, StepPhase::Running);
    QCOMPARE(remainingSeconds(evening), left);
    QCOMPARE(after.rounds.at(1), before.rounds.at(1));
    QCOMPARE(after.closed, before.closed);
    QVERIFY(evening.storedMeetings().empty());

    QVERIFY(evening.settled(evening->undo()));  // and next the start of the round
    QCOMPARE(current(evening).phase, StepPhase::Ahead);
}

void TestSessionConductor::redoDoesItAgain_data()
{
    using Press = std::function<SessionConductor::Done(ConductedEvening &)>;
    QTest::addColumn<Press>("press");
    QTest::addColumn<bool>("restarted");
    const auto row = [](const char *name, Press press) {
        for (const bool restarted : {false, true})
            QTest::newRow(name + QByteArray{restarted ? ", after a restart" : ""}) << press << restarted;
    };
    row("pause", [](ConductedEvening &evening) { return evening->pause(); });
    row("more time", [](ConductedEvening &evening) { return evening->addTime(1min); });
    row("end of a round", [](ConductedEvening &evening) { return evening->endStep(); });
    row("leaving", [](ConductedEvening &evening) { return evening->leave(evening.listed(3)); });
    row("the end of the evening", [](ConductedEvening &evening) { return evening->finish(); });
}

/// Two decisions are taken back and done again, the older one first.
void TestSessionConductor::redoDoesItAgain()
{
    QFETCH(const std::function<SessionConductor::Done(ConductedEvening &)>, press);
    QFETCH(const bool, restarted);
    ConductedEvening evening{16};
    startRoundOne(evening);
    evening.clock.advance(1min);
    QVERIFY(evening.settled(evening->addTime(2min)));
    evening.clock.advance(1s);
    const int longer = remainingSeconds(evening);
    QVERIFY(!evening->redoable());
    QVERIFY(evening.settled(press(evening)));
    const RoomState done = evening.evening().room;
    for (int undone = 0; undone < 2; ++undone) {
        QVERIFY(evening.settled(evening->undo()));
        evening.clock.advance(1s);
    }
    QCOMPARE(remainingSeconds(evening), longer - 122);
    if (restarted) {
        evening.restart();
        QVERIFY(evening.settle());
    }
    QVERIFY(evening->redoable());
    QVERIFY(evening.settled(evening->redo()));
    evening.clock.advance(1s);
    QCOMPARE(remainingSeconds(evening), longer - 3);
    QVERIFY(evening->redoable());
    QVERIFY(evening.settled(evening->redo()));
    const RoomState &again = evening.evening().room;
    QCOMPARE(again.closed, done.closed);
    QVERIFY(again.members == done.members);
    const StepId step = evening.evening().setting.agenda.at(1).id;
    QCOMPARE(again.steps.at(step).phase, done.steps.at(step).phase);
    QVERIFY(again.steps.at(step).added == done.steps.at(step).added);
    QVERIFY(!evening->redoable());
}

void TestSessionConductor::whoeverCameLateComesAgain_data()
{
    QTest::addColumn<bool>("restarted");
    QTest::newRow("at once") << false;
    QTest::newRow("after a restart") << true;
}

/// Whoever was told a table is taken back by leaving: they come again in their turn, among what was taken
/// back before and after.
void TestSessionConductor::whoeverCameLateComesAgain()
{
    QFETCH(const bool, restarted);
    ConductedEvening evening{15};
    evening.open();
    QVERIFY(evening.settled(evening->endStep()));
    QCOMPARE(phaseOfRound(evening.evening(), 1), RoundPhase::Announced);
    const auto length = [&] {
        return lengthOf(*currentStep(evening.evening()), current(evening));
    };
    QVERIFY(evening.settled(evening->addTime(1min)));
    const Milliseconds first = length();
    evening.clock.advance(1s);
    const MemberId late = require(evening.settled(evening->arriveNew(QStringLiteral("Zoé"))));
    QCOMPARE(displayName(evening->members().at(late)), QStringLiteral("Zoé"));
    const EventId arrival = std::get<EventId>(evening->undoable().value());
    QVERIFY(tableOf(evening.evening(), 1, late));
    evening.clock.advance(1s);
    QVERIFY(evening.settled(evening->addTime(2min)));
    const RoomState before = evening.evening().room;
    for (int undone = 0; undone < 3; ++undone) {
        evening.clock.advance(1s);
        QVERIFY(evening.settled(evening->undo()));
    }
    QCOMPARE(evening.evening().effects.at(late).back().event.undoes, arrival);
    if (restarted) {
        evening.restart();
        QVERIFY(evening.settle());
    }
    QVERIFY(evening.settled(evening->redo()));
    QCOMPARE(length(), first);
    QVERIFY(!evening.evening().room.members.at(late).present);
    QVERIFY(evening.settled(evening->redo()));
    QVERIFY(evening.evening().room.members == before.members);
    QVERIFY(tableOf(evening.evening(), 1, late));
    QCOMPARE(length(), first);
    QVERIFY(evening.settled(evening->redo()));
    QCOMPARE(length(), first + 2min);
    QVERIFY(!evening->redoable());
    // And taken back once more.
    QVERIFY(evening.settled(evening->undo()));
    QVERIFY(evening.settled(evening->undo()));
    QVERIFY(!evening.evening().room.members.at(late).present);
    QCOMPARE(evening->redoable(), std::optional<Undoable>{arrival});
}

/// As undo does; and what is being taken back still is what is meant.
void TestSessionConductor::redoPressedTwiceCountsOnce()
{
    ConductedEvening evening{16};
    startRoundOne(evening);
    evening.clock.advance(1min);
    QVERIFY(evening.settled(evening->addTime(1min)));
    QVERIFY(evening.settled(evening->addTime(2min)));
    QVERIFY(evening.settled(evening->undo()));
    evening.clock.advance(1s);
    const auto gate = evening.holdStorage();
    const auto undo = evening->undo();
    const auto first = evening->redo();
    const auto second = evening->redo();
    gate->release();
    QVERIFY(evening.await(undo));
    QVERIFY(evening.await(first));
    QVERIFY(evening.await(second));
    QCOMPARE(current(evening).added, Milliseconds{1min});
    // Somebody may press for what was done again meanwhile.
    const DeskDecisions desk{evening.evening(), StationId{1}, evening->now()};
    const auto again = desk.redo(std::get<EventId>(evening->undoable().value()));
    QVERIFY(again && again->events.empty());
}

/// A corrected name is never done again, nor what was decided before it.
void TestSessionConductor::namesEndRedo()
{
    ConductedEvening evening{16};
    startRoundOne(evening);
    QVERIFY(evening.await(evening->rename(evening.listed(0), QStringLiteral("Aïcha"))));
    QVERIFY(evening.settled(evening->pause()));
    QVERIFY(evening.settled(evening->undo()));
    QVERIFY(evening->redoable() && !test::nameAgain(evening));  // the name is older
    QVERIFY(evening.await(evening->undo()));
    QCOMPARE(test::nameAgain(evening), std::optional{QStringLiteral("Aïcha")});
    QVERIFY(evening.settled(evening->pause()));
    QVERIFY(evening.settled(evening->undo()));
    QVERIFY(evening->redoable());
    QVERIFY(evening.await(evening->rename(evening.listed(0), QStringLiteral("Aïcha"))));
    QVERIFY(!evening->redoable());
    QCOMPARE(test::refusalOf(evening.await(evening->redo())), ErrorCode::NotAllowedNow);
    QCOMPARE(current(evening).phase, StepPhase::Running);
}

void TestSessionConductor::whoIsErasedIsNotMissedAgain()
{
    ConductedEvening evening{16};
    startRoundOne(evening);
    QVERIFY(evening.settled(evening->finish()));
    QVERIFY(evening.settled(evening->undo()));
    QVERIFY(evening.settled(evening->redo()));
    const EventId closing = std::get<EventId>(evening->undoable().value());
    evening->forgetMembers({MemberId{99}});
    QVERIFY(evening->undoable() && !evening->isFinal());
    evening->forgetMembers({evening.listed(0)});
    QVERIFY(evening->isFinal());
    QVERIFY(!evening->undoable() && !evening->redoable());
    for (const auto &press : {evening->undo(), evening->undo(closing), evening->redo(), evening->reopen()})
        QCOMPARE(test::refusalOf(evening.await(press)), ErrorCode::NotAllowedNow);
    QCOMPARE(phaseOf(evening.evening()), SessionPhase::Closed);
}

void TestSessionConductor::whatIsDecidedSinceEndsRedo()
{
    ConductedEvening evening{16};
    startRoundOne(evening);
    evening.clock.advance(1min);
    QVERIFY(evening.settled(evening->addTime(2min)));
    QVERIFY(evening.settled(evening->undo()));
    QVERIFY(evening->redoable());
    evening.clock.advance(1s);
    QVERIFY(evening.settled(evening->pause()));
    QVERIFY(!evening->redoable());
    QCOMPARE(test::refusalOf(evening.await(evening->redo())), ErrorCode::NotAllowedNow);
    QCOMPARE(current(evening).phase, StepPhase::Paused);
    // Nor when that is taken back and done again.
    QVERIFY(evening.settled(evening->undo()));
    evening.clock.advance(1s);
    QVERIFY(evening.settled(evening->redo()));
    QVERIFY(!evening->redoable());
    QCOMPARE(current(evening).phase, StepPhase::Paused);
}

void TestSessionConductor::nothingToUndoAfterTheOpening()
{
    ConductedEvening evening{8};
    evening.open();
    QVERIFY(!evening->undoable());
    QVERIFY(!evening.await(evening->undo()));
    QCOMPARE(rotating(evening.evening()).size(), std::size_t{8});
}

void TestSessionConductor::undoReachesBehindAnArrivalThatWasSeated()
{
    ConductedEvening evening{7};
    evening.open();
    QVERIFY(evening.settled(evening->start()));
    evening.clock.advance(10s);
    QVERIFY(evening.settled(evening->arriveNew(QStringLiteral("Zoé"))));
    QVERIFY(seatsEverybodyHere(evening.evening(), 1));

    // She has been announced: she leaves again, and the round is announced without her.
    QVERIFY(evening.settled(evening->undo()));
    QCOMPARE(rotating(evening.evening()).size(), std::size_t{7});
    QVERIFY(seatsEverybodyHere(evening.evening(), 1));

    QVERIFY(evening.settled(evening->undo()));
    QCOMPARE(rotating(evening.evening()).size(), std::size_t{7});
    QCOMPARE(current(evening).phase, StepPhase::Ahead);
    QVERIFY(!evening->undoable());
}

void TestSessionConductor::undoAfterARestart()
{
    ConductedEvening evening{16};
    startRoundOne(evening);
    evening.clock.advance(4min);
    QVERIFY(evening.settled(evening->endStep()));
    evening.restart();
    QVERIFY(evening.settle());

    QVERIFY(evening.settled(evening->undo()));
    QCOMPARE(currentStep(evening.evening())->round, 1);
    QCOMPARE(current(evening).phase, StepPhase::Running);
    QVERIFY(evening.storedMeetings().empty());
    QVERIFY(evening.settled(evening->undo()));
    QCOMPARE(current(evening).phase, StepPhase::Ahead);
}

void TestSessionConductor::undoTakesBackBack_data()
{
    using Act = std::function<void(ConductedEvening &)>;
    QTest::addColumn<Act>("endRoundOne");
    QTest::addColumn<bool>("restarted");
    const Act running = [](ConductedEvening &evening) {
        startRoundOne(evening);
        evening.clock.advance(5min);
        require(evening.settled(evening->endStep()));
    };
    const Act paused = [](ConductedEvening &evening) {
        startRoundOne(evening);
        evening.clock.advance(5min);
        require(evening.settled(evening->pause()));
        require(evening.settled(evening->endStep()));
    };
    const Act skipped = [](ConductedEvening &evening) {
        evening.open();
        require(evening.settled(evening->endStep()));
        require(evening.settled(evening->endStep()));
    };
    for (const bool restarted : {false, true}) {
        const QByteArray when = restarted ? ", after a restart" : "";
        QTest::newRow("the round was running" + when) << running << restarted;
        QTest::newRow("the round was paused" + when) << paused << restarted;
        QTest::newRow("the round was left out" + when) << skipped << restarted;
    }
}

void TestSessionConductor::undoTakesBackBack()
{
    QFETCH(const std::function<void(ConductedEvening &)>, endRoundOne);
    QFETCH(const bool, restarted);
    ConductedEvening evening{16};
    endRoundOne(evening);
    const RoomState before = evening.evening().room;
    const std::vector<Meeting> met = evening.storedMeetings();
    evening.clock.advance(1min);
    QVERIFY(evening.settled(evening->back()));
    const auto backIs = evening->undoable();
    evening.clock.advance(1min);
    QVERIFY(evening.settled(evening->leave(evening.listed(3))));
    if (restarted)
        evening.restart();
    QVERIFY(evening.settle());

    QVERIFY(evening.settled(evening->undo()));  // the leaving, and next the going back
    QCOMPARE(evening->undoable(), backIs);
    QVERIFY(evening.settled(evening->undo()));
    QCOMPARE(currentStep(evening.evening())->round, 2);
    QVERIFY(evening.evening().room.steps.at(stepOfRound(evening.evening().setting, 1)->id)
        == before.steps.at(stepOfRound(evening.evening().setting, 1)->id));
    QCOMPARE(evening.storedMeetings(), met);
    QVERIFY(evening.settle());
    QVERIFY(seatsEverybodyHere(evening.evening(), 2));

    QVERIFY(evening.settled(evening->undo()));  // and next the end that stands again
    QCOMPARE(currentStep(evening.evening())->round, 1);
    QVERIFY(evening.storedMeetings().empty());
}

void TestSessionConductor::arrivalsAndDeparturesAreUndoneAfterARestart_data()
{
    using Press = std::function<SessionConductor::Done(ConductedEvening &)>;
    QTest::addColumn<Press>("press");
    QTest::addColumn<bool>("running");
    const Press arrival = [](ConductedEvening &evening) {
        return outcomeOf(evening->arriveNew(QStringLiteral("Zoé")));
    };
    const Press departure = [](ConductedEvening &evening) {
        return evening->leave(evening.listed(3));
    };
    for (const bool running : {false, true}) {
        const QByteArray when = running ? " during a round" : " between rounds";
        QTest::newRow("arrival" + when) << arrival << running;
        QTest::newRow("departure" + when) << departure << running;
    }
}

void TestSessionConductor::arrivalsAndDeparturesAreUndoneAfterARestart()
{
    QFETCH(const std::function<SessionConductor::Done(ConductedEvening &)>, press);
    QFETCH(const bool, running);
    ConductedEvening evening{16};
    startRoundOne(evening);
    holdRound(evening);
    if (running)
        QVERIFY(evening.settled(evening->start()));
    const std::vector<MemberId> here = rotating(evening.evening());
    QVERIFY(evening.settled(press(evening)));
    QVERIFY(rotating(evening.evening()) != here);
    evening.restart();
    QVERIFY(evening.settle());

    QVERIFY(evening.settled(evening->undo()));
    QCOMPARE(rotating(evening.evening()), here);
    QVERIFY(seatsEverybodyHere(evening.evening(), 2));
    QVERIFY(evening.settled(evening->undo()));
    QCOMPARE(currentStep(evening.evening())->round, running ? 2 : 1);
    QCOMPARE(rotating(evening.evening()), here);
}

void TestSessionConductor::memoryIsWhatTheFileSays()
{
    ConductedEvening evening{10};
    int compared = 0;
    bool same = true;
    connect(evening.operator->(), &SessionConductor::eveningChanged, this, [&] {
        const LoadedSession loaded = evening.stored();
        const EveningState stored = fold(loaded.setting, loaded.log);
        same = same && stored.room == evening.evening().room && stored.setting == evening.evening().setting
            && stored.lastSeq == evening.evening().lastSeq && stored.undone == evening.evening().undone
            && loaded.members == evening->members() && loaded.attendance == evening->attendance()
            && evening.storedMeetings() == heldMeetings(evening.evening());
        ++compared;
    });
    const auto press = [&](const auto &done) {
        evening.clock.advance(2min);
        return bool{evening.settled(done)};
    };
    evening.open();
    QVERIFY(press(evening->start()));
    QVERIFY(press(evening->arriveNew(QStringLiteral("Zoé"))));
    QVERIFY(press(evening->rename(evening.listed(4), QStringLiteral("Aïcha"))));
    QVERIFY(press(evening->endStep()));
    QVERIFY(press(evening->start()));
    QVERIFY(press(evening->pause()));
    QVERIFY(press(evening->start()));
    QVERIFY(press(evening->leave(evening.listed(0))));
    QVERIFY(press(evening->addTime(1min)));
    QVERIFY(press(evening->arrive(evening.listed(0))));
    QVERIFY(press(evening->endStep()));
    QVERIFY(press(evening->back()));
    QVERIFY(press(evening->endStep()));
    QVERIFY(press(evening->undo()));
    QVERIFY(press(evening->endStep()));
    QVERIFY(press(evening->start()));
    QVERIFY(press(evening->endStep()));
    QVERIFY(press(evening->endStep()));
    QVERIFY(press(evening->close()));
    QVERIFY(press(evening->reopen()));
    QVERIFY(compared >= 20);
    QVERIFY(same);
}

void TestSessionConductor::closedAndOpenedAgain()
{
    ConductedEvening evening{8};
    startRoundOne(evening);
    QVERIFY(evening.settled(evening->close()));
    QCOMPARE(phaseOf(evening.evening()), SessionPhase::Closed);
    QVERIFY(!evening->roundsPlan());
    QVERIFY(!evening.await(evening->pause()));
    QVERIFY(evening.settled(evening->reopen()));
    QVERIFY(evening->roundsPlan());
    QVERIFY(evening.settled(evening->pause()));
    QCOMPARE(current(evening).phase, StepPhase::Paused);
}

void TestSessionConductor::sentenceIsOfTheRoundsToCome()
{
    ConductedEvening evening{16, {.rounds = 5}};
    evening.open();
    QCOMPARE(evening->roundsPlan()->verdict.fresh, 120);  // five rounds of six meetings in four tables
    QVERIFY(evening.settled(evening->endStep()));
    for (int round = 1; round <= 4; ++round) {
        holdRound(evening);
        const auto &plan = evening->roundsPlan();
        QVERIFY(plan);
        QCOMPARE(static_cast<int>(plan->plan.rounds.size()), 5 - round);
        QCOMPARE(plan->verdict.fresh, 24 * (5 - round));
        QCOMPARE(plan->verdict.freshBound, 24 * (5 - round));
        QCOMPARE(plan->verdict.excess, 0);
    }
}

void TestSessionConductor::planIsWrittenDownOnce()
{
    ConductedEvening evening{16};
    startRoundOne(evening);
    holdRound(evening);
    holdRound(evening);
    const auto &rounds = evening.evening().room.rounds;
    QCOMPARE(rounds.size(), std::size_t{3});
    QCOMPARE(rounds.at(2).plan, rounds.at(1).plan);
    QCOMPARE(rounds.at(3).plan, rounds.at(1).plan);
}

void TestSessionConductor::clockNoteChangesNothing()
{
    ConductedEvening evening{8};
    startRoundOne(evening);
    evening.clock.advance(2min);
    RoomState before = evening.evening().room;
    const int left = remainingSeconds(evening);
    evening.clock.setWallClock(evening.clock.now().utc + 3h);

    QVERIFY(evening.settled(evening->noteClock(ClockNoteKind::Jump, 3h)));
    // What was read before is dated by the clock as it stands: that counts should the machine be restarted.
    for (auto &[id, step] : before.steps)
        if (step.phase == StepPhase::Running)
            step.since.utc += 3h;
    QVERIFY(evening.evening().room == before);
    QCOMPARE(remainingSeconds(evening), left);
    const Event note = evening.stored().log.back();
    QCOMPARE(note.kind, EventKind::ClockNote);
    QCOMPARE(note.amount, Milliseconds{3h});
    QCOMPARE(note.code, static_cast<int>(ClockNoteKind::Jump));
    QVERIFY(evening.settled(evening->undo()));  // passes by the note
    QCOMPARE(current(evening).phase, StepPhase::Ahead);
}

/// As they are on the list, as they come, and as a name is corrected.
void TestSessionConductor::namesakesAreToldApartAsTheyCome()
{
    ConductedEvening evening{4};
    evening.open();
    const MemberId first = evening.listed(0);
    const auto nameOf = [&evening](MemberId member) {
        return evening->names().at(member);
    };
    QVERIFY(evening.await(evening->rename(first, QStringLiteral("Awa Sow"))));
    QCOMPARE(nameOf(first), QStringLiteral("Awa Sow"));
    QVERIFY(evening.await(evening->arriveNew(QStringLiteral("Awa Sow"))));
    const MemberId second = evening->attendance().back().member;
    QCOMPARE(nameOf(first), QStringLiteral("Awa Sow (1)"));
    QCOMPARE(nameOf(second), QStringLiteral("Awa Sow (2)"));
    QVERIFY(evening.await(evening->rename(second, QStringLiteral("Awa Diop"))));
    QCOMPARE(nameOf(first), QStringLiteral("Awa Sow"));
    QCOMPARE(nameOf(second), QStringLiteral("Awa Diop"));
}

/// The wall, the chairs and the report go by them, also once the name was corrected.
void TestSessionConductor::partsOfANameThatAreKnownStay()
{
    ConductedEvening evening{4};
    evening.open();
    QVERIFY(evening.await(evening->arriveNew(QStringLiteral("DUPONT Marie Claire"))));
    const MemberId marie = evening->attendance().back().member;
    QCOMPARE(evening->namesInParts().at(marie),
        (PersonName{QStringLiteral("Marie Claire"), QStringLiteral("Dupont")}));
    QVERIFY(evening.await(evening->rename(marie, QStringLiteral("Marie Claire Dupond"))));
    QCOMPARE(evening->namesInParts().at(marie),
        (PersonName{QStringLiteral("Marie Claire"), QStringLiteral("Dupond")}));
    QVERIFY(evening.await(evening->rename(marie, QStringLiteral("Anne Claire Dupond"))));
    QCOMPARE(evening->namesInParts().at(marie),
        (PersonName{QStringLiteral("Anne Claire"), QStringLiteral("Dupond")}));
}

void TestSessionConductor::refusalsAreTold()
{
    ConductedEvening evening{8};
    QSignalSpy refused{evening.operator->(), &SessionConductor::refused};
    QCOMPARE(test::refusalOf(evening.await(evening->arrive(evening.listed(0)))), ErrorCode::NotAllowedNow);
    QCOMPARE(test::refusalOf(evening.await(evening->back())), ErrorCode::LaterEventStandsOnIt);
    QCOMPARE(test::refusalOf(evening.await(evening->seat(evening.listed(0), TableId{1}))),
        ErrorCode::NotAllowedNow);
    QCOMPARE(refused.size(), 3);
    QCOMPARE(test::refusalOf(evening.await(evening->rename(evening.listed(0), {}))), ErrorCode::InvalidInput);
    QVERIFY(evening.stored().log.empty());
}

TEST_CLASS_WITH(TestSessionConductor, QCoreApplication)

}  // namespace tablee::tst_session_conductor

#include "tst_session_conductor.moc"

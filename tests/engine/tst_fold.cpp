#include "evening/fold.h"
#include "evening/meetings.h"
#include "support/evening_builder.h"
#include "support/test_program.h"
#include "timing/step_time.h"

#include <QTest>

#include <algorithm>
#include <functional>

namespace tablee::tst_fold {

using namespace tablee::test;
using namespace std::chrono_literals;

class TestFold : public QObject {
    Q_OBJECT

private slots:
    void lookingAtAnEveningIsNotGoingOn();
    void nobodyComesBeforeTheDoorsOpen();
    void theSameTwiceCountsOnce();
    void aRoundStartsOnlyWithEverybodySeated();
    void seatingsThatDoNotFitAreRefused_data();
    void seatingsThatDoNotFitAreRefused();
    void timeRunsOnlyWhileRunning();
    void timeSurvivesARestartOfTheMachine();
    void theWallClockIsNotTheClock();
    void aClockSetRightAfterARestartMovesNoStep();
    void aClockSetRightBeforeARestartMovesNoStep();
    void aTableChosenByHandIsHeld();
    void stepsComeInOrder();
    void aSkippedRoundIsVoid();
    void aRoundToComeIsLeftOutBeforeItsTurn();
    void leavingOutIsTakenBackUntilALaterStepBegins();
    void closedTablesLetTheOthersTakeMore();
    void aRoundCutTooShortMakesNoMeeting_data();
    void aRoundCutTooShortMakesNoMeeting();
    void correctionsCountForMeetings();
    void whoeverTakesALeaversChairHasNotMetThem();
    void timeAtATableMakesAMeeting_data();
    void timeAtATableMakesAMeeting();
    void whoComesBackGoesOnAtAnotherTable();
    void arrivalTakenBackWasNoStay();
    void undoTakesBackTheDecisionNotTheTime();
    void undoIsRefusedWhenSomethingStandsOnIt();
    void redoIsTheUndoOfTheUndo();
    void redoneStartHasTheTimeItHad();
    void startIsNotRedoneForOthers();
    void endRedoneIsAsItWas();
    void closingFreezesTheEvening();
};

namespace {

EveningBuilder roomOf(int people)
{
    EveningBuilder room;
    room.openDoors();
    for (int member = 1; member <= people; ++member)
        room.checkIn(member);
    return room;
}

Milliseconds left(const EveningBuilder &room, int step)
{
    const Step *found = findStep(room.setting(), StepId{step});
    return remaining(*found, stateOf(room.evening(), StepId{step}), room.now());
}

EventId lastId(const EveningBuilder &room)
{
    return room.log().back().id;
}

/// Six people, two at each table: 1 4 | 2 5 | 3 6.
EveningBuilder roomInRoundOne()
{
    EveningBuilder room = roomOf(6);
    room.end(1, StepOutcome::Skipped);
    room.announce(1);
    room.pass(30min);
    room.start(2);
    return room;
}

bool hasMet(const EveningBuilder &room, int low, int high)
{
    const std::vector<Meeting> meetings = heldMeetings(room.evening());
    return std::binary_search(
        meetings.begin(), meetings.end(), Meeting{MemberId{low}, MemberId{high}, 1, StepId{2}});
}

/// Somebody comes half a minute before the end, and then it is no end.
void arriveAndEndAndGoBack(EveningBuilder &room)
{
    room.pass(5min);
    room.checkIn(7);
    room.seat(1, 7, 1);
    room.pass(30s);
    room.end(2);
    room.pass(20min);
    room.undo(lastId(room));
}

}  // namespace

/// An evening left open ends when it was left, not when somebody looked at it the morning after.
void TestFold::lookingAtAnEveningIsNotGoingOn()
{
    EveningBuilder room = roomInRoundOne();
    const Reading left = room.now();
    room.restartMachine(11h);
    QVERIFY(!room.happen({.kind = EventKind::ClockNote}));
    QVERIFY(room.evening().leftAt == left);
    QVERIFY(room.evening().lastAt == room.now());
}

void TestFold::nobodyComesBeforeTheDoorsOpen()
{
    EveningBuilder room;
    QCOMPARE(phaseOf(room.evening()), SessionPhase::Planned);
    QCOMPARE(room.checkIn(1), Refusal::DoorsNotOpen);
    QVERIFY(!room.openDoors());
    QVERIFY(!room.checkIn(1));
    QCOMPARE(phaseOf(room.evening()), SessionPhase::Open);
    QVERIFY(!room.start(1));
    QCOMPARE(phaseOf(room.evening()), SessionPhase::Live);
}

void TestFold::theSameTwiceCountsOnce()
{
    EveningBuilder room = roomOf(3);
    const RoomState before = room.evening().room;
    QCOMPARE(room.checkIn(2), Refusal::AlreadySo);
    QCOMPARE(room.checkOut(9), Refusal::AlreadySo);
    QCOMPARE(room.evening().room, before);
    QVERIFY(!room.start(1));
    QCOMPARE(room.start(1), Refusal::AlreadySo);
}

void TestFold::aRoundStartsOnlyWithEverybodySeated()
{
    EveningBuilder room = roomOf(6);
    room.end(1, StepOutcome::Skipped);
    QCOMPARE(room.start(2), Refusal::RoundNotAnnounced);
    QVERIFY(!room.announce(1));
    QVERIFY(!room.checkIn(7));
    QCOMPARE(room.start(2), Refusal::SeatsDoNotMatchTheRoom);
    QVERIFY(!room.announce(1));
    QVERIFY(!room.checkOut(3));
    QCOMPARE(room.start(2), Refusal::SeatsDoNotMatchTheRoom);
    QVERIFY(!room.announce(1));
    QVERIFY(!room.start(2));
    QCOMPARE(phaseOfRound(room.evening(), 1), RoundPhase::Running);
    QVERIFY(!room.checkIn(8));
    QVERIFY(!room.seat(1, 8, 2));
    QCOMPARE(tableOf(room.evening(), 1, MemberId{8}), TableId{2});
}

void TestFold::seatingsThatDoNotFitAreRefused_data()
{
    QTest::addColumn<Seats>("seats");
    QTest::addColumn<Refusal>("refusal");
    const MemberId a{1}, b{2}, c{3}, stranger{9};
    const TableId one{1}, two{2}, nowhere{77};
    QTest::newRow("somebody is left out") << Seats{{a, one}, {b, one}} << Refusal::SeatsDoNotMatchTheRoom;
    QTest::newRow("somebody who is not here")
        << Seats{{a, one}, {b, one}, {stranger, two}} << Refusal::SeatsDoNotMatchTheRoom;
    QTest::newRow("somebody sits twice")
        << Seats{{a, one}, {a, two}, {b, one}, {c, one}} << Refusal::SeatsDoNotMatchTheRoom;
    QTest::newRow("a table that does not exist")
        << Seats{{a, one}, {b, one}, {c, nowhere}} << Refusal::UnknownTable;
    QTest::newRow("a table that was closed")
        << Seats{{a, one}, {b, one}, {c, TableId{3}}} << Refusal::TableClosed;
}

void TestFold::seatingsThatDoNotFitAreRefused()
{
    QFETCH(const Seats, seats);
    QFETCH(const Refusal, refusal);
    EveningBuilder room = roomOf(3);
    QVERIFY(!room.happen({.kind = EventKind::CloseTable, .table = TableId{3}}));
    QCOMPARE(
        room.happen({.kind = EventKind::Announce, .plan = PlanId{1}, .round = 1, .seats = seats}), refusal);
    QVERIFY(room.evening().room.rounds.empty());
}

void TestFold::timeRunsOnlyWhileRunning()
{
    EveningBuilder room = roomOf(2);
    room.pass(1h);
    QCOMPARE(left(room, 1), 5min);
    room.start(1);
    room.pass(2min);
    QCOMPARE(left(room, 1), 3min);
    room.pause(1);
    room.pass(30min);
    QCOMPARE(left(room, 1), 3min);
    room.resume(1);
    room.pass(4min);
    QCOMPARE(left(room, 1), -1min);
    room.addTime(1, 1min);
    QCOMPARE(left(room, 1), 0min);
    room.addTime(1, -2min);
    QCOMPARE(left(room, 1), -2min);
    room.happen({.kind = EventKind::Revise, .step = StepId{1}, .amount = 10min});
    QCOMPARE(left(room, 1), 3min);
}

void TestFold::timeSurvivesARestartOfTheMachine()
{
    EveningBuilder room = roomOf(2);
    room.start(1);
    room.pass(1min);
    room.restartMachine(90s);
    QCOMPARE(left(room, 1), 5min - 150s);
    room.restartMachine(-3h);
    QVERIFY2(left(room, 1) <= 5min, "a clock that went backwards gives no time back beyond the whole step");
}

void TestFold::theWallClockIsNotTheClock()
{
    EveningBuilder room = roomOf(2);
    room.start(1);
    const Reading before = room.now();
    room.pass(1min);
    room.setWallClock(3h);
    QCOMPARE(left(room, 1), 4min);
    QCOMPARE(wallClockJump(before, room.now()), Milliseconds{3h});
    room.setWallClock(-6h);
    QCOMPARE(left(room, 1), 4min);
}

/// While the machine was away only its wall clock went on. Whoever finds it wrong and sets it right does not
/// end the round by that.
void TestFold::aClockSetRightAfterARestartMovesNoStep()
{
    EveningBuilder room = roomInRoundOne();
    room.restartMachine(1min);
    QVERIFY(!room.happen({.kind = EventKind::ClockNote, .code = static_cast<int>(ClockNoteKind::Restart)}));
    room.pass(30s);
    const Milliseconds before = left(room, 2);
    for (const Milliseconds jump : {Milliseconds{1h}, Milliseconds{-3h}}) {
        room.setWallClock(jump);
        QVERIFY(!room.happen(
            {.kind = EventKind::ClockNote, .amount = jump, .code = static_cast<int>(ClockNoteKind::Jump)}));
        QCOMPARE(left(room, 2), before);
    }
    room.pass(30s);
    QCOMPARE(left(room, 2), before - 30s);
    room.pause(2);
    QCOMPARE(left(room, 2), before - 30s);
}

/// Whoever sets the clock in a round that outlives the machine makes it no longer, and no shorter either: the
/// desk notes it a moment later, when the round may have gone on already.
void TestFold::aClockSetRightBeforeARestartMovesNoStep()
{
    EveningBuilder room = roomInRoundOne();
    const auto note = [&room](Milliseconds jump) {
        QVERIFY(!room.happen(
            {.kind = EventKind::ClockNote, .amount = jump, .code = static_cast<int>(ClockNoteKind::Jump)}));
    };
    room.pass(30s);
    Milliseconds before = left(room, 2);
    room.setWallClock(1h);
    note(1h);
    room.restartMachine(1min);
    QCOMPARE(left(room, 2), before - 1min);
    room.pause(2);
    room.setWallClock(1h);
    room.resume(2);
    note(1h);
    before = left(room, 2);
    room.restartMachine(1min);
    QCOMPARE(left(room, 2), before - 1min);
}

/// Before the round begins; afterwards it only says who sat where.
void TestFold::aTableChosenByHandIsHeld()
{
    EveningBuilder room = roomOf(7);
    room.start(1);
    room.end(1);
    room.announce(1);
    const auto pinned = [&room] {
        return room.evening().room.rounds.at(1).pinned;
    };
    QVERIFY(pinned().empty());
    QVERIFY(!room.seat(1, 5, 1));
    QVERIFY(!room.seat(1, 2, 1));
    QCOMPARE(pinned(), (std::vector{MemberId{2}, MemberId{5}}));
    room.undo(lastId(room));
    QCOMPARE(pinned(), std::vector{MemberId{5}});
    room.start(2);
    room.pass(1min);
    QVERIFY(!room.seat(1, 3, 1));
    QCOMPARE(pinned(), std::vector{MemberId{5}});
}

void TestFold::stepsComeInOrder()
{
    EveningBuilder room = roomOf(4);
    room.announce(1);
    QCOMPARE(room.start(2), Refusal::NotTheCurrentStep);
    QCOMPARE(room.end(1), Refusal::StepNotBegun);
    QVERIFY(!room.end(1, StepOutcome::Skipped));
    QCOMPARE(currentStep(room.evening())->id, StepId{2});
    QVERIFY(!room.start(2));
    QVERIFY(!room.end(2));
    QCOMPARE(room.start(2), Refusal::StepEnded);
    QVERIFY(!room.end(3, StepOutcome::Skipped));
    QVERIFY(!room.end(4, StepOutcome::Skipped));
    QVERIFY(!room.end(5, StepOutcome::Skipped));
    QVERIFY(currentStep(room.evening()) == nullptr);
}

void TestFold::aSkippedRoundIsVoid()
{
    EveningBuilder room = roomOf(6);
    room.end(1, StepOutcome::Skipped);
    room.announce(1);
    room.end(2, StepOutcome::Skipped);
    QCOMPARE(phaseOfRound(room.evening(), 1), RoundPhase::Void);
    QVERIFY(heldMeetings(room.evening()).empty());
}

void TestFold::aRoundToComeIsLeftOutBeforeItsTurn()
{
    EveningBuilder room = roomInRoundOne();
    QCOMPARE(room.end(3), Refusal::StepNotBegun);
    QVERIFY(!room.end(3, StepOutcome::Skipped));
    QCOMPARE(currentStep(room.evening())->id, StepId{2});
    QCOMPARE(phaseOfRound(room.evening(), 2), RoundPhase::Void);
    QCOMPARE(lastRoundNumber(room.evening()), 1);
    QVERIFY(!room.end(2));
    QCOMPARE(currentStep(room.evening())->id, StepId{4});
    // Leaving something out begins nothing.
    EveningBuilder waiting = roomOf(6);
    waiting.end(3, StepOutcome::Skipped);
    QCOMPARE(phaseOf(waiting.evening()), SessionPhase::Open);
}

void TestFold::leavingOutIsTakenBackUntilALaterStepBegins()
{
    EveningBuilder room = roomInRoundOne();
    room.end(3, StepOutcome::Skipped);
    const EventId leftOut = lastId(room);
    room.end(2);
    const EventId ended = lastId(room);
    room.start(4);
    QCOMPARE(room.undo(leftOut), Refusal::LaterEventStandsOnIt);
    QCOMPARE(room.undo(ended), Refusal::LaterEventStandsOnIt);
    QVERIFY(!room.undo(lastId(room)));
    // The round before goes on although one behind it does not take place.
    QVERIFY(!room.undo(ended));
    QCOMPARE(currentStep(room.evening())->id, StepId{2});
    QVERIFY(!room.undo(leftOut));
    QCOMPARE(stateOf(room.evening(), StepId{3}), StepState{});
}

void TestFold::closedTablesLetTheOthersTakeMore()
{
    EveningBuilder room = roomOf(10);
    Seats seats;
    for (int member = 1; member <= 10; ++member)
        seats.push_back({MemberId{member}, TableId{member <= 5 ? 1 : 2}});
    const Event five{.kind = EventKind::Announce, .plan = PlanId{1}, .round = 1, .seats = seats};
    QCOMPARE(room.happen(five), Refusal::TableTooSmall);
    room.happen({.kind = EventKind::CloseTable, .table = TableId{3}});
    QVERIFY(!room.happen(five));
    QVERIFY(announcementStands(room.evening(), 1));
    Event six = five;
    six.seats[5].table = TableId{1};
    QCOMPARE(room.happen(six), Refusal::TableTooSmall);
    room.happen({.kind = EventKind::CloseTable, .table = TableId{2}});
    QVERIFY(!announcementStands(room.evening(), 1));
}

void TestFold::aRoundCutTooShortMakesNoMeeting_data()
{
    QTest::addColumn<Milliseconds>("ran");
    QTest::addColumn<Milliseconds>("added");
    QTest::addColumn<int>("meetings");
    QTest::newRow("ended at once") << Milliseconds{1s} << Milliseconds{0} << 0;
    QTest::newRow("just under two minutes") << Milliseconds{119s} << Milliseconds{0} << 0;
    QTest::newRow("two minutes") << Milliseconds{2min} << Milliseconds{0} << 3;
    QTest::newRow("half of a round of two minutes") << Milliseconds{1min} << Milliseconds{-8min} << 3;
}

void TestFold::aRoundCutTooShortMakesNoMeeting()
{
    QFETCH(const Milliseconds, ran);
    QFETCH(const Milliseconds, added);
    QFETCH(const int, meetings);
    EveningBuilder room = roomOf(6);
    room.end(1, StepOutcome::Skipped);
    room.announce(1);
    room.start(2);
    room.addTime(2, added);
    room.pass(ran);
    room.end(2, StepOutcome::Cut);
    QCOMPARE(static_cast<int>(heldMeetings(room.evening()).size()), meetings);
}

void TestFold::correctionsCountForMeetings()
{
    EveningBuilder room = roomOf(6);
    room.end(1, StepOutcome::Skipped);
    room.announce(1);  // 1 4 | 2 5 | 3 6
    room.start(2);
    QVERIFY(!room.seat(1, 6, 1));
    room.pass(10min);
    room.end(2);
    const StepId step{2};
    const std::vector<Meeting> expected{{MemberId{1}, MemberId{4}, 1, step},
        {MemberId{1}, MemberId{6}, 1, step}, {MemberId{2}, MemberId{5}, 1, step},
        {MemberId{4}, MemberId{6}, 1, step}};
    QCOMPARE(heldMeetings(room.evening()), expected);
    QCOMPARE(countMeetings(expected), (MeetingCount{4, 4}));
}

void TestFold::whoeverTakesALeaversChairHasNotMetThem()
{
    EveningBuilder room = roomInRoundOne();
    room.pass(4min);
    QVERIFY(!room.checkOut(4));
    QVERIFY(!room.checkIn(7));
    QVERIFY(!room.seat(1, 7, 1));
    room.pass(6min);
    room.end(2);
    QVERIFY(hasMet(room, 1, 4));
    QVERIFY(hasMet(room, 1, 7));
    QVERIFY(!hasMet(room, 4, 7));
    QCOMPARE(
        heldTables(room.evening(), 1).at(TableId{1}), (std::vector{MemberId{1}, MemberId{4}, MemberId{7}}));
}

void TestFold::timeAtATableMakesAMeeting_data()
{
    using Play = std::function<void(EveningBuilder &)>;
    QTest::addColumn<Play>("play");
    QTest::addColumn<bool>("met");  // 1 and 4, of one table; or 1 and 7, who is late
    QTest::addColumn<int>("other");
    const auto row = [](const char *name, int other, bool met, Play play) {
        QTest::newRow(name) << play << met << other;
    };
    const auto arrivesAfter = [](Milliseconds time, Milliseconds rest) {
        return [=](EveningBuilder &room) {
            room.pass(time);
            room.checkIn(7);
            room.seat(1, 7, 1);
            room.pass(rest);
        };
    };
    row("twenty seconds before the end", 7, false, arrivesAfter(580s, 20s));
    row("two minutes before the end", 7, true, arrivesAfter(8min, 2min));
    row("just too late", 7, false, arrivesAfter(8min + 1s, 2min - 1s));
    row("nearly all of a round cut at two minutes", 7, true, arrivesAfter(5s, 115s));
    row("three quarters of a round cut at two minutes", 7, false, arrivesAfter(30s, 90s));
    row("waits for a chair", 7, false, [](EveningBuilder &room) {
        room.checkIn(7);
        room.pass(9min);
        room.seat(1, 7, 1);
        room.pass(1min);
    });
    row("pauses are no time together", 7, false, [](EveningBuilder &room) {
        room.pass(9min);
        room.checkIn(7);
        room.seat(1, 7, 1);
        room.pause(2);
        room.pass(10min);
        room.resume(2);
        room.pass(1min);
    });
    row("leaves at once", 4, false, [](EveningBuilder &room) {
        room.pass(10s);
        room.checkOut(4);
        room.pass(9min);
    });
    row("leaves at once, which is undone", 4, true, [](EveningBuilder &room) {
        room.pass(10s);
        room.checkOut(4);
        room.pass(9min);
        room.undo(lastId(room));
    });
    row("leaves at once, undone, redone", 4, false, [](EveningBuilder &room) {
        room.pass(10s);
        room.checkOut(4);
        room.pass(5min);
        room.undo(lastId(room));
        room.pass(4min);
        room.undo(lastId(room));
    });
    row("two short times together", 4, true, [](EveningBuilder &room) {
        room.pass(1min);
        room.checkOut(4);
        room.pass(5min);
        room.checkIn(4);
        room.pass(1min);
    });
    row("corrected shortly before the end", 6, true, [](EveningBuilder &room) {
        room.pass(9min + 50s);
        room.seat(1, 6, 1);
        room.pass(10s);
    });
    row("late, corrected shortly before the end", 7, true, [](EveningBuilder &room) {
        room.pass(1min);
        room.checkIn(7);
        room.seat(1, 7, 2);
        room.pass(8min + 50s);
        room.seat(1, 7, 1);
        room.pass(10s);
    });
    row("Back gives the round more time", 7, true, [](EveningBuilder &room) {
        arriveAndEndAndGoBack(room);
        room.pass(100s);
    });
    row("Back gives the round too little", 7, false, [](EveningBuilder &room) {
        arriveAndEndAndGoBack(room);
        room.pass(80s);
    });
}

void TestFold::timeAtATableMakesAMeeting()
{
    QFETCH(const std::function<void(EveningBuilder &)>, play);
    QFETCH(const int, other);
    EveningBuilder room = roomInRoundOne();
    play(room);
    QVERIFY(!room.end(2));
    QTEST(hasMet(room, 1, other), "met");
    QVERIFY(heldMeetings(fold(room.setting(), room.log())) == heldMeetings(room.evening()));
}

void TestFold::whoComesBackGoesOnAtAnotherTable()
{
    EveningBuilder room = roomInRoundOne();
    room.pass(4min);
    room.checkOut(4);
    room.pass(1min);
    room.checkIn(4);
    room.pass(10s);
    QVERIFY(!room.seat(1, 4, 2));
    room.pass(4min + 50s);
    room.end(2);
    QVERIFY2(hasMet(room, 1, 4), "before they went away");
    QVERIFY(hasMet(room, 2, 4));
    QVERIFY(hasMet(room, 4, 5));
    QCOMPARE(static_cast<int>(heldMeetings(room.evening()).size()), 5);
}

void TestFold::arrivalTakenBackWasNoStay()
{
    EveningBuilder room = roomInRoundOne();
    room.checkIn(7);
    const EventId mistaken = lastId(room);
    room.seat(1, 7, 1);
    room.pass(5min);
    QCOMPARE(room.undo(mistaken), Refusal::LaterEventStandsOnIt);
    QVERIFY(!room.happen({.kind = EventKind::CheckOut, .member = MemberId{7}, .undoes = mistaken}));
    room.pass(5min);
    room.end(2);
    QVERIFY(!hasMet(room, 1, 7));
    QCOMPARE(room.evening().room.members.at(MemberId{7}).since, 0);
}

void TestFold::undoTakesBackTheDecisionNotTheTime()
{
    EveningBuilder room = roomOf(2);
    room.start(1);
    room.pass(1min);
    room.pause(1);
    room.pass(3min);
    QVERIFY(!room.undo(lastId(room)));
    QCOMPARE(stateOf(room.evening(), StepId{1}).phase, StepPhase::Running);
    QCOMPARE(left(room, 1), 4min);
    room.pass(1min);
    QCOMPARE(left(room, 1), 3min);
    room.end(1);
    room.pass(10min);
    QVERIFY(!room.undo(lastId(room)));
    QCOMPARE(left(room, 1), 3min);
    QCOMPARE(currentStep(room.evening())->id, StepId{1});
}

void TestFold::undoIsRefusedWhenSomethingStandsOnIt()
{
    EveningBuilder room = roomOf(6);
    room.end(1, StepOutcome::Skipped);
    const EventId endOfWelcome = lastId(room);
    room.announce(1);
    const EventId announced = lastId(room);
    const EventId firstCheckIn = room.log()[1].id;
    QCOMPARE(room.undo(firstCheckIn), Refusal::LaterEventStandsOnIt);
    room.start(2);
    const EventId started = lastId(room);
    QCOMPARE(room.undo(announced), Refusal::LaterEventStandsOnIt);
    QCOMPARE(room.undo(endOfWelcome), Refusal::LaterEventStandsOnIt);
    room.pause(2);
    QCOMPARE(room.undo(started), Refusal::LaterEventStandsOnIt);
    QVERIFY(!room.undo(lastId(room)));
    QVERIFY(!room.undo(started));
    QVERIFY(!room.undo(announced));
    QVERIFY(!room.undo(firstCheckIn));
    QVERIFY(!isPresent(room.evening(), MemberId{1}));
    QCOMPARE(room.undo(EventId{999}), Refusal::NothingToUndo);
}

void TestFold::redoIsTheUndoOfTheUndo()
{
    EveningBuilder room = roomOf(3);
    room.checkOut(2);
    const EventId left = lastId(room);
    const RoomState gone = room.evening().room;
    QVERIFY(!room.undo(left));
    const EventId undo = lastId(room);
    QVERIFY(isPresent(room.evening(), MemberId{2}));
    QVERIFY(!room.undo(undo));
    QCOMPARE(room.evening().room, gone);
    QVERIFY(!room.undo(left));
    QVERIFY(isPresent(room.evening(), MemberId{2}));
    const EventId secondUndo = lastId(room);
    room.checkOut(2);
    QCOMPARE(room.undo(secondUndo), Refusal::LaterEventStandsOnIt);
}

void TestFold::redoneStartHasTheTimeItHad()
{
    EveningBuilder room = roomInRoundOne();
    const Reading started = room.now();
    room.pass(3min);
    QVERIFY(!room.undo(lastId(room)));
    QCOMPARE(left(room, 2), 10min);
    room.pass(1min);
    QVERIFY(!room.undo(lastId(room)));
    QCOMPARE(left(room, 2), 7min);
    QCOMPARE(stateOf(room.evening(), StepId{2}).startedAt, started);
    room.pass(1min);
    QCOMPARE(left(room, 2), 6min);
}

void TestFold::startIsNotRedoneForOthers()
{
    EveningBuilder room = roomInRoundOne();
    room.pass(3min);
    QVERIFY(!room.undo(lastId(room)));
    const EventId undo = lastId(room);
    room.checkOut(4);
    room.checkIn(4);
    QCOMPARE(room.undo(undo), Refusal::LaterEventStandsOnIt);
}

void TestFold::endRedoneIsAsItWas()
{
    EveningBuilder room = roomInRoundOne();
    room.pass(5min);
    room.end(2, StepOutcome::Cut);
    const StepState ended = stateOf(room.evening(), StepId{2});
    room.pass(1min);
    QVERIFY(!room.undo(lastId(room)));
    const EventId back = lastId(room);
    room.pause(2);
    QCOMPARE(room.undo(back), Refusal::LaterEventStandsOnIt);
    room.pass(1min);
    room.undo(lastId(room));
    QVERIFY(!room.undo(back));
    QCOMPARE(stateOf(room.evening(), StepId{2}), ended);

    room.undo(lastId(room));  // a redo can be undone by its own name
    room.pass(1min);
    QVERIFY(!room.undo(lastId(room)));
    QCOMPARE(stateOf(room.evening(), StepId{2}).run, 6min);
    QCOMPARE(stateOf(room.evening(), StepId{2}).endedAt, room.now());
}

void TestFold::closingFreezesTheEvening()
{
    EveningBuilder room = roomOf(3);
    const EventId arrival = lastId(room);
    QVERIFY(!room.happen({.kind = EventKind::Close}));
    QCOMPARE(room.checkIn(9), Refusal::SessionClosed);
    QCOMPARE(room.undo(arrival), Refusal::LaterEventStandsOnIt);
    QVERIFY(!room.happen({.kind = EventKind::Reopen}));
    QVERIFY(!room.checkIn(9));
}

TEST_CLASS(TestFold)

}  // namespace tablee::tst_fold

#include "tst_fold.moc"

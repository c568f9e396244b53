#include "foundation/manual_clock.h"
#include "support/evening_builder.h"
#include "support/test_program.h"
#include "timing/step_time.h"

#include <QTest>

namespace tablee::tst_step_time {

using namespace std::chrono_literals;
using test::EveningBuilder;

class TestStepTime : public QObject {
    Q_OBJECT

private slots:
    void remainingIsLengthLessTimeRun();
    void remainingKeepsOverAWallClockJump();
    void remainingAcrossARestartOfTheMachine();
    void theSecondChanges_data();
    void theSecondChanges();
    void stateOfTheClock_data();
    void stateOfTheClock();
    void stateWhileNothingRuns();
    void endOfTheEvening();
    void endOfAnAnnouncedEvening();
    void endOfTheEveningGrowsWithOverrunOnly();
    void plannedEndKeepsItsAnchor();
    void latenessIsTheDifferenceOfTheMinutesShown_data();
    void latenessIsTheDifferenceOfTheMinutesShown();
};

namespace {

const Step &step(const EveningBuilder &evening, std::size_t index)
{
    return evening.setting().agenda.at(index);
}

Milliseconds left(const EveningBuilder &evening, std::size_t index, const Reading &now)
{
    return remaining(step(evening, index), stateOf(evening.evening(), step(evening, index).id), now);
}

EveningBuilder welcomeRunning()
{
    EveningBuilder evening;
    evening.openDoors();
    evening.start(1);
    return evening;
}

}  // namespace

void TestStepTime::remainingIsLengthLessTimeRun()
{
    EveningBuilder evening = welcomeRunning();
    ManualClock clock{evening.now()};
    QCOMPARE(left(evening, 0, clock.now()), Milliseconds{5min});
    clock.advance(2min);
    QCOMPARE(left(evening, 0, clock.now()), Milliseconds{3min});
    evening.addTime(1, 90s);
    QCOMPARE(left(evening, 0, clock.now()), Milliseconds{270s});
    clock.advance(5min);
    QCOMPARE(left(evening, 0, clock.now()), Milliseconds{-30s});
    QCOMPARE(left(evening, 1, clock.now()), Milliseconds{10min});
}

void TestStepTime::remainingKeepsOverAWallClockJump()
{
    const EveningBuilder evening = welcomeRunning();
    ManualClock clock{evening.now()};
    clock.advance(1min);
    clock.setWallClock(clock.now().utc + 3h);
    QCOMPARE(left(evening, 0, clock.now()), Milliseconds{4min});
    clock.setWallClock(clock.now().utc - 6h);
    QCOMPARE(left(evening, 0, clock.now()), Milliseconds{4min});
}

void TestStepTime::remainingAcrossARestartOfTheMachine()
{
    const EveningBuilder evening = welcomeRunning();
    ManualClock clock{evening.now()};
    clock.advance(1min);
    clock.restart(90s);
    QCOMPARE(left(evening, 0, clock.now()), Milliseconds{150s});
    clock.setWallClock(evening.now().utc - 1h);  // it woke up in the past: no time has run
    QCOMPARE(left(evening, 0, clock.now()), Milliseconds{5min});
}

void TestStepTime::theSecondChanges_data()
{
    QTest::addColumn<Milliseconds>("left");
    QTest::addColumn<Milliseconds>("until");
    QTest::newRow("a little less than ten: 0:10") << Milliseconds{9'930ms} << 930ms;
    QTest::newRow("just before it") << Milliseconds{9'001ms} << 1ms;
    QTest::newRow("nine: 0:09") << Milliseconds{9s} << Milliseconds{1s};
    QTest::newRow("the end: 0:00") << 0ms << Milliseconds{1s};
    QTest::newRow("over: still 0:00") << -300ms << 700ms;
    QTest::newRow("over: 0:01") << Milliseconds{-1s} << Milliseconds{1s};
}

void TestStepTime::theSecondChanges()
{
    QFETCH(const Milliseconds, left);
    QTEST(untilSecondChanges(left), "until");
}

void TestStepTime::stateOfTheClock_data()
{
    QTest::addColumn<Milliseconds>("run");
    QTest::addColumn<ClockState>("state");
    QTest::newRow("just begun") << Milliseconds{0ms} << ClockState::Running;
    QTest::newRow("a moment before the last fifth") << Milliseconds{4min - 1ms} << ClockState::Running;
    QTest::newRow("the last fifth") << Milliseconds{4min} << ClockState::LastFifth;
    QTest::newRow("a moment before the last twentieth") << Milliseconds{285s - 1ms} << ClockState::LastFifth;
    QTest::newRow("the last twentieth") << Milliseconds{285s} << ClockState::LastTwentieth;
    QTest::newRow("to the second") << Milliseconds{5min} << ClockState::LastTwentieth;
    QTest::newRow("over") << Milliseconds{5min + 1ms} << ClockState::Over;
}

void TestStepTime::stateOfTheClock()
{
    QFETCH(const Milliseconds, run);
    const EveningBuilder evening = welcomeRunning();
    ManualClock clock{evening.now()};
    clock.advance(run);
    const ClockState state
        = clockStateOf(step(evening, 0), stateOf(evening.evening(), StepId{1}), clock.now());
    QTEST(state, "state");
}

void TestStepTime::stateWhileNothingRuns()
{
    EveningBuilder evening = welcomeRunning();
    const auto state = [&](std::size_t index) {
        return clockStateOf(
            step(evening, index), stateOf(evening.evening(), step(evening, index).id), evening.now());
    };
    evening.pass(7min);
    QCOMPARE(state(1), ClockState::Ready);
    evening.pause(1);
    QCOMPARE(state(0), ClockState::Paused);  // though it is over
    evening.end(1);
    QCOMPARE(state(0), ClockState::Ready);
}

void TestStepTime::endOfTheEvening()
{
    EveningBuilder evening;
    const Milliseconds agenda = 5min + 10min + 10min + 15min + 5min;
    QCOMPARE(agendaEnd(evening.evening(), evening.now(), {}).planned, evening.now().utc + agenda);
    QCOMPARE(agendaEnd(evening.evening(), evening.now(), {}).expected, evening.now().utc + agenda);

    evening.openDoors();
    evening.pass(20min);  // late
    evening.start(1);
    const Milliseconds started = evening.now().utc;
    evening.pass(3min);
    evening.addTime(1, 2min);
    const AgendaEnd end = agendaEnd(evening.evening(), evening.now(), {});
    QCOMPARE(end.planned, started + agenda);
    QCOMPARE(end.expected, started + agenda + 2min);

    evening.end(1, StepOutcome::Cut);  // four minutes early
    QCOMPARE(agendaEnd(evening.evening(), evening.now(), {}).expected, started + 3min + agenda - 5min);
    evening.end(2, StepOutcome::Skipped);
    QCOMPARE(agendaEnd(evening.evening(), evening.now(), {}).expected, started + 3min + agenda - 15min);
    QCOMPARE(agendaEnd(evening.evening(), evening.now(), {}).planned, started + agenda);
}

/// People were told when it begins: the plan counts from there, whenever the first step is started.
void TestStepTime::endOfAnAnnouncedEvening()
{
    EveningBuilder evening;
    const Milliseconds agenda = 5min + 10min + 10min + 15min + 5min;
    const Milliseconds announced = evening.now().utc + 30min;
    const auto end = [&] {
        return agendaEnd(evening.evening(), evening.now(), announced);
    };
    evening.openDoors();
    QCOMPARE(end().expected, announced + agenda);  // nobody begins half an hour early
    QCOMPARE(end().planned, announced + agenda);
    evening.pass(40min);
    QCOMPARE(end().expected, announced + agenda + 10min);
    QCOMPARE(end().planned, announced + agenda);
    evening.pass(10min);
    evening.start(1);
    evening.pass(3min);
    QCOMPARE(minutesLate(end()), 20min);
    QCOMPARE(end().planned, announced + agenda);
    evening.setWallClock(3h);
    QCOMPARE(minutesLate(end()), 20min);
}

void TestStepTime::endOfTheEveningGrowsWithOverrunOnly()
{
    EveningBuilder evening = welcomeRunning();
    const Milliseconds atStart = agendaEnd(evening.evening(), evening.now(), {}).expected;
    evening.pass(5min);
    QCOMPARE(agendaEnd(evening.evening(), evening.now(), {}).expected, atStart);
    evening.pass(2min);
    QCOMPARE(agendaEnd(evening.evening(), evening.now(), {}).expected, atStart + 2min);
}

void TestStepTime::plannedEndKeepsItsAnchor()
{
    EveningBuilder evening = welcomeRunning();
    evening.pass(1min);
    const Milliseconds before = agendaEnd(evening.evening(), evening.now(), {}).planned;
    evening.pause(1);
    evening.pass(4min);
    QCOMPARE(agendaEnd(evening.evening(), evening.now(), {}).planned, before);
    evening.setWallClock(3h);  // the desk's clock says another hour now, and so does the end
    QCOMPARE(agendaEnd(evening.evening(), evening.now(), {}).planned, before + 3h);
}

void TestStepTime::latenessIsTheDifferenceOfTheMinutesShown_data()
{
    QTest::addColumn<int>("plannedSecond");
    QTest::addColumn<int>("expectedSecond");
    QTest::addColumn<int>("late");
    QTest::newRow("on time") << 600 << 600 << 0;
    QTest::newRow("9:45 is shown as 10, 13:15 as 13") << 9 * 60 + 45 << 13 * 60 + 15 << 3;
    QTest::newRow("10:29 is shown as 10, 12:30 as 13") << 10 * 60 + 29 << 12 * 60 + 30 << 3;
    QTest::newRow("earlier") << 13 * 60 + 15 << 9 * 60 + 45 << -3;
}

void TestStepTime::latenessIsTheDifferenceOfTheMinutesShown()
{
    QFETCH(const int, plannedSecond);
    QFETCH(const int, expectedSecond);
    const AgendaEnd end{
        .expected = std::chrono::seconds{expectedSecond}, .planned = std::chrono::seconds{plannedSecond}};
    QTEST(static_cast<int>(minutesLate(end).count()), "late");
}

TEST_CLASS(TestStepTime)

}  // namespace tablee::tst_step_time

#include "tst_step_time.moc"

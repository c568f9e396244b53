#include "live/left_behind.h"

#include "live/going_on.h"
#include "live/kept_session.h"
#include "support/conducted_evening.h"
#include "support/test_program.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTest>

namespace tablee::tst_left_behind {

using namespace std::chrono_literals;
using test::ConductedEvening;
using test::require;

/// Evenings that nobody closed: the lid went down, and the next morning somebody looks.
class TestLeftBehind : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{QStringLiteral(".*")}); }
    void leftWhenItsAgendaIsThroughForTwoHours_data();
    void leftWhenItsAgendaIsThroughForTwoHours();
    void endsAsItWasLeft_data();
    void endsAsItWasLeft();
    void whoComesBackInTimeEndsItNow();
    void reportOfALeftEveningCountsNothingOfTheNight();
    void goesOnWhereItWasEndedInError();
    void mayGoOnUntilItsNightIsOver_data();
    void mayGoOnUntilItsNightIsOver();
};

namespace {

/// 4 people at one table, so that nothing is to be planned: 5 min of welcome, rounds of 12 min, 15 min of
/// free time and 5 min of closing.
constexpr QuickStart twoRounds{.seatsPerTable = 4, .roundLength = 12min, .rounds = 2};

/// Round 1 runs.
void startRound(ConductedEvening &evening)
{
    evening.open();
    require(evening.settled(evening->endStep()));
    require(evening.settled(evening->start()));
}

StepId firstRound(const ConductedEvening &evening)
{
    return stepOfRound(evening.evening().setting, 1)->id;
}

}  // namespace

void TestLeftBehind::leftWhenItsAgendaIsThroughForTwoHours_data()
{
    QTest::addColumn<Milliseconds>("away");
    QTest::addColumn<bool>("restarted");
    QTest::addColumn<bool>("left");
    // Round 1 has just begun: 12 + 12 + 15 + 5 minutes are to go.
    QTest::newRow("a crash, and back at once") << Milliseconds{3s} << false << false;
    QTest::newRow("a long pause") << Milliseconds{2h + 43min} << false << false;
    QTest::newRow("two hours after its end") << Milliseconds{2h + 45min} << false << true;
    QTest::newRow("the same, and the machine was restarted") << Milliseconds{2h + 45min} << true << true;
    QTest::newRow("the next morning") << Milliseconds{11h} << true << true;
}

void TestLeftBehind::leftWhenItsAgendaIsThroughForTwoHours()
{
    QFETCH(const Milliseconds, away);
    QFETCH(const bool, restarted);
    ConductedEvening evening{4, twoRounds};
    startRound(evening);
    if (restarted)
        evening.clock.restart(away);
    else
        evening.clock.advance(away);
    QTEST(isLeftBehind(evening.evening(), evening.clock.now()), "left");
}

void TestLeftBehind::endsAsItWasLeft_data()
{
    QTest::addColumn<Milliseconds>("begun");
    QTest::addColumn<bool>("restarted");
    QTest::addColumn<Milliseconds>("run");
    QTest::newRow("the round that was on ran its time") << Milliseconds{0min} << false << Milliseconds{12min};
    QTest::newRow("the same across a restart") << Milliseconds{0min} << true << Milliseconds{12min};
    QTest::newRow("a minute was added when it was over its time")
        << Milliseconds{14min} << false << Milliseconds{14min};
}

void TestLeftBehind::endsAsItWasLeft()
{
    QFETCH(const Milliseconds, begun);
    QFETCH(const bool, restarted);
    ConductedEvening evening{4, twoRounds};
    startRound(evening);
    if (begun > Milliseconds::zero()) {
        evening.clock.advance(begun);
        QVERIFY(evening.settled(evening->addTime(1min)));
    }
    if (restarted)
        evening.clock.restart(20h);
    else
        evening.clock.advance(20h);
    evening.restart();
    QVERIFY(evening.settled(evening->noteClock(ClockNoteKind::Restart, {})));

    QVERIFY(evening.settled(evening->finish()));
    QVERIFY(evening.evening().room.closed);
    QCOMPARE(phaseOfRound(evening.evening(), 1), RoundPhase::Held);
    QTEST(stateOf(evening.evening(), firstRound(evening)).run, "run");
    // Everybody met everybody.
    QCOMPARE(evening.storedMeetings().size(), std::size_t{6});
}

void TestLeftBehind::whoComesBackInTimeEndsItNow()
{
    ConductedEvening evening{4, twoRounds};
    startRound(evening);
    evening.clock.advance(40min);
    QVERIFY(evening.settled(evening->finish()));
    QCOMPARE(stateOf(evening.evening(), firstRound(evening)).run, Milliseconds{40min});
}

void TestLeftBehind::reportOfALeftEveningCountsNothingOfTheNight()
{
    ConductedEvening evening{4, twoRounds};
    startRound(evening);
    evening.clock.advance(3min);
    QVERIFY(evening.settled(evening->addTime(1min)));
    evening.clock.restart(11h);
    QVERIFY(evening.settled(evening->noteClock(ClockNoteKind::Restart, {})));
    const ReportSource source = keptReport(evening.stored(), {});
    const StepId round = firstRound(evening);
    QCOMPARE(timeRun(stateOf(source.evening, round), source.now), Milliseconds{3min});
}

void TestLeftBehind::goesOnWhereItWasEndedInError()
{
    ConductedEvening evening{4, twoRounds};
    startRound(evening);
    evening.clock.advance(5min);
    require(evening.settled(evening->finish()));
    evening.restart();
    evening.clock.advance(1h);
    require(evening.settled(evening->reopen()));
    const StepState &round = stateOf(evening.evening(), firstRound(evening));
    QCOMPARE(round.phase, StepPhase::Paused);
    QCOMPARE(timeRun(round, evening.clock.now()), Milliseconds{5min});
    QCOMPARE(phaseOf(evening.evening()), SessionPhase::Live);
    // One press takes all of it back, and it can be gone on with again.
    require(evening.settled(evening->undo()));
    QCOMPARE(round.phase, StepPhase::Ended);
    QCOMPARE(phaseOf(evening.evening()), SessionPhase::Closed);
    require(evening.settled(evening->reopen()));
    QCOMPARE(round.phase, StepPhase::Paused);
    QCOMPARE(timeRun(round, evening.clock.now()), Milliseconds{5min});
    QCOMPARE(phaseOf(evening.evening()), SessionPhase::Live);
}

void TestLeftBehind::mayGoOnUntilItsNightIsOver_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("may");
    const QString paris = QStringLiteral("Europe/Paris");
    const QString eight = QStringLiteral("2026-10-06T18:00:00Z");
    QTest::newRow("the same evening") << paris << eight << QStringLiteral("2026-10-06T19:00:00Z") << true;
    QTest::newRow("past midnight") << paris << eight << QStringLiteral("2026-10-06T23:00:00Z") << true;
    QTest::newRow("the next morning") << paris << eight << QStringLiteral("2026-10-07T07:00:00Z") << false;
    QTest::newRow("in the evening of a day that began before noon")
        << paris << QStringLiteral("2026-10-06T06:00:00Z") << QStringLiteral("2026-10-06T21:30:00Z") << true;
    QTest::newRow("the same hours where the day is over already")
        << QStringLiteral("Asia/Tokyo") << QStringLiteral("2026-10-06T06:00:00Z")
        << QStringLiteral("2026-10-06T21:30:00Z") << false;
    QTest::newRow("opened before the hour it was prepared for")
        << paris << eight << QStringLiteral("2026-10-06T16:00:00Z") << true;
}

void TestLeftBehind::mayGoOnUntilItsNightIsOver()
{
    QFETCH(const QString, zone);
    QFETCH(const QString, start);
    QFETCH(const QString, now);
    QFETCH(const bool, may);
    const auto utc = [](const QString &moment) {
        return QDateTime::fromString(moment, Qt::ISODate).toMSecsSinceEpoch();
    };
    const Session session{.startsAt = utc(start), .zone = zone};
    QCOMPARE(mayGoOn(session, Milliseconds{utc(now)}), may);
}

TEST_CLASS_WITH(TestLeftBehind, QCoreApplication)

}  // namespace tablee::tst_left_behind

#include "tst_left_behind.moc"

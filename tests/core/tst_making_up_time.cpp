#include "support/conducted_evening.h"
#include "support/test_program.h"
#include "timing/step_time.h"

#include <QRegularExpression>
#include <QTest>

namespace tablee::tst_making_up_time {

using namespace std::chrono_literals;
using test::ConductedEvening;
using test::require;

/// The evening runs late: a step is set to a time, time is taken from the steps to come, a round is dropped.
/// Welcome 5, three rounds of 12, free time 15, closing 5 minutes.
class TestMakingUpTime : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{QStringLiteral(".*")}); }
    void setToATime_data();
    void setToATime();
    void overrunIsSharedOutAtOnce();
    void sharesAreTakenBackAtOnce_data();
    void sharesAreTakenBackAtOnce();
    void twoSharesAreTwoDecisions();
    void aStepThatHasBegunGivesNothing();
    void droppedRoundKeepsTheOthersNumbers();
    void droppedRoundComesBack_data();
    void droppedRoundComesBack();
    void roundDroppedWhilePeopleArrive();
    void backGoesBehindADroppedRound();
    void laterRoundsArePlannedWithoutTheDroppedOne();
};

namespace {

/// Nine people at three tables: rounds without a repeat are found at once.
const QuickStart threes{.seatsPerTable = 3};

Milliseconds left(const ConductedEvening &evening)
{
    const Step *step = currentStep(evening.evening());
    return remaining(*step, stateOf(evening.evening(), step->id), evening.clock.now());
}

int minutesOf(const ConductedEvening &evening, std::size_t position)
{
    const Step &step = evening.evening().setting.agenda.at(position);
    return static_cast<int>(lengthOf(step, stateOf(evening.evening(), step.id)) / 1min);
}

QList<int> lengths(const ConductedEvening &evening)
{
    QList<int> minutes;
    for (std::size_t position = 0; position < evening.evening().setting.agenda.size(); ++position)
        minutes.append(minutesOf(evening, position));
    return minutes;
}

int late(const ConductedEvening &evening)
{
    return static_cast<int>(minutesLate(agendaEnd(evening.evening(), evening.clock.now(), {})).count());
}

void startWelcome(ConductedEvening &evening)
{
    evening.open();
    require(evening.settled(evening->start()));
}

Shares proposal(const ConductedEvening &evening, Milliseconds minutes)
{
    return proposedShares(evening.evening(), minutes);
}

}  // namespace

void TestMakingUpTime::setToATime_data()
{
    QTest::addColumn<Milliseconds>("ran");
    QTest::addColumn<bool>("paused");
    QTest::addColumn<Milliseconds>("wanted");
    QTest::newRow("longer, while it runs") << Milliseconds{130s} << false << Milliseconds{8min};
    QTest::newRow("shorter, to the second") << Milliseconds{61s} << false << Milliseconds{90s};
    QTest::newRow("over time, and it has time again") << Milliseconds{7min} << false << Milliseconds{2min};
    QTest::newRow("paused") << Milliseconds{100s} << true << Milliseconds{3min};
    QTest::newRow("to nothing") << Milliseconds{100s} << false << Milliseconds{0};
}

void TestMakingUpTime::setToATime()
{
    QFETCH(const Milliseconds, ran);
    QFETCH(const bool, paused);
    QFETCH(const Milliseconds, wanted);
    ConductedEvening evening{9, threes};
    startWelcome(evening);
    evening.clock.advance(ran);
    if (paused)
        require(evening.settled(evening->pause()));
    QVERIFY(evening.settled(evening->setTimeLeft(wanted)));
    QCOMPARE(left(evening), wanted);
    QCOMPARE(evening.stored().log.back().kind, EventKind::AddTime);

    QVERIFY(evening.settled(evening->undo()));
    QCOMPARE(left(evening), 5min - ran);
}

void TestMakingUpTime::overrunIsSharedOutAtOnce()
{
    ConductedEvening evening{9, threes};
    startWelcome(evening);
    evening.clock.advance(9min);
    QCOMPARE(late(evening), 4);
    const std::int64_t before = evening.evening().lastSeq;
    // From free time three minutes, until it is as long as a round; then from the latest step of 12.
    QVERIFY(evening.settled(evening->shareOut(proposal(evening, 4min))));
    QCOMPARE(lengths(evening), (QList<int>{5, 12, 12, 12, 11, 5}));
    QCOMPARE(late(evening), 0);
    QCOMPARE(evening.evening().lastSeq, before + 1);

    evening.clock.advance(4min);
    Shares mine = proposal(evening, 0min);
    mine[0].amount = 2min;
    mine[2].amount = 1min;
    mine[4].amount = 1min;
    QVERIFY(evening.settled(evening->shareOut(mine)));
    QCOMPARE(lengths(evening), (QList<int>{5, 10, 12, 11, 11, 4}));
    QCOMPARE(late(evening), 0);
    QCOMPARE(fold(evening.stored().setting, evening.stored().log).room, evening.evening().room);
}

void TestMakingUpTime::sharesAreTakenBackAtOnce_data()
{
    QTest::addColumn<bool>("restart");
    QTest::newRow("at once") << false;
    QTest::newRow("after a restart of the program") << true;
}

void TestMakingUpTime::sharesAreTakenBackAtOnce()
{
    QFETCH(const bool, restart);
    ConductedEvening evening{9, threes};
    startWelcome(evening);
    Shares mine = proposal(evening, 0min);
    for (Share &share : mine)
        share.amount = 1min;
    QVERIFY(evening.settled(evening->shareOut(mine)));
    QCOMPARE(lengths(evening), (QList<int>{5, 11, 11, 11, 14, 4}));
    if (restart)
        evening.restart();
    QVERIFY(evening.settled(evening->undo()));
    QCOMPARE(lengths(evening), (QList<int>{5, 12, 12, 12, 15, 5}));
}

void TestMakingUpTime::twoSharesAreTwoDecisions()
{
    ConductedEvening evening{9, threes};
    startWelcome(evening);
    Shares mine = proposal(evening, 0min);
    mine[0].amount = 1min;
    QVERIFY(evening.settled(evening->shareOut(mine)));
    evening.clock.advance(1ms);
    mine[0].amount = 0min;
    mine[1].amount = 1min;
    QVERIFY(evening.settled(evening->shareOut(mine)));
    QVERIFY(evening.settled(evening->undo()));
    QCOMPARE(lengths(evening), (QList<int>{5, 11, 12, 12, 15, 5}));
    QVERIFY(evening.settled(evening->undo()));
    QCOMPARE(lengths(evening), (QList<int>{5, 12, 12, 12, 15, 5}));
}

void TestMakingUpTime::aStepThatHasBegunGivesNothing()
{
    ConductedEvening evening{9, threes};
    startWelcome(evening);
    const Shares all{{evening.evening().setting.agenda[0].id, 1min}};
    const Result<void> taken = evening.settled(evening->shareOut(all));
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, ErrorCode::NotAllowedNow);
    const Shares tooMuch{{evening.evening().setting.agenda[1].id, 12min}};
    QVERIFY(!evening.settled(evening->shareOut(tooMuch)));
    QCOMPARE(lengths(evening), (QList<int>{5, 12, 12, 12, 15, 5}));
}

void TestMakingUpTime::droppedRoundKeepsTheOthersNumbers()
{
    ConductedEvening evening{9, threes};
    startWelcome(evening);
    QCOMPARE(lastRoundNumber(evening.evening()), 3);
    QVERIFY(evening.settled(evening->dropRound()));
    QCOMPARE(phaseOfRound(evening.evening(), 3), RoundPhase::Void);
    QCOMPARE(lastRoundNumber(evening.evening()), 2);
    QCOMPARE(late(evening), -12);
    QCOMPARE(currentStep(evening.evening())->kind, StepKind::Welcome);

    QVERIFY(evening.settled(evening->endStep()));
    for (const int round : {1, 2}) {
        QCOMPARE(currentStep(evening.evening())->round, round);
        QVERIFY(evening.settled(evening->start()));
        QVERIFY(evening.settled(evening->endStep()));
    }
    QCOMPARE(currentStep(evening.evening())->kind, StepKind::FreeTime);
}

void TestMakingUpTime::droppedRoundComesBack_data()
{
    sharesAreTakenBackAtOnce_data();
}

void TestMakingUpTime::droppedRoundComesBack()
{
    QFETCH(const bool, restart);
    ConductedEvening evening{9, threes};
    startWelcome(evening);
    QVERIFY(evening.settled(evening->dropRound()));
    QVERIFY(evening.settled(evening->dropRound()));
    QCOMPARE(lastRoundNumber(evening.evening()), 1);
    if (restart)
        evening.restart();
    QVERIFY(evening.settled(evening->undo()));
    QCOMPARE(lastRoundNumber(evening.evening()), 2);
    QVERIFY(evening.settled(evening->undo()));
    QCOMPARE(lastRoundNumber(evening.evening()), 3);
    QCOMPARE(stateOf(evening.evening(), evening.evening().setting.agenda[0].id).phase, StepPhase::Running);
    QVERIFY(evening->roundsPlan()->round(3) != nullptr);
}

void TestMakingUpTime::roundDroppedWhilePeopleArrive()
{
    ConductedEvening evening{9, threes};
    evening.open();
    for (int round = 3; round > 0; --round)
        QVERIFY(evening.settled(evening->dropRound()));
    QCOMPARE(phaseOf(evening.evening()), SessionPhase::Open);
    QVERIFY(evening->roundToDrop() == nullptr);
    const Result<void> none = evening.settled(evening->dropRound());
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::NotAllowedNow);
    QVERIFY(evening.settled(evening->endStep()));
    QCOMPARE(currentStep(evening.evening())->kind, StepKind::FreeTime);
}

void TestMakingUpTime::backGoesBehindADroppedRound()
{
    ConductedEvening evening{9, threes};
    startWelcome(evening);
    QVERIFY(evening.settled(evening->dropRound()));
    QVERIFY(evening.settled(evening->endStep()));
    for (int round = 1; round <= 2; ++round) {
        QVERIFY(evening.settled(evening->start()));
        evening.clock.advance(3min);
        QVERIFY(evening.settled(evening->endStep()));
    }
    QCOMPARE(currentStep(evening.evening())->kind, StepKind::FreeTime);
    QVERIFY(evening.settled(evening->back()));
    QCOMPARE(currentStep(evening.evening())->round, 2);
    QCOMPARE(left(evening), Milliseconds{9min});
    QCOMPARE(lastRoundNumber(evening.evening()), 2);
}

void TestMakingUpTime::laterRoundsArePlannedWithoutTheDroppedOne()
{
    ConductedEvening evening{9, threes};
    startWelcome(evening);
    QVERIFY(evening->roundsPlan()->round(3) != nullptr);
    QVERIFY(evening.settled(evening->dropRound()));
    QVERIFY(evening->roundsPlan()->round(2) != nullptr);
    QVERIFY(evening->roundsPlan()->round(3) == nullptr);
    QVERIFY(announcementStands(evening.evening(), 1));
}

TEST_CLASS_WITH(TestMakingUpTime, QCoreApplication)

}  // namespace tablee::tst_making_up_time

#include "tst_making_up_time.moc"

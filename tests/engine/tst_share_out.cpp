#include "support/evening_builder.h"
#include "support/test_program.h"
#include "timing/share_out.h"

#include <QTest>

#include <map>

namespace tablee::tst_share_out {

using namespace std::chrono_literals;
using test::EveningBuilder;

/// Time taken from the steps to come: welcome 5, two rounds of 10, free time 15, closing 5.
class TestShareOut : public QObject {
    Q_OBJECT

private slots:
    void proposalSparesShortSteps_data();
    void proposalSparesShortSteps();
    void whatHasBegunGivesNothing();
    void aMinuteIsLeftToEachStep();
};

namespace {

using Minutes = QList<int>;  ///< of round 1, round 2, free time, closing

EveningBuilder welcomeRunning()
{
    EveningBuilder evening;
    evening.openDoors();
    evening.start(1);
    return evening;
}

}  // namespace

void TestShareOut::proposalSparesShortSteps_data()
{
    QTest::addColumn<int>("late");
    QTest::addColumn<Minutes>("taken");
    QTest::newRow("not late, nothing taken") << 0 << Minutes{0, 0, 0, 0};
    QTest::newRow("a little comes from the longest step") << 4 << Minutes{0, 0, 4, 0};
    QTest::newRow("the longest gives until others are as long") << 5 << Minutes{0, 0, 5, 0};
    QTest::newRow("then the later of equal steps") << 7 << Minutes{0, 1, 6, 0};
    QTest::newRow("rounds of one length stay alike") << 8 << Minutes{1, 1, 6, 0};
    // Half of 10, 10, 15 and 5 in whole minutes is 5, 5, 7 and 2.
    QTest::newRow("no step gives more than half") << 60 << Minutes{5, 5, 7, 2};
}

void TestShareOut::proposalSparesShortSteps()
{
    QFETCH(const int, late);
    const Shares shares = proposedShares(welcomeRunning().evening(), Milliseconds{1min} * late);
    Minutes taken;
    for (const Share &share : shares)
        taken.append(static_cast<int>(share.amount / 1min));
    QTEST(taken, "taken");
    QCOMPARE(shares.front().step, StepId{2});
    QCOMPARE(shares.back().step, StepId{5});
}

void TestShareOut::whatHasBegunGivesNothing()
{
    const EveningBuilder evening = welcomeRunning();
    QCOMPARE(mostOf(evening.evening(), StepId{1}), Milliseconds{});
    QCOMPARE(mostOf(evening.evening(), StepId{99}), Milliseconds{});
    for (const Share &share : proposedShares(evening.evening(), 3min))
        QVERIFY(share.step != StepId{1});
}

void TestShareOut::aMinuteIsLeftToEachStep()
{
    EveningBuilder evening = welcomeRunning();
    QCOMPARE(mostOf(evening.evening(), StepId{2}), Milliseconds{9min});
    evening.happen({.kind = EventKind::Revise, .step = StepId{2}, .amount = 90s});
    QCOMPARE(mostOf(evening.evening(), StepId{2}), Milliseconds{});
    QCOMPARE(sumOf(proposedShares(evening.evening(), 60min)), Milliseconds{(5 + 7 + 2) * 1min});
}

TEST_CLASS(TestShareOut)

}  // namespace tablee::tst_share_out

#include "tst_share_out.moc"

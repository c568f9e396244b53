#include "rotation/planner.h"
#include "support/rotation_problems.h"
#include "support/test_program.h"

#include <QTest>

namespace tablee::rotation::bench_planner {

/// How long the usual budget takes, and what comes of it. Not in the default run.
class BenchPlanner : public QObject {
    Q_OBJECT

private slots:
    void usualBudget_data();
    void usualBudget();
};

void BenchPlanner::usualBudget_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("seats");
    QTest::addColumn<int>("rounds");
    QTest::newRow("24 at four, 7 rounds") << 24 << 4 << 7;
    QTest::newRow("28 at four, 9 rounds") << 28 << 4 << 9;
    QTest::newRow("60 at six, 9 rounds") << 60 << 6 << 9;
    QTest::newRow("120 at eight, 16 rounds") << 120 << 8 << 16;
    QTest::newRow("300 at six, 60 rounds") << 300 << 6 << 60;
    QTest::newRow("5000 at ten, 6 rounds") << 5000 << 10 << 6;
}

void BenchPlanner::usualBudget()
{
    QFETCH(const int, people);
    QFETCH(const int, seats);
    QFETCH(const int, rounds);
    const Problem problem = test::evenRoom(people, seats, rounds);
    QBENCHMARK_ONCE
    {
        const auto planned = plan(problem, {}, {});
        QVERIFY(planned.has_value());
        qInfo("excess %d (bound %d) after %lld iterations", planned->score.excess, planned->excessBound,
            static_cast<long long>(planned->iterations));
    }
}

TEST_CLASS(BenchPlanner)

}  // namespace tablee::rotation::bench_planner

#include "bench_planner.moc"

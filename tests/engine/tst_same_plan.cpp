#include "rotation/planner.h"
#include "support/rotation_problems.h"
#include "support/test_program.h"

#include <QFile>
#include <QTest>

namespace tablee::rotation::tst_same_plan {

/// The same seed and iterations give the same plan on any machine, from any compiler and in every build: what
/// golden_plans.txt tells was planned once, and is held against what is planned here.
///
/// A change that is to change plans changes that file; each line that differs is printed as it would have to
/// be, and is put there by hand. That is a decision: whoever asks for a plan of yesterday by its seed gets
/// another one from then on. A change that is not to change plans, and does, is a fault.
class TestSamePlan : public QObject {
    Q_OBJECT

private slots:
    void planIsTheGoldenOne_data();
    void planIsTheGoldenOne();
};

namespace {

/// FNV-1a (Fowler, Noll and Vo 1991) of people, tables and rounds in their order.
std::uint64_t hashOf(const std::vector<Round> &rounds)
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    const auto add = [&](int number) {
        hash = (hash ^ static_cast<std::uint64_t>(number)) * 0x100000001b3U;
    };
    for (const Round &round : rounds) {
        for (const Table &table : round) {
            for (const Person person : table)
                add(person + 2);
            add(1);
        }
        add(0);
    }
    return hash;
}

Problem acquainted(Problem problem, std::uint64_t seed, int pairs)
{
    Random random{seed};
    const auto people = static_cast<std::uint32_t>(problem.people);
    for (; pairs > 0; --pairs)
        if (const Pair pair{static_cast<int>(random.below(people)), static_cast<int>(random.below(people))};
            pair.first != pair.second)
            problem.known.push_back(pair);
    return problem;
}

Problem ruled()
{
    Problem problem = acquainted(test::evenRoom(40, 6, 5), 3, 60);
    problem.together = {{0, 1}, {2, 3}, {4, 5}};
    problem.apart = {{0, 2}, {6, 7}, {8, 9}, {10, 20}};
    problem.fixed = {{11, 0}, {12, 3}};
    return problem;
}

Problem resting()
{
    Problem problem = test::evenRoom(24, 4, 5);
    problem.people = 27;
    problem.mayRest = true;
    return problem;
}

Problem dialled()
{
    Problem problem = test::evenRoom(30, 5, 4);
    for (Person person = 0; person < 30; ++person)
        problem.spoken.push_back({person % 3, 3 + person % 2});
    problem.profile.dial = 50;
    return problem;
}

Problem coming()
{
    Problem problem = test::evenRoom(49, 7, 7);
    problem.stays.assign(49, std::nullopt);
    problem.stays[3] = Stay{0, 4};
    for (int round = 4; round < 7; ++round)
        --problem.tableSizes[static_cast<std::size_t>(round)].back();
    return problem;
}

Problem keptApart()
{
    Problem problem = acquainted(test::evenRoom(24, 4, 4), 5, 80);
    for (Person person = 0; person < 24; ++person)
        problem.apart.emplace_back(person, (person + 7) % 24);
    return problem;
}

}  // namespace

void TestSamePlan::planIsTheGoldenOne_data()
{
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<std::int64_t>("iterations");
    QTest::newRow("lines") << test::evenRoom(64, 8, 9) << std::int64_t{10'000};
    QTest::newRow("orbits") << test::evenRoom(33, 3, 14) << std::int64_t{400'000};
    QTest::newRow("shares") << test::evenRoom(118, 30, 4) << std::int64_t{50'000};
    QTest::newRow("dealt") << acquainted(test::evenRoom(49, 7, 5), 2, 60) << std::int64_t{900'000};
    QTest::newRow("annealed") << acquainted(test::evenRoom(37, 6, 5), 1, 150) << std::int64_t{400'000};
    QTest::newRow("rules") << ruled() << std::int64_t{400'000};
    QTest::newRow("apart") << keptApart() << std::int64_t{600'000};
    QTest::newRow("rests") << resting() << std::int64_t{300'000};
    QTest::newRow("stays") << coming() << std::int64_t{300'000};
    QTest::newRow("dial") << dialled() << std::int64_t{300'000};
    QTest::newRow("many") << acquainted(test::evenRoom(1100, 10, 5), 4, 9000) << std::int64_t{60'000};
}

void TestSamePlan::planIsTheGoldenOne()
{
    QFETCH(const Problem, problem);
    QFETCH(const std::int64_t, iterations);
    const auto made = plan(problem, {}, {7, iterations});
    QVERIFY(made.has_value());
    const QByteArray line = QByteArray(QTest::currentDataTag()) + ' '
        + QByteArray::number(static_cast<qulonglong>(hashOf(made->rounds)), 16);
    QFile golden{QStringLiteral(GOLDEN_PLANS)};
    QVERIFY(golden.open(QIODevice::ReadOnly));
    QVERIFY2(golden.readAll().split('\n').contains(line), line.constData());
}

TEST_CLASS(TestSamePlan)

}  // namespace tablee::rotation::tst_same_plan

#include "tst_same_plan.moc"

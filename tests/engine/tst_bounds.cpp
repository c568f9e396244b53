#include "rotation/plan_checker.h"
#include "rotation/task.h"
#include "support/rotation_problems.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <limits>

using namespace tablee;
using namespace tablee::rotation;

/// Bounds are compared with what trying everything attains.
class TestBounds : public QObject {
    Q_OBJECT

private slots:
    void noPlanIsBetter_data();
    void noPlanIsBetter();
    void oneRoundIsExact_data() { noPlanIsBetter_data(); }
    void oneRoundIsExact();
    void groupsOfAcquaintances();
    void roomsTooLargeToTry();
};

namespace {

/// All ways to seat one round, as long as whoever sits lower at a table has the lower number.
void forEachRound(const Problem &problem, int index, const std::function<void(const Round &)> &visit)
{
    const std::vector<int> &sizes = problem.tableSizes[static_cast<std::size_t>(index)];
    Round round(sizes.size());
    const std::function<void(Person)> seat = [&](Person person) {
        while (person < problem.people && !problem.isPresent(person, index))
            ++person;
        if (person == problem.people)
            return visit(round);
        for (std::size_t table = 0; table < sizes.size(); ++table)
            if (static_cast<int>(round[table].size()) < sizes[table]) {
                round[table].push_back(person);
                seat(person + 1);
                round[table].pop_back();
            }
    };
    seat(0);
}

int leastExcess(const Problem &problem)
{
    int least = std::numeric_limits<int>::max();
    std::vector<Round> rounds(static_cast<std::size_t>(problem.rounds()));
    const std::function<void(int)> plan = [&](int index) {
        if (index == problem.rounds()) {
            least = std::min(least, check(problem, {}, rounds).excess);
            return;
        }
        forEachRound(problem, index, [&](const Round &round) {
            rounds[static_cast<std::size_t>(index)] = round;
            plan(index + 1);
        });
    };
    plan(0);
    return least;
}

Problem tinyRoom(unsigned seed, int rounds)
{
    Random random{seed};
    const auto upTo = [&](int most) {
        return static_cast<int>(random.below(static_cast<std::uint32_t>(most) + 1));
    };
    const int people = rounds == 1 ? 5 + upTo(4) : 4 + upTo(2);
    Problem problem = test::evenRoom(people, 2 + upTo(1), rounds);
    for (int count = upTo(people * 2); count > 0; --count)
        if (const Pair pair{upTo(people - 1), upTo(people - 1)}; pair.first != pair.second)
            problem.known.push_back(pair);
    return problem;
}

}  // namespace

void TestBounds::noPlanIsBetter_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 30; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestBounds::noPlanIsBetter()
{
    QFETCH(const unsigned, seed);
    const Problem problem = tinyRoom(seed, 2);
    QVERIFY((Task{problem, {}}.bounds.excess) <= leastExcess(problem));
}

void TestBounds::oneRoundIsExact()
{
    QFETCH(const unsigned, seed);
    const Problem problem = tinyRoom(seed, 1);
    QCOMPARE((Task{problem, {}}.bounds.excess), leastExcess(problem));
}

void TestBounds::groupsOfAcquaintances()
{
    // Two clubs of ten: a table of five holds six pairs of strangers at most, and four repeats.
    Problem problem = test::evenRoom(20, 5, 1);
    for (Person a = 0; a < 20; ++a)
        for (Person b = a + 1; b < 20; ++b)
            if (a / 10 == b / 10)
                problem.known.push_back({a, b});
    const Task task{problem, {}};
    QCOMPARE(task.bounds.excess, 16);
    const auto planned = plan(problem, {}, {1, 200'000});
    QCOMPARE(planned->score.excess, 16);
    QVERIFY(planned->proven);
}

void TestBounds::roomsTooLargeToTry()
{
    QCOMPARE((Task{test::evenRoom(3000, 8, 3), {}}.bounds.excess), 0);
    QCOMPARE((Task{test::evenRoom(24, 6, 6), {}}.bounds.excess), 84);  // by counting alone
}

QTEST_APPLESS_MAIN(TestBounds)
#include "tst_bounds.moc"

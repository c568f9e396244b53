#include "rotation/judging/plan_checker.h"
#include "rotation/room/task.h"
#include "support/rotation_problems.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <limits>

namespace tablee::rotation::tst_bounds {

/// Bounds are compared with what trying everything attains.
class TestBounds : public QObject {
    Q_OBJECT

private slots:
    void noPlanIsBetter_data();
    void noPlanIsBetter();
    void noPlanIsBetterThanTheCheckerSays_data() { noPlanIsBetter_data(); }
    void noPlanIsBetterThanTheCheckerSays();
    void earlierTablesForceRepeats_data();
    void earlierTablesForceRepeats();
    void oneRoundIsExact_data() { noPlanIsBetter_data(); }
    void oneRoundIsExact();
    void groupsOfAcquaintances();
    void twoHousesAndTheirHosts();
    void roomsTooLargeToTry();
    void somebodyWhomNearlyAllKnow();
    void whatRulesForce_data();
    void whatRulesForce();
    void repeatsMeetNobodyNew_data();
    void repeatsMeetNobodyNew();
    void fewLargeTablesReachTheBound_data();
    void fewLargeTablesReachTheBound();
    void roundsThatNoDesignHas_data();
    void roundsThatNoDesignHas();
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
    QCOMPARE((Task{problem, {}}.bounds.excess), leastExcess(problem));  // so small, all is tried here too
}

void TestBounds::noPlanIsBetterThanTheCheckerSays()
{
    QFETCH(const unsigned, seed);
    Problem problem = tinyRoom(seed, 2);
    if (problem.people <= 5)
        problem.tableSizes.push_back(problem.tableSizes.back());
    if (seed % 3 == 0) {
        // Somebody is not there yet in the first round.
        problem.stays.resize(static_cast<std::size_t>(problem.people));
        problem.stays.back() = Stay{1, 9};
        problem.tableSizes.front() = tableSizes(problem.people - 1, 3);
    }
    const int least = leastExcess(problem);
    std::vector<Round> rounds;
    Random random{seed};
    for (const auto &round : test::seatedByChance(problem, random))
        rounds.push_back(round);
    const Verdict verdict = check(problem, {}, rounds);
    QVERIFY(!verdict.fault);
    QVERIFY(verdict.seatPairs - verdict.freshBound <= least);
    QVERIFY((Task{problem, {}}.bounds.excess) <= least);
    QVERIFY((Task{problem, {}}.bounds.excess) >= verdict.seatPairs - verdict.freshBound);
}

void TestBounds::earlierTablesForceRepeats_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("seats");
    QTest::addColumn<int>("rounds");
    QTest::addColumn<int>("repeats");
    // Two of four tables' worth of people share a table again, whoever goes where.
    QTest::newRow("8 at two tables of four") << 8 << 4 << 2 << 4;
    QTest::newRow("16 at two tables of eight") << 16 << 8 << 2 << 24;
    QTest::newRow("10 at four and two threes") << 10 << 4 << 2 << 1;
    QTest::newRow("9 at tables of three") << 9 << 3 << 4 << 0;
    // The same two may repeat both rounds before: nothing is counted twice.
    QTest::newRow("8 at two tables of four, three times") << 8 << 4 << 3 << 8;
}

void TestBounds::earlierTablesForceRepeats()
{
    QFETCH(const int, people);
    QFETCH(const int, seats);
    QFETCH(const int, rounds);
    const Problem problem = test::evenRoom(people, seats, rounds);
    const auto planned = plan(problem, {}, {1, 200'000});
    const Verdict verdict = check(problem, {}, planned->rounds);
    QTEST(verdict.seatPairs - verdict.freshBound, "repeats");
    QTEST(planned->excessBound, "repeats");
    QTEST(verdict.excess, "repeats");
    QVERIFY(planned->isExcessProven());
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
    QVERIFY(planned->isExcessProven());
}

void TestBounds::twoHousesAndTheirHosts()
{
    // Two houses of six, each of which knows one another and all twelve hosts; the hosts are strangers. Of
    // the three beside somebody of a house two are known, or two of the other house know each other: a table
    // where one of them sits has two such pairs, and twelve of them fill three tables or more.
    Problem problem = test::evenRoom(24, 4, 2);
    const auto houseOf = [](Person person) {
        return person < 12 ? person / 6 : -1;
    };
    for (Person a = 0; a < 24; ++a)
        for (Person b = 0; b < a; ++b)
            if (houseOf(a) == houseOf(b) ? houseOf(a) >= 0 : houseOf(a) < 0 || houseOf(b) < 0)
                problem.known.push_back({a, b});
    QCOMPARE((Task{problem, {}}.bounds.excess), 2 * 6);
    const Round apart{
        {0, 1, 6, 7}, {2, 3, 8, 9}, {4, 5, 10, 11}, {12, 13, 14, 15}, {16, 17, 18, 19}, {20, 21, 22, 23}};
    QCOMPARE(check(problem, {}, {apart, apart}).excess, 6 + 36);
    Problem once = problem;
    once.tableSizes.resize(1);
    QCOMPARE(check(once, {}, {apart}).excess, (Task{once, {}}.bounds.excess));
}

void TestBounds::roomsTooLargeToTry()
{
    QCOMPARE((Task{test::evenRoom(3000, 8, 3), {}}.bounds.excess), 0);
    QCOMPARE((Task{test::evenRoom(24, 6, 6), {}}.bounds.excess), 84);  // by counting alone
}

void TestBounds::somebodyWhomNearlyAllKnow()
{
    // At a table of three at least there are two beside the person each time, six in all.
    Problem problem = test::evenRoom(17, 4, 3);
    for (Person other = 1; other < 17; ++other)
        problem.known.push_back({0, other});
    QCOMPARE((Task{problem, {}}.bounds.excess), 6);
    problem.known.resize(12);  // four strangers
    QCOMPARE((Task{problem, {}}.bounds.excess), 2);
    QCOMPARE((plan(problem, {}, {1, 100'000})->score.excess), 2);
    problem.mayRest = true;  // who rests has nobody beside them
    QCOMPARE((Task{problem, {}}.bounds.excess), 0);
}

void TestBounds::whatRulesForce_data()
{
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<int>("repeats");
    QTest::addColumn<int>("worstOff");
    Problem couples = test::evenRoom(24, 4, 6);
    for (Person person = 0; person < 24; person += 2)
        couples.together.emplace_back(person, person + 1);
    QTest::newRow("each couple repeats itself in all rounds but one") << couples << 12 * 5 << 3 + 5 * 2;
    Problem known = couples;
    known.known = {{0, 1}};
    QTest::newRow("who know each other already repeat themselves in each") << known << 12 * 5 + 1 << 2 * 6;
    Problem three = test::evenRoom(16, 4, 4);
    three.together = {{0, 1}, {1, 2}};
    QTest::newRow("three who belong together through one of them") << three << 3 * 3 << 3 + 3 * 1;
    three.stays = {std::nullopt, Stay{0, 2}};
    three.tableSizes[2] = three.tableSizes[3] = {4, 4, 4, 3};
    QTest::newRow("when that one has gone, the others may part") << three << 3 << 3 + 1;
    Problem hosts = test::evenRoom(16, 4, 5);
    hosts.fixed = {{0, 0}, {1, 0}};
    // Each of the two has eleven new people and misses four, who miss both: eight pairs that never meet.
    QTest::newRow("two hosts of one table are a couple") << hosts << 8 << 3 + 4 * 2;
    Problem couple = test::evenRoom(49, 7, 8);
    couple.together = {{0, 1}};
    QTest::newRow("each of a couple misses seven whom the other misses") << couple << 14 << 6 + 7 * 5;
    hosts.fixed = {{0, 0}, {1, 1}};
    // All meet all in five rounds: each of the two lacks one, so that somebody is met twice.
    QTest::newRow("two hosts of two tables never meet") << hosts << 1 << 14;
    Problem apart = test::evenRoom(9, 3, 4);
    apart.apart = {{0, 1}};
    QTest::newRow("two who sit apart never meet") << apart << 1 << 7;
    Problem small = test::evenRoom(14, 4, 3);  // at four, four, three and three
    small.fixed = {{0, 3}};
    QTest::newRow("a host of a small table meets two a round") << small << 0 << 6;
}

void TestBounds::whatRulesForce()
{
    QFETCH(const Problem, problem);
    QFETCH(const int, repeats);
    QFETCH(const int, worstOff);
    const Bounds bounds = Task{problem, {}}.bounds;
    if (problem.people > 11)  // of fewer, all is tried
        QCOMPARE(bounds.excess, repeats);
    QVERIFY(bounds.excess >= repeats);
    QCOMPARE(bounds.worstOff, worstOff);
    const auto planned = plan(problem, {}, {1, 200'000});
    QCOMPARE(planned->score.broken, 0);
    QVERIFY(planned->score.excess >= repeats);
}

void TestBounds::repeatsMeetNobodyNew_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("seats");
    QTest::addColumn<int>("rounds");
    QTest::addColumn<int>("worstOff");
    // Twice the new meetings that are left, shared out among all: at two tables of four, 2 * (24 - 4) for 8.
    QTest::newRow("8 at two tables, twice") << 8 << 4 << 2 << 5;
    QTest::newRow("12 at two tables, twice") << 12 << 6 << 2 << 8;
    QTest::newRow("16 at two tables, twice") << 16 << 8 << 2 << 11;
    QTest::newRow("18 at two tables, twice") << 18 << 9 << 2 << 12;
    QTest::newRow("20 at two tables, twice") << 20 << 10 << 2 << 14;
    QTest::newRow("30 at three tables, twice") << 30 << 10 << 2 << 15;
    QTest::newRow("15 at fives, three times") << 15 << 5 << 3 << 10;
    QTest::newRow("24 at eights, three times") << 24 << 8 << 3 << 17;
}

/// Where each has to repeat somebody, the best plan is proven for the worst-off too.
void TestBounds::repeatsMeetNobodyNew()
{
    QFETCH(const int, people);
    QFETCH(const int, seats);
    QFETCH(const int, rounds);
    const Problem problem = test::evenRoom(people, seats, rounds);
    const auto planned = plan(problem, {}, {1, 400'000});
    QTEST(planned->worstOffBound, "worstOff");
    QTEST(check(problem, {}, planned->rounds).worstOff, "worstOff");
    QVERIFY(planned->proven);
}

void TestBounds::fewLargeTablesReachTheBound_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("seats");
    QTest::addColumn<int>("rounds");
    QTest::addColumn<int>("repeats");
    // By so many people of each part, who meet again each time: 8 of 8 and 8 of 7, three times, and so on.
    QTest::newRow("four tables of thirty") << 120 << 30 << 4 << 3 * (8 * 28 + 8 * 21);
    QTest::newRow("four tables of thirty but for two") << 118 << 30 << 4 << 3 * (6 * 28 + 10 * 21);
    QTest::newRow("four tables of forty") << 160 << 40 << 4 << 3 * 16 * 45;
    QTest::newRow("five tables of twenty meet all") << 100 << 20 << 6 << 5 * 25 * 6;
    QTest::newRow("seven tables of seventeen") << 119 << 17 << 7 << 6 * (21 * 3 + 28);
}

void TestBounds::fewLargeTablesReachTheBound()
{
    QFETCH(const int, people);
    QFETCH(const int, seats);
    QFETCH(const int, rounds);
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        const auto planned = plan(test::evenRoom(people, seats, rounds), {}, {seed, 50'000});
        QTEST(planned->score.excess, "repeats");
        // A round that has been told is a column as well as any.
        const int tables = (people + seats - 1) / seats;
        Start told;
        told.announced = planned->rounds.front();
        told.maxMoved = 0;
        if (people % (tables * tables) == 0)
            QTEST(plan(test::evenRoom(people, seats, rounds), told, {seed, 50'000})->score.excess, "repeats");
        QVERIFY(planned->isExcessProven());
    }
}

void TestBounds::roundsThatNoDesignHas_data()
{
    QTest::addColumn<int>("seats");
    QTest::addColumn<int>("tables");
    QTest::addColumn<int>("rounds");
    QTest::addColumn<int>("repeats");
    QTest::newRow("36 officers in three rounds") << 6 << 6 << 3 << 0;
    QTest::newRow("36 officers in four rounds") << 6 << 6 << 4 << 2;
    QTest::newRow("36 officers in seven rounds") << 6 << 6 << 7 << 8;
    QTest::newRow("100 in eight rounds: nobody knows") << 10 << 10 << 8 << 0;
    QTest::newRow("100 in nine rounds") << 10 << 10 << 9 << 2;
    QTest::newRow("12 at three, four rounds") << 3 << 4 << 4 << 0;
    QTest::newRow("12 at three, five rounds") << 3 << 4 << 5 << 1;
    QTest::newRow("7 x 7 has a plane") << 7 << 7 << 8 << 0;
}

void TestBounds::roundsThatNoDesignHas()
{
    QFETCH(const int, seats);
    QFETCH(const int, tables);
    QFETCH(const int, rounds);
    QTEST((Task{test::evenRoom(seats * tables, seats, rounds), {}}.bounds.excess), "repeats");
}

TEST_CLASS(TestBounds)

}  // namespace tablee::rotation::tst_bounds

#include "tst_bounds.moc"

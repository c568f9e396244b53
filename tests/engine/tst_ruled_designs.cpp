#include "rotation/designs/part_takers.h"
#include "rotation/judging/plan_checker.h"
#include "rotation/planner.h"
#include "support/plan_until.h"
#include "support/rotation_problems.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <numeric>
#include <set>

namespace tablee::rotation::tst_ruled_designs {

/// Rounds by algebra in rooms that have a few rules, or people who come and go.
class TestRuledDesigns : public QObject {
    Q_OBJECT

private slots:
    void aRuleCostsNoRepeat_data();
    void aRuleCostsNoRepeat();
    void whatNoDesignHasIsMended_data();
    void whatNoDesignHasIsMended();
    void fewerRoundsRepeatNoMore_data();
    void fewerRoundsRepeatNoMore();
    void fewWhoKnowEachOtherNeedNotMeet_data();
    void fewWhoKnowEachOtherNeedNotMeet();
    void moreWhoKnowEachOtherMeetLessThanByChance();
    void whoSharesAPartKeepsFromThoseTheyKnow();
    void couplesAreProvenBest();
    void whoeverStopsEarlyHasTheRulesKept();
    void sameSeedSamePlan();
    void whoComesTakesOver();
    void groupsTakeOnePart();
    void whoMustNotShareATableAreRivals();
};

namespace {

constexpr std::int64_t littleTime = 300'000;  ///< iterations; local search ends far from it

Problem squareRoom(int side, int rounds)
{
    return test::evenRoom(side * side, side, rounds);
}

/// The last table is smaller while somebody is not there.
Problem leaving(Problem problem, Person person, Stay stay)
{
    problem.stays.resize(static_cast<std::size_t>(problem.people));
    problem.stays[static_cast<std::size_t>(person)] = stay;
    for (int round = 0; round < problem.rounds(); ++round)
        if (!problem.isPresent(person, round))
            --problem.tableSizes[static_cast<std::size_t>(round)].back();
    return problem;
}

Verdict planned(const Problem &problem, std::uint64_t seed = 1)
{
    const auto made = plan(problem, {}, {seed, littleTime});
    return made ? check(problem, {}, made->rounds) : Verdict{};
}

}  // namespace

void TestRuledDesigns::aRuleCostsNoRepeat_data()
{
    QTest::addColumn<Problem>("problem");
    Problem host = squareRoom(7, 8);
    host.fixed = {{10, 2}};
    QTest::newRow("one host who stays, where everybody meets everybody") << host;
    Problem hosts = squareRoom(7, 7);
    hosts.fixed = {{10, 2}, {11, 0}, {12, 6}, {30, 4}};
    QTest::newRow("four hosts at four tables, one round less") << hosts;
    Problem apart = squareRoom(7, 7);
    apart.apart = {{0, 1}, {0, 2}, {5, 9}};
    QTest::newRow("three pairs apart, one round less") << apart;
    QTest::newRow("one leaves early") << leaving(squareRoom(7, 8), 3, {0, 4});
    QTest::newRow("one comes late") << leaving(squareRoom(7, 8), 3, {2, 8});
    Problem takenOver = leaving(squareRoom(5, 6), 3, {0, 3});
    takenOver.people = 26;
    takenOver.stays.push_back(Stay{3, 6});
    takenOver.tableSizes.assign(6, {5, 5, 5, 5, 5});
    QTest::newRow("one leaves and another comes") << takenOver;
    Problem closed = test::evenRoom(35, 5, 7);
    for (std::vector<int> &sizes : closed.tableSizes)
        sizes.insert(sizes.begin() + 3, 0);
    closed.fixed = {{4, 4}};
    QTest::newRow("a closed table, and a host behind it") << closed;
    Problem all = leaving(test::evenRoom(40, 5, 7), 7, {0, 5});
    all.fixed = {{0, 0}, {1, 1}};
    all.apart = {{2, 3}, {4, 9}};
    QTest::newRow("hosts, pairs apart and an early leaver") << all;
}

void TestRuledDesigns::aRuleCostsNoRepeat()
{
    QFETCH(const Problem, problem);
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        const Verdict verdict = planned(problem, seed);
        QVERIFY2(!verdict.fault, verdict.fault.value_or("").c_str());
        QCOMPARE(verdict.broken, 0);
        QCOMPARE(verdict.excess, 0);
    }
}

void TestRuledDesigns::whatNoDesignHasIsMended_data()
{
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<int>("mostRepeats");
    // All who meet once meet all: who sit apart then meet somebody twice; a table is mended by an exchange
    // of two, each of whom repeats no more than a table.
    Problem apart = squareRoom(7, 8);
    apart.apart = {{0, 1}};
    QTest::newRow("two apart where everybody meets everybody") << apart << 12;
    Problem hosts = squareRoom(7, 8);
    hosts.fixed = {{10, 2}, {11, 0}};
    QTest::newRow("two hosts where everybody meets everybody") << hosts << 12;
    // Everybody has met everybody after eight rounds: each later one repeats all its pairs.
    QTest::newRow("more rounds than there are designs") << squareRoom(7, 10) << 2 * 7 * 21;
    // Twelve couples at six tables, as units at tables of two: they repeat themselves alone.
    Problem couples = test::evenRoom(24, 4, 6);
    for (Person person = 0; person < 24; person += 2)
        couples.together.emplace_back(person, person + 1);
    QTest::newRow("couples") << couples << 12 * 5;
    // One round has other tables: there alone somebody repeats, and no more than all its pairs.
    Problem one = squareRoom(7, 7);
    one.fixed = {{10, 2}};
    one.tableSizes[3] = {9, 8, 8, 8, 8, 8, 0};
    QTest::newRow("one round with a table less") << one << 36 + 5 * 28;
}

void TestRuledDesigns::whatNoDesignHasIsMended()
{
    QFETCH(const Problem, problem);
    QFETCH(const int, mostRepeats);
    const Verdict verdict = planned(problem);
    QVERIFY2(!verdict.fault, verdict.fault.value_or("").c_str());
    QCOMPARE(verdict.broken, 0);
    QVERIFY2(verdict.excess <= mostRepeats, qPrintable(QString::number(verdict.excess)));
}

void TestRuledDesigns::fewerRoundsRepeatNoMore_data()
{
    QTest::addColumn<int>("side");
    QTest::addColumn<int>("smallest");
    QTest::addColumn<bool>("isRule");
    QTest::newRow("64 of eight organisations, who sit apart") << 8 << 8 << true;
    QTest::newRow("64 of eight organisations, who know each other") << 8 << 8 << false;
    QTest::newRow("64 of organisations of eight and six") << 8 << 6 << false;
    QTest::newRow("81 of nine organisations, who sit apart") << 9 << 9 << true;
}

/// Whoever drops a round of a plan has a plan. Organisations that fill their tables are one class of lines
/// of the affine plane, so that none of them meet in the others.
void TestRuledDesigns::fewerRoundsRepeatNoMore()
{
    QFETCH(const int, side);
    QFETCH(const int, smallest);
    QFETCH(const bool, isRule);
    std::vector<Pair> pairs;
    for (int first = 0, size = side; first < side * side; first += size, size = side + smallest - size)
        for (Person a = first; a < std::min(first + size, side * side); ++a)
            for (Person b = first; b < a; ++b)
                pairs.emplace_back(b * 5 % (side * side), a * 5 % (side * side));
    int atMost = smallest == side ? 0 : std::numeric_limits<int>::max();
    for (int rounds = side; rounds >= 3; --rounds) {
        Problem problem = squareRoom(side, rounds);
        (isRule ? problem.apart : problem.known) = pairs;
        const auto made = plan(problem, {}, {1, 8 * littleTime});
        QCOMPARE(made->score.broken, 0);
        QVERIFY2(made->score.excess <= atMost,
            qPrintable(QStringLiteral("%1 in %2 rounds").arg(made->score.excess).arg(rounds)));
        atMost = made->score.excess;
    }
}

namespace {

/// Pairs by chance, so many at most, of those who never meet in a design dealt by chance.
std::vector<Pair> pairsWhoNeverMeet(const test::RoomShape &shape, std::size_t most)
{
    const int people = shape.tables * shape.seats;
    const auto design = plan(test::evenRoom(people, shape.seats, shape.rounds), {}, {5, 100'000});
    std::set<Pair> met;
    for (const Round &round : design->rounds)
        for (const Table &table : round)
            for (const Person one : table)
                for (const Person other : table)
                    met.emplace(one, other);
    Random random{3};
    std::vector<Person> number(static_cast<std::size_t>(people));
    std::iota(number.begin(), number.end(), 0);
    shuffle(number, random);
    std::vector<Pair> pairs;
    for (Person one = 0; one < people; ++one)
        for (Person other = 0; other < one; ++other)
            if (!met.contains({one, other}))
                pairs.emplace_back(
                    number[static_cast<std::size_t>(one)], number[static_cast<std::size_t>(other)]);
    shuffle(pairs, random);
    pairs.resize(std::min(pairs.size(), most));
    return pairs;
}

}  // namespace

void TestRuledDesigns::fewWhoKnowEachOtherNeedNotMeet_data()
{
    QTest::addColumn<std::size_t>("pairs");
    QTest::newRow("one pair") << std::size_t{1};
    QTest::newRow("ten pairs") << std::size_t{10};
}

/// Where some design keeps them from one another, one is dealt that does: one pair in every other room, ten
/// in those between.
void TestRuledDesigns::fewWhoKnowEachOtherNeedNotMeet()
{
    QFETCH(const std::size_t, pairs);
    for (std::size_t room = pairs == 1 ? 0 : 1; room < std::size(test::fullestRooms); room += 2) {
        const test::RoomShape &shape = test::fullestRooms[room];
        const auto &[tables, seats, rounds] = shape;
        Problem problem = test::evenRoom(tables * seats, seats, rounds);
        problem.known = pairsWhoNeverMeet(shape, pairs);
        const auto made = test::planUntil(
            problem, {1, 1'500'000}, [](const Plan &better) { return better.score.excess == 0; });
        QVERIFY2(made->score.excess == 0,
            qPrintable(QStringLiteral("%1 at %2 tables of %3 in %4 rounds")
                           .arg(made->score.excess)
                           .arg(tables)
                           .arg(seats)
                           .arg(rounds)));
    }
}

/// Dealt by chance, a design brings together as large a part of those who know each other as of all.
void TestRuledDesigns::moreWhoKnowEachOtherMeetLessThanByChance()
{
    for (std::size_t room = 0; room < std::size(test::fullestRooms); room += 6) {
        const auto &[tables, seats, rounds] = test::fullestRooms[room];
        const int people = tables * seats, inAll = people * (people - 1) / 2;
        Problem problem = test::evenRoom(people, seats, rounds);
        Random random{9};
        std::set<Pair> known;
        while (known.size() < 80) {
            const auto one = static_cast<Person>(random.below(static_cast<std::uint32_t>(people)));
            const auto other = static_cast<Person>(random.below(static_cast<std::uint32_t>(people)));
            if (one < other)
                known.emplace(one, other);
        }
        problem.known.assign(known.begin(), known.end());
        const auto made = plan(problem, {}, {1, 1'500'000});
        const int meetings = people * (seats - 1) / 2 * rounds;
        QVERIFY(made->score.excess * inAll <= 80 * meetings);
    }
}

/// At few large tables, where several take one part, those are dealt as well.
void TestRuledDesigns::whoSharesAPartKeepsFromThoseTheyKnow()
{
    Problem problem = test::evenRoom(70, 10, 5);
    const int amongStrangers = plan(problem, {}, {1, littleTime})->score.excess;
    problem.known = pairsWhoNeverMeet({7, 10, 5}, 70);
    QCOMPARE(problem.known.size(), std::size_t{70});
    const auto made = test::planUntil(
        problem, {1, 3'000'000}, [&](const Plan &better) { return better.score.excess <= amongStrangers; });
    QCOMPARE(made->score.excess, amongStrangers);
}

void TestRuledDesigns::couplesAreProvenBest()
{
    Problem problem = test::evenRoom(24, 4, 6);
    for (Person person = 0; person < 24; person += 2)
        problem.together.emplace_back(person, person + 1);
    const auto planned = plan(problem, {}, {1, littleTime});
    QVERIFY(planned->proven);
    QCOMPARE(planned->score.excess, 12 * 5);
    // Where rules are broken, fewer repeats are no wonder, and nothing is proven.
    problem.together = {{0, 1}, {1, 2}, {2, 3}, {3, 4}};
    const auto broken = plan(problem, {}, {1, littleTime});
    QVERIFY(broken->score.broken > 0 && !broken->proven);
    QVERIFY(!faultOf(check(problem, {}, broken->rounds), *broken));
}

/// No design of the affine plane keeps two people apart: it must not come before a plan that does.
void TestRuledDesigns::whoeverStopsEarlyHasTheRulesKept()
{
    Problem apart = squareRoom(7, 8);
    apart.apart = {{0, 1}};
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        const auto made = plan(apart, {}, {seed, 1000});
        QVERIFY(made.has_value());
        QCOMPARE(check(apart, {}, made->rounds).broken, 0);
    }
}

void TestRuledDesigns::sameSeedSamePlan()
{
    Problem problem = leaving(squareRoom(7, 8), 3, {0, 4});
    problem.apart = {{0, 1}};
    problem.fixed = {{5, 5}};
    const auto first = plan(problem, {}, {7, littleTime});
    const auto again = plan(problem, {}, {7, first->iterations});
    QVERIFY(first.has_value() && again.has_value());
    QVERIFY(first->rounds == again->rounds);
}

void TestRuledDesigns::whoComesTakesOver()
{
    Problem problem = test::evenRoom(4, 2, 4);
    problem.people = 6;
    problem.stays = {std::nullopt, Stay{0, 2}, std::nullopt, std::nullopt, Stay{2, 3}, Stay{3, 4}};
    const Task task{problem, {}};
    const auto takers = PartTakers::of(task, 1, 4, 2, {0, 1, 2, 3});
    QVERIFY(takers.has_value());
    QCOMPARE(takers->casted(), 4);
    int three = 0;
    for (int taker = 0; taker < takers->count(); ++taker)
        three += takers->people(taker) == std::vector<Person>{1, 4, 5} ? 1 : 0;
    QCOMPARE(three, 1);
    QVERIFY(!PartTakers::of(task, 1, 3, 2, {0, 1, 2, 3}));
}

void TestRuledDesigns::groupsTakeOnePart()
{
    Problem problem = test::evenRoom(12, 6, 2);
    problem.together = {{0, 1}, {1, 2}, {3, 5}, {4, 5}, {6, 7}, {8, 7}, {9, 10}, {10, 11}};
    const Task task{problem, {}};
    QCOMPARE(commonGroupSize(task), 3);
    const auto takers = PartTakers::of(task, 3, 4, 2, {0, 1});
    QVERIFY(takers.has_value());
    QCOMPARE(takers->casted(), 4);
    QCOMPARE(takers->people(1).size(), std::size_t{3});
    problem.together.pop_back();
    QCOMPARE(commonGroupSize(Task{problem, {}}), 1);  // one is alone
}

void TestRuledDesigns::whoMustNotShareATableAreRivals()
{
    Problem problem = leaving(leaving(squareRoom(4, 4), 2, {0, 2}), 3, {0, 3});
    problem.tableSizes[3] = {3, 4, 4, 3};
    problem.fixed = {{0, 1}, {1, 2}};
    problem.apart = {{5, 6}};
    problem.known = {{8, 9}};
    const Task task{problem, {}};
    const auto takers = PartTakers::of(task, 1, 16, 4, {0, 1, 2, 3});
    QVERIFY(takers.has_value());
    QVERIFY(!takers->costAlike());
    QCOMPARE(takers->cost(8, 9, 0), 1);
    QCOMPARE(takers->cost(5, 6, 0), PartTakers::costOfMending);
    QCOMPARE(takers->cost(0, 1, 0), PartTakers::costOfMending);  // at two tables
    QCOMPARE(takers->cost(2, 3, 1), 0);
    QCOMPARE(takers->cost(2, 3, 3), PartTakers::costOfMending);  // both have gone: two holes at one table
    QCOMPARE(takers->cost(2, 3, 2), 0);
    QCOMPARE(takers->cost(1, 2, 1), 0);
    QCOMPARE(takers->cost(1, 2, 2), PartTakers::costOfMending);  // the host has a whole table
    QCOMPARE(takers->cost(10, 11, 3), 0);
}

TEST_CLASS(TestRuledDesigns)

}  // namespace tablee::rotation::tst_ruled_designs

#include "tst_ruled_designs.moc"

#include "rotation/judging/plan_checker.h"
#include "rotation/room/round_room.h"
#include "rotation/rules/find_contradiction.h"
#include "support/rotation_problems.h"
#include "support/test_program.h"

#include <QTest>
#include <rapidcheck.h>

#include <bit>
#include <functional>
#include <numeric>

namespace tablee::rotation::tst_contradictions {

using Kind = ContradictionKind;
using People = std::vector<Person>;

class TestContradictions : public QObject {
    Q_OBJECT

private slots:
    void told_data();
    void told();
    void noFewerContradictEachOther();
    void notTold_data();
    void notTold();
    void groupsOfAContradiction();
    void roundIsNamedWhereItIsNotEach();
    void fewMoves();
    void largeRooms_data();
    void largeRooms();
    void foundWhereNoPlanKeepsTheRules();
    void noRuleOfItCanBeLeftOut();
    void whatIsToldAfterAnyStepIsProven();
    void whoeverWaitsBrieflyIsToldMore();
    void stoppedItFindsNothing();
};

namespace {

Problem room(std::vector<int> sizes, std::vector<Pair> together, std::vector<Pair> apart = {},
    std::vector<FixedSeat> fixed = {})
{
    Problem problem;
    for (const int size : sizes)
        problem.people += size;
    problem.tableSizes = {std::move(sizes)};
    problem.together = std::move(together);
    problem.apart = std::move(apart);
    problem.fixed = std::move(fixed);
    return problem;
}

/// Everybody of `people` with everybody else.
std::vector<Pair> allPairs(const People &people)
{
    std::vector<Pair> pairs;
    for (const Person a : people)
        for (const Person b : people)
            if (a < b)
                pairs.emplace_back(a, b);
    return pairs;
}

/// So many groups of one size.
std::vector<Pair> groups(int count, int size)
{
    std::vector<Pair> pairs;
    for (int group = 0; group < count; ++group)
        for (int member = 1; member < size; ++member)
            pairs.emplace_back(group * size, group * size + member);
    return pairs;
}

/// Who sits with nobody of a ring of enemies must sit somewhere: each time Mycielski's construction is made,
/// one table more is needed, though never three are all enemies, and without any one person there would be
/// tables enough (Sur le coloriage des graphes, 1955).
std::vector<Pair> mycielskian(int times)
{
    std::vector<Pair> pairs{{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 0}};
    for (int people = 5; times > 0; --times, people = 2 * people + 1) {
        const std::vector<Pair> before = pairs;
        for (const auto &[a, b] : before)
            pairs.insert(pairs.end(), {{a, people + b}, {b, people + a}});
        for (Person person = 0; person < people; ++person)
            pairs.emplace_back(people + person, 2 * people);
    }
    return pairs;
}

}  // namespace

void TestContradictions::told_data()
{
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<People>("persons");
    QTest::newRow("three together at tables of two")
        << room({2, 2, 2}, {{0, 1}, {1, 5}}) << Kind::GroupTooLarge << People{0, 1, 5};
    QTest::newRow("of four together at tables of two, three are named")
        << room({2, 2, 2}, {{0, 1}, {0, 2}, {0, 3}}) << Kind::GroupTooLarge << People{0, 1, 2};
    QTest::newRow("apart within a group")
        << room({3, 3}, {{0, 1}, {1, 2}}, {{0, 2}}) << Kind::ApartWithinGroup << People{0, 1, 2};
    QTest::newRow("a group fixed to two tables")
        << room({3, 3}, {{0, 1}, {1, 2}}, {}, {{0, 0}, {2, 1}}) << Kind::GroupAtTwoTables << People{0, 1, 2};
    QTest::newRow("one person fixed to two tables")
        << room({3, 3}, {}, {}, {{4, 0}, {4, 1}}) << Kind::PersonAtTwoTables << People{4};
    QTest::newRow("fixed to a closed table")
        << room({3, 0, 3}, {}, {}, {{4, 1}}) << Kind::TableClosed << People{4};
    QTest::newRow("fixed to a table that is not there")
        << room({3, 3}, {}, {}, {{4, 2}}) << Kind::TableClosed << People{4};
    QTest::newRow("more fixed to a table than it has seats")
        << room({2, 4}, {}, {}, {{0, 0}, {3, 0}, {5, 0}}) << Kind::TableTooSmall << People{0, 3, 5};
    QTest::newRow("a group held at a table that is too small")
        << room({2, 4}, {{0, 1}, {1, 2}}, {}, {{0, 0}}) << Kind::TableTooSmall << People{0, 1, 2};
    QTest::newRow("two groups held at one table")
        << room({3, 4}, {{0, 1}, {4, 5}}, {}, {{0, 0}, {5, 0}}) << Kind::TableTooSmall << People{0, 1, 4, 5};
    QTest::newRow("apart and fixed to the same table")
        << room({3, 3}, {}, {{2, 3}}, {{2, 1}, {3, 1}}) << Kind::ApartAtOneTable << People{2, 3};
    QTest::newRow("three all apart at two tables")
        << room({3, 3}, {}, allPairs({1, 2, 4})) << Kind::TooManyApart << People{1, 2, 4};
    QTest::newRow("a closed table is none for those apart")
        << room({3, 0, 3}, {}, allPairs({1, 2, 4})) << Kind::TooManyApart << People{1, 2, 4};
    QTest::newRow("three pairs at two tables of three")
        << room({3, 3}, groups(3, 2)) << Kind::GroupsDoNotFit << People{0, 1, 2, 3, 4, 5};
    QTest::newRow("groups of three, three and two at two tables of four") << room({4, 4},
        {{0, 1}, {1, 2}, {3, 4}, {4, 5}, {6, 7}}) << Kind::GroupsDoNotFit << People{0, 1, 2, 3, 4, 5, 6, 7};
    QTest::newRow("a fixed seat in the way of two pairs")
        << room({2, 3}, {{1, 2}, {3, 4}}, {}, {{0, 0}}) << Kind::RulesDoNotFit << People{0, 1, 2, 3, 4};
    QTest::newRow("five in a ring of enemies at two tables")
        << room({3, 3}, {}, {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 0}}) << Kind::RulesDoNotFit
        << People{0, 1, 2, 3, 4};
    QTest::newRow("two who are told both, rather than five at a table of four")
        << room({4, 4, 4}, {{10, 11}}, {{10, 11}}, {{0, 0}, {1, 0}, {2, 0}, {3, 0}, {4, 0}})
        << Kind::ApartWithinGroup << People{10, 11};
    std::vector<Pair> apart = allPairs({0, 3, 6, 9});
    for (const auto &pair :
        {Pair{2, 4}, {4, 5}, {5, 7}, {7, 8}, {8, 2}, {1, 2}, {1, 4}, {1, 5}, {1, 7}, {1, 8}})
        apart.push_back(pair);
    QTest::newRow("four all apart, rather than a wheel of six")
        << room({4, 4, 4}, {}, apart) << Kind::TooManyApart << People{0, 3, 6, 9};
    // Whoever takes people away in the order of their numbers comes to the ring of seven.
    const auto ring = [](const People &people) {
        std::vector<Pair> pairs{{people.back(), people.front()}};
        for (std::size_t at = 1; at < people.size(); ++at)
            pairs.emplace_back(people[at - 1], people[at]);
        return pairs;
    };
    const People five{0, 1, 2, 3, 11};
    std::vector<Pair> rings = ring({4, 5, 6, 7, 8, 9, 10});
    for (const Pair &pair : ring(five))
        rings.push_back(pair);
    QTest::newRow("the smaller of two rings of enemies")
        << room({6, 6}, {}, rings) << Kind::RulesDoNotFit << five;
    // The groups alone contradict each other; two of one of them, who sit apart, are told sooner.
    QTest::newRow("two who are told both, though three pairs do not fit either")
        << room({3, 3}, {{0, 1}, {2, 3}, {4, 5}}, {{4, 5}}) << Kind::ApartWithinGroup << People{4, 5};
    QTest::newRow("three with seats and one apart, rather than a ring of five")
        << room({3, 3}, {}, {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 0}, {0, 5}}, {{0, 1}, {5, 1}})
        << Kind::ApartAtOneTable << People{0, 5};
    People all(23);
    std::iota(all.begin(), all.end(), 0);
    QTest::newRow("23 who would need five tables, no three of them enemies")
        << room({7, 7, 7, 7}, {}, mycielskian(2)) << Kind::RulesDoNotFit << all;
}

void TestContradictions::told()
{
    QFETCH(const Problem, problem);
    const auto found = findContradiction(problem, {});
    QVERIFY(found.has_value());
    QTEST(found->kind, "kind");
    QTEST(found->persons, "persons");
    QVERIFY(!found->round);
    QVERIFY(!found->mayBeFewer);
}

/// All choices of people, few first, against what is told.
void TestContradictions::noFewerContradictEachOther()
{
    QVERIFY(rc::check([](std::uint64_t seed) {
        Random random{seed};
        const auto below = [&](int bound) {
            return static_cast<int>(random.below(static_cast<std::uint32_t>(bound)));
        };
        Problem problem = room({3, 3, 3}, {});
        for (int count = 4 + below(10); count > 0; --count) {
            const Pair pair{below(9), below(9)};
            if (pair.first != pair.second)
                (below(3) == 0 ? problem.together : problem.apart).push_back(pair);
            if (below(3) == 0)
                problem.fixed.push_back({below(9), below(3)});
        }
        const auto told = findContradiction(problem, {});
        const RoundRoom whole = roundRoom(problem, {}, 0);
        std::size_t fewest = 10;
        for (unsigned chosen = 0; chosen < 1U << 9U; ++chosen) {
            std::vector<HardRule> rules = hardRules(problem, {}, whole, 0);
            std::erase_if(rules, [&](const HardRule &rule) {
                const bool namesTwo = rule.kind != HardRule::Kind::Fixed;
                return (chosen >> static_cast<unsigned>(rule.person) & 1U) == 0
                    || (namesTwo && (chosen >> static_cast<unsigned>(rule.other) & 1U) == 0);
            });
            Patience patience;
            if (canKeep(whole, rules, patience) == CanKeep::No)
                fewest = std::min(fewest, static_cast<std::size_t>(std::popcount(chosen)));
        }
        RC_ASSERT(told.has_value() == (fewest < 10));
        if (told) {
            RC_ASSERT(told->persons.size() == fewest);
            RC_ASSERT_FALSE(told->mayBeFewer);
        }
    }));
}

void TestContradictions::notTold_data()
{
    QTest::addColumn<Problem>("problem");
    QTest::newRow("no rules") << room({2, 2}, {});
    QTest::newRow("three together at a table of three") << room({2, 3}, {{0, 1}, {1, 2}});
    QTest::newRow("apart of a group, not within") << room({3, 3}, {{0, 1}, {1, 2}}, {{0, 3}});
    QTest::newRow("a group fixed to one table") << room({3, 3}, {{0, 1}, {1, 2}}, {}, {{0, 1}, {2, 1}});
    QTest::newRow("fixed to an open table") << room({3, 0, 3}, {}, {}, {{4, 2}});
    QTest::newRow("as many fixed as there are seats") << room({2, 4}, {}, {}, {{0, 0}, {3, 0}});
    QTest::newRow("apart and fixed to two tables") << room({3, 3}, {}, {{2, 3}}, {{2, 0}, {3, 1}});
    QTest::newRow("three all apart at three tables") << room({2, 2, 2}, {}, allPairs({1, 2, 4}));
    QTest::newRow("three pairs at three tables") << room({2, 2, 3}, groups(3, 2));
    QTest::newRow("four in a ring of enemies") << room({2, 2}, {}, {{0, 1}, {1, 2}, {2, 3}, {3, 0}});
    Problem oneRests = room({2, 2}, {{0, 1}, {1, 2}});
    oneRests.people = 5;
    oneRests.mayRest = true;
    QTest::newRow("one of a group that is too large may rest") << oneRests;
    Problem never = room({2, 2}, {{0, 1}, {1, 2}});
    never.people = 5;
    never.stays = {std::nullopt, Stay{0, 0}};
    QTest::newRow("the one who joins a group is not there") << never;
}

void TestContradictions::notTold()
{
    QFETCH(const Problem, problem);
    QVERIFY(!findContradiction(problem, {}));
}

void TestContradictions::groupsOfAContradiction()
{
    Contradiction told;
    told.persons = {1, 2, 5, 7, 9};
    told.together = {{7, 1}, {2, 9}, {9, 7}};
    QCOMPARE(groupsOf(told), (std::vector<People>{{1, 2, 7, 9}, {5}}));
}

void TestContradictions::roundIsNamedWhereItIsNotEach()
{
    Problem problem = room({3, 3}, {{0, 1}, {1, 2}});
    problem.tableSizes = {{3, 3}, {2, 2, 2}, {2, 2, 2}};
    const auto found = findContradiction(problem, {});
    QVERIFY(found.has_value());
    QCOMPARE(found->round, std::optional{1});
    QCOMPARE(found->sizes, (std::vector<int>{2, 2, 2}));
}

void TestContradictions::fewMoves()
{
    // Who sit at two tables now shall sit together: one of them has to move, and one who makes room.
    const Problem problem = room({3, 3}, {{0, 3}});
    Start start;
    start.announced = Round{{0, 1, 2}, {3, 4, 5}};
    for (const int most : {0, 1, 2}) {
        start.maxMoved = most;
        const auto found = findContradiction(problem, start);
        QCOMPARE(found.has_value(), most < 2);
        if (!found)
            continue;
        QCOMPARE(found->kind, Kind::TooFewMayMove);
        QCOMPARE(found->persons, (People{0, 3}));
        QCOMPARE(found->maxMoved, std::optional{most});
        QCOMPARE(found->round, std::optional{0});
    }
}

void TestContradictions::largeRooms_data()
{
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<bool>("isFound");
    QTest::addColumn<int>("persons");
    QTest::addColumn<bool>("mayBeFewer");
    Problem problem = test::evenRoom(5000, 10, 6);
    problem.together = groups(2500, 2);
    QTest::newRow("2500 pairs that fit") << problem << false << 0 << false;
    problem.together.emplace_back(3, 4);
    for (Person member = 6; member < 16; member += 2)
        problem.together.emplace_back(member, 4);
    QTest::newRow("one group of fourteen among them") << problem << true << 11 << true;
    problem.fixed = {{4000, 500}};
    QTest::newRow("one person at a table that is not there") << problem << true << 1 << false;
    problem = test::evenRoom(300, 4, 3);
    problem.together = groups(150, 2);
    problem.together.insert(problem.together.end(), {{0, 2}, {2, 4}});
    QTest::newRow("one group of six among 150 pairs") << problem << true << 5 << false;
    problem = test::evenRoom(400, 4, 3);
    problem.apart = allPairs([] {
        People people;
        for (Person person = 0; person < 101; ++person)
            people.push_back(3 * person);
        return people;
    }());
    QTest::newRow("101 enemies at 100 tables") << problem << true << 101 << true;
}

void TestContradictions::largeRooms()
{
    QFETCH(const Problem, problem);
    QFETCH(const bool, isFound);
    const auto found = findContradiction(problem, {});
    QCOMPARE(found.has_value(), isFound);
    if (!found)
        return;
    QTEST(static_cast<int>(found->persons.size()), "persons");
    QTEST(found->mayBeFewer, "mayBeFewer");
}

// --- against all ways to seat a tiny room

namespace {

struct TinyRoom {
    Problem problem;
    Start start;
};

TinyRoom tinyRoom(Random &random)
{
    const auto upTo = [&](int most) {
        return static_cast<int>(random.below(static_cast<std::uint32_t>(most) + 1));
    };
    TinyRoom tiny;
    Problem &problem = tiny.problem;
    problem.people = 3 + upTo(3);
    const int rests = upTo(3) == 0 ? 1 : 0, seats = 2 + upTo(1);
    problem.mayRest = rests > 0;
    problem.tableSizes = {tableSizes(problem.people - rests, seats)};
    if (upTo(3) == 0)
        problem.tableSizes.front().insert(problem.tableSizes.front().begin(), 0);
    const auto person = [&] {
        return upTo(problem.people - 1);
    };
    for (auto *pairs : {&problem.together, &problem.apart})
        for (int count = upTo(4); count > 0; --count)
            if (const Pair pair{person(), person()}; pair.first != pair.second)
                pairs->push_back(pair);
    const auto tables = static_cast<int>(problem.tableSizes.front().size());
    for (int count = upTo(3); count > 0; --count)
        problem.fixed.push_back({person(), upTo(tables - 1)});
    if (upTo(2) == 0) {
        tiny.start.announced = test::seatedByChance(problem, random).front();
        tiny.start.maxMoved = upTo(3);
    }
    return tiny;
}

/// Whether some way to put people into the seats of the only round keeps every rule; who comes after the
/// seats rests.
bool canBeKept(const TinyRoom &tiny)
{
    People order;
    for (Person person = 0; person < tiny.problem.people; ++person)
        order.push_back(person);
    do {
        Round round;
        auto next = order.begin();
        for (const int size : tiny.problem.tableSizes.front()) {
            round.emplace_back(next, next + size);
            next += size;
        }
        const Verdict verdict = check(tiny.problem, tiny.start, {round});
        if (!verdict.fault && verdict.broken == 0)
            return true;
    } while (std::next_permutation(order.begin(), order.end()));
    return false;
}

}  // namespace

void TestContradictions::foundWhereNoPlanKeepsTheRules()
{
    QVERIFY(rc::check([](std::uint64_t seed) {
        Random random{seed};
        const TinyRoom tiny = tinyRoom(random);
        const bool isFound = findContradiction(tiny.problem, tiny.start).has_value();
        RC_ASSERT(isFound == !canBeKept(tiny));
    }));
}

void TestContradictions::noRuleOfItCanBeLeftOut()
{
    QVERIFY(rc::check([](std::uint64_t seed) {
        Random random{seed};
        TinyRoom tiny = tinyRoom(random);
        const auto found = findContradiction(tiny.problem, tiny.start);
        if (!found)
            return;
        tiny.problem.together = found->together;
        tiny.problem.apart = found->apart;
        tiny.problem.fixed = found->fixed;
        tiny.start.maxMoved = found->maxMoved;
        RC_ASSERT(!canBeKept(tiny));
        const auto keptWithoutAnyOf = [&](auto rules, const auto &put) {
            for (std::size_t left = 0; left < rules.size(); ++left) {
                TinyRoom fewer = tiny;
                auto others = rules;
                others.erase(others.begin() + static_cast<std::ptrdiff_t>(left));
                put(fewer.problem, others);
                RC_ASSERT(canBeKept(fewer));
            }
        };
        keptWithoutAnyOf(
            found->together, [](Problem &problem, const auto &rules) { problem.together = rules; });
        keptWithoutAnyOf(found->apart, [](Problem &problem, const auto &rules) { problem.apart = rules; });
        keptWithoutAnyOf(found->fixed, [](Problem &problem, const auto &rules) { problem.fixed = rules; });
        if (found->maxMoved) {
            tiny.start.maxMoved.reset();
            RC_ASSERT(canBeKept(tiny));
        }
    }));
}

void TestContradictions::whatIsToldAfterAnyStepIsProven()
{
    QVERIFY(rc::check([](std::uint64_t seed) {
        Random random{seed};
        TinyRoom tiny = tinyRoom(random);
        Patience patience = Patience::ofSteps(random.below(400));
        Patience again = Patience::ofSteps(1'000'000);
        const bool canBe = canBeKept(tiny);
        RC_ASSERT(areImpossible(tiny.problem, tiny.start, again) == !canBe);
        const auto found = findContradiction(tiny.problem, tiny.start, patience);
        if (!found)
            return;
        tiny.problem.together = found->together;
        tiny.problem.apart = found->apart;
        tiny.problem.fixed = found->fixed;
        tiny.start.maxMoved = found->maxMoved;
        RC_ASSERT(!canBeKept(tiny));
    }));
}

/// Groups of two and three who do not fit, among many who would: with time only the ones that matter are
/// told.
void TestContradictions::whoeverWaitsBrieflyIsToldMore()
{
    Problem problem = test::evenRoom(400, 4, 3);
    problem.together = groups(150, 2);
    for (Person member = 301; member < 305; ++member)
        problem.together.emplace_back(300, member);
    Patience brief = Patience::ofSteps(200), enough = Patience::ofSteps(10'000'000);
    const auto hurried = findContradiction(problem, {}, brief);
    const auto whole = findContradiction(problem, {}, enough);
    QVERIFY(hurried.has_value());
    QVERIFY(whole.has_value());
    QCOMPARE(whole->persons, (People{300, 301, 302, 303, 304}));
    QVERIFY(hurried->persons.size() > whole->persons.size());
}

void TestContradictions::stoppedItFindsNothing()
{
    Problem problem = test::evenRoom(8, 4, 1);
    problem.together = {{0, 1}};
    problem.apart = {{0, 1}};
    std::stop_source source;
    Patience patience = Patience::ofSteps(1'000'000, source.get_token());
    QVERIFY(findContradiction(problem, {}, patience).has_value());
    source.request_stop();
    QVERIFY(!findContradiction(problem, {}, patience).has_value());
    QVERIFY(!areImpossible(problem, {}, patience));
}

TEST_CLASS(TestContradictions)

}  // namespace tablee::rotation::tst_contradictions

#include "tst_contradictions.moc"

#include "rotation/judging/plan_checker.h"
#include "rotation/planner.h"
#include "rotation/search/keep_rules.h"
#include "rotation/seating/score_of.h"
#include "rotation/seating/seated_rounds.h"
#include "support/plan_until.h"
#include "support/rotation_problems.h"
#include "support/test_program.h"

#include <QTest>

#include <numeric>
#include <set>
#include <thread>

namespace tablee::rotation::tst_planner {

class TestPlanner : public QObject {
    Q_OBJECT

private slots:
    void reachesTheBound_data();
    void reachesTheBound();
    void worstOffReachesTheBound_data();
    void worstOffReachesTheBound();
    void emptyRoomsHaveAPlan();
    void rulesAreKept();
    void hardRulesAreKept();
    void manyHardRulesAreKept();
    void rulesOfAHundredAreKept();
    void aRoundThatKeepsRulesIsHeldAgain();
    void whoBelongsTogetherSharesOutNewMeetings();
    void rulesThatContradictAreCounted();
    void restsAreSharedOut();
    void rulesComeBeforeRests();
    void whoComesOnceDoesNotRest();
    void lateAndEarlyPeopleSitWhenTheyAreThere();
    void closedTableStaysEmpty();
    void tablesMayBeAsLargeAsTheRoom();
    void heldRoundsAreRemembered();
    void announcedRoundIsKept();
    void repairMovesFewest();
    void tooFewMovesArePossible();
    void worseThanItsStartIsNoPlan();
    void manyApartAreBentOnTheWay();
    void sameSeedSamePlan_data();
    void sameSeedSamePlan();
    void aStoppedSearchCanBeRepeated();
    void progressOnlyGetsBetter();
    void stoppedAtOnceThereIsAPlan();
    void whatIsProvenNeedsNoStop();
    void heldRoundsHaveALimitToo();
    void refusals_data();
    void refusals();
};

namespace {

constexpr Budget few{1, 50'000};

Plan planned(const Problem &problem, const Start &start = {}, const Budget &budget = few)
{
    const auto result = plan(problem, start, budget);
    return result ? *result : Plan{};
}

std::string faultOf(const Problem &problem, const Start &start, const Plan &plan)
{
    return check(problem, start, plan.rounds).fault.value_or("");
}

}  // namespace

void TestPlanner::reachesTheBound_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("seats");
    QTest::addColumn<int>("rounds");
    QTest::addColumn<int>("excess");

    QTest::newRow("24 at four, three rounds: nobody twice") << 24 << 4 << 3 << 0;
    QTest::newRow("9 at three, four rounds: everybody once") << 9 << 3 << 4 << 0;
    QTest::newRow("20 at four, five rounds: nobody twice") << 20 << 4 << 5 << 0;
    QTest::newRow("23 at four, three rounds: nobody twice") << 23 << 4 << 3 << 0;
    QTest::newRow("8 in pairs, seven rounds: everybody once") << 8 << 2 << 7 << 0;
    QTest::newRow("7 in pairs and a three, two rounds: nobody twice") << 7 << 2 << 2 << 0;
    QTest::newRow("5 at one table, three rounds: ten pairs twice too often") << 5 << 5 << 3 << 20;
    QTest::newRow("4 in pairs, four rounds: one round again") << 4 << 2 << 4 << 2;
    QTest::newRow("97 at six, three rounds: nobody twice") << 97 << 6 << 3 << 0;
    QTest::newRow("3000 at eight, two rounds: nobody twice") << 3000 << 8 << 2 << 0;
}

void TestPlanner::reachesTheBound()
{
    QFETCH(const int, people);
    QFETCH(const int, seats);
    QFETCH(const int, rounds);
    const Problem problem = test::evenRoom(people, seats, rounds);
    const auto result = plan(problem, {}, {1, 2'000'000});
    QVERIFY(result.has_value());
    const Verdict verdict = check(problem, {}, result->rounds);
    QVERIFY2(!verdict.fault, verdict.fault.value_or("").c_str());
    QTEST(verdict.excess, "excess");
    QCOMPARE(result->score.excess, verdict.excess);
    QVERIFY(result->proven);
    QCOMPARE(result->excessBound, verdict.seatPairs - verdict.freshBound);
}

void TestPlanner::worstOffReachesTheBound_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 8; ++seed)
        QTest::addRow("room %u with four whom many know", seed) << seed;
}

/// There is a table of three for every seven people or so: who sits there too often meets too few, however
/// few meetings repeat.
void TestPlanner::worstOffReachesTheBound()
{
    QFETCH(const unsigned, seed);
    Problem problem = test::evenRoom(34, 4, 6);
    Random random{seed};
    std::vector<Person> others(34);
    std::iota(others.begin(), others.end(), 0);
    for (const auto &[hub, known] : std::vector<Pair>{{0, 17}, {1, 16}, {2, 12}, {3, 10}}) {
        shuffle(others, random);
        for (int other = 0; other < known; ++other)
            problem.known.push_back({hub, others[static_cast<std::size_t>(other)]});
    }
    const auto result = plan(problem, {}, {seed, 450'000});
    QVERIFY(result.has_value());
    const Verdict verdict = check(problem, {}, result->rounds);
    QCOMPARE(verdict.excess, 0);
    QCOMPARE(result->score.worstOffLack, 0);
    QVERIFY(verdict.worstOff >= 15);
}

void TestPlanner::emptyRoomsHaveAPlan()
{
    QVERIFY(planned(Problem{}).rounds.empty());
    QVERIFY(planned(test::evenRoom(0, 4, 2)).rounds == std::vector<Round>(2));
    QVERIFY(planned(test::evenRoom(1, 4, 2)).rounds == std::vector<Round>(2, Round{{0}}));
    QVERIFY(planned(test::evenRoom(2, 4, 1)).rounds == (std::vector<Round>{{{0, 1}}}));
}

void TestPlanner::rulesAreKept()
{
    Problem problem = test::evenRoom(30, 5, 5);
    problem.together = {{0, 1}, {1, 2}, {10, 11}};
    problem.apart = {{3, 4}, {4, 5}, {0, 20}};
    problem.fixed = {{7, 0}, {8, 3}, {2, 5}};
    const Plan plan = planned(problem, {}, {3, 400'000});
    const Verdict verdict = check(problem, {}, plan.rounds);
    QVERIFY(!verdict.fault);
    QCOMPARE(verdict.broken, 0);
    QCOMPARE(plan.score.broken, 0);
}

namespace {

/// Of all rules, in the first plan that breaks none.
int brokenRules(const Problem &problem, const Budget &budget)
{
    const auto kept
        = test::planUntil(problem, budget, [](const Plan &better) { return better.score.broken == 0; });
    return check(problem, {}, kept->rounds).broken;
}

/// So many pairs sit apart, none of whom share a table where all are seated once by chance: there is a way.
Problem keptApartByChance(int people, int seats, int rounds, std::size_t pairs, std::uint64_t seed)
{
    Problem problem = test::evenRoom(people, seats, rounds);
    Random random{seed};
    const Round planted = test::seatedByChance(problem, random).front();
    std::vector<std::size_t> tables(static_cast<std::size_t>(people), 0);
    for (std::size_t table = 0; table < planted.size(); ++table)
        for (const Person person : planted[table])
            tables[static_cast<std::size_t>(person)] = table;
    const auto anybody = [&] {
        return static_cast<Person>(random.below(static_cast<std::uint32_t>(people)));
    };
    std::set<Pair> apart;
    while (apart.size() < pairs) {
        const auto a = anybody(), b = anybody();
        if (tables[static_cast<std::size_t>(a)] != tables[static_cast<std::size_t>(b)])
            apart.insert({std::min(a, b), std::max(a, b)});
    }
    problem.apart.assign(apart.begin(), apart.end());
    return problem;
}

}  // namespace

/// 138 pairs apart between three tables of twenty: about as many as leave few other ways (threshold of
/// colouring with three colours), and few enough that none is obvious.
void TestPlanner::hardRulesAreKept()
{
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        const Problem problem = keptApartByChance(60, 20, 2, 138, seed);
        QCOMPARE(brokenRules(problem, {seed, 600'000}), 0);
    }
}

/// Three in four of all who share no table there sit apart.
void TestPlanner::manyHardRulesAreKept()
{
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        const Problem problem = keptApartByChance(75, 6, 3, 1950, seed);
        QCOMPARE(brokenRules(problem, {seed, 1'500'000}), 0);
    }
}

/// Of a hundred people at tables of five, nearly three in four of all who share no table there sit apart:
/// exchanges of two lead astray, but of few five are there none who do.
void TestPlanner::rulesOfAHundredAreKept()
{
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        const Problem problem = keptApartByChance(100, 5, 3, 3515, seed);
        QCOMPARE(brokenRules(problem, {seed, 1'500'000}), 0);
    }
}

/// With no time to look for another seating, a round that breaks rules is the one again that keeps them.
void TestPlanner::aRoundThatKeepsRulesIsHeldAgain()
{
    Problem problem = test::evenRoom(8, 4, 2);
    problem.apart = {{0, 1}};
    const std::vector<Round> rounds{{{0, 2, 3, 4}, {1, 5, 6, 7}}, {{0, 1, 2, 3}, {4, 5, 6, 7}}};
    const Task task{problem, {}};
    const Seating seating = seatedRounds(problem, rounds);
    Search search{task, 1, 1000, {}};
    search.offer(seating, scoreOf(task, seating));
    QCOMPARE(search.bestScore().broken, 1);
    keepRules(search, 0);
    QCOMPARE(search.bestScore().broken, 0);
    QVERIFY(search.best().toRounds() == (std::vector<Round>{rounds.front(), rounds.front()}));
}

/// Three couples at small tables: where excess is at its bound, exchanges of one seat part somebody, and
/// whoever meets fewest gains by a couple that goes as one.
void TestPlanner::whoBelongsTogetherSharesOutNewMeetings()
{
    Problem problem = test::evenRoom(15, 4, 4);
    problem.together = {{14, 5}, {7, 11}, {12, 10}};
    problem.apart = {{4, 0}};
    for (std::uint64_t seed = 1; seed <= 10; ++seed)
        QVERIFY(planned(problem, {}, {seed, 600'000}).proven);
}

void TestPlanner::rulesThatContradictAreCounted()
{
    Problem problem = test::evenRoom(8, 4, 2);
    problem.together = {{0, 1}};
    problem.apart = {{0, 1}};
    const Plan plan = planned(problem);
    QCOMPARE(plan.score.broken, 2);  // one of the two in each round
    QCOMPARE(check(problem, {}, plan.rounds).broken, 2);
    QVERIFY(!plan.proven);
}

void TestPlanner::restsAreSharedOut()
{
    Problem problem;
    problem.people = 27;
    problem.mayRest = true;
    problem.tableSizes.assign(6, std::vector<int>(6, 4));
    const Verdict verdict = check(problem, {}, planned(problem, {}, {1, 1'000'000}).rounds);
    QVERIFY(!verdict.fault);
    QCOMPARE(verdict.restSpread, 1);
    QCOMPARE(verdict.excess, 0);
}

/// Two who must sit apart at the only table: one of them rests in each round, two rounds each, though nobody
/// else ever does.
void TestPlanner::rulesComeBeforeRests()
{
    Problem problem;
    problem.people = 5;
    problem.mayRest = true;
    problem.tableSizes.assign(4, {4});
    problem.apart = {{0, 1}};
    const Verdict verdict = check(problem, {}, planned(problem).rounds);
    QVERIFY(!verdict.fault);
    QCOMPARE(verdict.broken, 0);
    QCOMPARE(verdict.restSpread, 2);
}

/// Five share a table of four in turn; a sixth comes for the last round. Whoever of the five rests again then
/// has met the others; resting the guest would leave them with nobody. Each of the five meets the four others
/// (10 meetings), the guest three: 36 seat pairs less 13 leave 23 repeats.
void TestPlanner::whoComesOnceDoesNotRest()
{
    Problem problem;
    problem.people = 6;
    problem.mayRest = true;
    problem.tableSizes.assign(6, {4});
    problem.stays.assign(6, std::nullopt);
    problem.stays[5] = Stay{5, 6};
    const Verdict verdict = check(problem, {}, planned(problem).rounds);
    QVERIFY(!verdict.fault);
    QCOMPARE(verdict.excess, 23);
    QCOMPARE(verdict.worstOff, 3);
}

void TestPlanner::lateAndEarlyPeopleSitWhenTheyAreThere()
{
    Problem problem = test::evenRoom(12, 4, 3);
    problem.stays.assign(12, std::nullopt);
    problem.stays[0] = Stay{1, 3};
    problem.stays[1] = Stay{0, 2};
    problem.tableSizes = {tableSizes(11, 4), tableSizes(12, 4), tableSizes(11, 4)};
    QCOMPARE(faultOf(problem, {}, planned(problem)), std::string{});
}

/// Everybody meets everybody in the first round, and again in the second: as many repeats as pairs.
void TestPlanner::tablesMayBeAsLargeAsTheRoom()
{
    const Problem problem = test::evenRoom(5000, 5000, 2);
    const Plan plan = planned(problem);
    QCOMPARE(plan.score.excess, 5000 * 4999 / 2);
    QVERIFY(plan.proven);
    QCOMPARE(faultOf(problem, {}, plan), std::string{});
}

void TestPlanner::closedTableStaysEmpty()
{
    Problem problem = test::evenRoom(12, 4, 3);
    problem.tableSizes = {{4, 4, 4, 0}, {4, 0, 4, 4}, {0, 4, 4, 4}};
    const Plan plan = planned(problem);
    QCOMPARE(faultOf(problem, {}, plan), std::string{});
    QVERIFY(plan.rounds[1][1].empty());
}

void TestPlanner::heldRoundsAreRemembered()
{
    Start start;
    start.held = planned(test::evenRoom(16, 4, 4)).rounds;
    const Problem rest = test::evenRoom(16, 4, 1);
    const Start before = start;
    const Plan plan = planned(rest, start, {1, 1'000'000});
    QVERIFY(start == before);
    QCOMPARE(plan.rounds.size(), std::size_t{1});
    // Four rounds leave each person three strangers, and they are each other's: one round is left.
    QCOMPARE(check(rest, start, plan.rounds).excess, 0);
    start.held.push_back(plan.rounds.front());
    const Plan another = planned(rest, start);
    QCOMPARE(another.excessBound, 24);  // all know each other
    QVERIFY(another.proven);
}

void TestPlanner::announcedRoundIsKept()
{
    const Problem problem = test::evenRoom(24, 4, 3);
    Start start;
    start.announced = planned(problem, {}, {9, 20'000}).rounds.front();
    const Plan plan = planned(problem, start);
    QCOMPARE(plan.score, (Score{0, 0, 0, 0}));
}

void TestPlanner::repairMovesFewest()
{
    // Told for 24; one leaves and the last table is one smaller, so that one place has to be filled from
    // another table.
    Problem problem = test::evenRoom(24, 4, 3);
    Start start;
    start.announced = planned(problem).rounds.front();
    const Person leaver = (*start.announced)[1].front();
    problem.stays.assign(24, std::nullopt);
    problem.stays[static_cast<std::size_t>(leaver)] = Stay{0, 0};
    problem.tableSizes.assign(3, tableSizes(23, 4));
    QCOMPARE(fewestMoves(problem, start), 1);

    start.maxMoved = fewestMoves(problem, start);
    const Plan plan = planned(problem, start);
    QCOMPARE(faultOf(problem, start, plan), std::string{});
    QCOMPARE(plan.score.moved, 1);
}

void TestPlanner::tooFewMovesArePossible()
{
    Start start;
    start.announced = Round{{0, 1, 2, 3, 4, 5}, {6, 7}};
    start.maxMoved = 1;
    const auto result = plan(test::evenRoom(8, 4, 1), start, few);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::NoPlanPossible);
    QCOMPARE(result.error().detail, std::string{"at least 2 people must change tables, at most 1 may"});
}

/// Of thirteen people who know half of one another, so many sit apart that no exchange leads from one seating
/// that keeps the rules to a better one without breaking some. One with six repeats is known.
void TestPlanner::manyApartAreBentOnTheWay()
{
    Problem problem;
    problem.people = 13;
    problem.tableSizes = {{4, 3, 3, 3}, {3, 3, 4, 3}};
    problem.known = {{0, 1}, {0, 4}, {0, 5}, {0, 6}, {0, 9}, {0, 10}, {0, 11}, {1, 2}, {1, 4}, {1, 10},
        {1, 11}, {1, 12}, {2, 7}, {2, 10}, {2, 11}, {2, 12}, {3, 5}, {3, 6}, {3, 9}, {3, 11}, {4, 5}, {4, 7},
        {4, 8}, {4, 12}, {5, 7}, {5, 8}, {5, 12}, {6, 7}, {6, 10}, {6, 12}, {7, 8}, {7, 9}, {7, 11}, {8, 9},
        {8, 11}, {9, 10}, {9, 12}, {11, 12}, {10, 11}, {1, 7}, {7, 12}, {1, 6}};
    problem.apart = {{0, 1}, {0, 4}, {0, 6}, {0, 7}, {0, 9}, {0, 10}, {0, 11}, {1, 10}, {1, 11}, {1, 12},
        {2, 10}, {2, 12}, {3, 4}, {3, 5}, {3, 10}, {4, 7}, {4, 8}, {4, 10}, {5, 7}, {5, 8}, {5, 12}, {6, 8},
        {6, 11}, {7, 9}, {8, 10}, {9, 10}, {9, 12}, {11, 12}};
    problem.fixed = {{11, 1}, {8, 2}};
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        const Plan plan = planned(problem, {}, {seed, 1'500'000});
        QCOMPARE(plan.score.broken, 0);
        QVERIFY2(plan.score.excess <= 6, qPrintable(QString::number(plan.score.excess)));
    }
}

void TestPlanner::worseThanItsStartIsNoPlan()
{
    const Problem problem = test::evenRoom(36, 6, 7);
    const Plan good = planned(problem, {}, {1, 1'000'000});
    Start start;
    start.warm = good.rounds;
    const Plan warmed = planned(problem, start, {2, 2'000});
    QVERIFY(!(good.score < warmed.score));
    start.warm.front().front().push_back(99);  // somebody who has gone since
    QCOMPARE(faultOf(problem, start, planned(problem, start, {2, 2'000})), std::string{});
}

void TestPlanner::sameSeedSamePlan_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestPlanner::sameSeedSamePlan()
{
    QFETCH(const unsigned, seed);
    Random random{seed};
    const Problem problem = test::variedRoom(random, seed % 2 == 0);
    QVERIFY(planned(problem, {}, {seed, 60'000}) == planned(problem, {}, {seed, 60'000}));

    const Problem hard = test::evenRoom(36, 6, 7);
    QVERIFY(planned(hard, {}, {seed, 60'000}).rounds != planned(hard, {}, {seed + 1, 60'000}).rounds);
}

void TestPlanner::aStoppedSearchCanBeRepeated()
{
    const Problem problem = test::evenRoom(36, 6, 7);
    std::stop_source source;
    const auto stopped = plan(problem, {}, {5, 500'000'000}, source.get_token(), [&](const Plan &better) {
        if (better.iterations > 0)
            source.request_stop();
    });
    QVERIFY(stopped.has_value());
    QVERIFY(stopped->iterations > 0 && stopped->iterations < 500'000'000);
    QVERIFY(planned(problem, {}, {5, stopped->iterations}) == *stopped);
}

void TestPlanner::progressOnlyGetsBetter()
{
    const Problem problem = test::evenRoom(36, 6, 7);
    std::vector<Plan> told;
    const auto result
        = plan(problem, {}, {1, 300'000}, {}, [&](const Plan &better) { told.push_back(better); });
    QVERIFY(told.size() > 1);
    for (std::size_t index = 1; index < told.size(); ++index)
        QVERIFY(told[index].score < told[index - 1].score);
    QVERIFY(told.back().rounds == result->rounds);
    for (const Plan &better : told)
        QCOMPARE(check(problem, {}, better.rounds).excess, better.score.excess);
}

void TestPlanner::stoppedAtOnceThereIsAPlan()
{
    Problem problem = test::evenRoom(2497, 10, 8);
    for (Person person = 0; person + 20 < 2497; ++person)
        problem.known.push_back({person, person + 1 + person % 20});
    std::stop_source source;
    source.request_stop();
    const auto result = plan(problem, {}, {1, 1'000'000}, source.get_token());
    QVERIFY(result.has_value());
    const Verdict verdict = check(problem, {}, result->rounds);
    QVERIFY2(!verdict.fault, verdict.fault.value_or("").c_str());
    QCOMPARE(result->score.excess, verdict.excess);
}

void TestPlanner::whatIsProvenNeedsNoStop()
{
    // Lines in the ring of 500: of fewer than 60 slopes and 10 columns no product is a multiple of 500, so
    // that no two lines cross twice.
    const Problem problem = test::evenRoom(5000, 10, 60);
    const auto result = plan(problem, {}, {1, 1'000'000'000'000});
    QVERIFY(result.has_value());
    QVERIFY(result->proven);
    QCOMPARE(result->score.excess, 0);
}

void TestPlanner::refusals_data()
{
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("detail");

    const auto room = [](auto change) {
        Problem problem = test::evenRoom(8, 4, 2);
        change(problem);
        return problem;
    };
    const int invalid = static_cast<int>(ErrorCode::InvalidInput),
              none = static_cast<int>(ErrorCode::NoPlanPossible);
    QTest::newRow("fewer than no people") << room([](Problem &p) { p.people = -1; }) << invalid
                                          << u"the number of people must be between 0 and 10000"_qs;
    QTest::newRow("ten million people") << room([](Problem &p) { p.people = 10'000'000; }) << invalid
                                        << u"the number of people must be between 0 and 10000"_qs;
    QTest::newRow("more acquaintances than can be planned with") << room([](Problem &p) {
        p.known.assign(2'000'001, {0, 1});
    }) << invalid << u"at most 2000000 pairs can know each other"_qs;
    QTest::newRow("more rules than can be looked at") << room([](Problem &p) {
        p.together.assign(500'000, {0, 1});
        p.apart.assign(500'001, {0, 2});
    }) << invalid << u"there can be at most 1000000 rules"_qs;
    QTest::newRow("ten thousand at one table, three times")
        << room([](Problem &p) {
               p.people = 10'000;
               p.tableSizes.assign(3, {10'000});
           })
        << invalid
        << u"tables so large seat 149985000 pairs in all rounds together, and at most 100000000 can be looked at"_qs;
    QTest::newRow("a negative table") << room([](Problem &p) { p.tableSizes[1][0] = -4; }) << invalid
                                      << u"a table of -4 in round 1 for 8 people"_qs;
    QTest::newRow("more closed tables than can be numbered")
        << room([](Problem &p) { p.tableSizes[1].insert(p.tableSizes[1].begin(), 9'999, 0); }) << invalid
        << u"a round can have at most 10000 tables"_qs;
    QTest::newRow("more seats than people")
        << room([](Problem &p) { p.tableSizes[1][0] = 5; }) << none << u"round 1 has 9 seats for 8 people"_qs;
    QTest::newRow("fewer seats than people")
        << room([](Problem &p) { p.tableSizes[0][0] = 3; }) << none << u"round 0 has 7 seats for 8 people"_qs;
    QTest::newRow("an unknown acquaintance") << room([](Problem &p) {
        p.known = {{0, 8}};
    }) << invalid << u"known names person 8, who is unknown"_qs;
    QTest::newRow("apart from oneself") << room([](Problem &p) {
        p.apart = {{2, 2}};
    }) << invalid << u"apart names person 2 twice"_qs;
    QTest::newRow("a seat at no table") << room([](Problem &p) {
        p.fixed = {{0, 2}};
    }) << invalid << u"a fixed seat names table 2, which does not exist"_qs;
    QTest::newRow("leaves before coming") << room([](Problem &p) {
        p.stays = {Stay{2, 1}};
    }) << invalid << u"the stay of person 0 ends before it begins"_qs;
    QTest::newRow("more topics than one person has") << room([](Problem &p) {
        p.offers.resize(8);
        p.wants.resize(8);
        for (int topic = 0; topic <= 100; ++topic)
            p.wants[3].push_back(topic);
    }) << invalid << u"more than 100 wants of one person"_qs;
    QTest::newRow("too many rounds") << room([](Problem &p) {
        p.tableSizes.resize(201, {4, 4});
    }) << invalid << u"there can be at most 200 rounds"_qs;
}

void TestPlanner::refusals()
{
    QFETCH(const Problem, problem);
    const auto result = plan(problem, {}, few);
    QVERIFY(!result);
    QTEST(static_cast<int>(result.error().code), "code");
    QTEST(QString::fromStdString(result.error().detail), "detail");
}

/// Each held round alone could be looked at.
void TestPlanner::heldRoundsHaveALimitToo()
{
    Problem problem;
    problem.people = 10'000;
    problem.tableSizes = {{10'000}};
    Round round(1, Table(10'000));
    std::iota(round.front().begin(), round.front().end(), 0);
    Start start;
    start.held.assign(2, round);
    const auto result = plan(problem, start, few);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::InvalidInput);
    QVERIFY(result.error().detail.starts_with("tables so large seat 149985000 pairs"));
}

TEST_CLASS(TestPlanner)

}  // namespace tablee::rotation::tst_planner

#include "tst_planner.moc"

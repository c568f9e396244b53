#include "rotation/aims/aims.h"
#include "rotation/judging/plan_checker.h"
#include "support/rotation_problems.h"
#include "support/seatings.h"
#include "support/test_program.h"

#include <QTest>
#include <rapidcheck.h>

namespace tablee::rotation::tst_aims {

class TestAims : public QObject {
    Q_OBJECT

private slots:
    void eachIsKeptOrMissed_data();
    void eachIsKeptOrMissed();
    void whatWeighsNothingIsNotCounted();
    void keptInStep();
    void grantedAmongEquals_data();
    void grantedAmongEquals();
    void thirdMeetingsAreFewest();
    void roundsHeldCount_data();
    void roundsHeldCount();
    void whatWasHeldIsNotDoneAgain();
    void dialTradesRepeats();
    void dialBuysNothingTooDear();
    void dialHasItsPartOfAnyBudget();
    void dialledPlanComesAgain();
};

namespace {

/// Four people, two tables of two, as many rounds as `rounds` has.
Problem fourPeople(const std::vector<Round> &rounds)
{
    Problem problem = test::evenRoom(4, 2, static_cast<int>(rounds.size()));
    problem.profile.weights.thirdMeetings = 1;
    return problem;
}

AimCounts countsOf(const Problem &problem, const std::vector<Round> &rounds)
{
    return Aims::countIn(Task{problem, {}}, test::seatingOf(problem, rounds));
}

AimCounts countsOf(const Verdict &verdict)
{
    return {verdict.thirdMeetings, verdict.withoutLanguage, verdict.wantsUnmet, verdict.acquaintance,
        verdict.affiliations, verdict.tableRepeats, verdict.hostPairs};
}

std::vector<std::vector<int>> someOf(int names, int people, Random &random)
{
    std::vector<std::vector<int>> lists(static_cast<std::size_t>(people));
    for (std::vector<int> &list : lists)
        for (int count = static_cast<int>(random.below(3)); count > 0; --count)
            list.push_back(static_cast<int>(random.below(static_cast<std::uint32_t>(names))));
    return lists;
}

/// A varied room in which everything is told.
Problem roomOfAims(Random &random)
{
    Problem problem = test::variedRoom(random, random.below(2) == 0);
    problem.spoken = someOf(3, problem.people, random);
    problem.offers = someOf(6, problem.people, random);
    problem.wants = someOf(6, problem.people, random);
    problem.affiliations = someOf(4, problem.people, random);
    const auto person = [&] {
        return static_cast<Person>(random.below(static_cast<std::uint32_t>(problem.people)));
    };
    for (int count = 0; count < problem.people; ++count)
        if (const Acquaintance told{person(), person(), static_cast<int>(random.below(101))};
            told.one != told.other)
            problem.acquaintances.push_back(told);
    problem.hosts = {person(), person(), person()};
    problem.changeTables = true;
    problem.profile.weights.thirdMeetings = 1;
    return problem;
}

}  // namespace

void TestAims::eachIsKeptOrMissed_data()
{
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<std::vector<Round>>("rounds");
    QTest::addColumn<AimCounts>("missed");
    const Round straight{{0, 1}, {2, 3}}, crossed{{0, 2}, {1, 3}}, exchanged{{2, 3}, {0, 1}};

    QTest::newRow("two meetings are no third")
        << fourPeople({straight, straight}) << std::vector<Round>{straight, straight} << AimCounts{};
    const std::vector<Round> thrice{straight, crossed, straight, straight};
    QTest::newRow("the third meeting of two pairs")
        << fourPeople(thrice) << thrice << AimCounts{.thirdMeetings = 2};
    Problem problem = fourPeople({straight, straight});
    problem.known = {{0, 1}};
    QTest::newRow("who know each other have met once")
        << problem << std::vector<Round>{straight, straight} << AimCounts{.thirdMeetings = 1};

    problem = fourPeople({straight});
    problem.acquaintances = {{1, 0, 30}, {0, 1, 5}, {0, 3, 50}};
    QTest::newRow("acquaintances from two sources")
        << problem << std::vector<Round>{straight} << AimCounts{.acquaintance = 35};
    QTest::newRow("acquaintances who never meet") << problem << std::vector<Round>{crossed} << AimCounts{};
    problem.acquaintances = {{1, 0, 70}, {0, 1, 70}};
    QTest::newRow("nobody is better acquainted than 100")
        << problem << std::vector<Round>{straight} << AimCounts{.acquaintance = 100};

    problem = fourPeople({straight});
    problem.affiliations = {{7, 9}, {9, 7, 8}, {5}, {6}};
    QTest::newRow("two affiliations in common")
        << problem << std::vector<Round>{straight} << AimCounts{.affiliations = 2};
    QTest::newRow("teams that are mixed") << problem << std::vector<Round>{crossed} << AimCounts{};

    problem = fourPeople({straight});
    problem.hosts = {1, 0};
    QTest::newRow("two hosts at one table, none at the other")
        << problem << std::vector<Round>{straight} << AimCounts{.hostPairs = 1};
    QTest::newRow("a host for each table") << problem << std::vector<Round>{crossed} << AimCounts{};

    problem = fourPeople({straight, crossed});
    problem.changeTables = true;
    QTest::newRow("two stay at their table number")
        << problem << std::vector<Round>{straight, crossed} << AimCounts{.tableRepeats = 2};
    QTest::newRow("everybody changes tables")
        << problem << std::vector<Round>{straight, exchanged} << AimCounts{};
}

void TestAims::eachIsKeptOrMissed()
{
    QFETCH(const Problem, problem);
    QFETCH(const std::vector<Round>, rounds);
    QTEST(countsOf(problem, rounds), "missed");
    QTEST(countsOf(check(problem, {}, rounds)), "missed");
}

void TestAims::whatWeighsNothingIsNotCounted()
{
    Problem problem = fourPeople({});
    problem.profile.weights = {};
    problem.hosts = {0, 1};
    problem.changeTables = true;
    QVERIFY(!Aims::fit(Task{problem, {}}));
    problem.profile.weights.hostPairs = 1;
    QVERIFY(Aims::fit(Task{problem, {}}));
    problem.hosts.clear();
    QVERIFY(!Aims::fit(Task{problem, {}}));
}

void TestAims::keptInStep()
{
    QVERIFY(rc::check([](std::uint64_t seed) {
        Random random{seed};
        const Problem problem = roomOfAims(random);
        Start start;
        for (auto held = random.below(3); held > 0; --held)
            start.held.push_back(test::seatedByChance(problem, random).front());
        const Task task{problem, start};
        Draft<CountedMeetings> draft{task, test::seatingOf(problem, test::seatedByChance(problem, random))};
        Aims aims{task, draft.seating()};
        for (int step = 0; step < 10; ++step) {
            const Seating &seating = draft.seating();
            const int round = static_cast<int>(random.below(static_cast<std::uint32_t>(problem.rounds())));
            if (seating.places(round) == 0)
                continue;
            const auto places = static_cast<std::uint32_t>(seating.places(round));
            const auto one = static_cast<Place>(random.below(places)),
                       other = static_cast<Place>(random.below(places));
            if (seating.tableAt(round, one) == seating.tableAt(round, other))
                continue;
            const std::int64_t before = aims.weight(), more = aims.weightByExchange(draft, round, one, other);
            RC_ASSERT(aims.weightByExchange(draft, round, one, other) == more);  // to look changes nothing
            aims.exchange(draft, round, one, other, more);
            draft.exchange(round, one, other, {});
            RC_ASSERT(aims.weight() == before + more);
            RC_ASSERT(aims.weight() == weighed(Aims::countIn(task, seating), problem.profile.weights));
        }
        const Verdict verdict = check(problem, start, draft.seating().toRounds());
        RC_ASSERT(aims.weight() == weighed(countsOf(verdict), problem.profile.weights));
    }));
}

void TestAims::grantedAmongEquals_data()
{
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<int>("missed");
    Problem problem = test::evenRoom(16, 4, 2);
    for (Person person = 0; person < 16; ++person)
        problem.affiliations.push_back({person / 8});
    QTest::newRow("two organisations at each table, two and two") << problem << 2 * 4 * 2;
    problem = test::evenRoom(12, 3, 2);
    problem.hosts = {0, 1, 2, 3};
    QTest::newRow("one host for each table") << problem << 0;
    problem = test::evenRoom(20, 2, 3);
    problem.changeTables = true;
    QTest::newRow("nobody twice at one table number") << problem << 0;
    problem = test::evenRoom(16, 4, 2);
    for (Person person = 0; person < 16; person += 2)
        problem.acquaintances.push_back({person, person + 1, 9});
    QTest::newRow("acquaintances apart") << problem << 0;
}

void TestAims::grantedAmongEquals()
{
    QFETCH(const Problem, problem);
    const Plan made = *plan(problem, {}, {1, 1'000'000});
    QCOMPARE(made.score.excess, 0);
    QCOMPARE(made.missed, countsOf(check(problem, {}, made.rounds)));
    QTEST(static_cast<int>(weighed(made.missed, problem.profile.weights)), "missed");
    QVERIFY(!made.trade);
}

void TestAims::thirdMeetingsAreFewest()
{
    // Six rounds of two tables of three: 36 times at a table for 15 pairs, so that 6 of them are third ones.
    Problem problem = test::evenRoom(6, 3, 6);
    const Plan without = *plan(problem, {}, {1, 1'000'000});
    problem.profile.weights.thirdMeetings = 1;
    const Plan with = *plan(problem, {}, {1, 1'000'000});
    QCOMPARE(with.score.excess, without.score.excess);
    QCOMPARE(with.missed.thirdMeetings, 6);
    QCOMPARE(check(problem, {}, with.rounds).thirdMeetings, 6);
}

namespace {

const Round straight{{0, 1}, {2, 3}}, crossed{{0, 2}, {1, 3}};

}  // namespace

void TestAims::roundsHeldCount_data()
{
    QTest::addColumn<std::vector<Pair>>("known");
    QTest::addColumn<std::vector<Round>>("held");
    QTest::addColumn<int>("thirds");
    QTest::addColumn<int>("tableRepeats");
    const std::vector<Pair> none, firstPair{{0, 1}, {1, 0}};
    QTest::newRow("nothing held") << none << std::vector<Round>{} << 0 << 0;
    QTest::newRow("a second meeting") << none << std::vector<Round>{straight} << 0 << 4;
    QTest::newRow("a third for who knew each other") << firstPair << std::vector<Round>{straight} << 1 << 4;
    QTest::newRow("a third of two pairs") << none << std::vector<Round>{straight, straight} << 2 << 4;
    QTest::newRow("a fourth is one third meeting more")
        << none << std::vector<Round>{straight, straight, straight} << 2 << 4;
    QTest::newRow("others met") << none << std::vector<Round>{crossed, crossed} << 0 << 2;
}

void TestAims::roundsHeldCount()
{
    QFETCH(const std::vector<Pair>, known);
    QFETCH(const std::vector<Round>, held);
    Problem problem = fourPeople({straight});
    problem.known = known;
    problem.changeTables = true;
    Start start;
    start.held = held;
    const AimCounts planned = Aims::countIn(Task{problem, start}, test::seatingOf(problem, {straight}));
    QTEST(planned.thirdMeetings, "thirds");
    QTEST(planned.tableRepeats, "tableRepeats");
    QCOMPARE(countsOf(check(problem, start, {straight})), planned);
}

/// All know each other, so that nothing else decides.
void TestAims::whatWasHeldIsNotDoneAgain()
{
    Problem problem = test::evenRoom(16, 2, 1);
    for (Person one = 0; one < 16; ++one)
        for (Person other = 0; other < one; ++other)
            problem.known.emplace_back(other, one);
    Start start;
    for (Person person = 0; person < 16; person += 2)
        start.held.resize(1), start.held.front().push_back({person, person + 1});
    Problem thirds = problem, tables = problem;
    thirds.profile.weights.thirdMeetings = 1;
    tables.changeTables = true;
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        QCOMPARE(check(thirds, start, plan(thirds, start, {seed, 300'000})->rounds).thirdMeetings, 0);
        QCOMPARE(check(tables, start, plan(tables, start, {seed, 300'000})->rounds).tableRepeats, 0);
    }
}

void TestAims::dialTradesRepeats()
{
    // Three rounds of pairs: without a repeat, each of the two teams sits together once.
    Problem problem = test::evenRoom(4, 2, 3);
    problem.affiliations = {{1}, {1}, {2}, {2}};
    problem.profile.weights.affiliations = 2;
    const Plan judged = *plan(problem, {}, {1, 200'000});
    QCOMPARE(judged.score.excess, 0);
    QCOMPARE(judged.missed, AimCounts{.affiliations = 2});
    problem.profile.dial = 100;  // a team apart is worth two repeats now, and costs one
    const Plan traded = *plan(problem, {}, {1, 1'000'000});
    QCOMPARE(traded.missed, AimCounts{});
    QCOMPARE(traded.trade, (Trade{2, 1, {.affiliations = 2}}));
    const Verdict verdict = check(problem, {}, traded.rounds);
    QVERIFY(!verdict.fault);
    QCOMPARE(verdict.excess, 2);
    QCOMPARE(verdict.affiliations, 0);
    QVERIFY(!traded.proven);
}

void TestAims::dialBuysNothingTooDear()
{
    Problem problem = test::evenRoom(4, 2, 3);
    problem.affiliations = {{1}, {1}, {2}, {2}};
    problem.profile.weights.affiliations = 2;
    problem.profile.dial = 50;  // exactly what it costs
    const Plan made = *plan(problem, {}, {1, 1'000'000});
    QVERIFY(!made.trade);
    QCOMPARE(made.score.excess, 0);
}

/// No plan without a repeat keeps both teams apart, so that there is something to look for to the end.
void TestAims::dialHasItsPartOfAnyBudget()
{
    Problem problem = test::evenRoom(4, 2, 3);
    problem.affiliations = {{1}, {1}, {2}, {2}};
    problem.profile.weights.affiliations = 2;
    problem.profile.dial = 1;
    for (const std::int64_t budget : {100'000, 1'000'000}) {
        const Plan made = *plan(problem, {}, {1, budget});
        QVERIFY(made.iterations > budget / 2);
        QCOMPARE(made.score.excess, 0);
    }
}

void TestAims::dialledPlanComesAgain()
{
    // Without a repeat everybody meets everybody, mates of a team as well; each of these is worth more than a
    // repeat. Such a plan is known at once, so that the search before the trade ends before its budget.
    Problem problem = test::evenRoom(25, 5, 6);
    for (Person person = 0; person < problem.people; ++person)
        problem.affiliations.push_back({person / 5});
    problem.profile.weights.affiliations = 4;
    problem.profile.dial = 60;
    const Plan once = *plan(problem, {}, {3, 0});
    QVERIFY(once.trade);
    QCOMPARE(*plan(problem, {}, {3, once.iterations}), once);
}

TEST_CLASS(TestAims)

}  // namespace tablee::rotation::tst_aims

#include "tst_aims.moc"

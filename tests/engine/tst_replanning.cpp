#include "rotation/budget.h"
#include "rotation/judging/plan_checker.h"
#include "rotation/planner.h"
#include "support/rotation_problems.h"
#include "support/test_program.h"

#include <QTest>
#include <rapidcheck.h>

#include <algorithm>
#include <numeric>
#include <set>

namespace tablee::rotation::tst_replanning {

/// The evening has begun, and the room is another than was planned for: 24 people at six tables, one round
/// held, the next announced, two more to come.
class TestReplanning : public QObject {
    Q_OBJECT

private slots:
    void tableFewerMovesOnlyItsPeople();
    void absentHostMovesNobody();
    void hostWhoStaysKeepsTheTable();
    void laterRoundsAreFree();
    void announcedIsAsGoodAsHeld_data();
    void announcedIsAsGoodAsHeld();
    void anyRoundHeldGoesOnWithoutARepeat_data();
    void anyRoundHeldGoesOnWithoutARepeat();
    void roundsOfAPlanGoOnWithoutIt_data();
    void roundsOfAPlanGoOnWithoutIt();
    void whoHasGoneShutsNoDesignOut();
    void whoStaysKeepsAPlanWithoutRepeats_data();
    void whoStaysKeepsAPlanWithoutRepeats();
    void newcomerBringsNoMoreThanAPlanFromNothing_data();
    void newcomerBringsNoMoreThanAPlanFromNothing();
    void poorEarlierPlanDoesNoHarm();
    void roundsHeldAreNeverTouched();
    void whoRestsLetsTheOthersStay();
    void restsHeldCount_data();
    void restsHeldCount();
};

namespace {

struct Begun {
    Problem problem;  ///< what is left: three rounds
    Start start;
};

Begun begunEvening()
{
    const Plan first = *plan(test::evenRoom(24, 4, 4), {}, {1, 300'000});
    Begun begun{test::evenRoom(24, 4, 3), {}};
    begun.start.held = {first.rounds[0]};
    begun.start.announced = first.rounds[1];
    begun.start.warm.assign(first.rounds.begin() + 1, first.rounds.end());
    return begun;
}

Plan repaired(const Begun &begun)
{
    Start start = begun.start;
    start.maxMoved = fewestMoves(begun.problem, start);
    return *plan(begun.problem, start, {1, 600'000});
}

std::vector<Person> movedIn(const Round &announced, const Round &now)
{
    std::vector<Person> moved;
    for (std::size_t table = 0; table < now.size(); ++table)
        for (const Person person : now[table]) {
            const Table &before = announced[table];
            if (std::find(before.begin(), before.end(), person) == before.end())
                moved.push_back(person);
        }
    std::sort(moved.begin(), moved.end());
    return moved;
}

}  // namespace

void TestReplanning::tableFewerMovesOnlyItsPeople()
{
    Begun begun = begunEvening();
    begun.problem.tableSizes.assign(3, {5, 5, 5, 5, 4, 0});
    const Plan made = repaired(begun);
    const Verdict verdict = check(begun.problem, begun.start, made.rounds);
    QVERIFY2(!verdict.fault, verdict.fault.value_or("").c_str());
    QCOMPARE(made.score.moved, 4);
    QCOMPARE(movedIn(*begun.start.announced, made.rounds.front()), begun.start.announced->at(5));
}

void TestReplanning::absentHostMovesNobody()
{
    Begun begun = begunEvening();
    const Person host = begun.start.announced->at(2).front();
    begun.problem.stays.assign(24, std::nullopt);
    begun.problem.stays[static_cast<std::size_t>(host)] = Stay{0, 0};
    begun.problem.fixed = {{host, 2}};  // a rule about somebody who is not there binds nobody
    begun.problem.tableSizes.assign(3, {4, 4, 3, 4, 4, 4});
    const Plan made = repaired(begun);
    const Verdict verdict = check(begun.problem, begun.start, made.rounds);
    QVERIFY2(!verdict.fault, verdict.fault.value_or("").c_str());
    QCOMPARE(verdict.broken, 0);
    QVERIFY(movedIn(*begun.start.announced, made.rounds.front()).empty());
}

void TestReplanning::hostWhoStaysKeepsTheTable()
{
    Begun begun = begunEvening();
    const Person host = begun.start.announced->at(2).front();
    begun.problem.fixed = {{host, 2}};
    begun.problem.tableSizes.assign(3, {5, 5, 5, 5, 4, 0});
    const Plan made = repaired(begun);
    QCOMPARE(made.score.broken, 0);
    QCOMPARE(made.score.moved, 4);
    for (const Round &round : made.rounds)
        QVERIFY(std::find(round[2].begin(), round[2].end(), host) != round[2].end());
}

void TestReplanning::laterRoundsAreFree()
{
    // Held and announced seats count as met; what is left does as well as if only they had been fixed.
    Begun begun = begunEvening();
    begun.problem.tableSizes.assign(3, {5, 5, 5, 5, 4, 0});
    const Plan made = repaired(begun);
    Problem later = begun.problem;
    later.tableSizes.pop_back();
    Start after;
    after.held = {begun.start.held.front(), made.rounds.front()};
    const Plan fromScratch = *plan(later, after, {1, 600'000});
    QVERIFY(check(later, after, {made.rounds.begin() + 1, made.rounds.end()}).excess
        <= fromScratch.score.excess + 1);
}

namespace {

void addFullestRooms()
{
    QTest::addColumn<int>("tables");
    QTest::addColumn<int>("seats");
    QTest::addColumn<int>("rounds");
    for (const auto &[tables, seats, rounds] : test::fullestRooms)
        QTest::addRow("%d tables of %d, %d rounds", tables, seats, rounds) << tables << seats << rounds;
}

}  // namespace

void TestReplanning::announcedIsAsGoodAsHeld_data()
{
    addFullestRooms();
}

/// Every partition is a round of some plan without a repeat: people are dealt the parts of its tables.
void TestReplanning::announcedIsAsGoodAsHeld()
{
    QFETCH(const int, tables);
    QFETCH(const int, seats);
    QFETCH(const int, rounds);
    const Problem problem = test::evenRoom(tables * seats, seats, rounds);
    Random random{7};
    Start start;
    start.announced = test::seatedByChance(problem, random).front();
    for (const std::optional<int> mostMoved : {std::optional{0}, std::optional<int>{}}) {
        start.maxMoved = mostMoved;
        const Plan made = *plan(problem, start, {1, 100'000});
        QCOMPARE(made.score.excess, 0);
        QCOMPARE(made.score.moved, 0);
        QVERIFY(made.proven);
    }
}

void TestReplanning::anyRoundHeldGoesOnWithoutARepeat_data()
{
    addFullestRooms();
}

/// The first round by chance, such as one made by hand: the others are those of a design with a round more.
void TestReplanning::anyRoundHeldGoesOnWithoutARepeat()
{
    QFETCH(const int, tables);
    QFETCH(const int, seats);
    QFETCH(const int, rounds);
    const Problem problem = test::evenRoom(tables * seats, seats, rounds - 1);
    Random random{7};
    Start start;
    start.held = {test::seatedByChance(problem, random).front()};
    const Plan made = *plan(problem, start, {1, 1'500'000});
    QCOMPARE(made.score.excess, 0);
}

namespace {

/// The first rounds of a plan, with other numbers for everybody and tables in another order: nothing is left
/// of the plan but who sat with whom.
std::vector<Round> heldOfAPlan(const test::RoomShape &shape, std::size_t held)
{
    const auto &[tables, seats, rounds] = shape;
    const Plan whole = *plan(test::evenRoom(tables * seats, seats, rounds), {}, {3, 0});
    Random random{5};
    std::vector<Person> numbers(static_cast<std::size_t>(tables * seats));
    std::iota(numbers.begin(), numbers.end(), 0);
    shuffle(numbers, random);
    std::vector<Round> before{whole.rounds.begin(), whole.rounds.begin() + static_cast<std::ptrdiff_t>(held)};
    for (Round &round : before) {
        shuffle(round, random);
        for (Table &table : round)
            for (Person &person : table)
                person = numbers[static_cast<std::size_t>(person)];
    }
    return before;
}

}  // namespace

void TestReplanning::roundsOfAPlanGoOnWithoutIt_data()
{
    addFullestRooms();
}

/// Two or three rounds of it: the others are those of the design that has them.
void TestReplanning::roundsOfAPlanGoOnWithoutIt()
{
    QFETCH(const int, tables);
    QFETCH(const int, seats);
    QFETCH(const int, rounds);
    const int held = tables % 2 == 0 && rounds > 3 ? 3 : 2;
    const Problem problem = test::evenRoom(tables * seats, seats, rounds - held);
    Start start;
    start.held = heldOfAPlan({tables, seats, rounds}, static_cast<std::size_t>(held));
    QCOMPARE(plan(problem, start, {1, 1'500'000})->score.excess, 0);
}

/// One round held, the next announced, then two have gone.
void TestReplanning::whoHasGoneShutsNoDesignOut()
{
    const std::vector<Round> before = plan(test::evenRoom(49, 7, 8), {}, {1, 100'000})->rounds;
    Problem problem = test::evenRoom(49, 7, 7);
    problem.stays.assign(49, std::nullopt);
    problem.stays[5] = problem.stays[30] = Stay{0, 0};
    Start asTold;
    asTold.held = {before[0]};
    asTold.announced = before[1];
    for (Table &table : *asTold.announced)
        std::erase_if(table, [&](Person person) { return !problem.isPresent(person, 0); });
    problem.tableSizes.assign(7, tableSizes(47, 7));
    problem.tableSizes.front().clear();
    for (const Table &table : *asTold.announced)
        problem.tableSizes.front().push_back(static_cast<int>(table.size()));
    asTold.maxMoved = 0;
    const Plan made = *plan(problem, asTold, {1, 1'500'000});
    QCOMPARE(made.score.moved, 0);

    problem.tableSizes.erase(problem.tableSizes.begin());
    Start asHeld;
    asHeld.held = {before[0], *asTold.announced};
    const int excess = plan(problem, asHeld, {1, 1'500'000})->score.excess;
    QVERIFY2(made.score.excess <= excess + 2, qPrintable(QString::number(made.score.excess)));
}

namespace {

struct Design {
    int tables;
    int seats;
    int rounds;
};

/// Its first round held, the second announced, and one person gone since; the table that this leaves smaller
/// is another one in each round, and the sizes are those of the announced one in all.
Begun afterOneHasLeft(const Design &design, Person gone)
{
    const int people = design.tables * design.seats;
    const Plan whole = *plan(test::evenRoom(people, design.seats, design.rounds), {}, {1, 100'000});
    Begun begun{test::evenRoom(people, design.seats, design.rounds - 1), {}};
    begun.problem.stays.assign(static_cast<std::size_t>(people), std::nullopt);
    begun.problem.stays[static_cast<std::size_t>(gone)] = Stay{0, 0};
    begun.start.held = {whole.rounds.front()};
    begun.start.announced = whole.rounds.at(1);
    begun.start.warm.assign(whole.rounds.begin() + 1, whole.rounds.end());
    for (std::vector<int> &sizes : begun.problem.tableSizes)
        for (std::size_t table = 0; table < sizes.size(); ++table) {
            const Table &told = begun.start.announced->at(table);
            sizes[table] = design.seats - static_cast<int>(std::count(told.begin(), told.end(), gone));
        }
    return begun;
}

/// Who sits with whom, whatever the table.
std::set<std::set<Person>> companies(const Round &round, Person without)
{
    std::set<std::set<Person>> companies;
    for (const Table &table : round) {
        std::set<Person> company{table.begin(), table.end()};
        company.erase(without);
        companies.insert(std::move(company));
    }
    return companies;
}

}  // namespace

void TestReplanning::whoStaysKeepsAPlanWithoutRepeats_data()
{
    QTest::addColumn<Design>("design");
    for (const Design &design : {Design{5, 5, 6}, Design{4, 4, 5}, Design{7, 7, 8}})
        QTest::addRow("%d tables of %d", design.tables, design.seats) << design;
}

void TestReplanning::whoStaysKeepsAPlanWithoutRepeats()
{
    QFETCH(const Design, design);
    const Person gone = 3;
    Begun begun = afterOneHasLeft(design, gone);
    const std::vector<Round> before = begun.start.warm;
    begun.start.maxMoved = fewestMoves(begun.problem, begun.start);
    QCOMPARE(*begun.start.maxMoved, 0);
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        const Plan made = *plan(begun.problem, begun.start, {seed, 0});
        const Verdict verdict = check(begun.problem, begun.start, made.rounds);
        QVERIFY2(!verdict.fault, verdict.fault.value_or("").c_str());
        QCOMPARE(verdict.excess, 0);
        QVERIFY(movedIn(*begun.start.announced, made.rounds.front()).empty());
        for (std::size_t round = 0; round < before.size(); ++round)
            QVERIFY(companies(made.rounds[round], gone) == companies(before[round], gone));
    }
}

namespace {

/// A room with empty seats in which somebody has come and sits on one of them in the last round held.
Begun withANewcomer(const Design &design, int empty, int held, std::uint64_t seed)
{
    const int people = design.tables * design.seats - empty;
    const Plan whole = *plan(test::evenRoom(people, design.seats, design.rounds), {}, {seed, 0});
    Begun begun{test::evenRoom(people + 1, design.seats, design.rounds - held), {}};
    begun.start.held.assign(whole.rounds.begin(), whole.rounds.begin() + held);
    Round &running = begun.start.held.back();
    std::min_element(running.begin(), running.end(), [](const Table &one, const Table &other) {
        return one.size() < other.size();
    })->push_back(people);
    begun.start.warm.assign(whole.rounds.begin() + held, whole.rounds.end());
    return begun;
}

}  // namespace

void TestReplanning::newcomerBringsNoMoreThanAPlanFromNothing_data()
{
    QTest::addColumn<Design>("design");
    QTest::addColumn<int>("empty");
    QTest::newRow("5 tables of 5, 2 seats empty") << Design{5, 5, 6} << 2;
    for (const int empty : {2, 3})
        QTest::addRow("4 tables of 4, %d seats empty", empty) << Design{4, 4, 5} << empty;
}

/// Which of the tables that are not full somebody joins later on hangs on the one they have joined: the
/// rounds as they were planned must not stand in the way.
void TestReplanning::newcomerBringsNoMoreThanAPlanFromNothing()
{
    QFETCH(const Design, design);
    QFETCH(const int, empty);
    for (int held = 1; held <= 3; ++held) {
        const Begun begun = withANewcomer(design, empty, held, 1);
        Start fromNothing = begun.start;
        fromNothing.warm.clear();
        const Budget budget{1, 4 * usualIterations(begun.problem)};  // a search goes on until tables are told
        const Plan made = *plan(begun.problem, begun.start, budget);
        QVERIFY(made.score.excess <= plan(begun.problem, fromNothing, budget)->score.excess);
    }
}

/// An earlier plan in which the same people sit together all evening: what is found from nothing is kept.
void TestReplanning::poorEarlierPlanDoesNoHarm()
{
    const Problem problem = test::evenRoom(26, 5, 5);
    const Budget brief{1, 1};
    const Plan fromNothing = *plan(problem, {}, brief);
    Start start;
    const Round &first = fromNothing.rounds.front();
    start.warm.assign(5, first);
    QVERIFY(!(fromNothing.score < plan(problem, start, brief)->score));
}

namespace {

/// An evening of chance, planned; some of its rounds are held when people leave, and the others are planned
/// again.
struct Evening {
    explicit Evening(std::uint64_t seed, bool mayRest)
        : random{seed}
        , whole{test::variedRoom(random, mayRest)}
    {
        whole.fixed.clear();
        whole.tableSizes.insert(whole.tableSizes.begin(), whole.tableSizes.front());
        for (auto &stay : whole.stays)
            if (stay && stay->from > 0)
                stay = Stay{stay->from + 1, stay->until + 1};
            else if (stay)
                ++stay->until;
        planned = *plan(whole, {}, {seed, 10'000});
        held = 1 + below(whole.rounds() - 1);
        for (int gone = below(3); gone > 0; --gone)
            leave(below(whole.people));
        for (int round = held; round < whole.rounds(); ++round)
            whole.tableSizes[static_cast<std::size_t>(round)] = sizesFor(round);
    }

    /// The rounds from one up to, not including, another, as a problem of their own.
    Problem part(int from, int until) const
    {
        Problem problem = whole;
        problem.tableSizes.assign(whole.tableSizes.begin() + from, whole.tableSizes.begin() + until);
        for (auto &stay : problem.stays)
            if (stay)
                stay = Stay{std::max(0, stay->from - from), std::max(0, stay->until - from)};
        return problem;
    }

    Start start() const
    {
        Start start;
        start.held.assign(planned.rounds.begin(), planned.rounds.begin() + held);
        start.announced = planned.rounds[static_cast<std::size_t>(held)];
        start.warm.assign(planned.rounds.begin() + held, planned.rounds.end());
        start.maxMoved = fewestMoves(part(held, whole.rounds()), start);
        return start;
    }

    Random random;
    Problem whole;
    Plan planned;
    int held = 0;

private:
    int below(int bound) { return static_cast<int>(random.below(static_cast<std::uint32_t>(bound))); }
    void leave(Person person)
    {
        auto &stay = whole.stays[static_cast<std::size_t>(person)];
        const int until = std::min(stay ? stay->until : held, held);
        stay = Stay{std::min(stay ? stay->from : 0, until), until};
    }
    std::vector<int> sizesFor(int round)
    {
        int present = 0;
        for (Person person = 0; person < whole.people; ++person)
            present += whole.isPresent(person, round) ? 1 : 0;
        return tableSizes(std::max(0, present - (whole.mayRest ? below(3) : 0)), 3);
    }
};

}  // namespace

/// What was held and what was planned again, judged as one evening from its beginning: nobody but the judge
/// puts the two together.
void TestReplanning::roundsHeldAreNeverTouched()
{
    QVERIFY(rc::check([](std::uint64_t seed, bool mayRest) {
        const Evening evening{seed, mayRest};
        const Problem left = evening.part(evening.held, evening.whole.rounds());
        const Start start = evening.start();
        const auto again = plan(left, start, {seed, 15'000});
        RC_ASSERT(again.has_value());
        RC_ASSERT(static_cast<int>(again->rounds.size()) == left.rounds());
        RC_ASSERT(again->score.moved <= *start.maxMoved);

        std::vector<Round> rounds = start.held;
        const Verdict before = check(evening.part(0, evening.held), {}, rounds);
        rounds.insert(rounds.end(), again->rounds.begin(), again->rounds.end());
        const Verdict all = check(evening.whole, {}, rounds);
        RC_ASSERT(!all.fault);
        RC_ASSERT(all.excess == before.excess + again->score.excess);
        RC_ASSERT(all.broken == before.broken + again->score.broken);
    }));
}

/// Three were told one table and two have a seat at it: one of them rests, though the fourth, who is there
/// for longer, would rest a smaller part of it. Else one of the three would change tables.
void TestReplanning::whoRestsLetsTheOthersStay()
{
    Problem problem;
    problem.people = 4;
    problem.mayRest = true;
    problem.tableSizes = {{2, 1}, {1, 0}};
    problem.stays.assign(3, Stay{0, 1});
    Start start;
    start.announced = Round{{0, 1, 2}, {3}};
    start.maxMoved = fewestMoves(problem, start);
    QCOMPARE(*start.maxMoved, 0);
    for (std::uint64_t seed = 1; seed <= 5; ++seed)
        QVERIFY(!check(problem, start, plan(problem, start, {seed, 10'000})->rounds).fault);
}

void TestReplanning::restsHeldCount_data()
{
    QTest::addColumn<int>("rounds");
    QTest::addColumn<bool>("comesNow");
    QTest::newRow("one round more") << 1 << false;
    QTest::newRow("more rounds") << 5 << false;
    QTest::newRow("who comes later did not rest before") << 9 << true;
}

/// Nine people for eight seats: the first rested twice, and knows everybody, so that they would cost least.
void TestReplanning::restsHeldCount()
{
    QFETCH(const int, rounds);
    QFETCH(const bool, comesNow);
    Problem problem = test::evenRoom(8, 4, rounds);
    problem.people = 9;
    problem.mayRest = true;
    for (Person other = 1; other < 9; ++other)
        problem.known.emplace_back(0, other);
    Start start;
    start.held = {{{1, 2, 3, 4}, {5, 6, 7, 8}}, {{1, 3, 5, 7}, {2, 4, 6, 8}}};
    if (comesNow) {
        problem.tableSizes.insert(problem.tableSizes.begin(), {4, 4});
        problem.stays = {Stay{1, rounds + 1}};
    }
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        const Plan made = *plan(problem, start, {seed, 200'000});
        const auto rests = std::count_if(made.rounds.begin(), made.rounds.end(), [](const Round &round) {
            return std::all_of(round.begin(), round.end(),
                [](const Table &table) { return std::count(table.begin(), table.end(), 0) == 0; });
        });
        QCOMPARE(static_cast<int>(rests), comesNow ? 1 + 1 : 0);
    }
}

TEST_CLASS(TestReplanning)

}  // namespace tablee::rotation::tst_replanning

#include "tst_replanning.moc"

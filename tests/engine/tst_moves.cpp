#include "rotation/judging/plan_checker.h"
#include "rotation/moves/swap_empty_seat.h"
#include "rotation/moves/swap_groups.h"
#include "rotation/moves/swap_parts.h"
#include "rotation/moves/swap_people.h"
#include "rotation/moves/swap_seats.h"
#include "rotation/moves/swap_tables.h"
#include "rotation/search/reach.h"
#include "rotation/seating/draft.h"
#include "rotation/seating/score_of.h"
#include "support/rotation_problems.h"
#include "support/seatings.h"
#include "support/test_program.h"

#include <QTest>
#include <rapidcheck.h>

#include <numeric>
#include <set>

namespace tablee::rotation::tst_moves {

class TestMoves : public QObject {
    Q_OBJECT

private slots:
    void swapBringsWhatItSaid();
    void comparingAndCountingAgree_data() { seeds(); }
    void comparingAndCountingAgree();
    void groupBringsWhatItSaid();
    void groupMovesAsOne();
    void largeGroupMovesAsOne();
    void theSmallerSideIsFilledUp();
    void swapAtOneTableIsNotAllowed();
    void restsStayInTurn();
    void noMoreMayMoveThanAgreed();
    void peopleBringWhatTheirSwapSaid();
    void peopleWhoDifferAreNotSwapped();
    void emptySeatBringsWhatItsSwapSaid();
    void emptySeatIsTakenWhereTablesMayChange();
    void partsBringWhatTheirSwapSaid();
    void tablesBringWhatTheirSwapSaid();
    void reachIsKeptInStep();
    void reachIsSharedOut();
    void reachIsSharedOutWithinTheRules();

private:
    void seeds();
};

namespace {

using test::seatingOf;

struct Scene {
    explicit Scene(std::uint64_t seed, bool mayRest)
        : random{seed}
        , problem{test::variedRoom(random, mayRest)}
    {
        start.announced = test::seatedByChance(problem, random).front();
        start.held = test::seatedByChance(problem, random);
    }

    Seating seating() { return seatingOf(problem, test::seatedByChance(problem, random)); }

    int below(int bound) { return static_cast<int>(random.below(static_cast<std::uint32_t>(bound))); }

    SwapSeats swap(const Seating &seating)
    {
        const int round = below(seating.rounds());
        const int places = std::max(1, seating.places(round));
        return {round, below(places), below(places)};
    }

    Random random;
    Problem problem;
    Start start;
};

bool isSwap(const Seating &seating, const SwapSeats &swap)
{
    return seating.places(swap.round) > 1
        && seating.tableAt(swap.round, swap.one) != seating.tableAt(swap.round, swap.other);
}

/// What an independent judge says of the draft as it stands.
template <typename Meetings> Verdict judged(const Scene &scene, const Draft<Meetings> &draft)
{
    return check(scene.problem, scene.start, draft.seating().toRounds());
}

}  // namespace

void TestMoves::seeds()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<bool>("mayRest");
    for (unsigned seed = 1; seed <= 25; ++seed) {
        QTest::addRow("seed %u", seed) << seed << false;
        QTest::addRow("seed %u, with rests", seed) << seed << true;
    }
}

/// The difference of two full scores, both by the judge.
void TestMoves::swapBringsWhatItSaid()
{
    QVERIFY(rc::check([](std::uint64_t seed, bool mayRest) {
        Scene scene{seed, mayRest};
        const Task task{scene.problem, scene.start};
        Draft<CountedMeetings> draft{task, scene.seating()};
        Verdict before = judged(scene, draft);
        RC_ASSERT(!before.fault);
        for (int step = 0; step < 30; ++step) {
            const SwapSeats swap = scene.swap(draft.seating());
            if (!isSwap(draft.seating(), swap))
                continue;
            const Change change = swap.delta(draft);
            const std::int64_t lack = draft.lack() + draft.lackByExchange(swap.round, swap.one, swap.other);
            swap.apply(draft, change);
            RC_ASSERT(draft.lack() == lack);
            RC_ASSERT(lack == Draft<CountedMeetings>(task, draft.seating()).lack());

            const Verdict after = judged(scene, draft);
            RC_ASSERT(!after.fault);
            RC_ASSERT(change.broken == after.broken - before.broken);
            RC_ASSERT(change.excess == after.excess - before.excess);
            RC_ASSERT(change.moved == after.moved - before.moved);
            before = after;
        }
        const Score score = draft.score();
        RC_ASSERT(score.broken == before.broken);
        RC_ASSERT(score.excess == before.excess);
        RC_ASSERT(score.moved == before.moved);
        RC_ASSERT(score.worstOffLack == task.bounds.worstOff - before.worstOff);
        RC_ASSERT(scoreOf(task, draft.seating()) == score);
    }));
}

void TestMoves::comparingAndCountingAgree()
{
    QFETCH(const unsigned, seed);
    QFETCH(const bool, mayRest);
    Scene scene{seed, mayRest};
    const Task task{scene.problem, scene.start};
    const Seating seating = scene.seating();
    Draft<CountedMeetings> counted{task, seating};
    Draft<ComparedMeetings> compared{task, seating};
    for (int step = 0; step < 60; ++step) {
        const SwapSeats swap = scene.swap(counted.seating());
        if (!isSwap(counted.seating(), swap))
            continue;
        const Change change = swap.delta(counted);
        QCOMPARE(swap.delta(compared), change);
        swap.apply(counted, change);
        swap.apply(compared, change);
        QCOMPARE(compared.conflicts().size(), counted.conflicts().size());
        QCOMPARE(compared.lack(), counted.lack());
    }
    // Kept in step, it is what it would be if counted anew.
    const Draft<CountedMeetings> anew{task, counted.seating()};
    QCOMPARE(counted.conflicts().size(), anew.conflicts().size());
    QCOMPARE(counted.excess(), anew.excess());
    QCOMPARE(counted.lack(), anew.lack());
    QVERIFY(compared.score() == anew.score());
    QVERIFY(scoreOf(task, counted.seating()) == anew.score());
}

/// The difference of two full scores by the judge.
void TestMoves::groupBringsWhatItSaid()
{
    QVERIFY(rc::check([](std::uint64_t seed, bool mayRest) {
        Scene scene{seed, mayRest};
        for (Person person = 1; person < scene.problem.people; person += 4)
            scene.problem.together.emplace_back(person - 1, person);
        const Task task{scene.problem, scene.start};
        Draft<CountedMeetings> draft{task, scene.seating()};
        for (int step = 0; step < 30; ++step) {
            const SwapSeats swap = scene.swap(draft.seating());
            const int table
                = isSwap(draft.seating(), swap) ? draft.seating().tableAt(swap.round, swap.other) : resting;
            if (table == resting)
                continue;
            const Person person = draft.seating().personAt(swap.round, swap.one);
            const auto groups = SwapGroups::of(
                task, draft.seating(), swap.round, person, {table, step, scene.below(8), nobody});
            const Change said = groups.delta(draft);
            RC_ASSERT(!groups.isAllowed(draft, said) == (groups.members == 0));
            const Verdict before = judged(scene, draft);
            if (SeatCosts::fit(task))
                RC_ASSERT(groups.weight(SeatCosts{task, draft.seating()}) == weigh(said));
            groups.apply(draft, said);
            const Verdict after = judged(scene, draft);
            RC_ASSERT(!after.fault);
            RC_ASSERT(said.broken == after.broken - before.broken);
            RC_ASSERT(said.excess == after.excess - before.excess);
            RC_ASSERT(said.moved == after.moved - before.moved);
            RC_ASSERT(draft.score() == scoreOf(task, draft.seating()));
        }
    }));
}

void TestMoves::groupMovesAsOne()
{
    Problem problem = test::evenRoom(9, 3, 1);
    problem.together = {{0, 1}};
    const Task task{problem, {}};
    Draft<CountedMeetings> draft{task, seatingOf(problem, {{{0, 1, 2}, {3, 4, 5}, {6, 7, 8}}})};
    const auto groups = SwapGroups::of(task, draft.seating(), 0, 1, {2, 2, 0, nobody});
    QCOMPARE(groups.members, 2);
    QCOMPARE(groups.delta(draft).broken, 0);
    groups.apply(draft, groups.delta(draft));
    QVERIFY(draft.seating().toRounds() == (std::vector<Round>{{{2, 6, 8}, {3, 4, 5}, {0, 1, 7}}}));
}

void TestMoves::largeGroupMovesAsOne()
{
    Problem problem = test::evenRoom(24, 12, 1);
    for (Person member = 1; member < 11; ++member)
        problem.together.emplace_back(member - 1, member);
    const Task task{problem, {}};
    Table first(12), second(12);
    std::iota(first.begin(), first.end(), 0);
    std::iota(second.begin(), second.end(), 12);
    const Seating seating = seatingOf(problem, {{first, second}});
    const auto groups = SwapGroups::of(task, seating, 0, 5, {1, 3, 0, nobody});
    QCOMPARE(groups.members, 11);
    std::set<Person> moved;
    groups.forEachSeat([&](Place one, Place, bool) { moved.insert(seating.personAt(0, one)); });
    QCOMPARE(moved, (std::set<Person>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10}));
}

/// Whoever is alone takes another along against two who belong together, and never half of another group.
void TestMoves::theSmallerSideIsFilledUp()
{
    Problem problem = test::evenRoom(12, 4, 1);
    problem.together = {{0, 1}, {4, 5}, {6, 7}};
    const Task task{problem, {}};
    const Seating seating = seatingOf(problem, {{{0, 1, 2, 3}, {4, 5, 6, 7}, {8, 9, 10, 11}}});
    const auto peopleOf = [&](const SwapGroups &groups) {
        std::pair<std::set<Person>, std::set<Person>> people;
        groups.forEachSeat([&](Place one, Place other, bool) {
            people.first.insert(seating.personAt(0, one));
            people.second.insert(seating.personAt(0, other));
        });
        return people;
    };
    using People = std::pair<std::set<Person>, std::set<Person>>;
    for (int own = 0; own < 4; ++own)
        QVERIFY(
            peopleOf(SwapGroups::of(task, seating, 0, 2, {1, 3, own, nobody})) == (People{{2, 3}, {6, 7}}));
    QVERIFY(peopleOf(SwapGroups::of(task, seating, 0, 8, {0, 2, 0, nobody})) == (People{{8}, {2}}));
    QVERIFY(peopleOf(SwapGroups::of(task, seating, 0, 4, {2, 3, 0, nobody})) == (People{{4, 5}, {11, 8}}));
    QCOMPARE(SwapGroups::of(task, seating, 0, 2, {1, 0, 0, 3}).members, 0);  // who would come along stays
    QCOMPARE(SwapGroups::of(task, seating, 0, 2, {0, 3, 0, nobody}).members, 0);  // the same table
}

void TestMoves::swapAtOneTableIsNotAllowed()
{
    const Problem problem = test::evenRoom(6, 3, 1);
    const Task task{problem, {}};
    const Draft<CountedMeetings> draft{task, seatingOf(problem, {{{0, 1, 2}, {3, 4, 5}}})};
    QVERIFY(!(SwapSeats{0, 0, 2}.isAllowed(draft, {})));
    QVERIFY((SwapSeats{0, 0, 3}.isAllowed(draft, {})));
}

void TestMoves::restsStayInTurn()
{
    Problem problem;
    problem.people = 5;
    problem.mayRest = true;
    problem.tableSizes = {{2, 2}, {2, 2}};
    const Task task{problem, {}};
    const Draft<CountedMeetings> draft{task, seatingOf(problem, {{{0, 1}, {2, 3}}, {{0, 1}, {2, 4}}})};
    QVERIFY((SwapSeats{0, 0, 4}.isAllowed(draft, {})));  // 0 never rests, 4 does once
    QVERIFY(!(SwapSeats{0, 3, 4}.isAllowed(draft, {})));  // 3 rests in the other round and would rest twice
}

void TestMoves::noMoreMayMoveThanAgreed()
{
    const Problem problem = test::evenRoom(6, 3, 1);
    Start start;
    start.announced = Round{{0, 1, 2}, {3, 4, 5}};
    start.maxMoved = 1;
    const Task task{problem, start};
    const Draft<CountedMeetings> draft{task, seatingOf(problem, {*start.announced})};
    const SwapSeats swap{0, 0, 3};
    QCOMPARE(swap.delta(draft), (Change{0, 0, 2}));
    QVERIFY(!swap.isAllowed(draft, swap.delta(draft)));
}

void TestMoves::peopleBringWhatTheirSwapSaid()
{
    QVERIFY(rc::check([](std::uint64_t seed, bool mayRest) {
        Scene scene{seed, mayRest};
        scene.start.announced.reset();
        if (mayRest)
            scene.problem.together.clear();
        const Task task{scene.problem, scene.start};
        SeatCosts costs{task, scene.seating()};
        Verdict before = check(scene.problem, scene.start, costs.seating().toRounds());
        for (int step = 0; step < 20; ++step) {
            const auto people = static_cast<std::uint32_t>(task.people());
            const auto one = static_cast<Person>(scene.random.below(people));
            const SwapPeople swap{one, static_cast<Person>(scene.random.below(people))};
            if (!swap.isAllowed(task))
                continue;
            const int delta = swap.delta(costs);
            swap.apply(costs.seating(),
                [&](int round, Place place, Place other, bool) { costs.exchange(round, place, other); });
            const Verdict after = check(scene.problem, scene.start, costs.seating().toRounds());
            RC_ASSERT(!after.fault);
            RC_ASSERT(after.excess == before.excess + delta);
            RC_ASSERT(after.excess == costs.excess());
            RC_ASSERT(after.broken == before.broken);
            RC_ASSERT(after.restSpread == before.restSpread);
            before = after;
        }
    }));
}

void TestMoves::peopleWhoDifferAreNotSwapped()
{
    Problem problem = test::evenRoom(9, 3, 2);
    problem.apart = {{0, 1}};
    problem.stays.assign(9, std::nullopt);
    problem.stays[2] = Stay{0, 1};
    problem.tableSizes[1] = {3, 3, 2};
    const Task task{problem, {}};
    QVERIFY((SwapPeople{3, 4}.isAllowed(task)));
    QVERIFY(!(SwapPeople{3, 3}.isAllowed(task)));
    QVERIFY(!(SwapPeople{0, 4}.isAllowed(task)));  // a rule names one
    QVERIFY(!(SwapPeople{3, 1}.isAllowed(task)));
    QVERIFY(!(SwapPeople{2, 4}.isAllowed(task)));  // is not there all the time
    Start start;
    start.announced = Round{{0, 3, 6}, {1, 4, 7}, {2, 5, 8}};
    QVERIFY(
        !(SwapPeople{3, 4}.isAllowed(Task{problem, start})));  // would no longer sit where the room was told
}

void TestMoves::emptySeatBringsWhatItsSwapSaid()
{
    QVERIFY(rc::check([](std::uint64_t seed, bool mayRest) {
        Scene scene{seed, mayRest};
        if (mayRest)
            scene.problem.together.clear();
        const Task task{scene.problem, scene.start};
        SeatCosts costs{task, scene.seating()};
        Verdict before = check(scene.problem, scene.start, costs.seating().toRounds());
        for (int step = 0; step < 60; ++step) {
            const SwapSeats any = scene.swap(costs.seating());
            const int tables = costs.seating().tables(any.round);
            if (tables == 0 || costs.seating().places(any.round) == 0)
                continue;
            const SwapEmptySeat swap{any.round, any.one, scene.below(tables)};
            if (!swap.isAllowed(task, costs.seating()))
                continue;
            const int said = swap.weight(costs);
            const Seating then = costs.seating();
            swap.forEachSeat(
                then, [&](Place one, Place other, bool) { costs.exchange(swap.round, one, other); });
            const Verdict after = check(scene.problem, scene.start, costs.seating().toRounds());
            RC_ASSERT(!after.fault);
            RC_ASSERT(weightOfExcess * (after.excess - before.excess)
                    + weightOfBroken * (after.broken - before.broken)
                == said);
            RC_ASSERT(after.moved == before.moved);
            before = after;
        }
    }));
}

void TestMoves::emptySeatIsTakenWhereTablesMayChange()
{
    Problem problem = test::evenRoom(8, 3, 1);
    const Seating seating = seatingOf(problem, {{{0, 1, 2}, {3, 4, 5}, {6, 7}}});
    const Task task{problem, {}};
    SeatCosts costs{task, seating};
    const SwapEmptySeat swap{0, 1, 2};
    QVERIFY(swap.isAllowed(task, seating));
    swap.forEachSeat(seating, [&](Place one, Place other, bool) { costs.exchange(0, one, other); });
    QVERIFY(costs.seating().toRounds() == (std::vector<Round>{{{1, 6, 7}, {3, 4, 5}, {0, 2}}}));
    QVERIFY(!(SwapEmptySeat{0, 1, 1}.isAllowed(task, seating)));  // has no seat less
    QVERIFY(!(SwapEmptySeat{0, 6, 0}.isAllowed(task, seating)));
    problem.fixed = {{7, 2}};
    QVERIFY(!swap.isAllowed(Task{problem, {}}, seating));  // 7 would be taken along
    Start told;
    told.announced = Round{{0, 1, 2}, {3, 4, 5}, {6, 7}};
    QVERIFY(!swap.isAllowed(Task{test::evenRoom(8, 3, 1), told}, seating));
}

void TestMoves::partsBringWhatTheirSwapSaid()
{
    QVERIFY(rc::check([](std::uint64_t seed, bool mayRest) {
        Scene scene{seed, mayRest};
        scene.start.announced.reset();
        scene.problem.together.clear();
        for (Person person = 0; person < scene.problem.people; ++person) {
            scene.problem.spoken.push_back({scene.below(2)});
            scene.problem.offers.push_back({scene.below(6)});
            scene.problem.wants.push_back({scene.below(6), scene.below(6)});
        }
        const Task task{scene.problem, scene.start};
        Casting casting{task, scene.seating()};
        const auto judge = [&] {
            return check(scene.problem, scene.start, casting.played(casting.people()).toRounds());
        };
        Verdict before = judge();
        for (int step = 0; step < 20; ++step) {
            const SwapParts swap{scene.below(task.people()), scene.below(task.people())};
            if (!swap.isAllowed(task))
                continue;
            const std::vector<Person> people = casting.people();
            const int delta = swap.delta(casting);
            const std::int64_t missed = swap.missedBy(casting);
            RC_ASSERT(casting.people() == people);  // to look changes nothing
            swap.apply(casting);
            const Verdict after = judge();
            const AimCounts &weights = scene.problem.profile.weights;
            RC_ASSERT(!after.fault);
            RC_ASSERT(delta == after.excess - before.excess);
            RC_ASSERT(missed
                == weights.withoutLanguage * (after.withoutLanguage - before.withoutLanguage)
                    + weights.wantsUnmet * (after.wantsUnmet - before.wantsUnmet));
            RC_ASSERT(after.broken == before.broken);
            RC_ASSERT(after.restSpread == before.restSpread);
            before = after;
        }
    }));
}

void TestMoves::tablesBringWhatTheirSwapSaid()
{
    QVERIFY(rc::check([](std::uint64_t seed, bool mayRest) {
        Scene scene{seed, mayRest};
        scene.problem.changeTables = true;
        const Task task{scene.problem, scene.start};
        Seating seating = scene.seating();
        TableVisits visits{task, seating};
        Verdict before = check(scene.problem, scene.start, seating.toRounds());
        for (int step = 0; step < 20; ++step) {
            const int round = scene.below(seating.rounds());
            if (seating.tables(round) == 0)
                continue;
            const SwapTables swap{
                round, scene.below(seating.tables(round)), scene.below(seating.tables(round))};
            if (!swap.isAllowed(task, seating))
                continue;
            const int delta = swap.delta(seating, visits);
            swap.apply(seating, visits);
            const Verdict after = check(scene.problem, scene.start, seating.toRounds());
            RC_ASSERT(!after.fault);
            RC_ASSERT(delta == after.tableRepeats - before.tableRepeats);
            RC_ASSERT(after.excess == before.excess);
            RC_ASSERT(after.broken == before.broken);
            RC_ASSERT(after.moved == before.moved);
            RC_ASSERT(after.restSpread == before.restSpread);
            before = after;
        }
    }));
}

void TestMoves::reachIsKeptInStep()
{
    QVERIFY(rc::check([](std::uint64_t seed, bool mayRest) {
        Scene scene{seed, mayRest};
        const Task task{scene.problem, scene.start};
        Seating seating = scene.seating();
        Reach reach{task, seating};
        for (int step = 0; step < 30; ++step) {
            const SwapSeats swap = scene.swap(seating);
            if (!isSwap(seating, swap))
                continue;
            const int before = reach.lack();
            const int change = reach.lackByExchange(seating, swap.round, swap.one, swap.other);
            reach.exchange(seating, swap.round, swap.one, swap.other);
            seating.exchange(swap.round, swap.one, swap.other);
            RC_ASSERT(reach.lack() == before + change);
            RC_ASSERT(reach.lack() == Reach(task, seating).lack());
        }
    }));
}

/// 34 at tables of four and three for six rounds: sixteen can be met by all, so nobody may sit at the threes
/// more than twice, and there are 36 such seats.
void TestMoves::reachIsSharedOut()
{
    const Problem problem = test::evenRoom(34, 4, 6);
    const Task task{problem, {}};
    QCOMPARE(task.bounds.worstOff, 16);
    Random random{1};
    for (int time = 0; time < 20; ++time) {
        const Seating seating = seatingOf(problem, test::seatedByChance(problem, random));
        const Seating shared = withReachSharedOut(task, seating, random, {});
        QCOMPARE(Reach(task, shared).lack(), 0);
        QVERIFY(!check(problem, {}, shared.toRounds()).fault);
    }
}

void TestMoves::reachIsSharedOutWithinTheRules()
{
    QVERIFY(rc::check([](std::uint64_t seed, bool mayRest) {
        Scene scene{seed, mayRest};
        const Task task{scene.problem, scene.start};
        const Seating seating = scene.seating();
        const Seating shared = withReachSharedOut(task, seating, scene.random, {});
        const Verdict before = check(scene.problem, scene.start, seating.toRounds());
        const Verdict after = check(scene.problem, scene.start, shared.toRounds());
        RC_ASSERT(!after.fault);
        RC_ASSERT(after.broken <= before.broken);
        RC_ASSERT(after.moved <= before.moved);
        RC_ASSERT(after.restSpread == before.restSpread);
        RC_ASSERT(Reach(task, shared).lack() <= Reach(task, seating).lack());
    }));
}

TEST_CLASS(TestMoves)

}  // namespace tablee::rotation::tst_moves

#include "tst_moves.moc"

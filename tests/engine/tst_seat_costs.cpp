#include "rotation/judging/plan_checker.h"
#include "rotation/moves/swap_seats.h"
#include "rotation/search/acceptance.h"
#include "rotation/search/anneal_rows.h"
#include "rotation/search/seat_costs.h"
#include "support/rotation_problems.h"
#include "support/seatings.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>

namespace tablee::rotation::tst_seat_costs {

/// The table of costs says of every exchange what counting anew would say.
class TestSeatCosts : public QObject {
    Q_OBJECT

private slots:
    void everyExchangeIsWeighedRight_data();
    void everyExchangeIsWeighedRight();
    void rowsAreCounted();
    void whatDoesNotFit();
    void annealingKeepsRestsAndMoves_data() { everyExchangeIsWeighedRight_data(); }
    void annealingKeepsRestsAndMoves();
};

namespace {

struct Scene {
    Scene(unsigned seed, bool mayRest)
        : random{seed}
        , problem{test::variedRoom(random, mayRest)}
    {
        if (mayRest)
            problem.together.clear();
        start.announced = test::seatedByChance(problem, random).front();
        start.held = test::seatedByChance(problem, random);
    }

    int below(int bound) { return static_cast<int>(random.below(static_cast<std::uint32_t>(bound))); }

    Random random;
    Problem problem;
    Start start;
};

/// Compares every exchange of one round with what a draft made anew says.
void compareRound(const SeatCosts &costs, const Draft<CountedMeetings> &anew, int round)
{
    const Seating &seating = costs.seating();
    for (Place one = 0; one < seating.places(round); ++one)
        for (Place other = 0; other < seating.places(round); ++other)
            if (seating.tableAt(round, one) != seating.tableAt(round, other))
                QCOMPARE(costs.weightOf(round, one, other), weigh(SwapSeats{round, one, other}.delta(anew)));
}

}  // namespace

void TestSeatCosts::everyExchangeIsWeighedRight_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<bool>("mayRest");
    for (unsigned seed = 1; seed <= 15; ++seed) {
        QTest::addRow("seed %u", seed) << seed << false;
        QTest::addRow("seed %u, with rests", seed) << seed << true;
    }
}

void TestSeatCosts::everyExchangeIsWeighedRight()
{
    QFETCH(const unsigned, seed);
    QFETCH(const bool, mayRest);
    Scene scene{seed, mayRest};
    const Task task{scene.problem, scene.start};
    QVERIFY(SeatCosts::fit(task));
    SeatCosts costs{task, test::seatingOf(scene.problem, test::seatedByChance(scene.problem, scene.random))};
    for (int step = 0; step < 40; ++step) {
        const int round = scene.below(scene.problem.rounds());
        const int places = costs.seating().places(round);
        const Place one = places > 0 ? scene.below(places) : 0, other = places > 0 ? scene.below(places) : 0;
        if (places > 0 && costs.seating().tableAt(round, one) != costs.seating().tableAt(round, other))
            costs.exchange(round, one, other);
        const Draft<CountedMeetings> anew{task, costs.seating()};
        QCOMPARE(costs.excess(), anew.excess());
        for (int any = 0; any < scene.problem.rounds(); ++any)
            compareRound(costs, anew, any);
    }
}

void TestSeatCosts::rowsAreCounted()
{
    const Problem problem = test::evenRoom(23, 5, 3);
    const Task task{problem, {}};
    Random random{5};
    const SeatCosts costs{task, test::seatingOf(problem, test::seatedByChance(problem, random))};
    for (Place one = 0; one < 23; ++one)
        for (const int limit : {-8, -4, 0, 4, 8}) {
            std::vector<Place> within;
            for (Place other = 0; other < 23; ++other)
                if (costs.seating().tableAt(1, one) != costs.seating().tableAt(1, other)
                    && costs.weightOf(1, one, other) <= limit)
                    within.push_back(other);
            QCOMPARE(costs.countWithin(1, one, limit), static_cast<int>(within.size()));
            for (std::size_t index = 0; index < within.size(); ++index)
                QCOMPARE(costs.findWithin(1, one, limit, static_cast<int>(index)), within[index]);
        }
}

void TestSeatCosts::whatDoesNotFit()
{
    QVERIFY(SeatCosts::fit(Task{test::evenRoom(300, 6, 8), {}}));
    QVERIFY(!SeatCosts::fit(Task{test::evenRoom(5000, 10, 6), {}}));
    Problem problem = test::evenRoom(9, 3, 2);
    problem.mayRest = true;
    problem.together = {{0, 1}};
    QVERIFY(!SeatCosts::fit(Task{problem, {}}));
}

namespace {

/// What part of their rounds whoever rests most rests.
double largestShareOfRests(const Problem &problem, const std::vector<Round> &rounds)
{
    double largest = 0;
    for (Person person = 0; person < problem.people; ++person) {
        int there = 0, seated = 0;
        for (int round = 0; round < problem.rounds(); ++round) {
            there += problem.isPresent(person, round) ? 1 : 0;
            for (const Table &table : rounds[static_cast<std::size_t>(round)])
                seated += static_cast<int>(std::count(table.begin(), table.end(), person));
        }
        if (there > 0)
            largest = std::max(largest, static_cast<double>(there - seated) / there);
    }
    return largest;
}

}  // namespace

void TestSeatCosts::annealingKeepsRestsAndMoves()
{
    QFETCH(const unsigned, seed);
    QFETCH(const bool, mayRest);
    Scene scene{seed, mayRest};
    scene.start.maxMoved = fewestMoves(scene.problem, scene.start) + 2;
    const Task task{scene.problem, scene.start};
    const auto before = plan(scene.problem, scene.start, {seed, 1});
    QVERIFY(before.has_value());
    Search search{task, seed, 60'000, {}};
    search.offer(Draft<CountedMeetings>{task, test::seatingOf(scene.problem, before->rounds)});
    annealRows(search, 60'000, weightOfBroken);
    const Verdict verdict = check(scene.problem, scene.start, search.best().toRounds());
    QVERIFY2(!verdict.fault, verdict.fault.value_or("").c_str());
    QCOMPARE(verdict.broken, search.bestScore().broken);
    QCOMPARE(verdict.excess, search.bestScore().excess);
    QCOMPARE(verdict.moved, search.bestScore().moved);
    if (verdict.broken == before->score.broken)  // rules come before rests
        QVERIFY(largestShareOfRests(scene.problem, search.best().toRounds())
            <= largestShareOfRests(scene.problem, before->rounds));
}

TEST_CLASS(TestSeatCosts)

}  // namespace tablee::rotation::tst_seat_costs

#include "tst_seat_costs.moc"

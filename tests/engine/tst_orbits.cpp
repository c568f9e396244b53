#include "rotation/designs/orbit_pairs.h"
#include "rotation/designs/orbit_search.h"
#include "rotation/designs/rounds_by_design.h"
#include "rotation/designs/stored_designs.h"
#include "rotation/judging/plan_checker.h"
#include "support/rotation_problems.h"
#include "support/test_program.h"

#include <QTest>

#include <map>

namespace tablee::rotation::tst_orbits {

class TestOrbits : public QObject {
    Q_OBJECT

private slots:
    void aTurningRoundGivesAsManyAsTheGroupHas();
    void aSteadyRoundStaysWhatItIs();
    void repeatsAreThoseOfTheRounds();
    void storedRoundsHaveNoRepeat_data();
    void storedRoundsHaveNoRepeat();
    void foundRoundsHaveNoRepeat_data();
    void foundRoundsHaveNoRepeat();
    void whatCannotBeIsNotLookedFor();
    void emptySeatsAreAtDifferentTables_data();
    void emptySeatsAreAtDifferentTables();
};

namespace {

/// Of the independent judge: no fault and no repeat in rounds for this many tables and seats.
void verifyWithoutRepeat(int tables, int seats, const std::vector<Round> &rounds)
{
    Problem problem;
    problem.people = tables * seats;
    problem.tableSizes.assign(rounds.size(), std::vector<int>(static_cast<std::size_t>(tables), seats));
    const Verdict verdict = check(problem, {}, rounds);
    QVERIFY2(!verdict.fault, verdict.fault.value_or("").c_str());
    QCOMPARE(verdict.excess, 0);
}

struct Room {
    Room(int tables, int seats, int wanted, std::uint64_t seed = 1)
        : task{test::evenRoom(tables * seats, seats, wanted), {}}
        , search{task, seed, 100'000'000, {}}
    {
    }
    Task task;
    Search search;
};

void columns()
{
    QTest::addColumn<int>("tables");
    QTest::addColumn<int>("seats");
    QTest::addColumn<int>("rounds");
}

}  // namespace

void TestOrbits::aTurningRoundGivesAsManyAsTheGroupHas()
{
    const OrbitDesign design{3, 2, 5, 1, {{0, 5, 1, 4, 2, 3}}, {}};
    QCOMPARE(design.rounds(), 5);
    const std::vector<Round> rounds = develop(design);
    QCOMPARE(rounds.size(), std::size_t{5});
    QVERIFY(rounds[1] == (Round{{1, 5}, {2, 0}, {3, 4}}));
    verifyWithoutRepeat(3, 2, rounds);  // six people meet everybody: the oldest of all such plans
}

void TestOrbits::aSteadyRoundStaysWhatItIs()
{
    const OrbitDesign design{4, 4, 3, 1, {}, {{0, 3, 6, 9, 12}}};
    const std::vector<Round> rounds = develop(design);
    QVERIFY(rounds == (std::vector<Round>{{{0, 3, 6, 9}, {1, 4, 7, 10}, {2, 5, 8, 11}, {12, 13, 14, 15}}}));
}

void TestOrbits::repeatsAreThoseOfTheRounds()
{
    const OrbitDesign design{4, 4, 6, 4, {{0, 1, 3, 12, 2, 6, 9, 13, 4, 7, 8, 14, 5, 10, 11, 15}}, {}};
    OrbitPairs pairs{design};
    int repeats = 0;
    for (std::size_t place = 0; place < 16; ++place)
        for (std::size_t mate = place / 4 * 4; mate < place; ++mate)
            repeats += pairs.turn(design.turning[0][place], design.turning[0][mate], 1);
    std::map<int, int> timesByOrbit;  // counted in the rounds themselves
    std::map<Pair, int> times;
    for (const Round &round : develop(design))
        for (const Table &table : round)
            for (const Person a : table)
                for (const Person b : table)
                    if (a < b)
                        ++times[{a, b}];
    for (const auto &[pair, count] : times)
        timesByOrbit[pairs.of(pair.first, pair.second)] = count;
    int expected = 0;
    for (const auto &[orbit, count] : timesByOrbit)
        expected += count - 1;
    QVERIFY(expected > 0);
    QCOMPARE(repeats, expected);
}

void TestOrbits::storedRoundsHaveNoRepeat_data()
{
    columns();
    QTest::newRow("Kirkman, 15") << 5 << 3 << 7;
    QTest::newRow("18 at three") << 6 << 3 << 8;
    QTest::newRow("24 at four") << 6 << 4 << 7;
    QTest::newRow("30 at five") << 6 << 5 << 6;
    QTest::newRow("Kirkman, 21") << 7 << 3 << 10;
    QTest::newRow("28 at four") << 7 << 4 << 9;
    QTest::newRow("24 at three") << 8 << 3 << 11;
    QTest::newRow("the social golfers") << 8 << 4 << 10;
    QTest::newRow("36 at four") << 9 << 4 << 11;
    QTest::newRow("30 at three") << 10 << 3 << 14;
    QTest::newRow("40 at four") << 10 << 4 << 13;
    QTest::newRow("50 at five") << 10 << 5 << 9;
    QTest::newRow("60 at six") << 10 << 6 << 7;
    QTest::newRow("70 at seven") << 10 << 7 << 7;
    QTest::newRow("80 at eight") << 10 << 8 << 5;
    QTest::newRow("90 at nine") << 10 << 9 << 5;
    QTest::newRow("100 at ten") << 10 << 10 << 4;
}

void TestOrbits::storedRoundsHaveNoRepeat()
{
    QFETCH(const int, tables);
    QFETCH(const int, seats);
    QFETCH(const int, rounds);
    const auto design = storedDesign(tables, seats, rounds);
    QVERIFY(design.has_value());
    QCOMPARE(design->rounds(), rounds);
    verifyWithoutRepeat(tables, seats, develop(*design));
    QVERIFY(!storedDesign(tables, seats, rounds + 1));
}

void TestOrbits::foundRoundsHaveNoRepeat_data()
{
    columns();
    QTest::newRow("18 at three") << 6 << 3 << 8;
    QTest::newRow("24 at four") << 6 << 4 << 7;
    QTest::newRow("30 at five") << 6 << 5 << 6;
    QTest::newRow("24 at three") << 8 << 3 << 11;
    QTest::newRow("30 at three") << 10 << 3 << 14;
    QTest::newRow("60 at six") << 10 << 6 << 7;
    QTest::newRow("70 at seven") << 10 << 7 << 7;
    QTest::newRow("36 at three") << 12 << 3 << 16;
}

void TestOrbits::foundRoundsHaveNoRepeat()
{
    QFETCH(const int, tables);
    QFETCH(const int, seats);
    QFETCH(const int, rounds);
    Room room{tables, seats, rounds};
    const auto design = searchOrbits(tables, seats, rounds, room.search, 20'000'000);
    QVERIFY(design.has_value());
    QCOMPARE(design->rounds(), rounds);
    verifyWithoutRepeat(tables, seats, develop(*design));

    Room again{tables, seats, rounds};
    const auto same = searchOrbits(tables, seats, rounds, again.search, 20'000'000);
    QVERIFY(develop(*same) == develop(*design));
    QCOMPARE(again.search.done(), room.search.done());
}

void TestOrbits::whatCannotBeIsNotLookedFor()
{
    Room room{4, 4, 6};  // sixteen people have five rounds
    QVERIFY(!searchOrbits(4, 4, 6, room.search, 1'000'000));
    QCOMPARE(room.search.done(), std::int64_t{0});
    Room kirkman{6, 4, 8};  // nobody knows whether there is one; the budget ends it
    QVERIFY(!searchOrbits(6, 4, 8, kirkman.search, 200'000));
    QVERIFY(kirkman.search.done() < 300'000);
}

void TestOrbits::emptySeatsAreAtDifferentTables_data()
{
    columns();
    QTest::addColumn<int>("empty");
    QTest::newRow("27 of 28") << 7 << 4 << 9 << 1;
    QTest::newRow("35 of 36") << 9 << 4 << 11 << 1;
    QTest::newRow("33 of 36") << 9 << 4 << 11 << 3;
    QTest::newRow("30 of 35") << 7 << 5 << 7 << 5;
}

void TestOrbits::emptySeatsAreAtDifferentTables()
{
    QFETCH(const int, tables);
    QFETCH(const int, seats);
    QFETCH(const int, rounds);
    QFETCH(const int, empty);
    Room room{tables, seats, rounds};
    const std::vector<Round> design = roundsByDesign(tables, seats, empty, rounds, 0, room.search, 1'000'000);
    QCOMPARE(static_cast<int>(design.size()), rounds);
    verifyWithoutRepeat(tables, seats, design);
    for (const Round &round : design)
        for (const Table &table : round)
            QVERIFY(std::count_if(table.begin(), table.end(), [&](Person person) {
                return person >= tables * seats - empty;
            }) <= 1);
}

TEST_CLASS(TestOrbits)

}  // namespace tablee::rotation::tst_orbits

#include "tst_orbits.moc"

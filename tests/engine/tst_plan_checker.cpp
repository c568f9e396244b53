#include "rotation/judging/plan_checker.h"
#include "support/rotation_problems.h"
#include "support/test_program.h"

#include <QTest>

namespace tablee::rotation::tst_plan_checker {

using Rounds = std::vector<Round>;
using Pairs = std::vector<Pair>;
using Seats = std::vector<FixedSeat>;

class TestPlanChecker : public QObject {
    Q_OBJECT

private slots:
    void faults_data();
    void faults();
    void restingIsNoFaultWhereAllowed();
    void rules_data();
    void rules();
    void meetings_data();
    void meetings();
    void peopleMoved();
    void bounds();
    void claims_data();
    void claims();
};

namespace {

/// Six people, two tables of three, two rounds.
Problem smallRoom()
{
    return test::evenRoom(6, 3, 2);
}

const Rounds sound{{{0, 1, 2}, {3, 4, 5}}, {{0, 3, 4}, {1, 2, 5}}};

}  // namespace

void TestPlanChecker::faults_data()
{
    QTest::addColumn<Rounds>("rounds");
    QTest::addColumn<QString>("fault");

    QTest::newRow("a sound plan has none") << sound << QString{};
    QTest::newRow("a round is missing") << Rounds{sound[0]} << u"1 rounds instead of 2"_qs;
    QTest::newRow("a table is missing")
        << Rounds{sound[0], {{0, 1, 2, 3, 4, 5}}} << u"1 tables instead of 2 in round 1"_qs;
    QTest::newRow("a table is too large")
        << Rounds{sound[0], {{0, 1, 2, 3}, {4, 5}}} << u"table 0 seats 4 instead of 3 in round 1"_qs;
    QTest::newRow("somebody sits twice at one table")
        << Rounds{sound[0], {{0, 0, 1}, {3, 4, 5}}} << u"person 0 is seated twice in round 1"_qs;
    QTest::newRow("somebody sits at two tables")
        << Rounds{{{0, 1, 2}, {2, 4, 5}}, sound[1]} << u"person 2 is seated twice in round 0"_qs;
    QTest::newRow("somebody does not exist")
        << Rounds{sound[0], {{0, 1, 6}, {3, 4, 5}}} << u"there is no person 6 in round 1"_qs;
    QTest::newRow("a negative person does not exist")
        << Rounds{sound[0], {{0, 1, -1}, {3, 4, 5}}} << u"there is no person -1 in round 1"_qs;
}

void TestPlanChecker::faults()
{
    QFETCH(const Rounds, rounds);
    QFETCH(const QString, fault);
    QCOMPARE(QString::fromStdString(check(smallRoom(), {}, rounds).fault.value_or("")), fault);
}

void TestPlanChecker::restingIsNoFaultWhereAllowed()
{
    Problem problem = smallRoom();
    problem.people = 7;
    QCOMPARE(check(problem, {}, sound).fault, std::optional<std::string>{"person 6 has no seat in round 0"});

    problem.mayRest = true;
    const Verdict verdict = check(problem, {}, sound);
    QVERIFY(!verdict.fault);
    QCOMPARE(verdict.restSpread, 2);  // always the same one

    problem.mayRest = false;
    problem.stays.assign(7, std::nullopt);
    problem.stays[6] = Stay{2, 3};
    QVERIFY(!check(problem, {}, sound).fault);
    problem.stays[5] = Stay{0, 1};
    QCOMPARE(check(problem, {}, sound).fault, std::optional<std::string>{"person 5 is not there in round 1"});
}

void TestPlanChecker::rules_data()
{
    QTest::addColumn<Pairs>("together");
    QTest::addColumn<Pairs>("apart");
    QTest::addColumn<Seats>("fixed");
    QTest::addColumn<int>("broken");

    QTest::newRow("together kept") << Pairs{{1, 2}} << Pairs{} << Seats{} << 0;
    QTest::newRow("together broken once") << Pairs{{0, 1}} << Pairs{} << Seats{} << 1;
    QTest::newRow("together broken twice") << Pairs{{0, 5}} << Pairs{} << Seats{} << 2;
    QTest::newRow("apart kept") << Pairs{} << Pairs{{0, 5}} << Seats{} << 0;
    QTest::newRow("apart broken twice") << Pairs{} << Pairs{{2, 1}} << Seats{} << 2;
    QTest::newRow("fixed kept") << Pairs{} << Pairs{} << Seats{{0, 0}} << 0;
    QTest::newRow("fixed broken once") << Pairs{} << Pairs{} << Seats{{1, 0}} << 1;
    QTest::newRow("all broken add up") << Pairs{{0, 1}} << Pairs{{1, 2}} << Seats{{1, 0}} << 4;
}

void TestPlanChecker::rules()
{
    Problem problem = smallRoom();
    QFETCH(const Pairs, together);
    QFETCH(const Pairs, apart);
    QFETCH(const Seats, fixed);
    problem.together = together;
    problem.apart = apart;
    problem.fixed = fixed;
    QTEST(check(problem, {}, sound).broken, "broken");
}

void TestPlanChecker::meetings_data()
{
    QTest::addColumn<Rounds>("rounds");
    QTest::addColumn<Rounds>("held");
    QTest::addColumn<QList<int>>("known");
    QTest::addColumn<int>("excess");
    QTest::addColumn<int>("worstOff");

    // In `sound` 1 and 2, and 3 and 4, sit together twice.
    QTest::newRow("second meetings are excess") << sound << Rounds{} << QList<int>{} << 2 << 3;
    QTest::newRow("with a known pair every meeting is") << sound << Rounds{} << QList<int>{1, 2} << 3 << 2;
    QTest::newRow("known twice is known once") << sound << Rounds{} << QList<int>{1, 2, 2, 1} << 3 << 2;
    QTest::newRow("who knows themselves knows nobody") << sound << Rounds{} << QList<int>{1, 1} << 2 << 3;
    QTest::newRow("a held round makes known") << sound << Rounds{sound[0]} << QList<int>{} << 8 << 1;
    QTest::newRow("nobody meets anybody new in the same round again")
        << Rounds{sound[0], sound[0]} << Rounds{sound[0]} << QList<int>{} << 12 << 0;
}

void TestPlanChecker::meetings()
{
    QFETCH(const Rounds, rounds);
    QFETCH(const Rounds, held);
    QFETCH(const QList<int>, known);
    Problem problem = smallRoom();
    for (qsizetype index = 0; index + 1 < known.size(); index += 2)
        problem.known.emplace_back(known[index], known[index + 1]);
    Start start;
    start.held = held;

    const Verdict verdict = check(problem, start, rounds);
    QTEST(verdict.excess, "excess");
    QTEST(verdict.worstOff, "worstOff");
    QCOMPARE(verdict.seatPairs, 12);
    QCOMPARE(verdict.fresh, verdict.seatPairs - verdict.excess);
}

void TestPlanChecker::peopleMoved()
{
    Start start;
    start.announced = Round{{0, 1, 3}, {2, 4, 5}};
    QCOMPARE(check(smallRoom(), start, sound).moved, 2);

    start.maxMoved = 1;
    QCOMPARE(check(smallRoom(), start, sound).fault,
        std::optional<std::string>{"2 people change table, at most 1 may"});
    start.maxMoved = 2;
    QVERIFY(!check(smallRoom(), start, sound).fault);
}

void TestPlanChecker::bounds()
{
    // At tables of three nine people meet four each in two rounds.
    Problem problem = test::evenRoom(9, 3, 2);
    const Rounds rounds{{{0, 1, 2}, {3, 4, 5}, {6, 7, 8}}, {{0, 3, 6}, {1, 4, 7}, {2, 5, 8}}};
    QCOMPARE(check(problem, {}, rounds).freshBound, 18);
    // One has only two strangers left: seventeen.
    for (Person other = 1; other <= 6; ++other)
        problem.known.emplace_back(0, other);
    QCOMPARE(check(problem, {}, rounds).freshBound, 17);
    // Two of the three who share a table were at one table of the two before.
    QCOMPARE(check(smallRoom(), {}, sound).freshBound, 10);
    // What was held, or is known of old, forces as much.
    Start start;
    start.held = {sound[0]};
    QCOMPARE(check(smallRoom(), start, sound).freshBound, 8);
}

void TestPlanChecker::claims_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QString>("fault");
    // In `sound`, 1 and 2 sit together twice, and so do 3 and 4: two repeats. All but 0 and 5 meet three
    // people of the four that two rounds offer.
    const auto claiming = [](auto change) {
        Plan plan;
        plan.rounds = sound;
        plan.score.excess = 2;
        plan.score.worstOffLack = 1;
        plan.worstOffBound = 4;
        change(plan);
        return plan;
    };
    QTest::newRow("what is so") << claiming([](Plan &) {}) << QString{};
    QTest::newRow("a rule broken") << claiming([](Plan &plan) { plan.score.broken = 1; })
                                   << u"it claims broken 1, found 0"_qs;
    QTest::newRow("fewer repeats") << claiming([](Plan &plan) { plan.score.excess = 1; })
                                   << u"it claims excess 1, found 2"_qs;
    QTest::newRow("that fewer are impossible") << claiming([](Plan &plan) { plan.excessBound = 3; })
                                               << u"it claims that excess is at least 3, found 2"_qs;
    QTest::newRow("more for the worst-off")
        << claiming([](Plan &plan) { plan.score.worstOffLack = 0; }) << u"it claims worst-off 4, found 3"_qs;
    QTest::newRow("that somebody moved")
        << claiming([](Plan &plan) { plan.score.moved = 1; }) << u"it claims moved 1, found 0"_qs;
}

void TestPlanChecker::claims()
{
    QFETCH(const Plan, plan);
    QTEST(QString::fromStdString(faultOf(check(smallRoom(), {}, plan.rounds), plan).value_or("")), "fault");
}

TEST_CLASS(TestPlanChecker)

}  // namespace tablee::rotation::tst_plan_checker

#include "tst_plan_checker.moc"

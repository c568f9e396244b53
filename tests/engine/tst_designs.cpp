#include "rotation/designs/finite_field.h"
#include "rotation/designs/lines.h"
#include "rotation/designs/resting_tables.h"
#include "rotation/judging/plan_checker.h"
#include "rotation/planner.h"
#include "support/test_program.h"

#include <QTest>

#include <set>
#include <vector>

namespace tablee::rotation::tst_designs {

class TestDesigns : public QObject {
    Q_OBJECT

private slots:
    void fieldsAreFields_data();
    void fieldsAreFields();
    void otherOrdersHaveNoField();
    void roundsWithoutARepeat_data();
    void roundsWithoutARepeat();
    void wholeTablesRest_data();
    void wholeTablesRest();
    void linesThatMeetDoNotRestInTurn();
};

void TestDesigns::fieldsAreFields_data()
{
    QTest::addColumn<int>("order");
    for (const int order : {2, 3, 4, 5, 7, 8, 9, 13, 16, 25, 27, 32, 49})
        QTest::addRow("of order %d", order) << order;
}

void TestDesigns::fieldsAreFields()
{
    QFETCH(const int, order);
    const auto field = FiniteField::ofOrder(order);
    QVERIFY(field.has_value());
    for (int a = 0; a < order; ++a) {
        QCOMPARE(field->plus(a, 0), a);
        QCOMPARE(field->times(a, 1), a);
        QCOMPARE(field->times(a, 0), 0);
        std::set<int> sums, products;
        for (int b = 0; b < order; ++b) {
            sums.insert(field->plus(a, b));
            products.insert(field->times(a, b));
            QCOMPARE(field->plus(a, b), field->plus(b, a));
            const int c = (a * 7 + b * 3 + 1) % order;
            QCOMPARE(field->times(c, field->plus(a, b)), field->plus(field->times(c, a), field->times(c, b)));
        }
        QCOMPARE(static_cast<int>(sums.size()), order);
        QCOMPARE(static_cast<int>(products.size()), a == 0 ? 1 : order);
    }
}

void TestDesigns::otherOrdersHaveNoField()
{
    for (const int order : {-1, 0, 1, 6, 10, 12, 15, 24, 100, 2048})
        QVERIFY2(!FiniteField::ofOrder(order), QByteArray::number(order));
}

void TestDesigns::roundsWithoutARepeat_data()
{
    QTest::addColumn<int>("tables");
    QTest::addColumn<int>("seats");
    QTest::addColumn<int>("known");  // so many rounds at least, from the literature

    QTest::newRow("nine people at three tables meet everybody") << 3 << 3 << 4;
    QTest::newRow("sixteen at four meet everybody") << 4 << 4 << 5;
    QTest::newRow("eight tables of eight") << 8 << 8 << 9;
    QTest::newRow("nine tables of three, columns used too") << 9 << 3 << 13;
    QTest::newRow("eight tables of four, columns used too") << 8 << 4 << 9;
    QTest::newRow("seven tables of five") << 7 << 5 << 7;
    QTest::newRow("ten tables of four, no field") << 10 << 4 << 4;
    QTest::newRow("one table has one round") << 1 << 6 << 1;
    QTest::newRow("fewer tables than seats have one round") << 3 << 5 << 1;
}

void TestDesigns::roundsWithoutARepeat()
{
    QFETCH(const int, tables);
    QFETCH(const int, seats);
    QFETCH(const int, known);
    const std::vector<Round> rounds = roundsOfLines(tables, seats, 100);
    QVERIFY(static_cast<int>(rounds.size()) >= known);
    QCOMPARE(roundsOfLines(tables, seats, 1).size(), std::size_t{1});

    Problem problem;
    problem.people = tables * seats;
    problem.tableSizes.assign(rounds.size(), std::vector<int>(static_cast<std::size_t>(tables), seats));
    const Verdict verdict = check(problem, {}, rounds);
    QVERIFY2(!verdict.fault, verdict.fault.value_or("").c_str());
    QCOMPARE(verdict.excess, 0);
}

void TestDesigns::wholeTablesRest_data()
{
    QTest::addColumn<int>("tables");
    QTest::addColumn<int>("seats");
    QTest::addColumn<int>("idle");
    QTest::addColumn<int>("rounds");
    QTest::newRow("six at a time of 48") << 6 << 7 << 6 << 7;
    QTest::newRow("seven at a time of 63") << 7 << 8 << 7 << 9;
    QTest::newRow("three at a time of 31") << 7 << 4 << 3 << 10;
    QTest::newRow("five at a time of 40") << 7 << 5 << 5 << 8;
}

/// As many rounds as can be without a repeat, in which more people than seats rest in turn.
void TestDesigns::wholeTablesRest()
{
    QFETCH(const int, tables);
    QFETCH(const int, seats);
    QFETCH(const int, idle);
    QFETCH(const int, rounds);
    Problem problem;
    problem.people = tables * seats + idle;
    problem.mayRest = true;
    problem.tableSizes.assign(
        static_cast<std::size_t>(rounds), std::vector<int>(static_cast<std::size_t>(tables), seats));
    const Plan planned = *plan(problem, {}, {1, 100'000});
    const Verdict verdict = check(problem, {}, planned.rounds);
    QVERIFY2(!verdict.fault, verdict.fault.value_or("").c_str());
    QCOMPARE(verdict.excess, 0);
    QVERIFY(verdict.restSpread <= 1);
}

/// Any two tables of different rounds have somebody in common, who would rest twice before others rest once.
void TestDesigns::linesThatMeetDoNotRestInTurn()
{
    QVERIFY(restingTables(roundsOfLines(5, 5, 6), 25, 1, {}).empty());
    const std::vector<Round> rounds = roundsOfLines(5, 5, 6);
    const auto chosen = restingTables(rounds, 24, 1, {});
    QCOMPARE(chosen.size(), rounds.size());
    std::vector<int> rests(25, 0);
    for (std::size_t round = 0; round < rounds.size(); ++round) {
        QCOMPARE(chosen[round].size(), std::size_t{1});
        for (const Person part : rounds[round][chosen[round].front()])
            ++rests[static_cast<std::size_t>(part)];
    }
    QCOMPARE(rests.back(), 6);  // nobody's part
    rests.pop_back();
    QCOMPARE(rests, std::vector<int>(24, 1));
}

TEST_CLASS(TestDesigns)

}  // namespace tablee::rotation::tst_designs

#include "tst_designs.moc"

#include "rotation/plan_checker.h"
#include "rotation/planner.h"
#include "support/rotation_problems.h"

#include <QTest>

#include <algorithm>

using namespace tablee;
using namespace tablee::rotation;

/// The evening has begun, and the room is another than was planned for: 24 people at six tables, one round
/// held, the next announced, two more to come.
class TestReplanning : public QObject {
    Q_OBJECT

private slots:
    void tableFewerMovesOnlyItsPeople();
    void absentHostMovesNobody();
    void hostWhoStaysKeepsTheTable();
    void laterRoundsAreFree();
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

QTEST_APPLESS_MAIN(TestReplanning)
#include "tst_replanning.moc"

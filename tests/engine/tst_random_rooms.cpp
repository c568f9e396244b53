#include "rotation/plan_checker.h"
#include "rotation/planner.h"
#include "support/rotation_problems.h"

#include <QTest>
#include <rapidcheck.h>

using namespace tablee;
using namespace tablee::rotation;

/// Whatever room there is, the planner's plan stands before a judge that shares no code with it.
class TestRandomRooms : public QObject {
    Q_OBJECT

private slots:
    void everyPlanPassesTheCheck();
    void repairsKeepToTheirLimit();
};

void TestRandomRooms::everyPlanPassesTheCheck()
{
    QVERIFY(rc::check([](std::uint64_t seed, bool mayRest, bool afterRounds) {
        Random random{seed};
        const Problem problem = test::variedRoom(random, mayRest);
        Start start;
        if (afterRounds)
            start.held = test::seatedByChance(problem, random);
        const auto planned = plan(problem, start, {seed, 20'000});
        RC_ASSERT(planned.has_value());
        const Verdict verdict = check(problem, start, planned->rounds);
        RC_ASSERT(!verdict.fault);
        RC_ASSERT(verdict.broken == planned->score.broken);
        RC_ASSERT(verdict.excess == planned->score.excess);
        RC_ASSERT(planned->excessBound >= verdict.seatPairs - verdict.freshBound);
        RC_ASSERT(planned->excessBound <= verdict.excess);
    }));
}

void TestRandomRooms::repairsKeepToTheirLimit()
{
    QVERIFY(rc::check([](std::uint64_t seed, bool mayRest) {
        Random random{seed};
        const Problem problem = test::variedRoom(random, mayRest);
        Problem others = test::variedRoom(random, mayRest);
        others.people = problem.people;
        others.stays.clear();
        others.tableSizes = {tableSizes(problem.people, 4)};
        Start start;
        start.announced = test::seatedByChance(others, random).front();
        start.maxMoved = fewestMoves(problem, start);
        const auto planned = plan(problem, start, {seed, 20'000});
        RC_ASSERT(planned.has_value());
        RC_ASSERT(!check(problem, start, planned->rounds).fault);
        RC_ASSERT(planned->score.moved == *start.maxMoved);
    }));
}

QTEST_APPLESS_MAIN(TestRandomRooms)
#include "tst_random_rooms.moc"

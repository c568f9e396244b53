#include "support/judged_plan.h"
#include "support/test_program.h"

#include <QTest>
#include <rapidcheck.h>

namespace tablee::rotation::tst_random_rooms {

using test::variedStart;
using test::wrongIn;

/// Whatever room there is, the planner's plan stands before a judge that shares no code with it.
class TestRandomRooms : public QObject {
    Q_OBJECT

private slots:
    void everyPlanPassesTheCheck();
    void repairsKeepToTheirLimit();
    void longEveningsPassTheCheck();
    void theSameSeedGivesTheSamePlan();
    void aStoppedPlanIsWholeAndCanBeRepeated();
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

void TestRandomRooms::longEveningsPassTheCheck()
{
    QVERIFY(rc::check([](std::uint64_t seed, bool mayRest) {
        Random random{seed};
        Problem problem = test::variedRoom(random, mayRest);
        problem.stays.clear();
        problem.fixed.clear();
        problem.tableSizes.resize(1 + random.below(60));
        for (std::vector<int> &sizes : problem.tableSizes) {
            const int resting = mayRest ? static_cast<int>(random.below(3)) : 0;
            sizes = tableSizes(std::max(0, problem.people - resting), 2 + static_cast<int>(random.below(5)));
        }
        const Start start = variedStart(problem, random);
        const auto planned = plan(problem, start, {seed, 10'000});
        RC_ASSERT(planned.has_value());
        RC_ASSERT(wrongIn(problem, start, *planned) == "");
    }));
}

void TestRandomRooms::theSameSeedGivesTheSamePlan()
{
    QVERIFY(rc::check([](std::uint64_t seed, bool mayRest) {
        Random random{seed};
        const Problem problem = test::variedRoom(random, mayRest);
        const Start start = variedStart(problem, random);
        const auto once = plan(problem, start, {seed, 30'000}), again = plan(problem, start, {seed, 30'000});
        RC_ASSERT(once.has_value());
        RC_ASSERT(*once == *again);
        RC_ASSERT(wrongIn(problem, start, *once) == "");
    }));
}

void TestRandomRooms::aStoppedPlanIsWholeAndCanBeRepeated()
{
    QVERIFY(rc::check([](std::uint64_t seed, bool mayRest) {
        Random random{seed};
        const Problem problem = test::variedRoom(random, mayRest);
        const Start start = variedStart(problem, random);
        std::stop_source source;
        auto left
            = static_cast<int>(random.below(6));  // better plans until it is stopped; none: before the first
        if (left == 0)
            source.request_stop();
        const auto stopped = plan(problem, start, {seed, 60'000}, source.get_token(), [&](const Plan &) {
            if (--left <= 0)
                source.request_stop();
        });
        RC_ASSERT(stopped.has_value());
        RC_ASSERT(wrongIn(problem, start, *stopped) == "");
        if (stopped->iterations > 0)
            RC_ASSERT(*plan(problem, start, {seed, stopped->iterations}) == *stopped);
    }));
}

TEST_CLASS(TestRandomRooms)

}  // namespace tablee::rotation::tst_random_rooms

#include "tst_random_rooms.moc"

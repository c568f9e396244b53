#include "support/judged_plan.h"
#include "support/stop_rooms.h"
#include "support/test_program.h"

#include <QTest>
#include <rapidcheck.h>

#include <cstdint>
#include <limits>
#include <vector>

namespace tablee::rotation::tst_stopping {

/// Whoever stops the planning gets its plan at once. What is counted is work, not time: the engine that this
/// test is linked with calls a function at the beginning of each of its blocks of code, and the stop is asked
/// for in the middle of any of them.
class TestStopping : public QObject {
    Q_OBJECT

private slots:
    void whoeverStopsWaitsForLittleWork_data();
    void whoeverStopsWaitsForLittleWork();
    void aPlanStoppedAnywhereStandsBeforeTheJudge();
    void aPlanStoppedAnywhereIsFoundAgain();
};

namespace {

/// A processor of today begins some 1,500 million of these in a second: less than 20 ms.
constexpr std::int64_t mostBlocksAfterTheStop = 25'000'000;

struct Stop {
    std::stop_source source;
    std::int64_t begun = 0;  ///< blocks of code
    std::int64_t askedAt = std::numeric_limits<std::int64_t>::max();
};

Stop *stopUnderWay = nullptr;

struct StoppedPlan {
    Result<Plan> plan;  ///< if there is one by then
    std::int64_t waited;  ///< blocks that began between the stop and the answer
    bool wasTold;  ///< of a plan before the stop
};

StoppedPlan stoppedAfter(const Problem &problem, const Start &start, std::int64_t blocks)
{
    bool wasTold = false;
    Stop stop;
    stop.askedAt = blocks;
    stopUnderWay = &stop;
    auto result = plan(problem, start, {1, std::numeric_limits<std::int64_t>::max()}, stop.source.get_token(),
        [&](const Plan &) { wasTold = true; });
    stopUnderWay = nullptr;
    return {std::move(result), std::max<std::int64_t>(0, stop.begun - blocks), wasTold};
}

}  // namespace

extern "C" void __sanitizer_cov_trace_pc()
{
    if (stopUnderWay != nullptr && ++stopUnderWay->begun == stopUnderWay->askedAt)
        stopUnderWay->source.request_stop();
}

void TestStopping::whoeverStopsWaitsForLittleWork_data()
{
    QTest::addColumn<test::StopRoom>("room");
    QTest::addColumn<std::vector<std::int64_t>>("moments");
    // The last is in the search of every room.
    const std::vector<std::int64_t> some{1, 257, 65'793, 16'843'009};
    const std::vector<std::int64_t> between{16, 4'097, 1'048'833, 16'843'009};
    bool isOdd = false;
    for (const test::StopRoom &room : test::stopRooms()) {
        QTest::newRow(room.name.c_str()) << room << (isOdd ? between : some);
        isOdd = !isOdd;
    }
}

/// Every other room is stopped at the moments between those of its neighbours.
void TestStopping::whoeverStopsWaitsForLittleWork()
{
    QFETCH(const test::StopRoom, room);
    QFETCH(const std::vector<std::int64_t>, moments);
    for (const std::int64_t blocks : moments) {
        const auto [result, waited, wasTold] = stoppedAfter(room.problem, room.start, blocks);
        QVERIFY2(waited <= mostBlocksAfterTheStop,
            qPrintable(QStringLiteral("%1 blocks after the stop at %2").arg(waited).arg(blocks)));
        if (!result)
            QCOMPARE(result.error().code, ErrorCode::Cancelled);
        else
            QCOMPARE(test::wrongIn(room.problem, room.start, *result), std::string{});
    }
}

void TestStopping::aPlanStoppedAnywhereStandsBeforeTheJudge()
{
    QVERIFY(rc::check([](std::uint64_t seed, bool mayRest) {
        Random random{seed};
        const Problem problem = test::variedRoom(random, mayRest);
        const Start start = test::variedStart(problem, random);
        // From the first steps to a tenth of a second, each order of magnitude as often as the others.
        const std::int64_t magnitude = std::int64_t{1} << (6 + random.below(20));
        const std::int64_t blocks = magnitude + random.below(static_cast<std::uint32_t>(magnitude));
        const auto [stopped, waited, wasTold] = stoppedAfter(problem, start, blocks);
        RC_ASSERT(stopped.has_value());  // so small a room has a plan at once
        RC_ASSERT(test::wrongIn(problem, start, *stopped) == "");
    }));
}

/// Also one that was stopped while a design was dealt.
void TestStopping::aPlanStoppedAnywhereIsFoundAgain()
{
    QVERIFY(rc::check([](std::uint64_t seed, bool isRegular) {
        Random random{seed};
        Problem problem = test::variedRoom(random, false);
        if (isRegular) {
            problem = test::evenRoom(15 + static_cast<int>(random.below(2)), 4, 5);
            problem.known = {{0, 1}, {2, 7}, {3, 11}};
            problem.apart = {{4, 9}, {5, 6}};
        }
        const std::int64_t magnitude = std::int64_t{1} << (16 + random.below(10));
        const std::int64_t blocks = magnitude + random.below(static_cast<std::uint32_t>(magnitude));
        const auto [stopped, waited, wasTold] = stoppedAfter(problem, {}, blocks);
        if (wasTold && stopped->iterations > 0)
            RC_ASSERT(*plan(problem, {}, {1, stopped->iterations}) == *stopped);
    }));
}

TEST_CLASS(TestStopping)

}  // namespace tablee::rotation::tst_stopping

#include "tst_stopping.moc"

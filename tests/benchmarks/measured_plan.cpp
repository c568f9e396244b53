#include "measured_plan.h"

#include <malloc.h>
#include <pthread.h>
#include <time.h>

#include <atomic>
#include <chrono>
#include <fstream>
#include <limits>
#include <string>
#include <thread>

namespace tablee::bench {

using namespace rotation;

namespace {

double secondsOf(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

/// From now on, the peak is that of what is held now.
void forgetPeak()
{
    malloc_trim(0);
    std::ofstream{"/proc/self/clear_refs"} << "5";
}

double peakMegabytes()
{
    std::ifstream status{"/proc/self/status"};
    for (std::string word; status >> word;)
        if (double kilobytes = 0; word == "VmHWM:" && status >> kilobytes)
            return kilobytes / 1024;
    return 0;
}

}  // namespace

Measured measure(const Problem &problem, const Start &start, std::uint64_t seed, double seconds)
{
    forgetPeak();
    clockid_t clock{};
    pthread_getcpuclockid(pthread_self(), &clock);
    const double begin = secondsOf(clock);
    std::stop_source stop;
    std::atomic<double> stoppedAt = 0;
    const std::jthread watch{[&, clock](const std::stop_token &finished) {
        while (!finished.stop_requested() && secondsOf(clock) - begin < seconds)
            std::this_thread::sleep_for(std::chrono::milliseconds{1});
        stoppedAt = secondsOf(clock);
        stop.request_stop();
    }};
    Measured measured;
    const auto result = plan(problem, start, {seed, std::numeric_limits<std::int64_t>::max()},
        stop.get_token(), [&](const Plan &) { measured.secondsToBest = secondsOf(clock) - begin; });
    const double end = secondsOf(clock), taken = end - begin;
    if (stop.stop_requested())
        measured.millisecondsToStop = 1000 * (end - stoppedAt);
    if (!result) {
        measured.verdict.fault = result.error().detail;
        return measured;
    }
    measured.megabytes = peakMegabytes();
    measured.plan = *result;
    measured.verdict = check(problem, start, result->rounds);
    measured.millionsPerSecond = static_cast<double>(result->iterations) / taken / 1e6;
    return measured;
}

}  // namespace tablee::bench

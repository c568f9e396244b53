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

/// Asks for a stop when a thread has had so many seconds of the processor, or is finished.
class Alarm {
public:
    Alarm(clockid_t clock, double seconds)
        : m_watch{[this, clock, end = secondsOf(clock) + seconds](const std::stop_token &finished) {
            while (!finished.stop_requested() && secondsOf(clock) < end)
                std::this_thread::sleep_for(std::chrono::microseconds{200});
            m_askedAt = secondsOf(clock);
            m_stop.request_stop();
        }}
    {
    }

    std::stop_token token() const { return m_stop.get_token(); }
    bool hasRung() const { return m_stop.stop_requested(); }
    double askedAt() const { return m_askedAt; }

private:
    std::stop_source m_stop;
    std::atomic<double> m_askedAt = 0;
    std::jthread m_watch;  ///< last: it ends before what it uses
};

clockid_t clockOfThisThread()
{
    clockid_t clock{};
    pthread_getcpuclockid(pthread_self(), &clock);
    return clock;
}

constexpr std::int64_t endless = std::numeric_limits<std::int64_t>::max();

}  // namespace

Measured measure(const Problem &problem, const Start &start, std::uint64_t seed, double seconds)
{
    forgetPeak();
    const clockid_t clock = clockOfThisThread();
    const double begin = secondsOf(clock);
    const Alarm alarm{clock, seconds};
    Measured measured;
    const auto result = plan(problem, start, {seed, endless}, alarm.token(),
        [&](const Plan &) { measured.secondsToBest = secondsOf(clock) - begin; });
    const double end = secondsOf(clock), taken = end - begin;
    if (alarm.hasRung())
        measured.millisecondsToStop = 1000 * (end - alarm.askedAt());
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

std::optional<double> millisecondsToStop(
    const Problem &problem, const Start &start, std::uint64_t seed, double seconds)
{
    const clockid_t clock = clockOfThisThread();
    const Alarm alarm{clock, seconds};
    const auto result = plan(problem, start, {seed, endless}, alarm.token());
    const double end = secondsOf(clock);
    return alarm.hasRung() && end > alarm.askedAt() ? std::optional{1000 * (end - alarm.askedAt())}
                                                    : std::nullopt;
}

}  // namespace tablee::bench

#include "platform/program_age.h"

#include <cstdint>

#include <windows.h>

namespace tablee {

namespace {

/// In steps of 100 ns.
std::int64_t stepsOf(const FILETIME &time)
{
    return (std::int64_t{time.dwHighDateTime} << 32) | std::int64_t{time.dwLowDateTime};
}

}  // namespace

std::optional<Milliseconds> programAge()
{
    FILETIME began{}, ended{}, inKernel{}, inProgram{}, now{};
    if (::GetProcessTimes(::GetCurrentProcess(), &began, &ended, &inKernel, &inProgram) == 0)
        return std::nullopt;
    ::GetSystemTimeAsFileTime(&now);
    return Milliseconds{(stepsOf(now) - stepsOf(began)) / 10'000};
}

}  // namespace tablee

#pragma once

#include <chrono>
#include <compare>
#include <string>

namespace tablee {

using Milliseconds = std::chrono::milliseconds;

/// The whole minute nearest to a moment: what is told in minutes at several places must be the same minute.
constexpr std::chrono::minutes nearestMinute(Milliseconds moment)
{
    return std::chrono::floor<std::chrono::minutes>(moment + std::chrono::seconds{30});
}

/// One look at the clocks. The time that passed is taken from `sinceBoot`, which nobody can set; `utc` dates
/// things and helps only across a restart of the machine.
struct Reading {
    Milliseconds utc{};  ///< since 1970-01-01 00:00 UTC
    Milliseconds sinceBoot{};  ///< runs on while the machine sleeps
    std::string bootId;  ///< changes with each start of the machine

    friend bool operator==(const Reading &, const Reading &) = default;
};

/// How long it is from one reading to a later one; never negative.
Milliseconds elapsed(const Reading &from, const Reading &to);

/// How far the wall clock was set between two readings of one boot; zero across a restart, where nobody can
/// know.
Milliseconds wallClockJump(const Reading &from, const Reading &to);

}  // namespace tablee

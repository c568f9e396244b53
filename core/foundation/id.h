#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace tablee {

/// Identifies a row of one kind; ids of different kinds neither compare nor convert.
template <typename Tag> class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(std::int64_t value)
        : m_value{value}
    {
    }

    constexpr bool isValid() const { return m_value > 0; }
    constexpr std::int64_t value() const { return m_value; }

    friend constexpr auto operator<=>(Id, Id) = default;

private:
    std::int64_t m_value = 0;
};

using MemberId = Id<struct MemberTag>;
using SessionId = Id<struct SessionTag>;
using StepId = Id<struct StepTag>;
using TableId = Id<struct TableTag>;
using PlanId = Id<struct PlanTag>;
using EventId = Id<struct EventTag>;
using StationId = Id<struct StationTag>;

}  // namespace tablee

template <typename Tag> struct std::hash<tablee::Id<Tag>> {
    std::size_t operator()(tablee::Id<Tag> id) const noexcept
    {
        return std::hash<std::int64_t>{}(id.value());
    }
};

#pragma once

#include "evening/evening_state.h"
#include "sessions/display_record.h"

#include <cstdint>
#include <set>
#include <span>
#include <vector>

namespace tablee {

/// The tables the room was told of the round that is announced and has not begun, and who sits elsewhere by
/// now. It follows an evening one change after another: while it goes on, and over its log after a crash.
class ToldTables {
public:
    ToldTables() = default;
    /// Of the evening with this `setting` and this `log`.
    ToldTables(const Setting &setting, std::span<const Event> log, const MovesTold &told);

    void follow(const EveningState &evening, const MovesTold &told);
    /// The event at which the room was told these tables.
    std::int64_t since() const { return m_since; }

    /// Who sits elsewhere than they were told; and who is back there, as long as the room reads, or has read,
    /// that they are not. By id.
    std::vector<MemberId> moved(const EveningState &evening) const;

private:
    int m_round = 0;
    std::int64_t m_since = 0;
    Seats m_seats;  ///< by member; whoever comes later was told their first place on arriving
    std::set<MemberId> m_shown;  ///< of whom the room has read that they sit elsewhere
};

}  // namespace tablee

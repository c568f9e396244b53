#pragma once

#include "live/session_conductor.h"

#include <optional>
#include <set>

namespace tablee::ui {

/// Whoever comes into a running round is offered a chair in it, one person at a time, and may wait for the
/// next round instead.
class SeatOffers {
public:
    /// Keeps a reference.
    explicit SeatOffers(const SessionConductor &conductor)
        : m_conductor{conductor}
    {
    }

    /// Whom to offer a chair now, of those who do not wait.
    std::optional<MemberId> next();
    /// `member` waits for the next round.
    void letWait(MemberId member) { m_waiting.insert(member); }

private:
    const SessionConductor &m_conductor;
    std::set<MemberId> m_waiting;  ///< newcomers who were not given a chair in the round that runs
    StepId m_waitedIn;  ///< the step they were not seated in
};

}  // namespace tablee::ui

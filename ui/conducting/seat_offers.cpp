#include "conducting/seat_offers.h"

namespace tablee::ui {

std::optional<MemberId> SeatOffers::next()
{
    const Step *step = currentStep(m_conductor.evening());
    if (step != nullptr && step->id != m_waitedIn) {
        m_waiting.clear();
        m_waitedIn = step->id;
    }
    for (const MemberId member : m_conductor.withoutSeat())
        if (!m_waiting.contains(member) && m_conductor.chairFor(member))
            return member;
    return std::nullopt;
}

}  // namespace tablee::ui

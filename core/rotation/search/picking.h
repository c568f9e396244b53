#pragma once

#include "rotation/moves/swap_groups.h"
#include "rotation/moves/swap_seats.h"
#include "rotation/search/search.h"

#include <optional>
#include <vector>

namespace tablee::rotation {

/// Whether nobody can change tables in any round, or take turns at resting.
bool hasNothingToMove(const Seating &seating);

/// Chooses the next swap to look at: nine in ten begin at a seat that is in conflict, or where a rule is
/// broken.
class Picking {
public:
    /// Looks where rules are broken now; to be made anew from time to time. Throws Stopped when a stop is
    /// asked for on the way.
    explicit Picking(const Task &task, const Seating &seating, const std::stop_token &stop = {});

    bool nothingToMove() const { return m_rounds.empty(); }

    template <typename Meetings> SwapSeats next(const Draft<Meetings> &draft, Random &random) const
    {
        const Conflicts &conflicts = draft.conflicts();
        const Seating &seating = draft.seating();
        const std::uint32_t die = random.below(20);
        if (die < 6 && !m_rulesBroken.empty())
            return from(seating,
                m_rulesBroken[random.below(static_cast<std::uint32_t>(m_rulesBroken.size()))], random);
        if (die < 18 && !conflicts.empty())
            return from(seating, conflicts[random.below(conflicts.size())], random);
        return anywhere(seating, random);
    }

    /// A swap that begins at any seat.
    SwapSeats anywhere(const Seating &seating, Random &random) const
    {
        const int round = m_rounds[random.below(static_cast<std::uint32_t>(m_rounds.size()))];
        const auto place
            = static_cast<Place>(random.below(static_cast<std::uint32_t>(seating.places(round))));
        return from(seating, {round, seating.personAt(round, place)}, random);
    }

    /// A swap that begins at one person's seat.
    static SwapSeats from(const Seating &seating, Conflicts::Seat seat, Random &random)
    {
        const auto places = static_cast<std::uint32_t>(seating.places(seat.round));
        return {
            seat.round, seating.placeOf(seat.round, seat.person), static_cast<Place>(random.below(places))};
    }

    /// Every other time that a swap begins with somebody who belongs to others, they go together; nothing
    /// where the swap is to be tried as it is.
    static std::optional<SwapGroups> withCompany(
        const Task &task, const Seating &seating, const SwapSeats &swap, Random &random);

private:
    std::vector<int> m_rounds;  ///< where there are two tables or somebody rests
    std::vector<Conflicts::Seat> m_rulesBroken;
};

}  // namespace tablee::rotation

#include "rotation/search/picking.h"

#include "rotation/rules/rules.h"

namespace tablee::rotation {

namespace {

constexpr std::uint32_t offsetsOfAGroup = 64;  ///< of the seat at which a group is filled up

bool hasSomethingToMove(const Seating &seating, int round)
{
    return seating.places(round) > 1
        && seating.tableAt(round, 0) != seating.tableAt(round, seating.places(round) - 1);
}

}  // namespace

bool hasNothingToMove(const Seating &seating)
{
    for (int round = 0; round < seating.rounds(); ++round)
        if (hasSomethingToMove(seating, round))
            return false;
    return true;
}

Picking::Picking(const Task &task, const Seating &seating, const std::stop_token &stop)
{
    for (int round = 0; round < seating.rounds(); ++round) {
        if (stop.stop_requested())
            throw Stopped{};
        if (!hasSomethingToMove(seating, round))
            continue;
        m_rounds.push_back(round);
        if (!task.hasRules())
            continue;
        for (Place place = 0; place < seating.restBegin(round); ++place) {
            const Person person = seating.personAt(round, place);
            if (brokenAt(task, seating, round, person, seating.tableAt(round, place), nobody) > 0)
                m_rulesBroken.push_back({round, person});
        }
    }
}

std::optional<SwapGroups> Picking::withCompany(
    const Task &task, const Seating &seating, const SwapSeats &swap, Random &random)
{
    const Person person = seating.personAt(swap.round, swap.one);
    const int table = seating.tableAt(swap.round, swap.other);
    if (table < 0 || task.together[static_cast<std::size_t>(person)].empty() || random.below(2) == 0)
        return std::nullopt;
    const int offset = swap.other - seating.begin(swap.round, table);
    return SwapGroups::of(task, seating, swap.round, person,
        {table, offset, static_cast<int>(random.below(offsetsOfAGroup)), nobody});
}

}  // namespace tablee::rotation

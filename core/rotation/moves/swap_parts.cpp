#include "rotation/moves/swap_parts.h"

#include <utility>

namespace tablee::rotation {

int SwapParts::delta(const Casting &casting) const
{
    const std::uint8_t *ofOne = &casting.m_knows[casting.pair(casting.m_people[Casting::at(one)], 0)];
    const std::uint8_t *ofOther = &casting.m_knows[casting.pair(casting.m_people[Casting::at(other)], 0)];
    int change = 0;
    const auto count = [&](Person part, Person except, int by) {
        for (const Casting::Met &met : casting.m_met[Casting::at(part)])
            if (met.part != except) {
                const std::size_t mate = Casting::at(casting.m_people[Casting::at(met.part)]);
                change += by * (ofOther[mate] - ofOne[mate]);
            }
    };
    count(one, other, 1);
    count(other, one, -1);
    return change;
}

std::int64_t SwapParts::missedBy(Casting &casting) const
{
    const std::int64_t before = casting.missed();
    apply(casting);
    const std::int64_t change = casting.missed() - before;
    apply(casting);
    return change;
}

void SwapParts::apply(Casting &casting) const
{
    casting.m_acquaintances += delta(casting);
    meetAll(casting, one, other, -1);
    meetAll(casting, other, one, -1);
    std::swap(casting.m_people[Casting::at(one)], casting.m_people[Casting::at(other)]);
    meetAll(casting, one, other, 1);
    meetAll(casting, other, one, 1);
}

/// Where the two parts meet each other, the same two people do so after the exchange.
void SwapParts::meetAll(Casting &casting, Person part, Person except, int by)
{
    const Person person = casting.m_people[Casting::at(part)];
    for (const Casting::Met &met : casting.m_met[Casting::at(part)])
        for (int time = 0; met.part != except && time < met.times; ++time)
            casting.m_wishes.sit(person, casting.m_people[Casting::at(met.part)], by);
}

}  // namespace tablee::rotation

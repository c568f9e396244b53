#pragma once

#include <cstdint>

namespace tablee::rotation {

/// How much of what one would like beyond the rules a plan has missed: one number for each aim, the smaller
/// the better.
struct AimCounts {
    int thirdMeetings = 0;  ///< times a pair meets beyond the second
    int withoutLanguage = 0;  ///< pairs at a table who share no language
    int wantsUnmet = 0;  ///< what people want and others offer, but nobody whom they meet
    int acquaintance = 0;  ///< how well those know each other who sit together, summed
    int affiliations = 0;  ///< organisations and teams that two at a table share
    int tableRepeats = 0;  ///< times somebody sits at a table number beyond the first
    int hostPairs = 0;  ///< hosts at one table with another host: least when they are shared out fairly

    friend bool operator==(const AimCounts &, const AimCounts &) = default;
};

/// What one of each is worth, in whole numbers; 0 leaves an aim out of account. It decides among plans that
/// are equal before the judge, and only when the dial is turned against excess.
struct Profile {
    AimCounts weights{.thirdMeetings = 0,
        .withoutLanguage = 2,
        .wantsUnmet = 1,
        .acquaintance = 1,
        .affiliations = 1,
        .tableRepeats = 1,
        .hostPairs = 1};
    int dial = 0;  ///< for so many hundredths of a repeat one may have one weighed unit less

    friend bool operator==(const Profile &, const Profile &) = default;
};

inline std::int64_t weighed(const AimCounts &missed, const AimCounts &weights)
{
    const auto product = [](int count, int weight) {
        return std::int64_t{count} * weight;
    };
    return product(missed.thirdMeetings, weights.thirdMeetings)
        + product(missed.withoutLanguage, weights.withoutLanguage)
        + product(missed.wantsUnmet, weights.wantsUnmet) + product(missed.acquaintance, weights.acquaintance)
        + product(missed.affiliations, weights.affiliations)
        + product(missed.tableRepeats, weights.tableRepeats) + product(missed.hostPairs, weights.hostPairs);
}

inline AimCounts operator-(const AimCounts &some, const AimCounts &others)
{
    return {some.thirdMeetings - others.thirdMeetings, some.withoutLanguage - others.withoutLanguage,
        some.wantsUnmet - others.wantsUnmet, some.acquaintance - others.acquaintance,
        some.affiliations - others.affiliations, some.tableRepeats - others.tableRepeats,
        some.hostPairs - others.hostPairs};
}

}  // namespace tablee::rotation

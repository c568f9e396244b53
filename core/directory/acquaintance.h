#pragma once

#include "directory/member.h"
#include "foundation/reading.h"

#include <array>
#include <map>
#include <vector>

namespace tablee {

/// What tells that two people know each other. Team, organisation and earlier meetings follow from what is
/// kept elsewhere; the others are written down for each pair.
enum class KnownBy { Team, Organisation, Declared, Together, Met, Marked, Imported };

inline constexpr std::array everySource{KnownBy::Team, KnownBy::Organisation, KnownBy::Declared,
    KnownBy::Together, KnownBy::Met, KnownBy::Marked, KnownBy::Imported};

constexpr bool isWrittenDown(KnownBy source)
{
    return source == KnownBy::Declared || source == KnownBy::Together || source == KnownBy::Marked
        || source == KnownBy::Imported;
}

/// How much a source counts when people are seated.
enum class KnowingWeight { Off, Little, Normal, Strong };

/// As the planner takes it; for Met it only says whether earlier meetings count, because then they come
/// before every other source: a second meeting is a repeat.
constexpr int unitsOf(KnowingWeight weight)
{
    switch (weight) {
    case KnowingWeight::Off:
        return 0;
    case KnowingWeight::Little:
        return 1;
    case KnowingWeight::Normal:
        return 2;
    case KnowingWeight::Strong:
        return 6;
    }
    return 0;
}

/// Two people know each other, as one source tells it.
struct Acquaintance {
    MemberId low = {};
    MemberId high = {};
    KnownBy source = KnownBy::Marked;  ///< one that is written down
    MemberId saidBy = {};  ///< the person who declared it, where known
    Milliseconds saidAt = {};  ///< UTC

    friend bool operator==(const Acquaintance &, const Acquaintance &) = default;
};

/// What a community has settled about who knows whom.
struct AcquaintanceBook {
    std::vector<Acquaintance> pairs = {};  ///< by pair, then by source; none twice
    std::map<KnownBy, KnowingWeight> weights = {};  ///< chosen by somebody; see weightOf()
    int metCountsMonths = 12;  ///< as in Community

    friend bool operator==(const AcquaintanceBook &, const AcquaintanceBook &) = default;
};

/// Before and after; enough to take it back.
struct AcquaintanceChange {
    AcquaintanceBook before = {};
    AcquaintanceBook after = {};

    friend bool operator==(const AcquaintanceChange &, const AcquaintanceChange &) = default;
};

/// Adds a pair where it belongs; one that is there already stays as it is. Nobody knows themselves.
void addTo(AcquaintanceBook &book, Acquaintance pair);
void removeFrom(AcquaintanceBook &book, const Acquaintance &pair);
/// Whoever said so and when.
bool holds(const AcquaintanceBook &book, const Acquaintance &pair);

/// What one book has and the other has not.
std::vector<Acquaintance> pairsOnlyIn(const AcquaintanceBook &book, const AcquaintanceBook &other);

/// What is chosen for a source, or else what is usual. Nothing chosen and `mostFromOne`: an organisation that
/// more than half of the people share tells nothing, and is off.
KnowingWeight weightOf(const AcquaintanceBook &book, KnownBy source, bool mostFromOne = false);

/// Whether more than half of these people share one organisation, however it is spelled.
bool mostFromOneOrganisation(const std::vector<const Member *> &people);

}  // namespace tablee

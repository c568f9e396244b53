#pragma once

#include "rotation/search/search.h"

namespace tablee::rotation {

/// Shares new meetings out more evenly, then brings people back to the tables they were told, by swaps that
/// break no rule and repeat no meeting more: excess stays what it is, the worst-off rises.
template <typename Meetings> void levelOut(Draft<Meetings> &draft, Search &search, std::int64_t iterations);

/// The same with some freedom: excess and what people lack are annealed together, for when no plateau leads
/// further.
template <typename Meetings>
void annealLevelling(Draft<Meetings> &draft, Search &search, std::int64_t iterations);

}  // namespace tablee::rotation

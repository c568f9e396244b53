#pragma once

#include "rotation/search/search.h"

#include <functional>
#include <optional>

namespace tablee::rotation {

/// A plan that trades repeats for what the profile weighs.
struct Traded {
    Seating seating;
    Score score;
    AimCounts missed;
};

/// Half of it for as few repeats as can be, then half for the dial; and again with twice as much, as long as
/// the budget lasts, so that a search that was stopped is the beginning of a longer one here as well.
/// `searchOn` searches for as long as `search` allows, and is told whether it is the first time.
std::optional<Traded> searchInTurn(
    Search &search, std::int64_t budget, const std::function<void(bool isFirst)> &searchOn);

/// Whether the repeats and what is missed are worth less, at the rate of the dial.
bool isCheaper(const Profile &profile, const Score &one, const Score &other);

/// Makes `plan` the better one, and tells what that cost and brought.
void trade(const Task &task, const Traded &better, Plan &plan);

}  // namespace tablee::rotation

#pragma once

#include "rotation/problem.h"

#include <cstddef>
#include <stop_token>
#include <vector>

namespace tablee::rotation {

/// Where more people take the parts of rounds without a repeat than there are seats, whole tables of it rest.
/// By round: `count` of its tables, so that after each round nobody has rested more than once oftener than
/// anybody else. Parts are numbered, and those from `people` on, one at most, are nobody's: its table rests
/// first, and all who sit there rest as one group of a frame (Stinson, Frames for Kirkman triple systems,
/// Discrete Mathematics 65, 1987). Others are found by trying all; nothing where there are none, or once
/// `stop` is requested.
std::vector<std::vector<std::size_t>> restingTables(
    const std::vector<Round> &rounds, int people, int count, const std::stop_token &stop);

}  // namespace tablee::rotation

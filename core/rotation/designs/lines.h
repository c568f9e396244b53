#pragma once

#include "rotation/problem.h"

#include <vector>

namespace tablee::rotation {

/// Rounds in which no two of tables * seats people meet twice, by algebra: as many as this way gives, at most
/// `wanted`.
///
/// People are points of a plane, numbered column by column: person column * tables + row. Round m seats
/// together the points of a line row = m * column + c. In a field two lines of different slope meet once at
/// most (Bose 1938). Where the number of tables is no prime power, the integers modulo it do as long as no
/// product of two differences vanishes. When the slopes are used up, each column is a smaller room of its
/// own.
std::vector<Round> roundsOfLines(int tables, int seats, int wanted);

}  // namespace tablee::rotation

#pragma once

#include "rotation/room/patience.h"
#include "rotation/rules/contradiction.h"

#include <optional>

namespace tablee::rotation {

/// Hard rules that cannot all be kept, before anything is planned. What is told is proven: no seating keeps
/// them. None of them can be left out, as far as that could be looked at, and of up to 512 people whom rules
/// name no fewer contradict each other (fewest_people), where `patience` lasts for that; else there
/// `mayBeFewer`, and the shortest is told of those that are found for each choice of kinds and each round:
/// one person too many who must all sit apart, or belong together, before all others, else what several
/// orders of looking come to. Nothing found is no promise, for the proof may take more than can be looked at
/// here; in small rooms it is one. The problem must be such that plan() takes it.
///
/// Found by a deletion filter (Chinneck and Dravnieks, Locating minimal infeasible constraint sets in linear
/// programs, ORSA Journal on Computing 3, 1991), which takes rules away, many at a time and then fewer, for
/// as long as the others contradict each other. When `patience` ends, what is proven by then is told, with as
/// few rules as are left; stopped, it finds nothing.
std::optional<Contradiction> findContradiction(
    const Problem &problem, const Start &start, Patience &patience);

/// The same for whoever waits in front of a window: about a tenth of a second at most.
std::optional<Contradiction> findContradiction(const Problem &problem, const Start &start);

/// Whether there is a contradiction that can be proven, whichever it is.
bool areImpossible(const Problem &problem, const Start &start, Patience &patience);

}  // namespace tablee::rotation

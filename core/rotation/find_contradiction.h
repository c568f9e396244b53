#pragma once

#include "rotation/contradiction.h"

#include <optional>
#include <stop_token>

namespace tablee::rotation {

/// Hard rules that cannot all be kept, as few as can be found, before anything is planned. What is told is
/// proven: no seating keeps them. Nothing found is no promise, for the proof may take more than can be
/// looked at here; in small rooms it is one. The problem must be such that plan() takes it.
///
/// Found by a deletion filter (Chinneck and Dravnieks, Locating minimal infeasible constraint sets in linear
/// programs, ORSA Journal on Computing 3, 1991), which takes rules away, many at a time and then fewer, for
/// as long as the others contradict each other. Stopped, it finds nothing.
std::optional<Contradiction> findContradiction(
    const Problem &problem, const Start &start, const std::stop_token &stop = {});

}  // namespace tablee::rotation

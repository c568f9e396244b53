#pragma once

#include "rotation/problem.h"

#include <optional>

namespace tablee::test {

/// What is asked of a plan, beside that it keeps the rules.
struct Demand {
    std::optional<int> mostExcess;
    std::optional<int> fewestNew;  ///< new people that everybody meets, the worst-off too
};

enum class Answer { Possible, Impossible, Unknown };

/// Whether any plan of a tiny problem meets a demand: written out as clauses for an exact solver (CaDiCaL,
/// Biere and others 2020), after Triska and Musliu, An effective SAT formulation of the social golfer
/// problem, 2012. It shares nothing with the engine but the problem. Unknown when the solver gives up.
Answer isAnyPlan(const rotation::Problem &problem, const rotation::Start &start, const Demand &demand);

}  // namespace tablee::test

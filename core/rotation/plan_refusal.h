#pragma once

#include "foundation/error.h"
#include "rotation/rules/contradiction.h"

#include <optional>
#include <utility>

namespace tablee::rotation {

/// Why there is no plan; where rules contradict each other, which ones.
struct PlanRefusal : Error {
    PlanRefusal(Error error)  // NOLINT: what is refused anywhere below is refused here
        : Error{std::move(error)}
    {
    }
    explicit PlanRefusal(Contradiction told)
        : Error{ErrorCode::NoPlanPossible, "the rules contradict each other"}
        , contradiction{std::move(told)}
    {
    }

    std::optional<Contradiction> contradiction;
};

}  // namespace tablee::rotation

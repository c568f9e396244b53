#include "timing/share_out.h"

#include <algorithm>
#include <numeric>

namespace tablee {

using namespace std::chrono_literals;

namespace {

Milliseconds lengthAhead(const EveningState &evening, StepId id)
{
    const Step *step = findStep(evening.setting, id);
    const bool ahead = step != nullptr && stateOf(evening, id).phase == StepPhase::Ahead;
    return ahead ? lengthOf(*step, stateOf(evening, id)) : Milliseconds::zero();
}

Milliseconds inMinutes(Milliseconds time)
{
    return std::chrono::floor<std::chrono::minutes>(time);
}

}  // namespace

Milliseconds mostOf(const EveningState &evening, StepId step)
{
    return std::max(inMinutes(lengthAhead(evening, step) - 1min), Milliseconds::zero());
}

Shares proposedShares(const EveningState &evening, Milliseconds minutes)
{
    Shares shares;
    for (const Step &step : evening.setting.agenda)
        if (mostOf(evening, step.id) > Milliseconds::zero())
            shares.push_back({step.id, {}});
    const auto leftOf = [&](const Share &share) {
        return lengthAhead(evening, share.step) - share.amount;
    };
    const auto canGive = [&](const Share &share) {
        const Milliseconds half = inMinutes(lengthAhead(evening, share.step) / 2);
        return share.amount + 1min <= std::min(half, mostOf(evening, share.step));
    };
    for (Milliseconds found{}; found + 1min <= minutes; found += 1min) {
        Share *longest = nullptr;
        for (Share &share : shares)
            if (canGive(share) && (longest == nullptr || leftOf(share) >= leftOf(*longest)))
                longest = &share;
        if (longest == nullptr)
            break;
        longest->amount += 1min;
    }
    return shares;
}

Milliseconds sumOf(const Shares &shares)
{
    return std::accumulate(shares.begin(), shares.end(), Milliseconds::zero(),
        [](Milliseconds sum, const Share &share) { return sum + share.amount; });
}

}  // namespace tablee

#include "rotation/search/trades.h"

#include "rotation/aims/aims.h"
#include "rotation/budget.h"
#include "rotation/search/turn_dial.h"
#include "rotation/seating/score_of.h"

#include <algorithm>
#include <tuple>

namespace tablee::rotation {

namespace {

std::optional<Traded> tradedBest(Search &search, std::int64_t iterations, std::int64_t end)
{
    const Task &task = search.task();
    std::optional<Seating> seating;
    try {
        if (!search.stopToken().stop_requested())
            seating = turnDial(search, iterations, end);
    } catch (const Stopped &) {
    }
    if (!seating)
        return std::nullopt;
    const AimCounts missed = Aims::countIn(task, *seating);
    Score score = scoreOf(task, *seating);
    score.aims = weighed(missed, task.problem.profile.weights);
    score.withoutLanguage = missed.withoutLanguage;
    score.wantsUnmet = missed.wantsUnmet;
    return Traded{*std::move(seating), score, missed};
}

}  // namespace

std::optional<Traded> searchInTurn(
    Search &search, std::int64_t budget, const std::function<void(bool isFirst)> &searchOn)
{
    std::optional<Traded> best;
    std::int64_t from = 0;
    for (std::int64_t turn = usualIterations(search.task().problem);; turn *= 2) {
        const bool isLast = budget - from <= turn;
        search.allow(std::min(budget, from + turn / 2));
        searchOn(from == 0);
        if (!search.hasBest())
            return std::nullopt;
        auto found = tradedBest(search, turn / 2, isLast ? budget : from + turn);
        if (found && (!best || isCheaper(search.task().problem.profile, found->score, best->score)))
            best = std::move(found);
        if (isLast || search.stopToken().stop_requested() || search.isPerfect())
            return best;
        from += turn;
    }
}

bool isCheaper(const Profile &profile, const Score &one, const Score &other)
{
    const auto measures = [&](const Score &score) {
        return std::tuple{
            score.broken, priceOf(profile, score.excess, score.aims), score.worstOffLack, score.moved};
    };
    return measures(one) < measures(other);
}

void trade(const Task &task, const Traded &better, Plan &plan)
{
    plan.trade = Trade{better.score.excess - plan.score.excess,
        better.score.worstOffLack - plan.score.worstOffLack, plan.missed - better.missed};
    plan.rounds = better.seating.toRounds();
    plan.score = better.score;
    plan.missed = better.missed;
    plan.proven = isProvenBest(task, plan.score);
}

}  // namespace tablee::rotation

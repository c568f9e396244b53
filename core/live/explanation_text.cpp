#include "live/explanation_text.h"

#include "language/explanation_words.h"

#include <algorithm>

namespace tablee {

namespace {

std::optional<rotation::Person> seatedPerson(const SeatingProblem &problem, MemberId member)
{
    const auto found = std::lower_bound(problem.people.begin(), problem.people.end(), member);
    if (found == problem.people.end() || *found != member)
        return std::nullopt;
    return static_cast<rotation::Person>(found - problem.people.begin());
}

}  // namespace

std::optional<ExplanationText> explanationText(const RoundsPlan &plan, int round, MemberId one,
    MemberId other, const std::function<QString(MemberId)> &nameOf, const Words &words)
{
    const SeatingProblem &problem = plan.problem;
    const auto first = seatedPerson(problem, one), second = seatedPerson(problem, other);
    if (!first || !second || plan.round(round) == nullptr)
        return std::nullopt;
    auto told = rotation::explain(
        problem.problem, problem.start, plan.plan.rounds, round - problem.firstRound, *first, *second);
    if (!told)
        return std::nullopt;
    // What everybody sees, or is true of any plan that has been told, explains nothing to the room.
    std::erase_if(told->reasons, [](const rotation::Reason &reason) {
        return reason.kind == rotation::ReasonKind::ToldSo
            || reason.kind == rotation::ReasonKind::OthersCostMore;
    });
    if (told->parting)
        told->parting->cost.moved = 0;
    const PlanNames names{
        [&](rotation::Person person) { return nameOf(problem.people[static_cast<std::size_t>(person)]); }, {},
        problem.firstRound};
    return ExplanationText{
        reasonsText(*told, *first, *second, names, words), partingText(*told, names, words)};
}

}  // namespace tablee

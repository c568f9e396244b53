#include "sessions/prepared_agenda.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace tablee {

using namespace std::chrono_literals;

namespace {

bool endsTheEvening(StepKind kind)
{
    return kind == StepKind::Harvest || kind == StepKind::Closing;
}

}  // namespace

PreparedAgenda numbered(PreparedAgenda agenda)
{
    int round = 0;
    for (PreparedStep &step : agenda)
        step.round = step.kind == StepKind::Round ? ++round : 0;
    return agenda;
}

PreparedAgenda moved(PreparedAgenda agenda, std::size_t from, std::size_t to)
{
    const auto at = [&agenda](std::size_t step) {
        return agenda.begin() + static_cast<std::ptrdiff_t>(step);
    };
    if (from < to)
        std::rotate(at(from), at(from + 1), at(to + 1));
    else
        std::rotate(at(to), at(from), at(from + 1));
    return numbered(std::move(agenda));
}

PreparedAgenda withStep(PreparedAgenda agenda, StepKind kind)
{
    auto place = agenda.end();
    while (!endsTheEvening(kind) && place != agenda.begin() && endsTheEvening(std::prev(place)->kind))
        --place;
    // Another round is as long as the last one.
    const auto alike = std::find_if(
        agenda.rbegin(), agenda.rend(), [kind](const PreparedStep &step) { return step.kind == kind; });
    const Milliseconds planned = alike == agenda.rend() ? usualLength(kind) : alike->planned;
    agenda.insert(place, {kind, 0, planned});
    return numbered(std::move(agenda));
}

PreparedAgenda withoutStep(PreparedAgenda agenda, std::size_t step)
{
    agenda.erase(agenda.begin() + static_cast<std::ptrdiff_t>(step));
    return numbered(std::move(agenda));
}

Milliseconds usualLength(StepKind kind)
{
    switch (kind) {
    case StepKind::Welcome:
    case StepKind::Closing:
        return 5min;
    case StepKind::Round:
        return 12min;
    case StepKind::FreeTime:
    case StepKind::Plenary:
    case StepKind::Break:
        return 15min;
    case StepKind::Harvest:
        return 10min;
    }
    return 10min;
}

Milliseconds lengthOf(const PreparedAgenda &agenda)
{
    return std::accumulate(agenda.begin(), agenda.end(), Milliseconds::zero(),
        [](Milliseconds sum, const PreparedStep &step) { return sum + step.planned; });
}

int roundsIn(const PreparedAgenda &agenda)
{
    return static_cast<int>(std::count_if(
        agenda.begin(), agenda.end(), [](const PreparedStep &step) { return step.kind == StepKind::Round; }));
}

qint64 plannedEnd(const PreparedSession &session)
{
    return session.startsAt + lengthOf(session.agenda).count();
}

std::optional<Milliseconds> timeToSpare(const PreparedSession &session)
{
    if (!session.roomClosesAt)
        return std::nullopt;
    return Milliseconds{*session.roomClosesAt - plannedEnd(session)};
}

PreparedAgenda shortened(PreparedAgenda agenda, Milliseconds minutes)
{
    for (Milliseconds found{}; found < minutes; found += 1min) {
        PreparedStep *longest = nullptr;
        for (PreparedStep &step : agenda)
            if (step.planned >= 2min && (longest == nullptr || step.planned >= longest->planned))
                longest = &step;
        if (longest == nullptr)
            break;
        longest->planned -= 1min;
    }
    return agenda;
}

}  // namespace tablee

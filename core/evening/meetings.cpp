#include "evening/meetings.h"

#include "evening/presence.h"

#include <algorithm>
#include <set>
#include <utility>

namespace tablee {

namespace {

/// A round that counts, and for how long.
struct CountedRound {
    const Step &step;
    Milliseconds end;  ///< the run time at which it is over
    Milliseconds least;  ///< who shares a table for so long has met
};

CountedRound heldRound(const EveningState &evening, const Step &step)
{
    const StepState &state = stateOf(evening, step.id);
    // Who sat down a moment after the start of a round that is cut at two minutes was there all the same.
    return {step, state.run, std::min(leastMeetingTime(lengthOf(step, state)), state.run * 9 / 10)};
}

/// As if it ran to its end from here.
CountedRound runningRound(const EveningState &evening, const Step &step)
{
    const StepState &state = stateOf(evening, step.id);
    const Milliseconds length = lengthOf(step, state);
    return {step, std::max(length, state.run), leastMeetingTime(length)};
}

bool isLongEnough(Milliseconds together, const CountedRound &round)
{
    return together > Milliseconds::zero() && together >= round.least;
}

Milliseconds sum(const std::vector<Spell> &spells)
{
    Milliseconds time{};
    for (const Spell &spell : spells)
        time += spell.until - spell.from;
    return time;
}

Milliseconds shared(const std::vector<Spell> &these, const std::vector<Spell> &those)
{
    Milliseconds time{};
    for (const Spell &a : these)
        for (const Spell &b : those)
            time += std::max(std::min(a.until, b.until) - std::max(a.from, b.from), Milliseconds::zero());
    return time;
}

void addMeetings(std::vector<Meeting> &meetings, const EveningState &evening, const CountedRound &round)
{
    for (const auto &[table, people] : spellsAtTables(evening, round.step, round.end))
        for (auto one = people.begin(); one != people.end(); ++one)
            for (auto other = std::next(one); other != people.end(); ++other)
                if (isLongEnough(shared(one->spells, other->spells), round))
                    meetings.push_back({one->member, other->member, round.step.round, round.step.id});
}

/// Those who shared two tables of one round have met once.
std::vector<Meeting> sortedOnce(std::vector<Meeting> meetings)
{
    std::sort(meetings.begin(), meetings.end());
    meetings.erase(std::unique(meetings.begin(), meetings.end()), meetings.end());
    return meetings;
}

}  // namespace

std::vector<Meeting> heldMeetings(const EveningState &evening)
{
    std::vector<Meeting> meetings;
    for (const Step &step : evening.setting.agenda)
        if (step.kind == StepKind::Round && phaseOfRound(evening, step.round) == RoundPhase::Held)
            addMeetings(meetings, evening, heldRound(evening, step));
    return sortedOnce(std::move(meetings));
}

std::vector<Meeting> comingMeetings(const EveningState &evening)
{
    std::vector<Meeting> meetings;
    for (const Step &step : evening.setting.agenda)
        if (step.kind == StepKind::Round && phaseOfRound(evening, step.round) == RoundPhase::Running)
            addMeetings(meetings, evening, runningRound(evening, step));
    return sortedOnce(std::move(meetings));
}

std::map<TableId, std::vector<MemberId>> heldTables(const EveningState &evening, int round)
{
    std::map<TableId, std::vector<MemberId>> tables;
    const Step *step = stepOfRound(evening.setting, round);
    if (step == nullptr || phaseOfRound(evening, round) != RoundPhase::Held)
        return tables;
    const CountedRound held = heldRound(evening, *step);
    for (const auto &[table, people] : spellsAtTables(evening, *step, held.end))
        for (const TimeAtTable &person : people)
            if (isLongEnough(sum(person.spells), held))
                tables[table].push_back(person.member);
    return tables;
}

MeetingCount countMeetings(const std::vector<Meeting> &meetings)
{
    std::set<std::pair<MemberId, MemberId>> pairs;
    for (const Meeting &meeting : meetings)
        pairs.emplace(meeting.low, meeting.high);
    return {static_cast<int>(meetings.size()), static_cast<int>(pairs.size())};
}

}  // namespace tablee

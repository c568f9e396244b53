#include "evening/meetings.h"

#include <algorithm>
#include <set>
#include <utility>

namespace tablee {

std::vector<Meeting> heldMeetings(const EveningState &evening)
{
    std::vector<Meeting> meetings;
    for (const Step &step : evening.setting.agenda) {
        if (step.kind != StepKind::Round || phaseOfRound(evening, step.round) != RoundPhase::Held)
            continue;
        for (const auto &[table, members] : tableGroups(evening, step.round))
            for (std::size_t i = 0; i < members.size(); ++i)
                for (std::size_t j = i + 1; j < members.size(); ++j)
                    meetings.push_back({members[i], members[j], step.round, step.id});
    }
    std::sort(meetings.begin(), meetings.end());
    return meetings;
}

MeetingCount countMeetings(const std::vector<Meeting> &meetings)
{
    std::set<std::pair<MemberId, MemberId>> pairs;
    for (const Meeting &meeting : meetings)
        pairs.emplace(meeting.low, meeting.high);
    return {static_cast<int>(meetings.size()), static_cast<int>(pairs.size())};
}

}  // namespace tablee

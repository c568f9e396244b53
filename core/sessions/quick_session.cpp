#include "sessions/quick_session.h"

#include "rotation/room/table_sizes.h"
#include "sessions/table_places.h"

#include <algorithm>

namespace tablee {

using namespace std::chrono_literals;

PreparedSession quickSession(
    const QuickStart &start, const std::vector<MemberId> &people, std::int64_t startsAt, const QString &zone)
{
    PreparedSession session;
    session.startsAt = startsAt;
    session.zone = zone;
    session.seatsPerTable = start.seatsPerTable;

    session.agenda.push_back({StepKind::Welcome, 0, 5min});
    for (int round = 1; round <= start.rounds; ++round)
        session.agenda.push_back({StepKind::Round, round, start.roundLength});
    session.agenda.push_back({StepKind::FreeTime, 0, 15min});
    session.agenda.push_back({StepKind::Closing, 0, 5min});

    const auto listed = static_cast<int>(people.size());
    const int chairs = chairsAtTable(start.seatsPerTable);
    if (start.together) {
        session.tables.push_back({1, std::max(listed, chairs)});
    } else {
        const std::size_t tables = rotation::tableSizes(listed, start.seatsPerTable).size();
        for (std::size_t index = 0; index < tables; ++index)
            session.tables.push_back({static_cast<int>(index) + 1, chairs});
    }

    for (const MemberId member : people)
        session.attendance.push_back({member, Role::Seated, true});
    return session;
}

}  // namespace tablee

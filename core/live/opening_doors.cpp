#include "live/opening_doors.h"

#include "evening/fold.h"
#include "live/desk_decisions.h"

namespace tablee {

Result<Batch> doorsOpenedFor(const LoadedSession &session, const Reading &now)
{
    const EveningState evening = fold(session.setting, session.log);
    std::vector<MemberId> here;
    for (const Attendance &each : session.attendance)
        here.push_back(each.member);
    return DeskDecisions{evening, session.station, now}.openDoors(here, session.attendance);
}

}  // namespace tablee

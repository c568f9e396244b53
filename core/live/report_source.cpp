#include "live/report_source.h"

#include "language/region.h"
#include "live/names_in_room.h"

namespace tablee {

ReportSource reportSource(const SessionFacts &facts, EveningState evening, const Reading &now)
{
    ReportSource source;
    source.community = facts.community.name;
    source.title = facts.session.title;
    source.place = facts.session.place;
    source.purpose = facts.session.purpose;
    source.zone = zoneNamed(facts.session.zone);
    source.plannedStart = Milliseconds{facts.session.startsAt};
    source.evening = std::move(evening);
    source.now = now;
    source.names = partsInRoom(namesInRoom(facts.members, facts.attendance, source.evening), facts.members);
    for (const auto &[id, member] : facts.members)
        source.topics.emplace(id, ToldTopics{member.toShare, member.toLearn});
    for (const Attendance &attendance : facts.attendance)
        if (attendance.expected)
            source.expected.insert(attendance.member);
    source.knownBefore.assign(facts.metBefore.begin(), facts.metBefore.end());
    source.rules = facts.rules;
    return source;
}

NextSession announced(const Session &session)
{
    return {session.title, session.place, localTime(session.startsAt, session.zone)};
}

}  // namespace tablee

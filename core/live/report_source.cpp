#include "live/report_source.h"

namespace tablee {

namespace {

QTimeZone zoneOf(const Session &session)
{
    const QTimeZone zone{session.zone.toUtf8()};
    return zone.isValid() ? zone : QTimeZone::utc();
}

}  // namespace

ReportSource reportSource(const SessionFacts &facts, EveningState evening, const Reading &now)
{
    ReportSource source;
    source.community = facts.community.name;
    source.title = facts.session.title;
    source.place = facts.session.place;
    source.purpose = facts.session.purpose;
    source.zone = zoneOf(facts.session);
    source.plannedStart = Milliseconds{facts.session.startsAt};
    source.evening = std::move(evening);
    source.now = now;
    for (const auto &[id, member] : facts.members) {
        source.names.emplace(id, displayName(member));
        source.topics.emplace(id, ToldTopics{member.toShare, member.toLearn});
    }
    for (const Attendance &attendance : facts.attendance)
        if (attendance.expected)
            source.expected.insert(attendance.member);
    source.knownBefore.assign(facts.metBefore.begin(), facts.metBefore.end());
    source.rules = facts.rules;
    return source;
}

NextSession announced(const Session &session)
{
    return {session.title, session.place, QDateTime::fromMSecsSinceEpoch(session.startsAt, zoneOf(session))};
}

}  // namespace tablee

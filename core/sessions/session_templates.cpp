#include "sessions/session_templates.h"

#include "directory/member_names.h"
#include "directory/merging.h"
#include "language/region.h"
#include "sessions/prepared_agenda.h"
#include "sessions/table_hosts.h"

#include <QDateTime>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <map>
#include <set>
#include <utility>

namespace tablee {

namespace {

/// Doors open some time before the hour that was told, or late.
constexpr Milliseconds nearTheHour = std::chrono::hours{3};
constexpr Milliseconds longestLate = std::chrono::hours{12};

/// From the day it is planned for to the day of `now`, as its clocks show them.
qint64 daysFromPlan(const PreparedSession &session, qint64 now)
{
    const QDate planned = localTime(session.startsAt, session.zone).date();
    return planned.daysTo(localTime(now, session.zone).date());
}

std::set<MemberId> whoMayCome(const std::vector<Member> &members)
{
    std::set<MemberId> active;
    for (const Member &member : members)
        if (!member.retired && !isErased(member))
            active.insert(member.id);
    return active;
}

/// Those rules whose people may still come, each for who that is by now.
std::vector<SeatRule> rulesOfToday(const std::vector<SeatRule> &rules, const std::vector<Member> &members)
{
    const std::set<MemberId> active = whoMayCome(members);
    const auto merged = mergedMembers(members);
    std::vector<SeatRule> today;
    for (SeatRule rule : rules) {
        rule.one = whoIsNow(merged, rule.one);
        rule.other = whoIsNow(merged, rule.other);
        const bool mayCome = active.contains(rule.one)
            && (!isOfTwo(rule.kind) || (active.contains(rule.other) && rule.one != rule.other));
        if (mayCome && std::find(today.begin(), today.end(), rule) == today.end())
            today.push_back(rule);
    }
    return today;
}

/// From the hour agreed to that at which the room closes. Of a session held on another day both hours hold,
/// but not the days.
Milliseconds agreedLength(const PreparedSession &session)
{
    if (!session.agreedAt)
        return Milliseconds{*session.roomClosesAt - session.startsAt};
    const auto hourOf = [&session](qint64 time) {
        return Milliseconds{localTime(time, session.zone).time().msecsSinceStartOfDay()};
    };
    constexpr Milliseconds day = std::chrono::hours{24};
    return (hourOf(*session.roomClosesAt) - hourOf(*session.agreedAt) + day) % day;
}

}  // namespace

PreparedSession preparedFrom(const SessionTemplate &chosen, qint64 startsAt, const QString &zone)
{
    return {.title = chosen.name,
        .startsAt = startsAt,
        .zone = zone,
        .seatsPerTable = chosen.seatsPerTable,
        .agenda = numbered(chosen.agenda)};
}

std::vector<Attendance> whoCame(const EveningState &evening)
{
    std::vector<Attendance> came;
    for (const auto &[member, state] : evening.room.members)
        if (!state.stays.empty())
            came.push_back({member, state.role});
    return came;
}

PreparedSession expectingAgain(
    PreparedSession session, const std::vector<Attendance> &came, const std::vector<Member> &members)
{
    std::set<MemberId> active = whoMayCome(members);
    for (const Member &member : members)
        if (isMereNumber(displayName(member)))
            active.erase(member.id);
    const auto merged = mergedMembers(members);
    std::map<MemberId, Role> expected;
    for (const Attendance &each : came) {
        const MemberId member = whoIsNow(merged, each.member);
        if (active.contains(member))
            expected.try_emplace(
                member, each.role == Role::Seated ? roleByRules(session, member) : each.role);
    }
    for (const auto &[member, role] : expected)
        session.attendance.push_back({member, role});
    return session;
}

qint64 agreedStart(const PreparedSession &session)
{
    return session.agreedAt.value_or(session.startsAt);
}

PreparedSession preparedLike(const PreparedSession &last, SessionId model, const std::vector<Member> &members,
    qint64 startsAt, const QString &zone)
{
    PreparedSession next{.title = last.title,
        .startsAt = startsAt,
        .zone = zone,
        .seatsPerTable = last.seatsPerTable,
        .agenda = numbered(last.agenda),
        .tables = last.tables,
        .place = last.place,
        .purpose = last.purpose,
        .model = model,
        .rules = rulesOfToday(last.rules, members),
        .dial = last.dial};
    if (last.roomClosesAt)
        next.roomClosesAt = startsAt + agreedLength(last).count();
    return next;
}

qint64 proposedStart(qint64 now, const QString &zone, std::optional<qint64> last)
{
    const QTimeZone local = zoneNamed(zone);
    const QDate today = localTime(now, zone).date();
    if (!last)
        return QDateTime{today.addDays(7), QTime{19, 0}, local}.toMSecsSinceEpoch();
    const QDateTime before = localTime(*last, zone);
    // An evening that was begun on the spot began at any minute.
    const int minutes = (before.time().hour() * 60 + before.time().minute() + 7) / 15 * 15 % (24 * 60);
    QDate day = today.addDays(1);
    while (day.dayOfWeek() != before.date().dayOfWeek())
        day = day.addDays(1);
    return QDateTime{day, QTime{minutes / 60, minutes % 60}, local}.toMSecsSinceEpoch();
}

bool isPlannedForAnotherDay(const PreparedSession &session, qint64 now)
{
    const bool isLate = session.startsAt < now && now - session.startsAt < longestLate.count();
    return daysFromPlan(session, now) != 0 && !isLate;
}

PreparedSession heldFrom(PreparedSession session, qint64 now)
{
    const qint64 days = daysFromPlan(session, now);
    if (days == 0)
        return session;
    const qint64 hourMeant = localTime(session.startsAt, session.zone).addDays(days).toMSecsSinceEpoch();
    // Shortly after midnight it is late, and not another day: the room closes as it was agreed.
    const bool underWay = session.startsAt < now && session.roomClosesAt && now < *session.roomClosesAt;
    session.agreedAt = agreedStart(session);
    session.startsAt = std::abs(hourMeant - now) <= nearTheHour.count() ? hourMeant : now;
    if (session.roomClosesAt && !underWay)
        session.roomClosesAt
            = localTime(*session.roomClosesAt, session.zone).addDays(days).toMSecsSinceEpoch();
    return session;
}

}  // namespace tablee

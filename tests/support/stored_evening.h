#pragma once

#include "storage/event_store.h"
#include "storage/member_store.h"
#include "storage/plan_store.h"
#include "storage/session_store.h"
#include "storage/station_store.h"
#include "support/temporary_database.h"

#include <QSqlDatabase>
#include <QString>

#include <vector>

namespace tablee::test {

/// A prepared evening in a database: four members, two tables of two, a welcome and two rounds of ten
/// minutes.
struct StoredEvening {
    std::vector<MemberId> members;
    SessionId session;
    StationId desk;
    Setting setting;

    static StoredEvening in(const QSqlDatabase &db);

    /// An event of the desk with a request of its own.
    Event event(EventKind kind, const std::string &request) const
    {
        Event event;
        event.station = desk;
        event.request = request;
        event.at = {Milliseconds{1'795'200'000'000}, Milliseconds{60'000}, "boot-1"};
        event.kind = kind;
        return event;
    }

    /// Both rounds: the first two at one table and the others at the other, then mixed.
    PlanRecord plan() const;
};

inline StoredEvening StoredEvening::in(const QSqlDatabase &db)
{
    using namespace std::chrono_literals;
    StoredEvening evening;
    std::vector<Member> people;
    for (const QString &name :
        {QStringLiteral("Ana"), QStringLiteral("Ben"), QStringLiteral("Chloé"), QStringLiteral("大輔")})
        people.push_back({.typed = name, .searchKey = name.toLower(), .createdAt = 1s});
    evening.members = require(storage::MemberStore{db}.addAll(people));
    PreparedSession session{.title = QStringLiteral("Jeudi"),
        .startsAt = 1'795'200'000'000,
        .zone = QStringLiteral("America/Toronto"),
        .seatsPerTable = 2,
        .agenda = {{StepKind::Welcome, 0, 5min}, {StepKind::Round, 1, 10min}, {StepKind::Round, 2, 10min}},
        .tables = {{1, 2}, {2, 2}}};
    for (const MemberId id : evening.members)
        session.attendance.push_back({id, Role::Seated, true});
    storage::SessionStore sessions{db};
    evening.session = require(sessions.create(session));
    evening.setting = require(sessions.setting(evening.session));
    evening.desk = require(storage::StationStore{db}.desk(QStringLiteral("this desk")));
    return evening;
}

inline PlanRecord StoredEvening::plan() const
{
    const TableId one = setting.tables[0].id;
    const TableId two = setting.tables[1].id;
    return {.madeAt = Milliseconds{1'795'200'000'000},
        .seed = 0xfedcba9876543210U,
        .iterations = 5'000'000'000,
        .engineVersion = QStringLiteral("1"),
        .firstRound = 1,
        .excess = 0,
        .bound = 0,
        .proven = true,
        .rounds = {{1, {{members[0], one}, {members[1], one}, {members[2], two}, {members[3], two}}},
            {2, {{members[0], one}, {members[1], two}, {members[2], one}, {members[3], TableId{}}}}}};
}

}  // namespace tablee::test

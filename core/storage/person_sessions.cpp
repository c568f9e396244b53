#include "evening/fold.h"
#include "evening/meetings.h"
#include "storage/correction_store.h"
#include "storage/event_store.h"
#include "storage/names.h"
#include "storage/person_reader.h"
#include "storage/rule_store.h"
#include "storage/session_store.h"
#include "storage/statement.h"

#include <algorithm>
#include <set>

// The sessions of one person: as what they came, when, and at which tables they sat.

namespace tablee::storage {

namespace {

using Rows = std::vector<MemberId>;

bool has(const Rows &rows, MemberId id)
{
    return std::find(rows.begin(), rows.end(), id) != rows.end();
}

Result<std::set<SessionId>> sessionsWith(const QSqlDatabase &db, const Rows &rows)
{
    std::set<SessionId> sessions;
    for (const MemberId id : rows) {
        auto found = run(db,
            QStringLiteral(
                "WITH who(m) AS (SELECT ?) "
                "SELECT session_id FROM attendance, who WHERE m IN (member_id, coalesce(guest_of, 0)) "
                "UNION SELECT session_id FROM event, who WHERE member_id = m "
                "UNION SELECT session_id FROM rule, who WHERE m IN (a_id, coalesce(b_id, 0)) "
                "UNION SELECT session_id FROM name_correction, who WHERE member_id = m "
                "UNION SELECT id FROM session, who WHERE facilitator_id = m"),
            {toSql(id)});
        if (!found)
            return fail(std::move(found.error()));
        while (found->next())
            sessions.insert(idIn<SessionId>(*found, 0));
    }
    return sessions;
}

int numberOf(const EveningState &evening, TableId id)
{
    const RoomTable *table = findTable(evening.setting, id);
    return table == nullptr ? 0 : table->number;
}

std::vector<PersonEntry> entriesOf(
    const EveningState &evening, const std::vector<Event> &log, const Rows &rows)
{
    std::set<EventId> takenBack;
    for (const auto &[undo, undone] : evening.undone)
        takenBack.insert(undone.event.id);
    std::vector<PersonEntry> entries;
    for (const Event &event : log) {
        if (!has(rows, event.member))
            continue;
        PersonEntry entry{event.at.utc, event.kind};
        if (event.kind == EventKind::SetRole)
            entry.role = static_cast<Role>(event.code);
        entry.round = event.round;
        entry.table = numberOf(evening, event.table);
        entry.takenBack = takenBack.contains(event.id);
        entries.push_back(entry);
    }
    return entries;
}

PersonSeat seatAt(const EveningState &evening, int round, TableId id, std::size_t people, SeatTime time)
{
    PersonSeat seat{.round = round, .others = static_cast<int>(people) - 1, .time = time};
    if (const RoomTable *table = findTable(evening.setting, id)) {
        seat.table = table->number;
        seat.tableName = QString::fromStdString(table->name);
    } else {
        seat.others = 0;
    }
    return seat;
}

/// Of a table that has not led to a meeting (yet).
SeatTime timeInRound(const EveningState &evening, int round)
{
    const Step *step = stepOfRound(evening.setting, round);
    const bool over = step != nullptr && stateOf(evening, step->id).phase == StepPhase::Ended;
    return over ? SeatTime::TooShort : SeatTime::NotOver;
}

/// Of a held round the tables where they were long enough to meet somebody; else the one that was announced.
std::vector<PersonSeat> seatsOf(const EveningState &evening, const Rows &rows)
{
    std::vector<PersonSeat> seats;
    for (const auto &[round, state] : evening.room.rounds) {
        const auto held = heldTables(evening, round);
        for (const MemberId id : rows) {
            const std::size_t before = seats.size();
            for (const auto &[table, people] : held)
                if (has(people, id))
                    seats.push_back(seatAt(evening, round, table, people.size(), SeatTime::Counted));
            const auto announced = tableOf(evening, round, id);
            if (seats.size() == before && announced)
                seats.push_back(seatAt(evening, round, *announced,
                    membersAt(evening, round, *announced).size(), timeInRound(evening, round)));
        }
    }
    return seats;
}

int peopleMet(const EveningState &evening, const Rows &rows)
{
    std::set<MemberId> met;
    for (const Meeting &meeting : heldMeetings(evening)) {
        if (has(rows, meeting.low))
            met.insert(meeting.high);
        if (has(rows, meeting.high))
            met.insert(meeting.low);
    }
    return static_cast<int>(met.size());
}

Result<std::vector<PersonRule>> rulesOf(const QSqlDatabase &db, SessionId session, const Rows &rows)
{
    auto found = run(db,
        QStringLiteral("SELECT kind, a_id, coalesce(b_id, 0), coalesce(number, 0), coalesce(reason, ''), ")
            + ruleHoldsNow()
            + QStringLiteral(" FROM rule LEFT JOIN room_table ON room_table.id = "
                             "table_id WHERE rule.session_id = ? "
                             "ORDER BY rule.id"),
        {toSql(session)});
    if (!found)
        return fail(std::move(found.error()));
    std::vector<PersonRule> rules;
    while (found->next()) {
        if (!has(rows, idIn<MemberId>(*found, 1)) && !has(rows, idIn<MemberId>(*found, 2)))
            continue;
        const auto kind = ruleKindOf(found->value(0).toString());
        if (!kind)
            return fail(kind.error());
        const QString reason = found->value(4).toString();
        rules.push_back({*kind, found->value(3).toInt(), isOfTwo(*kind) ? QString{} : reason,
            isOfTwo(*kind) && !reason.isEmpty(), !found->value(5).toBool()});
    }
    return rules;
}

Result<void> readPlace(const QSqlDatabase &db, SessionId id, const Rows &rows, PersonSession &session)
{
    const auto attendance = SessionStore{db}.attendance(id);
    if (!attendance)
        return fail(attendance.error());
    for (const Attendance &each : *attendance)
        if (has(rows, each.member))
            session.attendance = each;
    for (const MemberId row : rows) {
        auto marks = runForRow(db,
            QStringLiteral("WITH which(s, m) AS (SELECT ?, ?) SELECT EXISTS (SELECT 1 FROM attendance "
                           "WHERE session_id = s AND member_id = m AND guest_of IS NOT NULL), "
                           "EXISTS (SELECT 1 FROM session WHERE id = s AND facilitator_id = m) FROM which"),
            {toSql(id), toSql(row)}, "marks");
        if (!marks)
            return fail(std::move(marks.error()));
        session.isGuest |= marks->value(0).toBool();
        session.facilitates |= marks->value(1).toBool();
    }
    return {};
}

/// Those of all rows in turn; each row has its own in order.
Result<std::vector<PersonCorrection>> namesCorrected(
    const QSqlDatabase &db, SessionId session, const Rows &rows)
{
    std::vector<PersonCorrection> names;
    for (const MemberId row : rows) {
        const auto corrections = correctionsOf(db, session, row);
        if (!corrections)
            return fail(corrections.error());
        for (const NameCorrection &each : *corrections)
            names.push_back({each.before, each.after, each.takenBack.has_value()});
    }
    return names;
}

Result<PersonSession> sessionOf(const QSqlDatabase &db, const Session &about, const Rows &rows)
{
    PersonSession session{about.title, about.place, about.startsAt, about.zone};
    if (auto read = readPlace(db, about.id, rows, session); !read)
        return fail(std::move(read.error()));
    auto rules = rulesOf(db, about.id, rows);
    if (!rules)
        return fail(std::move(rules.error()));
    session.rules = std::move(*rules);
    auto corrections = namesCorrected(db, about.id, rows);
    if (!corrections)
        return fail(std::move(corrections.error()));
    session.corrections = std::move(*corrections);
    auto setting = SessionStore{db}.setting(about.id);
    if (!setting)
        return fail(std::move(setting.error()));
    const auto log = EventStore{db}.all(about.id);
    if (!log)
        return fail(log.error());
    const EveningState evening = fold(std::move(*setting), *log);
    session.entries = entriesOf(evening, *log, rows);
    session.seats = seatsOf(evening, rows);
    session.met = peopleMet(evening, rows);
    return session;
}

}  // namespace

Result<std::vector<PersonSession>> sessionsOfPerson(const QSqlDatabase &db, const Rows &rows)
{
    const auto with = sessionsWith(db, rows);
    if (!with)
        return fail(with.error());
    auto all = SessionStore{db}.all();
    if (!all)
        return fail(std::move(all.error()));
    std::erase_if(*all, [&with](const Session &each) { return !with->contains(each.id); });
    std::stable_sort(all->begin(), all->end(),
        [](const Session &one, const Session &other) { return one.startsAt < other.startsAt; });
    std::vector<PersonSession> sessions;
    for (const Session &each : *all) {
        auto session = sessionOf(db, each, rows);
        if (!session)
            return fail(std::move(session.error()));
        sessions.push_back(std::move(*session));
    }
    return sessions;
}

}  // namespace tablee::storage

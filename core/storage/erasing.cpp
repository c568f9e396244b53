#include "storage/erasing.h"

#include "storage/database.h"
#include "storage/member_store.h"
#include "storage/migrator.h"
#include "storage/statement.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace tablee::storage {

namespace {

Result<bool> isThere(const QSqlDatabase &db, const QString &table)
{
    auto found
        = run(db, QStringLiteral("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?"), {table});
    if (!found)
        return fail(std::move(found.error()));
    return found->next();
}

/// A statement about a member, and the table it needs: an older file may not have it yet.
struct ErasingStep {
    const char *table;
    const char *sql;
};

/// Every question mark is the member.
constexpr ErasingStep steps[] = {
    {"consent", "DELETE FROM consent WHERE member_id = ?"},
    {"member_topic", "DELETE FROM member_topic WHERE member_id = ?"},
    {"name_correction", "DELETE FROM name_correction WHERE member_id = ?"},
    {"acquaintance", "DELETE FROM acquaintance WHERE ? IN (low_id, high_id)"},
    {"acquaintance", "UPDATE acquaintance SET said_by = NULL WHERE said_by = ?"},
    {"two_people", "DELETE FROM two_people WHERE ? IN (low_id, high_id)"},
    {"rule",
        "DELETE FROM rule WHERE ? IN (a_id, coalesce(b_id, 0)) "
        "AND session_id IN (SELECT id FROM session WHERE last_seq = 0)"},
    {"rule", "UPDATE rule SET reason = NULL WHERE ? IN (a_id, coalesce(b_id, 0))"},
    {"attendance",
        "DELETE FROM attendance WHERE member_id = ? "
        "AND session_id IN (SELECT id FROM session WHERE last_seq = 0)"},
    {"attendance", "UPDATE attendance SET guest_of = NULL WHERE guest_of = ?"},
    // The program itself may have written the name there: "Zoé to table 3".
    {"display",
        "UPDATE display SET message_fr = NULL, message_en = NULL "
        "WHERE session_id IN (SELECT session_id FROM attendance WHERE member_id = ?)"},
    {"session", "UPDATE session SET facilitator_id = NULL WHERE facilitator_id = ?"},
};

/// What nobody has any more may have told who it was.
constexpr ErasingStep leftovers[] = {
    {"member_topic",
        "DELETE FROM topic WHERE id NOT IN (SELECT topic_id FROM member_topic) "
        "AND id NOT IN (SELECT merged_into FROM topic WHERE merged_into IS NOT NULL)"},
    {"organisation",
        "DELETE FROM organisation WHERE id NOT IN "
        "(SELECT organisation_id FROM member WHERE organisation_id IS NOT NULL)"},
};

Result<void> eraseRow(const QSqlDatabase &db, MemberId id, Milliseconds now)
{
    for (const ErasingStep &step : steps) {
        const auto there = isThere(db, QString::fromLatin1(step.table));
        if (!there)
            return fail(there.error());
        if (!*there)
            continue;
        if (auto done = run(db, QString::fromLatin1(step.sql), {toSql(id)}); !done)
            return fail(std::move(done.error()));
    }
    const QString uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto done = run(db,
        QStringLiteral(
            "UPDATE member SET uid = ?, badge_code = NULL, given = NULL, family = NULL, typed = NULL, "
            "organisation_id = NULL, team = NULL, email = NULL, speaks = '', search_key = NULL, "
            "origin = 'erased', note = NULL, row_version = row_version + 1, "
            "retired_at = coalesce(retired_at, ?), erased_at = ? WHERE id = ?"),
        {uid, toSql(now), toSql(now), toSql(id)});
    return done ? Result<void>{} : fail(std::move(done.error()));
}

Result<QStringList> eraseRows(const QSqlDatabase &db, MemberId id, Milliseconds now)
{
    return inTransaction(db, [&]() -> Result<QStringList> {
        const auto members = rowsOfPerson(db, id);
        if (!members)
            return fail(members.error());
        auto uids = uidsOf(db, *members);
        if (!uids)
            return uids;
        for (const MemberId member : *members) {
            if (auto erased = eraseRow(db, member, now); !erased)
                return fail(std::move(erased.error()));
        }
        for (const ErasingStep &step : leftovers) {
            const auto there = isThere(db, QString::fromLatin1(step.table));
            if (!there)
                return fail(there.error());
            if (auto done
                = *there ? run(db, QString::fromLatin1(step.sql)) : Result<QSqlQuery>{QSqlQuery{db}};
                !done)
                return fail(std::move(done.error()));
        }
        return uids;
    });
}

/// Empties the write-ahead log; a reader would keep the old pages in it.
Result<void> emptyLog(const QSqlDatabase &db)
{
    auto emptied = runForRow(db, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"), {}, "checkpoint");
    if (!emptied)
        return fail(std::move(emptied.error()));
    if (emptied->value(0).toInt() != 0)
        return fail(ErrorCode::Conflict, "the old pages are still being read");
    return {};
}

/// Whether nobody reads at the moment. Where the log is empty a reader shows only once something is in it:
/// the version of the schema, written again as it is.
Result<void> seeThatNobodyReads(const QSqlDatabase &db)
{
    auto version = runForRow(db, QStringLiteral("PRAGMA user_version"), {}, "user_version");
    if (!version)
        return fail(std::move(version.error()));
    const int number = version->value(0).toInt();
    version->finish();
    if (auto written = run(db, QStringLiteral("PRAGMA user_version = %1").arg(number)); !written)
        return fail(std::move(written.error()));
    return emptyLog(db);
}

/// The file anew, from what is in it now; nothing of it passes through a folder for temporary files.
Result<void> writeAnew(const QSqlDatabase &db)
{
    for (const char *statement : {"PRAGMA temp_store = MEMORY", "VACUUM"})
        if (auto done = run(db, QString::fromLatin1(statement)); !done)
            return fail(std::move(done.error()));
    return emptyLog(db);
}

}  // namespace

Result<std::vector<MemberId>> rowsOfPerson(const QSqlDatabase &db, MemberId id)
{
    auto columns
        = run(db, QStringLiteral("SELECT 1 FROM pragma_table_info('member') WHERE name = 'merged_into'"));
    if (!columns)
        return fail(std::move(columns.error()));
    if (!columns->next())
        return std::vector<MemberId>{id};
    auto rows = run(db,
        QStringLiteral(
            "WITH RECURSIVE person(id) AS (SELECT ? UNION "
            "SELECT other.id FROM member AS other JOIN person ON other.merged_into = person.id UNION "
            "SELECT one.merged_into FROM member AS one JOIN person ON one.id = person.id "
            "WHERE one.merged_into IS NOT NULL) SELECT id FROM person ORDER BY id"),
        {toSql(id)});
    if (!rows)
        return fail(std::move(rows.error()));
    std::vector<MemberId> members;
    while (rows->next())
        members.push_back(idIn<MemberId>(*rows, 0));
    return members;
}

Result<QStringList> uidsOf(const QSqlDatabase &db, const std::vector<MemberId> &members)
{
    QStringList uids;
    for (const MemberId member : members) {
        auto uid
            = runForRow(db, QStringLiteral("SELECT uid FROM member WHERE id = ?"), {toSql(member)}, "member");
        if (!uid)
            return fail(std::move(uid.error()));
        uids += uid->value(0).toString();
    }
    return uids;
}

Result<QStringList> eraseMember(const QSqlDatabase &db, MemberId id, Milliseconds now)
{
    if (auto unread = seeThatNobodyReads(db); !unread)
        return fail(std::move(unread.error()));
    auto uids = eraseRows(db, id, now);
    if (!uids)
        return uids;
    if (auto written = writeAnew(db); !written)
        return fail(std::move(written.error()));
    return uids;
}

QStringList ownCopies(const QString &path)
{
    const QFileInfo file{path};
    QStringList copies;
    const QStringList files = file.dir().entryList(QDir::Files, QDir::Name);
    for (const QString &each : files)
        if (originalOfCopy(each) == file.fileName())
            copies += file.dir().filePath(each);
    return copies;
}

Result<ErasedInCopy> eraseInCopy(
    const QString &copy, const QStringList &uids, Milliseconds now, NameKeys keys)
{
    const auto database = Database::open(copy, Access::Write);
    if (!database)
        return fail(database.error());
    const QSqlDatabase db = database->handle();
    ErasedInCopy done;
    for (const QString &uid : uids) {
        auto found = run(db, QStringLiteral("SELECT id FROM member WHERE uid = ?"), {uid});
        if (!found)
            return fail(std::move(found.error()));
        if (!found->next())
            continue;
        const auto id = idIn<MemberId>(*found, 0);
        found->finish();
        // The copy may know them under another name.
        auto own = rowsOfPerson(db, id).and_then(
            [&db](const std::vector<MemberId> &rows) { return nameKeysOf(db, rows); });
        if (!own)
            return fail(std::move(own.error()));
        keys.sure += own->sure;
        keys.words += own->words;
        keys.beginnings += own->beginnings;
        if (auto erased = eraseMember(db, id, now); !erased)
            return fail(std::move(erased.error()));
        ++done.members;
    }
    const auto texts = textsWith(db, keys);
    if (!texts)
        return fail(texts.error());
    done.isStillNamed
        = std::any_of(texts->begin(), texts->end(), [](const TextHit &hit) { return !hit.mayBeAnother; });
    done.mayBeNamed = !done.isStillNamed && !texts->empty();
    return done;
}

}  // namespace tablee::storage

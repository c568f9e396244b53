#pragma once

#include "storage/batch_writer.h"
#include "storage/community_store.h"
#include "storage/event_store.h"
#include "storage/session_reader.h"
#include "storage/statement.h"
#include "support/evening_builder.h"
#include "support/stored_evening.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <optional>
#include <span>
#include <vector>

namespace tablee::test {

/// The log of a small evening in a community file, written by a program that may be killed. Ids in the file
/// are those of EveningBuilder: members 1 to 14, session 1, event ids that are the seq.
class KilledLog {
public:
    KilledLog()
    {
        copyFile(prepared().path(), path());
        open();
    }

    QSqlDatabase handle() const { return m_database->handle(); }
    SessionId session() const { return SessionId{1}; }
    LoadedSession read() const { return require(storage::readSession(handle(), session())); }

    /// Writes events as one change, as the conductor does.
    void write(std::span<const Event> events)
    {
        for (const Event &event : events)
            nextPlanIs(event.plan);
        require(storage::writeBatch(handle(), session(), events.front().seq - 1, batchOf(events)));
    }

    /// These are written and not committed; the log is then as the next program finds it.
    void neverCommit(std::span<const Event> events)
    {
        storage::Transaction never{handle()};
        require(never.begin());
        write(events);
    }

    /// The program is killed when it has written these but not committed: what it had in memory is gone, and
    /// what the system had of its files is what the next one finds.
    void dieWriting(std::span<const Event> events)
    {
        const QString next = pathOf(m_life + 1);
        {
            storage::Transaction never{handle()};
            require(never.begin());
            write(events);
            copyFile(path(), next);
            copyFile(path() + QStringLiteral("-wal"), next + QStringLiteral("-wal"));
        }
        ++m_life;
        open();
    }

private:
    static const TemporaryDatabase &prepared()
    {
        static const TemporaryDatabase database;
        static const bool filled = fill(database.handle());
        Q_UNUSED(filled);
        return database;
    }

    static bool fill(const QSqlDatabase &db)
    {
        require(storage::CommunityStore{db}.create({.name = QStringLiteral("Les jeudis")}));
        std::vector<Member> people;
        for (int number = 1; number <= 14; ++number)
            people.push_back({.typed = QString::number(number)});
        require(storage::MemberStore{db}.addAll(people));
        PreparedSession session{
            .title = QStringLiteral("Jeudi"), .zone = QStringLiteral("Europe/Paris"), .seatsPerTable = 4};
        const Setting setting = smallSetting();
        for (const Step &step : setting.agenda)
            session.agenda.push_back({step.kind, step.round, step.planned});
        for (const RoomTable &table : setting.tables)
            session.tables.push_back({table.number, table.seats});
        require(storage::SessionStore{db}.create(session));
        require(storage::StationStore{db}.desk(QStringLiteral("this desk")));
        require(storage::run(db, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
        return true;
    }

    static void copyFile(const QString &from, const QString &to)
    {
        if (!QFile::copy(from, to))
            qFatal("cannot copy %s", qPrintable(from));
    }

    static Batch batchOf(std::span<const Event> events)
    {
        Batch batch{.events = {events.begin(), events.end()}};
        for (const Event &event : events)
            if (event.kind == EventKind::Announce)
                batch.plan = PlanRecord{.seed = 1,
                    .engineVersion = QStringLiteral("1"),
                    .firstRound = event.round,
                    .rounds = {{event.round, event.seats}},
                    .pinned = {{event.round, event.pinned}}};
        return batch;
    }

    void nextPlanIs(PlanId plan)
    {
        if (!plan.isValid())
            return;
        require(storage::run(handle(), QStringLiteral("DELETE FROM sqlite_sequence WHERE name = 'plan'")));
        require(storage::run(handle(), QStringLiteral("INSERT INTO sqlite_sequence VALUES ('plan', ?)"),
            {qlonglong{plan.value() - 1}}));
    }

    void open()
    {
        m_database = require(storage::Database::open(path(), storage::Access::Write));
        // Nobody pulls the plug here; and a cache of a page lets a change reach the disk before its commit.
        require(storage::run(handle(), QStringLiteral("PRAGMA synchronous = OFF")));
        require(storage::run(handle(), QStringLiteral("PRAGMA cache_size = 1")));
    }

    QString pathOf(int life) const { return m_folder.filePath(QStringLiteral("%1.tablee").arg(life)); }
    QString path() const { return pathOf(m_life); }

    /// In memory where the system has such a place: nobody pulls the plug here.
    static QString place()
    {
        const QString shared = QStringLiteral("/dev/shm");
        return (QFileInfo{shared}.isWritable() ? shared : QDir::tempPath())
            + QStringLiteral("/tablee-log-XXXXXX");
    }

    QTemporaryDir m_folder{place()};
    int m_life = 0;
    std::optional<storage::Database> m_database;
};

}  // namespace tablee::test

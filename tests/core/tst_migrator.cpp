#include "evening/fold.h"
#include "evening/meetings.h"
#include "platform/community_mark.h"
#include "storage/community_file.h"
#include "storage/community_store.h"
#include "storage/correction_store.h"
#include "storage/event_store.h"
#include "storage/meeting_store.h"
#include "storage/member_store.h"
#include "storage/migrator.h"
#include "storage/rule_store.h"
#include "storage/session_store.h"
#include "storage/statement.h"
#include "support/desk.h"
#include "support/temporary_database.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace tablee::tst_migrator {

using namespace tablee::storage;
using test::refusalOf;
using test::require;

class TestMigrator : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{QStringLiteral(".*")}); }
    void shipsItsSteps();
    void splitsAtItsOwnSignOnly();
    void freshFileIsOursAndNewest();
    void everyReferenceIsFoundByAnIndex();
    void newestFileIsLeftAlone();
    void eachStepKeepsACopyAside();
    void upgradeWithoutACopyDoesNotBegin();
    void failedStepLeavesTheVersionBefore();
    void newerFileIsRefusedUntouched();
    void copyAsideIsNamedAfterVersionAndTime();
    void decisionsOfAnOlderFileAreCarriedOver();
    void releasedFileStillOpens_data();
    void releasedFileStillOpens();
};

namespace {

std::vector<SchemaStep> stepsWith(const QString &sql)
{
    auto steps = require(shippedSteps());
    steps.push_back({steps.back().version + 1, QStringLiteral("next.sql"), sql});
    return steps;
}

CopyPath besides(const test::TemporaryDatabase &database)
{
    return [path = database.path()](int version) {
        return path + QStringLiteral(".aside%1").arg(version);
    };
}

QStringList schemaOf(const QSqlDatabase &db)
{
    auto rows = require(run(db,
        QStringLiteral("SELECT type || ' ' || name || ': ' || coalesce(sql, '') "
                       "FROM sqlite_schema ORDER BY type, name")));
    QStringList schema;
    while (rows.next())
        schema << rows.value(0).toString();
    return schema;
}

bool hasTable(const QSqlDatabase &db, const QString &name)
{
    return run(db, QStringLiteral("SELECT * FROM ") + name).has_value();
}

}  // namespace

void TestMigrator::shipsItsSteps()
{
    const auto steps = require(shippedSteps());
    QVERIFY(!steps.empty());
    QCOMPARE(steps.front().version, 1);
    QCOMPARE(steps.front().name, QStringLiteral("0001_spine.sql"));
}

void TestMigrator::splitsAtItsOwnSignOnly()
{
    const SchemaStep step{
        1, {}, QStringLiteral("CREATE TRIGGER a BEGIN x; y; END\n--;;\r\nINSERT ';' -- ;\n--;;\nLAST\n")};
    QCOMPARE(statementsOf(step),
        (QStringList{QStringLiteral("CREATE TRIGGER a BEGIN x; y; END"), QStringLiteral("INSERT ';' -- ;"),
            QStringLiteral("LAST\n")}));
}

void TestMigrator::freshFileIsOursAndNewest()
{
    const test::TemporaryDatabase database;
    QCOMPARE(require(schemaVersion(database.handle())), require(shippedSteps()).back().version);
    const auto row = require(runForRow(database.handle(), QStringLiteral("PRAGMA application_id"), {}, "id"));
    QCOMPARE(row.value(0).toUInt(), applicationId);
    QFile file{database.path()};
    QVERIFY(file.open(QIODevice::ReadOnly) && file.seek(68));
    QCOMPARE(file.read(4), QByteArray{"Tbl\xe9"});
}

/// Else whoever takes many rows away has SQLite read all that may refer to them, row by row.
void TestMigrator::everyReferenceIsFoundByAnIndex()
{
    const test::TemporaryDatabase database;
    const QSqlDatabase db = database.handle();
    auto references = require(run(db,
        QStringLiteral("SELECT child.name, reference.\"from\" FROM sqlite_schema AS child, "
                       "pragma_foreign_key_list(child.name) AS reference WHERE child.type = 'table'")));
    int count = 0;
    for (; references.next(); ++count) {
        const QString table = references.value(0).toString();
        const QString column = references.value(1).toString();
        const auto plan = require(runForRow(db,
            QStringLiteral("EXPLAIN QUERY PLAN SELECT 1 FROM %1 WHERE %2 = ?").arg(table, column), {1},
            "a plan"));
        const QString how = plan.value(3).toString();
        QVERIFY2(how.startsWith(QStringLiteral("SEARCH")),
            qPrintable(QStringList({table, column, how}).join(u' ')));
    }
    QVERIFY(count > 40);
}

void TestMigrator::newestFileIsLeftAlone()
{
    const test::TemporaryDatabase database;
    QVERIFY(migrate(database.handle(), require(shippedSteps()), besides(database)));
    QVERIFY(!QFile::exists(besides(database)(require(schemaVersion(database.handle())))));
}

void TestMigrator::eachStepKeepsACopyAside()
{
    const test::TemporaryDatabase database;
    const int before = require(schemaVersion(database.handle()));
    auto steps = stepsWith(QStringLiteral("CREATE TABLE recipe (id)"));
    steps.push_back({before + 2, QStringLiteral("last.sql"), QStringLiteral("CREATE TABLE cook (id)")});
    const CopyPath aside = besides(database);
    QVERIFY(migrate(database.handle(), steps, aside));

    QCOMPARE(require(schemaVersion(database.handle())), before + 2);
    QVERIFY(hasTable(database.handle(), QStringLiteral("cook")));
    for (const int version : {before, before + 1}) {
        const Database copy = require(Database::open(aside(version), Access::ReadAtRest));
        QCOMPARE(require(schemaVersion(copy.handle())), version);
        QVERIFY(hasTable(copy.handle(), QStringLiteral("member")));
        QCOMPARE(hasTable(copy.handle(), QStringLiteral("recipe")), version > before);
        QVERIFY(!hasTable(copy.handle(), QStringLiteral("cook")));
        QVERIFY(!QFile::exists(aside(version) + QStringLiteral(".part")));
    }
}

void TestMigrator::upgradeWithoutACopyDoesNotBegin()
{
    const test::TemporaryDatabase database;
    const int before = require(schemaVersion(database.handle()));
    const auto nowhere = [&](int) {
        return database.path() + QStringLiteral(".none/aside");
    };
    QVERIFY(!migrate(database.handle(), stepsWith(QStringLiteral("CREATE TABLE recipe (id)")), nowhere));
    QCOMPARE(require(schemaVersion(database.handle())), before);
}

void TestMigrator::failedStepLeavesTheVersionBefore()
{
    const test::TemporaryDatabase database;
    const int before = require(schemaVersion(database.handle()));
    const auto steps = stepsWith(QStringLiteral("CREATE TABLE recipe (id)\n--;;\nCREATE TABEL cook (id)"));
    const auto failed = migrate(database.handle(), steps, besides(database));

    QVERIFY(!failed);
    QCOMPARE(require(schemaVersion(database.handle())), before);
    QVERIFY(!hasTable(database.handle(), QStringLiteral("recipe")));
}

void TestMigrator::newerFileIsRefusedUntouched()
{
    const test::TemporaryDatabase database;
    require(run(database.handle(), QStringLiteral("PRAGMA user_version = 99")));
    const QStringList before = schemaOf(database.handle());
    const auto refused = migrate(database.handle(), require(shippedSteps()), besides(database));

    QVERIFY(!refused);
    QCOMPARE(refusalOf(refused), ErrorCode::FileTooNew);
    QCOMPARE(schemaOf(database.handle()), before);
}

void TestMigrator::copyAsideIsNamedAfterVersionAndTime()
{
    const QDateTime evening{QDate{2026, 11, 20}, QTime{19, 0}, Qt::UTC};
    QCOMPARE(copyAsidePath(QStringLiteral("/a/Les amis.du jeudi.tablee"), 1, evening),
        QStringLiteral("/a/Les amis.du jeudi.v1-20261120T190000.tablee"));
    QCOMPARE(copyAsidePath(QStringLiteral("/a/amis"), 12, evening.toOffsetFromUtc(3600)),
        QStringLiteral("/a/amis.v12-20261120T190000"));
}

/// Step 10: what a rule and a corrected name were, they are; and names are taken back in the order in which
/// they were corrected.
void TestMigrator::decisionsOfAnOlderFileAreCarriedOver()
{
    const QTemporaryDir folder;
    const Database file
        = require(Database::open(folder.filePath(QStringLiteral("older.tablee")), Access::Create));
    const QSqlDatabase db = file.handle();
    const auto steps = require(shippedSteps());
    require(migrate(db, {steps.begin(), steps.begin() + 9}, {}));
    for (const char *statement : {"INSERT INTO session (title, uid, starts_at, zone, seats_per_table) "
                                  "VALUES ('', 's', 0, 'UTC', 4)",
             "INSERT INTO member (uid, speaks, origin, created_at) VALUES ('a', '', 'desk', 0), "
             "('b', '', 'desk', 0)",
             "INSERT INTO rule (session_id, kind, a_id, b_id) VALUES (1, 'apart', 1, 2)",
             "INSERT INTO name_correction (request, session_id, member_id, typed_before, typed_after, seq) "
             "VALUES ('one', 1, 1, 'Ana', 'Anna', 3), ('two', 1, 1, 'Anna', 'Anne', 3)"})
        require(run(db, QString::fromLatin1(statement)));
    require(migrate(db, steps, [&folder](int version) { return folder.filePath(QString::number(version)); }));

    const SeatRule apart{RuleKind::Apart, MemberId{1}, MemberId{2}};
    QVERIFY(require(ruleBook(db, SessionId{1})) == (RuleBook{.rules = {{apart, {}}}}));
    const auto names = require(correctionsOf(db, SessionId{1}));
    QCOMPARE(names.size(), std::size_t{2});
    QVERIFY(names[0].made.turn > 0 && names[0].made < names[1].made);
    QVERIFY(!names[0].takenBack && !names[1].takenBack);
}

void TestMigrator::releasedFileStillOpens_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir{QStringLiteral(TEST_DATA)}.entryList({QStringLiteral("v*.tablee")});
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestMigrator::releasedFileStillOpens()
{
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QVERIFY(QFile::copy(QStringLiteral(TEST_DATA "/") + name, path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));

    const test::Desk file{CommunityFile::open({.path = path}).result()};
    const auto read = file->run([](const QSqlDatabase &db) {
        const SessionId session = require(SessionStore{db}.all()).front().id;
        const auto log = require(EventStore{db}.all(session));
        const EveningState evening = fold(require(SessionStore{db}.setting(session)), log);
        return std::tuple{schemaOf(db), require(CommunityStore{db}.read()).name,
            require(MemberStore{db}.all()).size(),
            heldMeetings(evening) == require(MeetingStore{db}.all(session)), heldMeetings(evening).size()};
    });
    const auto [schema, community, members, meetingsAgree, meetings] = read.result();

    QCOMPARE(schema, schemaOf(test::TemporaryDatabase{}.handle()));
    QCOMPARE(community, QStringLiteral("Les amis du jeudi"));
    QCOMPARE(members, std::size_t{4});
    QVERIFY(meetingsAgree);
    QCOMPARE(meetings, std::size_t{2});
}

TEST_CLASS_WITH(TestMigrator, QCoreApplication)

}  // namespace tablee::tst_migrator

#include "tst_migrator.moc"

#include "storage/statement.h"
#include "support/temporary_database.h"
#include "support/test_program.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace tablee::tst_database {

using namespace tablee::storage;
using test::refusalOf;
using test::require;

class TestDatabase : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{QStringLiteral(".*")}); }
    void setsWhatEveryConnectionHas_data();
    void setsWhatEveryConnectionHas();
    void neverCreatesAFileByItself();
    void opensAFileWhateverItsName();
    void leavesNoConnectionBehind();
    void readerMayNotWrite();
    void fullDiskIsToldAsSuch();
    void rubbishIsToldAsDamage();
    void changeIsThereAfterwards();
    void failedChangeLeavesNothing();
    void innerChangeFailsAlone();
    void outerChangeTakesTheInnerOneWithIt();
    void changeLocksOthersOutFromItsBeginning();
    void nullTextIsStoredAsEmptyText();
};

namespace {

int countOrganisations(const QSqlDatabase &db)
{
    return require(runForRow(db, QStringLiteral("SELECT count(*) FROM organisation"), {}, "count"))
        .value(0)
        .toInt();
}

Result<void> addOrganisation(const QSqlDatabase &db, const QString &name)
{
    return run(db, QStringLiteral("INSERT INTO organisation (name, search_key) VALUES (?, ?)"),
        {toSql(name), toSql(name)})
        .map([](const QSqlQuery &) {});
}

const QString first = QStringLiteral("Croix-Rouge");
const QString second = QStringLiteral("Mairie");

}  // namespace

void TestDatabase::setsWhatEveryConnectionHas_data()
{
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<QString>("value");
    QTest::newRow("references are kept") << QStringLiteral("foreign_keys") << QStringLiteral("1");
    QTest::newRow("readers do not block the writer")
        << QStringLiteral("journal_mode") << QStringLiteral("wal");
    QTest::newRow("a commit is on the disk") << QStringLiteral("synchronous") << QStringLiteral("2");
    QTest::newRow("the file's schema is not trusted")
        << QStringLiteral("trusted_schema") << QStringLiteral("0");
    QTest::newRow("cells are checked") << QStringLiteral("cell_size_check") << QStringLiteral("1");
    QTest::newRow("the file is not mapped") << QStringLiteral("mmap_size") << QStringLiteral("0");
    QTest::newRow("a busy file is waited for") << QStringLiteral("busy_timeout") << QStringLiteral("5000");
    QTest::newRow("REPLACE meets the triggers")
        << QStringLiteral("recursive_triggers") << QStringLiteral("1");
}

void TestDatabase::setsWhatEveryConnectionHas()
{
    QFETCH(const QString, pragma);
    const test::TemporaryDatabase database;
    const auto row = require(runForRow(database.handle(), QStringLiteral("PRAGMA ") + pragma, {}, "pragma"));
    QTEST(row.value(0).toString(), "value");
}

void TestDatabase::neverCreatesAFileByItself()
{
    const QTemporaryDir folder;
    for (const Access access : {Access::Write, Access::Read, Access::ReadAtRest})
        QVERIFY(!Database::open(folder.filePath(QStringLiteral("none")), access));
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("none"))));
}

void TestDatabase::opensAFileWhateverItsName()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("Qui ? 100 % #1 & l'été 茶.tablee"));
    QVERIFY(Database::open(path, Access::Create)
                .and_then([](const Database &database) {
                    return run(database.handle(), QStringLiteral("CREATE TABLE t (x)"));
                })
                .has_value());
    QVERIFY(QFile::exists(path));
}

void TestDatabase::leavesNoConnectionBehind()
{
    const QStringList before = QSqlDatabase::connectionNames();
    {
        test::TemporaryDatabase database;
        QCOMPARE(QSqlDatabase::connectionNames().size(), before.size() + 1);
    }
    QCOMPARE(QSqlDatabase::connectionNames(), before);
}

void TestDatabase::readerMayNotWrite()
{
    const test::TemporaryDatabase database;
    for (const Access access : {Access::Read, Access::ReadAtRest}) {
        const Database reader = require(Database::open(database.path(), access));
        const auto refused = addOrganisation(reader.handle(), first);
        QVERIFY(!refused);
        QCOMPARE(refusalOf(refused), ErrorCode::FileReadOnly);
    }
}

void TestDatabase::fullDiskIsToldAsSuch()
{
    const test::TemporaryDatabase database;
    const QSqlDatabase db = database.handle();
    require(run(db, QStringLiteral("PRAGMA max_page_count = 1")));  // as many as there are already
    const auto refused = inTransaction(db, [&] { return addOrganisation(db, QString{100'000, u'x'}); });
    QVERIFY(!refused);
    QCOMPARE(refusalOf(refused), ErrorCode::DiskFull);
    QCOMPARE(countOrganisations(db), 0);

    require(run(db, QStringLiteral("PRAGMA max_page_count = 100000")));
    QVERIFY(inTransaction(db, [&] { return addOrganisation(db, QString{100'000, u'x'}); }));
}

void TestDatabase::rubbishIsToldAsDamage()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rubbish"));
    QFile file{path};
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray{5000, 'x'});
    file.close();

    const auto refused = Database::open(path, Access::ReadAtRest).and_then([](const Database &database) {
        return run(database.handle(), QStringLiteral("SELECT * FROM sqlite_schema"));
    });
    QVERIFY(!refused);
    QCOMPARE(refusalOf(refused), ErrorCode::FileDamaged);
}

void TestDatabase::changeIsThereAfterwards()
{
    const test::TemporaryDatabase database;
    const QSqlDatabase db = database.handle();
    const Result<int> answer = inTransaction(db, [&]() -> Result<int> {
        require(addOrganisation(db, first));
        return 7;
    });
    QCOMPARE(answer.value(), 7);
    const Database other = require(Database::open(database.path(), Access::Read));
    QCOMPARE(countOrganisations(other.handle()), 1);
}

void TestDatabase::failedChangeLeavesNothing()
{
    const test::TemporaryDatabase database;
    const QSqlDatabase db = database.handle();
    const Result<void> answer = inTransaction(db, [&]() -> Result<void> {
        require(addOrganisation(db, first));
        return fail(ErrorCode::Conflict);
    });
    QCOMPARE(refusalOf(answer), ErrorCode::Conflict);
    QCOMPARE(countOrganisations(db), 0);
    QVERIFY(inTransaction(db, [&] { return addOrganisation(db, first); }));
}

void TestDatabase::innerChangeFailsAlone()
{
    const test::TemporaryDatabase database;
    const QSqlDatabase db = database.handle();
    const Result<void> answer = inTransaction(db, [&]() -> Result<void> {
        require(addOrganisation(db, first));
        const Result<void> inner = inTransaction(db, [&]() -> Result<void> {
            require(addOrganisation(db, second));
            return fail(ErrorCode::Conflict);
        });
        return inner ? inner : Result<void>{};
    });
    QVERIFY(answer);
    QCOMPARE(countOrganisations(db), 1);
}

void TestDatabase::outerChangeTakesTheInnerOneWithIt()
{
    const test::TemporaryDatabase database;
    const QSqlDatabase db = database.handle();
    const Result<void> answer = inTransaction(db, [&]() -> Result<void> {
        require(inTransaction(db, [&] { return addOrganisation(db, first); }));
        return fail(ErrorCode::Cancelled);
    });
    QVERIFY(!answer);
    QCOMPARE(countOrganisations(db), 0);
}

void TestDatabase::changeLocksOthersOutFromItsBeginning()
{
    const test::TemporaryDatabase database;
    const Database other = require(Database::open(database.path(), Access::Write));
    require(run(other.handle(), QStringLiteral("PRAGMA busy_timeout = 0")));
    require(inTransaction(database.handle(), [&]() -> Result<void> {
        const auto locked = inTransaction(other.handle(), [] { return Result<void>{}; });
        if (locked)
            return fail(ErrorCode::Conflict, "two were writing at the same time");
        // Whoever waits in vain is told why: the disk is sound.
        return refusalOf(locked) == ErrorCode::FileBusy ? Result<void>{} : locked;
    }));
    QVERIFY(inTransaction(other.handle(), [] { return Result<void>{}; }));
}

void TestDatabase::nullTextIsStoredAsEmptyText()
{
    const test::TemporaryDatabase database;
    QVERIFY(addOrganisation(database.handle(), QString{}));
    QVERIFY(
        !run(database.handle(), QStringLiteral("INSERT INTO organisation (name, search_key) VALUES (?, 'k')"),
            {nullIfEmpty(QString{})}));
}

TEST_CLASS_WITH(TestDatabase, QCoreApplication)

}  // namespace tablee::tst_database

#include "tst_database.moc"

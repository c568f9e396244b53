#include "storage/community_file.h"
#include "storage/file_copy.h"
#include "storage/member_store.h"
#include "storage/statement.h"
#include "support/desk.h"
#include "support/folder_snapshot.h"
#include "support/temporary_database.h"
#include "support/test_program.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

namespace tablee::tst_file_copy {

using namespace tablee::storage;
using test::refusalOf;
using test::require;

class TestFileCopy : public QObject {
    Q_OBJECT

private slots:
    void init();
    void copyIsAWholeFileOfItsOwn();
    void copyReplacesWhatIsThere();
    void leftoverLogIsNotPlayedIntoTheCopy();
    void oldFileTakesItsLogInBeforeItIsReplaced();
    void logThatCannotBeTakenInStays();
    void refusalLeavesEverythingAsItWas_data();
    void refusalLeavesEverythingAsItWas();
    void copyOverAFileOpenAtAnotherDeskIsRefused();

private:
    QString pathOf(const char *name) const { return m_folder->filePath(QLatin1String{name}); }
    Result<void> copyTo(const QString &target) { return (*m_desk)->saveCopyAs(target).result(); }

    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<test::Desk> m_desk;
};

namespace {

void write(const QString &path, const QByteArray &contents)
{
    QFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
        qFatal("cannot write %s", qPrintable(path));
}

Result<std::vector<MemberId>> addMember(const QSqlDatabase &db)
{
    return MemberStore{db}.addAll({Member{.typed = QStringLiteral("Ana")}});
}

std::size_t membersIn(const QString &path)
{
    return require(MemberStore{require(CommunityFile::openForReading(path)).handle()}.all()).size();
}

}  // namespace

void TestFileCopy::init()
{
    QTest::failOnWarning(QRegularExpression{QStringLiteral(".*")});
    m_desk.reset();
    m_folder.emplace();
    m_desk = std::make_unique<test::Desk>(
        CommunityFile::open({.path = pathOf("amis.tablee"), .mode = OpenMode::Create}).result());
    require((*m_desk)->run(addMember).result());
}

void TestFileCopy::copyIsAWholeFileOfItsOwn()
{
    require(copyTo(pathOf("copie de l'été.tablee")));
    require((*m_desk)->run(addMember).result());
    QCOMPARE(membersIn(pathOf("copie de l'été.tablee")), std::size_t{1});
    QCOMPARE(membersIn(pathOf("amis.tablee")), std::size_t{2});
    test::Desk{CommunityFile::open({.path = pathOf("copie de l'été.tablee")}).result()}.close();
    QVERIFY(!test::snapshotOf(m_folder->path()).contains(QStringLiteral("copie de l'été.tablee.part")));
}

void TestFileCopy::copyReplacesWhatIsThere()
{
    write(pathOf("old.tablee"), QByteArray{100'000, 'o'});
    require(copyTo(pathOf("old.tablee")));
    QCOMPARE(membersIn(pathOf("old.tablee")), std::size_t{1});
}

void TestFileCopy::leftoverLogIsNotPlayedIntoTheCopy()
{
    for (int i = 0; i < 3; ++i)
        require((*m_desk)->run(addMember).result());
    write(pathOf("old.tablee"), {});
    QVERIFY(QFile::copy(pathOf("amis.tablee-wal"), pathOf("old.tablee-wal")));
    require((*m_desk)
                ->run([](const QSqlDatabase &db) {
                    return run(db, QStringLiteral("DELETE FROM member")).map([](const QSqlQuery &) {});
                })
                .result());
    require(copyTo(pathOf("old.tablee")));
    QCOMPARE(membersIn(pathOf("old.tablee")), std::size_t{0});
}

/// A kill before the copy is moved into place must find the old file with all that its log held.
void TestFileCopy::oldFileTakesItsLogInBeforeItIsReplaced()
{
    for (int i = 0; i < 3; ++i)
        require((*m_desk)->run(addMember).result());
    for (const char *end : {"", "-wal"})
        QVERIFY(QFile::copy(
            pathOf("amis.tablee") + QLatin1String{end}, pathOf("old.tablee") + QLatin1String{end}));
    require(settleLog(pathOf("old.tablee")));
    QVERIFY(!QFile::exists(pathOf("old.tablee-wal")));
    QCOMPARE(membersIn(pathOf("old.tablee")), std::size_t{4});
}

void TestFileCopy::logThatCannotBeTakenInStays()
{
    for (const char *end : {"", "-wal"})
        QVERIFY(QFile::copy(
            pathOf("amis.tablee") + QLatin1String{end}, pathOf("old.tablee") + QLatin1String{end}));
    // No index of the log can be made where a folder has its name, and without one nobody reads the log.
    QVERIFY(QDir{m_folder->path()}.mkdir(QStringLiteral("old.tablee-shm")));
    const auto before = test::snapshotOf(m_folder->path());
    QVERIFY(!before[QStringLiteral("old.tablee-wal")].isEmpty());
    QVERIFY(!copyTo(pathOf("old.tablee")));
    QCOMPARE(test::snapshotOf(m_folder->path()), before);
}

void TestFileCopy::refusalLeavesEverythingAsItWas_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("code");
    QTest::newRow("onto itself") << QStringLiteral("amis.tablee") << int(ErrorCode::InvalidInput);
    QTest::newRow("onto a folder") << QStringLiteral("folder") << int(ErrorCode::InvalidInput);
    QTest::newRow("into no folder") << QStringLiteral("none/copy.tablee") << int(ErrorCode::FileMissing);
    QTest::newRow("onto a file marked read-only")
        << QStringLiteral("readonly") << int(ErrorCode::FileReadOnly);
}

void TestFileCopy::refusalLeavesEverythingAsItWas()
{
    QFETCH(const QString, target);
    QVERIFY(QDir{m_folder->path()}.mkdir(QStringLiteral("folder")));
    write(pathOf("readonly"), "keep me");
    QVERIFY(QFile::setPermissions(pathOf("readonly"), QFile::ReadOwner));
    const auto before = test::snapshotOf(m_folder->path());
    const auto refused = copyTo(m_folder->filePath(target));
    QVERIFY(!refused);
    QTEST(static_cast<int>(refused.error().code), "code");
    QCOMPARE(test::snapshotOf(m_folder->path()), before);
}

void TestFileCopy::copyOverAFileOpenAtAnotherDeskIsRefused()
{
    const test::Desk other{
        CommunityFile::open({.path = pathOf("other.tablee"), .mode = OpenMode::Create}).result()};
    QCOMPARE(refusalOf(copyTo(pathOf("other.tablee"))), ErrorCode::FileOpenElsewhere);
    QCOMPARE(membersIn(pathOf("other.tablee")), std::size_t{0});
}

TEST_CLASS_WITH(TestFileCopy, QCoreApplication)

}  // namespace tablee::tst_file_copy

#include "tst_file_copy.moc"

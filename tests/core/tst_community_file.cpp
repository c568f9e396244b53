#include "storage/community_file.h"

#include "storage/community_store.h"
#include "storage/statement.h"
#include "support/desk.h"
#include "support/folder_snapshot.h"
#include "support/stored_evening.h"
#include "support/test_program.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <optional>
#include <semaphore>
#include <set>
#include <thread>

namespace tablee::tst_community_file {

using namespace tablee::storage;
using test::refusalOf;
using test::require;

using FilePointer = std::shared_ptr<CommunityFile>;
using test::Desk;

class TestCommunityFile : public QObject {
    Q_OBJECT

private slots:
    void init();
    void createdFileIsWholeAndAlone();
    void createdFileIsOpenedAgain();
    void nothingIsCreatedOverAFile();
    void nothingIsCreatedInNoFolder();
    void logOfADeletedFileIsNotPlayedIntoANewOne();
    void refusedFileIsUntouched_data();
    void refusedFileIsUntouched();
    void foreignSchemaIsRefusedUntouched_data();
    void foreignSchemaIsRefusedUntouched();
    void networkIsRefused_data();
    void networkIsRefused();
    void readOnlyFolderIsRefused_data();
    void readOnlyFolderIsRefused();
    void secondDeskIsRefused();
    void secondDeskByAnotherNameIsRefused();
    void lockGoesWithTheDesk();
    void lockOfAnotherMachineIsTakenOver_data();
    void lockOfAnotherMachineIsTakenOver();
    void fileIsLetGoWithoutWaiting();
    void killedDeskIsTakenOverWithEverythingConfirmed();
    void newerSchemaLeftByAKilledDeskIsRefused();
    void workIsDoneInOrderOnOneOtherThread();
    void finishedFutureMeansCommitted();
    void shutdownFinishesWhatWasAskedFor();
    void lastOwnerMayBeTheWorkItself();
    void fullDiskRefusesTheWriteAndNothingElse();
    void fullDiskLeavesNoHalfFile();
    void spareRoomIsGivenBackOnce();
    void fullDiskLeavesRoomForTheEvening_data();
    void fullDiskLeavesRoomForTheEvening();
    void fullDiskKeepsTheCopyBefore();
    void readerLeavesNothingBeside();
    void readerSeesTheLogOfAProtectedFile_data();
    void readerSeesTheLogOfAProtectedFile();
    void readerLeavesTheLogOfAKilledDesk_data();
    void readerLeavesTheLogOfAKilledDesk();
    void readerOfADeskThatIsKilledLeavesItsLog();
    void fileIsWholeWhenTheDeskClosesBeforeTheReader();

private:
    QString pathOf(const char *name = "amis.tablee") const { return m_folder->filePath(QLatin1String{name}); }
    Result<FilePointer> create() const;
    Result<FilePointer> open() const { return CommunityFile::open({.path = pathOf()}).result(); }
    QMap<QString, QByteArray> snapshot() const { return test::snapshotOf(m_folder->path()); }

    std::optional<QTemporaryDir> m_folder;
};

namespace {

void write(const QString &path, const QByteArray &contents)
{
    QFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray contentsOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

Result<std::vector<MemberId>> addMember(const QSqlDatabase &db)
{
    return MemberStore{db}.addAll({Member{.typed = QStringLiteral("Ana")}});
}

std::size_t countMembers(const QSqlDatabase &db)
{
    return require(MemberStore{db}.all()).size();
}

/// The part of a killed desk: this program again, which opens a file, does something to it and waits to be
/// killed.
int holdUntilKilled(const QString &path, const QString &sql)
{
    const auto file = require(CommunityFile::open({.path = path}).result());
    const auto done = file->run([sql](const QSqlDatabase &db) -> Result<void> {
        require(addMember(db));
        return run(db, sql).map([](const QSqlQuery &) {});
    });
    require(done.result());
    std::puts("holding");
    std::fflush(stdout);
    std::getchar();
    return 0;
}

/// Runs a desk in a process of its own until it has committed one more member and run `sql`, and kills it
/// after `last`.
void killADesk(const QString &path, const QString &sql = QStringLiteral("SELECT 1"),
    const std::function<void()> &last = {})
{
    QProcess desk;
    desk.start(QCoreApplication::applicationFilePath(),
        {QStringLiteral("tst_community_file"), QStringLiteral("--hold"), path, sql});
    if (!desk.waitForReadyRead() || !desk.readAllStandardOutput().startsWith("holding"))
        qFatal("the desk did not open: %s", desk.readAllStandardError().constData());
    if (last)
        last();
    desk.kill();
    desk.waitForFinished();
}

/// A small file system for as long as this lives.
class SmallDisk {
public:
    explicit SmallDisk(const QString &folder, const QString &size = QStringLiteral("400k"))
        : m_folder{folder}
        , m_isThere{QProcess::execute(QStringLiteral("mount"),
                        {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                            QStringLiteral("size=") + size, QStringLiteral("tmpfs"), folder})
              == 0}
    {
    }
    ~SmallDisk()
    {
        if (m_isThere)
            QProcess::execute(QStringLiteral("umount"), {m_folder});
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool isThere() const { return m_isThere; }

private:
    QString m_folder;
    bool m_isThere;
};

}  // namespace

void TestCommunityFile::init()
{
    QTest::failOnWarning(QRegularExpression{QStringLiteral(".*")});
    m_folder.emplace();
}

Result<FilePointer> TestCommunityFile::create() const
{
    return CommunityFile::open(
        {.path = pathOf(), .mode = OpenMode::Create, .communityName = QStringLiteral("Les amis")})
        .result();
}

void TestCommunityFile::createdFileIsWholeAndAlone()
{
    const auto community = Desk
    {
        create()
        } -> run([](const QSqlDatabase &db) { return CommunityStore{db}.read(); });
    QCOMPARE(require(community.result()).name, QStringLiteral("Les amis"));
    QCOMPARE(require(community.result()).region, QStringLiteral("other"));
    QCOMPARE(snapshot().keys(), QStringList{QStringLiteral("amis.tablee")});
}

void TestCommunityFile::createdFileIsOpenedAgain()
{
    Desk{create()}.close();
    const Desk file{open()};
    QCOMPARE(file->path(), pathOf());
    QCOMPARE(
        require(file->run([](const QSqlDatabase &db) { return CommunityStore{db}.read(); }).result()).name,
        QStringLiteral("Les amis"));
}

void TestCommunityFile::nothingIsCreatedOverAFile()
{
    write(pathOf(), "dear diary");
    const auto before = snapshot();
    QCOMPARE(refusalOf(create()), ErrorCode::FileExists);
    QCOMPARE(snapshot(), before);
}

void TestCommunityFile::nothingIsCreatedInNoFolder()
{
    const auto refused
        = CommunityFile::open({.path = pathOf("not/there.tablee"), .mode = OpenMode::Create}).result();
    QCOMPARE(refusalOf(refused), ErrorCode::FileMissing);
    QVERIFY(snapshot().isEmpty());
}

void TestCommunityFile::logOfADeletedFileIsNotPlayedIntoANewOne()
{
    Desk{create()}.close();
    killADesk(pathOf());
    QVERIFY(QFileInfo{pathOf("amis.tablee-wal")}.size() > 0);
    QVERIFY(QFile::remove(pathOf()));
    const Desk file{create()};
    QCOMPARE(file->run(countMembers).result(), std::size_t{0});
}

void TestCommunityFile::refusedFileIsUntouched_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, ErrorCode code) {
        QTest::newRow(name) << QString::fromLatin1(name) << int(code);
    };
    row("not there", ErrorCode::FileMissing);
    row("a folder", ErrorCode::NotOurFile);
    row("an empty file", ErrorCode::NotOurFile);
    row("a text", ErrorCode::NotOurFile);
    row("a picture", ErrorCode::NotOurFile);
    row("another program's database", ErrorCode::NotOurFile);
    row("a newer version's file", ErrorCode::FileTooNew);
    row("ours without a schema", ErrorCode::FileDamaged);
    row("cut off in the header", ErrorCode::FileDamaged);
    row("cut off in the middle", ErrorCode::FileDamaged);
    row("cut off at a page", ErrorCode::FileDamaged);
    row("a page overwritten", ErrorCode::FileDamaged);
    row("marked read-only", ErrorCode::FileReadOnly);
}

void TestCommunityFile::refusedFileIsUntouched()
{
    QFETCH(const QString, fault);
    Desk{create()}.close();
    const QByteArray sound = contentsOf(pathOf());
    const auto damaged = [&](qsizetype at, const QByteArray &bytes) {
        return QByteArray{sound}.replace(at, bytes.size(), bytes);
    };
    const QMap<QString, QByteArray> faults{
        {QStringLiteral("an empty file"), {}},
        {QStringLiteral("a text"), "Ana\nBen\nChloé\n"},
        {QStringLiteral("a picture"), QByteArray{"\xff\xd8\xff\xe0\0\x10JFIF", 10} + QByteArray{9000, 'j'}},
        {QStringLiteral("another program's database"), damaged(68, "GeoP")},
        {QStringLiteral("a newer version's file"), damaged(60, QByteArray{"\0\0\0\x63", 4})},
        {QStringLiteral("ours without a schema"), damaged(60, QByteArray{4, '\0'})},
        {QStringLiteral("cut off in the header"), sound.left(50)},
        {QStringLiteral("cut off in the middle"), sound.left(sound.size() / 2 + 77)},
        {QStringLiteral("cut off at a page"), sound.left(sound.size() - 4096)},
        {QStringLiteral("a page overwritten"), damaged(4096 * 3, QByteArray{4096, '\x7f'})},
        {QStringLiteral("marked read-only"), sound},
    };
    QVERIFY(QFile::remove(pathOf()));
    if (fault == QStringLiteral("a folder"))
        QVERIFY(QDir{}.mkpath(pathOf() + QStringLiteral("/inside")));
    else if (fault != QStringLiteral("not there"))
        write(pathOf(), *faults.find(fault));
    if (fault == QStringLiteral("marked read-only"))
        QVERIFY(QFile::setPermissions(pathOf(), QFile::ReadOwner | QFile::ReadGroup));

    const auto before = snapshot();
    const auto refused = open();
    QVERIFY(!refused);
    QTEST(static_cast<int>(refused.error().code), "code");
    QCOMPARE(snapshot(), before);

    if (refused.error().code != ErrorCode::FileReadOnly)
        QCOMPARE(refusalOf(CommunityFile::openForReading(pathOf())), refused.error().code);
    else
        QVERIFY(CommunityFile::openForReading(pathOf()));
    QCOMPARE(snapshot(), before);
}

void TestCommunityFile::foreignSchemaIsRefusedUntouched_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QStringList &statements, ErrorCode code) {
        QTest::newRow(name) << statements << int(code);
    };
    QStringList drops;
    for (const char *table : {"rule_change", "two_people", "name_correction", "phrase_note", "template_step",
             "session_template", "rule", "acquaintance_source", "acquaintance", "member_topic", "topic",
             "consent", "display", "meeting", "event", "seat", "plan", "station", "attendance", "room_table",
             "step", "session", "member", "organisation", "community"})
        drops += QStringLiteral("DROP TABLE ") + QLatin1String{table};
    row("nothing of ours", QStringList{drops} << QStringLiteral("CREATE TABLE recipe (name)"),
        ErrorCode::NotOurFile);
    row("nothing at all", drops, ErrorCode::NotOurFile);
    row("a table is missing", {drops.front()}, ErrorCode::FileDamaged);
    row("a column more", {QStringLiteral("ALTER TABLE station ADD COLUMN colour TEXT")},
        ErrorCode::FileDamaged);
    row("a trigger is missing", {QStringLiteral("DROP TRIGGER event_is_never_deleted")},
        ErrorCode::FileDamaged);
    row("a trigger more",
        {QStringLiteral("CREATE TRIGGER odd AFTER INSERT ON member BEGIN DELETE FROM meeting; END")},
        ErrorCode::FileDamaged);
    row("a view more", {QStringLiteral("CREATE VIEW odd AS SELECT 1")}, ErrorCode::FileDamaged);
    row("the community is missing", {QStringLiteral("DELETE FROM community")}, ErrorCode::NotOurFile);
}

void TestCommunityFile::foreignSchemaIsRefusedUntouched()
{
    QFETCH(const QStringList, statements);
    Desk{create()}.close();
    {
        // As another program leaves it: one file, with a rollback journal.
        const Database file = require(Database::open(pathOf(), Access::Create));
        require(run(file.handle(), QStringLiteral("PRAGMA foreign_keys = OFF")));
        for (const QString &statement : statements)
            require(run(file.handle(), statement));
        require(run(file.handle(), QStringLiteral("PRAGMA journal_mode = DELETE")));
    }
    const auto before = snapshot();
    const auto refused = open();
    QVERIFY(!refused);
    QTEST(static_cast<int>(refused.error().code), "code");
    QCOMPARE(snapshot(), before);
    QCOMPARE(refusalOf(CommunityFile::openForReading(pathOf())), refused.error().code);
    QCOMPARE(snapshot(), before);
}

void TestCommunityFile::networkIsRefused_data()
{
    QTest::addColumn<bool>("creates");
    QTest::newRow("to open") << false;
    QTest::newRow("to create") << true;
}

void TestCommunityFile::networkIsRefused()
{
    QFETCH(const bool, creates);
    if (!creates)
        Desk{create()}.close();
    const auto before = snapshot();
    const auto refused = CommunityFile::open(
        {.path = pathOf(),
            .mode = creates ? OpenMode::Create : OpenMode::Open,
            .kindOf = [](const QString &) {
                return FileSystemKind::Network;
            }}).result();
    QCOMPARE(refusalOf(refused), ErrorCode::FileOnNetwork);
    QCOMPARE(snapshot(), before);
}

void TestCommunityFile::readOnlyFolderIsRefused_data()
{
    networkIsRefused_data();
}

void TestCommunityFile::readOnlyFolderIsRefused()
{
    QFETCH(const bool, creates);
    if (!creates)
        Desk{create()}.close();
    const auto before = snapshot();
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
    const auto refused = creates ? create() : open();
    const bool canBeRead = creates || CommunityFile::openForReading(pathOf()).has_value();
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));

    QCOMPARE(refusalOf(refused), ErrorCode::FileReadOnly);
    QVERIFY(canBeRead);
    QCOMPARE(snapshot(), before);
}

void TestCommunityFile::secondDeskIsRefused()
{
    const Desk first{create()};
    require(first->run(addMember).result());
    const auto before = snapshot();
    QCOMPARE(refusalOf(open()), ErrorCode::FileOpenElsewhere);
    QCOMPARE(snapshot(), before);

    const Database reader = require(CommunityFile::openForReading(pathOf()));
    QCOMPARE(countMembers(reader.handle()), std::size_t{1});
    require(first->run(addMember).result());
    QCOMPARE(countMembers(reader.handle()), std::size_t{2});
}

void TestCommunityFile::secondDeskByAnotherNameIsRefused()
{
    const Desk first{create()};
    const QString link = pathOf("link.tablee");
    if (!QFile::link(pathOf(), link))
        QSKIP("this file system knows no links");
    QCOMPARE(refusalOf(CommunityFile::open({.path = link}).result()), ErrorCode::FileOpenElsewhere);
}

void TestCommunityFile::lockGoesWithTheDesk()
{
    Desk first{create()};
    QVERIFY(QFile::exists(pathOf("amis.tablee.lock")));
    first.close();
    QCOMPARE(snapshot().keys(), QStringList{QStringLiteral("amis.tablee")});
    Desk{open()}.close();
}

void TestCommunityFile::lockOfAnotherMachineIsTakenOver_data()
{
    QTest::addColumn<FileSystemKind>("kind");
    QTest::addColumn<bool>("isSynchronised");
    QTest::addColumn<bool>("isTakenOver");
    QTest::newRow("on a disk, which has travelled") << FileSystemKind::Local << false << true;
    QTest::newRow("not in a shared folder") << FileSystemKind::Unknown << false << false;
    QTest::newRow("not where Syncthing copies it") << FileSystemKind::Local << true << false;
}

void TestCommunityFile::lockOfAnotherMachineIsTakenOver()
{
    QFETCH(const FileSystemKind, kind);
    QFETCH(const bool, isSynchronised);
    Desk{create()}.close();
    write(pathOf("amis.tablee.lock"), "1\ntablee\nanother-machine\nits-id\nits-boot\n");
    if (isSynchronised)
        QVERIFY(QDir{m_folder->path()}.mkdir(QStringLiteral(".stfolder")));
    auto opened = CommunityFile::open(
        {.path = pathOf(), .kindOf = [kind](const QString &) {
             return kind;
         }}).result();
    QTEST(opened.has_value(), "isTakenOver");
    if (opened)
        Desk{std::move(opened)}.close();
    else
        QCOMPARE(opened.error().code, ErrorCode::FileOpenElsewhere);
}

void TestCommunityFile::fileIsLetGoWithoutWaiting()
{
    auto file = require(create());
    std::binary_semaphore disk{0};
    file->run([&disk](const QSqlDatabase &) { disk.acquire(); });
    file->run(addMember);
    const QFuture<bool> closed = CommunityFile::letGo(std::move(file));
    QVERIFY(!closed.isFinished());
    disk.release();
    QVERIFY(closed.result());
    QCOMPARE(
        Desk { open() } -> run(countMembers).result(), std::size_t{1});
}

void TestCommunityFile::killedDeskIsTakenOverWithEverythingConfirmed()
{
    Desk{create()}.close();
    for (std::size_t kills = 1; kills <= 3; ++kills) {
        killADesk(pathOf());
        QVERIFY(QFile::exists(pathOf("amis.tablee.lock")));
        QCOMPARE(countMembers(require(CommunityFile::openForReading(pathOf())).handle()), kills);
    }
    killADesk(pathOf());
    const Desk file{open()};
    QCOMPARE(file->run(countMembers).result(), std::size_t{4});
}

void TestCommunityFile::newerSchemaLeftByAKilledDeskIsRefused()
{
    Desk{create()}.close();
    killADesk(pathOf(), QStringLiteral("PRAGMA user_version = 99"));
    auto before = snapshot();
    QVERIFY(before.contains(QStringLiteral("amis.tablee-wal")));
    QCOMPARE(refusalOf(open()), ErrorCode::FileTooNew);
    before.remove(QStringLiteral("amis.tablee.lock"));
    QCOMPARE(snapshot(), before);
}

void TestCommunityFile::workIsDoneInOrderOnOneOtherThread()
{
    const Desk file{create()};
    std::vector<int> order;
    std::set<std::thread::id> threads;
    for (int number = 0; number < 100; ++number)
        file->run([&, number](const QSqlDatabase &) {
            order.push_back(number);
            threads.insert(std::this_thread::get_id());
        });
    file->run([](const QSqlDatabase &) {}).waitForFinished();
    QCOMPARE(order.size(), std::size_t{100});
    QVERIFY(std::is_sorted(order.begin(), order.end()));
    QCOMPARE(threads.size(), std::size_t{1});
    QVERIFY(!threads.contains(std::this_thread::get_id()));
}

void TestCommunityFile::finishedFutureMeansCommitted()
{
    const Desk file{create()};
    const Database reader = require(CommunityFile::openForReading(pathOf()));
    for (std::size_t number = 1; number <= 20; ++number) {
        require(file->run(addMember).result());
        QCOMPARE(countMembers(reader.handle()), number);
    }
}

void TestCommunityFile::shutdownFinishesWhatWasAskedFor()
{
    auto file = require(create());
    for (int number = 0; number < 50; ++number)
        file->run(addMember);
    file.reset();
    QCOMPARE(
        Desk { open() } -> run(countMembers).result(), std::size_t{50});
}

void TestCommunityFile::lastOwnerMayBeTheWorkItself()
{
    auto file = require(create());
    QPromise<void> go;
    go.start();
    const auto done = file->run([file, gone = go.future()](const QSqlDatabase &db) mutable {
        gone.waitForFinished();
        return addMember(db);
    });
    file.reset();
    go.finish();
    require(done.result());
    QCOMPARE(
        Desk { open() } -> run(countMembers).result(), std::size_t{1});
}

void TestCommunityFile::fullDiskRefusesTheWriteAndNothingElse()
{
    const Desk file{create()};
    require(file->run(addMember).result());
    const auto limitPages = [&](const QString &pages) {
        return file->run([pages](const QSqlDatabase &db) {
            return run(db, QStringLiteral("PRAGMA max_page_count = ") + pages).map([](const QSqlQuery &) {});
        });
    };
    require(limitPages(QStringLiteral("1")).result());
    const auto addMany = [](const QSqlDatabase &db) {
        return MemberStore{db}.addAll(std::vector<Member>(1000, Member{.typed = QString{200, u'x'}}));
    };
    QCOMPARE(refusalOf(file->run(addMany).result()), ErrorCode::DiskFull);
    QCOMPARE(file->run(countMembers).result(), std::size_t{1});

    require(limitPages(QStringLiteral("1000000")).result());
    require(file->run(addMany).result());
    QCOMPARE(file->run(countMembers).result(), std::size_t{1001});
}

void TestCommunityFile::fullDiskLeavesNoHalfFile()
{
    const SmallDisk disk{m_folder->path()};
    if (!disk.isThere())
        QSKIP("making a small disk takes an administrator");
    write(pathOf("filler"), QByteArray{360'000, 'f'});
    QCOMPARE(refusalOf(create()), ErrorCode::DiskFull);
    QCOMPARE(snapshot().keys(), QStringList{QStringLiteral("filler")});
    QVERIFY(QFile::remove(pathOf("filler")));
    Desk{create()}.close();
}

void TestCommunityFile::spareRoomIsGivenBackOnce()
{
    const Desk file{create()};
    const auto spare = file->spareRoom();
    file->keepRoom();
    const QString path = pathOf("amis.tablee.spare");
    const auto writes = [&](bool onlyAtFirst) {
        return file->run([spare, onlyAtFirst](const QSqlDatabase &db) {
            int times = 0;
            const auto written = spare->writing(db, [&]() -> Result<void> {
                if (++times > 1 && onlyAtFirst)
                    return {};
                return fail(ErrorCode::DiskFull, "not one byte more");
            });
            return std::pair{written.has_value(), times};
        });
    };
    QCOMPARE(file->run(countMembers).result(), std::size_t{0});  // after what was asked before
    QCOMPARE(QFileInfo{path}.size(), SpareRoom::usual);
    QVERIFY(!spare->isUsed());
    QCOMPARE(writes(true).result(), (std::pair{true, 2}));
    QVERIFY(spare->isUsed());
    QVERIFY(!QFileInfo::exists(path));
    file->keepRoom();  // a full disk is not filled again
    QCOMPARE(writes(true).result(), (std::pair{false, 1}));
    QVERIFY(!QFileInfo::exists(path));
}

/// Before the disk is full a little of it is taken; then an evening's decisions go on being written.
void TestCommunityFile::fullDiskLeavesRoomForTheEvening_data()
{
    QTest::addColumn<bool>("kept");
    QTest::newRow("no room was kept") << false;
    QTest::newRow("room was kept") << true;
}

void TestCommunityFile::fullDiskLeavesRoomForTheEvening()
{
    QFETCH(const bool, kept);
    const SmallDisk disk{m_folder->path(), QStringLiteral("4m")};
    if (!disk.isThere())
        QSKIP("making a small disk takes an administrator");
    {
        const Desk file{create()};
        if (kept)
            file->keepRoom();
        QCOMPARE(file->run(countMembers).result(), std::size_t{0});  // after what was asked before
        QFile filler{pathOf("filler")};
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray{512, 'f'}) > 0) { }
        int written = 0;
        const auto spare = file->spareRoom();
        const auto add = [spare](const QSqlDatabase &db) {
            return spare->writing(db, [&] { return addMember(db); });
        };
        while (written < 1000 && file->run(add).result())
            ++written;
        QCOMPARE(written == 1000, kept);
        QCOMPARE(spare->isUsed(), true);
    }
    QCOMPARE(snapshot().keys(), (QStringList{QStringLiteral("amis.tablee"), QStringLiteral("filler")}));
}

void TestCommunityFile::fullDiskKeepsTheCopyBefore()
{
    const Desk file{create()};
    const QTemporaryDir mount;
    const SmallDisk disk{mount.path()};
    if (!disk.isThere())
        QSKIP("making a small disk takes an administrator");
    const QString copy = mount.filePath(QStringLiteral("copy.tablee"));
    write(copy, QByteArray{360'000, 'f'});
    const auto before = test::snapshotOf(mount.path());

    QCOMPARE(refusalOf(file->saveCopyAs(copy).result()), ErrorCode::DiskFull);
    QCOMPARE(test::snapshotOf(mount.path()), before);
}

void TestCommunityFile::readerLeavesNothingBeside()
{
    Desk{create()}.close();
    const auto before = snapshot();
    for (int times = 0; times < 2; ++times)
        QCOMPARE(countMembers(require(CommunityFile::openForReading(pathOf())).handle()), std::size_t{0});
    QCOMPARE(snapshot(), before);
}

void TestCommunityFile::readerSeesTheLogOfAProtectedFile_data()
{
    QTest::addColumn<bool>("theFolder");
    QTest::newRow("the file") << false;
    QTest::newRow("the folder") << true;
}

/// An evening taken away as it stood, say on a stick that is locked: most of it is in the log beside it.
void TestCommunityFile::readerSeesTheLogOfAProtectedFile()
{
    QFETCH(const bool, theFolder);
    const QString away = pathOf("away");
    const QString copy = pathOf("away/amis.tablee");
    const QString log = copy + QStringLiteral("-wal");
    const Desk desk{create()};
    for (int count = 0; count < 3; ++count)
        require(desk->run(addMember).result());
    QVERIFY(QDir{}.mkpath(away));
    QVERIFY(QFile::copy(pathOf(), copy) && QFile::copy(pathOf("amis.tablee-wal"), log));
    QVERIFY(QFileInfo{log}.size() > 0);
    const auto before = test::snapshotOf(away);
    if (theFolder)
        QVERIFY(QFile::setPermissions(away, QFile::ReadOwner | QFile::ExeOwner));
    else
        for (const QString &file : {copy, log})
            QVERIFY(QFile::setPermissions(file, QFile::ReadOwner));

    const auto members = [&] {
        const Database reader = require(CommunityFile::openForReading(copy));
        return countMembers(reader.handle());
    };
    const std::size_t read = members();
    const auto after = test::snapshotOf(away);
    QVERIFY(QFile::setPermissions(away, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(read, std::size_t{3});
    QCOMPARE(after, before);
}

void TestCommunityFile::readerLeavesTheLogOfAKilledDesk_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<std::optional<ErrorCode>>("refusal");
    QTest::newRow("a sound one") << QStringLiteral("SELECT 1") << std::optional<ErrorCode>{};
    QTest::newRow("with a table that is not ours")
        << QStringLiteral("CREATE TABLE recipe (name TEXT)") << std::optional{ErrorCode::FileDamaged};
    QTest::newRow("of a newer version")
        << QStringLiteral("PRAGMA user_version = 99") << std::optional{ErrorCode::FileTooNew};
}

void TestCommunityFile::readerLeavesTheLogOfAKilledDesk()
{
    QFETCH(const QString, sql);
    QFETCH(const std::optional<ErrorCode>, refusal);
    Desk{create()}.close();
    killADesk(pathOf(), sql);
    auto before = snapshot();
    QVERIFY(!before[QStringLiteral("amis.tablee-wal")].isEmpty());
    before.remove(QStringLiteral("amis.tablee.lock"));  // nobody's any more
    for (int times = 0; times < 2; ++times) {
        const auto read = CommunityFile::openForReading(pathOf());
        QCOMPARE(read ? std::nullopt : std::optional{read.error().code}, refusal);
        if (read)
            QCOMPARE(countMembers(read->handle()), std::size_t{1});
    }
    QCOMPARE(snapshot(), before);
}

void TestCommunityFile::readerOfADeskThatIsKilledLeavesItsLog()
{
    Desk{create()}.close();
    std::optional<Database> reader;
    killADesk(pathOf(), QStringLiteral("SELECT 1"),
        [&] { reader = require(CommunityFile::openForReading(pathOf())); });
    const auto before = snapshot();
    QVERIFY(!before[QStringLiteral("amis.tablee-wal")].isEmpty());
    QCOMPARE(countMembers(reader->handle()), std::size_t{1});
    reader.reset();
    for (const char *file : {"amis.tablee", "amis.tablee-wal"})
        QCOMPARE(contentsOf(pathOf(file)), before[QLatin1String{file}]);
}

/// What is carried away is the file alone.
void TestCommunityFile::fileIsWholeWhenTheDeskClosesBeforeTheReader()
{
    Desk desk{create()};
    std::optional<Database> reader{require(CommunityFile::openForReading(pathOf()))};
    require(desk->run(addMember).result());
    desk.close();
    reader.reset();
    QVERIFY(QFile::copy(pathOf(), pathOf("away.tablee")));
    QCOMPARE(
        countMembers(require(CommunityFile::openForReading(pathOf("away.tablee"))).handle()), std::size_t{1});
}

TEST_MAIN(argc, argv)
{
    const QCoreApplication application{argc, argv};
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == QStringLiteral("--hold"))
        return holdUntilKilled(arguments.at(2), arguments.at(3));
    TestCommunityFile test;
    return QTest::qExec(&test, argc, argv);
}

}  // namespace tablee::tst_community_file

#include "tst_community_file.moc"

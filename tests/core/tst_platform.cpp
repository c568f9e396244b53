#include "platform/boot_clock.h"
#include "platform/file_system.h"
#include "platform/program_age.h"
#ifdef Q_OS_LINUX
#include "platform/file_system_linux.h"
#include "platform/whole_file.h"
#include "support/test_program.h"

#include <sys/stat.h>
#endif

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace tablee::tst_platform {

using namespace std::chrono_literals;

class TestPlatform : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{QStringLiteral(".*")}); }
    void clockTellsTheDate();
    void clockCountsFromTheStartOfTheMachine();
    void clocksOfOneBootAgree();
    void programKnowsItsAge();
    void folderOfThisMachineIsNoNetwork();
    void fileThatIsNotThereLiesWhereItsFolderLies();
    void cloudFolders_data();
    void cloudFolders();
    void syncthingIsKnownByItsMarker();
    void fileSystemsOfLinux_data();
    void fileSystemsOfLinux();
    void moveReplacesWhatIsThere();
    void moveOfNothingLeavesTheTarget();
    void pipeIsWrittenToAndStays();
    void pipeWithoutAReaderIsNotWaitedFor();
};

namespace {

const Reading loaded = BootClock{}.now();

QByteArray contentsOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

void write(const QString &path, const QByteArray &contents)
{
    QFile file{path};
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(contents);
}

}  // namespace

void TestPlatform::clockTellsTheDate()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const Reading reading = BootClock{}.now();
    const qint64 after = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(before <= reading.utc.count() && reading.utc.count() <= after);
}

void TestPlatform::clockCountsFromTheStartOfTheMachine()
{
    const QByteArray uptime = contentsOf(QStringLiteral("/proc/uptime"));
    if (uptime.isEmpty())
        QSKIP("only Linux tells it in a file");
    const Milliseconds sinceBoot = BootClock{}.now().sinceBoot;
    const auto told = Milliseconds{static_cast<qint64>(uptime.split(' ').first().toDouble() * 1000)};
    QVERIFY(sinceBoot - told >= -20ms && sinceBoot - told < 5s);
}

void TestPlatform::clocksOfOneBootAgree()
{
    const Reading first = BootClock{}.now();
    const Reading second = BootClock{}.now();
    QVERIFY(!first.bootId.empty());
    QCOMPARE(first.bootId, second.bootId);
    QVERIFY(first.sinceBoot <= second.sinceBoot);
}

/// Its files are loaded before anything of it runs, and that takes no ten seconds.
void TestPlatform::programKnowsItsAge()
{
    const std::optional<Milliseconds> age = programAge();
    const Milliseconds sinceLoaded = elapsed(loaded, BootClock{}.now());
    QVERIFY(age);
    constexpr auto step = 10ms;  // Linux counts in hundredths of a second
    QVERIFY2(
        *age + step >= sinceLoaded && *age < sinceLoaded + 10s, qPrintable(QString::number(age->count())));
}

void TestPlatform::folderOfThisMachineIsNoNetwork()
{
    const QTemporaryDir folder;
    QVERIFY(fileSystemKindOf(folder.path()) != FileSystemKind::Network);
}

void TestPlatform::fileThatIsNotThereLiesWhereItsFolderLies()
{
    const QTemporaryDir folder;
    QCOMPARE(fileSystemKindOf(folder.filePath(QStringLiteral("not/there/yet.tablee"))),
        fileSystemKindOf(folder.path()));
}

void TestPlatform::cloudFolders_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isCloud");
    QTest::newRow("a folder of the home") << QStringLiteral("/home/ana/Documents/amis.tablee") << false;
    QTest::newRow("Dropbox") << QStringLiteral("/home/ana/Dropbox/amis.tablee") << true;
    QTest::newRow("deep inside Dropbox") << QStringLiteral("/home/ana/Dropbox/2026/a/amis.tablee") << true;
    QTest::newRow("OneDrive with its organisation")
        << QStringLiteral("/Users/ana/OneDrive - Mairie de Lyon/amis.tablee") << true;
    QTest::newRow("Google Drive with its account")
        << QStringLiteral("/Users/ana/GoogleDrive-ana@example.org/amis.tablee") << true;
    QTest::newRow("Nextcloud, written small") << QStringLiteral("/home/ana/nextcloud/amis.tablee") << true;
    QTest::newRow("iCloud") << QStringLiteral(
        "/Users/ana/Library/Mobile Documents/com~apple~CloudDocs/amis.tablee")
                            << true;
    QTest::newRow("a word that begins like a service")
        << QStringLiteral("/home/ana/Megaphone/amis.tablee") << false;
    QTest::newRow("a file named like a service") << QStringLiteral("/home/ana/Dropbox.tablee") << false;
}

void TestPlatform::cloudFolders()
{
    QFETCH(const QString, path);
    QTEST(isCloudSynchronised(path), "isCloud");
}

void TestPlatform::syncthingIsKnownByItsMarker()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("shared/2026/amis.tablee"));
    QVERIFY(QDir{folder.path()}.mkpath(QStringLiteral("shared/2026")));
    QVERIFY(!isCloudSynchronised(path));
    QVERIFY(QDir{folder.path()}.mkdir(QStringLiteral("shared/.stfolder")));
    QVERIFY(isCloudSynchronised(path));
    QVERIFY(!isCloudSynchronised(folder.filePath(QStringLiteral("amis.tablee"))));
}

void TestPlatform::fileSystemsOfLinux_data()
{
    QTest::addColumn<quint32>("type");
    QTest::addColumn<QByteArray>("mounted");
    QTest::addColumn<FileSystemKind>("kind");
    const auto row = [](const char *name, quint32 type, const char *mounted, FileSystemKind kind) {
        QTest::newRow(name) << type << QByteArray{mounted} << kind;
    };
    row("ext4 is a disk of this machine", 0xef53, "", FileSystemKind::Local);
    row("a stick with FAT is one", 0x4d44, "", FileSystemKind::Local);
    row("NTFS behind FUSE is one", 0x65735546, "fuseblk", FileSystemKind::Local);
    row("NFS is a network", 0x6969, "", FileSystemKind::Network);
    row("sshfs is a network", 0x65735546, "fuse.sshfs", FileSystemKind::Network);
    row("what else runs behind FUSE is not known", 0x65735546, "fuse.vmhgfs-fuse", FileSystemKind::Unknown);
    row("a shared folder of WSL may be written outside", 0x01021997, "", FileSystemKind::Unknown);
    row("one of VirtualBox too", 0x786f4256, "", FileSystemKind::Unknown);
    row("one of VMware too", 0xbacbacbc, "", FileSystemKind::Unknown);
    row("one of Parallels too", 0x7c7c6673, "", FileSystemKind::Unknown);
}

void TestPlatform::fileSystemsOfLinux()
{
#ifdef Q_OS_LINUX
    QFETCH(const quint32, type);
    QFETCH(const QByteArray, mounted);
    QTEST(fileSystemKindOf(type, mounted), "kind");
#else
    QSKIP("only Linux has them");
#endif
}

void TestPlatform::moveReplacesWhatIsThere()
{
    const QTemporaryDir folder;
    const QString from = folder.filePath(QStringLiteral("draft"));
    const QString to = folder.filePath(QStringLiteral("été.tablee"));
    write(from, "new");
    write(to, "old");
    QVERIFY(moveDurably(from, to));
    QCOMPARE(contentsOf(to), QByteArray{"new"});
    QVERIFY(!QFile::exists(from));
}

void TestPlatform::moveOfNothingLeavesTheTarget()
{
    const QTemporaryDir folder;
    const QString to = folder.filePath(QStringLiteral("kept"));
    write(to, "old");
    QVERIFY(!moveDurably(folder.filePath(QStringLiteral("nothing")), to));
    QCOMPARE(contentsOf(to), QByteArray{"old"});
}

#ifdef Q_OS_LINUX

namespace {

bool isPipe(const QString &path)
{
    struct stat kind { };
    return stat(QFile::encodeName(path).constData(), &kind) == 0 && S_ISFIFO(kind.st_mode);
}

QString pipeIn(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("pipe"));
    return mkfifo(QFile::encodeName(path).constData(), 0600) == 0 ? path : QString{};
}

}  // namespace

void TestPlatform::pipeIsWrittenToAndStays()
{
    const QTemporaryDir folder;
    const QString path = pipeIn(folder);
    QFile reader{path};
    QVERIFY(reader.open(QIODevice::ReadWrite | QIODevice::Unbuffered));  // waits for nobody, unlike ReadOnly
    QVERIFY(writeWholeFile(path, "told"));
    QCOMPARE(reader.read(4), QByteArray{"told"});
    QVERIFY(isPipe(path));
}

void TestPlatform::pipeWithoutAReaderIsNotWaitedFor()
{
    const QTemporaryDir folder;
    const QString path = pipeIn(folder);
    const Result<void> written = writeWholeFile(path, "told");
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::StorageFailed);
    QCOMPARE(QString::fromStdString(written.error().detail), path + QStringLiteral(": nobody reads from it"));
    QVERIFY(isPipe(path));
}

#else

void TestPlatform::pipeIsWrittenToAndStays() { }
void TestPlatform::pipeWithoutAReaderIsNotWaitedFor() { }

#endif

TEST_CLASS_WITH(TestPlatform, QCoreApplication)

}  // namespace tablee::tst_platform

#include "tst_platform.moc"

#include "storage/community_file.h"

#include "storage/community_store.h"
#include "storage/desk_lock.h"
#include "storage/file_copy.h"
#include "storage/file_examination.h"
#include "storage/migrator.h"
#include "storage/statement.h"
#include "storage/upgraded_copy.h"

#include <QFile>
#include <QFileInfo>

#include <cassert>
#include <future>
#include <utility>

namespace tablee::storage {

/// What is held while the file is open. The connection closes before the lock goes.
struct CommunityFile::Opened {
    Opened(const QString &path, std::unique_ptr<QLockFile> heldLock, Database openDatabase)
        : lock{std::move(heldLock)}
        , database{std::move(openDatabase)}
        , spare{std::make_shared<SpareRoom>(path)}
    {
    }
    /// Whoever still reads keeps the log beside the file, but everything is in the file by now, which may be
    /// carried away alone.
    ~Opened() { (void)storage::run(database.handle(), QStringLiteral("PRAGMA wal_checkpoint(FULL)")); }
    Opened(const Opened &) = delete;
    Opened &operator=(const Opened &) = delete;

    std::unique_ptr<QLockFile> lock;
    Database database;
    std::shared_ptr<SpareRoom> spare;
};

namespace {

/// One name for one file, whichever way leads to it: the lock stands beside it under this name.
QString realPath(const QString &path)
{
    const QFileInfo file{path};
    if (file.exists())
        return file.canonicalFilePath();
    const QString folder = QFileInfo{file.absolutePath()}.canonicalFilePath();
    return folder.isEmpty() ? file.absoluteFilePath() : folder + u'/' + file.fileName();
}

QDateTime dateOf(const Reading &reading)
{
    return QDateTime::fromMSecsSinceEpoch(reading.utc.count(), Qt::UTC);
}

/// Builds the new community beside its place and moves it there when it is whole, so that no kill leaves half
/// a file.
Result<void> build(const OpenRequest &request, const QString &path, const std::vector<SchemaStep> &steps)
{
    const QString draft = path + QStringLiteral(".part");
    QFile::remove(draft);
    const auto fill = [&]() -> Result<void> {
        auto database = Database::open(draft, Access::Create);
        if (!database)
            return fail(std::move(database.error()));
        if (auto migrated = migrate(database->handle(), steps, {}); !migrated)
            return migrated;
        return CommunityStore{database->handle()}.create(
            {.name = request.communityName, .region = request.region});
    };
    auto built = fill();
    if (built && !moveDurably(draft, path))
        built = fail(ErrorCode::StorageFailed, "the new file could not be put in its place");
    if (!built)
        QFile::remove(draft);
    return built;
}

Result<void> createFile(const OpenRequest &request, const QString &path, const std::vector<SchemaStep> &steps)
{
    if (QFileInfo::exists(path))
        return fail(ErrorCode::FileExists, "the name is taken");
    // A log without its file belonged to one that was deleted; it must not be played into the new one.
    QFile::remove(path + QStringLiteral("-wal"));
    QFile::remove(path + QStringLiteral("-shm"));
    return build(request, path, steps);
}

Result<void> examineFile(const QString &path, int newestVersion)
{
    const auto version = examineContents(path);
    if (!version)
        return fail(version.error());
    if (*version > newestVersion)
        return fail(ErrorCode::FileTooNew, "schema " + std::to_string(*version));
    return {};
}

/// What can be said before the lock is taken.
Result<void> refusalBeforeLock(const OpenRequest &request, const QString &path, int newestVersion)
{
    const QString folder = QFileInfo{path}.absolutePath();
    const bool creates = request.mode == OpenMode::Create;
    if (creates && QFileInfo::exists(path))
        return fail(ErrorCode::FileExists, "the name is taken");
    if (!QFileInfo{folder}.isDir())
        return fail(ErrorCode::FileMissing, "no such folder");
    if (!creates)
        if (auto ours = examineHeader(path, newestVersion); !ours)
            return ours;
    if (request.kindOf(path) == FileSystemKind::Network)
        return fail(ErrorCode::FileOnNetwork, "network file system");
    if (isWriteProtected(folder) || (!creates && isWriteProtected(path)))
        return fail(ErrorCode::FileReadOnly, "write protected");
    return {};
}

Result<Database> openUnlocked(const QString &path)
{
    if (isWriteProtected(path) || isWriteProtected(QFileInfo{path}.absolutePath()))
        return openAtRest(path);
    const auto lock = lockForDesk(path, fileSystemKindOf(path), 0);
    if (!lock && lock.error().code == ErrorCode::FileOpenElsewhere)
        return Database::open(path, Access::Read);
    // A copy, for a desk may come while it is read; a connection to the file would be the last one if that
    // desk is killed, and would tidy up after it.
    return openCopied(path);
}

/// What the file `path` holds, as `open` gives it.
Result<Database> readable(const QString &path, Result<Database> (*open)(const QString &))
{
    const QString real = realPath(path);
    const auto steps = shippedSteps();
    if (!steps)
        return fail(steps.error());
    const int newest = steps->back().version;
    if (auto ours = examineHeader(real, newest); !ours)
        return fail(std::move(ours.error()));
    auto database = open(real);
    if (!database)
        return database;
    const auto version = versionWhenSound(database->handle());
    if (!version)
        return fail(version.error());
    if (*version > newest)
        return fail(ErrorCode::FileTooNew, "schema " + std::to_string(*version));
    return *version < newest ? openUpgradedCopy(database->handle(), *steps) : std::move(database);
}

}  // namespace

CommunityFile::CommunityFile(QString path)
    : m_path{std::move(path)}
{
}

CommunityFile::~CommunityFile()
{
    m_thread.post([opened = std::exchange(m_opened, {})]() mutable { opened.reset(); });
}

void CommunityFile::close()
{
    if (!m_opened)
        return;
    const auto closed = std::make_shared<std::promise<void>>();
    m_thread.post([opened = std::exchange(m_opened, {}), closed]() mutable {
        opened.reset();
        closed->set_value();
    });
    closed->get_future().wait();
}

QFuture<bool> CommunityFile::letGo(std::shared_ptr<CommunityFile> file)
{
    auto promise = std::make_shared<QPromise<bool>>();
    auto future = promise->future();
    promise->start();
    StorageThread &thread = file->m_thread;
    // The job is an owner too: whoever lets go last would otherwise wait for the thread.
    thread.post([opened = std::exchange(file->m_opened, {}), promise, file = std::move(file)]() mutable {
        opened.reset();
        promise->addResult(true);
        promise->finish();
    });
    return future;
}

auto CommunityFile::openNow(const OpenRequest &request) -> Result<std::shared_ptr<Opened>>
{
    const QString path = realPath(request.path);
    const auto steps = shippedSteps();
    if (!steps)
        return fail(steps.error());
    const int newest = steps->back().version;
    if (auto allowed = refusalBeforeLock(request, path, newest); !allowed)
        return fail(std::move(allowed.error()));
    auto lock = lockForDesk(path, request.kindOf(path));
    if (!lock)
        return fail(std::move(lock.error()));
    auto sound
        = request.mode == OpenMode::Create ? createFile(request, path, *steps) : examineFile(path, newest);
    if (!sound)
        return fail(std::move(sound.error()));
    auto database = Database::open(path, Access::Write);
    if (!database)
        return fail(std::move(database.error()));
    const auto aside = [&](int version) {
        return copyAsidePath(path, version, dateOf(request.now));
    };
    if (auto migrated = migrate(database->handle(), *steps, aside); !migrated)
        return fail(std::move(migrated.error()));
    return std::make_shared<Opened>(path, std::move(*lock), std::move(*database));
}

QFuture<Result<std::shared_ptr<CommunityFile>>> CommunityFile::open(OpenRequest request)
{
    auto promise = std::make_shared<QPromise<Result<std::shared_ptr<CommunityFile>>>>();
    auto future = promise->future();
    promise->start();
    const std::shared_ptr<CommunityFile> file{new CommunityFile{request.path}};
    file->m_thread.post([file, promise, request = std::move(request)] {
        auto opened = openNow(request);
        if (opened) {
            file->m_opened = std::move(*opened);
            promise->addResult(Result<std::shared_ptr<CommunityFile>>{file});
        } else {
            promise->addResult(Result<std::shared_ptr<CommunityFile>>{fail(std::move(opened.error()))});
        }
        promise->finish();
    });
    return future;
}

Result<Database> CommunityFile::openForReading(const QString &path)
{
    return readable(path, openUnlocked);
}

Result<Database> CommunityFile::openLocked(const QString &path)
{
    return readable(path, openAtRest);
}

void CommunityFile::keepRoom()
{
    post([spare = spareRoom()](const QSqlDatabase &) { spare->take(); });
}

std::shared_ptr<SpareRoom> CommunityFile::spareRoom() const
{
    assert(m_opened);
    return m_opened->spare;
}

void CommunityFile::post(std::function<void(const QSqlDatabase &)> work)
{
    assert(m_opened);
    m_thread.post([opened = m_opened, work = std::move(work)] { work(opened->database.handle()); });
}

QFuture<Result<void>> CommunityFile::saveCopyAs(const QString &target)
{
    return run([own = m_path, target](const QSqlDatabase &db) { return writeCopy(db, own, target); });
}

}  // namespace tablee::storage

#pragma once

#include "foundation/reading.h"
#include "foundation/result.h"
#include "platform/file_system.h"
#include "storage/database.h"
#include "storage/spare_room.h"
#include "storage/storage_thread.h"

#include <QFuture>
#include <QPromise>
#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace tablee::storage {

enum class OpenMode { Create, Open };

struct OpenRequest {
    QString path = {};
    OpenMode mode = OpenMode::Open;
    QString communityName = {};  ///< Create
    QString region = QStringLiteral("other");  ///< Create
    std::function<FileSystemKind(const QString &)> kindOf = fileSystemKindOf;
    Reading now = {};  ///< dates the copy kept before an upgrade
};

/// A community file that is open at this desk. Owns the storage thread and the only writing connection.
///
/// One desk per file: `<file>.lock` lies beside it while open; the lock of a desk that was killed is taken
/// over at once.
class CommunityFile {
public:
    /// Creates or opens the file. Every refusal leaves it as it was, byte for byte:
    /// FileMissing, FileExists (Create), NotOurFile, FileTooNew, FileDamaged, FileReadOnly, FileOnNetwork,
    /// FileOpenElsewhere, DiskFull.
    static QFuture<Result<std::shared_ptr<CommunityFile>>> open(OpenRequest request);

    /// For tools: a connection of the calling thread that may not write. Works while a desk has the file
    /// open, and shows what it writes; otherwise what is read is the file as it is now. The file and its log
    /// stay as they are, byte for byte. Errors as for open(), but neither lock nor write protection stand in
    /// its way.
    static Result<Database> openForReading(const QString &path);

    /// As openForReading(), for whoever holds lockForDesk().
    static Result<Database> openLocked(const QString &path);

    /// Closes the file, if close() has not. An unfinished future or its continuation may own the file a
    /// moment longer than you do: where it matters that the file is closed by now, call close().
    ~CommunityFile();
    CommunityFile(const CommunityFile &) = delete;
    CommunityFile &operator=(const CommunityFile &) = delete;

    /// Orderly shutdown: waits until everything asked for is done, then closes the file and lets go of the
    /// lock. Nothing may be asked for afterwards. Not to be called on the storage thread.
    void close();

    /// close() for whoever cannot wait, a window say: the storage thread closes the file when all is done.
    /// The future is finished, with true, when another desk may have it.
    static QFuture<bool> letGo(std::shared_ptr<CommunityFile> file);

    QString path() const { return m_path; }

    /// Takes a little of the disk on the storage thread, so that an evening which begins now can be written
    /// down to its end.
    void keepRoom();
    /// To write with on the storage thread while the file is open.
    std::shared_ptr<SpareRoom> spareRoom() const;

    /// Executes `work(const QSqlDatabase &)` on the storage thread, after everything asked for before. The
    /// future gives what it returns, by value, once it is done: a write made inTransaction() is then
    /// committed. A continuation may run on the storage thread; windows wait with whenAnswered().
    template <typename Work>
    auto run(Work work) -> QFuture<std::invoke_result_t<Work &, const QSqlDatabase &>>;

    /// Writes the community as one whole file to `target`, replacing what is there (ask first). A copy that
    /// fails leaves the old target as it was. Errors: InvalidInput for the open file itself, FileMissing for
    /// a folder that is none, FileReadOnly, FileOpenElsewhere, DiskFull.
    QFuture<Result<void>> saveCopyAs(const QString &target);

private:
    struct Opened;

    explicit CommunityFile(QString path);
    static Result<std::shared_ptr<Opened>> openNow(const OpenRequest &request);
    void post(std::function<void(const QSqlDatabase &)> work);

    QString m_path;
    std::shared_ptr<Opened> m_opened;  ///< lives and dies on the storage thread
    StorageThread m_thread;
};

template <typename Work>
auto CommunityFile::run(Work work) -> QFuture<std::invoke_result_t<Work &, const QSqlDatabase &>>
{
    using Answer = std::invoke_result_t<Work &, const QSqlDatabase &>;
    struct Task {
        QPromise<Answer> promise;
        Work work;
    };
    // std::function wants to be copied, and neither a promise nor every kind of work can be.
    auto task = std::make_shared<Task>(Task{QPromise<Answer>{}, std::move(work)});
    auto future = task->promise.future();
    task->promise.start();
    post([task](const QSqlDatabase &db) {
        if constexpr (std::is_void_v<Answer>)
            task->work(db);
        else
            task->promise.addResult(task->work(db));
        task->promise.finish();
    });
    return future;
}

}  // namespace tablee::storage

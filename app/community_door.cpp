#include "community_door.h"

#include "language/region.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace tablee {

namespace {

using Opened = Result<std::shared_ptr<storage::CommunityFile>>;

QString absolute(const QString &path)
{
    return QFileInfo{path}.absoluteFilePath();
}

}  // namespace

CommunityDoor::CommunityDoor(Settings &settings, const Clock &clock)
    : m_settings{settings}
    , m_clock{clock}
{
}

CommunityDoor::~CommunityDoor()
{
    if (m_file)
        m_file->close();
    m_closing.waitForFinished();
}

bool CommunityDoor::isOpen(const QString &path) const
{
    return m_file && m_file->path() == absolute(path);
}

void CommunityDoor::open(const QString &typed, Then then)
{
    if (isOpen(typed)) {
        then();
        return;
    }
    if (m_closing.isRunning()) {
        // It may be the very file that is asked for.
        whenAnswered(m_closing, this, [this, typed, then = std::move(then)](bool) { open(typed, then); });
        return;
    }
    const QString path = absolute(typed);
    whenAnswered(
        storage::CommunityFile::open({.path = path, .mode = storage::OpenMode::Open, .now = m_clock.now()}),
        this, [this, path, then = std::move(then)](const Opened &opened) {
            if (opened) {
                take(*opened, then);
                return;
            }
            if (opened.error().code == ErrorCode::FileMissing)
                m_settings.forgetCommunity(path);
            emit failed(opened.error(), path, ui::Attempt::Open);
        });
}

void CommunityDoor::create(const QString &path, const QString &name, Then then)
{
    if (!QDir{}.mkpath(QFileInfo{path}.absolutePath())) {
        emit failed({ErrorCode::FileReadOnly, "the folder for communities cannot be made"}, path,
            ui::Attempt::Create);
        return;
    }
    whenAnswered(storage::CommunityFile::open({.path = path,
                     .mode = storage::OpenMode::Create,
                     .communityName = name,
                     .region = storedName(regionOf(QLocale::system())),
                     .now = m_clock.now()}),
        this, [this, path, then = std::move(then)](const Opened &created) {
            if (created)
                take(*created, then);
            else
                emit failed(created.error(), path, ui::Attempt::Create);
        });
}

void CommunityDoor::saveCopyAs(const QString &path)
{
    whenAnswered(m_file->saveCopyAs(path), this, [this, path](const Result<void> &saved) {
        if (!saved)
            emit failed(saved.error(), path, ui::Attempt::Copy);
        else
            emit copySaved(path);
    });
}

void CommunityDoor::take(const std::shared_ptr<storage::CommunityFile> &file, const Then &then)
{
    emit changing();
    if (m_file)
        m_closing = storage::CommunityFile::letGo(std::move(m_file));
    m_file = file;
    m_settings.rememberCommunity(file->path());
    emit changed();
    then();
}

}  // namespace tablee

#include "platform/file_system.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace tablee {

namespace {

/// Beginnings of folder names, because the services append an account ("OneDrive - Mairie de Lyon",
/// "GoogleDrive-ana@example.org").
constexpr std::array<QStringView, 13> cloudFolders{u"Dropbox", u"OneDrive", u"Nextcloud", u"ownCloud",
    u"Google Drive", u"GoogleDrive", u"iCloud Drive", u"iCloudDrive", u"com~apple~CloudDocs", u"pCloudDrive",
    u"kDrive", u"MEGA", u"Proton Drive"};

bool isCloudFolder(const QString &name)
{
    return std::any_of(cloudFolders.begin(), cloudFolders.end(), [&name](QStringView service) {
        if (!name.startsWith(service, Qt::CaseInsensitive))
            return false;
        return name.size() == service.size() || !name.at(service.size()).isLetter();
    });
}

bool isBelowSyncthing(const QDir &folder)
{
    for (QString place = folder.absolutePath();; place = QFileInfo{place}.absolutePath()) {
        if (QFileInfo::exists(QDir{place}.filePath(QStringLiteral(".stfolder"))))
            return true;
        if (QFileInfo{place}.isRoot())
            return false;
    }
}

}  // namespace

bool isCloudSynchronised(const QString &path)
{
    const QString folder = QFileInfo{path}.absolutePath();
    const QStringList folders = QDir::fromNativeSeparators(folder).split(u'/');
    return std::any_of(folders.begin(), folders.end(), isCloudFolder) || isBelowSyncthing(QDir{folder});
}

}  // namespace tablee

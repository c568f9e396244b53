#include "file_places.h"

#include "storage/migrator.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace tablee {

QString standardSettingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
        + QStringLiteral("/tablee.ini");
}

FilePlaces standardPlaces()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return {.settingsFile = standardSettingsFile(),
        .communities = data + QStringLiteral("/communities"),
        .reports = documents + QStringLiteral("/Tablée"),
        .sockets = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)};
}

QString demoPath(const FilePlaces &places)
{
    return QDir{places.communities}.filePath(QStringLiteral("demo.tablee"));
}

QStringList communitiesIn(const QString &folder)
{
    QStringList paths;
    for (const QFileInfo &file :
        QDir{folder}.entryInfoList({QStringLiteral("*.tablee")}, QDir::Files, QDir::Name | QDir::IgnoreCase))
        if (!storage::originalOfCopy(file.fileName()))
            paths += file.absoluteFilePath();
    return paths;
}

QString freePath(const QString &folder, const QString &name, const QString &ending)
{
    QString path = QDir{folder}.filePath(name + ending);
    for (int copy = 2; QFileInfo::exists(path); ++copy)
        path = QDir{folder}.filePath(QStringLiteral("%1 %2%3").arg(name).arg(copy).arg(ending));
    return path;
}

}  // namespace tablee

#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QString>

namespace tablee::test {

/// Every file of a folder, byte for byte, by name.
inline QMap<QString, QByteArray> snapshotOf(const QString &folder)
{
    QMap<QString, QByteArray> files;
    const QDir dir{folder};
    const QStringList names = dir.entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        QFile file{dir.filePath(name)};
        files.insert(
            name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("(unreadable)"));
    }
    return files;
}

}  // namespace tablee::test

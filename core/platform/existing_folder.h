#pragma once

#include <QDir>
#include <QFileInfo>
#include <QString>

namespace tablee {

/// `path` itself when it exists, or else the nearest folder above it that does.
inline QString nearestExisting(const QString &path)
{
    QFileInfo place{path};
    while (!place.exists() && !place.isRoot())
        place.setFile(place.absolutePath());
    return place.absoluteFilePath();
}

}  // namespace tablee

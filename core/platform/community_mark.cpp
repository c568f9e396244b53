#include "platform/community_mark.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace tablee {

bool isMarkedAsCommunity(const QString &path)
{
    // The header of an SQLite file (sqlite.org/fileformat2.html, section 1.3).
    constexpr qsizetype applicationIdOffset = 68;
    constexpr qsizetype bytesLookedAt = applicationIdOffset + sizeof applicationId;
    if (!QFileInfo{path}.isFile())  // a pipe would keep whoever reads it waiting
        return false;
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = file.read(bytesLookedAt);
    return header.size() == bytesLookedAt && header.startsWith(QByteArrayLiteral("SQLite format 3\0"))
        && qFromBigEndian<quint32>(header.constData() + applicationIdOffset) == applicationId;
}

}  // namespace tablee

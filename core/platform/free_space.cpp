#include "platform/existing_folder.h"
#include "platform/power_source.h"

#include <QStorageInfo>

namespace tablee {

std::optional<qint64> freeSpaceAt(const QString &path)
{
    const QStorageInfo disk{nearestExisting(path)};
    return disk.isValid() && disk.isReady() ? std::optional{disk.bytesAvailable()} : std::nullopt;
}

}  // namespace tablee

#include "platform/special_file.h"

namespace tablee {

Result<void> writeSpecialFile(const QString &path, const QByteArray &)
{
    return fail(ErrorCode::StorageFailed, path.toStdString() + ": it is no file");
}

}  // namespace tablee

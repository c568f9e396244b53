#include "platform/whole_file.h"

#include <QSaveFile>

namespace tablee {

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file{path};
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(ErrorCode::StorageFailed, (path + QStringLiteral(": ") + file.errorString()).toStdString());
}

}  // namespace tablee

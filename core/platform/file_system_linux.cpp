#include "platform/file_system_linux.h"

#include "platform/existing_folder.h"

#include <QFile>

#include <algorithm>
#include <array>

#include <sys/vfs.h>

namespace tablee {

namespace {

/// f_type of statfs(2); most of these have no name in a header that programs may include.
constexpr std::array<quint32, 10> networkTypes{
    0x6969,  // NFS
    0x517b,  // SMB
    0xff534d42,  // CIFS
    0xfe534d42,  // SMB2
    0x5346414f,  // AFS
    0x73757245,  // Coda
    0x00c36400,  // Ceph
    0x0bd00bd0,  // Lustre
    0x01161970,  // GFS2
    0x7461636f,  // OCFS2
};
constexpr quint32 fuseType = 0x65735546;
/// A folder of the machine around a virtual one, which may be written there as well.
constexpr std::array<quint32, 4> sharedFolderTypes{
    0x01021997,  // 9p, as in WSL
    0x786f4256,  // vboxsf
    0xbacbacbc,  // vmhgfs
    0x7c7c6673,  // prl_fs
};

/// What runs behind a FUSE mount, as /proc/mounts names it.
FileSystemKind fuseKind(const QByteArray &type)
{
    constexpr std::array<const char *, 10> network{"fuse.sshfs", "fuse.rclone", "fuse.davfs",
        "fuse.gvfsd-fuse", "fuse.glusterfs", "fuse.s3fs", "fuse.smbnetfs", "fuse.curlftpfs",
        "fuse.google-drive-ocamlfuse", "fuse.onedriver"};
    if (std::any_of(network.begin(), network.end(), [&type](const char *name) { return type == name; }))
        return FileSystemKind::Network;
    return type == "fuseblk" ? FileSystemKind::Local : FileSystemKind::Unknown;
}

/// /proc/mounts writes a blank as \040 and the like.
QByteArray unescaped(const QByteArray &field)
{
    QByteArray plain;
    for (qsizetype i = 0; i < field.size(); ++i) {
        if (field.at(i) != '\\' || i + 3 >= field.size()) {
            plain.append(field.at(i));
            continue;
        }
        plain.append(static_cast<char>(field.mid(i + 1, 3).toInt(nullptr, 8)));
        i += 3;
    }
    return plain;
}

/// The type of the mount `path` lies on: the one with the longest fitting mount point.
QByteArray mountType(const QByteArray &path)
{
    QFile mounts{QStringLiteral("/proc/mounts")};
    if (!mounts.open(QIODevice::ReadOnly))
        return {};
    QByteArray type;
    qsizetype longest = -1;
    const QList<QByteArray> lines = mounts.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> fields = line.split(' ');
        if (fields.size() < 3)
            continue;
        const QByteArray point = unescaped(fields.at(1));
        const bool holdsPath = point == "/" || path == point || path.startsWith(point + '/');
        if (holdsPath && point.size() >= longest) {
            longest = point.size();
            type = fields.at(2);
        }
    }
    return type;
}

template <std::size_t Size> bool isAmong(const std::array<quint32, Size> &types, quint32 type)
{
    return std::find(types.begin(), types.end(), type) != types.end();
}

}  // namespace

FileSystemKind fileSystemKindOf(quint32 type, const QByteArray &mounted)
{
    if (isAmong(networkTypes, type))
        return FileSystemKind::Network;
    if (type == fuseType)
        return fuseKind(mounted);
    return isAmong(sharedFolderTypes, type) ? FileSystemKind::Unknown : FileSystemKind::Local;
}

FileSystemKind fileSystemKindOf(const QString &path)
{
    const QFileInfo place{nearestExisting(path)};
    const QByteArray encoded = QFile::encodeName(place.canonicalFilePath());
    struct statfs answer { };
    if (encoded.isEmpty() || ::statfs(encoded.constData(), &answer) != 0)
        return FileSystemKind::Unknown;
    const auto type = static_cast<quint32>(answer.f_type);
    return fileSystemKindOf(type, type == fuseType ? mountType(encoded) : QByteArray{});
}

}  // namespace tablee

#pragma once

#include <QString>

namespace tablee {

enum class FileSystemKind {
    Local,
    Network,  ///< another machine may write the same file, and locks cannot be trusted
    Unknown,
};

/// What kind of file system `path` lies on; for a file that does not exist yet, its nearest existing folder.
FileSystemKind fileSystemKindOf(const QString &path);

/// Whether `path` lies in a folder that is copied to other machines behind our back: by a cloud service
/// (Dropbox, OneDrive, Nextcloud, Google Drive, iCloud ...), told by the customary names of such folders, or
/// by Syncthing, told by the marker it puts into the topmost one.
bool isCloudSynchronised(const QString &path);

/// Moves `from` onto `to` in one step, replacing what is there, so that a power cut leaves either the old or
/// the new file. Both must lie in the same folder. False when the system refused; `from` is then still there.
bool moveDurably(const QString &from, const QString &to);

}  // namespace tablee

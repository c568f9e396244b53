#pragma once

#include <QString>

namespace tablee {

/// Says whose file it is: 'Tblé' in Latin-1, kept in the header of every community file (PRAGMA
/// application_id).
inline constexpr quint32 applicationId = 0x54626ce9;

/// Whether the file at `path`, or the one a link there leads to, says in its first bytes that it is a
/// community: whatever it is called, of whatever version, sound or not.
bool isMarkedAsCommunity(const QString &path);

}  // namespace tablee

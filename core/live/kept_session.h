#pragma once

#include "directory/community.h"
#include "foundation/result.h"
#include "reports/session_report.h"
#include "sessions/loaded_session.h"

#include <QString>

#include <optional>

namespace tablee {

/// A session as it stands in its file.
struct KeptSession {
    Community community;
    LoadedSession loaded;
    std::optional<Session> next = {};  ///< that follows it in the same community
};

/// Reads a session of the community file `path`, which may be open at a desk: number 1 is the oldest one, 0
/// stands for the newest. What follows it is what is still to come at `now` (UTC), or was held. NotFound when
/// there is none of that number; otherwise as CommunityFile::openForReading().
Result<KeptSession> readKeptSession(const QString &path, int number, Milliseconds now);

/// What the report of a kept session is made from. A step that was under way has run until the last entry of
/// the log: nobody knows what came after.
ReportSource keptReport(const KeptSession &kept);
/// The same without the session that follows.
ReportSource keptReport(const LoadedSession &loaded, const Community &community);

}  // namespace tablee

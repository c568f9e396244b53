#pragma once

#include "evening/meetings.h"
#include "foundation/result.h"
#include "sessions/loaded_session.h"

#include <QSqlDatabase>

#include <vector>

namespace tablee::storage {

/// Who met whom: a cache of what the log says.
class MeetingStore {
public:
    explicit MeetingStore(const QSqlDatabase &db)
        : m_db{db}
    {
    }

    /// Puts `meetings` in the place of everything kept for this round; all of them must be of this round:
    /// InvalidInput.
    Result<void> replace(SessionId session, int round, const std::vector<Meeting> &meetings);

    /// Sorted as heldMeetings() sorts.
    Result<std::vector<Meeting>> all(SessionId session) const;

    /// Who has met whom in the sessions that begin from `from` up to, not including, `until`; UTC, ms since
    /// 1970.
    Result<KnownPairs> pairs(qint64 from, qint64 until) const;

    /// The same pairs under every id that each of the two has or had: the log of an evening names people by
    /// the one they had that day.
    Result<KnownPairs> pairsByEveryId(qint64 from, qint64 until) const;

    /// How many meetings the whole file has.
    Result<int> count() const;

private:
    Result<KnownPairs> asWritten(qint64 from, qint64 until) const;

    QSqlDatabase m_db;
};

/// Who the members are now that were merged into others: the log knows them under their old ids.
Result<std::map<MemberId, MemberId>> mergedInto(const QSqlDatabase &db);

}  // namespace tablee::storage

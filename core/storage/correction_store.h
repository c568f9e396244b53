#pragma once

#include "directory/member_change.h"
#include "foundation/result.h"
#include "sessions/name_correction.h"

#include <QSqlDatabase>

#include <vector>

namespace tablee::storage {

/// Names corrected at the desk. What a name was before is personal: it is kept no longer than it can be taken
/// back, or done again, that is until the evening is closed.

/// A name that was corrected, taken back or corrected again.
struct CorrectedName {
    MemberChange change;
    NameCorrection correction;  ///< as it is kept
};

/// Writes `edited`, which was read with its `rowVersion`, and with it how to take that back, as made after
/// the newest event that is in the log by then: one that was asked for earlier may still be written first.
/// After the close nothing is kept. Errors: as editMember(), NotFound without the session.
Result<CorrectedName> correctName(const QSqlDatabase &db, SessionId session, const Member &edited,
    const NameCorrection &correction, Milliseconds now);

/// Gives the member the name before, whatever else was written about them meanwhile; `at` is when it was
/// taken back. LaterEventStandsOnIt when the name was changed once more, or they are somebody else's double
/// by now; the correction is forgotten then, for it can never be taken back.
Result<CorrectedName> takeNameBack(
    const QSqlDatabase &db, const NameCorrection &correction, const DeskTurn &at, Milliseconds now);

/// The same for the name after, where the correction was taken back; `seq` is that of the newest event.
Result<CorrectedName> correctNameAgain(
    const QSqlDatabase &db, const NameCorrection &correction, std::int64_t seq, Milliseconds now);

/// Those of one session that can be taken back or done again, oldest first.
Result<std::vector<NameCorrection>> correctionsOf(const QSqlDatabase &db, SessionId session);

/// Those of one member in that session, oldest first.
Result<std::vector<NameCorrection>> correctionsOf(const QSqlDatabase &db, SessionId session, MemberId member);

Result<void> forgetCorrectionsOf(const QSqlDatabase &db, MemberId member);
Result<void> forgetCorrectionsOf(const QSqlDatabase &db, SessionId session);
/// If it is closed now.
Result<void> forgetCorrectionsIfClosed(const QSqlDatabase &db, SessionId session);

}  // namespace tablee::storage

#pragma once

#include "directory/member_change.h"
#include "directory/merging.h"
#include "foundation/result.h"

#include <QSqlDatabase>

#include <functional>
#include <stop_token>

namespace tablee::storage {

/// Who waits for a change of many members: may stop it, and is told how far it is (0 to 1), from the thread
/// that writes.
struct ChangeWatch {
    std::stop_token stop = {};
    std::function<void(double)> progress = {};
};

/// The use cases of the community's members. Each is one transaction and returns what it did, which
/// takeBack() undoes. `now` (UTC) dates it. A member somebody changed meanwhile is a Conflict, and then
/// nothing is written; InvalidInput for a member without a name.

Result<MemberChange> addMember(const QSqlDatabase &db, const Member &member, Milliseconds now);

/// Writes `edited`, which was read with its `rowVersion`.
Result<MemberChange> editMember(const QSqlDatabase &db, const Member &edited, Milliseconds now);

/// Retires a member, or brings one back. Conflict when it is so already.
Result<MemberChange> setRetired(
    const QSqlDatabase &db, MemberId id, bool retired, std::int64_t expectedRowVersion, Milliseconds now);

/// Makes two members one, as previewed. Where the joined one is expected at a session that has not begun,
/// the kept one is. That the joined one was not somebody else is said of nobody any more.
Result<MemberChange> mergeMembers(const QSqlDatabase &db, const MergePreview &preview, Milliseconds now);

/// Says that two members are two people, whatever they look like. Conflict when that was said already.
Result<MemberChange> sayTwoPeople(const QSqlDatabase &db, MemberId one, MemberId other, Milliseconds now);

/// All of `edits`, or none; those without `before` are added, those without `after` taken away. Cancelled
/// when it was stopped.
Result<MemberChange> changeMembers(const QSqlDatabase &db, const std::vector<MemberEdit> &edits,
    Milliseconds now, const ChangeWatch &watch = {});

/// Puts back what was there before, and returns that as a change of its own: taking that one back is redo.
/// LaterEventStandsOnIt when somebody changed one of the members since, or an evening already has them;
/// Cancelled when it was stopped.
Result<MemberChange> takeBack(
    const QSqlDatabase &db, const MemberChange &change, Milliseconds now, const ChangeWatch &watch = {});

}  // namespace tablee::storage

#pragma once

#include "foundation/result.h"
#include "reports/invitation.h"
#include "sessions/prepared_session.h"
#include "sessions/session.h"

#include <vector>

namespace tablee {

/// How an invitation is given to whoever sends it round.
struct InvitationWish {
    InvitationForm form = InvitationForm::Text;
    std::vector<const Words *> languages;
    Region region = Region::Other;
};

Invitation invitationTo(const Session &session, const PreparedSession &prepared, const QString &community);

/// Puts it on the clipboard, or writes a file for calendars into `folder`, made at `now` (UTC); which file it
/// is, or would have been.
struct GivenInvitation {
    QString path;  ///< empty for what is on the clipboard
    Result<void> written;
};
GivenInvitation giveInvitation(
    const Invitation &invitation, const InvitationWish &wish, const QString &folder, Milliseconds now);

/// Puts them on the clipboard, to be pasted as blind copies.
void copyAddresses(const QStringList &addresses);

}  // namespace tablee

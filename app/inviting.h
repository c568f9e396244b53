#pragma once

#include "common/sentence.h"
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

/// What became of an invitation that was to be given.
struct GivenInvitation {
    QString path;  ///< of the file, or of what it would have been; empty for what is on the clipboard
    Result<void> written;
    ui::Sentence told;
};
/// Puts it on the clipboard, or writes a file for calendars into `folder`, made at `now` (UTC).
GivenInvitation giveInvitation(
    const Invitation &invitation, const InvitationWish &wish, const QString &folder, Milliseconds now);

/// Puts them on the clipboard, to be pasted as blind copies, and says so.
ui::Sentence copyAddresses(const QStringList &addresses);

/// That a file was saved, or that nothing could be written there.
ui::Sentence writtenSentence(const QString &path, const Result<void> &written);

}  // namespace tablee

#pragma once

#include "directory/member.h"
#include "language/region.h"
#include "language/words.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tablee {

/// A text to put into a letter, or a file for calendars.
enum class InvitationForm { Text, Calendar };

/// A session people are asked to come to.
struct Invitation {
    QString uid;  ///< of the session: a calendar that has it already moves it
    QString community;
    QString title;  ///< may be empty
    QString place;  ///< may be empty
    QString purpose;  ///< may be empty
    QDateTime start;  ///< local
    std::optional<Milliseconds> length = {};
};

/// Plain text to put into a letter, in one or two languages below one another.
QString invitationText(
    const Invitation &invitation, const std::vector<const Words *> &languages, Region region);

/// The same as an entry of a calendar (RFC 5545), its times in UTC. Of two invitations to one session the one
/// made later, at `now` (UTC), counts.
QByteArray invitationCalendar(const Invitation &invitation, const std::vector<const Words *> &languages,
    Region region, Milliseconds now);

/// The e-mail addresses of the members who want to hear of the community, each once, in the order of the
/// members.
QStringList addressesForNews(const std::vector<Member> &members);

}  // namespace tablee

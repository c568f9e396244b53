#include "inviting.h"

#include "live/report_source.h"
#include "platform/whole_file.h"
#include "sessions/prepared_agenda.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>

namespace tablee {

Invitation invitationTo(const Session &session, const PreparedSession &prepared, const QString &community)
{
    const Milliseconds length = lengthOf(prepared.agenda);
    return {session.uid, community, session.title, session.place, session.purpose, announced(session).start,
        length > Milliseconds::zero() ? std::optional{length} : std::nullopt};
}

GivenInvitation giveInvitation(
    const Invitation &invitation, const InvitationWish &wish, const QString &folder, Milliseconds now)
{
    if (wish.form == InvitationForm::Text) {
        QGuiApplication::clipboard()->setText(invitationText(invitation, wish.languages, wish.region));
        return {};
    }
    const QString day = invitation.start.toString(QStringLiteral("yyyy-MM-dd HHmm"));
    const QString name = QCoreApplication::translate("tablee::Inviting", "Invitation %1.ics").arg(day);
    QDir{}.mkpath(folder);
    const QString path = QDir{folder}.filePath(name);
    return {path, writeWholeFile(path, invitationCalendar(invitation, wish.languages, wish.region, now))};
}

void copyAddresses(const QStringList &addresses)
{
    QGuiApplication::clipboard()->setText(addresses.join(QStringLiteral(", ")));
}

}  // namespace tablee

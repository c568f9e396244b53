#include "inviting.h"

#include "live/report_source.h"
#include "platform/whole_file.h"
#include "sessions/prepared_agenda.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>

namespace tablee {

namespace {

struct InvitingTexts {
    Q_DECLARE_TR_FUNCTIONS(tablee::Inviting)
};

}  // namespace

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
        return {{}, {}, [] {
                    return InvitingTexts::tr("The invitation is copied. Paste it into a message.");
                }};
    }
    const QString day = invitation.start.toString(QStringLiteral("yyyy-MM-dd HHmm"));
    const QString name = InvitingTexts::tr("Invitation %1.ics").arg(day);
    QDir{}.mkpath(folder);
    const QString path = QDir{folder}.filePath(name);
    const Result<void> written
        = writeWholeFile(path, invitationCalendar(invitation, wish.languages, wish.region, now));
    return {path, written, writtenSentence(path, written)};
}

ui::Sentence copyAddresses(const QStringList &addresses)
{
    QGuiApplication::clipboard()->setText(addresses.join(QStringLiteral(", ")));
    return [count = static_cast<int>(addresses.size())] {
        return InvitingTexts::tr(
            "%n addresses are copied. Paste them as blind copies (Bcc).", nullptr, count);
    };
}

ui::Sentence writtenSentence(const QString &path, const Result<void> &written)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (written)
        return [shown] {
            return InvitingTexts::tr("Saved as %1").arg(shown);
        };
    return [shown] {
        return InvitingTexts::tr("Nothing could be written to %1. Check the disk and try again.").arg(shown);
    };
}

}  // namespace tablee

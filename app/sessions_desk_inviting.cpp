#include "inviting.h"
#include "preparing/sessions_page.h"
#include "sessions_desk.h"
#include "storage/session_store.h"

#include <QDir>

// People are asked to come to the session that is open.

namespace tablee {

/// As the file has it, once what was typed last is in it. Whoever is invited has been told the date.
void SessionsDesk::invite(InvitationForm form, bool both)
{
    m_waiting.push_back({.part = QStringLiteral("announced"), .apply = [](PreparedSession &session) {
                             session.announced = true;
                         }});
    m_onceWritten = [this, form, both] {
        m_parts.door.ask([id = m_written->id](const auto &db) { return storage::SessionStore{db}.find(id); },
            [this, form, both](const Result<Session> &session) {
                if (!session)
                    refuse(session.error());
                else if (m_written && m_written->id == session->id)
                    giveInvitationTo(*session, form, both);
            });
    };
    writeNext();
}

void SessionsDesk::giveInvitationTo(const Session &session, InvitationForm form, bool both)
{
    const Language desk = m_parts.choices.language();
    std::vector<const Words *> words{&m_parts.choices.words(desk)};
    if (both)
        words.push_back(
            &m_parts.choices.words(desk == Language::French ? Language::English : Language::French));
    const Region region = regionOf(m_book.community);
    const GivenInvitation given
        = giveInvitation(invitationTo(session, m_written->prepared, m_book.community.name),
            {form, words, region}, m_parts.folder, m_parts.clock.now().utc);
    const QString path = QDir::toNativeSeparators(given.path);
    if (!given.written)
        m_page->tell(
            [path] { return tr("Nothing could be written to %1. Check the disk and try again.").arg(path); });
    else if (!path.isEmpty())
        m_page->tell([path] { return tr("Saved as %1").arg(path); });
    else
        m_page->tell([] { return tr("The invitation is copied. Paste it into a letter."); });
}

void SessionsDesk::giveAddresses()
{
    const QStringList addresses = addressesForNews(m_book.members);
    if (addresses.isEmpty()) {
        m_page->tell([] { return tr("Nobody with an e-mail address has said yet that they want news."); });
        return;
    }
    copyAddresses(addresses);
    m_page->tell([count = static_cast<int>(addresses.size())] {
        return tr("%n addresses are copied. Paste them as blind copies (Bcc).", nullptr, count);
    });
}

}  // namespace tablee

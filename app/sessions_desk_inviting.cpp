#include "inviting.h"
#include "preparing/sessions_page.h"
#include "sessions_desk.h"
#include "storage/session_store.h"

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
    m_page->tell(given.told);
}

void SessionsDesk::giveAddresses()
{
    const QStringList addresses = addressesForNews(m_book.members);
    if (addresses.isEmpty()) {
        m_page->tell([] { return tr("Nobody with an e-mail address has said yet that they want news."); });
        return;
    }
    m_page->tell(copyAddresses(addresses));
}

}  // namespace tablee

#include "report_desk.h"

#include "inviting.h"
#include "live/kept_session.h"
#include "live/report_source.h"
#include "reporting/report_page.h"
#include "shell/main_window.h"
#include "storage/member_store.h"
#include "storage/session_store.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace tablee {

namespace {

/// What the report page asks the community each time it is shown.
struct NextTime {
    std::optional<Session> session;  ///< that begins next
    std::optional<PreparedSession> prepared;  ///< as long as it has not begun
    QStringList addresses;
};

Result<NextTime> nextTime(const QSqlDatabase &db, const Session &after, Milliseconds now)
{
    const storage::SessionStore sessions{db};
    const auto all = sessions.all();
    const auto members = storage::MemberStore{db}.all();
    if (!all || !members)
        return fail(all ? members.error() : all.error());
    NextTime next{sessionAfter(after, *all, now), {}, addressesForNews(*members)};
    if (next.session && next.session->lastSeq == 0) {
        const auto prepared = sessions.prepared(next.session->id);
        if (!prepared)
            return fail(prepared.error());
        next.prepared = *prepared;
    }
    return next;
}

}  // namespace

ReportDesk::ReportDesk(const Parts &parts)
    : m_parts{parts}
{
}

void ReportDesk::show(Subject subject)
{
    stopWriting();
    m_subject = std::move(subject);
    makePage();
    fillPage();
    followGoingOn();
    readNext();
    m_parts.window.showPage(ui::Act::Report);
}

void ReportDesk::show(const KeptSession &kept)
{
    show({kept.loaded.session, keptReport(kept), regionOf(kept.community)});
}

void ReportDesk::follow(Subject subject)
{
    if (shown() != subject.session.id || m_parts.window.shownAct() != ui::Act::Report)
        return;
    subject.source.next = m_subject.source.next;
    m_subject = std::move(subject);
    fillPage();
}

void ReportDesk::readNext()
{
    m_invitation.reset();
    m_addresses.clear();
    m_parts.door.ask([of = m_subject.session, now = m_parts.clock.now().utc](
                         const auto &db) { return nextTime(db, of, now); },
        [this, of = m_subject.session.id](const Result<NextTime> &next) {
            if (!next || shown() != of)
                return;
            if (next->session)
                m_subject.source.next = announced(*next->session);
            if (next->prepared)
                m_invitation = invitationTo(*next->session, *next->prepared, m_subject.source.community);
            m_addresses = next->addresses;
            m_page->next().showNext(
                m_invitation ? m_subject.source.next : std::nullopt, static_cast<int>(m_addresses.size()));
        });
}

SessionId ReportDesk::shown() const
{
    return m_page == nullptr ? SessionId{} : m_subject.session.id;
}

void ReportDesk::forget()
{
    stopWriting();
    m_page = nullptr;
    m_parts.window.setPage(ui::Act::Report, nullptr);
    followGoingOn();
}

void ReportDesk::offerGoingOn(SessionId session)
{
    m_mayGoOn = session;
    followGoingOn();
}

void ReportDesk::followGoingOn()
{
    const bool mayGoOn = m_mayGoOn.isValid() && shown() == m_mayGoOn;
    if (m_page != nullptr)
        m_page->offerGoingOn(mayGoOn);
    m_parts.window.setEndUndoable(mayGoOn);
}

void ReportDesk::setWords(const Words &words)
{
    if (m_page != nullptr)
        m_page->setWords(words);
}

void ReportDesk::makePage()
{
    m_page = new ui::ReportPage{m_parts.choices.words(), m_subject.region};
    m_parts.window.setPage(ui::Act::Report, m_page);
    connect(m_page, &ui::ReportPage::saveRequested, this, &ReportDesk::write);
    connect(m_page, &ui::ReportPage::stopRequested, this, [this] {
        stopWriting();
        m_page->showNotSaved([] { return tr("Nothing was written."); });
    });
    connect(m_page, &ui::ReportPage::openRequested, this,
        [](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    connect(&m_page->next(), &ui::NextSessionCard::invitationRequested, this, &ReportDesk::invite);
    connect(&m_page->next(), &ui::NextSessionCard::addressesRequested, this, &ReportDesk::copyAddresses);
    connect(m_page, &ui::ReportPage::goOnRequested, this, [this] { emit goOnRequested(shown()); });
    connect(m_page, &ui::ReportPage::anotherEveningRequested, this, &ReportDesk::anotherEveningRequested);
}

void ReportDesk::fillPage()
{
    m_page->showReport(makeReport(m_subject.source));
}

void ReportDesk::write(const ReportWish &wish)
{
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(m_subject.session.startsAt, m_subject.source.zone);
    const QString path = QDir{m_parts.folder}.filePath(reportFileName(wish, start));
    m_page->showWriting([name = QFileInfo{path}.fileName()] { return tr("Writing %1…").arg(name); });
    m_writer.write({makeReport(m_subject.source), wish, m_subject.region, path},
        {this, [this](double part) { m_page->setProgress(part); },
            [this, path](const Result<void> &written) {
                takeWritten(path, written);
            }});
}

void ReportDesk::takeWritten(const QString &path, const Result<void> &written)
{
    if (written)
        m_page->showSaved(path, writtenSentence(path, written));
    else
        m_page->showNotSaved(writtenSentence(path, written));
}

void ReportDesk::invite(InvitationForm form, const std::vector<Language> &languages)
{
    if (!m_invitation)
        return;
    std::vector<const Words *> words;
    for (const Language language : languages)
        words.push_back(&m_parts.choices.words(language));
    const GivenInvitation given = giveInvitation(
        *m_invitation, {form, words, m_subject.region}, m_parts.folder, m_parts.clock.now().utc);
    if (given.path.isEmpty())
        m_page->tell(given.told);
    else
        takeWritten(given.path, given.written);
}

void ReportDesk::copyAddresses()
{
    m_page->tell(tablee::copyAddresses(m_addresses));
}

/// What is under way is not for the report that comes.
void ReportDesk::stopWriting()
{
    m_writer.stop();
}

}  // namespace tablee

#include "first_page.h"

#include "language/region.h"
#include "paper/number_cards.h"
#include "pasted_names.h"
#include "shell/main_window.h"
#include "storage/community_book.h"
#include "storage/community_store.h"
#include "storage/session_reader.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QLocale>
#include <QUrl>

#include <algorithm>
#include <map>

namespace tablee {

FirstPage::FirstPage(const Parts &parts)
    : m_parts{parts}
    , m_page{new ui::StartPage{parts.choices.language()}}
{
    m_parts.window.setPage(ui::Act::Prepare, m_page);
    m_parts.window.showPage(ui::Act::Prepare);
    connect(m_page, &ui::StartPage::communityRenamed, this, &FirstPage::rename);
    connect(m_page, &ui::StartPage::cardsRequested, this, &FirstPage::printCards);
    connect(m_page, &ui::StartPage::unfinishedWanted, this, [this] { emit leftOpenWanted(m_leftOpen); });
    connect(m_page, &ui::StartPage::goOnRequested, this, [this] { emit goOnRequested(m_mayGoOn); });
    connect(m_page, &ui::StartPage::unfinishedDismissed, this, &FirstPage::closeLeftOpen);
}

void FirstPage::readBook(CommunityDoor::Then then)
{
    m_parts.door.ask(
        [now = m_parts.clock.now().utc](const auto &db) { return storage::readCommunityBook(db, now); },
        [this, then = std::move(then)](const Result<CommunityBook> &book) {
            if (!book) {
                emit failed(book.error());
                return;
            }
            takeBook(*book);
            then();
        });
}

void FirstPage::forgetPerson(const std::vector<MemberId> &members)
{
    std::vector<Member> erased;
    for (const Member &member : m_book.members)
        if (std::find(members.begin(), members.end(), member.id) != members.end())
            erased.push_back(member);
    setPasted(withoutPeople(m_page->names(), erased));
    m_page->forgetPutAside();
}

/// A name that was corrected would come in as somebody else the next time.
void FirstPage::correctPasted(const CommunityBook &book)
{
    QString names = m_page->names();
    if (names.isEmpty())
        return;
    std::map<MemberId, const Member *> before;
    for (const Member &member : m_book.members)
        before.emplace(member.id, &member);
    for (const Member &member : book.members)
        if (const auto known = before.find(member.id); known != before.end() && !isErased(member)
            && !isErased(*known->second) && displayName(*known->second) != displayName(member))
            names = withNameCorrected(names, *known->second, member);
    setPasted(names);
}

/// What somebody is just writing keeps its cursor where nothing changes.
void FirstPage::setPasted(const QString &names)
{
    if (names != m_page->names())
        m_page->setNames(names);
}

void FirstPage::closeBook()
{
    askNothing();
    m_closing.reset();  // before its file goes; what it was asked is written by then
    takeBook({});
}

/// Nobody reads a name that the file does not have.
void FirstPage::rename(const QString &name)
{
    m_parts.door.ask([name](const auto &db) { return storage::CommunityStore{db}.rename(name); },
        [this](const Result<void> &renamed) {
            if (!renamed) {
                emit failed(renamed.error());
                return;
            }
            readBook([] {});
        });
}

void FirstPage::takeBook(const CommunityBook &book)
{
    correctPasted(book);
    m_book = book;
    m_page->setBook(m_book);
    emit bookRead();
}

void FirstPage::askAboutLeftOpen(const Session &session)
{
    m_leftOpen = session.id;
    m_page->askAboutUnfinished(localTime(session.startsAt, session.zone).date());
}

void FirstPage::askNothing()
{
    m_page->askAboutUnfinished({});
}

void FirstPage::offerGoingOn(SessionId session)
{
    m_mayGoOn = session;
    m_page->offerGoingOn(session.isValid());
}

void FirstPage::closeLeftOpen()
{
    askNothing();
    const auto read = [session = m_leftOpen, uid = m_parts.deskUid](const auto &db) {
        return storage::readSession(db, session, uid);
    };
    m_parts.door.ask(read, [this](const Result<LoadedSession> &loaded) {
        if (!loaded) {
            emit failed(loaded.error());
            return;
        }
        m_closing = std::make_unique<SessionConductor>(m_parts.door.file(), m_parts.clock, *loaded);
        whenAnswered(m_closing->finish(), this, [this](const Result<void> &closed) {
            m_closing.reset();
            if (!closed)
                emit failed(closed.error());
            else
                emit leftOpenClosed();
        });
    });
}

void FirstPage::printCards(int count)
{
    QDir{}.mkpath(m_parts.cardFolder);
    const QString path = QDir{m_parts.cardFolder}.filePath(tr("Cards 1 to %1.pdf").arg(count));
    const Region region = m_parts.door.file() ? regionOf(m_book.community) : regionOf(QLocale::system());
    const PaperSize size = paperSize(region);
    const Result<void> written = ui::writeNumberCards(path, count, size, m_parts.choices.words());
    if (!written) {
        emit failed(written.error(), ui::Attempt::Paper);
        return;
    }
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    m_page->tell([shown = QDir::toNativeSeparators(path)] { return tr("The cards are in %1").arg(shown); });
}

}  // namespace tablee

#include "doors_desk.h"

#include "common/error_text.h"
#include "common/screens.h"
#include "directory/member_names.h"
#include "directory/name_case.h"
#include "language/region.h"
#include "live/rounds_on_paper.h"
#include "paper/round_sheets.h"
#include "platform/power_source.h"
#include "preparing/doors_window.h"
#include "preparing/session_words.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QScreen>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace tablee {

namespace {

/// What the room will see, in the pixels of the projector.
void lookForProjector(DoorFacts &facts, const QString &preferred, const QString &deskScreen)
{
    const ui::ScreenChoice choice
        = ui::chooseAudienceScreen(ui::screensNow(), {.preferred = preferred, .desk = deskScreen});
    if (choice.kind != ui::ScreenChoice::Kind::Second)
        return;
    for (const QScreen *screen : QGuiApplication::screens()) {
        if (screen->name() != choice.name)
            continue;
        const QSizeF pixels = QSizeF{screen->geometry().size()} * screen->devicePixelRatio();
        facts.projector = choice.name;
        facts.projectorWidth = qRound(pixels.width());
        facts.projectorHeight = qRound(pixels.height());
    }
}

void lookForPower(DoorFacts &facts)
{
    const PowerState power = powerNow();
    if (power.source != PowerSource::Unknown)
        facts.onBattery = power.source == PowerSource::Battery;
    facts.batteryPercent = power.percent;
}

/// The rounds on paper, as they are asked for: a worker seats everybody and writes.
struct SheetsWanted {
    QString path;
    QString title;
    PaperSize size = PaperSize::A4;
    PreparedSession session;
    std::map<MemberId, Member> members;
    AcquaintanceBook known;
    KnownPairs met;
    const Words *words = nullptr;
};

/// The people of a list as members: those who are, and others with ids that no file has given.
std::vector<Member> peopleOf(const NameList &list, const std::vector<Member> &members)
{
    std::int64_t last = 0;
    std::map<MemberId, const Member *> known;
    for (const Member &member : members) {
        last = std::max(last, member.id.value());
        known.emplace(member.id, &member);
    }
    const auto meant = MemberNames{members}.meantBy(list);
    std::vector<Member> people;
    for (std::size_t person = 0; person < list.people.size(); ++person) {
        const ListedName &name = list.people[person];
        people.push_back(meant[person] ? *known.at(*meant[person])
                                       : Member{.id = MemberId{++last},
                                           .given = givenNameInCase(name.given, name.family),
                                           .family = familyNameInCase(name.family),
                                           .typed = name.typed});
    }
    return people;
}

Result<void> writeSheets(const SheetsWanted &wanted, const std::stop_token &stop)
{
    const auto rounds
        = roundsOnPaper(wanted.session, wanted.members, wanted.known, wanted.met, *wanted.words, stop);
    if (!rounds)
        return fail(rounds.error());
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, "the pages are not wanted any more");
    QDir{}.mkpath(QFileInfo{wanted.path}.absolutePath());
    return ui::writeRoundSheets(wanted.path, wanted.title, *rounds, wanted.size, *wanted.words);
}

}  // namespace

DoorsDesk::DoorsDesk(const Parts &parts)
    : m_parts{parts}
{
    m_worker.setMaxThreadCount(1);
}

DoorsDesk::~DoorsDesk()
{
    m_stop.request_stop();
    m_worker.waitForDone();
}

void DoorsDesk::checkQuick(
    const NameList &people, const QuickStart &start, const CommunityBook &book, const QString &communityFile)
{
    const std::vector<Member> members = peopleOf(people, book.members);
    std::vector<MemberId> ids;
    CommunityBook all = book;
    for (const Member &member : members) {
        ids.push_back(member.id);
        all.members.push_back(member);
    }
    const qint64 now = m_parts.clock.now().utc.count();
    check(quickSession(start, ids, now, QString::fromLatin1(QTimeZone::systemTimeZoneId())), all,
        communityFile);
}

void DoorsDesk::check(const PreparedSession &session, const CommunityBook &book, const QString &communityFile)
{
    m_session = session;
    m_book = book;
    m_file = communityFile;
    m_members.clear();
    for (const Member &member : book.members)
        m_members.emplace(member.id, member);
    ++m_paper;
    m_stop.request_stop();
    show();
    m_window->tellPaper({});
}

void DoorsDesk::forget()
{
    ++m_paper;
    m_stop.request_stop();
    m_window.reset();
    m_awake.reset();
    m_session = {};
    m_book = {};
    m_members.clear();
    m_file.clear();
}

void DoorsDesk::show()
{
    m_gong.setSound(m_parts.settings.gongSound());  // it loads before it is struck
    if (!m_window) {
        m_window = std::make_unique<ui::DoorsWindow>();
        connect(m_window.get(), &ui::DoorsWindow::displaysWanted, this, &DoorsDesk::screenSettingsWanted);
        connect(m_window.get(), &ui::DoorsWindow::gongWanted, this, [this] {
            m_gong.setSound(m_parts.settings.gongSound());
            m_gong.strike();
        });
        connect(m_window.get(), &ui::DoorsWindow::lookedAgain, this, &DoorsDesk::look);
        connect(m_window.get(), &ui::DoorsWindow::paperWanted, this, &DoorsDesk::makePaper);
        connect(m_window.get(), &ui::DoorsWindow::closed, this, [this] {
            m_awake.reset();
            m_staysAwake.reset();
            // A plan that was stopped is not worth a paper.
            ++m_paper;
            m_stop.request_stop();
            m_window->tellPaper({});
        });
    }
    look();
    // Over the desk, never on the display of the room.
    m_window->move(m_parts.desk.geometry().center() - m_window->rect().center());
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void DoorsDesk::look()
{
    DoorFacts facts;
    lookForProjector(facts, m_parts.settings.audienceDisplay(), m_parts.desk.screen()->name());
    facts.loudspeaker = ui::Gong::loudspeaker();
    facts.gongOn = m_parts.settings.gong();
    lookForPower(facts);
    facts.freeBytes = freeSpaceAt(m_file);
    countSeats(facts, m_session);
    facts.staysAwake = m_staysAwake;
    if (!m_awake)
        m_awake = std::make_unique<ui::KeepAwake>(tr("The room is being made ready."), [this](bool agreed) {
            m_staysAwake = agreed;
            if (m_window && m_window->isVisible() && m_window->facts().staysAwake != agreed)
                look();
        });
    m_window->showFacts(facts, [this] {
        const ui::SessionWords words{m_parts.choices.language(), regionOf(m_book.community)};
        return QStringLiteral("%1, %2").arg(
            ui::titleOf(m_session.title), words.when(m_session.startsAt, m_session.zone));
    });
}

void DoorsDesk::makePaper()
{
    m_window->tellPaper([] { return tr("Seating everybody…"); }, true);
    m_stop.request_stop();
    m_stop = std::stop_source{};
    const Region region = regionOf(m_book.community);
    SheetsWanted wanted{.path = paperPath(),
        .title = ui::titleOf(m_session.title),
        .size = paperSize(region),
        .session = m_session,
        .members = m_members,
        .known = m_book.acquaintances,
        .met = m_book.met,
        .words = &m_parts.choices.words()};
    m_worker.start([this, number = ++m_paper, sheets = std::move(wanted), stop = m_stop.get_token()] {
        auto written = writeSheets(sheets, stop);
        QMetaObject::invokeMethod(
            this,
            [this, number, path = sheets.path, written = std::move(written)] {
                if (number == m_paper)
                    takePaper(path, written);
            },
            Qt::QueuedConnection);
    });
}

void DoorsDesk::takePaper(const QString &path, const Result<void> &written)
{
    if (!written) {
        m_window->tellPaper(
            [error = written.error()] { return ui::errorText(error, {}, ui::Attempt::Paper); });
        return;
    }
    m_window->tellPaper(
        [shown = QDir::toNativeSeparators(path)] { return tr("The pages are in %1").arg(shown); });
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

QString DoorsDesk::paperPath() const
{
    const QDate day = localTime(m_session.startsAt, m_session.zone).date();
    return QDir{m_parts.papers}.filePath(tr("Rounds on paper %1.pdf").arg(day.toString(Qt::ISODate)));
}

}  // namespace tablee

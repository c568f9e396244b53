#include "members_desk.h"

#include "directory/same_person.h"
#include "file_places.h"
#include "interchange/members_csv.h"
#include "language/region.h"
#include "members/import_page.h"
#include "members/members_page.h"
#include "platform/whole_file.h"
#include "shell/main_window.h"
#include "storage/change_feed.h"
#include "storage/member_changes.h"

#include <QDir>
#include <QFileInfo>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace tablee {

namespace {

using namespace std::chrono_literals;

constexpr auto lookForChangesEvery = 2s;

ui::Sentence about(const Member &member, QString (*sentence)(const QString &name))
{
    return [name = displayName(member), sentence] {
        return sentence(name);
    };
}

/// Whether a change names any of these members.
bool concerns(const MemberChange &change, const std::vector<MemberId> &members)
{
    const auto isThem = [&members](MemberId id) {
        return std::find(members.begin(), members.end(), id) != members.end();
    };
    return std::any_of(change.edits.begin(), change.edits.end(), [&](const MemberEdit &edit) {
        return (edit.before && isThem(edit.before->id)) || (edit.after && isThem(edit.after->id));
    }) || std::any_of(change.places.begin(), change.places.end(), [&](const PlaceTaken &place) {
        return isThem(place.from) || isThem(place.to);
    }) || std::any_of(change.rules.begin(), change.rules.end(), [&](const RuleTaken &rule) {
        return isThem(rule.from) || isThem(rule.to);
    }) || std::any_of(change.twoPeople.begin(), change.twoPeople.end(), [&](const TwoPeopleSaid &pair) {
        return isThem(pair.low) || isThem(pair.high);
    });
}

Result<void> writeCsv(
    const QString &path, const std::vector<Member> &members, Language language, QChar separator)
{
    const QByteArray bytes = membersCsv(members, Words::load(language), separator);
    QDir{}.mkpath(QFileInfo{path}.absolutePath());
    return writeWholeFile(path, bytes);
}

}  // namespace

MembersDesk::MembersDesk(const Parts &parts)
    : m_parts{parts}
    , m_place{new QStackedWidget}
    , m_page{new ui::MembersPage}
    , m_import{parts.settings, parts.clock, parts.door}
    , m_person{{*m_page, parts.choices, parts.clock, parts.door, parts.folder}}
{
    m_worker.setMaxThreadCount(1);
    m_place->addWidget(m_page);
    m_place->addWidget(m_import.page());
    m_parts.window.setPage(ui::Act::Members, m_place);
    m_page->setColumns(ui::columnsNamed(m_parts.settings.memberColumns()));
    m_place->setFocusProxy(m_page);
    connectPage();
    connectImport();
    m_parts.window.setKeepTyped([this] {
        if (keepTyped())
            return true;
        showTyped();
        return false;
    });
    connect(&m_person, &PersonDesk::failed, this, &MembersDesk::failed);
    connect(&m_person, &PersonDesk::erased, this, &MembersDesk::forgetPerson);
}

MembersDesk::~MembersDesk()
{
    m_worker.waitForDone();
}

void MembersDesk::connectPage()
{
    connect(m_page, &ui::MembersPage::shown, this, &MembersDesk::fillPage);
    connect(m_page, &ui::MembersPage::saveRequested, this, &MembersDesk::save);
    connect(m_page, &ui::MembersPage::retireRequested, this, &MembersDesk::retire);
    connect(m_page, &ui::MembersPage::mergeRequested, this, &MembersDesk::merge);
    connect(m_page, &ui::MembersPage::twoPeopleSaid, this, &MembersDesk::keepApart);
    connect(m_page, &ui::MembersPage::undoRequested, this,
        [this] { takeOneBack(m_undone ? Way::Redo : Way::Undo); });
    connect(m_page, &ui::MembersPage::exportRequested, this, &MembersDesk::exportMembers);
    connect(m_page, &ui::MembersPage::columnsChosen, this,
        [this](const auto &columns) { m_parts.settings.setMemberColumns(ui::columnNames(columns)); });
    connect(&m_parts.window.menus(), &ui::DeskMenus::memberUndoRequested, this,
        [this] { takeOneBack(Way::Undo); });
    connect(&m_parts.window.menus(), &ui::DeskMenus::memberRedoRequested, this,
        [this] { takeOneBack(Way::Redo); });
}

void MembersDesk::connectImport()
{
    const auto take = [this](const ListSource &source) {
        if (!mayImport())
            return;
        show(m_import.page());
        m_import.take(source);
    };
    connect(m_page, &ui::MembersPage::importRequested, this, [this] {
        if (mayImport())
            show(m_import.page());
    });
    connect(m_page, &ui::MembersPage::listPasted, this, [take](const QString &text) { take({{}, text}); });
    connect(m_page, &ui::MembersPage::listDropped, this, [take](const QString &path) { take({path, {}}); });
    connect(&m_import, &ImportDesk::closed, this, [this] { show(m_page); });
    connect(&m_import, &ImportDesk::membersMoved, this, &MembersDesk::changed);
    connect(&m_import, &ImportDesk::imported, this, [this](const MemberChange &change, int waiting) {
        show(m_page);
        const auto people = static_cast<int>(change.edits.size());
        keep({change, [people] { return tr("%n people imported.", nullptr, people); },
                 [waiting] {
                     return waiting == 0
                         ? QString{}
                         : tr("%n rows wait for an answer: bring the list again.", nullptr, waiting);
                 }},
            Way::Undo);
        emit changed();
    });
}

/// A list may bring in again whom the file is just forgetting.
bool MembersDesk::mayImport()
{
    if (m_person.isErasing())
        m_page->tell([] { return tr("Somebody is being erased. Bring the list when that is done."); });
    return !m_person.isErasing();
}

void MembersDesk::show(QWidget *page)
{
    m_place->setFocusProxy(page);
    m_place->setCurrentWidget(page);
    page->setFocus();
}

void MembersDesk::setBook(const CommunityBook &book)
{
    m_book = book;
    m_isFilled = false;
    if (m_page->isVisible())
        fillPage();
    else
        m_page->followTyped(book.members);
    m_import.setMembers(book.members);
    if (m_parts.door.file() && !m_others) {
        m_others = std::make_unique<storage::ChangeFeed>(m_parts.door.file(), lookForChangesEvery);
        connect(m_others.get(), &storage::ChangeFeed::changed, this, &MembersDesk::changed);
    }
}

bool MembersDesk::keepTyped()
{
    return m_page->leaveCard();
}

bool MembersDesk::mayLeave()
{
    if (m_page->canLeaveCard())
        return true;
    showTyped();
    m_page->tell([] {
        return tr("What you typed cannot be saved as it stands. Close this member to let it go, then choose "
                  "again.");
    });
    return false;
}

/// A list may be in front of it.
void MembersDesk::showTyped()
{
    show(m_page);
    m_parts.window.showPage(ui::Act::Members);
}

/// Only while somebody looks: thousands are sorted for it, and a screen reader goes through all of them.
void MembersDesk::fillPage()
{
    if (std::exchange(m_isFilled, true))
        return;
    m_page->setMembers(exported(m_book.members));
    lookForDoubles();
}

void MembersDesk::forget()
{
    m_others.reset();
    m_done.clear();
    m_undone.reset();
    m_hasErased = false;
    m_import.forget();
    m_person.forget();
    m_page->closeCards();
    m_page->tellNothing();
    m_place->setCurrentWidget(m_page);
}

/// Writes a change; once it is written the page tells it, with the way back.
template <typename Work> void MembersDesk::change(Work work, Telling telling)
{
    m_parts.door.ask(
        std::move(work), [this, telling = std::move(telling)](const Result<MemberChange> &change) {
            if (!change) {
                refuse(change.error());
                return;
            }
            keep({*change, telling(*change)}, Way::Undo);
            emit changed();
        });
}

void MembersDesk::save(const Member &edited)
{
    const bool isNew = !edited.id.isValid();
    const Milliseconds now = m_parts.clock.now().utc;
    change(
        [edited, isNew, now](const auto &db) {
            return isNew ? storage::addMember(db, edited, now) : storage::editMember(db, edited, now);
        },
        [this, isNew](const MemberChange &change) {
            const Member &written = *change.edits.front().after;
            m_page->saved(written);
            return about(written, isNew ? [](const QString &name) { return tr("Added: %1.").arg(name); }
                                        : [](const QString &name) { return tr("Changed: %1.").arg(name); });
        });
}

void MembersDesk::retire(const Member &member, bool retired)
{
    change(
        [member, retired, now = m_parts.clock.now().utc](
            const auto &db) { return storage::setRetired(db, member.id, retired, member.rowVersion, now); },
        [this, retired](const MemberChange &change) {
            m_page->closeCardOf(change.edits.front().after->id);
            return about(*change.edits.front().after,
                retired ? [](const QString &name) { return tr("Retired: %1.").arg(name); }
                        : [](const QString &name) { return tr("Back among the members: %1.").arg(name); });
        });
}

void MembersDesk::merge(const MergePreview &preview)
{
    change([preview, now = m_parts.clock.now().utc](
               const auto &db) { return storage::mergeMembers(db, preview, now); },
        [this](const MemberChange &change) {
            const Member &kept = *change.edits.front().after;
            m_page->closeCardOf(kept.id);
            return about(kept, [](const QString &name) { return tr("One person now: %1.").arg(name); });
        });
}

void MembersDesk::keepApart(MemberId one, MemberId other)
{
    const auto nameOf = [this](MemberId id) {
        const auto member = std::find_if(
            m_book.members.begin(), m_book.members.end(), [id](const Member &each) { return each.id == id; });
        return member == m_book.members.end() ? QString{} : displayName(*member);
    };
    const ui::Sentence told = [first = nameOf(one), second = nameOf(other)] {
        return tr("Two people: %1 and %2.").arg(first, second);
    };
    if (m_book.twoPeople.contains(std::minmax({one, other}))) {
        m_page->tell(told);
        return;
    }
    change([one, other, now = m_parts.clock.now().utc](
               const auto &db) { return storage::sayTwoPeople(db, one, other, now); },
        [told](const MemberChange &) { return told; });
}

/// The newest of what was done; or what was taken back last, once more: that one step, and none before it.
void MembersDesk::takeOneBack(Way way)
{
    if (m_import.isWriting())
        return;
    if (way == Way::Undo && std::exchange(m_hasErased, false)) {
        m_page->tell([] { return tr("Who was erased for good cannot be brought back."); });
        return;
    }
    if (way == Way::Undo && m_done.empty()) {
        m_page->tell([] { return tr("There is nothing to take back."); });
        return;
    }
    if (way == Way::Redo && !m_undone) {
        m_page->tell([] { return tr("There is nothing to do again."); });
        return;
    }
    const auto typed = m_page->typedAbout();
    if (!m_page->leaveCard())
        return;
    // About somebody who is still being typed about, what is typed now is the newest; it is told with its
    // undo.
    if (typed && concerns((way == Way::Redo ? *m_undone : m_done.back()).change, {*typed}))
        return;
    const Done back = way == Way::Redo ? *m_undone : m_done.back();
    m_undone.reset();
    if (way == Way::Undo)
        m_done.pop_back();
    m_page->closeCards();
    const auto take = [this, back, way](const Result<MemberChange> &taken) {
        tookBack(taken, back, way);
    };
    // Fewer are written before anybody has read that they are.
    constexpr std::size_t many = 500;
    if (back.change.edits.size() >= many) {
        show(m_import.page());
        m_import.takeBack(
            back.change,
            [people = static_cast<int>(back.change.edits.size()), way] {
                return way == Way::Undo ? tr("Taking back what was done for %n people…", nullptr, people)
                                        : tr("Doing it again for %n people…", nullptr, people);
            },
            take);
        return;
    }
    m_parts.door.ask([change = back.change, now = m_parts.clock.now().utc](
                         const auto &db) { return storage::takeBack(db, change, now); },
        take);
}

void MembersDesk::tookBack(const Result<MemberChange> &taken, const Done &back, Way way)
{
    if (taken) {
        keep({*taken, back.told}, way == Way::Undo ? Way::Redo : Way::Undo);
        emit changed();
        return;
    }
    // What was stopped can still be taken back.
    if (taken.error().code == ErrorCode::Cancelled && way == Way::Undo)
        m_done.push_back(back);
    else if (taken.error().code == ErrorCode::Cancelled)
        m_undone = back;
    refuse(taken.error());
}

/// Tells what was done, and how to go back from it: undo, or from an undo to where it was.
void MembersDesk::keep(Done done, Way way)
{
    constexpr std::size_t few = 2;
    m_hasErased = false;
    for (const MemberEdit &edit : done.change.edits)
        if (edit.after && done.change.edits.size() <= few)
            m_page->know(*edit.after);
    if (way == Way::Undo) {
        m_page->tell(
            [told = done.told, left = done.left] {
                const QString more = ui::said(left);
                return more.isEmpty() ? ui::said(told) : ui::said(told) + u' ' + more;
            },
            [] { return tr("Undo"); });
        m_done.push_back(std::move(done));
        m_undone.reset();
        return;
    }
    m_page->tell([told = done.told] { return tr("Taken back: “%1”").arg(ui::said(told)); },
        [] { return tr("Do it again"); });
    m_undone = std::move(done);
}

/// What stands in the file now is read again: whoever looks at the page should see it.
void MembersDesk::refuse(const Error &error)
{
    m_page->tell([error] { return ui::errorText(error, {}, ui::Attempt::Member); });
    emit changed();
}

/// What was done to somebody who is erased can no more be taken back than told, and a list that waits may
/// name them.
void MembersDesk::forgetPerson(const std::vector<MemberId> &members)
{
    const auto names = [&members](const Done &done) {
        return concerns(done.change, members);
    };
    std::erase_if(m_done, names);
    if (m_undone && names(*m_undone))
        m_undone.reset();
    m_hasErased = true;
    m_import.forget();
    m_page->forgetPerson();
    ++m_asked;  // questions that are being looked for may be about them
    emit erased(members);
    emit changed();
}

/// In a thread of its own: among very many members it takes a while.
void MembersDesk::lookForDoubles()
{
    m_worker.start([this, asked = ++m_asked, members = exported(m_book.members), apart = m_book.twoPeople] {
        auto questions = samePersonQuestions(members, apart);
        QMetaObject::invokeMethod(
            this,
            [this, asked, questions = std::move(questions)]() mutable {
                if (asked == m_asked)
                    m_page->setQuestions(std::move(questions));
            },
            Qt::QueuedConnection);
    });
}

void MembersDesk::exportMembers()
{
    const QString path = freePath(m_parts.folder, tr("members"), QStringLiteral(".csv"));
    const QChar separator = csvSeparator(regionOf(m_book.community));
    m_worker.start([this, path, separator, members = exported(m_book.members),
                       language = m_parts.choices.language()] {
        const Result<void> written = writeCsv(path, members, language, separator);
        QMetaObject::invokeMethod(
            this,
            [this, written, path] {
                if (!written)
                    emit failed(written.error(), ui::Attempt::Paper);
                else
                    m_page->tell([path] { return tr("Saved as %1").arg(QDir::toNativeSeparators(path)); });
            },
            Qt::QueuedConnection);
    });
}

}  // namespace tablee

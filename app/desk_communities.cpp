#include "desk.h"
#include "live/demo_people.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

// How the desk goes from one community to another.

namespace tablee {

void Desk::leaveFor(CommunityDoor::Then go)
{
    if (!m_members.mayLeave())
        return;
    if (!m_evening || m_evening->isOver()) {
        go();
        return;
    }
    m_window.ask({.words =
                      [] {
                          return tr(
                              "The evening is under way. It stays in its file and comes back when you open "
                              "that again.");
                      },
        .yes = [] { return tr("Leave it for now"); },
        .no = [] { return tr("Stay with it"); },
        .then = std::move(go)});
}

void Desk::open(const QString &path)
{
    const auto go = [this, path] {
        awaitEvening(path);
        m_door.open(path, [this] { m_first.readBook([this] { comeBack(); }); });
    };
    if (m_door.isOpen(path))
        go();
    else
        leaveFor(go);
}

void Desk::openDemo()
{
    leaveFor([this] { startDemo(); });
}

/// The demo evening has a community of its own, so that nothing of it ends up among real people.
void Desk::startDemo()
{
    const QString path = demoPath(m_places);
    const auto fill = [this] {
        m_first.page().replaceNames(demoPeople().join(QLatin1Char{'\n'}));
        m_window.showPage(ui::Act::Prepare);
        m_first.readBook([this] { comeBack(); });
    };
    if (QFileInfo::exists(path))
        m_door.open(path, fill);
    else
        m_door.create(path, tr("The demo circle"), fill);
}

void Desk::newCommunity()
{
    leaveFor([this] {
        const QString path = freePath(m_places.communities, tr("Our community"), QStringLiteral(".tablee"));
        m_door.create(path, tr("Our community"), [this] { m_first.readBook([] {}); });
    });
}

/// Those of lately that are still there, then what lies in the folder of communities besides; not the one
/// that is open. Where there is none, only the folder is left to look into.
void Desk::offerCommunities()
{
    const QStringList unfinished = m_settings.unfinishedCommunities();
    const QStringList recent = m_settings.recentCommunities();
    std::vector<ui::OfferedCommunity> offered;
    for (const QString &path : recent + communitiesIn(m_places.communities)) {
        const ui::OfferedCommunity community{path, recent.contains(path), unfinished.contains(path)};
        const bool isNew = std::find(offered.begin(), offered.end(), community) == offered.end();
        if (isNew && QFileInfo::exists(path) && !m_door.isOpen(path))
            offered.push_back(community);
    }
    if (offered.empty())
        chooseCommunity();
    else
        m_first.page().offerCommunities(offered);
}

void Desk::chooseCommunity()
{
    QDir{}.mkpath(m_places.communities);
    const QString path = QFileDialog::getOpenFileName(
        &m_window, tr("Open a community"), m_places.communities, tr("Communities (*.tablee)"));
    if (!path.isEmpty())
        open(path);
}

void Desk::saveCopy()
{
    if (!m_door.file())
        return;
    const QString folder = QFileInfo{m_places.reports}.absolutePath();
    const QString proposed
        = freePath(folder, QFileInfo{m_door.file()->path()}.completeBaseName(), QStringLiteral(".tablee"));
    QFileDialog dialog{&m_window, tr("Save a copy as"), proposed, tr("Communities (*.tablee)")};
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("tablee"));  // or nobody would find the copy again
    dialog.selectFile(QFileInfo{proposed}.fileName());
    if (dialog.exec() == QDialog::Accepted)
        m_door.saveCopyAs(dialog.selectedFiles().constFirst());
}

QString Desk::communityPlace() const
{
    return m_door.file() ? m_door.file()->path() : m_places.communities;
}

/// Another file takes the place of the one that is open: nothing of it stays on the desk.
void Desk::letGo()
{
    m_reopening.reset();  // before its file goes
    m_evening.reset();
    m_first.page().setEveningRuns(false);
    m_sessions.setEveningRuns(false);
    m_reports.forget();
    m_doors.forget();
    if (m_door.file())
        m_members.keepTyped();
    // The empty book goes to the members and the sessions too, while the old file is still at the door; they
    // let go of that after it.
    m_first.closeBook();
    m_members.forget();
    m_sessions.forget();
    // Names typed before any community was open are for the one that comes.
    if (m_door.file())
        m_first.page().replaceNames({});
    m_window.tellNothing();
    m_window.ask({});
    if (!m_window.showsOpening())
        m_window.showPage(ui::Act::Prepare);
}

}  // namespace tablee

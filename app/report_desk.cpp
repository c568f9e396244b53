#include "report_desk.h"

#include "live/kept_session.h"
#include "live/report_source.h"
#include "reporting/report_page.h"
#include "shell/main_window.h"
#include "storage/session_store.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace tablee {

ReportDesk::ReportDesk(ui::MainWindow &window, DeskChoices &choices, CommunityDoor &door, QString folder)
    : m_window{window}
    , m_choices{choices}
    , m_door{door}
    , m_folder{std::move(folder)}
{
}

void ReportDesk::show(Subject subject)
{
    stopWriting();
    m_subject = std::move(subject);
    makePage();
    fillPage();
    readNext();
    m_window.showPage(ui::Act::Report);
}

void ReportDesk::show(const KeptSession &kept)
{
    show({kept.loaded.session, keptReport(kept), regionNamed(kept.community.region).value_or(Region::Other)});
}

void ReportDesk::follow(Subject subject)
{
    if (shown() != subject.session.id || m_window.shownAct() != ui::Act::Report)
        return;
    subject.source.next = m_subject.source.next;
    m_subject = std::move(subject);
    fillPage();
}

void ReportDesk::readNext()
{
    m_door.ask([](const auto &db) { return storage::SessionStore{db}.all(); },
        [this, of = m_subject.session](const Result<std::vector<Session>> &all) {
            if (!all || shown() != of.id)
                return;
            if (const auto next = sessionAfter(of, *all))
                m_subject.source.next = announced(*next);
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
    m_window.setPage(ui::Act::Report, nullptr);
}

void ReportDesk::setWords(const Words &words)
{
    if (m_page != nullptr)
        m_page->setWords(words);
}

void ReportDesk::makePage()
{
    m_page = new ui::ReportPage{m_choices.words(), m_subject.region};
    m_window.setPage(ui::Act::Report, m_page);
    connect(m_page, &ui::ReportPage::saveRequested, this, &ReportDesk::write);
    connect(m_page, &ui::ReportPage::stopRequested, this, [this] {
        stopWriting();
        m_page->tell([] { return tr("Nothing was written."); });
    });
    connect(m_page, &ui::ReportPage::openRequested, this,
        [](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    connect(m_page, &ui::ReportPage::anotherEveningRequested, this, &ReportDesk::anotherEveningRequested);
}

void ReportDesk::fillPage()
{
    m_page->showReport(makeReport(m_subject.source));
}

void ReportDesk::write(const ReportWish &wish)
{
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(m_subject.session.startsAt, m_subject.source.zone);
    const QString path = QDir{m_folder}.filePath(reportFileName(wish, start));
    m_page->showWriting([name = QFileInfo{path}.fileName()] { return tr("Writing %1…").arg(name); });
    m_writer.write({makeReport(m_subject.source), wish, m_subject.region, path},
        {this, [this](double part) { m_page->setProgress(part); },
            [this, path](const Result<void> &written) {
                takeWritten(path, written);
            }});
}

void ReportDesk::takeWritten(const QString &path, const Result<void> &written)
{
    const QString shownPath = QDir::toNativeSeparators(path);
    if (!written) {
        m_page->tell([shownPath] {
            return tr("The report could not be written to %1. Check the disk and try again.").arg(shownPath);
        });
        return;
    }
    m_page->showSaved(path, [shownPath] { return tr("Saved as %1").arg(shownPath); });
}

/// What is under way is not for the report that comes.
void ReportDesk::stopWriting()
{
    m_writer.stop();
}

}  // namespace tablee

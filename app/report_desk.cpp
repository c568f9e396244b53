#include "report_desk.h"

#include "live/kept_session.h"
#include "reporting/report_page.h"
#include "reports/report_html.h"
#include "shell/main_window.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QSaveFile>
#include <QUrl>

namespace tablee {

ReportDesk::ReportDesk(ui::MainWindow &window, DeskChoices &choices, QString folder)
    : m_window{window}
    , m_choices{choices}
    , m_folder{std::move(folder)}
{
}

void ReportDesk::show(Subject subject)
{
    m_subject = std::move(subject);
    makePage();
    fillPage();
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
    m_subject = std::move(subject);
    fillPage();
}

SessionId ReportDesk::shown() const
{
    return m_page == nullptr ? SessionId{} : m_subject.session.id;
}

void ReportDesk::forget()
{
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
    connect(
        m_page, &ui::ReportPage::saveRequested, this, [this](Language language) { write(language, false); });
    connect(
        m_page, &ui::ReportPage::openRequested, this, [this](Language language) { write(language, true); });
    connect(m_page, &ui::ReportPage::anotherEveningRequested, this, &ReportDesk::anotherEveningRequested);
}

void ReportDesk::fillPage()
{
    m_page->showReport(makeReport(m_subject.source));
}

QString ReportDesk::html(Language language) const
{
    return tablee::html(
        documentOf(makeReport(m_subject.source), {&m_choices.words(language)}, m_subject.region));
}

void ReportDesk::write(Language language, bool open)
{
    // Day and time, so that two evenings of one day are two reports, and the same evening stays one.
    const QString day = QDateTime::fromMSecsSinceEpoch(m_subject.session.startsAt, m_subject.source.zone)
                            .toString(QStringLiteral("yyyy-MM-dd HHmm"));
    const QString name = language == Language::French ? QStringLiteral("Compte rendu %1").arg(day)
                                                      : QStringLiteral("Report %1").arg(day);
    QDir{}.mkpath(m_folder);
    const QString path = QDir{m_folder}.filePath(name + QStringLiteral(".html"));
    QSaveFile file{path};
    const bool written
        = file.open(QIODevice::WriteOnly) && file.write(html(language).toUtf8()) >= 0 && file.commit();
    const QString shownPath = QDir::toNativeSeparators(path);
    if (!written) {
        m_page->tell([shownPath] {
            return tr("The report could not be written to %1. Check the disk and try again.").arg(shownPath);
        });
        return;
    }
    m_page->tell([shownPath] { return tr("Saved as %1").arg(shownPath); });
    if (open)
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

}  // namespace tablee

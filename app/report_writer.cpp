#include "report_writer.h"

#include "paper/report_pdf.h"
#include "platform/whole_file.h"

#include <QDir>
#include <QFileInfo>
#include <QMetaObject>

namespace tablee {

namespace {

Result<void> written(const ReportWriter::Job &job, const ui::PaperWatch &watch)
{
    const auto print = [&watch](const ReportDocument &document) {
        return ui::reportPdf(document, watch);
    };
    const auto bytes = reportBytes(job.report, job.wish, job.region, print);
    if (!bytes)
        return fail(bytes.error());
    if (watch.stop.stop_requested())
        return fail(ErrorCode::Cancelled, "the report is not wanted any more");
    QDir{}.mkpath(QFileInfo{job.path}.absolutePath());
    return writeWholeFile(job.path, *bytes);
}

}  // namespace

ReportWriter::ReportWriter()
{
    m_worker.setMaxThreadCount(1);
}

ReportWriter::~ReportWriter()
{
    stop();
    m_worker.waitForDone();
}

void ReportWriter::write(Job job, Takers takers)
{
    stop();
    m_stop = std::stop_source{};
    m_worker.start([job = std::move(job), takers = std::move(takers), stop = m_stop.get_token()] {
        // Also on the way to the window the answer may become one nobody waits for.
        const auto tell = [&takers, stop](auto words) {
            QMetaObject::invokeMethod(
                takers.context,
                [stop, words = std::move(words)] {
                    if (!stop.stop_requested())
                        words();
                },
                Qt::QueuedConnection);
        };
        const ui::PaperWatch watch{stop, [&](double part) {
                                       if (takers.betweenPages)
                                           takers.betweenPages();
                                       tell([progress = takers.progress, part] { progress(part); });
                                   }};
        Result<void> answer = written(job, watch);
        tell([done = takers.done, answer = std::move(answer)] { done(answer); });
    });
}

}  // namespace tablee

#pragma once

#include "reports/report_file.h"

#include <QThreadPool>

#include <functional>
#include <stop_token>

class QObject;

namespace tablee {

/// Writes reports in a thread of its own, so that the window stays free however long one is. One at a time:
/// what is asked anew stops what was asked before, whose answer never comes.
class ReportWriter {
public:
    struct Job {
        SessionReport report;
        ReportWish wish;
        Region region = Region::Other;
        QString path;
    };
    /// Called from the event loop of `context`, which outlives the writer.
    struct Takers {
        QObject *context = nullptr;
        std::function<void(double)> progress;  ///< 0 to 1; only pages tell
        std::function<void(Result<void>)> done;
        /// What stands between two pages, in the thread that writes; for tests, which hold it there.
        std::function<void()> betweenPages = {};
    };

    ReportWriter();
    /// Stops, and waits until the thread is done.
    ~ReportWriter();
    ReportWriter(const ReportWriter &) = delete;
    ReportWriter &operator=(const ReportWriter &) = delete;

    void write(Job job, Takers takers);
    /// Nothing of the file is left, and what stood there before stays.
    void stop() { m_stop.request_stop(); }

private:
    QThreadPool m_worker;
    std::stop_source m_stop;
};

}  // namespace tablee

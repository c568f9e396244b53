// The report of a very large evening as pages to print.
#include "paper/report_pdf.h"
#include "reports/report_document.h"
#include "support/crowd_report.h"
#include "support/test_program.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTest>

#include <algorithm>
#include <vector>

namespace tablee::ui::bench_report_pdf {

class BenchReportPdf : public QObject {
    Q_OBJECT

private slots:
    void fiveThousandRows();
};

namespace {

constexpr int people = 10'000;  // in columns of two
constexpr int times = 3;
constexpr double longest = 5;  ///< seconds, by the issue

}  // namespace

void BenchReportPdf::fiveThousandRows()
{
    const Words words = Words::load(Language::French);
    const ReportDocument document = documentOf(test::crowdReport(people, 2), {&words}, Region::Quebec);
    std::vector<double> seconds;
    for (int run = 0; run < times; ++run) {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(reportPdf(document));
        seconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e9);
    }
    std::sort(seconds.begin(), seconds.end());
    const double median = seconds[seconds.size() / 2];
    qInfo("median %.2f s, %.0f %% of the %.0f s allowed", median, 100 * median / longest, longest);
    QVERIFY(median <= longest);
}

TEST_CLASS_WITH(BenchReportPdf, QGuiApplication)

}  // namespace tablee::ui::bench_report_pdf

#include "bench_report_pdf.moc"

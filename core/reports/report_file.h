#pragma once

#include "foundation/result.h"
#include "reports/report_document.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace tablee {

enum class ReportFormat { Html, Pdf, TablesCsv, PeopleCsv };

/// As the command line names it ("html", "pdf", "csv-tables", "csv-people").
std::optional<ReportFormat> reportFormatNamed(const QString &name);

/// What somebody wants of a report.
struct ReportWish {
    ReportFormat format = ReportFormat::Html;
    std::vector<Language> languages = {Language::English};  ///< one or two, the one that comes first first

    friend bool operator==(const ReportWish &, const ReportWish &) = default;
};

/// The name of the file that is written, for an evening that began at `start`: day and time, so that two
/// evenings of one day are two reports, and the same evening stays one.
QString reportFileName(const ReportWish &wish, const QDateTime &start);

/// Makes pages of a document. Given, because the core knows no paper.
using ReportPrinter = std::function<Result<QByteArray>(const ReportDocument &)>;

/// The bytes of the file. NotFound where pages are wanted and there is no printer.
Result<QByteArray> reportBytes(
    const SessionReport &report, const ReportWish &wish, Region region, const ReportPrinter &print);

}  // namespace tablee

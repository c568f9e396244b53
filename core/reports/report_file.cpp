#include "reports/report_file.h"

#include "reports/report_csv.h"
#include "reports/report_html.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tablee {

namespace {

constexpr auto fileContext = "ReportFile";

constexpr std::array<std::pair<ReportFormat, QStringView>, 4> formatNames{{
    {ReportFormat::Html, u"html"},
    {ReportFormat::Pdf, u"pdf"},
    {ReportFormat::TablesCsv, u"csv-tables"},
    {ReportFormat::PeopleCsv, u"csv-people"},
}};

QString endingOf(ReportFormat format, const Words &words)
{
    switch (format) {
    case ReportFormat::Html:
        return QStringLiteral(".html");
    case ReportFormat::Pdf:
        return QStringLiteral(".pdf");
    case ReportFormat::TablesCsv:
        return u' ' + words.in(fileContext, QT_TRANSLATE_NOOP("ReportFile", "tables")) + u".csv"_qs;
    case ReportFormat::PeopleCsv:
        return u' ' + words.in(fileContext, QT_TRANSLATE_NOOP("ReportFile", "people")) + u".csv"_qs;
    }
    Q_UNREACHABLE();
}

}  // namespace

std::optional<ReportFormat> reportFormatNamed(const QString &name)
{
    const auto found = std::find_if(
        formatNames.begin(), formatNames.end(), [&name](const auto &entry) { return entry.second == name; });
    return found == formatNames.end() ? std::nullopt : std::optional{found->first};
}

QString reportFileName(const ReportWish &wish, const QDateTime &start)
{
    const Words words = Words::load(wish.languages.front());
    const QString both = wish.languages.size() > 1 ? QStringLiteral(" FR EN") : QString{};
    return words.in(fileContext, QT_TRANSLATE_NOOP("ReportFile", "Report")) + u' '
        + start.toString(QStringLiteral("yyyy-MM-dd HHmm")) + both + endingOf(wish.format, words);
}

Result<QByteArray> reportBytes(
    const SessionReport &report, const ReportWish &wish, Region region, const ReportPrinter &print)
{
    std::vector<Words> loaded;
    loaded.reserve(wish.languages.size());
    std::vector<const Words *> words;
    for (const Language language : wish.languages)
        words.push_back(&loaded.emplace_back(Words::load(language)));
    switch (wish.format) {
    case ReportFormat::Html:
        return html(documentOf(report, words, region)).toUtf8();
    case ReportFormat::Pdf:
        if (!print)
            return fail(ErrorCode::NotFound, "there is no printer");
        return print(documentOf(report, words, region));
    case ReportFormat::TablesCsv:
        return tablesCsv(report, words, region);
    case ReportFormat::PeopleCsv:
        return peopleCsv(report, words, region);
    }
    Q_UNREACHABLE();
}

}  // namespace tablee

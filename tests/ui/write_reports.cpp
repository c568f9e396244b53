#include "paper/report_pdf.h"
#include "reports/person_html.h"
#include "reports/report_html.h"
#include "support/crowd_report.h"
#include "support/told_evening.h"
#include "support/told_person.h"

#include <QDir>
#include <QGuiApplication>
#include <QSaveFile>

using namespace tablee;

// Reports of several evenings in each language and format, and one person's data: for eyes, and for the
// checkers of HTML.
//     QT_QPA_PLATFORM=offscreen write_reports FOLDER

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file{path};
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

}  // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application{argc, argv};
    const QDir folder{QCoreApplication::arguments().value(1, QStringLiteral("."))};
    if (!folder.mkpath(QStringLiteral(".")))
        return 1;
    const Words french = Words::load(Language::French), english = Words::load(Language::English);
    const std::vector<std::pair<QString, std::vector<const Words *>>> languages{
        {QStringLiteral("fr"), {&french}}, {QStringLiteral("en"), {&english}},
        {QStringLiteral("both"), {&french, &english}}};
    const std::vector<std::pair<QString, SessionReport>> evenings{
        {QStringLiteral("nothing"), SessionReport{}}, {QStringLiteral("three"), test::crowdReport(3, 2)},
        {QStringLiteral("nine"), makeReport(test::sourceOfNine())},
        {QStringLiteral("crowd"), test::crowdReport(300, 6)}};
    for (const auto &[evening, report] : evenings)
        for (const auto &[code, words] : languages) {
            const ReportDocument document
                = documentOf(report, words, code == QStringLiteral("en") ? Region::Belgium : Region::Quebec);
            const QString path = folder.filePath(evening + u'-' + code);
            const auto pdf = ui::reportPdf(document);
            if (!pdf || !write(path + QStringLiteral(".pdf"), *pdf)
                || !write(path + QStringLiteral(".html"), html(document).toUtf8()))
                return 1;
        }
    for (const Words *words : {&french, &english}) {
        const QString code
            = words->language() == Language::French ? QStringLiteral("fr") : QStringLiteral("en");
        for (const bool everything : {true, false}) {
            const QString name
                = (everything ? QStringLiteral("person-") : QStringLiteral("stranger-")) + code;
            if (!write(folder.filePath(name + QStringLiteral(".html")),
                    personHtml(test::personRecord(everything), *words).toUtf8()))
                return 1;
        }
    }
    return 0;
}

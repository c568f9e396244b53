#include "reports/report_csv.h"
#include "reports/report_html.h"
#include "support/test_program.h"
#include "support/told_evening.h"

#include <QFile>
#include <QTest>

#include <functional>

namespace tablee::tst_golden_reports {

// The evening of test::eveningOfNine() as it is written in each format and language, reasoned by hand there
// and in tst_session_report. After a change that is meant, write the files anew and read what `git diff`
// shows:
//
//     TABLEE_WRITE_GOLDEN=1 build/dev/tests/core/tst_golden_reports

class TestGoldenReports : public QObject {
    Q_OBJECT

private slots:
    void theFileIsAsItWas_data();
    void theFileIsAsItWas();
};

namespace {

using Languages = std::vector<const Words *>;
using Writing = std::function<QByteArray(const SessionReport &, const Languages &)>;

/// An element a line, so that a difference can be read.
QByteArray asHtml(const SessionReport &report, const Languages &languages)
{
    return html(documentOf(report, languages, Region::Quebec)).replace(u"><"_qs, u">\n<"_qs).toUtf8();
}

QByteArray asTables(const SessionReport &report, const Languages &languages)
{
    return tablesCsv(report, languages, Region::Quebec);
}

QByteArray asPeople(const SessionReport &report, const Languages &languages)
{
    return peopleCsv(report, languages, Region::Other);
}

}  // namespace

void TestGoldenReports::theFileIsAsItWas_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<Writing>("write");
    for (const QString &language : {u"fr"_qs, u"en"_qs, u"both"_qs}) {
        const auto row = [&language](const char *format, const QString &ending, Writing write) {
            QTest::addRow("%s in %s", format, qPrintable(language)) << language << ending << write;
        };
        row("HTML", u"-%1.html"_qs, asHtml);
        row("CSV by table", u"-tables-%1.csv"_qs, asTables);
        row("CSV by person", u"-people-%1.csv"_qs, asPeople);
    }
}

void TestGoldenReports::theFileIsAsItWas()
{
    QFETCH(const QString, language);
    QFETCH(const QString, ending);
    QFETCH(const Writing, write);
    const Words french = Words::load(Language::French), english = Words::load(Language::English);
    const Languages languages = language == u"fr" ? Languages{&french}
        : language == u"en"                       ? Languages{&english}
                                                  : Languages{&french, &english};
    const QByteArray written = write(makeReport(test::sourceOfNine()), languages);
    QFile file{QStringLiteral(TEST_DATA "/reports/nine") + ending.arg(language)};
    if (qEnvironmentVariableIsSet("TABLEE_WRITE_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(written) == written.size());
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QList<QByteArray> lines = written.split('\n');
    const QList<QByteArray> before = file.readAll().split('\n');
    for (qsizetype line = 0; line < lines.size(); ++line)
        QCOMPARE(QString::fromUtf8(lines.at(line)), QString::fromUtf8(before.value(line)));
    QCOMPARE(lines.size(), before.size());
}

TEST_CLASS(TestGoldenReports)

}  // namespace tablee::tst_golden_reports

#include "tst_golden_reports.moc"

#include "directory/name_text.h"
#include "paper/paper_row.h"
#include "paper/report_pdf.h"
#include "support/crowd_report.h"
#include "support/test_program.h"
#include "support/told_evening.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace tablee::ui::tst_report_pdf {

class TestReportPdf : public QObject {
    Q_OBJECT

private slots:
    void wordsAreFoundWhole();
    void everyNameIsPlainText();
    void noLongNameLeavesThePage_data();
    void noLongNameLeavesThePage();
    void aLongNamePushesNobodyAway();
    void pagesAreNumbered();
    void languageTitleAndOutlineAreSet_data();
    void languageTitleAndOutlineAreSet();
    void theTypefaceIsInIt();
    void paperFollowsTheRegion_data();
    void paperFollowsTheRegion();
    void rowsStandOnPagesOnce();
    void noHeadingEndsAPage();
    void aGroupHigherThanAPageIsCut();
    void theHeadOfATableStandsOnEachPage();
    void itCanBeStopped();
    void fiveThousandRowsAreWritten();
};

namespace {

ReportDocument documentIn(const SessionReport &report, Language language, Region region = Region::Quebec)
{
    const Words words = Words::load(language);
    return documentOf(report, {&words}, region);
}

/// What a program of poppler-utils says of the report.
QString told(const QString &program, const QStringList &options, const ReportDocument &document)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    const auto pdf = reportPdf(document);
    QFile file{path};
    if (!pdf || !file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size())
        return {};
    file.close();
    QProcess process;
    QStringList arguments = options + QStringList{path};
    if (program == QStringLiteral("pdftotext"))
        arguments += QStringLiteral("-");
    process.start(program, arguments);
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString{};
}

QString textOf(const ReportDocument &document)
{
    return told(QStringLiteral("pdftotext"), {QStringLiteral("-layout")}, document);
}

std::vector<PaperRow> rowsOfHeights(const std::vector<qreal> &heights)
{
    std::vector<PaperRow> rows;
    for (const qreal height : heights)
        rows.push_back({height, [](QPainter &, QPointF) {
                        }});
    return rows;
}

}  // namespace

void TestReportPdf::wordsAreFoundWhole()
{
    SessionReport report = test::crowdReport(12, 2);
    report.purpose = QStringLiteral("réflexion, efficacité, flûte, affichage");
    const QString text = textOf(documentIn(report, Language::French));
    for (const QString &word :
        {QStringLiteral("réflexion"), QStringLiteral("efficacité"), QStringLiteral("flûte"),
            QStringLiteral("affichage"), QStringLiteral("Le déroulé"), QStringLiteral("La prochaine fois")})
        QVERIFY2(text.contains(word), qPrintable(word + u'\n' + text));
}

void TestReportPdf::everyNameIsPlainText()
{
    const QString text = textOf(documentIn(makeReport(test::sourceOfNine()), Language::English));
    for (const QString &name : {QStringLiteral("Zoé <b>x</b> & Ko"), QStringLiteral("=cmd"),
             QStringLiteral("<i>compost</i>"), QStringLiteral("Luc \"Lulu\" O’Neill")})
        QVERIFY2(text.contains(name), qPrintable(name));
}

void TestReportPdf::noLongNameLeavesThePage_data()
{
    QTest::addColumn<bool>("inBoth");
    QTest::newRow("in one language") << false;
    QTest::newRow("in both") << true;
}

/// Names, titles and topics of two hundred letters without a space, everywhere.
void TestReportPdf::noLongNameLeavesThePage()
{
    QFETCH(const bool, inBoth);
    const auto longOne = [](int number) {
        return QString{longestName - 3, u'M'} + QStringLiteral("%1").arg(number, 3, 10, QLatin1Char{'0'});
    };
    ReportSource source = test::sourceOfNine();
    for (auto &[member, name] : source.names)
        name = splitName(longOne(static_cast<int>(member.value())));
    source.community = source.title = source.place = source.purpose = longOne(0);
    source.topics
        = {{MemberId{1}, {{longOne(1)}, {longOne(2)}}}, {MemberId{2}, {{longOne(2)}, {longOne(3)}}}};
    source.next
        = NextSession{longOne(4), longOne(5), QDateTime{QDate{2027, 4, 27}, QTime{19, 0}, source.zone}};
    for (RoomTable &table : source.evening.setting.tables)
        table.name = longOne(6).toStdString();
    for (Step &step : source.evening.setting.agenda)
        step.title = longOne(7).toStdString();
    const Words french = Words::load(Language::French), english = Words::load(Language::English);
    std::vector<const Words *> languages{&french};
    if (inBoth)
        languages.push_back(&english);
    const QString boxes = told(QStringLiteral("pdftotext"), {QStringLiteral("-bbox")},
        documentOf(makeReport(source), languages, Region::Quebec));
    static const QRegularExpression word{QStringLiteral(
        "xMin=\"([-.\\d]+)\" yMin=\"([-.\\d]+)\" xMax=\"([-.\\d]+)\" yMax=\"([-.\\d]+)\">([^<]*)<")};
    constexpr qreal width = 612, height = 792, side = 51, top = 39, foot = 20;  // Letter, and its margins
    qsizetype letters = 0;
    for (auto found = word.globalMatch(boxes); found.hasNext();) {
        const QRegularExpressionMatch box = found.next();
        const bool isInside = box.captured(1).toDouble() >= side - 1
            && box.captured(3).toDouble() <= width - side + 1 && box.captured(2).toDouble() >= top - 1
            && box.captured(4).toDouble() <= height - foot;
        QVERIFY2(isInside, qPrintable(box.captured()));
        letters += box.captured(5).count(u'M');
    }
    // And nothing of it was left out of the list of those who were here, nor of what heads the page.
    QVERIFY2(letters > 15 * (longestName - 3), qPrintable(QString::number(letters)));
}

/// In each round a long name takes a line or two; in full it stands once.
void TestReportPdf::aLongNamePushesNobodyAway()
{
    SessionReport report = test::crowdReport(24, 3);
    const auto pagesOf = [&] {
        return textOf(documentIn(report, Language::French)).count(u'\f');
    };
    const auto before = pagesOf();
    const QString name(longestName, u'M');
    for (ReportRound &round : report.rounds)
        round.tables.front().names.front() = name;
    QCOMPARE(pagesOf(), before);
}

void TestReportPdf::pagesAreNumbered()
{
    const QString text = textOf(documentIn(test::crowdReport(300, 3), Language::French));
    const auto pages = text.count(u'\f');
    QVERIFY(pages > 2);
    for (qsizetype page = 1; page <= pages; ++page) {
        const QRegularExpression number{QStringLiteral("\\b%1 ?/ ?%2$").arg(page).arg(pages)};
        const QString onPage = text.section(u'\f', page - 1, page - 1).trimmed();
        QVERIFY2(number.match(onPage).hasMatch(), qPrintable(onPage.right(80)));
    }
    const QString alone = textOf(documentIn(test::crowdReport(3, 2), Language::French));
    QVERIFY(alone.contains(QRegularExpression{QStringLiteral("1 ?/ ?1\\s*$")}));
}

void TestReportPdf::languageTitleAndOutlineAreSet_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QByteArray>("lang");
    QTest::addColumn<QString>("heading");
    QTest::newRow("French") << Language::French << QByteArray{"/Lang (fr)"} << QStringLiteral("Le déroulé");
    QTest::newRow("English") << Language::English << QByteArray{"/Lang (en)"}
                             << QStringLiteral("How it went");
}

void TestReportPdf::languageTitleAndOutlineAreSet()
{
    QFETCH(const Language, language);
    QFETCH(const QByteArray, lang);
    QFETCH(const QString, heading);
    const ReportDocument document = documentIn(test::crowdReport(30, 3), language);
    const auto pdf = reportPdf(document);
    QVERIFY(pdf.has_value());
    QVERIFY(pdf->contains(lang));
    QVERIFY(pdf->contains("/DisplayDocTitle true"));
    QVERIFY(told(QStringLiteral("pdfinfo"), {}, document).contains(onOneLine(document.title)));
    // An outline is what pdftohtml writes beside its pages.
    const QString outline = told(QStringLiteral("pdftohtml"),
        {QStringLiteral("-xml"), QStringLiteral("-i"), QStringLiteral("-stdout")}, document);
    const QString items = outline.section(QStringLiteral("<outline>"), 1);
    QVERIFY2(items.contains(heading), qPrintable(outline.right(2000)));
    QVERIFY(items.contains(onOneLine(document.title)));
    QCOMPARE(items.count(QStringLiteral("<item")), static_cast<qsizetype>(document.sections.size()) + 1);
}

void TestReportPdf::theTypefaceIsInIt()
{
    const QString fonts
        = told(QStringLiteral("pdffonts"), {}, documentIn(test::crowdReport(8, 1), Language::French));
    const QStringList lines = fonts.split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!lines.isEmpty());
    for (const QString &line : lines) {
        const QStringList words = line.simplified().split(u' ');
        QVERIFY2(line.contains(QStringLiteral("Atkinson")), qPrintable(line));
        QVERIFY2(words.contains(QStringLiteral("yes")), qPrintable(line));  // embedded
    }
}

void TestReportPdf::paperFollowsTheRegion_data()
{
    QTest::addColumn<Region>("region");
    QTest::addColumn<QString>("size");
    QTest::newRow("Québec") << Region::Quebec << QStringLiteral("612 x 792 pts");
    QTest::newRow("Belgium") << Region::Belgium << QStringLiteral("595 x 842 pts");
}

void TestReportPdf::paperFollowsTheRegion()
{
    QFETCH(const Region, region);
    QFETCH(const QString, size);
    const QString info
        = told(QStringLiteral("pdfinfo"), {}, documentIn(test::crowdReport(8, 1), Language::French, region));
    QVERIFY2(info.contains(size), qPrintable(info));
}

void TestReportPdf::rowsStandOnPagesOnce()
{
    const auto rows = rowsOfHeights({40, 40, 30, 100, 1, 99, 1});
    const auto pages = paginate(rows, 100);
    QCOMPARE(pages.size(), 5U);  // 40+40, 30, 100, 1+99, 1
    std::vector<const PaperRow *> placed;
    for (const PaperPage &page : pages)
        for (const PlacedRow &row : page) {
            QVERIFY(row.top + row.row->height <= 100);
            placed.push_back(row.row);
        }
    QCOMPARE(placed.size(), rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row)
        QCOMPARE(placed[row], &rows[row]);
}

void TestReportPdf::noHeadingEndsAPage()
{
    for (int before = 0; before <= 12; ++before) {
        std::vector<PaperRow> rows = rowsOfHeights(std::vector<qreal>(static_cast<std::size_t>(before), 10));
        rows.push_back({20, {}, true, QStringLiteral("Heading")});
        rows.push_back({10, {}, true});
        rows.push_back({10, {}});
        for (const PaperPage &page : paginate(rows, 100))
            QVERIFY2(!page.back().row->keepsWithNext, qPrintable(QString::number(before)));
    }
}

void TestReportPdf::aGroupHigherThanAPageIsCut()
{
    std::vector<PaperRow> rows = rowsOfHeights(std::vector<qreal>(30, 10));
    for (PaperRow &row : rows)
        row.keepsWithNext = true;
    QCOMPARE(paginate(rows, 100).size(), 3U);
}

void TestReportPdf::theHeadOfATableStandsOnEachPage()
{
    const auto head = std::make_shared<const PaperRow>(PaperRow{20, {}});
    std::vector<PaperRow> rows = rowsOfHeights(std::vector<qreal>(16, 10));
    for (PaperRow &row : rows)
        row.again = head;
    const auto pages = paginate(rows, 100);
    QCOMPARE(pages.size(), 2U);  // eight rows beneath each head
    for (const PaperPage &page : pages) {
        QCOMPARE(page.front().row, head.get());
        QCOMPARE(page.at(1).top, 20.0);
    }
}

void TestReportPdf::itCanBeStopped()
{
    std::stop_source stop;
    double last = 0;
    const auto pdf = reportPdf(
        documentIn(test::crowdReport(300, 3), Language::French), {stop.get_token(), [&](double part) {
                                                                      last = part;
                                                                      stop.request_stop();
                                                                  }});
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().code, ErrorCode::Cancelled);
    QVERIFY(last > 0 && last < 1);
}

void TestReportPdf::fiveThousandRowsAreWritten()
{
    const ReportDocument document = documentIn(test::crowdReport(10000, 2), Language::French);
    const auto *seats = std::get_if<ReportSeats>(&document.sections.at(4).parts.front());
    QVERIFY(seats != nullptr);
    // 2,500 rows of tables, and 2,500 of people.
    QCOMPARE(seats->rows.size(), 2500U);
    QVERIFY(reportPdf(document).has_value());
}

TEST_CLASS_WITH(TestReportPdf, QApplication)

}  // namespace tablee::ui::tst_report_pdf

#include "tst_report_pdf.moc"

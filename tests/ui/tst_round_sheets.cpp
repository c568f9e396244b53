#include "paper/round_sheets.h"

#include "paper/typeface.h"
#include "support/test_program.h"

#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace tablee::ui::tst_round_sheets {

using namespace std::chrono_literals;

/// The rounds on paper: a page each, every name whole and readable by a program.
class TestRoundSheets : public QObject {
    Q_OBJECT

private slots:
    void eachRoundHasItsPage_data();
    void eachRoundHasItsPage();
    void noNameIsCut();
    void hugeRoundGoesOnOverleaf();
    void tableHigherThanASheetGoesOn();
    void longTitleLeavesTheRoundReadable();
    void refusesNoRounds();
    void saysWhenItCannotWrite();

private:
    QTemporaryDir m_folder;
    Words m_words = Words::load(Language::French);

    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// What pdftotext reads, a page each.
    QStringList pagesOf(const std::vector<RoundOnPaper> &rounds, PaperSize size = PaperSize::A4) const;
};

namespace {

std::vector<RoundOnPaper> roundsOf(int count, int tables, int seats, const QString &name)
{
    std::vector<RoundOnPaper> rounds;
    for (int round = 1; round <= count; ++round) {
        RoundOnPaper paper{.round = round, .length = 12min};
        for (int table = 1; table <= tables; ++table) {
            TableOnPaper seated{QStringLiteral("Table %1").arg(table), {}};
            for (int seat = 1; seat <= seats; ++seat)
                seated.people += name.arg((table - 1) * seats + seat);
            paper.tables.push_back(seated);
        }
        rounds.push_back(paper);
    }
    return rounds;
}

/// Without line breaks within names.
QString joined(const QString &text)
{
    return text.simplified();
}

}  // namespace

QStringList TestRoundSheets::pagesOf(const std::vector<RoundOnPaper> &rounds, PaperSize size) const
{
    const QString file = path(QStringLiteral("rounds.pdf"));
    if (!writeRoundSheets(file, QStringLiteral("Soirée <b>x</b> & Co"), rounds, size, m_words))
        return {};
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")});
    reader.waitForFinished();
    QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
    pages.removeLast();  // after the last form feed
    return pages;
}

void TestRoundSheets::eachRoundHasItsPage_data()
{
    QTest::addColumn<int>("tables");
    QTest::addColumn<int>("seats");
    QTest::addColumn<PaperSize>("size");
    QTest::newRow("a handful at one table") << 1 << 5 << PaperSize::A4;
    QTest::newRow("twelve on Letter") << 3 << 4 << PaperSize::Letter;
    QTest::newRow("a hundred and twenty") << 30 << 4 << PaperSize::A4;
}

void TestRoundSheets::eachRoundHasItsPage()
{
    QFETCH(const int, tables);
    QFETCH(const int, seats);
    QFETCH(const PaperSize, size);
    const QStringList pages = pagesOf(roundsOf(3, tables, seats, QStringLiteral("Zoé N%1")), size);
    QCOMPARE(pages.size(), qsizetype{3});
    for (int round = 1; round <= 3; ++round) {
        const QString &page = pages.at(round - 1);
        QVERIFY(page.contains(QStringLiteral("Tour %1").arg(round)));
        QVERIFY(page.contains(QStringLiteral("Soirée <b>x</b> & Co")));  // plain text, whatever it looks like
        for (int person = 1; person <= tables * seats; ++person)
            QVERIFY2(page.contains(QRegularExpression{QStringLiteral("Zoé N%1\\b").arg(person)}),
                qPrintable(QString::number(person)));
    }
}

void TestRoundSheets::noNameIsCut()
{
    const QString longName = QStringLiteral(
        "Marie-Antoinette Wilhelmina Oyelaran-Castellanos de la Fuente y Montgomery-Featherstonehaugh %1");
    const QStringList pages = pagesOf(roundsOf(1, 12, 4, longName));
    const QString text = joined(pages.join(u' '));
    for (const char *part : {"Marie-Antoinette", "Castellanos", "Featherstonehaugh"})
        QCOMPARE(text.count(QLatin1String{part}), qsizetype{48});
}

void TestRoundSheets::hugeRoundGoesOnOverleaf()
{
    const QStringList pages = pagesOf(roundsOf(1, 150, 4, QStringLiteral("Personne %1")));
    QVERIFY(pages.size() > 1);
    QVERIFY(pages.front().contains(QStringLiteral("page 1 sur %1").arg(pages.size())));
    const QString all = joined(pages.join(u' '));
    for (int person = 1; person <= 600; ++person)
        QVERIFY(all.contains(QRegularExpression{QStringLiteral("Personne %1\\b").arg(person)}));
}

void TestRoundSheets::tableHigherThanASheetGoesOn()
{
    const QStringList pages = pagesOf(roundsOf(1, 1, 1000, QStringLiteral("Personne %1")));
    const QString all = joined(pages.join(u' '));
    for (int person = 1; person <= 1000; ++person)
        QVERIFY2(all.contains(QRegularExpression{QStringLiteral("Personne %1\\b").arg(person)}),
            qPrintable(QString::number(person)));
    QVERIFY(all.contains(QStringLiteral("Table 1 (suite)")));
}

void TestRoundSheets::longTitleLeavesTheRoundReadable()
{
    const RoundOnPaper round = roundsOf(1, 1, 4, QStringLiteral("Zoé %1")).front();
    const QString file = path(QStringLiteral("title.pdf"));
    const QString title = QStringLiteral("Une soirée pour apprendre ensemble ").repeated(20);
    QVERIFY(writeRoundSheets(file, title, {round}, PaperSize::A4, m_words).has_value());
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), file, QStringLiteral("-")});
    QVERIFY(reader.waitForFinished());
    static const QRegularExpression word{
        QStringLiteral("yMin=\"([0-9.]+)\" xMax=\"[0-9.]+\" yMax=\"([0-9.]+)\">(ensemble|Tour|Table)<")};
    double endOfTitle = 0;
    double round1 = 0;
    double table = 0;
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    for (auto it = word.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (match.captured(3) == QStringLiteral("ensemble"))
            endOfTitle = match.captured(2).toDouble();
        else
            (match.captured(3) == QStringLiteral("Tour") ? round1 : table) = match.captured(1).toDouble();
    }
    QVERIFY(endOfTitle > 0);
    QVERIFY2(endOfTitle <= round1 + 2, "the title stands in the number of the round");
    QVERIFY(round1 < table);
}

void TestRoundSheets::refusesNoRounds()
{
    const auto written = writeRoundSheets(
        path(QStringLiteral("none.pdf")), QStringLiteral("Soirée"), {}, PaperSize::A4, m_words);
    QVERIFY(!written);
    QVERIFY(written.error().code == ErrorCode::InvalidInput);
    QVERIFY(!QFile::exists(path(QStringLiteral("none.pdf"))));
}

void TestRoundSheets::saysWhenItCannotWrite()
{
    const auto written = writeRoundSheets(path(QStringLiteral("no/such/folder.pdf")),
        QStringLiteral("Soirée"), roundsOf(1, 1, 3, QStringLiteral("Zoé %1")), PaperSize::A4, m_words);
    QVERIFY(!written);
    QVERIFY(written.error().code == ErrorCode::StorageFailed);
}

TEST_MAIN(argc, argv)
{
    QGuiApplication application{argc, argv};
    loadFonts();
    TestRoundSheets test;
    return QTest::qExec(&test, argc, argv);
}

}  // namespace tablee::ui::tst_round_sheets

#include "tst_round_sheets.moc"

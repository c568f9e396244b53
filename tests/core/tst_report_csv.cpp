#include "reports/report_csv.h"
#include "support/test_program.h"
#include "support/told_evening.h"

#include <QTest>

namespace tablee::tst_report_csv {

class TestReportCsv : public QObject {
    Q_OBJECT

private slots:
    void tablesAreToldSeatBySeat();
    void peopleAreToldWithTheirTables();
    void theRegionChoosesTheSeparator_data();
    void theRegionChoosesTheSeparator();
    void noCellIsRun();
    void bothLanguagesStandInTheHeadings();
};

namespace {

const QByteArray byteOrderMark = "\xef\xbb\xbf";

QStringList linesOf(const QByteArray &csv)
{
    return QString::fromUtf8(csv.mid(byteOrderMark.size())).split(u"\r\n"_qs, Qt::SkipEmptyParts);
}

QByteArray tables(Region region)
{
    const Words words = Words::load(Language::English);
    return tablesCsv(makeReport(test::sourceOfNine()), {&words}, region);
}

QByteArray people(Language language)
{
    const Words words = Words::load(language);
    return peopleCsv(makeReport(test::sourceOfNine()), {&words}, Region::Other);
}

}  // namespace

void TestReportCsv::tablesAreToldSeatBySeat()
{
    const QStringList lines = linesOf(tables(Region::Other));
    QCOMPARE(lines.at(0), u"Round,Table,Name of the table,Person"_qs);
    // Two rounds, each with two tables of four.
    QCOMPARE(lines.size(), 1 + 16);
    QCOMPARE(lines.at(1), u"1,1,Le quai,Awa Sow"_qs);
    QCOMPARE(lines.at(2), u"1,1,Le quai,Emma Li"_qs);
    QCOMPARE(lines.filter(u"2,2,Jardin"_qs).size(), 4);
    QVERIFY(lines.contains(u"2,2,Jardin,Solène Le Goff"_qs));
}

void TestReportCsv::peopleAreToldWithTheirTables()
{
    const QStringList lines = linesOf(people(Language::English));
    QCOMPARE(lines.at(0), u"Person,Role,Expected,Came,Round 1,Round 2,New people met"_qs);
    QCOMPARE(lines.size(), 1 + 9 + 2);
    QVERIFY(lines.contains(u"Éva Roy,takes part,yes,yes,1,1,4"_qs));
    QVERIFY(lines.contains(u"Mia Roux,observer,no,yes,,,0"_qs));
    QCOMPARE(lines.last(), u"Théo Absent,,yes,no,,,"_qs);
    QVERIFY(linesOf(people(Language::French)).contains(u"Mia Roux,en observation,non,oui,,,0"_qs));
}

void TestReportCsv::theRegionChoosesTheSeparator_data()
{
    QTest::addColumn<Region>("region");
    QTest::addColumn<QChar>("separator");
    QTest::newRow("France") << Region::France << QChar{u';'};
    QTest::newRow("Québec") << Region::Quebec << QChar{u';'};
    QTest::newRow("elsewhere") << Region::Other << QChar{u','};
}

void TestReportCsv::theRegionChoosesTheSeparator()
{
    QFETCH(const Region, region);
    QFETCH(const QChar, separator);
    const QByteArray csv = tables(region);
    QVERIFY(csv.startsWith(byteOrderMark));
    QCOMPARE(linesOf(csv).at(0).count(separator), 3);
}

void TestReportCsv::noCellIsRun()
{
    ReportSource source = test::sourceOfNine();
    source.evening.setting.tables.front().name = "+1 \"quai\"";
    source.names[MemberId{11}] = splitName(u"@absente"_qs);
    const Words words = Words::load(Language::French);
    const QByteArray seats = tablesCsv(makeReport(source), {&words}, Region::France);
    QVERIFY(seats.contains("2;Jardin;\"'=cmd\"\r\n"));
    QVERIFY(seats.contains("1;1;\"'+1 \"\"quai\"\"\";Awa Sow"));
    const QByteArray everybody = peopleCsv(makeReport(source), {&words}, Region::France);
    QVERIFY(everybody.contains("\"'=cmd\";"));
    QVERIFY(everybody.contains("\"'@absente\";"));
    QVERIFY(everybody.contains("Zoé <b>x</b> & Ko;"));
}

void TestReportCsv::bothLanguagesStandInTheHeadings()
{
    const Words french = Words::load(Language::French), english = Words::load(Language::English);
    const QStringList lines
        = linesOf(peopleCsv(makeReport(test::sourceOfNine()), {&french, &english}, Region::France));
    QVERIFY(lines.at(0).startsWith(u"Personne · Person;Rôle · Role;Attendue · Expected"_qs));
    QVERIFY(lines.at(0).contains(u";Tour 1 · Round 1;"_qs));
}

TEST_CLASS(TestReportCsv)

}  // namespace tablee::tst_report_csv

#include "tst_report_csv.moc"

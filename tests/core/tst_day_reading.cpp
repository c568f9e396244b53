#include "language/day_reading.h"
#include "language/region.h"
#include "support/test_program.h"

#include <QTest>

namespace tablee::tst_day_reading {

/// Days as people write them, read on Monday 30 November 2026.
class TestDayReading : public QObject {
    Q_OBJECT

private slots:
    void daysAreRead_data();
    void daysAreRead();
    void everyDayIsReadBackAsItIsTold_data();
    void everyDayIsReadBackAsItIsTold();
};

namespace {

constexpr auto today = [] {
    return QDate{2026, 11, 30};
};

}  // namespace

void TestDayReading::daysAreRead_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QDate>("day");
    const auto row = [](const char *written, QDate day) {
        QTest::newRow(written) << QString::fromUtf8(written) << day;
    };
    const QDate twelfth{2027, 3, 12};
    for (const char *written :
        {"12/3", "12/03", "12.3.2027", "12-3-27", "12 3 2027", "2027-03-12", "12 mars", "12 Mars 2027",
            "March 12", "march 12, 2027", "12 March", "12mar", "le 12 mars", "vendredi 12 mars",
            "ven. 12 mars 2027", "Friday 12 March 2027", "mar. 12 mars", "12th of March", " 12 / 3 "})
        row(written, twelfth);
    row("3/25", {2027, 3, 25});
    row("1er mars 2027", {2027, 3, 1});
    row("1 decembre", {2026, 12, 1});
    row("2 AOÛT", {2027, 8, 2});
    row("15 fév", {2027, 2, 15});
    row("3 juil.", {2027, 7, 3});
    row("3 juin", {2027, 6, 3});
    row("30/11", {2026, 11, 30});
    row("29/11", {2027, 11, 29});
    row("29/11/2026", {2026, 11, 29});
    row("29 février", {2028, 2, 29});
    row("today", {2026, 11, 30});
    row("aujourd’hui", {2026, 11, 30});
    row("Demain", {2026, 12, 1});
    row("tomorrow", {2026, 12, 1});
    row("lundi", {2026, 11, 30});
    row("mardi", {2026, 12, 1});
    row("sunday", {2026, 12, 6});
    row("5", {2026, 12, 5});
    row("30", {2026, 11, 30});
    for (const char *none : {"", "mars", "31/4", "32", "12/13/14/15", "0/0", "12 brumaire", "a quarter to",
             "30 février 2027", "12 mars 7", "2027-13-40", "99999999999/3", "March 12 mardi mars"})
        row(none, {});
}

void TestDayReading::daysAreRead()
{
    QFETCH(const QString, written);
    QFETCH(const QDate, day);
    QCOMPARE(readDay(written, today()).value_or(QDate{}), day);
}

void TestDayReading::everyDayIsReadBackAsItIsTold_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("in French") << Language::French;
    QTest::newRow("in English") << Language::English;
}

void TestDayReading::everyDayIsReadBackAsItIsTold()
{
    QFETCH(const Language, language);
    for (QDate day = today(); day < today().addYears(2); day = day.addDays(1)) {
        const QString told = dateText(day, language);
        QVERIFY2(readDay(told, today()) == day, qPrintable(told));
    }
}

TEST_CLASS_WITH(TestDayReading, QCoreApplication)

}  // namespace tablee::tst_day_reading

#include "tst_day_reading.moc"

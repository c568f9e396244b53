#include "language/region.h"
#include "language/step_words.h"
#include "support/test_program.h"

#include <QLocale>
#include <QTest>

namespace tablee::tst_region {

using namespace std::chrono_literals;

class TestRegion : public QObject {
    Q_OBJECT

private slots:
    void storedNamesComeBack();
    void unknownStoredName();
    void regionOfAComputer_data();
    void regionOfAComputer();
    void timeOfDay_data();
    void timeOfDay();
    void aMomentIsShownByTheClocksOfItsZone();
    void timeUntil_data();
    void timeUntil();
    void dates_data();
    void dates();
    void clock_data();
    void clock();
    void clockChangesOnlyWhereASecondEnds();
    void durations_data();
    void durations();
    void minutes_data();
    void minutes();
    void frenchSpaces_data();
    void frenchSpaces();
    void paperAndColumns();
    void stepNames();
};

namespace {

constexpr QChar nbsp{0x00a0};

QString plain(QString text)
{
    return text.replace(nbsp, u'~');
}

}  // namespace

void TestRegion::storedNamesComeBack()
{
    for (const Region region :
        {Region::Quebec, Region::France, Region::Belgium, Region::Switzerland, Region::Other})
        QCOMPARE(regionNamed(storedName(region)), std::optional{region});
    QCOMPARE(storedName(Region::Quebec), u"quebec"_qs);
}

void TestRegion::unknownStoredName()
{
    QVERIFY(!regionNamed(u"atlantis"_qs));
    QVERIFY(!regionNamed({}));
}

void TestRegion::regionOfAComputer_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<Region>("region");
    QTest::newRow("French of Canada") << u"fr_CA"_qs << Region::Quebec;
    QTest::newRow("English of Canada") << u"en_CA"_qs << Region::Quebec;
    QTest::newRow("French of France") << u"fr_FR"_qs << Region::France;
    QTest::newRow("Dutch of Belgium") << u"nl_BE"_qs << Region::Belgium;
    QTest::newRow("German of Switzerland") << u"de_CH"_qs << Region::Switzerland;
    QTest::newRow("a country without a rule of its own") << u"en_GB"_qs << Region::Other;
    QTest::newRow("a server without a locale") << u"C"_qs << Region::Other;
}

void TestRegion::regionOfAComputer()
{
    QFETCH(const QString, locale);
    QTEST(regionOf(QLocale{locale}), "region");
}

/// Wherever the computer stands that asks: an evening in Toronto is a day later in Paris.
void TestRegion::aMomentIsShownByTheClocksOfItsZone()
{
    const QDateTime moment{QDate{2027, 3, 10}, QTime{1, 30}, Qt::UTC};
    const qint64 utc = moment.toMSecsSinceEpoch();
    const QDateTime toronto{QDate{2027, 3, 9}, QTime{20, 30}, QTimeZone{"America/Toronto"}};
    QCOMPARE(localTime(utc, u"America/Toronto"_qs).date(), toronto.date());
    QCOMPARE(localTime(utc, u"America/Toronto"_qs).time(), toronto.time());
    QCOMPARE(localTime(Milliseconds{utc}, u"Europe/Paris"_qs).time(), (QTime{2, 30}));
}

void TestRegion::timeUntil_data()
{
    QTest::addColumn<QTime>("now");
    QTest::addColumn<QTime>("wanted");
    QTest::addColumn<int>("minutes");
    QTest::newRow("later this evening") << QTime{20, 0} << QTime{20, 45} << 45;
    QTest::newRow("after midnight") << QTime{23, 50} << QTime{0, 15} << 25;
    QTest::newRow("half a day ahead") << QTime{8, 0} << QTime{20, 0} << 720;
    QTest::newRow("more than half a day ahead is past") << QTime{8, 0} << QTime{20, 1} << -1;
    QTest::newRow("just gone") << QTime{20, 46} << QTime{20, 45} << -1;
    QTest::newRow("this very minute") << QTime{20, 45} << QTime{20, 45} << -1;
}

void TestRegion::timeUntil()
{
    QFETCH(const QTime, now);
    QFETCH(const QTime, wanted);
    QFETCH(const int, minutes);
    const QDateTime moment{QDate{2027, 3, 1}, now, QTimeZone::utc()};
    const auto left = tablee::timeUntil(wanted, Milliseconds{moment.toMSecsSinceEpoch()}, QTimeZone::utc());
    QCOMPARE(left.has_value(), minutes > 0);
    if (left)
        QCOMPARE(*left, Milliseconds{std::chrono::minutes{minutes}});
}

void TestRegion::timeOfDay_data()
{
    QTest::addColumn<QTime>("time");
    QTest::addColumn<Language>("language");
    QTest::addColumn<Region>("region");
    QTest::addColumn<QString>("text");
    const QTime evening{19, 29, 59};
    QTest::newRow("French in Québec") << evening << Language::French << Region::Quebec << u"19~h~29"_qs;
    QTest::newRow("French in France") << evening << Language::French << Region::France << u"19~h~29"_qs;
    QTest::newRow("French in Belgium") << evening << Language::French << Region::Belgium << u"19:29"_qs;
    QTest::newRow("French in Switzerland")
        << evening << Language::French << Region::Switzerland << u"19:29"_qs;
    QTest::newRow("English in Québec") << evening << Language::English << Region::Quebec << u"7:29~pm"_qs;
    QTest::newRow("English in Belgium") << evening << Language::English << Region::Belgium << u"19:29"_qs;
    QTest::newRow("English elsewhere") << evening << Language::English << Region::Other << u"7:29~pm"_qs;
    QTest::newRow("a full hour in French")
        << QTime{19, 0} << Language::French << Region::Quebec << u"19~h"_qs;
    QTest::newRow("minutes have two figures")
        << QTime{9, 5} << Language::French << Region::France << u"9~h~05"_qs;
    QTest::newRow("midnight in English")
        << QTime{0, 0} << Language::English << Region::Other << u"12:00~am"_qs;
    QTest::newRow("noon in English") << QTime{12, 0} << Language::English << Region::Quebec << u"12:00~pm"_qs;
    QTest::newRow("nobody knows") << QTime{} << Language::English << Region::Quebec << QString{};
}

void TestRegion::timeOfDay()
{
    QFETCH(const QTime, time);
    QFETCH(const Language, language);
    QFETCH(const Region, region);
    QTEST(plain(tablee::timeOfDay(time, language, region)), "text");
}

void TestRegion::dates_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("french");
    QTest::addColumn<QString>("english");
    QTest::newRow("the first of a month")
        << QDate{2027, 3, 1} << u"lundi 1er mars 2027"_qs << u"Monday 1 March 2027"_qs;
    QTest::newRow("another day") << QDate{2027, 8, 31} << u"mardi 31 août 2027"_qs
                                 << u"Tuesday 31 August 2027"_qs;
    QTest::newRow("the twenty-first is no first")
        << QDate{2027, 2, 21} << u"dimanche 21 février 2027"_qs << u"Sunday 21 February 2027"_qs;
    QTest::newRow("no date") << QDate{} << QString{} << QString{};
}

void TestRegion::dates()
{
    QFETCH(const QDate, date);
    QTEST(dateText(date, Language::French), "french");
    QTEST(dateText(date, Language::English), "english");
}

void TestRegion::clock_data()
{
    QTest::addColumn<Milliseconds>("remaining");
    QTest::addColumn<QString>("text");
    QTest::newRow("a whole minute") << Milliseconds{6min} << u"6:00"_qs;
    QTest::newRow("one millisecond later it still shows the minute")
        << Milliseconds{6min - 1ms} << u"6:00"_qs;
    QTest::newRow("a second has passed") << Milliseconds{6min - 1s} << u"5:59"_qs;
    QTest::newRow("the last millisecond") << Milliseconds{1ms} << u"0:01"_qs;
    QTest::newRow("exactly the end") << Milliseconds{0} << u"0:00"_qs;
    QTest::newRow("less than a second over") << Milliseconds{-999ms} << u"0:00"_qs;
    QTest::newRow("a second over") << Milliseconds{-1s} << u"+0:01"_qs;
    QTest::newRow("over") << Milliseconds{-80s} << u"+1:20"_qs;
    QTest::newRow("just under an hour") << Milliseconds{59min + 59s} << u"59:59"_qs;
    QTest::newRow("past an hour") << Milliseconds{1h + 2min + 5s} << u"1:02:05"_qs;
    QTest::newRow("an hour over") << Milliseconds{-1h} << u"+1:00:00"_qs;
}

void TestRegion::clock()
{
    QFETCH(const Milliseconds, remaining);
    QTEST(clockText(remaining), "text");
}

void TestRegion::clockChangesOnlyWhereASecondEnds()
{
    QStringList shown;
    for (Milliseconds left = 3s; left >= -3s; left -= 1ms) {
        if (shown.isEmpty() || clockText(left) != shown.back()) {
            shown += clockText(left);
            QCOMPARE(left.count() % 1000, 0);
        }
    }
    QCOMPARE(shown.join(u' '), u"0:03 0:02 0:01 0:00 +0:01 +0:02 +0:03"_qs);
}

void TestRegion::durations_data()
{
    QTest::addColumn<Milliseconds>("length");
    QTest::addColumn<QString>("text");
    QTest::newRow("cut, not rounded") << Milliseconds{6min + 12s + 999ms} << u"6:12"_qs;
    QTest::newRow("never negative") << Milliseconds{-5s} << u"0:00"_qs;
    QTest::newRow("past an hour") << Milliseconds{2h + 9s} << u"2:00:09"_qs;
}

void TestRegion::durations()
{
    QFETCH(const Milliseconds, length);
    QTEST(durationText(length), "text");
}

void TestRegion::minutes_data()
{
    QTest::addColumn<Milliseconds>("length");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << Milliseconds{12min} << u"12~min"_qs;
    QTest::newRow("rounded down") << Milliseconds{12min + 29s} << u"12~min"_qs;
    QTest::newRow("rounded up") << Milliseconds{11min + 30s} << u"12~min"_qs;
    QTest::newRow("what happened took a minute") << Milliseconds{5s} << u"1~min"_qs;
    QTest::newRow("nothing") << Milliseconds{0} << u"0~min"_qs;
}

void TestRegion::minutes()
{
    QFETCH(const Milliseconds, length);
    QTEST(plain(minutesText(length)), "text");
}

void TestRegion::frenchSpaces_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("spaced");
    QTest::newRow("before a question mark") << u"Pourquoi ?"_qs << u"Pourquoi~?"_qs;
    QTest::newRow("a missing space") << u"Bonjour!"_qs << u"Bonjour~!"_qs;
    QTest::newRow("too many spaces") << u"Sujet  : VOUS"_qs << u"Sujet~: VOUS"_qs;
    QTest::newRow("a narrow space the typeface lacks") << u"Oui\u202f; non"_qs << u"Oui~; non"_qs;
    QTest::newRow("inside guillemets") << u"« oui » et «non»"_qs << u"«~oui~» et «~non~»"_qs;
    QTest::newRow("two signs together") << u"Quoi ?!"_qs << u"Quoi~?!"_qs;
    QTest::newRow("a time stays whole") << u"à 14:30"_qs << u"à 14:30"_qs;
    QTest::newRow("an address stays whole") << u"https://exemple.org"_qs << u"https://exemple.org"_qs;
    QTest::newRow("nothing to do") << u"Tour 2, table 5."_qs << u"Tour 2, table 5."_qs;
    QTest::newRow("done twice") << u"Pourquoi\u00a0?"_qs << u"Pourquoi~?"_qs;
    QTest::newRow("empty") << QString{} << QString{};
}

void TestRegion::frenchSpaces()
{
    QFETCH(const QString, typed);
    QTEST(plain(frenchSpaced(typed)), "spaced");
    QCOMPARE(frenchSpaced(frenchSpaced(typed)), frenchSpaced(typed));
}

void TestRegion::paperAndColumns()
{
    QCOMPARE(paperSize(Region::Quebec), PaperSize::Letter);
    QCOMPARE(paperSize(Region::Belgium), PaperSize::A4);
    QCOMPARE(csvSeparator(Region::Quebec), QChar{u';'});
    QCOMPARE(csvSeparator(Region::Other), QChar{u','});
}

void TestRegion::stepNames()
{
    const Words french = Words::load(Language::French);
    const Words english = Words::load(Language::English);
    QCOMPARE(stepName(StepKind::Round, 3, french), u"Tour 3"_qs);
    QCOMPARE(stepName(StepKind::Round, 3, english), u"Round 3"_qs);
    QCOMPARE(stepName(StepKind::FreeTime, 0, french), u"Temps libre cadré"_qs);
    QCOMPARE(stepName(StepKind::Harvest, 0, french), u"Récolte"_qs);
}

TEST_CLASS(TestRegion)

}  // namespace tablee::tst_region

#include "tst_region.moc"

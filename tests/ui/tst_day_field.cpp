#include "common/day_calendar.h"
#include "common/day_field.h"
#include "common/plain_label.h"
#include "common/theme.h"
#include "support/test_program.h"

#include <QAction>
#include <QApplication>
#include <QCalendarWidget>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace tablee::ui::tst_day_field {

/// A day in a field, on Monday 30 November 2026.
class TestDayField : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void whatIsUnderstoodIsShownAndTold();
    void pastDayIsTold();
    void whatIsNoDayChangesNothing();
    void dayThatStandsIsNotToldAgain();
    void calendarChoosesADay_data();
    void calendarChoosesADay();
    void calendarIsLeftAsItWas();
    void calendarSpeaksTheLanguage();
    void calendarHasTheColoursOfTheTheme_data();
    void calendarHasTheColoursOfTheTheme();
};

namespace {

struct ShownDay {
    explicit ShownDay(Language language = Language::English)
    {
        field.setLanguage(language);
        field.setToday({2026, 11, 30});
        field.setDay({2027, 3, 9});
        field.show();
        field.line().setFocus();
        QApplication::setActiveWindow(&field);
    }

    void type(const char *words)
    {
        field.line().selectAll();
        QTest::keyClicks(&field.line(), QString::fromUtf8(words));
    }
    void enter() { QTest::keyClick(&field.line(), Qt::Key_Return); }
    PlainLabel &understood() const { return *field.findChild<PlainLabel *>(QStringLiteral("dayUnderstood")); }
    PlainLabel &error() const { return *field.findChild<PlainLabel *>(QStringLiteral("error")); }
    DayCalendar &calendar() const { return *field.findChild<DayCalendar *>(); }
    QCalendarWidget &month() const { return *calendar().findChild<QCalendarWidget *>(); }

    DayField field;
    QSignalSpy told{&field, &DayField::dayChanged};
};

}  // namespace

void TestDayField::initTestCase()
{
    applyTheme(*qApp, ThemeKind::Light);
}

void TestDayField::whatIsUnderstoodIsShownAndTold()
{
    ShownDay shown;
    QVERIFY(!shown.understood().isVisible());
    shown.type("12/3");
    QCOMPARE(shown.understood().text(), QStringLiteral("Friday 12 March 2027"));
    QVERIFY(shown.understood().isVisible());
    QCOMPARE(shown.told.size(), 0);
    shown.enter();
    QCOMPARE(shown.field.day(), (QDate{2027, 3, 12}));
    QCOMPARE(shown.told.size(), 1);
    QCOMPARE(shown.field.text(), QStringLiteral("Fri 12 Mar 2027"));
    QVERIFY(!shown.understood().isVisible());
}

void TestDayField::pastDayIsTold()
{
    ShownDay shown;
    shown.type("29.11.2026");
    QCOMPARE(shown.understood().text(), QStringLiteral("Sunday 29 November 2026 is past."));
    shown.enter();
    QVERIFY(shown.understood().isVisible());
    QCOMPARE(shown.field.day(), (QDate{2026, 11, 29}));
    shown.field.setDay({2026, 11, 30});
    QVERIFY(!shown.understood().isVisible());
}

void TestDayField::whatIsNoDayChangesNothing()
{
    ShownDay shown;
    shown.type("12 brumaire");
    QVERIFY(!shown.understood().isVisible());
    QVERIFY(!shown.field.hasError());  // not before it is done
    shown.enter();
    QVERIFY(shown.error().text().contains(QStringLiteral("Tuesday 9 March 2027")));
    QCOMPARE(shown.field.text(), QStringLiteral("12 brumaire"));
    QCOMPARE(shown.field.day(), (QDate{2027, 3, 9}));
    QCOMPARE(shown.told.size(), 0);
    shown.type("12 mars");
    QVERIFY(!shown.field.hasError());
    shown.type("31/2");
    shown.enter();
    shown.field.setDayAnew({2027, 3, 9});
    QVERIFY(!shown.field.hasError());
    QCOMPARE(shown.field.text(), QStringLiteral("Tue 9 Mar 2027"));
}

void TestDayField::dayThatStandsIsNotToldAgain()
{
    ShownDay shown;
    shown.type("9 march");
    shown.enter();
    QCOMPARE(shown.told.size(), 0);
    QCOMPARE(shown.field.text(), QStringLiteral("Tue 9 Mar 2027"));
    // Somebody who writes is not disturbed by the day that was there all along.
    shown.type("11 ma");
    shown.field.setDay({2027, 3, 9});
    QCOMPARE(shown.field.text(), QStringLiteral("11 ma"));
}

void TestDayField::calendarChoosesADay_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QDate>("chosen");
    QTest::newRow("the next day") << int{Qt::Key_Right} << QDate{2027, 3, 10};
    QTest::newRow("a week later") << int{Qt::Key_Down} << QDate{2027, 3, 16};
    QTest::newRow("a month later") << int{Qt::Key_PageDown} << QDate{2027, 4, 9};
}

void TestDayField::calendarChoosesADay()
{
    QFETCH(const int, key);
    ShownDay shown;
    QTest::keyClick(&shown.field.line(), Qt::Key_Down);
    QVERIFY(shown.calendar().isVisible());
    QCOMPARE(shown.month().selectedDate(), (QDate{2027, 3, 9}));
    auto *days = shown.month().findChild<QTableView *>();
    QTest::keyClick(days, static_cast<Qt::Key>(key));
    QTest::keyClick(days, Qt::Key_Return);
    QVERIFY(!shown.calendar().isVisible());
    QTEST(shown.field.day(), "chosen");
    QCOMPARE(shown.told.size(), 1);
}

void TestDayField::calendarIsLeftAsItWas()
{
    ShownDay shown;
    shown.field.findChild<QAction *>(QStringLiteral("openCalendar"))->trigger();
    QVERIFY(shown.calendar().isVisible());
    auto *days = shown.month().findChild<QTableView *>();
    QTest::keyClick(days, Qt::Key_Right);
    QTest::keyClick(days, Qt::Key_Escape);
    QVERIFY(!shown.calendar().isVisible());
    QCOMPARE(shown.field.day(), (QDate{2027, 3, 9}));
    QCOMPARE(shown.told.size(), 0);
}

void TestDayField::calendarSpeaksTheLanguage()
{
    ShownDay shown{Language::French};
    QCOMPARE(shown.field.text(), QString::fromUtf8("mar. 9 mars 2027"));
    QCOMPARE(shown.month().locale().language(), QLocale::French);
    QCOMPARE(shown.month().firstDayOfWeek(), Qt::Monday);
    shown.field.setLanguage(Language::English);
    QCOMPARE(shown.month().locale().language(), QLocale::English);
    QCOMPARE(shown.field.text(), QStringLiteral("Tue 9 Mar 2027"));
}

void TestDayField::calendarHasTheColoursOfTheTheme_data()
{
    QTest::addColumn<ThemeKind>("kind");
    QTest::newRow("by day") << ThemeKind::Light;
    QTest::newRow("by candlelight") << ThemeKind::Dark;
}

/// Whoever changes the theme finds no red Sundays and no white month.
void TestDayField::calendarHasTheColoursOfTheTheme()
{
    QFETCH(const ThemeKind, kind);
    ShownDay shown;
    applyTheme(*qApp, kind);
    QTest::keyClick(&shown.field.line(), Qt::Key_F4);
    const Theme &colours = theme(kind);
    QCOMPARE(shown.month().weekdayTextFormat(Qt::Sunday).foreground().color(), colours.ink);
    QCOMPARE(shown.month().headerTextFormat().background().color(), colours.surface);
    const QImage picture = shown.calendar().grab().toImage();
    const auto share = [&](const QColor &colour) {
        int dots = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                dots += picture.pixelColor(x, y) == colour ? 1 : 0;
        return double(dots) / (picture.width() * picture.height());
    };
    QVERIFY2(share(colours.surface) > 0.7, qPrintable(QString::number(share(colours.surface))));
    QVERIFY(share(colours.pine) > 0.005);  // the day that is marked
    QVERIFY(share(colours.edge) > 0);  // the days of the months around
    shown.calendar().hide();
    applyTheme(*qApp, ThemeKind::Light);
}

TEST_CLASS_WITH(TestDayField, QApplication)

}  // namespace tablee::ui::tst_day_field

#include "tst_day_field.moc"

#include "common/action_button.h"
#include "common/plain_label.h"
#include "common/stepper.h"
#include "common/theme.h"
#include "live/demo_people.h"
#include "starting/start_page.h"
#include "support/pseudo_translator.h"
#include "support/visible_words.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace tablee;
using namespace tablee::ui;

Q_DECLARE_METATYPE(tablee::NameList)
Q_DECLARE_METATYPE(tablee::QuickStart)

class TestStartPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void pasteOfTwentyFourStartsAnEvening();
    void whatIsTyped_data();
    void whatIsTyped();
    void fiveThousandNamesAreReadAtOnce();
    void hardNamesKeepTheirLetters_data();
    void hardNamesKeepTheirLetters();
    void repeatedNameIsAskedAbout();
    void everyRepeatedNameIsAskedAbout();
    void sizeOfTablesFollowsASmallList();
    void touchedSizeOfTablesStays_data();
    void touchedSizeOfTablesStays();
    void countOffersCards();
    void startingTakesNoSecondPress();
    void toldSentenceGoesWithTheNextChange();
    void otherBeginnings();
    void everythingFits_data();
    void everythingFits();
};

namespace {

struct Shown {
    explicit Shown(const QString &typed = {})
    {
        page.resize(1280, 768);
        page.show();
        if (!typed.isEmpty())
            page.setNames(typed);
    }

    QString text(const char *name) { return page.findChild<PlainLabel *>(QLatin1String{name})->text(); }
    ActionButton &button(const char *name) { return *page.findChild<ActionButton *>(QLatin1String{name}); }
    Stepper &stepper(const char *name) { return *page.findChild<Stepper *>(QLatin1String{name}); }
    QPlainTextEdit &names() { return *page.findChild<QPlainTextEdit *>(QStringLiteral("names")); }

    StartPage page;
};

/// Different names, as many as wanted: "Awa 1 Sow", ...
QString manyNames(int count)
{
    QStringList names;
    for (int number = 1; number <= count; ++number)
        names.append(QStringLiteral("Awa%1 Sow").arg(number));
    return names.join(u'\n');
}

}  // namespace

void TestStartPage::initTestCase()
{
    applyTheme(*qApp, ThemeKind::Light);
    static QTranslator english;
    QVERIFY(english.load(QStringLiteral(":/i18n/tablee_en.qm")));
    QCoreApplication::installTranslator(&english);
}

void TestStartPage::init()
{
    QTest::failOnWarning(QRegularExpression{QStringLiteral("^(?!This plugin does not support)")});
}

void TestStartPage::pasteOfTwentyFourStartsAnEvening()
{
    Shown shown;
    QSignalSpy started{&shown.page, &StartPage::startRequested};
    QVERIFY(!shown.button("start").isEnabled());

    QApplication::clipboard()->setText(demoPeople().join(u'\n'));
    shown.names().setFocus();
    QTest::keyClick(&shown.names(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(shown.text("sum"), QStringLiteral("24 people, 6 tables of 4, 3 rounds"));
    QCOMPARE(shown.text("promise"), QStringLiteral("Everybody meets up to 9 new people."));
    QCOMPARE(shown.text("reading"), QStringLiteral("24 names read."));

    QTest::mouseClick(&shown.button("start"), Qt::LeftButton);
    QCOMPARE(started.size(), 1);
    const auto list = started.front().at(0).value<NameList>();
    QStringList names;
    for (const ListedName &name : list.people)
        names.append(name.typed);
    QCOMPARE(names, demoPeople());
    QCOMPARE(started.front().at(1).value<QuickStart>(), (QuickStart{4, std::chrono::minutes{12}, 3}));
}

void TestStartPage::whatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("people");
    QTest::addColumn<QString>("sum");
    QTest::addColumn<QString>("promise");
    const QString waiting = QStringLiteral("The tables are waiting.");
    const QString two = QStringLiteral("Two people are enough for an evening.");
    const QString alone = QStringLiteral("One person so far.");
    const QString second = QStringLiteral("With a second person the evening can start.");
    const QString together = QStringLiteral("Everybody at one table.");

    QTest::newRow("nothing") << QString{} << 0 << waiting << two;
    QTest::newRow("only blank lines") << QStringLiteral("\n  \n\t\n") << 0 << waiting << two;
    QTest::newRow("a count of nobody") << QStringLiteral("0") << 0 << waiting << two;
    QTest::newRow("one name") << QStringLiteral("Awa Sow") << 1 << alone << second;
    QTest::newRow("a count of one") << QStringLiteral("1") << 1 << alone << second;
    QTest::newRow("two sit together")
        << QStringLiteral("Awa\nLuc") << 2 << QStringLiteral("2 people, 1 table of 2, 3 rounds") << together;
    QTest::newRow("three sit together")
        << QStringLiteral("3") << 3 << QStringLiteral("3 people, 1 table of 3, 3 rounds") << together;
    QTest::newRow("four sit together")
        << QStringLiteral("4") << 4 << QStringLiteral("4 people, 1 table of 4, 3 rounds") << together;
    QTest::newRow("five sit together")
        << QStringLiteral("5") << 5 << QStringLiteral("5 people, 1 table of 5, 3 rounds") << together;
    QTest::newRow("six are two tables")
        << QStringLiteral("6") << 6 << QStringLiteral("6 people, 2 tables of 3, 3 rounds")
        << QStringLiteral("Everybody meets up to 5 new people.");
    QTest::newRow("a count with spaces around it")
        << QStringLiteral("  24 \n") << 24 << QStringLiteral("24 people, 6 tables of 4, 3 rounds")
        << QStringLiteral("Everybody meets up to 9 new people.");
    QTest::newRow("tables as even as can be")
        << QStringLiteral("23") << 23 << QStringLiteral("23 people, 6 tables of 4 and 3, 3 rounds")
        << QStringLiteral("Everybody meets up to 9 new people.");
    QTest::newRow("blank lines between names")
        << QStringLiteral("Awa\n\n\nLuc\n  \n") << 2 << QStringLiteral("2 people, 1 table of 2, 3 rounds")
        << together;
    QTest::newRow("columns of a spreadsheet")
        << QStringLiteral("Sow\tAwa\nRoy\tLuc\nLi\tJo") << 3
        << QStringLiteral("3 people, 1 table of 3, 3 rounds") << together;
}

void TestStartPage::whatIsTyped()
{
    QFETCH(const QString, typed);
    QFETCH(const int, people);
    Shown shown{typed};
    QCOMPARE(static_cast<int>(shown.page.people().people.size()), people);
    QTEST(shown.text("sum"), "sum");
    QTEST(shown.text("promise"), "promise");
    QCOMPARE(shown.button("start").isEnabled(), people >= 2);

    // Whoever looks at the reading alone is told as well.
    QVERIFY(!shown.text("reading").isEmpty());
}

void TestStartPage::fiveThousandNamesAreReadAtOnce()
{
    Shown shown;
    const QString names = manyNames(mostPeople);
    QElapsedTimer timer;
    timer.start();
    shown.page.setNames(names);
    QApplication::processEvents();
    const qint64 took = timer.elapsed();
    QCOMPARE(static_cast<int>(shown.page.people().people.size()), mostPeople);
    QVERIFY(shown.button("start").isEnabled());
    QVERIFY2(took < 2000, qPrintable(QStringLiteral("%1 ms").arg(took)));

    shown.page.setNames(manyNames(mostPeople + 1));
    QCOMPARE(static_cast<int>(shown.page.people().people.size()), mostPeople);
    QVERIFY(shown.text("reading").contains(QStringLiteral("5000 people at the most")));
}

void TestStartPage::hardNamesKeepTheirLetters_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("200 letters") << QString{200, u'x'};
    QTest::newRow("emoji") << QStringLiteral("Zoé 🦊 Lacroix");
    QTest::newRow("from right to left") << QStringLiteral("محمد عبد الله");
    QTest::newRow("markup is text") << QStringLiteral("<b>Ana</b> & Co");
    QTest::newRow("a percent sign and a number") << QStringLiteral("Ana %1 %n");
}

void TestStartPage::hardNamesKeepTheirLetters()
{
    QFETCH(const QString, name);
    Shown shown{name + u'\n' + name + QStringLiteral("\nLuc Roy")};
    QCOMPARE(shown.page.people().people.size(), std::size_t{2});
    QCOMPARE(shown.page.people().people.front().typed, name);
    QVERIFY(shown.text("reading").contains(name));
    QApplication::processEvents();
    const QStringList faults = test::faultsOfFit(shown.page);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QCOMPARE(shown.page.size(), QSize(1280, 768));
}

void TestStartPage::repeatedNameIsAskedAbout()
{
    Shown shown{QStringLiteral("Awa Sow\nLuc Roy\nawa sow")};
    QCOMPARE(shown.page.people().people.size(), std::size_t{2});
    QVERIFY(shown.text("reading").contains(QStringLiteral("“Awa Sow” is on the list more than once")));
    QVERIFY(shown.button("twoPeople").isVisible());
    QCOMPARE(shown.button("twoPeople").text(), QStringLiteral("They are two people"));

    QTest::mouseClick(&shown.button("twoPeople"), Qt::LeftButton);
    QCOMPARE(shown.page.people().people.size(), std::size_t{3});
    QVERIFY(!shown.button("twoPeople").isVisible());
    QCOMPARE(shown.text("sum"), QStringLiteral("3 people, 1 table of 3, 3 rounds"));
    QCOMPARE(shown.text("reading"), QStringLiteral("3 names read."));
}

void TestStartPage::everyRepeatedNameIsAskedAbout()
{
    Shown shown{QStringLiteral("Awa Sow\nLuc Roy\nAwa Sow\nLuc Roy\nLuc Roy")};
    QCOMPARE(shown.page.people().people.size(), std::size_t{2});
    QTest::mouseClick(&shown.button("twoPeople"), Qt::LeftButton);
    QVERIFY(shown.text("reading").contains(QStringLiteral("“Luc Roy”")));
    QCOMPARE(shown.button("twoPeople").text(), QStringLiteral("They are 3 people"));
    QTest::mouseClick(&shown.button("twoPeople"), Qt::LeftButton);
    QCOMPARE(shown.page.people().people.size(), std::size_t{5});
    QVERIFY(!shown.button("twoPeople").isVisible());
}

void TestStartPage::sizeOfTablesFollowsASmallList()
{
    Shown shown{QStringLiteral("5")};
    QCOMPARE(shown.stepper("seats").value(), 5);
    shown.page.setNames(QStringLiteral("3"));
    QCOMPARE(shown.stepper("seats").value(), 3);
    shown.page.setNames(QStringLiteral("24"));
    QCOMPARE(shown.stepper("seats").value(), 4);
}

void TestStartPage::touchedSizeOfTablesStays_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("by the plus") << true;
    QTest::newRow("by the keys") << false;
}

void TestStartPage::touchedSizeOfTablesStays()
{
    QFETCH(const bool, byMouse);
    Shown shown{QStringLiteral("24")};
    Stepper &seats = shown.stepper("seats");
    if (byMouse) {
        QTest::mouseClick(seats.findChild<ActionButton *>(QStringLiteral("more")), Qt::LeftButton);
    } else {
        auto *value = seats.findChild<QSpinBox *>();
        value->setFocus();
        QTest::keyClick(value, Qt::Key_Up);
    }
    QCOMPARE(seats.value(), 5);
    QCOMPARE(shown.text("sum"), QStringLiteral("24 people, 5 tables of 5 and 4, 3 rounds"));

    shown.page.setNames(QStringLiteral("3"));
    QCOMPARE(seats.value(), 5);
    shown.page.setNames(QStringLiteral("30"));
    QCOMPARE(seats.value(), 5);
    QCOMPARE(shown.page.quickStart().seatsPerTable, 5);
}

void TestStartPage::countOffersCards()
{
    Shown shown{QStringLiteral("24")};
    QSignalSpy cards{&shown.page, &StartPage::cardsRequested};
    QCOMPARE(shown.text("reading"), QStringLiteral("24 people, each with a number."));
    QVERIFY(shown.button("cards").isVisible());
    QTest::mouseClick(&shown.button("cards"), Qt::LeftButton);
    QCOMPARE(cards.size(), 1);
    QCOMPARE(cards.front().front().toInt(), 24);

    shown.page.setNames(QStringLiteral("Awa\nLuc"));
    QVERIFY(!shown.button("cards").isVisible());
}

void TestStartPage::startingTakesNoSecondPress()
{
    Shown shown{QStringLiteral("24")};
    QSignalSpy started{&shown.page, &StartPage::startRequested};
    shown.page.setStarting(true);
    QCOMPARE(shown.button("start").text(), QStringLiteral("Setting the tables…"));
    QTest::mouseClick(&shown.button("start"), Qt::LeftButton);
    QCOMPARE(started.size(), 0);

    shown.page.setStarting(false);
    QTest::mouseClick(&shown.button("start"), Qt::LeftButton);
    QCOMPARE(started.size(), 1);
}

void TestStartPage::toldSentenceGoesWithTheNextChange()
{
    Shown shown{QStringLiteral("24")};
    shown.page.tell(QStringLiteral("The cards are in Documents"));
    QCOMPARE(shown.text("reading"), QStringLiteral("The cards are in Documents"));
    shown.page.setNames(QStringLiteral("25"));
    QCOMPARE(shown.text("reading"), QStringLiteral("25 people, each with a number."));
}

void TestStartPage::otherBeginnings()
{
    Shown shown;
    QSignalSpy community{&shown.page, &StartPage::communityRequested};
    QSignalSpy demo{&shown.page, &StartPage::demoRequested};
    QTest::mouseClick(&shown.button("community"), Qt::LeftButton);
    QTest::mouseClick(&shown.button("demo"), Qt::LeftButton);
    QCOMPARE(community.size(), 1);
    QCOMPARE(demo.size(), 1);
}

void TestStartPage::everythingFits_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    for (const char *language : {"en", "fr", "longer"}) {
        const QString code = QLatin1String{language};
        QTest::addRow("%s, nothing typed", language) << code << QString{};
        QTest::addRow("%s, a count", language) << code << QStringLiteral("23");
        QTest::addRow("%s, a name twice", language)
            << code << demoPeople().join(u'\n') + QStringLiteral("\nJean-Baptiste Ouédraogo");
        QTest::addRow("%s, too many with a name twice", language)
            << code << QStringLiteral("Awa1 Sow\n") + manyNames(mostPeople + 1);
    }
}

void TestStartPage::everythingFits()
{
    QFETCH(const QString, language);
    QFETCH(const QString, typed);
    QTranslator catalogue;
    test::PseudoTranslator longer{test::PseudoTranslator::Length::Longer};
    if (language != QStringLiteral("longer"))
        QVERIFY(catalogue.load(QStringLiteral(":/i18n/tablee_") + language));
    QCoreApplication::installTranslator(
        language == QStringLiteral("longer") ? static_cast<QTranslator *>(&longer) : &catalogue);
    StartPage page;
    page.setNames(typed);
    // With the side bar beside it, as between two evenings.
    page.resize(1092, 740);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const QStringList faults = test::faultsOfFit(page);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QCOMPARE(page.size(), QSize(1092, 740));
}

QTEST_MAIN(TestStartPage)
#include "tst_start_page.moc"

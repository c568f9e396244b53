#include "common/action_button.h"
#include "common/plain_label.h"
#include "common/row_delegate.h"
#include "common/stepper.h"
#include "common/theme.h"
#include "common/toast.h"
#include "directory/member_names.h"
#include "live/demo_people.h"
#include "starting/evening_card.h"
#include "starting/start_page.h"
#include "support/pseudo_translator.h"
#include "support/test_program.h"
#include "support/visible_words.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTimeZone>

namespace tablee::ui::tst_start_page {

class TestStartPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void pasteOfTwentyFourStartsAnEvening();
    void whatIsTyped_data();
    void whatIsTyped();
    void fiveThousandNamesAreRead();
    void hardNamesKeepTheirLetters_data();
    void hardNamesKeepTheirLetters();
    void repeatedNameIsAskedAbout();
    void severalPeopleStaySeveralWhileTyping();
    void whoDoesNotComeIsTold();
    void namesSideBySideMayBeOnePerson();
    void twoPeopleOnALineAreTold();
    void namesPutAsideComeBack();
    void whatWasTypedSinceCounts();
    void theKnownOneOfTwoNamesakesStaysKnown();
    void everyRepeatedNameIsAskedAbout();
    void aSmallListSitsTogether();
    void headCountIsReadAsPeopleWriteIt_data();
    void headCountIsReadAsPeopleWriteIt();
    void touchedSizeOfTablesStays_data();
    void touchedSizeOfTablesStays();
    void countOffersCards();
    void startingTakesNoSecondPress();
    void toldSentenceGoesWithTheNextChange();
    void otherBeginnings();
    void communitiesAreOfferedTheFolderLast();
    void newCommunityAddsNothing();
    void communityIsRenamedInPlace();
    void communityKeepsItsName_data();
    void communityKeepsItsName();
    void membersAreBroughtIn_data();
    void membersAreBroughtIn();
    void broughtInMembersCanBeTakenBack();
    void knownPairsArePromisedToNobody_data();
    void knownPairsArePromisedToNobody();
    void aDoubleNameInCapitalsIsAskedAbout();
    void headingThatTurnsNamesIsToldAndOverruled();
    void onlyTheNameInDoubtIsTurned_data();
    void onlyTheNameInDoubtIsTurned();
    void earlierEveningsLeadToTheirReports();
    void longListOfEveningsScrolls();
    void columnsAreTold_data();
    void columnsAreTold();
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
    PlainLabel &communityName() { return *page.findChild<PlainLabel *>(QStringLiteral("communityName")); }
    QLineEdit &newName() { return *page.findChild<QLineEdit *>(QStringLiteral("newCommunityName")); }
    QPlainTextEdit &names() { return *page.findChild<QPlainTextEdit *>(QStringLiteral("names")); }

    StartPage page{Language::English};
};

/// Different names, as many as wanted: "Awa 1 Sow", ...
QString manyNames(int count)
{
    QStringList names;
    for (int number = 1; number <= count; ++number)
        names.append(QStringLiteral("Awa%1 Sow").arg(number));
    return names.join(u'\n');
}

Member member(int id, const QString &name)
{
    return {.id = MemberId{id}, .typed = name};
}

CommunityBook bookOf(const QStringList &names)
{
    CommunityBook book;
    book.community.name = QStringLiteral("Les mardis du quai");
    for (const QString &name : names)
        book.members.push_back(member(static_cast<int>(book.members.size()) + 1, name));
    return book;
}

void addEvenings(CommunityBook &book, int count)
{
    for (int number = count; number >= 1; --number)
        book.evenings.push_back({.id = SessionId{number},
            .startsAt = QDateTime{{2026, 9, number}, {19, 0}, QTimeZone::utc()}.toMSecsSinceEpoch(),
            .zone = QStringLiteral("Europe/Paris"),
            .people = 23 + number,
            .rounds = number == 1 ? 0 : 3});
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

void TestStartPage::fiveThousandNamesAreRead()
{
    Shown shown;
    shown.page.setNames(manyNames(mostPeople));
    QCOMPARE(static_cast<int>(shown.page.people().people.size()), mostPeople);
    QVERIFY(shown.button("start").isEnabled());

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
    QCOMPARE(shown.text("reading"),
        QStringLiteral("3 names read. A name that is on the list more than once has as many chairs."));

    QTest::mouseClick(&shown.button("onePerson"), Qt::LeftButton);
    QCOMPARE(shown.page.people().people.size(), std::size_t{2});
    QVERIFY(!shown.button("onePerson").isVisible());
    QVERIFY(shown.button("twoPeople").isVisible());
    QTest::mouseClick(&shown.button("twoPeople"), Qt::LeftButton);
    // Another list asks anew.
    shown.page.setNames(QStringLiteral("Awa Sow\nLuc Roy"));
    QVERIFY(!shown.button("onePerson").isVisible() && !shown.button("twoPeople").isVisible());
    shown.page.setNames({});
    shown.page.setNames(QStringLiteral("Awa Sow\nLuc Roy\nAwa Sow"));
    QVERIFY(shown.button("twoPeople").isVisible());
}

void TestStartPage::severalPeopleStaySeveralWhileTyping()
{
    Shown shown{QStringLiteral("Awa Sow\nLuc Roy\nawa sow\n")};
    QTest::mouseClick(&shown.button("twoPeople"), Qt::LeftButton);
    shown.names().moveCursor(QTextCursor::End);
    QTest::keyClicks(&shown.names(), QStringLiteral("Luc Roy"));
    QCOMPARE(shown.page.people().people.size(), std::size_t{3});
    // The other name is asked about, and the answer that was given stands.
    QVERIFY(shown.text("reading").contains(QStringLiteral("“Luc Roy” is on the list more than once")));
    QVERIFY(!shown.text("reading").contains(QStringLiteral("“Awa Sow”")));
    QTest::mouseClick(&shown.button("twoPeople"), Qt::LeftButton);
    QTest::keyClick(&shown.names(), Qt::Key_Return);
    QTest::keyClicks(&shown.names(), QStringLiteral("Mia Le"));
    QCOMPARE(shown.page.people().people.size(), std::size_t{5});
}

void TestStartPage::whoDoesNotComeIsTold()
{
    Shown shown{QStringLiteral("Prénom,Nom,Présence\nAnne,Roy,Oui\nPaul,Blanc,Non\nLuc,Li,Oui")};
    QCOMPARE(shown.page.people().people.size(), std::size_t{2});
    QVERIFY(shown.text("reading").contains(QStringLiteral("1 does not come.")));
    QTest::mouseClick(&shown.button("absent"), Qt::LeftButton);
    QCOMPARE(shown.page.people().people.size(), std::size_t{3});
    QVERIFY(shown.text("reading").contains(QStringLiteral("1 of them does not come by the list.")));
    QTest::mouseClick(&shown.button("absent"), Qt::LeftButton);
    QCOMPARE(shown.page.people().people.size(), std::size_t{2});

    shown.page.setNames(QStringLiteral("Nom,Présence\nPaul Blanc,Non"));
    QVERIFY(shown.text("reading").contains(QStringLiteral("1 does not come.")));
    QTest::mouseClick(&shown.button("absent"), Qt::LeftButton);
    shown.page.setNames(QStringLiteral("Paul Blanc"));
    QVERIFY(!shown.button("absent").isVisible());
    // Another list is another question.
    shown.page.setNames(QStringLiteral("Nom,Présence\nPaul Blanc,Non\nLuc Li,Oui"));
    QCOMPARE(shown.page.people().people.size(), std::size_t{1});
}

void TestStartPage::twoPeopleOnALineAreTold()
{
    Shown shown{QStringLiteral("Anne et Paul Roy\nM. et Mme Durand\nZoé Martin")};
    QCOMPARE(shown.page.people().people.size(), std::size_t{5});
    QVERIFY2(shown.text("reading").contains(QStringLiteral(
                 "“Anne et Paul Roy” is two people: Anne Roy and Paul Roy. Likewise one more line.")),
        qPrintable(shown.text("reading")));
    QCOMPARE(shown.button("together").text(), QStringLiteral("One person"));
    QTest::mouseClick(&shown.button("together"), Qt::LeftButton);
    QCOMPARE(shown.page.people().people.size(), std::size_t{3});
    QVERIFY(shown.text("reading").contains(QStringLiteral("“Anne et Paul Roy” is one person.")));
    QTest::mouseClick(&shown.button("together"), Qt::LeftButton);
    QCOMPARE(shown.page.people().people.size(), std::size_t{5});
    QTest::mouseClick(&shown.button("together"), Qt::LeftButton);
    // Of another list nobody has said anything.
    shown.page.setNames(QStringLiteral("Ana Roy\nBen Li"));
    QVERIFY(!shown.button("together").isVisible());
    shown.page.setNames(QStringLiteral("Léa et Hugo Petit"));
    QCOMPARE(shown.page.people().people.size(), std::size_t{2});
    // More than two are not guessed at.
    shown.page.setNames(QStringLiteral("Ana Roy\nLéa, Hugo et Zoé Petit"));
    QVERIFY2(
        shown.text("reading").contains(QStringLiteral(
            "“Léa, Hugo et Zoé Petit” has one chair. If these are several people, write each on a line.")),
        qPrintable(shown.text("reading")));
}

void TestStartPage::namesSideBySideMayBeOnePerson()
{
    Shown shown{QStringLiteral("Ana, Roy, Lyon, Quai\nBen, Li, Paris, Acme")};
    QCOMPARE(shown.page.people().people.size(), std::size_t{8});
    QCOMPARE(shown.button("onePersonALine").text(), QStringLiteral("Each line is one person"));
    QTest::mouseClick(&shown.button("onePersonALine"), Qt::LeftButton);
    QCOMPARE(shown.page.people().people.size(), std::size_t{2});
    QTest::mouseClick(&shown.button("onePersonALine"), Qt::LeftButton);
    QCOMPARE(shown.page.people().people.size(), std::size_t{8});
    QTest::mouseClick(&shown.button("onePersonALine"), Qt::LeftButton);
    shown.page.setNames(QStringLiteral("Ana Roy\nBen Li"));
    QVERIFY(!shown.button("onePersonALine").isVisible());
    shown.page.setNames(QStringLiteral("Ana, Eve, Luc, Zoé\nBen, Mia, Noé, Awa"));
    QCOMPARE(shown.page.people().people.size(), std::size_t{8});
}

void TestStartPage::namesPutAsideComeBack()
{
    Shown shown;
    auto &toast = *shown.page.findChild<Toast *>(QStringLiteral("asideToast"));
    auto &undo = *toast.findChild<QPushButton *>(QStringLiteral("undo"));
    // Nobody misses what the program wrote itself.
    shown.page.replaceNames(QStringLiteral("Mia\nNoé"));
    shown.page.replaceNames({});
    QVERIFY(!toast.isVisible());

    shown.page.setNames(manyNames(40));
    shown.page.replaceNames({});
    shown.page.replaceNames(QStringLiteral("Mia\nNoé"));
    QVERIFY(toast.isVisible());
    QCOMPARE(toast.text(), QStringLiteral("The list of 40 people was put aside."));
    QTest::mouseClick(&undo, Qt::LeftButton);
    QCOMPARE(shown.page.names(), manyNames(40));

    // And so does what was said of them.
    shown.page.setNames(QStringLiteral("Nom,Présence\nPaul Blanc,Non\nLuc Li,Oui\nLuc Li,Oui"));
    QTest::mouseClick(&shown.button("absent"), Qt::LeftButton);
    QTest::mouseClick(&shown.button("twoPeople"), Qt::LeftButton);
    QCOMPARE(shown.page.people().people.size(), std::size_t{3});
    shown.page.replaceNames({});
    QTest::mouseClick(&undo, Qt::LeftButton);
    QCOMPARE(shown.page.people().people.size(), std::size_t{3});

    // What has become an evening is not lost.
    emit shown.page.findChild<EveningCard *>()->startRequested();
    shown.page.replaceNames({});
    QVERIFY(!toast.isVisible());
}

void TestStartPage::whatWasTypedSinceCounts()
{
    Shown shown{QStringLiteral("Awa Sow\nLuc Roy")};
    auto &toast = *shown.page.findChild<Toast *>(QStringLiteral("asideToast"));
    shown.page.replaceNames({});
    QVERIFY(toast.isVisible());
    QTest::keyClicks(&shown.names(), QStringLiteral("M"));
    QVERIFY(!toast.isVisible());

    shown.page.setNames(QStringLiteral("Awa Sow\nLuc Roy"));
    shown.page.replaceNames({});
    QVERIFY(toast.isVisible());
    shown.page.forgetPutAside();  // somebody is erased
    QVERIFY(!toast.isVisible());
}

void TestStartPage::theKnownOneOfTwoNamesakesStaysKnown()
{
    Shown shown{QStringLiteral("Awa Sow\nLuc Roy\nAwa Sow")};
    shown.page.setBook(bookOf({QStringLiteral("Awa Sow")}));
    QTest::mouseClick(&shown.button("twoPeople"), Qt::LeftButton);
    const NameList list = shown.page.people();
    QCOMPARE(list.people.size(), std::size_t{3});
    QCOMPARE(list.people[0].typed, QStringLiteral("Awa Sow"));
    QCOMPARE(list.people[1].typed, QStringLiteral("Awa Sow (2)"));
    QVERIFY(!shown.button("members").isVisible());
}

void TestStartPage::everyRepeatedNameIsAskedAbout()
{
    Shown shown{QStringLiteral("Awa Sow\nLuc Roy\nAwa Sow\nLuc Roy\nLuc Roy\nMia Le\nMia Le")};
    QCOMPARE(shown.page.people().people.size(), std::size_t{3});
    QVERIFY(shown.text("reading").contains(QStringLiteral("“Awa Sow” is on the list more than once")));
    QVERIFY(shown.text("reading").endsWith(QStringLiteral("2 more names are on it more than once too.")));
    QTest::mouseClick(&shown.button("twoPeople"), Qt::LeftButton);
    QVERIFY(shown.text("reading").endsWith(QStringLiteral("1 more name is on it more than once too.")));
    QVERIFY(shown.text("reading").contains(QStringLiteral("“Luc Roy”")));
    QCOMPARE(shown.button("twoPeople").text(), QStringLiteral("They are 3 people"));
    QTest::mouseClick(&shown.button("twoPeople"), Qt::LeftButton);
    QVERIFY(shown.text("reading").contains(QStringLiteral("“Mia Le”")));
    QVERIFY(!shown.text("reading").contains(QStringLiteral("too.")));
    QTest::mouseClick(&shown.button("twoPeople"), Qt::LeftButton);
    QCOMPARE(shown.page.people().people.size(), std::size_t{7});
    QVERIFY(!shown.button("twoPeople").isVisible());
    QTest::mouseClick(&shown.button("onePerson"), Qt::LeftButton);
    QCOMPARE(shown.page.people().people.size(), std::size_t{3});
}

void TestStartPage::aSmallListSitsTogether()
{
    Shown shown{QStringLiteral("5")};
    QCOMPARE(shown.text("sum"), QStringLiteral("5 people, 1 table of 5, 3 rounds"));
    QVERIFY(shown.page.quickStart().together);
    shown.page.setNames(QStringLiteral("2"));
    QCOMPARE(shown.text("sum"), QStringLiteral("2 people, 1 table of 2, 3 rounds"));
    QVERIFY(shown.page.quickStart().together);
    // Nobody has asked for pairs: more people sit at tables of the usual size.
    QCOMPARE(shown.page.quickStart().seatsPerTable, 4);
    shown.page.setNames(QStringLiteral("6"));
    QCOMPARE(shown.text("sum"), QStringLiteral("6 people, 2 tables of 3, 3 rounds"));
    QVERIFY(!shown.page.quickStart().together);
}

void TestStartPage::headCountIsReadAsPeopleWriteIt_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("people");
    QTest::newRow("plain") << QStringLiteral(" 24\n") << 24;
    QTest::newRow("thousands in English") << QStringLiteral("1,200") << 1200;
    QTest::newRow("thousands in French") << QStringLiteral("1\u202f200") << 1200;
    QTest::newRow("thousands with a space") << QStringLiteral("1 200") << 1200;
    QTest::newRow("two people who are numbers") << QStringLiteral("12\n345") << 2;
}

void TestStartPage::headCountIsReadAsPeopleWriteIt()
{
    QFETCH(const QString, typed);
    QFETCH(const int, people);
    Shown shown{typed};
    QCOMPARE(static_cast<int>(shown.page.people().people.size()), people);
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
    shown.page.setNames(QStringLiteral("3"));
    QVERIFY(!shown.page.quickStart().together);
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
    shown.page.tell([] { return QStringLiteral("The cards are in Documents"); });
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

void TestStartPage::communitiesAreOfferedTheFolderLast()
{
    Shown shown;
    QSignalSpy chosen{&shown.page, &StartPage::communityChosen};
    QSignalSpy other{&shown.page, &StartPage::otherFileRequested};
    shown.page.offerCommunities({{QStringLiteral("/at/home/Max & Moritz.tablee"), true, true},
        {QStringLiteral("/at/home/Les mardis.tablee"), false, false}});
    auto *menu = shown.page.findChild<QMenu *>(QStringLiteral("communities"));
    QVERIFY(menu->isVisible());
    QStringList offered;
    for (const QAction *action : menu->actions())
        offered.append(action->isSeparator() ? QStringLiteral("-") : action->text());
    QCOMPARE(offered,
        (QStringList{QStringLiteral("Max && Moritz (an evening is not closed)"), QStringLiteral("-"),
            QStringLiteral("Les mardis"), QStringLiteral("-"), QStringLiteral("Another file…")}));
    menu->actions().at(2)->trigger();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().toString(), QStringLiteral("/at/home/Les mardis.tablee"));
    QCOMPARE(other.size(), 0);
    menu->actions().back()->trigger();
    QCOMPARE(other.size(), 1);
    menu->close();
}

void TestStartPage::newCommunityAddsNothing()
{
    Shown shown;
    auto *name = shown.page.findChild<PlainLabel *>(QStringLiteral("communityName"));
    auto *evenings = shown.page.findChild<QListView *>(QStringLiteral("evenings"));
    QVERIFY(!name->isVisible());
    shown.page.setBook(bookOf({}));
    QCOMPARE(name->text(), QStringLiteral("Les mardis du quai"));
    QVERIFY(name->isVisible());
    QVERIFY(!shown.button("members").isVisible());
    QVERIFY(!evenings->isVisible());

    CommunityBook book = bookOf({QStringLiteral("Awa Sow")});
    addEvenings(book, 1);
    shown.page.setBook(book);
    QVERIFY(shown.button("members").isVisible());
    QVERIFY(evenings->isVisible());
    shown.page.setBook({});
    QVERIFY(!name->isVisible());
    QVERIFY(!shown.button("members").isVisible());
    QVERIFY(!evenings->isVisible());
}

void TestStartPage::communityIsRenamedInPlace()
{
    Shown shown;
    QSignalSpy renamed{&shown.page, &StartPage::communityRenamed};
    ActionButton &pencil = shown.button("renameCommunity");
    QVERIFY(!pencil.isVisible());
    shown.page.setBook(bookOf({}));
    QVERIFY(pencil.isVisible());
    QVERIFY(!pencil.accessibleName().isEmpty());
    QVERIFY(!shown.newName().isVisible());

    // By the keyboard alone.
    pencil.setFocus();
    QTest::keyClick(&pencil, Qt::Key_Space);
    QVERIFY(shown.newName().isVisible());
    QVERIFY(!shown.communityName().isVisible());
    QCOMPARE(shown.newName().text(), QStringLiteral("Les mardis du quai"));
    QVERIFY(!shown.newName().accessibleName().isEmpty());
    QTRY_COMPARE(QApplication::focusWidget(), &shown.newName());
    QTest::keyClicks(&shown.newName(), QStringLiteral("  Les   jeudis "));
    // What else is read of the same community meanwhile does not take the line away.
    shown.page.setBook(bookOf({QStringLiteral("Awa Sow")}));
    QVERIFY(shown.newName().isVisible());
    QTest::keyClick(&shown.newName(), Qt::Key_Return);
    QCOMPARE(renamed.size(), 1);
    QCOMPARE(renamed.front().front().toString(), QStringLiteral("Les jeudis"));
    QVERIFY(!shown.newName().isVisible());
    QCOMPARE(QApplication::focusWidget(), &pencil);
    // It is not written yet.
    QCOMPARE(shown.communityName().text(), QStringLiteral("Les mardis du quai"));
}

void TestStartPage::communityKeepsItsName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("refused");
    QTest::newRow("empty") << QString{} << int{Qt::Key_Return} << true;
    QTest::newRow("blank") << QStringLiteral(" \u00a0\u200b ") << int{Qt::Key_Return} << true;
    QTest::newRow("the same") << QStringLiteral(" Les mardis  du quai") << int{Qt::Key_Return} << false;
    QTest::newRow("left") << QStringLiteral("Les jeudis") << int{Qt::Key_Escape} << false;
}

void TestStartPage::communityKeepsItsName()
{
    QFETCH(const QString, typed);
    QFETCH(const int, key);
    QFETCH(const bool, refused);
    Shown shown;
    QSignalSpy renamed{&shown.page, &StartPage::communityRenamed};
    shown.page.setBook(bookOf({}));
    QTest::mouseClick(&shown.button("renameCommunity"), Qt::LeftButton);
    shown.newName().setText(typed);
    QTest::keyClick(&shown.newName(), static_cast<Qt::Key>(key));
    QCOMPARE(renamed.size(), 0);
    QCOMPARE(shown.newName().isVisible(), refused);
    auto *refusal = shown.page.findChild<PlainLabel *>(QStringLiteral("communityNameRefused"));
    QCOMPARE(refusal->isVisible(), refused);
    QCOMPARE(shown.newName().accessibleDescription(), refused ? refusal->text() : QString{});
    if (refused) {
        QTest::keyClicks(&shown.newName(), QStringLiteral("L"));
        QVERIFY(!refusal->isVisible());
        QTest::mouseClick(&shown.button("keepCommunityName"), Qt::LeftButton);
    }
    QCOMPARE(shown.communityName().text(), QStringLiteral("Les mardis du quai"));
    QVERIFY(shown.communityName().isVisible());
}

void TestStartPage::membersAreBroughtIn_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("offer");
    QTest::addColumn<QString>("names");
    const QString all = QStringLiteral("Bring in the 3 members");
    QTest::newRow("into an empty list")
        << QString{} << all << QStringLiteral("Awa Sow\nLe Goff, Solène\nJo Li");
    QTest::newRow("after a guest") << QStringLiteral("Tom O’Neill") << all
                                   << QStringLiteral("Tom O’Neill\nAwa Sow\nLe Goff, Solène\nJo Li");
    QTest::newRow("whoever is there already comes once")
        << QStringLiteral("JO LI\nsolene le goff\n") << QStringLiteral("Bring in the other member")
        << QStringLiteral("JO LI\nsolene le goff\nAwa Sow");
    QTest::newRow("in the place of a head count")
        << QStringLiteral("24") << all << QStringLiteral("Awa Sow\nLe Goff, Solène\nJo Li");
}

void TestStartPage::membersAreBroughtIn()
{
    QFETCH(const QString, typed);
    Shown shown{typed};
    shown.page.setBook(bookOf({QStringLiteral("Awa Sow"), QStringLiteral("7"),
        QStringLiteral("Le Goff, Solène"), QStringLiteral("Jo Li")}));
    QTEST(shown.button("members").text(), "offer");
    QTest::mouseClick(&shown.button("members"), Qt::LeftButton);
    QTEST(shown.names().toPlainText(), "names");
    QVERIFY(!shown.button("members").isVisible());
    QVERIFY(shown.button("start").isEnabled());
}

void TestStartPage::broughtInMembersCanBeTakenBack()
{
    Shown shown{QStringLiteral("Tom O’Neill")};
    shown.page.setBook(bookOf({QStringLiteral("Awa Sow"), QStringLiteral("Jo Li")}));
    QTest::mouseClick(&shown.button("members"), Qt::LeftButton);
    QTest::keyClick(&shown.names(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown.names().toPlainText(), QStringLiteral("Tom O’Neill"));
    QVERIFY(shown.button("members").isVisible());
}

void TestStartPage::knownPairsArePromisedToNobody_data()
{
    using Pairs = QList<QPair<int, int>>;
    QTest::addColumn<Pairs>("met");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("promise");
    const QString six = QStringLiteral("Ana\nBen\nChloé\nDan\nEva\nFinn");
    Pairs everybody;
    for (int low = 1; low <= 6; ++low)
        for (int high = low + 1; high <= 6; ++high)
            everybody.append({low, high});
    Pairs butOne = everybody;
    butOne.removeAll({5, 6});
    QTest::newRow("nobody has met") << Pairs{} << six
                                    << QStringLiteral("Everybody meets up to 5 new people.");
    QTest::newRow("one pair has met; the others may meet as many")
        << Pairs{{1, 2}} << six << QStringLiteral("Everybody meets up to 5 new people.");
    QTest::newRow("everybody has met one")
        << Pairs{{1, 2}, {3, 4}, {5, 6}} << six << QStringLiteral("Everybody meets up to 4 new people.");
    QTest::newRow("one pair is left")
        << butOne << six << QStringLiteral("Everybody meets up to one new person.");
    QTest::newRow("everybody has met everybody")
        << everybody << six << QStringLiteral("Everybody has met everybody on earlier evenings.");
    QTest::newRow("a guest has met nobody") << everybody << six + QStringLiteral("\nGina")
                                            << QStringLiteral("Everybody meets up to 6 new people.");
    QTest::newRow("numbers have met nobody")
        << everybody << QStringLiteral("6") << QStringLiteral("Everybody meets up to 5 new people.");
}

void TestStartPage::knownPairsArePromisedToNobody()
{
    using Pairs = QList<QPair<int, int>>;
    QFETCH(const Pairs, met);
    QFETCH(const QString, typed);
    Shown shown{typed};
    CommunityBook book = bookOf({QStringLiteral("Ana"), QStringLiteral("Ben"), QStringLiteral("Chloé"),
        QStringLiteral("Dan"), QStringLiteral("Eva"), QStringLiteral("Finn"), QStringLiteral("1")});
    for (const auto &[low, high] : met)
        book.met.emplace(MemberId{low}, MemberId{high});
    shown.page.setBook(book);
    QTEST(shown.text("promise"), "promise");
}

/// "DUPONT Jean" is how lists write it; of "JEAN-FRANÇOIS Müller" only somebody can say.
void TestStartPage::aDoubleNameInCapitalsIsAskedAbout()
{
    Shown shown{QStringLiteral("DUPONT Jean\nJEAN-FRANÇOIS Müller\nAwa Sow")};
    auto *turn = shown.page.findChild<QPushButton *>(QStringLiteral("givenFirst"));
    QVERIFY(turn->isVisible());
    QVERIFY2(shown.text("reading").contains(QStringLiteral(
                 "“JEAN-FRANÇOIS Müller” is read as given name Müller, family name JEAN-FRANÇOIS.")),
        qPrintable(shown.text("reading")));
    turn->click();
    QVERIFY(!turn->isVisible());
    QCOMPARE(shown.page.names(), QStringLiteral("DUPONT Jean\nMüller, JEAN-FRANÇOIS\nAwa Sow"));
    const NameList list = readNames(shown.page.names());
    QCOMPARE(displayName(strangerNamed(list.people.at(1))), QStringLiteral("Jean-François Müller"));
    QCOMPARE(displayName(strangerNamed(list.people.at(0))), QStringLiteral("Jean Dupont"));
}

/// Only a heading said that the family name stands first: that is told, and can be turned back and forth.
void TestStartPage::headingThatTurnsNamesIsToldAndOverruled()
{
    Shown shown{QStringLiteral("Nom et prénom\nRoy Ana\nLE GOFF Solène\nLi Ben")};
    const auto given = [&] {
        QStringList names;
        for (const ListedName &person : shown.page.people().people)
            names += person.given;
        return names;
    };
    const QString told = QStringLiteral("“Roy Ana”: given name Ana, family name Roy.");
    QCOMPARE(given(), (QStringList{QStringLiteral("Ana"), QStringLiteral("Solène"), QStringLiteral("Ben")}));
    QVERIFY2(shown.text("reading").endsWith(told), qPrintable(shown.text("reading")));
    QVERIFY(!shown.button("givenFirst").isVisible());
    shown.button("nameOrder").click();
    QCOMPARE(given(), (QStringList{QStringLiteral("Roy"), QStringLiteral("Solène"), QStringLiteral("Li")}));
    QVERIFY(!shown.text("reading").contains(told));
    shown.names().appendPlainText(QStringLiteral("Sow Awa"));
    QCOMPARE(given().last(), QStringLiteral("Sow"));  // it holds while the heading does
    shown.button("nameOrder").click();
    QCOMPARE(given().last(), QStringLiteral("Awa"));

    shown.button("nameOrder").click();
    shown.names().setPlainText(QStringLiteral("Roy Ana"));
    QVERIFY(!shown.button("nameOrder").isVisible());
    shown.names().setPlainText(QStringLiteral("Nom et prénom\nLi Ben"));
    QCOMPARE(given(), QStringList{QStringLiteral("Ben")});
}

void TestStartPage::onlyTheNameInDoubtIsTurned_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("turned");  // as typed where nothing is offered
    const auto row = [](const char *name, const char *typed, const char *turned) {
        QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(turned);
    };
    row("below a longer one", "ANNE-MARIE Royer, Ana\nANNE-MARIE Roy\nAwa Sow",
        "ANNE-MARIE Royer, Ana\nRoy, ANNE-MARIE\nAwa Sow");
    row("below one that ends like it", "Lou-ANNE-MARIE Roy\n\n2. ANNE-MARIE Roy\nAwa Sow",
        "Lou-ANNE-MARIE Roy\n\n2. Roy, ANNE-MARIE\nAwa Sow");
    row("with spaces that do not count", "Awa Sow\n  ANNE-MARIE \u00a0 Roy \nLuc",
        "Awa Sow\n  Roy, ANNE-MARIE \nLuc");
    row("several on one line", "ANNE-MARIE Roy, Awa Sow, Luc Caron", "ANNE-MARIE Roy, Awa Sow, Luc Caron");
    row("one who stands there three times", "ANNE-MARIE Roy, ANNE-MARIE Roy, ANNE-MARIE Roy",
        "ANNE-MARIE Roy, ANNE-MARIE Roy, ANNE-MARIE Roy");
    row("spelt with a sign that nobody sees", "ANNE-MA\u200bRIE Roy\nAwa Sow",
        "ANNE-MA\u200bRIE Roy\nAwa Sow");
}

/// A comma in a line of several people would part them otherwise, and a name that is a part of another one is
/// not the one that was asked about.
void TestStartPage::onlyTheNameInDoubtIsTurned()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, turned);
    Shown shown{typed};
    auto *turn = shown.page.findChild<QPushButton *>(QStringLiteral("givenFirst"));
    QCOMPARE(turn->isVisible(), turned != typed);
    QCOMPARE(shown.text("reading").contains(QStringLiteral("is read as given name")), turned != typed);
    if (turn->isVisible())
        turn->click();
    QCOMPARE(shown.names().toPlainText(), turned);
}

void TestStartPage::earlierEveningsLeadToTheirReports()
{
    Shown shown;
    CommunityBook book = bookOf({QStringLiteral("Awa Sow")});
    addEvenings(book, 2);
    shown.page.setBook(book);
    QSignalSpy wanted{&shown.page, &StartPage::reportRequested};
    auto *list = shown.page.findChild<QListView *>(QStringLiteral("evenings"));
    const QModelIndex newest = list->model()->index(0, 0);
    const QModelIndex oldest = list->model()->index(1, 0);
    QCOMPARE(newest.data().toString(), QStringLiteral("2 September 2026"));
    QCOMPARE(newest.data(RowDelegate::SecondWordRole).toString(), QStringLiteral("25 people, 3 rounds"));
    QCOMPARE(oldest.data(RowDelegate::SecondWordRole).toString(), QStringLiteral("24 people"));
    QVERIFY(newest.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Wednesday 2 September")));

    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(oldest).center());
    QCOMPARE(wanted.size(), 1);
    QVERIFY(wanted.front().front().value<SessionId>() == SessionId{1});

    list->setFocus();
    QTest::keyClick(list, Qt::Key_Up);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(wanted.size(), 2);
    QVERIFY(wanted.back().front().value<SessionId>() == SessionId{2});
}

void TestStartPage::longListOfEveningsScrolls()
{
    Shown shown;
    CommunityBook book = bookOf({});
    addEvenings(book, 12);
    shown.page.setBook(book);
    QApplication::processEvents();
    auto *list = shown.page.findChild<QListView *>(QStringLiteral("evenings"));
    QVERIFY(list->height() < 4 * 40);
    QVERIFY(list->verticalScrollBar()->maximum() > 0);
    QVERIFY(shown.names().height() > 200);
}

void TestStartPage::columnsAreTold_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("told");
    QTest::newRow("a mere list") << QStringLiteral("Awa Sow\nLuc Roy") << QStringLiteral("2 names read.");
    QTest::newRow("headings") << QStringLiteral("Prénom\tNom\tPhone\nAwa\tSow\t514\nLuc\tRoy\t438")
                              << QStringLiteral("2 names read. Columns taken: given name, family name. Left "
                                                "out: “Phone”.");
    QTest::newRow("no headings, an address")
        << QStringLiteral("Awa Sow;awa@example.org\nLuc Roy;luc@example.org")
        << QStringLiteral("2 names read. Columns taken: whole name. Left "
                          "out: column 2.");
    QTest::newRow("family name first in capitals") << QStringLiteral(
        "SOW\tAwa\nROY\tLuc") << QStringLiteral("2 names read. Columns taken: family name, given name.");
    QTest::newRow("more columns than anybody wants to read of")
        << QStringLiteral("Name\ta\tb\tc\td\te\nAwa Sow\t1\t2\t3\t4\t5\nLuc Roy\t1\t2\t3\t4\t5")
        << QStringLiteral("2 names read. Columns taken: whole name. Left out: “a”, “b”, “c”, 2 more.");
}

void TestStartPage::columnsAreTold()
{
    QFETCH(const QString, typed);
    Shown shown{typed};
    QTEST(shown.text("reading"), "told");
}

void TestStartPage::everythingFits_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("past");
    for (const char *language : {"en", "fr", "longer"}) {
        const QString code = QLatin1String{language};
        for (const bool past : {false, true}) {
            const char *whose = past ? "of an old community" : "of nobody yet";
            QTest::addRow("%s, %s, nothing typed", language, whose) << code << QString{} << past;
            QTest::addRow("%s, %s, a count", language, whose) << code << QStringLiteral("23") << past;
            QTest::addRow("%s, %s, a name twice", language, whose)
                << code << demoPeople().join(u'\n') + QStringLiteral("\nJean-Baptiste Ouédraogo") << past;
            QTest::addRow("%s, %s, too many with a name twice", language, whose)
                << code << QStringLiteral("Awa1 Sow\n") + manyNames(mostPeople + 1) << past;
            QTest::addRow("%s, %s, columns", language, whose)
                << code << QStringLiteral("Prénom\tNom\tTéléphone\tCourriel\nAwa\tSow\t1\t2\nLuc\tRoy\t3\t4")
                << past;
        }
    }
}

void TestStartPage::everythingFits()
{
    QFETCH(const QString, language);
    QFETCH(const QString, typed);
    QFETCH(const bool, past);
    QTranslator catalogue;
    test::PseudoTranslator longer{test::PseudoTranslator::Length::Longer};
    if (language != QStringLiteral("longer"))
        QVERIFY(catalogue.load(QStringLiteral(":/i18n/tablee_") + language));
    QCoreApplication::installTranslator(
        language == QStringLiteral("longer") ? static_cast<QTranslator *>(&longer) : &catalogue);
    StartPage page{language == QStringLiteral("en") ? Language::English : Language::French};
    page.setNames(typed);
    // Of a community with a long name and a long past, and of none.
    CommunityBook book = bookOf(demoPeople());
    book.community.name = QStringLiteral("Les mardis du quai et de la place Saint-Antoine, avec les voisins");
    addEvenings(book, 28);
    if (past)
        page.setBook(book);
    page.setEveningRuns(past);
    // With the side bar beside it, as between two evenings.
    page.resize(1092, 740);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QStringList faults = test::faultsOfFit(page);
    if (past) {
        page.findChild<ActionButton *>(QStringLiteral("renameCommunity"))->click();
        auto *line = page.findChild<QLineEdit *>(QStringLiteral("newCommunityName"));
        line->clear();
        QTest::keyClick(line, Qt::Key_Return);
        QApplication::processEvents();
        faults += test::faultsOfFit(page);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QCOMPARE(page.size(), QSize(1092, 740));
}

TEST_CLASS_WITH(TestStartPage, QApplication)

}  // namespace tablee::ui::tst_start_page

#include "tst_start_page.moc"

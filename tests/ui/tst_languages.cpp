#include "common/theme.h"
#include "conducting/live_page.h"
#include "live/demo_people.h"
#include "members/import_page.h"
#include "preparing/doors_window.h"
#include "reporting/report_page.h"
#include "sessions_on_desk.h"
#include "shell/gallery_window.h"
#include "shell/key_sheet.h"
#include "shell/main_window.h"
#include "shell/screen_settings.h"
#include "starting/start_page.h"
#include "support/live_evening.h"
#include "support/pseudo_translator.h"
#include "support/test_program.h"
#include "support/visible_words.h"

#include <QApplication>
#include <QClipboard>
#include <QRegularExpression>
#include <QTest>

namespace tablee::ui::tst_languages {

using namespace std::chrono_literals;

/// Every window changes its language while it stands, wholly, and back again.
class TestLanguages : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void emptyFirstPage();
    void firstPageWithAList();
    void firstPageWithACount();
    void firstPageOfACommunity();
    void menusAndSideBar();
    void noticeOfTheFirstClose();
    void liveEvening_data();
    void liveEvening();
    void report();
    void gallery();
    void screenSettings();
    void sheetOfKeys();
    void pagesOfACommunity_data();
    void pagesOfACommunity();

private:
    void speak(bool pseudo);
    void changesWholly(QWidget &window, const QStringList &names = {}, LivePage *live = nullptr,
        ReportPage *reporting = nullptr);

    Words m_english = Words::load(Language::English);
    Words m_french = Words::load(Language::French);
    QTranslator m_plurals;
    test::PseudoTranslator m_pseudo;
    bool m_speaksPseudo = false;
};

void TestLanguages::initTestCase()
{
    applyTheme(*qApp, ThemeKind::Light);
    QVERIFY(m_plurals.load(QStringLiteral(":/i18n/tablee_en.qm")));
    QCoreApplication::installTranslator(&m_plurals);
}

void TestLanguages::init()
{
    QTest::failOnWarning(
        QRegularExpression{QStringLiteral("^(?!This plugin does not support|PulseAudioService)")});
}

void TestLanguages::cleanup()
{
    speak(false);
}

void TestLanguages::speak(bool pseudo)
{
    if (pseudo == m_speaksPseudo)
        return;
    m_speaksPseudo = pseudo;
    if (pseudo)
        QCoreApplication::installTranslator(&m_pseudo);
    else
        QCoreApplication::removeTranslator(&m_pseudo);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

/// `live` and `reporting` also take words of their own, which the program hands to them before it speaks.
void TestLanguages::changesWholly(
    QWidget &window, const QStringList &names, LivePage *live, ReportPage *reporting)
{
    const auto hand = [&](const Words &words) {
        if (live != nullptr)
            live->setWords(words);
        if (reporting != nullptr)
            reporting->setWords(words);
    };
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QMap<QString, QString> english = test::visibleWords(window);
    QVERIFY(english.size() > 5);

    hand(m_french);
    speak(true);
    const QMap<QString, QString> pseudo = test::visibleWords(window);
    const QStringList faults = test::unchangedWords(english, pseudo, names);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QCOMPARE(pseudo.keys(), english.keys());

    hand(m_english);
    speak(false);
    QCOMPARE(test::visibleWords(window), english);
}

void TestLanguages::emptyFirstPage()
{
    StartPage page{Language::English};
    changesWholly(page);
}

void TestLanguages::firstPageWithAList()
{
    StartPage page{Language::English};
    page.setNames(QStringLiteral("Awa Sow\nLuc Tremblay\nAwa Sow\nJo Li\nBo Li\nTom O’Neill\nLi Wei"));
    changesWholly(page, {QStringLiteral("Awa Sow")});
}

void TestLanguages::firstPageWithACount()
{
    StartPage page{Language::English};
    page.setNames(QStringLiteral("24"));
    page.setStarting(true);
    changesWholly(page);
}

void TestLanguages::firstPageOfACommunity()
{
    StartPage page{Language::English};
    CommunityBook book;
    book.community.name = QStringLiteral("Les jeudis");
    book.members = {{.id = MemberId{1}, .typed = QStringLiteral("Awa Sow")}};
    page.setBook(book);
    page.setNames(QStringLiteral("Prénom\tNom\tPhone\nLuc\tRoy\t514\nJo\tLi\t438"));
    page.askAboutUnfinished(QDate{2026, 9, 3});
    page.setEveningRuns(true);
    changesWholly(page, {QStringLiteral("Les jeudis"), QStringLiteral("Phone")});
}

void TestLanguages::menusAndSideBar()
{
    MainWindow window;
    window.setPage(Act::Prepare, new StartPage{Language::English});
    window.setPage(Act::Live, new QWidget);
    window.setCommunity(QStringLiteral("Les jeudis"), {});
    window.menus().setRecent({QStringLiteral("/somewhere/Les jeudis.tablee")});
    window.showPage(Act::Prepare);
    changesWholly(window, {QStringLiteral("Les jeudis"), QStringLiteral("/somewhere/Les jeudis.tablee")});
    window.setSaving(Saving::Underway);
    changesWholly(window, {QStringLiteral("Les jeudis"), QStringLiteral("/somewhere/Les jeudis.tablee")});
}

void TestLanguages::noticeOfTheFirstClose()
{
    MainWindow window;
    window.setPage(Act::Prepare, new StartPage{Language::English});
    window.showPage(Act::Prepare);
    window.setUnderWay(true);
    window.show();
    QVERIFY(!window.close());
    changesWholly(window);
}

void TestLanguages::liveEvening_data()
{
    using Act = void (*)(test::LiveEvening &, LivePage &);
    QTest::addColumn<Act>("act");
    QTest::newRow("before it begins") << Act{[](test::LiveEvening &, LivePage &) {
    }};
    QTest::newRow("in a running round") << Act{[](test::LiveEvening &evening, LivePage &) {
        evening.runRound(1);
    }};
    QTest::newRow("when time is nearly up") << Act{[](test::LiveEvening &evening, LivePage &page) {
        evening.runRound(2);
        evening.pass(11min);
        page.showTime(evening.now());
    }};
    QTest::newRow("over time") << Act{[](test::LiveEvening &evening, LivePage &page) {
        evening.runRound(2);
        evening.pass(20min);
        page.showTime(evening.now());
    }};
    QTest::newRow("paused") << Act{[](test::LiveEvening &evening, LivePage &) {
        evening.runRound(1);
        evening.done(evening.conductor().pause());
    }};
    QTest::newRow("asked to cut a round short") << Act{[](test::LiveEvening &evening, LivePage &page) {
        evening.runRound(1);
        page.act(DeskAct::Next);
    }};
    QTest::newRow("with somebody who comes late") << Act{[](test::LiveEvening &evening, LivePage &) {
        evening.runRound(1);
        evening.done(evening.conductor().arriveNew(QStringLiteral("Youssef El Amrani")));
    }};
    QTest::newRow("back after a crash") << Act{[](test::LiveEvening &evening, LivePage &page) {
        evening.runRound(1);
        page.welcomeBack();
    }};
    QTest::newRow("at the end") << Act{[](test::LiveEvening &evening, LivePage &) {
        while (currentStep(evening.conductor().evening()) != nullptr)
            evening.done(evening.conductor().endStep());
    }};
}

void TestLanguages::liveEvening()
{
    using Act = void (*)(test::LiveEvening &, LivePage &);
    QFETCH(const Act, act);
    // One is expected and not here, so that the card of people has a row.
    test::LiveEvening evening{demoPeople().join(u'\n'), {4, 12min, 3}, 1};
    const PhraseBook phrases = PhraseBook::load().value();
    LivePage page{evening.conductor(), phrases, m_english, Region::France};
    page.resize(1092, 740);
    page.showScreen(ScreenCard::Place::SecondDisplay, QStringLiteral("HDMI-1"), AudienceLanguage::French);
    act(evening, page);
    evening.settle();
    changesWholly(
        page, demoPeople() + QStringList{QStringLiteral("HDMI"), QStringLiteral("Youssef El Amrani")}, &page);
}

void TestLanguages::report()
{
    ReportPage page{m_english, Region::France};
    SessionReport report;
    report.start = QDateTime{{2027, 3, 30}, {19, 0}, Qt::UTC};
    report.present = {{QStringLiteral("Awa Sow")}, {QStringLiteral("Luc Tremblay")}};
    report.expected = 3;
    report.rounds.resize(2);
    report.meetings
        = {.people = 24, .tables = 6, .fresh = 96, .freshBound = 98, .seatPairs = 100, .excess = 4};
    page.showReport(report);
    changesWholly(page, {}, nullptr, &page);
}

void TestLanguages::gallery()
{
    GalleryWindow gallery;
    gallery.setLanguage(Language::English);
    changesWholly(gallery,
        {QStringLiteral("Tuesday 30 March 2027"), QStringLiteral("Maëlle"), QStringLiteral("Kerven"),
            QStringLiteral("Jo Li"), QStringLiteral("Abdou Sarr"), QStringLiteral("Adèle Fontaine"),
            QStringLiteral("Aïcha Diallo"), QStringLiteral("Fatima Coulibaly"),
            QStringLiteral("Bruno Lefèvre"), QStringLiteral("Lupe Reyes"),
            QStringLiteral("Jean-Baptiste Ouédraogo"), QStringLiteral("Zoé Lacroix"),
            QStringLiteral("Rachid Haddad"), QStringLiteral("Marie-Ève Saint-Pierre-Lachance")});
}

void TestLanguages::screenSettings()
{
    ScreenSettings settings;
    settings.setDisplays({QStringLiteral("HDMI-1")});
    settings.setOptions({.sound = QStringLiteral("/music/bell.wav")});
    settings.tellAwake(false);
    settings.tellLoudspeaker(false);
    changesWholly(settings, {QStringLiteral("HDMI-1"), QStringLiteral("bell.wav")});
}

void TestLanguages::sheetOfKeys()
{
    MainWindow window;
    window.setPage(Act::Prepare, new QWidget);
    window.show();
    emit window.menus().actWished(DeskAct::Keys);
    auto &sheet = *window.findChild<KeySheet *>();
    QVERIFY(sheet.isVisible());
    QStringList letters{
        QStringLiteral("FR"), QStringLiteral("EN"), QStringLiteral("Français"), QStringLiteral("English")};
    // A key is called as it is marked.
    for (char letter = 'A'; letter <= 'Z'; ++letter)
        letters.append(QString{QLatin1Char{letter}});
    changesWholly(window, letters);
}

namespace {

/// The whole desk over a community, and a way to one of its pages. Returns the window in question.
using WayThere = const QWidget *(*)(const test::SessionsOnDesk &);

const QWidget *theDesk(const test::SessionsOnDesk &shown)
{
    return &shown.window();
}

template <typename Claim> void awaitThat(Claim claim)
{
    if (!test::MembersOnDesk::comes(claim))
        qFatal("the page does not come");
}

void addMembersPages()
{
    const auto row = [](const char *name, WayThere way) {
        QTest::newRow(name) << true << way;
    };
    row("members, two of them asked about", [](const test::SessionsOnDesk &shown) {
        shown.goTo(Act::Members);
        awaitThat([&] { return shown.isShown("samePerson"); });
        return theDesk(shown);
    });
    row("a member", [](const test::SessionsOnDesk &shown) {
        shown.goTo(Act::Members);
        shown.choose(1);
        return theDesk(shown);
    });
    row("somebody to be erased", [](const test::SessionsOnDesk &shown) {
        shown.goTo(Act::Members);
        shown.choose(1);
        shown.press("eraseMember");
        awaitThat([&] { return shown.isShown("eraseCard"); });
        return theDesk(shown);
    });
    row("two to be one", [](const test::SessionsOnDesk &shown) {
        shown.goTo(Act::Members);
        shown.choose(1);
        shown.choose(2, Qt::ControlModifier);
        return theDesk(shown);
    });
    row("nobody found", [](const test::SessionsOnDesk &shown) {
        shown.goTo(Act::Members);
        shown.fill("searchMembers", QStringLiteral("0"));
        return theDesk(shown);
    });
    row("a list to come", [](const test::SessionsOnDesk &shown) {
        shown.goTo(Act::Members);
        shown.press("importList");
        return theDesk(shown);
    });
    row("a list that was understood", [](const test::SessionsOnDesk &shown) {
        shown.goTo(Act::Members);
        shown.press("importList");
        emit shown.part<ImportPage>("importPage")
            .listPasted(QStringLiteral("Nom et prénom\tStatut\nRoy Luc\tValidé\nLi Jo\tAnnulé\n"));
        awaitThat([&] { return shown.part<ImportPage>("importPage").isShowingPreview(); });
        return theDesk(shown);
    });
}

/// In a prepared session, at one of its sections.
void prepare(const test::SessionsOnDesk &shown, const char *section)
{
    shown.prepareFirst("Troika consulting");
    shown.press("section1");
    shown.press("everybody");
    awaitThat([&] { return shown.part<QListView>("expected").model()->rowCount() == 4; });
    shown.press(section);
    test::layOut();
}

void addSessionsPages()
{
    const auto row = [](const char *name, WayThere way) {
        QTest::newRow(name) << true << way;
    };
    QTest::newRow("no session yet") << true << WayThere{theDesk};
    row("the ways to hold a session", [](const test::SessionsOnDesk &shown) {
        shown.part("noSessions").findChild<QAbstractButton *>(QStringLiteral("action"))->click();
        return theDesk(shown);
    });
    row("sessions to come", [](const test::SessionsOnDesk &shown) {
        shown.prepareFirst("Troika consulting");
        shown.press("backToSessions");
        awaitThat([&] { return shown.isShown("prepareSession"); });
        return theDesk(shown);
    });
    row("an agenda", [](const test::SessionsOnDesk &shown) {
        prepare(shown, "section0");
        return theDesk(shown);
    });
    row("who is expected", [](const test::SessionsOnDesk &shown) {
        prepare(shown, "section1");
        return theDesk(shown);
    });
    row("tables and rules that contradict each other", [](const test::SessionsOnDesk &shown) {
        prepare(shown, "section2");
        shown.addRule("ana", 0, "ben");
        awaitThat([&] { return shown.session().rules.size() == 1; });
        shown.addRule("ana", 1, "ben");
        awaitThat([&] { return shown.isShown("rulesInConflict"); });
        return theDesk(shown);
    });
    row("who knows whom", [](const test::SessionsOnDesk &shown) {
        prepare(shown, "section3");
        return theDesk(shown);
    });
    row("pairs from a list", [](const test::SessionsOnDesk &shown) {
        prepare(shown, "section3");
        QGuiApplication::clipboard()->setText(QStringLiteral("Ana Roy\tBen Low\nAna Roy\tJo Nobody\n"));
        shown.press("pairsFromClipboard");
        awaitThat([&] { return shown.isShown("pairRows"); });
        return theDesk(shown);
    });
    row("opening phrases", [](const test::SessionsOnDesk &shown) {
        shown.prepareFirst("Troika consulting");
        shown.press("backToSessions");
        shown.press("openPhrases");
        test::layOut();
        return theDesk(shown);
    });
    row("before the doors", [](const test::SessionsOnDesk &shown) -> const QWidget * {
        prepare(shown, "section0");
        shown.part("sessionEditor").findChild<QAbstractButton *>(QStringLiteral("checkRoom"))->click();
        const QWidget *doors = nullptr;
        awaitThat([&doors] {
            for (const QWidget *window : QApplication::topLevelWidgets())
                if (window->isVisible() && qobject_cast<const DoorsWindow *>(window) != nullptr)
                    doors = window;
            return doors != nullptr;
        });
        return doors;
    });
}

}  // namespace

void TestLanguages::pagesOfACommunity_data()
{
    QTest::addColumn<bool>("hasMembers");
    QTest::addColumn<WayThere>("wayThere");
    QTest::newRow("no member yet") << false << WayThere{[](const test::SessionsOnDesk &shown) {
        shown.goTo(Act::Members);
        return theDesk(shown);
    }};
    addMembersPages();
    addSessionsPages();
}

/// What is said in words of its own follows the choice of a language, everything else the catalogue.
void TestLanguages::pagesOfACommunity()
{
    QFETCH(const bool, hasMembers);
    QFETCH(const WayThere, wayThere);
    std::vector<Member> members;
    if (hasMembers)
        members = {test::memberCalled("Ana", "Roy", {.organisation = QStringLiteral("Quai")}),
            test::memberCalled("Ben", "Low"), test::memberCalled("Roy", "Ana"),
            test::memberCalled("Éva", "Ott")};
    const test::SessionsOnDesk shown{members};
    const QWidget &window = *wayThere(shown);
    test::layOut();
    const QMap<QString, QString> english = test::visibleWords(window);
    QVERIFY(english.size() > 5);

    emit shown.window().languageChosen(Language::French);
    speak(true);
    test::layOut();
    const QMap<QString, QString> pseudo = test::visibleWords(window);
    const QStringList names{QStringLiteral("Ana Roy"), QStringLiteral("Roy Ana"), QStringLiteral("Ben Low"),
        QStringLiteral("Éva Ott"), QStringLiteral("Quai"), QStringLiteral("Circle"), QStringLiteral("circle"),
        QStringLiteral("Tablée"), QStringLiteral("Troika consulting"), QStringLiteral("Nom et prénom"),
        QStringLiteral("Statut"), QStringLiteral("Roy Luc"), QStringLiteral("Validé")};
    QCOMPARE(test::unchangedWords(english, pseudo, names).join(u'\n'), QString{});

    speak(false);
    emit shown.window().languageChosen(Language::English);
    QTRY_VERIFY2(test::visibleWords(window) == english,
        qPrintable(test::otherWords(english, test::visibleWords(window)).join(u'\n')));
}

TEST_CLASS_WITH(TestLanguages, QApplication)

}  // namespace tablee::ui::tst_languages

#include "tst_languages.moc"

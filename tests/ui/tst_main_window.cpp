#include "common/banner.h"
#include "common/plain_label.h"
#include "common/question_strip.h"
#include "common/theme.h"
#include "conducting/desk_questions.h"
#include "shell/main_window.h"
#include "shell/stray_name.h"
#include "support/pseudo_translator.h"
#include "support/test_program.h"
#include "support/visible_words.h"
#include "support/wished_acts.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

namespace tablee::ui::tst_main_window {

class TestMainWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void closesAtOnceWhenNothingRuns();
    void firstCloseInARunningEveningOnlySaysSo();
    void eachQuestionOfTheCloseIsAsked_data();
    void eachQuestionOfTheCloseIsAsked();
    void theEndOfAnEveningLeavesTheQuestionAboutWhatIsTyped();
    void readNoticeAsksAgain();
    void aProblemIsToldUntilItIsRead();
    void keysReachTheEvening_data();
    void keysReachTheEvening();
    void aNameBesideItsFieldRunsNothing_data();
    void aNameBesideItsFieldRunsNothing();
    void whatBeginsWithNoKeyIsAName();
    void aNameTypedSlowlyRunsNoSecondKey();
    void aKeyWaitsAsLongAsItMay_data();
    void aKeyWaitsAsLongAsItMay();
    void aDoublePressIsNoAnswer_data();
    void aDoublePressIsNoAnswer();
    void aLetterTellsHowLongItWasHeldBack();
    void keysOneAfterTheOtherAreKeys_data();
    void keysOneAfterTheOtherAreKeys();
    void keysGoFirstToWhatIsTypedIn();
    void keysMeanNothingOutsideTheEvening();
    void theRoomGoesBlackFromEveryPage();
    void heldKeyCountsOnce();
    void shortcutsWorkWhileTyping();
    void menusAskForWhatTheySay_data();
    void menusAskForWhatTheySay();
    void menusAskForEveryAct();
    void menusFollowWhatIsPossible();
    void recentCommunitiesAreOffered();
    void choicesAreChecked();
    void sideBarComesWithTheEvening();
    void sideBarComesWithAReport();
    void whatIsToldFollowsTheLanguage();
    void noticeOfTheCloseIsCalm();
    void questionWaitsForItsAnswer_data();
    void questionWaitsForItsAnswer();
    void nextQuestionTakesThePlace();
    void keysGiveTheQuietAnswer_data();
    void keysGiveTheQuietAnswer();
    void aQuestionThatCostsEitherWayWaits();
    void savingIsSaid();
    void everythingFits_data();
    void everythingFits();
};

namespace {

/// The page that shows during the evening, with something to type in.
struct Window {
    Window()
    {
        auto *live = new QWidget;
        field = new QLineEdit;
        auto *column = new QVBoxLayout{live};
        column->addWidget(field);
        window.setPage(Act::Prepare, new QWidget);
        window.setPage(Act::Live, live);
        window.showPage(Act::Live);
        window.show();
    }

    QString problem() const { return window.findChild<Banner *>(QStringLiteral("problem"))->text(); }
    bool tellsAProblem() const { return window.findChild<Banner *>(QStringLiteral("problem"))->isVisible(); }

    MainWindow window;
    QLineEdit *field;
};

QAction *actionNamed(const QWidget &window, const QString &text)
{
    for (QAction *action : window.findChildren<QAction *>())
        if (action->text().section(u'\t', 0, 0) == text)
            return action;
    return nullptr;
}

using Signal = void (DeskMenus::*)();

}  // namespace

void TestMainWindow::initTestCase()
{
    applyTheme(*qApp, ThemeKind::Light);
}

void TestMainWindow::init()
{
    QTest::failOnWarning(QRegularExpression{QStringLiteral("^(?!This plugin does not support)")});
}

void TestMainWindow::closesAtOnceWhenNothingRuns()
{
    Window shown;
    QVERIFY(shown.window.close());
    QVERIFY(!shown.tellsAProblem());
}

void TestMainWindow::firstCloseInARunningEveningOnlySaysSo()
{
    Window shown;
    shown.window.setUnderWay(true);
    QVERIFY(!shown.window.close());
    QVERIFY(shown.window.isVisible());
    QVERIFY(shown.tellsAProblem());
    QVERIFY(shown.problem().contains(QStringLiteral("Close once more")));
    QVERIFY(shown.window.close());
}

void TestMainWindow::eachQuestionOfTheCloseIsAsked_data()
{
    const QString typed = QStringLiteral("cannot be saved");
    const QString evening = QStringLiteral("under way");
    QTest::addColumn<QList<bool>>("kept");  // at each attempt; the last one closes
    QTest::addColumn<QStringList>("asked");
    QTest::newRow("what is typed is in the way first")
        << QList<bool>{false, false, false} << QStringList{typed, evening};
    QTest::newRow("something is typed after the question about the evening")
        << QList<bool>{true, false, false} << QStringList{evening, typed};
    QTest::newRow("what was in the way is mended")
        << QList<bool>{false, true, true} << QStringList{typed, evening};
    QTest::newRow("something is typed after what was in the way is mended")
        << QList<bool>{false, true, false, false} << QStringList{typed, evening, typed};
}

/// The answer to one is no answer to the other.
void TestMainWindow::eachQuestionOfTheCloseIsAsked()
{
    QFETCH(const QList<bool>, kept);
    QFETCH(const QStringList, asked);
    bool isKept = true;
    Window shown;
    shown.window.setKeepTyped([&isKept] { return isKept; });
    shown.window.setUnderWay(true);
    for (qsizetype attempt = 0; attempt < asked.size(); ++attempt) {
        isKept = kept.at(attempt);
        QVERIFY(!shown.window.close());
        QVERIFY(shown.tellsAProblem());
        QVERIFY2(shown.problem().contains(asked.at(attempt)), qPrintable(shown.problem()));
    }
    isKept = kept.last();
    QVERIFY(shown.window.close());
}

void TestMainWindow::theEndOfAnEveningLeavesTheQuestionAboutWhatIsTyped()
{
    Window shown;
    shown.window.setKeepTyped([] { return false; });
    shown.window.setUnderWay(true);
    QVERIFY(!shown.window.close());
    shown.window.setUnderWay(false);
    QVERIFY(shown.tellsAProblem());
    QVERIFY(shown.problem().contains(QStringLiteral("cannot be saved")));
    QVERIFY(shown.window.close());
}

void TestMainWindow::readNoticeAsksAgain()
{
    Window shown;
    shown.window.setUnderWay(true);
    QVERIFY(!shown.window.close());
    auto *banner = shown.window.findChild<Banner *>(QStringLiteral("problem"));
    QTest::mouseClick(banner->findChild<QPushButton *>(QStringLiteral("action")), Qt::LeftButton);
    QVERIFY(!shown.tellsAProblem());
    QVERIFY(!shown.window.close());
    QVERIFY(shown.tellsAProblem());

    // What the evening does in between does not count as an answer.
    shown.window.setUnderWay(true);
    QVERIFY(shown.window.close());
}

void TestMainWindow::aProblemIsToldUntilItIsRead()
{
    Window shown;
    shown.window.tell(BannerKind::Error, [] { return QStringLiteral("The disk is full."); });
    QVERIFY(shown.tellsAProblem());
    QCOMPARE(shown.problem(), QStringLiteral("The disk is full."));
    auto *banner = shown.window.findChild<Banner *>(QStringLiteral("problem"));
    QTest::mouseClick(banner->findChild<QPushButton *>(QStringLiteral("action")), Qt::LeftButton);
    QVERIFY(!shown.tellsAProblem());
}

void TestMainWindow::keysReachTheEvening_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<DeskAct>("act");
    QTest::newRow("Space starts and pauses") << int{Qt::Key_Space} << DeskAct::StartPause;
    QTest::newRow("plus adds a minute") << int{Qt::Key_Plus} << DeskAct::MinuteMore;
    QTest::newRow("minus takes a minute") << int{Qt::Key_Minus} << DeskAct::MinuteLess;
    QTest::newRow("N goes on") << int{Qt::Key_N} << DeskAct::Next;
    QTest::newRow("Page Down of a remote goes on") << int{Qt::Key_PageDown} << DeskAct::Go;
    QTest::newRow("P goes back") << int{Qt::Key_P} << DeskAct::Back;
    QTest::newRow("Page Up of a remote goes back") << int{Qt::Key_PageUp} << DeskAct::Back;
}

void TestMainWindow::keysReachTheEvening()
{
    QFETCH(const int, key);
    QFETCH(const DeskAct, act);
    Window shown;
    const test::WishedActs asked{shown.window.menus()};
    QTest::keyClick(&shown.window, static_cast<Qt::Key>(key));
    QTRY_COMPARE(asked.all, std::vector{act});

    // With a modifier it is another key.
    QTest::keyClick(&shown.window, static_cast<Qt::Key>(key), Qt::ControlModifier);
    QCOMPARE(asked.count(), 1);
}

void TestMainWindow::aNameBesideItsFieldRunsNothing_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"Na", "na", "Am", "Xi", "lu", "Bo", "pe"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

/// Two letters in quick succession are the beginning of a name, whatever each of them means as a key.
void TestMainWindow::aNameBesideItsFieldRunsNothing()
{
    QFETCH(const QString, typed);
    Window shown;
    DeskMenus &menus = shown.window.menus();
    int run = 0;
    const test::WishedActs acts{menus};
    connect(&menus, &DeskMenus::screenWished, this, [&run] { ++run; });
    QSignalSpy names{&shown.window, &MainWindow::nameTyped};
    QTest::keyClicks(&shown.window, typed);
    QCOMPARE(names.size(), 1);
    QCOMPARE(names.front().front().toString(), typed);
    // Any other key would come after a letter that still waited.
    QTest::keyClick(&shown.window, Qt::Key_Plus);
    QCOMPARE(run, 0);
    QCOMPARE(acts.all, std::vector{DeskAct::MinuteMore});
}

/// Of a name that is typed with one finger the first letter may be a key, and no other.
/// A is no key, so that the n after it can only go on with a name, however slowly it comes; and so the second
/// a.
void TestMainWindow::whatBeginsWithNoKeyIsAName()
{
    Window shown;
    const test::WishedActs acts{shown.window.menus()};
    QSignalSpy names{&shown.window, &MainWindow::nameTyped};
    QTest::keyClick(&shown.window, 'A');
    QTest::keyClick(&shown.window, 'A');
    QCOMPARE(names.size(), 1);
    QCOMPARE(names.front().front().toString().toLower(), QStringLiteral("aa"));
    QTest::keyClick(&shown.window, Qt::Key_Plus);
    QTest::keyClick(&shown.window, 'A');
    QTest::keyClick(&shown.window, 'N');
    QCOMPARE(names.size(), 2);
    QCOMPARE(acts.all, std::vector{DeskAct::MinuteMore});
}

void TestMainWindow::aNameTypedSlowlyRunsNoSecondKey()
{
    Window shown;
    const test::WishedActs acts{shown.window.menus()};
    QSignalSpy names{&shown.window, &MainWindow::nameTyped};
    QTest::keyClick(&shown.window, 'N');
    QTRY_COMPARE(acts.count(DeskAct::Next), 1);
    QTest::keyClick(&shown.window, 'A');
    QCOMPARE(names.size(), 1);
    QTest::keyClick(&shown.window, Qt::Key_Plus);
    // But whoever went on by mistake goes back at once.
    QTest::keyClick(&shown.window, 'N');
    QTRY_COMPARE(acts.count(DeskAct::Next), 2);
    QTest::keyClick(&shown.window, 'P');
    QTRY_COMPARE(acts.count(DeskAct::Back), 1);
    QCOMPARE(names.size(), 1);
}

void TestMainWindow::aKeyWaitsAsLongAsItMay_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("letter");
    QTest::addColumn<std::chrono::milliseconds>("wait");
    QTest::newRow("next is awaited by the room") << Qt::Key_N << QStringLiteral("n") << StrayName::wait;
    QTest::newRow("so is back") << Qt::Key_P << QStringLiteral("p") << StrayName::wait;
    QTest::newRow("black cannot wait") << Qt::Key_B << QStringLiteral("b") << StrayName::wait;
    QTest::newRow("a muted gong can") << Qt::Key_M << QStringLiteral("m") << StrayName::longWait;
    QTest::newRow("so can a round fewer") << Qt::Key_X << QStringLiteral("x") << StrayName::longWait;
    QTest::newRow("names begin with a capital") << Qt::Key_N << QStringLiteral("N") << StrayName::pause;
}

/// The longer it waits, the slower a name may be typed that begins with it.
void TestMainWindow::aKeyWaitsAsLongAsItMay()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const QString, letter);
    QFETCH(const std::chrono::milliseconds, wait);
    StrayName name;
    int meant = 0;
    connect(&name, &StrayName::meant, this, [&meant] { ++meant; });
    const bool capital = letter.front().isUpper();
    QVERIFY(
        name.take(QKeyEvent{QEvent::KeyPress, key, capital ? Qt::ShiftModifier : Qt::NoModifier, letter}));
    QCOMPARE(meant, 0);
    QCOMPARE(name.findChild<QTimer *>(QStringLiteral("wait"))->intervalAsDuration(), wait);
    // Any other key waits for nothing.
    QVERIFY(!name.take(QKeyEvent{QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" ")}));
    QCOMPARE(meant, 1);
}

void TestMainWindow::aDoublePressIsNoAnswer_data()
{
    QTest::addColumn<Qt::KeyboardModifier>("modifier");
    QTest::newRow("a letter") << Qt::NoModifier;
    QTest::newRow("a capital") << Qt::ShiftModifier;
}

/// A double press is one wish: the second half must not come so late that it is the yes to what the first
/// has asked, also where the first had to wait longer.
void TestMainWindow::aDoublePressIsNoAnswer()
{
    QFETCH(const Qt::KeyboardModifier, modifier);
    StrayName name;
    int meant = 0;
    connect(&name, &StrayName::meant, this, [&meant] { ++meant; });
    const QKeyEvent press{QEvent::KeyPress, Qt::Key_X, modifier, QStringLiteral("x")};
    QVERIFY(name.take(press));
    QCOMPARE(meant, 0);
    QVERIFY(name.take(press));
    QCOMPARE(meant, 1);
    const auto *second = name.findChild<QTimer *>(QStringLiteral("wait"));
    QVERIFY(second->isActive());
    QVERIFY(second->intervalAsDuration() < doublePress);
}

/// Whoever weighs a press against what was seen by then is told how long it was held back.
void TestMainWindow::aLetterTellsHowLongItWasHeldBack()
{
    Window shown;
    std::vector<std::chrono::milliseconds> heldBack;
    connect(&shown.window.menus(), &DeskMenus::actWished, this,
        [&heldBack](DeskAct, std::chrono::milliseconds time) { heldBack.push_back(time); });
    QTest::keyClick(&shown.window, 'X');
    QTRY_COMPARE(heldBack.size(), std::size_t{1});
    // A timer of Qt may come a twentieth early.
    QVERIFY(heldBack[0] >= StrayName::longWait * 9 / 10);
    QTest::keyClick(&shown.window, Qt::Key_Plus);
    QCOMPARE(heldBack.size(), std::size_t{2});
    QCOMPARE(heldBack[1], std::chrono::milliseconds::zero());
}

void TestMainWindow::keysOneAfterTheOtherAreKeys_data()
{
    using Acts = std::vector<DeskAct>;
    QTest::addColumn<QString>("keys");
    QTest::addColumn<Acts>("acts");
    QTest::newRow("next, and start") << QStringLiteral("N ") << Acts{DeskAct::Next, DeskAct::StartPause};
    QTest::newRow("next, and next once more")
        << QStringLiteral("NN ") << Acts{DeskAct::Next, DeskAct::Next, DeskAct::StartPause};
    QTest::newRow("start, and next") << QStringLiteral(" N+")
                                     << Acts{DeskAct::StartPause, DeskAct::Next, DeskAct::MinuteMore};
}

/// In the order in which they were pressed.
void TestMainWindow::keysOneAfterTheOtherAreKeys()
{
    QFETCH(const QString, keys);
    QFETCH(const std::vector<DeskAct>, acts);
    Window shown;
    const test::WishedActs run{shown.window.menus()};
    QTest::keyClicks(&shown.window, keys);
    QCOMPARE(run.all, acts);
}

void TestMainWindow::keysGoFirstToWhatIsTypedIn()
{
    Window shown;
    const test::WishedActs acts{shown.window.menus()};
    QTest::keyClicks(shown.field, QStringLiteral("Nn bB + -"));
    QCOMPARE(shown.field->text(), QStringLiteral("Nn bB + -"));
    QCOMPARE(acts.count(), 0);

    // A field of one line has no use for Page Down.
    QTest::keyClick(shown.field, Qt::Key_PageDown);
    QCOMPARE(acts.all, std::vector{DeskAct::Go});
}

void TestMainWindow::keysMeanNothingOutsideTheEvening()
{
    Window shown;
    const test::WishedActs acts{shown.window.menus()};
    shown.window.showPage(Act::Prepare);
    QTest::keyClick(&shown.window, Qt::Key_Space);
    QCOMPARE(acts.count(), 0);
}

/// A presenter's remote blacks the room out whatever page the facilitator is looking at; more it does only on
/// the page of the evening.
void TestMainWindow::theRoomGoesBlackFromEveryPage()
{
    Window shown;
    shown.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    QSignalSpy wished{&shown.window.menus(), &DeskMenus::screenWished};
    QSignalSpy shownToTheRoom{&shown.window.menus(), &DeskMenus::projectRequested};
    shown.window.showPage(Act::Prepare);
    QTest::keyClick(&shown.window, Qt::Key_Period);
    QTest::keyClick(&shown.window, Qt::Key_F5);
    QCOMPARE(wished.size() + shownToTheRoom.size(), 0);
    shown.window.menus().setEveningRuns(true);
    QTest::keyClick(&shown.window, Qt::Key_Period);
    QTest::keyClick(&shown.window, Qt::Key_F);
    QCOMPARE(wished.size(), 1);
    QCOMPARE(wished.front().front().value<ScreenWish>(), ScreenWish::Black);
    QTest::keyClick(&shown.window, Qt::Key_F5);
    QCOMPARE(shownToTheRoom.size(), 1);
}

void TestMainWindow::heldKeyCountsOnce()
{
    Window shown;
    const test::WishedActs acts{shown.window.menus()};
    QKeyEvent again{QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "), true};
    QTest::keyPress(&shown.window, Qt::Key_Space);
    QApplication::sendEvent(&shown.window, &again);
    QApplication::sendEvent(&shown.window, &again);
    QCOMPARE(acts.all, std::vector{DeskAct::StartPause});
}

void TestMainWindow::shortcutsWorkWhileTyping()
{
    Window shown;
    shown.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    shown.field->setFocus();
    QSignalSpy projected{&shown.window.menus(), &DeskMenus::projectRequested};
    QTest::keyClick(shown.field, Qt::Key_F5);
    QCOMPARE(projected.size(), 1);
}

void TestMainWindow::menusAskForWhatTheySay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Signal>("signal");
    QTest::newRow("a new community") << QStringLiteral("New community") << &DeskMenus::newCommunityRequested;
    QTest::newRow("open") << QStringLiteral("Open a community…") << &DeskMenus::openRequested;
    QTest::newRow("the demo") << QStringLiteral("The demo evening") << &DeskMenus::demoRequested;
    QTest::newRow("a copy") << QStringLiteral("Save a copy as…") << &DeskMenus::saveCopyRequested;
    QTest::newRow("quit") << QStringLiteral("Quit") << &DeskMenus::quitRequested;
    QTest::newRow("undo") << QStringLiteral("Undo") << &DeskMenus::undoRequested;
    QTest::newRow("the audience screen")
        << QStringLiteral("Show the audience screen") << &DeskMenus::projectRequested;
    QTest::newRow("no audience screen")
        << QStringLiteral("Hide the audience screen") << &DeskMenus::hideRequested;
    QTest::newRow("about") << QStringLiteral("About Tablée") << &DeskMenus::aboutRequested;
}

void TestMainWindow::menusAskForWhatTheySay()
{
    QFETCH(const QString, text);
    QFETCH(const Signal, signal);
    Window shown;
    shown.window.setCommunity(QStringLiteral("Les jeudis"), {});
    QSignalSpy asked{&shown.window.menus(), signal};
    QAction *action = actionNamed(shown.window, text);
    QVERIFY(action != nullptr);
    action->trigger();
    QCOMPARE(asked.size(), 1);
}

void TestMainWindow::menusAskForEveryAct()
{
    Window shown;
    const test::WishedActs asked{shown.window.menus()};
    std::vector<DeskAct> all;
    for (const DeskKey &key : deskKeys()) {
        actionNamed(shown.window, nameOf(key))->trigger();
        all.push_back(key.act);
    }
    QCOMPARE(asked.all, all);
}

void TestMainWindow::menusFollowWhatIsPossible()
{
    Window shown;
    QVERIFY(!actionNamed(shown.window, QStringLiteral("Save a copy as…"))->isEnabled());
    shown.window.setCommunity(QStringLiteral("Les jeudis"), {});
    QVERIFY(actionNamed(shown.window, QStringLiteral("Save a copy as…"))->isEnabled());
    QVERIFY(actionNamed(shown.window, QStringLiteral("Next"))->isEnabled());
    shown.window.showPage(Act::Prepare);
    QVERIFY(!actionNamed(shown.window, QStringLiteral("Next"))->isEnabled());
}

void TestMainWindow::recentCommunitiesAreOffered()
{
    Window shown;
    QSignalSpy opened{&shown.window.menus(), &DeskMenus::openRecentRequested};
    QVERIFY(!actionNamed(shown.window, QStringLiteral("Recent communities"))->isEnabled());
    const QString path = QStringLiteral("/somewhere/Max & Moritz.tablee");
    shown.window.menus().setRecent({path});
    QAction *recent = actionNamed(shown.window, QStringLiteral("Max && Moritz"));
    QVERIFY(recent != nullptr);
    recent->trigger();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.front().front().toString(), path);

    shown.window.menus().setRecent({path}, {path});
    QVERIFY(actionNamed(shown.window, QStringLiteral("Max && Moritz (an evening is not closed)")) != nullptr);
}

void TestMainWindow::choicesAreChecked()
{
    Window shown;
    QSignalSpy chosen{&shown.window.menus(), &DeskMenus::audienceLanguageChosen};
    shown.window.menus().setAudienceLanguage(AudienceLanguage::EnglishFirst);
    QVERIFY(actionNamed(shown.window, QStringLiteral("English and French"))->isChecked());
    actionNamed(shown.window, QStringLiteral("French and English"))->trigger();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().value<AudienceLanguage>(), AudienceLanguage::FrenchFirst);
    QVERIFY(!actionNamed(shown.window, QStringLiteral("English and French"))->isChecked());
}

void TestMainWindow::sideBarComesWithTheEvening()
{
    MainWindow window;
    window.setPage(Act::Prepare, new QWidget);
    window.showPage(Act::Prepare);
    window.show();
    auto *bar = window.findChild<SideBar *>();
    QVERIFY(!bar->isVisible());
    window.setPage(Act::Live, new QWidget);
    QVERIFY(bar->isVisible());
    QSignalSpy chosen{&window, &MainWindow::actChosen};
    const QList<ActButton *> acts = bar->findChildren<ActButton *>();
    QVERIFY(!acts.at(2)->isEnabled());
    QTest::mouseClick(acts.at(1), Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().value<Act>(), Act::Live);
    // A screen reader does not click; and what the program shows by itself nobody has chosen.
    QAccessible::queryAccessibleInterface(acts.at(0))
        ->actionInterface()
        ->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen.back().front().value<Act>(), Act::Prepare);
    window.showPage(Act::Live);
    QVERIFY(acts.at(1)->isChecked());
    QVERIFY(!acts.at(0)->isChecked());
    QCOMPARE(chosen.size(), 2);
}

void TestMainWindow::sideBarComesWithAReport()
{
    MainWindow window;
    window.setPage(Act::Prepare, new QWidget);
    window.showPage(Act::Prepare);
    window.show();
    auto *bar = window.findChild<SideBar *>();
    window.setReportToSee(true);
    QVERIFY(bar->isVisible());
    const QList<ActButton *> acts = bar->findChildren<ActButton *>();
    QVERIFY(!acts.at(1)->isEnabled());
    QVERIFY(acts.at(2)->isEnabled());
    window.setReportToSee(false);
    QVERIFY(!bar->isVisible());
}

void TestMainWindow::whatIsToldFollowsTheLanguage()
{
    Window shown;
    QString language = QStringLiteral("English");
    shown.window.tell(BannerKind::Error, [&language] { return language; });
    shown.window.ask({.words = [&language] {
        return language;
    }});
    auto *asked = shown.window.findChild<QuestionStrip *>(QStringLiteral("asked"));
    language = QStringLiteral("français");
    QEvent change{QEvent::LanguageChange};
    QApplication::sendEvent(&shown.window, &change);
    QCOMPARE(shown.problem(), QStringLiteral("français"));
    QCOMPARE(asked->question(), QStringLiteral("français"));
}

/// Nothing went wrong, so nothing is red.
void TestMainWindow::noticeOfTheCloseIsCalm()
{
    Window shown;
    const auto *banner = shown.window.findChild<Banner *>(QStringLiteral("problem"));
    shown.window.tell(BannerKind::Error, [] { return QStringLiteral("The disk is full."); });
    QCOMPARE(banner->property("kind").toString(), QStringLiteral("error"));
    shown.window.setUnderWay(true);
    QVERIFY(!shown.window.close());
    QCOMPARE(banner->property("kind").toString(), QStringLiteral("info"));
}

void TestMainWindow::questionWaitsForItsAnswer_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("done");
    QTest::newRow("yes does it") << QStringLiteral("accept") << 1;
    QTest::newRow("no does nothing") << QStringLiteral("decline") << 0;
}

void TestMainWindow::questionWaitsForItsAnswer()
{
    QFETCH(const QString, button);
    Window shown;
    int done = 0;
    shown.window.ask({.words = [] { return QStringLiteral("Leave?"); },
        .yes = [] { return QStringLiteral("Leave"); },
        .no = [] { return QStringLiteral("Stay"); },
        .then =
            [&done] {
                ++done;
            }});
    auto *asked = shown.window.findChild<QuestionStrip *>(QStringLiteral("asked"));
    QVERIFY(asked->isVisible());
    QCOMPARE(done, 0);
    QTest::mouseClick(asked->findChild<QPushButton *>(button), Qt::LeftButton);
    QTEST(done, "done");
    QVERIFY(!asked->isVisible());
}

void TestMainWindow::keysGiveTheQuietAnswer_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("typing");
    QTest::addColumn<bool>("answered");
    QTest::newRow("Enter") << int{Qt::Key_Return} << false << true;
    QTest::newRow("Enter of the digits") << int{Qt::Key_Enter} << false << true;
    QTest::newRow("Esc") << int{Qt::Key_Escape} << false << true;
    QTest::newRow("Enter ends what is typed") << int{Qt::Key_Return} << true << false;
    QTest::newRow("Esc in a field") << int{Qt::Key_Escape} << true << true;
    QTest::newRow("another key") << int{Qt::Key_Y} << false << false;
}

void TestMainWindow::keysGiveTheQuietAnswer()
{
    QFETCH(const int, key);
    QFETCH(const bool, typing);
    QFETCH(const bool, answered);
    Window shown;
    shown.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    QWidget *there = typing ? shown.field : shown.field->parentWidget();
    there->setFocusPolicy(Qt::StrongFocus);
    there->setFocus();
    bool left = false;
    shown.window.ask({.words = [] { return QStringLiteral("The evening is under way."); },
        .yes = [] { return QStringLiteral("Leave it"); },
        .no = [] { return QStringLiteral("Stay"); },
        .then =
            [&left] {
                left = true;
            }});
    auto *strip = shown.window.findChild<QuestionStrip *>(QStringLiteral("asked"));
    QVERIFY(strip->isVisible());
    QTest::keyClick(there, static_cast<Qt::Key>(key));
    QCOMPARE(!strip->isVisible(), answered);
    QVERIFY(!left);
    // Whoever goes to the other answer by Tab means it.
    if (!answered) {
        QTest::keyClick(strip->findChild<QPushButton *>(QStringLiteral("accept")), Qt::Key_Return);
        QVERIFY(left);
    }
}

void TestMainWindow::aQuestionThatCostsEitherWayWaits()
{
    Window shown;
    auto *strip = new QuestionStrip;
    strip->setQuestion(QStringLiteral("The evening of 1 March was never closed."));
    strip->setAnswers(QStringLiteral("Go back to it"), QStringLiteral("Close it"));
    strip->setQuietCosts();
    shown.field->parentWidget()->layout()->addWidget(strip);
    const QSignalSpy declined{strip, &QuestionStrip::declined};
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape}) {
        QTest::keyClick(&shown.window, key);
        QTest::keyClick(strip, key);
    }
    QCOMPARE(declined.size(), 0);
}

void TestMainWindow::nextQuestionTakesThePlace()
{
    Window shown;
    QStringList done;
    const auto words = [] {
        return QStringLiteral("?");
    };
    auto *asked = shown.window.findChild<QuestionStrip *>(QStringLiteral("asked"));
    for (const QString &name : {QStringLiteral("first"), QStringLiteral("second")})
        shown.window.ask({words, words, words, [&done, name] {
                              done += name;
                          }});
    QTest::mouseClick(asked->findChild<QPushButton *>(QStringLiteral("accept")), Qt::LeftButton);
    QCOMPARE(done, QStringList{QStringLiteral("second")});
}

void TestMainWindow::savingIsSaid()
{
    Window shown;
    auto *saved = shown.window.findChild<PlainLabel *>(QStringLiteral("saved"));
    QVERIFY(!saved->isVisible());
    shown.window.setCommunity(QStringLiteral("Les jeudis"), {});
    QCOMPARE(saved->text(), QStringLiteral("Everything is saved"));
    shown.window.setSaving(Saving::Underway);
    QCOMPARE(saved->text(), QStringLiteral("Saving…"));
    shown.window.setSaving(Saving::Refused);
    QCOMPARE(saved->text(), QStringLiteral("The last change is not saved"));
    shown.window.setSaving(Saving::Done);
    QCOMPARE(saved->text(), QStringLiteral("Everything is saved"));
}

void TestMainWindow::everythingFits_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("in English") << QStringLiteral("en");
    QTest::newRow("in French") << QStringLiteral("fr");
    QTest::newRow("in a language of long words") << QStringLiteral("longer");
}

void TestMainWindow::everythingFits()
{
    QFETCH(const QString, language);
    const bool isLonger = language == QStringLiteral("longer");
    QTranslator catalogue;
    test::PseudoTranslator longer{test::PseudoTranslator::Length::Longer};
    if (!isLonger)
        QVERIFY(catalogue.load(QStringLiteral(":/i18n/tablee_") + language));
    QCoreApplication::installTranslator(isLonger ? static_cast<QTranslator *>(&longer) : &catalogue);
    Window shown;
    shown.window.setCommunity(QStringLiteral("Les mardis du quai et de la place Saint-Antoine"),
        QCoreApplication::translate("tablee::EveningDesk", "%n people here", nullptr, 24));
    shown.window.setUnderWay(true);
    shown.window.close();
    for (int round = 0; round < 10; ++round)
        QCoreApplication::processEvents();
    const QStringList faults = test::faultsOfFit(shown.window);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QCOMPARE(shown.window.size(), QSize(1280, 800));
}

TEST_CLASS_WITH(TestMainWindow, QApplication)

}  // namespace tablee::ui::tst_main_window

#include "tst_main_window.moc"

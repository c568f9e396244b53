#include "audience/screen_cover.h"
#include "common/screens.h"
#include "support/test_program.h"

#include <QApplication>
#include <QGuiApplication>
#include <QScreen>
#include <QTest>

#include <map>

namespace tablee::ui::tst_screens {

using Kind = ScreenChoice::Kind;

class TestScreens : public QObject {
    Q_OBJECT

private slots:
    void choosesTheAudienceScreen_data();
    void choosesTheAudienceScreen();
    void roomGoesHomeToItsDisplay_data();
    void roomGoesHomeToItsDisplay();
    void comesBackFromWhereAWindowManagerPutsIt();
    void leavesTheLastWordToTheWindowManager();
};

namespace {

const ScreenFacts laptop{QStringLiteral("eDP-1"), {0, 0, 1280, 800}, true};
const ScreenFacts projector{QStringLiteral("HDMI-1"), {1280, 0, 1920, 1080}, false};
const ScreenFacts monitor{QStringLiteral("DP-2"), {3200, 0, 1280, 1024}, false};
const ScreenFacts videoWall{QStringLiteral("DP-3"), {4480, 0, 3840, 2160}, false};
const ScreenFacts mirror{QStringLiteral("HDMI-1"), {0, 0, 1280, 800}, false};
const ScreenFacts smallerMirror{QStringLiteral("HDMI-1"), {0, 0, 1024, 768}, false};
const ScreenFacts off{QStringLiteral("HDMI-1"), {}, false};

}  // namespace

void TestScreens::choosesTheAudienceScreen_data()
{
    QTest::addColumn<std::vector<ScreenFacts>>("screens");
    QTest::addColumn<QString>("preferred");
    QTest::addColumn<QString>("current");
    QTest::addColumn<QString>("desk");
    QTest::addColumn<ScreenChoice>("choice");
    using Screens = std::vector<ScreenFacts>;
    const QString none;

    QTest::newRow("no display at all")
        << Screens{} << none << none << none << ScreenChoice{Kind::Single, none};
    QTest::newRow("one display is shared")
        << Screens{laptop} << none << none << laptop.name << ScreenChoice{Kind::Single, laptop.name};
    QTest::newRow("the projector beside the laptop") << Screens{laptop,
        projector} << none << none << laptop.name << ScreenChoice{Kind::Second, projector.name};
    QTest::newRow("the desk moved to the projector leaves the laptop") << Screens{
        laptop, projector} << none << none << projector.name << ScreenChoice{Kind::Second, laptop.name};
    QTest::newRow("a mirrored display is one picture") << Screens{
        laptop, mirror} << none << none << laptop.name << ScreenChoice{Kind::Mirrored, laptop.name};
    QTest::newRow("a mirror of another size is one picture too") << Screens{
        laptop, smallerMirror} << none << none << laptop.name << ScreenChoice{Kind::Mirrored, laptop.name};
    QTest::newRow("a mirrored display stays shared when it is the preferred one") << Screens{
        laptop, mirror} << mirror.name << none << laptop.name << ScreenChoice{Kind::Mirrored, laptop.name};
    QTest::newRow("a display that is switched off does not count")
        << Screens{laptop, off} << none << none << laptop.name << ScreenChoice{Kind::Single, laptop.name};
    QTest::newRow("of two others the largest") << Screens{laptop, monitor, projector} << none << none
                                               << laptop.name << ScreenChoice{Kind::Second, projector.name};
    QTest::newRow("of two others the preferred, first in the list") << Screens{monitor, laptop,
        projector} << monitor.name << none << laptop.name << ScreenChoice{Kind::Second, monitor.name};
    QTest::newRow("of two others the preferred, last in the list") << Screens{laptop, projector,
        monitor} << monitor.name << none << laptop.name << ScreenChoice{Kind::Second, monitor.name};
    QTest::newRow("a preferred one that is unplugged is not waited for") << Screens{laptop,
        projector} << monitor.name << none << laptop.name << ScreenChoice{Kind::Second, projector.name};
    QTest::newRow("the desk's own display is never taken") << Screens{laptop,
        projector} << laptop.name << none << laptop.name << ScreenChoice{Kind::Second, projector.name};
    QTest::newRow("a desk on no known display counts as on the primary one") << Screens{projector,
        laptop} << none << none << QStringLiteral("gone") << ScreenChoice{Kind::Second, projector.name};
    QTest::newRow("a larger one that is plugged in later is no reason to go") << Screens{laptop, monitor,
        projector} << none << monitor.name << laptop.name << ScreenChoice{Kind::Second, monitor.name};
    QTest::newRow("the same, first in the list")
        << Screens{projector, laptop, monitor} << none << monitor.name << laptop.name
        << ScreenChoice{Kind::Second, monitor.name};
    QTest::newRow("the preferred one is")
        << Screens{laptop, monitor, projector} << projector.name << monitor.name << laptop.name
        << ScreenChoice{Kind::Second, projector.name};
    QTest::newRow("the preferred one, smaller and first in the list")
        << Screens{monitor, laptop, projector} << monitor.name << projector.name << laptop.name
        << ScreenChoice{Kind::Second, monitor.name};
    QTest::newRow("a current one that has gone is left for what there is") << Screens{laptop,
        projector} << none << monitor.name << laptop.name << ScreenChoice{Kind::Second, projector.name};
    QTest::newRow("a current one that the desk has been carried to is left") << Screens{laptop, monitor,
        projector} << none << projector.name << projector.name << ScreenChoice{Kind::Second, monitor.name};
    QTest::newRow("a current one that shows the desk's picture by now is left") << Screens{laptop, mirror,
        monitor} << none << mirror.name << laptop.name << ScreenChoice{Kind::Second, monitor.name};
}

void TestScreens::choosesTheAudienceScreen()
{
    QFETCH(const std::vector<ScreenFacts>, screens);
    QFETCH(const QString, preferred);
    QFETCH(const QString, current);
    QFETCH(const QString, desk);
    QFETCH(const ScreenChoice, choice);

    const ScreenChoice chosen
        = chooseAudienceScreen(screens, {.preferred = preferred, .current = current, .desk = desk});
    QCOMPARE(chosen.name, choice.name);
    QVERIFY(chosen == choice);
}

/// The displays by their first letters: laptop, projector, monitor, video wall; a dash for none.
void TestScreens::roomGoesHomeToItsDisplay_data()
{
    QTest::addColumn<QString>("changes");
    QTest::addColumn<QString>("preferred");
    QTest::addColumn<QString>("shownOn");
    QTest::newRow("a projector that blinks gets the room back")
        << QStringLiteral("lpm lm lpm") << QStringLiteral("---") << QStringLiteral("pmp");
    QTest::newRow("meanwhile a larger one takes the room from none")
        << QStringLiteral("lpm lm lmv lpmv") << QStringLiteral("----") << QStringLiteral("pmmp");
    QTest::newRow("one that is chosen meanwhile keeps the room")
        << QStringLiteral("lpm lm lm lpm") << QStringLiteral("--m-") << QStringLiteral("pmmm");
    QTest::newRow("the first to be found is home too")
        << QStringLiteral("l lm lp lpm") << QStringLiteral("----") << QStringLiteral("lmpm");
}

void TestScreens::roomGoesHomeToItsDisplay()
{
    QFETCH(const QString, changes);
    QFETCH(const QString, preferred);
    const std::map<QChar, ScreenFacts> known{
        {u'l', laptop}, {u'p', projector}, {u'm', monitor}, {u'v', videoWall}};
    ScreenNames names{.desk = laptop.name};
    QString shownOn;
    const QStringList displays = changes.split(u' ');
    for (qsizetype change = 0; change < displays.size(); ++change) {
        std::vector<ScreenFacts> screens;
        for (const QChar letter : displays.at(change))
            screens.push_back(known.at(letter));
        const auto wished = known.find(preferred.at(change));
        names.preferred = wished == known.end() ? QString{} : wished->second.name;
        const ScreenChoice chosen = chooseAudienceScreen(screens, names);
        names.home = homeAfter(chosen, names, change == 0);
        names.current = chosen.name;
        for (const auto &[letter, screen] : known)
            if (screen.name == chosen.name)
                shownOn.append(letter);
    }
    QTEST(shownOn, "shownOn");
}

void TestScreens::comesBackFromWhereAWindowManagerPutsIt()
{
    QScreen *screen = QGuiApplication::primaryScreen();
    QWidget window;
    ScreenCover cover{window};
    cover.cover(screen);
    QCOMPARE(window.geometry(), screen->geometry());
    const QRect elsewhere{0, 0, 320, 200};
    window.setGeometry(elsewhere);
    QCOMPARE(window.geometry(), elsewhere);
    QTRY_COMPARE(window.geometry(), screen->geometry());
    QVERIFY(window.isVisible());
}

void TestScreens::leavesTheLastWordToTheWindowManager()
{
    QWidget window;
    ScreenCover cover{window, std::chrono::milliseconds{2}};
    cover.cover(QGuiApplication::primaryScreen());
    const QRect elsewhere{0, 0, 320, 200};
    for (int turn = 0; turn < 8; ++turn) {
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCoreApplication::processEvents();  // what the platform had still to say of the place before
        window.setGeometry(elsewhere);
        QVERIFY(cover.isReturning());
        QTRY_VERIFY(cover.isInPlace());
    }
    window.setGeometry(elsewhere);
    QVERIFY(!cover.isReturning());
    QCOMPARE(window.geometry(), elsewhere);
}

TEST_CLASS_WITH(TestScreens, QApplication)

}  // namespace tablee::ui::tst_screens

#include "tst_screens.moc"

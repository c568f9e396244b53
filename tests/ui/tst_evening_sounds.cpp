#include "community_door.h"
#include "evening_screen.h"
#include "report_desk.h"
#include "shell/main_window.h"
#include "support/live_desk.h"
#include "support/test_program.h"

#include <QApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tablee::ui::tst_evening_sounds {

using namespace std::chrono_literals;
using test::Live;

/// What the room hears while a round runs: the desk's clock leads to the bell and to the gong.
class TestEveningSounds : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeKind::Light); }
    void theBellRingsBeforeTheEnd_data();
    void theBellRingsBeforeTheEnd();
    void aPauseDoesNotRingAgain();
};

namespace {

/// A round of twelve minutes, whose last fifth begins after 9:36.
struct Room {
    Room(bool wantsBell, bool hears)
    {
        settings.setSoftBell(wantsBell);
        settings.setGong(hears);
        live.evening.runRound(1);
        screen.followChoices();
        tick();
    }

    void tick() { screen.showTime(live.evening.now()); }
    void pass(Milliseconds time)
    {
        live.evening.pass(time);
        tick();
    }
    static int count(const QSignalSpy &spy) { return static_cast<int>(spy.size()); }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("desk.ini"))};
    DeskChoices choices{*qApp, settings, Language::English, ThemeKind::Light};
    MainWindow window;
    Live live;
    ManualClock clock;
    CommunityDoor door{settings, clock};
    ReportDesk reports{{window, choices, door, clock, folder.path()}};
    EveningParts parts{window, choices, settings, clock, live.phrases, reports, nullptr, {}};
    EveningScreen screen{parts, live.evening.conductor(), live.page};
    QSignalSpy bell{screen.findChild<Gong *>(), &Gong::rungSoftly};
    QSignalSpy gong{screen.findChild<Gong *>(), &Gong::struck};
};

}  // namespace

void TestEveningSounds::theBellRingsBeforeTheEnd_data()
{
    QTest::addColumn<bool>("wantsBell");
    QTest::addColumn<bool>("hears");
    QTest::addColumn<int>("bells");
    QTest::addColumn<int>("gongs");
    QTest::newRow("wanted") << true << true << 1 << 1;
    QTest::newRow("not wanted") << false << true << 0 << 1;
    QTest::newRow("muted") << true << false << 0 << 0;
}

void TestEveningSounds::theBellRingsBeforeTheEnd()
{
    QFETCH(const bool, wantsBell);
    QFETCH(const bool, hears);
    QFETCH(const int, bells);
    QFETCH(const int, gongs);
    Room room{wantsBell, hears};
    room.pass(9min + 30s);
    QCOMPARE(Room::count(room.bell), 0);
    room.pass(10s);
    QCOMPARE(Room::count(room.bell), bells);
    room.pass(1min);
    QCOMPARE(Room::count(room.bell), bells);
    QCOMPARE(Room::count(room.gong), 0);
    room.pass(1min + 21s);
    QCOMPARE(Room::count(room.gong), gongs);
    QCOMPARE(Room::count(room.bell), bells);
}

void TestEveningSounds::aPauseDoesNotRingAgain()
{
    Room room{true, true};
    room.pass(10min);
    QCOMPARE(Room::count(room.bell), 1);
    room.live.evening.done(room.live.evening.conductor().pause());
    room.pass(5min);
    room.live.evening.done(room.live.evening.conductor().start());
    room.pass(10s);
    QCOMPARE(Room::count(room.bell), 1);
}

TEST_CLASS_WITH(TestEveningSounds, QApplication)

}  // namespace tablee::ui::tst_evening_sounds

#include "tst_evening_sounds.moc"

// What an evening asks of the computer: eight hours in fast time, and a screen full of names.
#include "audience/audience_window.h"
#include "common/action_button.h"
#include "community_door.h"
#include "conducting/live_page.h"
#include "evening_parts.h"
#include "evening_screen.h"
#include "report_desk.h"
#include "shell/main_window.h"
#include "support/audience_scenes.h"
#include "support/live_evening.h"
#include "support/test_program.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <malloc.h>

namespace tablee::ui::bench_live_room {

using namespace std::chrono_literals;

class BenchLiveRoom : public QObject {
    Q_OBJECT

private slots:
    void memoryOfEightHours();
    void everybodyMissingIsListed();
    void namesComeOntoTheWall();
    void framesOfTheWall_data();
    void framesOfTheWall();

private:
    Words m_french = Words::load(Language::French);
    Words m_english = Words::load(Language::English);
    PhraseBook m_phrases = PhraseBook::load().value();
};

namespace {

/// What is allocated at this moment, whatever the allocator holds in reserve.
double mebibytesInUse()
{
    const struct mallinfo2 info = mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd) / (1024 * 1024);
}

constexpr auto roundLength = 24min;

/// Ends what is over and begins what is next, as a facilitator does who never sleeps.
void goOn(test::LiveEvening &evening)
{
    SessionConductor &conductor = evening.conductor();
    const Step *step = currentStep(conductor.evening());
    const StepState &state = stateOf(conductor.evening(), step->id);
    if (state.phase == StepPhase::Ahead && step->kind != StepKind::Welcome)
        evening.done(conductor.start());
    else if (step->kind == StepKind::Welcome || timeRun(state, evening.now()) >= lengthOf(*step, state))
        evening.done(conductor.endStep());
}

}  // namespace

/// The desk, and the wall on a display of its own with its fades, are told the time every second, painted
/// every ten, over twenty rounds of 60 people; the room looks at the floor, reads a message, and a gong that
/// is muted ends each round. What the evening itself grows by, its log, is counted too.
void BenchLiveRoom::memoryOfEightHours()
{
    test::LiveEvening evening{
        QStringLiteral("60"), {.seatsPerTable = 5, .roundLength = roundLength, .rounds = 20}};
    const QTemporaryDir home;
    Settings settings{home.filePath(QStringLiteral("desk.ini"))};
    settings.setGong(false);
    DeskChoices choices{*qApp, settings, Language::French, ThemeKind::Light};
    CommunityDoor door{settings, evening.clock()};
    MainWindow window;
    window.setGeometry(QGuiApplication::screens().front()->geometry());
    ReportDesk reports{{window, choices, door, evening.clock(), home.path()}};
    const EveningParts parts{window, choices, settings, evening.clock(), m_phrases, reports, evening.file(),
        {.name = QStringLiteral("Les jeudis"), .region = QStringLiteral("france")}};
    auto *page = new LivePage{evening.conductor(), m_phrases, m_french, Region::France};
    window.setPage(Act::Live, page);
    window.showPage(Act::Live);
    window.show();
    EveningScreen screen{parts, evening.conductor(), *page};
    screen.followChoices();
    connect(&evening.conductor(), &SessionConductor::eveningChanged, &screen, &EveningScreen::followEvening);
    screen.begin();
    QVERIFY(!screen.isAlone());

    double afterHalfAnHour = 0;
    for (int second = 0; second < 8 * 3600; ++second) {
        evening.pass(1s);
        goOn(evening);
        page->showTime(evening.now());
        screen.showTime(evening.now());
        for (const auto &[every, wish] :
            {std::pair{300, ScreenWish::Break}, std::pair{420, ScreenWish::Floor}})
            if (second % every < 2)  // and back
                screen.wish(wish);
        if (second % 10 == 0)
            QCoreApplication::processEvents();
        if (second == 1800)
            afterHalfAnHour = mebibytesInUse();
    }
    const double grown = mebibytesInUse() - afterHalfAnHour;
    qInfo("after half an hour %.1f MiB, after eight hours %.2f MiB more", afterHalfAnHour, grown);
    QVERIFY2(grown < 5, "memory grows");
}

/// Three hundred are missing, and all of them are asked for; then the list is scrolled to its end, and one of
/// them comes.
void BenchLiveRoom::everybodyMissingIsListed()
{
    constexpr int missing = 300;
    test::LiveEvening evening{QString::number(missing), {}, missing};
    LivePage page{evening.conductor(), m_phrases, m_english, Region::France};
    page.resize(1092, 740);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QApplication::processEvents();
    const auto taken = [](const auto &act) {
        QElapsedTimer timer;
        timer.start();
        act();
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    };
    auto &all = *page.findChild<ActionButton *>(QStringLiteral("allMissing"));
    const double opened = taken([&] {
        all.click();
        QCoreApplication::sendPostedEvents();
        page.repaint();
    });
    const auto listed = [&page] {
        return page.findChildren<ActionButton *>(QStringLiteral("rename")).size();
    };
    double longestTurn = 0;
    while (listed() < missing)
        longestTurn = std::max(longestTurn, taken([] { QApplication::processEvents(); }));
    QApplication::processEvents();
    auto &bar = *page.findChild<QScrollArea *>(QStringLiteral("peopleRows"))->verticalScrollBar();
    double longestScroll = 0;
    for (int step = 1; step <= 50; ++step)
        longestScroll = std::max(longestScroll, taken([&] {
            bar.setValue(bar.maximum() * step / 50);
            page.repaint();
            QApplication::processEvents();
        }));
    const MemberId first = evening.conductor().attendance().front().member;
    evening.done(evening.conductor().arrive(first));
    const double followed = taken([&] { page.repaint(); });
    qInfo(
        "opened in %.1f ms, the longest turn meanwhile %.1f ms, the longest scroll %.1f ms, followed %.1f ms",
        opened, longestTurn, longestScroll, followed);
    QVERIFY2(opened < 100, "the list opens late");
    QVERIFY2(longestTurn < 100 && longestScroll < 100, "the evening stands still");
}

/// The first picture of 300 names, after a welcome: nothing of it has been measured or painted before.
void BenchLiveRoom::namesComeOntoTheWall()
{
    AudienceWindow wall{
        m_french, m_english, AudienceWindow::Mode::SecondDisplay, AudienceWindow::Motion::Reduced};
    wall.resize(1920, 1080);
    wall.setScene(test::scene(AudienceView::Welcome, AudienceLanguage::FrenchFirst, 300));
    wall.show();
    QVERIFY(QTest::qWaitForWindowExposed(&wall));
    wall.repaint();
    QElapsedTimer timer;
    timer.start();
    wall.setScene(test::scene(AudienceView::FindTable, AudienceLanguage::FrenchFirst, 300));
    const double set = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    wall.repaint();
    qInfo("set in %.1f ms, painted after %.1f ms", set, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    QVERIFY2(timer.elapsed() < 1000, "the names take more than a second");
}

void BenchLiveRoom::framesOfTheWall_data()
{
    QTest::addColumn<AudienceView>("view");
    QTest::addColumn<int>("people");
    for (const int people : {60, 300}) {
        QTest::addRow("find your table, %d people", people) << AudienceView::FindTable << people;
        QTest::addRow("the floor, %d people", people) << AudienceView::Floor << people;
    }
    QTest::addRow("round") << AudienceView::Round << 300;
    QTest::addRow("free time") << AudienceView::FreeTime << 300;
}

/// A whole picture of 1920x1080, and a tick of the clock in it.
void BenchLiveRoom::framesOfTheWall()
{
    QFETCH(const AudienceView, view);
    QFETCH(const int, people);
    AudienceWindow wall{
        m_french, m_english, AudienceWindow::Mode::SecondDisplay, AudienceWindow::Motion::Reduced};
    wall.resize(1920, 1080);
    wall.setScene(test::scene(view, AudienceLanguage::FrenchFirst, people));
    wall.show();
    QVERIFY(QTest::qWaitForWindowExposed(&wall));
    std::vector<double> whole;
    for (int frame = 0; frame < 50; ++frame) {
        QElapsedTimer timer;
        timer.start();
        wall.repaint();
        whole.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(whole.begin(), whole.end());
    qInfo("median %.1f ms, the slowest %.1f ms", whole[whole.size() / 2], whole.back());
    QVERIFY2(whole[whole.size() / 2] < 100, "a frame takes more than 100 ms");
}

/// Two displays beside each other, or the wall would cover the desk.
TEST_MAIN(argc, argv)
{
    const QTemporaryDir folder;
    QFile displays{folder.filePath(QStringLiteral("displays.json"))};
    if (!displays.open(QIODevice::WriteOnly))
        return 1;
    displays.write(R"({"screens": [
        {"name": "desk", "x": 0, "y": 0, "width": 1366, "height": 768, "logicalDpi": 96, "dpr": 1},
        {"name": "wall", "x": 1366, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "dpr": 1}]})");
    displays.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + displays.fileName().toUtf8());
    QApplication application{argc, argv};
    BenchLiveRoom test;
    return QTest::qExec(&test, argc, argv);
}

}  // namespace tablee::ui::bench_live_room

#include "bench_live_room.moc"

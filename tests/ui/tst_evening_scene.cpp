#include "audience/evening_scene.h"
#include "live/demo_people.h"
#include "support/live_evening.h"

#include <QTest>

using namespace tablee;
using namespace tablee::ui;
using namespace std::chrono_literals;

class TestEveningScene : public QObject {
    Q_OBJECT

private slots:
    void aPauseInTheWelcomeIsInTheScene();
    void tablesOfARunningRoundWhenWanted();
    void tablesAreWantedInRoundsAlone();
};

namespace {

struct Room {
    AudienceScene scene(bool tables = false)
    {
        SessionConductor &conductor = evening.conductor();
        std::map<MemberId, QString> names;
        for (const auto &[id, member] : conductor.members())
            names.emplace(id, displayName(member));
        return sceneOf(
            {.evening = conductor.evening(), .names = names, .phrases = {}, .title = {}, .tables = tables},
            evening.now());
    }

    test::LiveEvening evening{demoPeople().join(u'\n'), {}};
};

}  // namespace

void TestEveningScene::aPauseInTheWelcomeIsInTheScene()
{
    Room room;
    room.evening.done(room.evening.conductor().start());
    room.evening.done(room.evening.conductor().pause());
    const AudienceScene scene = room.scene();
    QVERIFY(scene.clockShown);
    QCOMPARE(scene.clock.state, ClockState::Paused);
    QCOMPARE(scene.round, 1);
    QCOMPARE(scene.rounds, 3);
}

void TestEveningScene::tablesOfARunningRoundWhenWanted()
{
    Room room;
    room.evening.runRound(2);
    room.evening.pass(2min);
    QCOMPARE(room.scene().view, AudienceView::Round);
    QVERIFY(room.scene().lines.empty());

    const AudienceScene scene = room.scene(true);
    QCOMPARE(scene.view, AudienceView::FindTable);
    QVERIFY(scene.underWay);
    QCOMPARE(scene.round, 2);
    QCOMPARE(scene.lines.size(), std::size_t{24});
    QCOMPARE(scene.clock.remaining, Milliseconds{10min});
}

void TestEveningScene::tablesAreWantedInRoundsAlone()
{
    Room room;
    QVERIFY(!room.scene(true).underWay);
    room.evening.runRound(3);
    room.evening.done(room.evening.conductor().endStep());
    QCOMPARE(room.scene(true).view, AudienceView::FreeTime);
    QVERIFY(!room.scene(true).underWay);
}

QTEST_GUILESS_MAIN(TestEveningScene)
#include "tst_evening_scene.moc"

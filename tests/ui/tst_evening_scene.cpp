#include "audience/evening_scene.h"
#include "live/demo_people.h"
#include "support/evening_builder.h"
#include "support/live_evening.h"
#include "support/temporary_database.h"
#include "support/test_program.h"

#include <QTest>

namespace tablee::ui::tst_evening_scene {

using namespace std::chrono_literals;

class TestEveningScene : public QObject {
    Q_OBJECT

private slots:
    void aPauseInTheWelcomeIsInTheScene();
    void tablesOfARunningRoundWhenWanted();
    void givenNamesOfTwoWordsStayWhole();
    void tablesAreWantedInRoundsAlone();
    void theStartIsCountedDown_data();
    void theStartIsCountedDown();
    void anEveningUnderWayHasNoStartToCome();
    void aRoundWithoutTablesIsNoWelcome();
    void everyStepHasItsView_data();
    void everyStepHasItsView();
    void aBreakTellsWhenItIsOver();
    void freeTimeChangesItsPhrase();
    void longerFreeTimeAsksOn();
    void theFloorTellsTheChairsThatAreLeft();
    void theFloorHasNoTableThatNobodySetUp();
    void theFloorTellsTheNamesOfTables();
    void theFloorTellsTheChairOfWhoeverWent();
    void nextDateIsToldAtTheEnd();
    void limitsAreThoseOfTheRoom();
    void whatComesIsToldWhenTheEndIsNear_data();
    void whatComesIsToldWhenTheEndIsNear();
    void whatIsLeftOutDoesNotCome();
};

namespace {

const std::map<MemberId, PersonName> noNames;
const std::map<StepId, std::vector<const OpeningPhrase *>> noPhrases;

struct Room {
    AudienceScene scene(bool tables = false)
    {
        SessionConductor &conductor = evening.conductor();
        return sceneOf({.evening = conductor.evening(),
                           .names = conductor.namesInParts(),
                           .phrases = noPhrases,
                           .title = {},
                           .tables = tables},
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

/// Where the family name begins is known, and not guessed again.
void TestEveningScene::givenNamesOfTwoWordsStayWhole()
{
    Room room;
    room.evening.runRound(2);
    const SessionConductor &conductor = room.evening.conductor();
    std::map<MemberId, PersonName> names = conductor.namesInParts();
    names.begin()->second = {QStringLiteral("Marie Claire"), QStringLiteral("Dupont")};
    const AudienceScene scene = sceneOf(
        {.evening = conductor.evening(), .names = names, .phrases = noPhrases, .title = {}, .tables = true},
        room.evening.now());
    QCOMPARE(
        std::count_if(scene.lines.begin(), scene.lines.end(),
            [](const SeatLine &line) { return line.given == u"Marie Claire" && line.rest == u"Dupont"; }),
        1);
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

namespace {

/// Doors open, twelve people; 2027-01-15 08:00 UTC.
test::EveningBuilder twelveHere(Setting setting = test::smallSetting())
{
    test::EveningBuilder evening{std::move(setting)};
    evening.openDoors();
    for (int member = 1; member <= 12; ++member)
        evening.checkIn(member);
    return evening;
}

}  // namespace

void TestEveningScene::theStartIsCountedDown_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<StartNotice>("notice");
    QTest::addColumn<int>("chairs");
    QTest::newRow("three hours before, the hour is enough") << 180 << StartNotice::Later << 0;
    QTest::newRow("an hour before, in chairs of five minutes") << 60 << StartNotice::Counting << 12;
    QTest::newRow("twelve minutes before, in chairs of one") << 12 << StartNotice::Counting << 12;
    QTest::newRow("at the time itself we begin") << 0 << StartNotice::Now << 0;
    QTest::newRow("long past, nobody is told off") << -3 << StartNotice::None << 0;
}

void TestEveningScene::theStartIsCountedDown()
{
    QFETCH(const int, minutes);
    QFETCH(const StartNotice, notice);
    QFETCH(const int, chairs);
    test::EveningBuilder evening = twelveHere();
    evening.announce(1);
    EveningForTheRoom room{.evening = evening.evening(),
        .names = noNames,
        .phrases = noPhrases,
        .title = {},
        .startsAt = evening.now().utc + minutes * 1min};
    const AudienceScene scene = sceneOf(room, evening.now());
    QCOMPARE(scene.start, notice);
    QCOMPARE(scene.view, notice == StartNotice::None ? AudienceView::FindTable : AudienceView::Welcome);
    if (notice == StartNotice::Counting) {
        QCOMPARE(scene.clock.remaining, Milliseconds{minutes * 1min});
        int full = 0;
        for (int chair = 0; chair < chairCount(scene.clock.length); ++chair)
            full += chairFill(scene.clock, chair) > 0 ? 1 : 0;
        QCOMPARE(full, chairs);
    }
    if (notice == StartNotice::Later)
        QCOMPARE(scene.at, (BilingualText{QStringLiteral("11:00"), QStringLiteral("11:00\u00a0am")}));

    // Who is early may still see the room from above.
    room.floor = true;
    QCOMPARE(sceneOf(room, evening.now()).view, AudienceView::Floor);
}

void TestEveningScene::anEveningUnderWayHasNoStartToCome()
{
    test::EveningBuilder evening = twelveHere();
    evening.announce(1);
    evening.start(1);
    const EveningForTheRoom room{.evening = evening.evening(),
        .names = noNames,
        .phrases = noPhrases,
        .title = {},
        .startsAt = evening.now().utc + 10min};
    QCOMPARE(sceneOf(room, evening.now()).view, AudienceView::FindTable);
    QCOMPARE(clockOf(room, evening.now()).remaining, Milliseconds{5min});
}

/// Somebody left, and the tables of the next round are being set anew: the room is not welcomed again.
void TestEveningScene::aRoundWithoutTablesIsNoWelcome()
{
    test::EveningBuilder evening = twelveHere();
    const EveningForTheRoom room{
        .evening = evening.evening(), .names = noNames, .phrases = noPhrases, .title = {}};
    QCOMPARE(sceneOf(room, evening.now()).view, AudienceView::Welcome);
    evening.start(1);
    evening.end(1);
    QCOMPARE(sceneOf(room, evening.now()).view, AudienceView::TablesSoon);
    evening.announce(1);
    QCOMPARE(sceneOf(room, evening.now()).view, AudienceView::FindTable);
    for (const MemberId member : rotating(evening.evening()))
        evening.checkOut(static_cast<int>(member.value()));
    QCOMPARE(sceneOf(room, evening.now()).view, AudienceView::TablesSoon);
}

void TestEveningScene::everyStepHasItsView_data()
{
    QTest::addColumn<StepKind>("kind");
    QTest::addColumn<AudienceView>("ready");
    QTest::addColumn<AudienceView>("running");
    using enum AudienceView;
    QTest::newRow("all together") << StepKind::Plenary << Plenary << Plenary;
    QTest::newRow("break") << StepKind::Break << Break << Break;
    QTest::newRow("harvest") << StepKind::Harvest << Harvest << Harvest;
    QTest::newRow("free time") << StepKind::FreeTime << FreeTime << FreeTime;
    QTest::newRow("nobody is thanked before the end begins") << StepKind::Closing << Plenary << ThankYou;
}

void TestEveningScene::everyStepHasItsView()
{
    QFETCH(const StepKind, kind);
    QFETCH(const AudienceView, ready);
    QFETCH(const AudienceView, running);
    test::EveningBuilder evening = twelveHere({.agenda = {{StepId{1}, kind, 0, 10min}}, .tables = {}});
    const EveningForTheRoom room{
        .evening = evening.evening(), .names = noNames, .phrases = noPhrases, .title = {}};
    QCOMPARE(sceneOf(room, evening.now()).view, ready);
    QVERIFY(!sceneOf(room, evening.now()).clockShown);
    evening.start(1);
    QCOMPARE(sceneOf(room, evening.now()).view, running);
    QVERIFY(sceneOf(room, evening.now()).clockShown);
}

void TestEveningScene::aBreakTellsWhenItIsOver()
{
    test::EveningBuilder evening
        = twelveHere({.agenda = {{StepId{1}, StepKind::Break, 0, 12min}}, .tables = {}});
    const EveningForTheRoom room{.evening = evening.evening(),
        .names = noNames,
        .phrases = noPhrases,
        .title = {},
        .zone = QTimeZone{"America/Toronto"},
        .region = Region::Quebec};
    const auto at = [&] {
        return sceneOf(room, evening.now()).at;
    };
    QVERIFY(!at());
    evening.start(1);
    // 08:00 UTC is three in the morning in Montréal.
    QCOMPARE(at(), (BilingualText{QStringLiteral("3\u00a0h\u00a012"), QStringLiteral("3:12\u00a0am")}));
    evening.addTime(1, 5min);
    QCOMPARE(at(), (BilingualText{QStringLiteral("3\u00a0h\u00a017"), QStringLiteral("3:17\u00a0am")}));
    // Nobody knows how long a pause takes, and what is past its time has no time.
    evening.pause(1);
    QVERIFY(!at());
    evening.resume(1);
    evening.pass(20min);
    QVERIFY(!at());
}

void TestEveningScene::freeTimeChangesItsPhrase()
{
    test::EveningBuilder evening
        = twelveHere({.agenda = {{StepId{1}, StepKind::FreeTime, 0, 60min}}, .tables = {}});
    evening.start(1);
    const PhraseBook book = test::require(PhraseBook::load());
    const auto phrases = book.phraseTurnsOf(evening.setting().agenda, false, 7);
    const EveningForTheRoom room{
        .evening = evening.evening(), .names = noNames, .phrases = phrases, .title = {}};
    std::set<QString> seen;
    for (int turn = 0; turn < 5; ++turn) {
        const auto phrase = sceneOf(room, evening.now()).phrase;
        QVERIFY(phrase && seen.insert(phrase->english).second);
        const SceneMoment moment = momentOf(room, evening.now());
        evening.pass(phraseTurn - 1ms);
        QCOMPARE(momentOf(room, evening.now()), moment);
        evening.pass(1ms);
        QVERIFY(!(momentOf(room, evening.now()) == moment));
    }
}

/// Of ten minutes: the second phrase stays until more time is given.
void TestEveningScene::longerFreeTimeAsksOn()
{
    test::EveningBuilder evening
        = twelveHere({.agenda = {{StepId{1}, StepKind::FreeTime, 0, 10min}}, .tables = {}});
    evening.start(1);
    const PhraseBook book = test::require(PhraseBook::load());
    const auto phrases = book.phraseTurnsOf(evening.setting().agenda, false, 7);
    const EveningForTheRoom room{
        .evening = evening.evening(), .names = noNames, .phrases = phrases, .title = {}};
    const auto asked = [&] {
        return sceneOf(room, evening.now()).phrase.value_or(BilingualText{}).english;
    };
    evening.pass(phraseTurn);
    const QString second = asked();
    evening.pass(phraseTurn + 1min);
    QCOMPARE(asked(), second);
    evening.addTime(1, 10min);
    const QString third = asked();
    QVERIFY(!third.isEmpty() && third != second);
}

void TestEveningScene::theFloorTellsTheChairsThatAreLeft()
{
    test::EveningBuilder evening = twelveHere();
    evening.checkOut(12);
    evening.announce(1);
    const EveningForTheRoom room{
        .evening = evening.evening(), .names = noNames, .phrases = noPhrases, .title = {}, .floor = true};
    const AudienceScene scene = sceneOf(room, evening.now());
    QCOMPARE(scene.view, AudienceView::Floor);
    // Eleven people, dealt in turn over three tables of four.
    QCOMPARE(scene.floor, (std::vector<FloorTable>{{1, 4, 4}, {2, 4, 4}, {3, 4, 3}}));
}

/// A plan has added a table for a round to come: it is no table of this room yet, and a name would make it
/// one.
void TestEveningScene::theFloorHasNoTableThatNobodySetUp()
{
    test::EveningBuilder evening = twelveHere();
    evening.announce(1);
    EveningState more = evening.evening();
    more.setting.tables.push_back({TableId{40}, 4, 5});
    const EveningForTheRoom room{
        .evening = more, .names = noNames, .phrases = noPhrases, .title = {}, .floor = true};
    const std::vector<FloorTable> three{{1, 4, 4}, {2, 4, 4}, {3, 4, 4}};
    QCOMPARE(sceneOf(room, evening.now()).floor, three);
    more.setting.tables.back().name = "Rivage";
    QCOMPARE(sceneOf(room, evening.now()).floor.size(), std::size_t{4});
}

void TestEveningScene::theFloorTellsTheNamesOfTables()
{
    test::EveningBuilder evening = twelveHere();
    evening.announce(1);
    EveningState prepared = evening.evening();
    prepared.setting.tables[1].name = "Rivage";
    const EveningForTheRoom room{
        .evening = prepared, .names = noNames, .phrases = noPhrases, .title = {}, .floor = true};
    const auto floor = sceneOf(room, evening.now()).floor;
    QCOMPARE(floor[0].name, QString{});
    QCOMPARE(floor[1].name, QStringLiteral("Rivage"));
}

/// The chair of somebody who goes in the middle of a round is free.
void TestEveningScene::theFloorTellsTheChairOfWhoeverWent()
{
    test::EveningBuilder evening = twelveHere();
    evening.announce(1);
    evening.end(1, StepOutcome::Skipped);
    evening.start(2);
    evening.checkOut(1);
    const EveningForTheRoom room{.evening = evening.evening(),
        .names = noNames,
        .phrases = noPhrases,
        .title = {},
        .tables = true,
        .floor = true};
    // Twelve people, dealt in turn over three tables; the first sat at the first.
    QCOMPARE(sceneOf(room, evening.now()).floor, (std::vector<FloorTable>{{1, 4, 3}, {2, 4, 4}, {3, 4, 4}}));
}

void TestEveningScene::nextDateIsToldAtTheEnd()
{
    test::EveningBuilder evening
        = twelveHere({.agenda = {{StepId{1}, StepKind::Closing, 0, 5min}}, .tables = {}});
    EveningForTheRoom room{.evening = evening.evening(), .names = noNames, .phrases = noPhrases, .title = {}};
    QVERIFY(!sceneOf(room, evening.now()).next);
    room.next = evening.now().utc + 24h * 28 + 11h;
    QCOMPARE(sceneOf(room, evening.now()).next,
        (BilingualText{QStringLiteral("vendredi 12 février 2027, 19:00"),
            QStringLiteral("Friday 12 February 2027, 7:00\u00a0pm")}));
}

void TestEveningScene::limitsAreThoseOfTheRoom()
{
    test::EveningBuilder evening
        = twelveHere({.agenda = {{StepId{1}, StepKind::FreeTime, 0, 10min}}, .tables = {}});
    evening.start(1);
    EveningForTheRoom room{.evening = evening.evening(), .names = noNames, .phrases = noPhrases, .title = {}};
    evening.pass(6min);
    QCOMPARE(clockOf(room, evening.now()).state, ClockState::Running);
    room.limits = {.nearlyThere = 40, .timeToClose = 30};
    QCOMPARE(clockOf(room, evening.now()).state, ClockState::LastFifth);
    evening.pass(1min);
    QCOMPARE(clockOf(room, evening.now()).state, ClockState::LastTwentieth);
}

void TestEveningScene::whatComesIsToldWhenTheEndIsNear_data()
{
    QTest::addColumn<StepKind>("kind");
    QTest::addColumn<bool>("tells");
    QTest::newRow("a round") << StepKind::Round << true;
    QTest::newRow("free time") << StepKind::FreeTime << true;
    QTest::newRow("all together") << StepKind::Plenary << true;
    QTest::newRow("the harvest") << StepKind::Harvest << true;
    QTest::newRow("a break says when it is over") << StepKind::Break << false;
    QTest::newRow("after thanks comes nothing") << StepKind::Closing << false;
}

void TestEveningScene::whatComesIsToldWhenTheEndIsNear()
{
    QFETCH(const StepKind, kind);
    QFETCH(const bool, tells);
    test::EveningBuilder evening
        = twelveHere({.agenda = {{StepId{1}, kind, kind == StepKind::Round ? 1 : 0, 10min},
                          {StepId{2}, StepKind::Break, 0, 15min, "Soup"}},
            .tables = {{TableId{1}, 1, 12}}});
    const EveningForTheRoom room{
        .evening = evening.evening(), .names = noNames, .phrases = noPhrases, .title = {}};
    const auto coming = [&] {
        return sceneOf(room, evening.now()).coming;
    };
    const std::optional<ComingStep> soup
        = tells ? std::optional{ComingStep{StepKind::Break, 0, QStringLiteral("Soup"), 15min}} : std::nullopt;
    if (kind == StepKind::Round)
        evening.announce(1);
    evening.start(1);
    evening.pass(8min - 1ms);
    QVERIFY(!coming());
    const SceneMoment before = momentOf(room, evening.now());
    evening.pass(1ms);
    QCOMPARE(coming(), soup);
    QVERIFY2(!(momentOf(room, evening.now()) == before), "the tick alone brings it");
    // Neither a pause nor its own end takes it away; more time does.
    evening.pause(1);
    QCOMPARE(coming(), soup);
    evening.resume(1);
    evening.pass(3min);
    QCOMPARE(coming(), soup);
    evening.addTime(1, 15min);
    QVERIFY(!coming());
}

void TestEveningScene::whatIsLeftOutDoesNotCome()
{
    test::EveningBuilder evening
        = twelveHere({.agenda = {{StepId{1}, StepKind::Plenary, 0, 10min},
                          {StepId{2}, StepKind::Break, 0, 15min}, {StepId{3}, StepKind::Harvest, 0, 5min}},
            .tables = {}});
    const EveningForTheRoom room{
        .evening = evening.evening(), .names = noNames, .phrases = noPhrases, .title = {}};
    evening.start(1);
    evening.pass(9min);
    evening.end(2, StepOutcome::Skipped);
    QCOMPARE(sceneOf(room, evening.now()).coming, (ComingStep{StepKind::Harvest, 0, {}, 5min}));
    evening.end(3, StepOutcome::Skipped);
    QVERIFY(!sceneOf(room, evening.now()).coming);
}

TEST_CLASS_WITH(TestEveningScene, QCoreApplication)

}  // namespace tablee::ui::tst_evening_scene

#include "tst_evening_scene.moc"

#include "common/action_button.h"
#include "common/banner.h"
#include "common/name_tile.h"
#include "common/plain_label.h"
#include "common/question_strip.h"
#include "common/spacing.h"
#include "common/theme.h"
#include "common/toast.h"
#include "conducting/board_hint.h"
#include "conducting/live_page.h"
#include "conducting/people_and_tables.h"
#include "conducting/people_card.h"
#include "conducting/seat_moves.h"

#include "conducting/tables_board.h"
#include "conducting/time_line.h"
#include "conducting/wall_picture.h"
#include "live/demo_people.h"
#include "live/moves_message.h"
#include "support/live_desk.h"
#include "support/pseudo_translator.h"
#include "support/test_program.h"
#include "support/visible_words.h"
#include "timing/step_time.h"

#include <QApplication>
#include <QLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleOptionFrame>
#include <QTest>
#include <QTextDocumentFragment>

namespace tablee::ui::tst_live_page {

using namespace std::chrono_literals;
using test::besideTheSideBar;
using test::Live;

class TestLivePage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void oneKeyStartsPausesAndGoesOn();
    void minutesAreAddedAndTaken();
    void namesAndDecisionsAreTakenBackInTurn();
    void correctedNameIsTakenBackFirst();
    void leavingOutWhatWaitsIsAskedAbout();
    void secondPressLeavesOutWhatWaits();
    void aRemoteStartsAndEnds();
    void cuttingShortIsAskedAbout();
    void secondPressConfirms();
    void aPressBeforeTheQuestionIsReadIsNoAnswer_data();
    void aPressBeforeTheQuestionIsReadIsNoAnswer();
    void thePressThatSeatedOneSeatsNoOther();
    void cutThatNobodyAnswersIsForgotten();
    void declinedCutGoesOn();
    void nearTheEndNothingIsAsked_data();
    void nearTheEndNothingIsAsked();
    void overTimeIsShownAndNotAskedAbout();
    void doublePressEndsOneStep();
    void pressAfterAnotherWishCounts();
    void backTakesTheStepUpAgain();
    void lateArrivalIsOfferedAChair();
    void whoIsLeftAloneIsAskedAbout();
    void theOfferOfAChairMovesNothing_data();
    void theOfferOfAChairMovesNothing();
    void chairsKnowWhereAFamilyNameBegins();
    void theTimeLineCanBeReadBesideAnOffer_data();
    void theTimeLineCanBeReadBesideAnOffer();
    void theTimeLineTellsHours_data();
    void theTimeLineTellsHours();
    void nobodyIsSeatedWhereNobodyWaits();
    void whoIsErasedIsInNoHiddenPart();
    void lateArrivalWaitsForTheNextRound();
    void theLastRoundHasNoNextOne();
    void arrivalBetweenRoundsIsToldItsTable();
    void arrivalInAPauseIsToldItsRound();
    void numberedNewcomerIsToldTheNumber();
    void movesAreToldBesideTheirCause_data();
    void movesAreToldBesideTheirCause();
    void movesAreToldWithWhatIsDoneAtOnce();
    void aTableThatIsNewIsTold();
    void manyMovesAreSaidToShowOnlyWhereTheyDo_data();
    void manyMovesAreSaidToShowOnlyWhereTheyDo();
    void nobodyIsSaidToSeeAScreenThatIsNotThere();
    void toastCoversNothing_data();
    void toastCoversNothing();
    void toastGoesWithItsMoment_data();
    void toastGoesWithItsMoment();
    void tablesAreShownInARunningRound();
    void rulesThatCannotBeKeptAreTold();
    void whoIsHeldAtATableThatIsNotNeededIsTold();
    void searchHasTheRoomOfTheRoundsToCome();
    void wallIsSeenSmall();
    void rowsScrollOnlyWhereThereIsNoRoom_data();
    void rowsScrollOnlyWhereThereIsNoRoom();
    void fullTablesAreNotSaidToHaveAChair();
    void expectedPersonArrivesByOneButton();
    void everybodyMissingIsListedOnDemand_data();
    void everybodyMissingIsListedOnDemand();
    void departureCanBeUndone();
    void longNamesLeaveTheButtonsAlone_data();
    void longNamesLeaveTheButtonsAlone();
    void enterLetsInButNeverOut();
    void numberedNewcomerNeedsNoName();
    void savingIsSaidUntilItIsDone();
    void refusalIsTold();
    void backAfterACrashSaysWhereWeAre_data();
    void backAfterACrashSaysWhereWeAre();
    void spaceMeansTheSameAfterACrash();
    void aSeatIsOfferedBesideTheWordAfterACrash();
    void aWarningWaitsForTheWordAfterACrash();
    void theEndOffersTheReport();
    void boardShowsEverybodyOnce();
    void boardKeepsTheLastRoundThatRan();
    void boardIsEmptyWhereNoRoundRan();
    void boardSaysThatNobodyIsHere();
    void theWayOutOfAMessageCanBeRead_data();
    void theWayOutOfAMessageCanBeRead();
    void mouseLeavesTheKeysAlone();
    void buttonsThatGoLeaveTheKeysToTheEvening();
    void spaceInAnEmptyFieldIsTheEvenings();
    void theFieldOfNamesStandsStill();
    void theFieldOfNamesKeepsTheKeyboard();
    void escapeEmptiesTheFieldOfNames();
    void everythingFits_data();
    void everythingFits();
    void aQuestionMovesNothing();
    void aQuestionThatStaysHidesNoTime_data();
    void aQuestionThatStaysHidesNoTime();
    void fiveTablesAreSeenWhole();
};

namespace {

const QString latecomer = QStringLiteral("Youssef El Amrani");

/// Rows of people who are not found any more go a little later.
ActionButton &shownButton(const Live &live, const char *name)
{
    const auto buttons = live.page.findChildren<ActionButton *>(QLatin1String{name});
    return **std::find_if(
        buttons.begin(), buttons.end(), [](const ActionButton *button) { return button->isVisible(); });
}

/// Of what a question could push away: the tables too.
QList<QRect> placesOf(const Live &live, bool withTables)
{
    QList<QRect> rects;
    for (const char *part : {"clock", "primary", "next", "minuteMore", "person", "eveningEnd", "board"}) {
        const auto *widget = live.page.findChild<QWidget *>(QLatin1String{part});
        if (withTables || widget->objectName() != QStringLiteral("board"))
            rects.append({widget->mapTo(&live.page, QPoint{}), widget->size()});
    }
    return rects;
}

}  // namespace

void TestLivePage::initTestCase()
{
    applyTheme(*qApp, ThemeKind::Light);
    static QTranslator english;
    QVERIFY(english.load(QStringLiteral(":/i18n/tablee_en.qm")));
    QCoreApplication::installTranslator(&english);
}

void TestLivePage::init()
{
    QTest::failOnWarning(QRegularExpression{QStringLiteral("^(?!This plugin does not support)")});
}

void TestLivePage::oneKeyStartsPausesAndGoesOn()
{
    Live live;
    QCOMPARE(live.text("stepTitle"), QStringLiteral("Welcome"));
    QCOMPARE(live.button("primary").text(), QStringLiteral("Start"));
    live.press("primary");
    QCOMPARE(live.state().phase, StepPhase::Running);
    QCOMPARE(live.button("primary").text(), QStringLiteral("Pause"));
    QCOMPARE(live.text("state"), QStringLiteral("running"));
    live.press("primary");
    QCOMPARE(live.state().phase, StepPhase::Paused);
    QCOMPARE(live.button("primary").text(), QStringLiteral("Go on"));
    QCOMPARE(live.text("state"), QStringLiteral("paused"));
    live.press("primary");
    QCOMPARE(live.state().phase, StepPhase::Running);
}

void TestLivePage::minutesAreAddedAndTaken()
{
    Live live;
    live.evening.runRound(1);
    QCOMPARE(live.text("stepTitle"), QStringLiteral("Round 1 of 3"));
    live.pass(2min);
    QCOMPARE(remaining(live.step(), live.state(), live.evening.now()), Milliseconds{10min});
    live.press("minuteMore");
    live.press("minuteMore");
    live.press("minuteLess");
    QCOMPARE(remaining(live.step(), live.state(), live.evening.now()), Milliseconds{11min});
}

/// Corrections stand among the decisions of the evening, each in its turn.
void TestLivePage::namesAndDecisionsAreTakenBackInTurn()
{
    Live live;
    live.evening.runRound(1);
    const auto member = live.evening.conductor().members().begin()->first;
    const auto name = [&] {
        return live.evening.conductor().members().at(member).typed;
    };
    const auto renamed = [&](const QString &to) {
        emit live.page.findChild<PeopleCard *>()->renamed(member, to);
        live.evening.settle();
    };
    const auto undone = [&] {
        live.page.undo();
        live.evening.settle();
    };
    const QString before = name();
    const Milliseconds length = lengthOf(live.step(), live.state());
    renamed(QStringLiteral("Zoé Lac"));
    live.press("minuteMore");
    renamed(QStringLiteral("Zoé Luc"));
    undone();
    QCOMPARE(name(), QStringLiteral("Zoé Lac"));
    QCOMPARE(lengthOf(live.step(), live.state()), length + 1min);
    undone();
    QCOMPARE(name(), QStringLiteral("Zoé Lac"));
    QCOMPARE(lengthOf(live.step(), live.state()), length);
    undone();
    QCOMPARE(name(), before);
}

/// Undo takes back the correction, and not the start that came before it.
void TestLivePage::correctedNameIsTakenBackFirst()
{
    Live live;
    live.evening.runRound(1);
    const auto &[member, known] = *live.evening.conductor().members().begin();
    const QString before = known.typed;
    emit live.page.findChild<PeopleCard *>()->renamed(member, QStringLiteral("Zoé Lac"));
    live.evening.settle();
    QCOMPARE(live.evening.conductor().members().at(member).typed, QStringLiteral("Zoé Lac"));
    live.page.undo();
    live.evening.settle();
    QCOMPARE(live.evening.conductor().members().at(member).typed, before);

    // The toast that told it has the same way back.
    emit live.page.findChild<PeopleCard *>()->renamed(member, QStringLiteral("Zoé Lac"));
    live.evening.settle();
    QTRY_COMPARE(live.toast().text(), QStringLiteral("The name is Zoé Lac now."));
    live.toast().findChild<QPushButton *>(QStringLiteral("undo"))->click();
    live.evening.settle();
    QCOMPARE(live.evening.conductor().members().at(member).typed, before);
    QTRY_COMPARE(live.toast().text(), QStringLiteral("The name is %1 again.").arg(before));
    const Step *step = currentStep(live.evening.conductor().evening());
    QVERIFY(stateOf(live.evening.conductor().evening(), step->id).phase == StepPhase::Running);
    live.page.undo();
    live.evening.settle();
    QVERIFY(stateOf(live.evening.conductor().evening(), step->id).phase == StepPhase::Ahead);
}

void TestLivePage::leavingOutWhatWaitsIsAskedAbout()
{
    Live live;
    live.leaveOut();
    QCOMPARE(live.toast().text(), QStringLiteral("Welcome is left out."));
    live.pass(1s);
    QCOMPARE(live.button("next").text(), QStringLiteral("Skip"));
    live.press("next");
    QCOMPARE(live.strip().question(), QStringLiteral("Leave out Round 1 and its 12\u00a0min?"));
    QCOMPARE(live.step().round, 1);
    live.answer("decline");
    QVERIFY(!live.strip().isVisible());
    QCOMPARE(live.step().round, 1);
    // Once it has begun it is another question.
    live.press("next");
    live.press("primary");
    QVERIFY(!live.strip().isVisible());
}

/// Not the second half of a double press.
void TestLivePage::secondPressLeavesOutWhatWaits()
{
    Live live;
    QSignalSpy questions{&live.page, &LivePage::questionAsked};
    QSignalSpy settled{&live.page, &LivePage::questionsSettled};
    live.press("next");
    QCOMPARE(settled.size(), 0);
    QCOMPARE(questions.size(), 1);
    QCOMPARE(questions.front().front().value<DeskQuestion>(), DeskQuestion::SkipStep);
    QCOMPARE(questions.front().back().toString(), live.strip().question());
    live.press("next");
    QCOMPARE(live.step().kind, StepKind::Welcome);
    live.pass(1s);
    live.press("next");
    QCOMPARE(live.step().round, 1);
    QVERIFY(!live.strip().isVisible());
    QVERIFY(settled.size() > 0);
}

/// Page Down is all a presenter's remote has: it never leaves out what waits.
void TestLivePage::aRemoteStartsAndEnds()
{
    Live live;
    const auto go = [&live] {
        live.page.act(DeskAct::Go);
        live.evening.settle();
        QCoreApplication::processEvents();
    };
    go();
    QCOMPARE(live.state().phase, StepPhase::Running);
    live.pass(1min);
    go();
    QVERIFY(live.strip().isVisible());
    live.pass(1s);
    go();
    QCOMPARE(live.text("stepTitle"), QStringLiteral("Round 1 of 3"));
    go();  // at once: the same wish
    QCOMPARE(live.state().phase, StepPhase::Ahead);
    live.pass(1s);
    go();
    QCOMPARE(live.text("stepTitle"), QStringLiteral("Round 1 of 3"));
    QCOMPARE(live.state().phase, StepPhase::Running);
    live.press("primary");
    go();
    QCOMPARE(live.state().phase, StepPhase::Running);
}

void TestLivePage::cuttingShortIsAskedAbout()
{
    Live live;
    live.evening.runRound(1);
    live.pass(5min);
    QCOMPARE(live.button("next").text(), QStringLiteral("Next"));
    live.press("next");
    QVERIFY(live.strip().isVisible());
    QCOMPARE(live.strip().question(), QStringLiteral("Round 1 has 7:00 left. End it now?"));
    QCOMPARE(live.state().phase, StepPhase::Running);

    // The question tells the time as it goes on.
    live.pass(10s);
    QCOMPARE(live.strip().question(), QStringLiteral("Round 1 has 6:50 left. End it now?"));
    live.answer("accept");
    QVERIFY(!live.strip().isVisible());
    QCOMPARE(live.text("stepTitle"), QStringLiteral("Round 2 of 3"));
}

void TestLivePage::secondPressConfirms()
{
    Live live;
    live.evening.runRound(1);
    live.press("next");
    QVERIFY(live.strip().isVisible());
    live.press("next");  // at once: a double click, or a remote whose key bounces
    QVERIFY(live.strip().isVisible());
    QCOMPARE(live.text("stepTitle"), QStringLiteral("Round 1 of 3"));
    live.pass(1s);
    live.press("next");
    QVERIFY(!live.strip().isVisible());
    QCOMPARE(live.text("stepTitle"), QStringLiteral("Round 2 of 3"));
}

void TestLivePage::aPressBeforeTheQuestionIsReadIsNoAnswer_data()
{
    QTest::addColumn<DeskAct>("act");
    QTest::addColumn<Milliseconds>("heldBack");
    QTest::newRow("end the step") << DeskAct::Next << Milliseconds{300ms};
    QTest::newRow("the same by a remote, whose key is no letter") << DeskAct::Go << Milliseconds{};
    QTest::newRow("a round fewer") << DeskAct::DropRound << Milliseconds{600ms};
}

/// Time counts from when the question is seen, up to when the key was pressed: a desk that was busy asks
/// late, and a letter is held back until no other one follows.
void TestLivePage::aPressBeforeTheQuestionIsReadIsNoAnswer()
{
    QFETCH(const DeskAct, act);
    QFETCH(const Milliseconds, heldBack);
    Live live;
    live.evening.runRound(1);
    const auto isAsked = [&live] {
        live.evening.settle();
        return live.strip().isVisible();
    };
    live.page.act(act);
    live.evening.pass(2s);  // nothing is painted
    live.page.act(act);
    QVERIFY(isAsked());
    live.answer("decline");
    live.pass(1s);

    live.page.act(act);
    live.pass(550ms + heldBack);
    live.page.act(act, heldBack);
    QVERIFY(isAsked());
    live.pass(50ms);
    live.page.act(act, heldBack);
    QVERIFY(!isAsked());
}

/// Nobody has read who is offered a chair next.
void TestLivePage::thePressThatSeatedOneSeatsNoOther()
{
    Live live{demoPeople().mid(0, 22).join(u'\n')};
    live.evening.runRound(1);
    SessionConductor &conductor = live.evening.conductor();
    for (const QString &name : {latecomer, QStringLiteral("Zoé Sow")})
        live.evening.done(conductor.arriveNew(name));
    QCOMPARE(conductor.withoutSeat().size(), std::size_t{2});
    const auto seat = [&](Milliseconds heldBack = {}) {
        live.page.act(DeskAct::Seat, heldBack);
        live.evening.settle();
        return conductor.withoutSeat().size();
    };
    live.page.setUpdatesEnabled(false);
    QCOMPARE(seat(), std::size_t{1});
    live.evening.pass(2s);  // the desk is busy, and the next one is not seen yet
    QCOMPARE(seat(), std::size_t{1});
    live.page.setUpdatesEnabled(true);
    live.pass(850ms);
    QCOMPARE(seat(300ms), std::size_t{1});
    live.pass(1s);
    QCOMPARE(seat(300ms), std::size_t{0});
}

/// A key pressed minutes later asks again.
void TestLivePage::cutThatNobodyAnswersIsForgotten()
{
    Live live;
    live.evening.runRound(1);
    live.press("next");
    QVERIFY(live.strip().isVisible());
    live.pass(16s);
    QVERIFY(!live.strip().isVisible());
    live.press("next");
    QVERIFY(live.strip().isVisible());
    QCOMPARE(live.text("stepTitle"), QStringLiteral("Round 1 of 3"));
}

void TestLivePage::declinedCutGoesOn()
{
    Live live;
    live.evening.runRound(1);
    live.press("next");
    live.answer("decline");
    QVERIFY(!live.strip().isVisible());
    QCOMPARE(live.state().phase, StepPhase::Running);
    live.press("next");
    QVERIFY(live.strip().isVisible());
}

void TestLivePage::nearTheEndNothingIsAsked_data()
{
    QTest::addColumn<Milliseconds>("left");
    QTest::addColumn<bool>("asked");
    QTest::newRow("eleven seconds before the end") << Milliseconds{11s} << true;
    QTest::newRow("ten seconds before the end") << Milliseconds{10s} << false;
    QTest::newRow("at the end") << Milliseconds{0s} << false;
}

void TestLivePage::nearTheEndNothingIsAsked()
{
    QFETCH(const Milliseconds, left);
    QFETCH(const bool, asked);
    Live live;
    live.evening.runRound(1);
    live.pass(12min - left);
    live.press("next");
    QCOMPARE(live.strip().isVisible(), asked);
    QCOMPARE(live.step().round, asked ? 1 : 2);
}

void TestLivePage::overTimeIsShownAndNotAskedAbout()
{
    Live live;
    live.evening.runRound(1);
    live.pass(13min + 20s);
    QCOMPARE(live.text("state"), QStringLiteral("over time"));
    QCOMPARE(live.page.findChild<QWidget *>(QStringLiteral("clock"))->accessibleDescription(),
        QStringLiteral("+1:20"));
    live.press("next");
    QCOMPARE(live.step().round, 2);
}

void TestLivePage::doublePressEndsOneStep()
{
    Live live;
    live.evening.runRound(1);
    live.pass(13min);
    live.press("next");
    live.press("next");
    QCOMPARE(live.step().round, 2);
    QVERIFY(!live.strip().isVisible());
    live.pass(1s);
    live.press("next");
    QVERIFY(live.strip().isVisible());
}

void TestLivePage::pressAfterAnotherWishCounts()
{
    Live live;
    live.evening.runRound(1);
    live.pass(13min);
    live.press("next");
    live.press("primary");
    QCOMPARE(live.step().round, 2);
    live.press("next");
    QVERIFY(live.strip().isVisible());
}

void TestLivePage::backTakesTheStepUpAgain()
{
    Live live;
    QVERIFY(!live.button("back").isVisible());
    live.evening.runRound(1);
    live.pass(5min - 1s);
    live.press("next");
    live.pass(1s);
    live.press("next");
    QCOMPARE(live.step().round, 2);
    live.press("back");
    QCOMPARE(live.step().round, 1);
    QCOMPARE(live.state().phase, StepPhase::Paused);
    QCOMPARE(remaining(live.step(), live.state(), live.evening.now()), Milliseconds{7min});
}

void TestLivePage::lateArrivalIsOfferedAChair()
{
    // 23 people at tables of four: one table has a chair left.
    Live live{demoPeople().mid(0, 23).join(u'\n')};
    live.evening.runRound(1);
    QTest::keyClicks(&live.field(), latecomer);
    QTest::mouseClick(live.spoken(QStringLiteral("Youssef El Amrani has arrived")), Qt::LeftButton);
    live.evening.settle();
    QCoreApplication::processEvents();
    QCOMPARE(live.toast().text(), QStringLiteral("Youssef El Amrani is here."));
    QCOMPARE(live.field().text(), QString{});
    QCOMPARE(live.text("peopleHere"), QStringLiteral("24 people here"));

    const MemberId member = live.evening.memberNamed(latecomer);
    const TableId table = live.evening.conductor().chairFor(member).value();
    const int number = findTable(live.evening.conductor().evening().setting, table)->number;
    QCOMPARE(live.strip().question(),
        QStringLiteral("Table %1 has a chair left for Youssef El Amrani.").arg(number));
    auto *accept = live.strip().findChild<ActionButton *>(QStringLiteral("accept"));
    QCOMPARE(accept->text(), QStringLiteral("Seat at table %1").arg(number));
    QCOMPARE(accept->shortcutHint(), QStringLiteral("Star *"));

    live.page.act(DeskAct::Seat);
    live.evening.settle();
    QCoreApplication::processEvents();
    QVERIFY(!live.strip().isVisible());
    QCOMPARE(tableOf(live.evening.conductor().evening(), 1, member), std::optional{table});
    QCOMPARE(live.toast().text(), QStringLiteral("Youssef El Amrani sits at table %1.").arg(number));
    // The second half of a double press neither seats anybody else nor takes the message away.
    live.page.act(DeskAct::Seat);
    QCOMPARE(live.toast().text(), QStringLiteral("Youssef El Amrani sits at table %1.").arg(number));
    live.pass(1s);
    live.page.act(DeskAct::Seat);
    QCOMPARE(live.toast().text(), QStringLiteral("Nobody is waiting for a chair."));
}

void TestLivePage::whoIsLeftAloneIsAskedAbout()
{
    Live live;
    live.evening.runRound(1);
    SessionConductor &conductor = live.evening.conductor();
    const auto [table, there] = *tableGroups(conductor.evening(), 1).begin();
    for (const MemberId leaver : std::vector(there.begin() + 1, there.end())) {
        QVERIFY(!live.strip().isVisible());
        live.evening.done(conductor.leave(leaver));
    }
    const TableId other = conductor.chairFor(there.front()).value();
    const int number = findTable(conductor.evening().setting, other)->number;
    const QString name = displayName(conductor.members().at(there.front()));
    QCOMPARE(live.strip().question(),
        QStringLiteral("%1 sits alone, and every chair is taken. Table %2 can add one.")
            .arg(name)
            .arg(number));
    // Who stays is not told to join in later.
    live.answer("decline");
    QVERIFY(!live.strip().isVisible());
    QVERIFY(!live.toast().text().contains(QStringLiteral("joins in")));
    QCOMPARE(tableOf(conductor.evening(), 1, there.front()), std::optional{table});
}

/// Whoever waits for a chair moves nothing: neither the tables nor the clock.
void TestLivePage::theOfferOfAChairMovesNothing_data()
{
    QTest::addColumn<QSize>("room");
    QTest::newRow("1280x800") << besideTheSideBar;
    QTest::newRow("1024x640") << QSize{860, 580};
}

void TestLivePage::theOfferOfAChairMovesNothing()
{
    QFETCH(const QSize, room);
    Live live{demoPeople().mid(0, 23).join(u'\n')};
    live.page.resize(room);
    live.evening.runRound(1);
    const auto *board = live.page.findChild<TablesBoard *>(QStringLiteral("board"));
    const auto *line = live.page.findChild<TimeLine *>();
    Live::layOut();
    const QRect tables = board->geometry();
    const QRect times = line->geometry();
    live.evening.done(live.evening.conductor().arriveNew(QStringLiteral("Marie-Christine Vandenbroucke")));
    Live::layOut();
    QVERIFY(live.strip().isVisible());
    QCOMPARE(board->geometry(), tables);
    QCOMPARE(line->y(), times.y());
    QVERIFY(!line->isVisible() || !line->geometry().intersects(live.strip().geometry()));
    live.page.act(DeskAct::Seat);
    live.evening.settle();
    Live::layOut();
    QVERIFY(line->isVisible());
    QCOMPARE(line->geometry(), times);
}

/// "Marie Claire" is given, and stands as two initials where there is little room.
void TestLivePage::chairsKnowWhereAFamilyNameBegins()
{
    Live live{demoPeople().mid(0, 23).join(u'\n')};
    live.evening.runRound(1);
    live.evening.done(live.evening.conductor().arriveNew(QStringLiteral("DUPONT Marie Claire")));
    live.page.act(DeskAct::Seat);
    live.evening.settle();
    std::vector<SeatedName> seated;
    for (const BoardTable &table : boardTables(live.evening.conductor()))
        seated.insert(seated.end(), table.names.begin(), table.names.end());
    const SeatedName marie{QStringLiteral("Marie Claire Dupont"), QStringLiteral("M. C. Dupont")};
    QCOMPARE(std::count(seated.begin(), seated.end(), marie), 1);
}

void TestLivePage::theTimeLineCanBeReadBesideAnOffer_data()
{
    QTest::addColumn<int>("rounds");
    for (const int rounds : {1, 3, 6, 8, 12})
        QTest::addRow("%d rounds", rounds) << rounds;
}

/// Each step keeps its number or its drawing, and the step that runs is among them; where there is no room
/// for all, the offer has the row to itself.
void TestLivePage::theTimeLineCanBeReadBesideAnOffer()
{
    QFETCH(const int, rounds);
    Live live{demoPeople().mid(0, 23).join(u'\n'), 0, {.rounds = rounds}};
    live.evening.runRound(1);
    const auto *line = live.page.findChild<TimeLine *>();
    live.evening.done(live.evening.conductor().arriveNew(QStringLiteral("Marie-Christine Vandenbroucke")));
    Live::layOut();
    QVERIFY(live.strip().isVisible());
    QVERIFY(line->isVisible());
    QVERIFY(line->width() >= line->shortWidth());
    QVERIFY(rounds > 3 || line->width() > line->shortWidth());
    for (const TimeLine::Named named : line->named())
        QVERIFY(named != TimeLine::Named::Not);
}

void TestLivePage::theTimeLineTellsHours_data()
{
    QTest::addColumn<int>("rounds");
    QTest::addColumn<int>("width");
    for (const int width : {besideTheSideBar.width(), 860})
        for (const int rounds : {3, 6, 8})
            QTest::addRow("%d rounds in %d pixels", rounds, width) << rounds << width;
}

/// When the step that is on ends, and when the next one and the last one begin.
void TestLivePage::theTimeLineTellsHours()
{
    QFETCH(const int, rounds);
    QFETCH(const int, width);
    Live live{demoPeople().join(u'\n'), 0, {.rounds = rounds}};
    live.page.resize(width, besideTheSideBar.height());
    live.evening.runRound(2);
    live.pass(1s);
    Live::layOut();
    const QStringList details = live.page.findChild<TimeLine *>()->details();
    const QRegularExpression hour{QStringLiteral("^\\d+[:h]\\d\\d")};
    QVERIFY2(details.at(2).startsWith(QStringLiteral("until ")), qPrintable(details.join(u'|')));
    QVERIFY2(hour.match(details.at(3)).hasMatch(), qPrintable(details.join(u'|')));
    QVERIFY2(hour.match(details.back()).hasMatch(), qPrintable(details.join(u'|')));
}

void TestLivePage::nobodyIsSeatedWhereNobodyWaits()
{
    Live live;
    live.page.act(DeskAct::Seat);
    QCOMPARE(live.toast().text(), QStringLiteral("Nobody is waiting for a chair."));
}

/// What was asked and answered is hidden, and still has the name until it is forgotten.
void TestLivePage::whoIsErasedIsInNoHiddenPart()
{
    Live live{demoPeople().mid(0, 23).join(u'\n')};
    live.evening.runRound(1);
    live.evening.done(live.evening.conductor().arriveNew(latecomer));
    live.answer("accept");
    auto &hint = *live.page.findChild<BoardHint *>(QStringLiteral("boardHint"));
    hint.say(latecomer, latecomer, {});
    QVERIFY(live.strip().question().contains(latecomer));
    live.page.forgetPeople();
    QCOMPARE(live.strip().question(), QString{});
    QCOMPARE(hint.words(), QString{});
    QCOMPARE(live.button("boardHintAction").text(), QString{});
}

void TestLivePage::lateArrivalWaitsForTheNextRound()
{
    Live live{demoPeople().mid(0, 23).join(u'\n')};
    live.evening.runRound(1);
    live.evening.done(live.evening.conductor().arriveNew(latecomer));
    QVERIFY(live.strip().isVisible());
    live.answer("decline");
    QVERIFY(!live.strip().isVisible());

    // Nothing that happens in this round asks again.
    live.press("minuteMore");
    QVERIFY(!live.strip().isVisible());
    live.press("next");
    live.pass(1s);
    live.press("next");
    QCOMPARE(live.step().round, 2);
    const MemberId member = live.evening.memberNamed(latecomer);
    QVERIFY(tableOf(live.evening.conductor().evening(), 2, member).has_value());
}

void TestLivePage::theLastRoundHasNoNextOne()
{
    Live live{demoPeople().mid(0, 23).join(u'\n')};
    const auto decline = [&] {
        return live.strip().findChild<ActionButton *>(QStringLiteral("decline"))->text();
    };
    live.evening.runRound(2);
    live.evening.done(live.evening.conductor().arriveNew(latecomer));
    QCOMPARE(decline(), QStringLiteral("At the next round"));
    live.answer("decline");
    QCOMPARE(live.toast().text(), QStringLiteral("Youssef El Amrani joins in from round 3."));

    live.evening.runRound(3);
    live.evening.done(live.evening.conductor().arriveNew(QStringLiteral("Ana Silva")));
    QVERIFY(live.strip().question().contains(QStringLiteral("Ana Silva")));
    QCOMPARE(decline(), QStringLiteral("Only note the arrival"));
    live.answer("decline");
    QVERIFY(!live.strip().isVisible());
    QVERIFY(!live.toast().isVisible());
}

void TestLivePage::arrivalBetweenRoundsIsToldItsTable()
{
    Live live{demoPeople().mid(0, 23).join(u'\n')};
    live.evening.runRound(1);
    live.evening.done(live.evening.conductor().endStep());
    live.arrives(QStringLiteral("Ana Silva"));
    QCOMPARE(live.toast().text(),
        QStringLiteral("Ana Silva is here: table %1 in round 2.")
            .arg(live.numberOf(live.tableIn(2, QStringLiteral("Ana Silva")))));
    QVERIFY(live.toast().findChild<QPushButton *>(QStringLiteral("undo"))->isVisible());
}

void TestLivePage::arrivalInAPauseIsToldItsRound()
{
    Live live;
    live.evening.runRound(3);
    live.evening.done(live.evening.conductor().endStep());
    QCOMPARE(live.step().kind, StepKind::FreeTime);
    live.arrives(QStringLiteral("Ana Silva"));
    // No round is to come: there is no more to say.
    QCOMPARE(live.toast().text(), QStringLiteral("Ana Silva is here."));
}

void TestLivePage::numberedNewcomerIsToldTheNumber()
{
    Live live{QStringLiteral("11")};
    QTest::mouseClick(live.spoken(QStringLiteral("One more person")), Qt::LeftButton);
    live.evening.settle();
    Live::layOut();
    QCOMPARE(live.toast().text(),
        QStringLiteral("Number 12 is here: table %1 in round 1.")
            .arg(live.numberOf(live.tableIn(1, QStringLiteral("12")))));
}

void TestLivePage::movesAreToldBesideTheirCause_data()
{
    QTest::addColumn<bool>("shown");
    QTest::addColumn<QString>("end");
    QTest::newRow("the room looks at its tables") << false << QStringLiteral(" Key 5 tells the room.");
    QTest::newRow("the room reads earlier moves") << true << QStringLiteral(" The screen tells the room.");
}

void TestLivePage::movesAreToldBesideTheirCause()
{
    QFETCH(const bool, shown);
    QFETCH(const QString, end);
    // Five at tables of four are one table of five or two; who leaves takes others along.
    Live live{demoPeople().mid(0, 9).join(u'\n')};
    live.page.setMovesShown(shown);
    QSignalSpy moved{&live.evening.conductor(), &SessionConductor::peopleMoved};
    for (int index = 0; index < 8 && moved.isEmpty(); ++index) {
        live.field().setText(demoPeople().at(index));
        QTest::mouseClick(
            live.spoken(QStringLiteral("%1 leaves").arg(demoPeople().at(index))), Qt::LeftButton);
        live.evening.settle();
        Live::layOut();
        if (!moved.isEmpty())
            QVERIFY2(
                live.toast().text().startsWith(QStringLiteral("%1 has left. ").arg(demoPeople().at(index))),
                qPrintable(live.toast().text()));
    }
    QVERIFY(!moved.isEmpty());
    QVERIFY2(live.toast().text().endsWith(end), qPrintable(live.toast().text()));
    QVERIFY(live.toast().findChild<QPushButton *>(QStringLiteral("undo"))->isVisible());
}

void TestLivePage::manyMovesAreSaidToShowOnlyWhereTheyDo_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<bool>("seats");
    QTest::addColumn<bool>("message");
    QTest::addColumn<QString>("end");
    const QString key = QStringLiteral("Key 5 tells the room.");
    QTest::newRow("the list is on the wall")
        << 16 << true << false << QStringLiteral("The screen shows the new places.");
    QTest::newRow("another picture is") << 16 << false << false << key;
    QTest::newRow("the message about them is")
        << 16 << false << true << QStringLiteral("The screen tells the room.");
    QTest::newRow("as many as the message names") << 8 << true << false << key;
}

/// Six full tables and one more to come: whoever sets out the seventh is to know.
void TestLivePage::aTableThatIsNewIsTold()
{
    Live live;
    live.evening.done(live.evening.conductor().arriveNew(QStringLiteral("Zoé")));
    QVERIFY2(live.toast().text().contains(QStringLiteral(" to table 7. Table 7 is new in this round. ")),
        qPrintable(live.toast().text()));
}

/// All but one table are closed: nobody of the others stays where they were.
void TestLivePage::manyMovesAreSaidToShowOnlyWhereTheyDo()
{
    QFETCH(const int, people);
    QFETCH(const bool, seats);
    QFETCH(const bool, message);
    QFETCH(const QString, end);
    Live live{QString::number(people)};
    live.page.setSeatsShown(seats);
    live.page.setMovesShown(message);
    std::size_t moved = 0;
    connect(&live.evening.conductor(), &SessionConductor::peopleMoved, &live.page,
        [&moved](const std::vector<MemberId> &members) { moved = members.size(); });
    for (const RoomTable &table : live.evening.conductor().evening().setting.tables)
        if (table.number > 1) {
            emit live.page.findChild<SeatMoves *>()->closeWanted(table.id);
            live.evening.settle();
            Live::layOut();
            if (moved > (people > 8 ? mostMovesNamed : 3))
                break;
        }
    QVERIFY(moved > 3);
    QCOMPARE(moved > mostMovesNamed, people > 8);
    QVERIFY2(live.toast().text().endsWith(end), qPrintable(live.toast().text()));
}

/// Where nothing has to be planned, who moves is known before it is said what was done.
void TestLivePage::movesAreToldWithWhatIsDoneAtOnce()
{
    Live live;
    const QString one = QStringLiteral("Koffi Mensah");
    const QString other = demoPeople().front();
    const int there = live.numberOf(live.tableIn(1, one));
    const int here = live.numberOf(live.tableIn(1, other));
    QVERIFY(there != here);
    emit live.page.findChild<SeatMoves *>()->swapWanted(
        live.evening.memberNamed(one), live.evening.memberNamed(other));
    live.evening.settle();
    Live::layOut();
    const QString told = live.toast().text();
    QVERIFY2(told.startsWith(QStringLiteral("%1 and %2 change places. ").arg(one, other)), qPrintable(told));
    QVERIFY2(told.contains(QStringLiteral("%1 to table %2").arg(one).arg(here)), qPrintable(told));
    QVERIFY2(told.contains(QStringLiteral("%1 to table %2").arg(other).arg(there)), qPrintable(told));
    QVERIFY(live.toast().findChild<QPushButton *>(QStringLiteral("undo"))->isVisible());
}

void TestLivePage::nobodyIsSaidToSeeAScreenThatIsNotThere()
{
    Live live;
    live.page.showScreen(ScreenCard::Place::Hidden, {}, AudienceLanguage::English);
    live.page.screenCard().showCover({.message = ScreenWish::Break, .words = QStringLiteral("Break")});
    QCOMPARE(live.text("covered"), QStringLiteral("Nobody sees it now: Break"));
    emit live.page.findChild<SeatMoves *>()->swapWanted(
        live.evening.memberNamed(QStringLiteral("Koffi Mensah")),
        live.evening.memberNamed(demoPeople().front()));
    live.evening.settle();
    Live::layOut();
    QVERIFY2(live.toast().text().endsWith(QStringLiteral("Nobody sees the audience screen now.")),
        qPrintable(live.toast().text()));
    live.page.showScreen(ScreenCard::Place::OnlyDisplay, {}, AudienceLanguage::English);
    QCOMPARE(live.text("covered"), QStringLiteral("The room reads: Break"));
}

/// It has a place of its own below the tables, which neither move nor get smaller.
void TestLivePage::toastCoversNothing_data()
{
    QTest::addColumn<int>("spare");
    QTest::newRow("the tables fit, beside a message too") << 100;
    QTest::newRow("they fit as long as there is no message") << 10;
    QTest::newRow("they do not fit") << -60;
}

/// The tables have its room until it comes, and do not move when it does.
void TestLivePage::toastCoversNothing()
{
    QFETCH(const int, spare);
    Live live;
    live.evening.runRound(1);
    live.page.resize(besideTheSideBar.width(), 1000);
    Live::layOut();
    const auto *board = live.page.findChild<TablesBoard *>(QStringLiteral("board"));
    live.page.resize(live.page.width(), 1000 - board->height() + board->widget()->height() + spare);
    Live::layOut();
    const auto tables = [&] {
        QList<QRect> places;
        for (const NameTile *tile : board->tiles())
            places.append({tile->mapTo(&live.page, QPoint{}), tile->size()});
        return places;
    };
    const QList<QRect> before = tables();
    const QRect room{board->mapTo(&live.page, QPoint{}), board->size()};
    QCOMPARE(board->viewport()->height(), board->height());
    QCOMPARE(room.bottom(), live.page.rect().bottom() - gap::page);
    QCOMPARE(board->verticalScrollBar()->isVisible(), spare < 0);
    live.page.act(DeskAct::DropRound);
    live.answer("accept");
    QTRY_VERIFY(live.toast().isVisible());
    for (const QString &words :
        {live.toast().text(), QStringLiteral("Somebody of a long name has come, ").repeated(3)}) {
        live.toast().tell(words, QStringLiteral("Undo"));
        Live::layOut();
        for (const QObject *object : live.page.children())
            if (const auto *part = qobject_cast<const QWidget *>(object);
                part != nullptr && part->isVisible() && part != &live.toast() && part != board)
                QVERIFY2(!part->geometry().intersects(live.toast().geometry()),
                    qPrintable(part->objectName() + u' ' + QLatin1String{part->metaObject()->className()}));
        const QRect seen{board->viewport()->mapTo(&live.page, QPoint{}), board->viewport()->size()};
        QVERIFY(!seen.intersects(live.toast().geometry()));
        QVERIFY(live.page.rect().contains(live.toast().geometry()));
        QCOMPARE(tables(), before);
    }
    live.toast().dismiss();
    Live::layOut();
    QCOMPARE(board->viewport()->height(), board->height());
    QCOMPARE(tables(), before);
}

void TestLivePage::toastGoesWithItsMoment_data()
{
    using Act = void (*)(Live &);
    QTest::addColumn<Act>("act");
    QTest::addColumn<bool>("stays");
    QTest::newRow("time passes") << Act{[](Live &live) {
        live.pass(3s);
    }} << true;
    QTest::newRow("a minute more") << Act{[](Live &live) {
        live.press("minuteMore");
    }} << false;
    QTest::newRow("a pause") << Act{[](Live &live) {
        live.press("primary");
    }} << false;
    QTest::newRow("the next step") << Act{[](Live &live) {
        live.press("next");
        live.answer("accept");
    }} << false;
    QTest::newRow("an undo elsewhere") << Act{[](Live &live) {
        live.press("undoLast");
    }} << false;
}

/// A way back that is closed by now is not offered, and nothing is said of a step that is over.
void TestLivePage::toastGoesWithItsMoment()
{
    using Act = void (*)(Live &);
    QFETCH(const Act, act);
    QFETCH(const bool, stays);
    Live live;
    live.evening.runRound(1);
    live.pass(1min);
    live.field().setText(QStringLiteral("koffi"));
    QTest::mouseClick(live.spoken(QStringLiteral("Koffi Mensah leaves")), Qt::LeftButton);
    live.evening.settle();
    Live::layOut();
    QVERIFY(live.toast().isVisible());
    live.pass(1s);
    act(live);
    const bool stands = live.toast().text() == QStringLiteral("Koffi Mensah has left.");
    QCOMPARE(stands && live.toast().isVisible(), stays);
}

void TestLivePage::tablesAreShownInARunningRound()
{
    Live live;
    QSignalSpy toggled{&live.page, &LivePage::tablesToggled};
    ActionButton &button = live.button("tablesOnScreen");
    live.page.toggleTables();
    QVERIFY(!live.page.showsTables());
    QVERIFY(!button.isVisible());

    live.evening.runRound(1);
    QVERIFY(button.isVisible());
    QCOMPARE(button.text(), QStringLiteral("Show the tables"));
    live.press("tablesOnScreen");
    QVERIFY(live.page.showsTables());
    QCOMPARE(button.text(), QStringLiteral("Show the clock"));
    live.press("primary");
    QVERIFY(live.page.showsTables());
    live.press("tablesOnScreen");
    QVERIFY(!live.page.showsTables());

    // The next round is another one.
    live.press("tablesOnScreen");
    live.evening.runRound(2);
    QVERIFY(!live.page.showsTables());
    QCOMPARE(toggled.size(), 3);
}

void TestLivePage::rulesThatCannotBeKeptAreTold()
{
    test::Circumstances told;
    const std::vector<MemberId> apart{MemberId{1}, MemberId{2}, MemberId{3}};
    told.rules = {{RuleKind::Apart, apart[0], apart[1]}, {RuleKind::Apart, apart[1], apart[2]},
        {RuleKind::Apart, apart[0], apart[2]}};
    Live live{QStringLiteral("Ana Roy\nBen Diop\nChloé Sow\nDan Ba\nEve Kane\nFay Fall"), 0,
        {.seatsPerTable = 3}, told};
    QVERIFY2(live.text("planSentence")
                 .endsWith(QStringLiteral("For now Ana Roy and Chloé Sow may sit at one table.")),
        qPrintable(live.text("planSentence")));
    live.evening.done(live.evening.conductor().leave(live.evening.memberNamed(QStringLiteral("Ben Diop"))));
    live.evening.settle();
    QVERIFY(!live.text("planSentence").contains(QStringLiteral("For now")));
}

/// At tables of two, each table is left with two people or is not used.
void TestLivePage::whoIsHeldAtATableThatIsNotNeededIsTold()
{
    test::Circumstances hosts;
    for (int number = 1; number <= 4; ++number)
        hosts.rules.push_back({RuleKind::Host, MemberId{number}, {}, number});
    Live live{QStringLiteral("Ana Roy\nBen Diop\nChloé Sow\nDan Ba\nEve Kane\nFay Fall\nGil Ndour\nHugo Sy"),
        0, {.seatsPerTable = 2}, hosts};
    QVERIFY(!live.text("planSentence").contains(QStringLiteral("too few people")));
    const auto leave = [&live](const char *name) {
        live.evening.done(live.evening.conductor().leave(live.evening.memberNamed(QString::fromUtf8(name))));
        live.evening.settle();
    };
    leave("Eve Kane");
    leave("Fay Fall");
    QVERIFY2(live.text("planSentence")
                 .endsWith(QStringLiteral(
                     ". Dan Ba must be at table 4, but there are too few people for so many tables.")),
        qPrintable(live.text("planSentence")));
    leave("Gil Ndour");
    leave("Hugo Sy");
    QVERIFY2(
        live.text("planSentence")
            .endsWith(QStringLiteral(". There are too few people for the tables of Chloé Sow and Dan Ba.")),
        qPrintable(live.text("planSentence")));
    live.evening.done(live.evening.conductor().arrive(live.evening.memberNamed(QStringLiteral("Gil Ndour"))));
    live.evening.done(live.evening.conductor().arrive(live.evening.memberNamed(QStringLiteral("Hugo Sy"))));
    live.evening.done(live.evening.conductor().arrive(live.evening.memberNamed(QStringLiteral("Eve Kane"))));
    live.evening.done(live.evening.conductor().arrive(live.evening.memberNamed(QStringLiteral("Fay Fall"))));
    live.evening.settle();
    QVERIFY(!live.text("planSentence").contains(QStringLiteral("too few people")));
}

void TestLivePage::searchHasTheRoomOfTheRoundsToCome()
{
    Live live;
    live.evening.runRound(1);
    const auto *plan = live.page.findChild<PlainLabel *>(QStringLiteral("planSentence"));
    QVERIFY(plan->isVisible());
    live.field().setText(QStringLiteral("a"));
    QVERIFY(!plan->isVisible());
    live.evening.done(live.evening.conductor().arriveNew(latecomer));
    QVERIFY(!plan->isVisible());
    live.field().clear();
    QVERIFY(plan->isVisible());
}

/// The phrase is not said twice; and whoever is looked for needs the room.
void TestLivePage::wallIsSeenSmall()
{
    Live live;
    live.evening.runRound(1);
    const auto *phrase = live.page.findChild<PlainLabel *>(QStringLiteral("phrase"));
    QVERIFY(phrase->isVisible());
    QPixmap wall{266, 150};
    wall.fill(Qt::transparent);
    live.page.showScreen(
        ScreenCard::Place::SecondDisplay, QStringLiteral("HDMI-1"), AudienceLanguage::FrenchFirst);
    const auto *picture = live.page.findChild<WallPicture *>();
    QVERIFY(picture != nullptr && !picture->isVisible());
    live.page.showWall(wall);
    QCoreApplication::processEvents();
    QVERIFY(picture->isVisible());
    QVERIFY(!phrase->isVisible());
    live.field().setText(QStringLiteral("zo"));
    QVERIFY(!picture->isVisible());
    live.field().clear();
    Live::layOut();
    QVERIFY(picture->isVisible());
    QCOMPARE(picture->height(), wall.height());
    live.page.showWall({});
    QVERIFY(!picture->isVisible());
    QVERIFY(phrase->isVisible());
}

void TestLivePage::rowsScrollOnlyWhereThereIsNoRoom_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"a", "am", "jean", "m", "o", "s", "y"})
        QTest::newRow(typed) << QString{QLatin1String{typed}};
}

void TestLivePage::rowsScrollOnlyWhereThereIsNoRoom()
{
    QFETCH(const QString, typed);
    // The last name breaks beside a scroll bar, and does not without one.
    Live live{demoPeople().join(u'\n') + QStringLiteral("\nAna García\nEbba Åberg\nValérie D’Amours")};
    live.evening.runRound(1);
    const auto *area = live.page.findChild<QScrollArea *>(QStringLiteral("peopleRows"));
    for (const QString &text : {typed, typed.left(1), QStringLiteral("val"), QStringLiteral("an")}) {
        live.field().setText(text);
        Live::layOut();
        const QWidget &card = *area->parentWidget();
        const int foot = card.mapTo(&live.page, QPoint{0, card.height()}).y();
        const int below = live.page.screenCard().mapTo(&live.page, QPoint{}).y();
        const bool room = foot < below - gap::large;
        QVERIFY(!room || area->widget()->height() <= area->viewport()->height());
    }
}

void TestLivePage::fullTablesAreNotSaidToHaveAChair()
{
    Live live;
    live.evening.runRound(1);
    live.evening.done(live.evening.conductor().arriveNew(latecomer));
    QVERIFY(live.strip().isVisible());
    QVERIFY2(live.strip().question().startsWith(QStringLiteral("Every chair is taken.")),
        qPrintable(live.strip().question()));
}

void TestLivePage::expectedPersonArrivesByOneButton()
{
    Live live{demoPeople().join(u'\n'), 2};
    QCOMPARE(live.text("peopleHere"), QStringLiteral("22 people here"));
    ActionButton *arrival = live.spoken(QStringLiteral("Jo Li is here"));
    QVERIFY(arrival != nullptr);
    QTest::mouseClick(arrival, Qt::LeftButton);
    live.evening.settle();
    QVERIFY(isPresent(live.evening.conductor().evening(), live.evening.memberNamed(QStringLiteral("Jo Li"))));
    QCOMPARE(live.text("peopleHere"), QStringLiteral("23 people here"));
}

void TestLivePage::everybodyMissingIsListedOnDemand_data()
{
    QTest::addColumn<QSize>("room");
    QTest::addColumn<int>("atOnce");  // names in sight
    QTest::newRow("1280x800") << besideTheSideBar << 7;
    QTest::newRow("1024x640") << QSize{860, 580} << 3;
}

/// By the keys alone. The list takes the room of the cards below it, and gives it back.
void TestLivePage::everybodyMissingIsListedOnDemand()
{
    QFETCH(const QSize, room);
    QFETCH(const int, atOnce);
    QStringList people;
    for (const QChar first : QStringLiteral("BDFGKLMNPRST"))
        for (const QChar second : QStringLiteral("aeiou"))
            people.append(QStringLiteral("Ana %1%2ssard").arg(first, second));
    constexpr int missing = 25;
    Live live{people.join(u'\n'), missing};
    live.page.resize(room);
    live.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&live.page));
    Live::layOut();
    const auto placesOfCards = [&live] {
        QList<QRect> rects = placesOf(live, true);
        for (const QWidget *part : live.page.findChildren<QWidget *>())
            if (part->isVisible()
                && (qobject_cast<const Card *>(part) || part->objectName() == u"allMissing"))
                rects.append({part->mapTo(&live.page, QPoint{}), part->size()});
        return rects;
    };
    const auto namesOnList = [&live] {
        QStringList names;
        Live::layOut();
        for (const auto *button : live.page.findChildren<ActionButton *>())
            if (button->isVisible() && button->accessibleName().endsWith(QStringLiteral(" is here")))
                names.append(button->accessibleName().chopped(8));
        return names;
    };
    const auto before = placesOfCards();
    QCOMPARE(namesOnList(), people.sliced(people.size() - missing, 4));
    live.button("allMissing").setFocus(Qt::TabFocusReason);
    QTest::keyClick(&live.button("allMissing"), Qt::Key_Space);
    QCOMPARE(namesOnList(), people.sliced(people.size() - missing));
    int inSight = 0;
    for (const QString &name : people.sliced(people.size() - missing))
        inSight += live.spoken(name + QStringLiteral(" is here"))->visibleRegion().isEmpty() ? 0 : 1;
    QVERIFY2(inSight >= atOnce, qPrintable(QString::number(inSight)));

    const QString last = QStringLiteral("%1 is here").arg(people.back());
    for (int key = 0; key < 4 * missing && qApp->focusWidget()->accessibleName() != last; ++key) {
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Tab);
        Live::layOut();
        QVERIFY(!qApp->focusWidget()->visibleRegion().isEmpty());
    }
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Space);
    live.evening.settle();
    QCOMPARE(namesOnList(), people.sliced(people.size() - missing, missing - 1));
    // Whoever comes next is looked for where the one before was found.
    QTRY_VERIFY(!live.spoken(QStringLiteral("%1 is here").arg(people.at(people.size() - 2)))
                     ->visibleRegion()
                     .isEmpty());
    live.button("allMissing").click();
    QCOMPARE(namesOnList().size(), 4);
    const auto after = placesOfCards();
    QCOMPARE(after.size(), before.size());
    live.button("allMissing").click();
    live.button("allMissing").click();
    Live::layOut();
    QCOMPARE(placesOfCards(), after);
}

void TestLivePage::departureCanBeUndone()
{
    Live live;
    live.evening.runRound(1);
    const MemberId koffi = live.evening.memberNamed(QStringLiteral("Koffi Mensah"));
    QTest::keyClicks(&live.field(), QStringLiteral("koffi"));
    QTest::mouseClick(live.spoken(QStringLiteral("Koffi Mensah leaves")), Qt::LeftButton);
    live.evening.settle();
    QCoreApplication::processEvents();
    QVERIFY(!isPresent(live.evening.conductor().evening(), koffi));
    QCOMPARE(live.toast().text(), QStringLiteral("Koffi Mensah has left."));

    auto *undo = live.toast().findChild<QPushButton *>(QStringLiteral("undo"));
    QVERIFY(undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    live.evening.settle();
    QVERIFY(isPresent(live.evening.conductor().evening(), koffi));
    QCOMPARE(live.toast().text(), QStringLiteral("Undone: the departure of Koffi Mensah."));
    QVERIFY(!undo->isVisible());
}

void TestLivePage::longNamesLeaveTheButtonsAlone_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("two hundred letters")
        << QStringLiteral("Wilhelmina Adélaïde Théodora ").repeated(7).left(200).trimmed();
    QTest::newRow("one word")
        << QStringLiteral("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch").repeated(3);
    QTest::newRow("right to left") << QStringLiteral("فاطمة الزهراء بنعلي ").repeated(9).trimmed();
    QTest::newRow("emoji") << QStringLiteral("👩‍👩‍👧‍👦 ").repeated(20).trimmed();
}

void TestLivePage::longNamesLeaveTheButtonsAlone()
{
    QFETCH(const QString, name);
    Live live;
    live.evening.done(live.evening.conductor().arriveNew(name));
    live.field().setText(name);
    ActionButton *leaves = live.spoken(QStringLiteral("%1 leaves").arg(name));
    QVERIFY(leaves != nullptr);
    const QWidget &row = *leaves->window();
    QVERIFY(leaves->width() >= leaves->sizeHint().width());
    const QStringList faults = test::faultsOfFit(row);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    // Whoever listens or points hears and sees the whole of it.
    const auto labels = live.page.findChildren<PlainLabel *>(QStringLiteral("name"));
    const auto whole = std::find_if(labels.begin(), labels.end(), [&](const PlainLabel *label) {
        const QString pointedAt = QTextDocumentFragment::fromHtml(label->toolTip()).toPlainText();
        return label->isVisible()
            && (label->text() == name || (pointedAt == name && label->accessibleName() == name));
    });
    QVERIFY(whole != labels.end());
    QVERIFY((*whole)->height() <= 3 * 26);  // an emoji is higher than a letter
}

void TestLivePage::enterLetsInButNeverOut()
{
    Live live;
    QTest::keyClicks(&live.field(), QStringLiteral("Koffi Mensah"));
    QTest::keyClick(&live.field(), Qt::Key_Return);
    live.evening.settle();
    QVERIFY(isPresent(
        live.evening.conductor().evening(), live.evening.memberNamed(QStringLiteral("Koffi Mensah"))));

    live.field().clear();
    QTest::keyClicks(&live.field(), latecomer);
    QTest::keyClick(&live.field(), Qt::Key_Return);
    live.evening.settle();
    QVERIFY(isPresent(live.evening.conductor().evening(), live.evening.memberNamed(latecomer)));
}

void TestLivePage::numberedNewcomerNeedsNoName()
{
    Live live{QStringLiteral("11")};
    ActionButton *add = live.spoken(QStringLiteral("One more person"));
    QVERIFY(add != nullptr);
    QTest::mouseClick(add, Qt::LeftButton);
    live.evening.settle();
    QCOMPARE(live.text("peopleHere"), QStringLiteral("12 people here"));
    QVERIFY(live.evening.memberNamed(QStringLiteral("12")).isValid());
}

void TestLivePage::savingIsSaidUntilItIsDone()
{
    Live live;
    QCOMPARE(live.button("primary").shortcutHint(), QStringLiteral("Space"));
    const QRect before = live.button("minuteMore").geometry();
    live.page.act(DeskAct::MinuteMore);
    QCOMPARE(live.button("primary").shortcutHint(), QStringLiteral("…"));

    // A button that is pressed twice must not run away between the presses.
    live.page.layout()->activate();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QCOMPARE(live.button("minuteMore").geometry(), before);
    live.evening.settle();
    QCOMPARE(live.button("primary").shortcutHint(), QStringLiteral("Space"));
}

void TestLivePage::refusalIsTold()
{
    Live live;
    live.page.act(DeskAct::Back);
    live.evening.settle();
    QCoreApplication::processEvents();
    QCOMPARE(live.toast().text(), QStringLiteral("No step has ended that could go on."));
}

void TestLivePage::backAfterACrashSaysWhereWeAre_data()
{
    QTest::addColumn<int>("round");
    QTest::addColumn<Milliseconds>("passed");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("before the welcome")
        << -1 << Milliseconds{} << QStringLiteral("We are back. Next: Welcome.");
    QTest::newRow("in the welcome") << 0 << Milliseconds{1min}
                                    << QStringLiteral("We are back: Welcome, 4:00 left.");
    QTest::newRow("in a round") << 2 << Milliseconds{5min + 48s}
                                << QStringLiteral("We are back in round 2, 6:12 left.");
    QTest::newRow("over time") << 2 << Milliseconds{13min + 20s}
                               << QStringLiteral("We are back in round 2, 1:20 over time.");
}

void TestLivePage::backAfterACrashSaysWhereWeAre()
{
    QFETCH(const int, round);
    QFETCH(const Milliseconds, passed);
    Live live;
    if (round >= 0)
        live.evening.runRound(round);
    live.pass(passed);
    live.page.welcomeBack();
    QVERIFY(live.welcome().isVisible());
    QTEST(live.welcome().text(), "sentence");
    const StepPhase before = live.state().phase;

    // The one key only says that it was read; the clock has gone on all the time.
    QTest::keyClick(&live.page, Qt::Key_Return);
    live.evening.settle();
    QVERIFY(!live.welcome().isVisible());
    QCOMPARE(live.state().phase, before);
}

/// Space does what stands beside it on the button, after a restart too; whoever presses it has read enough.
void TestLivePage::spaceMeansTheSameAfterACrash()
{
    Live live;
    live.evening.runRound(2);
    live.page.welcomeBack();
    QCOMPARE(live.button("primary").text(), QStringLiteral("Pause"));
    live.page.act(DeskAct::StartPause);
    live.evening.settle();
    QCOMPARE(live.state().phase, StepPhase::Paused);
    QVERIFY(!live.welcome().isVisible());
}

void TestLivePage::aSeatIsOfferedBesideTheWordAfterACrash()
{
    Live live{demoPeople().mid(0, 23).join(u'\n')};
    live.evening.runRound(1);
    live.evening.done(live.evening.conductor().arriveNew(latecomer));
    live.page.welcomeBack();
    QVERIFY(live.welcome().isVisible());
    QVERIFY(live.strip().isVisible());
    live.pass(1s);
    QVERIFY(live.welcome().text().endsWith(QStringLiteral("11:59 left.")));
    QVERIFY(live.strip().question().contains(latecomer));
}

/// One strip at a time: it comes with the first press.
void TestLivePage::aWarningWaitsForTheWordAfterACrash()
{
    Live live;
    live.evening.runRound(1);
    live.page.warn(QStringLiteral("The projector is unplugged."));
    live.page.welcomeBack();
    const auto banners = live.page.findChildren<Banner *>();
    const auto isRead = [&banners] {
        return std::any_of(banners.begin(), banners.end(), [](const Banner *banner) {
            return banner->isVisible() && banner->text() == QStringLiteral("The projector is unplugged.");
        });
    };
    QVERIFY(live.welcome().isVisible());
    QVERIFY(!isRead());
    live.press("minuteMore");
    QVERIFY(!live.welcome().isVisible());
    QVERIFY(isRead());
    live.page.warn({});
    QVERIFY(!isRead());
    // What happens after it is more urgent.
    live.page.welcomeBack();
    live.page.warn(QStringLiteral("The projector is unplugged."));
    QVERIFY(!live.welcome().isVisible());
    QVERIFY(isRead());
}

void TestLivePage::theEndOffersTheReport()
{
    Live live;
    QSignalSpy wanted{&live.page, &LivePage::reportRequested};
    while (currentStep(live.evening.conductor().evening()) != nullptr)
        live.evening.done(live.evening.conductor().endStep());
    QCOMPARE(live.text("stepTitle"), QStringLiteral("The evening is over. Thank you."));
    QCOMPARE(live.button("primary").text(), QStringLiteral("See the report"));
    QVERIFY(!live.button("next").isVisible());
    QCOMPARE(live.text("eveningEnd"), QString{});
    live.press("primary");
    QCOMPARE(wanted.size(), 1);
}

void TestLivePage::boardShowsEverybodyOnce()
{
    Live live;
    live.evening.runRound(1);
    QStringList names;
    const auto tiles
        = live.page.findChild<TablesBoard *>(QStringLiteral("board"))->findChildren<NameTile *>();
    QCOMPARE(tiles.size(), 6);
    for (const NameTile *tile : tiles)
        names += tile->accessibleDescription().split(QStringLiteral(", "));
    QCOMPARE(live.text("boardTitle"), QStringLiteral("Tables of round 1"));
    QStringList everybody = demoPeople();
    names.sort();
    everybody.sort();
    QCOMPARE(names, everybody);
}

void TestLivePage::boardKeepsTheLastRoundThatRan()
{
    Live live;
    live.evening.runRound(1);
    live.pass(12min);
    live.evening.runRound(2);
    live.pass(10s);  // too short to count
    // The third one was announced and never began.
    while (currentStep(live.evening.conductor().evening()) != nullptr) {
        live.evening.done(live.evening.conductor().endStep());
        QVERIFY(live.text("boardTitle") != QStringLiteral("Tables of round 1"));
    }
    QCOMPARE(live.text("boardTitle"), QStringLiteral("Tables of round 2"));
    live.page.showTime(live.evening.now());
    const QString steps
        = live.page.findChild<TimeLine *>()->accessibleDescription().replace(QChar::Nbsp, u' ');
    QVERIFY2(steps.contains(QStringLiteral("Round 1, 12 min; Round 2, too short; Round 3, left out")),
        qPrintable(steps));
    const QString where
        = QStringLiteral("Table %1").arg(live.numberOf(live.tableIn(2, demoPeople().front())));
    for (const NameTile *tile :
        live.page.findChild<TablesBoard *>(QStringLiteral("board"))->findChildren<NameTile *>())
        QCOMPARE(
            tile->accessibleDescription().contains(demoPeople().front()), tile->accessibleName() == where);
}

void TestLivePage::boardIsEmptyWhereNoRoundRan()
{
    Live live;
    while (currentStep(live.evening.conductor().evening()) != nullptr)
        live.evening.done(live.evening.conductor().endStep());
    QCOMPARE(live.text("boardTitle"), QString{});
}

/// All have left since they were told their tables.
void TestLivePage::boardSaysThatNobodyIsHere()
{
    Live live{QStringLiteral("Ana Silva\nLuc Roy\nAwa Sow\nKoffi Mensah")};
    live.leaveOut();
    QCOMPARE(live.text("boardTitle"), QStringLiteral("Tables of round 1"));
    SessionConductor &conductor = live.evening.conductor();
    for (const Attendance &each : conductor.attendance())
        live.evening.done(conductor.leave(each.member));
    QCOMPARE(live.text("boardTitle"), QStringLiteral("Nobody is here for round 1."));
    QVERIFY(live.page.findChild<TablesBoard *>()->tiles().empty());
}

void TestLivePage::theWayOutOfAMessageCanBeRead_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("in French") << QStringLiteral("fr");
    QTest::newRow("in English") << QStringLiteral("en");
}

/// It stands in the fields while they are empty, and is not cut there.
void TestLivePage::theWayOutOfAMessageCanBeRead()
{
    QFETCH(const QString, language);
    QTranslator catalogue;
    QVERIFY(catalogue.load(QStringLiteral(":/i18n/tablee_") + language));
    QCoreApplication::installTranslator(&catalogue);
    Live live;
    live.page.screenCard().writeMessage({});
    Live::layOut();
    const auto *field
        = live.page.findChild<QWidget *>(QStringLiteral("messageFrench"))->findChild<QLineEdit *>();
    QStyleOptionFrame option;
    option.initFrom(field);
    const int room = field->style()->subElementRect(QStyle::SE_LineEditContents, &option, field).width();
    QVERIFY(!field->placeholderText().isEmpty());
    QVERIFY(field->fontMetrics().horizontalAdvance(field->placeholderText()) < room - 4);
}

/// Space means start or pause, whatever was clicked before.
void TestLivePage::mouseLeavesTheKeysAlone()
{
    Live live;
    live.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&live.page));
    live.page.setFocus();
    for (const char *name : {"minuteMore", "minuteLess", "primary"}) {
        live.press(name);
        QCOMPARE(QApplication::focusWidget(), &live.page);
    }
}

/// Space pressed once too often must not press the neighbour of a button that has gone.
void TestLivePage::buttonsThatGoLeaveTheKeysToTheEvening()
{
    Live live{demoPeople().mid(0, 23).join(u'\n')};
    live.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&live.page));
    live.evening.runRound(1);
    live.evening.done(live.evening.conductor().arriveNew(latecomer));

    const auto pressByKey = [&](ActionButton &button) {
        button.setFocus(Qt::TabFocusReason);
        QCOMPARE(QApplication::focusWidget(), &button);
        QTest::keyClick(&button, Qt::Key_Space);
        live.evening.settle();
        Live::layOut();
        QCOMPARE(QApplication::focusWidget(), &live.page);
    };
    pressByKey(*live.strip().findChild<ActionButton *>(QStringLiteral("accept")));
    live.field().setText(QStringLiteral("koffi"));
    pressByKey(*live.spoken(QStringLiteral("Koffi Mensah leaves")));
    live.page.welcomeBack();
    pressByKey(*live.welcome().findChild<ActionButton *>());

    // Tab goes its way.
    live.button("minuteMore").setFocus(Qt::TabFocusReason);
    QTest::keyClick(&live.button("minuteMore"), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), &live.button("next"));
}

void TestLivePage::spaceInAnEmptyFieldIsTheEvenings()
{
    Live live;
    live.field().setFocus();
    QKeyEvent space{QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" ")};
    QApplication::sendEvent(&live.field(), &space);
    QVERIFY(!space.isAccepted());
    QCOMPARE(live.field().text(), QString{});
    QTest::keyClicks(&live.field(), QStringLiteral("Jo Li"));
    QCOMPARE(live.field().text(), QStringLiteral("Jo Li"));
}

/// In each step, whatever is asked, told, shown or typed.
void TestLivePage::theFieldOfNamesStandsStill()
{
    Live live{demoPeople().join(u'\n'), 1};
    Live::layOut();
    const auto place = [&live] {
        Live::layOut();
        return QRect{live.field().mapTo(&live.page, QPoint{}), live.field().size()};
    };
    const QRect before = place();
    QPixmap wall{266, 150};
    wall.fill(Qt::transparent);
    live.page.showScreen(
        ScreenCard::Place::SecondDisplay, QStringLiteral("HDMI-1"), AudienceLanguage::FrenchFirst);
    live.page.showWall(wall);
    QCOMPARE(place(), before);
    for (const char *typed : {"a", "am", "amina", "zzz", ""}) {
        live.field().setText(QString::fromLatin1(typed));
        QCOMPARE(place(), before);
    }
    live.page.screenCard().showCover({.black = true});
    QCOMPARE(place(), before);
    live.page.screenCard().showCover({});
    live.press("primary");
    QCOMPARE(place(), before);
    live.press("next");
    QVERIFY(live.strip().isVisible());
    QCOMPARE(place(), before);
    live.answer("accept");
    live.press("primary");
    QCOMPARE(place(), before);
    live.evening.done(live.evening.conductor().arriveNew(latecomer));
    QVERIFY(live.strip().isVisible());
    QCOMPARE(place(), before);
    live.pass(30min);
    QVERIFY(live.button("late").isVisible());
    QCOMPARE(place(), before);
    live.answer("decline");
    while (currentStep(live.evening.conductor().evening()) != nullptr) {
        live.evening.done(live.evening.conductor().endStep());
        QCOMPARE(place(), before);
    }
}

/// Whoever types a name goes on typing it, whatever the evening does meanwhile.
void TestLivePage::theFieldOfNamesKeepsTheKeyboard()
{
    Live live;
    live.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&live.page));
    live.evening.runRound(1);
    live.page.lookForSomebody();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("ko"));
    live.evening.done(live.evening.conductor().endStep());
    Live::layOut();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("f"));
    live.evening.done(live.evening.conductor().arriveNew(latecomer));
    Live::layOut();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("f"));
    live.evening.done(live.evening.conductor().start());
    live.page.act(DeskAct::Next);
    live.page.keepStep();
    Live::layOut();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("i"));
    QCOMPARE(live.field().text(), QStringLiteral("koffi"));
    // What was begun beside the field is written in it.
    live.page.setFocus();
    live.page.lookForSomebody(QStringLiteral("Na"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("dia"));
    QCOMPARE(live.field().text(), QStringLiteral("Nadia"));
}

void TestLivePage::escapeEmptiesTheFieldOfNames()
{
    Live live;
    live.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&live.page));
    live.page.lookForSomebody();
    QTest::keyClicks(&live.field(), QStringLiteral("koffi"));
    QTest::keyClick(&live.field(), Qt::Key_Escape);
    QCOMPARE(live.field().text(), QString{});
    QVERIFY(live.page.hasFocus());
}

void TestLivePage::everythingFits_data()
{
    using Act = void (*)(Live &);
    QTest::addColumn<QString>("language");
    QTest::addColumn<Act>("act");
    for (const char *language : {"en", "fr", "longer"}) {
        const QString code = QLatin1String{language};
        QTest::addRow("%s, before it begins", language) << code << Act{[](Live &) {
        }};
        QTest::addRow("%s, paused in a round", language) << code << Act{[](Live &live) {
            live.evening.runRound(2);
            live.evening.done(live.evening.conductor().pause());
        }};
        QTest::addRow("%s, asked to cut short and warned", language) << code << Act{[](Live &live) {
            live.evening.runRound(1);
            live.page.warn(
                QCoreApplication::translate("tablee::EveningDesk",
                    "The projector is unplugged. It comes back by itself when it is plugged in again."),
                QCoreApplication::translate("tablee::EveningDesk", "Show it here"));
            live.page.act(DeskAct::Next);
        }};
        QTest::addRow("%s, back with a guest, warned", language) << code << Act{[](Live &live) {
            live.evening.runRound(3);
            live.evening.done(live.evening.conductor().arriveNew(latecomer));
            live.page.warn(
                QCoreApplication::translate("tablee::EveningDesk",
                    "The projector is unplugged. It comes back by itself when it is plugged in again."),
                QCoreApplication::translate("tablee::EveningDesk", "Show it here"));
            live.page.welcomeBack();
        }};
        QTest::addRow("%s, over time with a guest of a long name", language) << code << Act{[](Live &live) {
            live.evening.runRound(3);
            live.evening.done(live.evening.conductor().arriveNew(
                QStringLiteral("Marie-Ève Saint-Pierre-Lachance de la Rochefoucauld-Montmorency")));
            live.pass(80min);
        }};
        QTest::addRow("%s, looking for many", language) << code << Act{[](Live &live) {
            live.evening.runRound(1);
            live.field().setText(QStringLiteral("o"));
        }};
        QTest::addRow("%s, letting a newcomer in", language) << code << Act{[](Live &live) {
            live.field().setText(QStringLiteral("Youssef El Amrani-Vandenberghe"));
        }};
        QTest::addRow("%s, correcting a name", language) << code << Act{[](Live &live) {
            live.evening.runRound(1);
            live.field().setText(QStringLiteral("ouédraogo"));
            Live::layOut();
            shownButton(live, "rename").click();
            QVERIFY(live.field().text() == QStringLiteral("Jean-Baptiste Ouédraogo"));
        }};
        QTest::addRow("%s, making a rule", language) << code << Act{[](Live &live) {
            live.evening.runRound(1);
            live.field().setText(QStringLiteral("ouédraogo"));
            Live::layOut();
            shownButton(live, "rule").click();
            live.field().setText(QStringLiteral("o"));
        }};
        QTest::addRow("%s, in framed free time", language) << code << Act{[](Live &live) {
            live.evening.runRound(3);
            live.evening.done(live.evening.conductor().endStep());
            live.evening.done(live.evening.conductor().start());
        }};
        QTest::addRow("%s, at the end", language) << code << Act{[](Live &live) {
            while (currentStep(live.evening.conductor().evening()) != nullptr)
                live.evening.done(live.evening.conductor().endStep());
        }};
    }
}

void TestLivePage::everythingFits()
{
    using Act = void (*)(Live &);
    QFETCH(const QString, language);
    QFETCH(const Act, act);
    const bool isLonger = language == QStringLiteral("longer");
    Live live{demoPeople().join(u'\n'), 4};
    const Words french = Words::load(Language::French);
    QTranslator catalogue;
    test::PseudoTranslator longer{test::PseudoTranslator::Length::Longer};
    if (!isLonger)
        QVERIFY(catalogue.load(QStringLiteral(":/i18n/tablee_") + language));
    if (language != QStringLiteral("en"))
        live.page.setWords(french);
    QCoreApplication::installTranslator(isLonger ? static_cast<QTranslator *>(&longer) : &catalogue);
    QCoreApplication::sendPostedEvents();
    live.page.showScreen(
        ScreenCard::Place::OnlyDisplay, QStringLiteral("HDMI-1"), AudienceLanguage::FrenchFirst);
    act(live);
    live.evening.settle();
    Live::layOut();

    const QStringList faults = test::faultsOfFit(live.page);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QCOMPARE(live.page.size(), besideTheSideBar);
}

/// What is asked for a moment stands where the time line was: neither the buttons under the mouse nor the
/// tables move.
void TestLivePage::aQuestionMovesNothing()
{
    Live live;
    live.press("primary");
    live.pass(1min);
    Live::layOut();
    const auto *timeLine = live.page.findChild<QWidget *>(QStringLiteral("timeLine"));
    QVERIFY(timeLine->isVisible());
    const auto before = placesOf(live, true);
    live.press("next");
    Live::layOut();
    QVERIFY(live.strip().isVisible());
    QVERIFY(!timeLine->isVisible());
    QCOMPARE(placesOf(live, true), before);
    live.answer("decline");
    Live::layOut();
    QVERIFY(timeLine->isVisible());
    QCOMPARE(placesOf(live, true), before);
}

void TestLivePage::aQuestionThatStaysHidesNoTime_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "fr"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

/// What is asked until it is answered leaves what is on and what comes to be read; the tables give the room.
void TestLivePage::aQuestionThatStaysHidesNoTime()
{
    QFETCH(const QString, language);
    Live live{demoPeople().mid(0, 20).join(u'\n')};
    const Words french = Words::load(Language::French);
    QTranslator catalogue;
    QVERIFY(catalogue.load(QStringLiteral(":/i18n/tablee_") + language));
    if (language == QStringLiteral("fr"))
        live.page.setWords(french);
    QCoreApplication::installTranslator(&catalogue);
    QCoreApplication::sendPostedEvents();
    live.evening.runRound(1);
    live.pass(20min);
    QVERIFY(live.strip().isVisible());
    live.answer("decline");
    Live::layOut();
    const auto before = placesOf(live, false);
    live.press("late");
    const auto *timeLine = live.page.findChild<QWidget *>(QStringLiteral("timeLine"));
    const auto *steps = live.page.findChild<QWidget *>(QStringLiteral("shares"));
    for (const bool open : {false, true}) {
        if (open)
            live.answer("other");
        Live::layOut();
        QVERIFY(live.strip().isVisible());
        QCOMPARE(steps->isVisible(), open);
        QVERIFY(timeLine->isVisible());
        QCOMPARE(placesOf(live, false), before);
        QCOMPARE(live.page.size(), besideTheSideBar);
        const QStringList faults = test::faultsOfFit(live.page);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
    live.answer("decline");
    Live::layOut();
    // A short one has the other place again.
    live.page.setFocus();
    live.evening.done(live.evening.conductor().endStep());
    live.evening.done(live.evening.conductor().start());
    live.press("next");
    Live::layOut();
    QVERIFY(live.strip().isVisible());
    QVERIFY(!timeLine->isVisible());
}

/// In a window of 1280 x 800.
void TestLivePage::fiveTablesAreSeenWhole()
{
    Live live{demoPeople().mid(0, 20).join(u'\n')};
    live.evening.runRound(1);
    live.pass(1min);
    live.press("next");
    Live::layOut();
    QVERIFY(live.strip().isVisible());
    const auto *board = live.page.findChild<TablesBoard *>();
    QCOMPARE(board->tiles().size(), std::size_t{5});
    for (const NameTile *tile : board->tiles())
        QVERIFY2(board->viewport()->rect().contains({tile->mapTo(board->viewport(), QPoint{}), tile->size()}),
            qPrintable(
                QStringLiteral("%1 of %2").arg(tile->geometry().bottom()).arg(board->viewport()->height())));
}

TEST_CLASS_WITH(TestLivePage, QApplication)

}  // namespace tablee::ui::tst_live_page

#include "tst_live_page.moc"

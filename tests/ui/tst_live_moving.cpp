#include "common/name_tile.h"
#include "common/theme.h"
#include "conducting/board_hint.h"
#include "conducting/desk_messages.h"
#include "conducting/people_card.h"
#include "conducting/seat_moves.h"
#include "conducting/seat_words.h"
#include "conducting/tables_board.h"
#include "support/live_desk.h"
#include "support/test_program.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

#include <optional>

namespace tablee::ui::tst_live_moving {

using namespace std::chrono_literals;
using test::Live;

/// People are moved on the tables board and from the field of names.
class TestLiveMoving : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init()
    {
        QTest::failOnWarning(QRegularExpression{QStringLiteral("^(?!This plugin does not support)")});
    }
    void draggedOntoSomebodyTheTwoSwap();
    void repeatsAreSaidBeforeLettingGo();
    void draggedToATableOneMoves();
    void droppedWhereTheyWereNobodyMoves();
    void inARunningRoundItIsNoted();
    void aPastRoundStandsStill();
    void keysSwapToo();
    void nothingShinesThroughTheHint();
    void escapePutsBack();
    void neighboursAreExplained_data();
    void neighboursAreExplained();
    void aRuleExplainsWhoIsTogether_data() { neighboursAreExplained_data(); }
    void aRuleExplainsWhoIsTogether();
    void spaceIsStillTheEvenings();
    void tableIsClosedAndOpened();
    void aTableInUseClosesAfterItsRound();
    void aClosedTableHoldsNobody();
    void enterAnswersWhatIsAsked();
    void tableIsClosedByTheKeys();
    void enterOnWhoHasLeftDoesNothing();
    void nameAndTableSeatSomebody_data();
    void nameAndTableSeatSomebody();
    void whereIsSomebody();
    void lookingForSomebodyTakesTheKeyboard();
    void theNextRoundCanBeSeen();

    void twoAreKeptApartInTwoActions();
    void rulesOfTonightAreTakenBack();
    void undoLeavesTheRuleThatIsBeingWritten();
    void aRuleThatIsSetAsideIsNotTold();
    void whatTakesThePlaceOfASentenceIsToldHoweverLate();
    void whatTakesThePlaceOfASentenceIsToldAfterAnotherOne();
    void aRuleThatComesTooLateIsRefused();
    void whoHasNoSeatHasNoRule();
};

namespace {

TablesBoard &board(Live &live)
{
    return *live.page.findChild<TablesBoard *>(QStringLiteral("board"));
}

BoardHint &hint(Live &live)
{
    return *live.page.findChild<BoardHint *>(QStringLiteral("boardHint"));
}

TableId tableOfMember(Live &live, MemberId member)
{
    return tableOf(live.evening.conductor().evening(), 1, member).value_or(TableId{});
}

MemberId memberAt(Live &live, int tile, int name)
{
    return board(live).memberAt({tile, name}).value();
}

QString nameOf(Live &live, MemberId member)
{
    return displayName(live.evening.conductor().members().at(member));
}

/// A point in a tile where `place` is: a name, or the table itself.
QPoint pointOf(const NameTile &tile, int place)
{
    for (int y = 0; y < tile.height(); ++y)
        for (int x = 0; x < tile.width(); x += 4)
            if (tile.nameAt({x, y}) == place)
                return {x + 1, y + 2};
    qFatal("no such place");
}

/// Takes what is at `from` as far as `to`, and does not let go.
void drag(Live &live, const BoardPlace &from, const BoardPlace &to)
{
    Live::layOut();
    const auto &tiles = board(live).tiles();
    NameTile &source = *tiles.at(static_cast<std::size_t>(from.tile));
    NameTile &target = *tiles.at(static_cast<std::size_t>(to.tile));
    QTest::mousePress(&source, Qt::LeftButton, {}, pointOf(source, from.name));
    QTest::mouseMove(&source, source.mapFromGlobal(target.mapToGlobal(pointOf(target, to.name))));
}

void letGo(Live &live, const BoardPlace &from, const BoardPlace &to)
{
    const auto &tiles = board(live).tiles();
    NameTile &source = *tiles.at(static_cast<std::size_t>(from.tile));
    NameTile &target = *tiles.at(static_cast<std::size_t>(to.tile));
    QTest::mouseRelease(
        &source, Qt::LeftButton, {}, source.mapFromGlobal(target.mapToGlobal(pointOf(target, to.name))));
    live.evening.settle();
    Live::layOut();
}

/// Round 1 is as far as that.
void endOrRun(Live &live, RoundPhase phase)
{
    if (phase == RoundPhase::Announced)
        return;
    live.evening.runRound(1);
    if (phase == RoundPhase::Running)
        return;
    live.pass(12min);
    live.evening.done(live.evening.conductor().endStep());
    live.evening.settle();
}

}  // namespace

void TestLiveMoving::initTestCase()
{
    applyTheme(*qApp, ThemeKind::Light);
    static QTranslator english;
    QVERIFY(english.load(QStringLiteral(":/i18n/tablee_en.qm")));
    QCoreApplication::installTranslator(&english);
}

void TestLiveMoving::draggedOntoSomebodyTheTwoSwap()
{
    Live live;
    const MemberId one = memberAt(live, 0, 0), other = memberAt(live, 1, 1);
    const TableId ofOne = tableOfMember(live, one), ofOther = tableOfMember(live, other);
    drag(live, {0, 0}, {1, 1});
    letGo(live, {0, 0}, {1, 1});
    QCOMPARE(tableOfMember(live, one), ofOther);
    QCOMPARE(tableOfMember(live, other), ofOne);
    QVERIFY(live.toast().text().startsWith(
        QStringLiteral("%1 and %2 change places.").arg(nameOf(live, one), nameOf(live, other))));
    QVERIFY(hint(live).isHidden());
}

void TestLiveMoving::repeatsAreSaidBeforeLettingGo()
{
    Live live;
    const MemberId one = memberAt(live, 0, 0), other = memberAt(live, 1, 1);
    drag(live, {0, 0}, {1, 1});
    QVERIFY(hint(live).isVisible());
    QCOMPARE(hint(live).words(),
        QStringLiteral("%1 and %2 change places. No repeat.").arg(nameOf(live, one), nameOf(live, other)));
    QCOMPARE(tableOfMember(live, one), board(live).tables().front().table);
}

void TestLiveMoving::draggedToATableOneMoves()
{
    Live live;
    const MemberId one = memberAt(live, 0, 0);
    const TableId target = board(live).tables().at(1).table;
    drag(live, {0, 0}, {1, NameTile::theTable});
    letGo(live, {0, 0}, {1, NameTile::theTable});
    QCOMPARE(tableOfMember(live, one), target);
    QCOMPARE(membersAt(live.evening.conductor().evening(), 1, target).size(), std::size_t{5});
}

void TestLiveMoving::droppedWhereTheyWereNobodyMoves()
{
    Live live;
    const RoundState before = live.evening.conductor().evening().room.rounds.at(1);
    for (const BoardPlace target : {BoardPlace{0, 1}, BoardPlace{0, NameTile::theTable}}) {
        drag(live, {0, 0}, target);
        letGo(live, {0, 0}, target);
    }
    QCOMPARE(live.evening.conductor().evening().room.rounds.at(1), before);
}

void TestLiveMoving::inARunningRoundItIsNoted()
{
    Live live;
    live.evening.runRound(1);
    const MemberId one = memberAt(live, 0, 0), other = memberAt(live, 1, 1);
    const TableId target = tableOfMember(live, other);
    drag(live, {0, 0}, {1, 1});
    QCOMPARE(hint(live).words(),
        QStringLiteral("%1 sits at table %2.").arg(nameOf(live, one)).arg(live.numberOf(target)));
    letGo(live, {0, 0}, {1, 1});
    QCOMPARE(tableOfMember(live, one), target);
    QCOMPARE(tableOfMember(live, other), target);
}

void TestLiveMoving::aPastRoundStandsStill()
{
    Live live;
    live.evening.runRound(3);
    live.evening.done(live.evening.conductor().endStep());
    QVERIFY(!board(live).tables().empty());
    const RoundState before = live.evening.conductor().evening().room.rounds.at(3);
    drag(live, {0, 0}, {1, 1});
    QCOMPARE(hint(live).words(), QStringLiteral("To a neighbour: why together?"));
    letGo(live, {0, 0}, {1, 1});
    // Nor is one of its tables closed.
    NameTile &tile = *board(live).tiles().front();
    QTest::mouseClick(&tile, Qt::LeftButton, {}, pointOf(tile, NameTile::theTable));
    QVERIFY(!live.button("boardHintAction").isVisible());
    board(live).setFocus(Qt::TabFocusReason);
    QTest::keyClick(&board(live), Qt::Key_Return);
    live.evening.settle();
    QCOMPARE(live.evening.conductor().evening().room.rounds.at(3), before);
    QVERIFY(live.evening.conductor().evening().room.closedTables.empty());
}

void TestLiveMoving::keysSwapToo()
{
    Live live;
    QVERIFY(QTest::qWaitForWindowActive(&live.page));
    const MemberId one = memberAt(live, 0, 0), other = memberAt(live, 1, 1);
    const TableId ofOne = tableOfMember(live, one), ofOther = tableOfMember(live, other);
    board(live).setFocus(Qt::TabFocusReason);
    QTest::keyClick(&board(live), Qt::Key_Return);
    QTest::keyClick(&board(live), Qt::Key_Right);
    QTest::keyClick(&board(live), Qt::Key_Down);
    QCOMPARE(hint(live).words(),
        QStringLiteral("%1 and %2 change places. No repeat.").arg(nameOf(live, one), nameOf(live, other)));
    QTest::keyClick(&board(live), Qt::Key_Return);
    live.evening.settle();
    QCOMPARE(tableOfMember(live, one), ofOther);
    QCOMPARE(tableOfMember(live, other), ofOne);
    // The keys are with whoever was moved: taken in hand again, it is the same person.
    QTest::keyClick(&board(live), Qt::Key_Return);
    const BoardPlace now = board(live).placeOf(one);
    QTest::keyClick(&board(live), now.tile == 0 ? Qt::Key_Right : Qt::Key_Left);
    const int next = now.tile == 0 ? 1 : now.tile - 1;
    const auto there = board(live).memberAt({next, now.name});
    QVERIFY(there);
    QVERIFY2(hint(live).words().startsWith(
                 QStringLiteral("%1 and %2 change places.").arg(nameOf(live, one), nameOf(live, *there))),
        qPrintable(hint(live).words()));
    QTest::keyClick(&board(live), Qt::Key_Escape);
}

void TestLiveMoving::neighboursAreExplained_data()
{
    QTest::addColumn<RoundPhase>("phase");
    QTest::newRow("before the round") << RoundPhase::Announced;
    QTest::newRow("while it is on") << RoundPhase::Running;
    QTest::newRow("after it") << RoundPhase::Held;
}

/// "Why together?": somebody in hand is held over somebody at the same table, and let go again without a
/// move.
void TestLiveMoving::neighboursAreExplained()
{
    QFETCH(const RoundPhase, phase);
    Live live;
    endOrRun(live, phase);
    Live::layOut();
    QVERIFY(QTest::qWaitForWindowActive(&live.page));
    const MemberId one = memberAt(live, 0, 0), other = memberAt(live, 0, 1);
    const RoundState before = live.evening.conductor().evening().room.rounds.at(1);
    board(live).setFocus(Qt::TabFocusReason);
    QTest::keyClick(&board(live), Qt::Key_Return);
    QTest::keyClick(&board(live), Qt::Key_Down);
    const QString pair = QStringLiteral("%1 and %2 together: They have not met before.")
                             .arg(nameOf(live, one), nameOf(live, other));
    QVERIFY2(hint(live).words().startsWith(pair), qPrintable(hint(live).words()));
    QCOMPARE(hint(live).accessibleName(), hint(live).words());
    QTest::keyClick(&board(live), Qt::Key_Return);
    live.evening.settle();
    QCOMPARE(live.evening.conductor().evening().room.rounds.at(1), before);
}

/// A rule that holds two together is named, whether their round is still to come, is on or is over.
void TestLiveMoving::aRuleExplainsWhoIsTogether()
{
    QFETCH(const RoundPhase, phase);
    Live live{demoPeople().join(u'\n'), 0, {},
        {.doorsBefore = {}, .rules = {{RuleKind::Together, MemberId{1}, MemberId{2}}}}};
    endOrRun(live, phase);
    const QString told = togetherSentence(live.evening.conductor(), 1, MemberId{1}, MemberId{2}, live.words);
    QVERIFY2(told.contains(QStringLiteral("rule")), qPrintable(told));
    // And in the round after it, which stands on the board when it is asked for.
    const QString next = togetherSentence(live.evening.conductor(), 2, MemberId{1}, MemberId{2}, live.words);
    QVERIFY2(next.contains(QStringLiteral("rule")), qPrintable(next));
}

/// It lies over other people's names.
void TestLiveMoving::nothingShinesThroughTheHint()
{
    Live live;
    Live::layOut();
    NameTile &tile = *board(live).tiles().front();
    QTest::mouseClick(&tile, Qt::LeftButton, {}, pointOf(tile, NameTile::theTable));
    QVERIFY(hint(live).isVisible());
    const QImage seen = hint(live).grab().toImage();
    QCOMPARE(seen.pixelColor(seen.width() / 2, 5), themeOf(live.page).surface);
}

void TestLiveMoving::escapePutsBack()
{
    Live live;
    QVERIFY(QTest::qWaitForWindowActive(&live.page));
    const RoundState before = live.evening.conductor().evening().room.rounds.at(1);
    board(live).setFocus(Qt::TabFocusReason);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Right, Qt::Key_Escape, Qt::Key_Return})
        QTest::keyClick(&board(live), key);
    live.evening.settle();
    QCOMPARE(live.evening.conductor().evening().room.rounds.at(1), before);
}

void TestLiveMoving::spaceIsStillTheEvenings()
{
    Live live;
    board(live).setFocus(Qt::TabFocusReason);
    QKeyEvent space{QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" ")};
    space.setAccepted(false);
    QCoreApplication::sendEvent(&board(live), &space);
    QVERIFY(!space.isAccepted());
    QKeyEvent remote{QEvent::KeyPress, Qt::Key_PageDown, Qt::NoModifier};
    remote.setAccepted(false);
    QCoreApplication::sendEvent(&board(live), &remote);
    QVERIFY(!remote.isAccepted());
}

void TestLiveMoving::tableIsClosedAndOpened()
{
    Live live;
    Live::layOut();
    const TableId table = board(live).tables().front().table;
    NameTile &tile = *board(live).tiles().front();
    QTest::mouseClick(&tile, Qt::LeftButton, {}, pointOf(tile, NameTile::theTable));
    QCOMPARE(live.button("boardHintAction").text(), QStringLiteral("Close this table"));
    live.press("boardHintAction");
    QVERIFY(live.evening.conductor().evening().room.closedTables.contains(table));
    QVERIFY(announcementStands(live.evening.conductor().evening(), 1));
    // It stands there empty, to be opened again.
    Live::layOut();
    QVERIFY(board(live).tables().front().closed);
    QVERIFY(board(live).tables().front().members.empty());
    QCOMPARE(tile.tableName(), QStringLiteral("closed"));
    QTest::mouseClick(&tile, Qt::LeftButton, {}, pointOf(tile, NameTile::theTable));
    QCOMPARE(live.button("boardHintAction").text(), QStringLiteral("Open it again"));
    live.press("boardHintAction");
    QVERIFY(live.evening.conductor().evening().room.closedTables.empty());
}

/// In a round that is on nobody is sent away; the desk says from when on it holds.
void TestLiveMoving::aTableInUseClosesAfterItsRound()
{
    Live live;
    live.evening.runRound(1);
    Live::layOut();
    const BoardTable table = board(live).tables().front();
    emit live.page.findChild<SeatMoves *>()->closeWanted(table.table);
    live.evening.settle();
    Live::layOut();
    const QString told = QStringLiteral("Table %1 closes after this round.").arg(table.number);
    QVERIFY2(live.toast().text().startsWith(told), qPrintable(live.toast().text()));
    QCOMPARE(board(live).tables().front().members, table.members);
    QCOMPARE(board(live).tiles().front()->tableName(), QStringLiteral("closes after this round"));
}

/// Whoever is held there by a rule sits elsewhere, and the desk says so.
void TestLiveMoving::aClosedTableHoldsNobody()
{
    const QString held = demoPeople().at(4);
    Live live{demoPeople().join(u'\n'), 0, {},
        {.doorsBefore = {}, .rules = {{RuleKind::Fixed, MemberId{5}, {}, 2}}}};
    Live::layOut();
    const TableId table = live.tableIn(1, held);
    QCOMPARE(live.numberOf(table), 2);
    emit live.page.findChild<SeatMoves *>()->closeWanted(table);
    live.evening.settle();
    const QString told = QStringLiteral(
        "Table 2 is closed. The rule that holds %1 there does not count until it is open again.")
                             .arg(held);
    QVERIFY2(live.toast().text().startsWith(told), qPrintable(live.toast().text()));
    QVERIFY(live.numberOf(live.tableIn(1, held)) != 2);
}

/// What is asked says "No: Enter", and means it also where the keyboard stands on a table.
void TestLiveMoving::enterAnswersWhatIsAsked()
{
    Live live;
    live.press("primary");
    live.pass(1min);
    live.press("next");
    QVERIFY(live.strip().isVisible());
    NameTile &tile = *board(live).tiles().front();
    QTest::mouseClick(&tile, Qt::LeftButton, {}, pointOf(tile, NameTile::theTable));
    QTest::keyClick(&board(live), Qt::Key_Return);
    live.evening.settle();
    QVERIFY(live.strip().isHidden());
    QVERIFY(live.evening.conductor().evening().room.closedTables.empty());
    QCOMPARE(live.state().phase, StepPhase::Running);
}

void TestLiveMoving::tableIsClosedByTheKeys()
{
    Live live;
    const TableId table = board(live).tables().front().table;
    board(live).setFocus(Qt::TabFocusReason);
    Live::layOut();
    QTest::keyClick(&board(live), Qt::Key_Up);
    QTest::keyClick(&board(live), Qt::Key_Return);
    live.evening.settle();
    const auto isClosed = [&] {
        return live.evening.conductor().evening().room.closedTables.contains(table);
    };
    QVERIFY(isClosed());
    // The hint says at once what Enter does there now; but not one that is pressed twice.
    QVERIFY(hint(live).isVisible());
    QVERIFY2(hint(live).words().endsWith(QStringLiteral("is closed.")), qPrintable(hint(live).words()));
    QCOMPARE(live.button("boardHintAction").text(), QStringLiteral("Open it again"));
    QTest::keyClick(&board(live), Qt::Key_Return);
    live.evening.settle();
    QVERIFY(isClosed());
    // Nor one that is held.
    QKeyEvent held{QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), true};
    QCoreApplication::sendEvent(&board(live), &held);
    live.evening.settle();
    QVERIFY(isClosed());
    QKeyEvent later{QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r")};
    later.setTimestamp(static_cast<quint64>(QApplication::doubleClickInterval()) + 1);
    QCoreApplication::sendEvent(&board(live), &later);
    live.evening.settle();
    QVERIFY(!isClosed());
}

/// Enter was to take somebody in hand. They have left, and it closes no table instead.
void TestLiveMoving::enterOnWhoHasLeftDoesNothing()
{
    Live live;
    board(live).setFocus(Qt::TabFocusReason);
    Live::layOut();
    QVERIFY(hint(live).words().startsWith(QStringLiteral("Drag to move")));
    const MemberId first = memberAt(live, 0, 0);
    live.evening.done(live.evening.conductor().leave(first));
    live.evening.settle();
    QVERIFY(!board(live).placeOf(first).isValid());
    QTest::keyClick(&board(live), Qt::Key_Return);
    live.evening.settle();
    QVERIFY(live.evening.conductor().evening().room.closedTables.empty());
}

void TestLiveMoving::nameAndTableSeatSomebody_data()
{
    QTest::addColumn<bool>("running");
    QTest::newRow("before the round") << false;
    QTest::newRow("in the round") << true;
}

void TestLiveMoving::nameAndTableSeatSomebody()
{
    QFETCH(const bool, running);
    Live live;
    if (running)
        live.evening.runRound(1);
    const MemberId one = memberAt(live, 0, 0);
    const TableId target = board(live).tables().at(2).table;
    live.field().setText(QStringLiteral("%1 %2").arg(nameOf(live, one)).arg(live.numberOf(target)));
    QVERIFY(
        live.spoken(QStringLiteral("%1 sits at table %2").arg(nameOf(live, one)).arg(live.numberOf(target))));
    QTest::keyClick(&live.field(), Qt::Key_Return);
    live.evening.settle();
    QCOMPARE(tableOfMember(live, one), target);
    QVERIFY(live.field().text().isEmpty());
    // A table that is not there makes a name of it, and nobody is moved.
    live.field().setText(nameOf(live, one) + QStringLiteral(" 999"));
    QVERIFY(!live.spoken(QStringLiteral("%1 sits at table 999").arg(nameOf(live, one))));
}

void TestLiveMoving::whereIsSomebody()
{
    Live live;
    live.evening.runRound(1);
    const MemberId one = memberAt(live, 0, 0);
    const auto others = membersAt(live.evening.conductor().evening(), 1, tableOfMember(live, one));
    live.field().setText(nameOf(live, one));
    Live::layOut();
    QStringList read;
    for (const auto *label :
        live.page.findChild<QWidget *>(QStringLiteral("peopleRows"))->findChildren<PlainLabel *>())
        if (label->isVisible())
            read.append(label->text());
    const QString all = read.join(u'|');
    QVERIFY(all.contains(QStringLiteral("Table %1 with").arg(live.numberOf(tableOfMember(live, one)))));
    for (const MemberId other : others)
        QVERIFY2(other == one || all.contains(nameOf(live, other)), qPrintable(all));
    const auto &plan = live.evening.conductor().roundsPlan();
    for (const Seating &seat : seatsOf(*plan->round(2), plan->problem))
        if (seat.member == one)
            QVERIFY2(all.contains(QStringLiteral("then table %1").arg(live.numberOf(seat.table))),
                qPrintable(all));
}

void TestLiveMoving::lookingForSomebodyTakesTheKeyboard()
{
    Live live;
    QVERIFY(QTest::qWaitForWindowActive(&live.page));
    live.field().setText(QStringLiteral("Am"));
    live.page.lookForSomebody();
    QVERIFY(live.field().hasFocus());
    QCOMPARE(live.field().selectedText(), QStringLiteral("Am"));
}

void TestLiveMoving::theNextRoundCanBeSeen()
{
    Live live;
    live.evening.runRound(1);
    QCOMPARE(live.button("nextTables").text(), QStringLiteral("See round 2"));
    live.press("nextTables");
    const auto &plan = live.evening.conductor().roundsPlan();
    for (const Seating &seat : seatsOf(*plan->round(2), plan->problem)) {
        const BoardPlace place = board(live).placeOf(seat.member);
        QVERIFY(place.isValid());
        QCOMPARE(board(live).tables().at(static_cast<std::size_t>(place.tile)).table, seat.table);
    }
    // What is only planned cannot be changed by hand.
    drag(live, {0, 0}, {1, 1});
    QCOMPARE(hint(live).words(), QStringLiteral("To a neighbour: why together?"));
    letGo(live, {0, 0}, {1, 1});
    live.press("nextTables");
    QCOMPARE(live.text("boardTitle"), QStringLiteral("Tables of round 1"));
    // It goes when its turn comes.
    live.press("nextTables");
    live.evening.done(live.evening.conductor().endStep());
    QCOMPARE(live.text("boardTitle"), QStringLiteral("Tables of round 2"));
}

/// Two people in conflict: the rounds to come part them, whatever had been planned.
void TestLiveMoving::twoAreKeptApartInTwoActions()
{
    Live live;
    live.evening.runRound(1);
    const SessionConductor &conductor = live.evening.conductor();
    const RoundsPlan plan = conductor.roundsPlan().value();
    const auto next = seatsOf(*plan.round(2), plan.problem);
    const MemberId one = next.front().member;
    const auto mate = std::find_if(
        next.begin() + 1, next.end(), [&](const Seating &seat) { return seat.table == next.front().table; });
    QVERIFY(mate != next.end());
    const MemberId other = mate->member;
    const QString oneName = conductor.names().at(one);
    const QString otherName = conductor.names().at(other);

    live.field().setText(oneName);
    QTest::mouseClick(live.spoken(QStringLiteral("A rule for %1").arg(oneName)), Qt::LeftButton);
    live.field().setText(otherName);
    QTest::mouseClick(
        live.spoken(QStringLiteral("Keep %1 and %2 apart").arg(oneName, otherName)), Qt::LeftButton);
    live.evening.settle();
    Live::layOut();
    QCOMPARE(
        live.toast().text(), QStringLiteral("%1 and %2 sit apart from round 2 on.").arg(oneName, otherName));
    QVERIFY(conductor.roundsPlan().has_value());
    for (const int round : {2, 3}) {
        const RoundsPlan &now = *conductor.roundsPlan();
        std::map<MemberId, TableId> tables;
        for (const Seating &seat : seatsOf(*now.round(round), now.problem))
            tables[seat.member] = seat.table;
        QVERIFY(tables.at(one) != tables.at(other));
    }
    // It stands in the file, and can be dropped from where it was made.
    live.field().setText(oneName);
    QTest::mouseClick(live.spoken(QStringLiteral("A rule for %1").arg(oneName)), Qt::LeftButton);
    QTest::mouseClick(
        live.spoken(QStringLiteral("Drop the rule: Apart from %1").arg(otherName)), Qt::LeftButton);
    live.evening.settle();
    QVERIFY(conductor.rules().empty());
}

void TestLiveMoving::rulesOfTonightAreTakenBack()
{
    Live live;
    live.evening.runRound(1);
    SessionConductor &conductor = live.evening.conductor();
    const MemberId one = conductor.attendance()[0].member;
    const MemberId other = conductor.attendance()[1].member;
    const SeatRule together{RuleKind::Together, one, other};
    const SeatRule apart{RuleKind::Apart, one, other};
    live.evening.done(conductor.addRule(together));
    // Of the same two people the newer one counts.
    live.evening.done(conductor.addRule(apart));
    QCOMPARE(conductor.rules(), std::vector{apart});
    live.press("undoLast");
    QCOMPARE(live.toast().text(), QStringLiteral("The rules are as they were before."));
    QCOMPARE(conductor.rules(), std::vector{together});
    // What was decided since comes first.
    live.evening.done(conductor.dropRule(together));
    live.press("primary");
    live.press("undoLast");
    QVERIFY(conductor.rules().empty());
    QCOMPARE(live.state().phase, StepPhase::Running);
}

/// What is being written was begun last; nothing older is taken back in its place.
void TestLiveMoving::undoLeavesTheRuleThatIsBeingWritten()
{
    Live live;
    live.press("primary");
    const QString name = live.evening.conductor().names().begin()->second;
    live.field().setText(name);
    QTest::mouseClick(live.spoken(QStringLiteral("A rule for %1").arg(name)), Qt::LeftButton);
    QCOMPARE(live.field().placeholderText(), QStringLiteral("With whom?"));
    live.page.undoAtDesk();
    live.evening.settle();
    QCOMPARE(live.field().placeholderText(), QStringLiteral("Who comes, who goes?"));
    QCOMPARE(live.state().phase, StepPhase::Running);

    // Nothing is left for it to count in once the evening is closed.
    live.field().setText(name);
    QTest::mouseClick(live.spoken(QStringLiteral("A rule for %1").arg(name)), Qt::LeftButton);
    live.evening.done(live.evening.conductor().finish());
    QCOMPARE(live.field().placeholderText(), QStringLiteral("Who comes, who goes?"));
    live.evening.done(live.evening.conductor().undo());

    // But not where the desk is not looked at: at the stage, and from the report.
    live.field().setText(name);
    QTest::mouseClick(live.spoken(QStringLiteral("A rule for %1").arg(name)), Qt::LeftButton);
    live.page.undo();
    live.evening.settle();
    QCOMPARE(live.field().placeholderText(), QStringLiteral("With whom?"));
    QCOMPARE(live.state().phase, StepPhase::Ahead);
}

/// Three at tables of three are to be apart where there are two tables.
void TestLiveMoving::aRuleThatIsSetAsideIsNotTold()
{
    test::Circumstances told;
    told.rules = {{RuleKind::Apart, MemberId{1}, MemberId{2}}, {RuleKind::Apart, MemberId{2}, MemberId{3}}};
    Live live{QStringLiteral("Ana Roy\nBen Diop\nChloé Sow\nDan Ba\nEve Kane\nFay Fall"), 0,
        {.seatsPerTable = 3}, told};
    const SeatRule third{RuleKind::Apart, MemberId{1}, MemberId{3}};
    emit live.page.findChild<PeopleCard *>()->ruleWanted(third);
    live.evening.settle();
    Live::layOut();
    QCOMPARE(live.evening.conductor().rulesSetAside().size(), std::size_t{1});
    QVERIFY2(
        live.toast().text().endsWith(QStringLiteral("For now Ana Roy and Chloé Sow may sit at one table.")),
        qPrintable(live.toast().text()));
    QVERIFY(!live.toast().text().contains(QStringLiteral("from round")));
    // Read once, it does not come back with each plan that is made anew.
    live.toast().dismiss();
    live.evening.done(live.evening.conductor().catchUp());
    live.evening.settle();
    Live::layOut();
    QCOMPARE(live.evening.conductor().rulesSetAside().size(), std::size_t{1});
    QVERIFY2(live.toast().isHidden(), qPrintable(live.toast().text()));
    // And it can be taken back from there, or done again, which is told in the same way.
    QTest::mouseClick(live.toast().findChild<QWidget *>(QStringLiteral("undo")), Qt::LeftButton);
    live.evening.settle();
    QCOMPARE(live.evening.conductor().rules().size(), std::size_t{2});
    live.page.redo();
    live.evening.settle();
    Live::layOut();
    QVERIFY2(
        live.toast().text().endsWith(QStringLiteral("For now Ana Roy and Chloé Sow may sit at one table.")),
        qPrintable(live.toast().text()));
}

namespace {

/// Something was decided and told, whose sentence may give way to another one.
struct ToldAsAsked {
    Live live;
    SessionConductor &conductor = live.evening.conductor();
    QString instead = {};
    DeskMessages messages{conductor, live.toast(), &live.page};

    ToldAsAsked()
    {
        messages.tell(conductor.addTime(1min), {.success = QStringLiteral("as asked"), .otherwise = [this] {
                                                    return instead;
                                                }});
        live.evening.settle();
        Live::layOut();
    }
};

}  // namespace

/// The plan that sets a rule aside may come after the toast has gone, and so may the one that keeps it.
void TestLiveMoving::whatTakesThePlaceOfASentenceIsToldHoweverLate()
{
    ToldAsAsked told;
    Live &live = told.live;
    DeskMessages &messages = told.messages;
    QCOMPARE(live.toast().text(), QStringLiteral("as asked"));
    live.toast().dismiss();
    messages.follow();
    QVERIFY(live.toast().isHidden());
    for (const QString &now : {QStringLiteral("set aside"), QString{}}) {
        told.instead = now;
        messages.follow();
        QVERIFY(live.toast().isVisible());
        QCOMPARE(live.toast().text(), now.isEmpty() ? QStringLiteral("as asked") : now);
        live.toast().dismiss();
    }
    // Until something else is decided.
    live.evening.done(told.conductor.addTime(1min));
    told.instead = QStringLiteral("set aside");
    messages.follow();
    QVERIFY(live.toast().isHidden());
}

/// Somebody presses a key that has nothing to do while the plan is made that sets a rule aside.
void TestLiveMoving::whatTakesThePlaceOfASentenceIsToldAfterAnotherOne()
{
    ToldAsAsked told;
    Live &live = told.live;
    DeskMessages &messages = told.messages;
    messages.tellNothingDone(QStringLiteral("nothing to do"));
    messages.follow();
    QCOMPARE(live.toast().text(), QStringLiteral("nothing to do"));
    const auto *undo = live.toast().findChild<QWidget *>(QStringLiteral("undo"));
    QVERIFY(!undo->isVisible());
    told.instead = QStringLiteral("set aside");
    messages.follow();
    QCOMPARE(live.toast().text(), QStringLiteral("set aside"));
    QVERIFY(undo->isVisible());
    told.instead.clear();
    messages.follow();
    QCOMPARE(live.toast().text(), QStringLiteral("as asked"));
    // Told once, it does not come back over what is said after it.
    told.instead = QStringLiteral("set aside");
    messages.follow();
    messages.tellNothingDone(QStringLiteral("nothing to do"));
    messages.follow();
    QCOMPARE(live.toast().text(), QStringLiteral("nothing to do"));
}

/// Every round has been told.
void TestLiveMoving::aRuleThatComesTooLateIsRefused()
{
    Live live;
    live.evening.runRound(3);
    SessionConductor &conductor = live.evening.conductor();
    auto *people = live.page.findChild<PeopleCard *>();
    const SeatRule apart{RuleKind::Apart, conductor.attendance()[0].member, conductor.attendance()[1].member};
    emit people->ruleWanted(apart);
    live.evening.settle();
    Live::layOut();
    const QString tooLate = QStringLiteral("No round is to come that a rule could count in.");
    QCOMPARE(live.toast().text(), tooLate);
    QVERIFY(conductor.rules().empty());
    live.toast().dismiss();
    emit people->ruleDropped(apart);
    live.evening.settle();
    Live::layOut();
    QCOMPARE(live.toast().text(), tooLate);
}

void TestLiveMoving::whoHasNoSeatHasNoRule()
{
    PeopleCard card;
    card.setWhereabouts([](MemberId) { return QString{}; });
    PersonHere here;
    here.id = MemberId{1};
    here.name = QStringLiteral("Ana");
    here.key = QStringLiteral("ana");
    here.present = true;
    const auto hasRule = [&] {
        card.setPeople({here}, false);
        card.findChild<QLineEdit *>(QStringLiteral("person"))->setText(QStringLiteral("ana"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return card.findChild<ActionButton *>(QStringLiteral("rule")) != nullptr;
    };
    QVERIFY(hasRule());
    here.rotates = false;
    QVERIFY(!hasRule());
}

TEST_CLASS_WITH(TestLiveMoving, QApplication)

}  // namespace tablee::ui::tst_live_moving

#include "tst_live_moving.moc"

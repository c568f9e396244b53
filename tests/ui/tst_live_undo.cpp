#include "common/theme.h"
#include "conducting/people_card.h"
#include "live/undoing.h"
#include "support/live_desk.h"
#include "support/test_program.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

#include <functional>

namespace tablee::ui::tst_live_undo {

using namespace std::chrono_literals;
using test::Live;

/// Whoever takes something back reads what it was.
class TestLiveUndo : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init()
    {
        QTest::failOnWarning(QRegularExpression{QStringLiteral("^(?!This plugin does not support)")});
    }
    void undoSaysWhatItTookBack_data();
    void undoSaysWhatItTookBack();
    void redoIsOneKeyToo();
    void redoSaysWhatIsDoneAgain_data();
    void redoSaysWhatIsDoneAgain();
    void aNameAndARuleAreDoneAgainToo();
    void theButtonComesToNamesAndRulesToo();
    void theToastTakesBackWhatItTellsAndNothingNewer_data();
    void theToastTakesBackWhatItTellsAndNothingNewer();
    void whoeverDrivesIsToldOfNamesAndRulesToo();
    void theRoomReadsNoNames();
    void aNoteOfTheClockHidesNoWords();
    void backSaysWhatIsToBeUndoneFirst();
    void nothingToUndoIsSaid();
};

void TestLiveUndo::initTestCase()
{
    applyTheme(*qApp, ThemeKind::Light);
    static QTranslator english;
    QVERIFY(english.load(QStringLiteral(":/i18n/tablee_en.qm")));
    QCoreApplication::installTranslator(&english);
}

void TestLiveUndo::undoSaysWhatItTookBack_data()
{
    using Act = void (*)(Live &);
    QTest::addColumn<Act>("decide");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, Act decide, const char *said) {
        QTest::newRow(name) << decide << QString::fromUtf8(said);
    };
    row(
        "a start", [](Live &live) { live.press("primary"); }, "Undone: the start of “Welcome”.");
    row(
        "a pause",
        [](Live &live) {
            live.press("primary");
            live.press("primary");
        },
        "Undone: the pause of “Welcome”.");
    row(
        "going on",
        [](Live &live) {
            live.press("primary");
            live.press("primary");
            live.press("primary");
        },
        "Undone: “Welcome” going on.");
    row(
        "a minute more",
        [](Live &live) {
            live.press("primary");
            live.press("minuteMore");
        },
        "Undone: the change of time of “Welcome”.");
    row(
        "a minute more for a step that waits", [](Live &live) { live.press("minuteMore"); },
        "Undone: the change of time of “Welcome”.");
    row(
        "a step left out", [](Live &live) { live.leaveOut(); }, "Undone: leaving out “Welcome”.");
    row(
        "the end of a step",
        [](Live &live) {
            live.press("primary");
            live.pass(5min);
            live.press("next");
        },
        "Undone: the end of “Welcome”.");
    row(
        "going back",
        [](Live &live) {
            live.leaveOut();
            live.press("back");
        },
        "Undone: going back to “Welcome”.");
    row(
        "somebody who has come",
        [](Live &live) {
            live.evening.runRound(1);
            live.pass(1min);
            live.arrives(QStringLiteral("Youssef El Amrani"));
        },
        "Undone: the arrival of Youssef El Amrani.");
    row(
        "somebody at another table",
        [](Live &live) {
            live.evening.runRound(1);
            const MemberId ana = live.evening.memberNamed(QStringLiteral("Koffi Mensah"));
            const TableId other{live.tableIn(1, QStringLiteral("Koffi Mensah")).value() == 1 ? 2 : 1};
            emit live.page.findChild<PeopleCard *>()->sitsAt(ana, live.numberOf(other));
            live.evening.settle();
        },
        "");
    row(
        "two people who change places",
        [](Live &live) {
            const MemberId one = live.evening.memberNamed(QStringLiteral("Koffi Mensah"));
            for (const auto &[member, known] : live.evening.conductor().members())
                if (live.tableIn(1, displayName(known)) != live.tableIn(1, QStringLiteral("Koffi Mensah"))) {
                    live.evening.done(live.evening.conductor().swapSeats(one, member));
                    break;
                }
        },
        "Undone: the change of places.");
    row(
        "a closed table",
        [](Live &live) {
            live.evening.done(
                live.evening.conductor().closeTable(live.tableIn(1, QStringLiteral("Koffi Mensah"))));
        },
        "");
}

void TestLiveUndo::undoSaysWhatItTookBack()
{
    using Act = void (*)(Live &);
    QFETCH(const Act, decide);
    QFETCH(QString, said);
    Live live;
    const int table = live.numberOf(live.tableIn(1, QStringLiteral("Koffi Mensah")));
    const QByteArray row = QTest::currentDataTag();
    if (row == "a closed table")
        said = QStringLiteral("Undone: the closing of table %1.").arg(table);
    if (row == "somebody at another table")
        said = QStringLiteral("Undone: Koffi Mensah at table %1.").arg(table == 1 ? 2 : 1);
    decide(live);
    live.press("undoLast");
    // Whoever changes tables because of it is told as well.
    QVERIFY2(live.toast().text().startsWith(said), qPrintable(live.toast().text()));
    QVERIFY(live.toast().isVisible());
}

void TestLiveUndo::redoIsOneKeyToo()
{
    Live live;
    live.press("primary");
    live.pass(1s);
    live.press("undoLast");
    QCOMPARE(live.button("primary").text(), QStringLiteral("Start"));
    live.pass(1s);
    live.page.redo();
    live.evening.settle();
    QCoreApplication::processEvents();
    QCOMPARE(live.toast().text(), QStringLiteral("Done again: the start of “Welcome”."));
    QCOMPARE(live.button("primary").text(), QStringLiteral("Pause"));
    live.page.redo();
    QCoreApplication::processEvents();
    QCOMPARE(live.toast().text(), QStringLiteral("There is nothing to do again."));
}

void TestLiveUndo::redoSaysWhatIsDoneAgain_data()
{
    undoSaysWhatItTookBack_data();
}

/// In the words in which it was taken back.
void TestLiveUndo::redoSaysWhatIsDoneAgain()
{
    using Act = void (*)(Live &);
    QFETCH(const Act, decide);
    Live live;
    decide(live);
    live.press("undoLast");
    QString said = live.toast().text();
    const auto again = newestUndone(live.evening.conductor().evening());
    live.pass(1s);
    live.page.redo();
    live.evening.settle();
    QCoreApplication::processEvents();
    // Back is not done again by a redo, but by ending the step.
    said = again ? said.section(u'.', 0, 0).replace(QStringLiteral("Undone"), QStringLiteral("Done again"))
                 : QStringLiteral("There is nothing to do again");
    QCOMPARE(live.toast().text().section(u'.', 0, 0), said);
}

void TestLiveUndo::aNameAndARuleAreDoneAgainToo()
{
    Live live;
    const MemberId koffi = live.evening.memberNamed(QStringLiteral("Koffi Mensah"));
    SessionConductor &conductor = live.evening.conductor();
    const SeatRule fixed{RuleKind::Fixed, koffi, {}, 2};
    emit live.page.findChild<PeopleCard *>()->renamed(koffi, QStringLiteral("Kofi Mensah"));
    emit live.page.findChild<PeopleCard *>()->ruleWanted(fixed);
    live.evening.settle();
    const auto undo = [&live] {
        live.page.undo();
        live.evening.settle();
        QCoreApplication::processEvents();
    };
    undo();
    undo();
    QVERIFY(conductor.rules().empty());
    QCOMPARE(live.toast().text(), QStringLiteral("The name is Koffi Mensah again."));
    const auto redo = [&live] {
        live.page.redo();
        live.evening.settle();
        QCoreApplication::processEvents();
    };
    redo();
    QCOMPARE(live.toast().text(), QStringLiteral("Done again: the name Kofi Mensah."));
    QCOMPARE(conductor.names().at(koffi), QStringLiteral("Kofi Mensah"));
    redo();
    QCOMPARE(live.toast().text(), QStringLiteral("Done again: the change of the rules."));
    QCOMPARE(conductor.rules(), std::vector{fixed});
    redo();
    QCOMPARE(live.toast().text(), QStringLiteral("There is nothing to do again."));
    // The toast takes back what it speaks of.
    undo();
    QVERIFY(conductor.rules().empty());
}

/// Also where they are all that was decided.
void TestLiveUndo::theButtonComesToNamesAndRulesToo()
{
    Live live;
    const MemberId koffi = live.evening.memberNamed(QStringLiteral("Koffi Mensah"));
    QVERIFY(!live.button("undoLast").isEnabled());
    emit live.page.findChild<PeopleCard *>()->renamed(koffi, QStringLiteral("Kofi Mensah"));
    live.evening.settle();
    QVERIFY(live.button("undoLast").isEnabled());
    emit live.page.findChild<PeopleCard *>()->ruleWanted({RuleKind::Fixed, koffi, {}, 2});
    live.evening.settle();
    live.press("undoLast");
    QVERIFY(live.evening.conductor().rules().empty());
    live.press("undoLast");
    QCOMPARE(live.evening.conductor().names().at(koffi), QStringLiteral("Koffi Mensah"));
    QVERIFY(!live.button("undoLast").isEnabled());
}

void TestLiveUndo::theToastTakesBackWhatItTellsAndNothingNewer_data()
{
    QTest::addColumn<std::function<void(Live &, MemberId)>>("decide");
    const auto rename = [](Live &live, MemberId member) {
        emit live.page.findChild<PeopleCard *>()->renamed(member, QStringLiteral("Kofi Mensah"));
    };
    QTest::newRow("a name") << std::function<void(Live &, MemberId)>{rename};
    QTest::newRow("a name done again")
        << std::function<void(Live &, MemberId)>{[rename](Live &live, MemberId member) {
               rename(live, member);
               live.evening.settle();
               live.page.undo();
               live.evening.settle();
               Live::layOut();
               live.page.redo();
           }};
    QTest::newRow("a rule") << std::function<void(Live &, MemberId)>{[](Live &live, MemberId member) {
        emit live.page.findChild<PeopleCard *>()->ruleWanted({RuleKind::Fixed, member, {}, 2});
    }};
}

/// A minute is added right after something that is no event of the log, and both are in the file before
/// either is told.
void TestLiveUndo::theToastTakesBackWhatItTellsAndNothingNewer()
{
    QFETCH(const std::function<void(Live &, MemberId)>, decide);
    Live live;
    live.evening.done(live.evening.conductor().start());
    const Milliseconds length = lengthOf(live.step(), live.state());
    decide(live, live.evening.memberNamed(QStringLiteral("Koffi Mensah")));
    QTest::mouseClick(&live.button("minuteMore"), Qt::LeftButton);
    live.evening.file()->run([](const auto &) { return true; }).waitForFinished();
    live.evening.settle();
    Live::layOut();
    QCOMPARE(lengthOf(live.step(), live.state()), length + 1min);
    if (live.toast().isVisible())
        live.toast().findChild<QPushButton *>(QStringLiteral("undo"))->click();
    live.evening.settle();
    QCOMPARE(lengthOf(live.step(), live.state()), length + 1min);
}

/// Where the audience screen is the only display, the desk's words are not seen.
void TestLiveUndo::whoeverDrivesIsToldOfNamesAndRulesToo()
{
    Live live;
    const MemberId koffi = live.evening.memberNamed(QStringLiteral("Koffi Mensah"));
    emit live.page.findChild<PeopleCard *>()->renamed(koffi, QStringLiteral("Kofi Mensah"));
    emit live.page.findChild<PeopleCard *>()->ruleWanted({RuleKind::Fixed, koffi, {}, 2});
    live.evening.settle();
    QStringList told;
    connect(&live.page, &LivePage::changedBack, &live.page, [&told](const QString &what) { told << what; });
    for (const auto press : {&LivePage::undo, &LivePage::undo, &LivePage::redo, &LivePage::redo}) {
        (live.page.*press)();
        live.evening.settle();
        QCoreApplication::processEvents();
    }
    const QStringList expected{QStringLiteral("The rules are as they were before."),
        QStringLiteral("A name is as it was before."),
        QStringLiteral("Done again: the correction of a name."),
        QStringLiteral("Done again: the change of the rules.")};
    QCOMPARE(told, expected);
}

/// Who it is, the desk says; where that is not seen the room reads what is said.
void TestLiveUndo::theRoomReadsNoNames()
{
    Live live;
    live.evening.runRound(1);
    SessionConductor &conductor = live.evening.conductor();
    const MemberId koffi = live.evening.memberNamed(QStringLiteral("Koffi Mensah"));
    const TableId other
        = conductor.evening()
              .setting.tables.at(live.numberOf(live.tableIn(1, QStringLiteral("Koffi Mensah"))) == 1 ? 1 : 0)
              .id;
    live.pass(1min);  // whoever comes as the doors open is no decision of their own
    QStringList told;
    for (const auto tells : {&LivePage::changedBack, &LivePage::nothingDone})
        connect(&live.page, tells, &live.page, [&told](const QString &what) { told << what; });
    const auto tellsOf = [&](const auto &act) {
        told.clear();
        act();
        live.evening.settle();
        QCoreApplication::processEvents();
        return told.join(u' ');
    };
    const auto undo = [&] {
        return tellsOf([&] { live.page.undo(); });
    };
    const auto redo = [&] {
        return tellsOf([&] { live.page.redo(); });
    };
    const auto back = [&] {
        return tellsOf([&] { live.page.act(DeskAct::Back); });
    };

    const QString begun
        = QStringLiteral("“Round 1” has begun, so Back cannot take up the step before it. Ctrl+Z "
                         "undoes one thing after the other, ");
    live.evening.done(conductor.leave(koffi));
    QCOMPARE(back(), begun + QStringLiteral("first a departure."));
    QVERIFY(live.toast().text().contains(QStringLiteral("the departure of Koffi Mensah")));
    QCOMPARE(undo(), QStringLiteral("Undone: a departure."));
    QCOMPARE(live.toast().text(), QStringLiteral("Undone: the departure of Koffi Mensah."));
    QCOMPARE(redo(), QStringLiteral("Done again: a departure."));
    live.evening.done(conductor.arriveNew(QStringLiteral("Youssef El Amrani")));
    QCOMPARE(back(), begun + QStringLiteral("first an arrival."));
    QCOMPARE(undo(), QStringLiteral("Undone: an arrival."));
    QCOMPARE(undo(), QStringLiteral("Undone: a departure."));
    live.evening.done(conductor.seat(koffi, other));
    QCOMPARE(undo(), QStringLiteral("Undone: somebody at table %1.").arg(live.numberOf(other)));
}

/// It is written in between, and nobody has decided it.
void TestLiveUndo::aNoteOfTheClockHidesNoWords()
{
    Live live;
    live.press("primary");
    live.pass(1s);
    for (const auto &[press, words] : {std::pair{&LivePage::undo, "Undone: the start of “Welcome”."},
             std::pair{&LivePage::redo, "Done again: the start of “Welcome”."}}) {
        live.evening.conductor().noteClock(ClockNoteKind::Suspend, 10min);
        (live.page.*press)();
        live.evening.settle();
        QCoreApplication::processEvents();
        QCOMPARE(live.toast().text(), QString::fromUtf8(words));
        live.pass(1s);
    }
}

void TestLiveUndo::backSaysWhatIsToBeUndoneFirst()
{
    Live live;
    live.page.act(DeskAct::Back);
    QCOMPARE(live.toast().text(), QStringLiteral("No step has ended that could go on."));
    live.evening.runRound(1);
    live.page.act(DeskAct::Back);
    live.evening.settle();
    QCoreApplication::processEvents();
    QCOMPARE(live.toast().text(),
        QStringLiteral(
            "“Round 1” has begun, so Back cannot take up the step before it. Ctrl+Z undoes one thing "
            "after the other, first the start of “Round 1”."));
    // That is what comes of it.
    live.page.undo();
    live.evening.settle();
    live.page.act(DeskAct::Back);
    live.evening.settle();
    QCOMPARE(live.step().round, 0);
}

void TestLiveUndo::nothingToUndoIsSaid()
{
    Live live;
    live.page.undo();
    live.evening.settle();
    QCoreApplication::processEvents();
    QVERIFY(live.toast().isVisible());
    QVERIFY(!live.toast().text().startsWith(QStringLiteral("Undone")));
}

TEST_CLASS_WITH(TestLiveUndo, QApplication)

}  // namespace tablee::ui::tst_live_undo

#include "tst_live_undo.moc"

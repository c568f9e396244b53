#include "audience/audience_window.h"
#include "common/desk_keys.h"
#include "common/plain_label.h"
#include "common/screen_wish.h"
#include "shell/key_sheet.h"
#include "shell/main_window.h"
#include "support/test_program.h"
#include "support/wished_acts.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenuBar>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <map>

namespace tablee::ui::tst_keys {

/// The keys of the desk: one table for the menus, the window, the sheet and the only display.
class TestKeys : public QObject {
    Q_OBJECT

private slots:
    void eachKeyStandsOnTheSheetOnce();
    void theSheetTellsEveryKeyOfTheBlackScreen();
    void redoHasBothKeysOfTheDesktops();
    void everyActIsInAMenu();
    void keysReachTheirAct_data();
    void keysReachTheirAct();
    void heldAndModifiedKeysMeanNothing();
    void theOnlyDisplayAsksForWhatTheDeskAsksFor_data();
    void theOnlyDisplayAsksForWhatTheDeskAsksFor();
    void theArrowsAreOfTheOnlyDisplay();
    void theHintOfTheOnlyDisplayTellsItsKeys();
    void everyQuestionHasItsKey();
    void digitsOfAFrenchKeyboardNeedNoShift_data();
    void digitsOfAFrenchKeyboardNeedNoShift();
    void sheetComesAndGoes();

private:
    Words m_french = Words::load(Language::French);
    Words m_english = Words::load(Language::English);
};

namespace {

QStringList keysOnSheet(const std::vector<KeyGroup> &groups)
{
    QStringList keys;
    for (const KeyGroup &group : groups)
        for (const KeyLine &line : group.lines)
            keys += line.keys.split(QStringLiteral(", "));
    return keys;
}

KeySheet &sheetOf(const MainWindow &window)
{
    return *window.findChild<KeySheet *>(QStringLiteral("keySheet"));
}

}  // namespace

void TestKeys::eachKeyStandsOnTheSheetOnce()
{
    const MainWindow window;
    const QStringList keys = keysOnSheet(sheetOf(window).groups());
    QStringList twice;
    for (const QString &key : keys)
        if (keys.count(key) > 1)
            twice.append(key);
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u' ')));
    for (const DeskKey &key : deskKeys())
        for (const QString &one : allKeysOf(key).split(QStringLiteral(", ")))
            QVERIFY2(keys.contains(one), qPrintable(one));
    for (const auto *action : window.findChildren<QAction *>())
        if (const QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
            !shortcut.isEmpty())
            QVERIFY2(keys.contains(shortcut), qPrintable(shortcut));
}

void TestKeys::theSheetTellsEveryKeyOfTheBlackScreen()
{
    const MainWindow window;
    const QStringList keys = keysOnSheet(sheetOf(window).groups());
    for (const Qt::Key key : {Qt::Key_Period, Qt::Key_B, Qt::Key_Colon}) {
        const QString sign = QChar{key};
        QVERIFY(screenWishOf({QEvent::KeyPress, key, Qt::NoModifier, sign}) == ScreenWish::Black);
        QVERIFY2(std::any_of(keys.begin(), keys.end(),
                     [&](const QString &line) {
                         return line.startsWith(keyOf(ScreenWish::Black)) && line.contains(sign);
                     }),
            qPrintable(sign));
    }
}

void TestKeys::redoHasBothKeysOfTheDesktops()
{
    const MainWindow window;
    const QStringList keys = keysOnSheet(sheetOf(window).groups());
    for (const QKeySequence &key :
        {QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_Z}, QKeySequence{Qt::CTRL | Qt::Key_Y}})
        QVERIFY2(keys.contains(key.toString(QKeySequence::NativeText)), qPrintable(key.toString()));
}

void TestKeys::everyActIsInAMenu()
{
    const MainWindow window;
    QStringList names;
    for (const KeyGroup &group : keyGroups(*window.findChild<QMenuBar *>()))
        for (const KeyLine &line : group.lines)
            names.append(line.name);
    for (const DeskKey &key : deskKeys())
        QVERIFY2(names.count(nameOf(key)) == 1, key.name);
}

void TestKeys::keysReachTheirAct_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<DeskAct>("act");
    QTest::newRow("Space") << Qt::Key_Space << DeskAct::StartPause;
    QTest::newRow("Page Down of a remote") << Qt::Key_PageDown << DeskAct::Go;
    QTest::newRow("Page Up of a remote") << Qt::Key_PageUp << DeskAct::Back;
    QTest::newRow("N") << Qt::Key_N << DeskAct::Next;
    QTest::newRow("P") << Qt::Key_P << DeskAct::Back;
    QTest::newRow("plus") << Qt::Key_Plus << DeskAct::MinuteMore;
    QTest::newRow("minus") << Qt::Key_Minus << DeskAct::MinuteLess;
    QTest::newRow("the equals sign") << Qt::Key_Equal << DeskAct::SetTime;
    QTest::newRow("L") << Qt::Key_L << DeskAct::MakeUp;
    QTest::newRow("X") << Qt::Key_X << DeskAct::DropRound;
    QTest::newRow("T") << Qt::Key_T << DeskAct::Tables;
    QTest::newRow("S") << Qt::Key_S << DeskAct::Seat;
    QTest::newRow("the asterisk, which the empty field of names leaves") << Qt::Key_Asterisk << DeskAct::Seat;
    QTest::newRow("the slash") << Qt::Key_Slash << DeskAct::LookFor;
    QTest::newRow("the question mark") << Qt::Key_Question << DeskAct::Keys;
}

void TestKeys::keysReachTheirAct()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const DeskAct, act);
    MainWindow window;
    window.menus().setConducting(true);
    const test::WishedActs wished{window.menus()};
    QVERIFY(window.menus().takeKey(QKeyEvent{QEvent::KeyPress, key, Qt::NoModifier}));
    QCOMPARE(wished.all, std::vector{act});
    // On many keyboards some of them want Shift.
    QVERIFY(window.menus().takeKey(QKeyEvent{QEvent::KeyPress, key, Qt::ShiftModifier}));
    window.menus().setConducting(false);
    QCOMPARE(window.menus().takeKey(QKeyEvent{QEvent::KeyPress, key, Qt::NoModifier}), act == DeskAct::Keys);
}

void TestKeys::heldAndModifiedKeysMeanNothing()
{
    QVERIFY(!actOf(QKeyEvent{QEvent::KeyPress, Qt::Key_N, Qt::ControlModifier}));
    QVERIFY(!actOf(QKeyEvent{QEvent::KeyPress, Qt::Key_N, Qt::AltModifier}));
    QVERIFY(!actOf(QKeyEvent{QEvent::KeyPress, Qt::Key_N, Qt::NoModifier, {}, true}));
}

namespace {

/// What the only display does itself, for whoever drives it sees no desk.
const std::map<DeskAct, QString> &ownOfTheWall()
{
    static const std::map<DeskAct, QString> acts{
        {DeskAct::SetTime, QStringLiteral("the time is typed there")},
        {DeskAct::LookFor, QStringLiteral("asked once more, for the desk comes with everybody's names")},
        {DeskAct::Keys, QStringLiteral("its own keys stand in its margin")}};
    return acts;
}

}  // namespace

void TestKeys::theOnlyDisplayAsksForWhatTheDeskAsksFor_data()
{
    QTest::addColumn<DeskAct>("act");
    QTest::addColumn<Qt::Key>("key");
    for (const DeskKey &key : deskKeys())
        for (const Qt::Key one : key.keys)
            QTest::addRow("%s, %s", key.name, qPrintable(QKeySequence{one}.toString())) << key.act << one;
}

/// A key that is new at the desk and forgotten in front of the room fails here.
void TestKeys::theOnlyDisplayAsksForWhatTheDeskAsksFor()
{
    QFETCH(const DeskAct, act);
    QFETCH(const Qt::Key, key);
    MainWindow desk;
    desk.menus().setConducting(true);
    AudienceWindow wall{m_french, m_english, AudienceWindow::Mode::OnlyDisplay};
    const test::WishedActs atDesk{desk.menus()};
    const test::WishedActs onWall{wall};
    QVERIFY(desk.menus().takeKey(QKeyEvent{QEvent::KeyPress, key, Qt::NoModifier}));
    QTest::keyClick(&wall, key);
    QCOMPARE(atDesk.all, std::vector{act});
    const bool isOfTheDesk = !ownOfTheWall().contains(act);
    QCOMPARE(onWall.all, isOfTheDesk ? atDesk.all : std::vector<DeskAct>{});
    // What the wall asks or tells by itself stands there.
    QCOMPARE(wall.findChild<QLabel *>(QStringLiteral("keys"))->isHidden(), isOfTheDesk);
}

/// At the desk the arrows go from person to person.
void TestKeys::theArrowsAreOfTheOnlyDisplay()
{
    AudienceWindow wall{m_french, m_english, AudienceWindow::Mode::OnlyDisplay};
    const test::WishedActs onWall{wall};
    QTest::keyClick(&wall, Qt::Key_Right);
    QTest::keyClick(&wall, Qt::Key_Left);
    QCOMPARE(onWall.all, (std::vector{DeskAct::Next, DeskAct::Back}));
    QVERIFY(!actOf(QKeyEvent{QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier}));
}

/// It has room for what one needs, and names no key that means something else.
void TestKeys::theHintOfTheOnlyDisplayTellsItsKeys()
{
    const QStringList hints = keyHints(m_english);
    for (const DeskKey &key : deskKeys())
        QCOMPARE(
            std::any_of(hints.begin(), hints.end(),
                [&](const QString &hint) {
                    return hint.section(u':', 0, 0).split(QStringLiteral(" or ")).contains(mainKeyOf(key));
                }),
            key.act != DeskAct::Go && key.act != DeskAct::Keys);
    QVERIFY(hints.contains(QStringLiteral("+ or -: one minute")));
    QCOMPARE(keyHints(m_french).front(), QStringLiteral("Espace\u00a0: lancer ou mettre en pause"));
}

/// One act for each question that a key answers, whatever stands beside the question.
void TestKeys::everyQuestionHasItsKey()
{
    for (const auto &[question, act] : {std::pair{DeskQuestion::CutStep, DeskAct::Next},
             {DeskQuestion::SkipStep, DeskAct::Next}, {DeskQuestion::DropRound, DeskAct::DropRound},
             {DeskQuestion::SeatNewcomer, DeskAct::Seat}, {DeskQuestion::MakeUp, DeskAct::MakeUp}})
        QCOMPARE(keyThatAnswers(question).act, act);
    // What waits a remote starts, and never leaves out.
    QVERIFY(answers(DeskAct::Go, DeskQuestion::CutStep));
    QVERIFY(!answers(DeskAct::Go, DeskQuestion::SkipStep));
}

void TestKeys::digitsOfAFrenchKeyboardNeedNoShift_data()
{
    QTest::addColumn<QString>("sign");
    QTest::addColumn<ScreenWish>("wish");
    QTest::newRow("1") << QStringLiteral("&") << ScreenWish::ChangeTables;
    QTest::newRow("2") << QStringLiteral("é") << ScreenWish::Break;
    QTest::newRow("3") << QStringLiteral("\"") << ScreenWish::BeginAgain;
    QTest::newRow("4") << QStringLiteral("'") << ScreenWish::ThankYou;
    QTest::newRow("5") << QStringLiteral("(") << ScreenWish::OwnMessage;
}

/// Qt names a key by what it writes, in capitals.
void TestKeys::digitsOfAFrenchKeyboardNeedNoShift()
{
    QFETCH(const QString, sign);
    QFETCH(const ScreenWish, wish);
    const int key = sign.toUpper().front().unicode();
    QVERIFY(screenWishOf({QEvent::KeyPress, key, Qt::NoModifier, sign}) == wish);
    // With Shift it is a sign of another keyboard, as 7 has it for "&".
    QVERIFY(!screenWishOf({QEvent::KeyPress, key, Qt::ShiftModifier, sign}));
}

void TestKeys::sheetComesAndGoes()
{
    MainWindow window;
    window.show();
    KeySheet &sheet = sheetOf(window);
    QVERIFY(!sheet.isVisible());
    QWidget *before = window.focusWidget();
    QTest::keyClick(&window, Qt::Key_Question);
    QVERIFY(sheet.isVisible());
    QVERIFY(window.rect().contains(sheet.geometry()));
    QTest::keyClick(&sheet, Qt::Key_Escape);
    QVERIFY(!sheet.isVisible());
    QCOMPARE(window.focusWidget(), before);
    emit window.menus().actWished(DeskAct::Keys);
    emit window.menus().actWished(DeskAct::Keys);
    QVERIFY(!sheet.isVisible());
}

TEST_CLASS_WITH(TestKeys, QApplication)

}  // namespace tablee::ui::tst_keys

#include "tst_keys.moc"

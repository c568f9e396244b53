#include "common/plain_label.h"
#include "common/screen_wish.h"
#include "shell/desk_keys.h"
#include "shell/key_sheet.h"
#include "shell/main_window.h"
#include "support/test_program.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenuBar>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace tablee::ui;

/// The keys of the desk: one table for the menus, the window and the sheet.
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
    void digitsOfAFrenchKeyboardNeedNoShift_data();
    void digitsOfAFrenchKeyboardNeedNoShift();
    void sheetComesAndGoes();
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
    const std::map<DeskAct, void (DeskMenus::*)()> signalsOfActs{
        {DeskAct::StartPause, &DeskMenus::startPauseRequested}, {DeskAct::Next, &DeskMenus::nextRequested},
        {DeskAct::Back, &DeskMenus::backRequested}, {DeskAct::Go, &DeskMenus::goRequested},
        {DeskAct::MinuteMore, &DeskMenus::minuteAdded}, {DeskAct::MinuteLess, &DeskMenus::minuteTaken},
        {DeskAct::SetTime, &DeskMenus::setTimeRequested}, {DeskAct::MakeUp, &DeskMenus::makeUpRequested},
        {DeskAct::DropRound, &DeskMenus::dropRoundRequested}, {DeskAct::Tables, &DeskMenus::tablesRequested},
        {DeskAct::LookFor, &DeskMenus::lookForRequested}, {DeskAct::Seat, &DeskMenus::seatRequested},
        {DeskAct::Keys, &DeskMenus::keysRequested}};
    MainWindow window;
    window.menus().setConducting(true);
    QSignalSpy spy{&window.menus(), signalsOfActs.at(act)};
    QVERIFY(window.menus().takeKey(QKeyEvent{QEvent::KeyPress, key, Qt::NoModifier}));
    QCOMPARE(spy.size(), 1);
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
    emit window.menus().keysRequested();
    emit window.menus().keysRequested();
    QVERIFY(!sheet.isVisible());
}

TEST_CLASS_WITH(TestKeys, QApplication)
#include "tst_keys.moc"

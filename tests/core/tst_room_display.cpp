#include "live/room_display.h"
#include "support/evening_builder.h"
#include "support/test_program.h"

#include <QTest>

#include <functional>

namespace tablee::tst_room_display {

using test::EveningBuilder;

/// What the room sees beside the evening itself, while it goes on and after a crash.
class TestRoomDisplay : public QObject {
    Q_OBJECT

private slots:
    void beginsAsItWas_data();
    void beginsAsItWas();
    void blackWaitsForNoDisk();
    void messageIsSeenOnceItIsKept();
    void lateAnswerBringsNothingBack();
    void messageLightsABlackScreen();
    void newerMessageUnderItsKeyIsShown();
    void nothingIsKeptTwice();
    void floorGoesWithItsStep();
    void floorTakesThePlaceOfTheClock();
    void whatBeginsIsToldUntilItDoes_data();
    void whatBeginsIsToldUntilItDoes();
    void crashBringsNoPastBack();
    void movesAreToldOnceAndFollowTheRoom();
    void aCrashTellsTheMovesThatWereTold_data();
    void aCrashTellsTheMovesThatWereTold();
    void ownMessageIsPutByUntilTheEnd();
    void erasedPeopleAreNamedNoMore();
};

namespace {

const Words &french()
{
    static const Words words = Words::load(Language::French);
    return words;
}

const Words &english()
{
    static const Words words = Words::load(Language::English);
    return words;
}

const BilingualText own{QStringLiteral("Le café est servi"), QStringLiteral("Coffee is served")};
const DisplayPlace beside{.isWanted = true, .hadDisplay = true};

/// Seven people, called by their numbers, in an evening whose screen has begun.
class Room {
public:
    Room()
    {
        evening.openDoors();
        for (int member = 1; member <= 7; ++member) {
            evening.checkIn(member);
            m_names[MemberId{member}] = QString::number(member);
        }
        evening.start(1);
        display.begin(evening.evening());
    }

    SpokenEvening spoken() const { return {evening.evening(), m_names, french(), english()}; }
    std::optional<DisplayRecord> keep() { return display.toKeep(evening.evening(), beside); }
    /// It is written, and seen.
    void write() { display.see(keep().value()); }
    void announce()
    {
        evening.end(1);
        evening.announce(1);
        display.follow(spoken());
    }
    void move(int member, int table)
    {
        QVERIFY(!evening.seat(1, member, table));
        display.follow(spoken());
    }
    /// The screen of a program that was killed after it had written `record`.
    RoomDisplay afterCrash(const DisplayRecord &record) const
    {
        RoomDisplay again;
        again.restore(spoken(), record, evening.log());
        again.begin(evening.evening());
        return again;
    }

    void call(int member, const QString &name) { m_names[MemberId{member}] = name; }

    EveningBuilder evening;
    RoomDisplay display;

private:
    std::map<MemberId, QString> m_names;
};

using Change = std::function<void(Room &)>;

}  // namespace

void TestRoomDisplay::beginsAsItWas_data()
{
    QTest::addColumn<DisplayRecord>("record");
    QTest::addColumn<DisplayStart>("start");
    QTest::newRow("the first time") << DisplayRecord{} << DisplayStart::BesideTheDesk;
    QTest::newRow("hidden") << DisplayRecord{.place = ScreenPlace::Hidden, .hadDisplay = true}
                            << DisplayStart::Hidden;
    QTest::newRow("on a display of its own")
        << DisplayRecord{.place = ScreenPlace::SecondDisplay, .hadDisplay = true} << DisplayStart::Awaited;
    QTest::newRow("on the only display")
        << DisplayRecord{.place = ScreenPlace::OnlyDisplay} << DisplayStart::Anywhere;
}

void TestRoomDisplay::beginsAsItWas()
{
    QFETCH(const DisplayRecord, record);
    QFETCH(const DisplayStart, start);
    const Room room;
    RoomDisplay display;
    display.restore(room.spoken(), record, room.evening.log());
    QCOMPARE(display.begin(room.evening.evening()), start);
}

void TestRoomDisplay::blackWaitsForNoDisk()
{
    Room room;
    const DisplayRecord before = room.keep().value();
    room.display.toggleBlack();
    QVERIFY(room.display.seen().black);
    room.display.see(before);  // the disk has taken its time
    QVERIFY(room.display.seen().black);
    room.display.toggleBlack();
    QVERIFY(!room.display.seen().black);
}

void TestRoomDisplay::messageIsSeenOnceItIsKept()
{
    Room room;
    room.display.toggleMessage(room.spoken(), ReadyMessage::Break);
    QVERIFY(room.display.seen().message.isEmpty());
    room.write();
    QCOMPARE(room.display.seen().message, messageText(ReadyMessage::Break, french(), english()));
    room.display.toggleMessage(room.spoken(), ReadyMessage::Break);
    QVERIFY(!room.display.seen().message.isEmpty());
    room.write();
    QVERIFY(room.display.seen().message.isEmpty());
}

/// The disk takes its time; what it was asked for has gone by, and does not flash up.
void TestRoomDisplay::lateAnswerBringsNothingBack()
{
    Room room;
    room.announce();
    room.display.toggleFloor(room.evening.evening(), false);
    room.display.toggleMessage(room.spoken(), ReadyMessage::Break);
    const DisplayRecord written = room.keep().value();
    QVERIFY(written.look.floor);
    QVERIFY(!written.message.isEmpty());
    room.evening.start(2);
    QVERIFY(room.display.follow(room.spoken()));
    room.display.see(written);
    QVERIFY(room.display.seen().message.isEmpty());
    QVERIFY(room.display.seen().look.floor);
    room.evening.end(2);
    QVERIFY(room.display.follow(room.spoken()));
    room.display.see(written);
    QVERIFY(!room.display.seen().look.floor);
}

void TestRoomDisplay::messageLightsABlackScreen()
{
    Room room;
    room.display.toggleMessage(room.spoken(), ReadyMessage::Break);
    room.display.toggleBlack();
    // What does not show is not taken back.
    room.display.toggleMessage(room.spoken(), ReadyMessage::Break);
    QVERIFY(!room.display.wished().black);
    QCOMPARE(room.display.readyMessage(room.spoken()), ReadyMessage::Break);
}

void TestRoomDisplay::newerMessageUnderItsKeyIsShown()
{
    Room room;
    room.announce();
    room.display.showWritten(own);
    room.move(5, 1);
    room.display.toggleMessage(room.spoken(), std::nullopt);
    QVERIFY(room.display.wished().messageMoves);
    QCOMPARE(room.display.wished().message.english, QStringLiteral("5 to table 1."));
    room.display.toggleMessage(room.spoken(), std::nullopt);
    QVERIFY(room.display.wished().message.isEmpty());
    // They have been told: the key shows what was written before.
    room.display.toggleMessage(room.spoken(), std::nullopt);
    QCOMPARE(room.display.wished().message, own);
}

void TestRoomDisplay::nothingIsKeptTwice()
{
    Room room;
    QVERIFY(!RoomDisplay{}.toKeep(room.evening.evening(), beside));
    QVERIFY(room.keep());
    room.evening.checkIn(8);
    QVERIFY(!room.keep());
    room.display.toggleDigits();
    QCOMPARE(room.keep().value().seq, room.evening.evening().lastSeq);
    QVERIFY(!room.keep());
    room.display.writeAgain();
    QVERIFY(room.keep());
}

void TestRoomDisplay::floorGoesWithItsStep()
{
    Room room;
    QVERIFY(!room.display.toggleFloor(room.evening.evening(), false));
    QVERIFY(!room.display.follow(room.spoken()));
    QVERIFY(room.display.wished().look.floor);
    room.evening.end(1);
    QVERIFY(room.display.follow(room.spoken()));
    QVERIFY(!room.display.wished().look.floor);
}

void TestRoomDisplay::floorTakesThePlaceOfTheClock()
{
    Room room;
    room.announce();
    QVERIFY(!room.display.toggleFloor(room.evening.evening(), false));
    room.display.toggleFloor(room.evening.evening(), false);
    room.evening.start(2);
    QVERIFY(room.display.toggleFloor(room.evening.evening(), false));
    QVERIFY(room.display.wished().look.floor);
    QVERIFY(!room.display.toggleFloor(room.evening.evening(), true));
    QVERIFY(!room.display.wished().look.floor);
}

void TestRoomDisplay::whatBeginsIsToldUntilItDoes_data()
{
    QTest::addColumn<ReadyMessage>("message");
    QTest::addColumn<bool>("goesOn");
    QTest::addColumn<bool>("goes");
    QTest::newRow("time to change tables") << ReadyMessage::ChangeTables << false << true;
    QTest::newRow("we begin again") << ReadyMessage::BeginAgain << false << true;
    QTest::newRow("a break") << ReadyMessage::Break << false << true;
    QTest::newRow("thanks") << ReadyMessage::ThankYou << false << false;
    QTest::newRow("a break in a round that goes on after it") << ReadyMessage::Break << true << true;
    QTest::newRow("thanks in a round that goes on after them") << ReadyMessage::ThankYou << true << false;
}

void TestRoomDisplay::whatBeginsIsToldUntilItDoes()
{
    QFETCH(const ReadyMessage, message);
    QFETCH(const bool, goesOn);
    QFETCH(const bool, goes);
    Room room;
    room.announce();
    if (goesOn) {
        room.evening.start(2);
        room.display.follow(room.spoken());
        room.evening.pause(2);
        room.display.follow(room.spoken());
    }
    room.display.toggleMessage(room.spoken(), message);
    room.write();
    const DisplayRecord written = room.display.seen();
    QVERIFY(!room.afterCrash(written).wished().message.isEmpty());
    QVERIFY(!(goesOn ? room.evening.resume(2) : room.evening.start(2)));
    // A crash falls between this and the screen that follows it.
    QCOMPARE(room.afterCrash(written).wished().message.isEmpty(), goes);
    QCOMPARE(room.display.follow(room.spoken()), goes);
    QCOMPARE(room.display.seen().message.isEmpty(), goes);
    if (!goes)
        return;
    // What is said once the step runs stays.
    room.write();
    room.display.toggleMessage(room.spoken(), message);
    QVERIFY(!room.display.follow(room.spoken()));
    QCOMPARE(room.display.readyMessage(room.spoken()), message);
    QVERIFY(!room.afterCrash(room.keep().value()).wished().message.isEmpty());
}

void TestRoomDisplay::crashBringsNoPastBack()
{
    Room room;
    room.display.toggleFloor(room.evening.evening(), false);
    const DisplayRecord written = room.keep().value();
    QVERIFY(room.afterCrash(written).wished().look.floor);
    room.evening.end(1);
    QVERIFY(!room.afterCrash(written).wished().look.floor);
}

void TestRoomDisplay::movesAreToldOnceAndFollowTheRoom()
{
    Room room;
    room.announce();
    room.move(5, 1);
    room.display.toggleMessage(room.spoken(), std::nullopt);
    room.move(5, 3);
    QCOMPARE(room.display.wished().message.english, QStringLiteral("5 to table 3."));
    QCOMPARE(room.afterCrash(room.keep().value()).wished().message.english, QStringLiteral("5 to table 3."));
    room.display.toggleMessage(room.spoken(), std::nullopt);
    const RoomDisplay again = room.afterCrash(room.keep().value());
    QVERIFY(again.ownMessage().isEmpty());
    room.evening.start(2);
    room.display.follow(room.spoken());
    QVERIFY(room.display.ownMessage().isEmpty());
}

void TestRoomDisplay::aCrashTellsTheMovesThatWereTold_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("told");
    QTest::newRow("nothing") << Change{[](Room &) {
    }} << QStringLiteral("5 to table 1.");
    QTest::newRow("a seat by hand") << Change{[](Room &room) {
        room.evening.seat(1, 6, 1);
    }} << QStringLiteral("5 to table 1, 6 to table 1.");
    QTest::newRow("the same one once more") << Change{[](Room &room) {
        room.evening.seat(1, 5, 3);
    }} << QStringLiteral("5 to table 3.");
    QTest::newRow("back, as the room has read otherwise") << Change{[](Room &room) {
        room.evening.undo(EventId{room.evening.evening().lastSeq});
    }} << QStringLiteral("5 to table 2.");
    QTest::newRow("everybody back, which was announced") << Change{[](Room &room) {
        room.evening.announce(1);
    }} << QStringLiteral("5 to table 2.");
    QTest::newRow("they leave") << Change{[](Room &room) {
        room.evening.checkOut(5);
    }} << QString{};
    QTest::newRow("their name is corrected") << Change{[](Room &room) {
        room.call(5, QStringLiteral("Ana"));
    }} << QStringLiteral("Ana to table 1.");
    QTest::newRow("their round is left out") << Change{[](Room &room) {
        room.evening.end(2, StepOutcome::Skipped);
        room.evening.announce(2);
    }} << QString{};
}

/// What shows is what the evening says and nothing else, so that a crash brings back the same; before and
/// after it was written, and when it was taken back for other words meanwhile.
void TestRoomDisplay::aCrashTellsTheMovesThatWereTold()
{
    QFETCH(const Change, change);
    QFETCH(const QString, told);
    Room room;
    room.announce();
    room.move(5, 1);
    room.display.toggleMessage(room.spoken(), std::nullopt);
    room.write();
    const DisplayRecord before = room.display.seen();
    change(room);
    QCOMPARE(room.display.follow(room.spoken()), told != before.message.english);
    QCOMPARE(room.display.wished().message.english, told);
    QCOMPARE(room.display.seen().message.english, told);
    room.display.see(before);  // the disk has taken its time
    QCOMPARE(room.display.seen().message.english, told);
    QCOMPARE(room.afterCrash(before).wished().message.english, told);
    QCOMPARE(room.afterCrash(before).ownMessage(), room.display.ownMessage());
    const DisplayRecord after = room.keep().value_or(before);
    QCOMPARE(room.afterCrash(after).wished().message.english, told);
    QCOMPARE(room.afterCrash(after).ownMessage(), room.display.ownMessage());
}

void TestRoomDisplay::ownMessageIsPutByUntilTheEnd()
{
    Room room;
    room.display.showWritten(own);
    QVERIFY(room.keep().value().putBy.isEmpty());
    room.display.toggleMessage(room.spoken(), std::nullopt);
    const DisplayRecord written = room.keep().value();
    QCOMPARE(written.putBy, own);
    QCOMPARE(room.afterCrash(written).written(), own);
    QVERIFY(!room.evening.happen({.kind = EventKind::Close}));
    QVERIFY(room.display.follow(room.spoken()));
    QVERIFY(room.keep().value().putBy.isEmpty());
}

void TestRoomDisplay::erasedPeopleAreNamedNoMore()
{
    Room room;
    room.display.hold(HeldMoment{.seq = 1});
    room.display.showWritten(own);
    room.write();
    room.display.forgetPeople(room.spoken());
    QVERIFY(room.display.seen().message.isEmpty());
    QVERIFY(room.display.written().isEmpty());
    QVERIFY(!room.display.wished().held);
    room.display.toggleMessage(room.spoken(), ReadyMessage::Break);
    room.write();
    room.display.forgetPeople(room.spoken());
    QVERIFY(!room.display.seen().message.isEmpty());
    QVERIFY(room.keep());  // the file has dropped it
}

TEST_CLASS(TestRoomDisplay)

}  // namespace tablee::tst_room_display

#include "tst_room_display.moc"

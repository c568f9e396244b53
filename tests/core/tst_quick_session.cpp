#include "sessions/quick_session.h"
#include "sessions/table_places.h"
#include "support/test_program.h"

#include <QTest>

#include <numeric>

namespace tablee::tst_quick_session {

using namespace std::chrono_literals;

class TestQuickSession : public QObject {
    Q_OBJECT

private slots:
    void agendaInTheOrderOfTheEvening();
    void everybodyOnTheListIsExpected();
    void tablesAreEnough_data();
    void tablesAreEnough();
    void whoSitsTogetherHasOneTable_data();
    void whoSitsTogetherHasOneTable();
    void chairsMakeRoomForAThird_data();
    void chairsMakeRoomForAThird();
};

namespace {

std::vector<MemberId> members(int count)
{
    std::vector<MemberId> ids;
    for (int id = 1; id <= count; ++id)
        ids.emplace_back(id);
    return ids;
}

}  // namespace

void TestQuickSession::agendaInTheOrderOfTheEvening()
{
    const QuickStart start{.seatsPerTable = 4, .roundLength = 8min, .rounds = 2};
    const PreparedSession session
        = quickSession(start, members(9), 1'795'200'000'000, QStringLiteral("Europe/Zurich"));

    std::vector<StepKind> kinds;
    std::vector<int> rounds;
    for (const PreparedStep &step : session.agenda) {
        kinds.push_back(step.kind);
        rounds.push_back(step.round);
        QVERIFY(step.planned > 0min);
        QVERIFY(step.kind != StepKind::Round || step.planned == 8min);
    }
    QCOMPARE(kinds,
        (std::vector{
            StepKind::Welcome, StepKind::Round, StepKind::Round, StepKind::FreeTime, StepKind::Closing}));
    QCOMPARE(rounds, (std::vector{0, 1, 2, 0, 0}));
    QCOMPARE(session.startsAt, 1'795'200'000'000);
    QCOMPARE(session.zone, QStringLiteral("Europe/Zurich"));
    QCOMPARE(session.seatsPerTable, 4);
}

void TestQuickSession::everybodyOnTheListIsExpected()
{
    const PreparedSession session = quickSession({}, members(3), 0, {});
    QCOMPARE(session.attendance,
        (std::vector<Attendance>{{MemberId{1}, Role::Seated, true}, {MemberId{2}, Role::Seated, true},
            {MemberId{3}, Role::Seated, true}}));
}

void TestQuickSession::tablesAreEnough_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("seats");
    QTest::addColumn<int>("tables");
    QTest::newRow("nobody yet") << 0 << 4 << 0;
    QTest::newRow("one person") << 1 << 4 << 1;
    QTest::newRow("two people") << 2 << 4 << 1;
    QTest::newRow("a full table") << 4 << 4 << 1;
    QTest::newRow("one more than a table") << 5 << 4 << 2;
    QTest::newRow("full tables") << 24 << 4 << 6;
    QTest::newRow("one more than full tables") << 25 << 4 << 7;
    QTest::newRow("pairs") << 10 << 2 << 5;
    QTest::newRow("pairs and a third") << 11 << 2 << 5;
}

void TestQuickSession::tablesAreEnough()
{
    QFETCH(const int, people);
    QFETCH(const int, seats);
    const PreparedSession session = quickSession({.seatsPerTable = seats}, members(people), 0, {});
    QTEST(static_cast<int>(session.tables.size()), "tables");
    int chairs = 0, number = 0;
    for (const NewTable &table : session.tables) {
        QCOMPARE(table.number, ++number);
        chairs += table.seats;
    }
    QVERIFY(chairs >= people);
}

void TestQuickSession::whoSitsTogetherHasOneTable_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("chairs");
    QTest::newRow("two people, and room for two more") << 2 << 4;
    QTest::newRow("a full table") << 4 << 4;
    QTest::newRow("a chair more than usual") << 5 << 5;
}

void TestQuickSession::whoSitsTogetherHasOneTable()
{
    QFETCH(const int, people);
    QFETCH(const int, chairs);
    const PreparedSession session
        = quickSession({.seatsPerTable = 4, .together = true}, members(people), 0, {});
    QCOMPARE(session.tables, (std::vector{NewTable{1, chairs}}));
    QCOMPARE(session.seatsPerTable, 4);
    QCOMPARE(tablesNeeded(session), 1);
}

void TestQuickSession::chairsMakeRoomForAThird_data()
{
    QTest::addColumn<int>("seats");
    QTest::addColumn<int>("chairs");
    QTest::newRow("pairs") << 2 << 3;
    QTest::newRow("threes") << 3 << 3;
    QTest::newRow("fours") << 4 << 4;
    QTest::newRow("eights") << 8 << 8;
}

void TestQuickSession::chairsMakeRoomForAThird()
{
    QFETCH(const int, seats);
    QTEST(chairsAtTable(seats), "chairs");
}

TEST_CLASS(TestQuickSession)

}  // namespace tablee::tst_quick_session

#include "tst_quick_session.moc"

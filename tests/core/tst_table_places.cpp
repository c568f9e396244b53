#include "sessions/table_places.h"
#include "support/test_program.h"

#include <QTest>

namespace tablee::tst_table_places {

/// Tables of the same size, and some with chairs of their own.
class TestTablePlaces : public QObject {
    Q_OBJECT

private slots:
    void peopleAreSharedOut_data();
    void peopleAreSharedOut();
    void usualTablesFollowTheNumberAskedFor();
    void tablesAreCountedByTheirChairs();
};

using Sizes = std::vector<int>;

void TestTablePlaces::peopleAreSharedOut_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<Sizes>("chairs");
    QTest::addColumn<int>("seatsPerTable");
    QTest::addColumn<Sizes>("sizes");
    const auto row = [](const char *name, int people, Sizes chairs, int seats, Sizes sizes) {
        QTest::newRow(name) << people << std::move(chairs) << seats << std::move(sizes);
    };
    row("nobody", 0, {4, 4}, 4, {});
    row("as many at each", 10, {4, 4, 4}, 4, {4, 3, 3});
    row("no table set out yet", 10, {}, 4, {4, 3, 3});
    row("a table for eight beside tables of four", 16, {8, 4, 4}, 4, {8, 4, 4});
    row("as even as the small ones let it be", 11, {8, 4}, 4, {7, 4});
    row("two corners for two", 12, {2, 4, 4, 2}, 4, {2, 4, 4, 2});
    row("no more tables than are needed", 6, {6, 4, 4}, 4, {6});
    row("further tables are as large as the others", 12, {6}, 4, {4, 4, 4});
    row("pairs, and a third where somebody would be alone", 7, {3, 3, 3}, 2, {3, 2, 2});
    row("somebody would be alone at the last table", 5, {2, 2, 4}, 4, {0, 2, 3});
    row("somebody alone takes a chair elsewhere", 3, {2, 3}, 2, {0, 3});
}

void TestTablePlaces::peopleAreSharedOut()
{
    QFETCH(const int, people);
    QFETCH(const Sizes, chairs);
    QFETCH(const int, seatsPerTable);
    QTEST(sharedOut(people, chairs, seatsPerTable), "sizes");
}

void TestTablePlaces::usualTablesFollowTheNumberAskedFor()
{
    PreparedSession session;
    session.seatsPerTable = 4;
    session.tables = {{1, 4}, {2, 8}, {3, 4}};
    setSeatsPerTable(session, 5);
    QCOMPARE(session.seatsPerTable, 5);
    QVERIFY((session.tables == std::vector<NewTable>{{1, 5}, {2, 8}, {3, 5}}));
    // Pairs make room for a third, and no table forgets that it is like the others.
    setSeatsPerTable(session, 2);
    QVERIFY((session.tables == std::vector<NewTable>{{1, 3}, {2, 8}, {3, 3}}));
    setSeatsPerTable(session, 6);
    QVERIFY((session.tables == std::vector<NewTable>{{1, 6}, {2, 8}, {3, 6}}));
}

void TestTablePlaces::tablesAreCountedByTheirChairs()
{
    PreparedSession session;
    session.seatsPerTable = 4;
    session.tables = {{1, 8}, {2, 4}, {3, 4, {}, true}};
    for (int number = 1; number <= 13; ++number)
        session.attendance.push_back({MemberId{number}});
    QCOMPARE(tablesNeeded(session), 3);  // eight, four, and one to be set out
    session.attendance.pop_back();
    QCOMPARE(tablesNeeded(session), 2);
    session.attendance.front().role = Role::Observer;
    session.attendance.resize(9);
    QCOMPARE(tablesNeeded(session), 1);
}

TEST_CLASS(TestTablePlaces)

}  // namespace tablee::tst_table_places

#include "tst_table_places.moc"

#include "live/told_sizes.h"
#include "rotation/room/table_sizes.h"
#include "sessions/table_places.h"
#include "support/test_program.h"

#include <QTest>

#include <numeric>

namespace tablee::tst_told_sizes {

/// Tables of a round that has been told when somebody comes or goes before it begins.
class TestToldSizes : public QObject {
    Q_OBJECT

private slots:
    void aLeaverMovesNobody_data();
    void aLeaverMovesNobody();
    void aLatecomerMovesOneAtMost_data();
    void aLatecomerMovesOneAtMost();
    void tablesThatAreWantedStay();
    void smallTablesAreHelped_data();
    void smallTablesAreHelped();
};

namespace {

int sum(const std::vector<int> &sizes)
{
    return std::accumulate(sizes.begin(), sizes.end(), 0);
}

ToldTable tableOf(int people, int seats)
{
    return {.people = people, .places = seats, .chairs = chairsAtTable(seats)};
}

std::vector<ToldTable> tablesOf(const std::vector<int> &sizes, int seats)
{
    std::vector<ToldTable> tables;
    for (const int size : sizes)
        tables.push_back(tableOf(size, seats));
    return tables;
}

std::vector<int> sizesWith(const std::vector<int> &told, int seats, int people)
{
    return sizesAsTold(tablesOf(told, seats), tableOf(0, seats), people);
}

/// How many cannot stay where they were told.
int moved(const std::vector<int> &told, const std::vector<int> &sizes)
{
    int moved = 0;
    for (std::size_t table = 0; table < told.size(); ++table)
        moved += std::max(0, told[table] - sizes[table]);
    return moved;
}

void addRooms()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("seats");
    for (const int seats : {2, 3, 4, 5, 6, 8})
        for (int people = 4; people <= 60; ++people)
            QTest::addRow("%d people, tables of %d", people, seats) << people << seats;
}

}  // namespace

void TestToldSizes::aLeaverMovesNobody_data()
{
    addRooms();
}

void TestToldSizes::aLeaverMovesNobody()
{
    QFETCH(const int, people);
    QFETCH(const int, seats);
    const std::vector<int> full = rotation::tableSizes(people, seats);
    for (std::size_t left = 0; left < full.size(); ++left) {
        std::vector<int> told = full;
        --told[left];
        const std::vector<int> sizes = sizesWith(told, seats, people - 1);
        QCOMPARE(sum(sizes), people - 1);
        // Whoever was one of two is alone now, and one person moves.
        QCOMPARE(moved(told, sizes), told[left] == 1 ? 1 : 0);
        QCOMPARE(std::count(sizes.begin(), sizes.end(), 1), 0);
    }
}

void TestToldSizes::aLatecomerMovesOneAtMost_data()
{
    addRooms();
}

void TestToldSizes::aLatecomerMovesOneAtMost()
{
    QFETCH(const int, people);
    QFETCH(const int, seats);
    const std::vector<int> told = rotation::tableSizes(people, seats);
    const std::vector<int> sizes = sizesWith(told, seats, people + 1);
    QCOMPARE(sum(sizes), people + 1);
    QCOMPARE(std::count(sizes.begin(), sizes.end(), 1), 0);
    // At a table that is set out for them somebody keeps them company; among pairs one more may sit.
    const bool isFull = people >= seats * static_cast<int>(told.size());
    const bool isSetOut = isFull && (seats > 2 || people % 2 == 1);
    QCOMPARE(sizes.size(), told.size() + (isSetOut ? 1 : 0));
    QCOMPARE(moved(told, sizes), isSetOut ? 1 : 0);
}

void TestToldSizes::smallTablesAreHelped_data()
{
    QTest::addColumn<std::vector<int>>("told");
    QTest::addColumn<int>("seats");
    QTest::addColumn<int>("people");
    QTest::addColumn<std::vector<int>>("sizes");
    const auto row = [](const char *name, const std::vector<int> &told, int seats, int people,
                         const std::vector<int> &sizes) {
        QTest::newRow(name) << told << seats << people << sizes;
    };
    row("pairs stay pairs where four are usual", {4, 2, 2}, 4, 8, {4, 2, 2});
    row("whoever is alone goes where there is a place", {4, 3, 1}, 4, 8, {4, 4, 0});
    row("somebody comes to whoever is alone among full tables", {4, 4, 1}, 4, 9, {3, 4, 2});
    row("whoever is alone among pairs makes a table of three", {2, 1, 2}, 2, 5, {3, 0, 2});
    row("two who are alone among pairs make a pair", {2, 1, 1}, 2, 4, {2, 0, 2});
    row("newcomers fill the smallest tables", {4, 2, 3}, 4, 12, {4, 4, 4});
    row("too many for the tables", {4, 4}, 4, 10, {4, 4, 2});
    row("many too many", {2, 2}, 4, 18, {4, 4, 4, 4, 2});
    row("nobody is left", {0, 0}, 4, 0, {0, 0});
    row("the last one", {0, 1}, 4, 1, {0, 1});
}

void TestToldSizes::smallTablesAreHelped()
{
    QFETCH(const std::vector<int>, told);
    QFETCH(const int, seats);
    QFETCH(const int, people);
    QFETCH(const std::vector<int>, sizes);
    QCOMPARE(sizesWith(told, seats, people), sizes);
}

/// A rule or a hand holds somebody at the third of three tables.
void TestToldSizes::tablesThatAreWantedStay()
{
    const auto sizes = [](std::vector<int> told, int people) {
        std::vector<ToldTable> tables = tablesOf(told, 4);
        tables.back().wanted = true;
        return sizesAsTold(tables, tableOf(0, 4), people);
    };
    QCOMPARE(sizes({4, 4, 1}, 9), (std::vector{3, 4, 2}));
    QCOMPARE(sizes({4, 3, 1}, 8), (std::vector{3, 3, 2}));
    QCOMPARE(sizes({4, 4, 0}, 8), (std::vector{3, 3, 2}));
    QCOMPARE(sizes({2, 2, 1}, 5), (std::vector{0, 2, 3}));
    QCOMPARE(sizes({4, 4, 0}, 9), (std::vector{3, 4, 2}));
}

TEST_CLASS(TestToldSizes)

}  // namespace tablee::tst_told_sizes

#include "tst_told_sizes.moc"

#include "rotation/room/table_sizes.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <numeric>

namespace tablee::tst_table_sizes {

using tablee::rotation::tableSizes;
using Sizes = std::vector<int>;

class TestTableSizes : public QObject {
    Q_OBJECT

private slots:
    void examples_data();
    void examples();
    void everyRoomHoldsTheRules();
};

void TestTableSizes::examples_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("seats");
    QTest::addColumn<Sizes>("sizes");

    QTest::newRow("nobody has no table") << 0 << 4 << Sizes{};
    QTest::newRow("one person has one table") << 1 << 4 << Sizes{1};
    QTest::newRow("twenty-four at four are six tables") << 24 << 4 << Sizes{4, 4, 4, 4, 4, 4};
    QTest::newRow("twenty-three lack one seat") << 23 << 4 << Sizes{4, 4, 4, 4, 4, 3};
    QTest::newRow("five at four share evenly") << 5 << 4 << Sizes{3, 2};
    QTest::newRow("nine at four share evenly") << 9 << 4 << Sizes{3, 3, 3};
    QTest::newRow("pairs and an odd number have one table of three") << 7 << 2 << Sizes{3, 2, 2};
    QTest::newRow("three in pairs are one table") << 3 << 2 << Sizes{3};
    QTest::newRow("no table of one is made even when asked") << 4 << 1 << Sizes{2, 2};
    QTest::newRow("more seats than people are one table") << 5 << 12 << Sizes{5};
}

void TestTableSizes::examples()
{
    QFETCH(const int, people);
    QFETCH(const int, seats);
    QTEST(tableSizes(people, seats), "sizes");
}

void TestTableSizes::everyRoomHoldsTheRules()
{
    for (int people = 2; people <= 200; ++people)
        for (int seats = 2; seats <= 12; ++seats) {
            const Sizes sizes = tableSizes(people, seats);
            const QByteArray room
                = QByteArray::number(people) + " people, tables of " + QByteArray::number(seats);
            const int most = seats == 2 && people % 2 == 1 ? 3 : seats;
            QVERIFY2(std::accumulate(sizes.begin(), sizes.end(), 0) == people, room);
            QVERIFY2(std::is_sorted(sizes.rbegin(), sizes.rend()), room);
            QVERIFY2(sizes.front() <= most && sizes.back() >= 2, room);
            QVERIFY2(sizes.front() - sizes.back() <= 1, room);
            if (most == seats)  // one table fewer would need a larger one
                QVERIFY2((static_cast<int>(sizes.size()) - 1) * seats < people, room);
        }
}

TEST_CLASS(TestTableSizes)

}  // namespace tablee::tst_table_sizes

#include "tst_table_sizes.moc"

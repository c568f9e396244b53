#include "audience/name_grid.h"
#include "audience/seat_row.h"
#include "paper/typeface.h"
#include "support/audience_scenes.h"

#include <QTest>

#include <set>

using namespace tablee;
using namespace tablee::ui;

Q_DECLARE_METATYPE(std::vector<SeatLine>)

class TestNameGrid : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void everybodyStandsOnceAndWhole_data();
    void everybodyStandsOnceAndWhole();
    void fewNamesAreLarge();
    void aRoomOfSixtyIsOnePage();
    void pagesAreEvenlyFull();
    void numbersSayTheWordTable();
    void anEmptyListIsOneEmptyPage();
};

namespace {

NameRoom roomOf(QSize screen)
{
    return {{screen.width() * 0.926, screen.height() * 0.72}, screen.height() / 100.0, typeface(15)};
}

/// How high capitals are, in pixels, before they are rounded.
qreal capHeight(QFont font, int pixelSize)
{
    font.setPixelSize(1000);
    return QFontMetricsF{font}.capHeight() * pixelSize / 1000;
}

}  // namespace

void TestNameGrid::everybodyStandsOnceAndWhole_data()
{
    QTest::addColumn<std::vector<SeatLine>>("lines");
    QTest::addColumn<QSize>("screen");
    for (const QSize screen :
        {QSize{1024, 768}, QSize{1280, 720}, QSize{1280, 800}, QSize{1920, 1080}, QSize{3840, 2160}}) {
        for (const int people : {1, 2, 5, 24, 60, 120, 300})
            QTest::addRow("%d people on %d pixels", people, screen.width())
                << test::guestLines(people) << screen;
        QTest::addRow("hard names on %d pixels", screen.width()) << test::hardLines() << screen;
        QTest::addRow("300 numbers on %d pixels", screen.width()) << test::numberLines(300) << screen;
    }
    QTest::newRow("5,000 people") << test::guestLines(5000) << QSize{1920, 1080};
}

void TestNameGrid::everybodyStandsOnceAndWhole()
{
    QFETCH(const std::vector<SeatLine>, lines);
    QFETCH(const QSize, screen);
    const NameRoom room = roomOf(screen);
    const NameGrid grid = layOutNames(lines, room);
    const QRectF list = QRectF{{}, room.size}.adjusted(-0.5, -0.5, 0.5, 0.5);

    std::vector<int> order;
    for (const auto &page : grid.pages) {
        QVERIFY(!page.empty());
        for (std::size_t i = 0; i < page.size(); ++i) {
            const NameCell &cell = page[i];
            order.push_back(cell.line);
            QVERIFY(list.contains(cell.room));
            QVERIFY(capHeight(room.font, cell.pixelSize) >= 2 * room.unit);
            const SeatLine &line = lines[static_cast<std::size_t>(cell.line)];
            const qreal wide = cell.room.width() - (isNumber(line) ? 0 : nameIndent(grid.rowSize));
            const QSizeF needed = nameSize(line, room.font, cell.pixelSize, wide);
            QVERIFY(needed.width() <= wide + 1);
            QVERIFY2(needed.height() <= cell.room.height() + 1, qPrintable(shownName(line)));
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(!page[j].room.adjusted(0.1, 0.1, -0.1, -0.1).intersects(cell.room));
        }
    }
    QCOMPARE(order.size(), lines.size());
    QVERIFY(std::is_sorted(order.begin(), order.end()));
    QCOMPARE(std::set<int>(order.begin(), order.end()).size(), lines.size());
}

void TestNameGrid::fewNamesAreLarge()
{
    const NameRoom room = roomOf({1920, 1080});
    QVERIFY(layOutNames(test::guestLines(5), room).rowSize >= 5 * room.unit);
}

void TestNameGrid::aRoomOfSixtyIsOnePage()
{
    const NameRoom room = roomOf({1920, 1080});
    const NameGrid grid = layOutNames(test::guestLines(60), room);
    QCOMPARE(grid.pages.size(), std::size_t{1});
    QVERIFY(grid.rowSize >= 3 * room.unit);
}

void TestNameGrid::pagesAreEvenlyFull()
{
    const NameGrid grid = layOutNames(test::guestLines(300), roomOf({1280, 800}));
    QVERIFY(grid.pages.size() > 1);
    QVERIFY(grid.pages.back().size() * 10 >= grid.pages.front().size() * 7);
}

void TestNameGrid::numbersSayTheWordTable()
{
    QVERIFY(isNumber({QStringLiteral("17"), {}, 3}));
    QVERIFY(!isNumber({QStringLiteral("Zoé"), {}, 3}));
    QVERIFY(!isNumber({QStringLiteral("17"), QStringLiteral("Li"), 3}));
    const NameRoom room = roomOf({1920, 1080});
    const NameGrid grid = layOutNames(test::numberLines(300), room);
    for (const NameCell &cell : grid.pages.front())
        QVERIFY(numberRowWidth(grid.rowSize) <= cell.room.width());
}

void TestNameGrid::anEmptyListIsOneEmptyPage()
{
    const NameGrid grid = layOutNames({}, roomOf({1920, 1080}));
    QCOMPARE(grid.pages.size(), std::size_t{1});
    QVERIFY(grid.pages.front().empty());
}

QTEST_MAIN(TestNameGrid)
#include "tst_name_grid.moc"

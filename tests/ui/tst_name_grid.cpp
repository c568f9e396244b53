#include "audience/name_grid.h"
#include "audience/seat_row.h"
#include "paper/typeface.h"
#include "support/audience_scenes.h"
#include "support/test_program.h"

#include <QApplication>
#include <QTest>

#include <set>

namespace tablee::ui::tst_name_grid {

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
    void pillsGrowWithTheTables();
    void aNameWithoutEndChangesNothingForTheOthers_data();
    void aNameWithoutEndChangesNothingForTheOthers();
    void longNamesOfManyStayWhole();
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

/// Where columns begin.
std::set<qreal> leftEdges(const NameGrid &grid)
{
    std::set<qreal> edges;
    for (const auto &page : grid.pages)
        for (const NameCell &cell : page)
            edges.insert(cell.room.left());
    return edges;
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
            const qreal wide
                = cell.room.width() - (isNumber(line) ? 0 : nameIndent(grid.rowSize, grid.figures));
            const QSizeF needed = nameSize(cell.shown, room.font, cell.pixelSize, wide);
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
        QVERIFY(numberRowWidth(grid.rowSize, grid.figures) <= cell.room.width());
}

void TestNameGrid::pillsGrowWithTheTables()
{
    const NameRoom room = roomOf({1920, 1080});
    QFont bold = room.font;
    bold.setBold(true);
    for (const auto &[table, figures] : {std::pair{9, 1}, {10, 2}, {99, 2}, {100, 3}, {1022, 4}}) {
        std::vector<SeatLine> lines = test::guestLines(24);
        for (SeatLine &line : lines)
            line.table = std::min(line.table, 9);
        lines[17].table = table;
        const NameGrid grid = layOutNames(lines, room);
        QCOMPARE(grid.figures, figures);
        bold.setPixelSize(static_cast<int>(grid.rowSize));
        const qreal written = QFontMetricsF{bold}.horizontalAdvance(QString::number(table));
        QVERIFY(nameIndent(grid.rowSize, grid.figures) > written + grid.rowSize * 0.6);
    }
}

void TestNameGrid::aNameWithoutEndChangesNothingForTheOthers_data()
{
    QTest::addColumn<SeatLine>("endless");
    QTest::newRow("words") << SeatLine{
        QStringLiteral("Iseabail"), QStringLiteral("Wilhelmina Adélaïde Théodora ").repeated(7).left(191), 4};
    QTest::newRow("one word") << SeatLine{QString{200, u'W'}, {}, 4};
    QTest::newRow("right to left") << SeatLine{
        QStringLiteral("فاطمة"), QStringLiteral("الزهراء بنعلي ").repeated(14).trimmed(), 4};
    QTest::newRow("a first name of 199 letters") << SeatLine{QString{198, u'm'}, QStringLiteral("B"), 4};
}

void TestNameGrid::aNameWithoutEndChangesNothingForTheOthers()
{
    QFETCH(const SeatLine, endless);
    for (const QSize screen : {QSize{1024, 768}, QSize{1280, 800}, QSize{1920, 1080}})
        for (const std::size_t place : {0U, 11U, 22U}) {
            const NameRoom room = roomOf(screen);
            std::vector<SeatLine> lines = test::guestLines(23);
            lines[place] = {QStringLiteral("Jo"), QStringLiteral("Li"), 4};
            const NameGrid before = layOutNames(lines, room);
            lines[place] = endless;
            const NameGrid grid = layOutNames(lines, room);
            QCOMPARE(grid.rowSize, before.rowSize);
            QCOMPARE(grid.pages.size(), std::size_t{1});
            QCOMPARE(grid.pages[0].size(), std::size_t{23});
            QCOMPARE(leftEdges(grid), leftEdges(before));
            for (std::size_t i = 0; i < 23; ++i) {
                const NameCell &cell = grid.pages[0][i];
                if (i != place) {
                    QCOMPARE(cell.pixelSize, before.pages[0][i].pixelSize);
                    QVERIFY(cell.shown == lines[i]);
                    continue;
                }
                const qreal wide = cell.room.width() - nameIndent(grid.rowSize, grid.figures);
                const QSizeF needed = nameSize(cell.shown, room.font, cell.pixelSize, wide);
                QCOMPARE(needed.height(), nameLineHeight * cell.pixelSize);
                const QStringList ends = shownName(cell.shown).split(QChar{0x2026});
                QCOMPARE(ends.size(), 2);
                QVERIFY(!ends[0].isEmpty() && shownName(endless).startsWith(ends[0]));
                QVERIFY(!ends[1].isEmpty() && shownName(endless).endsWith(ends[1]));
            }
        }
}

/// Where such names are usual, room is made for them.
void TestNameGrid::longNamesOfManyStayWhole()
{
    std::vector<SeatLine> lines = test::guestLines(12);
    for (SeatLine &line : lines)
        line.rest = QStringLiteral("Andrianampoinimerina Rakotomalala-Ratsimbazafy");
    const NameGrid grid = layOutNames(lines, roomOf({1280, 800}));
    for (const auto &page : grid.pages)
        for (const NameCell &cell : page)
            QVERIFY(cell.shown == lines[static_cast<std::size_t>(cell.line)]);
}

void TestNameGrid::anEmptyListIsOneEmptyPage()
{
    const NameGrid grid = layOutNames({}, roomOf({1920, 1080}));
    QCOMPARE(grid.pages.size(), std::size_t{1});
    QVERIFY(grid.pages.front().empty());
}

TEST_CLASS_WITH(TestNameGrid, QApplication)

}  // namespace tablee::ui::tst_name_grid

#include "tst_name_grid.moc"

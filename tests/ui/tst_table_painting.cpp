#include "common/table_edge.h"
#include "common/table_painting.h"
#include "common/theme.h"
#include "paper/typeface.h"
#include "support/test_program.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <functional>
#include <numbers>

namespace tablee::ui::tst_table_painting {

using namespace std::chrono_literals;

class TestTablePainting : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void fullChairsAreMinutesLeft_data();
    void fullChairsAreMinutesLeft();
    void theRunningChairDrains();
    void edgeStartsAtTheTopAndClosesThere_data();
    void edgeStartsAtTheTopAndClosesThere();
    void paintedChairsShrinkWithTheTime_data();
    void paintedChairsShrinkWithTheTime();
    void statesDifferWithoutColour();
    void longClockStaysInItsRoom_data();
    void longClockStaysInItsRoom();
    void tableShowsWhatItIs();
    void digitsTakeEqualCells();
};

namespace {

using Paint = std::function<void(QPainter &)>;

QImage painted(const Paint &paint, QSize size)
{
    QImage image{size, QImage::Format_RGB32};
    image.fill(Qt::white);
    QPainter painter{&image};
    painter.setFont(typeface(15));
    paint(painter);
    return image;
}

int count(const QImage &image, const QColor &colour)
{
    int sum = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            sum += image.pixel(x, y) == colour.rgb() ? 1 : 0;
    return sum;
}

QImage longClock(const ClockFace &face, QSize size = {1400, 400})
{
    return painted(
        [&](QPainter &painter) {
            paintLongClock(painter, {{}, QSizeF{size}}, face, theme(ThemeKind::Dark));
        },
        size);
}

QImage roundClock(const ClockFace &face)
{
    return painted(
        [&](QPainter &painter) {
            paintRoundClock(painter, {0, 0, 500, 500}, face, theme(ThemeKind::Dark));
        },
        {500, 500});
}

QImage calmRing(const ClockFace &face)
{
    return painted(
        [&](QPainter &painter) {
            paintCalmRing(painter, {0, 0, 500, 500}, face, theme(ThemeKind::Dark));
        },
        {500, 500});
}

}  // namespace

void TestTablePainting::fullChairsAreMinutesLeft_data()
{
    QTest::addColumn<Milliseconds>("length");
    QTest::addColumn<Milliseconds>("left");
    QTest::addColumn<int>("chairs");
    QTest::addColumn<int>("full");

    const auto row = [](const char *name, Milliseconds length, Milliseconds left, int chairs, int full) {
        QTest::newRow(name) << length << left << chairs << full;
    };
    row("at the start every chair is full", 10min, 10min, 10, 10);
    row("six whole minutes and some", 10min, 6min + 12s, 10, 6);
    row("less than a minute", 10min, 59s, 10, 0);
    row("at the end", 10min, 0min, 10, 0);
    row("past the end no chair is full", 10min, -80s, 10, 0);
    row("thirty chairs are still minutes", 30min, 12min, 30, 12);
    row("a longer step has a chair for five minutes", 31min, 31min, 7, 6);
    row("an hour", 60min, 45min, 12, 9);
    row("a minute and a half has two chairs, one of them half", 90s, 90s, 2, 1);
    row("a step of no length has one empty chair", 0min, 0min, 1, 0);
}

void TestTablePainting::fullChairsAreMinutesLeft()
{
    QFETCH(const Milliseconds, length);
    QFETCH(const Milliseconds, left);
    QFETCH(const int, chairs);
    QFETCH(const int, full);

    QCOMPARE(chairCount(length), chairs);
    int fullChairs = 0;
    for (int i = 0; i < chairs; ++i)
        fullChairs += chairFill({length, left, ClockState::Running}, i) == 1.0 ? 1 : 0;
    QCOMPARE(fullChairs, full);
}

void TestTablePainting::theRunningChairDrains()
{
    const ClockFace face{10min, 6min + 12s, ClockState::Running};
    QCOMPARE(chairFill(face, 2), 0.0);
    QCOMPARE(chairFill(face, 3), 0.2);
    QCOMPARE(chairFill(face, 4), 1.0);
}

void TestTablePainting::edgeStartsAtTheTopAndClosesThere_data()
{
    QTest::addColumn<QRectF>("bounds");
    QTest::addColumn<qreal>("length");
    QTest::newRow("a circle") << QRectF{10, 20, 200, 200} << 200 * std::numbers::pi;
    QTest::newRow("a long table") << QRectF{10, 20, 500, 200} << 600 + 200 * std::numbers::pi;
}

void TestTablePainting::edgeStartsAtTheTopAndClosesThere()
{
    QFETCH(const QRectF, bounds);
    QFETCH(const qreal, length);
    const TableEdge edge{bounds};
    QCOMPARE(edge.length(), length);
    const auto near = [](const QPointF &a, const QPointF &b) {
        return QLineF{a, b}.length() < 0.5;
    };
    QVERIFY(near(edge.pointAt(0), {bounds.center().x(), bounds.top()}));
    QVERIFY(near(edge.pointAt(length / 4), {bounds.right(), bounds.center().y()}));
    QVERIFY(near(edge.pointAt(length / 2), {bounds.center().x(), bounds.bottom()}));
    QVERIFY(near(edge.pointAt(length), edge.pointAt(0)));
    qreal sum = 0;
    for (int i = 0; i < 7; ++i)
        sum += edge.slice(i * length / 7, (i + 1) * length / 7).length();
    QVERIFY2(qAbs(sum - length) < 1, qPrintable(QString::number(sum)));
}

void TestTablePainting::paintedChairsShrinkWithTheTime_data()
{
    QTest::addColumn<int>("clock");
    QTest::newRow("the long clock") << 0;
    QTest::newRow("the round clock") << 1;
    QTest::newRow("the calm ring") << 2;
}

void TestTablePainting::paintedChairsShrinkWithTheTime()
{
    QFETCH(const int, clock);
    const QColor pine = theme(ThemeKind::Dark).pine;
    const auto pixels = [&](Milliseconds left) {
        const ClockFace face{8min, left, ClockState::Running};
        return count(clock == 0 ? longClock(face) : clock == 1 ? roundClock(face) : calmRing(face), pine);
    };
    const int all = pixels(8min);
    const int half = pixels(4min);
    QVERIFY(all > 1000);
    QVERIFY2(qAbs(half * 2 - all) < all / 8, qPrintable(QStringLiteral("%1 of %2").arg(half).arg(all)));
    QVERIFY(pixels(3min + 30s) < half);
    QCOMPARE(pixels(0min), 0);
}

void TestTablePainting::statesDifferWithoutColour()
{
    const Theme &dark = theme(ThemeKind::Dark);
    const auto rim = [&](ClockState state, const QColor &ink) {
        return count(longClock({10min, 1min, state}), ink);
    };
    const int thin = rim(ClockState::LastFifth, dark.soonInk);
    const int thick = rim(ClockState::LastTwentieth, dark.lastInk);
    const int dotted = rim(ClockState::Over, dark.overInk);
    QVERIFY(thin > 0);
    QVERIFY(thick > 2 * thin);
    QVERIFY(dotted > 0);
    QVERIFY(dotted < thick / 2);
    QCOMPARE(count(longClock({10min, -1min, ClockState::Over}), dark.over), 0);
    QCOMPARE(count(longClock({10min, 4min, ClockState::Paused}), dark.pine), 0);
}

void TestTablePainting::longClockStaysInItsRoom_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Milliseconds>("left");
    for (const QSize size : {QSize{1400, 400}, QSize{900, 400}, QSize{220, 120}})
        for (const Milliseconds left : {Milliseconds{6min}, Milliseconds{88min}, Milliseconds{-125min}})
            QTest::addRow("%d wide, %lld s left", size.width(), static_cast<long long>(left / 1s))
                << size << left;
}

void TestTablePainting::longClockStaysInItsRoom()
{
    QFETCH(const QSize, size);
    QFETCH(const Milliseconds, left);
    const int margin = 20;
    const QImage image = painted(
        [&](QPainter &painter) {
            paintLongClock(painter, QRectF{{margin, margin}, QSizeF{size}},
                {90min, left, left < 0min ? ClockState::Over : ClockState::Running}, theme(ThemeKind::Light));
        },
        size + QSize{2 * margin, 2 * margin});
    const QRect room = QRect{{margin, margin}, size}.adjusted(-1, -1, 1, 1);
    int marks = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) != qRgb(255, 255, 255)) {
                QVERIFY2(room.contains(x, y), qPrintable(QStringLiteral("%1, %2").arg(x).arg(y)));
                ++marks;
            }
    QVERIFY(marks > size.width() * size.height() / 5);
}

void TestTablePainting::tableShowsWhatItIs()
{
    const Theme &light = theme(ThemeKind::Light);
    const auto table = [&](const TableLook &look) {
        return painted(
            [&](QPainter &painter) {
                paintTable(painter, {0, 0, 200, 200}, look, light);
            },
            {200, 200});
    };
    const QImage four = table({.number = 7, .seats = 4, .taken = 4});
    const QImage three = table({.number = 7, .seats = 4, .taken = 3});
    QVERIFY(count(three, light.pine) < count(four, light.pine));
    QVERIFY(count(three, light.rest) > 0);
    QVERIFY(count(four, light.pineSoft) > 0);
    const QImage own = table({.number = 7, .seats = 4, .taken = 4, .highlighted = true});
    QCOMPARE(count(own, light.pineSoft), 0);
    QVERIFY(count(own, light.onPine) > 0);
    const QImage empty = table({.seats = 4, .empty = true});
    QCOMPARE(count(empty, light.pine), 0);
    QVERIFY(count(empty, light.rest) > 0);
}

void TestTablePainting::digitsTakeEqualCells()
{
    QCOMPARE(digitsWidth(QStringLiteral("1:11"), 100), 3 * 62.5 + 30);
    QCOMPARE(digitsWidth(QStringLiteral("1:11"), 100), digitsWidth(QStringLiteral("8:08"), 100));
    // The colon stands still while the digits change.
    const auto colon = [](const QString &digits) {
        return painted(
            [&](QPainter &painter) {
                paintDigits(painter, {0, 0, 300, 120}, digits, 100);
            },
            {300, 120})
            .copy(104, 0, 30, 120);
    };
    QCOMPARE(colon(QStringLiteral("1:11")), colon(QStringLiteral("8:88")));
}

TEST_CLASS_WITH(TestTablePainting, QApplication)

}  // namespace tablee::ui::tst_table_painting

#include "tst_table_painting.moc"

#include "common/table_painting.h"

#include "common/chair_painting.h"
#include "common/table_edge.h"
#include "common/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace tablee::ui {

namespace {

// How wide and high a digit of the clock is, as parts of the size of its letters.
constexpr qreal digitCell = 0.625;
constexpr qreal colonCell = 0.3;
constexpr qreal digitHeight = 0.668;

}  // namespace

qreal digitsWidth(const QString &digits, qreal pixelSize)
{
    const auto colons = digits.count(QLatin1Char(':'));
    return pixelSize
        * (static_cast<qreal>(digits.size() - colons) * digitCell + static_cast<qreal>(colons) * colonCell);
}

void paintDigits(QPainter &painter, const QRectF &room, const QString &digits, qreal pixelSize)
{
    QFont font = painter.font();
    font.setBold(true);
    font.setPixelSize(std::max(1, qRound(pixelSize)));
    painter.setFont(font);
    const QFontMetricsF metrics{font};
    const qreal baseline = room.center().y() + pixelSize * digitHeight / 2;
    qreal x = room.center().x() - digitsWidth(digits, pixelSize) / 2;
    for (const QChar digit : digits) {
        const bool colon = digit == QLatin1Char(':');
        const qreal cell = pixelSize * (colon ? colonCell : digitCell);
        const qreal y = colon ? baseline - pixelSize * 0.06 : baseline;
        painter.drawText(QPointF{x + (cell - metrics.horizontalAdvance(digit)) / 2, y}, digit);
        x += cell;
    }
}

void paintTable(QPainter &painter, const QRectF &room, const TableLook &look, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal size = std::min(room.width(), room.height());
    const qreal thick = size * 0.065;
    const qreal line = std::max(1.0, size * 0.012);
    const QRectF disc = squareIn(room, look.empty ? 0.62 : 0.7);
    painter.setPen(look.empty ? QPen{theme.rest, line} : QPen{Qt::NoPen});
    painter.setBrush(look.empty ? theme.surface : look.highlighted ? theme.pine : theme.pineSoft);
    painter.drawEllipse(disc);
    if (look.seats > 0) {
        const TableEdge edge{squareIn(room, 1).adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)};
        paintChairs(painter, edge, look.seats, {thick, line, 0, theme.pine, theme.rest, theme.ink},
            [&](int chair) { return chair < look.taken ? 1.0 : 0.0; });
    }
    if (look.number > 0) {
        const QString number = QString::number(look.number);
        const qreal pixels
            = std::min(size * 0.36, size * 0.6 / (static_cast<qreal>(number.size()) * digitCell));
        painter.setPen(look.highlighted ? theme.onPine
                : look.empty            ? theme.ink2
                : look.fromAfar         ? theme.ink
                                        : theme.pine);
        paintDigits(painter, disc, number, pixels);
    }
    painter.restore();
}

QRectF longTableFace(const QRectF &room)
{
    const qreal unit = room.height() / 100;
    return LongMeasures::faceIn(room, room.width() - (LongMeasures::beyondFace + LongMeasures::full) * unit);
}

void paintLongTable(QPainter &painter, const QRectF &room, int chairs, int taken, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal unit = room.height() / 100;
    const StateLook look = lookOf(ClockState::Running, theme);
    const QRectF table = longTableFace(room);
    paintFace(painter, table, look);
    paintChairs(painter, TableEdge{LongMeasures::edgeIn(room, table.width())}, std::max(1, chairs),
        clockPens(look, LongMeasures::full * unit, std::max(1.0, LongMeasures::empty * unit), theme),
        [&](int chair) { return chair < taken ? 1.0 : 0.0; });
    painter.restore();
}

}  // namespace tablee::ui

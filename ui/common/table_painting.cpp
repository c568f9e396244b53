#include "common/table_painting.h"

#include "common/table_edge.h"
#include "common/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <numbers>

namespace tablee::ui {

namespace {

// Proportions of LOOK sections 2 and 3.
constexpr qreal chairOfPitch = 0.68;
constexpr qreal digitCell = 0.625;
constexpr qreal colonCell = 0.3;
constexpr qreal digitHeight = 0.668;

/// How a state looks on a table.
struct StateLook {
    QColor face;
    QColor chair;
    QColor rim;
    qreal rimWidth = 0;  ///< in hundredths of the table's height
    Qt::PenStyle rimStyle = Qt::SolidLine;
    bool outlined = false;  ///< chairs too light for the ground get a rim of ink
};

StateLook lookOf(ClockState state, const Theme &theme)
{
    const bool light = theme.kind == ThemeKind::Light;
    switch (state) {
    case ClockState::Ready:
    case ClockState::Running:
        return { theme.pineSoft, theme.pine, theme.pine, 0, Qt::SolidLine, false };
    case ClockState::LastFifth:
        return { theme.soonSoft, theme.soon, theme.soonInk, 1.2, Qt::SolidLine, light };
    case ClockState::LastTwentieth:
        return { theme.lastSoft, theme.last, theme.lastInk, 3.6, Qt::SolidLine, light };
    case ClockState::Over:
        return { theme.overSoft, theme.over, theme.overInk, 2.4, Qt::DotLine, light };
    case ClockState::Paused:
        return { theme.sunken, theme.edge, theme.edge, 0, Qt::SolidLine, false };
    }
    Q_UNREACHABLE();
}

/// The chairs along one edge: how thick a full and an empty one is.
struct ChairPens {
    qreal full;
    qreal empty;
    qreal outline = 0;
    QColor colour;
    QColor rest;
    QColor ink;
};

void strokeChair(QPainter &painter, const QPainterPath &chair, const QColor &colour, qreal width)
{
    painter.strokePath(chair, QPen{ colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin });
}

/// Paints `count` chairs; `fill` tells how full each one is.
template <typename Fill>
void paintChairs(QPainter &painter, const TableEdge &edge, int count, const ChairPens &pens, Fill fill)
{
    const qreal pitch = edge.length() / count;
    const qreal thick = std::min(pens.full, pitch * 0.5);
    // Round ends reach beyond the stroke; many chairs must not grow together.
    const qreal chair = std::min(pitch * chairOfPitch, std::max(pitch * 0.86 - thick, pitch * 0.05));
    for (int i = 0; i < count; ++i) {
        const qreal start = i * pitch + (pitch - chair) / 2;
        const qreal rest = fill(i);
        const QPainterPath left = edge.slice(start + chair * (1 - rest), start + chair);
        strokeChair(painter, edge.slice(start, start + chair), pens.rest, pens.empty);
        if (rest <= 0.02)
            continue;
        if (pens.outline > 0)
            strokeChair(painter, left, pens.ink, thick + 2 * pens.outline);
        strokeChair(painter, left, pens.colour, thick);
    }
}

ChairPens clockPens(const StateLook &look, qreal full, qreal empty, const Theme &theme)
{
    return { full, empty, look.outlined ? std::max(1.5, full / 16) : 0, look.chair, theme.rest, theme.ink };
}

void paintClockChairs(QPainter &painter, const QRectF &edge, const ClockFace &face, const ChairPens &pens)
{
    paintChairs(painter, TableEdge{ edge }, chairCount(face.length), pens,
        [&](int chair) { return chairFill(face, chair); });
}

/// The face of a table with the rim of its state, inside `bounds`.
void paintFace(QPainter &painter, const QRectF &bounds, const StateLook &look)
{
    const qreal round = bounds.height() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.face);
    painter.drawRoundedRect(bounds, round, round);
    if (look.rimWidth <= 0)
        return;
    const qreal width = look.rimWidth * bounds.height() / 100;
    const qreal inset = width / 2;
    const QRectF rim = bounds.adjusted(inset, inset, -inset, -inset);
    QPen pen{ look.rim, width, look.rimStyle, look.rimStyle == Qt::DotLine ? Qt::RoundCap : Qt::FlatCap };
    if (look.rimStyle == Qt::DotLine)
        pen.setDashPattern({ 0.01, 2.5 });
    const TableEdge edge{ rim };
    painter.strokePath(edge.slice(0, edge.length()), pen);
}

QRectF centred(const QPointF &middle, qreal width, qreal height)
{
    return { middle.x() - width / 2, middle.y() - height / 2, width, height };
}

QRectF squareIn(const QRectF &room, qreal part)
{
    const qreal side = std::min(room.width(), room.height()) * part;
    return centred(room.center(), side, side);
}

/// The measures of a long clock, in hundredths of the height of its room.
struct LongMeasures {
    static constexpr qreal digits = 85;
    static constexpr qreal face = 76;
    static constexpr qreal edge = 94.6;
    static constexpr qreal endsOfFace = 53;  ///< beside the digits
    static constexpr qreal beyondFace = 23;  ///< to the chairs
    static constexpr qreal full = 5;
    static constexpr qreal empty = 0.65;
};

void paintLongTableOf(
    QPainter &painter, const QRectF &room, qreal faceWidth, const StateLook &look, QRectF &edge)
{
    const qreal unit = room.height() / 100;
    paintFace(painter, centred(room.center(), faceWidth, LongMeasures::face * unit), look);
    edge = centred(room.center(), faceWidth + LongMeasures::beyondFace * unit, LongMeasures::edge * unit);
}

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
    const QFontMetricsF metrics{ font };
    const qreal baseline = room.center().y() + pixelSize * digitHeight / 2;
    qreal x = room.center().x() - digitsWidth(digits, pixelSize) / 2;
    for (const QChar digit : digits) {
        const bool colon = digit == QLatin1Char(':');
        const qreal cell = pixelSize * (colon ? colonCell : digitCell);
        const qreal y = colon ? baseline - pixelSize * 0.06 : baseline;
        painter.drawText(QPointF{ x + (cell - metrics.horizontalAdvance(digit)) / 2, y }, digit);
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
    painter.setPen(look.empty ? QPen{ theme.rest, line } : QPen{ Qt::NoPen });
    painter.setBrush(look.empty ? theme.surface : look.highlighted ? theme.pine : theme.pineSoft);
    painter.drawEllipse(disc);
    if (look.seats > 0) {
        const TableEdge edge{ squareIn(room, 1).adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2) };
        paintChairs(painter, edge, look.seats, { thick, line, 0, theme.pine, theme.rest, theme.ink },
            [&](int chair) { return chair < look.taken ? 1.0 : 0.0; });
    }
    if (look.number > 0) {
        const QString number = QString::number(look.number);
        const qreal pixels
            = std::min(size * 0.36, size * 0.6 / (static_cast<qreal>(number.size()) * digitCell));
        painter.setPen(look.highlighted ? theme.onPine : look.empty ? theme.ink2 : theme.pine);
        paintDigits(painter, disc, number, pixels);
    }
    painter.restore();
}

void paintRoundClock(QPainter &painter, const QRectF &room, const ClockFace &face, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const StateLook look = lookOf(face.state, theme);
    const QRectF disc = squareIn(room, 0.8);
    const qreal size = disc.width() / 0.8;
    paintFace(painter, disc, look);
    paintClockChairs(painter, squareIn(room, 0.94), face,
        clockPens(look, size * 0.055, std::max(1.0, size * 0.007), theme));
    const QString digits = clockDigits(face.remaining);
    painter.setPen(theme.ink);
    paintDigits(painter, disc, digits, std::min(size * 0.286, size * 0.66 / digitsWidth(digits, 1)));
    painter.restore();
}

void paintLongClock(QPainter &painter, const QRectF &room, const ClockFace &face, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const StateLook look = lookOf(face.state, theme);
    const qreal unit = room.height() / 100;
    const QString digits = clockDigits(face.remaining);
    // The table is as long as its digits; where the room ends, the digits shrink.
    constexpr qreal around = LongMeasures::endsOfFace + LongMeasures::beyondFace + LongMeasures::full;
    const qreal widest = room.width() - around * unit;
    const qreal pixels = std::min(LongMeasures::digits * unit, widest / digitsWidth(digits, 1));
    QRectF edge;
    paintLongTableOf(
        painter, room, digitsWidth(digits, pixels) + LongMeasures::endsOfFace * unit, look, edge);
    paintClockChairs(painter, edge, face,
        clockPens(look, LongMeasures::full * unit, std::max(1.0, LongMeasures::empty * unit), theme));
    painter.setPen(theme.ink);
    paintDigits(painter, room, digits, pixels);
    painter.restore();
}

QRectF calmRingDisc(const QRectF &room)
{
    return squareIn(room, 0.87);
}

void paintCalmRing(QPainter &painter, const QRectF &room, const ClockFace &face, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    StateLook look = lookOf(face.state, theme);
    look.face = theme.surface;
    const QRectF disc = calmRingDisc(room);
    const qreal size = disc.width() / 0.87;
    look.rimWidth /= 2;
    paintFace(painter, disc, look);
    paintClockChairs(painter, squareIn(room, 0.98), face,
        clockPens(look, size * 0.021, std::max(1.0, size * 0.0032), theme));
    painter.restore();
}

QRectF longTableFace(const QRectF &room)
{
    const qreal unit = room.height() / 100;
    return centred(room.center(), room.width() - (LongMeasures::beyondFace + LongMeasures::full) * unit,
        LongMeasures::face * unit);
}

void paintLongTable(QPainter &painter, const QRectF &room, int chairs, int taken, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal unit = room.height() / 100;
    const StateLook look = lookOf(ClockState::Running, theme);
    QRectF edge;
    paintLongTableOf(painter, room, longTableFace(room).width(), look, edge);
    paintChairs(painter, TableEdge{ edge }, std::max(1, chairs),
        clockPens(look, LongMeasures::full * unit, std::max(1.0, LongMeasures::empty * unit), theme),
        [&](int chair) { return chair < taken ? 1.0 : 0.0; });
    painter.restore();
}

void paintStateMark(QPainter &painter, const QRectF &room, ClockState state, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const StateLook look = lookOf(state, theme);
    const QRectF mark = squareIn(room, 0.84);
    const qreal line = std::max(1.0, mark.width() * 0.08);
    painter.setPen(look.outlined ? QPen{ theme.ink, line } : QPen{ Qt::NoPen });
    painter.setBrush(look.chair);
    switch (state) {
    case ClockState::Ready:
        painter.setPen(QPen{ look.chair, line * 1.6 });
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(mark);
        break;
    case ClockState::Running:
        painter.drawEllipse(mark);
        break;
    case ClockState::LastFifth:
        painter.setPen(QPen{ look.outlined ? theme.ink : look.chair, line });
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(mark);
        painter.setBrush(look.chair);
        painter.drawPie(mark, 90 * 16, 180 * 16);
        break;
    case ClockState::LastTwentieth:
        painter.drawPolygon(
            QPolygonF{ { { mark.center().x(), mark.top() }, mark.bottomRight(), mark.bottomLeft() } });
        break;
    case ClockState::Over: {
        QPainterPath cross;
        cross.addRect(centred(mark.center(), mark.width(), mark.width() * 0.36));
        QPainterPath upright;
        upright.addRect(centred(mark.center(), mark.width() * 0.36, mark.width()));
        painter.drawPath(cross.united(upright));
        break;
    }
    case ClockState::Paused:
        painter.drawRoundedRect(
            centred(mark.center() - QPointF{ mark.width() * 0.26, 0 }, mark.width() * 0.3, mark.width()),
            line, line);
        painter.drawRoundedRect(
            centred(mark.center() + QPointF{ mark.width() * 0.26, 0 }, mark.width() * 0.3, mark.width()),
            line, line);
        break;
    }
    painter.restore();
}

}  // namespace tablee::ui

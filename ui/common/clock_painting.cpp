#include "common/clock_painting.h"

#include "common/chair_painting.h"
#include "common/table_edge.h"
#include "common/table_painting.h"
#include "common/theme.h"
#include "language/region.h"

#include <QPainter>

#include <algorithm>

namespace tablee::ui {

namespace {

void paintClockChairs(QPainter &painter, const QRectF &edge, const ClockFace &face, const ChairPens &pens)
{
    paintChairs(painter, TableEdge{edge}, chairCount(face.length), pens,
        [&](int chair) { return chairFill(face, chair); });
}

}  // namespace

qreal roundClockDigits(const QRectF &room, const QString &digits)
{
    const qreal size = std::min(room.width(), room.height());
    return std::min(size * 0.286, size * 0.66 / digitsWidth(digits, 1));
}

/// The table is as long as its digits; where the room ends, the digits shrink.
qreal longClockDigits(const QRectF &room, const QString &digits)
{
    constexpr qreal around = LongMeasures::endsOfFace + LongMeasures::beyondFace + LongMeasures::full;
    const qreal unit = room.height() / 100;
    const qreal widest = room.width() - around * unit;
    return std::min(LongMeasures::digits * unit, widest / digitsWidth(digits, 1));
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
    const QString digits = clockText(face.remaining);
    painter.setPen(theme.ink);
    paintDigits(painter, disc, digits, roundClockDigits(room, digits));
    painter.restore();
}

void paintLongClock(QPainter &painter, const QRectF &room, const ClockFace &face, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const StateLook look = lookOf(face.state, theme);
    const qreal unit = room.height() / 100;
    const QString digits = clockText(face.remaining);
    const qreal pixels = longClockDigits(room, digits);
    const qreal faceWidth = digitsWidth(digits, pixels) + LongMeasures::endsOfFace * unit;
    paintFace(painter, LongMeasures::faceIn(room, faceWidth), look);
    paintClockChairs(painter, LongMeasures::edgeIn(room, faceWidth), face,
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

void paintStateMark(QPainter &painter, const QRectF &room, ClockState state, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const StateLook look = lookOf(state, theme);
    const QRectF mark = squareIn(room, 0.84);
    const qreal line = std::max(1.0, mark.width() * 0.08);
    painter.setPen(look.outlined ? QPen{theme.ink, line} : QPen{Qt::NoPen});
    painter.setBrush(look.chair);
    switch (state) {
    case ClockState::Ready:
        painter.setPen(QPen{look.chair, line * 1.6});
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(mark);
        break;
    case ClockState::Running:
        painter.drawEllipse(mark);
        break;
    case ClockState::LastFifth:
        painter.setPen(QPen{look.outlined ? theme.ink : look.chair, line});
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(mark);
        painter.setBrush(look.chair);
        painter.drawPie(mark, 90 * 16, 180 * 16);
        break;
    case ClockState::LastTwentieth:
        painter.drawPolygon(
            QPolygonF{{{mark.center().x(), mark.top()}, mark.bottomRight(), mark.bottomLeft()}});
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
            centred(mark.center() - QPointF{mark.width() * 0.26, 0}, mark.width() * 0.3, mark.width()), line,
            line);
        painter.drawRoundedRect(
            centred(mark.center() + QPointF{mark.width() * 0.26, 0}, mark.width() * 0.3, mark.width()), line,
            line);
        break;
    }
    painter.restore();
}

}  // namespace tablee::ui

#include "common/chair_painting.h"

#include "common/table_edge.h"
#include "common/theme.h"

#include <QPainter>

#include <algorithm>

namespace tablee::ui {

namespace {

constexpr qreal chairOfPitch = 0.68;

void strokeChair(QPainter &painter, const QPainterPath &chair, const QColor &colour, qreal width)
{
    painter.strokePath(chair, QPen{colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
}

}  // namespace

StateLook lookOf(ClockState state, const Theme &theme)
{
    const bool light = theme.kind == ThemeKind::Light;
    switch (state) {
    case ClockState::Ready:
    case ClockState::Running:
        return {theme.pineSoft, theme.pine, theme.pine, 0, Qt::SolidLine, false};
    case ClockState::LastFifth:
        return {theme.soonSoft, theme.soon, theme.soonInk, 1.2, Qt::SolidLine, light};
    case ClockState::LastTwentieth:
        return {theme.lastSoft, theme.last, theme.lastInk, 3.6, Qt::SolidLine, light};
    case ClockState::Over:
        return {theme.overSoft, theme.over, theme.overInk, 2.4, Qt::DotLine, light};
    case ClockState::Paused:
        return {theme.sunken, theme.edge, theme.edge, 0, Qt::SolidLine, false};
    }
    Q_UNREACHABLE();
}

ChairPens clockPens(const StateLook &look, qreal full, qreal empty, const Theme &theme)
{
    return {full, empty, look.outlined ? std::max(1.5, full / 16) : 0, look.chair, theme.rest, theme.ink};
}

void paintChairs(QPainter &painter, const TableEdge &edge, int count, const ChairPens &pens,
    const std::function<qreal(int)> &fill)
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
    QPen pen{look.rim, width, look.rimStyle, look.rimStyle == Qt::DotLine ? Qt::RoundCap : Qt::FlatCap};
    if (look.rimStyle == Qt::DotLine)
        // A dash of no length is not painted at all.
        pen.setDashPattern({0.01, 2.2});
    const TableEdge edge{rim};
    painter.strokePath(edge.slice(0, edge.length()), pen);
}

QRectF centred(const QPointF &middle, qreal width, qreal height)
{
    return {middle.x() - width / 2, middle.y() - height / 2, width, height};
}

QRectF squareIn(const QRectF &room, qreal part)
{
    const qreal side = std::min(room.width(), room.height()) * part;
    return centred(room.center(), side, side);
}

QRectF LongMeasures::faceIn(const QRectF &room, qreal faceWidth)
{
    return centred(room.center(), faceWidth, face * room.height() / 100);
}

QRectF LongMeasures::edgeIn(const QRectF &room, qreal faceWidth)
{
    const qreal unit = room.height() / 100;
    return centred(room.center(), faceWidth + beyondFace * unit, edge * unit);
}

}  // namespace tablee::ui

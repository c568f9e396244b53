#include "common/table_edge.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tablee::ui {

TableEdge::TableEdge(const QRectF &bounds)
    : m_bounds{bounds}
    , m_radius{bounds.height() / 2}
    , m_straight{std::max(0.0, bounds.width() - bounds.height())}
{
}

qreal TableEdge::length() const
{
    return 2 * m_straight + 2 * std::numbers::pi * m_radius;
}

TableEdge::Pieces TableEdge::pieces() const
{
    const qreal arc = std::numbers::pi * m_radius;
    const qreal diameter = 2 * m_radius;
    const QPointF middle = m_bounds.center();
    const QPointF half{m_straight / 2, 0};
    const QPointF up{0, m_radius};
    const auto circleAt = [&](const QPointF &centre) {
        return QRectF{centre - QPointF{m_radius, m_radius}, QSizeF{diameter, diameter}};
    };
    return {Piece{m_straight / 2, middle - up, 1, 0, {}}, Piece{arc, {}, 0, 90, circleAt(middle + half)},
        Piece{m_straight, middle + half + up, -1, 0, {}}, Piece{arc, {}, 0, 270, circleAt(middle - half)},
        Piece{m_straight / 2, middle - half - up, 1, 0, {}}};
}

QPointF TableEdge::pointAt(qreal distance) const
{
    const QPainterPath path = slice(distance, distance);
    return path.currentPosition();
}

QPainterPath TableEdge::slice(qreal from, qreal to) const
{
    QPainterPath path;
    qreal begin = 0;
    for (const Piece &piece : pieces()) {
        const qreal first = std::clamp(from - begin, 0.0, piece.length);
        const qreal last = std::clamp(to - begin, 0.0, piece.length);
        if (from <= begin + piece.length && to >= begin)
            piece.append(path, first, last);
        begin += piece.length;
    }
    return path;
}

void TableEdge::Piece::append(QPainterPath &path, qreal first, qreal last) const
{
    if (direction != 0) {
        if (path.elementCount() == 0)
            path.moveTo(start + QPointF{direction * first, 0});
        path.lineTo(start + QPointF{direction * last, 0});
        return;
    }
    if (length == 0)
        return;
    const qreal degrees = 180 / length;
    if (path.elementCount() == 0)
        path.arcMoveTo(circle, angle - first * degrees);
    path.arcTo(circle, angle - first * degrees, (first - last) * degrees);
}

}  // namespace tablee::ui

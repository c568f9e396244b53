#pragma once

#include <QPainterPath>
#include <QRectF>

#include <array>

namespace tablee::ui {

/// The edge along which chairs stand: a circle, or a long table (two straight sides and two half circles).
/// Distances run clockwise from the middle of the top.
class TableEdge {
public:
    /// The edge inside `bounds`, which are at least as wide as high; the height makes the ends round.
    explicit TableEdge(const QRectF &bounds);

    qreal length() const;
    QPointF pointAt(qreal distance) const;

    /// The part from one distance to a later one, at most once around.
    QPainterPath slice(qreal from, qreal to) const;

private:
    /// A straight piece or a half circle.
    struct Piece {
        qreal length;
        QPointF start;  ///< of a straight piece
        qreal direction;  ///< of a straight piece: +1 to the right, -1 to the left; 0 for a half circle
        qreal angle;  ///< where a half circle starts, in degrees counter-clockwise from three o'clock
        QRectF circle;

        void append(QPainterPath &path, qreal first, qreal last) const;
    };
    using Pieces = std::array<Piece, 5>;
    Pieces pieces() const;

    QRectF m_bounds;
    qreal m_radius;
    qreal m_straight;  ///< length of one straight side
};

}  // namespace tablee::ui

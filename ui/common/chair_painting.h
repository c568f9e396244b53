#pragma once

#include "timing/step_time.h"

#include <QColor>
#include <QRectF>

#include <functional>

class QPainter;

namespace tablee::ui {

class TableEdge;
struct Theme;

// What tables and clocks are painted from. Pages use common/table_painting.h.

/// How a state looks on a table.
struct StateLook {
    QColor face;
    QColor chair;
    QColor rim;
    qreal rimWidth = 0;  ///< in hundredths of the table's height
    Qt::PenStyle rimStyle = Qt::SolidLine;
    bool outlined = false;  ///< chairs too light for the ground get a rim of ink
};

StateLook lookOf(ClockState state, const Theme &theme);

/// The chairs along one edge: how thick a full and an empty one is.
struct ChairPens {
    qreal full;
    qreal empty;
    qreal outline = 0;
    QColor colour;
    QColor rest;
    QColor ink;
};

/// The pens of a clock in this state; `full` and `empty` are widths in pixels.
ChairPens clockPens(const StateLook &look, qreal full, qreal empty, const Theme &theme);

/// Paints `count` chairs along an edge; `fill` tells how full each one is, 0 to 1.
void paintChairs(QPainter &painter, const TableEdge &edge, int count, const ChairPens &pens,
    const std::function<qreal(int)> &fill);

/// The face of a table with the rim of its state, inside `bounds`.
void paintFace(QPainter &painter, const QRectF &bounds, const StateLook &look);

/// A rectangle around a middle.
QRectF centred(const QPointF &middle, qreal width, qreal height);

/// The square in the middle of `room` that takes this part of it.
QRectF squareIn(const QRectF &room, qreal part);

/// The measures of a long clock, in hundredths of the height of its room.
struct LongMeasures {
    static constexpr qreal digits = 85;
    static constexpr qreal face = 76;
    static constexpr qreal edge = 94.6;
    static constexpr qreal endsOfFace = 53;  ///< beside the digits
    static constexpr qreal beyondFace = 23;  ///< to the chairs
    static constexpr qreal full = 5;
    static constexpr qreal empty = 0.65;

    /// The face of a table of this width, and the edge where its chairs stand.
    static QRectF faceIn(const QRectF &room, qreal faceWidth);
    static QRectF edgeIn(const QRectF &room, qreal faceWidth);
};

}  // namespace tablee::ui

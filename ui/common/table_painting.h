#pragma once

#include "timing/step_time.h"

#include <QPainterPath>
#include <QRectF>
#include <QString>

class QPainter;

namespace tablee::ui {

struct Theme;

/// What a clock shows. It is handed in with each tick: painting knows no time of its own.
struct ClockFace {
    Milliseconds length{};
    Milliseconds remaining{};  ///< negative when over
    ClockState state = ClockState::Ready;

    friend bool operator==(const ClockFace &, const ClockFace &) = default;
};

/// One table of the room as a picture.
struct TableLook {
    int number = 0;  ///< written on the disc; 0 writes nothing
    int seats = 0;
    int taken = 0;
    bool highlighted = false;  ///< one's own table: the disc is pine
    bool empty = false;  ///< nobody and nothing yet: an outlined disc, for empty pages and closed tables

    friend bool operator==(const TableLook &, const TableLook &) = default;
};

/// The edge along which chairs stand: a circle, or a long table (two straight sides and two half circles). Distances
/// run clockwise from the middle of the top.
class TableEdge {
public:
    /// The edge inside `bounds`; the short side of `bounds` makes the ends round.
    explicit TableEdge(const QRectF &bounds);

    qreal length() const;
    QPointF pointAt(qreal distance) const;
    /// The part from one distance to a later one, at most once around.
    QPainterPath slice(qreal from, qreal to) const;

private:
    QRectF m_bounds;
    qreal m_radius;
    qreal m_straight;  ///< length of one straight side
    bool m_upright;
};

/// What one chair of a clock stands for: a minute, or five where there would be more than thirty.
Milliseconds chairWorth(Milliseconds length);

/// How many chairs a clock of this length has; at least one.
int chairCount(Milliseconds length);

/// How full a chair is, 0 to 1. Chairs empty in the order of their index; the full ones are the minutes to come.
qreal chairFill(const ClockFace &face, int index);

/// The time left as a clock shows it: "6:12", and "+1:20" when over.
QString clockDigits(Milliseconds remaining);

/// A table seen from above with its chairs and its number, in the largest square in the middle of `room`.
void paintTable(QPainter &painter, const QRectF &room, const TableLook &look, const Theme &theme);

/// The round clock of the desk: a disc with the digits, a chair for each minute around it.
void paintRoundClock(QPainter &painter, const QRectF &room, const ClockFace &face, const Theme &theme);

/// The large clock of the audience: a long table, as long as its digits ask for and `room` allows.
void paintLongClock(QPainter &painter, const QRectF &room, const ClockFace &face, const Theme &theme);

/// The calm clock of free time: chairs around an empty disc, no digits. The disc is calmRingDisc().
void paintCalmRing(QPainter &painter, const QRectF &room, const ClockFace &face, const Theme &theme);

/// The disc inside a calm ring, where words may stand.
QRectF calmRingDisc(const QRectF &room);

/// The long table of paintLongClock without its chairs, in the middle of `room`, for words instead of digits.
/// `chairs` full chairs stand around it, and those from `taken` on are empty.
void paintLongTable(QPainter &painter, const QRectF &room, int chairs, int taken, const Theme &theme);

/// The face of that table, where words may stand.
QRectF longTableFace(const QRectF &room);

/// The sign of a clock's state beside its word: a disc, a half disc, a triangle, a cross, two bars.
void paintStateMark(QPainter &painter, const QRectF &room, ClockState state, const Theme &theme);

/// Digits in cells of one width in the middle of `room`, for the typeface's own figures are proportional.
void paintDigits(QPainter &painter, const QRectF &room, const QString &digits, qreal pixelSize);

/// The width paintDigits needs.
qreal digitsWidth(const QString &digits, qreal pixelSize);

}  // namespace tablee::ui

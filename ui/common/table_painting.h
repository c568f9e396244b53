#pragma once

#include "common/clock_face.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace tablee::ui {

struct Theme;

/// One table of the room as a picture.
struct TableLook {
    int number = 0;  ///< written on the disc; 0 writes nothing
    int seats = 0;
    int taken = 0;
    bool highlighted = false;  ///< one's own table: the disc is pine
    bool empty = false;  ///< nobody and nothing yet: an outlined disc, for empty pages and closed tables

    friend bool operator==(const TableLook &, const TableLook &) = default;
};

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

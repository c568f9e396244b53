#pragma once

#include "common/clock_painting.h"

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
    bool fromAfar = false;  ///< on the wall, where a word has 7:1 to what is behind it

    friend bool operator==(const TableLook &, const TableLook &) = default;
};

/// A table seen from above with its chairs and its number, in the largest square in the middle of `room`.
void paintTable(QPainter &painter, const QRectF &room, const TableLook &look, const Theme &theme);

/// The long table of paintLongClock without its chairs, in the middle of `room`, for words instead of digits.
/// `chairs` full chairs stand around it, and those from `taken` on are empty.
void paintLongTable(QPainter &painter, const QRectF &room, int chairs, int taken, const Theme &theme);

/// The face of that table, where words may stand.
QRectF longTableFace(const QRectF &room);

/// Digits in cells of one width in the middle of `room`, for the typeface's own figures are proportional.
void paintDigits(QPainter &painter, const QRectF &room, const QString &digits, qreal pixelSize);

/// The width paintDigits needs.
qreal digitsWidth(const QString &digits, qreal pixelSize);

}  // namespace tablee::ui

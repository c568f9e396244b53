#pragma once

#include "common/clock_face.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace tablee::ui {

struct Theme;

/// The round clock of the desk: a disc with the digits, a chair for each minute around it.
void paintRoundClock(QPainter &painter, const QRectF &room, const ClockFace &face, const Theme &theme);

/// The large clock of the audience: a long table, as long as its digits ask for and `room` allows.
void paintLongClock(QPainter &painter, const QRectF &room, const ClockFace &face, const Theme &theme);

/// How large they set their digits, as the pixels of a font.
qreal roundClockDigits(const QRectF &room, const QString &digits);
qreal longClockDigits(const QRectF &room, const QString &digits);

/// The calm clock of free time: chairs around an empty disc, no digits. The disc is calmRingDisc().
void paintCalmRing(QPainter &painter, const QRectF &room, const ClockFace &face, const Theme &theme);

/// The disc inside a calm ring, where words may stand.
QRectF calmRingDisc(const QRectF &room);

/// The sign of a clock's state beside its word: a disc, a half disc, a triangle, a cross, two bars.
void paintStateMark(QPainter &painter, const QRectF &room, ClockState state, const Theme &theme);

}  // namespace tablee::ui

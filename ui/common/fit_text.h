#pragma once

#include <QFont>
#include <QSizeF>
#include <QString>
#include <QStringList>

class QPainter;
class QRectF;

namespace tablee::ui {

/// How lines of a text are set: the font without its size (weight, family), and the distance of lines in its
/// pixel sizes.
struct TextStyle {
    QFont font;
    qreal lineHeight = 1.2;
};

/// The lines in which `text` stands at a pixel size when they may be `width` wide. A word is broken only
/// where it is wider than that alone, and one with a hyphen is one word: "qu'est-ce" is read at once or not
/// at all.
QStringList linesOf(const QString &text, const TextStyle &style, int pixelSize, qreal width);

/// The room these lines take.
QSizeF textSize(const QString &text, const TextStyle &style, int pixelSize, qreal width);

/// Does `text` fit into `room`, no word broken?
bool fits(const QString &text, const TextStyle &style, int pixelSize, const QSizeF &room);

/// The largest pixel size, from `largest` down to `smallest`, at which each of `texts` fits into a room of
/// this size. Two languages share one size this way. `smallest` where none fits: the caller then needs more
/// room or more pages.
int fittingPixelSize(
    const QStringList &texts, const TextStyle &style, const QSizeF &room, int smallest, int largest);

/// `text`, or, where it takes more than `room` at this size, its beginning up to a word that is still whole,
/// and "…". Only for what has no end: whoever wrote it is to be told.
QString endingIn(const QSizeF &room, const QString &text, const TextStyle &style, int pixelSize);

/// The least width that keeps the number of lines `text` has at `width`.
qreal balancedWidth(const QString &text, const TextStyle &style, int pixelSize, qreal width);

/// Paints `text` with balanced lines inside `room`, with the painter's pen; never elided.
void paintFitted(QPainter &painter, const QRectF &room, const QString &text, const TextStyle &style,
    int pixelSize, Qt::Alignment alignment);

}  // namespace tablee::ui

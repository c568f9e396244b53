#pragma once

#include <QIcon>
#include <QRectF>
#include <QString>

class QColor;
class QPainter;

namespace tablee::ui {

/// A line drawing from resources/icons in one colour, sharp at every size and device ratio. `name` is the
/// file's name without ".svg".
QIcon icon(const QString &name, const QColor &colour);

/// The same drawing straight onto `painter`, filling `rect`.
void paintIcon(QPainter &painter, const QString &name, const QRectF &rect, const QColor &colour);

}  // namespace tablee::ui

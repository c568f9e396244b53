#pragma once

#include "language/words.h"
#include "live/rounds_on_paper.h"

#include <QFont>
#include <QPointF>
#include <QSizeF>

#include <vector>

class QPaintDevice;

namespace tablee::ui {

/// A table as it stands on a sheet, or as much of it as a column holds.
struct SheetBlock {
    QString heading;
    QStringList people;
};

struct PlacedBlock {
    SheetBlock block;
    QPointF corner;  ///< in the area
};
using SheetPage = std::vector<PlacedBlock>;

/// A round set on sheets.
struct SheetSetting {
    qreal nameHeight = 0;  ///< dots
    qreal columnWidth = 0;  ///< dots
    std::vector<SheetPage> pages = {};
};

/// How names are broken where they are wider than a column: measured and painted alike.
inline constexpr int sheetText = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap | Qt::TextWrapAnywhere;

/// What of a `text` so set stands in a column so wide, in dots of `device`.
qreal sheetTextHeight(const QString &text, const QFont &font, qreal width, const QPaintDevice &device);

/// The largest names that let the round stand on one sheet, in as few columns as that takes; further sheets
/// where the smallest do not. A table is parted only where it is higher than a sheet. `area` in dots.
SheetSetting setRound(const RoundOnPaper &round, QSizeF area, qreal dotsPerMillimetre,
    const QPaintDevice &device, const Words &words);

}  // namespace tablee::ui

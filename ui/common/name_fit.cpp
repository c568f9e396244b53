#include "common/name_fit.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <QtMath>

namespace tablee::ui {

namespace {

constexpr qreal mostShrinking = 0.88;

bool fits(const QString &text, const QFont &font, qreal width)
{
    return QFontMetricsF{font}.horizontalAdvance(text) <= width;
}

/// Breaks between words, and inside a word only when the word alone is too wide.
QStringList brokenInto(const QString &text, const QFont &font, qreal width)
{
    QTextLayout layout{text, font};
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

}  // namespace

FittedName fitName(const SeatedName &name, const QFont &font, qreal width)
{
    QFont smaller{font};
    smaller.setPixelSize(qMax(1, qCeil(font.pixelSize() * mostShrinking)));
    if (fits(name.full, font, width))
        return {{name.full}, font};
    if (fits(name.full, smaller, width))
        return {{name.full}, smaller};
    if (!name.brief.isEmpty()) {
        if (fits(name.brief, font, width))
            return {{name.brief}, font};
        if (fits(name.brief, smaller, width))
            return {{name.brief}, smaller};
    }
    return {brokenInto(name.full, smaller, qMax<qreal>(width, 1)), smaller};
}

}  // namespace tablee::ui

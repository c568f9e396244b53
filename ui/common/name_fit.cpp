#include "common/name_fit.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>
#include <QTextLayout>
#include <QtMath>

#include <vector>

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

/// Where a name may be parted: 0, and behind each letter, with its accents and whatever makes one picture.
std::vector<qsizetype> letterEnds(const QString &name)
{
    QTextBoundaryFinder finder{QTextBoundaryFinder::Grapheme, name};
    std::vector<qsizetype> ends{0};
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary())
        ends.push_back(end);
    return ends;
}

}  // namespace

FittedName fitName(const SeatedName &name, const QFont &font, qreal width, int mostLines)
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
    const qreal wide = qMax<qreal>(width, 1);
    const QStringList whole = brokenInto(name.full, smaller, wide);
    if (whole.size() <= mostLines)
        return {whole, smaller};
    return {brokenInto(shortenedName(name.full, smaller, wide, mostLines), smaller, wide), smaller};
}

int linesOfName(const QString &name, const QFont &font, qreal width)
{
    return static_cast<int>(brokenInto(name, font, qMax<qreal>(width, 1)).size());
}

QString shortenedName(const QString &name, const QFont &font, qreal width, int lines)
{
    if (linesOfName(name, font, width) <= lines)
        return name;
    const std::vector<qsizetype> ends = letterEnds(name);
    const auto keeping = [&](std::size_t letters) {
        const std::size_t head = (letters + 1) / 2;
        const std::size_t tail = letters - head;
        return name.left(ends[head]).trimmed() + QChar{0x2026}
        + name.mid(ends[ends.size() - 1 - tail]).trimmed();
    };
    std::size_t fitting = 0;
    std::size_t tooMany = ends.size() - 1;
    while (fitting + 1 < tooMany) {
        const std::size_t half = (fitting + tooMany) / 2;
        (linesOfName(keeping(half), font, width) <= lines ? fitting : tooMany) = half;
    }
    return keeping(fitting);
}

}  // namespace tablee::ui

#include "common/fit_disc.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <optional>

namespace tablee::ui {

namespace {

constexpr qreal widestDisc = 1.86;  ///< radii
constexpr qreal narrowest = 1.1;
constexpr qreal step = 0.04;
constexpr qreal margin = 0.96;  ///< words keep this part of the radius
constexpr qreal worthALine = 0.88;  ///< how far the size may fall to save a line

DiscText setAt(const QStringList &texts, const TextStyle &style, int pixelSize, qreal width)
{
    DiscText set{pixelSize, width, {}, true};
    for (const QString &text : texts)
        set.heights.push_back(textSize(text, style, pixelSize, width).height());
    return set;
}

qreal heightOf(const DiscText &set, qreal gap)
{
    const qreal gaps = gap * (static_cast<qreal>(set.heights.size()) - 1);
    return std::accumulate(set.heights.begin(), set.heights.end(), gaps);
}

/// How high a text may be in the middle of the disc when it is so wide.
qreal roomAt(qreal width, qreal radius)
{
    const qreal inside = radius * margin;
    return 2 * std::sqrt(std::max(0.0, inside * inside - width * width / 4));
}

/// Texts at one size in the width that takes the fewest lines; nothing where none fits. The first that fits
/// is it: what is narrower takes no fewer lines. And what is too high for the most room there can be is not
/// measured once more in each width.
std::optional<DiscText> lowestAt(
    const QStringList &texts, const TextStyle &style, int pixelSize, qreal radius, qreal gap)
{
    const qreal mostRoom = roomAt(radius * narrowest, radius);
    for (qreal part = widestDisc; part >= narrowest; part -= step) {
        const qreal width = radius * part;
        const bool whole = std::all_of(texts.begin(), texts.end(), [&](const QString &text) {
            return fits(text, style, pixelSize, {width, 2 * radius});
        });
        if (!whole)
            break;
        DiscText set = setAt(texts, style, pixelSize, width);
        const qreal height = heightOf(set, gap);
        if (height <= roomAt(width, radius))
            return set;
        if (height > mostRoom)
            break;
    }
    return std::nullopt;
}

qreal lines(const DiscText &set)
{
    return heightOf(set, 0) / set.pixelSize;
}

}  // namespace

DiscText fitIntoDisc(
    const QStringList &texts, const TextStyle &style, qreal radius, qreal gap, int smallest, int largest)
{
    std::optional<DiscText> best;
    int least = smallest;
    for (int size = largest; size >= least; --size) {
        const auto set = lowestAt(texts, style, size, radius, gap);
        if (!set)
            continue;
        if (!best)
            least = std::max(smallest, static_cast<int>(size * worthALine));
        if (!best || lines(*set) < lines(*best) - 0.5)
            best = set;
    }
    if (best)
        return *best;
    DiscText beyond = setAt(texts, style, smallest, radius * std::numbers::sqrt2);
    beyond.isInside = false;
    return beyond;
}

}  // namespace tablee::ui

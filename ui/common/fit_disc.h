#pragma once

#include "common/fit_text.h"

#include <vector>

namespace tablee::ui {

/// Texts one above the other in a disc.
struct DiscText {
    int pixelSize = 0;
    qreal width = 0;
    std::vector<qreal> heights;  ///< of each text
    bool isInside = true;  ///< false: they reach beyond it even at the smallest size
};

/// The largest size at which `texts`, `gap` apart, fit into a disc of this radius; somewhat smaller where
/// that saves lines.
DiscText fitIntoDisc(
    const QStringList &texts, const TextStyle &style, qreal radius, qreal gap, int smallest, int largest);

}  // namespace tablee::ui

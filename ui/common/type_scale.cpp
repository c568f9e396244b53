#include "common/type_scale.h"

namespace tablee::ui {

QFont fontFor(TextRole role, bool bold)
{
    const TextMeasure measure = textMeasure(role);
    QFont font = typeface(measure.size, measure.heading || bold ? QFont::Bold : QFont::Normal);
    if (measure.heading)
        font.setLetterSpacing(QFont::PercentageSpacing, 99);
    return font;
}

}  // namespace tablee::ui

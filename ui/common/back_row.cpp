#include "common/back_row.h"

#include <cmath>

namespace tablee::ui {

namespace {

constexpr double ofTheDistance = 1.0 / 400;

}  // namespace

double leastCapitals(WallText text)
{
    return text == WallText::Digits ? 1.0 / 40 : 1.0 / 50;
}

std::vector<WallText> tooSmallFrom(const BackRow &row)
{
    std::vector<WallText> small;
    if (!row.isKnown())
        return small;
    const double least = row.metres * 100 * ofTheDistance;
    for (const WallText text : {WallText::Digits, WallText::Words})
        if (leastCapitals(text) * row.pictureCentimetres < least - 1e-9)
            small.push_back(text);
    return small;
}

int pictureNeeded(const BackRow &row)
{
    const double height = row.metres * 100 * ofTheDistance / leastCapitals(WallText::Words);
    return static_cast<int>(std::ceil(height / 5 - 1e-9)) * 5;
}

}  // namespace tablee::ui

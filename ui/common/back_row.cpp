#include "common/back_row.h"

#include <array>
#include <cmath>
#include <utility>

namespace tablee::ui {

namespace {

constexpr double ofTheDistance = 1.0 / 400;

/// How high the capitals of each are at their least, as a part of the picture (LOOK section 2): 0.668 of what
/// the views set them in.
constexpr std::array capitals{std::pair{WallText::Digits, 0.16}, std::pair{WallText::Titles, 0.036},
    std::pair{WallText::Phrases, 0.033}, std::pair{WallText::Words, 0.024}, std::pair{WallText::Names, 0.02}};

}  // namespace

std::vector<WallText> tooSmallFrom(const BackRow &row)
{
    std::vector<WallText> small;
    if (!row.isKnown())
        return small;
    const double least = row.metres * 100 * ofTheDistance;
    for (const auto &[text, part] : capitals)
        if (part * row.pictureCentimetres < least - 1e-9)
            small.push_back(text);
    return small;
}

int pictureNeeded(const BackRow &row)
{
    const double height = row.metres * 100 * ofTheDistance / capitals.back().second;
    return static_cast<int>(std::ceil(height / 5 - 1e-9)) * 5;
}

}  // namespace tablee::ui

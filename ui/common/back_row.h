#pragma once

#include <vector>

namespace tablee::ui {

/// How far the last row sits from the wall, and how high the picture on it is.
struct BackRow {
    int metres = 0;  ///< 0: nobody has said
    int pictureCentimetres = 0;

    bool isKnown() const { return metres > 0 && pictureCentimetres > 0; }
    friend bool operator==(const BackRow &, const BackRow &) = default;
};

/// What stands on the wall. All but the digits may be as small as a name, where there is much of it.
enum class WallText { Digits, Words };

/// How high the capitals of it are at their least, as a part of the picture's height.
double leastCapitals(WallText text);

/// Those whose capitals, at their least, are too small for the back row: less than a four hundredth of the
/// distance, which is a fiftieth of the picture's height seen from eight such heights.
std::vector<WallText> tooSmallFrom(const BackRow &row);

/// How high the picture has to be for the smallest of them, rounded up to five centimetres.
int pictureNeeded(const BackRow &row);

}  // namespace tablee::ui

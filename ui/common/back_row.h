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

/// The words of the wall, from the largest to the smallest.
enum class WallText { Digits, Titles, Phrases, Words, Names };

/// Those whose capitals are too small for the back row: less than a four hundredth of the distance, which is
/// a fiftieth of the picture's height seen from eight such heights.
std::vector<WallText> tooSmallFrom(const BackRow &row);

/// How high the picture has to be for the smallest of them, rounded up to five centimetres.
int pictureNeeded(const BackRow &row);

}  // namespace tablee::ui

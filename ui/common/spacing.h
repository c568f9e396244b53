#pragma once

namespace tablee::ui {

/// Distances in logical pixels (ARCHITECTURE.md, Looks): a grid of 4, five gaps, three radii.
namespace gap {
inline constexpr int inWord = 4;  ///< between lines that belong to one another
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int page = 24;  ///< margin of a page
inline constexpr int column = 40;
}  // namespace gap

namespace radius {
inline constexpr int control = 8;
inline constexpr int card = 12;
}  // namespace radius

namespace height {
inline constexpr int rowControl = 32;
inline constexpr int control = 40;
inline constexpr int clockControl = 48;
inline constexpr int firstControl = 56;
inline constexpr int listRow = 40;
inline constexpr int strip = 48;
inline constexpr int chip = 28;
inline constexpr int personChip = 32;
}  // namespace height

namespace iconSize {
inline constexpr int text = 20;
inline constexpr int small = 18;
}  // namespace iconSize

}  // namespace tablee::ui

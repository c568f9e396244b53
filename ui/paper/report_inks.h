#pragma once

#include <QColor>

/// The inks of a printed report, those of its HTML: legible in grey.
namespace tablee::ui::inks {

inline constexpr QColor first{0x17, 0x26, 0x2b};
inline constexpr QColor second{0x3f, 0x4d, 0x52};
inline constexpr QColor line{0xdd, 0xd4, 0xc3};
inline constexpr QColor bar{0x09, 0x57, 0x43};

}  // namespace tablee::ui::inks

#pragma once

#include <QColor>

namespace tablee::ui {

/// What a black audience screen shows: no colour of a theme, but no light at all.
inline constexpr QColor noLight = QColorConstants::Black;

}  // namespace tablee::ui

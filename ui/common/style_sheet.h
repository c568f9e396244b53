#pragma once

#include <QString>

namespace tablee::ui {

struct Theme;

/// The one style sheet of the program, its colours taken from `theme`. Only theme.cpp sets it.
QString styleSheet(const Theme &theme);

}  // namespace tablee::ui

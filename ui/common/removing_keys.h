#pragma once

#include <functional>

class QWidget;

namespace tablee::ui {

/// In this list Delete and Backspace take away what is chosen, which `then` does.
void removesByKey(QWidget &list, std::function<void()> then);

}  // namespace tablee::ui

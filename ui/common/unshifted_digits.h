#pragma once

#include <QKeyEvent>

#include <optional>

namespace tablee::ui {

/// The digit of a key of the upper row that writes a sign instead without Shift, on a French or Belgian
/// keyboard. Some of these signs mean something by themselves: only where a digit is waited for is "-" a 6.
std::optional<QChar> unshiftedDigit(const QKeyEvent &event);

}  // namespace tablee::ui

#pragma once

#include <QString>

namespace tablee {

/// A text that may be written to a terminal as one line: what would command the terminal, end the line or
/// turn the direction of the text around becomes a replacement sign.
QString plainLine(const QString &text);

}  // namespace tablee

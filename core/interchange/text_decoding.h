#pragma once

#include "foundation/result.h"

#include <QByteArray>
#include <QString>

namespace tablee {

/// The text of a file of which nobody knows how it is written: UTF-8, UTF-16 of either order with or without
/// its mark, or else Windows-1252, as Excel saves CSV, or Mac Roman, as Excel does on a Mac. A letter that is
/// broken in it is U+FFFD. NotAList when it is no text.
Result<QString> decodedText(const QByteArray &bytes);

}  // namespace tablee

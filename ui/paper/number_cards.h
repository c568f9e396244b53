#pragma once

#include "foundation/result.h"
#include "language/region.h"
#include "language/words.h"

#include <QPageSize>
#include <QString>

class QPagedPaintDevice;

namespace tablee::ui {

/// How many cards one page holds: two columns of four.
inline constexpr int numberCardsOnPage = 8;

/// Writes cards 1 to `count` as a PDF at `path`, to be cut out and handed over when the evening has head
/// counts and no names. An existing file is replaced. InvalidInput when `count` is less than 1; StorageFailed
/// when the file cannot be written.
Result<void> writeNumberCards(const QString &path, int count, PaperSize size, const Words &words);

/// Draws the same pages on any paged device (a printer). False when a page could not be begun.
bool paintNumberCards(QPagedPaintDevice &device, int count, PaperSize size, const Words &words);

}  // namespace tablee::ui

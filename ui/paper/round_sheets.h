#pragma once

#include "foundation/result.h"
#include "language/region.h"
#include "language/words.h"
#include "live/rounds_on_paper.h"

#include <QString>

#include <vector>

namespace tablee::ui {

/// Writes a page for each round as a PDF at `path`: the tables and who sits there, to go on with when the
/// computer fails. No name is cut; a round that does not fit at a readable size takes further pages. An
/// existing file is replaced. InvalidInput when there is no round; StorageFailed when the file cannot be
/// written.
Result<void> writeRoundSheets(const QString &path, const QString &title,
    const std::vector<RoundOnPaper> &rounds, PaperSize size, const Words &words);

}  // namespace tablee::ui

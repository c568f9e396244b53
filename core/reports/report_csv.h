#pragma once

#include "language/region.h"
#include "language/words.h"
#include "reports/session_report.h"

#include <QByteArray>

#include <vector>

namespace tablee {

/// Who sat where as a CSV file, a row for each person at a table of a held round; by round, table and name.
/// UTF-8 with a byte order mark, separated as the region's spreadsheets expect, and no cell that one of them
/// would run. `languages`: one or two; both stand in each heading.
QByteArray tablesCsv(const SessionReport &report, const std::vector<const Words *> &languages, Region region);

/// Everybody who came or was expected: role, whether they were expected and came, their tables in each held
/// round, how many new people they met. By name, those who did not come last.
QByteArray peopleCsv(const SessionReport &report, const std::vector<const Words *> &languages, Region region);

}  // namespace tablee

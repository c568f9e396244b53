#pragma once

#include "paper/paper_row.h"
#include "reports/report_document.h"

namespace tablee::ui {

/// A report as strips of a page that is `width` points wide.
std::vector<PaperRow> rowsOf(const ReportDocument &document, qreal width);

}  // namespace tablee::ui

#pragma once

#include "paper/paper_row.h"
#include "paper/paper_text.h"
#include "reports/report_document.h"

// The parts of a printed report, each added as rows to those before it. `width` is in points.

namespace tablee::ui {

void drawRule(QPainter &painter, QPointF corner, qreal width, qreal thickness, const QColor &ink);

/// Each language on a line of its own, where room is short.
QString stacked(const ReportText &text);

/// Nothing, so high.
void addSpace(std::vector<PaperRow> &rows, qreal height);
/// A row for each line of a text.
void addLines(std::vector<PaperRow> &rows, const PaperText &text);
/// Each language in a column of its own, with a hairline between.
void addSentences(std::vector<PaperRow> &rows, const ReportText &text, const PaperFont &font, qreal width);

void addPart(std::vector<PaperRow> &rows, const ReportBars &bars, qreal width);
void addPart(std::vector<PaperRow> &rows, const ReportSeats &seats, qreal width);
void addPart(std::vector<PaperRow> &rows, const ReportLines &lines, qreal width);
void addPart(std::vector<PaperRow> &rows, const ReportParagraph &paragraph, qreal width);

}  // namespace tablee::ui

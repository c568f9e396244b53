#pragma once

#include "reports/report_document.h"

class QXmlStreamWriter;

namespace tablee {

/// Planned against real time: a row for each step with its bar.
void writeBars(QXmlStreamWriter &page, const ReportBars &bars);

}  // namespace tablee

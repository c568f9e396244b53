#pragma once

#include "reports/report_document.h"

namespace tablee {

/// The report as one HTML file that needs nothing else: style inside, no script, no address of anything
/// outside, every name plain text. Prints on one page for an evening of about 30 people. It is well-formed
/// XML as well. In two languages each text says which it is in.
QString html(const ReportDocument &document);

}  // namespace tablee

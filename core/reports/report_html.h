#pragma once

#include "language/region.h"
#include "language/words.h"
#include "reports/session_report.h"

namespace tablee {

/// The report as one HTML file that needs nothing else: style inside, no script, no address of anything
/// outside, every name plain text. Prints on one page for an evening of about 30 people. It is well-formed
/// XML as well.
QString html(const SessionReport &report, const Words &words, Region region);

}  // namespace tablee

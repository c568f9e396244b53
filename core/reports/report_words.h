#pragma once

#include "language/region.h"
#include "language/words.h"
#include "reports/session_report.h"

namespace tablee {

/// "Tuesday 30 March 2027, from 7:00 pm to 8:04 pm"; empty when nobody knows.
QString hoursText(const SessionReport &report, const Words &words, Region region);

/// The sentence that tells the session: who came and how many new people each met.
QString leadText(const SessionReport &report, const Words &words);

/// "12 min, planned 10"; "10 min"; "not held, planned 10".
QString stepTimeText(const ReportStep &step, const Words &words);

}  // namespace tablee

#pragma once

#include "language/region.h"
#include "language/words.h"
#include "reports/session_report.h"

namespace tablee {

/// In which the catalogues keep the words of reports.
inline constexpr auto reportContext = "Report";

/// "Tuesday 30 March 2027, from 7:00 pm to 8:04 pm"; empty when nobody knows.
QString hoursText(const SessionReport &report, const Words &words, Region region);

/// "Tuesday 27 April 2027, at 7:00 pm".
QString nextSessionText(const NextSession &next, const Words &words, Region region);

/// The sentences that tell the session: who came, how many new people each met, and for how many that does
/// not hold.
QString leadText(const SessionReport &report, const Words &words);

/// Beside the number of those who came: "of 9 expected"; "6 of 9 expected, 2 walk-ins"; empty where nobody
/// was expected.
QString expectedText(const SessionReport &report, const Words &words);

/// "Round 2 ran for 40 s: too short to count as meetings." "Round 3 did not take place." Empty when every
/// round counts.
QString uncountedText(const SessionReport &report, const Words &words);

/// "12 min, planned 10"; "10 min"; "not held, planned 10".
QString stepTimeText(const ReportStep &step, const Words &words);

}  // namespace tablee

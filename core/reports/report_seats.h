#pragma once

#include "reports/report_document.h"

namespace tablee {

class ReportSpeech;

/// Who sat where. Empty where no round was held.
ReportSection seatsSection(const SessionReport &report, const ReportSpeech &speech);

/// Who met again, and why. Empty where nobody did.
ReportSection repeatsSection(const SessionReport &report, const ReportSpeech &speech);

}  // namespace tablee

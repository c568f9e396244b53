#pragma once

#include "reports/report_document.h"

namespace tablee {

class ReportSpeech;

/// Who was here, with what each one did who did not simply take part. Empty where nobody came.
ReportSection peopleSection(const SessionReport &report, const ReportSpeech &speech);

/// What can be learnt, and from whom. Empty where nobody offers anything.
ReportSection offersSection(const SessionReport &report, const ReportSpeech &speech);

/// What people want to learn and nobody who came shares. Empty where there is nothing of that kind.
ReportSection wishesSection(const SessionReport &report, const ReportSpeech &speech);

}  // namespace tablee

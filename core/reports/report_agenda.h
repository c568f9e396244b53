#pragma once

#include "language/words.h"
#include "reports/session_report.h"

class QXmlStreamWriter;

namespace tablee {

/// The section of the report that tells the steps: planned and real time, and which rounds do not count.
void writeAgenda(QXmlStreamWriter &page, const SessionReport &report, const Words &words);

}  // namespace tablee

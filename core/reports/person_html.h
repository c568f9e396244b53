#pragma once

#include "language/words.h"
#include "sessions/person_record.h"

namespace tablee {

/// All of a record on one page for the person to read: as html() of a report, and in one language.
QString personHtml(const PersonRecord &record, const Words &words);

}  // namespace tablee

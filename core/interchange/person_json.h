#pragma once

#include "sessions/person_record.h"

#include <QByteArray>

namespace tablee {

/// All of a record, for another program: keys in English whatever the community speaks, moments as UTC.
QByteArray personJson(const PersonRecord &record);

}  // namespace tablee

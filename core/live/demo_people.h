#pragma once

#include <QStringList>

namespace tablee {

/// Twenty-four invented people for the demo evening.
QStringList demoPeople();

/// Somebody who is not on that list and comes all the same.
QString demoLateArrival();

}  // namespace tablee

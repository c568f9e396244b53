#pragma once

#include <QStringList>

namespace tablee {

/// Twenty-four invented people for the demo evening.
QStringList demoPeople();

}  // namespace tablee

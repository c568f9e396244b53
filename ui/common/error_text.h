#pragma once

#include "foundation/error.h"

#include <QString>

namespace tablee::ui {

/// What happened and what can be done, in the language of the desk. The detail of the error goes to the log,
/// not here. A fault of a file names it where the name of `file` (a path) is known.
QString errorText(const Error &error, const QString &file = {});

}  // namespace tablee::ui

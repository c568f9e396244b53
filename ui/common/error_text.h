#pragma once

#include "foundation/error.h"

#include <QString>

namespace tablee::ui {

/// What happened and what can be done, in the language of the desk. The detail of the error goes to the log,
/// not here.
QString errorText(const Error &error);

}  // namespace tablee::ui

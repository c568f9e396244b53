#pragma once

#include "evening/event.h"

#include <QString>

namespace tablee::ui {

/// What somebody does tonight: "takes part", "table host".
QString roleText(Role role);

}  // namespace tablee::ui

#pragma once

#include "language/region.h"

namespace tablee {

/// The style sheet inside the report: paper first, the screen as a sheet of paper.
QString reportStyle(PaperSize paper);

}  // namespace tablee

#pragma once

#include "rotation/search/search.h"

namespace tablee::rotation {

/// Tables of one size change their numbers as a whole, so that people sit at other numbers than before:
/// nobody meets anybody else by it. Tables to which people are fixed, and the announced round, stay.
void renumberTables(Search &search);

}  // namespace tablee::rotation

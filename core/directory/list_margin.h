#pragma once

#include "directory/list_table.h"

#include <vector>

namespace tablee {

/// Takes away the numbers or letters that run down the margin: "1 Ana", "n°2 Ben", "c) Chloé", "Table 4:
/// Dan". A number alone proves nothing; nearly all lines of a list that have one, each higher than the one
/// before, do.
void dropRunningNumbers(std::vector<ListRecord> &rows);

/// "Liste des participants du 12 mars": what a list is called, and nobody's name.
bool isTitleOfList(const ListRecord &row);

}  // namespace tablee

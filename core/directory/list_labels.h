#pragma once

#include "directory/list_table.h"

#include <optional>

namespace tablee {

/// "Name: Ana Roy", "Email: a@x.org", and so on line by line: the table that such lines are, a label a
/// column. Nothing when most lines have no label that is a known heading, or none of them names anybody.
std::optional<ListTable> tableOfLabels(const std::vector<ListRecord> &lines);

}  // namespace tablee

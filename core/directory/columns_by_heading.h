#pragma once

#include "directory/list_table.h"

#include <vector>

namespace tablee {

/// No column of a list.
inline constexpr int noColumn = -1;

/// The first column that holds `field`, or noColumn.
int columnOf(const std::vector<ListField> &fields, ListField field);

/// What the columns of a list hold, as its headings say where the cells agree with them. Of two columns for
/// one thing the better filled one counts. Where no heading speaks of names, columns that look like names do.
std::vector<ListField> fieldsByHeading(const ListTable &table);

/// The columns that say who paid or bought, as if it were the person who comes: name and address below "Nom
/// payeur", "Buyer Email"; LeftOut for all others.
std::vector<ListField> fieldsOfPayer(const QStringList &headings);

}  // namespace tablee

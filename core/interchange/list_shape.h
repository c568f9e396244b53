#pragma once

#include "directory/list_table.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace tablee {

/// What lists of one kind have in common, by which a mapping that was set by hand is found again: their
/// headings, or how many columns they have. It says nothing of the people.
QString shapeOf(const ListTable &table);

/// A mapping of columns as words for the settings, and back; nothing for words that are none of ours.
QStringList fieldNames(const std::vector<ListField> &fields);
std::vector<ListField> fieldsNamed(const QStringList &names);

}  // namespace tablee

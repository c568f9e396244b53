#pragma once

#include "directory/list_table.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace tablee {

/// What lists of one kind have in common, by which a mapping that was set by hand is found again: their
/// headings, or else what their columns look like, one by one. It says nothing of the people.
QString shapeOf(const ListTable &table);

/// What each column of a list holds: as somebody said of lists of its shape (`kept`, as fieldNames() spells
/// it; empty when nobody did), unless the cells contradict that, or else as the list says itself.
std::vector<ListField> fieldsOf(const ListTable &table, const QStringList &kept);

/// A mapping of columns as words for the settings, and back; nothing for words that are none of ours.
QStringList fieldNames(const std::vector<ListField> &fields);
std::vector<ListField> fieldsNamed(const QStringList &names);

}  // namespace tablee

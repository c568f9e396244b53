#pragma once

#include "directory/list_headings.h"
#include "interchange/import_preview.h"

#include <QString>

namespace tablee::ui {

/// The words of an import, in the language of the desk.

/// What a column of a list holds: "E-mail", "Left out".
QString nameOf(ListField field);

/// A column by its heading, in quotes; by its place, 0 and up, where it has none: "column 3".
QString nameOfColumn(const QString &heading, std::size_t place);

/// What will happen to a row, why it is left out, and what to look at in it: "New", "Left out: cancelled",
/// "New; a letter cannot be read".
QString fateOf(const ImportRow &row);

/// How many rows share a fate: "34 new".
QString countOf(RowFate fate, int rows);

}  // namespace tablee::ui

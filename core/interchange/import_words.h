#pragma once

#include "interchange/import_preview.h"
#include "language/words.h"

#include <QString>
#include <QStringList>

namespace tablee {

/// "Row 7, Awa Sow: cancelled." What was left out of a list, and why.
QString leftOutText(const ImportRow &row, const Words &words);

/// What has to be told of a row, a line each: why it is left out, and what to look at in it.
QStringList toldOf(const ImportRow &row, const Words &words);

/// "No column of names was found: 12 people are called as their e-mail addresses begin." Empty when the list
/// has names.
QString namedAfterAddressText(const ImportPreview &preview, const Words &words);

/// "12 new, 3 updated, 40 known already, 2 left out."
QString importText(const ImportPreview &preview, const Words &words);

}  // namespace tablee

#pragma once

#include <QString>
#include <QStringList>

namespace tablee {

/// A text that a spreadsheet would run as a formula, made a text for it: a line that begins with = + - @
/// (also after blanks, tabs, or apostrophes) gets an apostrophe before it. Every other text stays.
QString neutralised(const QString &text);

/// The text that neutralised() was given.
QString restored(const QString &cell);

/// A cell of a CSV file (RFC 4180): in quotes where it must be.
QString csvCell(const QString &text);

/// A line of a CSV file whose cells no spreadsheet runs.
QString csvLine(const QStringList &texts, QChar separator);

}  // namespace tablee

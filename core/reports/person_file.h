#pragma once

#include "language/words.h"
#include "sessions/person_record.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace tablee {

/// A page to read, or the same for another program.
enum class PersonFormat { Html, Json };

/// As the command line names it ("html", "json"); also the ending of the file.
std::optional<PersonFormat> personFormatNamed(const QString &name);
QString nameOf(PersonFormat format);

/// The bytes of the file; of `words` only a page makes use.
QByteArray personBytes(const PersonRecord &record, PersonFormat format, const Words &words);

}  // namespace tablee

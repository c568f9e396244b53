#pragma once

#include "foundation/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonValue>
#include <QString>

#include <optional>
#include <vector>

namespace tablee {

// Reading what other programs wrote: each answer is a value or a line that names the key and what is wrong
// with it.

tl::unexpected<Error> invalid(const QString &detail);

/// A key that one object of `json` has twice: of two values one would be dropped in silence. `json` must be
/// well-formed.
std::optional<QString> doubledKey(const QByteArray &json);

/// "known[3]"
QString entryOf(const QString &key, qsizetype index);

Result<int> wholeNumber(const QJsonValue &value, const QString &what, int least, int most);
Result<QJsonArray> arrayAt(const QJsonValue &value, const QString &what);

/// Reads a list whose entries `readEntry(value, what)` understands; an absent one is empty.
template <typename Entry, typename Read>
Result<std::vector<Entry>> listAt(const QJsonValue &value, const QString &what, Read readEntry)
{
    if (value.isUndefined())
        return std::vector<Entry>{};
    const auto array = arrayAt(value, what);
    if (!array)
        return fail(array.error());
    std::vector<Entry> entries;
    entries.reserve(static_cast<std::size_t>(array->size()));
    for (qsizetype index = 0; index < array->size(); ++index) {
        auto entry = readEntry(array->at(index), entryOf(what, index));
        if (!entry)
            return fail(entry.error());
        entries.push_back(std::move(*entry));
    }
    return entries;
}

}  // namespace tablee

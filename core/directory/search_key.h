#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace tablee {

/// A name as it is searched and compared: words of small letters without accents, one space between. Œ is oe,
/// ß ss, ł l; hyphens, apostrophes and other signs separate words. Letters of other scripts stay. Empty only
/// when `text` is blank.
QString searchKey(const QString &text);

/// The key of a topic: as searchKey(), with the signs that make another topic of it: C, C++ and C# are three.
QString topicKey(const QString &text);

/// What somebody types into a search field, folded once for thousands of names.
struct TypedSearch {
    QStringList words;  ///< the longest first
    QString squeezed;  ///< all of it without spaces

    explicit TypedSearch(const QString &typed);
};

/// Does what somebody types into a search field point at the name with this key? Every typed word begins a
/// word of its own there, in any order; "annesophie" finds "anne sophie" and "oneill" finds "o neill".
/// Nothing typed matches nothing.
bool matches(const QString &key, const QString &typed);
bool matches(const QString &key, const TypedSearch &typed);

/// Bytes that sort names as a dictionary does: É with E, Œ with oe, 2 before 10. Compare with operator<; fit
/// to be stored and sorted by SQLite.
QByteArray collationKey(const QString &text);

}  // namespace tablee

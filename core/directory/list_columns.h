#pragma once

#include "directory/list_table.h"

#include <QString>

#include <vector>

namespace tablee {

/// What each column of a list holds, from the left: as its headings say, or else as its cells look. One name
/// at most comes out of a row: of two columns for the same thing the first counts.
std::vector<ListField> fieldsOf(const ListTable &table);

/// What a row gives as a name, not yet cleaned.
struct FoundName {
    QString given;  ///< the whole name unless `isSplit`
    QString family;
    bool isSplit = false;  ///< given and family name stood in columns of their own
    int line = 0;  ///< 1 and up
    bool isFromAddress = false;  ///< no column holds names
    QString typed = {};  ///< the whole name as it stands, where its column says that the family's comes first
    QString together = {};  ///< what stands there, of which this is one of two people
    bool mayBeSeveral = false;  ///< people, by what stands there, and taken for one
    /// Of one of two people who do not come or go together: the name with what is said beside it.
    QString ownWords = {};

    /// Whether only the column says that the family's comes first.
    bool isTurnedRound() const { return !typed.isEmpty() && given != typed; }
};

FoundName nameIn(const ListRecord &row, const std::vector<ListField> &fields);

/// What a row has where its name stands, with all that stands beside it there and is about `found`.
QString nameCells(const ListRecord &row, const std::vector<ListField> &fields, const FoundName &found);

/// Who stands in a row: one person, or two whose names stand as one, "Anne et Paul Roy". A comma makes nobody
/// two: "García López, Ana María" is family and given name.
std::vector<FoundName> peopleIn(const ListRecord &row, const std::vector<ListField> &fields);

}  // namespace tablee

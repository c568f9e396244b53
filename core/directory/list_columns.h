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

    /// Whether only the column says that the family's comes first.
    bool isTurnedRound() const { return !typed.isEmpty() && given != typed; }
};

FoundName nameIn(const ListRecord &row, const std::vector<ListField> &fields);

/// What a row has where its name stands, with all that stands beside it there.
QString nameCells(const ListRecord &row, const std::vector<ListField> &fields);

/// Who stands in each row of one list: one person, or two whose names stand as one, "Anne et Paul Roy", "Anne
/// Roy, Paul Blanc". Where one line is "Roy, Anne", a comma parts family and given name in all of them.
class PeopleOfRows {
public:
    /// Both are kept.
    PeopleOfRows(const ListTable &table, const std::vector<ListField> &fields);

    std::vector<FoundName> in(const ListRecord &row) const;

private:
    const std::vector<ListField> &m_fields;
    bool m_areCommaPairs;  ///< the two columns are what stands about a comma
    bool m_commasMayPartPeople;
};

}  // namespace tablee

#pragma once

#include "directory/acquaintance.h"
#include "foundation/result.h"
#include "interchange/list_file.h"

#include <optional>
#include <vector>

namespace tablee {

/// Why a row of a list of pairs tells nothing.
enum class PairLeftOut {
    NotTwoNames,
    UnknownName,
    SeveralOfThisName,
    SamePerson,  ///< the two names are one person's
    TwiceInList,
};

/// A row of a list of pairs, understood.
struct ListedPair {
    int line = 0;  ///< 1 and up
    QString one = {};  ///< as it stands there, clean
    QString other = {};
    MemberId low = {};  ///< where it brings a pair, and both ids are valid
    MemberId high = {};
    std::optional<PairLeftOut> leftOut = std::nullopt;
    QString about = {};  ///< the name that nobody has, or several have

    friend bool operator==(const ListedPair &, const ListedPair &) = default;
};

/// Understands a list of two columns of names: who knows whom, row by row, among `members`. Where the rows
/// have no columns, the names of one may stand apart by a dash, a sign or "and". Of members beyond the first
/// two of a row, each knows each. Cancelled is the only fault.
Result<std::vector<ListedPair>> listedPairs(
    const ListTable &table, const std::vector<Member> &members, const ListWatch &watch);

/// `book` with the pairs the list brings.
AcquaintanceBook withPairs(AcquaintanceBook book, const std::vector<ListedPair> &pairs, Milliseconds now);

}  // namespace tablee

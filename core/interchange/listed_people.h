#pragma once

#include "directory/left_out_reason.h"
#include "directory/list_columns.h"
#include "directory/member.h"
#include "foundation/result.h"
#include "interchange/list_file.h"

#include <optional>
#include <vector>

namespace tablee {

/// A row of a list, understood.
struct ListedPerson {
    int line = 0;  ///< 1 and up
    QString name = {};  ///< as it stands there, clean; may be empty
    Member member = {};  ///< what the row says of the person; no id
    std::optional<LeftOutReason> leftOut = std::nullopt;
    bool isNamedAfterAddress = false;  ///< for want of a column of names
    bool isTurnedRound = false;  ///< only the column says that `name` stands family name first
    std::size_t cells
        = 0;  ///< of all that the row holds, used or not: rows that differ in it may be two people
    QString unreadAddress = {};  ///< what should be an e-mail address and is none
    QString together = {};  ///< what stands there, where it names two people, of whom this is one
    bool isSecond = false;  ///< of those two
    bool mayBeSeveral = false;  ///< people, by the name, and taken for one
    bool hasBrokenLetter = false;  ///< one the file did not bring whole; somewhere in the row
    bool hasTooFewCells = false;  ///< where other rows have as many as there are columns: it may be shifted

    friend bool operator==(const ListedPerson &, const ListedPerson &) = default;
};

/// What a row is that names two people as one, "Anne et Paul Roy": what else it says holds for both. Of
/// addresses each has one, in their order; a single one is the first person's.
enum class Together { AreTwo, AreOne };

/// Understands the rows of a list, whose columns hold `fields`. Rows of empty cells are passed over.
std::vector<ListedPerson> listedPeople(
    const ListTable &table, const std::vector<ListField> &fields, Together together = Together::AreTwo);

/// The same for a list somebody waits for. Cancelled is the only fault.
Result<std::vector<ListedPerson>> listedPeople(const ListTable &table, const std::vector<ListField> &fields,
    const ListWatch &watch, Together together = Together::AreTwo);

}  // namespace tablee

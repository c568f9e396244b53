#pragma once

#include "directory/list_table.h"

#include <QString>

#include <functional>

namespace tablee {

using ListRows = std::vector<ListRecord>;

/// The look of a column shows in its first cells.
constexpr std::size_t rowsGuessedFrom = 1000;

/// Does it hold for more than half of the cells of a column that are filled?
bool mostCells(const ListRows &rows, int column, const std::function<bool(const QString &)> &claim);

/// How many different things the cells of a column say.
std::ptrdiff_t distinctCells(const ListRows &rows, int column);

/// What most cells of a column are, whatever they say of whom.
enum class ColumnLook {
    Empty,
    Address,
    Number,  ///< dates and times too
    Capitals,
    SeveralWords,
    Name,  ///< one word
    Other,
};

ColumnLook lookOf(const ListRows &rows, int column);

bool isDateOrTime(const QString &cell);
bool isAllCapitals(const QString &cell);
/// Letters, and neither an address nor a date.
bool looksLikeAName(const QString &cell);
/// As an answer to "Will you come?" begins.
bool isAnAnswer(const QString &cell);
bool isYesOrNo(const QString &cell);
/// Of these the no.
bool beginsWithNo(const QString &cell);
/// A fee, a count or a share: "25", "0,00 €", "$12", "2 places", "50 %". A bare 0 or 1 may as well be a no or
/// a yes.
bool isAmount(const QString &cell);
bool isNoughtOrOne(const QString &cell);
/// Numbers that count or cost something: most cells are, and one at least can be no answer.
bool holdsAmounts(const ListRows &rows, int column);

}  // namespace tablee

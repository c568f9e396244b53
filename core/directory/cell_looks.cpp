#include "directory/cell_looks.h"

#include "directory/name_cell.h"
#include "directory/search_key.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <set>

namespace tablee {

namespace {

/// Neither a date nor an answer begins later in a cell.
constexpr qsizetype longestLookedAt = 40;

}  // namespace

bool mostCells(const ListRows &rows, int column, const std::function<bool(const QString &)> &claim)
{
    int filled = 0;
    int yes = 0;
    for (std::size_t row = 0; row < std::min(rows.size(), rowsGuessedFrom); ++row) {
        const QString cell = rows[row].cells.value(column);
        filled += cell.isEmpty() ? 0 : 1;
        yes += !cell.isEmpty() && claim(cell) ? 1 : 0;
    }
    return 2 * yes > filled;
}

std::ptrdiff_t distinctCells(const ListRows &rows, int column)
{
    std::set<QString> cells;
    for (std::size_t row = 0; row < std::min(rows.size(), rowsGuessedFrom); ++row)
        if (const QString cell = rows[row].cells.value(column); !cell.isEmpty())
            cells.insert(cell);
    return static_cast<std::ptrdiff_t>(cells.size());
}

ColumnLook lookOf(const ListRows &rows, int column)
{
    const auto mostAre = [&](const auto &claim) {
        return mostCells(rows, column, claim);
    };
    if (distinctCells(rows, column) == 0)
        return ColumnLook::Empty;
    if (mostAre(isAddress))
        return ColumnLook::Address;
    if (mostAre(
            [](const QString &cell) { return isAmount(cell) || isDateOrTime(cell) || !hasLetters(cell); }))
        return ColumnLook::Number;
    if (!mostAre(looksLikeAName))
        return ColumnLook::Other;
    if (mostAre(isAllCapitals))
        return ColumnLook::Capitals;
    return mostAre([](const QString &cell) { return cell.contains(u' '); }) ? ColumnLook::SeveralWords
                                                                            : ColumnLook::Name;
}

bool isAllCapitals(const QString &cell)
{
    return hasLetters(cell) && cell == cell.toUpper() && cell != cell.toLower();
}

bool isDateOrTime(const QString &cell)
{
    static const QRegularExpression look{
        QStringLiteral("\\d[/.-]\\d{1,2}[/.-]\\d|\\d{1,2} ?[:hH] ?\\d{2}|^\\d{4}-\\d{2}|"
                       "^(?:0?[1-9]|[12]\\d|3[01])/(?:0?[1-9]|[12]\\d|3[01])$")};
    return look.match(cell.left(longestLookedAt)).hasMatch();
}

bool looksLikeAName(const QString &cell)
{
    return hasLetters(cell) && !cell.contains(u'@') && !cell.contains(u"://") && !isDateOrTime(cell);
}

bool isAnAnswer(const QString &cell)
{
    static const QSet<QString> beginnings{u"yes"_qs, u"no"_qs, u"oui"_qs, u"non"_qs, u"y"_qs, u"n"_qs,
        u"o"_qs, u"x"_qs, u"1"_qs, u"0"_qs, u"true"_qs, u"false"_qs, u"vrai"_qs, u"faux"_qs, u"maybe"_qs,
        u"peut"_qs, u"sorry"_qs, u"desole"_qs, u"desolee"_qs, u"malheureusement"_qs, u"unfortunately"_qs,
        u"je"_qs, u"j"_qs, u"i"_qs, u"present"_qs, u"presente"_qs, u"absent"_qs, u"absente"_qs,
        u"attending"_qs, u"not"_qs, u"can"_qs, u"cannot"_qs, u"will"_qs, u"ne"_qs, u"pas"_qs, u"ok"_qs,
        u"sure"_qs, u"going"_qs, u"participe"_qs, u"unable"_qs, u"helas"_qs, u"impossible"_qs, u"plutot"_qs,
        u"excuse"_qs, u"excusee"_qs, u"avec"_qs, u"bien"_qs, u"of"_qs, u"definitely"_qs, u"probably"_qs,
        u"probablement"_qs};
    return beginnings.contains(searchKey(cell.left(longestLookedAt)).section(u' ', 0, 0));
}

bool isYesOrNo(const QString &cell)
{
    static const QSet<QString> words{
        u"yes"_qs, u"no"_qs, u"oui"_qs, u"non"_qs, u"true"_qs, u"false"_qs, u"vrai"_qs, u"faux"_qs};
    return words.contains(searchKey(cell.left(longestLookedAt)).section(u' ', 0, 0));
}

bool beginsWithNo(const QString &cell)
{
    // Asked of every row of a long list while somebody waits: without a search key.
    const auto begins = std::find_if(cell.begin(), cell.end(), [](QChar sign) { return sign.isLetter(); });
    const auto ends = std::find_if(begins, cell.end(), [](QChar sign) { return !sign.isLetter(); });
    const QStringView word{begins, ends};
    return word.compare(u"no", Qt::CaseInsensitive) == 0 || word.compare(u"non", Qt::CaseInsensitive) == 0
        || word.compare(u"false", Qt::CaseInsensitive) == 0
        || word.compare(u"faux", Qt::CaseInsensitive) == 0;
}

bool isAmount(const QString &cell)
{
    static const QRegularExpression look{
        QStringLiteral("^(?:[€$£]|CA\\$|EUR|CAD|USD|CHF)?\\s*\\d+(?:[.,'’\\s]\\d+)*\\s*"
                       "(?:[€$£%]|\\$? ?CA|EUR|euros?|CAD|USD|CHF|places?|pers\\.?|personnes?|people|guests?|"
                       "invit[ée]e?s?|billets?|tickets?)?$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption};
    const QString text = cell.trimmed();
    return text.size() <= longestLookedAt && !isDateOrTime(text) && look.match(text).hasMatch();
}

bool isNoughtOrOne(const QString &cell)
{
    const QString text = cell.trimmed();
    return text == u"0" || text == u"1";
}

bool holdsAmounts(const ListRows &rows, int column)
{
    const auto seen = rows.begin() + static_cast<std::ptrdiff_t>(std::min(rows.size(), rowsGuessedFrom));
    return mostCells(rows, column, isAmount) && std::any_of(rows.begin(), seen, [column](const auto &row) {
        const QString cell = row.cells.value(column);
        return isAmount(cell) && !isNoughtOrOne(cell);
    });
}

}  // namespace tablee

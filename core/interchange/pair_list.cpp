#include "interchange/pair_list.h"

#include "directory/name_cell.h"
#include "interchange/listed_people.h"
#include "interchange/people_known.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace tablee {

namespace {

using Columns = std::array<qsizetype, 2>;
constexpr std::size_t pairsBetweenTwoLooks = 512;

bool isNameCell(const QString &cell)
{
    return !isAddress(cell) && namesSomebody(wholeName(cell))
        && std::any_of(cell.begin(), cell.end(), [](QChar sign) { return sign.isLetter(); });
}

/// The first two columns that hold names in most rows; the first two where no two do.
Columns nameColumns(const ListTable &table)
{
    qsizetype width = 0;
    for (const ListRecord &row : table.rows)
        width = std::max(width, row.cells.size());
    std::vector<qsizetype> found;
    for (qsizetype column = 0; column < width; ++column) {
        const auto names = std::count_if(table.rows.begin(), table.rows.end(),
            [column](const ListRecord &row) { return isNameCell(row.cells.value(column)); });
        if (2 * names > static_cast<std::ptrdiff_t>(table.rows.size()))
            found.push_back(column);
    }
    return found.size() < 2 ? Columns{0, 1} : Columns{found[0], found[1]};
}

/// "Ana Roy - Ben Low", "Ana Roy et Ben Low"; a comma is what parts them where nothing else does: "Le Goff,
/// Yann - Roy, Anne".
std::pair<QString, QString> namesApartIn(const QString &cell)
{
    static const QRegularExpression between{
        QStringLiteral("\\s+[-–—/&+]\\s+|\\s*(?:<->|->|↔|→|;)\\s*|\\s+(?:et|and)\\s+")};
    static const QRegularExpression comma{QStringLiteral(",\\s+")};
    const QRegularExpressionMatch apart = between.match(cell);
    const QRegularExpressionMatch found = apart.hasMatch() ? apart : comma.match(cell);
    if (!found.hasMatch())
        return {cell, {}};
    return {cell.left(found.capturedStart()), cell.mid(found.capturedEnd())};
}

/// The names of a row, as they stand.
struct PairCells {
    QString one;
    QString other;
    QStringList beside = {};  ///< cells further on that may name more people, or be a remark
};

std::vector<PairCells> pairCells(const ListTable &table)
{
    std::vector<PairCells> cells;
    const Columns columns = table.hasColumns ? nameColumns(table) : Columns{};
    const auto mayName = [&table](qsizetype column) {
        return table.heading.isEmpty() || isNameField(fieldOfHeading(table.heading.value(column)));
    };
    for (const ListRecord &row : table.rows) {
        if (!table.hasColumns) {
            const auto [one, other] = namesApartIn(row.cells.value(0));
            cells.push_back({one, other});
            continue;
        }
        cells.push_back({row.cells.value(columns[0]), row.cells.value(columns[1])});
        for (qsizetype column = columns[1] + 1; column < row.cells.size(); ++column)
            if (mayName(column) && isNameCell(row.cells.at(column)))
                cells.back().beside += row.cells.at(column);
    }
    return cells;
}

/// A cell as a list of people understands it.
Member memberIn(const QString &cell)
{
    ListTable alone;
    alone.rows.push_back({{cell}, 1});
    const auto people = listedPeople(alone, {ListField::Whole}, Together::AreOne);
    return people.empty() ? Member{} : people.front().member;
}

class PairReader {
public:
    explicit PairReader(const std::vector<Member> &members)
        : m_known{members}
    {
    }

    ListedPair pair(int line, const QString &one, const QString &other)
    {
        ListedPair pair{.line = line, .one = wholeName(one), .other = wholeName(other)};
        if (!isNameCell(one) || !isNameCell(other)) {
            pair.leftOut = PairLeftOut::NotTwoNames;
            return pair;
        }
        const MemberId first = meant(pair, one, pair.one);
        const MemberId second = pair.leftOut ? MemberId{} : meant(pair, other, pair.other);
        if (pair.leftOut)
            return pair;
        pair.low = std::min(first, second);
        pair.high = std::max(first, second);
        if (first == second)
            pair.leftOut = PairLeftOut::SamePerson;
        else if (!m_told.insert({pair.low, pair.high}).second)
            pair.leftOut = PairLeftOut::TwiceInList;
        return pair;
    }

    bool isMember(const QString &cell) const
    {
        return std::holds_alternative<PeopleKnown::Somebody>(m_known.meantBy(memberIn(cell)));
    }

private:
    MemberId meant(ListedPair &pair, const QString &cell, const QString &name)
    {
        const PeopleKnown::Meant meant = m_known.meantBy(memberIn(cell));
        if (const auto *somebody = std::get_if<PeopleKnown::Somebody>(&meant))
            return m_known.at(somebody->place).member.id;
        pair.leftOut = std::holds_alternative<PeopleKnown::Several>(meant) ? PairLeftOut::SeveralOfThisName
                                                                           : PairLeftOut::UnknownName;
        pair.about = name;
        return {};
    }

    PeopleKnown m_known;
    std::set<std::pair<MemberId, MemberId>> m_told;
};

}  // namespace

Result<std::vector<ListedPair>> listedPairs(
    const ListTable &table, const std::vector<Member> &members, const ListWatch &watch)
{
    PairReader reader{members};
    const auto cells = pairCells(table);
    std::vector<ListedPair> pairs;
    for (std::size_t row = 0; row < cells.size(); ++row) {
        // Members only: a cell beside the two names may as well say how they met.
        QStringList names{cells[row].one, cells[row].other};
        std::copy_if(cells[row].beside.begin(), cells[row].beside.end(), std::back_inserter(names),
            [&reader](const QString &cell) { return reader.isMember(cell); });
        for (qsizetype second = 1; second < names.size(); ++second)
            for (qsizetype first = 0; first < second; ++first)
                pairs.push_back(reader.pair(table.rows[row].line, names[first], names[second]));
        if (row % pairsBetweenTwoLooks != 0)
            continue;
        if (watch.stop.stop_requested())
            return fail(ErrorCode::Cancelled, "while reading pairs");
        if (watch.progress)
            watch.progress(static_cast<double>(row) / static_cast<double>(cells.size()));
    }
    return pairs;
}

AcquaintanceBook withPairs(AcquaintanceBook book, const std::vector<ListedPair> &pairs, Milliseconds now)
{
    for (const ListedPair &pair : pairs)
        if (!pair.leftOut)
            addTo(book, {pair.low, pair.high, KnownBy::Imported, {}, now});
    return book;
}

}  // namespace tablee

#include "preparing/known_pairs_model.h"

#include "common/row_delegate.h"
#include "directory/ids_by_name.h"
#include "preparing/knowing_words.h"

#include <algorithm>
#include <utility>

namespace tablee::ui {

namespace {

/// The place of each person among the names: to compare it is cheap, and there may be thousands of pairs.
std::map<MemberId, int> placesByName(const std::map<MemberId, QString> &names)
{
    std::vector<MemberId> people;
    for (const auto &[member, name] : names)
        people.push_back(member);
    std::map<MemberId, int> places;
    for (const MemberId member : idsByName(people, names))
        places.emplace(member, static_cast<int>(places.size()));
    return places;
}

}  // namespace

void KnownPairsModel::setPairs(
    const WhoKnowsWhom &known, const std::map<MemberId, QString> &names, std::optional<KnownBy> only)
{
    const auto nameOf = [&names](MemberId member) {
        const auto found = names.find(member);
        return found == names.end() ? QString{} : found->second;
    };
    std::map<MemberId, QString> inPairs;
    for (const auto &[pair, sources] : known.pairs)
        for (const MemberId member : {pair.first, pair.second})
            if (!inPairs.contains(member))
                inPairs.emplace(member, nameOf(member));
    const auto places = placesByName(inPairs);
    std::vector<std::pair<std::pair<int, int>, Row>> sorted;
    for (const auto &[pair, sources] : known.pairs) {
        if (only && !sources.contains(*only))
            continue;
        auto [low, high] = pair;
        if (places.at(high) < places.at(low))
            std::swap(low, high);
        sorted.push_back({{places.at(low), places.at(high)},
            {pair.first, pair.second, sources, tr("%1 and %2").arg(inPairs.at(low), inPairs.at(high))}});
    }
    std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    beginResetModel();
    m_rows.clear();
    for (auto &[place, row] : sorted)
        m_rows.push_back(std::move(row));
    endResetModel();
}

std::optional<int> KnownPairsModel::rowOf(const Row &row) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
        [&row](const Row &each) { return each.low == row.low && each.high == row.high; });
    return found == m_rows.end() ? std::nullopt : std::optional{static_cast<int>(found - m_rows.begin())};
}

int KnownPairsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant KnownPairsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.names;
    case RowDelegate::SecondWordRole:
        return sourcesText(row.sources);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(row.names, sourcesText(row.sources));
    default:
        return {};
    }
}

}  // namespace tablee::ui

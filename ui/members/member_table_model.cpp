#include "members/member_table_model.h"

#include "directory/member_search.h"
#include "directory/search_key.h"

#include <algorithm>
#include <numeric>

namespace tablee::ui {

void MemberTableModel::setMembers(std::vector<Member> members)
{
    beginResetModel();
    m_members = std::move(members);
    sortMembers();
    find();
    endResetModel();
}

void MemberTableModel::setSearch(const QString &typed)
{
    beginResetModel();
    m_search = typed;
    find();
    endResetModel();
}

void MemberTableModel::setRetiredShown(bool shown)
{
    beginResetModel();
    m_retiredShown = shown;
    find();
    endResetModel();
}

void MemberTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int MemberTableModel::rowOf(MemberId member) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
        [this, member](std::size_t place) { return m_members[place].id == member; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int MemberTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MemberTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(memberColumns().size());
}

QVariant MemberTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    // Short of room a cell does not show everything; the mouse and a reader get it all.
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const MemberColumn column = memberColumns()[static_cast<std::size_t>(index.column())];
    const Member &member = memberAt(index.row());
    const QString cell = cellOf(column, member);
    // The column that says so may be hidden.
    return column == MemberColumn::Name && member.retired ? tr("%1, retired").arg(cell) : cell;
}

QVariant MemberTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? headingOf(memberColumns()[static_cast<std::size_t>(section)])
                                   : QVariant{};
}

void MemberTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    beginResetModel();
    m_sortedBy = memberColumns()[static_cast<std::size_t>(column)];
    m_order = order;
    sortMembers();
    find();
    endResetModel();
}

/// By the cells of a column; whoever has nothing there comes last either way, and whoever has the same stands
/// by name.
void MemberTableModel::sortMembers()
{
    struct Key {
        bool blank;
        QByteArray cell;
        QByteArray name;
    };
    std::vector<Key> keys;
    keys.reserve(m_members.size());
    for (const Member &member : m_members) {
        const QString cell = cellOf(m_sortedBy, member);
        const QByteArray name = collationKey(displayName(member));
        keys.push_back({cell.isEmpty(), m_sortedBy == MemberColumn::Name ? name : collationKey(cell), name});
    }
    std::vector<std::size_t> places(m_members.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::stable_sort(places.begin(), places.end(), [&](std::size_t one, std::size_t other) {
        const Key &a = keys[one];
        const Key &b = keys[other];
        if (a.blank != b.blank)
            return b.blank;
        if (a.cell != b.cell)
            return m_order == Qt::AscendingOrder ? a.cell < b.cell : b.cell < a.cell;
        return a.name < b.name;
    });
    std::vector<Member> sorted;
    sorted.reserve(m_members.size());
    for (const std::size_t place : places)
        sorted.push_back(std::move(m_members[place]));
    m_members = std::move(sorted);
}

void MemberTableModel::find()
{
    m_rows = membersFoundBy(m_search, m_members);
    if (!m_retiredShown)
        std::erase_if(m_rows, [this](std::size_t place) { return m_members[place].retired; });
}

}  // namespace tablee::ui

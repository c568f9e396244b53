#include "members/import_row_model.h"

#include "members/list_words.h"

#include <algorithm>

namespace tablee::ui {

void ImportRowModel::setPreview(std::shared_ptr<const ImportPreview> preview)
{
    beginResetModel();
    m_preview = std::move(preview);
    find();
    endResetModel();
}

void ImportRowModel::setFate(std::optional<RowFate> fate)
{
    beginResetModel();
    m_fate = fate;
    find();
    endResetModel();
}

void ImportRowModel::find()
{
    m_shown.clear();
    for (std::size_t place = 0; place < m_preview->rows.size(); ++place)
        if (!m_fate || m_preview->rows[place].fate == *m_fate)
            m_shown.push_back(place);
}

int ImportRowModel::rowOf(int key) const
{
    const auto place = std::find_if(m_shown.begin(), m_shown.end(),
        [&](std::size_t shown) { return m_preview->rows[shown].key() == key; });
    return place == m_shown.end() ? -1 : static_cast<int>(place - m_shown.begin());
}

void ImportRowModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, FateColumn), index(rowCount() - 1, FateColumn));
}

int ImportRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ImportRowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportRowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const ImportRow &row = rowAt(index.row());
    switch (index.column()) {
    case NameColumn:
        return row.name;
    case OrganisationColumn:
        return row.organisation;
    case FateColumn:
        return fateOf(row);
    default:
        return row.line;
    }
}

QVariant ImportRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case OrganisationColumn:
        return tr("Organisation");
    case FateColumn:
        return tr("What will happen");
    default:
        return tr("Row");
    }
}

}  // namespace tablee::ui

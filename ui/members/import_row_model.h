#pragma once

#include "interchange/import_preview.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace tablee::ui {

/// What an import will do, row by row; all rows, or those of one fate.
class ImportRowModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, OrganisationColumn, FateColumn, LineColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(std::shared_ptr<const ImportPreview> preview);
    void setFate(std::optional<RowFate> fate);
    void retranslate();
    const ImportRow &rowAt(int row) const { return m_preview->rows[m_shown[static_cast<std::size_t>(row)]]; }
    /// Where a line of the list stands now; -1 for nowhere.
    int rowOf(int key) const;
    bool namesOrganisations() const { return m_preview->namesOrganisations(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void find();

    std::shared_ptr<const ImportPreview> m_preview = std::make_shared<const ImportPreview>();
    std::vector<std::size_t> m_shown;
    std::optional<RowFate> m_fate;
};

}  // namespace tablee::ui

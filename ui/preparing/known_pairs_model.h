#pragma once

#include "sessions/who_knows_whom.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace tablee::ui {

/// Who knows whom, as people sort names, and what tells so; all of it, or what one source tells.
class KnownPairsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    struct Row {
        MemberId low = {};
        MemberId high = {};
        std::set<KnownBy> sources = {};
        QString names = {};
    };

    void setPairs(const WhoKnowsWhom &known, const std::map<MemberId, QString> &names,
        std::optional<KnownBy> only = {});
    /// Where the two of `row` stand now.
    std::optional<int> rowOf(const Row &row) const;
    const Row &rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Row> m_rows;
};

}  // namespace tablee::ui

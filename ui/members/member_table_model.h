#pragma once

#include "directory/member.h"
#include "members/member_columns.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace tablee::ui {

/// The members as a table: sorted as a dictionary sorts, and only those who are looked for. Its columns are
/// memberColumns(); which of them show is the view's affair.
class MemberTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setMembers(std::vector<Member> members);
    /// Only those whom `typed` finds; everybody when it is empty.
    void setSearch(const QString &typed);
    /// Whoever has retired stands among the others, or not.
    void setRetiredShown(bool shown);
    void retranslate();

    const Member &memberAt(int row) const { return m_members[m_rows[static_cast<std::size_t>(row)]]; }
    /// Where somebody stands now; -1 for nowhere.
    int rowOf(MemberId member) const;
    MemberColumn sortedBy() const { return m_sortedBy; }
    Qt::SortOrder sortOrder() const { return m_order; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void sortMembers();
    void find();

    std::vector<Member> m_members;  ///< sorted, so that a search only passes over them
    std::vector<std::size_t> m_rows;  ///< who is shown, by place
    QString m_search;
    bool m_retiredShown = false;
    MemberColumn m_sortedBy = MemberColumn::Name;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

}  // namespace tablee::ui

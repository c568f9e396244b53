#pragma once

#include "common/retranslated.h"
#include "members/member_columns.h"
#include "members/member_table_model.h"

#include <QTableView>

#include <map>
#include <vector>

class QMenu;

namespace tablee::ui {

/// The list of members as a table one works in by mouse or by keys. Its columns are chosen at its head and
/// stand as wide as there is room.
class MemberTable final : public Retranslated<QTableView> {
    Q_OBJECT

public:
    explicit MemberTable(QWidget *parent = nullptr);

    MemberTableModel &members() { return *m_model; }

    void setColumns(std::vector<MemberColumn> columns);
    /// Which columns show and by which the members stand, to choose; also from a button. The caller shows it.
    QMenu *makeColumnsMenu(QWidget *parent);

    /// Those who are chosen, from above.
    std::vector<MemberId> chosen() const;
    /// Chooses them, as far as they are shown, and brings them into sight.
    void choose(const std::vector<MemberId> &members);

signals:
    void chosenChanged();
    /// Enter, or a double click.
    void opened();
    /// A letter, which begins a search.
    void typed(const QString &text);
    void retireRequested();
    void columnsChosen(const std::vector<tablee::ui::MemberColumn> &columns);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate() override;
    void sortBy(int section);
    void showColumn(MemberColumn column, bool shown);
    void layColumns();

    MemberTableModel *m_model;
    std::vector<MemberColumn> m_columns;
    std::map<int, int> m_shares;  ///< of the width, by section
    bool m_laying = false;
    bool m_isDragged = false;  ///< somebody has chosen the widths
    bool m_choosing = false;
};

}  // namespace tablee::ui

#include "members/member_table.h"

#include "common/spacing.h"
#include "members/cell_delegate.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace tablee::ui {

namespace {

constexpr int narrowestColumn = 96;
constexpr int nameInTwoLines = 200;  ///< with what is told of it, "(retired)"
constexpr int shareOfName = 5;
constexpr int shareOfOthers = 4;

int sectionOf(MemberColumn column)
{
    return static_cast<int>(column);
}

}  // namespace

MemberTable::MemberTable(QWidget *parent)
    : Retranslated<QTableView>(parent)
    , m_model{new MemberTableModel{this}}
    , m_columns{usualColumns()}
{
    setObjectName(QStringLiteral("memberTable"));
    setModel(m_model);
    showAsCells(*this);
    setSelectionMode(ExtendedSelection);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicator(sectionOf(MemberColumn::Name), Qt::AscendingOrder);
    horizontalHeader()->setMinimumSectionSize(narrowestColumn);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    for (const MemberColumn column : memberColumns())
        m_shares[sectionOf(column)] = column == MemberColumn::Name ? shareOfName : shareOfOthers;

    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &MemberTable::sortBy);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this, [this](const QPoint &place) {
        QMenu *menu = makeColumnsMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(horizontalHeader()->mapToGlobal(place));
    });
    // A width that was dragged is kept as a share of whatever width there is.
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (m_laying)
            return;
        m_isDragged = true;
        for (const MemberColumn column : m_columns)
            m_shares[sectionOf(column)] = columnWidth(sectionOf(column));
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_choosing)
            emit chosenChanged();
    });
    connect(this, &QTableView::doubleClicked, this, &MemberTable::opened);
    setColumns(usualColumns());
    retranslate();
}

void MemberTable::setColumns(std::vector<MemberColumn> columns)
{
    m_columns = std::move(columns);
    m_laying = true;  // a column that comes or goes is resized by nobody's hand
    for (const MemberColumn column : memberColumns())
        setColumnHidden(
            sectionOf(column), std::find(m_columns.begin(), m_columns.end(), column) == m_columns.end());
    layColumns();
}

QMenu *MemberTable::makeColumnsMenu(QWidget *parent)
{
    auto *menu = new QMenu{parent};
    menu->setObjectName(QStringLiteral("columnsMenu"));
    for (const MemberColumn column : memberColumns()) {
        QAction *action = menu->addAction(headingOf(column));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(sectionOf(column)));
        action->setEnabled(column != MemberColumn::Name);
        connect(action, &QAction::toggled, this, [this, column](bool shown) { showColumn(column, shown); });
    }
    menu->addSeparator();
    QMenu *sorting = menu->addMenu(tr("Sort by"));
    auto *group = new QActionGroup{sorting};
    for (const MemberColumn column : m_columns) {
        QAction *action = sorting->addAction(headingOf(column));
        action->setCheckable(true);
        action->setChecked(column == m_model->sortedBy());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, column] { sortBy(sectionOf(column)); });
    }
    return menu;
}

void MemberTable::showColumn(MemberColumn column, bool shown)
{
    std::vector<MemberColumn> columns;
    for (const MemberColumn each : memberColumns())
        if (each == column ? shown : !isColumnHidden(sectionOf(each)))
            columns.push_back(each);
    setColumns(columns);
    emit columnsChosen(m_columns);
}

/// Once more on the same column turns it round.
void MemberTable::sortBy(int section)
{
    const bool again = sectionOf(m_model->sortedBy()) == section;
    const Qt::SortOrder order
        = again && m_model->sortOrder() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    const std::vector<MemberId> members = chosen();
    m_model->sort(section, order);
    horizontalHeader()->setSortIndicator(section, order);
    choose(members);
}

std::vector<MemberId> MemberTable::chosen() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    std::vector<MemberId> members;
    for (const QModelIndex &row : rows)
        members.push_back(m_model->memberAt(row.row()).id);
    return members;
}

void MemberTable::choose(const std::vector<MemberId> &members)
{
    m_choosing = true;
    QItemSelection selection;
    QModelIndex last;
    for (const MemberId member : members)
        if (const int row = m_model->rowOf(member); row >= 0) {
            last = m_model->index(row, 0);
            selection.select(last, last);
        }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (last.isValid()) {
        selectionModel()->setCurrentIndex(last, QItemSelectionModel::NoUpdate);
        scrollTo(last);
    }
    m_choosing = false;
}

void MemberTable::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool isLetter = !text.isEmpty() && text.front().isPrint() && text.front() != u' '
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit opened();
    else if (event->key() == Qt::Key_Delete)
        emit retireRequested();
    else if (event->key() == Qt::Key_Home && m_model->rowCount() > 0)
        selectRow(0);
    else if (event->key() == Qt::Key_End && m_model->rowCount() > 0)
        selectRow(m_model->rowCount() - 1);
    else if (event->key() == Qt::Key_Escape && selectionModel()->hasSelection())
        clearSelection();
    else if (isLetter)
        emit typed(text);
    else
        QTableView::keyPressEvent(event);
}

void MemberTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layColumns();
}

/// All of the width there is; where that is too little, the table scrolls to the side.
void MemberTable::layColumns()
{
    m_laying = true;
    int shares = 0;
    for (const MemberColumn column : m_columns)
        shares += m_shares[sectionOf(column)];
    int room = viewport()->width();
    // No name is shortened while the others have more than they need, unless somebody wants it so.
    const int othersLeast = narrowestColumn * (static_cast<int>(m_columns.size()) - 1);
    const int narrowestName
        = m_isDragged ? narrowestColumn : std::clamp(room - othersLeast, narrowestColumn, nameInTwoLines);
    for (const MemberColumn column : m_columns) {
        const int share = m_shares[sectionOf(column)];
        const int least = column == MemberColumn::Name ? narrowestName : narrowestColumn;
        const int width = std::max(least, room * share / std::max(shares, 1));
        setColumnWidth(sectionOf(column), width);
        room = std::max(0, room - width);
        shares -= share;
    }
    m_laying = false;
}

void MemberTable::retranslate()
{
    setAccessibleName(tr("Members"));
    m_model->retranslate();
}

}  // namespace tablee::ui

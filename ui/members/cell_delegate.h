#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace tablee::ui {

/// The cells of a table of people: the first column is a name, which shrinks and then takes a second line
/// where room is short; so does every other text. A hairline between the rows, the chosen row pine-soft with
/// a pine bar and its name bold. What two lines cannot hold is had as the cell's tool tip, or where the
/// chosen row grows.
class CellDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The tool tip is plain text, whatever a name looks like.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
    /// As high as all its lines need, up to some.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Gives `table` such cells, and the ways of a list: whole rows are chosen, nothing is edited in place.
void showAsCells(QTableView &table);

/// The chosen row of `table` takes as many lines as it needs, so that nobody needs a mouse to read it.
void growWhereChosen(QTableView &table);

}  // namespace tablee::ui

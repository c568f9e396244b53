#pragma once

#include <QStyledItemDelegate>

class QListView;

namespace tablee::ui {

/// The rows of a list: a name at the left, a second word at the right, 40 high, a hairline between. The
/// chosen row is pine-soft with a pine bar, its name bold. A name short of room shrinks, then takes its short
/// form, then more lines; in a list whose rows are all alike its middle is left out instead, and the whole
/// name is told where the mouse rests.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role { SecondWordRole = Qt::UserRole + 100, ShortNameRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

protected:
    /// What stands before the name, in pixels.
    virtual int indent() const { return 0; }
};

/// Gives `list` these rows. `inCard`: the list stands in a Card and brings no frame of its own.
void showAsRows(QListView &list, bool inCard = false);

}  // namespace tablee::ui

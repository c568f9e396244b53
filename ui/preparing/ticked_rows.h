#pragma once

#include "common/row_delegate.h"

namespace tablee::ui {

/// Rows of a list with a tick before the name; a click on the tick, or the space bar, turns it.
class TickedRows final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    int indent() const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
};

}  // namespace tablee::ui

#include "preparing/ticked_rows.h"

#include "common/spacing.h"
#include "common/theme.h"

#include <QKeyEvent>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>

namespace tablee::ui {

namespace {

constexpr int tickRoom = 32;
constexpr int tickSize = 20;

}  // namespace

void TickedRows::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &colours = themeOf(*option.widget);
    QStyleOptionViewItem words = option;
    words.rect.setLeft(option.rect.left() + tickRoom);
    RowDelegate::paint(painter, words, index);
    // The ground of the row goes on under the tick, and the bar of the chosen one stands before it.
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QRect before{option.rect.left(), option.rect.top(), tickRoom + 3, option.rect.height()};
    if (chosen) {
        painter->fillRect(before, colours.pineSoft);
        painter->fillRect(QRect{before.left(), before.top(), 3, before.height()}, colours.pine);
    }
    if (index.row() + 1 < index.model()->rowCount())
        painter->fillRect(QRect{before.left(), before.bottom(), before.width(), 1}, colours.line);
    QStyleOptionViewItem tick = option;
    tick.rect
        = {option.rect.left() + gap::medium, option.rect.center().y() - tickSize / 2, tickSize, tickSize};
    tick.state.setFlag(QStyle::State_On, index.data(Qt::CheckStateRole).toInt() == Qt::Checked);
    tick.state.setFlag(QStyle::State_Off, index.data(Qt::CheckStateRole).toInt() != Qt::Checked);
    option.widget->style()->drawPrimitive(
        QStyle::PE_IndicatorItemViewItemCheck, &tick, painter, option.widget);
}

int TickedRows::indent() const
{
    return tickRoom;
}

bool TickedRows::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    bool turns = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        turns = mouse->button() == Qt::LeftButton
            && mouse->position().x() < option.rect.left() + tickRoom + gap::small;
    } else if (event->type() == QEvent::KeyPress) {
        turns = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    }
    if (!turns)
        return false;
    const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

}  // namespace tablee::ui

#include "conducting/row_area.h"

#include "common/spacing.h"

#include <QLayout>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace tablee::ui {

RowArea::RowArea(QWidget *rows, QWidget *parent)
    : QScrollArea{parent}
{
    setObjectName(QStringLiteral("peopleRows"));
    setWidget(rows);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    rows->installEventFilter(this);
}

QSize RowArea::sizeHint() const
{
    return {widget()->sizeHint().width(), rowsHeight()};
}

QSize RowArea::minimumSizeHint() const
{
    return {0, std::min(rowsHeight(), height::listRow)};
}

void RowArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

bool RowArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

/// As high as beside a scroll bar: rows that are a little higher there would else keep it for ever once it
/// shows.
int RowArea::rowsHeight() const
{
    const QLayout &rows = *widget()->layout();
    const int beside = width() - verticalScrollBar()->sizeHint().width();
    return rows.hasHeightForWidth() ? rows.totalHeightForWidth(beside) : rows.totalSizeHint().height();
}

}  // namespace tablee::ui

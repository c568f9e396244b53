#include "common/row_delegate.h"

#include "common/name_fit.h"
#include "common/restyle.h"
#include "common/spacing.h"
#include "common/theme.h"

#include <QHelpEvent>
#include <QListView>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>
#include <QtMath>

#include <climits>

namespace tablee::ui {

namespace {

constexpr int rowPadding = 12;
constexpr int barWidth = 3;

struct Row {
    FittedName name;
    QString second;
    qreal secondWidth;
};

/// Rows that are all alike are as high as one line.
int mostLinesIn(const QWidget *widget)
{
    const auto *list = qobject_cast<const QListView *>(widget);
    return list != nullptr && list->uniformItemSizes() ? 1 : INT_MAX;
}

Row rowAt(const QModelIndex &index, int width, bool chosen, int mostLines)
{
    const QString second = index.data(RowDelegate::SecondWordRole).toString();
    const qreal secondWidth = QFontMetricsF{fontFor(TextRole::Text)}.horizontalAdvance(second);
    const SeatedName name{
        index.data(Qt::DisplayRole).toString(), index.data(RowDelegate::ShortNameRole).toString()};
    const qreal room = width - 2 * rowPadding - (second.isEmpty() ? 0 : secondWidth + gap::medium);
    return {fitName(name, fontFor(TextRole::Text, chosen), room, mostLines), second, secondWidth};
}

}  // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(*option.widget);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool last = index.row() + 1 == index.model()->rowCount(index.parent());
    const QRectF rect{option.rect};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(rect, Qt::IntersectClip);
    if (chosen) {
        painter->fillRect(rect, theme.pineSoft);
        painter->fillRect(QRectF(rect.left(), rect.top(), barWidth, rect.height()), theme.pine);
    }
    if (!last)
        painter->fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.line);

    const Row row = rowAt(index, option.rect.width(), chosen, mostLinesIn(option.widget));
    const qreal pitch = textMeasure(TextRole::Text).lineHeight;
    qreal y = rect.center().y() - pitch * static_cast<qreal>(row.name.lines.size()) / 2;
    painter->setFont(row.name.font);
    painter->setPen(option.state.testFlag(QStyle::State_Enabled) ? theme.ink : theme.edge);
    for (const QString &line : row.name.lines) {
        painter->drawText(
            QRectF(rect.left() + rowPadding, y, rect.width(), pitch), Qt::AlignVCenter | Qt::AlignLeft, line);
        y += pitch;
    }
    painter->setFont(fontFor(TextRole::Text));
    painter->setPen(chosen ? theme.ink : theme.ink2);
    painter->drawText(rect.adjusted(0, 0, -rowPadding, 0), Qt::AlignVCenter | Qt::AlignRight, row.second);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *list = qobject_cast<const QListView *>(option.widget);
    const int width = (list ? list->viewport()->width() : option.rect.width()) - indent();
    // Bold is wider: a row keeps its height when it is chosen.
    const auto lines = static_cast<int>(rowAt(index, width, true, mostLinesIn(list)).name.lines.size());
    return {0, qMax(height::listRow, lines * textMeasure(TextRole::Text).lineHeight + 2 * gap::small)};
}

bool RowDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString name = index.data(Qt::DisplayRole).toString();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const Row row = rowAt(index, option.rect.width() - indent(), chosen, mostLinesIn(view));
    const auto letters = [](QString words) {
        return words.remove(u' ');
    };
    if (event->type() != QEvent::ToolTip || letters(row.name.lines.join(QString{})) == letters(name))
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    // A paragraph is broken into lines where it is long.
    QToolTip::showText(event->globalPos(), Qt::convertFromPlainText(name), view);
    return true;
}

void showAsRows(QListView &list, bool inCard)
{
    list.setItemDelegate(new RowDelegate{&list});
    list.setUniformItemSizes(false);
    list.setResizeMode(QListView::Adjust);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    restyle(list, "inCard", inCard);
}

}  // namespace tablee::ui

#include "common/row_delegate.h"

#include "common/name_fit.h"
#include "common/restyle.h"
#include "common/spacing.h"
#include "common/theme.h"

#include <QListView>
#include <QPainter>
#include <QtMath>

namespace tablee::ui {

namespace {

constexpr int rowPadding = 12;
constexpr int barWidth = 3;

struct Row {
    FittedName name;
    QString second;
    qreal secondWidth;
};

Row rowAt(const QModelIndex &index, int width, bool chosen)
{
    const QString second = index.data(RowDelegate::SecondWordRole).toString();
    const qreal secondWidth = QFontMetricsF{fontFor(TextRole::Text)}.horizontalAdvance(second);
    const SeatedName name{
        index.data(Qt::DisplayRole).toString(), index.data(RowDelegate::ShortNameRole).toString()};
    const qreal room = width - 2 * rowPadding - (second.isEmpty() ? 0 : secondWidth + gap::medium);
    return {fitName(name, fontFor(TextRole::Text, chosen), room), second, secondWidth};
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
    // Where all rows are alike, what is too long for its row is not written over the next.
    painter->setClipRect(rect, Qt::IntersectClip);
    if (chosen) {
        painter->fillRect(rect, theme.pineSoft);
        painter->fillRect(QRectF(rect.left(), rect.top(), barWidth, rect.height()), theme.pine);
    }
    if (!last)
        painter->fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.line);

    const Row row = rowAt(index, option.rect.width(), chosen);
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
    const auto lines = static_cast<int>(rowAt(index, width, true).name.lines.size());
    return {0, qMax(height::listRow, lines * textMeasure(TextRole::Text).lineHeight + 2 * gap::small)};
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

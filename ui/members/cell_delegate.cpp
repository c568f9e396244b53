#include "members/cell_delegate.h"

#include "common/name_fit.h"
#include "common/spacing.h"
#include "common/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace tablee::ui {

namespace {

constexpr int cellHeight = 44;  ///< two lines fit
constexpr int chosenBar = 3;
constexpr int mostCellLines = 2;
constexpr int mostCellSigns = 400;  ///< more than two lines of any column hold

/// Each line from the left edge, whichever way its letters run: a column has one edge.
void paintLines(QPainter &painter, const QRectF &rect, const QStringList &lines)
{
    const qreal pitch = QFontMetricsF{painter.font()}.height();
    qreal y = rect.center().y() - pitch * static_cast<qreal>(lines.size()) / 2;
    for (const QString &line : lines) {
        painter.drawText(QRectF{rect.left(), y, rect.width(), pitch}, Qt::AlignVCenter | Qt::AlignLeft, line);
        y += pitch;
    }
}

/// As a name is fitted; but words that take more than two lines end where the room ends, for their beginning
/// says most of them.
FittedName fittedWords(const QString &text, const QFont &font, qreal width)
{
    FittedName fitted = fitName({text, {}}, font, width);
    if (fitted.lines.size() <= mostCellLines)
        return fitted;
    const QString rest = fitted.lines.mid(1).join(u' ');
    fitted.lines = {fitted.lines.front(), QFontMetricsF{fitted.font}.elidedText(rest, Qt::ElideRight, width)};
    return fitted;
}

}  // namespace

void CellDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(*option.widget);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool isFirst = index.column() == 0;
    const QRectF rect{option.rect};
    painter->save();
    painter->setClipRect(rect);
    if (isChosen)
        painter->fillRect(rect, theme.pineSoft);
    if (isChosen && isFirst)
        painter->fillRect(QRectF{rect.left(), rect.top(), chosenBar, rect.height()}, theme.pine);
    painter->fillRect(QRectF{rect.left(), rect.bottom() - 1, rect.width(), 1}, theme.line);

    const QRectF room = rect.adjusted(gap::medium, 0, -gap::small, 0);
    const QString text = index.data(Qt::DisplayRole).toString().left(mostCellSigns);
    const QFont font = fontFor(isFirst ? TextRole::Text : TextRole::List, isFirst && isChosen);
    const FittedName fitted = isFirst ? fitName({text, {}}, font, room.width(), mostCellLines)
                                      : fittedWords(text, font, room.width());
    painter->setFont(fitted.font);
    painter->setPen(isFirst || isChosen ? theme.ink : theme.ink2);
    paintLines(*painter, room, fitted.lines);
    painter->restore();
}

void showAsCells(QTableView &table)
{
    table.setItemDelegate(new CellDelegate{&table});
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setCornerButtonEnabled(false);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(cellHeight);
    table.horizontalHeader()->setHighlightSections(false);
}

}  // namespace tablee::ui

#include "members/cell_delegate.h"

#include "common/name_fit.h"
#include "common/spacing.h"
#include "common/theme.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>
#include <QtMath>

#include <algorithm>

namespace tablee::ui {

namespace {

constexpr int cellHeight = 44;  ///< two lines fit
constexpr int chosenBar = 3;
constexpr int mostCellLines = 2;
constexpr int mostChosenLines = 8;
constexpr int mostCellSigns = 400;  ///< more than two lines of any column hold
constexpr int mostChosenSigns = 2000;

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
FittedName fittedWords(const QString &text, const QFont &font, qreal width, int mostLines)
{
    FittedName fitted = fitName({text, {}}, font, width);
    if (fitted.lines.size() <= mostLines)
        return fitted;
    const QString rest = fitted.lines.mid(mostLines - 1).join(u' ');
    fitted.lines.resize(mostLines);
    fitted.lines.back() = QFontMetricsF{fitted.font}.elidedText(rest, Qt::ElideRight, width);
    return fitted;
}

QFont cellFont(const QModelIndex &index, bool isChosen)
{
    const bool isFirst = index.column() == 0;
    return fontFor(isFirst ? TextRole::Text : TextRole::List, isFirst && isChosen);
}

/// In a row that has grown there is room for all lines of a name as well.
FittedName fittedCell(const QModelIndex &index, bool isChosen, qreal width, int mostLines)
{
    const bool isGrown = mostLines > mostCellLines;
    const QString text
        = index.data(Qt::DisplayRole).toString().left(isGrown ? mostChosenSigns : mostCellSigns);
    const QFont font = cellFont(index, isChosen);
    return index.column() == 0 && !isGrown ? fitName({text, {}}, font, width, mostCellLines)
                                           : fittedWords(text, font, width, mostLines);
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
    const bool isGrown = option.rect.height() > cellHeight;
    const FittedName fitted
        = fittedCell(index, isChosen, room.width(), isGrown ? mostChosenLines : mostCellLines);
    painter->setFont(fitted.font);
    painter->setPen(isFirst || isChosen ? theme.ink : theme.ink2);
    paintLines(*painter, room, fitted.lines);
    painter->restore();
}

bool CellDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.data(Qt::ToolTipRole).toString();
    // A paragraph is broken into lines where it is long.
    const QString shown = text.isEmpty() ? text : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
    QToolTip::showText(event->globalPos(), shown, view);
    return true;
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    const int width = table != nullptr ? table->columnWidth(index.column()) : option.rect.width();
    const FittedName fitted = fittedCell(index, true, width - gap::medium - gap::small, mostChosenLines);
    const qreal lines = static_cast<qreal>(fitted.lines.size()) * QFontMetricsF{fitted.font}.height();
    return {width, std::max(cellHeight, fitted.lines.size() > mostCellLines ? qCeil(lines) + gap::small : 0)};
}

void growWhereChosen(QTableView &table)
{
    QObject::connect(table.selectionModel(), &QItemSelectionModel::currentRowChanged, &table,
        [&table](const QModelIndex &chosen, const QModelIndex &before) {
            if (before.isValid())
                table.setRowHeight(before.row(), cellHeight);
            if (chosen.isValid())
                table.resizeRowToContents(chosen.row());
        });
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

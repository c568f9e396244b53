#include "common/name_tile.h"

#include "common/spacing.h"
#include "common/table_painting.h"
#include "common/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVariant>

namespace tablee::ui {

namespace {

constexpr int leastTileTable = 40;
constexpr int furtherFigure = 6;  ///< wider from three figures on, which would be too small to read
constexpr int leftPadding = 10;
constexpr int endPadding = 8;
constexpr int verticalPadding = 10;
constexpr int usualNameWidth = 116;
constexpr int mostLines = 3;  ///< of one name
constexpr int markGap = 4;
constexpr std::size_t widthsKept = 4;

int namesStart(int tableSize)
{
    return leftPadding + tableSize + gap::medium;
}

QFont nameFont()
{
    return fontFor(TextRole::List);
}

QFont titleFont()
{
    return fontFor(TextRole::List, true);
}

int linePitch()
{
    return textMeasure(TextRole::List).lineHeight;
}

void paintLines(QPainter &painter, const FittedName &name, const QRectF &place)
{
    painter.setFont(name.font);
    QRectF row{place.left(), place.top(), place.width(), static_cast<qreal>(linePitch())};
    for (const QString &line : name.lines) {
        painter.drawText(row, Qt::AlignVCenter | Qt::AlignLeft, line);
        row.translate(0, linePitch());
    }
}

}  // namespace

NameTile::NameTile(QWidget *parent)
    : Card{parent}
    , m_tableSize{leastTileTable}
{
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Preferred};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setProperty("focusRadius", radius::card);
}

void NameTile::setTable(int number, int chairs, int figures)
{
    const int size = leastTileTable + furtherFigure * qMax(0, figures - 2);
    if (number == m_number && chairs == m_chairs && size == m_tableSize)
        return;  // a room of a thousand tables is told again with each arrival
    m_number = number;
    m_chairs = chairs;
    m_tableSize = size;
    m_fitted.clear();
    tellWholeNames();
    updateGeometry();
    update();
}

void NameTile::setTableName(const QString &name)
{
    if (name == m_tableName)
        return;
    m_tableName = name;
    updateGeometry();
    update();
}

FittedName NameTile::title(int width) const
{
    return m_tableName.isEmpty() ? FittedName{} : fitName({m_tableName, {}}, titleFont(), namesWidth(width));
}

void NameTile::setNames(std::vector<SeatedName> names)
{
    if (names == m_names)
        return;
    m_names = std::move(names);
    m_fitted.clear();
    QStringList spoken;
    for (const SeatedName &name : m_names)
        spoken.append(name.full);
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    tellWholeNames();
    updateGeometry();
    update();
}

void NameTile::setSelectable(bool selectable)
{
    m_selectable = selectable;
    setFocusPolicy(selectable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(selectable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

qreal NameTile::namesWidth(int width) const
{
    return width - namesStart(m_tableSize) - endPadding;
}

/// The names in their order, in a tile of that width.
const std::vector<FittedName> &NameTile::fitted(int width) const
{
    if (const auto known = m_fitted.find(width); known != m_fitted.end())
        return known->second;
    if (m_fitted.size() > widthsKept)
        m_fitted.clear();
    std::vector<FittedName> &names = m_fitted[width];
    for (const SeatedName &name : m_names)
        names.push_back(fitName(name, nameFont(), namesWidth(width), mostLines));
    return names;
}

/// The tool tip: each name of which the tile leaves something out.
void NameTile::tellWholeNames()
{
    QStringList cut;
    const std::vector<FittedName> &names = fitted(width());
    for (std::size_t i = 0; i < m_names.size(); ++i)
        if (linesOfName(m_names[i].full, names[i].font, namesWidth(width())) > mostLines)
            cut.append(m_names[i].full.toHtmlEscaped());
    // As rich text lines break; a name is never markup.
    setToolTip(cut.isEmpty() ? QString{} : QStringLiteral("<p>%1</p>").arg(cut.join(QStringLiteral("<br>"))));
}

int NameTile::heightForWidth(int width) const
{
    qsizetype lines = title(width).lines.size();
    for (const FittedName &name : fitted(width))
        lines += name.lines.size();
    return qMax(m_tableSize, static_cast<int>(lines) * linePitch()) + 2 * verticalPadding + 2;
}

QSize NameTile::sizeHint() const
{
    const int width = namesStart(m_tableSize) + usualNameWidth + endPadding;
    return {width, heightForWidth(width)};
}

QSize NameTile::minimumSizeHint() const
{
    const int width = namesStart(m_tableSize) + usualNameWidth * 2 / 3 + endPadding;
    return {width, m_tableSize + 2 * verticalPadding + 2};
}

void NameTile::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    const Theme &theme = themeOf(*this);
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    // What a tile holds stands at its top: beside a much taller one it would seem empty otherwise.
    const int own = heightForWidth(width());
    const QRectF table{leftPadding, (own - m_tableSize) / 2.0, static_cast<qreal>(m_tableSize),
        static_cast<qreal>(m_tableSize)};
    if (m_mark == theTable)
        paintMark(painter, table.adjusted(-markGap, -markGap, markGap, markGap));
    paintTable(painter, table,
        {.number = m_number, .seats = m_chairs, .taken = static_cast<int>(m_names.size()), .empty = m_closed},
        theme);
    const std::vector<PlacedName> names = placedNames();
    if (m_mark >= 0 && m_mark < static_cast<int>(names.size()))
        paintMark(painter, names[static_cast<std::size_t>(m_mark)].place.adjusted(-markGap, 0, 0, 0));
    const FittedName above = title(width());
    const qreal high = static_cast<qreal>(above.lines.size()) * linePitch();
    painter.setPen(theme.ink2);
    paintLines(painter, above,
        {static_cast<qreal>(namesStart(m_tableSize)), firstLine(), namesWidth(width()), high});
    painter.setPen(theme.ink);
    for (const auto &[name, place] : names)
        paintLines(painter, name, place);
}

/// Where the words of the tile begin, the name of the table first.
qreal NameTile::firstLine() const
{
    qsizetype lines = title(width()).lines.size();
    for (const FittedName &name : fitted(width()))
        lines += name.lines.size();
    return (heightForWidth(width()) - static_cast<qreal>(lines) * linePitch()) / 2;
}

std::vector<NameTile::PlacedName> NameTile::placedNames() const
{
    std::vector<PlacedName> names;
    for (const FittedName &name : fitted(width()))
        names.push_back({name, {}});
    qreal y = firstLine() + static_cast<qreal>(title(width()).lines.size()) * linePitch();
    for (PlacedName &placed : names) {
        const qreal height = static_cast<qreal>(placed.name.lines.size()) * linePitch();
        placed.place
            = {static_cast<qreal>(namesStart(m_tableSize)), y, namesWidth(width()) + endPadding - 1, height};
        y += height;
    }
    return names;
}

int NameTile::nameAt(const QPoint &point) const
{
    const std::vector<PlacedName> names = placedNames();
    for (std::size_t index = 0; index < names.size(); ++index)
        if (names[index].place.contains(point))
            return static_cast<int>(index);
    return theTable;
}

void NameTile::setMark(int place, bool filled)
{
    if (place == m_mark && filled == m_markFilled)
        return;
    m_mark = place;
    m_markFilled = filled;
    update();
}

void NameTile::setClosed(bool closed)
{
    if (closed == m_closed)
        return;
    m_closed = closed;
    update();
}

void NameTile::paintMark(QPainter &painter, const QRectF &place) const
{
    const Theme &theme = themeOf(*this);
    painter.setPen(m_markFilled ? QPen{Qt::NoPen} : QPen{theme.pine, 2});
    painter.setBrush(m_markFilled ? QBrush{theme.pineSoft} : QBrush{Qt::NoBrush});
    painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), radius::control, radius::control);
}

void NameTile::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    tellWholeNames();
}

void NameTile::mousePressEvent(QMouseEvent *event)
{
    // Taken here, so that the release comes here too.
    if (!m_selectable || event->button() != Qt::LeftButton)
        Card::mousePressEvent(event);
}

void NameTile::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_selectable && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        emit activated();
    else
        Card::mouseReleaseEvent(event);
}

void NameTile::keyPressEvent(QKeyEvent *event)
{
    const bool pressed
        = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_selectable && pressed)
        emit activated();
    else
        Card::keyPressEvent(event);
}

}  // namespace tablee::ui

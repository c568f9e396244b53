#include "conducting/tables_board.h"

#include "common/action_button.h"
#include "common/name_tile.h"
#include "common/plain_label.h"
#include "common/spacing.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace tablee::ui {

namespace {
/// Four beside one another on a small screen, with the scroll bar of a large room too.
constexpr int leastTileWidth = 174;
/// A row of small tables can be looked at through it, also above a message.
constexpr int leastBoard = gap::column * 2 + height::strip;
}  // namespace

TablesBoard::TablesBoard(QWidget *parent)
    : QScrollArea{parent}
    , m_floor{new QWidget{this}}
    , m_title{new PlainLabel{TextRole::List, m_floor}}
    , m_others{new ActionButton{ButtonKind::Quiet, ButtonSize::Row, m_floor}}
{
    m_title->setBold(true);
    m_title->setTone(Tone::Second);
    m_title->setObjectName(QStringLiteral("boardTitle"));
    m_others->setObjectName(QStringLiteral("nextTables"));
    m_others->setFocusPolicy(Qt::TabFocus);
    m_others->hide();
    connect(m_others, &QPushButton::clicked, this, &TablesBoard::othersPressed);
    setWidget(m_floor);
    setWidgetResizable(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(leastBoard);
}

void TablesBoard::setTables(const QString &title, const std::vector<BoardTable> &tables)
{
    m_tables = tables;
    m_title->setText(title);
    setAccessibleName(title);
    m_title->setVisible(!title.isEmpty());
    while (m_tiles.size() > tables.size()) {
        delete m_tiles.back();
        m_tiles.pop_back();
    }
    while (m_tiles.size() < tables.size()) {
        m_tiles.push_back(new NameTile{m_floor});
        m_tiles.back()->setFocusPolicy(Qt::ClickFocus);
        m_tiles.back()->show();
    }
    const auto largest = std::max_element(tables.begin(), tables.end(),
        [](const BoardTable &left, const BoardTable &right) { return left.number < right.number; });
    const int figures
        = largest == tables.end() ? 1 : static_cast<int>(QString::number(largest->number).size());
    for (std::size_t index = 0; index < tables.size(); ++index) {
        const BoardTable &table = tables[index];
        m_tiles[index]->setTable(
            table.number, std::max(table.chairs, static_cast<int>(table.names.size())), figures);
        m_tiles[index]->setTableName(table.closed ? closedName(table) : table.name);
        m_tiles[index]->setNames(table.names);
        m_tiles[index]->setClosed(table.closed);
        m_tiles[index]->setAccessibleName(table.accessibleName);
    }
    arrange();
}

QString TablesBoard::closedName(const BoardTable &table) const
{
    const QString word = table.names.empty() ? tr("closed") : tr("closes after this round");
    return table.name.isEmpty() ? word : QStringLiteral("%1 · %2").arg(table.name, word);
}

void TablesBoard::offerOthers(const QString &words)
{
    m_others->setText(words);
    m_others->setVisible(!words.isEmpty());
    arrange();
}

void TablesBoard::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void TablesBoard::standClearOf(QWidget &over)
{
    m_over = &over;
    over.installEventFilter(this);
}

bool TablesBoard::eventFilter(QObject *watched, QEvent *event)
{
    const bool follows = event->type() == QEvent::Show || event->type() == QEvent::Hide
        || event->type() == QEvent::Move || event->type() == QEvent::Resize;
    if (watched == m_over && follows)
        makeWay();
    return QScrollArea::eventFilter(watched, event);
}

/// The tables keep their places, for somebody may be about to click on one: a scroll bar that comes only for
/// what shows over them would make them narrower. Without it the wheel scrolls all the same.
void TablesBoard::makeWay()
{
    const bool covered = m_over->isVisible() && m_over->geometry().intersects(geometry());
    const int foot = covered
        ? std::min(geometry().bottom() + 1 - m_over->y() + gap::medium, height() - leastBoard / 2)
        : 0;
    if (foot == m_foot)
        return;
    const bool scrolls = verticalScrollBar()->isVisible();
    if (m_foot == 0)
        setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    else if (foot == 0)
        setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_foot = foot;
    setViewportMargins(0, 0, 0, foot);
}

void TablesBoard::keyPressEvent(QKeyEvent *event)
{
    event->ignore();
}

/// The title and the way to other tables share a line; gives the height of it.
int TablesBoard::arrangeHead(int room)
{
    if (m_title->isHidden() && m_others->isHidden())
        return 0;
    const QSize button = m_others->isHidden() ? QSize{} : m_others->sizeHint();
    const int words = room - (button.isEmpty() ? 0 : button.width() + gap::medium);
    const int lines = m_title->isHidden() ? 0 : m_title->heightForWidth(words);
    const int high = std::max(lines, button.height());
    m_title->setGeometry(0, (high - lines) / 2, words, lines);
    m_others->setGeometry(
        room - button.width(), (high - button.height()) / 2, button.width(), button.height());
    return high + gap::small;
}

/// Rows share a height: that of the tallest tile in them.
void TablesBoard::arrange()
{
    const int room = viewport()->width();
    const int columns = std::max(1, (room + gap::medium) / (leastTileWidth + gap::medium));
    m_columns = columns;
    const int width = (room - gap::medium * (columns - 1)) / columns;
    int top = arrangeHead(room);
    for (std::size_t first = 0; first < m_tiles.size(); first += static_cast<std::size_t>(columns)) {
        const std::size_t last = std::min(m_tiles.size(), first + static_cast<std::size_t>(columns));
        int height = 0;
        for (std::size_t index = first; index < last; ++index)
            height = std::max(height, m_tiles[index]->heightForWidth(width));
        for (std::size_t index = first; index < last; ++index) {
            const auto column = static_cast<int>(index - first);
            m_tiles[index]->setGeometry(column * (width + gap::medium), top, width, height);
        }
        top += height + gap::medium;
    }
    m_floor->resize(room, std::max(0, top - (m_tiles.empty() ? gap::small : gap::medium)));
    emit arranged();
}

// --- who is where

BoardPlace TablesBoard::placeAt(const QPoint &point) const
{
    for (std::size_t index = 0; index < m_tiles.size(); ++index)
        if (const QPoint inside = m_tiles[index]->mapFrom(viewport(), point);
            m_tiles[index]->rect().contains(inside))
            return {static_cast<int>(index), m_tiles[index]->nameAt(inside)};
    return {};
}

QRect TablesBoard::rectOf(const BoardPlace &place) const
{
    const NameTile *tile = m_tiles.at(static_cast<std::size_t>(place.tile));
    return {tile->mapTo(viewport(), QPoint{}), tile->size()};
}

std::optional<MemberId> TablesBoard::memberAt(const BoardPlace &place) const
{
    if (!place.isValid() || place.tile >= static_cast<int>(m_tables.size()))
        return std::nullopt;
    const std::vector<MemberId> &members = m_tables[static_cast<std::size_t>(place.tile)].members;
    if (place.name < 0 || place.name >= static_cast<int>(members.size()))
        return std::nullopt;
    return members[static_cast<std::size_t>(place.name)];
}

BoardPlace TablesBoard::placeOf(MemberId member) const
{
    for (std::size_t tile = 0; tile < m_tables.size(); ++tile) {
        const std::vector<MemberId> &members = m_tables[tile].members;
        if (const auto found = std::find(members.begin(), members.end(), member); found != members.end())
            return {static_cast<int>(tile), static_cast<int>(found - members.begin())};
    }
    return {};
}

}  // namespace tablee::ui

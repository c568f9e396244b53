#include "conducting/seat_moves.h"

#include "common/name_tile.h"
#include "conducting/board_hint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace tablee::ui {

SeatMoves::SeatMoves(TablesBoard &board, Preview preview, QuietAnswer quietAnswer)
    : QObject{&board}
    , m_board{board}
    , m_preview{std::move(preview)}
    , m_quietAnswer{std::move(quietAnswer)}
    , m_hint{new BoardHint{board.viewport()}}
{
    m_board.setFocusPolicy(Qt::TabFocus);
    m_board.installEventFilter(this);
    connect(&m_board, &TablesBoard::arranged, this, &SeatMoves::watchTiles);
    connect(m_hint, &BoardHint::actionPressed, this, &SeatMoves::actOnTable);
}

void SeatMoves::setUse(BoardUse use)
{
    m_use = use;
    putBack();
    keepCursor();
}

bool SeatMoves::keysAreHere() const
{
    const auto &tiles = m_board.tiles();
    return m_board.hasFocus()
        || std::any_of(tiles.begin(), tiles.end(), [](const NameTile *tile) { return tile->hasFocus(); });
}

/// The board has been filled anew: whoever goes on by the keys is still with whom they were, or at the table
/// where they were, of which the hint says what Enter does now. Otherwise they are nowhere until an arrow
/// says where: Enter would do there what no hint names.
void SeatMoves::keepCursor()
{
    const BoardPlace place = placeOfKeys();
    if (!keysAreHere() || !place.isValid())
        return;
    m_at = m_keysAt = place;
    mark();
    if (!m_with)
        hint(m_board.rectOf(m_at));
}

BoardPlace SeatMoves::placeOfKeys() const
{
    if (m_with)
        return m_board.placeOf(*m_with);
    const std::vector<BoardTable> &tables = m_board.tables();
    const auto found = std::find_if(
        tables.begin(), tables.end(), [this](const BoardTable &table) { return m_withTable == table.table; });
    return found == tables.end() ? BoardPlace{}
                                 : BoardPlace{static_cast<int>(found - tables.begin()), NameTile::theTable};
}

/// The keys are where they are.
void SeatMoves::noteKeys()
{
    m_keysAt = m_at;
    m_with = m_inHand ? m_inHand : m_board.memberAt(m_at);
    m_withTable.reset();
    if (!m_with && m_at.name == NameTile::theTable)
        m_withTable = m_board.tables()[static_cast<std::size_t>(m_at.tile)].table;
}

void SeatMoves::putBack()
{
    m_inHand.reset();
    m_pressedAt.reset();
    m_at = {};
    m_board.viewport()->unsetCursor();
    mark();
    m_hint->hide();
}

void SeatMoves::watchTiles()
{
    for (NameTile *tile : m_board.tiles()) {
        tile->removeEventFilter(this);
        tile->installEventFilter(this);
    }
}

bool SeatMoves::eventFilter(QObject *watched, QEvent *event)
{
    const auto place = [&] {
        const auto *widget = static_cast<const QWidget *>(watched);
        return widget->mapTo(m_board.viewport(), static_cast<const QMouseEvent *>(event)->pos());
    };
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return watched != &m_board && pressMouse(*static_cast<QMouseEvent *>(event), place());
    case QEvent::MouseMove:
        return watched != &m_board && moveMouse(place());
    case QEvent::MouseButtonRelease:
        return watched != &m_board && releaseMouse(place());
    case QEvent::KeyPress:
        return takeKey(*static_cast<QKeyEvent *>(event));
    case QEvent::FocusIn:
        // By the bus, or by Tab.
        for (std::size_t tile = 0; tile < m_board.tiles().size(); ++tile)
            if (m_board.tiles()[tile] == watched && !m_pressedAt && m_at.tile != static_cast<int>(tile))
                m_at = {static_cast<int>(tile), NameTile::theTable};
        if (watched == &m_board && !m_at.isValid() && !m_board.tables().empty())
            m_at = {0, m_board.tables().front().members.empty() ? NameTile::theTable : 0};
        if (m_at.isValid() && !m_pressedAt) {
            noteKeys();
            mark();
            hint(m_board.rectOf(m_at));
        }
        return false;
    case QEvent::FocusOut:
        // The button beside the place takes no focus; whoever goes elsewhere has done here.
        if (!m_pressedAt) {
            putBack();
            m_with.reset();
            m_withTable.reset();
            m_keysAt = {};
        }
        return false;
    default:
        return false;
    }
}

// --- the mouse

bool SeatMoves::pressMouse(const QMouseEvent &event, const QPoint &at)
{
    if (event.button() != Qt::LeftButton)
        return false;
    m_inHand.reset();
    m_with.reset();
    m_withTable.reset();
    m_keysAt = {};
    m_pressedAt = at;
    m_at = m_board.placeAt(at);
    mark();
    m_hint->hide();
    return true;
}

bool SeatMoves::moveMouse(const QPoint &at)
{
    if (!m_pressedAt)
        return false;
    if (!m_inHand && (at - *m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
        m_inHand = m_board.memberAt(m_board.placeAt(*m_pressedAt));
        if (m_inHand)
            m_board.viewport()->setCursor(Qt::ClosedHandCursor);
    }
    if (!m_inHand)
        return true;
    m_at = m_board.placeAt(at);
    mark();
    hint(QRect{at, QSize{1, 24}});
    return true;
}

bool SeatMoves::releaseMouse(const QPoint &at)
{
    if (!m_pressedAt)
        return false;
    m_pressedAt.reset();
    m_at = m_board.placeAt(at);
    if (m_inHand) {
        drop();
    } else if (m_at.isValid()) {
        mark();
        hint(m_board.rectOf(m_at));
    }
    return true;
}

// --- the keys

bool SeatMoves::takeKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Left:
        return go(-1, 0);
    case Qt::Key_Right:
        return go(1, 0);
    case Qt::Key_Up:
        return go(0, -1);
    case Qt::Key_Down:
        return go(0, 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // A key held a little too long would open again what it has just closed.
        return event.isAutoRepeat() || enter(event);
    case Qt::Key_Escape:
        if (!m_inHand)
            return false;
        m_at = m_board.placeOf(*m_inHand);
        m_inHand.reset();
        mark();
        m_hint->hide();
        return true;
    default:
        return false;
    }
}

/// Across from table to table; down through a table with its names, and on to the one below.
bool SeatMoves::go(int across, int down)
{
    const auto count = static_cast<int>(m_board.tables().size());
    if (count == 0)
        return false;
    const auto namesOf = [&](int tile) {
        return static_cast<int>(m_board.tables()[static_cast<std::size_t>(tile)].members.size());
    };
    if (!m_at.isValid())
        m_at = {std::max(m_keysAt.tile, 0), NameTile::theTable};
    m_at.tile = std::clamp(m_at.tile + across, 0, count - 1);
    m_at.name += down;
    if (m_at.name >= namesOf(m_at.tile) && down > 0 && m_at.tile + m_board.columns() < count)
        m_at = {m_at.tile + m_board.columns(), NameTile::theTable};
    else if (m_at.name < NameTile::theTable && m_at.tile >= m_board.columns())
        m_at = {m_at.tile - m_board.columns(), namesOf(m_at.tile - m_board.columns()) - 1};
    m_at.name = std::clamp(m_at.name, NameTile::theTable, namesOf(m_at.tile) - 1);
    m_board.ensureWidgetVisible(m_board.tiles()[static_cast<std::size_t>(m_at.tile)]);
    noteKeys();
    m_actedAt.reset();
    mark();
    hint(m_board.rectOf(m_at));
    return true;
}

/// One that is pressed twice does not open again what it has just closed.
bool SeatMoves::enter(const QKeyEvent &event)
{
    // What is asked says that Enter answers it.
    if (!m_inHand && m_quietAnswer())
        return true;
    if (!m_at.isValid())
        return false;
    noteKeys();
    if (m_inHand) {
        drop();
        keepCursor();
    } else if (m_at.name == NameTile::theTable) {
        const auto pause = static_cast<quint64>(QApplication::doubleClickInterval());
        if (m_actedAt && event.timestamp() - *m_actedAt < pause)
            return true;
        m_actedAt = event.timestamp();
        actOnTable();
    } else {
        m_inHand = m_board.memberAt(m_at);
        mark();
        hint(m_board.rectOf(m_at));
    }
    return true;
}

// --- what follows

void SeatMoves::forgetPeople()
{
    putBack();
    m_hint->forget();
}

bool SeatMoves::isAtTarget() const
{
    return m_use != BoardUse::Ask && m_inHand && m_at.isValid()
        && m_at.tile != m_board.placeOf(*m_inHand).tile
        && !m_board.tables()[static_cast<std::size_t>(m_at.tile)].closed;
}

/// Somebody else at the table of whoever is in hand.
bool SeatMoves::isAtNeighbour() const
{
    const auto other = m_board.memberAt(m_at);
    return m_inHand && other && *other != *m_inHand && m_at.tile == m_board.placeOf(*m_inHand).tile;
}

void SeatMoves::drop()
{
    const std::optional<MemberId> member = m_inHand;
    const bool meant = isAtTarget();
    const std::optional<MemberId> other = m_board.memberAt(m_at);
    const TableId table = meant ? m_board.tables()[static_cast<std::size_t>(m_at.tile)].table : TableId{};
    putBack();
    if (!meant)
        return;
    if (other && m_use == BoardUse::Arrange)
        emit swapWanted(*member, *other);
    else
        emit moveWanted(*member, table);
}

void SeatMoves::actOnTable()
{
    if (m_use == BoardUse::Ask || !m_at.isValid() || m_at.name != NameTile::theTable)
        return;
    const BoardTable table = m_board.tables()[static_cast<std::size_t>(m_at.tile)];
    putBack();
    if (table.closed)
        emit openWanted(table.table);
    else
        emit closeWanted(table.table);
}

void SeatMoves::mark()
{
    const BoardPlace held = m_inHand ? m_board.placeOf(*m_inHand) : BoardPlace{};
    for (std::size_t index = 0; index < m_board.tiles().size(); ++index) {
        const auto tile = static_cast<int>(index);
        const bool target = m_at.tile == tile && (!m_inHand || isAtTarget());
        if (target)
            m_board.tiles()[index]->setMark(m_at.name);
        else if (held.tile == tile)
            m_board.tiles()[index]->setMark(held.name, true);
        else
            m_board.tiles()[index]->setMark(NameTile::nothing);
    }
}

void SeatMoves::hint(const QRect &anchor)
{
    if (!m_at.isValid()) {
        m_hint->hide();
        return;
    }
    const BoardTable &table = m_board.tables()[static_cast<std::size_t>(m_at.tile)];
    if (m_inHand && (isAtTarget() || isAtNeighbour()))
        m_hint->say(m_preview(*m_inHand, m_at), {}, anchor);
    else if (m_use == BoardUse::Ask && m_at.name == NameTile::theTable)
        m_hint->say(table.accessibleName, {}, anchor);
    else if (m_use == BoardUse::Ask)
        m_hint->say(m_inHand ? tr("To a neighbour: why together?")
                             : tr("Drag to a neighbour: why together? By keys: Enter, arrows, Enter."),
            {}, anchor);
    else if (m_inHand)
        m_hint->say(m_use == BoardUse::Arrange ? tr("To another table, or to somebody there")
                                               : tr("To another table"),
            {}, anchor);
    else if (m_at.name == NameTile::theTable && table.closed)
        m_hint->say(tr("%1 is closed.").arg(table.accessibleName), tr("Open it again"), anchor);
    else if (m_at.name == NameTile::theTable)
        m_hint->say(table.accessibleName, tr("Close this table"), anchor);
    else
        m_hint->say(
            tr("Drag to move, or to a neighbour: why together? By keys: Enter, arrows, Enter."), {}, anchor);
}

}  // namespace tablee::ui

#include "conducting/tables_board.h"

#include "common/name_tile.h"
#include "common/spacing.h"

#include <algorithm>

namespace tablee::ui {

namespace {
constexpr int leastTileWidth = 184;
}

TablesBoard::TablesBoard(QWidget *parent)
    : QScrollArea{parent}
    , m_floor{new QWidget{this}}
{
    setWidget(m_floor);
    setWidgetResizable(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(gap::column * 2);
}

void TablesBoard::setTables(const std::vector<BoardTable> &tables)
{
    while (m_tiles.size() > tables.size()) {
        delete m_tiles.back();
        m_tiles.pop_back();
    }
    while (m_tiles.size() < tables.size()) {
        m_tiles.push_back(new NameTile{m_floor});
        m_tiles.back()->show();
    }
    for (std::size_t index = 0; index < tables.size(); ++index) {
        const BoardTable &table = tables[index];
        m_tiles[index]->setTable(table.number, std::max(table.chairs, static_cast<int>(table.names.size())));
        m_tiles[index]->setNames(table.names);
        m_tiles[index]->setAccessibleName(table.accessibleName);
    }
    arrange();
}

void TablesBoard::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

/// Rows share a height: that of the tallest tile in them.
void TablesBoard::arrange()
{
    const int room = viewport()->width();
    const int columns = std::max(1, (room + gap::medium) / (leastTileWidth + gap::medium));
    const int width = (room - gap::medium * (columns - 1)) / columns;
    int top = 0;
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
    m_floor->resize(room, std::max(0, top - gap::medium));
}

}  // namespace tablee::ui

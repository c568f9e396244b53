#include "starting/room_preview.h"

#include "common/spacing.h"
#include "common/table_painting.h"
#include "common/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tablee::ui {

namespace {

constexpr qreal largestPreviewTable = 136;
constexpr qreal smallestTable = 18;

struct Grid {
    int columns = 1;
    qreal cell = 0;
};

/// The grid whose cells are largest.
Grid gridFor(int tables, QSizeF room)
{
    Grid best;
    for (int columns = 1; columns <= tables; ++columns) {
        const int rows = (tables + columns - 1) / columns;
        const qreal cell = std::min(room.width() / columns, room.height() / rows);
        if (cell > best.cell)
            best = {columns, cell};
    }
    return best;
}

}  // namespace

RoomPreview::RoomPreview(QWidget *parent)
    : QWidget{parent}
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumHeight(gap::column * 5 / 2);
}

void RoomPreview::setTables(std::vector<int> taken, int chairs)
{
    m_taken = std::move(taken);
    m_chairs = chairs;
    update();
}

void RoomPreview::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &colours = themeOf(*this);
    if (m_taken.empty()) {
        const qreal side = std::min<qreal>(largestPreviewTable, std::min(width(), height()));
        QRectF middle{0, 0, side, side};
        middle.moveCenter(QRectF{rect()}.center());
        paintTable(painter, middle, {.seats = m_chairs, .empty = true}, colours);
        return;
    }
    const auto tables = static_cast<int>(m_taken.size());
    const Grid grid = gridFor(tables, size());
    const qreal side = std::clamp(grid.cell * 0.8, smallestTable, largestPreviewTable);
    const int rows = (tables + grid.columns - 1) / grid.columns;
    const QSizeF cell{static_cast<qreal>(width()) / grid.columns, static_cast<qreal>(height()) / rows};
    for (int index = 0; index < tables; ++index) {
        QRectF place{0, 0, side, side};
        place.moveCenter({(index % grid.columns + 0.5) * cell.width(),
            (std::floor(index / grid.columns) + 0.5) * cell.height()});
        const int taken = m_taken[static_cast<std::size_t>(index)];
        paintTable(painter, place, {.number = index + 1, .seats = std::max(m_chairs, taken), .taken = taken},
            colours);
    }
}

}  // namespace tablee::ui

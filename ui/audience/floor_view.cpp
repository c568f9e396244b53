#include "audience/floor_view.h"

#include "audience/floor_table_label.h"
#include "common/table_painting.h"
#include "common/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace tablee::ui {

namespace {

constexpr qreal wideLegend = 5;
constexpr qreal tallLegend = 8;  ///< in two lines
constexpr qreal tableOfWidth = 0.9;  ///< beside its neighbours
constexpr qreal tableOfHeight = 0.96;
constexpr qreal largestTable = 34;

}  // namespace

int floorColumns(int tables, const QSizeF &room)
{
    int best = 1;
    qreal largest = 0;
    for (int columns = 1; columns <= tables; ++columns) {
        const int rows = (tables + columns - 1) / columns;
        const qreal side
            = std::min(tableOfWidth * room.width() / columns, tableOfHeight * room.height() / rows);
        // Of two that are alike, the one with fewer empty places in its last row.
        if (side > largest + 0.5) {
            largest = side;
            best = columns;
        }
    }
    return best;
}

FloorView::FloorView(QWidget *parent)
    : AudiencePage{parent}
    , m_head{*this}
    , m_legend{new SceneLabel{SceneLabel::Weight::Regular, Qt::AlignLeft | Qt::AlignVCenter, this}}
{
    m_legend->setObjectName(QStringLiteral("legend"));
}

void FloorView::take(const AudienceScene &scene, const SceneWords &words)
{
    m_tables = scene.floor;
    m_head.take(scene, words);
    m_hasFreeSeats = std::any_of(m_tables.begin(), m_tables.end(),
        [](const FloorTable &table) { return table.taken > 0 && table.taken < table.seats; });
    m_legend->setText(words.line(m_hasFreeSeats ? QT_TRANSLATE_NOOP("Audience", "Here is a chair left")
                                                : QT_TRANSLATE_NOOP("Audience", "Every chair has somebody")));
    while (m_labels.size() < m_tables.size())
        m_labels.push_back(new FloorTableLabel{this});
    const QString name = words.line(QT_TRANSLATE_NOOP("Audience", "Table"));
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
        m_labels[i]->setVisible(i < m_tables.size());
        if (i >= m_tables.size())
            continue;
        const FloorTable &table = m_tables[i];
        const QString chairs = joined(words.texts([&](const Words &language) {
            return language.in("Audience", QT_TRANSLATE_N_NOOP("Audience", "%n chairs left"),
                std::max(0, table.seats - table.taken));
        }));
        const QString number = QString::number(table.number);
        const QString called = table.name.isEmpty() ? number : number + u' ' + table.name;
        m_labels[i]->showTable(table, QStringLiteral("%1 %2, %3").arg(name, called, chairs));
    }
}

void FloorView::showClock(const ClockFace &face)
{
    m_head.showClock(face);
}

qreal FloorView::legendRow() const
{
    return width() < height() ? tallLegend : wideLegend;
}

QRectF FloorView::floorRoom() const
{
    const QRectF page = inner();
    const qreal top = page.top() + (FindTableHead::heightOn(page) + 2.4) * unit();
    return {page.left(), top, page.width(), page.bottom() - (legendRow() + 2) * unit() - top};
}

void FloorView::arrange()
{
    m_head.arrange(inner(), unit());
    arrangeLegend();
    const int count = static_cast<int>(m_tables.size());
    if (count == 0)
        return;
    const QRectF room = floorRoom();
    const int columns = floorColumns(count, room.size());
    const int rows = (count + columns - 1) / columns;
    const QSizeF cell{room.width() / columns, room.height() / rows};
    const qreal side
        = std::min({tableOfWidth * cell.width(), tableOfHeight * cell.height(), largestTable * unit()});
    // Tables stand close to one another in the middle, as in a room, not spread to its walls.
    const qreal pitchX = std::min(cell.width(), side * 1.5);
    const qreal pitchY = std::min(cell.height(), side * 1.3);
    for (int i = 0; i < count; ++i) {
        const int row = i / columns;
        const int inRow = std::min(columns, count - row * columns);
        const QPointF middle{room.center().x() + (i % columns - (inRow - 1) / 2.0) * pitchX,
            room.center().y() + (row - (rows - 1) / 2.0) * pitchY};
        FloorTableLabel &label = *m_labels[static_cast<std::size_t>(i)];
        label.setGeometry(QRectF{middle.x() - side / 2, middle.y() - side / 2, side, side}.toRect());
        label.setLeastWords(pixels(leastWords));
    }
}

void FloorView::arrangeLegend()
{
    const QRectF page = inner();
    const QRectF row{page.left(), page.bottom() - legendRow() * unit(), page.width(), legendRow() * unit()};
    const qreal mark = m_hasFreeSeats ? wideLegend * unit() : 0;
    const qreal gap = m_hasFreeSeats ? 1.6 * unit() : 0;
    m_sample = {row.left(), row.center().y() - mark / 2, mark, mark};
    const QRectF words{row.left() + mark + gap, row.top(), row.width() - mark - gap, row.height()};
    m_legend->place(words,
        fittingPixelSize(
            {m_legend->text()}, m_legend->style(), words.size(), pixels(leastWords), pixels(3.4)));
}

void FloorView::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    m_head.paint(painter);
    if (m_hasFreeSeats)
        paintTable(painter, m_sample, {0, 4, 3, true, false}, themeOf(*this));
}

}  // namespace tablee::ui

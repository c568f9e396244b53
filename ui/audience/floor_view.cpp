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
constexpr int mostCaptionLines = 2;
constexpr int mostPagesForNames = 2;  ///< more than the numbers need
constexpr qreal captionGap = 1.4;  ///< between two names side by side
constexpr qreal leastTable = 8;  ///< whose number the last row reads, with a name below it
constexpr qreal highestList = 11;  ///< three lines

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
    , m_list{new SceneLabel{SceneLabel::Weight::Regular, Qt::AlignLeft | Qt::AlignVCenter, this}}
    , m_pageMark{new SceneLabel{SceneLabel::Weight::Bold, Qt::AlignRight | Qt::AlignVCenter, this}}
{
    m_pageMark->setObjectName(QStringLiteral("page"));
    m_legend->setObjectName(QStringLiteral("legend"));
    m_list->setObjectName(QStringLiteral("tableNames"));
    m_list->setInk(SceneLabel::Ink::Second);
}

void FloorView::take(const AudienceScene &scene, const SceneWords &words)
{
    m_tables = scene.floor;
    m_head.take(scene, words);
    m_hasFreeSeats = std::any_of(m_tables.begin(), m_tables.end(),
        [](const FloorTable &table) { return table.taken > 0 && table.taken < table.seats; });
    m_legends = words.texts(m_hasFreeSeats ? QT_TRANSLATE_NOOP("Audience", "Here is a chair left")
                                           : QT_TRANSLATE_NOOP("Audience", "Every chair has somebody"));
    while (m_labels.size() < m_tables.size())
        makeTable();
    const QString name = words.line(QT_TRANSLATE_NOOP("Audience", "Table"));
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
        m_labels[i]->hide();
        m_captions[i]->setText(i < m_tables.size() ? m_tables[i].name : QString{});
        m_captions[i]->hide();
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

void FloorView::makeTable()
{
    m_labels.push_back(new FloorTableLabel{this});
    m_captions.push_back(new SceneLabel{SceneLabel::Weight::Bold, Qt::AlignHCenter | Qt::AlignTop, this});
    m_captions.back()->setObjectName(QStringLiteral("tableName"));
}

void FloorView::showClock(const ClockFace &face)
{
    m_head.showClock(face);
}

qreal FloorView::legendRow() const
{
    return isTall() ? tallLegend : wideLegend;
}

QRectF FloorView::floorRoom() const
{
    const QRectF page = inner();
    const qreal top = page.top() + (FindTableHead::heightOn(page) + 2.4) * unit();
    return {page.left(), top, page.width(), page.bottom() - (legendRow() + 2) * unit() - listHeight() - top};
}

void FloorView::arrange()
{
    m_head.arrange(inner(), unit());
    m_list->setText({});
    if (!m_tables.empty()) {
        choosePages();
        arrangeFloor();
    }
    if (m_page >= pages()) {  // there were more of them before
        m_page = 0;
        arrange();
        return;
    }
    arrangeLegend();
}

int FloorView::pages() const
{
    return std::max(1, (static_cast<int>(m_tables.size()) + m_perPage - 1) / m_perPage);
}

void FloorView::showPage(int page)
{
    m_page = page % pages();
    arrange();
    update();
}

/// As many tables on one page as have numbers that the last row reads.
void FloorView::choosePages()
{
    const int count = static_cast<int>(m_tables.size());
    for (int pages = 1; pages <= count; ++pages) {
        setPages(pages);
        arrangeTables(0);
        if (numbersAreLegible())
            break;
    }
}

bool FloorView::numbersAreLegible() const
{
    return std::all_of(m_labels.begin(), m_labels.begin() + std::ssize(m_tables),
        [this](const FloorTableLabel *label) { return label->pixelSize() >= pixels(leastWords); });
}

/// The first way in which every name can be read: at its table, in a list at the foot, on more pages. Else
/// those that have room.
void FloorView::arrangeFloor()
{
    if (namesStandAtTables())
        return;
    const int lines = hasRoomFor(mostCaptionLines) ? mostCaptionLines : 0;
    arrangeTables(lines);
    const QStringList listed = namesOutside(lines);
    m_list->setText(listed.join(QStringLiteral(" · ")));
    if (listHeight() <= highestList * unit()) {
        // The list takes room from the tables, which must still have what they had.
        arrangeTables(lines);
        if (hasRoomFor(lines) && numbersAreLegible() && namesOutside(lines) == listed)
            return;
    }
    m_list->setText({});
    const int least = pages();
    for (int more = 1; more <= mostPagesForNames && least + more <= std::ssize(m_tables); ++more) {
        setPages(least + more);
        if (namesStandAtTables())
            return;
    }
    setPages(least);
    arrangeTables(lines);
}

bool FloorView::namesStandAtTables()
{
    for (int lines = 0; lines <= mostCaptionLines; ++lines) {
        arrangeTables(lines);
        if (hasRoomFor(lines) && namesOutside(lines).isEmpty())
            return true;
    }
    return false;
}

/// The names that stand nowhere, too.
QStringList FloorView::cutTexts() const
{
    return AudiencePage::cutTexts()
        + (m_list->text().isEmpty() ? namesOutside(m_captionLines) : QStringList());
}

void FloorView::setPages(int pages)
{
    m_perPage = (static_cast<int>(m_tables.size()) + pages - 1) / pages;
}

/// With so many lines for a name below each; without one the names stand in the discs.
void FloorView::arrangeTables(int captionLines)
{
    m_captionLines = captionLines;
    const int count = m_perPage;
    const QRectF room = floorRoom();
    const qreal caption = captionHeight(captionLines);
    const int columns = floorColumns(count, room.size());
    const int rows = (count + columns - 1) / columns;
    const QSizeF cell{room.width() / columns, room.height() / rows};
    m_side = std::min(
        {tableOfWidth * cell.width(), tableOfHeight * cell.height() - caption, largestTable * unit()});
    // Tables stand close to one another in the middle, as in a room, not spread to its walls.
    m_pitch = captionLines > 0 ? cell.width() : std::min(cell.width(), m_side * 1.5);
    const qreal pitchY = std::min(cell.height(), m_side * 1.3 + caption);
    for (std::size_t index = 0; index < m_tables.size(); ++index) {
        const int page = static_cast<int>(index) / count;
        const int i = static_cast<int>(index) % count;
        const int onPage = std::min(count, static_cast<int>(m_tables.size()) - page * count);
        const int row = i / columns;
        const int inRow = std::min(columns, onPage - row * columns);
        const QPointF middle{room.center().x() + (i % columns - (inRow - 1) / 2.0) * m_pitch,
            room.center().y() + (row - (rows - 1) / 2.0) * pitchY - caption / 2};
        FloorTableLabel &label = *m_labels[index];
        label.setGeometry(QRectF{middle.x() - m_side / 2, middle.y() - m_side / 2, m_side, m_side}.toRect());
        label.setLeastWords(pixels(leastWords));
        label.setNameInside(captionLines == 0);
        label.setVisible(page == m_page);
        m_captions[index]->hide();
        if (page == m_page && captionLines > 0 && captionFits(m_tables[index], captionLines))
            m_captions[index]->place(
                {{middle.x() - captionRoom(captionLines).width() / 2, middle.y() + m_side / 2},
                    captionRoom(captionLines)},
                pixels(leastWords));
    }
}

/// The names that have no room in their discs, or in so many lines below, each after its number.
QStringList FloorView::namesOutside(int captionLines) const
{
    QStringList names;
    for (std::size_t i = 0; i < m_tables.size(); ++i) {
        const FloorTable &table = m_tables[i];
        const bool fits
            = captionLines > 0 ? captionFits(table, captionLines) : m_labels[i]->namePixelSize() > 0;
        if (!table.name.isEmpty() && !fits)
            names.append(QString::number(table.number) + QChar{0xa0} + table.name);
    }
    return names;
}

qreal FloorView::captionHeight(int lines) const
{
    return lines * m_list->style().lineHeight * pixels(leastWords);
}

QSizeF FloorView::captionRoom(int lines) const
{
    return {m_pitch - captionGap * unit(), captionHeight(lines) + 1};
}

bool FloorView::captionFits(const FloorTable &table, int lines) const
{
    return fits(table.name, m_captions.front()->style(), pixels(leastWords), captionRoom(lines));
}

/// A name below a table must not make its number too small.
bool FloorView::hasRoomFor(int captionLines) const
{
    return captionLines == 0 || m_side >= leastTable * unit();
}

qreal FloorView::listHeight() const
{
    if (m_list->text().isEmpty())
        return 0;
    return textSize(m_list->text(), m_list->style(), pixels(leastWords), inner().width()).height() + unit();
}

void FloorView::arrangeLegend()
{
    const QRectF page = inner();
    const QRectF row{page.left(), page.bottom() - legendRow() * unit(), page.width(), legendRow() * unit()};
    m_list->place({row.left(), row.top() - listHeight(), row.width(), listHeight()}, pixels(leastWords));
    const qreal mark = m_hasFreeSeats ? wideLegend * unit() : 0;
    const qreal gap = m_hasFreeSeats ? 1.6 * unit() : 0;
    m_sample = {row.left(), row.center().y() - mark / 2, mark, mark};
    const qreal turning = pages() > 1 ? pageMark * unit() : 0;
    const QRectF words{row.left() + mark + gap, row.top(), row.width() - mark - gap - turning, row.height()};
    m_pageMark->setText(pages() > 1 ? QStringLiteral("%1 / %2").arg(m_page + 1).arg(pages()) : QString{});
    m_pageMark->place({row.right() - turning, row.top(), turning, row.height()}, pixels(leastWords));
    m_legend->setText(besideOrBelow(m_legends, *m_legend, pixels(leastWords), words.width()));
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

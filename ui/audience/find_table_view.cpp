#include "audience/find_table_view.h"

#include "audience/clock_label.h"
#include "audience/seat_row.h"
#include "common/table_painting.h"
#include "common/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace tablee::ui {

namespace {

constexpr qreal footerRow = 3.4;  ///< units
constexpr int mostAtOneTable = 8;  ///< that many people and one table: the table itself is shown

qreal lineWidth(const SceneLabel &label, const QString &text, int pixelSize)
{
    return text.isEmpty() ? 0 : textSize(text, label.style(), pixelSize, 1e6).width() + 2;
}

}  // namespace

FindTableView::FindTableView(QWidget *parent)
    : AudiencePage{parent}
    , m_title{SceneLabel::Weight::Bold, Qt::AlignLeft | Qt::AlignVCenter, this, QStringLiteral("title")}
    , m_startsIn{new SceneLabel{SceneLabel::Weight::Regular, Qt::AlignRight | Qt::AlignVCenter, this}}
    , m_clock{new ClockLabel{ClockLabel::Shape::DigitsAlone, this}}
    , m_missing{SceneLabel::Weight::Regular, Qt::AlignLeft | Qt::AlignVCenter, this,
          QStringLiteral("missing")}
    , m_pageMark{new SceneLabel{SceneLabel::Weight::Bold, Qt::AlignCenter, this}}
    , m_resting{new SceneLabel{SceneLabel::Weight::Regular, Qt::AlignLeft | Qt::AlignVCenter, this}}
{
    m_startsIn->setObjectName(QStringLiteral("startsIn"));
    m_clock->setObjectName(QStringLiteral("clock"));
    m_pageMark->setObjectName(QStringLiteral("page"));
    m_resting->setObjectName(QStringLiteral("resting"));
    m_missing.first().setInk(SceneLabel::Ink::Second);
    m_missing.second().setInk(SceneLabel::Ink::Second);
    m_resting->setInk(SceneLabel::Ink::Second);
    m_missing.second().setSideAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void FindTableView::take(const AudienceScene &scene, const SceneWords &words)
{
    if (scene.lines != m_lines)
        m_page = 0;
    m_lines = scene.lines;
    m_title.setTexts(words.texts(QT_TRANSLATE_NOOP("Audience", "Find your table")));
    const bool clock = scene.clockShown && scene.clock.state != ClockState::Over;
    m_startsIn->setText(clock ? words.line(QT_TRANSLATE_NOOP("Audience", "Starts in")) : QString());
    m_clock->setVisible(clock);
    m_clock->setFace(scene.clock);
    const bool numbers = !m_lines.empty() && std::all_of(m_lines.begin(), m_lines.end(), isNumber);
    m_missing.setTexts(words.texts(numbers
            ? QT_TRANSLATE_NOOP("Audience", "Your number is missing? Come to the welcome desk.")
            : QT_TRANSLATE_NOOP("Audience", "Your name is missing? Come to the welcome desk.")));
    const bool resting
        = std::any_of(m_lines.begin(), m_lines.end(), [](const SeatLine &line) { return line.table == 0; });
    m_table = words.line(QT_TRANSLATE_NOOP("Audience", "Table"));
    m_rest = words.line(QT_TRANSLATE_NOOP("Audience", "sits this round out"));
    m_resting->setText(resting ? QStringLiteral("– ") + m_rest : QString());
}

void FindTableView::showClock(const ClockFace &face)
{
    m_clock->setFace(face);
}

void FindTableView::showPage(int page)
{
    m_page = pages() == 0 ? 0 : page % pages();
    arrangeNames();
    arrangeFooter();
    update();
}

void FindTableView::arrange()
{
    arrangeHeader();
    arrangeNames();
    arrangeFooter();
}

bool FindTableView::oneTable() const
{
    if (m_lines.empty() || m_lines.size() > mostAtOneTable || m_lines.front().table == 0)
        return false;
    return std::all_of(m_lines.begin(), m_lines.end(),
        [&](const SeatLine &line) { return line.table == m_lines.front().table; });
}

void FindTableView::arrangeHeader()
{
    const QRectF page = inner();
    const int small = pixels(3.2);
    const qreal clockWide
        = m_startsIn->text().isEmpty() ? 0 : lineWidth(*m_startsIn, m_startsIn->text(), small);
    const qreal wide = page.width() - (clockWide > 0 ? clockWide + 4 * unit() : 0);
    m_header = {page.left(), page.top(), page.width(), 9.6 * unit()};
    m_startsIn->place({page.right() - clockWide, page.top(), clockWide, 4.4 * unit()}, small);
    m_clock->setDigits(Qt::AlignRight, pixels(4.4));
    m_clock->setGeometry(
        QRectF{page.right() - clockWide, page.top() + 4.6 * unit(), clockWide, 5 * unit()}.toAlignedRect());
    const auto widthAt = [&](int size) {
        qreal sum = (m_title.count() - 1) * 1.3 * size;
        for (const QString &text : m_title.texts())
            sum += lineWidth(m_title.first(), text, size);
        return sum;
    };
    int size = pixels(6);
    while (size > pixels(4.4) && widthAt(size) > wide)
        --size;
    m_dot = 0;
    if (widthAt(size) <= wide) {
        const qreal row = 1.2 * size;
        qreal left = page.left();
        for (int i = 0; i < m_title.count(); ++i) {
            const qreal own = lineWidth(m_title.at(i), m_title.texts().at(i), size);
            m_title.at(i).place({left, m_header.bottom() - row, own, row}, size);
            left += own + 1.3 * size;
            if (i == 0 && m_title.count() == 2)
                m_dot = left - 0.65 * size;
        }
        return;
    }
    // One above the other where they do not fit beside one another.
    const QSizeF room{wide, m_header.height() / m_title.count()};
    size = fittingPixelSize(m_title.texts(), m_title.first().style(), room, pixels(2), pixels(6));
    for (int i = 0; i < m_title.count(); ++i)
        m_title.at(i).place({{page.left(), page.top() + i * room.height()}, room}, size);
}

QRectF FindTableView::listRoom() const
{
    const QRectF page = inner();
    const qreal top = m_header.bottom() + 2 * unit();
    const qreal rows = m_resting->text().isEmpty() ? 1 : 2;
    const qreal bottom = page.bottom() - (rows * footerRow + 1.6) * unit();
    const qreal left = oneTable() ? page.center().x() + 2 * unit() : page.left();
    return {left, top, page.right() - left, bottom - top};
}

QRectF FindTableView::tableRoom() const
{
    const QRectF list = listRoom();
    const QRectF page = inner();
    return QRectF{page.left(), list.top(), page.width() / 2 - 4 * unit(), list.height()}.adjusted(
        0, 2 * unit(), 0, -2 * unit());
}

QString FindTableView::spoken(const SeatLine &line) const
{
    if (line.table == 0)
        return QStringLiteral("%1, %2").arg(shownName(line), m_rest);
    return QStringLiteral("%1, %2 %3").arg(shownName(line), m_table, QString::number(line.table));
}

void FindTableView::arrangeNames()
{
    const QRectF list = listRoom();
    m_grid = layOutNames(m_lines, {list.size(), unit(), font()});
    m_page = std::min(m_page, std::max(0, pages() - 1));
    const auto &cells = m_grid.pages[static_cast<std::size_t>(m_page)];
    while (m_rows.size() < cells.size())
        m_rows.push_back(new SeatRow{this});
    // Few names stand in the middle of the height instead of hanging from the top.
    qreal lowest = 0;
    for (const NameCell &cell : cells)
        lowest = std::max(lowest, cell.room.bottom());
    const qreal down = oneTable() ? (list.height() - lowest) / 2 : 0;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (i >= cells.size()) {
            m_rows[i]->hide();
            continue;
        }
        const SeatLine &line = m_lines[static_cast<std::size_t>(cells[i].line)];
        const QRectF room = cells[i].room.translated(list.topLeft()).translated(0, down);
        m_rows[i]->setGeometry(QRect{QPoint{qRound(room.left()), qRound(room.top())},
            QPoint{qRound(room.right()) - 1, qRound(room.bottom()) - 1}});
        m_rows[i]->showLine(line, {spoken(line), m_table}, cells[i], m_grid.rowSize);
    }
}

void FindTableView::arrangeFooter()
{
    const QRectF page = inner();
    const qreal high = footerRow * unit();
    const QRectF row{page.left(), page.bottom() - high, page.width(), high};
    m_pageMark->setText(pages() > 1 ? QStringLiteral("%1 / %2").arg(m_page + 1).arg(pages()) : QString());
    const qreal middle = (pages() > 1 ? 14 : 4) * unit();
    const QSizeF side{(row.width() - middle) / 2, high};
    const int size
        = fittingPixelSize(m_missing.texts(), m_missing.first().style(), side, pixels(2), pixels(2.7));
    for (int i = 0; i < m_missing.count(); ++i)
        m_missing.at(i).place({{i == 0 ? row.left() : row.right() - side.width(), row.top()}, side}, size);
    m_pageMark->place({row.left() + side.width(), row.top(), middle, high}, pixels(2.7));
    const QRectF legend = row.translated(0, -high);
    m_resting->place(legend,
        fittingPixelSize({m_resting->text()}, m_resting->style(), legend.size(), pixels(2), pixels(2.7)));
}

void FindTableView::paintEvent(QPaintEvent *)
{
    const Theme &colours = themeOf(*this);
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_dot > 0) {
        const SceneLabel &title = m_title.first();
        const qreal radius = 0.06 * title.pixelSize();
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.edge);
        painter.drawEllipse(QPointF{m_dot, QRectF{title.geometry()}.center().y() + radius}, radius, radius);
    }
    if (oneTable()) {
        const int people = static_cast<int>(m_lines.size());
        paintTable(painter, tableRoom(), {m_lines.front().table, people, people, false, false}, colours);
    }
}

}  // namespace tablee::ui

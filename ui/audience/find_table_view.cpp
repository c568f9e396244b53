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

constexpr qreal roundRow = 4.6;  ///< units
constexpr qreal titleRow = 7.6;
constexpr qreal clockWords = 3.2;
constexpr qreal digits = 6;
constexpr qreal footerRow = 4;
constexpr qreal pageMark = 12;
constexpr int mostAtOneTable = 8;  ///< that many people and one table: the table itself is shown

qreal lineWidth(const SceneLabel &label, const QString &text, int pixelSize)
{
    return text.isEmpty() ? 0 : textSize(text, label.style(), pixelSize, 1e6).width() + 2;
}

}  // namespace

FindTableView::FindTableView(QWidget *parent)
    : AudiencePage{parent}
    , m_round{new SceneLabel{SceneLabel::Weight::Bold, Qt::AlignLeft | Qt::AlignVCenter, this}}
    , m_title{SceneLabel::Weight::Bold, Qt::AlignLeft | Qt::AlignVCenter, this, QStringLiteral("title")}
    , m_startsIn{new SceneLabel{SceneLabel::Weight::Regular, Qt::AlignRight | Qt::AlignVCenter, this}}
    , m_state{*this}
    , m_clock{new ClockLabel{ClockLabel::Shape::DigitsAlone, this}}
    , m_missing{SceneLabel::Weight::Regular, Qt::AlignLeft | Qt::AlignVCenter, this,
          QStringLiteral("missing")}
    , m_pageMark{new SceneLabel{SceneLabel::Weight::Bold, Qt::AlignCenter, this}}
    , m_resting{new SceneLabel{SceneLabel::Weight::Regular, Qt::AlignLeft | Qt::AlignVCenter, this}}
{
    m_round->setObjectName(QStringLiteral("round"));
    m_round->setInk(SceneLabel::Ink::Pine);
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
    m_round->setText(joined(roundTexts(scene, words)));
    takeClock(scene, words);
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

/// Before its round, a clock past its time would hurry nobody and worry everybody.
void FindTableView::takeClock(const AudienceScene &scene, const SceneWords &words)
{
    const bool late = !scene.underWay && scene.clock.remaining < Milliseconds::zero();
    const bool clock = scene.clockShown && !late;
    const bool state = scene.clockShown && (scene.underWay || scene.clock.state == ClockState::Paused);
    m_state.clear();
    if (state)
        m_state.tell(scene.clock.state, words);
    m_startsIn->setText(clock && !state ? words.line(QT_TRANSLATE_NOOP("Audience", "Starts in")) : QString());
    m_clock->setVisible(clock);
    m_clock->setFace(scene.clock);
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
    const qreal clock = std::max(
        lineWidth(*m_startsIn, m_startsIn->text(), pixels(clockWords)), m_state.widthAt(pixels(clockWords)));
    const qreal words = page.width() - (clock > 0 ? clock + 4 * unit() : 0);
    const qreal round = roundRow * unit();
    m_header = {page.left(), page.top(), page.width(), round + titleRow * unit()};
    const QSizeF roundRoom{words, round};
    m_round->place({page.topLeft(), roundRoom},
        fittingPixelSize({m_round->text()}, m_round->style(), roundRoom, pixels(leastWords), pixels(3.6)));
    arrangeClock({page.right() - clock, page.top(), clock, m_header.height()});
    arrangeTitle({page.left(), page.top() + round, words, titleRow * unit()});
}

void FindTableView::arrangeClock(const QRectF &room)
{
    const QRectF words{room.left(), room.top(), room.width(), roundRow * unit()};
    m_startsIn->place(words, pixels(clockWords));
    m_state.place(words, pixels(clockWords), Qt::AlignRight);
    m_clock->setDigits(Qt::AlignRight, pixels(digits));
    const qreal high = 1.2 * digits * unit();
    m_clock->setGeometry(QRectF{room.left(), room.bottom() - high, room.width(), high}.toAlignedRect());
}

void FindTableView::arrangeTitle(const QRectF &room)
{
    const auto widthAt = [&](int size) {
        qreal sum = (m_title.count() - 1) * 1.3 * size;
        for (const QString &text : m_title.texts())
            sum += lineWidth(m_title.first(), text, size);
        return sum;
    };
    int size = pixels(6);
    while (size > pixels(4.4) && widthAt(size) > room.width())
        --size;
    m_dot = 0;
    if (widthAt(size) <= room.width()) {
        const qreal row = 1.2 * size;
        qreal left = room.left();
        for (int i = 0; i < m_title.count(); ++i) {
            const qreal own = lineWidth(m_title.at(i), m_title.texts().at(i), size);
            m_title.at(i).place({left, room.bottom() - row, own, row}, size);
            left += own + 1.3 * size;
            if (i == 0 && m_title.count() == 2)
                m_dot = left - 0.65 * size;
        }
        return;
    }
    // One above the other where they do not fit beside one another.
    const QSizeF half{room.width(), room.height() / m_title.count()};
    size = fittingPixelSize(m_title.texts(), m_title.first().style(), half, pixels(leastWords), pixels(6));
    for (int i = 0; i < m_title.count(); ++i)
        m_title.at(i).place({{room.left(), room.top() + i * half.height()}, half}, size);
}

QRectF FindTableView::listRoom() const
{
    const QRectF page = inner();
    const qreal top = m_header.bottom() + 2 * unit();
    const qreal resting = m_resting->text().isEmpty() ? 0 : footerRow * unit();
    const qreal bottom = footer().top() - resting - 1.6 * unit();
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

/// What one text at the foot may take: beside the mark of the page, in a second line where one is too short.
QSizeF FindTableView::footerSide() const
{
    const int count = std::max(1, m_missing.count());
    const QSizeF line{(inner().width() - pageMark * unit()) / count, footerRow * unit()};
    const QStringList texts = m_missing.texts();
    const TextStyle style = m_resting->style();
    const bool oneLine = std::all_of(texts.begin(), texts.end(),
        [&](const QString &text) { return fits(text, style, pixels(leastWords), line); });
    return oneLine ? line : QSizeF{line.width(), 2 * line.height()};
}

QRectF FindTableView::footer() const
{
    const QRectF page = inner();
    const qreal high = footerSide().height();
    return {page.left(), page.bottom() - high, page.width(), high};
}

void FindTableView::arrangeFooter()
{
    const QRectF row = footer();
    const QSizeF side = footerSide();
    const int size = pixels(leastWords);
    for (int i = 0; i < m_missing.count(); ++i)
        m_missing.at(i).place({{i == 0 ? row.left() : row.right() - side.width(), row.top()}, side}, size);
    m_pageMark->setText(pages() > 1 ? QStringLiteral("%1 / %2").arg(m_page + 1).arg(pages()) : QString());
    const qreal mark
        = m_missing.count() == 2 ? row.center().x() - pageMark * unit() / 2 : row.right() - pageMark * unit();
    m_pageMark->setSideAlignment(
        Qt::AlignVCenter | (m_missing.count() == 2 ? Qt::AlignHCenter : Qt::AlignRight));
    m_pageMark->place({mark, row.top(), pageMark * unit(), row.height()}, size);
    const QRectF legend{row.left(), row.top() - footerRow * unit(), row.width(), footerRow * unit()};
    m_resting->place(legend, size);
}

void FindTableView::paintEvent(QPaintEvent *)
{
    const Theme &colours = themeOf(*this);
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    m_state.paint(painter);
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

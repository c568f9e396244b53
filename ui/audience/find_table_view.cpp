#include "audience/find_table_view.h"

#include "audience/clock_label.h"
#include "audience/seat_row.h"
#include "common/table_painting.h"
#include "common/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <map>

namespace tablee::ui {

namespace {

constexpr qreal footerRow = 4;
constexpr qreal nameRow = 4;  ///< of the smallest names
constexpr qreal listPart = 0.45;  ///< of the height, below a table
constexpr qreal mostListPart = 0.75;
constexpr int mostNameLines = 2;  ///< of the names of tables, told once
constexpr int mostAtOneTable = 8;  ///< that many people and one table: the table itself is shown

}  // namespace

FindTableView::FindTableView(QWidget *parent)
    : AudiencePage{parent}
    , m_head{*this}
    , m_missing{SceneLabel::Weight::Regular, Qt::AlignLeft | Qt::AlignVCenter, this,
          QStringLiteral("missing")}
    , m_pageMark{new SceneLabel{SceneLabel::Weight::Bold, Qt::AlignCenter, this}}
    , m_tableNames{new SceneLabel{SceneLabel::Weight::Regular, Qt::AlignLeft | Qt::AlignVCenter, this}}
    , m_resting{new SceneLabel{SceneLabel::Weight::Regular, Qt::AlignLeft | Qt::AlignVCenter, this}}
{
    m_tableNames->setObjectName(QStringLiteral("tableNames"));
    m_tableNames->setInk(SceneLabel::Ink::Second);
    m_pageMark->setObjectName(QStringLiteral("page"));
    m_resting->setObjectName(QStringLiteral("resting"));
    m_missing.first().setInk(SceneLabel::Ink::Second);
    m_missing.second().setInk(SceneLabel::Ink::Second);
    m_resting->setInk(SceneLabel::Ink::Second);
    m_missing.second().setSideAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void FindTableView::take(const AudienceScene &scene, const SceneWords &words)
{
    m_lines = scene.lines;
    m_head.take(scene, words);
    const bool numbers = !m_lines.empty() && std::all_of(m_lines.begin(), m_lines.end(), isNumber);
    m_missing.setTexts(words.texts(numbers
            ? QT_TRANSLATE_NOOP("Audience", "Your number is missing? Come to the welcome desk.")
            : QT_TRANSLATE_NOOP("Audience", "Your name is missing? Come to the welcome desk.")));
    const bool resting
        = std::any_of(m_lines.begin(), m_lines.end(), [](const SeatLine &line) { return line.table == 0; });
    m_table = words.line(QT_TRANSLATE_NOOP("Audience", "Table"));
    m_rest = words.line(QT_TRANSLATE_NOOP("Audience", "sits this round out"));
    m_rests = resting ? words.texts(QT_TRANSLATE_NOOP("Audience", "sits this round out")) : QStringList();
    m_resting->setText(resting ? QStringLiteral("– ") + m_rest : QString());
}

void FindTableView::showClock(const ClockFace &face)
{
    m_head.showClock(face);
}

void FindTableView::showPage(int page)
{
    if (m_grid.pages.empty())
        return;
    m_page = page % pages();
    showNames();
    arrangeFooter();
    update();
}

int FindTableView::entriesOnPage() const
{
    return m_page < pages() ? static_cast<int>(m_grid.pages[static_cast<std::size_t>(m_page)].size()) : 0;
}

/// The names on all its pages, too.
QStringList FindTableView::cutTexts() const
{
    QStringList texts = AudiencePage::cutTexts();
    for (const auto &cells : m_grid.pages)
        for (const NameCell &cell : cells)
            if (const SeatLine &line = m_lines[static_cast<std::size_t>(cell.line)];
                shownName(cell.shown) != shownName(line))
                texts.append(shownName(line));
    return texts;
}

void FindTableView::arrange()
{
    m_head.arrange(inner(), unit());
    layOutRows();
    m_page = std::min(m_page, std::max(0, pages() - 1));
    showNames();
    arrangeFooter();
}

bool FindTableView::oneTable() const
{
    return m_lines.size() <= mostAtOneTable && areAtOneTable(m_lines);
}

qreal FindTableView::listTop() const
{
    return inner().top() + (FindTableHead::heightOn(inner()) + 2) * unit();
}

QRectF FindTableView::listRoom() const
{
    const QRectF page = inner();
    const qreal top = listTop();
    const qreal resting = m_resting->text().isEmpty() ? 0 : legendHeight();
    const qreal bottom = footer().top() - resting - tableNamesHeight() - 1.6 * unit();
    const QRectF whole{page.left(), top, page.width(), bottom - top};
    if (!oneTable())
        return whole;
    // Beside the table; on a screen that is higher than wide below it.
    return isTall() ? whole.adjusted(0, whole.height() - listHeightBelow(whole.height()), 0, 0)
                    : whole.adjusted(whole.width() / 2 + 2 * unit(), 0, 0, 0);
}

/// What the names need on one page; no less than looks well, and the table no less than it needs.
qreal FindTableView::listHeightBelow(qreal whole) const
{
    const qreal needed = static_cast<qreal>(m_lines.size()) * nameRow * unit();
    return std::clamp(needed, listPart * whole, mostListPart * whole);
}

QRectF FindTableView::tableRoom() const
{
    const QRectF list = listRoom();
    const QRectF page = inner();
    const qreal top = listTop();
    const QRectF room = isTall()
        ? QRectF{page.left(), top, page.width(), list.top() - top}
        : QRectF{page.left(), list.top(), page.width() / 2 - 4 * unit(), list.height()};
    return room.adjusted(0, 2 * unit(), 0, -2 * unit());
}

QString FindTableView::spoken(const SeatLine &line) const
{
    if (line.table == 0)
        return QStringLiteral("%1, %2").arg(shownName(line), m_rest);
    const QString table
        = QStringLiteral("%1, %2 %3").arg(shownName(line), m_table, QString::number(line.table));
    return line.tableName.isEmpty() ? table : table + QStringLiteral(", ") + line.tableName;
}

/// The name of a table stands behind that of the person as long as that takes no further page; else the
/// figures stand alone, and the names are told once, below.
void FindTableView::layOutRows()
{
    m_tableNames->setText({});
    m_grid = layOutNames(m_lines, {listRoom().size(), unit(), font()});
    std::vector<SeatLine> plain = m_lines;
    for (SeatLine &line : plain)
        line.tableName.clear();
    if (plain == m_lines)
        return;
    const NameGrid alone = layOutNames(plain, {listRoom().size(), unit(), font()});
    const bool numbers = std::all_of(m_lines.begin(), m_lines.end(), isNumber);
    if (!numbers && alone.pages.size() == m_grid.pages.size())
        return;
    m_tableNames->setText(namesOfTables());
    const QSizeF room{inner().width(), mostNameLines * footerRow * unit()};
    if (!fits(m_tableNames->text(), m_tableNames->style(), pixels(leastWords), room))
        m_tableNames->setText({});
    m_grid = layOutNames(plain, {listRoom().size(), unit(), font()});
}

/// "1 The garden · 4 By the window"
QString FindTableView::namesOfTables() const
{
    std::map<int, QString> names;
    for (const SeatLine &line : m_lines)
        if (!line.tableName.isEmpty())
            names[line.table] = line.tableName;
    QStringList told;
    for (const auto &[number, name] : names)
        told.append(QString::number(number) + QChar{0xa0} + name);
    return joined(told);
}

qreal FindTableView::tableNamesHeight() const
{
    if (m_tableNames->text().isEmpty())
        return 0;
    const qreal lines
        = textSize(m_tableNames->text(), m_tableNames->style(), pixels(leastWords), inner().width()).height();
    return lines + unit();
}

/// Those of the page that shows; they were all measured when they came.
void FindTableView::showNames()
{
    const QRectF list = listRoom();
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
            m_rows[i]->forget();
            continue;
        }
        const SeatLine &line = m_lines[static_cast<std::size_t>(cells[i].line)];
        const QRectF room = cells[i].room.translated(list.topLeft()).translated(0, down);
        m_rows[i]->setGeometry(QRect{QPoint{qRound(room.left()), qRound(room.top())},
            QPoint{qRound(room.right()) - 1, qRound(room.bottom()) - 1}});
        m_rows[i]->showLine(line, {spoken(line), m_table}, cells[i], m_grid);
    }
}

/// What one text at the foot may take: beside the mark of the page, in a second line where one is too short.
QSizeF FindTableView::footerSide() const
{
    const int columns = isTall() ? 1 : std::max(1, m_missing.count());
    const QSizeF line{(inner().width() - pageMark * unit()) / columns, footerRow * unit()};
    const QStringList texts = m_missing.texts();
    const TextStyle style = m_resting->style();
    const bool oneLine = std::all_of(texts.begin(), texts.end(),
        [&](const QString &text) { return fits(text, style, pixels(leastWords), line); });
    return oneLine ? line : QSizeF{line.width(), 2 * line.height()};
}

QRectF FindTableView::footer() const
{
    const QRectF page = inner();
    const qreal high = footerSide().height() * (isTall() ? m_missing.count() : 1);
    return {page.left(), page.bottom() - high, page.width(), high};
}

void FindTableView::arrangeFooter()
{
    const QRectF row = footer();
    const QSizeF side = footerSide();
    const int size = pixels(leastWords);
    const bool beside = m_missing.count() == 2 && !isTall();
    m_missing.second().setSideAlignment((beside ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    for (int i = 0; i < m_missing.count(); ++i) {
        const qreal left = beside && i == 1 ? row.right() - side.width() : row.left();
        const qreal top = isTall() ? row.top() + i * side.height() : row.top();
        m_missing.at(i).place({{left, top}, side}, size);
    }
    m_pageMark->setText(pages() > 1 ? QStringLiteral("%1 / %2").arg(m_page + 1).arg(pages()) : QString());
    const qreal mark = beside ? row.center().x() - pageMark * unit() / 2 : row.right() - pageMark * unit();
    m_pageMark->setSideAlignment(Qt::AlignVCenter | (beside ? Qt::AlignHCenter : Qt::AlignRight));
    m_pageMark->place({mark, row.top(), pageMark * unit(), row.height()}, size);
    if (!m_rests.isEmpty())
        m_resting->setText(
            QStringLiteral("– ") + besideOrBelow(m_rests, *m_resting, size, row.width() - size));
    m_resting->place({row.left(), row.top() - legendHeight(), row.width(), legendHeight()}, size);
    const qreal resting = m_resting->text().isEmpty() ? 0 : legendHeight();
    m_tableNames->place(
        {row.left(), row.top() - resting - tableNamesHeight(), row.width(), tableNamesHeight()}, size);
}

/// Two languages beside one another; on a tall screen in two lines.
qreal FindTableView::legendHeight() const
{
    return (isTall() ? 2 : 1) * footerRow * unit();
}

void FindTableView::paintEvent(QPaintEvent *)
{
    const Theme &colours = themeOf(*this);
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    m_head.paint(painter);
    if (oneTable()) {
        const int people = static_cast<int>(m_lines.size());
        paintTable(painter, tableRoom(),
            {.number = m_lines.front().table, .seats = people, .taken = people, .fromAfar = true}, colours);
    }
}

}  // namespace tablee::ui

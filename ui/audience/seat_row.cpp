#include "audience/seat_row.h"

#include "common/fit_text.h"
#include "common/table_painting.h"
#include "common/theme.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace tablee::ui {

namespace {

constexpr qreal pillWidth = 1.75;  ///< of the size of names, as is all here; for two figures
constexpr qreal furtherSeatFigure = 0.7;  ///< a little more than the cell of a figure (table_painting)
constexpr qreal pillHeight = 1.12;
constexpr qreal pillGap = 0.42;
constexpr qreal numberWidth = 2.6;  ///< four figures
constexpr qreal widePill = 5.2;
const QString tableNameMark = QStringLiteral(" · ");

/// What a pill is wider by for tables from 100 on.
qreal wider(int figures)
{
    return std::max(0, figures - 2) * furtherSeatFigure;
}

qreal hairline(qreal rowSize)
{
    return std::max(1.0, rowSize * 0.04);
}

/// Of the words "Table 3".
TextStyle pillStyle(const QFont &font)
{
    TextStyle style{font, 1};
    style.font.setBold(true);
    return style;
}

void layOut(QTextLayout &layout, const SeatLine &line, const QFont &font, int pixelSize, qreal width,
    const QColor &tableInk = {})
{
    QFont regular = font;
    regular.setBold(false);
    regular.setPixelSize(std::max(1, pixelSize));
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    layout.setFont(regular);
    layout.setText(shownRow(line));
    QTextCharFormat second;
    second.setForeground(tableInk);
    const auto name = static_cast<int>(shownName(line).size());
    const auto rest = static_cast<int>(layout.text().size()) - name;
    layout.setFormats({{0, static_cast<int>(line.given.size()), bold}, {name, rest, second}});
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine row = layout.createLine(); row.isValid(); row = layout.createLine()) {
        row.setLineWidth(width);
        row.setPosition({0, y});
        y += nameLineHeight * pixelSize;
    }
    layout.endLayout();
}

}  // namespace

bool isNumber(const SeatLine &line)
{
    return line.rest.isEmpty() && !line.given.isEmpty()
        && std::all_of(line.given.begin(), line.given.end(), [](QChar letter) { return letter.isDigit(); });
}

QString shownRow(const SeatLine &line)
{
    const QString name = shownName(line);
    return line.tableName.isEmpty() ? name : name + tableNameMark + line.tableName;
}

QString shownName(const SeatLine &line)
{
    return line.rest.isEmpty() ? line.given : line.given + u' ' + line.rest;
}

qreal nameIndent(qreal rowSize, int figures)
{
    return rowSize * (pillWidth + wider(figures) + pillGap);
}

qreal numberRowWidth(qreal rowSize, int figures)
{
    return rowSize * (numberWidth + pillGap + widePill + wider(figures));
}

QSizeF nameSize(const SeatLine &line, const QFont &font, int pixelSize, qreal width)
{
    QTextLayout layout;
    layOut(layout, line, font, pixelSize, width);
    qreal widest = 0;
    for (int i = 0; i < layout.lineCount(); ++i)
        widest = std::max(widest, layout.lineAt(i).naturalTextWidth());
    return {std::ceil(widest), layout.lineCount() * nameLineHeight * pixelSize};
}

SeatRow::SeatRow(QWidget *parent)
    : QLabel{parent}
{
    setTextFormat(Qt::PlainText);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void SeatRow::showLine(const SeatLine &line, const Words &words, const NameCell &cell, const NameGrid &grid)
{
    m_cell = cell;
    m_rowSize = grid.rowSize;
    m_figures = grid.figures;
    setText(shownName(line));
    setAccessibleName(words.spoken);
    m_tableWord = words.table;
    setVisible(true);
    update();
}

void SeatRow::forget()
{
    setText({});
    setAccessibleName({});
    m_cell = {};
}

QRectF SeatRow::nameRoom() const
{
    if (isNumber(m_cell.shown))
        return {0, 0, m_rowSize * numberWidth, static_cast<qreal>(height())};
    return QRectF{rect()}.adjusted(nameIndent(m_rowSize, m_figures), 0, 0, 0);
}

QSizeF SeatRow::neededSize() const
{
    return nameSize(m_cell.shown, font(), m_cell.pixelSize, nameRoom().width());
}

void SeatRow::paintEvent(QPaintEvent *)
{
    const Theme &colours = themeOf(*this);
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF{0, 0, static_cast<qreal>(width()), hairline(m_rowSize)},
        m_cell.newLetter ? colours.edge : colours.line);
    paintPill(painter);
    paintName(painter);
}

QRectF SeatRow::pillRoom() const
{
    const bool number = isNumber(m_cell.shown);
    const bool says = number && m_cell.shown.table > 0;
    // Beside the first line of a name that has more.
    const qreal name = neededSize().height();
    const qreal line = nameLineHeight * m_cell.pixelSize;
    const qreal middle = (height() - name + line) / 2 + hairline(m_rowSize) / 2;
    return {number ? m_rowSize * (numberWidth + pillGap) : 0, middle - m_rowSize * pillHeight / 2,
        m_rowSize * ((says ? widePill : pillWidth) + wider(m_figures)), m_rowSize * pillHeight};
}

/// One size for every table of the list: that at which the largest fits.
qreal SeatRow::pillPixelSize() const
{
    if (!isNumber(m_cell.shown) || m_cell.shown.table == 0)
        return m_rowSize;
    const QString widest = m_tableWord + u' ' + QString{m_figures, u'8'};
    const qreal inset = m_rowSize * 0.3;
    return fittingPixelSize({widest}, pillStyle(font()), pillRoom().adjusted(inset, 0, -inset, 0).size(), 1,
        static_cast<int>(std::ceil(m_rowSize)));
}

void SeatRow::paintPill(QPainter &painter) const
{
    const Theme &colours = themeOf(*this);
    const qreal line = hairline(m_rowSize);
    const bool seated = m_cell.shown.table > 0;
    const QRectF pill = pillRoom();
    const qreal inset = seated ? 0 : line;
    painter.setPen(seated ? QPen{Qt::NoPen} : QPen{colours.edge, line * 1.5});
    painter.setBrush(seated ? QBrush{colours.pine} : QBrush{Qt::NoBrush});
    painter.drawRoundedRect(
        pill.adjusted(inset, inset, -inset, -inset), pill.height() / 2, pill.height() / 2);
    painter.setPen(seated ? colours.onPine : colours.ink);
    const QString table = seated ? QString::number(m_cell.shown.table) : QStringLiteral("–");
    if (isNumber(m_cell.shown) && seated)
        paintFitted(painter, pill, m_tableWord + u' ' + table, pillStyle(font()),
            static_cast<int>(pillPixelSize()), Qt::AlignCenter);
    else
        paintDigits(painter, pill, table, m_rowSize);
}

void SeatRow::paintName(QPainter &painter) const
{
    const QRectF room = nameRoom();
    const qreal distance = nameLineHeight * m_cell.pixelSize;
    QTextLayout layout;
    layOut(layout, m_cell.shown, font(), m_cell.pixelSize, room.width(), themeOf(*this).ink2);
    painter.setPen(themeOf(*this).ink);
    const qreal top = (height() - layout.lineCount() * distance) / 2 + hairline(m_rowSize) / 2;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine row = layout.lineAt(i);
        // From right to left too, a name begins behind its pill.
        const qreal own = row.naturalTextRect().left();
        const qreal lead = (distance - row.height()) / 2;
        row.draw(&painter, {room.left() - own, top + lead});
    }
}

}  // namespace tablee::ui

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

constexpr qreal pillWidth = 1.75;  ///< of the size of names, as is all here
constexpr qreal pillHeight = 1.12;
constexpr qreal pillGap = 0.42;
constexpr qreal numberWidth = 2.6;  ///< four figures
constexpr qreal widePill = 5.2;

qreal hairline(qreal rowSize)
{
    return std::max(1.0, rowSize * 0.04);
}

void layOut(QTextLayout &layout, const SeatLine &line, const QFont &font, int pixelSize, qreal width)
{
    QFont regular = font;
    regular.setBold(false);
    regular.setPixelSize(std::max(1, pixelSize));
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    layout.setFont(regular);
    layout.setText(shownName(line));
    layout.setFormats({{0, static_cast<int>(line.given.size()), bold}});
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

QString shownName(const SeatLine &line)
{
    return line.rest.isEmpty() ? line.given : line.given + u' ' + line.rest;
}

qreal nameIndent(qreal rowSize)
{
    return rowSize * (pillWidth + pillGap);
}

qreal numberRowWidth(qreal rowSize)
{
    return rowSize * (numberWidth + pillGap + widePill);
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

void SeatRow::showLine(const SeatLine &line, const Words &words, const NameCell &cell, qreal rowSize)
{
    m_line = line;
    m_cell = cell;
    m_rowSize = rowSize;
    setText(shownName(line));
    setAccessibleName(words.spoken);
    m_tableWord = words.table;
    setVisible(true);
    update();
}

QRectF SeatRow::nameRoom() const
{
    if (isNumber(m_line))
        return {0, 0, m_rowSize * numberWidth, static_cast<qreal>(height())};
    return QRectF{rect()}.adjusted(nameIndent(m_rowSize), 0, 0, 0);
}

QSizeF SeatRow::neededSize() const
{
    return nameSize(m_line, font(), m_cell.pixelSize, nameRoom().width());
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

void SeatRow::paintPill(QPainter &painter) const
{
    const Theme &colours = themeOf(*this);
    const qreal line = hairline(m_rowSize);
    const bool number = isNumber(m_line);
    const bool seated = m_line.table > 0;
    // Beside the first line of a long name.
    const qreal firstRow = std::min(static_cast<qreal>(height()), m_rowSize * 1.6);
    const qreal middle = neededSize().height() > firstRow ? firstRow / 2 : height() / 2.0;
    const QRectF pill{number ? m_rowSize * (numberWidth + pillGap) : 0,
        middle - m_rowSize * pillHeight / 2 + line / 2, m_rowSize * (number && seated ? widePill : pillWidth),
        m_rowSize * pillHeight};
    const qreal inset = seated ? 0 : line;
    painter.setPen(seated ? QPen{Qt::NoPen} : QPen{colours.edge, line * 1.5});
    painter.setBrush(seated ? QBrush{colours.pine} : QBrush{Qt::NoBrush});
    painter.drawRoundedRect(
        pill.adjusted(inset, inset, -inset, -inset), pill.height() / 2, pill.height() / 2);
    painter.setPen(seated ? colours.onPine : colours.ink);
    const QString table = seated ? QString::number(m_line.table) : QStringLiteral("–");
    if (!number || !seated) {
        paintDigits(painter, pill, table, m_rowSize);
        return;
    }
    const QString text = m_tableWord + u' ' + table;
    TextStyle style{font(), 1};
    style.font.setBold(true);
    const int size = fittingPixelSize({text}, style,
        pill.adjusted(m_rowSize * 0.3, 0, -m_rowSize * 0.3, 0).size(), 1, static_cast<int>(m_rowSize));
    paintFitted(painter, pill, text, style, size, Qt::AlignCenter);
}

void SeatRow::paintName(QPainter &painter) const
{
    const QRectF room = nameRoom();
    const qreal distance = nameLineHeight * m_cell.pixelSize;
    QTextLayout layout;
    layOut(layout, m_line, font(), m_cell.pixelSize, room.width());
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

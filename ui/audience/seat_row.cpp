#include "audience/seat_row.h"

#include "common/table_painting.h"
#include "common/theme.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace tablee::ui {

namespace {

constexpr qreal pillWidth = 1.7;  ///< of the size of names
constexpr qreal pillGap = 0.5;

void layOut(QTextLayout &layout, const SeatLine &line, const QFont &font, int pixelSize, qreal width)
{
    QFont regular = font;
    regular.setBold(false);
    regular.setPixelSize(std::max(1, pixelSize));
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    layout.setFont(regular);
    layout.setText(shownName(line));
    layout.setFormats({ { 0, static_cast<int>(line.given.size()), bold } });
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine row = layout.createLine(); row.isValid(); row = layout.createLine()) {
        row.setLineWidth(width);
        row.setPosition({ 0, y });
        y += nameLineHeight * pixelSize;
    }
    layout.endLayout();
}

}  // namespace

QString shownName(const SeatLine &line)
{
    return line.rest.isEmpty() ? line.given : line.given + u' ' + line.rest;
}

qreal nameIndent(qreal rowSize)
{
    return rowSize * (pillWidth + pillGap);
}

QSizeF nameSize(const SeatLine &line, const QFont &font, int pixelSize, qreal width)
{
    QTextLayout layout;
    layOut(layout, line, font, pixelSize, width);
    qreal widest = 0;
    for (int i = 0; i < layout.lineCount(); ++i)
        widest = std::max(widest, layout.lineAt(i).naturalTextWidth());
    return { std::ceil(widest), layout.lineCount() * nameLineHeight * pixelSize };
}

SeatRow::SeatRow(QWidget *parent)
    : QLabel{ parent }
{
    setTextFormat(Qt::PlainText);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void SeatRow::show(const SeatLine &line, const QString &spoken, const NameCell &cell, qreal rowSize)
{
    m_line = line;
    m_cell = cell;
    m_rowSize = rowSize;
    setText(shownName(line));
    setAccessibleName(spoken);
    setVisible(true);
    update();
}

QRectF SeatRow::nameRoom() const
{
    return QRectF{ rect() }.adjusted(nameIndent(m_rowSize), 0, 0, 0);
}

QSizeF SeatRow::neededSize() const
{
    return nameSize(m_line, font(), m_cell.pixelSize, nameRoom().width());
}

void SeatRow::paintEvent(QPaintEvent *)
{
    const Theme &colours = themeOf(*this);
    QPainter painter{ this };
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal line = std::max(1.0, m_rowSize * 0.04);
    painter.fillRect(
        QRectF{ 0, 0, static_cast<qreal>(width()), line }, m_cell.newLetter ? colours.edge : colours.line);

    const qreal firstRow = std::min(static_cast<qreal>(height()), m_rowSize * 1.6);
    const qreal middle = neededSize().height() > firstRow ? firstRow / 2 : height() / 2.0;
    const QRectF pill{ 0, middle - m_rowSize / 2 + line / 2, m_rowSize * pillWidth, m_rowSize };
    const bool seated = m_line.table > 0;
    painter.setPen(seated ? QPen{ Qt::NoPen } : QPen{ colours.edge, line * 1.5 });
    painter.setBrush(seated ? QBrush{ colours.pine } : QBrush{ Qt::NoBrush });
    painter.drawRoundedRect(
        seated ? pill : pill.adjusted(line, line, -line, -line), m_rowSize / 2, m_rowSize / 2);
    painter.setPen(seated ? colours.onPine : colours.ink);
    painter.save();
    paintDigits(
        painter, pill, seated ? QString::number(m_line.table) : QStringLiteral("–"), m_rowSize * 0.84);
    painter.restore();

    QTextLayout layout;
    const QRectF room = nameRoom();
    layOut(layout, m_line, font(), m_cell.pixelSize, room.width());
    painter.setPen(colours.ink);
    qreal top = (height() - layout.lineCount() * nameLineHeight * m_cell.pixelSize) / 2 + line / 2;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine row = layout.lineAt(i);
        // From right to left too, a name begins behind its pill.
        const qreal own = row.naturalTextRect().left();
        const qreal lead = (nameLineHeight * m_cell.pixelSize - row.height()) / 2;
        row.draw(
            &painter, { room.left() - own, top + lead - row.y() + i * nameLineHeight * m_cell.pixelSize });
    }
}

}  // namespace tablee::ui

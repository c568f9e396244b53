#include "audience/floor_table_label.h"

#include "common/fit_text.h"
#include "common/table_painting.h"
#include "common/theme.h"

#include <QPainter>

#include <algorithm>

namespace tablee::ui {

namespace {

// Parts of the side of a table, whose face is 0.7 of it wide.
constexpr qreal numberAlone = 0.44;
constexpr qreal numberOverName = 0.36;
constexpr qreal numberRaised = 0.1;
constexpr qreal tableNameTop = 0.56;
constexpr qreal tableNameHeight = 0.18;
constexpr qreal tableNameWidth = 0.48;
constexpr qreal largestTableName = 0.13;

TextStyle tableNameStyle(const QFont &font)
{
    TextStyle style{font, 1.2};
    style.font.setBold(true);
    return style;
}

}  // namespace

FloorTableLabel::FloorTableLabel(QWidget *parent)
    : QLabel{parent}
{
    setTextFormat(Qt::PlainText);
    setObjectName(QStringLiteral("floorTable"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void FloorTableLabel::showTable(const FloorTable &table, const QString &spoken)
{
    m_table = table;
    setText(QString::number(table.number));
    setAccessibleName(spoken);
    update();
}

void FloorTableLabel::setLeastWords(int pixelSize)
{
    m_leastWords = pixelSize;
    update();
}

void FloorTableLabel::setNameInside(bool inside)
{
    m_nameInside = inside;
    update();
}

QRectF FloorTableLabel::nameRoom() const
{
    const qreal side = std::min(width(), height());
    return {(width() - side * tableNameWidth) / 2, side * tableNameTop, side * tableNameWidth,
        side * tableNameHeight};
}

QRectF FloorTableLabel::numberRoom() const
{
    const qreal side = std::min(width(), height());
    return QRectF{rect()}.translated(0, namePixelSize() > 0 ? -side * numberRaised : 0);
}

int FloorTableLabel::namePixelSize() const
{
    if (m_table.name.isEmpty() || !m_nameInside)
        return 0;
    const auto largest = static_cast<int>(std::min(width(), height()) * largestTableName);
    const QSizeF room = nameRoom().size();
    const TextStyle style = tableNameStyle(font());
    const int size
        = fittingPixelSize({m_table.name}, style, room, m_leastWords, std::max(m_leastWords, largest));
    return fits(m_table.name, style, size, room) ? size : 0;
}

/// As large as the disc takes: sixty tables are small, and their numbers are what is looked for.
int FloorTableLabel::pixelSize() const
{
    const qreal side = std::min(width(), height());
    return static_cast<int>(std::min(
        side * (namePixelSize() > 0 ? numberOverName : numberAlone), side * 0.58 / digitsWidth(text(), 1)));
}

void FloorTableLabel::paintEvent(QPaintEvent *)
{
    const Theme &colours = themeOf(*this);
    const bool empty = m_table.taken == 0;
    const bool chairLeft = !empty && m_table.taken < m_table.seats;
    QPainter painter{this};
    paintTable(painter, rect(),
        {.seats = m_table.seats, .taken = m_table.taken, .highlighted = chairLeft, .empty = empty}, colours);
    painter.setPen(chairLeft ? colours.onPine : empty ? colours.ink2 : colours.ink);
    paintDigits(painter, numberRoom(), text(), pixelSize());
    if (const int size = namePixelSize(); size > 0)
        paintFitted(painter, nameRoom(), m_table.name, tableNameStyle(font()), size, Qt::AlignCenter);
}

}  // namespace tablee::ui

#include "audience/floor_table_label.h"

#include "common/table_painting.h"
#include "common/theme.h"

#include <QPainter>

#include <algorithm>

namespace tablee::ui {

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

/// As large as the disc takes: sixty tables are small, and their numbers are what is looked for.
int FloorTableLabel::pixelSize() const
{
    const qreal side = std::min(width(), height());
    return static_cast<int>(std::min(side * 0.44, side * 0.58 / digitsWidth(text(), 1)));
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
    paintDigits(painter, rect(), text(), pixelSize());
}

}  // namespace tablee::ui

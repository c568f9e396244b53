#include "audience/clock_label.h"

#include "common/table_painting.h"
#include "common/theme.h"
#include "language/region.h"

#include <QPainter>

namespace tablee::ui {

ClockLabel::ClockLabel(Shape shape, QWidget *parent)
    : QLabel{ parent }
    , m_shape{ shape }
{
    setTextFormat(Qt::PlainText);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void ClockLabel::setFace(const ClockFace &face)
{
    if (face == m_face && !text().isEmpty())
        return;
    m_face = face;
    setText(clockText(face.remaining));
    update();
}

void ClockLabel::setDigits(Qt::Alignment alignment, int pixelSize)
{
    setAlignment(alignment);
    m_pixelSize = pixelSize;
    update();
}

void ClockLabel::paintEvent(QPaintEvent *)
{
    QPainter painter{ this };
    const Theme &colours = themeOf(*this);
    switch (m_shape) {
    case Shape::Long:
        paintLongClock(painter, rect(), m_face, colours);
        break;
    case Shape::Round:
        paintRoundClock(painter, rect(), m_face, colours);
        break;
    case Shape::DigitsAlone: {
        QRectF room = rect();
        const qreal digits = digitsWidth(text(), m_pixelSize);
        if (alignment() & Qt::AlignRight)
            room.setLeft(room.right() - digits);
        else
            room.setWidth(digits);
        painter.setPen(colours.ink);
        paintDigits(painter, room, text(), m_pixelSize);
        break;
    }
    }
}

}  // namespace tablee::ui

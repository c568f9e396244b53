#include "audience/clock_label.h"

#include "common/table_painting.h"
#include "common/theme.h"
#include "language/region.h"

#include <QPainter>

namespace tablee::ui {

namespace {
constexpr int swellMilliseconds = 600;
constexpr qreal swollen = 0.03;
}  // namespace

ClockLabel::ClockLabel(Shape shape, QWidget *parent)
    : QLabel{parent}
    , m_shape{shape}
{
    setTextFormat(Qt::PlainText);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_swell.setDuration(swellMilliseconds);
    m_swell.setStartValue(0.0);
    m_swell.setKeyValueAt(0.4, 1.0);
    m_swell.setEndValue(0.0);
    m_swell.setEasingCurve(QEasingCurve::InOutSine);
    connect(&m_swell, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
}

void ClockLabel::swell()
{
    m_swell.start();
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

qreal ClockLabel::digitsSize() const
{
    switch (m_shape) {
    case Shape::Long:
        return longClockDigits(rect(), text());
    case Shape::Round:
        return roundClockDigits(rect(), text());
    case Shape::DigitsAlone:
        break;
    }
    return m_pixelSize;
}

void ClockLabel::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    const Theme &colours = themeOf(*this);
    switch (m_shape) {
    case Shape::Long: {
        // It rests a little smaller than its room, to have somewhere to swell.
        const qreal size = 1 - swollen * (1 - m_swell.currentValue().toReal());
        const QPointF middle = QRectF{rect()}.center();
        painter.translate(middle);
        painter.scale(size, size);
        painter.translate(-middle);
        paintLongClock(painter, rect(), m_face, colours);
        break;
    }
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
        painter.setPen(m_face.state == ClockState::Paused ? colours.ink2 : colours.ink);
        paintDigits(painter, room, text(), m_pixelSize);
        break;
    }
    }
}

}  // namespace tablee::ui

#include "common/round_clock.h"

#include "common/clock_painting.h"
#include "common/theme.h"
#include "language/region.h"

#include <QPainter>

namespace tablee::ui {

RoundClock::RoundClock(QWidget *parent)
    : QWidget{parent}
{
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Preferred};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void RoundClock::setFace(const ClockFace &face)
{
    if (face == m_face)
        return;
    const QString before = clockText(m_face.remaining);
    m_face = face;
    const QString digits = clockText(m_face.remaining);
    if (digits != before)
        setAccessibleDescription(digits);
    update();
}

QSize RoundClock::sizeHint() const
{
    return {216, 216};
}

QSize RoundClock::minimumSizeHint() const
{
    return {96, 96};
}

void RoundClock::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    // The rim of a light chair reaches a little beyond the clock.
    constexpr int rim = 2;
    paintRoundClock(painter, rect().adjusted(rim, rim, -rim, -rim), m_face, themeOf(*this));
}

}  // namespace tablee::ui

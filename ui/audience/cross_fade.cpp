#include "audience/cross_fade.h"

#include <QPainter>

namespace tablee::ui {

namespace {
constexpr int fadeMilliseconds = 400;
}

CrossFade::CrossFade(QWidget *parent)
    : QWidget{parent}
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_OpaquePaintEvent);
    hide();
    m_animation.setDuration(fadeMilliseconds);
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&m_animation, &QVariantAnimation::finished, this, [this] {
        hide();
        m_before = {};
        m_after = {};
    });
}

void CrossFade::run(const QPixmap &before, const QPixmap &after)
{
    m_animation.stop();
    m_before = before;
    m_after = after;
    setGeometry(parentWidget()->rect());
    raise();
    show();
    m_animation.start();
}

void CrossFade::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.drawPixmap(0, 0, m_before);
    painter.setOpacity(part());
    painter.drawPixmap(0, 0, m_after);
}

}  // namespace tablee::ui

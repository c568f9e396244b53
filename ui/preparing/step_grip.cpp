#include "preparing/step_grip.h"

#include "common/icon.h"
#include "common/spacing.h"
#include "common/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace tablee::ui {

StepGrip::StepGrip(QWidget *parent)
    : QAbstractButton{parent}
{
    setObjectName(QStringLiteral("grip"));
    setCursor(Qt::OpenHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setFixedSize(sizeHint());
}

QSize StepGrip::sizeHint() const
{
    return {iconSize::text + gap::small, height::rowControl};
}

void StepGrip::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    const QRectF mark{
        (width() - iconSize::text) / 2.0, (height() - iconSize::text) / 2.0, iconSize::text, iconSize::text};
    paintIcon(painter, QStringLiteral("grip-vertical"), mark, themeOf(*this).edge);
}

void StepGrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up)
        emit nudged(-1);
    else if (event->key() == Qt::Key_Down)
        emit nudged(1);
    else
        QAbstractButton::keyPressEvent(event);
}

void StepGrip::mouseMoveEvent(QMouseEvent *event)
{
    if (!isDown() && !m_drags)
        return;
    m_drags = true;
    setCursor(Qt::ClosedHandCursor);
    emit dragged(event->globalPosition().toPoint().y());
}

void StepGrip::mouseReleaseEvent(QMouseEvent *event)
{
    setCursor(Qt::OpenHandCursor);
    if (std::exchange(m_drags, false))
        emit dropped(event->globalPosition().toPoint().y());
    QAbstractButton::mouseReleaseEvent(event);
}

}  // namespace tablee::ui

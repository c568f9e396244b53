#include "conducting/wall_picture.h"

#include "common/spacing.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace tablee::ui {

namespace {

constexpr int leastHeight = 96;

}  // namespace

WallPicture::WallPicture(QWidget *parent)
    : QWidget{parent}
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    hide();
}

void WallPicture::setPicture(const QPixmap &picture)
{
    const bool sameShape = picture.size() == m_picture.size();
    m_picture = picture;
    if (!picture.isNull())
        m_ground = picture.toImage().pixelColor(0, 0);
    if (!sameShape)
        updateGeometry();
    update();
}

QSize WallPicture::sizeHint() const
{
    return m_picture.deviceIndependentSize().toSize();
}

/// Below it nobody would see what the room sees.
QSize WallPicture::minimumSizeHint() const
{
    return {0, std::min(leastHeight, sizeHint().height())};
}

/// It fills the head of its card, inside the hairline, with the round corners of the card.
void WallPicture::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF place = QRectF{rect()}.adjusted(1, 1, -1, 0);
    const qreal corner = radius::card - 1;
    QPainterPath head;
    head.setFillRule(Qt::WindingFill);
    head.addRoundedRect(place, corner, corner);
    head.addRect(place.adjusted(0, corner, 0, 0));
    painter.setClipPath(head);
    painter.fillRect(place, m_ground);
    QRectF whole{{}, QSizeF{m_picture.size()}.scaled(place.size(), Qt::KeepAspectRatio)};
    whole.moveCenter(place.center());
    painter.drawPixmap(whole, m_picture, QRectF{m_picture.rect()});
}

}  // namespace tablee::ui

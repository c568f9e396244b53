#pragma once

#include <QPixmap>
#include <QVariantAnimation>
#include <QWidget>

namespace tablee::ui {

/// Paints one picture of the screen into another and then goes away. Two pictures, not an opacity effect:
/// that would draw the whole live screen again for each frame.
class CrossFade final : public QWidget {
    Q_OBJECT

public:
    explicit CrossFade(QWidget *parent);

    void run(const QPixmap &before, const QPixmap &after);
    /// How much of the new picture is there, from 0 to 1.
    qreal part() const { return m_animation.currentValue().toReal(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPixmap m_before;
    QPixmap m_after;
    QVariantAnimation m_animation;
};

}  // namespace tablee::ui

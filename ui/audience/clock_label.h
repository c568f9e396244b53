#pragma once

#include "common/clock_face.h"

#include <QLabel>
#include <QVariantAnimation>

namespace tablee::ui {

/// A clock of the audience screen. Being a label, its digits are read by the accessibility bus.
class ClockLabel final : public QLabel {
    Q_OBJECT

public:
    enum class Shape { Long, Round, DigitsAlone };

    ClockLabel(Shape shape, QWidget *parent);

    const ClockFace &face() const { return m_face; }
    void setFace(const ClockFace &face);

    /// One slow swell of a long clock: its time is over.
    void swell();
    bool isSwelling() const { return m_swell.state() == QVariantAnimation::Running; }

    /// Where digits that stand alone are set, and how large.
    void setDigits(Qt::Alignment alignment, int pixelSize);
    /// How large its digits are, as the pixels of a font.
    qreal digitsSize() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Shape m_shape;
    ClockFace m_face;
    int m_pixelSize = 1;
    QVariantAnimation m_swell;
};

}  // namespace tablee::ui

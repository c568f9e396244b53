#pragma once

#include "common/clock_face.h"

#include <QLabel>

namespace tablee::ui {

/// A clock of the audience screen. Being a label, its digits are read by the accessibility bus.
class ClockLabel final : public QLabel {
    Q_OBJECT

public:
    enum class Shape { Long, Round, DigitsAlone };

    ClockLabel(Shape shape, QWidget *parent);

    const ClockFace &face() const { return m_face; }
    void setFace(const ClockFace &face);

    /// Where digits that stand alone are set, and how large.
    void setDigits(Qt::Alignment alignment, int pixelSize);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Shape m_shape;
    ClockFace m_face;
    int m_pixelSize = 1;
};

}  // namespace tablee::ui

#pragma once

#include "common/clock_face.h"

#include <QWidget>

namespace tablee::ui {

/// The round clock of the desk. It shows what it is told, knows no time of its own and decides nothing.
class RoundClock : public QWidget {
    Q_OBJECT

public:
    explicit RoundClock(QWidget *parent = nullptr);

    void setFace(const ClockFace &face);

    /// Its accessible name is what is timed ("Round 2"); the description follows the digits, once a second.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ClockFace m_face;
};

}  // namespace tablee::ui

#pragma once

#include "timing/step_time.h"

#include <QWidget>

namespace tablee::ui {

/// The sign of a clock's state, to stand before its word: with the colour and the word it is the third way to
/// tell.
class StateMark : public QWidget {
    Q_OBJECT

public:
    explicit StateMark(QWidget *parent = nullptr);

    void setState(ClockState state);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ClockState m_state = ClockState::Ready;
};

}  // namespace tablee::ui

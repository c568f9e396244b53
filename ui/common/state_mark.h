#pragma once

#include "timing/step_time.h"

#include <QWidget>

namespace tablee::ui {

/// The sign of a clock's state, beside the word that says the same; assistive technology reads the word.
class StateMark final : public QWidget {
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

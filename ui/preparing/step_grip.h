#pragma once

#include <QAbstractButton>

namespace tablee::ui {

/// What a step is held by. Dragged with the mouse; the arrow keys move it by one.
class StepGrip final : public QAbstractButton {
    Q_OBJECT

public:
    explicit StepGrip(QWidget *parent);

    QSize sizeHint() const override;

signals:
    void nudged(int by);
    void dragged(int globalY);
    void dropped(int globalY);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    bool m_drags = false;
};

}  // namespace tablee::ui

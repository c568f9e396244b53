#pragma once

#include <QPushButton>

namespace tablee::ui {

/// The underlined word of a toast, in the colour of the ground.
class ToastAction : public QPushButton {
    Q_OBJECT

public:
    explicit ToastAction(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

}  // namespace tablee::ui

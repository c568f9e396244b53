#pragma once

#include <QComboBox>

namespace tablee::ui {

/// One of a few, folded away: a combo box in the looks of the program.
class Choice : public QComboBox {
    Q_OBJECT

public:
    explicit Choice(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

}  // namespace tablee::ui

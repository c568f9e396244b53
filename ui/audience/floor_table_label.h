#pragma once

#include "audience/audience_scene.h"

#include <QLabel>

namespace tablee::ui {

/// One table of the floor. Being a label, it is read by the accessibility bus.
class FloorTableLabel final : public QLabel {
    Q_OBJECT

public:
    explicit FloorTableLabel(QWidget *parent);

    /// `spoken` is what a screen reader says.
    void showTable(const FloorTable &table, const QString &spoken);

    /// How large its number is written, as the pixels of a font.
    int pixelSize() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FloorTable m_table;
};

}  // namespace tablee::ui

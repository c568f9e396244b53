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

    /// The smallest letters that the last row of the room can read, in pixels.
    void setLeastWords(int pixelSize);

    /// Its name is written below the number; off where it stands elsewhere.
    void setNameInside(bool inside);

    /// How large its number is written, as the pixels of a font.
    int pixelSize() const;
    /// The same of its name below the number; 0 for a table without one, and where it would be too small.
    int namePixelSize() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF numberRoom() const;
    QRectF nameRoom() const;

    FloorTable m_table;
    int m_leastWords = 1;
    bool m_nameInside = true;
};

}  // namespace tablee::ui

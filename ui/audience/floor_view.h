#pragma once

#include "audience/audience_page.h"
#include "audience/find_table_head.h"

namespace tablee::ui {

class FloorTableLabel;

/// The room from above: every table with its number, and the chairs that are still free.
class FloorView final : public AudiencePage {
    Q_OBJECT

public:
    explicit FloorView(QWidget *parent);

    void showClock(const ClockFace &face) override;

protected:
    void take(const AudienceScene &scene, const SceneWords &words) override;
    void arrange() override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF floorRoom() const;
    qreal legendRow() const;
    void arrangeLegend();

    FindTableHead m_head;
    SceneLabel *m_legend;  ///< which tables have a chair left, or that none has
    std::vector<FloorTable> m_tables;
    std::vector<FloorTableLabel *> m_labels;
    QRectF m_sample;  ///< a small table before the legend
    bool m_hasFreeSeats = false;
};

/// How many columns make the tables largest in a room of this shape; the last row may stay short.
int floorColumns(int tables, const QSizeF &room);

}  // namespace tablee::ui

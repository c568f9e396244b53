#pragma once

#include "audience/audience_page.h"
#include "audience/find_table_head.h"

namespace tablee::ui {

class FloorTableLabel;

/// The room from above: every table with its number and the name it has, and the chairs that are still free.
/// No name is shortened: what does not fit into its disc stands below it, and what does not fit there in a
/// list at the foot. Where so many tables would have numbers too small to be read, pages turn.
class FloorView final : public AudiencePage {
    Q_OBJECT

public:
    explicit FloorView(QWidget *parent);

    void showClock(const ClockFace &face) override;

    int pages() const override;
    int page() const override { return m_page; }
    void showPage(int page) override;
    int entriesOnPage() const override { return m_perPage; }
    QStringList cutTexts() const override;

protected:
    void take(const AudienceScene &scene, const SceneWords &words) override;
    void arrange() override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF floorRoom() const;
    void makeTable();
    void choosePages();
    void setPages(int pages);
    bool namesStandAtTables();
    bool numbersAreLegible() const;
    void arrangeFloor();
    void arrangeTables(int captionLines);
    qreal captionHeight(int lines) const;
    bool captionFits(const FloorTable &table, int lines) const;
    bool hasRoomFor(int captionLines) const;
    QSizeF captionRoom(int lines) const;
    QStringList namesOutside(int captionLines) const;
    qreal listHeight() const;
    qreal legendRow() const;
    void arrangeLegend();

    FindTableHead m_head;
    QStringList m_legends;
    SceneLabel *m_legend;  ///< which tables have a chair left, or that none has
    SceneLabel *m_list;  ///< the names that stand at no table
    SceneLabel *m_pageMark;
    std::vector<FloorTable> m_tables;
    std::vector<FloorTableLabel *> m_labels;
    std::vector<SceneLabel *> m_captions;  ///< the names, where they stand below their tables
    qreal m_pitch = 0;  ///< from a table to its neighbour
    qreal m_side = 0;  ///< of a table
    QRectF m_sample;  ///< a small table before the legend
    bool m_hasFreeSeats = false;
    int m_perPage = 1;
    int m_captionLines = 0;  ///< of a name below its table
    int m_page = 0;
};

/// How many columns make the tables largest in a room of this shape; the last row may stay short.
int floorColumns(int tables, const QSizeF &room);

}  // namespace tablee::ui

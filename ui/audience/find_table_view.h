#pragma once

#include "audience/audience_page.h"
#include "audience/find_table_head.h"
#include "audience/name_grid.h"

namespace tablee::ui {

class SeatRow;

/// Who sits where: everybody's name with the number of the table, and its name where it has one.
class FindTableView final : public AudiencePage {
    Q_OBJECT

public:
    explicit FindTableView(QWidget *parent);

    void showClock(const ClockFace &face) override;

    int pages() const override { return static_cast<int>(m_grid.pages.size()); }
    int page() const override { return m_page; }
    void showPage(int page) override;
    int entriesOnPage() const override;
    QStringList cutTexts() const override;

protected:
    void take(const AudienceScene &scene, const SceneWords &words) override;
    void arrange() override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrangeFooter();
    qreal legendHeight() const;
    void layOutRows();
    void showNames();
    QString namesOfTables() const;
    qreal tableNamesHeight() const;
    bool oneTable() const;
    QSizeF footerSide() const;
    QRectF footer() const;
    qreal listTop() const;
    qreal listHeightBelow(qreal whole) const;
    QRectF listRoom() const;
    QRectF tableRoom() const;
    QString spoken(const SeatLine &line) const;

    FindTableHead m_head;
    TextPair m_missing;
    SceneLabel *m_pageMark;
    SceneLabel *m_tableNames;  ///< told once, where the rows have no room for them
    QStringList m_rests;
    SceneLabel *m_resting;
    std::vector<SeatRow *> m_rows;
    std::vector<SeatLine> m_lines;
    NameGrid m_grid;
    QString m_table;  ///< the word for a table
    QString m_rest;  ///< the words for sitting a round out
    int m_page = 0;
};

}  // namespace tablee::ui

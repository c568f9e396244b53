#pragma once

#include "audience/audience_page.h"
#include "audience/name_grid.h"
#include "audience/state_line.h"

namespace tablee::ui {

class ClockLabel;
class SeatRow;

/// Who sits where: everybody's name with the number of the table.
class FindTableView final : public AudiencePage {
    Q_OBJECT

public:
    explicit FindTableView(QWidget *parent);

    void showClock(const ClockFace &face) override;

    int pages() const { return static_cast<int>(m_grid.pages.size()); }
    int page() const { return m_page; }
    /// Shows a page; counting goes around.
    void showPage(int page);

protected:
    void take(const AudienceScene &scene, const SceneWords &words) override;
    void arrange() override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrangeHeader();
    void arrangeClock(const QRectF &room);
    void arrangeTitle(const QRectF &room);
    void takeClock(const AudienceScene &scene, const SceneWords &words);
    void arrangeFooter();
    void arrangeNames();
    bool oneTable() const;
    QSizeF footerSide() const;
    QRectF footer() const;
    QRectF listRoom() const;
    QRectF tableRoom() const;
    QString spoken(const SeatLine &line) const;

    SceneLabel *m_round;
    TextPair m_title;
    SceneLabel *m_startsIn;
    StateLine m_state;  ///< of the round that is on, or paused; instead of m_startsIn
    ClockLabel *m_clock;
    TextPair m_missing;
    SceneLabel *m_pageMark;
    SceneLabel *m_resting;
    std::vector<SeatRow *> m_rows;
    std::vector<SeatLine> m_lines;
    NameGrid m_grid;
    QString m_table;  ///< the word for a table
    QString m_rest;  ///< the words for sitting a round out
    int m_page = 0;
    qreal m_dot = 0;  ///< where the dot between two titles is; 0 without
    QRectF m_header;
};

}  // namespace tablee::ui

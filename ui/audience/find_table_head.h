#pragma once

#include "audience/audience_page.h"
#include "audience/state_line.h"

namespace tablee::ui {

class ClockLabel;

/// Nobody has to look for the only table there is. False for nobody, and where somebody sits the round out.
bool areAtOneTable(const std::vector<SeatLine> &lines);

/// What stands above the names: for which round they are, what to do, and how long there is.
class FindTableHead {
public:
    /// In units. On a page that is higher than wide the clock has a row of its own.
    static qreal heightOn(const QRectF &page);

    explicit FindTableHead(QWidget &page);

    void take(const AudienceScene &scene, const SceneWords &words);
    void showClock(const ClockFace &face);
    /// At the top of `page`; `unit` is a hundredth of the height of the screen.
    void arrange(const QRectF &page, qreal unit);
    void paint(QPainter &painter) const;

private:
    void takeClock(const AudienceScene &scene, const SceneWords &words);
    void arrangeClock(const QRectF &room);
    void arrangeClockInRow(const QRectF &room);
    void arrangeTitle(const QRectF &room);

    SceneLabel *m_round;
    TextPair m_title;
    QStringList m_starts;
    SceneLabel *m_startsIn;
    StateLine m_state;  ///< of the round that is on, or paused; instead of m_startsIn
    ClockLabel *m_clock;
    qreal m_unit = 1;
    qreal m_dot = 0;  ///< where the dot between two titles is; 0 without
};

}  // namespace tablee::ui

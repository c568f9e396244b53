#pragma once

#include "audience/audience_page.h"

namespace tablee::ui {

class ClockLabel;

/// Framed free time: a calm ring of chairs around a phrase. No digits: nobody should watch the clock.
class FreeTimeView final : public AudiencePage {
    Q_OBJECT

public:
    explicit FreeTimeView(QWidget *parent);

    void showClock(const ClockFace &face) override;

protected:
    void take(const AudienceScene &scene, const SceneWords &words) override;
    void arrange() override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// Places a text in a corner outside the ring; false when it does not fit there at this size.
    bool placeInCorner(SceneLabel &label, Qt::Corner corner, int pixelSize);
    bool arrangeCorners(int titleSize, int hintSize);
    void chooseRing();
    /// On a screen that is higher than wide the words stand above and below the ring.
    void arrangeTall();
    void arrangeDigits();
    bool isTall() const { return width() < height(); }
    void arrangeState();
    void arrangePhrase();
    QRectF ring() const;

    TextPair m_title;
    TextPair m_hint;
    TextPair m_phrase;
    SceneLabel *m_state;  ///< paused, or near the end; else what a chair is when not a minute
    ClockLabel *m_digits;  ///< when the room wants them
    bool m_digitsShown = false;
    bool m_marked = false;  ///< the state has its mark
    ClockFace m_face;
    int m_mostLines = 0;  ///< of words in a corner
    qreal m_diameter = 0;  ///< of the ring, in units
    qreal m_rule = 0;  ///< where the hairline between two phrases is; 0 without
    QRectF m_mark;
};

}  // namespace tablee::ui

#pragma once

#include "audience/audience_page.h"

namespace tablee::ui {

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
    void arrangeState();
    void arrangePhrase();
    QRectF ring() const;

    TextPair m_title;
    TextPair m_hint;
    TextPair m_phrase;
    SceneLabel *m_state;  ///< paused, or near the end
    ClockFace m_face;
    qreal m_diameter = 0;  ///< of the ring, in units
    qreal m_rule = 0;  ///< where the hairline between two phrases is; 0 without
    QRectF m_mark;
};

}  // namespace tablee::ui

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
    /// The phrase in the ring, the other words around it; false when that is too little room for them.
    bool arrangeAround();
    bool chooseRing();
    /// On a screen that is higher than wide the words stand above and below the ring.
    bool arrangeTall();
    /// All words beside a smaller ring; on a screen that is higher than wide below it.
    void arrangeAside();
    struct Aside {
        QRectF ring;
        QRectF state;
        QRectF words;
    };
    Aside asideAt(qreal part) const;
    struct AsideSizes {
        int title;
        int phrase;
        int hint;
    };
    AsideSizes asideSizes(qreal scale) const;
    std::vector<qreal> asideHeights(const AsideSizes &sizes, qreal width) const;
    qreal asideGap() const;
    qreal asideGaps() const;
    QSizeF stateRoomOf(const Aside &aside) const;
    bool asideFits(const Aside &aside, const AsideSizes &sizes) const;
    void placeAside(const QRectF &room, const AsideSizes &sizes);
    void arrangeDigits();
    void arrangeState();
    void placeState(const QRectF &room, const QPointF &middle);
    bool arrangePhrase();
    QRectF middleRing() const;

    TextPair m_title;
    TextPair m_hint;
    TextPair m_phrase;
    SceneLabel *m_state;  ///< paused, or near the end; else what a chair is when not a minute
    ClockLabel *m_digits;  ///< when the room wants them
    bool m_digitsShown = false;
    bool m_marked = false;  ///< the state has its mark
    ClockFace m_face;
    int m_mostLines = 0;  ///< of words in a corner
    qreal m_diameter = 0;  ///< of the ring in the middle, in units
    QRectF m_ring;
    QRectF m_rule;  ///< between two phrases; null without
    QRectF m_mark;
};

}  // namespace tablee::ui

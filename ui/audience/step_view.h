#pragma once

#include "audience/audience_page.h"
#include "audience/state_line.h"

namespace tablee::ui {

class ClockLabel;

/// What the whole room does at once: it arrives, listens, rests, writes down what it takes home. Words on the
/// left, on the right the clock, or a table where no clock runs.
class StepView final : public AudiencePage {
    Q_OBJECT

public:
    explicit StepView(QWidget *parent);

    void showClock(const ClockFace &face) override;

protected:
    void take(const AudienceScene &scene, const SceneWords &words) override;
    void arrange() override;
    void paintEvent(QPaintEvent *event) override;

private:
    void takeWords(const AudienceScene &scene, const SceneWords &words);
    void takeClock(const AudienceScene &scene, const SceneWords &words);
    void chooseSizes();
    bool wordsFit() const;
    void arrangeWords();
    int titlePixels() const;
    int advicePixels() const;
    int kickerPixels() const;
    std::vector<qreal> wantedHeights() const;
    qreal gaps() const;
    QRectF pictureRoom() const;
    QRectF captionRoom() const;
    QRectF wordsRoom() const;

    SceneLabel *m_kicker;  ///< small, above the title
    TextPair m_title;
    TextPair m_advice;
    QStringList m_captions;
    SceneLabel *m_caption;  ///< above the clock
    StateLine m_state;  ///< instead of it, once the clock runs
    ClockLabel *m_clock;
    qreal m_rule = 0;  ///< between titles in two languages; 0: there is none
    qreal m_picturePart = 0;  ///< how much of the page the clock or the table takes
    qreal m_scale = 1;  ///< of the words
    int m_people = 0;
    bool m_clockShown = false;
};

}  // namespace tablee::ui

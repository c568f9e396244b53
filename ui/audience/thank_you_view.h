#pragma once

#include "audience/audience_page.h"
#include "audience/state_line.h"

namespace tablee::ui {

/// The end: everybody around one long table, a chair for each person of the evening.
class ThankYouView final : public AudiencePage {
    Q_OBJECT

public:
    explicit ThankYouView(QWidget *parent);

    void showClock(const ClockFace &face) override;

protected:
    void take(const AudienceScene &scene, const SceneWords &words) override;
    void arrange() override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF tableRoom() const;
    QRectF thanksRoom() const;

    TextPair m_thanks;
    TextPair m_again;
    SceneLabel *m_title;
    StateLine m_state;  ///< when paused
    int m_people = 0;
};

}  // namespace tablee::ui

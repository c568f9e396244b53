#pragma once

#include "audience/audience_page.h"
#include "audience/state_line.h"

namespace tablee::ui {

class ClockLabel;

/// Before the first round: the title of the evening, a welcome, and how long until it starts.
class WelcomeView final : public AudiencePage {
    Q_OBJECT

public:
    explicit WelcomeView(QWidget *parent);

    void showClock(const ClockFace &face) override;

protected:
    void take(const AudienceScene &scene, const SceneWords &words) override;
    void arrange() override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF pictureRoom() const;

    SceneLabel *m_welcome;
    SceneLabel *m_title;
    SceneLabel *m_startsIn;
    StateLine m_state;  ///< when paused, instead of m_startsIn
    ClockLabel *m_clock;
    int m_people = 0;
    bool m_clockShown = false;
};

}  // namespace tablee::ui

#pragma once

#include "audience/audience_page.h"
#include "audience/state_line.h"

namespace tablee::ui {

class ClockLabel;

/// A few words to everybody, as large as they can be; the clock of what is under way stays at the foot.
class MessageView final : public AudiencePage {
    Q_OBJECT

public:
    explicit MessageView(QWidget *parent);

    void showClock(const ClockFace &face) override;

protected:
    void take(const AudienceScene &scene, const SceneWords &words) override;
    void arrange() override;
    void paintEvent(QPaintEvent *event) override;

private:
    qreal footHeight() const;
    QRectF faceRoom() const;
    QRectF wordsRoom() const;
    void arrangeFoot();

    TextPair m_message;
    StateLine m_state;
    ClockLabel *m_clock;
    qreal m_rule = 0;  ///< between two languages; 0: there is none
};

}  // namespace tablee::ui

#pragma once

#include "audience/audience_page.h"
#include "audience/state_line.h"

namespace tablee::ui {

class ClockLabel;

/// A few words to everybody, as large as they can be. What is under way goes on at the foot, small and by its
/// name, so that nobody takes the clock of a round for that of the break that is announced.
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
    int footSize() const;
    qreal footWidth(int pixelSize) const;
    bool footIsNarrow() const;
    qreal footHeight() const;
    QRectF faceRoom() const;
    QRectF wordsRoom() const;
    void arrangeFoot();
    void arrangeTallFoot(const QRectF &foot);
    void placeClock(const QRectF &room);

    TextPair m_message;
    SceneLabel *m_step;  ///< what the clock is of
    QStringList m_steps;  ///< the same, one for each language
    StateLine m_state;
    ClockLabel *m_clock;
    qreal m_rule = 0;  ///< between two languages; 0: there is none
};

}  // namespace tablee::ui

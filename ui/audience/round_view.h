#pragma once

#include "audience/audience_page.h"
#include "audience/state_line.h"

namespace tablee::ui {

class ClockLabel;

/// A round of tables: which round, a large clock, a phrase to open with. Before its start the table waits,
/// without digits.
class RoundView final : public AudiencePage {
    Q_OBJECT

public:
    explicit RoundView(QWidget *parent);

    void showClock(const ClockFace &face) override;
    void markTheEnd() override;

protected:
    void take(const AudienceScene &scene, const SceneWords &words) override;
    void arrange() override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrangeParts();
    void arrangeHeader();
    void arrangeClock();
    void arrangeWords();
    /// How large the hints are set where there is room for it.
    int wishedHint() const;
    void arrangeHints(int wished);
    /// One title of its own stands above the hints in two languages.
    bool spansBoth() const;
    bool hasTwoLanguages() const;
    /// The room of the words of one language, the first or the second.
    QRectF cell(int language) const;
    void paintWaitingTable(QPainter &painter) const;
    QRectF clockRoom() const;
    int worthRows() const;
    bool tellsWorth() const;
    QRectF waitingRoom() const;
    QRectF wordsRoom() const;

    TextPair m_round;
    StateLine m_state;
    ClockLabel *m_clock;
    QStringList m_rounds;  ///< said in the place of the clock
    SceneLabel *m_waiting;  ///< stands on the table instead of digits
    QStringList m_worths;
    SceneLabel *m_worth;  ///< tells when a chair is five minutes
    TextPair m_phrase;
    TextPair m_hint;  ///< what to do, and near the end what comes then
    bool m_ending = false;
    std::array<QRectF, 2> m_hands;
    qreal m_hintsHigh = 0;
    ClockFace m_face;
    bool m_clockShown = false;
    bool m_tight = false;  ///< the clock gives way to the words
};

}  // namespace tablee::ui

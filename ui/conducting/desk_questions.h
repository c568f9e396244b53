#pragma once

#include "conducting/making_up.h"
#include "conducting/seat_offers.h"
#include "language/words.h"
#include "live/session_conductor.h"

#include <QObject>

#include <optional>

namespace tablee::ui {

class QuestionStrip;

/// The questions the desk asks in the page, one at a time.
class DeskQuestions final : public QObject {
    Q_OBJECT

public:
    enum class Asked { None, CutStep, SeatNewcomer, MakeUp };

    /// Keeps references.
    DeskQuestions(
        const SessionConductor &conductor, const Words &words, QuestionStrip &strip, QObject *parent);

    void setWords(const Words &words);

    Asked asked() const { return m_asked; }

    /// Asks whether the step that is on is to end although it has time left; for a quarter of a minute, lest
    /// a key pressed long after confirms what nobody remembers having asked.
    void askToCut();
    /// For how long it has been asked whether the step is to end; nothing when it is not asked.
    std::optional<Milliseconds> cutAskedFor() const;
    /// Asks from which steps to come time is to be taken, if there is any to take.
    void askToMakeUp();
    /// What was asked is settled; the next question has its turn when the evening is shown again.
    void settle() { m_asked = Asked::None; }
    void answer(bool yes);

    /// Follows the evening: what is asked still makes sense, and tells the time there is.
    void show();
    /// Ten times a second: what depends on the clock.
    void showTime();

signals:
    void endConfirmed();
    void sharesChosen(const tablee::Shares &shares);
    void seatChosen(tablee::MemberId member, tablee::TableId table);
    /// `member` takes no chair in the round that is on.
    void seatDeclined(tablee::MemberId member);

private:
    void takeArrivals();
    void takeLateness();
    void askToSeat();

    const SessionConductor &m_conductor;
    const Words *m_words;
    QuestionStrip &m_strip;
    SeatOffers m_offers;
    MakingUp m_makingUp;
    Asked m_asked = Asked::None;
    StepId m_step;  ///< which step would be cut short
    Reading m_cutAskedAt;
    MemberId m_newcomer;  ///< whom the question is about
};

}  // namespace tablee::ui

#pragma once

#include "common/desk_question.h"
#include "conducting/making_up.h"
#include "conducting/seat_offers.h"
#include "language/words.h"
#include "live/session_conductor.h"

#include <QObject>

#include <optional>

namespace tablee::ui {

class QuestionStrip;

/// Two presses within this time are one wish.
inline constexpr Milliseconds doublePress{600};

/// The questions the desk asks in the page, one at a time.
class DeskQuestions final : public QObject {
    Q_OBJECT

public:
    /// Keeps references.
    DeskQuestions(
        const SessionConductor &conductor, const Words &words, QuestionStrip &strip, QObject *parent);

    void setWords(const Words &words);

    DeskQuestion asked() const { return m_asked; }

    /// A key that costs the room something asks first, and pressed once more is its own yes: is this that
    /// press, which came as long ago as it was `heldBack`? Not the second half of a double press, nor one
    /// before the question could be read: time counts from when it is seen. Nor one long after, which
    /// confirms what nobody remembers having asked: the question is forgotten by then. Otherwise asks, if it
    /// is not asked already.
    ///
    /// Whether the step that is on is to end although it has time left.
    bool cutConfirmed(Milliseconds heldBack)
    {
        return isConfirmed(DeskQuestion::CutStep, currentStep(m_conductor.evening()), heldBack);
    }
    /// Whether the step that has not begun is to be left out.
    bool skipConfirmed(Milliseconds heldBack)
    {
        return isConfirmed(DeskQuestion::SkipStep, currentStep(m_conductor.evening()), heldBack);
    }
    /// Whether the last round to come is to be left out.
    bool dropConfirmed(Milliseconds heldBack)
    {
        return isConfirmed(DeskQuestion::DropRound, m_conductor.roundToDrop(), heldBack);
    }
    /// Asks from which steps to come time is to be taken, if there is any to take.
    bool askToMakeUp();
    /// To what questionAsked() has told, unless it is the second half of a double press, or came before the
    /// question could be read. Where the minutes are others by now, asks once more instead.
    void agreeToMakeUp();
    /// What was asked is settled; the next question has its turn when the evening is shown again.
    void settle() { m_asked = DeskQuestion::None; }
    void answer(bool yes);
    /// Whether the chair that is offered can be given at once, for the offer has been read in the strip.
    /// Where nobody sees the desk it is asked first, in words for the room, and the next press is the yes.
    bool seatConfirmed(Milliseconds heldBack);
    /// Whether somebody is waiting for the offer of a chair, behind what is asked now.
    bool doesSomebodyWait() { return m_offers.next().has_value(); }
    /// What was asked on the only display went unanswered: what a key has asked gets the quiet answer, what
    /// came by itself waits on, and is asked there anew.
    void leaveUnanswered();
    /// Whether somebody had just been offered a chair and got an answer when a key was pressed that was
    /// `heldBack` since: the second half of a double press is none to the next offer, nor is one before that
    /// could be read.
    bool hasJustSeated(Milliseconds heldBack);
    /// What is asked can be read from now on.
    void noteSeen();
    /// Whoever a question has named is known here no more, also where it is answered and hidden.
    void forgetPeople();

    /// Follows the evening: what is asked still makes sense, and tells the time there is.
    void show();
    /// Ten times a second: what depends on the clock.
    void showTime();

signals:
    /// With each showing, before it: what is asked.
    void showing(tablee::ui::DeskQuestion asked);
    /// Somebody has asked for what costs the room something, and is asked this, in these words.
    void questionAsked(tablee::ui::DeskQuestion question, const QString &words);
    /// To one that fades.
    void agreed(tablee::ui::DeskQuestion question);
    void sharesChosen(const tablee::Shares &shares);
    void seatChosen(tablee::MemberId member, tablee::TableId table);
    /// `member` takes no chair in the round that is on.
    void seatDeclined(tablee::MemberId member);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isConfirmed(DeskQuestion question, const Step *step, Milliseconds heldBack);
    void noteAsked();
    Milliseconds timeSeen() const;
    bool isForgotten() const;
    void tellMakingUp();
    bool isPointless() const;
    void askToEnd();
    void askToLeaveOut(const Step &step);
    void takeArrivals();
    void takeLateness();
    void askToSeat();

    const SessionConductor &m_conductor;
    const Words *m_words;
    QuestionStrip &m_strip;
    SeatOffers m_offers;
    MakingUp m_makingUp;
    DeskQuestion m_asked = DeskQuestion::None;
    StepId m_step;  ///< which step would be cut short or left out
    Reading m_askedAt;  ///< or since when it is seen
    bool m_isSeen = false;
    QString m_told;  ///< in which words the latter was asked
    StepId m_cameIn;  ///< in which step that came by itself; none where somebody asked for it
    MemberId m_newcomer;  ///< whom the question is about
    std::optional<Reading> m_seatedAt;  ///< when an offer of a chair was answered last, or the next one seen
    bool m_isOfferTold = false;  ///< where nobody sees the desk
    bool m_followsAnswer = false;  ///< the offer that shows came in the place of one that was answered
};

}  // namespace tablee::ui

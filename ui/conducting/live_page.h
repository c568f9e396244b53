#pragma once

#include "common/desk_keys.h"
#include "common/desk_question.h"
#include "common/retranslated.h"
#include "conducting/live_layout.h"
#include "conducting/live_showing.h"
#include "conducting/screen_card.h"
#include "conducting/seat_moves.h"
#include "exchange/phrases.h"
#include "language/region.h"
#include "language/words.h"
#include "live/session_conductor.h"

#include <QWidget>

#include <chrono>
#include <functional>
#include <optional>

namespace tablee::ui {

class BackAgain;
class DeskMessages;
class DeskQuestions;
struct Said;

/// The facilitator's desk while an evening runs: what is on, what comes next, who sits where, who comes and
/// goes. Here is what the facilitator can ask for.
class LivePage final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    /// `words` are those of the desk's language at present; setWords() before the language changes.
    LivePage(SessionConductor &conductor, const PhraseBook &phrases, const Words &words, Region region,
        QWidget *parent = nullptr);

    void setWords(const Words &words);

    /// Ten times a second: the clocks and what depends on them.
    void showTime(const Reading &now);

    /// What the room sees, small; null for nothing.
    void showWall(const QPixmap &picture);
    /// When its clock says that the end is near; the same as the room's.
    void setClockLimits(const ClockLimits &limits) { m_showing.setClockLimits(limits); }

    /// The card of the audience screen, for whoever steers that.
    ScreenCard &screenCard() { return *m_layout.screenCard; }
    void showScreen(ScreenCard::Place place, const QString &displayName, AudienceLanguage language);
    /// Whether the room reads who goes to another table; it follows whatever moves people next.
    void setMovesShown(bool shown);
    /// Whether it can look up who sits where at this moment.
    void setSeatsShown(bool shown);

    /// After a crash or a pause of the desk: says where we are.
    void welcomeBack();

    /// Is the room to see who sits where although the round is on? Ends with the round.
    bool showsTables() const;

    /// Somebody who took part has been erased for good: what was said or typed here may name them, and goes.
    void forgetPeople();

    /// Whether what happens now is more urgent than where we are after a restart, or waits until that is
    /// read.
    enum class Haste { Now, WhenRead };
    /// Something the facilitator should know and can act on; an empty text takes it away.
    void warn(const QString &text, const QString &action = {}, Haste haste = Haste::Now);

public slots:
    /// What somebody wishes by one key, here, in a menu or on the only display; pressed so long ago as it was
    /// held back.
    void act(tablee::ui::DeskAct act, std::chrono::milliseconds heldBack = {});
    /// Where nobody sees the desk: whoever drives sees there by now what was asked.
    void noteQuestionSeen();
    void undo();
    /// The same where the page is seen: a rule that is being written goes first.
    void undoAtDesk();
    /// With an evening that was closed.
    void goOn();
    void redo();
    /// What somebody typed for the time of the step: how long it is to run, or until when.
    void takeTypedTime(const QString &typed);
    /// To what was asked about making up time.
    void agreeToMakeUp();
    /// Where is somebody? The keyboard goes to the field that tells, where what was typed already stands.
    void lookForSomebody(const QString &typed = {});
    /// In a round that is on, the room sees who sits where, for whoever came late; and back.
    void toggleTables();
    /// The step is not to end early, the round not to be left out, after all.
    void keepStep();

signals:
    void reportRequested();
    void languageChosen(tablee::AudienceLanguage language);
    void projectRequested();
    void hideRequested();
    /// showsTables() has changed.
    void tablesToggled();
    void warningActionTriggered();
    /// An act waits for a yes, or for its key once more, and asks for it in these words.
    void questionAsked(tablee::ui::DeskQuestion question, const QString &words);
    /// What was taken back, or done again: in words that the room may read, as the two below.
    void changedBack(const QString &what);
    /// Somebody has got the chair that was offered.
    void chairTaken(const QString &what);
    /// A wish has come to nothing, for this reason.
    void nothingDone(const QString &why);
    /// None that fades is asked any more.
    void questionsSettled();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate() override;
    void connectEvening();
    void connectClock();
    void connectCards();
    void connectPeople();
    void connectBoard();
    BoardUse boardUse() const;
    QString seatSentence(MemberId member, const BoardPlace &place) const;
    bool giveQuietAnswer();
    void connectKeys();
    void startOrPause();
    void next(Milliseconds heldBack = {});
    void go();
    void addMinute();
    void takeMinute();
    void back();
    void askForTime();
    void makeUp();
    void seatNewcomer(Milliseconds heldBack);
    void dropRound(Milliseconds heldBack);
    void endStep();
    void dropLastRound();
    void seatAt(MemberId member, TableId table);
    void setTimeLeft(Milliseconds left);
    /// The step is to end when the clocks show this time of day next, if that is today.
    void setEnd(const QTime &end);
    void noteWish();
    void tell(const SessionConductor::Done &done, const QString &success);
    void tellNoWayBack();
    Said saidOfUndo(const std::optional<Undoable> &decision) const;
    void tellUndone(const SessionConductor::Done &done, const Said &said);
    void undoWhatWasTold(const Undoable &decision);
    bool tellsFinal();
    void makeRule(const SeatRule &rule);
    void dropRule(const SeatRule &rule);
    std::function<QString()> rulesSetAside() const;
    void showWarning();
    void showEvening();

    SessionConductor &m_conductor;
    const Words *m_words;
    LiveLayout m_layout;
    LiveShowing m_showing;
    DeskMessages *m_messages;
    DeskQuestions *m_questions;
    BackAgain *m_back;
    SeatMoves *m_moves;
    StepId m_tablesIn;  ///< the round in which the room sees who sits where
    std::optional<Reading> m_movedOn;  ///< when the last step was ended by hand
};

}  // namespace tablee::ui

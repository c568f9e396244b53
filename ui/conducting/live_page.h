#pragma once

#include "common/retranslated.h"
#include "conducting/screen_card.h"
#include "exchange/phrases.h"
#include "language/region.h"
#include "language/words.h"
#include "live/session_conductor.h"

#include <QWidget>

#include <deque>

namespace tablee::ui {

class Banner;
class ClockCard;
class NextCard;
class PeopleCard;
class PlainLabel;
class QuestionStrip;
class TablesBoard;
class TimeLine;
class Toast;

/// The facilitator's desk while an evening runs: what is on, what comes next, who sits where, who comes and
/// goes.
class LivePage final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    /// `words` are those of the desk's language at present; setWords() before the language changes.
    LivePage(SessionConductor &conductor, const PhraseBook &phrases, const Words &words, Region region,
        QWidget *parent = nullptr);

    void setWords(const Words &words) { m_words = &words; }

    /// Ten times a second: the clocks and what depends on them.
    void showTime(const Reading &now);

    void showScreen(ScreenCard::Place place, const QString &displayName, AudienceLanguage language);

    /// After a crash or a pause of the desk: says where we are.
    void welcomeBack();

    /// Something the facilitator should know and can act on; an empty text takes it away.
    void warn(const QString &text, const QString &action = {});

public slots:
    void startOrPause();
    void next();
    void addMinute();
    void takeMinute();
    void back();
    void undo();
    /// The step is not to end early after all.
    void keepStep();

signals:
    void reportRequested();
    void languageChosen(tablee::AudienceLanguage language);
    void projectRequested();
    void hideRequested();
    void warningActionTriggered();
    /// next() waits for a yes, or to be asked once more, because the step has time left.
    void endQuestioned();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Question { None, WelcomeBack, CutStep, SeatNewcomer };

    void retranslate() override;
    void connectParts();
    void takeArrivals();
    void tell(const SessionConductor::Done &done, const QString &success);
    void showEvening();
    void showAgenda(const Reading &now);
    void showStep();
    void showTables();
    void showPeople();
    void showPlan();
    void showQuestion();
    void answer(bool yes);
    void undoWhatWasTold();
    void tellMoves(const std::vector<MemberId> &moved);

    QString nameOf(MemberId member) const;
    QString tableNumber(TableId table) const;
    QString tableName(TableId table) const;
    bool hasChairLeft(TableId table) const;
    QString nameOfStep(const Step &step) const;
    int roundOnBoard() const;
    int roundCount() const;

    SessionConductor &m_conductor;
    const PhraseBook &m_phrases;
    const Words *m_words;
    Region m_region;

    PlainLabel *m_title;
    PlainLabel *m_date;
    PlainLabel *m_end;
    TimeLine *m_timeLine;
    ClockCard *m_clockCard;
    Banner *m_warning;
    QuestionStrip *m_question;
    TablesBoard *m_board;
    ScreenCard *m_screenCard;
    PeopleCard *m_peopleCard;
    NextCard *m_nextCard;
    Toast *m_toast;

    Question m_asked = Question::None;
    StepId m_askedStep;  ///< which step the question would cut short
    std::optional<EventId> m_told;  ///< the decision the toast speaks of
    std::optional<Reading> m_movedOn;  ///< when the last step was ended by hand
    MemberId m_newcomer;  ///< whom the question is about
    std::set<MemberId> m_waitForNextRound;  ///< newcomers who were not given a chair in the round that runs
    StepId m_waitedIn;  ///< the step they were not seated in
};

}  // namespace tablee::ui

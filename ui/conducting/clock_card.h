#pragma once

#include "common/action_button.h"
#include "common/card.h"
#include "common/clock_face.h"
#include "common/retranslated.h"

class QLineEdit;

namespace tablee::ui {

class PlainLabel;
class RoundClock;
class StateMark;

/// What is on: the clock, its state, what comes next, and the buttons that steer it.
class ClockCard final : public Retranslated<Card> {
    Q_OBJECT

public:
    /// What the one primary button does now.
    enum class Primary { Start, Pause, GoOn, Finish };

    explicit ClockCard(QWidget *parent = nullptr);

    void showStep(const QString &title, const QString &next, Primary primary, bool begun);
    void showClock(const ClockFace &face);
    void setSaving(bool saving);
    void setUndoable(bool undoable);
    void setBackPossible(bool possible);
    /// The keyboard goes to the field in which the time left is set.
    void askForTime();

signals:
    /// What was typed for the time of the step; it still stands there where it is no time.
    void timeTyped(const QString &typed);
    void primaryPressed();
    void minuteAdded();
    void minuteTaken();
    void nextPressed();
    void backPressed();
    void undoPressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate() override;
    void nameButtons();
    void hintAtKey();
    void takeTime();

    RoundClock *m_clock;
    StateMark *m_mark;
    PlainLabel *m_state;
    PlainLabel *m_title;
    PlainLabel *m_next;
    QLineEdit *m_time;
    ActionButton *m_primaryButton;
    ActionButton *m_lessButton;
    ActionButton *m_moreButton;
    ActionButton *m_nextButton;
    ActionButton *m_backButton;
    ActionButton *m_undoButton;
    Primary m_primary = Primary::Start;
    bool m_begun = false;
    bool m_saving = false;
    ClockFace m_face;
};

}  // namespace tablee::ui

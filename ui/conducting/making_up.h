#pragma once

#include "language/words.h"
#include "live/session_conductor.h"

#include <QObject>

#include <vector>

namespace tablee::ui {

class FlowLayout;
class PlainLabel;
class QuestionStrip;
class Stepper;

/// The evening runs late: the question which steps to come are to be shorter, and by how much. It brings a
/// proposal, which can be changed step by step.
class MakingUp final : public QObject {
    Q_OBJECT

public:
    /// Keeps references. Its steppers stand in the strip.
    MakingUp(const SessionConductor &conductor, const Words &words, QuestionStrip &strip, QObject *parent);

    void setWords(const Words &words) { m_words = &words; }

    /// A step is over its time by a minute, or the evening began later than announced; it will end late, and
    /// nobody has answered yet in this step.
    bool isDue(const Reading &now) const;
    /// Whether there is anything to ask at all.
    bool isPossible(const Reading &now) const;

    /// Begins with the proposal for the lateness of this moment.
    void open();
    /// Has been answered, and does not come by itself again in this step.
    void settle();
    /// Takes its parts out of the strip.
    void clear();
    /// Says it in the strip, as it is now.
    void show();
    /// Lets the facilitator choose, or no longer.
    void toggleSteps();

    const Shares &shares() const { return m_shares; }

private:
    struct StepRow {
        StepId step;
        QWidget *place;
        PlainLabel *words;
        Stepper *minutes;
    };

    int minutesLate(const Reading &now) const;
    void follow();
    void fillSteps();
    void nameSteps();
    void alignSteps();
    QString sentence() const;
    QString nameOf(StepId step) const;
    QString wordsOf(StepId step, Milliseconds taken) const;

    const SessionConductor &m_conductor;
    const Words *m_words;
    QuestionStrip &m_strip;
    QWidget *m_steps;
    PlainLabel *m_heading;
    FlowLayout *m_places;
    std::vector<StepRow> m_rows;
    Shares m_shares;
    bool m_changed = false;  ///< by the facilitator: it is not proposed anew
    StepId m_answeredIn;
};

}  // namespace tablee::ui

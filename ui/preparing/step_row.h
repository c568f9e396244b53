#pragma once

#include "common/retranslated.h"
#include "language/words.h"
#include "sessions/prepared_session.h"

#include <QWidget>

class QLineEdit;

namespace tablee::ui {

class ActionButton;
class PlainLabel;
class StepGrip;
class Stepper;

/// Letters of a step's own title that every view of the room has a place for.
inline constexpr int longestStepTitle = 60;

/// One step of an agenda that is being prepared: its hour, its name, a title of its own, its minutes. It is
/// moved by its grip, with the mouse or with the arrow keys.
class StepRow final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    StepRow(const Words &words, QWidget *parent);

    void setWords(const Words &words) { m_words = &words; }
    void showStep(const PreparedStep &step, const QString &hour);
    /// What is typed and not told yet.
    void commit();
    /// The keyboard to the grip: the step was moved by a key.
    void holdGrip();

signals:
    void titled(const QString &title);
    void minutesChanged(int minutes);
    void removeRequested();
    /// By a key: one place up (-1) or down (1).
    void nudged(int by);
    /// By the mouse: over this height of the screen, and let go there.
    void dragged(int globalY);
    void dropped(int globalY);

private:
    void retranslate() override;
    QString shownTitle() const;
    void showTitle();

    const Words *m_words;
    PreparedStep m_step;
    bool m_filling = false;
    StepGrip *m_grip;
    PlainLabel *m_hour;
    PlainLabel *m_name;
    QLineEdit *m_title;
    Stepper *m_minutes;
    PlainLabel *m_unit;
    ActionButton *m_remove;
};

}  // namespace tablee::ui

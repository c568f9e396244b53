#pragma once

#include "sessions/before_doors.h"

#include <QWidget>

namespace tablee::ui {

class ActionButton;
class IconMark;
class PlainLabel;

/// One thing that is looked at before the doors open: a sign, its name, how it stands in colour and word, and
/// a sentence; at most one action.
class CheckRow final : public QWidget {
    Q_OBJECT

public:
    CheckRow(DoorSubject subject, QWidget *parent);

    DoorSubject subject() const { return m_subject; }
    void showCheck(DoorState state, const DoorFacts &facts);
    /// An empty word takes the action away.
    void setAction(const QString &word);

signals:
    void actionTriggered();

private:
    DoorSubject m_subject;
    IconMark *m_sign;
    PlainLabel *m_name;
    PlainLabel *m_state;
    PlainLabel *m_sentence;
    ActionButton *m_action;
};

}  // namespace tablee::ui

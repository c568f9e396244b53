#pragma once

#include <QWidget>

namespace tablee::ui {

class ActionButton;
class PlainLabel;

/// A page with nothing on it yet: a table with empty chairs, one sentence, one action.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setSentence(const QString &sentence);

    /// An empty `action` offers none.
    void setAction(const QString &action, const QString &iconName = {});

signals:
    void actionTriggered();

private:
    PlainLabel *m_sentence;
    ActionButton *m_action;
};

}  // namespace tablee::ui

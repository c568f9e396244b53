#pragma once

#include "common/card.h"

namespace tablee::ui {

class ActionButton;
class PlainLabel;

/// A few words beside a place on the tables board, and what can be done there. It floats within its parent
/// and lets the mouse through where it only says something.
class BoardHint final : public Card {
    Q_OBJECT

public:
    explicit BoardHint(QWidget *parent);

    /// Beside `anchor`, below it where there is room; an empty `action` offers nothing.
    void say(const QString &words, const QString &action, const QRect &anchor);
    QString words() const;
    /// Whoever it named is known here no more.
    void forget();

signals:
    void actionPressed();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void tell();

    PlainLabel *m_words;
    ActionButton *m_action;
};

}  // namespace tablee::ui

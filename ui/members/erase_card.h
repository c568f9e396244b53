#pragma once

#include "common/card.h"
#include "common/retranslated.h"
#include "common/sentence.h"
#include "directory/member.h"

namespace tablee::ui {

class ActionButton;
class PlainLabel;

/// Somebody is to be erased for good: first what that does and what it leaves, then, once it is done, what is
/// still to be done by hand. Nothing happens before it is said, and then nobody's name stays here.
class EraseCard final : public Retranslated<Card> {
    Q_OBJECT

public:
    explicit EraseCard(QWidget *parent = nullptr);

    /// Asks; `what` says what would become of it.
    void ask(const Member &member, Sentence what);
    /// The same while it has to wait: what stands in the way, and nothing to press.
    void refuse(const Member &member, Sentence why);
    /// What stood in the way when it was tried.
    void tellFault(Sentence why);
    /// It is done; `left` says what is left to do.
    void tellDone(Sentence left);
    /// Nobody is shown any more.
    void forget();

    /// Invalid when nobody is asked about, also once it is done.
    MemberId shown() const { return m_member.id; }
    bool isDone() const { return m_state == State::Done; }

signals:
    void eraseRequested(const tablee::Member &member);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class State { Asking, Waiting, Writing, Done };

    void retranslate() override;
    void layOut();
    void show(State state, Sentence text);

    State m_state = State::Asking;
    Member m_member;
    Sentence m_text;
    Sentence m_fault;
    PlainLabel *m_title;
    ActionButton *m_close;
    PlainLabel *m_what;
    PlainLabel *m_stands;
    ActionButton *m_erase;
    ActionButton *m_keep;
};

}  // namespace tablee::ui

#pragma once

#include "common/card.h"
#include "common/retranslated.h"
#include "directory/member.h"

namespace tablee::ui {

class ActionButton;
class Banner;
class MemberForm;
class PlainLabel;

/// One member beside the list: to add, to change, to retire and to bring back. What is typed waits here until
/// it is saved; what somebody else changed meanwhile is told and never overwritten.
class MemberCard final : public Retranslated<Card> {
    Q_OBJECT

public:
    explicit MemberCard(QWidget *parent = nullptr);

    /// Somebody new when there is no id yet.
    void showMember(const Member &member);
    MemberId shown() const { return m_member.id; }
    /// How the member shown stands in the file now; follows it, or says that somebody else changed it.
    void follow(const Member &now);

    /// Whether something is typed that is not saved.
    bool isChanged() const;
    /// Whether it can be saved. Else what stands in the way says so: the form, or what another station did.
    bool check();
    /// Asks for it to be saved, where it can be.
    bool save();
    void begin();

signals:
    void saveRequested(const tablee::Member &edited);
    /// Or to be brought back.
    void retireRequested(const tablee::Member &member);
    /// All that is known about the member is wanted.
    void dataRequested(const tablee::Member &member);
    void eraseRequested(const tablee::Member &member);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate() override;
    void showState();

    Member m_member;
    Member m_now;  ///< as somebody else left it, while `m_conflict` shows
    PlainLabel *m_title;
    ActionButton *m_close;
    Banner *m_conflict;
    MemberForm *m_form;
    ActionButton *m_save;
    ActionButton *m_retire;
    ActionButton *m_data;
    ActionButton *m_erase;
};

}  // namespace tablee::ui

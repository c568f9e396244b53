#pragma once

#include "common/retranslated.h"
#include "directory/member.h"
#include "preparing/session_edit.h"

#include <QWidget>

#include <map>
#include <vector>

class QCheckBox;
class QListView;

namespace tablee::ui {

class ActionButton;
class Choice;
class ExpectedModel;
class MembersToExpect;
class PlainLabel;

/// Who is expected and what each does there, and beside it the community's members who are not. Ticks say
/// who is here when the doors open: everybody, unless somebody says otherwise.
class PeopleEditor final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit PeopleEditor(QWidget *parent = nullptr);

    /// False when they are the same as before.
    bool setMembers(const std::vector<Member> &members);
    /// What the members are called.
    const std::map<MemberId, QString> &names() const { return m_members; }
    void showSession(const PreparedSession &session);
    void showAnew(const PreparedSession &session);
    ExpectedModel &expected() { return *m_model; }

signals:
    void edited(const tablee::ui::SessionEdit &edit);
    void hereChanged();

private:
    void retranslate() override;
    QWidget *expectedSide();
    std::vector<MemberId> chosen() const;
    void add(const std::vector<MemberId> &members);
    void removeChosen();
    void giveRole(Role role);
    void showOthers();
    void showChosen();
    void showHeading();

    std::vector<Member> m_memberList;
    std::map<MemberId, QString> m_members;  ///< what they are called
    PreparedSession m_session;
    ExpectedModel *m_model;
    PlainLabel *m_heading;
    QCheckBox *m_allHere;
    QListView *m_list;
    PlainLabel *m_roleLabel;
    Choice *m_role;
    ActionButton *m_remove;
    MembersToExpect *m_others;
};

}  // namespace tablee::ui

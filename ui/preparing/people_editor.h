#pragma once

#include "common/retranslated.h"
#include "directory/member.h"
#include "preparing/session_edit.h"

#include <QWidget>

#include <map>
#include <vector>

class QCheckBox;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace tablee::ui {

class ActionButton;
class Choice;
class ExpectedModel;
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

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate() override;
    QWidget *expectedSide();
    QWidget *memberSide();
    std::vector<MemberId> chosen() const;
    void add(const std::vector<MemberId> &members);
    void removeChosen();
    void giveRole(Role role);
    void addAt(int row);
    void fillOthers();
    void showChosen();
    void showHeading();

    std::vector<Member> m_memberList;
    std::vector<std::size_t> m_byName;  ///< places of the list, as people sort
    std::map<MemberId, QString> m_members;  ///< what they are called
    PreparedSession m_session;
    std::vector<MemberId>
        m_others;  ///< by row: the members who are not expected, as far as the search finds them
    ExpectedModel *m_model;
    PlainLabel *m_heading;
    QCheckBox *m_allHere;
    QListView *m_list;
    PlainLabel *m_roleLabel;
    Choice *m_role;
    ActionButton *m_remove;
    PlainLabel *m_othersHeading;
    ActionButton *m_everybody;
    QLineEdit *m_search;
    QListView *m_othersList;
    QStandardItemModel *m_otherRows;
    PlainLabel *m_nobodyLeft;
};

}  // namespace tablee::ui

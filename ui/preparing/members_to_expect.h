#pragma once

#include "common/retranslated.h"
#include "directory/member.h"

#include <QWidget>

#include <set>
#include <vector>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace tablee::ui {

class ActionButton;
class PlainLabel;

/// The community's members who are not expected yet: found by name, expected one by one or all at once.
class MembersToExpect final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit MembersToExpect(QWidget *parent = nullptr);

    void setMembers(const std::vector<Member> &members, const std::map<MemberId, QString> &names);
    void setExpected(std::set<MemberId> expected);
    void forgetSearch();

signals:
    void wanted(const std::vector<tablee::MemberId> &members);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate() override;
    void layOut();
    void want(int row);
    void fill();

    std::vector<Member> m_members;
    std::map<MemberId, QString> m_names;
    std::vector<std::size_t> m_byName;  ///< places of the list, as people sort
    std::set<MemberId> m_expected;
    std::vector<MemberId> m_others;  ///< by row: who is not expected, as far as the search finds them
    PlainLabel *m_heading;
    QLineEdit *m_search;
    QListView *m_list;
    QStandardItemModel *m_rows;
    PlainLabel *m_nobodyLeft;
    ActionButton *m_everybody;
};

}  // namespace tablee::ui

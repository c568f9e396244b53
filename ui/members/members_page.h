#pragma once

#include "common/retranslated.h"
#include "common/sentence.h"
#include "directory/member.h"
#include "directory/merging.h"
#include "directory/same_person.h"
#include "members/member_columns.h"

#include <QWidget>

#include <optional>
#include <vector>

class QBoxLayout;
class QCheckBox;
class QLineEdit;
class QStackedWidget;

namespace tablee::ui {

class ActionButton;
class EmptyState;
class EraseCard;
class MemberCard;
class MemberTable;
class MergeCard;
class PlainLabel;
class SamePersonStrip;
class Toast;

/// The community's members: a table to search and to sort, and beside it whoever is chosen. It asks for
/// changes and shows what has become of them.
class MembersPage final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit MembersPage(QWidget *parent = nullptr);

    /// Those whom the community knows by name. Whoever is being edited is not touched.
    void setMembers(std::vector<Member> members);
    /// How somebody stands in the file by now, until setMembers() tells of all.
    void know(const Member &now);
    /// Whether what is typed still stands on what is so, while nobody looks at the page.
    void followTyped(const std::vector<Member> &members);
    void setColumns(const std::vector<MemberColumn> &columns);
    void setQuestions(std::vector<SamePersonQuestion> questions);

    /// What was done or stood in the way; `way` is the word of the toast's action.
    void tell(Sentence sentence, Sentence way = {});
    void tellNothing();
    /// What was asked to be saved is written: back to the table, where the member is chosen as soon as
    /// setMembers() brings them.
    void saved(const Member &now);
    /// Nobody is shown beside the table, saved or not.
    void closeCards();
    /// What was asked about this member is done: so is their card, unless something is typed in it again.
    void closeCardOf(MemberId member);
    /// Whose card has something typed that is not saved, an invalid id for somebody new; nothing for nobody.
    std::optional<MemberId> typedAbout() const;
    /// Whether leaveCard() can save what is typed; else the card says what stands in the way.
    bool canLeaveCard();
    /// What is typed about somebody is asked to be saved on the way to something else; false where it cannot
    /// be as it stands.
    bool leaveCard();

    /// Beside the table: erasing somebody, as it is asked about, refused and told.
    EraseCard &showErasing();
    /// Somebody is erased: nothing typed, told or shown here may still be their name.
    void forgetPerson();

signals:
    /// It comes into sight: who has members for it should bring them.
    void shown();
    void saveRequested(const tablee::Member &edited);
    void retireRequested(const tablee::Member &member, bool retired);
    void dataRequested(const tablee::Member &member);
    void erasingWanted(const tablee::Member &member);
    void eraseRequested(const tablee::Member &member);
    void mergeRequested(const tablee::MergePreview &preview);
    void twoPeopleSaid(tablee::MemberId one, tablee::MemberId other);
    void undoRequested();
    void importRequested();
    void listPasted(const QString &text);
    void listDropped(const QString &path);
    void exportRequested();
    void columnsChosen(const std::vector<tablee::ui::MemberColumn> &columns);

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate() override;
    QBoxLayout *heading();
    QBoxLayout *tools();
    void connectParts();
    void search(const QString &typed);
    void followChosen();
    void edit(const Member &member);
    void compare(MemberId one, MemberId other);
    void addMember();
    void retireChosen();
    void retire(const Member &member);
    void keepApart(MemberId one, MemberId other);
    void letTypedGo();
    void showCard(QWidget *card);
    void openFirst();
    void showCounts();
    void askOrWait();
    void pasteList();
    Member *find(MemberId member);

    std::vector<Member> m_members;
    MemberId m_toChoose;  ///< among those who come next
    bool m_saving = false;  ///< what the card shows is on its way
    MemberId m_toRetire;  ///< or to bring back, as soon as what is typed about them is saved
    Sentence m_told;
    Sentence m_way;
    PlainLabel *m_title;
    PlainLabel *m_counts;
    ActionButton *m_export;
    ActionButton *m_import;
    ActionButton *m_add;
    QLineEdit *m_search;
    QCheckBox *m_retired;
    ActionButton *m_columns;
    SamePersonStrip *m_question;
    QStackedWidget *m_middle;
    EmptyState *m_empty;
    MemberTable *m_table;
    EmptyState *m_nobodyFound;
    MemberCard *m_card;
    MergeCard *m_merge;
    EraseCard *m_erase;
    Toast *m_toast;
};

}  // namespace tablee::ui

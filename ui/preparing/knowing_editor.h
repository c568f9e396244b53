#pragma once

#include "common/retranslated.h"
#include "interchange/pair_list.h"
#include "preparing/knowing_edit.h"
#include "sessions/who_knows_whom.h"

#include <QWidget>

#include <vector>

class QListView;
class QStackedWidget;

namespace tablee::ui {

class ActionButton;
class Choice;
class KnownPairsModel;
class PairEntry;
class PairPreview;
class PlainLabel;
class SourceRow;

/// Who of those expected know each other: what tells so and how much it counts, and the pairs, to look at, to
/// mark and to take away.
class KnowingEditor final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit KnowingEditor(QWidget *parent = nullptr);

    /// Anew only when they have changed.
    void setMembers(const std::vector<Member> &members, const std::map<MemberId, QString> &names);
    void setKnown(const AcquaintanceBook &book, const KnownPairs &met);
    void showSession(const PreparedSession &session);
    /// Another session: the list that was being looked at is not for it.
    void showAnew(const PreparedSession &session);
    /// Nothing of the list that was looked at is left.
    void forgetList();
    /// What a list brings, to be taken or left.
    void showList(const std::vector<ListedPair> &pairs);

signals:
    void edited(const tablee::ui::KnowingEdit &edit);
    void listWanted();
    void listPasted(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void retranslate() override;
    void connectParts();
    QWidget *sourcesSide();
    QWidget *pairsSide();
    void showKnown();
    void fillPairs();
    void showChosen();
    void add(MemberId one, MemberId other, KnownBy source);
    void removeChosen();
    void takeList();
    void paste();

    std::vector<Member> m_members;
    std::map<MemberId, QString> m_names;
    AcquaintanceBook m_book;
    KnownPairs m_met;
    std::vector<Attendance> m_attendance;
    WhoKnowsWhom m_known;
    bool m_stale = true;  ///< something has changed that is not shown yet
    PlainLabel *m_heading;
    PlainLabel *m_about;
    std::vector<SourceRow *> m_sources;
    PlainLabel *m_pairsHeading;
    Choice *m_only;
    PairEntry *m_entry;
    QListView *m_list;
    KnownPairsModel *m_pairs;
    PlainLabel *m_none;
    ActionButton *m_file;
    ActionButton *m_paste;
    ActionButton *m_remove;
    QStackedWidget *m_right;
    PairPreview *m_preview;
};

}  // namespace tablee::ui

#pragma once

#include "common/retranslated.h"
#include "language/words.h"
#include "preparing/session_edit.h"

#include <QWidget>

#include <map>
#include <vector>

class QListView;
class QStandardItemModel;

namespace tablee::ui {

class ActionButton;
class Banner;
class PlainLabel;
class RuleEntry;

/// Who sits apart, together or at a table of their own, in every round. Rules that cannot all be kept are
/// named, with one of them to leave out.
class RulesEditor final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit RulesEditor(const Words &words, QWidget *parent = nullptr);

    /// What cannot be kept. It stands wherever there is room for a sentence; whoever places it takes it.
    Banner *conflict() const { return m_conflict; }

    void setWords(const Words &words) { m_words = &words; }
    void setNames(const std::map<MemberId, QString> &names);
    void showSession(const PreparedSession &session);

signals:
    void edited(const tablee::ui::SessionEdit &edit);

private:
    void retranslate() override;
    QString nameOf(MemberId member) const;
    QString wordsOf(const SeatRule &rule) const;
    void fill();
    void fillPeople();
    void fillTables();
    void fillRules();
    void showConflict();
    void add(const SeatRule &rule);
    void remove(std::size_t rule);
    void removeChosen();
    std::vector<SeatRule> hostsToName() const;
    void nameHosts();

    const Words *m_words;
    std::map<MemberId, QString> m_names;
    PreparedSession m_session;
    std::vector<MemberId> m_people;  ///< expected, as the choices have them
    std::size_t m_inConflict = 0;
    PlainLabel *m_heading;
    RuleEntry *m_entry;
    Banner *m_conflict;
    QListView *m_list;
    QStandardItemModel *m_rows;
    PlainLabel *m_none;
    ActionButton *m_hosts;
    ActionButton *m_remove;
};

}  // namespace tablee::ui

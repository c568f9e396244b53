#pragma once

#include "common/action_button.h"
#include "common/card.h"
#include "common/retranslated.h"
#include "foundation/id.h"
#include "sessions/session.h"

#include <QString>

#include <functional>
#include <optional>
#include <set>
#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace tablee::ui {

class PersonRows;
class PlainLabel;
struct PersonShown;

/// Somebody of the community as the desk needs to know them now.
struct PersonHere {
    MemberId id;
    QString name;
    QString key;  ///< folded name, to search in
    QString table;  ///< "Table 3" in the round that is on; may be empty
    bool present = false;
    bool expected = false;
    QString ownName = {};  ///< without what tells namesakes apart
    int tableNumber = 0;  ///< of `table`
    bool rotates = true;  ///< has a seat in the rounds while they are here

    friend bool operator==(const PersonHere &, const PersonHere &) = default;
};

/// Who is here: one field finds somebody, notes an arrival or a departure, or adds a newcomer.
class PeopleCard final : public Retranslated<Card> {
    Q_OBJECT

public:
    explicit PeopleCard(QWidget *parent = nullptr);

    /// `numbered`: nobody has a name, so a newcomer needs none either.
    void setPeople(std::vector<PersonHere> people, bool numbered);

    /// Where somebody is, in one line; asked for whoever is looked for.
    using Whereabouts = std::function<QString(MemberId member)>;
    void setWhereabouts(Whereabouts whereabouts) { m_whereabouts = std::move(whereabouts); }
    /// The numbers of the tables at which people can be seated now.
    void setTables(std::set<int> numbers);

    /// What holds by now of those who sit apart, together or at one table.
    void setRules(std::vector<SeatRule> rules);

    /// The keyboard goes to the field, and what stands there is written over: by `typed`, where a name has
    /// been begun.
    void lookFor(const QString &typed = {});
    /// They were not written: what was typed stands in the field again, unless somebody types on.
    void takeBack(const QString &newcomer);
    /// What is being typed goes.
    void forget();
    /// A rule that is being made for somebody is not; false where none was.
    bool leaveRule();

    /// Its rows scroll, so it may be lower than they are high; a layout that asks by width would not believe
    /// it.
    bool hasHeightForWidth() const override { return false; }

signals:
    /// Somebody is being looked for, or all who are missing are listed; or no longer.
    void searching(bool busy);
    void arrived(tablee::MemberId member);
    void left(tablee::MemberId member);
    /// Somebody really sits at the table of that number.
    void sitsAt(tablee::MemberId member, int table);
    /// Somebody who is not on the list; empty: takes the next number.
    void cameUnexpected(const QString &name);
    /// A name that was wrong, or a number that has a name by now.
    void renamed(tablee::MemberId member, const QString &name);
    /// For the rounds to come.
    void ruleWanted(const tablee::SeatRule &rule);
    void ruleDropped(const tablee::SeatRule &rule);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    /// Space in the empty field is nobody's name: it goes on to the page, where it starts and pauses. So does
    /// the asterisk wherever it is typed, which seats whoever has come.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate() override;
    void tellCount();
    void fillRows();
    void dropAnswers();
    void toggleAll();
    void tellBusy();
    void nameAll();
    void offerAll(std::size_t missing);
    PersonShown shownOf(const PersonHere &person, std::optional<int> table) const;
    QWidget *rowOf(const PersonShown &shown);
    ActionButton *seatButton(const PersonHere &person, int table);
    void offerToAdd(const QString &name, bool another);
    void askForName(const PersonHere &person);
    void offerToRename(const QString &typed);
    void askAboutNamesake(const PersonHere &namesake, const QString &typed);
    const PersonHere *namesakeOf(const QString &typed) const;
    void askForRule(const PersonHere &person);
    void offerRules(const QString &typed);
    void offerToStay();
    void offerToLetGo(const SeatRule &rule);
    ActionButton *ruleButton(const QString &words, const QString &spoken, const SeatRule &rule);
    void stopAsking();
    void takeEnter();
    std::vector<const PersonHere *> found(const QString &typed) const;
    std::vector<const PersonHere *> foundWithTable(const QString &typed) const;
    std::optional<int> tableNotThere(const QString &typed) const;

    /// Of whoever is looked for, or missing; all of them on demand.
    static constexpr std::size_t mostRows = 4;

    PlainLabel *m_heading;
    QLineEdit *m_field;
    PlainLabel *m_note;
    ActionButton *m_all;
    QWidget *m_rows;
    QVBoxLayout *m_rowLayout;
    PersonRows *m_persons;
    std::vector<PersonHere> m_people;
    Whereabouts m_whereabouts;
    std::set<int> m_tables;
    bool m_numbered = false;
    bool m_listsAll = false;  ///< all who are missing are on the list, not only the first
    std::optional<PersonHere> m_renaming;
    std::optional<PersonHere> m_ruled;  ///< whom a rule is being made for
    std::vector<SeatRule> m_rules;
};

}  // namespace tablee::ui

#pragma once

#include "directory/member_change.h"
#include "foundation/result.h"
#include "interchange/list_file.h"
#include "interchange/listed_people.h"

#include <map>
#include <optional>
#include <vector>

namespace tablee {

enum class RowFate {
    New,
    SamePerson,
    PerhapsSame,  ///< only the name says so, or only the address: a question; nothing happens until it is
                  ///< answered
    Updated,
    ComesBack,  ///< had retired
    LeftOut,
};

/// Of a known person what stays as it is, though a list says otherwise.
struct KeptValue {
    QString known;
    QString listed;

    friend bool operator==(const KeptValue &, const KeptValue &) = default;
};

/// What will happen to one row of a list.
struct ImportRow {
    int line = 0;
    QString name = {};
    RowFate fate = RowFate::New;
    std::optional<LeftOutReason> reason = std::nullopt;  ///< LeftOut
    int firstLine = 0;  ///< TwiceInList, PerhapsTwiceInList: where the person stands first
    QString organisation = {};  ///< as the list has it
    bool isNamedAfterAddress = false;  ///< for want of a column of names
    bool hasBrokenLetter = false;  ///< see ListedPerson
    bool hasTooFewCells = false;  ///< see ListedPerson
    QString unreadAddress = {};  ///< see ListedPerson
    bool isNamesake = false;  ///< New, and others are called so
    bool isQuestion = false;  ///< nothing says surely whom it means: somebody can tell, and may have told
    bool meansOneOfSeveral = false;  ///< isQuestion: several are called so
    QString known = {};  ///< isQuestion: what is known of that person beside the name
    QString knownAs = {};  ///< isQuestion: the other name of the member who has the address of the row
    std::vector<KeptValue> kept = {};  ///< of whoever is known
    QString together = {};  ///< see ListedPerson
    bool isSecond = false;  ///< see ListedPerson
    bool mayBeSeveral = false;  ///< see ListedPerson

    /// By which it is answered: two people may stand in one row.
    int key() const { return isSecond ? -line : line; }

    /// Left out because nothing says whom it means: another row may, or somebody who answers.
    bool isLeftOutInDoubt() const
    {
        return reason == LeftOutReason::SeveralOfThisName || reason == LeftOutReason::PerhapsTwiceInList;
    }

    /// Whether nobody is taken in by it before somebody has answered.
    bool waitsForAnAnswer() const { return fate == RowFate::PerhapsSame || isLeftOutInDoubt(); }

    /// Whether only the name says that it is this member, and nobody has said it yet.
    bool meansNamesake() const { return fate == RowFate::PerhapsSame && knownAs.isEmpty(); }

    friend bool operator==(const ImportRow &, const ImportRow &) = default;
};

/// What somebody says of a row that is a question: it means the person whom it may mean (of several, none of
/// whom is known, so that it is left out), or one more of that name.
enum class SamePersonAnswer { Same, Another };
using SamePersonAnswers = std::map<int, SamePersonAnswer>;  ///< by ImportRow::key(), mostly the line

/// What an import will do, row by row; nothing has happened yet.
struct ImportPreview {
    std::vector<ImportRow> rows;
    std::vector<MemberEdit> edits;  ///< for storage::changeMembers(): one transaction, one undo

    int count(RowFate fate) const;
    /// Whether a row has one.
    bool namesOrganisations() const;
    /// How many rows nobody takes in before somebody says whom they mean.
    int countWaiting() const;
    /// How many rows of the list name two people as one, and were taken for two.
    int countTogether() const;
    /// How many are called as their address begins, because no column holds names.
    int countNamedAfterAddress() const;
    /// Whether a row of the list is in the community afterwards, questions aside.
    bool takesAnybody() const
    {
        return count(RowFate::LeftOut) + count(RowFate::PerhapsSame) < static_cast<int>(rows.size());
    }

    friend bool operator==(const ImportPreview &, const ImportPreview &) = default;
};

/// Compares a list with the members there are, whom it means by their id in a list of ours, or by their name
/// with what else is known of them (see namesake()). Of a member the list fills in what is not known yet and
/// brings back whoever retired; it overwrites nothing and grants no consent. Where nothing but the name says
/// who is meant, or nothing but an address, which families share, it is a question, and until it is answered
/// the row gives nothing and adds nobody. A row that brings no more than the name is no question. The same
/// list again does nothing. `answers` to rows that are no questions say nothing. Cancelled is the only fault.
Result<ImportPreview> previewImport(const std::vector<ListedPerson> &people,
    const std::vector<Member> &members, const ListWatch &watch, const SamePersonAnswers &answers = {});

}  // namespace tablee

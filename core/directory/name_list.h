#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace tablee {

/// An evening takes so many people.
constexpr int mostPeople = 5000;

enum class ColumnUse { Given, Family, Whole, LeftOut };

/// What was made of a column of a spreadsheet.
struct ReadColumn {
    QString heading;  ///< as it stands there; empty where there is none
    ColumnUse use = ColumnUse::LeftOut;

    friend bool operator==(const ReadColumn &, const ReadColumn &) = default;
};

/// One person of a pasted list.
struct ListedName {
    QString typed;  ///< the name to show and to store, clean, as typed: "Le Goff, Solène", "Awa Sow (2)"
    QString given;
    QString family;  ///< everything but the given name; may be empty
    int line = 0;  ///< where it stands first, 1 and up
    int copies
        = 1;  ///< how often it stands in the list; more than once is a question: one person or several?

    friend bool operator==(const ListedName &, const ListedName &) = default;
};

/// "Anne et Paul Roy"
struct NamedTogether {
    QString typed;
    QString one;
    QString other;

    friend bool operator==(const NamedTogether &, const NamedTogether &) = default;
};

struct NameList {
    std::vector<ListedName> people;  ///< in the order of the list, everybody once
    std::vector<ReadColumn> columns = {};  ///< of the spreadsheet it came from; none when it was a mere list
    bool tooMany = false;  ///< the list went on after `mostPeople`; the rest was not read
    bool severalALine = false;  ///< each cell of a line was taken for somebody
    bool isEitherWay = false;  ///< that, or a line for one person
    int notComing = 0;  ///< people whose row says that they do not come, whether they were taken or not
    /// The first one whom only a heading ("Nom et prénom") read family name first; `typed` as it stands
    /// there.
    std::optional<ListedName> turned = {};
    bool headingIsOverruled = false;  ///< there is such a heading, and somebody said that it is wrong
    int together = 0;  ///< lines that name two people as one, whether they were taken for one or two
    /// The first of them, and who it names.
    std::optional<NamedTogether> firstTogether = {};
    /// Lines that were taken for one person and may name several; the first of them as it stands there.
    int perhapsSeveral = 0;
    QString firstPerhapsSeveral = {};

    friend bool operator==(const NameList &, const NameList &) = default;
};

/// What whoever looks at the list has said of how it is meant.
struct ListAnswers {
    bool absentToo = false;  ///< those whose row says that they do not come are there all the same
    std::optional<bool> onePersonALine = std::nullopt;  ///< where each cell of a line may be somebody
    bool headingOverruled = false;  ///< the given name stands first, whatever a heading says
    bool togetherIsOne = false;  ///< "Anne et Paul Roy" is what one person is called

    friend bool operator==(const ListAnswers &, const ListAnswers &) = default;
};

/// Reads what was pasted: one name a line, or columns of a spreadsheet (tabs; semicolons or commas where
/// every line has as many). Columns are known by their heading (French or English) or by what is in them;
/// e-mail addresses and telephone numbers are left aside. Blank lines, numbering and bullets do not count. A
/// name that stands twice, whatever its accents and capitals, is one person with `copies` 2.
/// "M. et Mme Durand" are two people, unless somebody says that they are one.
/// Whoever stays away by the list has no chair, unless they are taken all the same.
NameList readNames(const QString &pasted, const ListAnswers &answers = {});

/// By which two standings in a list are of one name: the same for "Awa Sow", "awa sow" and "Sow, Awa"; not
/// for "Sow Awa", for "Martin Paul" and "Paul Martin" are two people.
QString keyInList(const ListedName &person);

/// How many come, where no more than that was written: "24", "1 000", "24 people", "24 personnes". Nothing
/// for a list of names; numbers on lines of their own are people's.
std::optional<int> headCountIn(const QString &written);

/// Nobody has a name yet: everybody is a number, 1 to `count` (at most `mostPeople`).
NameList numberedPeople(int count);

/// The places in `people` of names that stand more than once.
std::vector<int> repeatedNames(const NameList &list);

/// "They are two people": gives each standing of that name a chair of its own. All are numbered, "Awa Sow
/// (1)" and "Awa Sow (2)": were only the second one marked, both would read the unmarked name on the wall as
/// theirs. `firstIsKnown`: the first one is the member of that name, and keeps it, with everybody they have
/// met.
NameList asDifferentPeople(NameList list, int index, bool firstIsKnown);

}  // namespace tablee

#pragma once

#include "directory/acquaintance.h"
#include "directory/member.h"
#include "live/seating_problem.h"

#include <QHash>
#include <QString>

#include <map>
#include <utility>
#include <vector>

namespace tablee {

/// What members have told about themselves, as the planner takes it: which languages they speak, what they
/// would share and learn, where they belong, whom they know. It decides among plans that are equal before the
/// judge, or, where the facilitator has turned the dial, against repeats.
class ToldByMembers {
public:
    /// `members` may change, and must live longer.
    explicit ToldByMembers(const std::map<MemberId, Member> &members, AcquaintanceBook acquaintances = {});

    void setAcquaintances(AcquaintanceBook acquaintances) { m_acquaintances = std::move(acquaintances); }

    /// Adds it for everybody in `seating`. Nobody need be brought to somebody who offers what they want to
    /// learn once they know such a person; and what everybody has in common parts nobody. How much a team or
    /// an organisation counts says how often it is named. With a `dial` it may cost repeats, see
    /// rotation::Profile.
    void addTo(SeatingProblem &seating, int dial = 0);

private:
    std::vector<int> numbersOf(const QStringList &texts);
    int numberOf(const QString &text);
    std::vector<int> placesOf(const Member &member, bool mostFromOne);
    bool mostFromOne(const SeatingProblem &seating) const;
    MemberId today(MemberId id) const;
    std::multimap<MemberId, rotation::Person> peopleToday(const SeatingProblem &seating) const;
    std::vector<rotation::Acquaintance> acquaintancesIn(const SeatingProblem &seating) const;

    const std::map<MemberId, Member> &m_members;
    AcquaintanceBook m_acquaintances;
    QHash<QString, int> m_numbers;  ///< by text as it stands: folding is dear, and every press asks again
    QHash<QString, int> m_folded;  ///< by text without accents and capitals
};

}  // namespace tablee

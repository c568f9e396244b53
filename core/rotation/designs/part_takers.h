#pragma once

#include "rotation/room/task.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace tablee::rotation {

/// Who takes the parts of rounds without a repeat when people come late, leave, belong together or are bound
/// by rules. A taker is one person; or all of a group, where everybody belongs to one and all groups are of
/// one size; or several who are there one after the other, where they are more than there are parts. Parts
/// that are left over have takers without anybody. Somebody who is missing is a hole at a table of the
/// design.
class PartTakers {
public:
    /// About what a rule costs that the design does not keep: whoever is exchanged for it repeats so many
    /// meetings.
    static constexpr int costOfMending = 8;

    /// For `parts` parts that sit by `seats` in `rounds`, those of the task; nothing where there are more
    /// takers than parts. `groupSize` is commonGroupSize() or 1.
    static std::optional<PartTakers> of(const Task &task, int groupSize, int parts, int seats,
        std::vector<int> rounds, const std::stop_token &stop = {});

    int count() const { return static_cast<int>(m_people.size()); }
    int casted() const { return m_casted; }  ///< how many are somebody; those behind them are empty
    /// How many exchange parts in the search; where nobody is bound to a table, the empty ones stay.
    int movable() const { return m_movable; }
    const std::vector<Person> &people(int taker) const { return m_people[at(taker)]; }
    /// With whom it may cost something to share a table.
    const std::vector<int> &rivals(int taker) const { return m_rivals[at(taker)]; }
    bool haveRivals() const { return m_haveRivals; }
    /// Whether it costs one for all rivals whenever they share a table: they know each other, no more.
    bool costAlike() const { return m_costAlike; }
    /// What it costs that two share a table in a round of the design; in one beyond those of the task, as if
    /// everybody were there.
    int cost(int one, int other, int designRound) const;

private:
    PartTakers(const Task &task, int groupSize, int parts, int seats, std::vector<int> rounds,
        const std::stop_token &stop);

    static std::size_t at(int index) { return static_cast<std::size_t>(index); }
    void castGroups(int groupSize, int parts);
    void findRivals(const std::stop_token &stop);
    void addRivals(int one, int other);
    int present(int taker, int round) const;
    int costOfHoles(int one, int other, int round) const;
    template <typename IsThere> int costOfPeople(int one, int other, IsThere isThere) const;
    int costOfPair(Person one, Person other) const;
    bool staysAsTold(const Table &table) const;
    bool areToldTogether(Person one, Person other) const;
    bool needsWholeTable(int taker, int round) const;

    const Task *m_task;
    int m_groupSize;
    int m_wholeTable;  ///< people at a table of the design without a hole
    std::vector<int> m_rounds;  ///< by round of the design
    std::vector<bool> m_spreadsHoles;  ///< by round of the task: no table has room for two holes
    std::vector<std::vector<Person>> m_people;
    std::vector<std::vector<int>> m_rivals;
    int m_casted = 0;
    int m_movable = 0;
    bool m_haveRivals = false;
    bool m_costAlike = true;
};

/// The size of the groups that belong together, where everybody is in one and they are of one size; else 1.
int commonGroupSize(const Task &task);

}  // namespace tablee::rotation

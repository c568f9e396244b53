#include "rotation/designs/part_takers.h"

#include "rotation/room/table_sizes.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace tablee::rotation {

namespace {

constexpr std::size_t mostBoundToTables = 64;  ///< takers; each is held against each

void goOnUnless(const std::stop_token &stop)
{
    if (stop.stop_requested())
        throw Stopped{};
}

/// The groups that belong together, in the order of their first people.
std::vector<std::vector<Person>> companiesOf(const Task &task)
{
    std::vector<std::vector<Person>> companies;
    std::vector<bool> isIn(static_cast<std::size_t>(task.people()), false);
    for (Person person = 0; person < task.people(); ++person) {
        if (isIn[static_cast<std::size_t>(person)])
            continue;
        std::vector<Person> &company = companies.emplace_back(1, person);
        isIn[static_cast<std::size_t>(person)] = true;
        for (std::size_t at = 0; at < company.size(); ++at)
            for (const Person mate : task.together[static_cast<std::size_t>(company[at])])
                if (!isIn[static_cast<std::size_t>(mate)]) {
                    company.push_back(mate);
                    isIn[static_cast<std::size_t>(mate)] = true;
                }
    }
    return companies;
}

std::vector<std::vector<Person>> eachAlone(const Task &task)
{
    std::vector<std::vector<Person>> people;
    for (Person person = 0; person < task.people(); ++person)
        people.push_back({person});
    return people;
}

/// The rounds that any of them is there.
Stay stayOfAny(const Task &task, const std::vector<Person> &people)
{
    Stay any{task.rounds(), 0};
    for (const Person person : people)
        for (int round = 0; round < task.rounds(); ++round)
            if (task.problem.isPresent(person, round))
                any = {std::min(any.from, round), std::max(any.until, round + 1)};
    return any;
}

/// Whoever comes takes over from somebody who has gone (intervals on as few tracks as can be: whoever left
/// last goes first).
std::vector<std::vector<Person>> oneAfterTheOther(const Task &task, std::vector<std::vector<Person>> groups)
{
    std::vector<std::pair<Stay, std::vector<Person>>> order;
    for (std::vector<Person> &group : groups)
        order.emplace_back(stayOfAny(task, group), std::move(group));
    std::stable_sort(order.begin(), order.end(),
        [](const auto &one, const auto &other) { return one.first.from < other.first.from; });
    std::vector<std::vector<Person>> takers;
    std::multimap<int, std::size_t> free;  // from which round on
    for (auto &[stay, group] : order) {
        const auto next = free.upper_bound(stay.from);
        std::size_t taker = takers.size();
        if (next == free.begin()) {
            takers.emplace_back();
        } else {
            taker = std::prev(next)->second;
            free.erase(std::prev(next));
        }
        free.emplace(std::max(stay.until, stay.from), taker);
        takers[taker].insert(takers[taker].end(), group.begin(), group.end());
    }
    return takers;
}

}  // namespace

int commonGroupSize(const Task &task)
{
    if (task.problem.together.empty())
        return 1;
    const std::vector<std::vector<Person>> companies = companiesOf(task);
    const std::size_t size = companies.front().size();
    const bool areAlike = std::all_of(
        companies.begin(), companies.end(), [&](const auto &company) { return company.size() == size; });
    return areAlike ? static_cast<int>(size) : 1;
}

std::optional<PartTakers> PartTakers::of(const Task &task, int groupSize, int parts, int seats,
    std::vector<int> rounds, const std::stop_token &stop)
{
    PartTakers takers{task, groupSize, parts, seats, std::move(rounds), stop};
    if (takers.count() > parts)
        return std::nullopt;
    return takers;
}

PartTakers::PartTakers(const Task &task, int groupSize, int parts, int seats, std::vector<int> rounds,
    const std::stop_token &stop)
    : m_task{&task}
    , m_groupSize{groupSize}
    , m_wholeTable{groupSize * seats}
    , m_rounds{std::move(rounds)}
{
    for (const std::vector<int> &all : task.problem.tableSizes) {
        const std::vector<int> sizes = tablesInUse(all);
        m_spreadsHoles.push_back(std::all_of(
            sizes.begin(), sizes.end(), [this](int size) { return size + m_groupSize >= m_wholeTable; }));
    }
    castGroups(groupSize, parts);
    if (count() <= parts)
        findRivals(stop);
}

void PartTakers::castGroups(int groupSize, int parts)
{
    m_people = groupSize > 1 ? companiesOf(*m_task) : eachAlone(*m_task);
    if (count() > parts)
        m_people = oneAfterTheOther(*m_task, std::move(m_people));
    m_casted = m_movable = count();
    if (count() < parts)
        m_people.resize(at(parts));
}

void PartTakers::addRivals(int one, int other)
{
    if (one == other)
        return;
    m_rivals[at(one)].push_back(other);
    m_rivals[at(other)].push_back(one);
}

void PartTakers::findRivals(const std::stop_token &stop)
{
    m_rivals.resize(m_people.size());
    std::vector<int> takerOf(at(m_task->people()), -1), bound;
    for (int taker = 0; taker < count(); ++taker) {
        goOnUnless(stop);
        bool isBound = false;
        for (const int round : m_rounds)
            isBound = isBound || present(taker, round) < m_groupSize;
        for (const Person person : this->people(taker)) {
            takerOf[at(person)] = taker;
            isBound = isBound || !m_task->fixedTables[at(person)].empty();
        }
        if (isBound)
            bound.push_back(taker);
    }
    const auto isAnybodyBound
        = std::any_of(bound.begin(), bound.end(), [&](int taker) { return taker < m_casted; });
    m_costAlike = !isAnybodyBound && m_task->problem.apart.empty() && m_groupSize == 1;
    if (isAnybodyBound && bound.size() <= mostBoundToTables) {
        m_movable = count();
        for (std::size_t other = 0; other < bound.size(); ++other)
            for (std::size_t one = 0; one < other; ++one)
                addRivals(bound[one], bound[other]);
    }
    const auto addThoseOf = [&](Person person, const auto &others) {
        for (const Person other : others)
            if (person < other)
                addRivals(takerOf[at(person)], takerOf[at(other)]);
    };
    for (Person person = 0; person < m_task->people(); ++person) {
        goOnUnless(stop);
        addThoseOf(person, m_task->apart[at(person)]);
        addThoseOf(person, m_task->known[at(person)]);
    }
    for (const Table &table : m_task->start.announced.value_or(Round{})) {
        goOnUnless(stop);
        for (std::size_t one = 0; staysAsTold(table) && one < table.size(); ++one)
            for (std::size_t other = 0; other < one; ++other)
                if (areToldTogether(table[one], table[other]))
                    addRivals(takerOf[at(table[one])], takerOf[at(table[other])]);
    }
    for (std::vector<int> &rivals : m_rivals) {
        goOnUnless(stop);
        std::sort(rivals.begin(), rivals.end());
        rivals.erase(std::unique(rivals.begin(), rivals.end()), rivals.end());
        m_haveRivals = m_haveRivals || !rivals.empty();
    }
}

int PartTakers::present(int taker, int round) const
{
    return static_cast<int>(std::count_if(people(taker).begin(), people(taker).end(),
        [&](Person person) { return m_task->problem.isPresent(person, round); }));
}

bool PartTakers::needsWholeTable(int taker, int round) const
{
    const std::vector<int> &sizes = m_task->problem.tableSizes[at(round)];
    return std::any_of(people(taker).begin(), people(taker).end(), [&](Person person) {
        const std::vector<int> &own = m_task->fixedTables[at(person)];
        return m_task->problem.isPresent(person, round) && !own.empty() && at(own.front()) < sizes.size()
            && sizes[at(own.front())] >= m_wholeTable;
    });
}

int PartTakers::costOfHoles(int one, int other, int round) const
{
    const bool isHole = present(one, round) < m_groupSize, isOther = present(other, round) < m_groupSize;
    if (isHole && isOther)
        return m_spreadsHoles[at(round)] ? costOfMending : 0;
    if ((isHole && needsWholeTable(other, round)) || (isOther && needsWholeTable(one, round)))
        return costOfMending;
    return 0;
}

/// Whether a table has no more people than one of the design: who sits at another has to move.
bool PartTakers::staysAsTold(const Table &table) const
{
    return std::count_if(table.begin(), table.end(), [this](Person person) {
        return m_task->problem.isPresent(person, 0);
    }) <= m_wholeTable;
}

bool PartTakers::areToldTogether(Person one, Person other) const
{
    const std::vector<int> &told = m_task->announcedTable;
    return !told.empty() && told[at(one)] >= 0 && told[at(one)] == told[at(other)]
        && m_task->problem.isPresent(one, 0) && m_task->problem.isPresent(other, 0);
}

int PartTakers::costOfPair(Person one, Person other) const
{
    const std::vector<Person> &apart = m_task->apart[at(one)];
    const std::vector<int> &ofOne = m_task->fixedTables[at(one)], &ofOther = m_task->fixedTables[at(other)];
    int cost = m_task->know(one, other) || areToldTogether(one, other) ? 1 : 0;
    if (std::find(apart.begin(), apart.end(), other) != apart.end())
        cost += costOfMending;
    if (!ofOne.empty() && !ofOther.empty() && ofOne != ofOther)
        cost += costOfMending;
    return cost;
}

template <typename IsThere> int PartTakers::costOfPeople(int one, int other, IsThere isThere) const
{
    int cost = 0;
    for (const Person person : people(one))
        for (const Person mate : people(other))
            if (isThere(person) && isThere(mate))
                cost += costOfPair(person, mate);
    return cost;
}

int PartTakers::cost(int one, int other, int designRound) const
{
    if (at(designRound) >= m_rounds.size())
        return costOfPeople(one, other, [](Person) { return true; });
    const int round = m_rounds[at(designRound)];
    return costOfHoles(one, other, round)
        + costOfPeople(one, other, [&](Person person) { return m_task->problem.isPresent(person, round); });
}

}  // namespace tablee::rotation

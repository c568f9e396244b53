#include "rotation/designs/shares.h"

#include <algorithm>

namespace tablee::rotation {

namespace {

std::vector<Person> peopleIn(const Task &task, const std::vector<int> &rounds)
{
    std::vector<Person> people;
    for (Person person = 0; person < task.people(); ++person)
        if (std::any_of(rounds.begin(), rounds.end(),
                [&](int round) { return task.problem.isPresent(person, round); }))
            people.push_back(person);
    return people;
}

/// By person, the table of the round before: the one that has been told, or the one held last; -1 for none.
std::vector<int> tablesBefore(const Task &task)
{
    if (!task.announcedTable.empty() || task.start.held.empty())
        return task.announcedTable;
    std::vector<int> tables(static_cast<std::size_t>(task.people()), -1);
    const Round &held = task.start.held.back();
    for (std::size_t table = 0; table < held.size(); ++table)
        for (const Person person : held[table])
            tables[static_cast<std::size_t>(person)] = static_cast<int>(table);
    return tables;
}

/// Everybody in the column of their table before, and the others where fewest are.
std::vector<std::vector<Person>> columnsOf(
    const std::vector<Person> &people, const std::vector<int> &tables, std::size_t count)
{
    std::vector<std::vector<Person>> columns(count);
    std::vector<Person> others;
    for (const Person person : people) {
        const int table = tables[static_cast<std::size_t>(person)];
        const bool hasColumn = table >= 0 && static_cast<std::size_t>(table) < count;
        (hasColumn ? columns[static_cast<std::size_t>(table)] : others).push_back(person);
    }
    for (const Person person : others)
        std::min_element(columns.begin(), columns.end(), [](const auto &one, const auto &other) {
            return one.size() < other.size();
        })->push_back(person);
    return columns;
}

}  // namespace

std::vector<std::vector<Person>> sharesOf(
    const Task &task, const std::vector<int> &rounds, int tables, Random &random)
{
    std::vector<Person> people = peopleIn(task, rounds);
    shuffle(people, random);
    const auto count = static_cast<std::size_t>(tables);
    const std::size_t parts = count * count;
    std::vector<std::vector<Person>> shares;
    if (const std::vector<int> before = tablesBefore(task); !before.empty()) {
        shares.resize(parts);
        const auto columns = columnsOf(people, before, count);
        // Who is over in a column is over in another row than in the column before it.
        std::size_t row = 0;
        for (std::size_t column = 0; column < count; ++column, row += columns[column - 1].size())
            for (std::size_t place = 0; place < columns[column].size(); ++place)
                shares[column * count + (row + place) % count].push_back(columns[column][place]);
        return shares;
    }
    auto next = people.begin();
    for (std::size_t part = 0; part < parts; ++part) {
        const bool isLarger = part >= parts - people.size() % parts;
        const auto size = static_cast<std::ptrdiff_t>(people.size() / parts + (isLarger ? 1 : 0));
        shares.emplace_back(next, next + size);
        next += size;
    }
    return shares;
}

}  // namespace tablee::rotation

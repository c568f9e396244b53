#include "sessions/table_places.h"

#include "rotation/room/table_sizes.h"

#include <algorithm>
#include <utility>

namespace tablee {

namespace {

/// One more at each table that has a place left, again and again. There are places for all.
std::vector<int> evenlyAt(int people, const std::vector<int> &places)
{
    std::vector<int> sizes(places.size(), 0);
    while (people > 0)
        for (std::size_t table = 0; table < places.size() && people > 0; ++table)
            if (sizes[table] < places[table]) {
                ++sizes[table];
                --people;
            }
    return sizes;
}

/// Whoever would sit alone takes a chair that is left elsewhere, or a small table comes to them.
void joinTheLonely(std::vector<int> &sizes, const std::vector<int> &chairs)
{
    for (std::size_t table = 0; table < sizes.size(); ++table)
        for (std::size_t other = 0; other < sizes.size() && sizes[table] == 1; ++other) {
            if (other == table || sizes[other] == 0)
                continue;
            if (sizes[other] < chairs[other])
                sizes[other] += std::exchange(sizes[table], 0);
            else if (sizes[other] < chairs[table])
                sizes[table] += std::exchange(sizes[other], 0);
        }
}

}  // namespace

int chairsAtTable(int seatsPerTable)
{
    return std::max(seatsPerTable, 3);
}

int placesAtTable(int chairs, int seatsPerTable)
{
    return chairs == chairsAtTable(seatsPerTable) ? seatsPerTable : chairs;
}

std::vector<int> sharedOut(int people, const std::vector<int> &chairs, int seatsPerTable, std::size_t atLeast)
{
    std::vector<int> places, used;
    for (int left = people; left > 0 || used.size() < atLeast; left -= places.back()) {
        const std::size_t table = used.size();
        used.push_back(table < chairs.size() ? chairs[table] : chairsAtTable(seatsPerTable));
        places.push_back(std::max(1, placesAtTable(used.back(), seatsPerTable)));
    }
    const auto isUsual = [usual = chairsAtTable(seatsPerTable)](int given) {
        return given == usual;
    };
    if (std::all_of(used.begin(), used.end(), isUsual))
        if (const auto sizes = rotation::tableSizes(people, seatsPerTable); sizes.size() >= atLeast)
            return sizes;
    std::vector<int> sizes = evenlyAt(people, places);
    joinTheLonely(sizes, used);
    while (!sizes.empty() && sizes.back() == 0)
        sizes.pop_back();
    return sizes;
}

int tablesNeeded(const PreparedSession &session)
{
    const auto people = std::count_if(session.attendance.begin(), session.attendance.end(),
        [](const Attendance &each) { return rotates(each.role); });
    std::vector<int> chairs;
    for (const NewTable &table : session.tables)
        if (!table.closed)
            chairs.push_back(table.seats);
    return static_cast<int>(sharedOut(static_cast<int>(people), chairs, session.seatsPerTable).size());
}

void setSeatsPerTable(PreparedSession &session, int seats)
{
    const int usual = chairsAtTable(session.seatsPerTable);
    session.seatsPerTable = seats;
    for (NewTable &table : session.tables)
        if (table.seats == usual)
            table.seats = chairsAtTable(seats);
}

}  // namespace tablee

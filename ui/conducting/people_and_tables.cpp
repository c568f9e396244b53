#include "conducting/people_and_tables.h"

#include "conducting/room_facts.h"
#include "directory/name_text.h"
#include "directory/search_key.h"

#include <QByteArray>

#include <algorithm>
#include <set>

namespace tablee::ui {

namespace {

/// Whoever was here and has gone is not expected any more.
bool cameAlready(const EveningState &evening, MemberId member)
{
    const auto found = evening.room.members.find(member);
    return found != evening.room.members.end() && found->second.since > 0;
}

void sortByName(std::vector<PersonHere> &people)
{
    std::vector<std::pair<QByteArray, PersonHere>> keyed;
    for (PersonHere &person : people)
        keyed.emplace_back(collationKey(person.name), std::move(person));
    std::stable_sort(keyed.begin(), keyed.end(),
        [](const auto &left, const auto &right) { return left.first < right.first; });
    for (std::size_t index = 0; index < keyed.size(); ++index)
        people[index] = std::move(keyed[index].second);
}

}  // namespace

std::vector<BoardTable> boardTables(const SessionConductor &conductor)
{
    const EveningState &evening = conductor.evening();
    const RoomFacts facts{conductor};
    const int round = facts.roundOnBoard();
    std::vector<BoardTable> tables;
    for (const RoomTable &table : evening.setting.tables) {
        std::vector<MemberId> members = membersAt(evening, round, table.id);
        // Whoever has left leaves an empty chair; a round that is over stays as it sat.
        const RoundPhase phase = phaseOfRound(evening, round);
        if (phase == RoundPhase::Announced || phase == RoundPhase::Running)
            std::erase_if(members, [&](MemberId member) { return !isPresent(evening, member); });
        if (members.empty())
            continue;
        BoardTable shown;
        shown.number = table.number;
        shown.accessibleName = facts.tableName(table.id);
        shown.chairs = conductor.session().seatsPerTable;
        for (const MemberId member : members) {
            const PersonName name = splitName(facts.nameOf(member));
            shown.names.push_back({displayName(name), initialAndFamily(name)});
        }
        tables.push_back(std::move(shown));
    }
    return tables;
}

PeopleOfTheDesk peopleOfTheDesk(const SessionConductor &conductor)
{
    const EveningState &evening = conductor.evening();
    const RoomFacts facts{conductor};
    const int round = facts.roundOnBoard();
    std::set<MemberId> expected;
    for (const Attendance &attendance : conductor.attendance())
        expected.insert(attendance.member);
    std::vector<PersonHere> people;
    bool numbered = false;
    for (const auto &[id, member] : conductor.members()) {
        bool isNumber = false;
        displayName(member).toInt(&isNumber);
        // The numbers of another evening are nobody; a member with a name may come at any time.
        if (!expected.contains(id) && (isNumber || member.retired))
            continue;
        numbered = numbered || isNumber;
        const auto table = tableOf(evening, round, id);
        const bool present = isPresent(evening, id);
        people.push_back({id, displayName(member), member.searchKey,
            present && table && table->isValid() ? facts.tableName(*table) : QString{}, present,
            expected.contains(id) && !cameAlready(evening, id)});
    }
    sortByName(people);
    return {std::move(people), numbered};
}

}  // namespace tablee::ui

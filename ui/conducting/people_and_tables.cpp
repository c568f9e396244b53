#include "conducting/people_and_tables.h"

#include "common/role_text.h"
#include "conducting/room_facts.h"
#include "directory/name_text.h"
#include "directory/search_key.h"
#include "sessions/table_places.h"

#include <QByteArray>

#include <algorithm>
#include <map>
#include <set>

namespace tablee::ui {

namespace {

/// Whoever was here and has gone is not expected any more.
bool cameAlready(const EveningState &evening, MemberId member)
{
    const auto found = evening.room.members.find(member);
    return found != evening.room.members.end() && found->second.since > 0;
}

/// Where somebody sits who is here; of whoever has no seat in the rounds, what else they do.
QString placeOf(const SessionConductor &conductor, const RoomFacts &facts, MemberId member, int round)
{
    const EveningState &evening = conductor.evening();
    if (!isPresent(evening, member))
        return {};
    const Role role = evening.room.members.at(member).role;
    if (!rotates(role))
        return roleText(role);
    const auto table = tableOf(evening, round, member);
    const QString place = table && table->isValid() ? facts.tableName(*table) : QString{};
    if (role != Role::Host)
        return place;
    return place.isEmpty() ? roleText(role) : QStringLiteral("%1 · %2").arg(place, roleText(role));
}

/// 0 for whoever has none.
int tableNumberOf(const EveningState &evening, int round, MemberId member)
{
    const auto table = tableOf(evening, round, member);
    const RoomTable *known = table ? findTable(evening.setting, *table) : nullptr;
    return known == nullptr ? 0 : known->number;
}

/// What follows from the table and its people.
void fill(BoardTable &shown, const RoomTable &table, const SessionConductor &conductor)
{
    const RoomFacts facts{conductor};
    shown.table = table.id;
    shown.number = table.number;
    shown.name = QString::fromStdString(table.name);
    shown.accessibleName = facts.tableName(table.id);
    shown.chairs = placesAtTable(table.seats, conductor.session().seatsPerTable);
    for (const MemberId member : shown.members) {
        const auto found = conductor.namesInParts().find(member);
        const PersonName name
            = found == conductor.namesInParts().end() ? splitName(facts.nameOf(member)) : found->second;
        shown.names.push_back({displayName(name), initialAndFamily(name)});
    }
}

/// A member who may come in is told from whoever has the same name, as those who are here are.
void tellCandidatesApart(std::vector<PersonHere> &people, const SessionConductor &conductor)
{
    std::map<QString, int> bearers;
    for (const PersonHere &person : people)
        ++bearers[person.key];
    for (PersonHere &person : people) {
        const QString &organisation = conductor.members().at(person.id).organisation;
        if (bearers[person.key] > 1 && !conductor.names().contains(person.id) && !organisation.isEmpty())
            person.name += QStringLiteral(" (%1)").arg(organisation);
    }
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
    const int round = RoomFacts{conductor}.roundOnBoard();
    std::vector<BoardTable> tables;
    for (const RoomTable &table : evening.setting.tables) {
        std::vector<MemberId> members = membersAt(evening, round, table.id);
        // Whoever has left leaves an empty chair; a round that is over stays as it sat.
        const RoundPhase phase = phaseOfRound(evening, round);
        if (phase == RoundPhase::Announced || phase == RoundPhase::Running)
            std::erase_if(members, [&](MemberId member) { return !isPresent(evening, member); });
        const bool toCome = phase == RoundPhase::Announced || phase == RoundPhase::Running;
        const bool closed = toCome && evening.room.closedTables.contains(table.id);
        if (members.empty() && !closed)
            continue;
        BoardTable shown;
        shown.members = members;
        shown.closed = closed;
        fill(shown, table, conductor);
        tables.push_back(std::move(shown));
    }
    return tables;
}

std::vector<BoardTable> plannedTables(const SessionConductor &conductor, int round)
{
    const auto &plan = conductor.roundsPlan();
    const rotation::Round *planned = plan ? plan->round(round) : nullptr;
    std::vector<BoardTable> tables;
    if (planned == nullptr)
        return tables;
    std::map<TableId, std::vector<MemberId>> groups;
    for (const Seating &seat : seatsOf(*planned, plan->problem))
        groups[seat.table].push_back(seat.member);
    for (const RoomTable &table : conductor.evening().setting.tables)
        if (const auto group = groups.find(table.id); group != groups.end()) {
            BoardTable shown;
            shown.members = group->second;
            fill(shown, table, conductor);
            tables.push_back(std::move(shown));
        }
    return tables;
}

std::set<int> openTableNumbers(const SessionConductor &conductor)
{
    std::set<int> numbers;
    if (!RoomFacts{conductor}.canSeat())
        return numbers;
    const EveningState &evening = conductor.evening();
    for (const RoomTable &table : evening.setting.tables)
        if (!evening.room.closedTables.contains(table.id))
            numbers.insert(table.number);
    return numbers;
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
        people.push_back({id, facts.nameOf(id), member.searchKey, placeOf(conductor, facts, id, round),
            isPresent(evening, id), expected.contains(id) && !cameAlready(evening, id), displayName(member),
            isPresent(evening, id) ? tableNumberOf(evening, round, id) : 0,
            !isPresent(evening, id) || rotates(evening.room.members.at(id).role)});
    }
    tellCandidatesApart(people, conductor);
    sortByName(people);
    return {std::move(people), numbered};
}

}  // namespace tablee::ui

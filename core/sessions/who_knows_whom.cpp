#include "sessions/who_knows_whom.h"

#include "directory/search_key.h"

#include <QHash>

namespace tablee {

namespace {

/// By id.
std::map<MemberId, const Member *> seatedPeople(
    const std::vector<Attendance> &attendance, const std::vector<Member> &members)
{
    std::set<MemberId> seated;
    for (const Attendance &each : attendance)
        if (rotates(each.role))
            seated.insert(each.member);
    std::map<MemberId, const Member *> people;
    for (const Member &member : members)
        if (seated.contains(member.id))
            people.emplace(member.id, &member);
    return people;
}

/// Everybody who shares a place with somebody; `placeOf` gives its key, empty for none.
template <typename PlaceOf>
void addSharing(
    WhoKnowsWhom &known, const std::map<MemberId, const Member *> &people, KnownBy source, PlaceOf placeOf)
{
    QHash<QString, std::vector<MemberId>> places;
    for (const auto &[id, member] : people)
        if (const QString place = placeOf(*member); !place.isEmpty())
            places[place].push_back(id);
    for (const std::vector<MemberId> &there : std::as_const(places))
        for (std::size_t one = 0; one < there.size(); ++one)
            for (std::size_t other = one + 1; other < there.size(); ++other)
                known.pairs[{there[one], there[other]}].insert(source);
}

}  // namespace

WhoKnowsWhom whoKnowsWhom(const std::vector<Attendance> &attendance, const std::vector<Member> &members,
    const AcquaintanceBook &book, const KnownPairs &met)
{
    const auto people = seatedPeople(attendance, members);
    WhoKnowsWhom known;
    addSharing(known, people, KnownBy::Organisation,
        [](const Member &member) { return searchKey(member.organisation); });
    addSharing(known, people, KnownBy::Team, [](const Member &member) {
        return member.team.isEmpty() ? QString{}
                                     : searchKey(member.organisation) + u'\n' + searchKey(member.team);
    });
    const auto areHere = [&](MemberId low, MemberId high) {
        return people.contains(low) && people.contains(high);
    };
    for (const Acquaintance &pair : book.pairs)
        if (areHere(pair.low, pair.high))
            known.pairs[{pair.low, pair.high}].insert(pair.source);
    for (const auto &[low, high] : met)
        if (areHere(low, high))
            known.pairs[{low, high}].insert(KnownBy::Met);

    std::map<KnownBy, int> counts;
    for (const auto &[pair, sources] : known.pairs)
        for (const KnownBy source : sources)
            ++counts[source];
    std::vector<const Member *> all;
    for (const auto &[id, member] : people)
        all.push_back(member);
    const bool mostFromOne = mostFromOneOrganisation(all);
    for (const KnownBy source : everySource) {
        const bool byItself
            = source == KnownBy::Organisation && mostFromOne && !book.weights.contains(source);
        known.sources.push_back({source, weightOf(book, source, mostFromOne), byItself, counts[source]});
    }
    return known;
}

}  // namespace tablee

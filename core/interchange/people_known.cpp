#include "interchange/people_known.h"

#include "directory/member_names.h"
#include "directory/merging.h"
#include "directory/search_key.h"

#include <algorithm>

namespace tablee {

namespace {

/// Among more namesakes than that nobody is told apart, and a hostile list costs no time.
constexpr std::size_t mostNamesakes = 200;

bool haveSameAddress(const Member &one, const Member &other)
{
    return !one.email.isEmpty() && one.email.compare(other.email, Qt::CaseInsensitive) == 0;
}

/// Two of one name: an address of each tells them apart, or else an organisation of each.
bool mayBeTheSame(const KnownPerson &known, const Member &listed)
{
    if (known.line > 0 && !known.uid.isEmpty() && !listed.uid.isEmpty() && known.uid != listed.uid)
        return false;
    const Member &member = known.member;
    if (!member.email.isEmpty() && !listed.email.isEmpty())
        return haveSameAddress(member, listed);
    return member.organisation.isEmpty() || listed.organisation.isEmpty()
        || searchKey(member.organisation) == searchKey(listed.organisation);
}

}  // namespace

PeopleKnown::PeopleKnown(const std::vector<Member> &members)
{
    const auto merged = mergedMembers(members);
    std::map<MemberId, std::size_t> places;
    for (const Member &member : members)
        if (!isErased(member) && !member.mergedInto.isValid() && !isMereNumber(displayName(member))) {
            places[member.id] = m_people.size();
            add({member});
        }
    for (const Member &member : members)
        if (const auto now = merged.find(member.id); now != merged.end())
            if (const auto place = places.find(now->second); place != places.end())
                index(place->second, member);
}

void PeopleKnown::add(KnownPerson person)
{
    m_people.push_back(std::move(person));
    index(m_people.size() - 1, m_people.back().member);
}

void PeopleKnown::index(std::size_t place, const Member &nameBearer)
{
    auto &bearers = m_byName[nameKey(displayName(nameBearer))];
    if (std::find(bearers.begin(), bearers.end(), place) == bearers.end())
        bearers.push_back(place);
    if (!nameBearer.uid.isEmpty())
        m_byUid.insert(nameBearer.uid, place);
}

PeopleKnown::Meant PeopleKnown::meantBy(const Member &listed) const
{
    if (const auto byUid = m_byUid.constFind(listed.uid);
        !listed.uid.isEmpty() && byUid != m_byUid.constEnd())
        return *byUid;
    const auto bearers = m_byName.constFind(nameKey(displayName(listed)));
    if (bearers == m_byName.constEnd())
        return Nobody{};
    if (bearers->size() >= mostNamesakes)
        return Several{};
    std::vector<std::size_t> candidates;
    for (const std::size_t place : *bearers) {
        if (!mayBeTheSame(m_people[place], listed))
            continue;
        if (haveSameAddress(m_people[place].member, listed))
            return place;
        candidates.push_back(place);
    }
    if (candidates.empty())
        return Nobody{};
    return candidates.size() == 1 ? Meant{candidates.front()} : Meant{Several{}};
}

}  // namespace tablee

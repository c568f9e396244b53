#include "interchange/people_known.h"

#include "directory/member_names.h"
#include "directory/merging.h"
#include "interchange/namesakes.h"

#include <algorithm>

namespace tablee {

namespace {

/// Among more namesakes than that nobody is told apart, and a hostile list costs no time.
constexpr std::size_t mostNamesakes = 200;

/// Ids outweigh all else: two of them in one list are two people.
Namesake namesakeOf(const KnownPerson &known, const Member &listed)
{
    if (known.line > 0 && !known.uid.isEmpty() && !listed.uid.isEmpty() && known.uid != listed.uid)
        return Namesake::Another;
    return namesake(known.member, listed);
}

}  // namespace

PeopleKnown::PeopleKnown(const std::vector<Member> &members)
{
    const auto merged = mergedMembers(members);
    std::map<MemberId, std::size_t> places;
    for (const Member &member : members)
        if (!isErased(member) && !member.mergedInto.isValid() && !isMereNumber(displayName(member))) {
            places[member.id] = m_people.size();
            if (!member.email.isEmpty())
                m_byAddress[member.email.toCaseFolded()].push_back(m_people.size());
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

std::optional<std::size_t> PeopleKnown::onlyOneAt(const QString &address) const
{
    const auto bearers = m_byAddress.constFind(address.toCaseFolded());
    return bearers != m_byAddress.constEnd() && bearers->size() == 1 ? std::optional{bearers->front()}
                                                                     : std::nullopt;
}

bool PeopleKnown::hasMember(const Member &called) const
{
    const auto bearers = m_byName.constFind(nameKey(displayName(called)));
    return bearers != m_byName.constEnd()
        && std::any_of(bearers->begin(), bearers->end(),
            [this](std::size_t place) { return m_people[place].member.id.isValid(); });
}

PeopleKnown::Meant PeopleKnown::meantBy(const Member &listed) const
{
    if (const auto byUid = m_byUid.constFind(listed.uid);
        !listed.uid.isEmpty() && byUid != m_byUid.constEnd())
        return Somebody{*byUid};
    const auto bearers = m_byName.constFind(nameKey(displayName(listed)));
    if (bearers == m_byName.constEnd())
        return Nobody{};
    if (bearers->size() >= mostNamesakes)
        return Several{};
    std::vector<Somebody> sure;
    std::vector<Somebody> possible;
    for (const std::size_t place : *bearers) {
        const Namesake sign = namesakeOf(m_people[place], listed);
        if (sign == Namesake::Same && haveSameAddress(m_people[place].member, listed))
            return Somebody{place};
        if (sign == Namesake::Same)
            sure.push_back({place});
        else if (sign != Namesake::Another)
            possible.push_back({place, sign == Namesake::Perhaps, sign == Namesake::Unopposed});
    }
    const std::vector<Somebody> &candidates = sure.empty() ? possible : sure;
    if (candidates.empty())
        return Nobody{true};
    return candidates.size() == 1 ? Meant{candidates.front()} : Meant{Several{}};
}

}  // namespace tablee

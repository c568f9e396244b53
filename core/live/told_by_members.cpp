#include "live/told_by_members.h"

#include "directory/search_key.h"
#include "rotation/room/validation.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace tablee {

namespace {

using Lists = std::vector<std::vector<int>>;

constexpr QChar within{u'\n'};  ///< between an organisation and its team; no name has one

/// A third time at one table is what people notice; else as the planner weighs by itself.
rotation::Profile profileOfAnEvening()
{
    rotation::Profile profile;
    profile.weights.thirdMeetings = 1;
    return profile;
}

bool isTold(const Lists &lists)
{
    return std::any_of(lists.begin(), lists.end(), [](const auto &ofOne) { return !ofOne.empty(); });
}

/// One list for each, no longer than it may be, or none at all where nobody told anything.
Lists told(Lists lists)
{
    for (std::vector<int> &list : lists)
        list.resize(std::min(list.size(), rotation::mostToldOfOne));
    return isTold(lists) ? std::move(lists) : Lists{};
}

void sortOut(std::vector<int> &numbers)
{
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

void leaveOut(std::vector<int> &numbers, const std::vector<int> &others)
{
    std::vector<int> left;
    std::set_difference(
        numbers.begin(), numbers.end(), others.begin(), others.end(), std::back_inserter(left));
    numbers = std::move(left);
}

/// Nobody is known to share no language with whoever told none: they count as speaking all that are told, for
/// else those who told none would be brought together.
void speakAllWhereUntold(Lists &spoken)
{
    std::vector<int> all;
    for (const std::vector<int> &ofOne : spoken)
        all.insert(all.end(), ofOne.begin(), ofOne.end());
    sortOut(all);
    for (std::vector<int> &ofOne : spoken)
        if (ofOne.empty())
            ofOne = all;
}

/// What all have in common.
std::vector<int> sharedByAll(const Lists &lists)
{
    std::vector<int> shared = lists.empty() ? std::vector<int>{} : lists.front();
    for (const std::vector<int> &ofOne : lists) {
        std::vector<int> both;
        std::set_intersection(
            shared.begin(), shared.end(), ofOne.begin(), ofOne.end(), std::back_inserter(both));
        shared = std::move(both);
    }
    return shared;
}

/// Without what those whom they know, or met tonight, offer.
void leaveOutGranted(Lists &wants, const Lists &offers, const SeatingProblem &seating)
{
    const auto meet = [&](rotation::Person learner, rotation::Person other) {
        std::vector<int> &wanted = wants[static_cast<std::size_t>(learner)];
        if (!wanted.empty())
            leaveOut(wanted, offers[static_cast<std::size_t>(other)]);
    };
    for (const auto &[one, other] : seating.problem.known) {
        meet(one, other);
        meet(other, one);
    }
    for (const rotation::Round &round : seating.start.held)
        for (const rotation::Table &table : round)
            for (const rotation::Person one : table)
                for (const rotation::Person other : table)
                    meet(one, other);
}

/// Without accents and capitals.
QString folded(const QString &text)
{
    QStringList keys;
    for (const QString &part : text.split(within))
        keys += searchKey(part);
    return keys.join(within);
}

std::vector<int> languagesOf(const Member &member)
{
    std::vector<int> languages;
    for (const Language language : member.speaks)
        languages.push_back(static_cast<int>(language));
    return languages;
}

}  // namespace

ToldByMembers::ToldByMembers(const std::map<MemberId, Member> &members, AcquaintanceBook acquaintances)
    : m_members{members}
    , m_acquaintances{std::move(acquaintances)}
{
}

void ToldByMembers::addTo(SeatingProblem &seating, int dial)
{
    const std::size_t people = seating.people.size();
    Lists spoken(people), offers(people), wants(people), places(people);
    const bool mostShareOne = mostFromOne(seating);
    for (std::size_t person = 0; person < people; ++person) {
        const auto found = m_members.find(seating.people[person]);
        if (found == m_members.end())
            continue;
        spoken[person] = languagesOf(found->second);
        offers[person] = numbersOf(found->second.toShare);
        wants[person] = numbersOf(found->second.toLearn);
        places[person] = placesOf(found->second, mostShareOne);
    }
    speakAllWhereUntold(spoken);
    leaveOutGranted(wants, offers, seating);
    for (const std::vector<int> shared = sharedByAll(places); std::vector<int> & ofOne : places)
        leaveOut(ofOne, shared);
    rotation::Problem &problem = seating.problem;
    problem.spoken = told(std::move(spoken));
    problem.offers = told(std::move(offers));
    problem.wants = told(std::move(wants));
    problem.affiliations = told(std::move(places));
    problem.acquaintances = acquaintancesIn(seating);
    problem.profile = profileOfAnEvening();
    problem.profile.dial = dial;
}

std::vector<int> ToldByMembers::numbersOf(const QStringList &texts)
{
    std::vector<int> numbers;
    for (const QString &text : texts)
        numbers.push_back(numberOf(text));
    sortOut(numbers);
    return numbers;
}

int ToldByMembers::numberOf(const QString &text)
{
    if (const auto known = m_numbers.constFind(text); known != m_numbers.constEnd())
        return *known;
    const QString key = folded(text);
    const auto alike = m_folded.constFind(key);
    const int number = alike != m_folded.constEnd() ? *alike : static_cast<int>(m_folded.size());
    m_folded.insert(key, number);
    m_numbers.insert(text, number);
    return number;
}

/// Their organisation, and their team there: two organisations may each have a team "Sales". Each is named as
/// often as its source counts.
std::vector<int> ToldByMembers::placesOf(const Member &member, bool mostFromOne)
{
    std::vector<int> places;
    const auto name = [&](KnownBy source, const QString &place) {
        const int times = unitsOf(weightOf(m_acquaintances, source, mostFromOne));
        for (int time = 0; time < times; ++time)
            places.push_back(numberOf(place + QString(time, within)));
    };
    if (!member.organisation.isEmpty())
        name(KnownBy::Organisation, member.organisation);
    if (!member.team.isEmpty())
        name(KnownBy::Team, member.organisation + within + member.team);
    sortOut(places);
    return places;
}

bool ToldByMembers::mostFromOne(const SeatingProblem &seating) const
{
    std::vector<const Member *> people;
    for (const MemberId id : seating.people)
        if (const auto found = m_members.find(id); found != m_members.end())
            people.push_back(&found->second);
    return mostFromOneOrganisation(people);
}

/// Who a member has been merged into, at the end of the chain.
MemberId ToldByMembers::today(MemberId id) const
{
    for (std::size_t step = 0; step < m_members.size(); ++step) {
        const auto found = m_members.find(id);
        if (found == m_members.end() || !found->second.mergedInto.isValid())
            break;
        id = found->second.mergedInto;
    }
    return id;
}

/// The people of an evening by the id each has today: who was merged since is still seated by the other one.
std::multimap<MemberId, rotation::Person> ToldByMembers::peopleToday(const SeatingProblem &seating) const
{
    std::multimap<MemberId, rotation::Person> people;
    for (std::size_t person = 0; person < seating.people.size(); ++person)
        people.emplace(today(seating.people[person]), static_cast<rotation::Person>(person));
    return people;
}

/// The pairs that are written down, as far as both are here. Who have met before are in `known` already.
std::vector<rotation::Acquaintance> ToldByMembers::acquaintancesIn(const SeatingProblem &seating) const
{
    const auto people = peopleToday(seating);
    std::vector<rotation::Acquaintance> known;
    for (const Acquaintance &pair : m_acquaintances.pairs) {
        const int weight = unitsOf(weightOf(m_acquaintances, pair.source));
        if (weight == 0)
            continue;
        const auto [low, lowEnd] = people.equal_range(pair.low);
        const auto [high, highEnd] = people.equal_range(pair.high);
        for (auto one = low; one != lowEnd; ++one)
            for (auto other = high; other != highEnd; ++other)
                known.push_back({one->second, other->second, weight});
    }
    return known;
}

}  // namespace tablee

#include "interchange/namesakes.h"

#include "directory/search_key.h"

namespace tablee {

namespace {

bool isOnlyAName(const Member &member)
{
    return member.email.isEmpty() && member.organisation.isEmpty() && member.team.isEmpty();
}

bool areBothKnown(const QString &one, const QString &other)
{
    return !one.isEmpty() && !other.isEmpty();
}

bool areAlike(const QString &one, const QString &other)
{
    return searchKey(one) == searchKey(other);
}

}  // namespace

Namesake namesake(const Member &one, const Member &other)
{
    const auto decided = [](bool alike) {
        return alike ? Namesake::Same : Namesake::Another;
    };
    if (areBothKnown(one.email, other.email))
        return decided(haveSameAddress(one, other));
    if (areBothKnown(one.organisation, other.organisation))
        return decided(areAlike(one.organisation, other.organisation));
    if (areBothKnown(one.team, other.team) && areAlike(one.team, other.team))
        return Namesake::Same;
    return isOnlyAName(one) || isOnlyAName(other) ? Namesake::Unopposed : Namesake::Perhaps;
}

bool haveSameAddress(const Member &one, const Member &other)
{
    return !one.email.isEmpty() && one.email.compare(other.email, Qt::CaseInsensitive) == 0;
}

}  // namespace tablee

#include "directory/member_search.h"

#include "directory/search_key.h"

#include <algorithm>
#include <numeric>

namespace tablee {

std::vector<std::size_t> membersFoundBy(const QString &typed, const std::vector<Member> &members)
{
    const TypedSearch wanted{typed};
    std::vector<std::size_t> found;
    for (std::size_t place = 0; place < members.size(); ++place)
        if (wanted.words.isEmpty() || matches(members[place].searchKey, wanted))
            found.push_back(place);
    return found;
}

std::vector<std::size_t> sortedByName(const std::vector<Member> &members)
{
    std::vector<QByteArray> keys;
    keys.reserve(members.size());
    for (const Member &member : members)
        keys.push_back(collationKey(displayName(member)));
    std::vector<std::size_t> places(members.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::stable_sort(
        places.begin(), places.end(), [&keys](std::size_t a, std::size_t b) { return keys[a] < keys[b]; });
    return places;
}

}  // namespace tablee

#include "directory/ids_by_name.h"

#include "directory/search_key.h"

#include <algorithm>
#include <utility>

namespace tablee {

std::vector<MemberId> idsByName(const std::vector<MemberId> &people, const std::map<MemberId, QString> &names)
{
    std::vector<std::pair<QByteArray, MemberId>> keyed;
    for (const MemberId member : people) {
        const auto known = names.find(member);
        keyed.emplace_back(known == names.end() ? QByteArray{} : collationKey(known->second), member);
    }
    std::sort(keyed.begin(), keyed.end());
    std::vector<MemberId> sorted;
    for (const auto &[key, member] : keyed)
        sorted.push_back(member);
    return sorted;
}

}  // namespace tablee

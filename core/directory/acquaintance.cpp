#include "directory/acquaintance.h"

#include "directory/search_key.h"

#include <QHash>

#include <algorithm>
#include <iterator>
#include <tuple>

namespace tablee {

namespace {

auto orderOf(const Acquaintance &pair)
{
    return std::tuple{pair.low, pair.high, pair.source};
}

bool comesBefore(const Acquaintance &one, const Acquaintance &other)
{
    return orderOf(one) < orderOf(other);
}

KnowingWeight usualWeight(KnownBy source)
{
    switch (source) {
    case KnownBy::Organisation:
        return KnowingWeight::Little;
    case KnownBy::Met:
        return KnowingWeight::Strong;
    case KnownBy::Team:
    case KnownBy::Declared:
    case KnownBy::Together:
    case KnownBy::Marked:
    case KnownBy::Imported:
        return KnowingWeight::Normal;
    }
    return KnowingWeight::Normal;
}

}  // namespace

void addTo(AcquaintanceBook &book, Acquaintance pair)
{
    if (pair.high < pair.low)
        std::swap(pair.low, pair.high);
    if (pair.low == pair.high)
        return;
    const auto place = std::lower_bound(book.pairs.begin(), book.pairs.end(), pair, comesBefore);
    if (place == book.pairs.end() || comesBefore(pair, *place))
        book.pairs.insert(place, pair);
}

void removeFrom(AcquaintanceBook &book, const Acquaintance &pair)
{
    std::erase_if(book.pairs, [&](const Acquaintance &each) { return orderOf(each) == orderOf(pair); });
}

bool holds(const AcquaintanceBook &book, const Acquaintance &pair)
{
    return std::binary_search(book.pairs.begin(), book.pairs.end(), pair, comesBefore);
}

std::vector<Acquaintance> pairsOnlyIn(const AcquaintanceBook &book, const AcquaintanceBook &other)
{
    std::vector<Acquaintance> only;
    std::set_difference(book.pairs.begin(), book.pairs.end(), other.pairs.begin(), other.pairs.end(),
        std::back_inserter(only), comesBefore);
    return only;
}

KnowingWeight weightOf(const AcquaintanceBook &book, KnownBy source, bool mostFromOne)
{
    if (const auto chosen = book.weights.find(source); chosen != book.weights.end())
        return chosen->second;
    return source == KnownBy::Organisation && mostFromOne ? KnowingWeight::Off : usualWeight(source);
}

bool mostFromOneOrganisation(const std::vector<const Member *> &people)
{
    QHash<QString, std::size_t> counts;
    for (const Member *person : people)
        if (!person->organisation.isEmpty())
            if (2 * ++counts[searchKey(person->organisation)] > people.size())
                return true;
    return false;
}

}  // namespace tablee

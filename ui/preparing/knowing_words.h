#pragma once

#include "directory/acquaintance.h"
#include "interchange/pair_list.h"

#include <QString>

#include <set>

namespace tablee::ui {

/// "Same team"
QString sourceText(KnownBy source);
/// "same team, met before"
QString sourcesText(const std::set<KnownBy> &sources);
/// "a little"
QString weightText(KnowingWeight weight);
/// "for 6 months"; 0 is for ever.
QString monthsText(int months);
/// "Row 4: nobody is called Jo Doe."
QString leftOutText(const ListedPair &pair);

}  // namespace tablee::ui

#pragma once

#include "interchange/import_preview.h"

#include <QString>

#include <vector>

namespace tablee::test {

/// `people` rows as a facilitator may bring them: French headings, capitals, accents, several topics each.
QString crowdList(int people);

/// Those whom such a list names.
std::vector<ListedPerson> peopleOf(const QString &list);

/// The same as members of a community, numbered from 1.
std::vector<Member> crowdOfMembers(const QString &list);

}  // namespace tablee::test

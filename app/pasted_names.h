#pragma once

#include "directory/member.h"

#include <QString>

#include <vector>

// The names that were pasted on the first page stay there for the next evening, so they follow what becomes
// of the people they name.

namespace tablee {

/// `pasted` without the lines that are about one of `people`, alone or in the columns of a row.
QString withoutPeople(const QString &pasted, const std::vector<Member> &people);

/// `pasted` with the name of one person corrected wherever it stands; the other columns of a row stay.
QString withNameCorrected(const QString &pasted, const Member &before, const Member &after);

}  // namespace tablee

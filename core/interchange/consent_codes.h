#pragma once

#include "directory/member.h"

#include <QString>

#include <set>

namespace tablee {

/// How a list of ours writes consent, the same in every language: "contact; photographs".
QString consentsAsText(const std::set<ConsentPurpose> &consents);

/// The consents of such a cell; whatever else stands there allows nothing.
std::set<ConsentPurpose> consentsIn(const QString &cell);

}  // namespace tablee

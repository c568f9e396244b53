#pragma once

#include "directory/name_text.h"

#include <optional>
#include <utility>

namespace tablee {

using TwoNames = std::pair<PersonName, PersonName>;

/// Two people who stand as one: "M. et Mme Durand" ("M. Durand" and "Mme Durand"), "Anne et Paul Roy",
/// "DURAND Anne & Paul", "Anne Roy et Paul Blanc". Nothing is guessed: of "Anne Roy et Paul" the second is
/// Paul. Not "Anne Roy et invité", "Dupont et Fils", "Anne Roy / Acme" or a name with a comma; both begin
/// with a capital. `name` is clean. `familyComesFirst`: its column says so, "Roy Anne et Paul".
std::optional<TwoNames> twoPeopleIn(const QString &name, bool familyComesFirst = false);

/// The same for given and family name in columns of their own: "Anne et Paul" | "Roy", "M. et Mme" |
/// "Durand", "Anne et Paul" | "Roy et Blanc".
std::optional<TwoNames> twoPeopleInParts(const QString &given, const QString &family);

/// Whether a name that is no two people's may be several people's all the same: "Anne Roy, Paul Blanc et
/// Marie Petit", "Anne Roy/Paul Blanc", "Anne Roy ou Paul Blanc". `name` is clean.
bool mayNameSeveral(const QString &name);

}  // namespace tablee

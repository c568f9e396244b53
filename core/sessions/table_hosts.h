#pragma once

#include "sessions/prepared_session.h"

#include <vector>

namespace tablee {

/// Sets out the tables up to `number`, as far as they are not there yet.
void setOutTables(PreparedSession &session, int number);

/// What somebody expected anew is to be: a host where a rule, which may have come along from last time, says
/// so.
Role roleByRules(const PreparedSession &session, MemberId member);

/// The numbers of the tables those expected need which nobody hosts.
std::vector<int> tablesWithoutHost(const PreparedSession &session);

/// Whoever is to host and has no table yet stays at one that has no host, in every round; but for those whom
/// another rule keeps from it.
void seatHosts(PreparedSession &session);

/// The same, and whoever is expected and free to sit anywhere becomes a host, one for each table that has
/// none, in the order in which they are expected.
void nameHosts(PreparedSession &session);

}  // namespace tablee

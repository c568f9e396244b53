#pragma once

#include "directory/member.h"

namespace tablee {

/// What is said of two people of one name, as to whether they are one person.
enum class Namesake {
    Same,  ///< they share an address, or else an organisation or a team
    Unopposed,  ///< of one nothing but the name is known: a question as soon as the other brings more
    Perhaps,  ///< something is known of each, and none of it can be compared: a question
    Another,  ///< each has an address, and not the same one; or else an organisation
};

/// The rule for a row of a list and somebody of the same name. Whatever is known of both on the first of
/// these decides: the address, the organisation. A team that is shared speaks for one person, but people
/// change theirs, so that two of them say nothing.
Namesake namesake(const Member &one, const Member &other);

/// Both have an address, and it is the same.
bool haveSameAddress(const Member &one, const Member &other);

}  // namespace tablee

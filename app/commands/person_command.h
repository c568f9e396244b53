#pragma once

#include "commands/command_line.h"
#include "directory/member.h"
#include "foundation/result.h"
#include "language/words.h"

#include <vector>

namespace tablee {

/// What came of asking for one person's data.
struct PersonAnswer {
    bool isWritten = false;
    std::vector<Member> candidates = {};  ///< who may be meant, where nothing was written
};

/// Writes everything the file holds about the person `wanted` names, by Tablée ID or by the whole name in any
/// order. Where it names several people, or only a part of a name, they are told and nothing is written. A
/// fault of the place to write to is StorageFailed or FileExists.
Result<PersonAnswer> writePerson(const WritePerson &wanted, const Words &words);

}  // namespace tablee

#pragma once

#include "commands/command_line.h"
#include "foundation/result.h"
#include "interchange/import_preview.h"
#include "language/words.h"
#include "sessions/erasure.h"

#include <functional>
#include <set>

namespace tablee {

/// What becomes of a list.
struct TakenList {
    ImportPreview preview;
    std::set<int> notAsked;  ///< rows the call answers for, though they are no question: nothing was written
};

/// Takes a list, whose columns hold `fields`, into a community, or only says what would happen. The community
/// must not be open at a desk. `progress` is told how far it is, 0 to 1, from any thread.
Result<TakenList> importList(
    const ImportList &wanted, const ListTable &list, const std::vector<ListField> &fields,
    const std::function<void(double)> &progress = [](double) {});

/// The file of two that is at fault.
struct FileFault {
    QString file;
    Error error;
};

/// Writes the members of a community; returns how many.
tl::expected<int, FileFault> exportMembers(const ExportMembers &members, const Words &words);

/// Erases the person with this Tablée ID for good; NotFound when there is none.
Result<Erasure> erasePerson(const ErasePerson &wanted);

}  // namespace tablee

#pragma once

#include <string>

namespace tablee {

/// What went wrong, as far as a person can act on it. The sentence is made in ui/common/error_text (the desk)
/// or from Words (command line), so that it follows the language.
enum class ErrorCode {
    InvalidInput,
    NotFound,
    Conflict,  ///< the evening has moved on meanwhile; look again
    NotAllowedNow,  ///< the evening's state does not allow it; detail names the Refusal
    NobodyHere,  ///< who could sit down in a round
    LaterEventStandsOnIt,  ///< an undo that would pull the ground from under something later
    NotOurFile,
    FileTooNew,
    FileDamaged,
    FileReadOnly,
    FileOnNetwork,
    FileOpenElsewhere,
    FileBusy,  ///< another program holds it
    FileMissing,
    FileExists,
    DiskFull,
    StorageFailed,
    NoPlanPossible,
    Cancelled,
    NotAList,  ///< no text, or one line without an end
    ListTooLong,
    FileChangedMeanwhile,  ///< somebody wrote to a file while it was read
};

struct Error {
    ErrorCode code = ErrorCode::StorageFailed;
    std::string detail;  ///< for the log and for developers; never shown as it is, never a person's name

    friend bool operator==(const Error &, const Error &) = default;
};

}  // namespace tablee

#pragma once

#include "foundation/error.h"

#include <QString>

namespace tablee::ui {

/// What came to nothing: the same full disk means another thing to each.
enum class Attempt {
    Press,  ///< something of the evening or of the community was to be written down
    Open,  ///< a community was to be opened
    Create,  ///< one was to be made
    Copy,  ///< a copy of it was to be kept elsewhere
    Paper,  ///< something was to be printed into a file
    Session,  ///< a session was to be prepared otherwise, or that taken back
    Member,  ///< members were to be changed, or a change of them taken back
    Erasure,  ///< somebody was to be erased for good
    List,  ///< a list of people was to be read from a file
    PastedList,  ///< or from what somebody pasted
};

/// What happened and what can be done, in the language of the desk. The detail of the error goes to the log,
/// not here. A fault of a file names it where the name of `file` (a path) is known.
QString errorText(const Error &error, const QString &file = {}, Attempt attempt = Attempt::Press);

}  // namespace tablee::ui

#pragma once

#include <QString>

namespace tablee::ui {

/// A community file that can be opened.
struct OfferedCommunity {
    QString path;
    bool lately = false;  ///< it has been opened on this computer not long ago
    bool unfinished = false;  ///< an evening of it is not closed

    friend bool operator==(const OfferedCommunity &, const OfferedCommunity &) = default;
};

}  // namespace tablee::ui

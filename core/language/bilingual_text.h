#pragma once

#include <QString>

namespace tablee {

/// Something people wrote or chose in two languages. One of them may be missing.
struct BilingualText {
    QString french;
    QString english;

    bool isEmpty() const { return french.isEmpty() && english.isEmpty(); }

    friend bool operator==(const BilingualText &, const BilingualText &) = default;
};

}  // namespace tablee

#pragma once

#include <QString>

namespace tablee {

/// What the audience screen was showing, so that a crash brings it back. The texts are the codes of
/// ui/audience.
struct DisplayRecord {
    QString view = {};
    QString language = {};
    QString theme = {};
    QString messageFrench = {};
    QString messageEnglish = {};
    bool frozen = false;

    friend bool operator==(const DisplayRecord &, const DisplayRecord &) = default;
};

}  // namespace tablee

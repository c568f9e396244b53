#pragma once

#include "common/sentence.h"
#include "sessions/prepared_session.h"

#include <QString>

#include <functional>

namespace tablee::ui {

/// Something that is to become otherwise in a session: done to the session as it is when its turn comes.
struct SessionEdit {
    QString part = {};  ///< edits of one part, one after the other, are taken back as one
    std::function<void(PreparedSession &)> apply = {};
    Sentence told = {};  ///< worth a word, with the way back; empty for what one sees anyway
};

}  // namespace tablee::ui

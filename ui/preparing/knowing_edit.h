#pragma once

#include "common/sentence.h"
#include "directory/acquaintance.h"

#include <functional>

namespace tablee::ui {

/// Something that is to become otherwise in what a community says of who knows whom.
struct KnowingEdit {
    std::function<void(AcquaintanceBook &, Milliseconds now)> apply = {};
    Sentence told = {};  ///< worth a word, with the way back; empty for what one sees anyway
};

}  // namespace tablee::ui

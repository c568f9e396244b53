#pragma once

#include "exchange/phrase_notes.h"

#include <QString>

#include <array>

namespace tablee::ui {

inline constexpr std::array everyPhraseKind{PhraseKind::Experience, PhraseKind::Interest, PhraseKind::Wish,
    PhraseKind::Completion, PhraseKind::FollowUp};

/// "Experience"
QString phraseKindText(PhraseKind kind);
/// "easy"
QString depthText(int depth);
/// "In pairs"
QString phrasePlaceText(PhrasePlace place);
/// What is wrong, and what to do.
QString phraseFaultText(PhraseFault fault);

}  // namespace tablee::ui

#pragma once

#include "exchange/phrase_notes.h"

#include <QString>

namespace tablee::ui {

/// "Experience"
QString phraseKindText(PhraseKind kind);
/// "easy"
QString depthText(int depth);
/// "In pairs"
QString phrasePlaceText(PhrasePlace place);
/// What is wrong, and what to do.
QString phraseFaultText(PhraseFault fault);

}  // namespace tablee::ui

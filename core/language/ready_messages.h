#pragma once

#include "language/bilingual_text.h"
#include "language/words.h"

namespace tablee {

/// What a facilitator says to the whole room most often, ready in both languages.
enum class ReadyMessage { ChangeTables, Break, BeginAgain, ThankYou };

QString messageText(ReadyMessage message, const Words &words);

BilingualText messageText(ReadyMessage message, const Words &french, const Words &english);

}  // namespace tablee

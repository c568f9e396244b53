#pragma once

#include "language/bilingual_text.h"
#include "language/words.h"

#include <array>

namespace tablee {

/// What a facilitator says to the whole room most often, ready in both languages.
enum class ReadyMessage { ChangeTables, Break, BeginAgain, ThankYou };

inline constexpr std::array readyMessages{
    ReadyMessage::ChangeTables, ReadyMessage::Break, ReadyMessage::BeginAgain, ReadyMessage::ThankYou};

QString messageText(ReadyMessage message, const Words &words);

BilingualText messageText(ReadyMessage message, const Words &french, const Words &english);

}  // namespace tablee

#pragma once

#include "language/contradiction_words.h"
#include "rotation/explaining/explanation.h"
#include "rotation/planner.h"

namespace tablee {

/// Why two people share a table, a sentence for each reason: "They have not met before. Awa wants to learn
/// something that Koffi offers."
QString reasonsText(const rotation::Explanation &explanation, rotation::Person one, rotation::Person other,
    const PlanNames &names, const Words &words);

/// What it would cost to part them: "If Awa and Mia exchanged places: 2 more repeats, 1 third meeting more."
QString partingText(const rotation::Explanation &explanation, const PlanNames &names, const Words &words);

/// What a turned dial has cost and brought: "3 more repeats; in return 14 more wishes fulfilled." Empty where
/// it has cost nothing. Where some of its rounds have begun, `firstRound` tells which is its first.
QString tradeText(const rotation::Trade &trade, const Words &words, int firstRound = 0);

}  // namespace tablee

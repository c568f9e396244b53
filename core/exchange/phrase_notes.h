#pragma once

#include "exchange/phrases.h"

#include <optional>
#include <vector>

namespace tablee {

/// What a community says of one phrase, from a moment on: its own words for it, or that it does not want to
/// hear it. A phrase whose key the program does not know is one of its own.
struct PhraseNote {
    OpeningPhrase phrase = {};
    bool hidden = false;
    Milliseconds notedAt = {};  ///< UTC

    friend bool operator==(const PhraseNote &, const PhraseNote &) = default;
};

/// Oldest first. While an evening runs nothing is taken out, so that it keeps the book it began with, also
/// after a restart.
using PhraseNotes = std::vector<PhraseNote>;

/// The last thing noted of a phrase by `at`; null for nothing.
const PhraseNote *lastNote(const PhraseNotes &notes, const QString &key, Milliseconds at);

/// `book` with what was noted by `at`: phrases in other words, phrases of one's own, none that is hidden.
PhraseBook bookAt(const PhraseBook &book, const PhraseNotes &notes, Milliseconds at);

/// A phrase in all the book, as a page shows it: hidden ones too.
struct ShownPhrase {
    OpeningPhrase phrase = {};
    bool hidden = false;
    bool isOwn = false;  ///< not the program's, or in other words than the program's

    friend bool operator==(const ShownPhrase &, const ShownPhrase &) = default;
};

/// The program's phrases and one's own, as they stand now. One's own that are hidden are gone.
std::vector<ShownPhrase> shownPhrases(const PhraseBook &book, const PhraseNotes &notes);

/// Nothing when `phrase` can be said: it has words in one language at least, short enough for a screen, and a
/// place where it may stand.
enum class PhraseFault { NoWords, TooLong, NoPlace };
std::optional<PhraseFault> faultOf(const OpeningPhrase &phrase);

/// On one line, with the spaces that French wants.
OpeningPhrase cleaned(OpeningPhrase phrase);

/// What a room reads at a glance.
inline constexpr qsizetype longestPhrase = 100;

/// A note of a phrase before and after; nothing before for a new one.
struct PhraseChange {
    std::optional<PhraseNote> before = {};
    PhraseNote after = {};

    friend bool operator==(const PhraseChange &, const PhraseChange &) = default;
};

}  // namespace tablee

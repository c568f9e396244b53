#include "exchange/phrase_notes.h"

#include "language/region.h"

#include <algorithm>
#include <limits>
#include <set>

namespace tablee {

namespace {

constexpr Milliseconds always{std::numeric_limits<Milliseconds::rep>::max()};

}  // namespace

const PhraseNote *lastNote(const PhraseNotes &notes, const QString &key, Milliseconds at)
{
    const auto found = std::find_if(notes.rbegin(), notes.rend(),
        [&](const PhraseNote &note) { return note.phrase.key == key && note.notedAt <= at; });
    return found == notes.rend() ? nullptr : &*found;
}

PhraseBook bookAt(const PhraseBook &book, const PhraseNotes &notes, Milliseconds at)
{
    std::vector<OpeningPhrase> phrases;
    const auto take = [&](const OpeningPhrase &phrase) {
        const PhraseNote *note = lastNote(notes, phrase.key, at);
        if (note == nullptr)
            phrases.push_back(phrase);
        else if (!note->hidden)
            phrases.push_back(note->phrase);
    };
    for (const OpeningPhrase &phrase : book.phrases())
        take(phrase);
    std::set<QString> own;
    for (const PhraseNote &note : notes)
        if (note.notedAt <= at && book.find(note.phrase.key) == nullptr && own.insert(note.phrase.key).second)
            take(note.phrase);
    return PhraseBook{std::move(phrases)};
}

std::vector<ShownPhrase> shownPhrases(const PhraseBook &book, const PhraseNotes &notes)
{
    std::vector<ShownPhrase> shown;
    for (const OpeningPhrase &phrase : book.phrases()) {
        const PhraseNote *note = lastNote(notes, phrase.key, always);
        const OpeningPhrase &now = note == nullptr ? phrase : note->phrase;
        shown.push_back({now, note != nullptr && note->hidden, now != phrase});
    }
    const PhraseBook all = bookAt(book, notes, always);
    for (const OpeningPhrase &phrase : all.phrases())
        if (book.find(phrase.key) == nullptr)
            shown.push_back({phrase, false, true});
    return shown;
}

std::optional<PhraseFault> faultOf(const OpeningPhrase &phrase)
{
    if (phrase.french.isEmpty() && phrase.english.isEmpty())
        return PhraseFault::NoWords;
    if (std::max(phrase.french.size(), phrase.english.size()) > longestPhrase)
        return PhraseFault::TooLong;
    if (phrase.places.empty())
        return PhraseFault::NoPlace;
    return std::nullopt;
}

OpeningPhrase cleaned(OpeningPhrase phrase)
{
    phrase.french = frenchSpaced(phrase.french.simplified());
    phrase.english = phrase.english.simplified();
    return phrase;
}

}  // namespace tablee

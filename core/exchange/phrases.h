#pragma once

#include "evening/agenda.h"
#include "foundation/result.h"
#include "language/words.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace tablee {

/// The easier kinds of opening, and what goes on from what was said in the room.
enum class PhraseKind { Experience, Interest, Wish, Completion, FollowUp };

/// Where a phrase is at home.
enum class PhrasePlace { Pair, Table, FreeTime };

/// A sentence to begin a conversation with, written for each language by itself.
struct OpeningPhrase {
    QString key = {};  ///< stable, for logs and tests: "taught-by-a-stranger"
    QString french = {};
    QString english = {};
    PhraseKind kind = PhraseKind::Experience;
    int depth = 1;  ///< 1 easy, 2 personal, 3 takes some trust
    bool firstContact = false;  ///< safe between people who have never met
    std::set<PhrasePlace> places = {};

    /// In the other language where it has no words in this one.
    const QString &in(Language language) const
    {
        const QString &text = language == Language::French ? french : english;
        return text.isEmpty() ? (language == Language::French ? english : french) : text;
    }

    friend bool operator==(const OpeningPhrase &, const OpeningPhrase &) = default;
};

/// A moment of the evening that asks for a phrase.
struct PhraseOccasion {
    StepKind kind = StepKind::Round;
    int round = 1;  ///< 1 and up, for rounds
    int rounds = 1;  ///< how many the evening has; the depth rises over them
    bool pairs = false;  ///< tables of two
    std::uint64_t seed = 0;  ///< the evening's
    bool talked = false;  ///< a phrase came before: there is something to follow up
};

/// How long a phrase stands in free time before the next takes its place.
inline constexpr Milliseconds phraseTurn = std::chrono::minutes{5};
/// So many more are kept for a free time that is made longer.
inline constexpr int turnsInReserve = 3;

/// Opening phrases to choose from: those built into the program, or these as a community wants them.
class PhraseBook {
public:
    PhraseBook() = default;
    explicit PhraseBook(std::vector<OpeningPhrase> phrases)
        : m_phrases{std::move(phrases)}
    {
    }

    /// Errors: FileDamaged when the book cannot be read or a phrase lacks something (a fault of the build).
    static Result<PhraseBook> load();
    static Result<PhraseBook> read(const QByteArray &json);

    const std::vector<OpeningPhrase> &phrases() const { return m_phrases; }
    const OpeningPhrase *find(const QString &key) const;

    /// The phrase for an occasion, none of `used` (keys); the same answer for the same question. Null where
    /// no phrase belongs (a break) or all are used.
    const OpeningPhrase *phraseFor(const PhraseOccasion &occasion, const std::set<QString> &used) const;

    /// The phrase each step of an evening begins with, none twice. They need not be stored: after a restart
    /// agenda and seed give the same ones, and a step that is begun again has its own.
    std::map<StepId, const OpeningPhrase *> phrasesOf(
        const std::vector<Step> &agenda, bool pairs, std::uint64_t seed) const;

    /// The same, and for free time those that follow, one for each phraseTurn it is planned for and
    /// turnsInReserve more; fewer where the book runs out, and the last one stays. No phrase twice in all of
    /// them.
    std::map<StepId, std::vector<const OpeningPhrase *>> phraseTurnsOf(
        const std::vector<Step> &agenda, bool pairs, std::uint64_t seed) const;

private:
    std::vector<OpeningPhrase> m_phrases;
};

}  // namespace tablee

#pragma once

#include "evening/agenda.h"
#include "foundation/result.h"
#include "language/words.h"

#include <QString>

#include <cstdint>
#include <map>
#include <set>
#include <vector>

namespace tablee {

/// The easier kinds of opening (METHOD section 4).
enum class PhraseKind { Experience, Interest, Wish, Completion };

/// Where a phrase is at home.
enum class PhrasePlace { Pair, Table, FreeTime };

/// A sentence to begin a conversation with, written for each language by itself.
struct OpeningPhrase {
    QString key;  ///< stable, for logs and tests: "taught-by-a-stranger"
    QString french;
    QString english;
    PhraseKind kind = PhraseKind::Experience;
    int depth = 1;  ///< 1 easy, 2 personal, 3 takes some trust
    bool firstContact = false;  ///< safe between people who have never met
    std::set<PhrasePlace> places;

    const QString &in(Language language) const { return language == Language::French ? french : english; }
};

/// A moment of the evening that asks for a phrase.
struct PhraseOccasion {
    StepKind kind = StepKind::Round;
    int round = 1;  ///< 1 and up, for rounds
    int rounds = 1;  ///< how many the evening has; the depth rises over them
    bool pairs = false;  ///< tables of two
    std::uint64_t seed = 0;  ///< the evening's
};

/// The opening phrases built into the program.
class PhraseBook {
public:
    /// Errors: FileDamaged when the book cannot be read or a phrase lacks something (a fault of the build).
    static Result<PhraseBook> load();
    static Result<PhraseBook> read(const QByteArray &json);

    const std::vector<OpeningPhrase> &phrases() const { return m_phrases; }
    const OpeningPhrase *find(const QString &key) const;

    /// The phrase for an occasion, none of `used` (keys); the same answer for the same question. Null where
    /// no phrase belongs (a break) or all are used.
    const OpeningPhrase *phraseFor(const PhraseOccasion &occasion, const std::set<QString> &used) const;

    /// The phrases of a whole evening, none twice. They need not be stored: after a restart agenda and seed
    /// give the same ones.
    std::map<StepId, const OpeningPhrase *> phrasesOf(
        const std::vector<Step> &agenda, bool pairs, std::uint64_t seed) const;

    /// The same, with more for each free time, whose phrase changes every few minutes: up to `turns` of them,
    /// the one of phrasesOf() first.
    std::map<StepId, std::vector<const OpeningPhrase *>> phraseTurnsOf(
        const std::vector<Step> &agenda, bool pairs, std::uint64_t seed, int turns) const;

private:
    std::vector<OpeningPhrase> m_phrases;
};

}  // namespace tablee

#include "exchange/phrases.h"

#include "foundation/random.h"
#include "language/region.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace tablee {

namespace {

constexpr int deepest = 3;

std::optional<PhraseKind> kindNamed(const QString &name)
{
    if (name == u"experience")
        return PhraseKind::Experience;
    if (name == u"interest")
        return PhraseKind::Interest;
    if (name == u"wish")
        return PhraseKind::Wish;
    if (name == u"completion")
        return PhraseKind::Completion;
    return std::nullopt;
}

std::optional<PhrasePlace> placeNamed(const QString &name)
{
    if (name == u"pair")
        return PhrasePlace::Pair;
    if (name == u"table")
        return PhrasePlace::Table;
    if (name == u"freeTime")
        return PhrasePlace::FreeTime;
    return std::nullopt;
}

/// Nothing where a phrase lacks a part or says something unknown.
std::optional<OpeningPhrase> phraseIn(const QJsonObject &entry)
{
    const auto kind = kindNamed(entry[u"kind"].toString());
    OpeningPhrase phrase;
    phrase.key = entry[u"key"].toString();
    phrase.french = frenchSpaced(entry[u"french"].toString());
    phrase.english = entry[u"english"].toString();
    phrase.depth = entry[u"depth"].toInt();
    phrase.firstContact = entry[u"firstContact"].toBool();
    for (const QJsonValue &name : entry[u"places"].toArray()) {
        const auto place = placeNamed(name.toString());
        if (!place)
            return std::nullopt;
        phrase.places.insert(*place);
    }
    const bool isWhole = kind && !phrase.key.isEmpty() && !phrase.french.isEmpty()
        && !phrase.english.isEmpty() && phrase.depth >= 1 && phrase.depth <= deepest
        && !phrase.places.empty();
    if (!isWhole)
        return std::nullopt;
    phrase.kind = *kind;
    return phrase;
}

std::optional<PhrasePlace> placeOf(const PhraseOccasion &occasion)
{
    if (occasion.kind == StepKind::FreeTime)
        return PhrasePlace::FreeTime;
    if (occasion.kind == StepKind::Round)
        return occasion.pairs ? PhrasePlace::Pair : PhrasePlace::Table;
    return std::nullopt;
}

/// 1, 2, 3 over three rounds; with more rounds each depth lasts longer, with fewer the last is not reached.
/// Free time is easy again.
int depthWanted(const PhraseOccasion &occasion)
{
    if (occasion.kind != StepKind::Round)
        return 1;
    const int rounds = std::max(occasion.rounds, deepest);
    return std::clamp(1 + (occasion.round - 1) * deepest / rounds, 1, deepest);
}

/// People who meet for the first time tonight: at the first table, and whenever they are sent to somebody
/// new.
bool isFirstContact(const PhraseOccasion &occasion)
{
    return occasion.kind == StepKind::FreeTime || occasion.round <= 1;
}

std::uint64_t seedOf(const PhraseOccasion &occasion)
{
    const auto moment
        = static_cast<std::uint64_t>(occasion.kind) * 1000 + static_cast<std::uint64_t>(occasion.round);
    return occasion.seed * 1'000'003 + moment;
}

}  // namespace

Result<PhraseBook> PhraseBook::load()
{
    QFile file{QStringLiteral(":/phrases/phrases.json")};
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileDamaged, "the opening phrases are not in the program");
    return read(file.readAll());
}

Result<PhraseBook> PhraseBook::read(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    PhraseBook book;
    for (const QJsonValue &entry : document.array()) {
        auto phrase = phraseIn(entry.toObject());
        if (!phrase || book.find(phrase->key) != nullptr)
            return fail(
                ErrorCode::FileDamaged, "opening phrase " + std::to_string(book.m_phrases.size() + 1));
        book.m_phrases.push_back(std::move(*phrase));
    }
    if (book.m_phrases.empty())
        return fail(ErrorCode::FileDamaged, "no opening phrases");
    return book;
}

const OpeningPhrase *PhraseBook::find(const QString &key) const
{
    const auto found = std::find_if(m_phrases.begin(), m_phrases.end(),
        [&key](const OpeningPhrase &phrase) { return phrase.key == key; });
    return found == m_phrases.end() ? nullptr : &*found;
}

const OpeningPhrase *PhraseBook::phraseFor(
    const PhraseOccasion &occasion, const std::set<QString> &used) const
{
    const auto place = placeOf(occasion);
    if (!place)
        return nullptr;
    const int depth = depthWanted(occasion);
    const auto distance = [&](const OpeningPhrase &phrase) {
        const bool tooForward = isFirstContact(occasion) && !phrase.firstContact;
        return std::abs(phrase.depth - depth) + (tooForward ? 2 * deepest : 0);
    };
    std::vector<const OpeningPhrase *> nearest;
    for (const OpeningPhrase &phrase : m_phrases) {
        if (used.contains(phrase.key) || !phrase.places.contains(*place))
            continue;
        if (!nearest.empty() && distance(phrase) < distance(*nearest.front()))
            nearest.clear();
        if (nearest.empty() || distance(phrase) == distance(*nearest.front()))
            nearest.push_back(&phrase);
    }
    if (nearest.empty())
        return nullptr;
    return nearest[Random{seedOf(occasion)}.below(static_cast<std::uint32_t>(nearest.size()))];
}

std::map<StepId, const OpeningPhrase *> PhraseBook::phrasesOf(
    const std::vector<Step> &agenda, bool pairs, std::uint64_t seed) const
{
    const auto rounds = std::count_if(
        agenda.begin(), agenda.end(), [](const Step &step) { return step.kind == StepKind::Round; });
    std::map<StepId, const OpeningPhrase *> phrases;
    std::set<QString> used;
    for (const Step &step : agenda) {
        const PhraseOccasion occasion{step.kind, step.round, static_cast<int>(rounds), pairs, seed};
        const OpeningPhrase *phrase = phraseFor(occasion, used);
        if (phrase == nullptr)
            continue;
        phrases[step.id] = phrase;
        used.insert(phrase->key);
    }
    return phrases;
}

std::map<StepId, std::vector<const OpeningPhrase *>> PhraseBook::phraseTurnsOf(
    const std::vector<Step> &agenda, bool pairs, std::uint64_t seed, int turns) const
{
    std::map<StepId, std::vector<const OpeningPhrase *>> phrases;
    std::set<QString> used;
    for (const auto &[step, phrase] : phrasesOf(agenda, pairs, seed)) {
        phrases[step].push_back(phrase);
        used.insert(phrase->key);
    }
    for (const Step &step : agenda) {
        if (step.kind != StepKind::FreeTime)
            continue;
        auto &own = phrases[step.id];
        for (int turn = 1; turn < turns; ++turn) {
            const OpeningPhrase *phrase = phraseFor({step.kind, turn, 1, pairs, seed}, used);
            if (phrase == nullptr)
                break;
            own.push_back(phrase);
            used.insert(phrase->key);
        }
    }
    return phrases;
}

}  // namespace tablee

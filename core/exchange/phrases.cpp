#include "exchange/phrases.h"

#include "foundation/random.h"
#include "language/region.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <limits>
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
    if (name == u"followUp")
        return PhraseKind::FollowUp;
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

/// The room is still new to itself in the first half of the rounds, and free time sends people to somebody
/// new whenever it comes.
bool isFirstContact(const PhraseOccasion &occasion)
{
    return occasion.kind == StepKind::FreeTime || 2 * occasion.round <= occasion.rounds + 1;
}

bool suits(const OpeningPhrase &phrase, const PhraseOccasion &occasion)
{
    const auto place = placeOf(occasion);
    return place && phrase.places.contains(*place)
        && (occasion.talked || phrase.kind != PhraseKind::FollowUp);
}

/// From the depth that is wanted; what asks too much of strangers is further away than any depth.
int distance(const OpeningPhrase &phrase, const PhraseOccasion &occasion)
{
    const bool tooForward = isFirstContact(occasion) && !phrase.firstContact;
    return std::abs(phrase.depth - depthWanted(occasion)) + (tooForward ? 2 * deepest : 0);
}

/// What was said before counts too: else the turns of one free time would be neighbours in the book.
std::uint64_t seedOf(const PhraseOccasion &occasion, std::size_t said)
{
    const auto moment
        = static_cast<std::uint64_t>(occasion.kind) * 1000 + static_cast<std::uint64_t>(occasion.round);
    return (occasion.seed * 1'000'003 + moment) * 1009 + said;
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
    std::vector<const OpeningPhrase *> nearest;
    int least = std::numeric_limits<int>::max();
    for (const OpeningPhrase &phrase : m_phrases) {
        if (used.contains(phrase.key) || !suits(phrase, occasion))
            continue;
        const int away = distance(phrase, occasion);
        if (away < least)
            nearest.clear();
        if (away <= least)
            nearest.push_back(&phrase);
        least = std::min(least, away);
    }
    if (nearest.empty())
        return nullptr;
    return nearest[Random{seedOf(occasion, used.size())}.below(static_cast<std::uint32_t>(nearest.size()))];
}

std::map<StepId, const OpeningPhrase *> PhraseBook::phrasesOf(
    const std::vector<Step> &agenda, bool pairs, std::uint64_t seed) const
{
    const auto rounds = std::count_if(
        agenda.begin(), agenda.end(), [](const Step &step) { return step.kind == StepKind::Round; });
    std::map<StepId, const OpeningPhrase *> phrases;
    std::set<QString> used;
    for (const Step &step : agenda) {
        const OpeningPhrase *phrase
            = phraseFor({step.kind, step.round, static_cast<int>(rounds), pairs, seed, !used.empty()}, used);
        if (phrase == nullptr)
            continue;
        phrases[step.id] = phrase;
        used.insert(phrase->key);
    }
    return phrases;
}

std::map<StepId, std::vector<const OpeningPhrase *>> PhraseBook::phraseTurnsOf(
    const std::vector<Step> &agenda, bool pairs, std::uint64_t seed) const
{
    std::map<StepId, std::vector<const OpeningPhrase *>> turns;
    std::set<QString> used;
    for (const auto &[step, phrase] : phrasesOf(agenda, pairs, seed)) {
        turns[step].push_back(phrase);
        used.insert(phrase->key);
    }
    // Only now, so that a long free time takes no round's phrase.
    const PhraseOccasion later{.kind = StepKind::FreeTime, .pairs = pairs, .seed = seed, .talked = true};
    const auto addTurn = [&](const Step &step) {
        if (const OpeningPhrase *phrase = phraseFor(later, used)) {
            turns[step.id].push_back(phrase);
            used.insert(phrase->key);
        }
    };
    std::vector<Step> freeTimes;
    std::copy_if(agenda.begin(), agenda.end(), std::back_inserter(freeTimes),
        [](const Step &step) { return step.kind == StepKind::FreeTime; });
    for (const Step &step : freeTimes)
        for (int turn = 2; turn * phraseTurn <= step.planned; ++turn)
            addTurn(step);
    for (const Step &step : freeTimes)
        for (int turn = 0; turn < turnsInReserve; ++turn)
            addTurn(step);
    return turns;
}

}  // namespace tablee

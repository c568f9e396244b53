#include "storage/names.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tablee::storage {

namespace {

template <typename Value, std::size_t count> using Names = std::array<std::pair<Value, QStringView>, count>;

constexpr Names<StepKind, 7> stepKinds{{
    {StepKind::Welcome, u"welcome"},
    {StepKind::Round, u"round"},
    {StepKind::FreeTime, u"free_time"},
    {StepKind::Plenary, u"plenary"},
    {StepKind::Break, u"break"},
    {StepKind::Harvest, u"harvest"},
    {StepKind::Closing, u"closing"},
}};

constexpr Names<Role, 5> roles{{
    {Role::Seated, u"seated"},
    {Role::Host, u"host"},
    {Role::Observer, u"observer"},
    {Role::Speaker, u"speaker"},
    {Role::Helper, u"helper"},
}};

constexpr Names<RuleKind, 4> ruleKinds{{
    {RuleKind::Apart, u"apart"},
    {RuleKind::Together, u"together"},
    {RuleKind::Fixed, u"fixed"},
    {RuleKind::Host, u"host"},
}};

constexpr Names<Language, 2> languages{{
    {Language::French, u"fr"},
    {Language::English, u"en"},
}};

constexpr Names<ConsentPurpose, 3> consentPurposes{{
    {ConsentPurpose::ContactDetails, u"contact"},
    {ConsentPurpose::Photographs, u"photographs"},
    {ConsentPurpose::News, u"news"},
}};

constexpr Names<KnownBy, 7> sources{{
    {KnownBy::Team, u"team"},
    {KnownBy::Organisation, u"organisation"},
    {KnownBy::Declared, u"declared"},
    {KnownBy::Together, u"together"},
    {KnownBy::Met, u"met"},
    {KnownBy::Marked, u"marked"},
    {KnownBy::Imported, u"imported"},
}};

constexpr Names<KnowingWeight, 4> weights{{
    {KnowingWeight::Off, u"off"},
    {KnowingWeight::Little, u"little"},
    {KnowingWeight::Normal, u"normal"},
    {KnowingWeight::Strong, u"strong"},
}};

constexpr Names<PhraseKind, 5> phraseKinds{{
    {PhraseKind::Experience, u"experience"},
    {PhraseKind::Interest, u"interest"},
    {PhraseKind::Wish, u"wish"},
    {PhraseKind::Completion, u"completion"},
    {PhraseKind::FollowUp, u"follow_up"},
}};

constexpr Names<PhrasePlace, 3> phrasePlaces{{
    {PhrasePlace::Pair, u"pair"},
    {PhrasePlace::Table, u"table"},
    {PhrasePlace::FreeTime, u"free_time"},
}};

template <typename Value, std::size_t count> QString nameIn(const Names<Value, count> &names, Value value)
{
    return std::find_if(names.begin(), names.end(), [value](const auto &entry) {
        return entry.first == value;
    })->second.toString();
}

template <typename Value, std::size_t count>
Result<Value> valueIn(const Names<Value, count> &names, const QString &name)
{
    const auto found = std::find_if(
        names.begin(), names.end(), [&name](const auto &entry) { return entry.second == name; });
    if (found == names.end())
        return fail(ErrorCode::FileDamaged, "unknown word in the database: " + name.toStdString());
    return found->first;
}

}  // namespace

QString nameOf(StepKind kind)
{
    return nameIn(stepKinds, kind);
}

QString nameOf(Role role)
{
    return nameIn(roles, role);
}

QString nameOf(RuleKind kind)
{
    return nameIn(ruleKinds, kind);
}

QString nameOf(Language language)
{
    return nameIn(languages, language);
}

QString nameOf(ConsentPurpose purpose)
{
    return nameIn(consentPurposes, purpose);
}

QString nameOf(KnownBy source)
{
    return nameIn(sources, source);
}

QString nameOf(KnowingWeight weight)
{
    return nameIn(weights, weight);
}

QString nameOf(PhraseKind kind)
{
    return nameIn(phraseKinds, kind);
}

QString nameOf(PhrasePlace place)
{
    return nameIn(phrasePlaces, place);
}

Result<StepKind> stepKindOf(const QString &name)
{
    return valueIn(stepKinds, name);
}

Result<Role> roleOf(const QString &name)
{
    return valueIn(roles, name);
}

Result<RuleKind> ruleKindOf(const QString &name)
{
    return valueIn(ruleKinds, name);
}

Result<Language> languageOf(const QString &name)
{
    return valueIn(languages, name);
}

Result<ConsentPurpose> consentPurposeOf(const QString &name)
{
    return valueIn(consentPurposes, name);
}

Result<KnownBy> knownByOf(const QString &name)
{
    return valueIn(sources, name);
}

Result<KnowingWeight> knowingWeightOf(const QString &name)
{
    return valueIn(weights, name);
}

Result<PhraseKind> phraseKindOf(const QString &name)
{
    return valueIn(phraseKinds, name);
}

Result<PhrasePlace> phrasePlaceOf(const QString &name)
{
    return valueIn(phrasePlaces, name);
}

}  // namespace tablee::storage

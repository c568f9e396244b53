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

}  // namespace tablee::storage

#include "commands/command_parts.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace tablee {

namespace {

constexpr std::array<std::pair<QStringView, Verb>, 8> verbs{{
    {u"demo", Verb::Demo},
    {u"plan", Verb::Plan},
    {u"report", Verb::Report},
    {u"check", Verb::Check},
    {u"import", Verb::Import},
    {u"export", Verb::Export},
    {u"erase", Verb::Erase},
    {u"person", Verb::Person},
}};

struct Option {
    QStringView name;
    bool takesValue = false;
    std::vector<Verb> verbs = {};  ///< empty: all of them
};

const std::vector<Option> &options()
{
    static const std::vector<Option> all{
        {u"--help"},
        {u"--version"},
        {u"--language", true},
        {u"--theme", true, {Verb::Desk}},
        {u"--demo", false, {Verb::Desk}},
        {u"--gallery", false, {Verb::Desk}},
        {u"--measure", true, {Verb::Desk}},
        {u"--output", true, {Verb::Demo, Verb::Plan, Verb::Report, Verb::Person}},
        {u"--replace", false, {Verb::Demo, Verb::Plan, Verb::Report, Verb::Export, Verb::Person}},
        {u"--time-limit", true, {Verb::Plan}},
        {u"--seed", true, {Verb::Plan}},
        {u"--iterations", true, {Verb::Plan}},
        {u"--session", true, {Verb::Report}},
        {u"--format", true, {Verb::Report, Verb::Person}},
        {u"--dry-run", false, {Verb::Import}},
        {u"--same", true, {Verb::Import}},
        {u"--another", true, {Verb::Import}},
        {u"--not-coming", true, {Verb::Import}},
        {u"--not-used", true, {Verb::Import}},
        {u"--two-as-one", false, {Verb::Import}},
        {u"--each-cell", false, {Verb::Import}},
        {u"--person", true, {Verb::Erase}},
    };
    return all;
}

const Option *optionNamed(const QString &name)
{
    const auto &all = options();
    const auto found
        = std::find_if(all.begin(), all.end(), [&](const Option &option) { return option.name == name; });
    return found == all.end() ? nullptr : &*found;
}

using WrongCall = tl::unexpected<UsageFault>;

WrongCall faultAt(UsageFaultKind kind, const QString &word)
{
    return WrongCall{UsageFault{kind, word, {}}};
}

class Splitter {
public:
    explicit Splitter(const QStringList &arguments)
        : m_arguments{arguments}
    {
    }

    tl::expected<CommandParts, UsageFault> split()
    {
        bool &filesOnly = m_parts.filesNamed;
        for (m_at = 0; m_at < m_arguments.size(); ++m_at) {
            const QString &word = m_arguments.at(m_at);
            if (!filesOnly && word == QStringLiteral("--"))
                filesOnly = true;
            else if (!filesOnly && word.startsWith(u'-') && word.size() > 1) {
                if (auto taken = takeOption(word); !taken)
                    return WrongCall{taken.error()};
            } else {
                takeWord(word, !filesOnly);
            }
        }
        return m_parts;
    }

private:
    void takeWord(const QString &word, bool mayBeVerb)
    {
        const auto verb = std::find_if(
            verbs.begin(), verbs.end(), [&word](const auto &entry) { return entry.first == word; });
        const bool isFirst = m_parts.files.isEmpty() && m_parts.verbName.isEmpty();
        if (mayBeVerb && isFirst && verb != verbs.end()) {
            m_parts.verb = verb->second;
            m_parts.verbName = word;
        } else {
            m_parts.files += word;
        }
    }

    tl::expected<void, UsageFault> takeOption(const QString &word)
    {
        const qsizetype sign = word.indexOf(u'=');
        const QString name = sign < 0 ? word : word.left(sign);
        const Option *option = optionNamed(name == QStringLiteral("-h") ? QStringLiteral("--help")
                : name == QStringLiteral("-v")                          ? QStringLiteral("--version")
                                                                        : name);
        if (option == nullptr)
            return faultAt(UsageFaultKind::UnknownOption, name);
        if (!option->takesValue && sign >= 0)
            return faultAt(UsageFaultKind::NeedlessValue, name);
        QString value = word.mid(sign + 1);
        if (option->takesValue && sign < 0) {
            const bool follows
                = m_at + 1 < m_arguments.size() && !m_arguments.at(m_at + 1).startsWith(QStringLiteral("--"));
            value = follows ? m_arguments.at(++m_at) : QString{};
        }
        if (option->takesValue && value.isEmpty())
            return faultAt(UsageFaultKind::MissingValue, name);
        m_parts.given[option->name.toString()] += value;
        return {};
    }

    const QStringList &m_arguments;
    qsizetype m_at = 0;
    CommandParts m_parts;
};

std::optional<UsageFault> misplacedOption(const CommandParts &parts)
{
    for (const auto &[name, values] : parts.given) {
        const std::vector<Verb> &places = optionNamed(name)->verbs;
        if (!places.empty() && std::find(places.begin(), places.end(), parts.verb) == places.end())
            return UsageFault{UsageFaultKind::MisplacedOption, name, {}};
    }
    return std::nullopt;
}

}  // namespace

tl::expected<CommandParts, UsageFault> takeApart(const QStringList &arguments)
{
    auto parts = Splitter{arguments}.split();
    if (!parts)
        return parts;
    if (const auto misplaced = misplacedOption(*parts))
        return WrongCall{*misplaced};
    return parts;
}

}  // namespace tablee

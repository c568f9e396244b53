#include "commands/command_line.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>

namespace tablee {

namespace {

enum class Verb { Desk, Demo, Plan, Report, Check };

constexpr std::array<std::pair<QStringView, Verb>, 4> verbs{{
    {u"demo", Verb::Demo},
    {u"plan", Verb::Plan},
    {u"report", Verb::Report},
    {u"check", Verb::Check},
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
        {u"--output", true, {Verb::Demo, Verb::Plan, Verb::Report}},
        {u"--time-limit", true, {Verb::Plan}},
        {u"--seed", true, {Verb::Plan}},
        {u"--iterations", true, {Verb::Plan}},
        {u"--session", true, {Verb::Report}},
        {u"--format", true, {Verb::Report}},
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

using Fault = tl::unexpected<UsageFault>;

Fault faultAt(UsageFaultKind kind, const QString &word)
{
    return Fault{UsageFault{kind, word, {}}};
}

/// The command line taken apart, not yet understood.
struct Parts {
    Verb verb = Verb::Desk;
    QString verbName;
    QStringList files;
    std::map<QString, QString> given;  ///< option -> its value

    bool has(const QString &option) const { return given.contains(option); }
};

class Splitter {
public:
    explicit Splitter(const QStringList &arguments)
        : m_arguments{arguments}
    {
    }

    tl::expected<Parts, UsageFault> split()
    {
        bool filesOnly = false;
        for (m_at = 0; m_at < m_arguments.size(); ++m_at) {
            const QString &word = m_arguments.at(m_at);
            if (!filesOnly && word == QStringLiteral("--"))
                filesOnly = true;
            else if (!filesOnly && word.startsWith(u'-') && word.size() > 1) {
                if (auto taken = takeOption(word); !taken)
                    return Fault{taken.error()};
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
        m_parts.given[option->name.toString()] = value;
        return {};
    }

    const QStringList &m_arguments;
    qsizetype m_at = 0;
    Parts m_parts;
};

/// Takes the values of a command out of its parts and remembers the first fault.
class Reader {
public:
    explicit Reader(const Parts &parts)
        : m_parts{parts}
    {
    }

    const std::optional<UsageFault> &fault() const { return m_fault; }

    QString text(const QString &option)
    {
        if (!m_parts.has(option))
            note(UsageFaultKind::MissingOption, option);
        return m_parts.has(option) ? m_parts.given.at(option) : QString{};
    }

    /// The value of an option that may be left out, as `understand` has it.
    template <typename Value, typename Understand>
    Value value(const QString &option, Value otherwise, Understand understand)
    {
        if (!m_parts.has(option))
            return otherwise;
        const std::optional<Value> read = understand(m_parts.given.at(option));
        if (!read)
            note(UsageFaultKind::BadValue, option);
        return read.value_or(otherwise);
    }

    QString theFile()
    {
        if (m_parts.files.isEmpty())
            note(UsageFaultKind::MissingFile, m_parts.verbName);
        return fileIfAny();
    }

    QString fileIfAny()
    {
        if (m_parts.files.size() > 1)
            note(UsageFaultKind::NeedlessWord, m_parts.files.at(1));
        return m_parts.files.value(0);
    }

    void noFile()
    {
        if (!m_parts.files.isEmpty())
            note(UsageFaultKind::NeedlessWord, m_parts.files.at(0));
    }

    void note(UsageFaultKind kind, const QString &word)
    {
        if (!m_fault)
            m_fault = UsageFault{kind, word, {}};
    }

private:
    const Parts &m_parts;
    std::optional<UsageFault> m_fault;
};

// --- values
// -----------------------------------------------------------------------------------------------------

std::optional<Language> languageNamed(const QString &name)
{
    if (name == QStringLiteral("fr"))
        return Language::French;
    if (name == QStringLiteral("en"))
        return Language::English;
    return std::nullopt;
}

std::optional<ThemeChoice> themeNamed(const QString &name)
{
    if (name == QStringLiteral("light"))
        return ThemeChoice::Light;
    if (name == QStringLiteral("dark"))
        return ThemeChoice::Dark;
    return std::nullopt;
}

std::optional<double> seconds(const QString &text)
{
    bool ok = false;
    const double number = text.toDouble(&ok);
    return ok && std::isfinite(number) && number >= 0 ? std::optional{number} : std::nullopt;
}

std::optional<std::uint64_t> seed(const QString &text)
{
    bool ok = false;
    const std::uint64_t number = text.toULongLong(&ok);
    return ok && !text.startsWith(u'-') ? std::optional{number} : std::nullopt;
}

std::optional<std::int64_t> countFromOne(const QString &text)
{
    bool ok = false;
    const std::int64_t number = text.toLongLong(&ok);
    return ok && number >= 1 ? std::optional{number} : std::nullopt;
}

std::optional<int> sessionNumber(const QString &text)
{
    const auto number = countFromOne(text);
    return number && *number <= std::numeric_limits<int>::max() ? std::optional{static_cast<int>(*number)}
                                                                : std::nullopt;
}

std::optional<QString> knownFormat(const QString &text)
{
    return text == QStringLiteral("html") ? std::optional{text} : std::nullopt;
}

// --- commands
// ---------------------------------------------------------------------------------------------------

Command deskCommand(const Parts &parts, Reader &reader)
{
    std::optional<ThemeChoice> theme;
    if (parts.has(QStringLiteral("--theme")))
        theme = reader.value(QStringLiteral("--theme"), ThemeChoice::Light, themeNamed);
    const bool demo = parts.has(QStringLiteral("--demo"));
    if (parts.has(QStringLiteral("--gallery"))) {
        reader.noFile();
        if (demo)
            reader.note(UsageFaultKind::MisplacedOption, QStringLiteral("--demo"));
        return ShowGallery{theme};
    }
    if (demo)
        reader.noFile();
    return OpenDesk{reader.fileIfAny(), demo, theme};
}

Command planCommand(Reader &reader)
{
    PlanRequest request;
    request.problemPath = reader.theFile();
    request.outputPath = reader.text(QStringLiteral("--output"));
    request.timeLimitSeconds = reader.value(QStringLiteral("--time-limit"), 0.0, seconds);
    request.seed = reader.value(QStringLiteral("--seed"), request.seed, seed);
    request.iterations = reader.value(QStringLiteral("--iterations"), request.iterations, countFromOne);
    return MakePlan{request};
}

Command reportCommand(Reader &reader)
{
    WriteReport report;
    report.file = reader.theFile();
    report.output = reader.text(QStringLiteral("--output"));
    report.session = reader.value(QStringLiteral("--session"), 0, sessionNumber);
    reader.value(QStringLiteral("--format"), QString{}, knownFormat);
    return report;
}

Command commandOf(const Parts &parts, Reader &reader)
{
    switch (parts.verb) {
    case Verb::Desk:
        return deskCommand(parts, reader);
    case Verb::Demo:
        reader.noFile();
        return HoldDemo{reader.text(QStringLiteral("--output"))};
    case Verb::Plan:
        return planCommand(reader);
    case Verb::Report:
        return reportCommand(reader);
    case Verb::Check:
        return CheckFile{reader.theFile()};
    }
    Q_UNREACHABLE();
}

std::optional<UsageFault> misplacedOption(const Parts &parts)
{
    for (const auto &[name, value] : parts.given) {
        const std::vector<Verb> &places = optionNamed(name)->verbs;
        if (!places.empty() && std::find(places.begin(), places.end(), parts.verb) == places.end())
            return UsageFault{UsageFaultKind::MisplacedOption, name, {}};
    }
    return std::nullopt;
}

tl::expected<CommandLine, UsageFault> understand(const Parts &parts)
{
    Reader reader{parts};
    CommandLine line;
    if (parts.has(QStringLiteral("--language")))
        line.language = reader.value(QStringLiteral("--language"), Language::English, languageNamed);
    if (parts.has(QStringLiteral("--help")))
        line.command = ShowHelp{};
    else if (parts.has(QStringLiteral("--version")))
        line.command = ShowVersion{};
    else
        line.command = commandOf(parts, reader);
    if (reader.fault())
        return Fault{*reader.fault()};
    return line;
}

/// The language asked for, also where the rest of the line is at fault.
std::optional<Language> languageIn(const QStringList &arguments)
{
    const QString option = QStringLiteral("--language");
    const qsizetype at = arguments.indexOf(option);
    if (at >= 0)
        return languageNamed(arguments.value(at + 1));
    const QStringList joined = arguments.filter(option + u'=');
    return joined.isEmpty() ? std::nullopt : languageNamed(joined.front().section(u'=', 1));
}

}  // namespace

tl::expected<CommandLine, UsageFault> parse(const QStringList &arguments)
{
    const auto read = [&]() -> tl::expected<CommandLine, UsageFault> {
        const auto parts = Splitter{arguments}.split();
        if (!parts)
            return Fault{parts.error()};
        if (const auto misplaced = misplacedOption(*parts))
            return Fault{*misplaced};
        return understand(*parts);
    };
    auto line = read();
    if (!line)
        line.error().language = languageIn(arguments);
    return line;
}

bool needsScreen(const Command &command)
{
    return std::holds_alternative<OpenDesk>(command) || std::holds_alternative<ShowGallery>(command);
}

Language preferredLanguage(const QStringList &uiLanguages)
{
    for (const QString &name : uiLanguages)
        if (const auto language = languageNamed(name.left(2).toLower()))
            return *language;
    return Language::English;
}

}  // namespace tablee

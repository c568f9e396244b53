#include "commands/command_line.h"

#include "commands/command_parts.h"
#include "commands/command_words.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace tablee {

namespace {

/// Takes the values of a command out of its parts and remembers the first fault.
class Reader {
public:
    explicit Reader(const CommandParts &parts)
        : m_parts{parts}
    {
    }

    const std::optional<UsageFault> &fault() const { return m_fault; }

    QString text(const QString &option)
    {
        if (!m_parts.has(option))
            note(UsageFaultKind::MissingOption, option);
        return m_parts.has(option) ? m_parts.given.at(option).last() : QString{};
    }

    /// All values of an option that may stand several times, or not at all.
    QStringList texts(const QString &option) const
    {
        return m_parts.has(option) ? m_parts.given.at(option) : QStringList{};
    }

    /// The value of an option that may be left out, as `understand` has it.
    template <typename Value, typename Understand>
    Value value(const QString &option, Value otherwise, Understand understand)
    {
        if (!m_parts.has(option))
            return otherwise;
        const std::optional<Value> read = understand(m_parts.given.at(option).last());
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

    /// The first of two files.
    QString firstFile()
    {
        if (m_parts.files.isEmpty())
            note(UsageFaultKind::MissingFile, m_parts.verbName);
        return m_parts.files.value(0);
    }

    QString secondFile() { return second(UsageFaultKind::MissingSecondFile); }
    QString personOfFile() { return second(UsageFaultKind::MissingPerson); }

    QString second(UsageFaultKind missing)
    {
        if (m_parts.files.size() == 1)
            note(missing, m_parts.verbName);
        if (m_parts.files.size() > 2)
            note(UsageFaultKind::NeedlessWord, m_parts.files.at(2));
        return m_parts.files.value(1);
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
    const CommandParts &m_parts;
    std::optional<UsageFault> m_fault;
};

// --- values
// -----------------------------------------------------------------------------------------------------

/// Neither a path nor a name with an ending, which every community file has.
bool isBareWord(const QString &word)
{
    return !word.isEmpty() && !word.contains(u'.') && !word.contains(u'/') && !word.contains(u'\\');
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

// --- commands
// ---------------------------------------------------------------------------------------------------

Command deskCommand(const CommandParts &parts, Reader &reader)
{
    std::optional<ThemeChoice> theme;
    if (parts.has(QStringLiteral("--theme")))
        theme = reader.value(QStringLiteral("--theme"), ThemeChoice::Light, themeNamed);
    const bool demo = parts.has(QStringLiteral("--demo"));
    if (parts.has(QStringLiteral("--gallery"))) {
        reader.noFile();
        for (const QString &option : {QStringLiteral("--demo"), QStringLiteral("--measure")})
            if (parts.has(option))
                reader.note(UsageFaultKind::MisplacedOption, option);
        return ShowGallery{theme};
    }
    if (demo)
        reader.noFile();
    const QString measure
        = parts.has(QStringLiteral("--measure")) ? reader.text(QStringLiteral("--measure")) : QString{};
    const QString file = reader.fileIfAny();
    if (!parts.filesNamed && isBareWord(file))
        reader.note(UsageFaultKind::UnknownCommand, file);
    return OpenDesk{file, demo, theme, measure};
}

Command planCommand(const CommandParts &parts, Reader &reader)
{
    PlanRequest request;
    request.problemPath = reader.theFile();
    request.outputPath = reader.text(QStringLiteral("--output"));
    request.timeLimitSeconds = reader.value(QStringLiteral("--time-limit"), 0.0, seconds);
    request.seed = reader.value(QStringLiteral("--seed"), request.seed, seed);
    request.iterations = reader.value(QStringLiteral("--iterations"), request.iterations, countFromOne);
    return MakePlan{request, parts.replaces()};
}

Command reportCommand(const CommandParts &parts, Reader &reader)
{
    WriteReport report;
    report.file = reader.theFile();
    report.output = reader.text(QStringLiteral("--output"));
    report.session = reader.value(QStringLiteral("--session"), 0, sessionNumber);
    report.format = reader.value(QStringLiteral("--format"), report.format, reportFormatNamed);
    report.bothLanguages = parts.asksForBoth();
    report.replace = parts.replaces();
    return report;
}

/// "3" and "3,7,12"
std::optional<std::set<int>> rowsNamed(const QString &text)
{
    std::set<int> rows;
    for (const QString &part : text.split(u',')) {
        const auto row = sessionNumber(part.trimmed());
        if (!row)
            return std::nullopt;
        rows.insert(*row);
    }
    return rows;
}

Command importCommand(const CommandParts &parts, Reader &reader)
{
    const QString same = QStringLiteral("--same"), another = QStringLiteral("--another");
    ImportList list{.file = reader.firstFile(), .list = reader.secondFile()};
    list.dryRun = parts.has(QStringLiteral("--dry-run"));
    list.allAreSame = parts.has(same) && parts.given.at(same).last() == QStringLiteral("all");
    if (!list.allAreSame)
        list.same = reader.value(same, std::set<int>{}, rowsNamed);
    list.another = reader.value(another, std::set<int>{}, rowsNamed);
    std::set<int> both;
    std::set_intersection(list.same.begin(), list.same.end(), list.another.begin(), list.another.end(),
        std::inserter(both, both.end()));
    if (!both.empty())
        reader.note(UsageFaultKind::RowsAnsweredTwice, rowsText(both));
    list.notComing = reader.texts(QStringLiteral("--not-coming"));
    list.notUsed = reader.texts(QStringLiteral("--not-used"));
    list.together = parts.has(QStringLiteral("--two-as-one")) ? Together::AreOne : Together::AreTwo;
    list.eachCell = parts.has(QStringLiteral("--each-cell"));
    return list;
}

Command commandOf(const CommandParts &parts, Reader &reader)
{
    switch (parts.verb) {
    case Verb::Desk:
        return deskCommand(parts, reader);
    case Verb::Demo:
        reader.noFile();
        return HoldDemo{reader.text(QStringLiteral("--output")), parts.replaces()};
    case Verb::Plan:
        return planCommand(parts, reader);
    case Verb::Report:
        return reportCommand(parts, reader);
    case Verb::Check:
        return CheckFile{reader.theFile()};
    case Verb::Import:
        return importCommand(parts, reader);
    case Verb::Export: {
        const QString file = reader.firstFile();
        return ExportMembers{file, reader.secondFile(), parts.replaces()};
    }
    case Verb::Person: {
        const QString file = reader.firstFile();
        const QString person = reader.personOfFile();
        return WritePerson{file, person, reader.text(QStringLiteral("--output")),
            reader.value(QStringLiteral("--format"), PersonFormat::Html, personFormatNamed),
            parts.replaces()};
    }
    case Verb::Erase: {
        const QString file = reader.theFile();
        return ErasePerson{file, reader.text(QStringLiteral("--person"))};
    }
    }
    Q_UNREACHABLE();
}

tl::expected<CommandLine, UsageFault> understand(const CommandParts &parts)
{
    Reader reader{parts};
    CommandLine line;
    // Only a report stands in two languages.
    if (parts.has(QStringLiteral("--language")) && !(parts.verb == Verb::Report && parts.asksForBoth()))
        line.language = reader.value(QStringLiteral("--language"), Language::English, languageNamed);
    if (parts.has(QStringLiteral("--help")))
        line.command = ShowHelp{};
    else if (parts.has(QStringLiteral("--version")))
        line.command = ShowVersion{};
    else
        line.command = commandOf(parts, reader);
    if (reader.fault())
        return tl::unexpected{*reader.fault()};
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
        const auto parts = takeApart(arguments);
        if (!parts)
            return tl::unexpected{parts.error()};
        return understand(*parts);
    };
    auto line = read();
    if (!line)
        line.error().language = languageIn(arguments);
    return line;
}

bool drawsPages(const Command &command)
{
    const auto *report = std::get_if<WriteReport>(&command);
    return report != nullptr && report->format == ReportFormat::Pdf;
}

bool needsScreen(const Command &command)
{
    return std::holds_alternative<OpenDesk>(command) || std::holds_alternative<ShowGallery>(command);
}

}  // namespace tablee

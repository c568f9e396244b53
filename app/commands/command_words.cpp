#include "commands/command_words.h"

#include <array>

namespace tablee {

namespace {

constexpr int explanationColumn = 26;

const char *sourceOf(UsageFaultKind kind)
{
    switch (kind) {
    case UsageFaultKind::UnknownOption:
        return QT_TRANSLATE_NOOP("CommandLine", "There is no option %1.");
    case UsageFaultKind::MisplacedOption:
        return QT_TRANSLATE_NOOP("CommandLine", "The option %1 does not belong to this command.");
    case UsageFaultKind::MissingOption:
        return QT_TRANSLATE_NOOP("CommandLine", "This command needs the option %1.");
    case UsageFaultKind::MissingValue:
        return QT_TRANSLATE_NOOP("CommandLine", "The option %1 needs a value.");
    case UsageFaultKind::NeedlessValue:
        return QT_TRANSLATE_NOOP("CommandLine", "The option %1 takes no value.");
    case UsageFaultKind::BadValue:
        return QT_TRANSLATE_NOOP("CommandLine", "The value of %1 cannot be used.");
    case UsageFaultKind::MissingFile:
        return QT_TRANSLATE_NOOP("CommandLine", "The command %1 needs a file.");
    case UsageFaultKind::MissingSecondFile:
        return QT_TRANSLATE_NOOP("CommandLine", "The command %1 needs two files.");
    case UsageFaultKind::MissingPerson:
        return QT_TRANSLATE_NOOP("CommandLine", "The command %1 needs a file, then a name or a Tablée ID.");
    case UsageFaultKind::RowsAnsweredTwice:
        return QT_TRANSLATE_NOOP("CommandLine", "These rows are in --same and in --another: %1");
    case UsageFaultKind::UnknownCommand:
        return QT_TRANSLATE_NOOP("CommandLine", "There is no command %1.");
    case UsageFaultKind::NeedlessWord:
        return QT_TRANSLATE_NOOP("CommandLine", "This word is one too many: %1");
    }
    Q_UNREACHABLE();
}

/// A line of the help: what is typed, and what it does.
struct HelpLine {
    const char *typed;
    const char *explained;
};

constexpr std::array<HelpLine, 12> commandLines{{
    {"tablee [FILE]", QT_TRANSLATE_NOOP("CommandLine", "opens a community, or the one that was open last")},
    {"tablee --demo", QT_TRANSLATE_NOOP("CommandLine", "opens a community with invented people")},
    {"tablee --gallery", QT_TRANSLATE_NOOP("CommandLine", "shows every part of the windows")},
    {"tablee demo --output DIR",
        QT_TRANSLATE_NOOP("CommandLine", "holds a demo evening without a window and tells it")},
    {"tablee plan PROBLEM.json --output PLAN.json",
        QT_TRANSLATE_NOOP(
            "CommandLine", "plans who sits where in which round; with “max_moved” in it, few change tables")},
    {"tablee report FILE --output OUT", QT_TRANSLATE_NOOP("CommandLine", "writes the report of a session")},
    {"tablee check FILE",
        QT_TRANSLATE_NOOP("CommandLine", "looks for faults in a community file and changes nothing")},
    {"tablee import FILE LIST",
        QT_TRANSLATE_NOOP("CommandLine", "takes the people of a list (CSV, text) into a community")},
    {"tablee export FILE OUT",
        QT_TRANSLATE_NOOP("CommandLine", "writes the members of a community as CSV, which import reads")},
    {"tablee person FILE NAME --output OUT",
        QT_TRANSLATE_NOOP("CommandLine", "writes everything a community holds about one person")},
    {"tablee erase FILE --person ID",
        QT_TRANSLATE_NOOP("CommandLine", "erases somebody for good; what was counted stays counted")},
    {"tablee --help, --version", QT_TRANSLATE_NOOP("CommandLine", "say what you read here, and the version")},
}};

constexpr std::array<HelpLine, 19> optionLines{{
    {"--language fr|en", QT_TRANSLATE_NOOP("CommandLine", "the language; otherwise the computer’s")},
    {"--theme light|dark", QT_TRANSLATE_NOOP("CommandLine", "the look of the desk")},
    {"--measure FILE",
        QT_TRANSLATE_NOOP("CommandLine", "writes how late each picture came, when the desk closes")},
    {"--session N", QT_TRANSLATE_NOOP("CommandLine", "report: 1 is the oldest; otherwise the newest")},
    {"--format html|pdf|csv-tables|csv-people",
        QT_TRANSLATE_NOOP("CommandLine", "report: a page, pages to print, or rows for a spreadsheet")},
    {"--format html|json",
        QT_TRANSLATE_NOOP("CommandLine", "person: a page to read, or the same for another program")},
    {"--language both", QT_TRANSLATE_NOOP("CommandLine", "report: both languages in one file")},
    {"--dry-run", QT_TRANSLATE_NOOP("CommandLine", "import: says what would happen and changes nothing")},
    {"--same ROWS|all",
        QT_TRANSLATE_NOOP(
            "CommandLine", "import: these rows (3,7) are the person who is known by that name")},
    {"--another ROWS", QT_TRANSLATE_NOOP("CommandLine", "import: these rows are other people of that name")},
    {"--not-coming COLUMN",
        QT_TRANSLATE_NOOP(
            "CommandLine", "import: “no” or a blank in this column (number or heading) means not coming")},
    {"--not-used COLUMN", QT_TRANSLATE_NOOP("CommandLine", "import: this column says nothing here")},
    {"--two-as-one",
        QT_TRANSLATE_NOOP("CommandLine", "import: “Anne et Paul Roy” is one person, and not two")},
    {"--each-cell",
        QT_TRANSLATE_NOOP("CommandLine", "import: each cell is a person, as in a plan of tables")},
    {"--person ID", QT_TRANSLATE_NOOP("CommandLine", "erase: the Tablée ID in the list that export writes")},
    {"--replace", QT_TRANSLATE_NOOP("CommandLine", "writes over the file that lies where the answer goes")},
    {"--time-limit S", QT_TRANSLATE_NOOP("CommandLine", "plan: at most so many seconds")},
    {"--seed N", QT_TRANSLATE_NOOP("CommandLine", "plan: the same seed gives the same plan")},
    {"--iterations K", QT_TRANSLATE_NOOP("CommandLine", "plan: at most so many steps of the search")},
}};

template <typename Lines> QStringList explained(const Lines &lines, const Words &words)
{
    QStringList text;
    for (const HelpLine &line : lines) {
        const QString typed = QStringLiteral("  ") + QString::fromLatin1(line.typed);
        const QString explanation = words.in(commandContext, line.explained);
        if (typed.size() < explanationColumn) {
            text += typed.leftJustified(explanationColumn) + explanation;
        } else {
            text += typed;
            text += QString{explanationColumn, u' '} + explanation;
        }
    }
    return text;
}

}  // namespace

QString rowsText(const std::set<int> &rows)
{
    QStringList numbers;
    for (const int row : rows)
        numbers += QString::number(row);
    return numbers.join(u',');
}

QString usageSentence(const UsageFault &fault, const Words &words)
{
    return words.in(commandContext, sourceOf(fault.kind)).arg(fault.word);
}

QString usageHint(const Words &words)
{
    return words.in(commandContext, QT_TRANSLATE_NOOP("CommandLine", "tablee --help shows what there is."));
}

QStringList helpLines(const Words &words)
{
    QStringList lines{words.in(commandContext,
                          QT_TRANSLATE_NOOP("CommandLine",
                              "Tablée: an evening where people share and learn from table to table.")),
        QString{}};
    lines += explained(commandLines, words);
    lines += QString{};
    lines += explained(optionLines, words);
    lines += QString{};
    lines += words.in(commandContext,
        QT_TRANSLATE_NOOP(
            "CommandLine", "A file in the way stays, unless --replace is said; a community always does."));
    lines += words.in(commandContext,
        QT_TRANSLATE_NOOP("CommandLine",
            "The answer is 0 when all is well, 1 when the input is at fault, 2 for a wrong call."));
    return lines;
}

}  // namespace tablee

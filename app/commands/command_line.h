#pragma once

#include "interchange/listed_people.h"
#include "interchange/plan_file.h"
#include "language/words.h"
#include "reports/person_file.h"
#include "reports/report_file.h"
#include "settings/settings.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <set>
#include <variant>

namespace tablee {

/// `tablee [FILE]`, `tablee --demo`, `tablee --measure TIMES.tsv [FILE]`
struct OpenDesk {
    QString file;  ///< empty: the one that was open last
    bool demo = false;
    std::optional<ThemeChoice> theme;
    QString measure = {};  ///< where the times of the frames go; empty: nobody asks
};

/// `tablee --gallery`
struct ShowGallery {
    std::optional<ThemeChoice> theme;
};

/// `tablee demo --output DIR`
struct HoldDemo {
    QString folder;
    bool replace = false;  ///< an earlier demo evening and its pages
};

/// `tablee plan PROBLEM.json --output PLAN.json`
struct MakePlan {
    PlanRequest request;
    bool replace = false;
};

/// `tablee report FILE [--session N] [--format F] [--language fr|en|both] --output OUT`
struct WriteReport {
    QString file;
    int session = 0;  ///< 1 is the oldest of the file; 0: the newest
    QString output;
    ReportFormat format = ReportFormat::Html;
    bool bothLanguages = false;
    bool replace = false;
};

/// `tablee check FILE`
struct CheckFile {
    QString file;
};

/// `tablee import FILE LIST`
struct ImportList {
    QString file;
    QString list;
    bool dryRun = false;  ///< says what would happen, and writes nothing
    std::set<int> same = {};  ///< these rows mean whom they may mean
    bool allAreSame = false;  ///< every row that only its name says to be a member is
    std::set<int> another = {};  ///< these rows are other people of that name
    QStringList notComing = {};  ///< the columns, by number or heading, whose "no" means that
    QStringList notUsed = {};  ///< the columns that say nothing here
    Together together = Together::AreTwo;
    bool eachCell = false;  ///< is somebody, as in a plan of tables
};

/// `tablee export FILE members.csv`
struct ExportMembers {
    QString file;
    QString output;
    bool replace = false;
};

/// `tablee erase FILE --person ID`
struct ErasePerson {
    QString file;
    QString person;  ///< the "Tablée ID" of the list that export writes
};

/// `tablee person FILE NAME-OR-ID [--format html|json] --output OUT`
struct WritePerson {
    QString file;
    QString person;  ///< the whole name, or the "Tablée ID"
    QString output;
    PersonFormat format = PersonFormat::Html;
    bool replace = false;
};

struct ShowHelp { };
struct ShowVersion { };

using Command = std::variant<OpenDesk, ShowGallery, HoldDemo, MakePlan, WriteReport, CheckFile, ImportList,
    ExportMembers, ErasePerson, WritePerson, ShowHelp, ShowVersion>;

/// What the program was called with.
struct CommandLine {
    Command command;
    std::optional<Language> language;  ///< of what is told, and of the report
};

enum class UsageFaultKind {
    UnknownOption,
    MisplacedOption,  ///< another command has it
    MissingOption,
    MissingValue,
    NeedlessValue,
    BadValue,
    MissingFile,
    MissingSecondFile,
    MissingPerson,
    NeedlessWord,
    RowsAnsweredTwice,  ///< the word names them
    UnknownCommand,  ///< and no file either, by its look
};

/// Why a command line is not understood; `word` is the option or the word in question, or the command that
/// lacks a file.
struct UsageFault {
    UsageFaultKind kind = UsageFaultKind::UnknownOption;
    QString word;
    std::optional<Language> language;  ///< the one asked for, where that much was understood

    friend bool operator==(const UsageFault &, const UsageFault &) = default;
};

/// Reads the words after the program's name. Options may stand anywhere, as `--name value` or `--name=value`;
/// a word after `--` is a file whatever it looks like. The last of two like options
/// counts, but of those that name columns each does.
tl::expected<CommandLine, UsageFault> parse(const QStringList &arguments);

/// Whether a command draws pages, which wants a QGuiApplication, but no screen.
bool drawsPages(const Command &command);

/// Whether a command opens windows. The others want no more than a QCoreApplication.
bool needsScreen(const Command &command);

}  // namespace tablee

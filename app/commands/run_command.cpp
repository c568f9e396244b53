#include "commands/run_command.h"

#include "commands/command_words.h"
#include "commands/member_commands.h"
#include "commands/person_command.h"
#include "commands/plain_line.h"
#include "commands/progress_line.h"
#include "directory/search_key.h"
#include "interchange/import_words.h"
#include "interchange/list_file.h"
#include "interchange/list_shape.h"
#include "language/contradiction_words.h"
#include "language/error_words.h"
#include "language/plan_fault_words.h"
#include "language/region.h"
#include "live/check_words.h"
#include "live/community_check.h"
#include "live/demo_evening.h"
#include "live/demo_story.h"
#include "live/erasure_words.h"
#include "live/kept_session.h"
#include "platform/boot_clock.h"
#include "platform/community_mark.h"
#include "platform/whole_file.h"
#include "reports/report_file.h"
#include "settings/settings.h"
#include "storage/community_file.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <functional>

namespace tablee {

namespace {

constexpr int allWell = 0;
constexpr int inputAtFault = 1;
constexpr int wrongCall = 2;
constexpr double partOfReading = 0.1;  ///< of an import; the rest is comparing and writing

Words wordsOf(std::optional<Language> language)
{
    return Words::load(language.value_or(preferredLanguage(QLocale::system().uiLanguages())));
}

ReportWish wishOf(const WriteReport &report, Language language)
{
    ReportWish wish{report.format, {language}};
    if (report.bothLanguages)
        wish.languages.push_back(language == Language::French ? Language::English : Language::French);
    return wish;
}

Result<void> writeKept(
    const QString &path, const KeptSession &kept, const ReportWish &wish, const ReportPrinter &print)
{
    const Region region = regionOf(kept.community);
    const auto bytes = reportBytes(makeReport(keptReport(kept)), wish, region, print);
    return bytes ? writeWholeFile(path, *bytes) : fail(bytes.error());
}

QString demoPage(const QString &folder, Language language)
{
    const QString code = language == Language::French ? QStringLiteral("fr") : QStringLiteral("en");
    return QDir{folder}.filePath(QStringLiteral("report-%1.html").arg(code));
}

/// Runs one command; every line passes plainLine(), for names and file names come from anywhere.
class Teller {
public:
    Teller(const Words &words, const ReportPrinter &print, QTextStream &out, QTextStream &err, bool watched,
        const QString &settingsFile)
        : m_watched{watched}
        , m_settingsFile{settingsFile}
        , m_words{words}
        , m_print{print}
        , m_out{out}
        , m_err{err}
    {
    }

    int operator()(const HoldDemo &demo) const;
    int operator()(const MakePlan &plan) const;
    int operator()(const WriteReport &report) const;
    int operator()(const CheckFile &check) const;
    int operator()(const ImportList &wanted) const;
    int operator()(const ExportMembers &members) const;
    int operator()(const ErasePerson &wanted) const;
    int operator()(const WritePerson &wanted) const;
    int operator()(const ShowHelp &) const;
    int operator()(const ShowVersion &) const;
    int operator()(const OpenDesk &) const { return wrongCall; }
    int operator()(const ShowGallery &) const { return wrongCall; }

private:
    QString text(const char *source) const { return m_words.in(commandContext, source); }
    void say(const QString &line) const { m_out << plainLine(line) << '\n'; }
    QString sentenceOf(const rotation::Contradiction &contradiction) const;
    std::optional<std::vector<ListField>> fieldsIn(const ListTable &list, const ImportList &wanted) const;
    bool takeColumns(std::vector<ListField> &fields, const ListTable &list, const QStringList &columns,
        const std::function<ListField(int)> &as) const;
    void tellOfRows(const ImportPreview &preview) const;
    void tellWhatWouldChange(const ImportPreview &preview, const std::vector<UnusedColumn> &unused) const;
    void warn(const QString &sentence) const;
    int refuse(const QString &sentence) const;
    int refuse(const QString &file, const Error &error) const;
    bool isTaken(const QString &output, bool replace) const;
    bool liesInTheWay(const QString &output, bool replace) const;

    bool m_watched;
    const QString &m_settingsFile;
    const Words &m_words;
    const ReportPrinter &m_print;
    QTextStream &m_out;
    QTextStream &m_err;
};

void Teller::warn(const QString &sentence) const
{
    m_err << plainLine(QStringLiteral("tablee: ") + sentence) << '\n';
}

int Teller::refuse(const QString &sentence) const
{
    warn(sentence);
    return inputAtFault;
}

int Teller::refuse(const QString &file, const Error &error) const
{
    return refuse(QDir::toNativeSeparators(file) + QStringLiteral(": ") + errorSentence(error, m_words));
}

/// Told before the long work, not after it. Nothing takes a community's place, whoever asks for it.
bool Teller::isTaken(const QString &output, bool replace) const
{
    if (!isMarkedAsCommunity(output))
        return liesInTheWay(output, replace);
    refuse(output, Error{ErrorCode::FileExists, "a community"});
    return true;
}

bool Teller::liesInTheWay(const QString &output, bool replace) const
{
    if (replace || !isInTheWay(output))
        return false;
    refuse(QDir::toNativeSeparators(output) + QStringLiteral(": ")
        + text(QT_TRANSLATE_NOOP("CommandLine",
            "There is a file with this name already. Choose another place, or add --replace.")));
    return true;
}

int Teller::operator()(const HoldDemo &demo) const
{
    const QDir folder{demo.folder};
    if (!QDir{}.mkpath(demo.folder))
        return refuse(demo.folder, Error{ErrorCode::FileReadOnly, "no folder could be made"});
    constexpr std::array languages{Language::French, Language::English};
    for (const Language language : languages)
        if (isTaken(demoPage(demo.folder, language), demo.replace))
            return inputAtFault;
    const QString file = folder.filePath(QStringLiteral("demo.tablee"));
    // With --replace an earlier demo evening makes room, and no other file.
    if (liesInTheWay(file, demo.replace))
        return inputAtFault;
    const QString name = text(QT_TRANSLATE_NOOP("CommandLine", "The demo circle"));
    if (const auto held = holdDemoEvening(file, name); !held)
        return refuse(file, held.error());
    const auto kept = readKeptSession(file, 0, BootClock{}.now().utc);
    if (!kept)
        return refuse(file, kept.error());
    const QStringList story = demoStory(*kept, m_words);
    for (const QString &line : story)
        say(line);
    say({});
    say(text(QT_TRANSLATE_NOOP("CommandLine", "The evening is kept here:")));
    say(QStringLiteral("  ") + QDir::toNativeSeparators(file));
    for (const Language language : languages) {
        const QString page = demoPage(demo.folder, language);
        if (const auto written = writeKept(page, *kept, {ReportFormat::Html, {language}}, {}); !written)
            return refuse(page, written.error());
        say(QStringLiteral("  ") + QDir::toNativeSeparators(page));
    }
    return allWell;
}

int Teller::operator()(const MakePlan &plan) const
{
    if (isTaken(plan.request.outputPath, plan.replace))
        return inputAtFault;
    const auto summary = runPlan(plan.request);
    if (summary) {
        say(lineOf(*summary));
        if (!summary->notRead.isEmpty())
            warn(plan.request.problemPath + QStringLiteral(": ")
                + text(QT_TRANSLATE_NOOP("CommandLine", "These keys were not read: %1"))
                      .arg(summary->notRead.join(QStringLiteral(", "))));
        return allWell;
    }
    // Whoever writes a problem by hand or by program needs to know what in it is wrong; no person is in
    // there.
    if (const auto &contradiction = summary.error().contradiction)
        return refuse(plan.request.problemPath + QStringLiteral(": ") + sentenceOf(*contradiction));
    const QString detail = QString::fromStdString(summary.error().detail);
    const QString sentence = errorSentence(summary.error(), m_words);
    switch (summary.error().code) {
    case ErrorCode::InvalidInput:
    case ErrorCode::NoPlanPossible:
        return refuse(plan.request.problemPath + QStringLiteral(": ") + planFaultSentence(detail, m_words));
    case ErrorCode::FileExists:
        return refuse(plan.request.outputPath, summary.error());
    case ErrorCode::StorageFailed:  // the detail names the one of the two files
        return refuse(QStringLiteral("%1 (%2)").arg(sentence, detail));
    default:
        return refuse(plan.request.problemPath, summary.error());
    }
}

/// People, tables and rounds by their numbers in the file.
QString Teller::sentenceOf(const rotation::Contradiction &contradiction) const
{
    const PlanNames names{[this](rotation::Person person) {
                              return text(QT_TRANSLATE_NOOP("CommandLine", "person %1")).arg(person);
                          },
        [](int table) { return QString::number(table); }, 0};
    return contradictionSentence(contradiction, names, m_words);
}

int Teller::operator()(const WriteReport &report) const
{
    if (isTaken(report.output, report.replace))
        return inputAtFault;
    const auto kept = readKeptSession(report.file, report.session, BootClock{}.now().utc);
    if (!kept && kept.error().code == ErrorCode::NotFound) {
        const QString sentence = report.session == 0
            ? text(QT_TRANSLATE_NOOP("CommandLine", "There is no session in this file."))
            : text(QT_TRANSLATE_NOOP("CommandLine", "There is no session %1 in this file."))
                  .arg(report.session);
        return refuse(QDir::toNativeSeparators(report.file) + QStringLiteral(": ") + sentence);
    }
    if (!kept)
        return refuse(report.file, kept.error());
    if (report.format == ReportFormat::Pdf && !m_print)
        return refuse(
            text(QT_TRANSLATE_NOOP("CommandLine", "This program was built without paper: no PDF.")));
    const ReportWish wish = wishOf(report, m_words.language());
    if (const auto written = writeKept(report.output, *kept, wish, m_print); !written)
        return refuse(report.output, written.error());
    return allWell;
}

int Teller::operator()(const CheckFile &check) const
{
    const auto file = storage::CommunityFile::openForReading(check.file);
    if (!file)
        return refuse(check.file, file.error());
    const auto checked = checkCommunity(*file);
    if (!checked)
        return refuse(check.file, checked.error());
    say(countsText(*checked, m_words));
    for (const Fault &fault : checked->faults)
        say(faultText(fault, m_words));
    if (checked->faults.empty()) {
        say(text(QT_TRANSLATE_NOOP("CommandLine", "The file is sound.")));
        return allWell;
    }
    const QString found = m_words.in(commandContext, QT_TRANSLATE_N_NOOP("CommandLine", "%n fault(s) found."),
        static_cast<int>(checked->faults.size()));
    return refuse(QDir::toNativeSeparators(check.file) + QStringLiteral(": ") + found);
}

/// Whether the list has the columns, by their numbers or headings; told where it has not. Figures are a
/// number first, for so a column is named where a list asks about it.
bool Teller::takeColumns(std::vector<ListField> &fields, const ListTable &list, const QStringList &columns,
    const std::function<ListField(int)> &as) const
{
    for (const QString &column : columns) {
        const auto heading = std::find_if(list.heading.begin(), list.heading.end(),
            [&column](const QString &each) { return searchKey(each) == searchKey(column); });
        const auto columnCount = static_cast<qsizetype>(fields.size());
        qsizetype place = column.toLongLong() - 1;
        if ((place < 0 || place >= columnCount) && heading != list.heading.end())
            place = heading - list.heading.begin();
        if (place < 0 || place >= columnCount) {
            refuse(text(QT_TRANSLATE_NOOP("CommandLine", "There is no column %1 in this list.")).arg(column));
            return false;
        }
        fields[static_cast<std::size_t>(place)] = as(static_cast<int>(place));
    }
    return true;
}

/// As the call says, or somebody said of such lists in the window, or else as the list says itself. Nothing
/// where the call names a column that is not there.
std::optional<std::vector<ListField>> Teller::fieldsIn(const ListTable &list, const ImportList &wanted) const
{
    auto fields = fieldsOf(
        list, m_settingsFile.isEmpty() ? QStringList{} : Settings{m_settingsFile}.columnsOf(shapeOf(list)));
    if (!takeColumns(
            fields, list, wanted.notComing, [&list](int column) { return fieldOfAnswers(list, column); })
        || !takeColumns(fields, list, wanted.notUsed, [](int) { return ListField::LeftOut; }))
        return std::nullopt;
    return fields;
}

/// What is to be told of them, and how the call answers what they ask.
void Teller::tellOfRows(const ImportPreview &preview) const
{
    const auto tell = [this](const QString &line) {
        if (!line.isEmpty())
            m_err << plainLine(line) << '\n';
    };
    for (const ImportRow &row : preview.rows) {
        tell(togetherText(row, m_words));
        for (const QString &line : toldOf(row, m_words))
            tell(line);
    }
    for (const QString &line : howToAnswer(preview, m_words))
        tell(line);
    tell(namedAfterAddressText(preview, m_words));
}

/// Whom a list updates, and which of its columns bring nothing.
void Teller::tellWhatWouldChange(const ImportPreview &preview, const std::vector<UnusedColumn> &unused) const
{
    for (const ImportRow &row : preview.rows)
        if (const QString told = updateText(row, m_words); !told.isEmpty())
            say(plainLine(told));
    if (const QString columns = unusedColumnsText(unused, m_words); !columns.isEmpty())
        say(plainLine(columns));
}

/// Done when a row of the list is in the community afterwards; told on `err` is what was left out.
int Teller::operator()(const ImportList &wanted) const
{
    if (QFileInfo{wanted.list}.isDir())
        return refuse(text(QT_TRANSLATE_NOOP("CommandLine", "%1 is a folder. Name the list that lies in it."))
                          .arg(QDir::toNativeSeparators(wanted.list)));
    ProgressLine progress{m_watched ? &m_err : nullptr, m_words};
    ListWatch watch{.progress = [&](double part) { progress.tell(part * partOfReading); }, .mayBePipe = true};
    if (wanted.eachCell)
        watch.lineIsOneRow = false;
    const auto table = readListFile(wanted.list, watch);
    if (!table) {
        progress.wipe();
        return refuse(wanted.list, table.error());
    }
    if (wanted.eachCell && !table->isGrid) {
        progress.wipe();
        return refuse(QDir::toNativeSeparators(wanted.list) + QStringLiteral(": ")
            + text(QT_TRANSLATE_NOOP(
                "CommandLine", "Not every cell of this list can be a person. Leave out --each-cell.")));
    }
    const auto fields = fieldsIn(*table, wanted);
    if (!fields) {
        progress.wipe();
        return inputAtFault;
    }
    const auto imported = importList(wanted, *table, *fields,
        [&](double part) { progress.tell(partOfReading + part * (1 - partOfReading)); });
    progress.wipe();
    if (!imported)
        return refuse(wanted.file, imported.error());
    if (!imported->notAsked.empty()) {
        warn(text(QT_TRANSLATE_NOOP("CommandLine",
                      "These rows are no question, so there is nothing to answer: %1. Nothing was written."))
                 .arg(rowsText(imported->notAsked)));
        return wrongCall;
    }
    const ImportPreview &preview = imported->preview;
    if (table->mayBeGrid && !table->isGrid)
        m_err << plainLine(text(QT_TRANSLATE_NOOP("CommandLine",
            "Several names may stand side by side in a row, and a row is taken for one person. If each cell "
            "is "
            "a person: --each-cell")))
              << '\n';
    tellOfRows(preview);
    const std::vector<UnusedColumn> unused = unusedColumns(*table, *fields);
    for (const UnusedColumn &column : unused)
        if (column.saysNo > 0)
            m_err << plainLine(unusedAnswersText(column, m_words) + u' ' + unusedAnswersHint(column, m_words))
                  << '\n';
    if (const auto answers = blankAnswers(*table, *fields))
        m_err << plainLine(blankAnswersText(*answers, m_words)) << '\n';
    if (const auto day = decidingDay(*table, *fields))
        m_err << plainLine(decidingDayText(*day, m_words)) << '\n';
    if (wanted.dryRun)
        tellWhatWouldChange(preview, unused);
    say(importText(preview, m_words));
    if (wanted.dryRun)
        say(text(QT_TRANSLATE_NOOP("CommandLine", "Nothing was written.")));
    if (const QString waiting = waitingText(preview, m_words); !waiting.isEmpty())
        say(waiting);
    if (preview.takesAnybody())
        return allWell;
    return refuse(QDir::toNativeSeparators(wanted.list) + QStringLiteral(": ")
        + text(QT_TRANSLATE_NOOP("CommandLine", "No row was taken.")));
}

int Teller::operator()(const ExportMembers &members) const
{
    if (isTaken(members.output, members.replace))
        return inputAtFault;
    const auto written = exportMembers(members, m_words);
    if (!written)
        return refuse(written.error().file, written.error().error);
    say(m_words.in(commandContext, QT_TRANSLATE_N_NOOP("CommandLine", "%n member(s) written."), *written));
    return allWell;
}

int Teller::operator()(const ErasePerson &wanted) const
{
    const auto erased = erasePerson(wanted);
    if (!erased && erased.error().code == ErrorCode::NotFound)
        return refuse(QDir::toNativeSeparators(wanted.file) + QStringLiteral(": ")
            + text(QT_TRANSLATE_NOOP("CommandLine", "Nobody in this file has the Tablée ID %1."))
                  .arg(wanted.person));
    if (!erased)
        return refuse(wanted.file, erased.error());
    const QStringList lines = erasureText(*erased, m_words);
    for (const QString &line : lines)
        say(line);
    return allWell;
}

/// Nobody's data are guessed at: whoever may be meant is told, with what to ask for instead.
int Teller::operator()(const WritePerson &wanted) const
{
    if (isTaken(wanted.output, wanted.replace))
        return inputAtFault;
    const auto answer = writePerson(wanted, m_words);
    if (!answer) {
        const ErrorCode code = answer.error().code;
        const bool isOfOutput = code == ErrorCode::StorageFailed || code == ErrorCode::FileExists;
        return refuse(isOfOutput ? wanted.output : wanted.file, answer.error());
    }
    if (answer->isWritten)
        return allWell;
    if (answer->candidates.empty())
        return refuse(
            text(QT_TRANSLATE_NOOP("CommandLine", "Nobody in this file is called %1.")).arg(wanted.person));
    QStringList candidates;
    for (const Member &member : answer->candidates)
        candidates += displayName(member) + QStringLiteral(" = ") + member.uid;
    return refuse(
        text(QT_TRANSLATE_NOOP("CommandLine",
                 "%1 may be any of these people, ask again with the Tablée ID of the one who is meant: %2"))
            .arg(wanted.person, candidates.join(QStringLiteral(", "))));
}

int Teller::operator()(const ShowHelp &) const
{
    const QStringList lines = helpLines(m_words);
    for (const QString &line : lines)
        say(line);
    return allWell;
}

int Teller::operator()(const ShowVersion &) const
{
    say(QStringLiteral("Tablée " TABLEE_VERSION));
    return allWell;
}

}  // namespace

int runCommand(const CommandLine &line, QTextStream &out, QTextStream &err, const ReportPrinter &print,
    bool watched, const QString &settingsFile)
{
    const Words words = wordsOf(line.language);
    int answer = std::visit(Teller{words, print, out, err, watched, settingsFile}, line.command);
    out.flush();
    // What nobody can have read was not told.
    if (answer == allWell && out.status() != QTextStream::Ok) {
        err << plainLine(QStringLiteral("tablee: ")
            + words.in(commandContext,
                QT_TRANSLATE_NOOP("CommandLine", "What there is to tell could not be written.")))
            << '\n';
        answer = inputAtFault;
    }
    err.flush();
    return answer;
}

int tellNoScreen(const CommandLine &line, QTextStream &err)
{
    const Words words = wordsOf(line.language);
    const QString named = qEnvironmentVariable("DISPLAY", qEnvironmentVariable("WAYLAND_DISPLAY"));
    const QString why = named.isEmpty()
        ? words.in("CommandLine",
            QT_TRANSLATE_NOOP(
                "CommandLine", "There is no display here. tablee --help shows what works without one."))
        : words
              .in("CommandLine",
                  QT_TRANSLATE_NOOP("CommandLine",
                      "The display %1 does not answer. tablee --help shows what works without one."))
              .arg(named);
    err << plainLine(QStringLiteral("tablee: ") + why) << '\n';
    err.flush();
    return 1;
}

int tellNoWindow(const CommandLine &line, const QString &why, QTextStream &err)
{
    const Words words = wordsOf(line.language);
    err << plainLine(QStringLiteral("tablee: ")
        + words
              .in("CommandLine",
                  QT_TRANSLATE_NOOP("CommandLine",
                      "No window can be opened here (%1). tablee --help shows what works without one."))
              .arg(why.simplified()))
        << '\n';
    err.flush();
    return 1;
}

int tellUsageFault(const UsageFault &fault, QTextStream &err)
{
    const Words words = wordsOf(fault.language);
    err << plainLine(QStringLiteral("tablee: ") + usageSentence(fault, words)) << '\n'
        << plainLine(usageHint(words)) << '\n';
    err.flush();
    return wrongCall;
}

}  // namespace tablee

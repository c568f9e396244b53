#include "commands/command_line.h"

#include "commands/command_words.h"
#include "commands/plain_line.h"
#include "support/test_program.h"

#include <QRegularExpression>
#include <QTest>

namespace tablee::tst_command_line {

class TestCommandLine : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{QStringLiteral(".*")}); }
    void theDeskIsOpened_data();
    void theDeskIsOpened();
    void framesAreMeasured();
    void theGalleryIsShown();
    void theDemoEveningIsHeld();
    void aPlanIsMade();
    void aPlanNeedsNoMoreThanItsFiles();
    void aReportIsWritten_data();
    void aReportIsWritten();
    void aReportHasAFormat_data();
    void aReportHasAFormat();
    void aFileIsChecked();
    void helpAndVersionComeFirst_data();
    void helpAndVersionComeFirst();
    void languageIsRead_data();
    void languageIsRead();
    void onlyTheDeskNeedsAScreen_data();
    void onlyTheDeskNeedsAScreen();
    void aWrongCallIsExplained_data();
    void aWrongCallIsExplained();
    void theFaultIsToldInTheLanguageAskedFor();
    void everyFaultIsASentenceInBothLanguages();
    void theComputersLanguage_data();
    void theComputersLanguage();
    void helpNamesEverything_data();
    void helpNamesEverything();
    void aLineCommandsNoTerminal_data();
    void aLineCommandsNoTerminal();
};

namespace {

QStringList split(const QString &words)
{
    return words.split(u' ', Qt::SkipEmptyParts);
}

/// The command of a line that is understood.
template <typename Wanted> Wanted read(const QString &words)
{
    const auto line = parse(split(words));
    if (!line || !std::holds_alternative<Wanted>(line->command))
        qFatal("not understood: %s", qPrintable(words));
    return std::get<Wanted>(line->command);
}

}  // namespace

void TestCommandLine::theDeskIsOpened_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("demo");

    QTest::newRow("nothing said") << QStringList{} << QString{} << false;
    QTest::newRow("a file") << QStringList{QStringLiteral("a b.tablee")} << QStringLiteral("a b.tablee")
                            << false;
    QTest::newRow("the demo community") << QStringList{QStringLiteral("--demo")} << QString{} << true;
    QTest::newRow("a file that looks like an option")
        << split(QStringLiteral("-- --demo")) << QStringLiteral("--demo") << false;
    QTest::newRow("a file that is called like a command")
        << split(QStringLiteral("-- check")) << QStringLiteral("check") << false;
    QTest::newRow("a path that ends like a command")
        << split(QStringLiteral("./check")) << QStringLiteral("./check") << false;
}

void TestCommandLine::theDeskIsOpened()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, file);
    QFETCH(const bool, demo);

    const auto line = parse(words);

    QVERIFY(line);
    const auto *desk = std::get_if<OpenDesk>(&line->command);
    QVERIFY(desk != nullptr);
    QCOMPARE(desk->file, file);
    QCOMPARE(desk->demo, demo);
    QVERIFY(!desk->theme);
    QVERIFY(desk->measure.isEmpty());
}

void TestCommandLine::framesAreMeasured()
{
    const auto desk = read<OpenDesk>(QStringLiteral("--measure times.tsv evening.tablee"));
    QCOMPARE(desk.measure, QStringLiteral("times.tsv"));
    QCOMPARE(desk.file, QStringLiteral("evening.tablee"));
}

void TestCommandLine::theGalleryIsShown()
{
    QVERIFY(!read<ShowGallery>(QStringLiteral("--gallery")).theme);
    QVERIFY(read<ShowGallery>(QStringLiteral("--gallery --theme dark")).theme == ThemeChoice::Dark);
    QVERIFY(read<OpenDesk>(QStringLiteral("--theme=light")).theme == ThemeChoice::Light);
}

void TestCommandLine::theDemoEveningIsHeld()
{
    QCOMPARE(read<HoldDemo>(QStringLiteral("demo --output out/demo")).folder, QStringLiteral("out/demo"));
    QCOMPARE(read<HoldDemo>(QStringLiteral("--output=out demo")).folder, QStringLiteral("out"));
    QCOMPARE(read<HoldDemo>(QStringLiteral("demo --output one --output two")).folder, QStringLiteral("two"));
}

void TestCommandLine::aPlanIsMade()
{
    const PlanRequest request
        = read<MakePlan>(QStringLiteral("plan p.json --time-limit 2.5 --seed 18446744073709551615 "
                                        "--iterations 7000000000 --output q.json"))
              .request;
    QCOMPARE(request.problemPath, QStringLiteral("p.json"));
    QCOMPARE(request.outputPath, QStringLiteral("q.json"));
    QCOMPARE(request.timeLimitSeconds, 2.5);
    QCOMPARE(request.seed, std::uint64_t{18446744073709551615U});
    QCOMPARE(request.iterations, std::int64_t{7'000'000'000});
}

void TestCommandLine::aPlanNeedsNoMoreThanItsFiles()
{
    const PlanRequest request = read<MakePlan>(QStringLiteral("plan p.json --output q.json")).request;
    const PlanRequest usual;
    QCOMPARE(request.timeLimitSeconds, usual.timeLimitSeconds);
    QCOMPARE(request.seed, usual.seed);
    QCOMPARE(request.iterations, usual.iterations);
}

void TestCommandLine::aReportIsWritten_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("session");

    QTest::newRow("of the newest session") << QStringLiteral("report a.tablee --output o.html") << 0;
    QTest::newRow("of the oldest session")
        << QStringLiteral("report a.tablee --session 1 --output o.html") << 1;
    QTest::newRow("as HTML") << QStringLiteral("report --format html a.tablee --session=12 --output o.html")
                             << 12;
}

void TestCommandLine::aReportHasAFormat_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<ReportFormat>("format");
    QTest::addColumn<bool>("both");
    QTest::newRow("nothing said") << QString{} << ReportFormat::Html << false;
    QTest::newRow("a page") << QStringLiteral(" --format html") << ReportFormat::Html << false;
    QTest::newRow("pages") << QStringLiteral(" --format pdf --language fr") << ReportFormat::Pdf << false;
    QTest::newRow("seats") << QStringLiteral(" --format=csv-tables") << ReportFormat::TablesCsv << false;
    QTest::newRow("people, in both languages")
        << QStringLiteral(" --format csv-people --language both") << ReportFormat::PeopleCsv << true;
}

void TestCommandLine::aReportHasAFormat()
{
    QFETCH(const QString, options);
    const auto report = read<WriteReport>(QStringLiteral("report a.tablee --output o") + options);
    QTEST(report.format, "format");
    QTEST(report.bothLanguages, "both");
    QCOMPARE(drawsPages(report), report.format == ReportFormat::Pdf);
    QVERIFY(!needsScreen(report));
}

void TestCommandLine::aReportIsWritten()
{
    QFETCH(const QString, words);
    QFETCH(const int, session);

    const auto report = read<WriteReport>(words);

    QCOMPARE(report.file, QStringLiteral("a.tablee"));
    QCOMPARE(report.output, QStringLiteral("o.html"));
    QCOMPARE(report.session, session);
}

void TestCommandLine::aFileIsChecked()
{
    QCOMPARE(read<CheckFile>(QStringLiteral("check a.tablee")).file, QStringLiteral("a.tablee"));
    const auto wanted = read<ImportList>(QStringLiteral("import a.tablee --dry-run l.csv"));
    QCOMPARE(wanted.file, QStringLiteral("a.tablee"));
    QCOMPARE(wanted.list, QStringLiteral("l.csv"));
    QVERIFY(wanted.dryRun);
    QVERIFY(!read<ImportList>(QStringLiteral("import a.tablee l.csv")).dryRun);
    const auto exported = read<ExportMembers>(QStringLiteral("export a.tablee m.csv"));
    QCOMPARE(exported.file, QStringLiteral("a.tablee"));
    QCOMPARE(exported.output, QStringLiteral("m.csv"));
}

void TestCommandLine::helpAndVersionComeFirst_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("help");

    QTest::newRow("help") << QStringLiteral("--help") << true;
    QTest::newRow("help in short") << QStringLiteral("-h") << true;
    QTest::newRow("help on a command that lacks everything") << QStringLiteral("plan --help") << true;
    QTest::newRow("version") << QStringLiteral("--version") << false;
    QTest::newRow("version in short") << QStringLiteral("-v") << false;
}

void TestCommandLine::helpAndVersionComeFirst()
{
    QFETCH(const QString, words);
    QFETCH(const bool, help);

    const auto line = parse(split(words));

    QVERIFY(line);
    QCOMPARE(std::holds_alternative<ShowHelp>(line->command), help);
    QCOMPARE(std::holds_alternative<ShowVersion>(line->command), !help);
}

void TestCommandLine::languageIsRead_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<std::optional<Language>>("language");

    using Asked = std::optional<Language>;
    QTest::newRow("not asked for") << QStringLiteral("check a") << Asked{};
    QTest::newRow("French, before the command")
        << QStringLiteral("--language fr check a") << Asked{Language::French};
    QTest::newRow("English, behind it")
        << QStringLiteral("check a --language=en") << Asked{Language::English};
}

void TestCommandLine::languageIsRead()
{
    QFETCH(const QString, words);
    QFETCH(const std::optional<Language>, language);

    const auto line = parse(split(words));

    QVERIFY(line);
    QVERIFY(line->language == language);
}

void TestCommandLine::onlyTheDeskNeedsAScreen_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("screen");

    QTest::newRow("the desk") << QString{} << true;
    QTest::newRow("the demo community") << QStringLiteral("--demo") << true;
    QTest::newRow("the gallery") << QStringLiteral("--gallery") << true;
    QTest::newRow("the demo evening") << QStringLiteral("demo --output d") << false;
    QTest::newRow("a plan") << QStringLiteral("plan p --output q") << false;
    QTest::newRow("a report") << QStringLiteral("report f --output o") << false;
    QTest::newRow("a check") << QStringLiteral("check f") << false;
    QTest::newRow("an import") << QStringLiteral("import f l") << false;
    QTest::newRow("an export") << QStringLiteral("export f o") << false;
    QTest::newRow("help") << QStringLiteral("--help") << false;
    QTest::newRow("version") << QStringLiteral("--version") << false;
}

void TestCommandLine::onlyTheDeskNeedsAScreen()
{
    QFETCH(const QString, words);
    QFETCH(const bool, screen);
    const auto line = parse(split(words));
    QVERIFY(line);
    QCOMPARE(needsScreen(line->command), screen);
}

void TestCommandLine::aWrongCallIsExplained_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<UsageFaultKind>("kind");
    QTest::addColumn<QString>("word");

    const auto row = [](const char *name, const char *words, UsageFaultKind kind, const char *word) {
        QTest::newRow(name) << QString::fromUtf8(words) << kind << QString::fromUtf8(word);
    };
    using Kind = UsageFaultKind;
    row("an option nobody knows", "--bogus", Kind::UnknownOption, "--bogus");
    row("the value of such an option is not told", "--bogus=secret", Kind::UnknownOption, "--bogus");
    row("a short option nobody knows", "check f -x", Kind::UnknownOption, "-x");
    row("an option of another command", "check f --seed 1", Kind::MisplacedOption, "--seed");
    row("a desk's option on a command", "demo --output d --gallery", Kind::MisplacedOption, "--gallery");
    row("a gallery of the demo", "--gallery --demo", Kind::MisplacedOption, "--demo");
    row("a demo evening nowhere", "demo", Kind::MissingOption, "--output");
    row("a plan nowhere", "plan p.json --seed 1", Kind::MissingOption, "--output");
    row("a report nowhere", "report f", Kind::MissingOption, "--output");
    row("a value that is missing at the end", "demo --output", Kind::MissingValue, "--output");
    row("a value that is missing before an option", "plan p --output --seed 1", Kind::MissingValue,
        "--output");
    row("an empty value", "demo --output=", Kind::MissingValue, "--output");
    row("a value that is not wanted", "--demo=yes", Kind::NeedlessValue, "--demo");
    row("a language we do not speak", "--language de", Kind::BadValue, "--language");
    row("a theme there is none of", "--theme pink", Kind::BadValue, "--theme");
    row("a seed that is none", "plan p --output q --seed one", Kind::BadValue, "--seed");
    row("a seed below nought", "plan p --output q --seed -1", Kind::BadValue, "--seed");
    row("time that is no number", "plan p --output q --time-limit nan", Kind::BadValue, "--time-limit");
    row("endless time", "plan p --output q --time-limit inf", Kind::BadValue, "--time-limit");
    row("time below nought", "plan p --output q --time-limit -1", Kind::BadValue, "--time-limit");
    row("no iterations", "plan p --output q --iterations 0", Kind::BadValue, "--iterations");
    row("session nought", "report f --output o --session 0", Kind::BadValue, "--session");
    row("a session beyond counting", "report f --output o --session 4294967297", Kind::BadValue, "--session");
    row("a format there is none of", "report f --output o --format docx", Kind::BadValue, "--format");
    row("both languages for a list", "import f l --language both", Kind::BadValue, "--language");
    row("a check of nothing", "check", Kind::MissingFile, "check");
    row("a plan of nothing", "plan --output q", Kind::MissingFile, "plan");
    row("a report of nothing", "report --output o", Kind::MissingFile, "report");
    row("an import of nothing", "import", Kind::MissingFile, "import");
    row("an import of no list", "import f", Kind::MissingSecondFile, "import");
    row("two lists to import", "import f a b", Kind::NeedlessWord, "b");
    row("an export to nowhere", "export f", Kind::MissingSecondFile, "export");
    row("an export that is dry", "export f o --dry-run", Kind::MisplacedOption, "--dry-run");
    row("the data of nobody", "person f --output o", Kind::MissingPerson, "person");
    row("one person's data of no file", "person --output o", Kind::MissingFile, "person");
    row("one person's data nowhere", "person f Ana", Kind::MissingOption, "--output");
    row("two people's data", "person f Ana Roy --output o", Kind::NeedlessWord, "Roy");
    row("one person's data as pages", "person f Ana --output o --format pdf", Kind::BadValue, "--format");
    row("one person's data in both languages", "person f Ana --output o --language both", Kind::BadValue,
        "--language");
    row("a word that is no command", "frobnicate", Kind::UnknownCommand, "frobnicate");
    row("two files at the desk", "a.tablee b.tablee", Kind::NeedlessWord, "b.tablee");
    row("two files to check", "check a b", Kind::NeedlessWord, "b");
    row("a file for the demo evening", "demo a --output d", Kind::NeedlessWord, "a");
    row("a file for the demo community", "--demo a", Kind::NeedlessWord, "a");
    row("frames of the gallery", "--gallery --measure t", Kind::MisplacedOption, "--measure");
    row("a file for the gallery", "--gallery a", Kind::NeedlessWord, "a");
}

void TestCommandLine::aWrongCallIsExplained()
{
    QFETCH(const QString, words);
    QFETCH(const UsageFaultKind, kind);
    QFETCH(const QString, word);

    const auto line = parse(words.split(u' '));

    QVERIFY(!line);
    QCOMPARE(line.error().word, word);
    QVERIFY(line.error().kind == kind);
    const QString sentence = usageSentence(line.error(), Words::load(Language::English));
    QVERIFY2(sentence.contains(word), qPrintable(sentence));
}

void TestCommandLine::theFaultIsToldInTheLanguageAskedFor()
{
    const auto languageOf = [](const QString &words) {
        return parse(split(words)).error().language;
    };
    QVERIFY(languageOf(QStringLiteral("--language fr check")) == Language::French);
    QVERIFY(languageOf(QStringLiteral("--bogus --language=en")) == Language::English);
    QVERIFY(!languageOf(QStringLiteral("--bogus")));
    QVERIFY(!languageOf(QStringLiteral("--language de")));
    QVERIFY(!languageOf(QStringLiteral("--language")));
}

void TestCommandLine::everyFaultIsASentenceInBothLanguages()
{
    for (const UsageFaultKind kind :
        {UsageFaultKind::UnknownOption, UsageFaultKind::MisplacedOption, UsageFaultKind::MissingOption,
            UsageFaultKind::MissingValue, UsageFaultKind::NeedlessValue, UsageFaultKind::BadValue,
            UsageFaultKind::MissingFile, UsageFaultKind::MissingPerson, UsageFaultKind::NeedlessWord}) {
        const UsageFault fault{kind, QStringLiteral("--it"), {}};
        const QString english = usageSentence(fault, Words::load(Language::English));
        const QString french = usageSentence(fault, Words::load(Language::French));
        QVERIFY(english.contains(QStringLiteral("--it")) && french.contains(QStringLiteral("--it")));
        QVERIFY2(english != french, qPrintable(english));
    }
}

void TestCommandLine::theComputersLanguage_data()
{
    QTest::addColumn<QStringList>("uiLanguages");
    QTest::addColumn<Language>("language");

    QTest::newRow("Québec") << split(QStringLiteral("fr-CA fr-Latn-CA fr")) << Language::French;
    QTest::newRow("Britain") << split(QStringLiteral("en-GB en")) << Language::English;
    QTest::newRow("the first that we speak") << split(QStringLiteral("nl-BE fr-BE en")) << Language::French;
    QTest::newRow("none that we speak") << split(QStringLiteral("ja-JP")) << Language::English;
    QTest::newRow("none at all") << QStringList{} << Language::English;
    QTest::newRow("a locale without a language") << QStringList{QStringLiteral("C")} << Language::English;
}

void TestCommandLine::theComputersLanguage()
{
    QFETCH(const QStringList, uiLanguages);
    QFETCH(const Language, language);
    QVERIFY(preferredLanguage(uiLanguages) == language);
}

void TestCommandLine::helpNamesEverything_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("in English") << Language::English;
    QTest::newRow("in French") << Language::French;
}

void TestCommandLine::helpNamesEverything()
{
    QFETCH(const Language, language);
    const QStringList lines = helpLines(Words::load(language));
    const QString text = lines.join(u'\n');
    const QStringList names = split(QStringLiteral(
        "demo plan report check import export erase --person --dry-run --demo --gallery --measure --language "
        "--theme --output --time-limit --seed "
        "--iterations --session --format --help --version"));
    for (const QString &name : names)
        QVERIFY2(text.contains(name), qPrintable(name));
    for (const QString &line : lines)
        QVERIFY2(line.size() <= 110, qPrintable(line));
    QCOMPARE(text.contains(QStringLiteral("soirée")), language == Language::French);
}

void TestCommandLine::aLineCommandsNoTerminal_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");

    const auto row = [](const char *name, const QString &text, const QString &line) {
        QTest::newRow(name) << text << line;
    };
    row("letters of every script stay", QStringLiteral("Étienne 大輔 עדה 🧑"),
        QStringLiteral("Étienne 大輔 עדה 🧑"));
    row("a no-break space stays", QStringLiteral("19\u00a0h"), QStringLiteral("19\u00a0h"));
    row("escape sequences", QStringLiteral("a\x1b[31mb"), QStringLiteral("a\ufffd[31mb"));
    row("line ends", QStringLiteral("a\r\nb\u2028c"), QStringLiteral("a\ufffd\ufffdb\ufffdc"));
    row("the control characters of Latin-1", QString{u'a'} + QChar{0x9b} + u'b', QStringLiteral("a\ufffdb"));
    row("what turns the text around", QStringLiteral("a\u202eb\u2066c"), QStringLiteral("a\ufffdb\ufffdc"));
}

void TestCommandLine::aLineCommandsNoTerminal()
{
    QFETCH(const QString, text);
    QFETCH(const QString, line);
    QCOMPARE(plainLine(text), line);
}

TEST_CLASS_WITH(TestCommandLine, QCoreApplication)

}  // namespace tablee::tst_command_line

#include "tst_command_line.moc"

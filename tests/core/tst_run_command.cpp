#include "commands/run_command.h"

#include "live/demo_evening.h"
#include "storage/database.h"
#include "storage/statement.h"
#include "support/desk.h"
#include "support/folder_snapshot.h"
#include "support/test_program.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QXmlStreamReader>

namespace tablee::tst_run_command {

using test::require;

class TestRunCommand : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression{QStringLiteral(".*")}); }
    void theDemoEveningLeavesItsFileAndTwoReports();
    void theReportOfASession_data();
    void theReportOfASession();
    void aReportInEachFormat();
    void nothingIsWrittenOverACommunity_data();
    void nothingIsWrittenOverACommunity();
    void whatLiesThereStays_data();
    void whatLiesThereStays();
    void aDemoEveningIsHeldAgain();
    void aPersonIsErased();
    void aSoundFileIsCountedAndAnsweredWithNought();
    void eachFaultIsALineAndTheAnswerIsOne();
    void aPlanIsMade();
    void keysThatNothingReadsAreNamed();
    void faultOfAProblemSpeaksFrench();
    void whatCannotBeToldIsAFault_data();
    void whatCannotBeToldIsAFault();
    void whatIsAtFaultIsOneLine_data();
    void whatIsAtFaultIsOneLine();
    void aCheckIsPossibleWhileTheDeskIsOpen();
    void aWrongCallIsAnsweredWithTwo();
    void helpAndVersion();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QString m_demo;
};

namespace {

struct Answer {
    int code = -1;
    QString out;
    QString err;
};

Answer call(const QStringList &words, const QString &language = QStringLiteral("en"))
{
    Answer answer;
    QTextStream out{&answer.out};
    QTextStream err{&answer.err};
    const auto line = parse(words + QStringList{QStringLiteral("--language"), language});
    answer.code = line ? runCommand(*line, out, err) : tellUsageFault(line.error(), err);
    return answer;
}

QByteArray contentOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file{path};
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

bool isWellFormed(const QByteArray &page)
{
    QXmlStreamReader reader{page};
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

}  // namespace

void TestRunCommand::initTestCase()
{
    m_demo = path(QStringLiteral("kept.tablee"));
    require(holdDemoEvening(m_demo, QStringLiteral("The demo circle")));
    writeFile(path(QStringLiteral("problem.json")),
        R"({"people": 8, "rounds": 2, "table_sizes": [4, 4], "known": []})");
    writeFile(path(QStringLiteral("quarrel.json")),
        R"({"people": 6, "rounds": 2, "table_sizes": [2, 2, 2], "together": [[0, 1], [4, 1]]})");
    writeFile(path(QStringLiteral("roomy.json")), R"({"people": 5, "rounds": 1, "table_sizes": [3, 3]})");
    writeFile(path(QStringLiteral("lame.json")), R"({"people": 8, "rounds": 2, "table_sizes": "many"})");
    writeFile(path(QStringLiteral("letter.txt")), "Dear diary");
}

void TestRunCommand::theDemoEveningLeavesItsFileAndTwoReports()
{
    const QString folder = path(QStringLiteral("new/demo"));
    const Answer answer = call({QStringLiteral("demo"), QStringLiteral("--output"), folder});

    QCOMPARE(answer.err, QString{});
    QCOMPARE(answer.code, 0);
    QVERIFY(answer.out.contains(QStringLiteral("Round 3 begins")));
    QVERIFY(answer.out.contains(QStringLiteral("of 108 possible")));
    const auto files = test::snapshotOf(folder);
    QCOMPARE(files.keys(),
        (QStringList{QStringLiteral("demo.tablee"), QStringLiteral("report-en.html"),
            QStringLiteral("report-fr.html")}));
    QVERIFY(files[QStringLiteral("report-en.html")].contains("Report of the session"));
    QVERIFY(files[QStringLiteral("report-fr.html")].contains("Compte rendu"));
    QCOMPARE(call({QStringLiteral("check"), folder + QStringLiteral("/demo.tablee")}).code, 0);
}

void TestRunCommand::theReportOfASession_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("words");

    QTest::newRow("the newest one, in English")
        << QStringList{} << QStringLiteral("en") << QByteArray{"25 people came"};
    QTest::newRow("the first one, in French") << QStringList{QStringLiteral("--session"), QStringLiteral("1")}
                                              << QStringLiteral("fr") << QByteArray{"25 personnes"};
}

void TestRunCommand::theReportOfASession()
{
    QFETCH(const QStringList, options);
    QFETCH(const QString, language);
    QFETCH(const QByteArray, words);
    const QString page = path(QStringLiteral("page.html"));
    writeFile(page, "<!DOCTYPE html>\n<meta name=\"generator\" content=\"Tablée\"/>an older report");

    const Answer answer = call(QStringList{QStringLiteral("report"), m_demo, QStringLiteral("--output"), page,
                                   QStringLiteral("--replace")}
            + options,
        language);

    QCOMPARE(answer.err, QString{});
    QCOMPARE(answer.code, 0);
    const QByteArray content = contentOf(page);
    QVERIFY(isWellFormed(content));
    QVERIFY(content.contains(words));
    QVERIFY(content.contains("Fatou"));
}

void TestRunCommand::aReportInEachFormat()
{
    const QString out = path(QStringLiteral("report"));
    const auto report = [&](const QStringList &options, const ReportPrinter &print = {}) {
        QString told, fault;
        QTextStream tell{&told}, complain{&fault};
        const auto line = parse(QStringList{QStringLiteral("report"), m_demo, QStringLiteral("--output"), out,
                                    QStringLiteral("--replace")}
            + options);
        return line && runCommand(*line, tell, complain, print) == 0 ? contentOf(out) : QByteArray{};
    };
    const QString format = QStringLiteral("--format"), language = QStringLiteral("--language");
    const QString english = QStringLiteral("en");
    QVERIFY(report({format, QStringLiteral("csv-tables"), language, english}).contains("Round,Table,")
        || report({format, QStringLiteral("csv-tables"), language, english}).contains("Round;Table;"));
    QVERIFY(report({format, QStringLiteral("csv-people"), language, english}).contains("New people met"));
    const QByteArray both = report({language, QStringLiteral("both")});
    QVERIFY(both.contains("How it went") && both.contains("Le déroulé"));
    const auto printer = [](const ReportDocument &document) -> Result<QByteArray> {
        return "%PDF of " + onOneLine(document.kind).toUtf8();
    };
    QCOMPARE(report({format, QStringLiteral("pdf"), language, english}, printer),
        QByteArray{"%PDF of Report of the session"});
    QCOMPARE(report({format, QStringLiteral("pdf"), language, english}), QByteArray{});
}

void TestRunCommand::nothingIsWrittenOverACommunity_data()
{
    QTest::addColumn<QStringList>("words");  // the output follows
    QTest::addColumn<QString>("output");
    const QString out = QStringLiteral("--output");
    const QList<std::pair<const char *, QStringList>> commands{
        {"an export", {QStringLiteral("export"), m_demo}},
        {"a report", {QStringLiteral("report"), m_demo, out}},
        {"one person's data", {QStringLiteral("person"), m_demo, QStringLiteral("Amina Benali"), out}},
        {"a plan", {QStringLiteral("plan"), path(QStringLiteral("problem.json")), out}}};
    for (const auto &[what, words] : commands) {
        QTest::addRow("%s over the community itself", what) << words << QStringLiteral("kept.tablee");
        QTest::addRow("%s over the community by a way round", what)
            << words << QStringLiteral("../%1/kept.tablee").arg(QDir{m_folder.path()}.dirName());
        QTest::addRow("%s over a link to the community", what) << words << QStringLiteral("link.csv");
        QTest::addRow("%s over another community", what) << words << QStringLiteral("other.csv");
        QTest::addRow("%s over one that is cut off", what) << words << QStringLiteral("stump.tablee");
    }
    QTest::newRow("a demo evening's report over a community")
        << QStringList{QStringLiteral("demo"), out} << QStringLiteral("pages");
}

void TestRunCommand::nothingIsWrittenOverACommunity()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, output);
    QFile::link(m_demo, path(QStringLiteral("link.csv")));
    QFile::copy(m_demo, path(QStringLiteral("other.csv")));
    QDir{m_folder.path()}.mkpath(QStringLiteral("pages"));
    QFile::copy(m_demo, path(QStringLiteral("pages/report-fr.html")));
    writeFile(path(QStringLiteral("stump.tablee")), contentOf(m_demo).left(100));
    const auto before = test::snapshotOf(m_folder.path());

    const Answer answer = call(words + QStringList{path(output), QStringLiteral("--replace")});

    QCOMPARE(answer.code, 1);
    QCOMPARE(answer.err.count(u'\n'), 1);
    QVERIFY2(answer.err.contains(QStringLiteral("file with this name already")), qPrintable(answer.err));
    QVERIFY2(answer.err.contains(output), qPrintable(answer.err));
    QVERIFY(QFileInfo{path(QStringLiteral("link.csv"))}.isSymLink());
    const auto after = test::snapshotOf(m_folder.path());
    for (auto file = before.begin(); file != before.end(); ++file)
        QCOMPARE(after.value(file.key()), file.value());
    QCOMPARE(contentOf(path(QStringLiteral("pages/report-fr.html"))), contentOf(m_demo));
}

void TestRunCommand::whatLiesThereStays_data()
{
    QTest::addColumn<QStringList>("words");
    const QString out = QStringLiteral("--output"), output = path(QStringLiteral("there"));
    QTest::newRow("an export") << QStringList{QStringLiteral("export"), m_demo, output};
    QTest::newRow("a report") << QStringList{QStringLiteral("report"), m_demo, out, output};
    QTest::newRow("one person's data")
        << QStringList{QStringLiteral("person"), m_demo, QStringLiteral("Amina Benali"), out, output};
    QTest::newRow("a plan") << QStringList{
        QStringLiteral("plan"), path(QStringLiteral("problem.json")), out, output};
}

/// Also what this program wrote: a list that was exported may have been worked on since.
void TestRunCommand::whatLiesThereStays()
{
    QFETCH(const QStringList, words);
    const QString output = path(QStringLiteral("there"));
    writeFile(output, {});
    const Answer first = call(words);  // an empty file loses nothing
    QCOMPARE(first.err, QString{});
    QCOMPARE(first.code, 0);
    const QByteArray changed = contentOf(output) + "by hand";
    writeFile(output, changed);

    const Answer refused = call(words);
    QCOMPARE(refused.code, 1);
    QCOMPARE(refused.err.count(u'\n'), 1);
    QVERIFY2(refused.err.contains(QStringLiteral("file with this name already")), qPrintable(refused.err));
    QVERIFY2(refused.err.contains(QStringLiteral("--replace")), qPrintable(refused.err));
    QCOMPARE(contentOf(output), changed);

    const Answer replaced = call(words + QStringList{QStringLiteral("--replace")});
    QCOMPARE(replaced.err, QString{});
    QCOMPARE(replaced.code, 0);
    QVERIFY(!contentOf(output).endsWith("by hand"));
    QFile::remove(output);
}

/// The demo's own evening and its pages make room for the next ones when that is said.
void TestRunCommand::aDemoEveningIsHeldAgain()
{
    const QStringList words{
        QStringLiteral("demo"), QStringLiteral("--output"), path(QStringLiteral("shown"))};
    QCOMPARE(call(words).code, 0);
    QCOMPARE(call(words).code, 1);
    for (const QString &page :
        {QStringLiteral("shown/report-en.html"), QStringLiteral("shown/report-fr.html")})
        QVERIFY(QFile::remove(path(page)));
    const QByteArray evening = contentOf(path(QStringLiteral("shown/demo.tablee")));
    const Answer refused = call(words);
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains(QStringLiteral("add --replace")), qPrintable(refused.err));
    QCOMPARE(contentOf(path(QStringLiteral("shown/demo.tablee"))), evening);
    QCOMPARE(call(words + QStringList{QStringLiteral("--replace")}).code, 0);
}

void TestRunCommand::aPersonIsErased()
{
    const QString file = path(QStringLiteral("erased.tablee")), list = path(QStringLiteral("erased.csv"));
    require(holdDemoEvening(file, QStringLiteral("The demo circle")));
    QCOMPARE(call({QStringLiteral("export"), file, list}).code, 0);
    const QString line = QString::fromUtf8(contentOf(list)).section(QStringLiteral("\r\n"), 1, 1);
    const QString uid = line.right(36);
    const QStringList erase{QStringLiteral("erase"), file, QStringLiteral("--person"), uid};
    const Answer answer = call(erase);
    QCOMPARE(answer.err, QString{});
    QCOMPARE(answer.code, 0);
    QVERIFY(answer.out.contains(QStringLiteral("Out of reach")));
    QCOMPARE(call({QStringLiteral("export"), file, list, QStringLiteral("--replace")}).code, 0);
    QVERIFY(!contentOf(list).contains(uid.toUtf8()));
    QCOMPARE(call({QStringLiteral("check"), file}).code, 0);
    const Answer again = call(erase);
    QCOMPARE(again.code, 1);
    QVERIFY(again.err.endsWith(QStringLiteral("Nobody in this file has the Tablée ID %1.\n").arg(uid)));
}

void TestRunCommand::aSoundFileIsCountedAndAnsweredWithNought()
{
    const Answer answer = call({QStringLiteral("check"), m_demo});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.err, QString{});
    QCOMPARE(answer.out, QStringLiteral("25 members, 1 session, 108 meetings\nThe file is sound.\n"));
}

void TestRunCommand::eachFaultIsALineAndTheAnswerIsOne()
{
    const QString spoilt = path(QStringLiteral("spoilt.tablee"));
    QVERIFY(QFile::copy(m_demo, spoilt));
    {
        const auto file = require(storage::Database::open(spoilt, storage::Access::Write));
        require(storage::run(file.handle(), QStringLiteral("DELETE FROM meeting WHERE round_no = 1")));
        require(storage::run(file.handle(), QStringLiteral("UPDATE session SET last_seq = 3")));
    }
    const Answer answer = call({QStringLiteral("check"), spoilt});

    QCOMPARE(answer.code, 1);
    QCOMPARE(answer.out.count(u'\n'), 3);
    QVERIFY(answer.out.contains(QStringLiteral("Session 1: 36 meetings of round 1 are missing")));
    QVERIFY(answer.out.contains(QStringLiteral("number 3")));
    QCOMPARE(answer.err, QStringLiteral("tablee: %1: 2 faults found.\n").arg(spoilt));
}

void TestRunCommand::aPlanIsMade()
{
    const QString plan = path(QStringLiteral("plan.json"));
    const Answer answer = call({QStringLiteral("plan"), path(QStringLiteral("problem.json")),
        QStringLiteral("--iterations"), QStringLiteral("1000"), QStringLiteral("--output"), plan});

    QCOMPARE(answer.err, QString{});
    QCOMPARE(answer.code, 0);
    QVERIFY(answer.out.startsWith(QStringLiteral("broken 0  excess ")));
    QCOMPARE(answer.out.count(u'\n'), 1);
    QVERIFY(QJsonDocument::fromJson(contentOf(plan)).isObject());
}

void TestRunCommand::keysThatNothingReadsAreNamed()
{
    const QString problem = path(QStringLiteral("misspelled.json"));
    {
        QFile file{problem};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"people": 4, "rounds": 1, "table_sizes": [2, 2], "known": [], "togehter": [[0, 1]]})");
    }
    const Answer answer = call({QStringLiteral("plan"), problem, QStringLiteral("--output"),
        path(QStringLiteral("misspelled.plan"))});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.err, QStringLiteral("tablee: %1: These keys were not read: togehter\n").arg(problem));
}

void TestRunCommand::faultOfAProblemSpeaksFrench()
{
    const Answer answer = call({QStringLiteral("plan"), path(QStringLiteral("roomy.json")),
                                   QStringLiteral("--output"), path(QStringLiteral("out"))},
        QStringLiteral("fr"));
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.err.endsWith(QStringLiteral(
                 "Ce problème ne tient pas debout\u00a0: le tour 0 a 6 places pour 5 personnes.\n")),
        qPrintable(answer.err));
}

void TestRunCommand::whatCannotBeToldIsAFault_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("a check") << QStringList{QStringLiteral("check"), m_demo};
    QTest::newRow("the help") << QStringList{QStringLiteral("--help")};
}

void TestRunCommand::whatCannotBeToldIsAFault()
{
    QFETCH(const QStringList, words);
    QFile full{QStringLiteral("/dev/full")};  // takes nothing, as a disk that is full
    QVERIFY(full.open(QIODevice::WriteOnly));
    QTextStream out{&full};
    QString told;
    QTextStream err{&told};
    const auto line = parse(words + QStringList{QStringLiteral("--language"), QStringLiteral("en")});
    QVERIFY(line);
    QCOMPARE(runCommand(*line, out, err), 1);
    QCOMPARE(told, QStringLiteral("tablee: What there is to tell could not be written.\n"));
}

void TestRunCommand::whatIsAtFaultIsOneLine_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("told");

    const QString letter = path(QStringLiteral("letter.txt"));
    const QString nowhere = path(QStringLiteral("no/such/place"));
    const auto row = [](const char *name, const QStringList &words, const char *told) {
        QTest::newRow(name) << words << QString::fromUtf8(told);
    };
    const QString output = QStringLiteral("--output");
    const QString out = path(QStringLiteral("out"));
    row("a check of nothing", {QStringLiteral("check"), nowhere}, "There is nothing at this place.");
    row("a check of a letter", {QStringLiteral("check"), letter}, "not made by Tablée");
    row("a check of a folder", {QStringLiteral("check"), m_folder.path()}, "not made by Tablée");
    row("a name that would command the terminal", {QStringLiteral("check"), QStringLiteral("a\x1b[2J\nb")},
        "There is nothing at this place.");
    row("a report of a letter", {QStringLiteral("report"), letter, output, out}, "not made by Tablée");
    row("a session there is none of",
        {QStringLiteral("report"), m_demo, QStringLiteral("--session"), QStringLiteral("2"), output, out},
        "There is no session 2 in this file.");
    row("a report that cannot be written", {QStringLiteral("report"), m_demo, output, nowhere},
        "could not be read or written");
    row("a plan of nothing", {QStringLiteral("plan"), nowhere, output, out},
        "There is nothing at this place.");
    row("a plan of a letter", {QStringLiteral("plan"), letter, output, out}, "cannot be read");
    row("a plan with too many seats",
        {QStringLiteral("plan"), path(QStringLiteral("roomy.json")), output, out},
        "This problem does not fit together: round 0 has 6 seats for 5 people.");
    row("a plan with a fault", {QStringLiteral("plan"), path(QStringLiteral("lame.json")), output, out},
        "table_sizes");
    row("a plan of rules that contradict each other",
        {QStringLiteral("plan"), path(QStringLiteral("quarrel.json")), output, out},
        "person 0, person 1 and person 4 must sit together, but no table has more than 2 seats.");
    row("a plan that cannot be written",
        {QStringLiteral("plan"), path(QStringLiteral("problem.json")), output, nowhere}, "no/such/place");
    const QString problem = path(QStringLiteral("problem.json"));
    row("a plan in the place of its problem",
        {QStringLiteral("plan"), problem, output, m_folder.filePath(QStringLiteral("./problem.json"))},
        "There is a file with this name already.");
    row("a demo evening in a letter", {QStringLiteral("demo"), output, letter}, "Nothing may be written");
}

void TestRunCommand::whatIsAtFaultIsOneLine()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, told);
    const auto before = test::snapshotOf(m_folder.path());

    const Answer answer = call(words);

    QCOMPARE(answer.code, 1);
    QCOMPARE(answer.out, QString{});
    QVERIFY2(answer.err.contains(told), qPrintable(answer.err));
    QCOMPARE(answer.err.count(u'\n'), 1);
    QVERIFY(!answer.err.contains(QChar{0x1b}));
    QCOMPARE(test::snapshotOf(m_folder.path()), before);
}

void TestRunCommand::aCheckIsPossibleWhileTheDeskIsOpen()
{
    const QString path = this->path(QStringLiteral("open.tablee"));
    QVERIFY(QFile::copy(m_demo, path));
    const test::Desk desk{storage::CommunityFile::open({.path = path}).result()};
    QCOMPARE(call({QStringLiteral("check"), path}).code, 0);
}

void TestRunCommand::aWrongCallIsAnsweredWithTwo()
{
    const Answer answer = call({QStringLiteral("check")}, QStringLiteral("fr"));
    QCOMPARE(answer.code, 2);
    QCOMPARE(answer.err,
        QStringLiteral(
            "tablee: La commande check demande un fichier.\ntablee --help montre ce qu’il y a.\n"));
}

void TestRunCommand::helpAndVersion()
{
    const Answer help = call({QStringLiteral("--help")});
    QCOMPARE(help.code, 0);
    QVERIFY(help.out.contains(QStringLiteral("tablee check FILE")));
    const Answer version = call({QStringLiteral("--version")});
    QCOMPARE(version.code, 0);
    QVERIFY(
        QRegularExpression{QStringLiteral("^Tablée \\d+\\.\\d+\\.\\d+\n$")}.match(version.out).hasMatch());
}

TEST_CLASS_WITH(TestRunCommand, QCoreApplication)

}  // namespace tablee::tst_run_command

#include "tst_run_command.moc"

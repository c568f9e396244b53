#include "interchange/plan_file.h"
#include "support/test_program.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace tablee::tst_plan_file {

class TestPlanFile : public QObject {
    Q_OBJECT

private slots:
    void aProblemBecomesAPlan();
    void whatIsMissedIsToldOfAnyRoom();
    void theTimeLimitIsKept();
    void tooLargeAFileIsRefused();
    void nothingIsWrittenForABadProblem();
    void rulesThatContradictEachOtherAreNamed();
    void aMissingFileIsSaid();
    void anOutputThatCannotBeIsSaid();
    void theLineTellsTheFigures();

private:
    PlanRequest request(const QByteArray &problem);

    QTemporaryDir m_folder;
};

namespace {

QJsonObject readJson(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject{};
}

/// 36 people, seven rounds at six: there is no plan without a repeat, and nobody can say so by counting.
const QByteArray hard = R"({"people": 36, "rounds": 7, "table_sizes": [6, 6, 6, 6, 6, 6], "known": []})";

}  // namespace

PlanRequest TestPlanFile::request(const QByteArray &problem)
{
    PlanRequest request;
    request.problemPath = m_folder.filePath(QStringLiteral("problem.json"));
    request.outputPath = m_folder.filePath(QStringLiteral("plan.json"));
    QFile::remove(request.outputPath);
    QFile file{request.problemPath};
    if (!file.open(QIODevice::WriteOnly) || file.write(problem) != problem.size())
        qFatal("the problem could not be written");
    return request;
}

void TestPlanFile::aProblemBecomesAPlan()
{
    PlanRequest asked = request(R"({"people": 9, "rounds": 4, "table_sizes": [3, 3, 3], "known": []})");
    asked.seed = 7;
    const auto summary = runPlan(asked);
    QVERIFY2(summary.has_value(), summary ? "" : summary.error().detail.c_str());
    QVERIFY(summary->score == rotation::Score{});
    QVERIFY(summary->proven);
    QCOMPARE(summary->worstOff, 8);

    const QJsonObject plan = readJson(asked.outputPath);
    QCOMPARE(plan[u"rounds"].toArray().size(), 4);
    QCOMPARE(plan[u"rounds"][0].toArray().size(), 3);
    QCOMPARE(plan[u"seed"].toInt(), 7);
    QCOMPARE(plan[u"excess"].toInt(-1), 0);
}

/// 515 speak French and 515 English, and tables have ten seats: they cannot all be among their own.
void TestPlanFile::whatIsMissedIsToldOfAnyRoom()
{
    QJsonArray sizes, spoken;
    for (int table = 0; table < 103; ++table)
        sizes.append(10);
    for (int person = 0; person < 1030; ++person)
        spoken.append(QJsonArray{person < 515 ? QStringLiteral("fr") : QStringLiteral("en")});
    const QJsonObject problem{{QStringLiteral("people"), 1030}, {QStringLiteral("rounds"), 1},
        {QStringLiteral("table_sizes"), sizes}, {QStringLiteral("spoken"), spoken}};
    PlanRequest asked = request(QJsonDocument{problem}.toJson());
    asked.iterations = 1;
    QVERIFY(runPlan(asked).has_value());
    QVERIFY(readJson(asked.outputPath)[u"missed"][u"languages"].toInt() > 0);
}

void TestPlanFile::theTimeLimitIsKept()
{
    PlanRequest asked = request(hard);
    asked.timeLimitSeconds = 0.5;  // a busy machine gets to search, too
    QElapsedTimer timer;
    timer.start();
    const auto summary = runPlan(asked);
    QVERIFY(summary.has_value());
    QVERIFY(timer.elapsed() < 2000);  // far more than any pause of a busy machine, far less than no limit
    QVERIFY(!summary->proven);

    asked.timeLimitSeconds = 0;
    asked.iterations = summary->iterations;
    const QByteArray first = QJsonDocument{readJson(asked.outputPath)}.toJson();
    QVERIFY(runPlan(asked).has_value());
    QCOMPARE(QJsonDocument{readJson(asked.outputPath)}.toJson(), first);
}

void TestPlanFile::tooLargeAFileIsRefused()
{
    PlanRequest asked = request({});
    asked.problemPath = QStringLiteral("/dev/zero");
    if (!QFile::exists(asked.problemPath))
        QSKIP("no endless file here");
    const auto summary = runPlan(asked);
    QVERIFY(!summary);
    QCOMPARE(summary.error().detail, std::string{"/dev/zero is larger than 64 MiB"});
}

void TestPlanFile::nothingIsWrittenForABadProblem()
{
    const PlanRequest asked = request(R"({"people": 9, "rounds": 4, "table_sizes": [3, 3]})");
    const auto summary = runPlan(asked);
    QVERIFY(!summary);
    QCOMPARE(summary.error().code, ErrorCode::NoPlanPossible);
    QVERIFY(!QFile::exists(asked.outputPath));
}

void TestPlanFile::rulesThatContradictEachOtherAreNamed()
{
    PlanRequest asked = request(
        R"({"people": 6, "rounds": 2, "table_sizes": [3, 3], "apart": [[0, 2], [2, 4], [4, 0], [1, 3]]})");
    const auto refused = runPlan(asked);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NoPlanPossible);
    QVERIFY(refused.error().contradiction.has_value());
    QCOMPARE(refused.error().contradiction->persons, (std::vector<rotation::Person>{0, 2, 4}));
    QVERIFY(!QFile::exists(asked.outputPath));
}

void TestPlanFile::aMissingFileIsSaid()
{
    PlanRequest asked = request({});
    asked.problemPath = m_folder.filePath(QStringLiteral("nowhere.json"));
    const auto summary = runPlan(asked);
    QVERIFY(!summary);
    QCOMPARE(summary.error().code, ErrorCode::FileMissing);

    asked.problemPath = m_folder.path();
    const auto folder = runPlan(asked);
    QVERIFY(!folder);
    QCOMPARE(folder.error().detail, m_folder.path().toStdString() + " is a folder");
}

void TestPlanFile::anOutputThatCannotBeIsSaid()
{
    PlanRequest asked = request(R"({"people": 2, "rounds": 1, "table_sizes": [2]})");
    asked.outputPath = m_folder.filePath(QStringLiteral("no/such/folder/plan.json"));
    const auto summary = runPlan(asked);
    QVERIFY(!summary);
    QCOMPARE(summary.error().code, ErrorCode::StorageFailed);
}

void TestPlanFile::theLineTellsTheFigures()
{
    PlanSummary summary;
    summary.score = {0, 3, 1, 2};
    summary.bound = 2;
    summary.worstOff = 17;
    summary.seed = 5;
    summary.iterations = 4096;
    summary.seconds = 0.314;
    QCOMPARE(lineOf(summary),
        u"broken 0  excess 3 (bound 2)  worst-off 17  moved 2  seed 5  iterations 4096  0.31 s  not proven"_qs);
    summary.score.excess = 2;
    summary.isExcessProven = true;  // the worst-off lack one
    QVERIFY(lineOf(summary).endsWith(u"excess proven"));
    summary.proven = true;
    QVERIFY(lineOf(summary).endsWith(u"proven best"));
}

TEST_CLASS_WITH(TestPlanFile, QCoreApplication)

}  // namespace tablee::tst_plan_file

#include "tst_plan_file.moc"

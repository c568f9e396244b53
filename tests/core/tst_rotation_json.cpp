#include "interchange/rotation_json.h"
#include "support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tablee::rotation::tst_rotation_json {

class TestRotationJson : public QObject {
    Q_OBJECT

private slots:
    void everyKeyIsRead();
    void oneListOfSizesServesEveryRound();
    void eachRoundMayHaveItsOwnSizes();
    void profileIsRead();
    void numbersKeepTheirDigits();
    void otherKeysAreLeftAlone();
    void mostMovedIsRead();
    void refusals_data();
    void refusals();
    void deepNestingIsRefused();
    void planIsWritten();
};

namespace {

QByteArray smallRoom(const QByteArray &more = {})
{
    return R"({"name": "small", "people": 5, "rounds": 2, "table_sizes": [3, 2], "known": [])" + more + '}';
}

}  // namespace

void TestRotationJson::everyKeyIsRead()
{
    const auto read = rotationProblemFromJson(R"({
        "name": "all", "people": 5, "rounds": 2, "table_sizes": [2, 2], "known": [[0, 1], [4, 2, 7]],
        "together": [[0, 3]], "apart": [[1, 2]], "seated": [[4, 1]], "present": {"3": [0, 1]},
        "past": [[[0, 1], [2, 3, 4]]], "sit_out": true, "announced": [[0, 1], [2, 3]],
        "spoken": [["fr"], ["fr", "en"], ["en"], [], ["nl"]],
        "offers": [["bread"], [], [3], [], []], "wants": [[], ["bread"], [], ["tea"], [3]]})");
    QVERIFY2(read.has_value(), read ? "" : read.error().detail.c_str());

    Problem problem;
    problem.people = 5;
    problem.tableSizes = {{2, 2}, {2, 2}};
    problem.known = {{0, 1}, {4, 2}};
    problem.together = {{0, 3}};
    problem.apart = {{1, 2}};
    problem.fixed = {{4, 1}};
    problem.stays.assign(5, std::nullopt);
    problem.stays[3] = Stay{0, 1};
    problem.mayRest = true;
    problem.spoken = {{0}, {0, 1}, {1}, {}, {2}};
    problem.offers = {{0}, {}, {1}, {}, {}};
    problem.wants = {{}, {0}, {}, {2}, {1}};
    QVERIFY(read->problem == problem);

    Start start;
    start.held = {{{0, 1}, {2, 3, 4}}};
    start.announced = Round{{0, 1}, {2, 3}};
    QVERIFY(read->start == start);
}

void TestRotationJson::oneListOfSizesServesEveryRound()
{
    const auto read = rotationProblemFromJson(smallRoom());
    QVERIFY(read.has_value());
    QVERIFY(read->problem.tableSizes == (std::vector<std::vector<int>>{{3, 2}, {3, 2}}));
}

void TestRotationJson::eachRoundMayHaveItsOwnSizes()
{
    const auto read
        = rotationProblemFromJson(R"({"people": 5, "rounds": 2, "table_sizes": [[5, 0], [3, 2]]})");
    QVERIFY(read.has_value());
    QVERIFY(read->problem.tableSizes == (std::vector<std::vector<int>>{{5, 0}, {3, 2}}));
}

void TestRotationJson::profileIsRead()
{
    const auto read = rotationProblemFromJson(smallRoom(
        R"(, "acquaintance": [[0, 1, 40], [2, 3, 7]], "affiliations": [["a", "b"], ["b"], [], [], ["c"]],
            "change_tables": true, "hosts": [4, 0],
            "profile": {"third_meetings": 4, "languages": 3, "wants": 0, "acquaintance": 5, "affiliations": 6,
                        "tables": 7, "hosts": 8, "dial": 30})"));
    QVERIFY2(read.has_value(), read ? "" : read.error().detail.c_str());
    const Problem &problem = read->problem;
    QVERIFY(problem.acquaintances == (std::vector<Acquaintance>{{0, 1, 40}, {2, 3, 7}}));
    QVERIFY(problem.affiliations == (std::vector<std::vector<int>>{{0, 1}, {1}, {}, {}, {2}}));
    QVERIFY(problem.changeTables);
    QVERIFY(problem.hosts == (std::vector<Person>{4, 0}));
    QVERIFY(problem.profile == (Profile{{4, 3, 0, 5, 6, 7, 8}, 30}));
    QVERIFY(rotationProblemFromJson(smallRoom())->problem.profile == Profile{});
}

void TestRotationJson::numbersKeepTheirDigits()
{
    const auto read = rotationProblemFromJson(smallRoom(
        R"(, "offers": [[1234567], [1234568], [9007199254740993], [9007199254740992], [0.1]],
            "wants": [[1], ["1"], [1.0], [0.10000000000000002], []])"));
    QVERIFY2(read.has_value(), read ? "" : read.error().detail.c_str());
    QVERIFY(read->problem.offers == (std::vector<std::vector<int>>{{0}, {1}, {2}, {3}, {4}}));
    QVERIFY(read->problem.wants == (std::vector<std::vector<int>>{{5}, {6}, {5}, {7}, {}}));
}

void TestRotationJson::otherKeysAreLeftAlone()
{
    const QByteArray json
        = smallRoom(", \"provenance\": {\"deep\": [1, {\"deep\": \"\\\\\\\":{\"}, {\"deep\": 2}]}");
    QVERIFY(rotationProblemFromJson(json).has_value());
    QCOMPARE(rotationProblemFromJson(json)->notRead, QStringList{});
    QCOMPARE(rotationProblemFromJson(smallRoom(R"(, "togehter": [[0, 1]], "Apart": [])"))->notRead,
        (QStringList{QStringLiteral("Apart"), QStringLiteral("togehter")}));
}

void TestRotationJson::mostMovedIsRead()
{
    const QByteArray told = R"(, "announced": [[0, 1, 2], [3, 4]])";
    QCOMPARE(rotationProblemFromJson(smallRoom(told))->start.maxMoved, std::nullopt);
    QCOMPARE(
        rotationProblemFromJson(smallRoom(told + R"(, "max_moved": 2)"))->start.maxMoved, std::optional{2});
}

void TestRotationJson::refusals_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("detail");

    const auto row = [](const char *name, const QByteArray &json, const QString &detail) {
        QTest::newRow(name) << json << detail;
    };
    row("an empty file", "", u"no JSON: illegal value"_qs);
    row("half a file", R"({"people": 5, "rou)", u"no JSON: unterminated string"_qs);
    row("a list", "[1, 2]", u"the file must hold one JSON object"_qs);
    row("no people", R"({"rounds": 2, "table_sizes": [3]})", u"people must be a whole number"_qs);
    row("people in words", R"({"people": "five"})", u"people must be a whole number"_qs);
    row("half a person", R"({"people": 4.5})", u"people must be a whole number"_qs);
    row("a negative number of people", R"({"people": -1})", u"people must be between 0 and 10000"_qs);
    row("ten million people", R"({"people": 10000000})", u"people must be between 0 and 10000"_qs);
    row("more than any number", R"({"people": 1e300})", u"people must be between 0 and 10000"_qs);
    row("a negative number of rounds", R"({"people": 4, "rounds": -2})",
        u"rounds must be between 0 and 200"_qs);
    row("no tables", R"({"people": 4, "rounds": 2})", u"table_sizes must be a list"_qs);
    row("a negative table", R"({"people": 4, "rounds": 2, "table_sizes": [8, -4]})",
        u"table_sizes[0] must be between 0 and 4"_qs);
    row("sizes for too few rounds", R"({"people": 4, "rounds": 2, "table_sizes": [[4]]})",
        u"table_sizes has 1 lists for 2 rounds"_qs);
    row("closed tables without end",
        R"({"people": 2, "rounds": 200, "table_sizes": [2)" + QByteArray(", 0").repeated(20'000) + "]}",
        u"tables times rounds can be at most 600000"_qs);
    row("a size among lists", R"({"people": 4, "rounds": 2, "table_sizes": [[4], 4]})",
        u"table_sizes[1] must be a list"_qs);
    row("sizes that do not sum up", R"({"people": 5, "rounds": 2, "table_sizes": [2, 2]})",
        u"round 0 has 4 seats for 5 people"_qs);
    row("an unknown acquaintance", smallRoom(R"(, "together": [[0, 5]])"),
        u"together[0] must be between 0 and 4"_qs);
    row("a pair of one", smallRoom(R"(, "apart": [[1]])"), u"apart[0] must be a pair of people"_qs);
    row("a rule about oneself", smallRoom(R"(, "apart": [[1, 1]])"), u"apart names person 1 twice"_qs);
    row("a seat without a table", smallRoom(R"(, "seated": [[1]])"),
        u"seated[0] must be a person and a table"_qs);
    row("a table that is not there", smallRoom(R"(, "seated": [[1, 2]])"),
        u"a fixed seat names table 2, which does not exist"_qs);
    row("a stay of somebody unknown", smallRoom(R"(, "present": {"five": [0, 1]})"),
        u"present[\"five\"] names somebody who is unknown"_qs);
    row("a stay without an end", smallRoom(R"(, "present": {"4": [0]})"),
        u"present[\"4\"] must be the first round and the one after the last"_qs);
    row("a held round with a stranger", smallRoom(R"(, "past": [[[0, 9]]])"),
        u"past[0][0][1] must be between 0 and 4"_qs);
    row("told twice", smallRoom(R"(, "announced": [[0, 1], [1, 2]])"),
        u"the announced round seats person 1 twice"_qs);
    row("fewer than nobody moved", smallRoom(R"(, "announced": [], "max_moved": -1)"),
        u"max_moved must be between 0 and 5"_qs);
    row("moved from nowhere", smallRoom(R"(, "max_moved": 1)"),
        u"max_moved is about a round that has been announced, and none has"_qs);
    row("a misspelled aim", smallRoom(R"(, "profile": {"langauges": 1})"), u"profile.langauges is no aim"_qs);
    row("resting in words", smallRoom(R"(, "sit_out": "yes")"), u"sit_out must be true or false"_qs);
    row("languages of too few", smallRoom(R"(, "spoken": [["fr"]])"), u"spoken has 1 lists for 5 people"_qs);
    row("an acquaintance without a weight", smallRoom(R"(, "acquaintance": [[0, 1]])"),
        u"acquaintance[0] must be two people and a weight"_qs);
    row("an acquaintance beyond all measure", smallRoom(R"(, "acquaintance": [[0, 1, 101]])"),
        u"acquaintance[0] must be between 0 and 100"_qs);
    row("an acquaintance with oneself", smallRoom(R"(, "acquaintance": [[1, 1, 1]])"),
        u"an acquaintance of 1 and 1"_qs);
    row("affiliations of too few", smallRoom(R"(, "affiliations": [["a"]])"),
        u"affiliations of 1 people for 5"_qs);
    row("an affiliation by number", smallRoom(R"(, "affiliations": [[3]])"),
        u"affiliations[0][0] must be a name"_qs);
    row("an unknown host", smallRoom(R"(, "hosts": [5])"), u"hosts[0] must be between 0 and 4"_qs);
    row("changing tables in words", smallRoom(R"(, "change_tables": "yes")"),
        u"change_tables must be true or false"_qs);
    row("a profile that is a list", smallRoom(R"(, "profile": [])"),
        u"profile must name aims and what they are worth"_qs);
    row("a negative weight", smallRoom(R"(, "profile": {"tables": -1})"),
        u"profile.tables must be between 0 and 100"_qs);
    row("half a dial", smallRoom(R"(, "profile": {"dial": 0.5})"), u"profile.dial must be a whole number"_qs);
    row("a key that is there twice", smallRoom(R"(, "people": 5)"), u"the key people is there twice"_qs);
    row("a stay that is there twice", smallRoom(R"(, "present": {"1": [0, 1], "1": [0, 2]})"),
        u"the key 1 is there twice"_qs);
    row("a key that is there twice, once in disguise", smallRoom(R"(, "\u0070eople": 5)"),
        u"the key people is there twice"_qs);
    row("a person with a sign", smallRoom(R"(, "present": {"+3": [0, 1]})"),
        u"present[\"+3\"] names somebody who is unknown"_qs);
    row("a person after a blank", smallRoom(R"(, "present": {" 2": [0, 1]})"),
        u"present[\" 2\"] names somebody who is unknown"_qs);
    row("a topic that is a list", smallRoom(R"(, "offers": [[[]], [], [], [], []])"),
        u"offers[0][0] must be a name or a number"_qs);
}

void TestRotationJson::refusals()
{
    QFETCH(const QByteArray, json);
    const auto read = rotationProblemFromJson(json);
    QVERIFY(!read);
    QFETCH(const QString, detail);
    const QString said = QString::fromStdString(read.error().detail);
    QVERIFY2(said.startsWith(detail), read.error().detail.c_str());
    QVERIFY(!said.contains(u'\n'));
}

void TestRotationJson::deepNestingIsRefused()
{
    const auto read = rotationProblemFromJson(QByteArray(1'000'000, '['));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidInput);
}

void TestRotationJson::planIsWritten()
{
    Plan plan;
    plan.rounds = {{{0, 2}, {}}, {{}, {1, 2}}};
    plan.score.excess = 3;
    plan.excessBound = 3;
    plan.proven = true;
    plan.seed = 9'007'199'254'740'993;  // more than a double holds
    plan.iterations = 5;
    const QByteArray json = rotationPlanToJson(plan);
    QVERIFY(json.contains("9007199254740993"));

    plan.seed = 18'446'744'073'709'551'615U;
    QVERIFY(rotationPlanToJson(plan).contains("\"seed\":18446744073709551615}"));

    const QJsonObject read = QJsonDocument::fromJson(json).object();
    QCOMPARE(read[u"rounds"].toArray(),
        (QJsonArray{QJsonArray{QJsonArray{0, 2}, QJsonArray{}}, QJsonArray{QJsonArray{}, QJsonArray{1, 2}}}));
    QCOMPARE(read[u"excess"].toInt(), 3);
    QCOMPARE(read[u"bound"].toInt(), 3);
    QCOMPARE(read[u"proven"].toBool(), true);
    QCOMPARE(read[u"iterations"].toInt(), 5);
    QVERIFY(!read.contains(u"missed"));
    QVERIFY(!read.contains(u"trade"));

    plan.missed.affiliations = 4;
    plan.trade = Trade{2, 1, {.thirdMeetings = -1, .affiliations = 6}};
    const QJsonObject traded = QJsonDocument::fromJson(rotationPlanToJson(plan)).object();
    QCOMPARE(traded[u"missed"].toObject(), (QJsonObject{{u"affiliations"_qs, 4}}));
    QCOMPARE(traded[u"trade"].toObject(),
        (QJsonObject{{u"repeats"_qs, 2}, {u"worst_off"_qs, 1},
            {u"brought"_qs, QJsonObject{{u"affiliations"_qs, 6}, {u"third_meetings"_qs, -1}}}}));
}

TEST_CLASS(TestRotationJson)

}  // namespace tablee::rotation::tst_rotation_json

#include "tst_rotation_json.moc"

#include "live/round_planner.h"
#include "live/rounds_on_paper.h"
#include "storage/member_changes.h"
#include "support/conducted_evening.h"
#include "support/test_program.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <set>

namespace tablee::tst_what_counts {

using namespace std::chrono_literals;
using test::ConductedEvening;
using test::require;

/// What counts when seats are shared out: the dial of a session, from its row to the plan.
class TestWhatCounts : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{QStringLiteral(".*")}); }
    void turnedBackItChangesNoPlan();
    void turnedUpItTradesRepeats();
    void planIsFoundAgain();
    void tradeIsOfAllTheRounds();
    void tradeIsToldAfterARestart();
    void tradeEndsWhereOthersKnowEachOther();
    void searchingOnKeepsTheTrade();
    void paperHasTheSameRounds_data();
    void paperHasTheSameRounds();
};

namespace {

constexpr int turnedUp = 100;

/// Four who speak French and four who speak English, twice at tables of four. Without a repeat that could be
/// spared they are mixed in one round; a pair without a language is worth two repeats, and costs one.
struct TwoLanguages : ConductedEvening {
    explicit TwoLanguages(int dial)
        : ConductedEvening{8, {.seatsPerTable = 4, .rounds = 2}}
    {
        onFile([&](const auto &db) {
            for (std::size_t which = 0; which < 8; ++which) {
                Member member = require(storage::MemberStore{db}.find(listed(which)));
                member.speaks = {which < 4 ? Language::French : Language::English};
                require(storage::editMember(db, member, 1min));
            }
            PreparedSession prepared = require(storage::SessionStore{db}.prepared(session()));
            prepared.dial = dial;
            require(storage::SessionStore{db}.rewrite(session(), prepared));
            return true;
        });
        conduct();
        open();
    }
    const RoundsPlan &plan() { return *operator->()->roundsPlan(); }
};

}  // namespace

void TestWhatCounts::turnedBackItChangesNoPlan()
{
    TwoLanguages evening{0};
    const RoundsPlan &made = evening.plan();
    QVERIFY(!made.plan.trade);
    QCOMPARE(made.verdict.excess, made.verdict.seatPairs - made.verdict.freshBound);
    // As when there was no dial: the profile is what it was, and so is the plan, to the last seat.
    rotation::Problem problem = made.problem.problem;
    problem.profile = rotation::Profile{};
    problem.profile.weights.thirdMeetings = 1;
    QVERIFY(made.problem.problem == problem);
    const auto plan = rotation::plan(problem, {}, {.seed = made.plan.seed, .iterations = 0});
    QVERIFY(plan.has_value());
    QVERIFY(plan->rounds == made.plan.rounds);
    QCOMPARE(plan->iterations, made.plan.iterations);
}

void TestWhatCounts::turnedUpItTradesRepeats()
{
    TwoLanguages evening{turnedUp};
    QCOMPARE(evening.plan().problem.problem.profile.dial, turnedUp);
    QCOMPARE(evening.plan().verdict.withoutLanguage, 0);
    QVERIFY((evening.plan().plan.trade == rotation::Trade{8, 2, {.withoutLanguage = 8}}));
    // And the evening goes on with it after a restart.
    evening.restart();
    QVERIFY(evening.settle());
    QCOMPARE(evening.plan().verdict.withoutLanguage, 0);
}

void TestWhatCounts::planIsFoundAgain()
{
    TwoLanguages evening{turnedUp};
    const RoundsPlan &made = evening.plan();
    const auto again = rotation::plan(
        made.problem.problem, {}, {.seed = made.plan.seed, .iterations = made.plan.iterations});
    QVERIFY(again.has_value());
    QVERIFY(again->rounds == made.plan.rounds);
}

/// Of those that are left nobody can say what they would have been.
void TestWhatCounts::tradeIsOfAllTheRounds()
{
    TwoLanguages evening{turnedUp};
    QVERIFY(evening.settled(evening->endStep()));
    const rotation::Trade whole{8, 2, {.withoutLanguage = 8}};
    QVERIFY(evening.plan().plan.trade == whole);  // announced
    QCOMPARE(evening.plan().tradedFrom, 0);
    QVERIFY(evening.settled(evening->start()));
    QCOMPARE(evening.plan().plan.rounds.size(), std::size_t{1});
    QVERIFY(evening.plan().plan.trade == whole);
    QCOMPARE(evening.plan().tradedFrom, 1);
}

/// What is to come is planned again then, and traded beside what has been held.
void TestWhatCounts::tradeIsToldAfterARestart()
{
    TwoLanguages evening{turnedUp};
    QVERIFY(evening.settled(evening->endStep()));
    QVERIFY(evening.settled(evening->start()));
    evening.restart();
    QVERIFY(evening.settle());
    QCOMPARE(evening.plan().plan.rounds.size(), std::size_t{1});
    QVERIFY(evening.plan().plan.trade.has_value());
    QCOMPARE(evening.plan().plan.trade->repeats, 8);
    QCOMPARE(evening.plan().plan.trade->brought, (rotation::AimCounts{.withoutLanguage = 8}));
    QCOMPARE(evening.plan().tradedFrom, 0);
}

/// Then it would have been another trade.
void TestWhatCounts::tradeEndsWhereOthersKnowEachOther()
{
    TwoLanguages evening{turnedUp};
    const RoundsPlan &made = evening.plan();
    SeatingProblem now = made.problem;
    QVERIFY(continued(made, now, evening->evening())->plan.trade);
    now.problem.known = {{0, 1}};
    QVERIFY(!continued(made, now, evening->evening())->plan.trade);
}

/// What is found on the way repeats less, and is not what was asked for.
void TestWhatCounts::searchingOnKeepsTheTrade()
{
    TwoLanguages evening{turnedUp};
    const RoundsPlan made = require(planRounds(evening.plan().problem, evening.plan().plan.seed));
    QVERIFY(made.plan.trade);
    std::vector<RoundsPlan> better;
    improveRounds(made, {}, [&better](RoundsPlan plan) { better.push_back(std::move(plan)); });
    for (const RoundsPlan &plan : better)
        QCOMPARE(plan.verdict.withoutLanguage, 0);
}

void TestWhatCounts::paperHasTheSameRounds_data()
{
    QTest::addColumn<int>("dial");
    QTest::addColumn<bool>("apart");
    QTest::newRow("new meetings only") << 0 << false;
    QTest::newRow("and wishes alike") << turnedUp << true;
}

void TestWhatCounts::paperHasTheSameRounds()
{
    QFETCH(const int, dial);
    QFETCH(const bool, apart);
    TwoLanguages evening{dial};
    const PreparedSession session = evening.onFile(
        [&](const auto &db) { return require(storage::SessionStore{db}.prepared(evening.session())); });
    const auto rounds
        = require(roundsOnPaper(session, evening->members(), {}, {}, Words::load(Language::English)));
    const bool allApart = std::all_of(rounds.begin(), rounds.end(), [](const RoundOnPaper &round) {
        return std::all_of(round.tables.begin(), round.tables.end(), [](const TableOnPaper &table) {
            const auto french = std::count_if(table.people.begin(), table.people.end(),
                [](const QString &name) { return name.toInt() <= 4; });
            return french == 0 || french == table.people.size();
        });
    });
    QCOMPARE(allApart, apart);
}

TEST_CLASS_WITH(TestWhatCounts, QCoreApplication)

}  // namespace tablee::tst_what_counts

#include "tst_what_counts.moc"

#include "evening/fold.h"
#include "live/prepared_seating.h"
#include "live/seating_problem.h"
#include "rotation/planner.h"
#include "sessions/table_hosts.h"
#include "support/test_program.h"

#include <QTest>

#include <set>

namespace tablee::tst_table_hosts {

using namespace std::chrono_literals;

/// A host for each table, before a session whose way of being held asks for that.
class TestTableHosts : public QObject {
    Q_OBJECT

private slots:
    void eachTableGetsOneHost_data();
    void eachTableGetsOneHost();
    void whoIsToHostComesFirst();
    void aClosedTableNeedsNone();
    void thoseWhoSitTogetherAreNotParted();
    void rulesKeepHostsFromATable_data();
    void rulesKeepHostsFromATable();
    void namedTwiceIsNamedOnce();
    void whoIsNotExpectedHostsNoTable();
    void whoHostsByARuleIsExpectedAsAHost();
    void rolesAloneAreHeldWhenTheDoorsOpen();
};

namespace {

PreparedSession expecting(int people, int seats)
{
    PreparedSession session;
    session.seatsPerTable = seats;
    session.agenda = {{StepKind::Round, 1, 20min}, {StepKind::Round, 2, 20min}, {StepKind::Round, 3, 20min}};
    for (int person = 1; person <= people; ++person)
        session.attendance.push_back({MemberId{person}});
    return session;
}

std::vector<SeatRule> hostRules(const PreparedSession &session)
{
    std::vector<SeatRule> hosts;
    for (const SeatRule &rule : session.rules)
        if (rule.kind == RuleKind::Host)
            hosts.push_back(rule);
    return hosts;
}

}  // namespace

/// "As last time" brings the rules along; whoever hosts by one is no mere guest.
void TestTableHosts::whoHostsByARuleIsExpectedAsAHost()
{
    PreparedSession session = expecting(0, 4);
    session.rules = {{RuleKind::Host, MemberId{1}, {}, 2}, {RuleKind::Fixed, MemberId{2}, {}, 1}};
    QVERIFY(roleByRules(session, MemberId{1}) == Role::Host);
    QVERIFY(roleByRules(session, MemberId{2}) == Role::Seated);
    QVERIFY(roleByRules(session, MemberId{3}) == Role::Seated);
}

void TestTableHosts::eachTableGetsOneHost_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("seats");
    QTest::addColumn<int>("tables");
    QTest::newRow("as many as fill their tables") << 12 << 4 << 3;
    QTest::newRow("one more, who needs a table more") << 13 << 4 << 4;
    QTest::newRow("one table") << 4 << 4 << 1;
    QTest::newRow("nobody expected") << 0 << 4 << 0;
}

void TestTableHosts::eachTableGetsOneHost()
{
    QFETCH(const int, people);
    QFETCH(const int, seats);
    QFETCH(const int, tables);
    PreparedSession session = expecting(people, seats);
    QCOMPARE(static_cast<int>(tablesWithoutHost(session).size()), tables);
    nameHosts(session);
    std::set<int> hosted;
    std::set<MemberId> hosts;
    for (const SeatRule &rule : hostRules(session)) {
        hosted.insert(rule.table);
        hosts.insert(rule.one);
    }
    QCOMPARE(static_cast<int>(hosted.size()), tables);
    QCOMPARE(static_cast<int>(hosts.size()), tables);
    QCOMPARE(static_cast<int>(session.tables.size()), tables);
    for (const Attendance &each : session.attendance)
        QCOMPARE(each.role, hosts.contains(each.member) ? Role::Host : Role::Seated);
    QVERIFY(tablesWithoutHost(session).empty());
}

void TestTableHosts::whoIsToHostComesFirst()
{
    PreparedSession session = expecting(12, 4);
    session.attendance[7].role = Role::Host;
    nameHosts(session);
    const std::vector<SeatRule> wanted{{RuleKind::Host, MemberId{8}, {}, 1},
        {RuleKind::Host, MemberId{1}, {}, 2}, {RuleKind::Host, MemberId{2}, {}, 3}};
    QCOMPARE(session.rules, wanted);
}

void TestTableHosts::aClosedTableNeedsNone()
{
    PreparedSession session = expecting(8, 4);
    session.tables = {{1, 5}, {2, 5, {}, true}, {3, 5, QStringLiteral("Rivage")}};
    QCOMPARE(tablesWithoutHost(session), (std::vector{1, 3}));
}

void TestTableHosts::thoseWhoSitTogetherAreNotParted()
{
    PreparedSession session = expecting(4, 4);
    session.rules = {{RuleKind::Together, MemberId{1}, MemberId{2}}};
    nameHosts(session);
    QCOMPARE(hostRules(session), (std::vector<SeatRule>{{RuleKind::Host, MemberId{3}, {}, 1}}));
}

void TestTableHosts::rulesKeepHostsFromATable_data()
{
    QTest::addColumn<SeatRule>("rule");
    QTest::addColumn<std::vector<SeatRule>>("hosts");
    QTest::newRow("two hosts who sit together cannot each stay at a table")
        << SeatRule{RuleKind::Together, MemberId{1}, MemberId{2}} << std::vector<SeatRule>{};
    QTest::newRow("kept apart from whoever is held there")
        << SeatRule{RuleKind::Apart, MemberId{3}, MemberId{1}}
        << std::vector<SeatRule>{{RuleKind::Host, MemberId{1}, {}, 2}, {RuleKind::Host, MemberId{2}, {}, 1}};
    QTest::newRow("two hosts who are kept apart have a table each")
        << SeatRule{RuleKind::Apart, MemberId{1}, MemberId{2}}
        << std::vector<SeatRule>{{RuleKind::Host, MemberId{1}, {}, 1}, {RuleKind::Host, MemberId{2}, {}, 2}};
}

void TestTableHosts::rulesKeepHostsFromATable()
{
    QFETCH(const SeatRule, rule);
    QFETCH(const std::vector<SeatRule>, hosts);
    PreparedSession session = expecting(8, 4);
    session.attendance[0].role = Role::Host;
    session.attendance[1].role = Role::Host;
    session.rules = {{RuleKind::Fixed, MemberId{3}, {}, 1}, rule};
    seatHosts(session);
    QCOMPARE(hostRules(session), hosts);
    const Words words = Words::load(Language::English);
    QVERIFY(!rulesInConflict(
        session, [](MemberId) { return QString{}; }, words));
}

void TestTableHosts::namedTwiceIsNamedOnce()
{
    PreparedSession session = expecting(12, 4);
    nameHosts(session);
    const PreparedSession once = session;
    nameHosts(session);
    QCOMPARE(session, once);
}

/// A role says that somebody stays at a table; the planner holds them only by a rule.
/// The rule came along from last time.
void TestTableHosts::whoIsNotExpectedHostsNoTable()
{
    PreparedSession session = expecting(8, 4);
    session.rules = {{RuleKind::Host, MemberId{9}, {}, 1}};
    QVERIFY((tablesWithoutHost(session) == std::vector{1, 2}));
    session.attendance.push_back({MemberId{9}});
    QVERIFY((tablesWithoutHost(session) == std::vector{2, 3}));
}

void TestTableHosts::rolesAloneAreHeldWhenTheDoorsOpen()
{
    PreparedSession session = expecting(12, 4);
    session.attendance[4].role = Role::Host;
    seatHosts(session);
    QCOMPARE(session.rules, (std::vector<SeatRule>{{RuleKind::Host, MemberId{5}, {}, 1}}));
    const EveningState evening = eveningOf(session);
    const SeatingProblem seating = seatingProblem(evening, 4, {}, session.rules);
    const auto plan = rotation::plan(seating.problem, seating.start, {.seed = 1, .iterations = 2000});
    QVERIFY(plan);
    for (int number = 1; number <= 3; ++number)
        for (const Seating &seat : seatsOf(plan->rounds.at(static_cast<std::size_t>(number - 1)), seating))
            if (seat.member == MemberId{5})
                QCOMPARE(findTable(evening.setting, seat.table)->number, 1);
}

TEST_CLASS(TestTableHosts)

}  // namespace tablee::tst_table_hosts

#include "tst_table_hosts.moc"

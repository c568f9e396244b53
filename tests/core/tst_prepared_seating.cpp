#include "evening/fold.h"
#include "live/desk_decisions.h"
#include "live/prepared_seating.h"
#include "live/undoing.h"
#include "sessions/session_templates.h"
#include "support/test_program.h"

#include <QTest>

namespace tablee::tst_prepared_seating {

using namespace std::chrono_literals;
using enum RuleKind;

/// Rules of a session before it begins: those that cannot all be kept are told by name.
class TestPreparedSeating : public QObject {
    Q_OBJECT

private slots:
    void conflictIsToldByName_data();
    void conflictIsToldByName();
    void ruleToLeaveOutIsTheNewestOfThem();
    void whoDoesNotRotateBreaksNoRule();
    void nobodyIsHeldAtAClosedTable();
    void asManyTablesAreUsedAsPeopleAreHeldAt();
    void ofManyRulesOnlyThoseInConflictAreNamed();
    void doorsOpenWithTheRoles();
};

namespace {

using Rules = std::vector<SeatRule>;

constexpr MemberId ana{1}, ben{2}, chloe{3}, dan{4}, eve{5}, fay{6};

QString called(MemberId member)
{
    static const QStringList names{QStringLiteral("Ana"), QStringLiteral("Ben"), QStringLiteral("Chloé"),
        QStringLiteral("Dan"), QStringLiteral("Eve"), QStringLiteral("Fay")};
    return names.at(static_cast<int>(member.value()) - 1);
}

/// Six people at two tables of three, for two rounds.
PreparedSession sixPeople(const Rules &rules)
{
    PreparedSession session;
    session.seatsPerTable = 3;
    session.agenda = {{StepKind::Round, 1, 10min}, {StepKind::Round, 2, 10min}};
    session.tables = {{1, 3}, {2, 3}};
    for (const MemberId member : {ana, ben, chloe, dan, eve, fay})
        session.attendance.push_back({member});
    session.rules = rules;
    return session;
}

/// The id that somebody's check-in gets, when the batch is numbered from 1.
EventId batchIdOf(const Batch &batch, MemberId member)
{
    for (std::size_t index = 0; index < batch.events.size(); ++index)
        if (batch.events[index].kind == EventKind::CheckIn && batch.events[index].member == member)
            return EventId{static_cast<std::int64_t>(index) + 1};
    return {};
}

QString told(const PreparedSession &session)
{
    const auto conflict = rulesInConflict(session, called, Words::load(Language::English));
    return conflict ? conflict->sentence : QString{};
}

}  // namespace

void TestPreparedSeating::conflictIsToldByName_data()
{
    QTest::addColumn<Rules>("rules");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no rule") << Rules{} << QString{};
    QTest::newRow("rules that can be kept")
        << Rules{{Apart, ana, ben}, {Together, ana, chloe}, {Fixed, dan, {}, 2}} << QString{};
    QTest::newRow("together and apart")
        << Rules{{Together, ana, ben}, {Apart, ana, ben}}
        << QStringLiteral("Ana and Ben must sit together, but Ana and Ben must sit apart.");
    QTest::newRow("at two tables at once") << Rules{{Fixed, ana, {}, 1}, {Host, ana, {}, 2}}
                                           << QStringLiteral("Ana cannot be at tables 1 and 2 at once.");
    QTest::newRow("more apart than there are tables")
        << Rules{{Apart, ana, ben}, {Apart, ben, chloe}, {Apart, ana, chloe}}
        << QStringLiteral("Ana, Ben and Chloé must all sit apart, but there are only 2 tables.");
    QTest::newRow("more together than a table has seats")
        << Rules{{Together, ana, ben}, {Together, ben, chloe}, {Together, chloe, dan}}
        << QStringLiteral("Ana, Ben, Chloé and Dan must sit together, but no table has more than 3 seats.");
}

void TestPreparedSeating::conflictIsToldByName()
{
    QFETCH(const Rules, rules);
    QFETCH(const QString, sentence);
    QCOMPARE(told(sixPeople(rules)), sentence);
}

void TestPreparedSeating::ruleToLeaveOutIsTheNewestOfThem()
{
    PreparedSession session
        = sixPeople({{Together, ana, ben}, {Apart, dan, eve}, {Apart, ana, ben}, {Apart, eve, fay}});
    const auto conflict = rulesInConflict(session, called, Words::load(Language::English));
    QVERIFY(conflict.has_value());
    QCOMPARE(conflict->rule, std::size_t{2});
    session.rules.erase(session.rules.begin() + 2);
    QCOMPARE(told(session), QString{});
}

/// Whoever observes sits at no table, so nothing can keep them from it.
void TestPreparedSeating::whoDoesNotRotateBreaksNoRule()
{
    PreparedSession session = sixPeople({{Apart, ana, ben}, {Apart, ben, chloe}, {Apart, ana, chloe}});
    QVERIFY(!told(session).isEmpty());
    session.attendance[2].role = Role::Observer;
    QCOMPARE(told(session), QString{});
}

void TestPreparedSeating::nobodyIsHeldAtAClosedTable()
{
    PreparedSession session = sixPeople({{Apart, ana, ben}, {Fixed, dan, {}, 2}});
    session.tables = {{1, 3}, {2, 3}, {3, 3}};
    session.tables[1].closed = true;
    const auto conflict = rulesInConflict(session, called, Words::load(Language::English));
    QVERIFY(conflict.has_value());
    QCOMPARE(conflict->sentence, QStringLiteral("Dan must be at table 2, which is closed."));
    QCOMPARE(conflict->rule, std::size_t{1});
    // Whoever sits at no table is held at none.
    session.attendance[3].role = Role::Observer;
    QCOMPARE(told(session), QString{});
}

/// Two tables would do for six people; of four, one would be left with one person.
void TestPreparedSeating::asManyTablesAreUsedAsPeopleAreHeldAt()
{
    PreparedSession session
        = sixPeople({{Host, ana, {}, 1}, {Host, ben, {}, 2}, {Apart, ana, ben}, {Host, chloe, {}, 3}});
    session.tables = {{1, 3}, {2, 3}, {3, 3}, {4, 3}};
    QCOMPARE(told(session), QString{});
    session.rules.push_back({Host, dan, {}, 4});
    const auto conflict = rulesInConflict(session, called, Words::load(Language::English));
    QVERIFY(conflict.has_value());
    QCOMPARE(conflict->sentence,
        QStringLiteral("Dan must be at table 4, but there are too few people for so many tables."));
    QCOMPARE(conflict->rule, std::size_t{4});
}

void TestPreparedSeating::ofManyRulesOnlyThoseInConflictAreNamed()
{
    const QString sentence = told(sixPeople({{Fixed, dan, {}, 1}, {Together, eve, fay}, {Fixed, ana, {}, 2},
        {Fixed, ben, {}, 2}, {Apart, ana, ben}}));
    QCOMPARE(sentence, QStringLiteral("Ana and Ben must sit apart, but are held at table 2."));
}

/// Whoever observes is here and has no seat, be it from the beginning or later; and an arrival can be taken
/// back.
void TestPreparedSeating::doorsOpenWithTheRoles()
{
    const std::vector<Attendance> expected{
        {ana}, {ben, Role::Observer}, {chloe, Role::Host}, {dan, Role::Helper}};
    EveningState evening = begin({{{StepId{1}, StepKind::Round, 1, 10min}}, {{TableId{1}, 1, 4}}});
    const Batch batch
        = DeskDecisions{evening, StationId{1}, {}}.openDoors({ana, ben, chloe}, expected).value();
    std::int64_t seq = 0;
    for (Event event : batch.events) {
        event.id = EventId{++seq};
        event.seq = seq;
        evening = apply(std::move(evening), event);
    }
    QVERIFY(isPresent(evening, ben));
    QVERIFY(rotating(evening) == (std::vector{ana, chloe}));
    QVERIFY(!refusalOf(evening, Event{.kind = EventKind::Undo, .undoes = batchIdOf(batch, ben)}));
    QVERIFY(!newestDecision(evening));
    evening = apply(
        std::move(evening), {.id = EventId{99}, .seq = 99, .kind = EventKind::CheckIn, .member = dan});
    QVERIFY(isPresent(evening, dan));
    QCOMPARE(rotating(evening).size(), std::size_t{2});
}

TEST_CLASS_WITH(TestPreparedSeating, QCoreApplication)

}  // namespace tablee::tst_prepared_seating

#include "tst_prepared_seating.moc"

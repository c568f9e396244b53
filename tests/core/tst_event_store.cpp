#include "storage/event_store.h"

#include "storage/batch_writer.h"
#include "storage/statement.h"
#include "support/stored_evening.h"
#include "support/test_program.h"

#include <QRegularExpression>
#include <QTest>

namespace tablee::tst_event_store {

using namespace tablee::storage;
using test::refusalOf;
using test::require;

class TestEventStore : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{QStringLiteral(".*")}); }
    void givesSeqAndIdInTheirOrder();
    void storesEveryKindAndField_data();
    void storesEveryKindAndField();
    void announceBringsItsSeats();
    void sameRequestAgainReturnsWhatIsStored();
    void secondOfTwoCommandsIsAConflict();
    void halfARetryIsAConflict();
    void batchAgainAddsNobodyAndNothing();
    void requestOfAnotherSessionIsRefused();
    void allOrNothing();
    void everyEventNeedsARequest();
    void unknownSessionIsNotFound();
    void logIsNeverChanged_data();
    void logIsNeverChanged();
};

void TestEventStore::givesSeqAndIdInTheirOrder()
{
    const test::TemporaryDatabase database;
    const auto evening = test::StoredEvening::in(database.handle());
    EventStore store{database.handle()};

    const auto first = require(store.append(evening.session, 0, {evening.event(EventKind::OpenDoors, "a")}));
    const auto next = require(store.append(
        evening.session, 1, {evening.event(EventKind::Close, "b"), evening.event(EventKind::Reopen, "c")}));
    QCOMPARE(first.at(0).seq, 1);
    QCOMPARE(next.at(0).seq, 2);
    QCOMPARE(next.at(1).seq, 3);
    QVERIFY(first.at(0).id.isValid() && first.at(0).id < next.at(0).id && next.at(0).id < next.at(1).id);
    QCOMPARE(require(SessionStore{database.handle()}.find(evening.session)).lastSeq, 3);
    QCOMPARE(require(store.all(evening.session)), (std::vector{first.at(0), next.at(0), next.at(1)}));
}

void TestEventStore::storesEveryKindAndField_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind <= static_cast<int>(EventKind::ClockNote); ++kind)
        QTest::newRow(std::string{nameOf(static_cast<EventKind>(kind))}.c_str()) << kind;
}

void TestEventStore::storesEveryKindAndField()
{
    QFETCH(const int, kind);
    const test::TemporaryDatabase database;
    const auto evening = test::StoredEvening::in(database.handle());
    const PlanId plan = require(PlanStore{database.handle()}.add(evening.session, evening.plan()));
    EventStore store{database.handle()};
    const auto doors = require(store.append(evening.session, 0, {evening.event(EventKind::OpenDoors, "a")}));

    Event event = evening.event(static_cast<EventKind>(kind), "b");
    event.member = evening.members[2];
    event.step = evening.setting.agenda[1].id;
    event.plan = plan;
    event.round = 2;
    event.table = evening.setting.tables[1].id;
    event.amount = Milliseconds{-90'000};
    event.code = 3;
    event.undoes = doors[0].id;
    const auto stored = require(store.append(evening.session, 1, {event}));

    event.id = stored.at(0).id;
    event.seq = 2;
    if (event.kind == EventKind::Announce)
        event.seats = evening.plan().rounds.at(2);
    QVERIFY(event == stored.at(0));
    QVERIFY(event == require(store.all(evening.session)).at(1));
}

void TestEventStore::announceBringsItsSeats()
{
    const test::TemporaryDatabase database;
    const auto evening = test::StoredEvening::in(database.handle());
    const PlanRecord plan = evening.plan();
    Event announce = evening.event(EventKind::Announce, "a");
    announce.plan = require(PlanStore{database.handle()}.add(evening.session, plan));
    announce.round = 1;
    EventStore store{database.handle()};

    QCOMPARE(require(store.append(evening.session, 0, {announce})).at(0).seats, plan.rounds.at(1));
    QCOMPARE(require(store.append(evening.session, 0, {announce})).at(0).seats, plan.rounds.at(1));
    QCOMPARE(require(store.all(evening.session)).at(0).seats, plan.rounds.at(1));
}

void TestEventStore::sameRequestAgainReturnsWhatIsStored()
{
    const test::TemporaryDatabase database;
    const auto evening = test::StoredEvening::in(database.handle());
    EventStore store{database.handle()};
    const std::vector<Event> back{
        evening.event(EventKind::OpenDoors, "a"), evening.event(EventKind::Close, "b")};

    const auto first = require(store.append(evening.session, 0, back));
    require(store.append(evening.session, 2, {evening.event(EventKind::Reopen, "c")}));
    QCOMPARE(require(store.append(evening.session, 0, back)), first);
    QCOMPARE(require(store.all(evening.session)).size(), std::size_t{3});
}

void TestEventStore::secondOfTwoCommandsIsAConflict()
{
    const test::TemporaryDatabase database;
    const auto evening = test::StoredEvening::in(database.handle());
    EventStore store{database.handle()};
    require(store.append(evening.session, 0, {evening.event(EventKind::OpenDoors, "key")}));

    const auto second = store.append(evening.session, 0, {evening.event(EventKind::OpenDoors, "remote")});
    QVERIFY(!second);
    QCOMPARE(refusalOf(second), ErrorCode::Conflict);
    QCOMPARE(require(store.all(evening.session)).size(), std::size_t{1});
}

void TestEventStore::halfARetryIsAConflict()
{
    const test::TemporaryDatabase database;
    const auto evening = test::StoredEvening::in(database.handle());
    EventStore store{database.handle()};
    require(store.append(evening.session, 0, {evening.event(EventKind::OpenDoors, "a")}));

    const auto mixed = store.append(
        evening.session, 1, {evening.event(EventKind::OpenDoors, "a"), evening.event(EventKind::Close, "b")});
    QVERIFY(!mixed);
    QCOMPARE(refusalOf(mixed), ErrorCode::Conflict);
}

void TestEventStore::batchAgainAddsNobodyAndNothing()
{
    const test::TemporaryDatabase database;
    const QSqlDatabase db = database.handle();
    const auto evening = test::StoredEvening::in(db);
    const Batch batch{.events = {evening.event(EventKind::OpenDoors, "a"),
                          evening.event(EventKind::CheckIn, "b"), evening.event(EventKind::Announce, "c")},
        .plan = evening.plan(),
        .newcomer = Member{.typed = QStringLiteral("Émile")},
        .tables = {{3, 2}}};
    const auto numberOf = [&db](const QString &table) {
        return require(runForRow(db, QStringLiteral("SELECT count(*) FROM ") + table, {}, "count"))
            .value(0)
            .toInt();
    };

    const WrittenBatch first = require(writeBatch(db, evening.session, 0, batch));
    const WrittenBatch again = require(writeBatch(db, evening.session, 0, batch));

    QCOMPARE(numberOf(QStringLiteral("member")), 5);
    QCOMPARE(numberOf(QStringLiteral("attendance")), 5);
    QCOMPARE(numberOf(QStringLiteral("plan")), 1);
    QCOMPARE(numberOf(QStringLiteral("room_table")), 3);
    QCOMPARE(again.events, first.events);
    QVERIFY(again.newcomer);
    QCOMPARE(again.newcomer->id, first.newcomer->id);
    QCOMPARE(again.newcomer->typed, QStringLiteral("Émile"));
    QCOMPARE(again.tables, first.tables);
}

void TestEventStore::requestOfAnotherSessionIsRefused()
{
    const test::TemporaryDatabase database;
    const auto evening = test::StoredEvening::in(database.handle());
    const SessionId other = require(SessionStore{database.handle()}.create({.seatsPerTable = 4}));
    EventStore store{database.handle()};
    require(store.append(evening.session, 0, {evening.event(EventKind::OpenDoors, "a")}));

    QVERIFY(!store.append(other, 0, {evening.event(EventKind::OpenDoors, "a")}));
    QVERIFY(require(store.all(other)).empty());
}

void TestEventStore::allOrNothing()
{
    const test::TemporaryDatabase database;
    const auto evening = test::StoredEvening::in(database.handle());
    EventStore store{database.handle()};
    Event stranger = evening.event(EventKind::CheckIn, "b");
    stranger.member = MemberId{999};

    QVERIFY(!store.append(evening.session, 0, {evening.event(EventKind::OpenDoors, "a"), stranger}));
    QVERIFY(require(store.all(evening.session)).empty());
    QCOMPARE(require(SessionStore{database.handle()}.find(evening.session)).lastSeq, 0);
}

void TestEventStore::everyEventNeedsARequest()
{
    const test::TemporaryDatabase database;
    const auto evening = test::StoredEvening::in(database.handle());
    const auto refused
        = EventStore{database.handle()}.append(evening.session, 0, {evening.event(EventKind::OpenDoors, "")});
    QVERIFY(!refused);
    QCOMPARE(refusalOf(refused), ErrorCode::InvalidInput);
}

void TestEventStore::unknownSessionIsNotFound()
{
    const test::TemporaryDatabase database;
    const auto evening = test::StoredEvening::in(database.handle());
    const auto refused
        = EventStore{database.handle()}.append(SessionId{99}, 0, {evening.event(EventKind::OpenDoors, "a")});
    QVERIFY(!refused);
    QCOMPARE(refusalOf(refused), ErrorCode::NotFound);
}

void TestEventStore::logIsNeverChanged_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("an event is not updated") << QStringLiteral("UPDATE event SET code = 1");
    QTest::newRow("an event is not deleted") << QStringLiteral("DELETE FROM event");
    QTest::newRow("an event is not replaced") << QStringLiteral(
        "INSERT OR REPLACE INTO event (session_id, seq, station_id, request, at_utc, at_boot, boot_id, kind) "
        "SELECT session_id, seq, station_id, request, 0, 0, '', 'close' FROM event");
    QTest::newRow("a plan is not updated") << QStringLiteral("UPDATE plan SET seed = 1");
    QTest::newRow("a plan is not deleted") << QStringLiteral("DELETE FROM plan");
    QTest::newRow("a seat is not updated") << QStringLiteral("UPDATE seat SET table_id = NULL");
    QTest::newRow("a seat is not deleted") << QStringLiteral("DELETE FROM seat");
    QTest::newRow("an announced plan gets no further seat")
        << QStringLiteral("INSERT INTO seat (plan_id, round_no, member_id) SELECT plan_id, 9, 1 FROM event");
}

void TestEventStore::logIsNeverChanged()
{
    QFETCH(const QString, sql);
    const test::TemporaryDatabase database;
    const auto evening = test::StoredEvening::in(database.handle());
    PlanStore plans{database.handle()};
    Event announce = evening.event(EventKind::Announce, "a");
    announce.plan = require(plans.add(evening.session, evening.plan()));
    announce.round = 1;
    EventStore store{database.handle()};
    const auto log = require(store.append(evening.session, 0, {announce}));

    QVERIFY(!run(database.handle(), sql));
    QCOMPARE(require(store.all(evening.session)), log);
    QVERIFY(require(plans.find(announce.plan)) == evening.plan());
}

TEST_CLASS_WITH(TestEventStore, QCoreApplication)

}  // namespace tablee::tst_event_store

#include "tst_event_store.moc"

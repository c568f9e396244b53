#include "live/kept_session.h"
#include "storage/closed_sessions.h"
#include "storage/community_book.h"
#include "storage/community_store.h"
#include "support/conducted_evening.h"
#include "support/stored_evening.h"
#include "support/test_program.h"

#include <QRegularExpression>
#include <QTest>

namespace tablee::tst_community_book {

using namespace tablee::storage;
using namespace std::chrono_literals;
using test::require;
using test::StoredEvening;

/// What happened to a session, in order; Undo takes back the one before it.
using Log = QList<EventKind>;

class TestCommunityBook : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{QStringLiteral(".*")}); }
    void unfinishedEveningIsFound_data();
    void unfinishedEveningIsFound();
    void newestUnfinishedEveningComesFirst();
    void logOfAClosedEveningIsNotRead();
    void figuresAreThoseOfTheReport();
    void whoseArrivalWasTakenBackDidNotCome();
    void eveningThatNeverBeganIsNotListed();
    void whoMetIsRemembered();
    void meetingsCountForSoManyMonths_data();
    void meetingsCountForSoManyMonths();
    void freshCommunityRemembersNothing();
};

namespace {

constexpr Milliseconds soon{1'795'300'000'000};  ///< the day after a stored evening

void write(const QSqlDatabase &db, const StoredEvening &evening, const Log &log)
{
    EventStore store{db};
    EventId last;
    std::int64_t seq = 0;
    for (const EventKind kind : log) {
        const QString request = QStringLiteral("%1/%2").arg(evening.session.value()).arg(seq);
        Event event = evening.event(kind, request.toStdString());
        if (kind == EventKind::Undo)
            event.undoes = last;
        last = require(store.append(evening.session, seq, {event})).front().id;
        ++seq;
    }
}

std::vector<SessionId> idsOf(const std::vector<Session> &sessions)
{
    std::vector<SessionId> ids;
    for (const Session &session : sessions)
        ids.push_back(session.id);
    return ids;
}

/// An evening with somebody who came twice, somebody who came after all, and a round that went by too fast.
void hold(test::ConductedEvening &evening)
{
    evening.open();
    evening.clock.advance(1min);
    require(evening.settled(evening->leave(evening.listed(0))));
    require(evening.settled(evening->arrive(evening.listed(0))));
    require(evening.settled(evening->arriveNew(QStringLiteral("Awa Sow"))));
    require(evening.settled(evening->undo()));
    require(evening.settled(evening->arriveNew(QStringLiteral("Luc Roy"))));
    require(evening.settled(evening->undo()));
    require(evening.settled(evening->arrive(evening->attendance().back().member)));
    for (const Milliseconds length : {5min, 12min, 0min, 12min, 15min, 5min}) {
        require(evening.settled(evening->start()));
        evening.clock.advance(length);
        require(evening.settled(evening->endStep()));
    }
    require(evening.settled(evening->close()));
}

}  // namespace

void TestCommunityBook::unfinishedEveningIsFound_data()
{
    using enum EventKind;
    QTest::addColumn<Log>("log");
    QTest::addColumn<bool>("closed");
    QTest::newRow("the doors are open") << Log{OpenDoors} << false;
    QTest::newRow("closed") << Log{OpenDoors, Close} << true;
    QTest::newRow("opened again") << Log{OpenDoors, Close, Reopen} << false;
    QTest::newRow("the close was undone") << Log{OpenDoors, Close, Undo} << false;
    QTest::newRow("the close was undone and done again") << Log{OpenDoors, Close, Undo, Undo} << true;
    QTest::newRow("opened again, which was undone") << Log{OpenDoors, Close, Reopen, Undo} << true;
    QTest::newRow("closed a second time") << Log{OpenDoors, Close, Reopen, Close} << true;
}

void TestCommunityBook::unfinishedEveningIsFound()
{
    QFETCH(const Log, log);
    QFETCH(const bool, closed);
    const test::TemporaryDatabase database;
    const StoredEvening evening = StoredEvening::in(database.handle());
    write(database.handle(), evening, log);

    const auto found = require(unfinishedSession(database.handle()));
    QVERIFY(found == (closed ? std::nullopt : std::optional{evening.session}));
    const auto all = idsOf(require(closedSessions(database.handle())));
    QVERIFY(all == (closed ? std::vector{evening.session} : std::vector<SessionId>{}));
}

void TestCommunityBook::newestUnfinishedEveningComesFirst()
{
    using enum EventKind;
    const test::TemporaryDatabase database;
    const QSqlDatabase &db = database.handle();
    write(db, StoredEvening::in(db), {OpenDoors});
    const StoredEvening second = StoredEvening::in(db);
    write(db, second, {OpenDoors, Close});
    const StoredEvening third = StoredEvening::in(db);
    write(db, third, {OpenDoors});
    const StoredEvening fourth = StoredEvening::in(db);
    write(db, fourth, {OpenDoors, Close});

    QVERIFY(require(unfinishedSession(db)) == std::optional{third.session});
    QVERIFY(idsOf(require(closedSessions(db))) == (std::vector{fourth.session, second.session}));
    require(CommunityStore{db}.create({.name = QStringLiteral("Les jeudis")}));
    const auto closedLast = [&db] {
        return require(readCommunityBook(db, Milliseconds{})).closedLast;
    };
    QVERIFY(closedLast() && closedLast()->id == fourth.session);
    // Who is erased cannot be seated again: what they took part in stays closed.
    require(run(
        db, QStringLiteral("UPDATE member SET erased_at = 1 WHERE id = ?"), {toSql(fourth.members.front())}));
    QVERIFY(!closedLast());
}

/// Years of evenings must not be folded when the program starts. An event that nobody understands shows who
/// reads the log.
void TestCommunityBook::logOfAClosedEveningIsNotRead()
{
    using enum EventKind;
    const test::TemporaryDatabase database;
    const QSqlDatabase &db = database.handle();
    const StoredEvening evening = StoredEvening::in(db);
    write(db, evening, {OpenDoors, Close});
    require(run(db,
        QStringLiteral(
            "INSERT INTO event (session_id, seq, station_id, request, at_utc, at_boot, boot_id, kind) "
            "SELECT session_id, 99, station_id, 'odd', at_utc, at_boot, boot_id, 'odd' FROM event LIMIT 1")));
    QVERIFY(!EventStore{db}.all(evening.session));

    QVERIFY(!require(unfinishedSession(db)).has_value());
}

void TestCommunityBook::figuresAreThoseOfTheReport()
{
    test::ConductedEvening evening{9, {4, 12min, 3}};
    hold(evening);

    const CommunityBook book = evening.onFile(
        [now = evening.clock.now().utc](const auto &db) { return require(readCommunityBook(db, now)); });
    const KeptSession kept = require(readKeptSession(evening.path(), 0, {}));
    const SessionReport report = makeReport(keptReport(kept.loaded, kept.community));
    QCOMPARE(book.evenings.size(), std::size_t{1});
    QVERIFY(book.evenings.front().id == evening.session());
    QCOMPARE(book.evenings.front().people, static_cast<int>(report.present.size()));
    QCOMPARE(book.evenings.front().rounds, static_cast<int>(report.rounds.size()));
    QCOMPARE(book.evenings.front().people, 10);  // nine, and Luc, who came after all
    QCOMPARE(book.evenings.front().rounds, 2);
    QCOMPARE(book.evenings.front().startsAt, kept.loaded.session.startsAt);
    QCOMPARE(book.evenings.front().zone, QStringLiteral("Europe/Paris"));
}

void TestCommunityBook::whoseArrivalWasTakenBackDidNotCome()
{
    using enum EventKind;
    const test::TemporaryDatabase database;
    const QSqlDatabase &db = database.handle();
    require(CommunityStore{db}.create({.name = QStringLiteral("Les jeudis")}));
    const StoredEvening evening = StoredEvening::in(db);
    EventStore store{db};
    std::vector<Event> log;
    const auto add = [&](EventKind kind, MemberId member, EventId undoes) {
        const auto seq = static_cast<std::int64_t>(log.size());
        Event event = evening.event(kind, std::to_string(seq));
        event.member = member;
        event.undoes = undoes;
        log.push_back(require(store.append(evening.session, seq, {event})).front());
        return log.back().id;
    };
    const auto begin = [&] {
        Event event = evening.event(Start, "start");
        event.step = evening.setting.agenda.front().id;
        const auto seq = static_cast<std::int64_t>(log.size());
        log.push_back(require(store.append(evening.session, seq, {event})).front());
    };
    const auto &members = evening.members;
    add(OpenDoors, {}, {});
    begin();
    add(CheckIn, members[0], {});
    add(Undo, {}, add(CheckIn, members[1], {}));  // taken back
    add(Undo, {}, add(Undo, {}, add(CheckIn, members[2], {})));  // taken back, and then not
    const EventId twice = add(CheckIn, members[3], {});
    add(Undo, {}, add(Undo, {}, twice));
    add(Undo, {}, twice);  // taken back in the end
    add(Close, {}, {});

    ReportSource source;
    source.evening = fold(evening.setting, log);
    const CommunityBook book = require(readCommunityBook(db, soon));
    QCOMPARE(book.evenings.front().people, 2);
    QCOMPARE(static_cast<int>(makeReport(source).present.size()), 2);
}

void TestCommunityBook::eveningThatNeverBeganIsNotListed()
{
    const test::TemporaryDatabase database;
    const QSqlDatabase &db = database.handle();
    require(CommunityStore{db}.create({.name = QStringLiteral("Les jeudis")}));
    write(db, StoredEvening::in(db), {EventKind::OpenDoors, EventKind::Close});
    QVERIFY(require(readCommunityBook(db, soon)).evenings.empty());
}

void TestCommunityBook::whoMetIsRemembered()
{
    test::ConductedEvening evening{9, {4, 12min, 3}};
    hold(evening);

    const CommunityBook book = evening.onFile(
        [now = evening.clock.now().utc](const auto &db) { return require(readCommunityBook(db, now)); });
    KnownPairs met;
    for (const Meeting &meeting : heldMeetings(evening.evening()))
        met.emplace(meeting.low, meeting.high);
    QVERIFY(!met.empty());
    QVERIFY(book.met == met);
    QCOMPARE(book.members.size(), std::size_t{11});
}

void TestCommunityBook::meetingsCountForSoManyMonths_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<QDateTime>("thatEvening");
    QTest::addColumn<bool>("counts");
    const auto row = [](const char *name, int months, const char *evening, bool counts) {
        QTest::newRow(name) << months << QDateTime::fromString(QLatin1String{evening}, Qt::ISODate) << counts;
    };
    row("twelve, to the minute", 12, "2025-11-20T19:00:00Z", true);
    row("twelve and a minute", 12, "2025-11-20T18:59:00Z", false);
    row("three, last month", 3, "2026-10-20T19:00:00Z", true);
    row("three, at midsummer", 3, "2026-06-24T19:00:00Z", false);
    row("for ever", 0, "1999-12-31T19:00:00Z", true);
}

void TestCommunityBook::meetingsCountForSoManyMonths()
{
    QFETCH(const int, months);
    QFETCH(const QDateTime, thatEvening);
    QFETCH(const bool, counts);
    const test::TemporaryDatabase database;
    const QSqlDatabase &db = database.handle();
    require(CommunityStore{db}.create({.name = QStringLiteral("Les jeudis"), .metCountsMonths = months}));
    const auto held = [&](const QDateTime &at) {
        const StoredEvening evening = StoredEvening::in(db);
        require(run(db, QStringLiteral("UPDATE session SET starts_at = ? WHERE id = ?"),
            {at.toMSecsSinceEpoch(), toSql(evening.session)}));
        return evening;
    };
    const StoredEvening before = held(thatEvening);
    const QDateTime tonight = QDateTime::fromString(QStringLiteral("2026-11-20T19:00:00Z"), Qt::ISODate);
    const SessionId now = held(tonight).session;
    const auto pair = std::pair{before.members[0], before.members[1]};
    require(MeetingStore{db}.replace(
        before.session, 1, {{pair.first, pair.second, 1, before.setting.agenda[1].id}}));

    const KnownPairs known = counts ? KnownPairs{pair} : KnownPairs{};
    QVERIFY(require(readSession(db, now)).metBefore == known);
    QVERIFY(require(readCommunityBook(db, Milliseconds{tonight.toMSecsSinceEpoch()})).met == known);
}

void TestCommunityBook::freshCommunityRemembersNothing()
{
    const test::TemporaryDatabase database;
    require(CommunityStore{database.handle()}.create({.name = QStringLiteral("Les jeudis")}));
    const CommunityBook book = require(readCommunityBook(database.handle(), soon));
    QCOMPARE(book.community.name, QStringLiteral("Les jeudis"));
    QVERIFY(book.members.empty() && book.met.empty() && book.evenings.empty());
}

TEST_CLASS_WITH(TestCommunityBook, QCoreApplication)

}  // namespace tablee::tst_community_book

#include "tst_community_book.moc"

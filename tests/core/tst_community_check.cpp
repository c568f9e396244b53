#include "live/community_check.h"

#include "directory/merging.h"
#include "evening/fold.h"
#include "live/check_words.h"
#include "live/demo_evening.h"
#include "live/kept_session.h"
#include "live/logged_figures.h"
#include "sessions/quick_session.h"
#include "storage/acquaintance_store.h"
#include "storage/batch_writer.h"
#include "storage/community_file.h"
#include "storage/community_store.h"
#include "storage/evening_opening.h"
#include "storage/meeting_store.h"
#include "storage/member_changes.h"
#include "storage/member_store.h"
#include "storage/session_reader.h"
#include "storage/statement.h"
#include "support/evening_builder.h"
#include "support/temporary_database.h"
#include "support/test_program.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

namespace tablee::tst_community_check {

using namespace tablee::storage;
using namespace std::chrono_literals;
using test::EveningBuilder;
using test::refusalOf;
using test::require;

using Faults = std::vector<Fault>;

class TestCommunityCheck : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression{QStringLiteral(".*")}); }
    void aSoundFileHasNoFault();
    void onlyMembersAreCounted();
    void membersMergedInACircleAreAFault();
    void aDeskMayBeWritingMeanwhile();
    void oneFaultIsFound_data();
    void oneFaultIsFound();
    void aFaultIsAmongThoseFound_data();
    void aFaultIsAmongThoseFound();
    void aWrongMeetingSpoilsTheNextReport();
    void sessionsHaveTheNumbersOfTheirReports();
    void whoKnowsWhomIsNoRepeat();
    void aMergeLeavesTheFiguresOfPastEvenings();
    void whoCameUnderTwoNamesMetOnce();
    void figuresAreCountedAnew();
    void aClockThatWasSetIsNoMinute_data();
    void aClockThatWasSetIsNoMinute();
    void aWrongFigureIsFound_data();
    void aWrongFigureIsFound();
    void damagedPagesAreRefused();
    void everyFaultIsALineInBothLanguages_data();
    void everyFaultIsALineInBothLanguages();
    void countsHaveTheirPlurals();

private:
    QString m_demo;  ///< a sound file; tests work on copies
    QTemporaryDir m_folder;
};

namespace {

/// Does to a file what no program of ours does: its triggers and foreign keys do not stand in the way, and
/// the triggers are there again afterwards.
void tamper(const QString &path, const QStringList &statements)
{
    const Database file = require(Database::open(path, Access::Write));
    require(run(file.handle(), QStringLiteral("PRAGMA foreign_keys = OFF")));
    QStringList triggers;
    {
        auto rows = require(
            run(file.handle(), QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")));
        QStringList names;
        while (rows.next()) {
            names += rows.value(0).toString();
            triggers += rows.value(1).toString();
        }
        rows.finish();
        for (const QString &name : std::as_const(names))
            require(run(file.handle(), QStringLiteral("DROP TRIGGER ") + name));
    }
    for (const QString &statement : statements + triggers)
        require(run(file.handle(), statement));
}

int number(const QString &path, const QString &question)
{
    const Database file = require(CommunityFile::openForReading(path));
    return require(runForRow(file.handle(), question, {}, "number")).value(0).toInt();
}

CommunityCheck check(const QString &path)
{
    return require(checkCommunity(require(CommunityFile::openForReading(path))));
}

QStringList linesOf(const Faults &faults)
{
    const Words words = Words::load(Language::English);
    QStringList lines;
    for (const Fault &fault : faults)
        lines += faultText(fault, words);
    return lines;
}

/// Four people at two tables of two, one round; who sits where is always the same.
class ShortEvening {
public:
    ShortEvening(const QSqlDatabase &db, Milliseconds startsAt,
        const QString &names = QStringLiteral("Ana\nBen\nChloé\nDan"))
        : m_db{db}
        , m_now{startsAt, startsAt, "boot"}
    {
        const NameList people = readNames(names);
        const auto session = require(openQuickEvening(db, people, QuickStart{.seatsPerTable = 2, .rounds = 1},
            startsAt.count(), QStringLiteral("UTC")));
        m_loaded = require(readSession(db, session, QStringLiteral("desk")));
    }

    void hold()
    {
        const Setting &setting = m_loaded.setting;
        std::vector<MemberId> people;
        write({.kind = EventKind::OpenDoors});
        for (const Attendance &attendance : m_loaded.attendance) {
            people.push_back(attendance.member);
            write({.kind = EventKind::CheckIn, .member = attendance.member});
        }
        announce({{people[0], setting.tables[0].id}, {people[1], setting.tables[0].id},
            {people[2], setting.tables[1].id}, {people[3], setting.tables[1].id}});
        for (const Step &step : {setting.agenda[0], setting.agenda[1]}) {
            write({.kind = EventKind::Start, .step = step.id});
            m_now.sinceBoot += step.planned;
            write({.kind = EventKind::End, .step = step.id});
        }
        const int round = 1;
        const StepId step = setting.agenda[1].id;
        require(MeetingStore{m_db}.replace(m_loaded.session.id, round,
            {{people[0], people[1], round, step}, {people[2], people[3], round, step}}));
    }

private:
    void announce(Seats seats)
    {
        Batch batch;
        batch.plan = PlanRecord{.rounds = {{1, seats}}};
        batch.events = {stamped({.kind = EventKind::Announce, .round = 1})};
        write(std::move(batch));
    }

    void write(Event event) { write(Batch{.events = {stamped(std::move(event))}}); }

    void write(Batch batch)
    {
        const auto written = require(writeBatch(m_db, m_loaded.session.id, m_seq, batch));
        m_seq = written.events.back().seq;
    }

    Event stamped(Event event) const
    {
        event.station = m_loaded.station;
        event.request = std::to_string(m_loaded.session.id.value()) + '-' + std::to_string(m_seq);
        event.at = m_now;
        return event;
    }

    QSqlDatabase m_db;
    Reading m_now;
    LoadedSession m_loaded;
    std::int64_t m_seq = 0;
};

/// The report of an evening, by the number of its session.
SessionReport reportOf(const QSqlDatabase &db, int evening)
{
    return makeReport(
        keptReport(require(readSession(db, SessionId{evening})), require(CommunityStore{db}.read())));
}

/// `joined` was `kept` all along.
void merge(const QSqlDatabase &db, MemberId kept, MemberId joined)
{
    const MemberStore members{db};
    require(mergeMembers(
        db, require(mergePreview(require(members.find(kept)), require(members.find(joined)))), 1s));
}

}  // namespace

void TestCommunityCheck::initTestCase()
{
    m_demo = m_folder.filePath(QStringLiteral("demo.tablee"));
    require(holdDemoEvening(m_demo, QStringLiteral("The demo circle")));
}

void TestCommunityCheck::aSoundFileHasNoFault()
{
    const CommunityCheck found = check(m_demo);
    QCOMPARE(linesOf(found.faults), QStringList{});
    QCOMPARE(found.members, number(m_demo, QStringLiteral("SELECT count(*) FROM member")));
    QCOMPARE(found.sessions, 1);
    QCOMPARE(found.meetings, number(m_demo, QStringLiteral("SELECT count(*) FROM meeting")));
    QVERIFY(found.meetings > 0);
}

/// Who was erased, what has become part of somebody else and the number of a head count is a row and no
/// member.
void TestCommunityCheck::onlyMembersAreCounted()
{
    const QString path = m_folder.filePath(QStringLiteral("members.tablee"));
    QVERIFY(QFile::copy(m_demo, path));
    const int all = check(path).members;
    tamper(path,
        {QStringLiteral("UPDATE member SET given = NULL, family = NULL, typed = NULL WHERE id = 1"),
            QStringLiteral("UPDATE member SET merged_into = 3 WHERE id = 2"),
            QStringLiteral("UPDATE member SET given = NULL, family = NULL, typed = '7' WHERE id = 4")});
    QCOMPARE(check(path).members, all - 3);
}

/// Two are each said to be the other, a third is one of them, a fourth is somebody who is there.
void TestCommunityCheck::membersMergedInACircleAreAFault()
{
    const QString path = m_folder.filePath(QStringLiteral("circle.tablee"));
    {
        const auto file = require(CommunityFile::open(
            {.path = path, .mode = OpenMode::Create, .communityName = QStringLiteral("The circle")})
                                      .result());
        file->run([](const QSqlDatabase &db) {
            require(MemberStore{db}.addAll(std::vector(5, Member{.typed = QStringLiteral("Ana Roy")})));
        });
        file->close();
    }
    const QString merge = QStringLiteral("UPDATE member SET merged_into = %2 WHERE id = %1");
    tamper(path, {merge.arg(1).arg(5), merge.arg(2).arg(1), merge.arg(4).arg(5)});
    QVERIFY(check(path).faults.empty());
    tamper(path, {merge.arg(1).arg(2)});
    QVERIFY((check(path).faults == Faults{{.kind = FaultKind::MergedInCircle, .count = 2}}));
    tamper(path, {merge.arg(3).arg(2)});
    QCOMPARE(linesOf(check(path).faults),
        QStringList{
            QStringLiteral("3 members merged into one another in a circle, so that nobody is left.")});
}

void TestCommunityCheck::aDeskMayBeWritingMeanwhile()
{
    const QString path = m_folder.filePath(QStringLiteral("open.tablee"));
    QVERIFY(QFile::copy(m_demo, path));
    const Database desk = require(Database::open(path, Access::Write));
    Transaction writing{desk.handle()};
    require(writing.begin());
    require(run(desk.handle(), QStringLiteral("DELETE FROM meeting")));

    QCOMPARE(linesOf(check(path).faults), QStringList{});
}

void TestCommunityCheck::oneFaultIsFound_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<Fault>("fault");
    const auto seqOf = [this](const QString &kind) {
        return number(m_demo, QStringLiteral("SELECT min(seq) FROM event WHERE kind = '%1'").arg(kind));
    };
    const int last = number(m_demo, QStringLiteral("SELECT last_seq FROM session"));

    QTest::newRow("a meeting was taken out of the list")
        << QStringLiteral("DELETE FROM meeting WHERE (low_id, high_id) IN "
                          "(SELECT low_id, high_id FROM meeting WHERE round_no = 1 LIMIT 1) AND round_no = 1")
        << Fault{.kind = FaultKind::MeetingsMissing, .session = 1, .round = 1, .count = 1};
    QTest::newRow("the meetings of a round are gone")
        << QStringLiteral("DELETE FROM meeting WHERE round_no = 3")
        << Fault{.kind = FaultKind::MeetingsMissing,
               .session = 1,
               .round = 3,
               .count = number(m_demo, QStringLiteral("SELECT count(*) FROM meeting WHERE round_no = 3"))};
    // The fourth had left before the twenty-fifth came.
    QTest::newRow("a meeting was put into the list")
        << QStringLiteral("INSERT INTO meeting SELECT 4, 25, 1, 2, id FROM step WHERE round_no = 2")
        << Fault{.kind = FaultKind::MeetingsTooMany, .session = 1, .round = 2, .count = 1};
    QTest::newRow("an entry is missing in the log")
        << QStringLiteral("DELETE FROM event WHERE kind = 'add_time'")
        << Fault{.kind = FaultKind::EventsMissing,
               .session = 1,
               .seq = seqOf(QStringLiteral("add_time")),
               .count = 1};
    QTest::newRow("the end of the log is missing")
        << QStringLiteral("DELETE FROM event WHERE kind = 'close'")
        << Fault{.kind = FaultKind::LastSeqDiffers, .session = 1, .seq = last};
    QTest::newRow("the session counts too far")
        << QStringLiteral("UPDATE session SET last_seq = 1000")
        << Fault{.kind = FaultKind::LastSeqDiffers, .session = 1, .seq = 1000};
    QTest::newRow("an entry cannot have happened there")
        << QStringLiteral("UPDATE event SET kind = 'resume' WHERE kind = 'close'")
        << Fault{.kind = FaultKind::EventsDoNotFit, .session = 1, .seq = last, .count = 1};
    QTest::newRow("the log has a word nobody knows")
        << QStringLiteral("UPDATE event SET kind = 'dance' WHERE kind = 'close'")
        << Fault{.kind = FaultKind::SessionUnreadable, .session = 1};
}

void TestCommunityCheck::oneFaultIsFound()
{
    QFETCH(const QString, statement);
    QFETCH(const Fault, fault);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("spoilt.tablee"));
    QVERIFY(QFile::copy(m_demo, path));

    tamper(path, {statement});

    QCOMPARE(linesOf(check(path).faults), linesOf({fault}));
    QVERIFY(check(path).faults == Faults{fault});
}

void TestCommunityCheck::aFaultIsAmongThoseFound_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<Fault>("fault");
    const int last = number(m_demo, QStringLiteral("SELECT last_seq FROM session"));

    QTest::newRow("somebody is gone whom the log names")
        << QStringLiteral("DELETE FROM member WHERE id = 25")
        << Fault{.kind = FaultKind::DanglingReferences, .count = 1, .text = QStringLiteral("attendance")};
    QTest::newRow("something is taken back that never was")
        << QStringLiteral("UPDATE event SET kind = 'undo' WHERE kind = 'close'")
        << Fault{.kind = FaultKind::UndoOfNothing, .session = 1, .seq = last};
    // The fold keeps whoever sat in a round; by the entries alone they never came.
    QTest::newRow("an arrival is taken back behind a round")
        << QStringLiteral("UPDATE event SET kind = 'undo', undoes = "
                          "(SELECT min(id) FROM event WHERE kind = 'check_in') WHERE kind = 'close'")
        << Fault{.kind = FaultKind::FiguresDiffer, .session = 1};
    QTest::newRow("a round was announced and has no seats")
        << QStringLiteral("DELETE FROM seat WHERE (plan_id, round_no) IN "
                          "(SELECT plan_id, round_no FROM event WHERE kind = 'announce' AND round_no = 1)")
        << Fault{.kind = FaultKind::NoSeats,
               .session = 1,
               .round = 1,
               .seq = number(m_demo, QStringLiteral("SELECT min(seq) FROM event WHERE kind = 'announce'"))};
    QTest::newRow("an announced round leaves somebody out")
        << QStringLiteral("DELETE FROM seat WHERE member_id = 25")
        << Fault{.kind = FaultKind::EventsDoNotFit,
               .session = 1,
               .seq = number(
                   m_demo, QStringLiteral("SELECT seq FROM event WHERE kind = 'announce' AND round_no = 3")),
               .count = 7};  // the announcement, and with it the three steps that were to follow
}

void TestCommunityCheck::aFaultIsAmongThoseFound()
{
    QFETCH(const QString, statement);
    QFETCH(const Fault, fault);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("spoilt.tablee"));
    QVERIFY(QFile::copy(m_demo, path));

    tamper(path, {statement});

    const Faults faults = check(path).faults;
    QVERIFY2(std::find(faults.begin(), faults.end(), fault) != faults.end(),
        qPrintable(linesOf(faults).join(u'\n')));
}

void TestCommunityCheck::aWrongMeetingSpoilsTheNextReport()
{
    const test::TemporaryDatabase file;
    require(CommunityStore{file.handle()}.create({.name = QStringLiteral("The two Thursdays")}));
    ShortEvening{file.handle(), Milliseconds{1'795'200'000'000}}.hold();
    ShortEvening{file.handle(), Milliseconds{1'795'804'800'000}}.hold();
    const CommunityCheck sound = check(file.path());
    QCOMPARE(linesOf(sound.faults), QStringList{});
    QCOMPARE(sound.members, 4);
    QCOMPARE(sound.sessions, 2);
    QCOMPARE(sound.meetings, 4);

    require(run(file.handle(), QStringLiteral("DELETE FROM meeting WHERE session_id = 1 AND low_id = 1")));

    QVERIFY((check(file.path()).faults
        == Faults{{.kind = FaultKind::MeetingsMissing, .session = 1, .round = 1, .count = 1},
            {.kind = FaultKind::FiguresDiffer, .session = 2}}));
}

/// A fault is looked into with the number that a report is asked for with.
void TestCommunityCheck::sessionsHaveTheNumbersOfTheirReports()
{
    const test::TemporaryDatabase file;
    require(CommunityStore{file.handle()}.create({.name = QStringLiteral("A draft, and a Thursday")}));
    const ShortEvening draft{file.handle(), Milliseconds{1'795'200'000'000}};
    ShortEvening{file.handle(), Milliseconds{1'795'804'800'000}}.hold();
    require(run(file.handle(), QStringLiteral("DELETE FROM meeting WHERE low_id = 1")));
    const Faults faults = check(file.path()).faults;
    QCOMPARE(faults.size(), std::size_t{1});
    QCOMPARE(faults.front().session, 1);
    const auto reported = readKeptSession(file.path(), faults.front().session, {});
    QVERIFY(reported.has_value());
    QCOMPARE(reported->loaded.session.startsAt, std::int64_t{1'795'804'800'000});
}

/// The same four sit together on two Thursdays: nobody new on the second one, whoever is said to know whom;
/// everybody is new where earlier meetings do not count.
void TestCommunityCheck::whoKnowsWhomIsNoRepeat()
{
    const test::TemporaryDatabase file;
    require(CommunityStore{file.handle()}.create({.name = QStringLiteral("The two Thursdays")}));
    ShortEvening{file.handle(), Milliseconds{1'795'200'000'000}}.hold();
    ShortEvening{file.handle(), Milliseconds{1'795'804'800'000}}.hold();
    const auto change = [&](const std::function<void(AcquaintanceBook &)> &edit) {
        AcquaintanceStore store{file.handle()};
        AcquaintanceChange wanted{require(store.read()), require(store.read())};
        edit(wanted.after);
        require(store.write(wanted, 1s));
    };
    const auto fresh = [&](int evening) {
        return reportOf(file.handle(), evening).meetings.fresh;
    };
    change([](AcquaintanceBook &book) {
        addTo(book, {MemberId{1}, MemberId{2}, KnownBy::Marked, {}, 1s});
        book.weights[KnownBy::Marked] = KnowingWeight::Strong;
    });
    QCOMPARE(fresh(1), 2);
    QCOMPARE(fresh(2), 0);
    QCOMPARE(linesOf(check(file.path()).faults), QStringList{});
    change([](AcquaintanceBook &book) { book.weights[KnownBy::Met] = KnowingWeight::Off; });
    QCOMPARE(fresh(2), 2);
    QCOMPARE(linesOf(check(file.path()).faults), QStringList{});
}

/// Somebody of both Thursdays is merged into a row that was added later: what the reports tell stays, but for
/// the name.
void TestCommunityCheck::aMergeLeavesTheFiguresOfPastEvenings()
{
    const test::TemporaryDatabase file;
    const auto &db = file.handle();
    require(CommunityStore{db}.create({.name = QStringLiteral("The two Thursdays")}));
    ShortEvening{db, Milliseconds{1'795'200'000'000}}.hold();
    ShortEvening{db, Milliseconds{1'795'804'800'000}}.hold();
    require(addMember(db, {.typed = QStringLiteral("Ana")}, 1s));
    const SessionReport before = reportOf(db, 2);
    QCOMPARE(before.meetings.fresh, 0);
    QCOMPARE(before.repeats.size(), std::size_t{2});
    merge(db, MemberId{5}, MemberId{1});
    const SessionReport after = reportOf(db, 2);
    QVERIFY(after.meetings == before.meetings);
    QVERIFY(after.newFaces == before.newFaces);
    QVERIFY(after.repeats == before.repeats);
    QCOMPARE(linesOf(check(file.path()).faults), QStringList{});
    // Two who sat together and were merged by mistake: a first meeting on the first evening alone.
    merge(db, MemberId{5}, MemberId{2});
    QCOMPARE(reportOf(db, 1).meetings.fresh, 2);
    QCOMPARE(reportOf(db, 2).meetings.fresh, 0);
    QCOMPARE(linesOf(check(file.path()).faults), QStringList{});
}

/// Dan came as "Daniel" the second time, and is found to be one: he has met Chloé before.
void TestCommunityCheck::whoCameUnderTwoNamesMetOnce()
{
    const test::TemporaryDatabase file;
    const auto &db = file.handle();
    require(CommunityStore{db}.create({.name = QStringLiteral("The two Thursdays")}));
    ShortEvening{db, Milliseconds{1'795'200'000'000}}.hold();
    ShortEvening{db, Milliseconds{1'795'804'800'000}, QStringLiteral("Ana\nBen\nChloé\nDaniel")}.hold();
    QCOMPARE(reportOf(db, 2).meetings.fresh, 1);
    QCOMPARE(linesOf(check(file.path()).faults), QStringList{});
    merge(db, MemberId{5}, MemberId{4});
    QCOMPARE(reportOf(db, 2).meetings.fresh, 0);
    QCOMPARE(linesOf(check(file.path()).faults), QStringList{});
    QVERIFY(require(readSession(db, SessionId{2})).metBefore.contains({MemberId{3}, MemberId{5}}));
}

void TestCommunityCheck::figuresAreCountedAnew()
{
    using enum EventKind;
    LoadedSession evening;
    evening.attendance = {{.member = MemberId{1}}, {.member = MemberId{2}}};
    evening.setting.agenda = {{StepId{1}, StepKind::Round, 1, 10min}, {StepId{2}, StepKind::Round, 2, 10min}};
    Milliseconds now{};
    const auto add = [&](Milliseconds after, Event event) {
        now += after;
        event.seq = static_cast<std::int64_t>(evening.log.size()) + 1;
        event.id = EventId{event.seq};
        event.at = {now, now, "boot"};
        evening.log.push_back(event);
        return event.id;
    };
    add(0min, {.kind = OpenDoors});
    add(0min, {.kind = CheckIn, .member = MemberId{1}});
    const EventId mistake = add(0min, {.kind = CheckIn, .member = MemberId{2}});
    add(0min, {.kind = Undo, .undoes = mistake});
    add(0min, {.kind = CheckIn, .member = MemberId{3}});
    add(0min, {.kind = Announce, .round = 1});
    add(0min, {.kind = Start, .step = StepId{1}});
    // Four minutes, a pause that is taken back after one, two more.
    const EventId pause = add(4min, {.kind = Pause, .step = StepId{1}});
    add(1min, {.kind = Undo, .undoes = pause});
    add(2min, {.kind = End, .step = StepId{1}});
    // One minute, begun by mistake; then one and a half, too short to count.
    add(0min, {.kind = Announce, .round = 2});
    const EventId start = add(0min, {.kind = Start, .step = StepId{2}});
    add(1min, {.kind = Undo, .undoes = start});
    add(5min, {.kind = Start, .step = StepId{2}});
    add(90s, {.kind = End, .step = StepId{2}});

    const std::vector<Meeting> meetings{
        {MemberId{1}, MemberId{3}, 1, StepId{1}}, {MemberId{1}, MemberId{4}, 1, StepId{1}}};
    const KnownPairs known{{MemberId{1}, MemberId{4}}};
    QVERIFY((loggedFigures(evening, meetings, known)
        == LoggedFigures{.people = 2,
            .expected = 2,
            .unexpected = 1,
            .rounds = {1},
            .minutes = {6min, 90s},
            .meetings = 2,
            .fresh = 1,
            .mostNew = 1}));
}

void TestCommunityCheck::aClockThatWasSetIsNoMinute_data()
{
    QTest::addColumn<Milliseconds>("before");
    QTest::addColumn<Milliseconds>("after");
    QTest::newRow("never") << Milliseconds{} << Milliseconds{};
    QTest::newRow("before the restart") << Milliseconds{1h} << Milliseconds{};
    QTest::newRow("after it, forwards") << Milliseconds{} << Milliseconds{1h};
    QTest::newRow("after it, backwards") << Milliseconds{} << Milliseconds{-1h};
    QTest::newRow("both") << Milliseconds{2h} << Milliseconds{-3h};
}

/// The machine is started anew in the middle of a round, and somebody sets its clock.
void TestCommunityCheck::aClockThatWasSetIsNoMinute()
{
    QFETCH(const Milliseconds, before);
    QFETCH(const Milliseconds, after);
    EveningBuilder room;
    const auto set = [&room](Milliseconds by) {
        room.setWallClock(by);
        QVERIFY(!room.happen(
            {.kind = EventKind::ClockNote, .amount = by, .code = static_cast<int>(ClockNoteKind::Jump)}));
    };
    QVERIFY(!room.openDoors());
    QVERIFY(!room.checkIn(1));
    QVERIFY(!room.checkIn(2));
    QVERIFY(!room.end(1, StepOutcome::Skipped));
    QVERIFY(!room.announce(1));
    QVERIFY(!room.start(2));
    room.pass(1min);
    set(before);
    room.restartMachine(1min);
    room.pass(1min);
    set(after);
    // The desk is left there, and looked at again when the clock was set once more.
    const auto minutes = [&room] {
        LoadedSession session;
        session.setting = room.setting();
        session.log = room.log();
        ReportSource source;
        source.evening = room.evening();
        source.now = room.evening().leftAt;
        const LoggedFigures logged = loggedFigures(session, heldMeetings(room.evening()), {});
        return logged == toldFigures(makeReport(source)) ? logged.minutes[1] : Milliseconds{-1};
    };
    QVERIFY(!room.checkIn(3));
    QCOMPARE(minutes(), Milliseconds{3min});
    set(30min);
    QCOMPARE(minutes(), Milliseconds{3min});
    room.restartMachine(1h);
    set(-20min);
    QCOMPARE(minutes(), Milliseconds{3min});
    QVERIFY(!room.end(2));
    QCOMPARE(minutes(), Milliseconds{1h + 3min});
}

void TestCommunityCheck::aWrongFigureIsFound_data()
{
    using Spoil = std::function<void(SessionReport &)>;
    QTest::addColumn<Spoil>("spoil");
    QTest::newRow("somebody who did not come") << Spoil{[](auto &report) {
        report.present.push_back({QStringLiteral("Zoé")});
    }};
    QTest::newRow("expected") << Spoil{[](auto &report) {
        ++report.expected;
    }};
    QTest::newRow("unexpected") << Spoil{[](auto &report) {
        --report.unexpected;
    }};
    QTest::newRow("a round less") << Spoil{[](auto &report) {
        report.rounds.pop_back();
    }};
    QTest::newRow("a minute more") << Spoil{[](auto &report) {
        report.steps[1].real += 1min;
    }};
    QTest::newRow("meetings") << Spoil{[](auto &report) {
        ++report.meetings.seatPairs;
    }};
    QTest::newRow("new meetings") << Spoil{[](auto &report) {
        --report.meetings.fresh;
    }};
    QTest::newRow("new faces") << Spoil{[](auto &report) {
        ++report.newFaces.most;
    }};
}

void TestCommunityCheck::aWrongFigureIsFound()
{
    QFETCH(const std::function<void(SessionReport &)>, spoil);
    const KeptSession kept = require(readKeptSession(m_demo, 0, {}));
    const auto meetings = heldMeetings(fold(kept.loaded.setting, kept.loaded.log));
    const LoggedFigures logged = loggedFigures(kept.loaded, meetings, kept.loaded.metBefore);
    SessionReport report = makeReport(keptReport(kept.loaded, kept.community));
    QVERIFY(toldFigures(report) == logged);
    spoil(report);
    QVERIFY(toldFigures(report) != logged);
}

void TestCommunityCheck::damagedPagesAreRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("torn.tablee"));
    QVERIFY(QFile::copy(m_demo, path));
    QFile file{path};
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    file.write(QByteArray{8192, '\xaa'});
    file.close();

    const auto opened = CommunityFile::openForReading(path);
    QCOMPARE(refusalOf(opened), ErrorCode::FileDamaged);
}

void TestCommunityCheck::everyFaultIsALineInBothLanguages_data()
{
    QTest::addColumn<FaultKind>("kind");
    QTest::newRow("pages") << FaultKind::Pages;
    QTest::newRow("dangling references") << FaultKind::DanglingReferences;
    QTest::newRow("session unreadable") << FaultKind::SessionUnreadable;
    QTest::newRow("events missing") << FaultKind::EventsMissing;
    QTest::newRow("last seq differs") << FaultKind::LastSeqDiffers;
    QTest::newRow("undo of nothing") << FaultKind::UndoOfNothing;
    QTest::newRow("no seats") << FaultKind::NoSeats;
    QTest::newRow("events do not fit") << FaultKind::EventsDoNotFit;
    QTest::newRow("meetings missing") << FaultKind::MeetingsMissing;
    QTest::newRow("meetings too many") << FaultKind::MeetingsTooMany;
    QTest::newRow("figures differ") << FaultKind::FiguresDiffer;
    QTest::newRow("merged in a circle") << FaultKind::MergedInCircle;
}

void TestCommunityCheck::everyFaultIsALineInBothLanguages()
{
    QFETCH(const FaultKind, kind);
    const bool ofFile = kind == FaultKind::Pages || kind == FaultKind::DanglingReferences
        || kind == FaultKind::MergedInCircle;
    for (const int count : {1, 2}) {
        const Fault fault{.kind = kind,
            .session = ofFile ? 0 : 3,
            .round = 5,
            .seq = 77,
            .count = count,
            .text = QStringLiteral("a\x1b[2J\nb")};
        const QString english = faultText(fault, Words::load(Language::English));
        const QString french = faultText(fault, Words::load(Language::French));
        QVERIFY(english != french);
        for (const QString &line : {english, french}) {
            QVERIFY2(
                !line.contains(QRegularExpression{QStringLiteral("[\\x00-\\x1f%()]")}), qPrintable(line));
            QVERIFY(ofFile || line.contains(u'3'));
        }
    }
}

void TestCommunityCheck::countsHaveTheirPlurals()
{
    const CommunityCheck found{.members = 24, .sessions = 1, .meetings = 0, .faults = {}};
    QCOMPARE(countsText(found, Words::load(Language::English)),
        QStringLiteral("24 members, 1 session, 0 meetings"));
    QCOMPARE(countsText(found, Words::load(Language::French)),
        QStringLiteral("24 membres, 1 séance, 0 rencontre"));
}

TEST_CLASS_WITH(TestCommunityCheck, QCoreApplication)

}  // namespace tablee::tst_community_check

#include "tst_community_check.moc"

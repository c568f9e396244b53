#include "storage/session_changes.h"

#include "storage/closed_sessions.h"
#include "storage/event_store.h"
#include "storage/session_store.h"
#include "support/stored_evening.h"
#include "support/temporary_database.h"
#include "support/test_program.h"

#include <QTest>

namespace tablee::tst_session_changes {

using namespace tablee::storage;
using namespace std::chrono_literals;
using test::refusalOf;
using test::require;
using test::StoredEvening;
using test::TemporaryDatabase;

/// Sessions before they begin: written, changed, removed, and each of it taken back.
class TestSessionChanges : public QObject {
    Q_OBJECT

private slots:
    void allThatIsPreparedIsKept();
    void dialIsOneOfAHundred();
    void changeIsTakenBackAndDoneAgain();
    void removedSessionComesBackUnderItsId();
    void changeOfWhatSomebodyElseChangedIsRefused();
    void sessionThatHasBegunIsLeftAlone_data();
    void sessionThatHasBegunIsLeftAlone();
    void nextSessionComesFirst();
    void preparedSessionIsNoUnfinishedEvening();
};

namespace {

struct Prepared {
    TemporaryDatabase database;
    QSqlDatabase db = database.handle();
    StoredEvening evening = StoredEvening::in(db);

    PreparedSession now() const { return require(SessionStore{db}.prepared(evening.session)); }
    /// All that can be settled, each in a way that nothing else has.
    PreparedSession full() const
    {
        return {.title = QStringLiteral("Sujet : VOUS"),
            .startsAt = 1'795'300'000'000,
            .zone = QStringLiteral("Europe/Brussels"),
            .seatsPerTable = 5,
            .agenda
            = {{StepKind::Welcome, 0, 7min}, {StepKind::Round, 1, 11min, QStringLiteral("Qui êtes-vous ?")},
                {StepKind::Break, 0, 9min}, {StepKind::Harvest, 0, 13min}},
            .tables = {{1, 5, QStringLiteral("La fenêtre")}, {4, 6, {}, true}},
            .attendance
            = {{evening.members[0], Role::Host, true}, {evening.members[2], Role::Observer, false}},
            .place = QStringLiteral("Salle du quai"),
            .purpose = QStringLiteral("Trouver qui répare quoi"),
            .roomClosesAt = 1'795'310'000'000,
            .model = evening.session,
            .rules = {{RuleKind::Apart, evening.members[0], evening.members[1]},
                {RuleKind::Host, evening.members[0], {}, 4}},
            .dial = 35,
            .announced = true};
    }
    /// What the doors do to it.
    void begin() const
    {
        Event start = evening.event(EventKind::Start, "start");
        start.step = require(SessionStore{db}.setting(evening.session)).agenda.front().id;
        require(
            EventStore{db}.append(evening.session, 0, {evening.event(EventKind::OpenDoors, "doors"), start}));
    }
};

PreparedSession titled(PreparedSession session, const char *title)
{
    session.title = QString::fromUtf8(title);
    return session;
}

}  // namespace

void TestSessionChanges::allThatIsPreparedIsKept()
{
    const Prepared file;
    const SessionChange made = require(changeSession(file.db, {.after = file.full()}));
    QVERIFY(made.id.isValid() && made.id != file.evening.session);
    QVERIFY(made.after == file.full());
    QVERIFY(require(SessionStore{file.db}.prepared(made.id)) == file.full());
    const Session session = require(SessionStore{file.db}.find(made.id));
    QCOMPARE(session.purpose, file.full().purpose);
    QVERIFY(session.model == file.evening.session);
    QCOMPARE(session.dial, 35);
    QVERIFY(session.announced);
}

void TestSessionChanges::dialIsOneOfAHundred()
{
    const Prepared file;
    for (const int dial : {-1, 101}) {
        PreparedSession turned = file.full();
        turned.dial = dial;
        QVERIFY(!changeSession(file.db, {.after = turned}));
    }
    QCOMPARE(require(comingSessions(file.db)).size(), std::size_t{1});
}

void TestSessionChanges::changeIsTakenBackAndDoneAgain()
{
    const Prepared file;
    const PreparedSession before = file.now();
    const SessionChange change = require(changeSession(file.db, {file.evening.session, before, file.full()}));
    QVERIFY(file.now() == file.full());
    const SessionChange back = require(takeBack(file.db, change));
    QVERIFY(file.now() == before);
    QVERIFY(back.after == before);
    QCOMPARE(file.now().dial, 0);
    QVERIFY(!file.now().announced);
    require(takeBack(file.db, back));
    QVERIFY(file.now() == file.full());
}

void TestSessionChanges::removedSessionComesBackUnderItsId()
{
    const Prepared file;
    const PreparedSession before = file.now();
    const auto uid = [&file] {
        return require(SessionStore{file.db}.find(file.evening.session)).uid;
    };
    const QString sent = uid();  // in invitations
    QVERIFY(!sent.isEmpty());
    const SessionChange gone = require(changeSession(file.db, {file.evening.session, before, {}}));
    QVERIFY(refusalOf(SessionStore{file.db}.find(file.evening.session)) == ErrorCode::NotFound);
    QVERIFY(require(comingSessions(file.db)).empty());
    const SessionChange back = require(takeBack(file.db, gone));
    QVERIFY(file.now() == before);
    QCOMPARE(uid(), sent);
    const SessionChange goneAgain = require(takeBack(file.db, back));
    require(takeBack(file.db, goneAgain));
    QCOMPARE(uid(), sent);
}

void TestSessionChanges::changeOfWhatSomebodyElseChangedIsRefused()
{
    const Prepared file;
    const PreparedSession before = file.now();
    const SessionChange mine
        = require(changeSession(file.db, {file.evening.session, before, titled(before, "Mine")}));
    QVERIFY(refusalOf(changeSession(file.db, {file.evening.session, before, titled(before, "Theirs")}))
        == ErrorCode::Conflict);
    QCOMPARE(file.now().title, QStringLiteral("Mine"));
    require(changeSession(file.db, {file.evening.session, file.now(), titled(before, "Later")}));
    QVERIFY(refusalOf(takeBack(file.db, mine)) == ErrorCode::LaterEventStandsOnIt);
    QCOMPARE(file.now().title, QStringLiteral("Later"));
}

void TestSessionChanges::sessionThatHasBegunIsLeftAlone_data()
{
    QTest::addColumn<bool>("removes");
    QTest::newRow("it is not rewritten") << false;
    QTest::newRow("it is not removed") << true;
}

void TestSessionChanges::sessionThatHasBegunIsLeftAlone()
{
    QFETCH(const bool, removes);
    const Prepared file;
    const PreparedSession before = file.now();
    file.begin();
    const auto after = removes ? std::nullopt : std::optional{file.full()};
    QVERIFY(refusalOf(changeSession(file.db, {file.evening.session, before, after})) == ErrorCode::Conflict);
    QVERIFY(file.now() == before);
}

void TestSessionChanges::nextSessionComesFirst()
{
    const Prepared file;
    PreparedSession sooner = file.full();
    sooner.startsAt = file.now().startsAt - 1;
    const SessionId soon = require(changeSession(file.db, {.after = sooner})).id;
    const SessionId late = require(changeSession(file.db, {.after = file.full()})).id;
    const auto ids = [&file] {
        std::vector<SessionId> found;
        for (const ComingSession &coming : require(comingSessions(file.db)))
            found.push_back(coming.id);
        return found;
    };
    QVERIFY(ids() == (std::vector{soon, file.evening.session, late}));
    file.begin();
    QVERIFY(ids() == (std::vector{soon, late}));
}

void TestSessionChanges::preparedSessionIsNoUnfinishedEvening()
{
    const Prepared file;
    QVERIFY(!require(unfinishedSession(file.db)));
    file.begin();
    QVERIFY(require(unfinishedSession(file.db)) == file.evening.session);
}

TEST_CLASS_WITH(TestSessionChanges, QCoreApplication)

}  // namespace tablee::tst_session_changes

#include "tst_session_changes.moc"

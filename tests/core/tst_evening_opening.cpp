#include "storage/evening_opening.h"

#include "directory/search_key.h"
#include "evening/fold.h"
#include "live/opening_doors.h"
#include "storage/closed_sessions.h"
#include "storage/community_store.h"
#include "storage/member_store.h"
#include "storage/session_changes.h"
#include "storage/session_reader.h"
#include "storage/session_store.h"
#include "storage/statement.h"
#include "support/temporary_database.h"
#include "support/test_program.h"

#include <QRegularExpression>
#include <QTest>

namespace tablee::tst_evening_opening {

using namespace tablee::storage;
using test::require;

class TestEveningOpening : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{QStringLiteral(".*")}); }
    void everybodyOnTheListIsExpected();
    void whoComesAgainIsFoundAgain_data();
    void whoComesAgainIsFoundAgain();
    void namesInCapitalsAreShownAsNames_data();
    void namesInCapitalsAreShownAsNames();
    void onePersonTakesOneChair();
    void nothingIsWrittenByHalves();
    void eveningIsNeverToComeOnceItStands();
    void eveningWhoseDoorsStayShutIsNotThere();
};

namespace {

Member member(const QString &name, bool retired = false)
{
    return {.typed = name, .searchKey = searchKey(name), .retired = retired};
}

/// These names as they are; nobody asks whether one stands there twice.
NameList listOf(const QStringList &names)
{
    NameList list;
    for (const QString &name : names)
        list.people.emplace_back().typed = name;
    return list;
}

/// The attendance of an evening with these names; the members are asked for afterwards.
std::vector<MemberId> open(const QSqlDatabase &db, const NameList &names)
{
    const SessionId session = require(
        openQuickEvening(db, names, QuickStart{}, 1'795'200'000'000, QStringLiteral("Europe/Paris")));
    std::vector<MemberId> ids;
    for (const Attendance &attendance : require(SessionStore{db}.attendance(session)))
        ids.push_back(attendance.member);
    return ids;
}

}  // namespace

void TestEveningOpening::everybodyOnTheListIsExpected()
{
    const test::TemporaryDatabase database;
    const auto ids = open(database.handle(), readNames(QStringLiteral("Amina Benali\nLuc Tremblay\nJo Li")));

    const auto members = require(MemberStore{database.handle()}.all());
    QCOMPARE(ids.size(), std::size_t{3});
    QCOMPARE(members.size(), std::size_t{3});
    QCOMPARE(members[1].typed, QStringLiteral("Luc Tremblay"));
    QCOMPARE(members[1].searchKey, searchKey(QStringLiteral("luc tremblay")));
    QCOMPARE(members[1].createdAt, Milliseconds{1'795'200'000'000});
}

void TestEveningOpening::whoComesAgainIsFoundAgain_data()
{
    QTest::addColumn<QList<QPair<QString, bool>>>("known");  // a name, and whether the person has retired
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("found");  // the place among the known ones; -1: added

    const QString marie = QStringLiteral("Marie-Ève Gagné");
    using Known = QList<QPair<QString, bool>>;
    QTest::newRow("the same name is the same person") << Known{{marie, false}} << marie << 0;
    QTest::newRow("accents and capitals do not matter")
        << Known{{marie, false}} << QStringLiteral("marie-eve GAGNÉ") << 0;
    QTest::newRow("the order of the names does not matter")
        << Known{{marie, false}} << QStringLiteral("Gagné, Marie-Ève") << 0;
    QTest::newRow("another name is another person") << Known{{marie, false}} << QStringLiteral("Jo Li") << -1;
    QTest::newRow("of two people with one name nobody is chosen")
        << Known{{marie, false}, {marie, false}} << marie << -1;
    QTest::newRow("somebody who has retired is not found") << Known{{marie, true}} << marie << -1;
    QTest::newRow("a retired namesake does not count") << Known{{marie, true}, {marie, false}} << marie << 1;
    QTest::newRow("a number is nobody in particular")
        << Known{{QStringLiteral("7"), false}} << QStringLiteral("7") << -1;
    QTest::newRow("a name with a number is a name")
        << Known{{QStringLiteral("Awa Sow (2)"), false}} << QStringLiteral("Awa Sow (2)") << 0;
}

void TestEveningOpening::whoComesAgainIsFoundAgain()
{
    using Known = QList<QPair<QString, bool>>;
    QFETCH(const Known, known);
    QFETCH(const QString, typed);
    QFETCH(const int, found);

    const test::TemporaryDatabase database;
    std::vector<Member> before;
    for (const auto &[name, retired] : known)
        before.push_back(member(name, retired));
    const auto knownIds = require(MemberStore{database.handle()}.addAll(before));

    const auto ids = open(database.handle(), listOf({typed}));

    const auto members = require(MemberStore{database.handle()}.all());
    QCOMPARE(ids.size(), std::size_t{1});
    QCOMPARE(members.size(), before.size() + (found < 0 ? 1 : 0));
    const MemberId expected = found < 0 ? members.back().id : knownIds[static_cast<std::size_t>(found)];
    QVERIFY(ids.front() == expected);
}

void TestEveningOpening::namesInCapitalsAreShownAsNames_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("typed");
    const auto row = [](const QString &pasted, const QString &shown, const QString &typed) {
        QTest::newRow(qPrintable(pasted)) << pasted << shown << typed;
    };
    const QString solene = QStringLiteral("Solène Le Goff");
    row(QStringLiteral("SOLÈNE LE GOFF"), solene, QStringLiteral("SOLÈNE LE GOFF"));
    row(QStringLiteral("LE GOFF Solène"), solene, QStringLiteral("LE GOFF Solène"));
    row(QStringLiteral("LE GOFF, Solène"), solene, QStringLiteral("Solène LE GOFF"));
    row(QStringLiteral("Nom\tPrénom\nLE GOFF\tSOLÈNE"), solene, QStringLiteral("SOLÈNE LE GOFF"));
    row(QStringLiteral("MARIE"), QStringLiteral("Marie"), QStringLiteral("MARIE"));
    for (const QString &asItIs : {QStringLiteral("Ronald McDonald"), QStringLiteral("JP"),
             QStringLiteral("bell hooks"), QStringLiteral("7"), QStringLiteral("Awa Sow")})
        row(asItIs, asItIs, asItIs);
}

void TestEveningOpening::namesInCapitalsAreShownAsNames()
{
    QFETCH(const QString, pasted);
    const test::TemporaryDatabase database;
    const auto ids = open(database.handle(), readNames(pasted));
    const auto members = require(MemberStore{database.handle()}.all());
    QCOMPARE(members.size(), std::size_t{1});
    QTEST(displayName(members.front()), "shown");
    QTEST(members.front().typed, "typed");
    QCOMPARE(members.front().searchKey, searchKey(displayName(members.front())));
    // Who comes again is found again, unless it is a mere number.
    if (pasted != u"7")
        QCOMPARE(open(database.handle(), readNames(pasted)), ids);
}

void TestEveningOpening::onePersonTakesOneChair()
{
    const test::TemporaryDatabase database;
    require(MemberStore{database.handle()}.addAll({member(QStringLiteral("Jo Li"))}));

    const auto ids = open(database.handle(), listOf({QStringLiteral("Jo Li"), QStringLiteral("JO LI")}));

    QCOMPARE(ids.size(), std::size_t{2});
    QVERIFY(ids[0] != ids[1]);
}

void TestEveningOpening::nothingIsWrittenByHalves()
{
    const test::TemporaryDatabase database;
    require(run(database.handle(), QStringLiteral("DROP TABLE attendance")));  // so the last step fails
    const auto refused = openQuickEvening(
        database.handle(), listOf({QStringLiteral("Jo Li")}), QuickStart{}, 0, QStringLiteral("UTC"));

    QVERIFY(!refused);
    QVERIFY(require(MemberStore{database.handle()}.all()).empty());
    QVERIFY(require(SessionStore{database.handle()}.all()).empty());
}

/// As the file is after a crash right behind the transaction: to be come back to, with everybody inside.
void TestEveningOpening::eveningIsNeverToComeOnceItStands()
{
    const test::TemporaryDatabase database;
    const QSqlDatabase &db = database.handle();
    require(CommunityStore{db}.create({.name = QStringLiteral("Les jeudis")}));
    const Reading now{Milliseconds{1'795'200'000'000}, Milliseconds{60'000}, "boot-1"};
    const SessionId session = require(openQuickEvening(db,
        listOf({QStringLiteral("Jo Li"), QStringLiteral("Awa Sow")}), QuickStart{}, now.utc.count(),
        QStringLiteral("UTC"), {QStringLiteral("this desk"), [now](const LoadedSession &fresh) {
                                    return doorsOpenedFor(fresh, now);
                                }}));

    QVERIFY(require(comingSessions(db)).empty());
    QVERIFY(require(unfinishedSession(db)) == session);
    const LoadedSession loaded = require(readSession(db, session));
    const EveningState evening = fold(loaded.setting, loaded.log);
    QCOMPARE(phaseOf(evening), SessionPhase::Open);
    QCOMPARE(loaded.attendance.size(), std::size_t{2});
    for (const Attendance &each : loaded.attendance)
        QVERIFY(isPresent(evening, each.member));
    for (const Event &event : loaded.log)
        QCOMPARE(event.at.utc, now.utc);
}

void TestEveningOpening::eveningWhoseDoorsStayShutIsNotThere()
{
    const test::TemporaryDatabase database;
    const QSqlDatabase &db = database.handle();
    require(CommunityStore{db}.create({.name = QStringLiteral("Les jeudis")}));
    const auto shut = [](const LoadedSession &) -> Result<Batch> {
        return fail(ErrorCode::NotAllowedNow, "shut");
    };
    QVERIFY(!openQuickEvening(db, listOf({QStringLiteral("Jo Li")}), QuickStart{}, 0, QStringLiteral("UTC"),
        {QStringLiteral("this desk"), shut}));

    QVERIFY(require(SessionStore{db}.all()).empty());
    QVERIFY(require(MemberStore{db}.all()).empty());
}

TEST_CLASS_WITH(TestEveningOpening, QCoreApplication)

}  // namespace tablee::tst_evening_opening

#include "tst_evening_opening.moc"

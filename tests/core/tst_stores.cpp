#include "storage/community_store.h"
#include "storage/display_store.h"
#include "storage/meeting_store.h"
#include "storage/names.h"
#include "storage/statement.h"
#include "support/stored_evening.h"
#include "support/test_program.h"

#include <QRegularExpression>
#include <QTest>

namespace tablee::tst_stores {

using namespace tablee::storage;
using namespace std::chrono_literals;
using test::refusalOf;
using test::require;

class TestStores : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{QStringLiteral(".*")}); }
    void communityIsReadAsWritten();
    void renamedCommunityKeepsTheRest();
    void thereIsOneCommunity();
    void membersAreReadAsWritten();
    void membersGetAUidOfTheirOwn();
    void topicsThatDifferInASignAreSeveral();
    void spellingIsCorrected();
    void anOlderKeyOfATopicIsRenewed();
    void fiveThousandMembersOrNone();
    void displayNameIsTypedOrComposed_data();
    void displayNameIsTypedOrComposed();
    void sessionIsReadAsWritten();
    void sessionsComeNewestFirst();
    void sessionIsWrittenWholeOrNotAtAll();
    void tableMayBeAdded();
    void tableNumberIsGivenOnce();
    void attendanceKeepsItsFirstEntry();
    void everyNameComesBack();
    void unknownWordIsDamage();
    void deskKeepsItsId();
    void planIsReadAsWritten();
    void meetingsOfARoundAreReplaced();
    void displayComesBack();
    void displayOfAnotherReleaseComesBack_data();
    void displayOfAnotherReleaseComesBack();
};

void TestStores::communityIsReadAsWritten()
{
    const test::TemporaryDatabase database;
    CommunityStore store{database.handle()};
    require(store.create({.name = QStringLiteral("L'été à deux"), .region = QStringLiteral("quebec")}));

    const Community community = require(store.read());
    QCOMPARE(community.name, QStringLiteral("L'été à deux"));
    QCOMPARE(community.region, QStringLiteral("quebec"));
    QCOMPARE(community.uid.size(), 36);
}

void TestStores::renamedCommunityKeepsTheRest()
{
    const test::TemporaryDatabase database;
    CommunityStore store{database.handle()};
    QCOMPARE(refusalOf(store.rename(QStringLiteral("Nobody"))), ErrorCode::NotFound);
    require(store.create({.name = QStringLiteral("Our community"), .region = QStringLiteral("quebec")}));
    Community expected = require(store.read());
    expected.name = QStringLiteral("L'été à deux");
    require(store.rename(expected.name));
    QCOMPARE(require(store.read()), expected);
}

void TestStores::thereIsOneCommunity()
{
    const test::TemporaryDatabase database;
    CommunityStore store{database.handle()};
    QCOMPARE(refusalOf(store.read()), ErrorCode::NotFound);
    require(store.create({.name = QStringLiteral("A")}));
    QVERIFY(!store.create({.name = QStringLiteral("B")}));
}

void TestStores::membersAreReadAsWritten()
{
    const test::TemporaryDatabase database;
    MemberStore store{database.handle()};
    Member ana{.uid = QStringLiteral("u-1"),
        .given = QStringLiteral("Ana"),
        .family = QStringLiteral("d'Ávila \U0001F9D1"),
        .searchKey = QStringLiteral("ana d'avila"),
        .note = QStringLiteral("fauteuil roulant"),
        .createdAt = 7s};
    Member number{
        .uid = QStringLiteral("u-2"), .typed = QStringLiteral("1"), .createdAt = 8s, .retired = true};
    const auto ids = require(store.addAll({ana, number}));
    ana.id = ids.at(0);
    number.id = ids.at(1);

    QVERIFY(require(store.all()) == (std::vector{ana, number}));
    QVERIFY(require(store.find(number.id)) == number);
    QCOMPARE(refusalOf(store.find(MemberId{99})), ErrorCode::NotFound);
}

void TestStores::membersGetAUidOfTheirOwn()
{
    const test::TemporaryDatabase database;
    MemberStore store{database.handle()};
    require(store.addAll({Member{}, Member{}}));
    const auto members = require(store.all());
    QCOMPARE(members[0].uid.size(), 36);
    QVERIFY(members[0].uid != members[1].uid);
}

void TestStores::topicsThatDifferInASignAreSeveral()
{
    const test::TemporaryDatabase database;
    MemberStore members{database.handle()};
    const QStringList topics{u"C"_qs, u"C++"_qs, u"C#"_qs, u".NET"_qs, u"net"_qs};
    const MemberId id = require(members.addAll({{.typed = u"Ana"_qs, .toShare = topics}})).front();
    QCOMPARE(require(members.find(id)).toShare, topics);
}

/// Whoever has a topic or an organisation corrects how it is spelled; who comes new takes it as it is.
void TestStores::spellingIsCorrected()
{
    const test::TemporaryDatabase database;
    MemberStore members{database.handle()};
    const auto ids = require(
        members.addAll({{.typed = u"Ana"_qs, .organisation = u"le quai"_qs, .toShare = {u"velo"_qs}},
            {.typed = u"Ben"_qs, .organisation = u"Le Quai"_qs, .toLearn = {u"Vélo"_qs}}}));
    QCOMPARE(require(members.find(ids[1])).toLearn, QStringList{u"velo"_qs});
    QCOMPARE(require(members.find(ids[1])).organisation, u"le quai"_qs);
    Member ana = require(members.find(ids[0]));
    ana.toShare = {u"Vélo"_qs};
    ana.organisation = u"Le Quai"_qs;
    require(members.save(ana, 1ms));
    for (const MemberId id : ids) {
        const Member member = require(members.find(id));
        QCOMPARE(member.toShare + member.toLearn, QStringList{u"Vélo"_qs});
        QCOMPARE(member.organisation, u"Le Quai"_qs);
    }
}

/// An older file has "C++" under the key of "C".
void TestStores::anOlderKeyOfATopicIsRenewed()
{
    const test::TemporaryDatabase database;
    MemberStore members{database.handle()};
    const auto ids = require(members.addAll({{.typed = u"Ana"_qs, .toShare = {u"C++"_qs}}}));
    require(run(database.handle(), QStringLiteral("UPDATE topic SET search_key = 'c'")));
    const auto added = require(members.addAll(
        {{.typed = u"Ben"_qs, .toShare = {u"C"_qs}}, {.typed = u"Chloé"_qs, .toShare = {u"c++"_qs}}}));
    QCOMPARE(require(members.find(ids[0])).toShare, QStringList{u"C++"_qs});
    QCOMPARE(require(members.find(added[0])).toShare, QStringList{u"C"_qs});
    QCOMPARE(require(members.find(added[1])).toShare, QStringList{u"C++"_qs});
}

void TestStores::fiveThousandMembersOrNone()
{
    const test::TemporaryDatabase database;
    MemberStore store{database.handle()};
    std::vector<Member> people(5000, Member{.typed = QString{200, u'é'}});
    people.back().uid = people.front().uid = QStringLiteral("twice");
    QVERIFY(!store.addAll(people));
    QVERIFY(require(store.all()).empty());

    people.back().uid = QStringLiteral("once");
    QCOMPARE(require(store.addAll(people)).size(), std::size_t{5000});
    QCOMPARE(require(store.all()).back().typed, (QString{200, u'é'}));
}

void TestStores::displayNameIsTypedOrComposed_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    const QString ana = QStringLiteral("Ana");
    QTest::newRow("the parts stand before what was typed")
        << ana << QStringLiteral("Roy") << QStringLiteral("ROY Ana") << QStringLiteral("Ana Roy");
    QTest::newRow("as typed where nothing else is known")
        << QString{} << QString{} << QStringLiteral("Nana") << QStringLiteral("Nana");
    QTest::newRow("given and family")
        << ana << QStringLiteral("Roy") << QString{} << QStringLiteral("Ana Roy");
    QTest::newRow("given alone") << ana << QString{} << QString{} << ana;
    QTest::newRow("family alone") << QString{} << ana << QString{} << ana;
    QTest::newRow("a name with a placeholder in it")
        << QStringLiteral("%2") << ana << QString{} << QStringLiteral("%2 Ana");
}

void TestStores::displayNameIsTypedOrComposed()
{
    QFETCH(const QString, given);
    QFETCH(const QString, family);
    QFETCH(const QString, typed);
    QTEST(displayName({.given = given, .family = family, .typed = typed}), "shown");
}

void TestStores::sessionIsReadAsWritten()
{
    const test::TemporaryDatabase database;
    const auto evening = test::StoredEvening::in(database.handle());
    const SessionStore store{database.handle()};

    const Session session = require(store.find(evening.session));
    QCOMPARE(session.title, QStringLiteral("Jeudi"));
    QCOMPARE(session.startsAt, 1'795'200'000'000);
    QCOMPARE(session.zone, QStringLiteral("America/Toronto"));
    QCOMPARE(session.seatsPerTable, 2);
    QCOMPARE(session.lastSeq, 0);

    const auto &agenda = evening.setting.agenda;
    QCOMPARE(agenda.size(), std::size_t{3});
    QVERIFY((agenda[0] == Step{agenda[0].id, StepKind::Welcome, 0, 5min}));
    QVERIFY((agenda[1] == Step{agenda[1].id, StepKind::Round, 1, 10min}));
    QVERIFY((agenda[2] == Step{agenda[2].id, StepKind::Round, 2, 10min}));
    const auto &tables = evening.setting.tables;
    QVERIFY((tables == std::vector<RoomTable>{{tables[0].id, 1, 2}, {tables[1].id, 2, 2}}));
    QCOMPARE(require(store.attendance(evening.session)).size(), std::size_t{4});
    QCOMPARE(refusalOf(store.setting(SessionId{99})), ErrorCode::NotFound);
}

void TestStores::sessionsComeNewestFirst()
{
    const test::TemporaryDatabase database;
    SessionStore store{database.handle()};
    for (const qint64 startsAt : {2000, 3000, 1000, 3000})
        require(store.create({.startsAt = startsAt, .seatsPerTable = 4}));
    std::vector<std::int64_t> ids;
    for (const Session &session : require(store.all()))
        ids.push_back(session.id.value());
    QVERIFY((ids == std::vector<std::int64_t>{4, 2, 1, 3}));
}

void TestStores::sessionIsWrittenWholeOrNotAtAll()
{
    const test::TemporaryDatabase database;
    SessionStore store{database.handle()};
    QVERIFY(!store.create({.seatsPerTable = 4, .attendance = {{MemberId{99}, Role::Seated, true}}}));
    QVERIFY(!store.create({.seatsPerTable = 4, .tables = {{1, 4}, {1, 4}}}));
    QVERIFY(require(store.all()).empty());
}

void TestStores::tableMayBeAdded()
{
    const test::TemporaryDatabase database;
    const auto evening = test::StoredEvening::in(database.handle());
    SessionStore store{database.handle()};
    const RoomTable added = require(store.addTable(evening.session, {3, 5}));
    const auto tables = require(store.setting(evening.session)).tables;
    QCOMPARE(tables.size(), std::size_t{3});
    QVERIFY(tables.back() == added);
    QVERIFY((added == RoomTable{added.id, 3, 5}));
}

void TestStores::tableNumberIsGivenOnce()
{
    const test::TemporaryDatabase database;
    const auto evening = test::StoredEvening::in(database.handle());
    QCOMPARE(
        refusalOf(SessionStore{database.handle()}.addTable(evening.session, {2, 5})), ErrorCode::Conflict);
}

void TestStores::attendanceKeepsItsFirstEntry()
{
    const test::TemporaryDatabase database;
    const auto evening = test::StoredEvening::in(database.handle());
    SessionStore store{database.handle()};
    const MemberId late = require(MemberStore{database.handle()}.addAll({Member{}})).front();
    require(store.addAttendance(evening.session, {{late, Role::Observer, false}, {late, Role::Host, true}}));
    QVERIFY((require(store.attendance(evening.session)).back() == Attendance{late, Role::Observer, false}));
}

void TestStores::everyNameComesBack()
{
    for (int kind = 0; kind <= static_cast<int>(StepKind::Closing); ++kind)
        QCOMPARE(
            require(stepKindOf(storage::nameOf(static_cast<StepKind>(kind)))), static_cast<StepKind>(kind));
    for (int role = 0; role <= static_cast<int>(Role::Helper); ++role)
        QCOMPARE(require(roleOf(storage::nameOf(static_cast<Role>(role)))), static_cast<Role>(role));
    for (const Language language : {Language::French, Language::English})
        QCOMPARE(require(languageOf(storage::nameOf(language))), language);
    for (int purpose = 0; purpose <= static_cast<int>(ConsentPurpose::News); ++purpose)
        QCOMPARE(require(consentPurposeOf(storage::nameOf(static_cast<ConsentPurpose>(purpose)))),
            static_cast<ConsentPurpose>(purpose));
}

void TestStores::unknownWordIsDamage()
{
    const test::TemporaryDatabase database;
    const auto evening = test::StoredEvening::in(database.handle());
    require(run(database.handle(), QStringLiteral("UPDATE step SET kind = 'dance' WHERE kind = 'welcome'")));
    QCOMPARE(refusalOf(SessionStore{database.handle()}.setting(evening.session)), ErrorCode::FileDamaged);
}

void TestStores::deskKeepsItsId()
{
    const test::TemporaryDatabase database;
    StationStore store{database.handle()};
    const StationId one = require(store.desk(QStringLiteral("one")));
    const StationId two = require(store.desk(QStringLiteral("two")));
    QVERIFY(one != two);
    QCOMPARE(require(store.desk(QStringLiteral("one"))), one);
}

void TestStores::planIsReadAsWritten()
{
    const test::TemporaryDatabase database;
    const auto evening = test::StoredEvening::in(database.handle());
    PlanStore store{database.handle()};
    const PlanId parent = require(store.add(evening.session, evening.plan()));
    PlanRecord repaired = evening.plan();
    repaired.parent = parent;
    repaired.excess = 2;
    repaired.bound = 1;
    repaired.proven = false;
    const PlanId id = require(store.add(evening.session, repaired));

    QVERIFY(require(store.find(parent)) == evening.plan());
    QVERIFY(require(store.find(id)) == repaired);
    QVERIFY(require(store.seats(id, 2)) == repaired.rounds.at(2));
    QVERIFY(require(store.seats(id, 3)).empty());
    QCOMPARE(refusalOf(store.find(PlanId{99})), ErrorCode::NotFound);
}

void TestStores::meetingsOfARoundAreReplaced()
{
    const test::TemporaryDatabase database;
    const auto evening = test::StoredEvening::in(database.handle());
    const auto &people = evening.members;
    const Meeting first{people[0], people[1], 1, evening.setting.agenda[1].id};
    const Meeting corrected{people[0], people[2], 1, evening.setting.agenda[1].id};
    const Meeting second{people[0], people[1], 2, evening.setting.agenda[2].id};
    MeetingStore store{database.handle()};

    require(store.replace(evening.session, 1, {first}));
    require(store.replace(evening.session, 2, {second}));
    require(store.replace(evening.session, 1, {corrected}));
    QVERIFY((require(store.all(evening.session)) == std::vector{second, corrected}));
    QCOMPARE(require(store.count()), 2);
    QCOMPARE(refusalOf(store.replace(evening.session, 1, {second})), ErrorCode::InvalidInput);
}

void TestStores::displayComesBack()
{
    const test::TemporaryDatabase database;
    const auto evening = test::StoredEvening::in(database.handle());
    DisplayStore store{database.handle()};
    QVERIFY(!require(store.read(evening.session)));

    DisplayRecord record{.place = ScreenPlace::OnlyDisplay,
        .black = true,
        .look = {.floor = true, .digits = true},
        .held = HeldMoment{12, 4300ms, {.tables = true, .digits = true}},
        .language = QStringLiteral("fr+en"),
        .theme = QStringLiteral("dark"),
        .message = {QStringLiteral("À table !"), {}},
        .messageMoves = true,
        .movesTold = {.upTo = 9, .shownFrom = 13},
        .seq = 17};
    require(store.save(evening.session, record));
    QVERIFY(require(store.read(evening.session)) == record);
    record = {.place = ScreenPlace::Hidden,
        .language = QStringLiteral("en"),
        .message = {{}, QStringLiteral("Hi")}};
    require(store.save(evening.session, record));
    QVERIFY(require(store.read(evening.session)) == record);
    record = {.hadDisplay = true, .putBy = {QStringLiteral("Le café est là."), {}}};
    require(store.save(evening.session, record));
    QVERIFY(require(store.read(evening.session)) == record);
}

/// Files of the first releases say no more than where the screen was; later ones may say more than we know.
void TestStores::displayOfAnotherReleaseComesBack_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<ScreenPlace>("place");
    QTest::newRow("beside the desk") << QStringLiteral("evening") << ScreenPlace::SecondDisplay;
    QTest::newRow("alone") << QStringLiteral("evening, only display") << ScreenPlace::OnlyDisplay;
    QTest::newRow("hidden") << QStringLiteral("hidden") << ScreenPlace::Hidden;
    QTest::newRow("a word of a later release")
        << QStringLiteral("hidden, upside down, held long") << ScreenPlace::Hidden;
}

void TestStores::displayOfAnotherReleaseComesBack()
{
    QFETCH(const QString, view);
    QFETCH(const ScreenPlace, place);
    const test::TemporaryDatabase database;
    const auto evening = test::StoredEvening::in(database.handle());
    require(run(database.handle(),
        QStringLiteral(
            "INSERT INTO display (session_id, view, language, theme, frozen) VALUES (?, ?, '', '', 0)"),
        {toSql(evening.session), view}));
    const auto record = require(DisplayStore{database.handle()}.read(evening.session));
    QVERIFY(record == DisplayRecord{.place = place});
}

TEST_CLASS_WITH(TestStores, QCoreApplication)

}  // namespace tablee::tst_stores

#include "tst_stores.moc"

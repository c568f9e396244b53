#include "storage/member_changes.h"

#include "directory/search_key.h"
#include "storage/meeting_store.h"
#include "storage/member_store.h"
#include "storage/session_store.h"
#include "storage/statement.h"
#include "storage/two_people.h"
#include "support/stored_evening.h"
#include "support/test_program.h"

#include <QRegularExpression>
#include <QTest>

namespace tablee::tst_member_changes {

using namespace tablee::storage;
using namespace std::chrono_literals;
using test::refusalOf;
using test::require;

class TestMemberChanges : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{QStringLiteral(".*")}); }
    void everythingAboutAMemberIsKept();
    void topicsAndOrganisationsAreSharedWhateverTheirAccents();
    void aMemberWithoutANameIsRefused();
    void editsAreWrittenAndTakenBack();
    void aStaleEditIsToldAndOverwritesNothing();
    void undoOfWhatSomebodyChangedSinceIsRefused();
    void undoOfAnAdditionTakesTheMemberAway();
    void undoOfAnAdditionWaitsForTheEveningThatHasTheMember();
    void redoBringsBackTheSameMember();
    void retiredAndRestored();
    void withdrawnConsentKeepsItsRow();
    void mergingKeepsWhatBothHave();
    void mergedMembersHaveMetWhomEitherHasMet();
    void theOneWhoIsKeptIsExpectedInTheOthersPlace();
    void ofTwoExpectedOneStays();
    void rulesHoldForTheOneWhoIsKept_data();
    void rulesHoldForTheOneWhoIsKept();
    void undoOfAMergeMakesTwoOfThem();
    void twoPeopleAreSaidOnceAndTakenBack();
    void whoIsMergedIsToldFromNobody();
    void whoIsMergedIsNotMergedAgain();
    void allOfManyEditsOrNone();
    void manyEditsAreStoppedWithNothingOfThemLeft();
};

namespace {

Member amina()
{
    return {.given = QStringLiteral("Amina"),
        .family = QStringLiteral("Benali"),
        .organisation = QStringLiteral("Atelier du Quai"),
        .team = QStringLiteral("Accueil"),
        .email = QStringLiteral("amina@quai.example"),
        .speaks = {Language::French, Language::English},
        .toShare = {QStringLiteral("compostage"), QStringLiteral("couture, broderie")},
        .toLearn = {QStringLiteral("anglais")},
        .consents = {ConsentPurpose::News},
        .note = QStringLiteral("arrive à vélo\nrepart tôt")};
}

Member stored(const QSqlDatabase &db, const MemberChange &change)
{
    return require(MemberStore{db}.find(change.edits.back().after->id));
}

/// What a member says, without what only the store knows.
Member said(Member member)
{
    member.id = {};
    member.uid.clear();
    member.rowVersion = 1;
    member.createdAt = {};
    member.searchKey.clear();
    return member;
}

int countOf(const QSqlDatabase &db, const char *what)
{
    return require(runForRow(db, QStringLiteral("SELECT count(*) FROM ") + QLatin1String{what}, {}, what))
        .value(0)
        .toInt();
}

/// What becomes of a change that is stopped after half of it; how far it is grows until then.
template <typename Change> std::optional<ErrorCode> stoppedHalfway(Change change)
{
    std::stop_source stop;
    double far = 0;
    const auto stopped = change(ChangeWatch{stop.get_token(), [&](double part) {
                                                QVERIFY(part >= far && part < 1);
                                                far = part;
                                                if (part > 0.5)
                                                    stop.request_stop();
                                            }});
    return far > 0.5 ? refusalOf(stopped) : std::nullopt;
}

}  // namespace

void TestMemberChanges::everythingAboutAMemberIsKept()
{
    const test::TemporaryDatabase database;
    const Member read = stored(database.handle(), require(addMember(database.handle(), amina(), 7s)));
    QVERIFY(said(read) == amina());
    QCOMPARE(read.createdAt, Milliseconds{7s});
    QCOMPARE(read.searchKey, QStringLiteral("amina benali"));
    QCOMPARE(read.uid.size(), 36);
}

void TestMemberChanges::topicsAndOrganisationsAreSharedWhateverTheirAccents()
{
    const test::TemporaryDatabase database;
    require(addMember(database.handle(), amina(), 7s));
    Member other{.typed = QStringLiteral("Luc"),
        .organisation = QStringLiteral("ATELIER DU QUAI"),
        .toLearn = {QStringLiteral("Compostage"), QStringLiteral("compostage ")}};
    const Member read = stored(database.handle(), require(addMember(database.handle(), other, 8s)));
    QCOMPARE(read.organisation, QStringLiteral("Atelier du Quai"));
    QCOMPARE(read.toLearn, QStringList{QStringLiteral("compostage")});
    QCOMPARE(countOf(database.handle(), "organisation"), 1);
    QCOMPARE(countOf(database.handle(), "topic"), 3);
}

void TestMemberChanges::aMemberWithoutANameIsRefused()
{
    const test::TemporaryDatabase database;
    const Member nobody{.typed = QStringLiteral(" \u200b "), .email = QStringLiteral("a@b.c")};
    QCOMPARE(refusalOf(addMember(database.handle(), nobody, 7s)), ErrorCode::InvalidInput);
    Member known = stored(database.handle(), require(addMember(database.handle(), amina(), 7s)));
    known.given.clear();
    known.family.clear();
    QCOMPARE(refusalOf(editMember(database.handle(), known, 8s)), ErrorCode::InvalidInput);
    QCOMPARE(countOf(database.handle(), "member"), 1);
}

void TestMemberChanges::editsAreWrittenAndTakenBack()
{
    const test::TemporaryDatabase database;
    const auto &db = database.handle();
    const Member before = stored(db, require(addMember(db, amina(), 7s)));
    Member edited = before;
    edited.family = QStringLiteral("Benali-Roy");
    edited.organisation.clear();
    edited.toShare = {QStringLiteral("vélo")};
    edited.speaks = {Language::French};
    edited.note.clear();
    const MemberChange change = require(editMember(db, edited, 8s));
    QVERIFY(said(stored(db, change)) == said(edited));
    QCOMPARE(stored(db, change).searchKey, QStringLiteral("amina benali roy"));

    const MemberChange back = require(takeBack(db, change, 9s));
    Member after = stored(db, back);
    after.toShare.sort();
    QVERIFY(said(after) == said(before));
    QVERIFY(said(stored(db, require(takeBack(db, back, 10s)))) == said(edited));
}

void TestMemberChanges::aStaleEditIsToldAndOverwritesNothing()
{
    const test::TemporaryDatabase database;
    const auto &db = database.handle();
    const Member read = stored(db, require(addMember(db, amina(), 7s)));
    Member here = read;
    here.team = QStringLiteral("Cuisine");
    Member there = read;
    there.team = QStringLiteral("Jardin");
    require(editMember(db, there, 8s));
    QCOMPARE(refusalOf(editMember(db, here, 9s)), ErrorCode::Conflict);
    QCOMPARE(refusalOf(setRetired(db, read.id, true, read.rowVersion, 9s)), ErrorCode::Conflict);
    QCOMPARE(require(MemberStore{db}.find(read.id)).team, QStringLiteral("Jardin"));
    QVERIFY(!require(MemberStore{db}.find(read.id)).retired);
}

void TestMemberChanges::undoOfWhatSomebodyChangedSinceIsRefused()
{
    const test::TemporaryDatabase database;
    const auto &db = database.handle();
    Member member = stored(db, require(addMember(db, amina(), 7s)));
    member.team = QStringLiteral("Cuisine");
    const MemberChange change = require(editMember(db, member, 8s));
    Member later = *change.edits.front().after;
    later.team = QStringLiteral("Jardin");
    require(editMember(db, later, 9s));
    QCOMPARE(refusalOf(takeBack(db, change, 10s)), ErrorCode::LaterEventStandsOnIt);
    QCOMPARE(require(MemberStore{db}.find(member.id)).team, QStringLiteral("Jardin"));
}

void TestMemberChanges::undoOfAnAdditionTakesTheMemberAway()
{
    const test::TemporaryDatabase database;
    const auto &db = database.handle();
    const MemberChange added = require(addMember(db, amina(), 7s));
    require(takeBack(db, added, 8s));
    for (const char *table : {"member", "consent", "member_topic"})
        QCOMPARE(countOf(db, table), 0);
    QCOMPARE(refusalOf(takeBack(db, added, 9s)), ErrorCode::LaterEventStandsOnIt);
}

void TestMemberChanges::undoOfAnAdditionWaitsForTheEveningThatHasTheMember()
{
    const test::TemporaryDatabase database;
    const auto &db = database.handle();
    const auto evening = test::StoredEvening::in(db);
    const MemberChange added = require(addMember(db, amina(), 7s));
    const MemberId id = added.edits.front().after->id;
    require(SessionStore{db}.addAttendance(evening.session, {{id, Role::Seated, true}}));
    QCOMPARE(refusalOf(takeBack(db, added, 8s)), ErrorCode::LaterEventStandsOnIt);
    QVERIFY(said(require(MemberStore{db}.find(id))) == amina());
}

void TestMemberChanges::redoBringsBackTheSameMember()
{
    const test::TemporaryDatabase database;
    const auto &db = database.handle();
    const MemberChange added = require(addMember(db, amina(), 7s));
    const MemberChange back = require(takeBack(db, added, 8s));
    require(addMember(db, {.typed = QStringLiteral("Luc")}, 9s));
    const MemberChange again = require(takeBack(db, back, 10s));
    QCOMPARE(again.edits.front().after->id, added.edits.front().after->id);
    QCOMPARE(again.edits.front().after->uid, added.edits.front().after->uid);
    QVERIFY(said(stored(db, again)) == amina());
}

void TestMemberChanges::retiredAndRestored()
{
    const test::TemporaryDatabase database;
    const auto &db = database.handle();
    const Member member = stored(db, require(addMember(db, amina(), 7s)));
    const MemberChange gone = require(setRetired(db, member.id, true, member.rowVersion, 8s));
    QVERIFY(stored(db, gone).retired);
    QCOMPARE(
        refusalOf(setRetired(db, member.id, true, stored(db, gone).rowVersion, 9s)), ErrorCode::Conflict);
    QVERIFY(!stored(db, require(takeBack(db, gone, 9s))).retired);
    const Member here = require(MemberStore{db}.find(member.id));
    require(setRetired(db, member.id, true, here.rowVersion, 10s));
    const MemberChange restored = require(setRetired(db, member.id, false, here.rowVersion + 1, 11s));
    QVERIFY(said(stored(db, restored)) == amina());
}

void TestMemberChanges::withdrawnConsentKeepsItsRow()
{
    const test::TemporaryDatabase database;
    const auto &db = database.handle();
    Member member = stored(db, require(addMember(db, amina(), 7s)));
    member.consents = {ConsentPurpose::Photographs};
    MemberChange change = require(editMember(db, member, 8s));
    QVERIFY(stored(db, change).consents == member.consents);
    const auto news = require(
        runForRow(db, QStringLiteral("SELECT granted_at, withdrawn_at FROM consent WHERE purpose = 'news'"),
            {}, "consent"));
    QCOMPARE(news.value(0).toLongLong(), 7000);
    QCOMPARE(news.value(1).toLongLong(), 8000);
    // Granted again at the very moment: a row of its own, for both are facts.
    change = require(takeBack(db, change, 8s));
    QVERIFY(stored(db, change).consents == std::set{ConsentPurpose::News});
    QCOMPARE(countOf(db, "consent WHERE purpose = 'news'"), 2);
    QCOMPARE(countOf(db, "consent WHERE withdrawn_at IS NULL"), 1);
}

void TestMemberChanges::mergingKeepsWhatBothHave()
{
    const test::TemporaryDatabase database;
    const auto &db = database.handle();
    const Member kept = stored(db, require(addMember(db, amina(), 7s)));
    const Member joined = stored(db,
        require(addMember(db,
            {.typed = QStringLiteral("A. Benali"),
                .organisation = QStringLiteral("Maison des arts"),
                .toShare = {QStringLiteral("Compostage"), QStringLiteral("chant")},
                .consents = {ConsentPurpose::Photographs},
                .note = QStringLiteral("connaît Luc")},
            8s)));
    const MergePreview preview = require(mergePreview(kept, joined));
    QVERIFY((preview.notTaken == std::vector{MemberField::Name, MemberField::Organisation}));

    const MemberChange change = require(mergeMembers(db, preview, 9s));
    const Member merged = require(MemberStore{db}.find(kept.id));
    Member expected = amina();
    expected.toShare += QStringLiteral("chant");
    expected.note += QStringLiteral("\nconnaît Luc");
    QVERIFY(said(merged) == expected);
    const Member other = require(MemberStore{db}.find(joined.id));
    QVERIFY(other.retired);
    QCOMPARE(other.mergedInto, kept.id);
    QCOMPARE(change.edits.size(), std::size_t{2});
}

void TestMemberChanges::mergedMembersHaveMetWhomEitherHasMet()
{
    const test::TemporaryDatabase database;
    const auto &db = database.handle();
    const auto evening = test::StoredEvening::in(db);
    const auto &people = evening.members;
    const StepId step = evening.setting.agenda[1].id;
    require(MeetingStore{db}.replace(
        evening.session, 1, {{people[0], people[1], 1, step}, {people[1], people[2], 1, step}}));
    const auto member = [&](int which) {
        return require(MemberStore{db}.find(people[static_cast<std::size_t>(which)]));
    };
    const MemberChange change = require(mergeMembers(db, require(mergePreview(member(0), member(2))), 9s));
    constexpr qint64 always = std::numeric_limits<qint64>::max();
    QVERIFY((require(MeetingStore{db}.pairs(0, always)) == KnownPairs{{people[0], people[1]}}));
    // Whoever became one has met nobody by it.
    require(mergeMembers(db, require(mergePreview(member(0), member(1))), 10s));
    QVERIFY(require(MeetingStore{db}.pairs(0, always)).empty());
    QCOMPARE(refusalOf(takeBack(db, change, 11s)), ErrorCode::LaterEventStandsOnIt);
}

void TestMemberChanges::theOneWhoIsKeptIsExpectedInTheOthersPlace()
{
    const test::TemporaryDatabase database;
    const auto &db = database.handle();
    const auto evening = test::StoredEvening::in(db);
    const Member kept = stored(db, require(addMember(db, amina(), 7s)));
    const Member joined = require(MemberStore{db}.find(evening.members.front()));
    const MemberChange change = require(mergeMembers(db, require(mergePreview(kept, joined)), 9s));
    const auto isExpected = [&](MemberId id) {
        const auto all = require(SessionStore{db}.attendance(evening.session));
        return std::any_of(
            all.begin(), all.end(), [id](const Attendance &attendance) { return attendance.member == id; });
    };
    QVERIFY(isExpected(kept.id));
    QVERIFY(!isExpected(joined.id));
    require(takeBack(db, change, 10s));
    QVERIFY(!isExpected(kept.id));
    QVERIFY(isExpected(joined.id));
}

void TestMemberChanges::ofTwoExpectedOneStays()
{
    const test::TemporaryDatabase database;
    const auto &db = database.handle();
    const auto evening = test::StoredEvening::in(db);
    PreparedSession session = require(SessionStore{db}.prepared(evening.session));
    session.attendance[1].role = Role::Helper;
    require(SessionStore{db}.rewrite(evening.session, session));
    const auto member = [&](std::size_t number) {
        return require(MemberStore{db}.find(evening.members[number]));
    };

    const MemberChange change = require(mergeMembers(db, require(mergePreview(member(0), member(1))), 9s));
    std::vector<Attendance> without = session.attendance;
    without.erase(without.begin() + 1);
    QVERIFY(require(SessionStore{db}.attendance(evening.session)) == without);

    const MemberChange back = require(takeBack(db, change, 10s));
    QVERIFY(require(SessionStore{db}.attendance(evening.session)) == session.attendance);
    require(takeBack(db, back, 11s));
    QVERIFY(require(SessionStore{db}.attendance(evening.session)) == without);
}

/// Of four members the second is merged into the first.
void TestMemberChanges::rulesHoldForTheOneWhoIsKept_data()
{
    using Rules = std::vector<SeatRule>;
    QTest::addColumn<Rules>("before");
    QTest::addColumn<Rules>("after");
    const MemberId kept{1}, joined{2}, third{3}, fourth{4};
    using enum RuleKind;
    QTest::newRow("apart from somebody") << Rules{{Apart, joined, third}} << Rules{{Apart, kept, third}};
    QTest::newRow("named second") << Rules{{Together, third, joined}} << Rules{{Together, third, kept}};
    QTest::newRow("at a table") << Rules{{Fixed, joined, {}, 2}} << Rules{{Fixed, kept, {}, 2}};
    QTest::newRow("host of a table") << Rules{{Host, joined, {}, 1}} << Rules{{Host, kept, {}, 1}};
    QTest::newRow("of the two, who are one now") << Rules{{Apart, kept, joined}} << Rules{};
    QTest::newRow("of others") << Rules{{Apart, third, fourth}} << Rules{{Apart, third, fourth}};
    QTest::newRow("of the one who is kept") << Rules{{Apart, kept, fourth}} << Rules{{Apart, kept, fourth}};
}

void TestMemberChanges::rulesHoldForTheOneWhoIsKept()
{
    QFETCH(const std::vector<SeatRule>, before);
    QFETCH(const std::vector<SeatRule>, after);
    const test::TemporaryDatabase database;
    const auto &db = database.handle();
    const auto evening = test::StoredEvening::in(db);
    QVERIFY((evening.members == std::vector{MemberId{1}, MemberId{2}, MemberId{3}, MemberId{4}}));
    PreparedSession session = require(SessionStore{db}.prepared(evening.session));
    session.rules = before;
    require(SessionStore{db}.rewrite(evening.session, session));
    const auto rules = [&] {
        return require(SessionStore{db}.prepared(evening.session)).rules;
    };
    const auto member = [&](std::size_t number) {
        return require(MemberStore{db}.find(evening.members[number]));
    };

    const MemberChange change = require(mergeMembers(db, require(mergePreview(member(0), member(1))), 9s));
    QVERIFY(rules() == after);
    require(takeBack(db, change, 10s));
    QVERIFY(rules() == before);
}

void TestMemberChanges::undoOfAMergeMakesTwoOfThem()
{
    const test::TemporaryDatabase database;
    const auto &db = database.handle();
    const Member kept = stored(db, require(addMember(db, amina(), 7s)));
    const Member joined = stored(db,
        require(
            addMember(db, {.typed = QStringLiteral("A. Benali"), .toLearn = {QStringLiteral("chant")}}, 8s)));
    const MemberChange change = require(mergeMembers(db, require(mergePreview(kept, joined)), 9s));
    const MemberChange back = require(takeBack(db, change, 10s));
    QVERIFY(said(require(MemberStore{db}.find(kept.id))) == said(kept));
    QVERIFY(said(require(MemberStore{db}.find(joined.id))) == said(joined));
    require(takeBack(db, back, 11s));
    QCOMPARE(require(MemberStore{db}.find(joined.id)).mergedInto, kept.id);
}

void TestMemberChanges::twoPeopleAreSaidOnceAndTakenBack()
{
    const test::TemporaryDatabase database;
    const auto &db = database.handle();
    const auto ids = require(MemberStore{db}.addAll({amina(), amina(), amina()}));
    const MemberChange change = require(sayTwoPeople(db, ids[2], ids[0], 9s));
    QCOMPARE(require(twoPeopleIn(db)), (TwoPeople{{ids[0], ids[2]}}));
    QCOMPARE(refusalOf(sayTwoPeople(db, ids[0], ids[2], 9s)), ErrorCode::Conflict);

    const MemberChange back = require(takeBack(db, change, 10s));
    QCOMPARE(require(twoPeopleIn(db)), TwoPeople{});
    QCOMPARE(refusalOf(takeBack(db, change, 10s)), ErrorCode::LaterEventStandsOnIt);
    require(takeBack(db, back, 11s));
    QCOMPARE(require(twoPeopleIn(db)), (TwoPeople{{ids[0], ids[2]}}));
}

void TestMemberChanges::whoIsMergedIsToldFromNobody()
{
    const test::TemporaryDatabase database;
    const auto &db = database.handle();
    const auto ids = require(MemberStore{db}.addAll({amina(), amina(), amina(), amina()}));
    const auto member = [&](std::size_t number) {
        return require(MemberStore{db}.find(ids[number]));
    };
    require(sayTwoPeople(db, ids[0], ids[1], 9s));
    require(sayTwoPeople(db, ids[1], ids[2], 9s));
    require(sayTwoPeople(db, ids[0], ids[3], 9s));
    const TwoPeople said = require(twoPeopleIn(db));

    const MemberChange merged = require(mergeMembers(db, require(mergePreview(member(0), member(1))), 10s));
    QCOMPARE(require(twoPeopleIn(db)), (TwoPeople{{ids[0], ids[3]}}));
    require(takeBack(db, merged, 11s));
    QCOMPARE(require(twoPeopleIn(db)), said);
}

void TestMemberChanges::whoIsMergedIsNotMergedAgain()
{
    const Member ana{.id = MemberId{1}, .typed = QStringLiteral("Ana")};
    const Member once{.id = MemberId{2}, .typed = QStringLiteral("Anna"), .mergedInto = ana.id};
    QCOMPARE(refusalOf(mergePreview(ana, ana)), ErrorCode::InvalidInput);
    QCOMPARE(refusalOf(mergePreview(ana, once)), ErrorCode::InvalidInput);
    QCOMPARE(refusalOf(mergePreview(once, ana)), ErrorCode::InvalidInput);
    const Member twice{.id = MemberId{3}, .mergedInto = once.id};
    QVERIFY((mergedMembers({ana, once, twice})
        == std::map<MemberId, MemberId>{{once.id, ana.id}, {twice.id, ana.id}}));
}

void TestMemberChanges::allOfManyEditsOrNone()
{
    const test::TemporaryDatabase database;
    const auto &db = database.handle();
    const Member known = stored(db, require(addMember(db, amina(), 7s)));
    Member stale = known;
    stale.rowVersion = 5;
    const std::vector<MemberEdit> edits{
        {std::nullopt, Member{.typed = QStringLiteral("Luc")}}, {stale, known}};
    QCOMPARE(refusalOf(changeMembers(db, edits, 8s)), ErrorCode::Conflict);
    QCOMPARE(countOf(db, "member"), 1);

    const MemberChange change = require(changeMembers(db,
        {edits.front(), {known, Member{known}}, {std::nullopt, Member{.given = QStringLiteral("Zoé")}}}, 8s));
    QCOMPARE(countOf(db, "member"), 3);
    require(takeBack(db, change, 9s));
    QVERIFY((require(MemberStore{db}.all()).size() == 1));
    QVERIFY(said(require(MemberStore{db}.find(known.id))) == amina());
}

void TestMemberChanges::manyEditsAreStoppedWithNothingOfThemLeft()
{
    const test::TemporaryDatabase database;
    const auto &db = database.handle();
    std::vector<MemberEdit> edits;
    for (int number = 0; number < 200; ++number)
        edits.push_back({std::nullopt, Member{.typed = QStringLiteral("Ana %1 Roy").arg(number)}});
    QCOMPARE(stoppedHalfway([&](const auto &watch) { return changeMembers(db, edits, 8s, watch); }),
        ErrorCode::Cancelled);
    QCOMPARE(countOf(db, "member"), 0);

    const MemberChange change = require(changeMembers(db, edits, 8s));
    QCOMPARE(stoppedHalfway([&](const auto &watch) { return takeBack(db, change, 9s, watch); }),
        ErrorCode::Cancelled);
    QCOMPARE(countOf(db, "member"), 200);
    require(takeBack(db, change, 9s));
    QCOMPARE(countOf(db, "member"), 0);
}

TEST_CLASS_WITH(TestMemberChanges, QCoreApplication)

}  // namespace tablee::tst_member_changes

#include "tst_member_changes.moc"

#include "interchange/members_csv.h"
#include "live/community_check.h"
#include "live/demo_evening.h"
#include "live/erasure_words.h"
#include "storage/community_book.h"
#include "storage/community_file.h"
#include "storage/community_store.h"
#include "storage/correction_store.h"
#include "storage/erasing.h"
#include "storage/event_store.h"
#include "storage/file_copy.h"
#include "storage/member_changes.h"
#include "storage/member_store.h"
#include "storage/person_erasure.h"
#include "storage/phrase_store.h"
#include "storage/session_store.h"
#include "storage/statement.h"
#include "storage/station_store.h"
#include "storage/two_people.h"
#include "support/temporary_database.h"
#include "support/test_program.h"

#include <QDirIterator>
#include <QTest>

namespace tablee::tst_erasing {

using namespace tablee::storage;
using namespace std::chrono_literals;
using test::require;

class TestErasing : public QObject {
    Q_OBJECT

private slots:
    void theNameIsNowhere();
    void totalsStayRight();
    void anOlderSpellingGoesToo();
    void whoWasMergedGoesToo();
    void placesAndRulesToComeAreGivenUp();
    void thatTheyAreNotSomebodyElseGoesToo();
    void whatNobodyHasAnyMoreGoes();
    void copiesOfOurOwnAreErasedToo();
    void anOlderCopyIsErasedToo();
    void whatAReaderHeldUpIsAskedForAgain();
    void messagesOfTheProgramGo();
    void somebodyWhoReadsKeepsTheOldPages();
    void somebodyWhoReadsAQuietFileIsNoticed();
    void thePreviewSaysWhatStays();
    void aDoubleInTheRoomIsWaitedForToo();
    void whoIsErasedIsNobodyAnyMore();
    void anEveningUnderWayIsWaitedFor();
    void whatIsLeftToDoIsTold();
    void olderNotesOfAPhraseGo_data();
    void olderNotesOfAPhraseGo();
    void aTextWithoutTheNameLeavesNoTrace();
    void everyWayToWriteANameIsFound_data();
    void everyWayToWriteANameIsFound();
    void freeTextsAreListed_data();
    void aCopyWhoseTextsHaveTheNameIsTold();
    void aCopyNamesAPersonWhoIsKeptAsTyped();
    void freeTextsAreListed();
};

namespace {

constexpr Milliseconds now = 1'795'300'000'000ms;

const Member zenobia{.given = QStringLiteral("Zénobie"),
    .family = QStringLiteral("Quatrepoint"),
    .typed = QStringLiteral("QUATREPOINT Zénobie"),
    .organisation = QStringLiteral("Maison Unique"),
    .team = QStringLiteral("Equipeseule"),
    .email = QStringLiteral("zq@quatrepoint.example"),
    .toShare = {QStringLiteral("vielle à roue")},
    .consents = {ConsentPurpose::News},
    .searchKey = QStringLiteral("zenobie quatrepoint"),
    .note = QStringLiteral("préfère la fenêtre")};

/// Every word that could tell who it was, and how many files of the folder hold it, in any case.
QStringList found(const QString &folder)
{
    QStringList words;
    QDirIterator files{folder, QDir::Files};
    while (files.hasNext()) {
        QFile file{files.next()};
        if (!file.open(QIODevice::ReadOnly))
            return {QStringLiteral("unreadable")};
        const QByteArray bytes = file.readAll().toLower();
        for (const char *word :
            {"nobie", "quatrepoint", "maison unique", "equipeseule", "vielle", "fen\xc3\xaatre", "catrepoin"})
            if (bytes.contains(word))
                words += QString::fromLatin1(word) + u' ' + QFileInfo{file}.fileName();
    }
    return words;
}

struct Circle {
    Circle()
        : path{folder.filePath(QStringLiteral("circle.tablee"))}
    {
        require(holdDemoEvening(path, QStringLiteral("The circle")));
        database.emplace(require(Database::open(path, Access::Write)));
        person = require(MemberStore{db()}.all()).front().id;
        Member member = require(MemberStore{db()}.find(person));
        Member renamed = zenobia;
        renamed.id = member.id;
        renamed.rowVersion = member.rowVersion;
        require(MemberStore{db()}.save(renamed, now));
    }
    QSqlDatabase db() const { return database->handle(); }
    int number(const QString &sql) const
    {
        return require(runForRow(db(), sql, {}, "number")).value(0).toInt();
    }
    /// As if nobody had closed the evening.
    void reopen() const
    {
        for (const char *sql :
            {"DROP TRIGGER event_is_never_deleted", "DELETE FROM event WHERE kind = 'close'",
                "UPDATE session SET last_seq = (SELECT max(seq) FROM event WHERE session_id = session.id)"})
            require(run(db(), QString::fromLatin1(sql)));
    }

    QTemporaryDir folder;
    QString path;
    std::optional<Database> database;
    MemberId person;
};

}  // namespace

void TestErasing::theNameIsNowhere()
{
    Circle community;
    QVERIFY(found(community.folder.path()).size() > 5);
    require(eraseMember(community.db(), community.person, now));
    // While it is still open, with its log and index beside it.
    QCOMPARE(found(community.folder.path()), QStringList{});
    community.database.reset();
    QCOMPARE(found(community.folder.path()), QStringList{});
}

void TestErasing::totalsStayRight()
{
    Circle community;
    const QStringList counts{QStringLiteral("SELECT count(*) FROM meeting"),
        QStringLiteral("SELECT count(*) FROM event"), QStringLiteral("SELECT count(*) FROM member"),
        QStringLiteral("SELECT count(*) FROM attendance"), QStringLiteral("SELECT count(*) FROM seat")};
    QList<int> before;
    for (const QString &sql : counts)
        before += community.number(sql);
    require(eraseMember(community.db(), community.person, now));
    for (qsizetype at = 0; at < counts.size(); ++at)
        QCOMPARE(community.number(counts.at(at)), before.at(at));
    QCOMPARE(community.number(QStringLiteral("SELECT count(*) FROM member WHERE erased_at IS NOT NULL")), 1);
    community.database.reset();
    const auto checked = checkCommunity(require(CommunityFile::openForReading(community.path)));
    QVERIFY(checked.has_value());
    QVERIFY(checked->faults.empty());
}

/// A name that was corrected tonight, and not by the doors of the log: it is kept until the evening is
/// closed.
void TestErasing::anOlderSpellingGoesToo()
{
    Circle community;
    community.reopen();
    const SessionId session = require(SessionStore{community.db()}.all()).front().id;
    Member wrong = require(MemberStore{community.db()}.find(community.person));
    const Spelling right = spellingOf(wrong);
    wrong = require(MemberStore{community.db()}.save(
        withSpelling(wrong, {QStringLiteral("Zenobi"), QStringLiteral("Catrepoin"), {}}), now));
    const Member corrected = withSpelling(wrong, right);
    require(correctName(community.db(), session, corrected,
        {QStringLiteral("request"), corrected.id, spellingOf(wrong), right, {1}}, now));
    QVERIFY(found(community.folder.path()).join(u' ').contains(QStringLiteral("catrepoin circle.tablee")));
    require(eraseMember(community.db(), community.person, now));
    QCOMPARE(found(community.folder.path()), QStringList{});
    QCOMPARE(community.number(QStringLiteral("SELECT count(*) FROM name_correction")), 0);
}

void TestErasing::whoWasMergedGoesToo()
{
    Circle community;
    Member double_ = zenobia;
    double_.given = QStringLiteral("Zénobie-Double");
    double_.mergedInto = community.person;
    const MemberId merged = require(MemberStore{community.db()}.addAll({double_})).front();
    const QStringList uids = require(eraseMember(community.db(), merged, now));
    QCOMPARE(uids.size(), 2);
    QCOMPARE(found(community.folder.path()), QStringList{});
}

void TestErasing::placesAndRulesToComeAreGivenUp()
{
    Circle community;
    const auto members = require(MemberStore{community.db()}.all());
    PreparedSession coming{
        .title = QStringLiteral("Next"), .startsAt = 1, .zone = QStringLiteral("UTC"), .seatsPerTable = 4};
    coming.attendance = {{members[0].id}, {members[1].id}};
    coming.rules = {{RuleKind::Apart, members[0].id, members[1].id}};
    SessionStore sessions{community.db()};
    const SessionId session = require(sessions.create(coming));
    require(eraseMember(community.db(), community.person, now));
    const PreparedSession left = require(sessions.prepared(session));
    QCOMPARE(left.attendance.size(), 1U);
    QVERIFY(left.rules.empty());
}

void TestErasing::thatTheyAreNotSomebodyElseGoesToo()
{
    Circle community;
    const auto members = require(MemberStore{community.db()}.all());
    QCOMPARE(members[0].id, community.person);
    require(sayTwoPeople(community.db(), members[1].id, community.person, now));
    require(sayTwoPeople(community.db(), members[1].id, members[2].id, now));
    require(eraseMember(community.db(), community.person, now));
    QCOMPARE(require(twoPeopleIn(community.db())), (TwoPeople{{members[1].id, members[2].id}}));
}

void TestErasing::whatNobodyHasAnyMoreGoes()
{
    Circle community;
    const int topics = community.number(QStringLiteral("SELECT count(*) FROM topic"));
    require(eraseMember(community.db(), community.person, now));
    QCOMPARE(
        community.number(QStringLiteral("SELECT count(*) FROM topic WHERE search_key LIKE 'vielle%'")), 0);
    QVERIFY(topics > 0);
}

void TestErasing::copiesOfOurOwnAreErasedToo()
{
    Circle community;
    const QString copy = community.folder.filePath(QStringLiteral("circle.v2-20270101T120000.tablee"));
    const QString other = community.folder.filePath(QStringLiteral("other.v2-20270101T120000.tablee"));
    require(writeWhole(community.db(), copy));
    QVERIFY(QFile::copy(copy, other));
    QCOMPARE(ownCopies(community.path), QStringList{copy});
    const QStringList uids = require(eraseMember(community.db(), community.person, now));
    QCOMPARE(require(eraseInCopy(copy, uids, now)).members, 1);
    QVERIFY(QFile::remove(other));
    QCOMPARE(found(community.folder.path()), QStringList{});
}

void TestErasing::anOlderCopyIsErasedToo()
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("old.tablee"));
    QVERIFY(QFile::copy(QStringLiteral(TEST_DATA "/v0001.tablee"), copy));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
    QString uid;
    {
        const Database old = require(Database::open(copy, Access::Write));
        require(run(
            old.handle(), QStringLiteral("UPDATE member SET typed = 'Zénobie Quatrepoint' WHERE id = 1")));
        uid = require(
            runForRow(old.handle(), QStringLiteral("SELECT uid FROM member WHERE id = 1"), {}, "uid"))
                  .value(0)
                  .toString();
    }
    QVERIFY(!found(folder.path()).isEmpty());
    QCOMPARE(require(eraseInCopy(copy, {uid}, now)).members, 1);
    QCOMPARE(found(folder.path()), QStringList{});
}

/// As long as the file could not be written anew it still knows who it is, so that all of it can be asked for
/// again.
void TestErasing::whatAReaderHeldUpIsAskedForAgain()
{
    Circle community;
    const QString copy = community.folder.filePath(QStringLiteral("circle.v2-20260101T101010.tablee"));
    {
        // As it lay there before an upgrade.
        require(run(community.db(), QStringLiteral("VACUUM INTO ?"), {copy}));
    }
    const auto nameNow = [&] {
        return require(MemberStore{community.db()}.find(community.person)).family;
    };
    {
        const Database reader = require(Database::open(community.path, Access::Read));
        require(run(reader.handle(), QStringLiteral("BEGIN")));
        auto reading = require(run(reader.handle(), QStringLiteral("SELECT typed FROM member")));
        QVERIFY(reading.next());
        QCOMPARE(test::refusalOf(erasePerson(community.db(), community.path, community.person, now)),
            ErrorCode::Conflict);
        QCOMPARE(nameNow(), zenobia.family);
        reading.finish();
        require(run(reader.handle(), QStringLiteral("COMMIT")));
    }
    const Erasure erasure = require(erasePerson(community.db(), community.path, community.person, now));
    QCOMPARE(erasure.copiesLeft, QStringList{});
    QCOMPARE(nameNow(), QString{});
    QCOMPARE(found(community.folder.path()), QStringList{});
}

/// "Zénobie Quatrepoint to table 3" is no text that a facilitator has to mend.
void TestErasing::messagesOfTheProgramGo()
{
    Circle community;
    require(run(community.db(),
        QStringLiteral("INSERT OR REPLACE INTO display (session_id, view, language, theme, message_fr, "
                       "message_en, frozen) "
                       "SELECT id, 'evening, moves', '', '', 'Zénobie Quatrepoint à la table 3', NULL, 0 "
                       "FROM session")));
    require(eraseMember(community.db(), community.person, now));
    QCOMPARE(found(community.folder.path()), QStringList{});
}

void TestErasing::somebodyWhoReadsKeepsTheOldPages()
{
    Circle community;
    const Database reader = require(Database::open(community.path, Access::Read));
    require(run(reader.handle(), QStringLiteral("BEGIN")));
    auto reading = require(run(reader.handle(), QStringLiteral("SELECT typed FROM member")));
    QVERIFY(reading.next());
    const auto erased = eraseMember(community.db(), community.person, now);
    QVERIFY(!erased);
    reading.finish();
    require(run(reader.handle(), QStringLiteral("COMMIT")));
    // Asked again, it finishes what was begun.
    require(eraseMember(community.db(), community.person, now));
    QCOMPARE(found(community.folder.path()), QStringList{});
}

/// With nothing in the write-ahead log a reader holds no place in it.
void TestErasing::somebodyWhoReadsAQuietFileIsNoticed()
{
    Circle community;
    require(run(community.db(), QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    const Database reader = require(Database::open(community.path, Access::Read));
    require(run(reader.handle(), QStringLiteral("BEGIN")));
    auto reading = require(run(reader.handle(), QStringLiteral("SELECT typed FROM member")));
    QVERIFY(reading.next());
    QCOMPARE(test::refusalOf(eraseMember(community.db(), community.person, now)), ErrorCode::Conflict);
    QCOMPARE(require(MemberStore{community.db()}.find(community.person)).family, zenobia.family);
}

void TestErasing::thePreviewSaysWhatStays()
{
    Circle community;
    require(writeWhole(
        community.db(), community.folder.filePath(QStringLiteral("circle.v2-20270101T120000.tablee"))));
    PreparedSession coming{
        .title = QStringLiteral("Next"), .startsAt = 1, .zone = QStringLiteral("UTC"), .seatsPerTable = 4};
    coming.attendance = {{community.person}};
    require(SessionStore{community.db()}.create(coming));
    require(run(community.db(), QStringLiteral("UPDATE community SET name = 'Chez Quatrepoint'")));
    const ErasurePreview preview = require(previewErasure(community.db(), community.path, community.person));
    const int meetings
        = community.number(QStringLiteral("SELECT count(*) FROM meeting WHERE %1 IN (low_id, high_id)")
                               .arg(community.person.value()));
    QVERIFY(meetings > 0);
    QCOMPARE(preview,
        (ErasurePreview{
            1, meetings, 1, 1, {{FreeText::CommunityName, QStringLiteral("Chez Quatrepoint")}}, false}));
    const QStringList told = erasurePreviewText(preview, Words::load(Language::French));
    QVERIFY(told.join(u'\n').contains(QStringLiteral("1 séance reste comptée, sans nom.")));
    QVERIFY(!found(community.folder.path()).isEmpty());
}

/// Whoever is here under the name that was entered a second time is here.
void TestErasing::aDoubleInTheRoomIsWaitedForToo()
{
    Circle community;
    Member twin = zenobia;
    twin.mergedInto = community.person;
    const MemberId merged = require(MemberStore{community.db()}.addAll({twin})).front();
    PreparedSession tonight{
        .title = QStringLiteral("Tonight"), .startsAt = 1, .zone = QStringLiteral("UTC"), .seatsPerTable = 4};
    tonight.attendance = {{merged}};
    const SessionId session = require(SessionStore{community.db()}.create(tonight));
    Event doors;
    doors.kind = EventKind::OpenDoors;
    doors.request = "doors";
    doors.station = require(StationStore{community.db()}.desk(QStringLiteral("desk")));
    require(EventStore{community.db()}.append(session, 0, {doors}));
    QVERIFY(require(previewErasure(community.db(), community.path, community.person)).takesPartNow);
    QCOMPARE(test::refusalOf(erasePerson(community.db(), community.path, community.person, now)),
        ErrorCode::NotAllowedNow);
}

void TestErasing::whoIsErasedIsNobodyAnyMore()
{
    Circle community;
    const std::size_t before = require(readCommunityBook(community.db(), now)).members.size();
    require(eraseMember(community.db(), community.person, now));
    const auto members = require(readCommunityBook(community.db(), now)).members;
    QCOMPARE(members.size(), before - 1);
    QCOMPARE(exported(require(MemberStore{community.db()}.all())).size(), before - 1);
}

void TestErasing::anEveningUnderWayIsWaitedFor()
{
    Circle community;
    community.reopen();
    const auto erased = erasePerson(community.db(), community.path, community.person, now);
    QVERIFY(!erased);
    QCOMPARE(erased.error().code, ErrorCode::NotAllowedNow);
    QVERIFY(!found(community.folder.path()).isEmpty());
}

void TestErasing::whatIsLeftToDoIsTold()
{
    Circle community;
    require(run(community.db(), QStringLiteral("UPDATE session SET title = 'Chez Quatrepoint'")));
    require(writeWhole(
        community.db(), community.folder.filePath(QStringLiteral("circle.v2-20270101T120000.tablee"))));
    const auto erased = require(erasePerson(community.db(), community.path, community.person, now));
    QCOMPARE(erased.copies, 1);
    QCOMPARE(erased.texts,
        (std::vector<TextHit>{
            {FreeText::SessionTitle, QStringLiteral("Chez Quatrepoint"), QStringLiteral("2026-10-15")}}));
    const QString told = erasureText(erased, Words::load(Language::English)).join(u'\n');
    QVERIFY(told.contains(QStringLiteral("The title of a session: Chez Quatrepoint (2026-10-15)")));
    QVERIFY(told.contains(QStringLiteral("1 copy of our own")));
    QVERIFY(told.contains(QStringLiteral("Out of reach")));
}

void TestErasing::olderNotesOfAPhraseGo_data()
{
    QTest::addColumn<bool>("running");
    QTest::newRow("no evening runs") << false;
    QTest::newRow("an evening runs that began with it") << true;
}

/// A name that was taken out of a phrase stays in no older note of it, unless an evening still hears that
/// one.
void TestErasing::olderNotesOfAPhraseGo()
{
    QFETCH(const bool, running);
    Circle community;
    if (running)
        community.reopen();
    PhraseNote before{.phrase = {.key = QStringLiteral("own"),
                          .english = QStringLiteral("What did Quatrepoint teach you?"),
                          .places = {PhrasePlace::Table}},
        .notedAt = 1ms};
    require(notePhrase(community.db(), before, {}));
    PhraseNote after = before;
    after.phrase.english = QStringLiteral("Who taught you something?");
    after.notedAt = 2ms;
    require(notePhrase(community.db(), after, before));
    QCOMPARE(require(textsNaming(community.db(), community.person)).size(), running ? 1U : 0U);
    QCOMPARE(require(PhraseStore{community.db()}.all()).size(), running ? 2U : 1U);
}

/// Whoever takes a name out of a text as they were told to leaves no trace of it on the disk.
void TestErasing::aTextWithoutTheNameLeavesNoTrace()
{
    Circle community;
    require(run(community.db(), QStringLiteral("UPDATE session SET place = 'chez Quatrepoint, au fond'")));
    const auto erased = require(erasePerson(community.db(), community.path, community.person, now));
    QCOMPARE(erased.texts.size(), 1U);
    QCOMPARE(found(community.folder.path()).size(), 1);
    require(run(community.db(), QStringLiteral("UPDATE session SET place = 'au fond'")));
    community.database.reset();
    QCOMPARE(found(community.folder.path()), QStringList{});
}

void TestErasing::freeTextsAreListed_data()
{
    QTest::addColumn<QString>("write");
    QTest::addColumn<int>("hits");
    QTest::addColumn<int>("perhaps");
    const auto row = [](const char *name, const char *write, int hits, int perhaps = 0) {
        QTest::newRow(name) << QString::fromUtf8(write) << hits << perhaps;
    };
    row("nothing", "UPDATE session SET title = title", 0);
    row("a title", "UPDATE session SET title = 'Chez QUATREPOINT, le jardin'", 1);
    row("a purpose", "UPDATE session SET purpose = 'fêter Zénobie Quatrepoint'", 1);
    row("somebody else's note", "UPDATE member SET note = 'amie de Quatrepoint' WHERE id = 2", 1);
    row("a table", "UPDATE room_table SET name = 'Quatrepoint' WHERE id = 1", 1);
    row("the address", "UPDATE session SET place = 'écrire à zq@quatrepoint.example'", 1);
    row("a phrase of one's own",
        "INSERT INTO phrase_note (key, english, kind, depth, first_contact, places, hidden, noted_at) "
        "VALUES ('own', 'What did Quatrepoint teach you?', 'experience', 1, 1, 'table', 0, 1)",
        1);
    row("another's team", "UPDATE member SET team = 'Quatrepoint et fils' WHERE id = 2", 1);
    row("the community", "UPDATE community SET name = 'Chez Quatrepoint'", 1);
    row("inside a word", "UPDATE session SET title = 'Lesquatrepoint'", 0);
    row("the beginning of a word", "UPDATE session SET title = 'Quatrepointes'", 0, 1);
    row("the given name alone", "UPDATE session SET title = 'Zénobie'", 0, 1);
    row("the beginning of the given name", "UPDATE session SET title = 'Zénobies'", 0);
    row("a part of a compound family name",
        "UPDATE member SET family = 'Le Quatrepoint-Lavigne' WHERE typed LIKE 'QUATRE%'; "
        "UPDATE session SET title = 'Chez Lavigne'",
        0, 1);
}

void TestErasing::everyWayToWriteANameIsFound_data()
{
    QTest::addColumn<Member>("person");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const Member &person, const QString &text, const QString &found) {
        QTest::newRow(name) << person << text << found;
    };
    const auto named = [](const QString &given, const QString &family) {
        return Member{.given = given, .family = family};
    };
    const auto typed = [](const QString &name) {
        return Member{.typed = name};
    };
    const QString sure = u"sure"_qs, perhaps = u"perhaps"_qs, not_ = u"not"_qs;
    row("a given name of three letters", named(u"Zoé"_qs, u"Durand"_qs), u"amie de Zoé"_qs, perhaps);
    row("of two", named(u"Bo"_qs, u"Durand"_qs), u"amie de Bo."_qs, perhaps);
    row("of one sign that is a word", named(u"明"_qs, u"王"_qs), u"avec 明"_qs, perhaps);
    row("an initial is in every text", named(u"L."_qs, u"Durand"_qs), u"l’été"_qs, not_);
    row("an initial with the family name", named(u"Awa"_qs, u"S."_qs), u"loin d’Awa S."_qs, sure);
    row("not within a word", named(u"Ali"_qs, u"Durand"_qs), u"Alibi, Malika"_qs, not_);
    row("a short family name", named(u"Awa"_qs, u"Sow"_qs), u"chez Sow"_qs, sure);
    row("typed, the family name first", typed(u"SOW Awa"_qs), u"loin de Awa Sow"_qs, sure);
    row("typed, written as typed", typed(u"SOW Awa"_qs), u"loin de Sow Awa"_qs, sure);
    row("typed, the family name alone", typed(u"Amina Diallo"_qs), u"chez Diallo"_qs, sure);
    row("typed, the given name alone", typed(u"Zoé Durand"_qs), u"amie de Zoé"_qs, perhaps);
    row("typed, the last of three names", typed(u"Anna Maria Sow"_qs), u"chez Sow"_qs, perhaps);
    row("typed with a comma", typed(u"Le Goff, Ève"_qs), u"Ève Le Goff"_qs, sure);
    row("the only name", typed(u"Léa"_qs), u"amie de Léa"_qs, sure);
    row("a given name alone, more of it typed", {.given = u"Zoé"_qs, .typed = u"Zoé Durand"_qs},
        u"chez Durand"_qs, sure);
}

void TestErasing::everyWayToWriteANameIsFound()
{
    QFETCH(Member, person);
    QFETCH(const QString, text);
    const test::TemporaryDatabase file;
    require(CommunityStore{file.handle()}.create({.name = QStringLiteral("The circle")}));
    person.createdAt = 1s;
    const auto ids = require(MemberStore{file.handle()}.addAll(
        {person, Member{.typed = u"Noor"_qs, .note = text, .createdAt = 1s}}));
    const std::vector<TextHit> hits = require(textsNaming(file.handle(), ids.front()));
    QTEST(hits.empty()                  ? QStringLiteral("not")
            : hits.front().mayBeAnother ? QStringLiteral("perhaps")
                                        : QStringLiteral("sure"),
        "found");
}

void TestErasing::freeTextsAreListed()
{
    QFETCH(const QString, write);
    QFETCH(const int, hits);
    Circle community;
    for (const QString &statement : write.split(QStringLiteral("; ")))
        require(run(community.db(), statement));
    const auto listed = require(textsNaming(community.db(), community.person));
    const auto perhaps
        = std::count_if(listed.begin(), listed.end(), [](const TextHit &hit) { return hit.mayBeAnother; });
    QTEST(static_cast<int>(perhaps), "perhaps");
    QCOMPARE(static_cast<int>(listed.size() - static_cast<std::size_t>(perhaps)), hits);
}

/// A copy is no file that somebody works on: a text there is not mended, the copy goes.
void TestErasing::aCopyWhoseTextsHaveTheNameIsTold()
{
    Circle community;
    const QString naming = community.folder.filePath(QStringLiteral("circle.v2-20270101T120000.tablee"));
    const QString other = community.folder.filePath(QStringLiteral("circle.v3-20270101T120000.tablee"));
    const QString perhaps = community.folder.filePath(QStringLiteral("circle.v4-20270101T120000.tablee"));
    const QString oldest = community.folder.filePath(QStringLiteral("circle.v1-20270101T120000.tablee"));
    require(writeWhole(community.db(), other));
    require(run(community.db(), QStringLiteral("UPDATE session SET place = 'chez Quatrepoint'")));
    require(writeWhole(community.db(), naming));
    require(run(community.db(), QStringLiteral("UPDATE session SET place = 'avec Zénobie'")));
    require(writeWhole(community.db(), perhaps));
    require(run(community.db(), QStringLiteral("UPDATE session SET place = NULL")));
    QVERIFY(QFile::copy(QStringLiteral(TEST_DATA "/v0001.tablee"), oldest));
    QVERIFY(QFile::setPermissions(oldest, QFile::ReadOwner | QFile::WriteOwner));
    require(run(require(Database::open(oldest, Access::Write)).handle(),
        QStringLiteral("UPDATE session SET title = 'La Quatrepoint'")));
    const auto erased = require(erasePerson(community.db(), community.path, community.person, now));
    QCOMPARE(erased.copiesNaming, (QStringList{oldest, naming}));
    QCOMPARE(erased.copiesPerhapsNaming, QStringList{perhaps});
    QVERIFY(erased.texts.empty());
    const QString told = erasureText(erased, Words::load(Language::French)).join(u'\n');
    QVERIFY(told.contains(QFileInfo{naming}.fileName()));
    QVERIFY(!told.contains(QFileInfo{other}.fileName()));
    QVERIFY(told.contains(QStringLiteral("parle peut-être d’une autre personne. Si personne n’a besoin de "
                                         "cette copie, la supprimer\u00a0: %1")
                              .arg(QDir::toNativeSeparators(perhaps))));
}

/// Of a person who is kept as typed, a copy may have the family name alone.
void TestErasing::aCopyNamesAPersonWhoIsKeptAsTyped()
{
    Circle community;
    const QString copy = community.folder.filePath(QStringLiteral("circle.v2-20270101T120000.tablee"));
    const MemberId person = require(
        MemberStore{community.db()}.addAll({Member{.typed = u"Amina Diallo"_qs,
            .createdAt = 1s}})).front();
    require(run(community.db(), QStringLiteral("UPDATE session SET place = 'chez Diallo'")));
    require(writeWhole(community.db(), copy));
    require(run(community.db(), QStringLiteral("UPDATE session SET place = NULL")));
    const Erasure erased = require(erasePerson(community.db(), community.path, person, now));
    QCOMPARE(erased.copiesNaming, QStringList{copy});
}

TEST_CLASS_WITH(TestErasing, QCoreApplication)

}  // namespace tablee::tst_erasing

#include "tst_erasing.moc"

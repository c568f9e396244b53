// Community files with faults by chance. A short run for every change; TABLEE_FILE_INPUTS makes it longer.
#include "foundation/random.h"
#include "language/error_words.h"
#include "live/community_check.h"
#include "live/demo_evening.h"
#include "live/kept_session.h"
#include "reports/person_file.h"
#include "reports/report_file.h"
#include "storage/community_book.h"
#include "storage/community_file.h"
#include "storage/database.h"
#include "storage/display_store.h"
#include "storage/event_store.h"
#include "storage/member_store.h"
#include "storage/person_reader.h"
#include "storage/session_reader.h"
#include "storage/session_store.h"
#include "storage/statement.h"
#include "storage/station_store.h"
#include "support/temporary_database.h"
#include "support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <map>

namespace tablee::tst_mutated_files {

class TestMutatedFiles : public QObject {
    Q_OBJECT

private slots:
    void theFullFileHasSomethingInEveryTable();
    void eachIsOpenedOrTold_data();
    void eachIsOpenedOrTold();
};

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

void write(const QString &path, const QByteArray &contents)
{
    QFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
        qFatal("cannot write");
}

std::uint32_t below(qsizetype bound, Random &random)
{
    return random.below(static_cast<std::uint32_t>(std::max<qsizetype>(bound, 1)));
}

/// Bytes changed, a piece overwritten by another, the end cut off, or a header that says something else.
QByteArray spoilt(QByteArray file, Random &random)
{
    constexpr std::uint32_t headerSize = 100;
    constexpr std::uint32_t page = 4096;
    switch (random.below(4)) {
    case 0:
        for (std::uint32_t changes = 1 + random.below(16); changes > 0; --changes)
            file[below(file.size(), random)] = static_cast<char>(random.below(256));
        break;
    case 1:
        file.replace(below(file.size(), random), page / 4, file.mid(below(file.size(), random), page / 4));
        break;
    case 2:
        file.truncate(below(file.size(), random));
        break;
    default:
        file[below(headerSize, random)] = static_cast<char>(random.below(256));
        break;
    }
    return file;
}

/// A community of today's schema that has something in every table, among it a session to come and an evening
/// that was never closed.
QByteArray fullCommunity()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("full.tablee"));
    test::require(holdDemoEvening(path, QStringLiteral("The circle")));
    {
        const auto file = test::require(storage::Database::open(path, storage::Access::Write));
        const QSqlDatabase db = file.handle();
        storage::MemberStore members{db};
        Member member = test::require(members.all()).front();
        member.organisation = QStringLiteral("Le Quai");
        member.toShare = {QStringLiteral("C++"), QStringLiteral("vélo")};
        member.toLearn = {QStringLiteral("compost")};
        member.consents = {ConsentPurpose::News, ConsentPurpose::ContactDetails};
        member.note = QStringLiteral("préfère la fenêtre");
        test::require(members.save(member, Milliseconds{1}));
        PreparedSession session{.title = QStringLiteral("Jeudi"),
            .startsAt = 1'900'000'000'000,
            .zone = QStringLiteral("UTC"),
            .seatsPerTable = 4,
            .agenda
            = {{StepKind::Welcome, 0, Milliseconds{300'000}}, {StepKind::Round, 1, Milliseconds{600'000}}},
            .tables = {{1, 4}},
            .attendance = {{MemberId{1}}, {MemberId{2}}, {MemberId{6}}}};
        session.rules = {{RuleKind::Apart, MemberId{1}, MemberId{2}}};
        storage::SessionStore sessions{db};
        test::require(sessions.create(session));
        const SessionId unclosed = test::require(sessions.create(session, {}, QStringLiteral("unclosed")));
        Event doors{.kind = EventKind::OpenDoors};
        doors.request = "doors of an evening that goes on";
        doors.station = test::require(storage::StationStore{db}.desk(QStringLiteral("desk")));
        test::require(storage::EventStore{db}.append(unclosed, 0, {doors}));
        for (const char *sql : {"INSERT INTO rule (session_id, kind, a_id, b_id, reason) "
                                "SELECT min(session.id), 'apart', 1, 2, 'voisins' FROM session",
                 "INSERT INTO rule (session_id, kind, a_id, table_id) "
                 "SELECT session_id, 'fixed', 3, id FROM room_table LIMIT 1",
                 "INSERT INTO session_template (name, search_key, seats_per_table) VALUES ('Jeudi', 'jeudi', "
                 "4)",
                 "INSERT INTO template_step (template_id, position, kind, title, planned_ms) "
                 "VALUES (1, 1, 'round', 'Tour', 600000)",
                 "INSERT INTO phrase_note (key, english, kind, depth, first_contact, places, hidden, "
                 "noted_at) "
                 "VALUES ('own', 'Who taught you something?', 'experience', 1, 1, 'table', 0, 1)",
                 "INSERT OR IGNORE INTO acquaintance (low_id, high_id, source, said_by, said_at) "
                 "VALUES (1, 4, 'declared', 1, 1)",
                 "INSERT INTO acquaintance_source (source, weight) VALUES ('team', 'strong')",
                 "INSERT INTO two_people (low_id, high_id) VALUES (2, 5)",
                 "INSERT INTO display (session_id, view, message_fr, language, theme, frozen) SELECT id, "
                 "'evening, second display, black, tables, after event 3', 'À table', 'fr', '', 0 "
                 "FROM session WHERE uid = 'unclosed'",
                 "INSERT INTO name_correction (request, session_id, member_id, typed_before, typed_after, "
                 "seq, turn) SELECT 'corrected', id, 6, 'Lea', 'Léa', 1, 1 FROM session "
                 "WHERE uid = 'unclosed'",
                 "INSERT INTO rule_change (session_id, rule_id, holds, seq, turn, decision) "
                 "SELECT session_id, id, 0, 2, 2, 2 FROM rule WHERE kind = 'apart'"})
            test::require(storage::run(db, QString::fromLatin1(sql)));
    }
    return contentsOf(path);
}

/// The tables of a community that have no row.
QStringList emptyTables(const QString &path)
{
    const auto file = test::require(storage::CommunityFile::openForReading(path));
    auto tables = test::require(storage::run(file.handle(),
        QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")));
    QStringList empty;
    while (tables.next()) {
        const QString table = tables.value(0).toString();
        const auto rows = test::require(storage::runForRow(
            file.handle(), QStringLiteral("SELECT count(*) FROM ") + table, {}, "a count"));
        if (rows.value(0).toInt() == 0)
            empty += table;
    }
    return empty;
}

/// What is written of a session and of a person.
Result<void> readPapers(const QString &path)
{
    const auto kept = readKeptSession(path, 0, {});
    if (!kept)
        return fail(kept.error());
    const ReportWish wish{ReportFormat::Html, {Language::French, Language::English}};
    if (const auto bytes = reportBytes(makeReport(keptReport(*kept)), wish, Region::Other, {}); !bytes)
        return fail(bytes.error());
    const auto file = storage::CommunityFile::openForReading(path);
    if (!file)
        return fail(file.error());
    const auto person = storage::readPerson(file->handle(), MemberId{1}, {});
    if (!person)
        return fail(person.error());
    personBytes(*person, PersonFormat::Html, Words::load(Language::French));
    personBytes(*person, PersonFormat::Json, Words::load(Language::French));
    return {};
}

/// Each session as the desk opens it: to be prepared, or to go on with, and what the room saw.
Result<void> readSessions(const QSqlDatabase &db)
{
    const storage::SessionStore sessions{db};
    const auto all = sessions.all();
    if (!all)
        return fail(all.error());
    for (const Session &session : *all) {
        if (const auto prepared = sessions.prepared(session.id); !prepared)
            return fail(prepared.error());
        if (const auto loaded = storage::readSession(db, session.id); !loaded)
            return fail(loaded.error());
        if (const auto display = storage::DisplayStore{db}.read(session.id); !display)
            return fail(display.error());
    }
    return {};
}

/// All that the desk and the tools read of a file.
Result<void> readAll(const QString &path)
{
    const auto opened = storage::CommunityFile::open({.path = path}).result();
    if (!opened)
        return fail(opened.error());
    auto book
        = (*opened)->run([](const QSqlDatabase &db) { return storage::readCommunityBook(db, {}); }).result();
    auto sessions = (*opened)->run(readSessions).result();
    (*opened)->close();
    if (!book)
        return fail(std::move(book.error()));
    if (!sessions)
        return sessions;
    const auto file = storage::CommunityFile::openForReading(path);
    if (!file)
        return fail(file.error());
    const auto checked = checkCommunity(*file);
    if (!checked)
        return fail(checked.error());
    return readPapers(path);
}

}  // namespace

void TestMutatedFiles::theFullFileHasSomethingInEveryTable()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("full.tablee"));
    write(path, fullCommunity());
    QCOMPARE(emptyTables(path), QStringList{});
}

void TestMutatedFiles::eachIsOpenedOrTold_data()
{
    QTest::addColumn<QByteArray>("sound");
    QTest::newRow("a file of the first schema") << contentsOf(QStringLiteral(TEST_DATA "/v0001.tablee"));
    QTest::newRow("a full file of today's schema") << fullCommunity();
}

void TestMutatedFiles::eachIsOpenedOrTold()
{
    QFETCH(const QByteArray, sound);
    constexpr int inputsOfAShortRun = 60;
    bool isSaid = false;
    const int said = qEnvironmentVariableIntValue("TABLEE_FILE_INPUTS", &isSaid);
    const int inputs = isSaid ? said : inputsOfAShortRun;
    const Words words = Words::load(Language::English);
    QVERIFY(!sound.isEmpty());
    const QTemporaryDir whole;
    write(whole.filePath(QStringLiteral("sound.tablee")), sound);
    const auto unspoilt = readAll(whole.filePath(QStringLiteral("sound.tablee")));
    QVERIFY2(unspoilt, unspoilt ? "" : unspoilt.error().detail.c_str());
    std::map<ErrorCode, int> told;
    int read = 0;
    for (int input = 0; input < inputs; ++input) {
        Random random{static_cast<std::uint64_t>(input)};
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("spoilt.tablee"));
        write(path, spoilt(sound, random));
        const auto result = readAll(path);
        if (result) {
            ++read;
            continue;
        }
        ++told[result.error().code];
        QVERIFY2(!errorSentence(result.error(), words).isEmpty(), result.error().detail.c_str());
        QVERIFY2(result.error().code != ErrorCode::InvalidInput, result.error().detail.c_str());
    }
    qInfo("%d files: %d read, %d kinds of fault told", inputs, read, static_cast<int>(told.size()));
    QVERIFY(told[ErrorCode::FileDamaged] > 0);
    QVERIFY(told[ErrorCode::NotOurFile] > 0);
}

TEST_CLASS_WITH(TestMutatedFiles, QCoreApplication)

}  // namespace tablee::tst_mutated_files

#include "tst_mutated_files.moc"

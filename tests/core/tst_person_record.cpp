#include "commands/run_command.h"

#include "directory/member_details.h"
#include "directory/search_key.h"
#include "interchange/person_json.h"
#include "live/demo_evening.h"
#include "reports/person_html.h"
#include "storage/database.h"
#include "storage/member_store.h"
#include "storage/person_reader.h"
#include "storage/statement.h"
#include "support/folder_snapshot.h"
#include "support/temporary_database.h"
#include "support/test_program.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QXmlStreamReader>

namespace tablee::tst_person_record {

using namespace tablee::storage;
using test::require;

class TestPersonRecord : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression{QStringLiteral(".*")}); }
    void everythingPrivateIsInBothForms();
    void nothingPrivateOfOthersIs();
    void othersAreNamedWhereThisPersonToldOfThem_data();
    void othersAreNamedWhereThisPersonToldOfThem();
    void theEveningIsToldAsItWas();
    void earlierSpellingsAreTold();
    void aRoundThatRunsIsNotCalledTooShort();
    void everyTextOfTheJsonIsOnThePage();
    void namesAreOnlyText();
    void thePageIsWellFormedInBothLanguages_data();
    void thePageIsWellFormedInBothLanguages();
    void noColumnIsForgotten_data();
    void noColumnIsForgotten();
    void theCommandWritesBothForms_data();
    void theCommandWritesBothForms();
    void theCommandNeverGuesses_data();
    void theCommandNeverGuesses();
};

namespace {

constexpr Milliseconds now{1'795'300'000'000};

/// An evening that is held once and copied for each test.
QString held()
{
    static const QTemporaryDir folder;
    return folder.filePath(QStringLiteral("held.tablee"));
}

/// A demo evening in which one person's private fields hold words that stand nowhere else, and so do those of
/// everybody else.
struct Circle {
    Circle()
        : path{folder.filePath(QStringLiteral("circle.tablee"))}
    {
        if (!QFile::copy(held(), path))
            qFatal("no evening was held");
        database.emplace(require(Database::open(path, Access::Write)));
        const auto members = require(MemberStore{db()}.all());
        person = members.at(0).id;
        other = members.at(1).id;
        for (const Member &member : members)
            fill(member, member.id == person ? QStringLiteral("mine") : QStringLiteral("other"));
        Member twin;
        twin.mergedInto = person;
        twin.given = QStringLiteral("twin");
        merged = require(MemberStore{db()}.addAll({twin})).front();
        fill(require(MemberStore{db()}.find(merged)), QStringLiteral("minetoo"));
    }

    void fill(Member member, const QString &mark) const
    {
        member.given = mark + QStringLiteral("given");
        member.family = mark + QStringLiteral("family") + QString::number(member.id.value());
        member.typed = mark + QStringLiteral("typed");
        member.searchKey = searchKey(displayName(member));
        member.organisation = mark + QStringLiteral("organisation");
        member.team = mark + QStringLiteral("team");
        member.email = mark + QStringLiteral("mail@x.org");
        member.note = mark + QStringLiteral("note");
        member.toShare = {mark + QStringLiteral("share")};
        member.toLearn = {mark + QStringLiteral("learn")};
        member.consents = {ConsentPurpose::News};
        require(MemberStore{db()}.save(member, Milliseconds{1'700'000'000'000}));
        write(QStringLiteral(
            "UPDATE member SET badge_code = '%1badge' || id, retired_at = 1700000100000 WHERE id = %2")
                  .arg(mark)
                  .arg(member.id.value()));
    }
    void write(const QString &sql) const { require(run(db(), sql)); }
    QSqlDatabase db() const { return database->handle(); }
    PersonRecord record() const { return require(readPerson(db(), person, now)); }

    QTemporaryDir folder;
    QString path;
    std::optional<Database> database;
    MemberId person, other, merged;
};

QString pageOf(const PersonRecord &record, Language language = Language::English)
{
    return personHtml(record, Words::load(language));
}

/// What somebody reads on a page.
QString wordsOf(const QString &page)
{
    QXmlStreamReader reader{page};
    QString words;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::Characters)
            words += reader.text().toString() + u' ';
    if (reader.hasError())
        qFatal("not well formed: %s", qPrintable(reader.errorString()));
    return words;
}

QStringList textsIn(const QJsonValue &value)
{
    QStringList texts;
    if (value.isString())
        texts += value.toString();
    for (const QJsonValue &each : value.toArray())
        texts += textsIn(each);
    for (const QJsonValue &each : value.toObject())
        texts += textsIn(each);
    return texts;
}

struct Answer {
    int code = -1;
    QString out, err;
};

Answer call(const QStringList &words)
{
    Answer answer;
    QTextStream out{&answer.out}, err{&answer.err};
    const auto line = parse(words);
    answer.code = line ? runCommand(*line, out, err) : tellUsageFault(line.error(), err);
    return answer;
}

QString contents(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString{};
}

}  // namespace

void TestPersonRecord::initTestCase()
{
    require(holdDemoEvening(held(), QStringLiteral("The circle")));
}

void TestPersonRecord::everythingPrivateIsInBothForms()
{
    const Circle circle;
    const QString json = QString::fromUtf8(personJson(circle.record())),
                  page = wordsOf(pageOf(circle.record()));
    for (const QString &mark : {QStringLiteral("mine"), QStringLiteral("minetoo")})
        for (const char *field : {"given", "family", "typed", "organisation", "team", "mail@x.org", "note",
                 "share", "learn", "badge"}) {
            const QString word = mark + QLatin1String{field};
            QVERIFY2(json.contains(word), qPrintable(word));
            QVERIFY2(page.contains(word), qPrintable(word));
        }
    // Dates: consent and retirement.
    QVERIFY(json.contains(QStringLiteral("2023-11-14T22:13:20.000Z")));
    QVERIFY(page.contains(QStringLiteral("14 November 2023")));
    // Whichever row is named, it is the same person.
    QCOMPARE(require(readPerson(circle.db(), circle.merged, now)), circle.record());
}

void TestPersonRecord::nothingPrivateOfOthersIs()
{
    const Circle circle;
    // What would bring others in, each in its own way.
    circle.write(QStringLiteral("UPDATE member SET note = 'othernote of minefamily1' WHERE id = 2"));
    circle.write(QStringLiteral("INSERT INTO acquaintance (low_id, high_id, source, said_by, said_at) VALUES "
                                "(1, 2, 'marked', NULL, 1), "
                                "(1, 3, 'imported', NULL, 1), (1, 4, 'declared', 4, 1)"));
    circle.write(QStringLiteral("INSERT INTO rule (session_id, kind, a_id, b_id, reason) SELECT id, 'apart', "
                                "1, 2, 'otherreason' FROM session"));
    circle.write(QStringLiteral("INSERT INTO two_people (low_id, high_id) VALUES (1, 2), (1, 3), (2, 3)"));
    circle.write(QStringLiteral(
        "INSERT INTO topic (name_fr, search_key) VALUES ('othertopic with minefamily1', 'x')"));
    circle.write(QStringLiteral(
        "INSERT INTO display (session_id, view, language, theme, frozen, message_en) "
        "SELECT id, '', '', '', 0, 'minefamily1 to table 3, othermessage to table 5' FROM session"));
    const PersonRecord record = circle.record();
    const QString json = QString::fromUtf8(personJson(record)), page = pageOf(record);
    static const QRegularExpression others{QStringLiteral(
        "other(given|family|typed|organisation|team|mail|note|share|learn|badge|reason|topic|message)")};
    QVERIFY2(!json.contains(others), qPrintable(json));
    QVERIFY2(!page.contains(others), qPrintable(page));
    // They are counted all the same, and it is said that there is something.
    QCOMPARE(record.ties.size(), 3U);
    QCOMPARE(record.texts.size(), 3U);
    QCOMPARE(record.toldFrom, 2);
    QVERIFY(page.contains(QStringLiteral("Somebody said of 2 other members that they are not this person.")));
    QVERIFY(record.sessions.front().rules.front().reasonKeptBack);
    QVERIFY(page.contains(QStringLiteral("never at one table with another person")));
    QVERIFY(!page.contains(QStringLiteral("(taken back)")));
    circle.write(QStringLiteral("INSERT INTO rule_change (session_id, rule_id, holds, seq, turn, decision) "
                                "SELECT session_id, id, 0, 1, 1, 1 FROM rule WHERE reason = 'otherreason'"));
    QVERIFY(pageOf(circle.record())
                .contains(QStringLiteral("never at one table with another person (taken back)")));
    QVERIFY(page.contains(QStringLiteral("A note on somebody else")));
}

void TestPersonRecord::othersAreNamedWhereThisPersonToldOfThem_data()
{
    QTest::addColumn<QString>("pair");
    QTest::addColumn<bool>("named");
    QTest::newRow("told by this person") << QStringLiteral("'declared', 1") << true;
    QTest::newRow("told under the name that was entered a second time")
        << QStringLiteral("'declared', (SELECT max(id) FROM member)") << true;
    QTest::newRow("came together") << QStringLiteral("'together', NULL") << true;
    QTest::newRow("told by the other one") << QStringLiteral("'declared', 2") << false;
    QTest::newRow("told by nobody knows whom") << QStringLiteral("'declared', NULL") << false;
    QTest::newRow("marked by the facilitator") << QStringLiteral("'marked', NULL") << false;
    QTest::newRow("from a list") << QStringLiteral("'imported', NULL") << false;
}

void TestPersonRecord::othersAreNamedWhereThisPersonToldOfThem()
{
    QFETCH(const QString, pair);
    QFETCH(const bool, named);
    const Circle circle;
    circle.write(
        QStringLiteral("INSERT INTO acquaintance (low_id, high_id, source, said_by, said_at, removed_at) "
                       "VALUES (1, 2, %1, 1700000000000, 1700000200000)")
            .arg(pair));
    const PersonRecord record = circle.record();
    QCOMPARE(record.ties.front().other, named ? QStringLiteral("othergiven otherfamily2") : QString{});
    QCOMPARE(personJson(record).contains("otherfamily2"), named);
    QCOMPARE(pageOf(record).contains(QStringLiteral("otherfamily2")), named);
    // What was taken away still stands in the file, so it is told.
    QCOMPARE(record.ties.front().removedAt, std::optional{Milliseconds{1'700'000'200'000}});
}

void TestPersonRecord::theEveningIsToldAsItWas()
{
    const Circle circle;
    circle.write(
        QStringLiteral("INSERT INTO rule (session_id, kind, a_id, table_id, reason) "
                       "SELECT id, 'fixed', 1, (SELECT min(id) FROM room_table), 'minereason' FROM session"));
    const PersonRecord record = circle.record();
    QCOMPARE(record.sessions.size(), 1U);
    const PersonSession &evening = record.sessions.front();
    const auto count = [&](const QString &sql) {
        return require(runForRow(circle.db(), sql, {}, "count")).value(0).toInt();
    };
    // Each number by a way of its own, from the tables of the file.
    QCOMPARE(evening.met,
        count(QStringLiteral(
            "SELECT count(DISTINCT low_id + high_id) FROM meeting WHERE 1 IN (low_id, high_id)")));
    QVERIFY(evening.met > 0);
    QCOMPARE(static_cast<int>(evening.entries.size()),
        count(QStringLiteral("SELECT count(*) FROM event WHERE member_id = 1")));
    for (const PersonSeat &seat : evening.seats)
        if (seat.time == SeatTime::Counted)
            QCOMPARE(seat.others,
                count(QStringLiteral(
                    "SELECT count(*) FROM meeting WHERE 1 IN (low_id, high_id) AND round_no = %1")
                          .arg(seat.round)));
    QVERIFY(!evening.seats.empty());
    const QString page = wordsOf(pageOf(record));
    QVERIFY(
        page.contains(QStringLiteral("always at table 1")) && page.contains(QStringLiteral("minereason")));
    QVERIFY(page.contains(QStringLiteral("came")));
    QVERIFY(personJson(record).contains("minereason"));
}

/// For as long as they are kept; of both rows of this person, and of nobody else.
void TestPersonRecord::earlierSpellingsAreTold()
{
    const Circle circle;
    for (const char *row :
        {"'one', 1, 'minewrong', 'mineodd', 'minefirst', 'minegiven', 'minefamily1', NULL, NULL",
            "'two', (SELECT max(id) FROM member), NULL, NULL, 'minetoowrong', 'minetoogiven', NULL, NULL, 5",
            "'three', 2, 'otherwrong', NULL, NULL, 'othergiven', NULL, NULL, NULL"})
        circle.write(QStringLiteral(
            "INSERT INTO name_correction (session_id, request, member_id, given_before, "
            "family_before, typed_before, given_after, family_after, typed_after, taken_back_seq, "
            "seq) "
            "SELECT id, %1, 3 FROM session")
                         .arg(QLatin1String{row}));
    const PersonRecord record = circle.record();
    QVERIFY((record.sessions.front().corrections
        == std::vector<PersonCorrection>{
            {{QStringLiteral("minewrong"), QStringLiteral("mineodd"), QStringLiteral("minefirst")},
                {QStringLiteral("minegiven"), QStringLiteral("minefamily1"), {}}},
            {{{}, {}, QStringLiteral("minetoowrong")}, {QStringLiteral("minetoogiven"), {}, {}}, true}}));
    const QString page = wordsOf(pageOf(record)), json = QString::fromUtf8(personJson(record));
    QVERIFY(page.contains(QStringLiteral("Corrected names")));
    QVERIFY(page.contains(
        QStringLiteral("“minewrong mineodd, minefirst”, corrected to “minegiven minefamily1”")));
    QVERIFY(!page.contains(QStringLiteral("minefamily1” (taken back)")));
    QVERIFY(page.contains(QStringLiteral("“minetoowrong”, corrected to “minetoogiven” (taken back)")));
    QVERIFY(
        wordsOf(pageOf(record, Language::French))
            .contains(QStringLiteral("«\u00a0minetoowrong\u00a0», corrigé en «\u00a0minetoogiven\u00a0»")));
    for (const char *word : {"minewrong", "mineodd", "minefirst", "minetoowrong"})
        QVERIFY2(json.contains(QLatin1String{word}), word);
    QVERIFY(!page.contains(QStringLiteral("otherwrong")) && !json.contains(QStringLiteral("otherwrong")));
}

/// Where the log ends in the first round, nobody can know yet whether those at the table will have met.
void TestPersonRecord::aRoundThatRunsIsNotCalledTooShort()
{
    const Circle circle;
    const auto timesOf = [&](int round) {
        std::vector<SeatTime> times;
        for (const PersonSession &session : circle.record().sessions)
            for (const PersonSeat &seat : session.seats)
                if (seat.round == round)
                    times.push_back(seat.time);
        return times;
    };
    QCOMPARE(timesOf(1), std::vector{SeatTime::Counted});
    circle.write(QStringLiteral("DROP TRIGGER event_is_never_deleted"));
    circle.write(QStringLiteral("DELETE FROM event WHERE seq > (SELECT min(event.seq) FROM event "
                                "JOIN step ON step.id = event.step_id "
                                "WHERE event.kind = 'start' AND step.kind = 'round')"));
    QCOMPARE(timesOf(1), std::vector{SeatTime::NotOver});
    QVERIFY(wordsOf(pageOf(circle.record())).contains(QStringLiteral("not over yet")));
    QVERIFY(!wordsOf(pageOf(circle.record())).contains(QStringLiteral("did not count")));
}

/// What is no code and no moment is read on the page just as well.
void TestPersonRecord::everyTextOfTheJsonIsOnThePage()
{
    const Circle circle;
    circle.write(QStringLiteral("UPDATE session SET place = 'the minefamily1 barn'"));
    const PersonRecord record = circle.record();
    const QString page = wordsOf(pageOf(record));
    const QJsonObject json = QJsonDocument::fromJson(personJson(record)).object();
    static const QRegularExpression code{QStringLiteral("^(tablee-person-1|[a-zA-Z_]+|fr|en|\\d{4}-.*Z)$")};
    int compared = 0;
    for (const QString &text : textsIn(json)) {
        if (text.isEmpty() || code.match(text).hasMatch())
            continue;
        QVERIFY2(page.contains(text), qPrintable(text));
        ++compared;
    }
    QVERIFY(compared > 5);
    QVERIFY(page.contains(QStringLiteral("The place of a session: the minefamily1 barn (2026-10-1")));
}

void TestPersonRecord::namesAreOnlyText()
{
    const Circle circle;
    Member member = require(MemberStore{circle.db()}.find(circle.person));
    member.given = QStringLiteral("Zoé <b>x</b> & Ko");
    member.family = QStringLiteral("=cmd");
    member.note = QStringLiteral("<img src=http://x.org/a.png><script>alert(1)</script>\n\"two\"");
    require(MemberStore{circle.db()}.save(member, now));
    const PersonRecord record = circle.record();
    const QString page = pageOf(record);
    QVERIFY(page.contains(QStringLiteral("Zoé &lt;b&gt;x&lt;/b&gt; &amp; Ko")));
    QVERIFY(wordsOf(page).contains(QStringLiteral("Zoé <b>x</b> & Ko =cmd")));
    for (const char *never : {"<b>", "<img", "<script", "<a "})
        QVERIFY2(!page.contains(QLatin1String{never}), never);
    QXmlStreamReader reader{page};
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement)
            QVERIFY(!reader.attributes().hasAttribute(QStringLiteral("src")));
    const QJsonObject row
        = QJsonDocument::fromJson(personJson(record)).object()[u"rows"].toArray().first().toObject();
    QCOMPARE(row[u"given"].toString(), member.given);
    QCOMPARE(row[u"note"].toString(), member.note);
}

void TestPersonRecord::thePageIsWellFormedInBothLanguages_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("start");
    QTest::newRow("in French") << Language::French << QStringLiteral("<!DOCTYPE html>\n<html lang=\"fr\">");
    QTest::newRow("in English") << Language::English << QStringLiteral("<!DOCTYPE html>\n<html lang=\"en\">");
}

void TestPersonRecord::thePageIsWellFormedInBothLanguages()
{
    QFETCH(const Language, language);
    QFETCH(const QString, start);
    const Circle circle;
    const QString page = pageOf(circle.record(), language);
    QVERIFY(page.startsWith(start));
    QVERIFY(!wordsOf(page).isEmpty());
    QVERIFY(language == Language::English || !page.contains(QStringLiteral("Nothing of this kind")));
}

/// A column that a later schema brings is to be told as well, or named here as one that says nothing.
void TestPersonRecord::noColumnIsForgotten_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("columns");
    const auto row = [](const char *table, const char *columns) {
        QTest::newRow(table) << QString::fromLatin1(table) << QString::fromLatin1(columns);
    };
    row("member",
        "id uid badge_code given family typed organisation_id team email speaks search_key origin note "
        "row_version "
        "created_at retired_at erased_at merged_into");
    row("consent", "member_id purpose granted_at withdrawn_at");
    row("member_topic", "member_id topic_id kind since");
    row("acquaintance", "low_id high_id source said_by said_at removed_at");
    row("rule", "id session_id kind a_id b_id table_id reason");
    row("rule_change", "id session_id rule_id holds seq turn decision");
    row("attendance", "session_id member_id role expected guest_of");
    row("name_correction",
        "id request session_id member_id given_before family_before typed_before given_after family_after "
        "typed_after seq turn taken_back_seq taken_back_turn again_seq");
    row("two_people", "low_id high_id");
    row("seat", "plan_id round_no member_id table_id pinned");
    row("meeting", "low_id high_id session_id round_no step_id");
    row("event",
        "id session_id seq station_id request at_utc at_boot boot_id kind member_id step_id plan_id round_no "
        "table_id "
        "amount_ms code undoes");
}

void TestPersonRecord::noColumnIsForgotten()
{
    QFETCH(const QString, table);
    QFETCH(const QString, columns);
    const test::TemporaryDatabase database;
    auto rows
        = require(run(database.handle(), QStringLiteral("SELECT name FROM pragma_table_info(?)"), {table}));
    QStringList names;
    while (rows.next())
        names += rows.value(0).toString();
    QCOMPARE(names.join(u' '), columns);
    // And no other table speaks of members, nor of what is about them; a session is about more.
    auto others = require(run(database.handle(),
        QStringLiteral(
            "WITH RECURSIVE refers (name, other) AS (SELECT m.name, f.\"table\" FROM sqlite_schema AS m, "
            "pragma_foreign_key_list(m.name) AS f WHERE m.type = 'table'), "
            "about (name) AS (VALUES ('member') UNION SELECT refers.name FROM refers JOIN about "
            "ON refers.other = about.name AND about.name <> 'session') SELECT name FROM about ORDER BY 1")));
    QStringList speaking;
    while (others.next())
        speaking += others.value(0).toString();
    QCOMPARE(speaking.join(u' '),
        QStringLiteral(
            "acquaintance attendance consent event meeting member member_topic name_correction rule "
            "rule_change seat session two_people"));
}

void TestPersonRecord::theCommandWritesBothForms_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("start");
    QTest::newRow("a page in French") << QStringList{QStringLiteral("--language"), QStringLiteral("fr")}
                                      << QStringLiteral("<!DOCTYPE html>\n<html lang=\"fr\">");
    QTest::newRow("a page in English")
        << QStringList{QStringLiteral("--format=html"), QStringLiteral("--language=en")}
        << QStringLiteral("<!DOCTYPE html>\n<html lang=\"en\">");
    QTest::newRow("JSON") << QStringList{QStringLiteral("--format"), QStringLiteral("json")}
                          << QStringLiteral("{\n");
}

void TestPersonRecord::theCommandWritesBothForms()
{
    QFETCH(const QStringList, options);
    QFETCH(const QString, start);
    Circle circle;
    circle.database.reset();
    const QString output = circle.folder.filePath(QStringLiteral("out"));
    const auto before = test::snapshotOf(circle.folder.path());
    for (const QString &who :
        {QStringLiteral("minegiven minefamily1"), QStringLiteral("MINEFAMILY1, Minegiven")}) {
        QFile::remove(output);
        const Answer answer
            = call(QStringList{QStringLiteral("person"), circle.path, who, QStringLiteral("--output"), output}
                + options);
        QCOMPARE(answer.err, QString{});
        QCOMPARE(answer.code, 0);
        QVERIFY(contents(output).startsWith(start));
        QVERIFY(contents(output).contains(QStringLiteral("minenote")));
    }
    QVERIFY(QFile::remove(output));
    QCOMPARE(test::snapshotOf(circle.folder.path()), before);
}

void TestPersonRecord::theCommandNeverGuesses_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("told");
    QTest::newRow("two people of one name") << QStringLiteral(
        "Ana Roy") << QStringLiteral("Tablée ID of the one who is meant: Ana Roy = uid-1, Roy Ana = uid-2\n");
    QTest::newRow("a part of a name that one person has") << QStringLiteral(
        "Solène") << QStringLiteral("Tablée ID of the one who is meant: Solène Le Goff = uid-3\n");
    QTest::newRow("nobody") << QStringLiteral("Zoé")
                            << QStringLiteral("Nobody in this file is called Zoé.\n");
}

void TestPersonRecord::theCommandNeverGuesses()
{
    QFETCH(const QString, who);
    QFETCH(const QString, told);
    const test::TemporaryDatabase database;
    require(run(database.handle(),
        QStringLiteral("INSERT INTO community VALUES (1, 'u', 'C', 'other', 36, 12, NULL)")));
    const std::pair<QString, QString> names[]{{QStringLiteral("Ana"), QStringLiteral("Roy")},
        {QStringLiteral("Roy"), QStringLiteral("Ana")},
        {QStringLiteral("Solène"), QStringLiteral("Le Goff")}};
    std::vector<Member> members;
    for (const auto &[given, family] : names) {
        Member member{
            .uid = QStringLiteral("uid-%1").arg(members.size() + 1), .given = given, .family = family};
        members.push_back(cleaned(member));
    }
    require(MemberStore{database.handle()}.addAll(members));
    const QString output = QFileInfo{database.path()}.absoluteDir().filePath(QStringLiteral("out"));
    const auto ask = [&](const QString &name) {
        return call({QStringLiteral("person"), database.path(), name, QStringLiteral("--output"), output,
            QStringLiteral("--language"), QStringLiteral("en")});
    };
    const Answer answer = ask(who);
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.err.endsWith(told), qPrintable(answer.err));
    QCOMPARE(answer.err.count(u'\n'), 1);
    QVERIFY(!QFile::exists(output));
    QCOMPARE(ask(QStringLiteral("uid-2")).code, 0);
    QVERIFY(contents(output).contains(QStringLiteral("Roy Ana")));
}

TEST_CLASS_WITH(TestPersonRecord, QCoreApplication)

}  // namespace tablee::tst_person_record

#include "tst_person_record.moc"

#include "interchange/members_csv.h"

#include "directory/list_columns.h"
#include "directory/member_details.h"
#include "directory/member_names.h"
#include "interchange/consent_codes.h"
#include "interchange/import_preview.h"
#include "interchange/spreadsheet_cell.h"
#include "interchange/text_decoding.h"
#include "storage/member_changes.h"
#include "storage/member_store.h"
#include "storage/statement.h"
#include "support/temporary_database.h"
#include "support/test_program.h"

#include <QTest>
#include <QUuid>

#include <rapidcheck.h>

#include <set>

namespace tablee::tst_members_csv {

class TestMembersCsv : public QObject {
    Q_OBJECT

private slots:
    void formulasAreNeutralised_data();
    void formulasAreNeutralised();
    void anyTextIsRestored();
    void noLineOfAnyCellBeginsAFormula();
    void membersAreReadBackAsWritten();
    void headingsAreUnderstoodInBothLanguages();
    void numbersAndFormerMembersAreNotWritten();
    void twoOfOneNameStayTwo();
    void membersComeThroughTheFile();
    void consentsKeepTheirDay_data();
    void consentsKeepTheirDay();
    void aFileKeepsTheDayOfAConsent();
};

namespace {

/// Texts of signs that mean something to somebody: a spreadsheet, a CSV reader, a cleaner of names.
rc::Gen<QString> anyText()
{
    static const QString signs = u"aé=+-@'\" ;,\t\n\rœ1(\uff1d)"_qs;
    return rc::gen::map(
        rc::gen::container<std::vector<int>>(rc::gen::inRange(0, static_cast<int>(signs.size()))),
        [](const std::vector<int> &places) {
            QString text;
            for (const int place : places)
                text += signs.at(place);
            return text;
        });
}

rc::Gen<Member> anyMember()
{
    return rc::gen::apply(
        [](const std::vector<QString> &texts, const std::vector<QString> &share,
            const std::vector<QString> &learn, int flags) {
            Member member{
                .uid = QUuid::createUuidV5(QUuid{}, texts.at(0) + texts.at(1) + QString::number(flags))
                           .toString(QUuid::WithoutBraces),
                .given = texts.at(0),
                .family = texts.at(1),
                .typed = texts.at(2) + u"x"_qs,
                .organisation = texts.at(3),
                .team = texts.at(4),
                .email = texts.at(5),
                .toShare = QStringList{share.begin(), share.end()},
                .toLearn = QStringList{learn.begin(), learn.end()},
                .note = texts.at(6),
                .retired = (flags & 1) != 0};
            if ((flags & 2) != 0)
                member.speaks.insert(Language::French);
            if ((flags & 4) != 0)
                member.speaks.insert(Language::English);
            if ((flags & 8) != 0)
                member.consents.insert(ConsentPurpose::News);
            if ((flags & 16) != 0)
                member.consents.insert(ConsentPurpose::ContactDetails);
            return cleaned(member);
        },
        rc::gen::container<std::vector<QString>>(7, anyText()),
        rc::gen::container<std::vector<QString>>(anyText()),
        rc::gen::container<std::vector<QString>>(anyText()), rc::gen::inRange(0, 32));
}

std::vector<Member> readBack(const QByteArray &csv)
{
    const ListTable table = readListText(decodedText(csv).value(), {}).value();
    std::vector<Member> members;
    for (const ListedPerson &person : listedPeople(table, fieldsOf(table)))
        if (!person.leftOut)
            members.push_back(person.member);
    return members;
}

/// Somebody whose name a list could hold: a row of signs is nobody.
bool isSomebody(const Member &member)
{
    const QString name = displayName(member);
    return !isMereNumber(name)
        && std::any_of(name.begin(), name.end(), [](QChar sign) { return sign.isLetterOrNumber(); });
}

}  // namespace

void TestMembersCsv::formulasAreNeutralised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    const auto row = [](const char *what, const QString &text, const QString &cell) {
        QTest::newRow(what) << text << cell;
    };
    row("a name", u"Ana"_qs, u"Ana"_qs);
    row("a formula", u"=1+1"_qs, u"'=1+1"_qs);
    row("a sum", u"+33 6 12"_qs, u"'+33 6 12"_qs);
    row("a dash", u"- rien"_qs, u"'- rien"_qs);
    row("an old formula", u"@SUM(A1)"_qs, u"'@SUM(A1)"_qs);
    row("a tab", u"\tx"_qs, u"'\tx"_qs);
    row("a return", u"\rx"_qs, u"'\rx"_qs);
    row("after blanks", u"  =x"_qs, u"'  =x"_qs);
    row("after a no-break space", u"\u00a0=x"_qs, u"'\u00a0=x"_qs);
    row("on a later line", u"a\n=x"_qs, u"a\n'=x"_qs);
    row("full width", u"\uff1dx"_qs, u"'\uff1dx"_qs);
    row("an apostrophe of its own", u"'=x"_qs, u"''=x"_qs);
    row("an apostrophe that means nothing", u"'t Hooft"_qs, u"'t Hooft"_qs);
    row("a sign inside", u"a=b"_qs, u"a=b"_qs);
}

void TestMembersCsv::formulasAreNeutralised()
{
    QFETCH(const QString, text);
    QFETCH(const QString, cell);
    QCOMPARE(neutralised(text), cell);
    QCOMPARE(restored(cell), text);
}

void TestMembersCsv::anyTextIsRestored()
{
    const bool holds = rc::check("what was neutralised is restored", [] {
        const QString text = *anyText();
        RC_ASSERT(restored(neutralised(text)) == text);
    });
    QVERIFY(holds);
}

void TestMembersCsv::noLineOfAnyCellBeginsAFormula()
{
    const bool holds = rc::check("no line begins with a sign that runs", [] {
        for (const QString &line : neutralised(*anyText()).split(u'\n')) {
            const QString bare = line.trimmed();
            const QString dangerous = u"=+-@\uff1d\uff0b\uff0d\uff20"_qs;
            if (!bare.isEmpty())
                RC_ASSERT(!dangerous.contains(bare.front()));
        }
    });
    QVERIFY(holds);
}

void TestMembersCsv::membersAreReadBackAsWritten()
{
    const Words english = Words::load(Language::English);
    const Words french = Words::load(Language::French);
    const bool holds = rc::check("members are read back as written", [&] {
        // A spreadsheet of a hundred people with a hundred topics each would find no more, and take minutes.
        constexpr int size = 12;
        std::vector<Member> members
            = *rc::gen::resize(size, rc::gen::container<std::vector<Member>>(anyMember()));
        std::erase_if(members, [](const Member &member) { return !isSomebody(member); });
        const bool inFrench = *rc::gen::arbitrary<bool>();
        const auto csv = membersCsv(members, inFrench ? french : english, inFrench ? u';' : u',');
        RC_ASSERT(readBack(csv) == members);
    });
    QVERIFY(holds);
}

void TestMembersCsv::headingsAreUnderstoodInBothLanguages()
{
    for (const Language language : {Language::French, Language::English}) {
        const QString heading = decodedText(membersCsv({}, Words::load(language), u';')).value().trimmed();
        for (const QString &cell : heading.split(u';'))
            QVERIFY2(fieldOfHeading(cell) != ListField::LeftOut, qPrintable(cell));
    }
}

void TestMembersCsv::numbersAndFormerMembersAreNotWritten()
{
    const Member ana{.id = MemberId{1}, .typed = u"Ana"_qs};
    const Member number{.id = MemberId{2}, .typed = u"7"_qs};
    const Member former{.id = MemberId{3}, .typed = u"Anna"_qs, .mergedInto = ana.id};
    QVERIFY(exported({ana, number, former}) == std::vector{ana});
}

void TestMembersCsv::twoOfOneNameStayTwo()
{
    const auto uid = [](const char *name) {
        return QUuid::createUuidV5(QUuid{}, QString::fromLatin1(name)).toString(QUuid::WithoutBraces);
    };
    const std::vector<Member> members{
        {.uid = uid("a"), .typed = u"Awa Sow"_qs}, {.uid = uid("b"), .typed = u"Awa Sow"_qs}};
    const QByteArray csv = membersCsv(members, Words::load(Language::English), u',');
    const ListTable table = readListText(decodedText(csv).value(), {}).value();
    const auto people = listedPeople(table, fieldsOf(table));
    QCOMPARE(previewImport(people, {}, {}).value().count(RowFate::New), 2);
    QCOMPARE(previewImport(people, members, {}).value().count(RowFate::SamePerson), 2);
}

/// Out of one community, through a list, into another.
void TestMembersCsv::membersComeThroughTheFile()
{
    const Words english = Words::load(Language::English);
    const test::TemporaryDatabase one;
    const test::TemporaryDatabase other;
    const auto forgetAll = [](const QSqlDatabase &db) {
        for (const char *table : {"consent", "member_topic", "topic", "member", "organisation"})
            test::require(storage::run(db, QStringLiteral("DELETE FROM ") + QString::fromLatin1(table)));
    };
    const auto membersIn = [](const QSqlDatabase &db) {
        std::vector<Member> members = test::require(storage::MemberStore{db}.all());
        for (Member &member : members) {
            member.id = {};
            member.createdAt = {};
        }
        return members;
    };
    const bool holds = rc::check("members come through the file", [&] {
        constexpr int size = 8;
        std::vector<Member> members
            = *rc::gen::resize(size, rc::gen::container<std::vector<Member>>(anyMember()));
        std::erase_if(members, [](const Member &member) { return !isSomebody(member); });
        std::set<QString> uids;
        std::erase_if(members, [&uids](const Member &member) { return !uids.insert(member.uid).second; });
        forgetAll(one.handle());
        forgetAll(other.handle());
        test::require(storage::MemberStore{one.handle()}.addAll(members));
        const std::vector<Member> stored = membersIn(one.handle());
        test::require(
            storage::MemberStore{other.handle()}.addAll(readBack(membersCsv(stored, english, u','))));
        RC_ASSERT(membersIn(other.handle()) == stored);
    });
    QVERIFY(holds);
}

void TestMembersCsv::consentsKeepTheirDay_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("again");
    const auto row = [](const char *what, const char *cell, const char *again) {
        QTest::newRow(what) << QString::fromLatin1(cell) << QString::fromLatin1(again);
    };
    row("with days", "contact@2026-03-01; news@2025-12-31", "contact@2026-03-01; news@2025-12-31");
    row("as it was written before", "contact; photographs", "contact; photographs");
    row("some with a day", "contact; news@2025-12-31", "contact; news@2025-12-31");
    row("no day there is", "contact@2026-02-30; news@soon", "");
    row("no consent there is", "everything@2026-03-01", "");
}

void TestMembersCsv::consentsKeepTheirDay()
{
    QFETCH(const QString, cell);
    Member member;
    takeConsents(member, cell);
    QTEST(consentsAsText(member), "again");
}

void TestMembersCsv::aFileKeepsTheDayOfAConsent()
{
    using namespace std::chrono_literals;
    const QString list = u"Given name;Family name;Name as typed;Consents\n"
                         "Ana;Roy;;\"news@2026-03-01; contact\"\n"
                         "Ben;Li;;\"news@2999-01-01\"\n"_qs;
    const ListTable table = readListText(list, {}).value();
    const auto preview = previewImport(listedPeople(table, fieldsOf(table)), {}, {}).value();
    const test::TemporaryDatabase database;
    constexpr Milliseconds now = 1'795'300'000'000ms;  // 2026-11-21
    test::require(storage::changeMembers(database.handle(), preview.edits, now));
    const auto members = test::require(storage::MemberStore{database.handle()}.all());
    QCOMPARE(consentsAsText(members.at(0)), u"contact@2026-11-21; news@2026-03-01"_qs);
    QCOMPARE(consentsAsText(members.at(1)), u"news@2026-11-21"_qs);
}

TEST_CLASS(TestMembersCsv)

}  // namespace tablee::tst_members_csv

#include "tst_members_csv.moc"

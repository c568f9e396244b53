#include "commands/run_command.h"

#include "interchange/list_shape.h"
#include "settings/settings.h"
#include "storage/member_store.h"
#include "support/desk.h"
#include "support/folder_snapshot.h"
#include "support/test_program.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

namespace tablee::tst_member_commands {

using test::require;

class TestMemberCommands : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aListIsTakenAndWhatIsLeftOutIsSaid();
    void aDryRunSaysTheSameAndWritesNothing();
    void aDryRunNamesWhomItUpdatesAndWhatIsNotUsed();
    void questionsAreAnsweredInTheCall();
    void onlyWhatAnswersIsOffered();
    void columnsMeanWhatTheCallSays();
    void blanksBesideSignsAreToldToTheCall();
    void aFolderIsToldSo();
    void aNumberIsTheColumnOfThatNumberFirst();
    void twoPeopleInARowMayBeOneInTheCall();
    void namesSideBySideAreToldAndTaken();
    void whatMayBeSeveralPeopleIsTold();
    void linesWithABrokenLetterAreTold();
    void aMappingSaidInTheWindowCounts();
    void theSameListTwiceAddsNobody();
    void aListThatBringsNobodyIsAFault();
    void whoeverWatchesSeesHowFarItIs();
    void whatIsAtFaultIsOneLineAndLeavesTheCommunity_data();
    void whatIsAtFaultIsOneLineAndLeavesTheCommunity();
    void whatIsExportedIsImportedElsewhereWithoutLoss();
    void anOldFileIsExportedAndStaysOld();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void newCommunity(const QString &name) const;
    std::vector<Member> members(const QString &name) const;
    QString list(const QString &text) const { return listOf(text.toUtf8()); }
    QString listOf(const QByteArray &bytes) const;

    std::optional<QTemporaryDir> m_folder;
};

namespace {

struct Answer {
    int code = -1;
    QString out;
    QString err;
};

Answer call(const QStringList &words, const QString &settingsFile = {})
{
    Answer answer;
    QTextStream out{&answer.out};
    QTextStream err{&answer.err};
    const auto line = parse(words + QStringList{QStringLiteral("--language"), QStringLiteral("en")});
    answer.code
        = line ? runCommand(*line, out, err, {}, false, settingsFile) : tellUsageFault(line.error(), err);
    return answer;
}

const QString importVerb = QStringLiteral("import");
const QString club = QStringLiteral("club.tablee");

}  // namespace

void TestMemberCommands::init()
{
    QTest::failOnWarning(QRegularExpression{QStringLiteral(".*")});
    m_folder.emplace();
    newCommunity(club);
}

void TestMemberCommands::newCommunity(const QString &name) const
{
    test::Desk{storage::CommunityFile::open({.path = path(name),
                                                .mode = storage::OpenMode::Create,
                                                .communityName = QStringLiteral("Les amis"),
                                                .region = QStringLiteral("quebec")})
                   .result()};
}

std::vector<Member> TestMemberCommands::members(const QString &name) const
{
    const auto file = require(storage::CommunityFile::openForReading(path(name)));
    return require(storage::MemberStore{file.handle()}.all());
}

QString TestMemberCommands::listOf(const QByteArray &bytes) const
{
    const QString name = path(QStringLiteral("list.csv"));
    QFile file{name};
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0)
        qFatal("cannot write a list");
    return name;
}

void TestMemberCommands::aListIsTakenAndWhatIsLeftOutIsSaid()
{
    const Answer answer = call({importVerb, path(club),
        list(u"Nom;Prénom;Statut\nLE GOFF;Solène;Validé\nLi;\x1b[2JBen;Annulé\n;;\n;;x\nRoy;Ana;\n"_qs)});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.out, u"2 new, 2 left out.\n"_qs);
    QCOMPARE(answer.err, u"Row 3, [2JBen Li: cancelled.\nRow 5: there is no name.\n"_qs);
    const auto known = members(club);
    QCOMPARE(displayName(known.at(0)), u"Solène Le Goff"_qs);
    QCOMPARE(known.at(0).typed, u"Solène LE GOFF"_qs);
    QCOMPARE(known.size(), std::size_t{2});
}

void TestMemberCommands::aDryRunSaysTheSameAndWritesNothing()
{
    const QString text = list(u"Ana Roy\nBen Li\n"_qs);
    const auto before = test::snapshotOf(m_folder->path());
    const Answer answer = call({importVerb, path(club), text, QStringLiteral("--dry-run")});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.out, u"2 new.\nNothing was written.\n"_qs);
    QCOMPARE(test::snapshotOf(m_folder->path()), before);
}

void TestMemberCommands::aDryRunNamesWhomItUpdatesAndWhatIsNotUsed()
{
    call({importVerb, path(club), list(u"Nom;Prénom;Courriel\nRoy;Ana;a@x.org\nLi;Ben;b@x.org\n"_qs)});
    const QString more = list(u"Nom;Prénom;Courriel;Équipe;Téléphone;Photo ?\n"
                              "Roy;Ana;a@x.org;Quai;06;Non\nLi;Ben;b@x.org;;07;Oui\n"_qs);
    const Answer answer = call({importVerb, path(club), more, QStringLiteral("--dry-run")});
    QCOMPARE(answer.out,
        u"Row 2, Ana Roy: known, and more is known now.\nColumns not used: Téléphone, Photo ?.\n"
        "1 updated, 1 known already.\nNothing was written.\n"_qs);
    QCOMPARE(answer.err, u"“Photo ?”: “no” once, not used. If that means not coming: --not-coming 6\n"_qs);
}

void TestMemberCommands::questionsAreAnsweredInTheCall()
{
    call({importVerb, path(club), list(u"Nom;Prénom\nRoy;Ana\nLi;Ben\n"_qs)});
    const QString more = list(u"Nom;Prénom;Courriel\nRoy;Ana;a@x.org\nLi;Ben;b@x.org\nSow;Awa;c@x.org\n"_qs);
    const auto import = [&](const QStringList &said) {
        return call(QStringList{importVerb, path(club), more, QStringLiteral("--dry-run")} + said);
    };
    const Answer left = import({});
    QVERIFY2(
        left.err.endsWith(u"Whom these rows mean is a question: 2,3. Answer with --same ROWS, --same all "
                          "or --another ROWS.\n"_qs),
        qPrintable(left.err));
    QVERIFY(left.out.contains(u"1 new, 2 of a known name"_qs));
    QCOMPARE(left.out.trimmed().section(u'\n', -1),
        u"2 rows wait for an answer; until then nobody is taken from there."_qs);
    const Answer some
        = import({QStringLiteral("--same"), QStringLiteral("2"), QStringLiteral("--another=3")});
    QVERIFY2(some.out.contains(u"2 new, 1 updated."_qs), qPrintable(some.out));
    QVERIFY(!some.err.contains(u"--same"_qs));
    QVERIFY(import({QStringLiteral("--same"), QStringLiteral("2, 3")}).out.contains(u"1 new, 2 updated."_qs));
    const Answer all = import({QStringLiteral("--same=all")});
    QVERIFY(all.out.contains(u"1 new, 2 updated."_qs));
    QVERIFY(!all.out.contains(u"wait"_qs));
    QCOMPARE(import({QStringLiteral("--same=two")}).code, 2);
    const Answer both = import({QStringLiteral("--same=2,3"), QStringLiteral("--another=3")});
    QCOMPARE(both.code, 2);
    QVERIFY2(both.err.startsWith(u"tablee: These rows are in --same and in --another: 3\n"_qs),
        qPrintable(both.err));
    const Answer needless = call({importVerb, path(club), more, QStringLiteral("--same=2,4")});
    QCOMPARE(needless.code, 2);
    QCOMPARE(needless.err,
        u"tablee: These rows are no question, so there is nothing to answer: 4. Nothing was written.\n"_qs);
    QCOMPARE(members(club).size(), std::size_t{2});
    const Answer taken = call({importVerb, path(club), more, QStringLiteral("--same=2")});
    QCOMPARE(taken.out,
        u"1 new, 1 updated, 1 of a known name (same person?).\n"
        "1 row waits for an answer; until then nobody is taken from there.\n"_qs);
    QCOMPARE(taken.code, 0);
}

/// An address says nothing of a name, so "--same all" does not answer it; of several, nobody is the one.
void TestMemberCommands::onlyWhatAnswersIsOffered()
{
    call({importVerb, path(club), list(u"Nom;Prénom;Courriel\nRoy;Ana;a@x.org\n"_qs)});
    const auto told = [&](const QString &text, const QString &said) {
        return call({importVerb, path(club), list(text), QStringLiteral("--dry-run"), said});
    };
    const QString corrected = u"Nom;Prénom;Courriel\nRoi;Anna;a@x.org\n"_qs;
    const Answer byAddress = told(corrected, QStringLiteral("--same=all"));
    QVERIFY2(byAddress.err.contains(
                 u"Whom these rows mean is a question: 2. Answer with --same ROWS or --another ROWS.\n"_qs),
        qPrintable(byAddress.err));
    QVERIFY(byAddress.err.endsWith(u": No row was taken.\n"_qs));  // a question alone takes nobody in
    QCOMPARE(byAddress.code, 1);
    QVERIFY(!told(corrected, QStringLiteral("--same=2")).err.contains(u"is a question"_qs));
    call({importVerb, path(club), list(u"Nom;Prénom;Courriel\nRoy;Ana;b@x.org\n"_qs)});
    const QString either = u"Nom;Prénom\nRoy;Ana\n"_qs;
    const Answer ofSeveral = told(either, QStringLiteral("--same=all"));
    QVERIFY2(
        ofSeveral.err.contains(u"Which member of that name these rows mean is a question: 2. If they are "
                               "other people: --another ROWS\n"_qs),
        qPrintable(ofSeveral.err));
    QVERIFY(told(either, QStringLiteral("--another=2")).out.contains(u"1 new."_qs));
}

void TestMemberCommands::columnsMeanWhatTheCallSays()
{
    const QString file
        = list(u"Nom;Dispo;Venez-vous samedi ?\nAna Roy;non;oui\nBen Li;oui;oui\nAwa Sow;oui;non\n"_qs);
    const auto import = [&](const QStringList &said) {
        return call(QStringList{importVerb, path(club), file, QStringLiteral("--dry-run")} + said);
    };
    const Answer asIs = import({});
    QVERIFY2(asIs.err.contains(u"To leave nobody out for it: --not-used 3"_qs), qPrintable(asIs.err));
    QVERIFY2(asIs.err.contains(u"If that means not coming: --not-coming 2"_qs), qPrintable(asIs.err));
    QVERIFY(asIs.out.contains(u"2 new, 1 left out."_qs));
    QVERIFY(import({QStringLiteral("--not-used"), QStringLiteral("venez-vous samedi")})
                .out.contains(u"3 new."_qs));
    QVERIFY(import({QStringLiteral("--not-used=3"), QStringLiteral("--not-coming=Dispo")})
                .out.contains(u"2 new, 1 left out."_qs));
    QVERIFY(
        import({QStringLiteral("--not-used=3"), QStringLiteral("--not-used=2")}).out.contains(u"3 new."_qs));
    QVERIFY(import({QStringLiteral("--not-coming=2"), QStringLiteral("--not-coming=3")})
                .out.contains(u"1 new, 2 left out."_qs));
    const Answer none = import({QStringLiteral("--not-used=4")});
    QCOMPARE(none.code, 1);
    QCOMPARE(none.err, u"tablee: There is no column 4 in this list.\n"_qs);
}

void TestMemberCommands::blanksBesideSignsAreToldToTheCall()
{
    const QString file = list(u"Nom;Présent\nAna Roy;x\nBen Li;\nAwa Sow;x\n"_qs);
    const auto import = [&](const QStringList &said) {
        return call(QStringList{importVerb, path(club), file, QStringLiteral("--dry-run")} + said);
    };
    const Answer asIs = import({});
    QCOMPARE(asIs.err,
        u"“Présent” is blank for one person, who comes all the same. If blank means not coming: --not-coming "
        "2\n"_qs);
    QVERIFY(asIs.out.contains(u"3 new."_qs));
    const Answer said = import({QStringLiteral("--not-coming"), QStringLiteral("2")});
    QCOMPARE(said.err, u"Row 3, Ben Li: does not come.\n"_qs);
    QVERIFY(said.out.contains(u"2 new, 1 left out."_qs));
}

void TestMemberCommands::aFolderIsToldSo()
{
    const Answer answer = call({importVerb, path(club), path(u"."_qs)});
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.err.contains(u"is a folder. Name the list that lies in it."_qs), qPrintable(answer.err));
}

/// The hint names a column by its number, which the heading of another one may be.
void TestMemberCommands::aNumberIsTheColumnOfThatNumberFirst()
{
    const auto import = [&](const QString &file, const QString &said) {
        return call({importVerb, path(club), file, QStringLiteral("--dry-run"), said});
    };
    const QString file
        = list(u"Nom,1,2,3\nAna Roy,oui,non,oui\nBen Li,oui,oui,non\nAwa Sow,oui,oui,oui\n"_qs);
    const Answer answer = import(file, QStringLiteral("--not-coming=3"));
    QVERIFY2(answer.err.contains(u"Row 2, Ana Roy: does not come."_qs), qPrintable(answer.err));
    QVERIFY(!answer.err.contains(u"Ben Li"_qs));
    const QString years = list(u"Nom,2025,2026\nAna Roy,non,oui\nBen Li,oui,non\n"_qs);
    QVERIFY(
        import(years, QStringLiteral("--not-coming=2026")).err.contains(u"Row 3, Ben Li: does not come."_qs));
}

void TestMemberCommands::twoPeopleInARowMayBeOneInTheCall()
{
    const QString file = list(u"Nom\nAnne et Paul Roy\nBen Li\n"_qs);
    const Answer two = call({importVerb, path(club), file, QStringLiteral("--dry-run")});
    QVERIFY(two.out.contains(u"3 new."_qs));
    QCOMPARE(two.err, u"Row 2: “Anne et Paul Roy” is two people. If it is one person: --two-as-one\n"_qs);
    const Answer one
        = call({importVerb, path(club), file, QStringLiteral("--dry-run"), QStringLiteral("--two-as-one")});
    QVERIFY(one.out.contains(u"2 new."_qs));
    QCOMPARE(one.err, QString{});
}

void TestMemberCommands::namesSideBySideAreToldAndTaken()
{
    const QString file = list(u"Anne Roy;Paul Blanc;Luc Li\nMia Sow;Ben Petit;Zoé Noir\n"_qs);
    const Answer rows = call({importVerb, path(club), file, QStringLiteral("--dry-run")});
    QVERIFY(rows.out.contains(u"2 new."_qs));
    QCOMPARE(rows.err,
        u"Several names may stand side by side in a row, and a row is taken for one person. If each cell is "
        u"a "
        "person: --each-cell\n"_qs);
    const Answer cells = call({importVerb, path(club), file, QStringLiteral("--each-cell")});
    QCOMPARE(cells.out, u"6 new.\n"_qs);
    QCOMPARE(cells.err, QString{});
    const Answer none = call(
        {importVerb, path(club), list(u"Nom;Prénom\nRoy;Ana\nLi;Ben\n"_qs), QStringLiteral("--each-cell")});
    QCOMPARE(none.code, 1);
    QVERIFY2(none.err.endsWith(u"Not every cell of this list can be a person. Leave out --each-cell.\n"_qs),
        qPrintable(none.err));
}

void TestMemberCommands::whatMayBeSeveralPeopleIsTold()
{
    const QString file = list(u"Nom\nAnne Roy, Paul Blanc et Marie Petit\n\"García López, Ana María\"\n"
                              "Anne Roy / Acme Corp\nLuc Roy/Zoé Li (annulé)\n"_qs);
    const Answer answer = call({importVerb, path(club), file, QStringLiteral("--dry-run")});
    QVERIFY(answer.out.contains(u"3 new, 1 left out."_qs));
    QCOMPARE(answer.err,
        u"Row 2, Anne Roy, Paul Blanc et Marie Petit: taken for one person. If these are several people, "
        u"give "
        "each a row in the list.\nRow 5, Luc Roy/Zoé Li (annulé): cancelled.\n"_qs);
}

void TestMemberCommands::linesWithABrokenLetterAreTold()
{
    const QByteArray bytes
        = u"Nom;Prénom;Équipe\nLi;Zoé;Été, Érable\n"_qs.toUtf8() + "Roy;Ren\xe9;\nSow;Awa;Caf\xe9\n";
    const Answer answer = call({importVerb, path(club), listOf(bytes)});
    QCOMPARE(answer.out, u"3 new.\n"_qs);
    QCOMPARE(answer.err,
        u"Row 3, Ren\ufffd Roy: a letter cannot be read.\nRow 4, Awa Sow: a letter cannot be read.\n"_qs);
    QCOMPARE(displayName(members(club).front()), u"Zoé Li"_qs);
}

void TestMemberCommands::aMappingSaidInTheWindowCounts()
{
    const QString text = u"Ana;Roy\nBen;Li\n"_qs;
    const QString settings = path(QStringLiteral("tablee.ini"));
    Settings{settings}.setColumnsOf(
        shapeOf(readTable(text, {}).value()), fieldNames({ListField::Family, ListField::Given}));
    const QString file = list(text);
    QCOMPARE(call({importVerb, path(club), file}, settings).out, u"2 new.\n"_qs);
    QCOMPARE(displayName(members(club).front()), u"Roy Ana"_qs);
    // Of other lists nobody has said anything.
    call({importVerb, path(club), list(u"Awa;Sow;a@x.org\nLuc;Ba;l@x.org\n"_qs)}, settings);
    QCOMPARE(displayName(members(club).back()), u"Luc Ba"_qs);
    const QString other = QStringLiteral("other.tablee");
    newCommunity(other);
    call({importVerb, path(other), list(text)});
    QCOMPARE(displayName(members(other).front()), u"Ana Roy"_qs);
}

void TestMemberCommands::theSameListTwiceAddsNobody()
{
    const QString text = list(u"Nom;Prénom;Courriel\nRoy;Ana;a@x.org\nRoy;Ana;b@x.org\n"_qs);
    QCOMPARE(call({importVerb, path(club), text}).out, u"2 new.\n"_qs);
    const auto once = members(club);
    const Answer again = call({importVerb, path(club), text});
    QCOMPARE(again.code, 0);
    QCOMPARE(again.out, u"2 known already.\n"_qs);
    QVERIFY(members(club) == once);
}

/// On a terminal: rising, on one line, and wiped before anything else is said.
void TestMemberCommands::whoeverWatchesSeesHowFarItIs()
{
    QString rows;
    for (int person = 0; person < 3000; ++person)
        rows += u"Personne Nº%1\n"_qs.arg(person);
    const auto line
        = parse({importVerb, path(club), list(rows), QStringLiteral("--language"), QStringLiteral("fr")});
    QString out, err;
    {
        QTextStream answer{&out}, faults{&err};
        QCOMPARE(runCommand(*line, answer, faults, {}, true), 0);
    }
    QVERIFY(!err.contains(u'\n'));
    static const QRegularExpression percent{QStringLiteral("(\\d+)\u00a0%")};
    int before = -1, told = 0;
    for (auto found = percent.globalMatch(err); found.hasNext(); ++told) {
        const int now = found.next().captured(1).toInt();
        QVERIFY(now > before && now <= 100);
        before = now;
    }
    QVERIFY2(told > 20, qPrintable(err));
    QCOMPARE(err.section(u'\r', -2, -2).trimmed(), QString{});
    QVERIFY(err.endsWith(u'\r'));
}

void TestMemberCommands::aListThatBringsNobodyIsAFault()
{
    const Answer answer = call({importVerb, path(club), list(u"Nom;Statut\nRoy;Annulé\n"_qs)});
    QCOMPARE(answer.code, 1);
    QVERIFY(answer.err.startsWith(u"Row 2, Roy: cancelled.\n"));
    QVERIFY(answer.err.endsWith(u"No row was taken.\n"));
    QCOMPARE(call({importVerb, path(club), list({})}).code, 1);
}

void TestMemberCommands::whatIsAtFaultIsOneLineAndLeavesTheCommunity_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *what, const QStringList &words, int code, const QString &told) {
        QTest::newRow(what) << words << code << told;
    };
    row("no list there", {importVerb, club, u"none.csv"_qs}, 1, u"nothing at this place"_qs);
    row("a picture", {importVerb, club, u"picture.csv"_qs}, 1, u"not a list of people"_qs);
    row("no community there", {importVerb, u"none.tablee"_qs, u"good.csv"_qs}, 1,
        u"nothing at this place"_qs);
    row("a list for a community", {importVerb, u"good.csv"_qs, u"good.csv"_qs}, 1, u"not made by Tablée"_qs);
    row("only one file", {importVerb, club}, 2, u"needs two files"_qs);
    row("three files", {importVerb, club, u"a"_qs, u"b"_qs}, 2, u"one too many: b"_qs);
    row("an export without a place", {u"export"_qs, club}, 2, u"needs two files"_qs);
    row("an export into no folder", {u"export"_qs, club, u"no/such/out.csv"_qs}, 1, u"could not be"_qs);
    row("an export is never dry", {u"export"_qs, club, u"a.csv"_qs, u"--dry-run"_qs}, 2, u"--dry-run"_qs);
}

void TestMemberCommands::whatIsAtFaultIsOneLineAndLeavesTheCommunity()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, told);
    QFile picture{path(u"picture.csv"_qs)};
    QVERIFY(picture.open(QIODevice::WriteOnly) && picture.write(QByteArray(500, '\x01')) == 500);
    picture.close();
    QVERIFY(QFile::copy(list(u"Ana Roy\n"_qs), path(u"good.csv"_qs)));
    const auto before = test::snapshotOf(m_folder->path());
    QStringList placed{words.front()};
    for (const QString &word : words.mid(1))
        placed += word.startsWith(u"--") || word.size() == 1 ? word : path(word);
    const Answer answer = call(placed);
    QTEST(answer.code, "code");
    QVERIFY2(answer.err.contains(told), qPrintable(answer.err));
    QCOMPARE(answer.out, QString{});
    QCOMPARE(test::snapshotOf(m_folder->path()), before);
}

void TestMemberCommands::whatIsExportedIsImportedElsewhereWithoutLoss()
{
    call({importVerb, path(club),
        list(
            u"Nom;Prénom;Courriel;Organisation;Langues;À partager;À apprendre;Note\n"
            "LE GOFF;Solène;s@x.org;Quai;FR, EN;pain, levain;vélo;\"=1+1\n- deux\"\nSow;Awa;;;;;;\n+Roy;+Zoé;;;;;;\n"_qs)});
    QCOMPARE(displayName(members(club).back()), u"+Zoé +Roy"_qs);
    const QString csv = path(QStringLiteral("members.csv"));
    const Answer written = call({QStringLiteral("export"), path(club), csv});
    QCOMPARE(written.code, 0);
    QCOMPARE(written.out, u"3 members written.\n"_qs);
    const QString other = QStringLiteral("other.tablee");
    newCommunity(other);
    QCOMPARE(call({importVerb, path(other), csv}).out, u"3 new.\n"_qs);
    auto moved = members(other);
    auto original = members(club);
    for (std::vector<Member> *all : {&moved, &original})
        for (Member &member : *all)
            member.createdAt = {};
    QVERIFY(moved == original);
    QCOMPARE(call({importVerb, path(club), csv}).out, u"3 known already.\n"_qs);
}

void TestMemberCommands::anOldFileIsExportedAndStaysOld()
{
    const QString old = path(QStringLiteral("old.tablee"));
    QVERIFY(QFile::copy(QStringLiteral(TEST_DATA "/v0001.tablee"), old));
    const auto before = test::snapshotOf(m_folder->path()).value(QStringLiteral("old.tablee"));
    const QString csv = path(QStringLiteral("members.csv"));
    const Answer answer = call({QStringLiteral("export"), old, csv});
    QCOMPARE(answer.err, QString{});
    QCOMPARE(answer.out, u"4 members written.\n"_qs);
    QCOMPARE(call({QStringLiteral("check"), old}).code, 0);
    QCOMPARE(test::snapshotOf(m_folder->path()).value(QStringLiteral("old.tablee")), before);
}

TEST_CLASS_WITH(TestMemberCommands, QCoreApplication)

}  // namespace tablee::tst_member_commands

#include "tst_member_commands.moc"

#include "interchange/import_preview.h"

#include "directory/member_details.h"
#include "interchange/coming_words.h"
#include "interchange/import_words.h"
#include "interchange/list_shape.h"
#include "support/test_program.h"

#include <QTest>

using namespace tablee;

class TestImportPreview : public QObject {
    Q_OBJECT

private slots:
    void listsOfServicesAreUnderstood_data();
    void listsOfServicesAreUnderstood();
    void namesAreShownAsNamesAndKeptAsTyped();
    void detailsComeAlong();
    void statusesLeaveOut_data();
    void statusesLeaveOut();
    void badRowsAreNamedAndTheGoodOnesTaken();
    void everyRowHasItsFate_data();
    void everyRowHasItsFate();
    void whatIsKnownIsNeverOverwritten();
    void consentIsNotGrantedByAList();
    void whoRetiredComesBack();
    void formerNamesMeanWhoTheyAreNow();
    void theSameListAgainDoesNothing();
    void aCrowdOfNamesakesCostsNoTime();
    void comparingIsStopped();
    void aMappingIsFoundAgainByTheShapeOfTheList();
    void whatWillHappenIsSaid();
};

namespace {

std::vector<ListedPerson> peopleOf(const QString &text)
{
    const ListTable table = readTable(text, {}).value();
    return listedPeople(table, fieldsOf(table));
}

/// "line given|family" of those who are taken, "line reason" of the others.
QStringList said(const std::vector<ListedPerson> &people)
{
    QStringList lines;
    for (const ListedPerson &person : people)
        lines += person.leftOut
            ? QStringLiteral("%1 out").arg(person.line)
            : QStringLiteral("%1 %2|%3")
                  .arg(QString::number(person.line), person.member.given, person.member.family);
    return lines;
}

/// The members once the preview has come true.
std::vector<Member> after(std::vector<Member> members, const ImportPreview &preview)
{
    for (const MemberEdit &edit : preview.edits) {
        if (!edit.before) {
            members.push_back(cleaned(*edit.after));
            members.back().id = MemberId{static_cast<std::int64_t>(members.size())};
            if (members.back().uid.isEmpty())
                members.back().uid = QStringLiteral("u%1").arg(members.size());
            continue;
        }
        for (Member &member : members)
            if (member.id == edit.before->id)
                member = cleaned(*edit.after);
    }
    return members;
}

std::vector<Member> community(const QString &list)
{
    return after({}, previewImport(peopleOf(list), {}, {}).value());
}

QString fates(const ImportPreview &preview)
{
    QString signs;
    for (const ImportRow &row : preview.rows)
        signs += row.fate == RowFate::New                    ? u'n'
            : row.fate == RowFate::Updated                   ? u'u'
            : row.fate == RowFate::SamePerson                ? u's'
            : row.reason == LeftOutReason::TwiceInList       ? u'2'
            : row.reason == LeftOutReason::SeveralOfThisName ? u'?'
                                                             : u'-';
    return signs;
}

}  // namespace

void TestImportPreview::listsOfServicesAreUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("people");
    const auto row = [](const char *what, const QString &text, const QStringList &people) {
        QTest::newRow(what) << text << people;
    };
    row("Eventbrite in English",
        u"Order #,Order Date,First Name,Last Name,Email,Quantity,Ticket Type,Attendee Status\n"
        "123,2027-03-01,Ana,ROY,ana@x.org,1,General,Attending\n"
        "124,2027-03-01,Ben,Li,ben@x.org,1,General,Not Attending\n"_qs,
        {u"2 Ana|Roy"_qs, u"3 out"_qs});
    row("Eventbrite in French",
        u"N° de commande,Prénom,Nom de famille,E-mail,Statut du participant\n1,Ana,Roy,a@x.org,Participe\n"
        "2,Ben,Li,b@x.org,Ne participe pas\n3,Zoé,Sow,z@x.org,Supprimé\n"_qs,
        {u"2 Ana|Roy"_qs, u"3 out"_qs, u"4 out"_qs});
    row("HelloAsso",
        u"Numéro de billet;Référence commande;Nom participant;Prénom participant;Date de la commande;"
        "Statut de la commande;Nom payeur;Prénom payeur;Email payeur;Raison sociale\n"
        "1;10;LE GOFF;SOLÈNE;01/03/2027;Validé;Roy;Ana;ana@x.org;\n"
        "2;11;Li;Ben;01/03/2027;Annulé;Li;Ben;ben@x.org;\n3;12;Sow;Awa;01/03/2027;Remboursé;Sow;Awa;;\n"_qs,
        {u"2 Solène|Le Goff"_qs, u"3 out"_qs, u"4 out"_qs});
    row("Meetup",
        u"Name\tAttendance\tUser ID\tTitle\tEvent Host\tRSVP\tGuests\tRSVPed on\tNotes\n"
        "Ana Roy\t\tuser 1\t\tNo\tYes\t0\tMarch 1\t\nBen Li\t\tuser 2\t\tNo\tNo\t0\tMarch 2\t\n"
        "Chloé\t\tuser 3\t\tYes\tWaitlist\t0\tMarch 3\t\n"_qs,
        {u"2 Ana|Roy"_qs, u"3 out"_qs, u"4 out"_qs});
    row("Google Forms",
        u"\"Horodateur\",\"Adresse e-mail\",\"Votre nom et prénom\",\"Viendrez-vous ?\"\n"
        "\"2027/03/01\",\"a@x.org\",\"Le Goff Solène\",\"Oui\"\n\"2027/03/02\",\"b@x.org\",\"Li Ben\",\"Non\"\n"_qs,
        {u"2 Solène|Le Goff"_qs, u"3 out"_qs});
    row("Microsoft Forms in French",
        u"ID;Heure de début;Heure de fin;Adresse de messagerie;Nom\n1;1/3;1/3;a@x.org;Ana Roy\n"
        "2;1/3;1/3;anonymous;anonymous\n"_qs,
        {u"2 Ana|Roy"_qs, u"3 out"_qs});
    row("Excel in Québec", u"Nom;Prénom;Courriel\r\nTremblay;Luc;luc@x.org\r\n"_qs, {u"2 Luc|Tremblay"_qs});
    row("one column, family name first", u"\"Nom, Prénom\"\n\"Roy, Ana\"\n\"O'BRIEN, Tom\"\n"_qs,
        {u"2 Ana|Roy"_qs, u"3 Tom|O'Brien"_qs});
    row("a program's names of columns", u"#Name,emailAddress\nAna Roy,a@x.org\n"_qs, {u"2 Ana|Roy"_qs});
    row("no headings", u"Ana Roy\nBen Li\n"_qs, {u"1 Ana|Roy"_qs, u"2 Ben|Li"_qs});
    row("only addresses", u"Email\nana.roy@x.org\n"_qs, {u"2 ana|roy"_qs});
}

void TestImportPreview::listsOfServicesAreUnderstood()
{
    QFETCH(const QString, text);
    QTEST(said(peopleOf(text)), "people");
}

void TestImportPreview::namesAreShownAsNamesAndKeptAsTyped()
{
    const auto people = peopleOf(u"Nom;Prénom\nLE GOFF;Solène\nMcDonald;JP\nRoy;Ana\n"_qs);
    QCOMPARE(displayName(people[0].member), u"Solène Le Goff"_qs);
    QCOMPARE(people[0].member.typed, u"Solène LE GOFF"_qs);
    QCOMPARE(displayName(people[1].member), u"JP McDonald"_qs);
    QCOMPARE(people[2].member.typed, QString{});
    QCOMPARE(people[0].member.searchKey, u"solene le goff"_qs);
}

void TestImportPreview::detailsComeAlong()
{
    const auto people = peopleOf(
        u"Nom;Prénom;Courriel;Organisation;Équipe;Langues;À partager;À apprendre;Remarques;Commentaires\n"
        "Roy;Ana; ana@x.org ;Quai;Accueil;français, anglais;vélo, chant;anglais;végane;'=1+1\n"
        "Li;Ben;n/a;;;EN;;;;\n"_qs);
    Member ana{.given = u"Ana"_qs,
        .family = u"Roy"_qs,
        .organisation = u"Quai"_qs,
        .team = u"Accueil"_qs,
        .email = u"ana@x.org"_qs,
        .speaks = {Language::French, Language::English},
        .toShare = {u"vélo"_qs, u"chant"_qs},
        .toLearn = {u"anglais"_qs},
        .searchKey = u"ana roy"_qs,
        .note = u"végane\n=1+1"_qs};
    QVERIFY(people[0].member == ana);
    QVERIFY(people[1].member.email.isEmpty());
    QVERIFY(people[1].member.speaks == std::set{Language::English});
}

void TestImportPreview::statusesLeaveOut_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("reason");  // -1: comes
    const auto row = [](const QString &heading, const QString &status, int reason) {
        QTest::newRow(qPrintable(heading + u": "_qs + status)) << heading << status << reason;
    };
    const int cancelled = static_cast<int>(LeftOutReason::Cancelled);
    const int refunded = static_cast<int>(LeftOutReason::Refunded);
    const int notComing = static_cast<int>(LeftOutReason::NotComing);
    for (const QString &status :
        {u"Attending"_qs, u"Checked In"_qs, u"Validé"_qs, u"Yes"_qs, u"Oui, bien sûr"_qs, u"Traité"_qs,
            u"paid"_qs, QString{}, u"Non annulé"_qs, u"Partially refunded"_qs, u"Confirmée"_qs})
        row(u"Statut"_qs, status, -1);
    for (const QString &status :
        {u"Cancelled"_qs, u"CANCELED"_qs, u"Annulée"_qs, u"annulation"_qs, u"Deleted"_qs})
        row(u"Statut"_qs, status, cancelled);
    for (const QString &status : {u"Refunded"_qs, u"Remboursée"_qs})
        row(u"Statut"_qs, status, refunded);
    for (const QString &status : {u"Not Attending"_qs, u"No"_qs, u"non"_qs, u"Absente"_qs, u"declined"_qs,
             u"Waitlist"_qs, u"Sur liste d’attente"_qs, u"No show"_qs, u"Ne viendra pas"_qs})
        row(u"RSVP"_qs, status, notComing);
    row(u"Cancelled"_qs, u"no"_qs, -1);
    row(u"Annulé"_qs, u"Oui"_qs, cancelled);
    row(u"Refunded"_qs, u"TRUE"_qs, refunded);
    row(u"Remboursé"_qs, u"12,00"_qs, -1);
}

void TestImportPreview::statusesLeaveOut()
{
    QFETCH(const QString, heading);
    QFETCH(const QString, status);
    const auto reason = reasonInStatus(heading, status);
    QTEST(reason ? static_cast<int>(*reason) : -1, "reason");
}

void TestImportPreview::badRowsAreNamedAndTheGoodOnesTaken()
{
    const auto people
        = peopleOf(u"Nom;Prénom;Note\nRoy;Ana\nLi;Ben;x;y;z\n;;seul\n12;;\n;;\nSow;Awa;x;;\n"_qs);
    QCOMPARE(
        said(people), (QStringList{u"2 Ana|Roy"_qs, u"3 out"_qs, u"4 out"_qs, u"5 out"_qs, u"7 Awa|Sow"_qs}));
    QCOMPARE(*people[1].leftOut, LeftOutReason::TooManyCells);
    QCOMPARE(*people[2].leftOut, LeftOutReason::NoName);
    QCOMPARE(*people[3].leftOut, LeftOutReason::NoName);
}

void TestImportPreview::everyRowHasItsFate_data()
{
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("fates");
    const QString heads = u"Nom;Prénom;Courriel;Organisation\n"_qs;
    const auto row
        = [&heads](const char *what, const QString &known, const QString &list, const QString &signs) {
              QTest::newRow(what) << heads + known << heads + list << signs;
          };
    row("everybody is new", {}, u"Roy;Ana\nLi;Ben\n"_qs, u"nn"_qs);
    row("the same person, whatever the accents", u"Côté;Zoé\n"_qs, u"COTE;Zoe\n"_qs, u"s"_qs);
    row("an address is added", u"Roy;Ana\n"_qs, u"Roy;Ana;a@x.org\n"_qs, u"u"_qs);
    row("an address that is known", u"Roy;Ana;a@x.org\n"_qs, u"Roy;Ana;A@X.org\n"_qs, u"s"_qs);
    row("another address is another person", u"Roy;Ana;a@x.org\n"_qs, u"Roy;Ana;b@x.org\n"_qs, u"n"_qs);
    row("another organisation is another person", u"Roy;Ana;;Quai\n"_qs, u"Roy;Ana;;Port\n"_qs, u"n"_qs);
    row("one address outweighs two organisations", u"Roy;Ana;a@x.org;Quai\n"_qs, u"Roy;Ana;a@x.org;Port\n"_qs,
        u"s"_qs);
    row("one address of two people", u"Roy;Ana;a@x.org\n"_qs, u"Roy;Luc;a@x.org\n"_qs, u"n"_qs);
    row("twice in the list", {}, u"Roy;Ana\nRoy;Ana\nroy;ana;a@x.org\n"_qs, u"n22"_qs);
    row("two addresses in the list are two people", {}, u"Roy;Ana;a@x.org\nRoy;Ana;b@x.org\n"_qs, u"nn"_qs);
    row("nothing says which of two", u"Roy;Ana;a@x.org\nRoy;Ana;b@x.org\n"_qs, u"Roy;Ana\n"_qs, u"?"_qs);
    row("the organisation says which of two", u"Roy;Ana;a@x.org;Quai\nRoy;Ana;b@x.org;Port\n"_qs,
        u"Roy;Ana;;Port\n"_qs, u"s"_qs);
    row("the second one finds the address taken", u"Roy;Ana\n"_qs, u"Roy;Ana;a@x.org\nRoy;Ana;b@x.org\n"_qs,
        u"un"_qs);
}

void TestImportPreview::everyRowHasItsFate()
{
    QFETCH(const QString, known);
    QFETCH(const QString, list);
    const std::vector<Member> members = community(known);
    const ImportPreview preview = previewImport(peopleOf(list), members, {}).value();
    QTEST(fates(preview), "fates");
    const ImportPreview again = previewImport(peopleOf(list), after(members, preview), {}).value();
    QVERIFY(again.edits.empty());
}

void TestImportPreview::whatIsKnownIsNeverOverwritten()
{
    std::vector<Member> members
        = community(u"Nom;Prénom;Équipe;À partager;Note;Langues\nRoy;Ana;Quai;vélo;ancienne;FR\n"_qs);
    const auto preview = previewImport(
        peopleOf(
            u"Nom;Prénom;Équipe;À partager;Note;Langues;Courriel\nRoy;Ana;Port;Vélo, chant;autre;EN;a@x.org\n"_qs),
        members, {})
                             .value();
    Member expected = members.front();
    expected.toShare += u"chant"_qs;
    expected.email = u"a@x.org"_qs;
    QVERIFY((preview.edits == std::vector{MemberEdit{members.front(), expected}}));
}

void TestImportPreview::consentIsNotGrantedByAList()
{
    const QString list = u"Given name;Family name;Name as typed;Consents\nAna;Roy;;news; photographs\n"_qs;
    const QString quoted
        = u"Given name;Family name;Name as typed;Consents\nAna;Roy;;\"news; photographs\"\n"_qs;
    QVERIFY(peopleOf(list).front().leftOut);
    QVERIFY(
        (community(quoted).front().consents == std::set{ConsentPurpose::News, ConsentPurpose::Photographs}));
    const auto preview = previewImport(peopleOf(quoted), community(u"Nom;Prénom\nRoy;Ana\n"_qs), {}).value();
    QCOMPARE(fates(preview), u"s"_qs);
}

void TestImportPreview::whoRetiredComesBack()
{
    std::vector<Member> members = community(u"Roy, Ana\nLi, Ben\n"_qs);
    members.front().retired = true;
    const auto preview = previewImport(peopleOf(u"Roy, Ana\nLi, Ben\n"_qs), members, {}).value();
    QCOMPARE(fates(preview), u"us"_qs);
    QVERIFY(!preview.edits.front().after->retired);
}

void TestImportPreview::formerNamesMeanWhoTheyAreNow()
{
    std::vector<Member> members = community(u"Roy, Ana\nRoy-Li, Ana\n"_qs);
    members.back().retired = true;
    members.back().mergedInto = members.front().id;
    const auto preview = previewImport(peopleOf(u"Roy-Li, Ana\nRoy, Ana\n"_qs), members, {}).value();
    QCOMPARE(fates(preview), u"s2"_qs);
}

void TestImportPreview::theSameListAgainDoesNothing()
{
    const QString list = u"Nom;Prénom;Courriel;Organisation;À partager;Statut\n"
                         "LE GOFF;Solène;s@x.org;Quai;vélo, chant;\nSow;Awa;;;;\nSow;Awa;a@x.org;;;\n"
                         "Sow;Awa;b@x.org;Port;;\nLi;Ben;;;;Annulé\n;;x@x.org;;;\n"_qs;
    const std::vector<Member> members = community(list);
    const auto again = previewImport(peopleOf(list), members, {}).value();
    QVERIFY(again.edits.empty());
    QCOMPARE(again.count(RowFate::New) + again.count(RowFate::Updated), 0);
}

void TestImportPreview::aCrowdOfNamesakesCostsNoTime()
{
    std::vector<ListedPerson> people;
    for (int line = 1; line <= 20'000; ++line)
        people.push_back({line, u"Ana Roy"_qs,
            {.given = u"Ana"_qs, .family = u"Roy"_qs, .organisation = QString::number(line)}});
    const auto preview = previewImport(people, {}, {}).value();
    QCOMPARE(preview.rows.size(), people.size());
    QVERIFY(preview.count(RowFate::LeftOut) > 0);
    QVERIFY(previewImport(people, after({}, preview), {}).value().edits.empty());
}

void TestImportPreview::comparingIsStopped()
{
    std::stop_source stop;
    stop.request_stop();
    const auto preview = previewImport(peopleOf(u"Ana Roy\n"_qs), {}, {.stop = stop.get_token()});
    QVERIFY(!preview);
    QCOMPARE(preview.error().code, ErrorCode::Cancelled);
    const ListTable table = readTable(u"Ana Roy\n"_qs, {}).value();
    const auto people = listedPeople(table, fieldsOf(table), {.stop = stop.get_token()});
    QVERIFY(!people);
    QCOMPARE(people.error().code, ErrorCode::Cancelled);
}

void TestImportPreview::aMappingIsFoundAgainByTheShapeOfTheList()
{
    const auto shape = [](const QString &text) {
        return shapeOf(readTable(text, {}).value());
    };
    const QString one = shape(u"Nom;Prénom;Ville\nRoy;Ana;Lyon\n"_qs);
    QCOMPARE(shape(u"NOM\tPrenom\tville\nLi\tBen\tBrest\n"_qs), one);
    QVERIFY(shape(u"Nom;Prénom;Pays\nRoy;Ana;France\n"_qs) != one);
    QVERIFY(shape(u"Roy;Ana;x\nLi;Ben;y\n"_qs) != shape(u"Roy;Ana\nLi;Ben\n"_qs));
    std::vector<ListField> fields;
    for (int field = 0; field <= static_cast<int>(ListField::Retired); ++field)
        fields.push_back(static_cast<ListField>(field));
    QVERIFY(fieldsNamed(fieldNames(fields)) == fields);
    QVERIFY(fieldsNamed({u"given"_qs, u"unheard of"_qs}).empty());
}

void TestImportPreview::whatWillHappenIsSaid()
{
    const auto preview
        = previewImport(peopleOf(u"Nom;Prénom;Statut\nRoy;Ana\nRoy;Ana\nLi;Ben;Annulé\n;;x\n"_qs), {}, {})
              .value();
    const Words english = Words::load(Language::English);
    const Words french = Words::load(Language::French);
    QCOMPARE(importText(preview, english), u"1 new, 3 left out."_qs);
    QCOMPARE(leftOutText(preview.rows[1], english), u"Line 3, Ana Roy: the same person as on line 2."_qs);
    QCOMPARE(leftOutText(preview.rows[2], french), u"Ligne 4, Ben Li\u00a0: annulation."_qs);
    QCOMPARE(leftOutText(preview.rows[3], english), u"Line 5: there is no name."_qs);
    QCOMPARE(importText({}, english), u"The list names nobody."_qs);
}

TEST_CLASS(TestImportPreview)
#include "tst_import_preview.moc"

#include "interchange/import_preview.h"

#include "directory/coming_words.h"
#include "directory/member_details.h"
#include "interchange/import_words.h"
#include "interchange/list_shape.h"
#include "interchange/namesakes.h"
#include "support/test_program.h"

#include <QTest>

namespace tablee::tst_import_preview {

class TestImportPreview : public QObject {
    Q_OBJECT

private slots:
    void listsOfServicesAreUnderstood_data();
    void listsOfServicesAreUnderstood();
    void namesAreShownAsNamesAndKeptAsTyped();
    void whatStandsBehindADashIsAnOrganisation();
    void namesBelowFamilyFirstStayAsTheyWereTyped();
    void detailsComeAlong();
    void anAddressBesideTheNameIsKept();
    void languagesAreUnderstood_data();
    void languagesAreUnderstood();
    void aListOfOthersGrantsNothing();
    void whatARepeatedRowAddsIsTaken();
    void statusesLeaveOut_data();
    void statusesLeaveOut();
    void badRowsAreNamedAndTheGoodOnesTaken();
    void namesakesAreToldApart_data();
    void namesakesAreToldApart();
    void namesakesGiveEachOtherNothing();
    void somebodyMaySayWhomARowMeans();
    void whoeverIsOneMoreOfSeveralComesIn();
    void whatIsSharedOutweighsWhatIsPossible();
    void everyRowHasItsFate_data();
    void everyRowHasItsFate();
    void whatIsKnownIsNeverOverwritten();
    void consentIsNotGrantedByAList();
    void whoRetiredComesBack();
    void formerNamesMeanWhoTheyAreNow();
    void theSameListAgainDoesNothing();
    void aCrowdOfNamesakesCostsNoTime();
    void comparingIsStopped();
    void aCorrectedNameIsFoundByItsAddress();
    void whatSaysNothingIsNothing_data();
    void whatSaysNothingIsNothing();
    void anAddressThatCannotBeReadIsTold_data();
    void anAddressThatCannotBeReadIsTold();
    void whoPaidForThemselvesGaveTheirAddress();
    void blanksBesideSignsAreTold_data();
    void blanksBesideSignsAreTold();
    void oddRowsHideNoQuestionAndAreTold_data();
    void oddRowsHideNoQuestionAndAreTold();
    void fileThatLeavesOutBlanksAtTheEndIsNotOdd();
    void aCountOfNobodyIsTold();
    void doubtsAreStoppedToo();
    void columnsThatAreNotUsedAreTold();
    void aMappingIsFoundAgainByTheShapeOfTheList();
    void aKeptMappingCountsUnlessTheCellsContradictIt_data();
    void aKeptMappingCountsUnlessTheCellsContradictIt();
    void namesOutOfAddressesAreTold();
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
        signs += row.fate == RowFate::New && row.isNamesake   ? u'N'
            : row.fate == RowFate::New                        ? u'n'
            : row.fate == RowFate::Updated                    ? u'u'
            : row.fate == RowFate::SamePerson                 ? u's'
            : row.fate == RowFate::ComesBack                  ? u'b'
            : row.fate == RowFate::PerhapsSame                ? u'p'
            : row.reason == LeftOutReason::PerhapsTwiceInList ? u'h'
            : row.reason == LeftOutReason::TwiceInList        ? u'2'
            : row.reason == LeftOutReason::SeveralOfThisName  ? u'?'
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
    row("Google's own reply form",
        u"\"Timestamp\",\"Name\",\"Can you attend?\",\"How many of you are attending?\",\"What will you be "
        "bringing?\",\"Do you have any allergies or dietary restrictions?\",\"What is your email address?\"\n"
        "\"2025/03/01\",\"Ana Roy\",\"Yes,  I'll be there\",\"2\",\"Mains\",\"None\",\"a@x.org\"\n"
        "\"2025/03/01\",\"Ben Li\",\"Sorry, can't make it\",\"\",\"\",\"\",\"b@x.org\"\n"_qs,
        {u"2 Ana|Roy"_qs, u"3 out"_qs});
    row("a form of two languages",
        u"First name / Prénom,Last name / Nom,Email / Courriel,Status / Statut\n"
        "Ana,Roy,a@x.org,Cancelled / Annulé\nBen,Li,b@x.org,Confirmed\n"_qs,
        {u"2 out"_qs, u"3 Ben|Li"_qs});
    row("an anonymous form of Microsoft",
        u"ID,Start time,Completion time,Email,Name,Your full name,How did you learn about us?\n"
        "1,3/1/25 10:00:00,3/1/25 10:01:00,anonymous,,Ana Roy,Newsletter\n"
        "2,3/1/25 10:00:00,3/1/25 10:01:00,anonymous,,Ben Li,A friend\n"_qs,
        {u"2 Ana|Roy"_qs, u"3 Ben|Li"_qs});
    row("Billetweb",
        u"Participant : Nom;Participant : Prénom;Acheteur : Nom;Commande annulée\nROY;Ana;ROY;Non\n"
        "LI;Ben;ROY;Oui\n"_qs,
        {u"2 Ana|Roy"_qs, u"3 out"_qs});
    row("a fee leaves nobody out",
        u"Nom;Participation;Statut\nAna Roy;0;Validé\nBen Li;0 €;Annulé\nAwa Sow;15 €;Validé\n"_qs,
        {u"2 Ana|Roy"_qs, u"3 out"_qs, u"4 Awa|Sow"_qs});
    row("a program's names of columns, and who cancelled",
        u"firstName,lastName,isCancelled\nAna,Dupont,false\nBob,Roux,true\n"_qs,
        {u"2 Ana|Dupont"_qs, u"3 out"_qs});
    row("an empty column of the form, and the question of the same name",
        u"ID;Start time;Completion time;Email;Name;Name2\n1;1/3;1/3;anonymous;;Ana Roy\n"
        "2;1/3;1/3;anonymous;;Ben Li\n"_qs,
        {u"2 Ana|Roy"_qs, u"3 Ben|Li"_qs});
    row("both halves of a name asked for again",
        u"ID;Heure de début;Nom;Prénom;Nom2;Prénom2\n1;1/3;;;Roy;Ana\n2;1/3;;;Li;Ben\n"_qs,
        {u"2 Ana|Roy"_qs, u"3 Ben|Li"_qs});
    row("whoever comes along has the same columns again",
        u"Nom;Prénom;Nom2;Prénom2\nRoy;Ana;Sow;Awa\nRoy;Ben;Li;Luc\n"_qs, {u"2 Ana|Roy"_qs, u"3 Ben|Roy"_qs});
    row("a total in the second column", u"N°;Nom;Prénom\n1;Roy;Ana\n2;Li;Ben\n;TOTAL;3\n"_qs,
        {u"2 Ana|Roy"_qs, u"3 Ben|Li"_qs, u"4 out"_qs});
    row("the addressees of a letter", u"Jean Dupont <jean@x.org>, Marie Curie <marie@x.org>"_qs,
        {u"1 Jean|Dupont"_qs, u"1 Marie|Curie"_qs});
    row("no column that names anybody", u"Timestamp,Can you attend?\n2025/03/01 10:00 AM,Yes\n"_qs,
        {u"2 out"_qs});
    row("Excel in Québec", u"Nom;Prénom;Courriel\r\nTremblay;Luc;luc@x.org\r\n"_qs, {u"2 Luc|Tremblay"_qs});
    row("one column, family name first", u"\"Nom, Prénom\"\n\"Roy, Ana\"\n\"O'BRIEN, Tom\"\n"_qs,
        {u"2 Ana|Roy"_qs, u"3 Tom|O'Brien"_qs});
    row("a program's names of columns", u"#Name,emailAddress\nAna Roy,a@x.org\n"_qs, {u"2 Ana|Roy"_qs});
    row("capitals word by word",
        u"Nom complet\nJean Pierre DUPONT\nCharles de GAULLE\nAnne d'ORNANO\nVincent van GOGH\nJO LEBLANC\n"
        "AYŞE ÇELİK\n"_qs,
        {u"2 Jean Pierre|Dupont"_qs, u"3 Charles|de Gaulle"_qs, u"4 Anne|d'Ornano"_qs,
            u"5 Vincent|van Gogh"_qs, u"6 Jo|Leblanc"_qs, u"7 Ayşe|Çelik"_qs});
    row("a guest of whom nothing is known",
        u"First Name,Last Name,Email\nInfo Requested,Info Requested,Info Requested\nAna,Roy,a@x.org\n"_qs,
        {u"2 out"_qs, u"3 Ana|Roy"_qs});
    row("the line of the total", u"Nom;Courriel\nAna Roy;a@x.org\nTotal : 12;\nTotal des inscrits;1\n"_qs,
        {u"2 Ana|Roy"_qs, u"3 out"_qs, u"4 out"_qs});
    row("labels line by line",
        u"Name: Ana Roy\nEmail: a@x.org\n\nName: Ben Li\nEmail: b@x.org\nStatus: cancelled\n"_qs,
        {u"1 Ana|Roy"_qs, u"4 out"_qs});
    row("a column that is called Event", u"Membre,Événement\nAna Roy,Soirée\n"_qs, {u"2 Ana|Roy"_qs});
    row("a remark in capitals", u"Nom complet\nDee Ray (ACME)\nRonald McDONALD\n"_qs,
        {u"2 Dee|Ray (ACME)"_qs, u"3 Ronald|McDonald"_qs});
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
    const auto elided = peopleOf(u"Nom;Prénom\nVAN'T HOFF;Jan\nD'ARC;Jo\nO’NEILL;Luc\n"_qs);
    QCOMPARE(said(elided), (QStringList{u"2 Jan|Van't Hoff"_qs, u"3 Jo|D'Arc"_qs, u"4 Luc|O’Neill"_qs}));
}

void TestImportPreview::whatStandsBehindADashIsAnOrganisation()
{
    const auto people = peopleOf(u"Jean Dupont - ACME\nAnne Roy - Quai - anne@x.org\nLuc Li\n"_qs);
    QCOMPARE(said(people), (QStringList{u"1 Jean|Dupont"_qs, u"2 Anne|Roy"_qs, u"3 Luc|Li"_qs}));
    QCOMPARE(people[0].member.organisation, u"ACME"_qs);
    QCOMPARE(people[1].member.organisation, u"Quai"_qs);
    QCOMPARE(people[1].member.email, u"anne@x.org"_qs);
    QCOMPARE(people[2].member.organisation, QString{});
    const auto columns = peopleOf(u"Nom complet;Entreprise\nJean Dupont - ACME;Port\n"_qs);
    QCOMPARE(columns[0].member.organisation, u"Port"_qs);
    QCOMPARE(columns[0].member.team, u"ACME"_qs);
    const auto twice = peopleOf(u"Nom complet;Entreprise\nJean Dupont - Port;PORT\n"_qs);
    QCOMPARE(twice[0].member.team, QString{});
}

void TestImportPreview::namesBelowFamilyFirstStayAsTheyWereTyped()
{
    const auto people = peopleOf(u"Nom et prénom;Courriel\nMarie Curie;\nLe Goff Solène;\nKarim B.;\n"_qs);
    QCOMPARE(said(people), (QStringList{u"2 Curie|Marie"_qs, u"3 Solène|Le Goff"_qs, u"4 Karim|B."_qs}));
    QCOMPARE(people[0].member.typed, u"Marie Curie"_qs);
    QCOMPARE(people[1].member.typed, u"Le Goff Solène"_qs);
    QCOMPARE(people[2].member.typed, QString{});
    // Who is a member as the name stands is that member; "Solène Le Goff" is one turned round.
    const auto known = community(u"Nom complet\nMarie Curie\nSolène Le Goff\n"_qs);
    const auto preview = previewImport(people, known, {}).value();
    QCOMPARE(fates(preview), u"ssn"_qs);
    QCOMPARE(preview.rows[0].name, u"Marie Curie"_qs);
    // An earlier row is no such sign: Paul Martin and Martin Paul are two people.
    const auto two
        = previewImport(peopleOf(u"Nom et prénom;Courriel\nMartin Paul;\nPaul Martin;\n"_qs), {}, {});
    QCOMPARE(fates(two.value()), u"nn"_qs);
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

void TestImportPreview::anAddressBesideTheNameIsKept()
{
    const auto people = peopleOf(u"Name\nAna Roy <ana@x.org>\nBen Li (mailto:ben@x.org)\nChloé\n"_qs);
    QCOMPARE(people[0].member.email, u"ana@x.org"_qs);
    QCOMPARE(displayName(people[0].member), u"Ana Roy"_qs);
    QCOMPARE(people[1].member.email, u"ben@x.org"_qs);
    QCOMPARE(people[2].member.email, QString{});
}

void TestImportPreview::languagesAreUnderstood_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("spoken");
    const auto row = [](const char *cell, const char *spoken) {
        QTest::newRow(cell) << QString::fromUtf8(cell) << QString::fromLatin1(spoken);
    };
    row("F", "fr");
    row("A", "en");
    row("F/A", "fr en");
    row("FR+EN", "fr en");
    row("fre", "fr");
    row("eng", "en");
    row("FRA", "fr");
    row("Français, un peu à l’oral", "fr");
    row("Bilingue", "fr en");
    row("Español", "");
}

void TestImportPreview::languagesAreUnderstood()
{
    QFETCH(const QString, cell);
    const auto speaks = peopleOf(u"Nom;Langues\nAna Roy;"_qs + cell + u'\n').front().member.speaks;
    QStringList spoken;
    if (speaks.contains(Language::French))
        spoken += u"fr"_qs;
    if (speaks.contains(Language::English))
        spoken += u"en"_qs;
    QTEST(spoken.join(u' '), "spoken");
}

void TestImportPreview::aListOfOthersGrantsNothing()
{
    const auto people = peopleOf(u"Nom;Prénom;Consentements;En retrait;Identifiant Tablée\n"
                                 "Roy;Ana;news;oui;6ba7b810-9dad-11d1-80b4-00c04fd430c8\n"_qs);
    QVERIFY(people.front().member.consents.empty());
    QVERIFY(!people.front().member.retired);
    QVERIFY(people.front().member.uid.isEmpty());
}

void TestImportPreview::whatARepeatedRowAddsIsTaken()
{
    const auto members = community(u"Nom;Prénom;Courriel;À apprendre\nRoy;Ana;a@x.org;vélo\n"
                                   "Roy;Ana;a@x.org;chant\nRoy;Ana;b@x.org;\n"_qs);
    QCOMPARE(members.size(), 2U);
    QCOMPARE(members[0].toLearn, (QStringList{u"vélo"_qs, u"chant"_qs}));
    QCOMPARE(members[1].email, u"b@x.org"_qs);
    // Of somebody who was known, too, and as one edit.
    const QString heads = u"Nom;Prénom;Courriel;Équipe;Note\n"_qs;
    const auto known = community(heads + u"Roy;Ana;a@x.org\n"_qs);
    const auto preview
        = previewImport(peopleOf(heads + u"Roy;Ana;a@x.org;Quai;\nRoy;Ana;a@x.org;;végane\n"_qs), known, {})
              .value();
    QCOMPARE(fates(preview), u"u2"_qs);
    QCOMPARE(preview.edits.size(), 1U);
    QCOMPARE(preview.edits.front().after->note, u"végane"_qs);
    QCOMPARE(preview.edits.front().after->team, u"Quai"_qs);
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
        {u"Cancelled"_qs, u"CANCELED"_qs, u"Annulée"_qs, u"annulation"_qs, u"Deleted"_qs, u"Repas annulé"_qs})
        row(u"Statut"_qs, status, cancelled);
    for (const QString &status : {u"Refunded"_qs, u"Remboursée"_qs})
        row(u"Statut"_qs, status, refunded);
    for (const QString &status : {u"Not Attending"_qs, u"No"_qs, u"non"_qs, u"Absente"_qs, u"declined"_qs,
             u"Waitlist"_qs, u"Sur liste d’attente"_qs, u"No show"_qs, u"Ne viendra pas"_qs})
        row(u"RSVP"_qs, status, notComing);
    for (const QString &status :
        {u"No, sorry"_qs, u"No thanks"_qs, u"Not able to attend"_qs, u"Unable to attend"_qs,
            u"Will not attend"_qs, u"Won't attend"_qs, u"Can't go"_qs, u"Can’t make it"_qs,
            u"Cannot attend"_qs, u"Can not come"_qs, u"Regrets"_qs, u"Withdrawn"_qs, u"Unregistered"_qs,
            u"Removed"_qs, u"On waiting list"_qs, u"Waiting list"_qs, u"Not registered"_qs, u"Disputed"_qs,
            u"0"_qs, u"Sorry, can't make it"_qs, u"denied"_qs, u"Non, désolé"_qs, u"Non merci"_qs,
            u"Non, je ne pourrai pas venir"_qs, u"Malheureusement non"_qs, u"Je ne peux pas"_qs,
            u"Je ne pourrai pas venir"_qs, u"Ne peut pas venir"_qs, u"Je ne serai pas là"_qs,
            u"N'assistera pas"_qs, u"N’y participe pas"_qs, u"Je ne viens pas"_qs, u"Désinscrit"_qs,
            u"Désisté"_qs, u"Excusé"_qs, u"Non présent"_qs, u"Indisponible"_qs, u"Abandon"_qs, u"Empêché"_qs,
            u"S’est retiré"_qs, u"S'est retirée hier"_qs, u"Je me suis retirée"_qs, u"Retirée de la liste"_qs,
            u"Retiré du groupe"_qs, u"Contesté"_qs, u"Je ne peux plus venir"_qs, u"Ne vient plus"_qs,
            u"Je ne pourrai malheureusement plus venir"_qs, u"N’y participe plus"_qs, u"N’ira plus"_qs,
            u"Je ne suis plus disponible"_qs, u"Elle ne sera plus là"_qs})
        row(u"Réponse"_qs, status, notComing);
    for (const QString &status : {u"Yes,  I'll be there"_qs, u"Yes, I can't wait"_qs,
             u"Oui, mais je ne pourrai pas rester"_qs, u"No response"_qs, u"Non payé"_qs, u"Maybe"_qs,
             u"Not sure I can make it"_qs, u"Peut-être"_qs, u"Je participe"_qs, u"Présent"_qs,
             u"Can't wait to come"_qs, u"En attente"_qs, u"1"_qs, u"0,00 €"_qs, u"0 €"_qs, u"0 places"_qs,
             u"Billet retiré"_qs, u"Billet retiré du guichet"_qs, u"À retirer sur place"_qs,
             u"Retiré sur place"_qs, u"Je peux venir plus tôt"_qs, u"Je viendrai plus tard"_qs,
             u"N’est plus en attente"_qs, u"Oui, avec plaisir"_qs, u"Pas annulé"_qs})
        row(u"Réponse"_qs, status, -1);
    for (const QString &status : {u"Je viens mais je ne peux pas rester jusqu’à la fin"_qs,
             u"Présente, mais pas disponible avant 18 h"_qs, u"Présent, sauf empêchement"_qs,
             u"Présent, pas disponible avant 18 h"_qs, u"Je serai là, excusez mon retard"_qs,
             u"I'll be there but I can't come before 7"_qs, u"I am coming, not able to stay"_qs,
             u"Attending, but unable to make it before 7"_qs,
             u"Je viens mais pas avant 18 h, je ne serai pas là plus tôt"_qs})
        row(u"Réponse"_qs, status, -1);
    for (const QString &status : {u"Je viens pas"_qs, u"Je viens malheureusement pas"_qs,
             u"Je participe pas"_qs, u"Abs"_qs, u"Abs."_qs, u"abs. justifiée"_qs, u"Exc."_qs, u"✗"_qs})
        row(u"Présence"_qs, status, notComing);
    for (const QString &status : {u"Pas cette fois"_qs, u"Impossible ce soir-là"_qs, u"Can't, sorry"_qs,
             u"Not this time"_qs, u"Plutôt non"_qs, u"pas dispo"_qs, u"Sorry, can’t"_qs, u"Probably not"_qs,
             u"Invalidé"_qs, u"Désactivé"_qs})
        row(u"Participation"_qs, status, notComing);
    for (const QString &status : {u"En ligne"_qs, u"Ne sais pas encore"_qs, u"Oui sauf imprévu"_qs,
             u"Pas avant 19 h"_qs, u"Can't wait!"_qs, u"Can bring a cake"_qs})
        row(u"Participation"_qs, status, -1);
    for (const QString &heading : {u"Absent"_qs, u"Excusé"_qs, u"Absent(e)"_qs, u"Absences"_qs}) {
        row(heading, u"X"_qs, notComing);
        row(heading, u"✓"_qs, notComing);
        row(heading, u"Excusée"_qs, notComing);
        row(heading, u"non"_qs, -1);
        row(heading, QString{}, -1);
    }
    row(u"Présence"_qs, u"x"_qs, -1);
    const int notPaid = static_cast<int>(LeftOutReason::NotPaid);
    for (const QString &status : {u"Paiement échoué"_qs, u"Échoué"_qs, u"Payment failed"_qs, u"Failed"_qs,
             u"Échec du paiement"_qs, u"Transaction échouée"_qs})
        row(u"Statut"_qs, status, notPaid);
    for (const QString &status : {u"Email failed"_qs, u"Paiement effectué"_qs, u"Payment pending"_qs})
        row(u"Statut"_qs, status, -1);
    row(u"Cancelled at"_qs, u"2025-03-01"_qs, cancelled);
    row(u"Cancelled"_qs, u"Cancelled"_qs, cancelled);
    row(u"Cancelled"_qs, u"0"_qs, -1);
    row(u"Commande annulée"_qs, u"Oui"_qs, cancelled);
    row(u"Commande annulée"_qs, u"Non"_qs, -1);
    row(u"Cancelled"_qs, u"no"_qs, -1);
    row(u"Annulé"_qs, u"Oui"_qs, cancelled);
    row(u"Annulé"_qs, u"Faux"_qs, -1);
    row(u"isCancelled"_qs, u"false"_qs, -1);
    row(u"isCancelled"_qs, u"true"_qs, cancelled);
    row(u"isRefunded"_qs, u"false"_qs, -1);
    row(u"isRefunded"_qs, u"true"_qs, refunded);
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

void TestImportPreview::namesakesAreToldApart_data()
{
    QTest::addColumn<Member>("one");
    QTest::addColumn<Member>("other");
    QTest::addColumn<Namesake>("sign");
    const auto row = [](const char *what, const QStringList &one, const QStringList &other, Namesake sign) {
        const auto member = [](const QStringList &said) {
            return Member{.organisation = said.value(1), .team = said.value(2), .email = said.value(0)};
        };
        QTest::newRow(what) << member(one) << member(other) << sign;
    };
    const QString a = u"a@x.org"_qs, b = u"b@x.org"_qs, quai = u"Quai"_qs, port = u"Port"_qs, no;
    using enum Namesake;
    row("two names and no more", {}, {}, Unopposed);
    row("an address of one", {a}, {}, Unopposed);
    row("all that is known of one", {a, quai, port}, {}, Unopposed);
    row("one address", {a}, {u"A@X.org"_qs}, Same);
    row("one address, two organisations", {a, quai}, {a, port}, Same);
    row("two addresses", {a}, {b}, Another);
    row("two addresses, one organisation", {a, quai}, {b, quai}, Another);
    row("one organisation", {no, u"Le Quai"_qs}, {no, u"le  quai"_qs}, Same);
    row("one organisation, an address of one", {a, quai}, {no, quai}, Same);
    row("two organisations", {no, quai}, {no, port}, Another);
    row("two organisations, an address of one", {a, quai}, {no, port}, Another);
    row("two organisations, one team", {no, quai, a}, {no, port, a}, Another);
    row("an address and an organisation", {a}, {no, quai}, Perhaps);
    row("an address and a team", {a}, {no, no, quai}, Perhaps);
    row("an organisation and a team", {no, quai}, {no, no, quai}, Perhaps);
    row("one team", {no, no, quai}, {no, no, quai}, Same);
    row("one team, an address of one", {a, no, quai}, {no, no, quai}, Same);
    row("two teams", {no, no, quai}, {no, no, port}, Perhaps);
}

void TestImportPreview::namesakesAreToldApart()
{
    QFETCH(const Member, one);
    QFETCH(const Member, other);
    QTEST(namesake(one, other), "sign");
    QTEST(namesake(other, one), "sign");
}

void TestImportPreview::namesakesGiveEachOtherNothing()
{
    const QString heads = u"Nom;Organisation;Courriel;À partager;Langues\n"_qs;
    const QString list = heads + u"Marie Roy;;marie@a.org;;\nMarie Roy;Ville;;vélo;FR\n"_qs;
    const auto members = community(list);
    QCOMPARE(members.size(), 1U);
    QCOMPARE(members.front().email, u"marie@a.org"_qs);
    QCOMPARE(members.front().organisation, QString{});
    QVERIFY(members.front().toShare.isEmpty() && members.front().speaks.empty());
    // With something that differs they are two, each with what is their own.
    const auto two = community(heads + u"Marie Roy;Quai;marie@a.org;chant;\nMarie Roy;Ville;;vélo;\n"_qs);
    QCOMPARE(two.size(), 2U);
    QCOMPARE(two[0].toShare, QStringList{u"chant"_qs});
    QCOMPARE(two[1].toShare, QStringList{u"vélo"_qs});
    // Of a member the question is told, and until somebody answers nothing happens, not even where all that
    // is known is the name.
    const auto preview = previewImport(peopleOf(heads + u"Marie Roy;Ville;;vélo;\n"_qs), members, {}).value();
    QCOMPARE(fates(preview), u"p"_qs);
    QVERIFY(preview.edits.empty());
    const auto ana = community(u"Nom complet\nAna\n"_qs);
    const auto stranger = peopleOf(u"Prénom;Courriel;Organisation\nAna;ana.inconnue@autre.fr;Banque X\n"_qs);
    const auto asked = previewImport(stranger, ana, {}).value();
    QCOMPARE(fates(asked), u"p"_qs);
    QVERIFY(asked.edits.empty() && asked.rows.front().isQuestion && asked.rows.front().meansNamesake());
    const auto same = previewImport(stranger, ana, {}, {{2, SamePersonAnswer::Same}}).value();
    QCOMPARE(fates(same), u"u"_qs);
    QCOMPARE(same.edits.front().after->email, u"ana.inconnue@autre.fr"_qs);
}

void TestImportPreview::somebodyMaySayWhomARowMeans()
{
    const QString heads = u"Nom;Prénom;Courriel;Organisation\n"_qs;
    const auto members = community(heads + u"Roy;Ana;ana@x.org;\n"_qs);
    const QString list = heads + u"Roy;Ana;;Quai\nLi;Ben;b@x.org;\nLi;Ben;;Port\n"_qs;
    const auto answered = [&](const SamePersonAnswers &answers) {
        return previewImport(peopleOf(list), members, {}, answers).value();
    };
    const ImportPreview asked = answered({});
    QCOMPARE(fates(asked), u"pnh"_qs);
    QVERIFY(asked.rows[0].isQuestion && !asked.rows[1].isQuestion && asked.rows[2].isQuestion);
    QCOMPARE(asked.rows[0].known, u"ana@x.org"_qs);
    QCOMPARE(asked.rows[2].known, u"b@x.org"_qs);

    const ImportPreview same = answered(
        {{2, SamePersonAnswer::Same}, {3, SamePersonAnswer::Another}, {4, SamePersonAnswer::Same}});
    QCOMPARE(fates(same), u"un2"_qs);
    QVERIFY2(same.rows[0].isQuestion, "what was answered cannot be answered otherwise");
    QCOMPARE(after(members, same).size(), 2U);
    QCOMPARE(after(members, same)[0].organisation, u"Quai"_qs);
    QCOMPARE(after(members, same)[1].organisation, u"Port"_qs);

    const ImportPreview others = answered({{2, SamePersonAnswer::Another}, {4, SamePersonAnswer::Another}});
    QCOMPARE(fates(others), u"NnN"_qs);
    const auto all = after(members, others);
    QCOMPARE(all.size(), 4U);
    QCOMPARE(all[0], members[0]);
    // They can be told apart from now on, so that the same list does nothing.
    QVERIFY(previewImport(peopleOf(list), all, {}).value().edits.empty());
}

void TestImportPreview::whoeverIsOneMoreOfSeveralComesIn()
{
    const QString heads = u"Nom;Prénom;Courriel\n"_qs;
    const auto members = community(heads + u"Roy;Ana;a@x.org\nRoy;Ana;b@x.org\n"_qs);
    const auto people = peopleOf(u"Nom;Prénom\nRoy;Ana\n"_qs);
    const auto asked = previewImport(people, members, {}).value();
    QCOMPARE(fates(asked), u"?"_qs);
    QVERIFY(asked.rows[0].isQuestion && asked.rows[0].meansOneOfSeveral);
    QCOMPARE(fates(previewImport(people, members, {}, {{2, SamePersonAnswer::Same}}).value()), u"?"_qs);
    QCOMPARE(fates(previewImport(people, members, {}, {{2, SamePersonAnswer::Another}}).value()), u"N"_qs);
}

void TestImportPreview::whatIsSharedOutweighsWhatIsPossible()
{
    const QString roy = u"Roy"_qs;
    const std::vector<Member> members{{.id = MemberId{1}, .family = roy},
        {.id = MemberId{2}, .family = roy, .organisation = u"Quai"_qs},
        {.id = MemberId{3}, .family = roy, .team = u"Port"_qs}};
    const QString heads = u"Nom;Organisation;Équipe;Courriel;Note\n"_qs;
    const auto meant = [&](const QString &row) {
        const auto preview = previewImport(peopleOf(heads + row), members, {}).value();
        return preview.edits.empty() || !preview.edits.front().before ? MemberId{}
                                                                      : preview.edits.front().before->id;
    };
    QCOMPARE(meant(u"Roy;Quai;;;x\n"_qs), MemberId{2});
    QCOMPARE(meant(u"Roy;;Port;;x\n"_qs), MemberId{3});
    QCOMPARE(meant(u"Roy;;;a@x.org;x\n"_qs), MemberId{});
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
    row("only the name is known of a member", u"Roy;Ana\n"_qs, u"Roy;Ana;a@x.org\n"_qs, u"p"_qs);
    row("the row has no more than the name", u"Roy;Ana;a@x.org\n"_qs, u"Roy;Ana\n"_qs, u"s"_qs);
    row("an address that is known", u"Roy;Ana;a@x.org\n"_qs, u"Roy;Ana;A@X.org\n"_qs, u"s"_qs);
    row("another address is another person", u"Roy;Ana;a@x.org\n"_qs, u"Roy;Ana;b@x.org\n"_qs, u"N"_qs);
    row("another organisation is another person", u"Roy;Ana;;Quai\n"_qs, u"Roy;Ana;;Port\n"_qs, u"N"_qs);
    row("one address outweighs two organisations", u"Roy;Ana;a@x.org;Quai\n"_qs, u"Roy;Ana;a@x.org;Port\n"_qs,
        u"s"_qs);
    row("an address that one member alone has", u"Roy;Ana;a@x.org\n"_qs, u"Roy;Luc;A@x.org\n"_qs, u"p"_qs);
    row("an address of two members", u"Roy;Ana;a@x.org\nRoy;Luc;a@x.org\n"_qs, u"Roy;Zoé;a@x.org\n"_qs,
        u"n"_qs);
    row("an address whose member stands in the list", u"Roy;Ana;a@x.org\n"_qs,
        u"Roy;Luc;a@x.org\nRoy;Ana;a@x.org\n"_qs, u"ns"_qs);
    row("an address of two people of the list", {}, u"Roy;Ana;a@x.org\nRoy;Luc;a@x.org\n"_qs, u"nn"_qs);
    row("twice in the list", {}, u"Roy;Ana\nRoy;Ana\nroy;ana;a@x.org\n"_qs, u"n2h"_qs);
    row("two addresses in the list are two people", {}, u"Roy;Ana;a@x.org\nRoy;Ana;b@x.org\n"_qs, u"nN"_qs);
    row("nothing says which of two", u"Roy;Ana;a@x.org\nRoy;Ana;b@x.org\n"_qs, u"Roy;Ana\n"_qs, u"?"_qs);
    row("the organisation says which of two", u"Roy;Ana;a@x.org;Quai\nRoy;Ana;b@x.org;Port\n"_qs,
        u"Roy;Ana;;Port\n"_qs, u"s"_qs);
    row("what a later row says tells whom an earlier one means", {},
        u"Roy;Ana;;Quai\nRoy;Ana;;Port\nRoy;Ana;a@x.org\nRoy;Ana;a@x.org;Quai\n"_qs, u"nN22"_qs);
    row("two rows for one of whom only the name is known", u"Roy;Ana\n"_qs,
        u"Roy;Ana;a@x.org\nRoy;Ana;b@x.org\n"_qs, u"ph"_qs);
    const QString ana = u"Roy;Ana;a@x.org\n"_qs, quai = u"Roy;Ana;;Quai\n"_qs, port = u"Roy;Ana;;Port\n"_qs;
    row("only the name says that it is a member", ana, quai, u"p"_qs);
    row("two rows that cannot be compared", {}, ana + quai, u"nh"_qs);
    row("two such rows, the other way round", {}, quai + ana, u"nh"_qs);
    row("a row that says both tells whom an earlier one means", {}, ana + quai + u"Roy;Ana;a@x.org;Quai\n"_qs,
        u"n22"_qs);
    row("a row that says both tells that an earlier one is another", {},
        ana + quai + u"Roy;Ana;a@x.org;Port\n"_qs, u"nN2"_qs);
    row("of two who are possible nobody is meant", quai + port, ana, u"?"_qs);
    row("one of two is possible", u"Roy;Ana;b@x.org;Quai\n"_qs + port, ana, u"p"_qs);
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
        = community(u"Nom;Prénom;Équipe;À partager;Note;Langues;Courriel;Organisation\n"
                    "Roy;Ana;Quai;vélo;ancienne;FR;a@x.org;\n"_qs);
    const auto preview
        = previewImport(peopleOf(u"Nom;Prénom;Équipe;À partager;Note;Langues;Courriel;Organisation\n"
                                 "Roy;Ana;Port;Vélo, chant;autre;EN;a@x.org;Ville\n"_qs),
            members, {})
              .value();
    Member expected = members.front();
    expected.toShare += u"chant"_qs;
    expected.organisation = u"Ville"_qs;
    QVERIFY((preview.edits == std::vector{MemberEdit{members.front(), expected}}));
    QCOMPARE(toldOf(preview.rows.front(), Words::load(Language::English)),
        (QStringList{u"Row 2, Ana Roy: “Quai” stays; the list says “Port”."_qs,
            u"Row 2, Ana Roy: “ancienne” stays; the list says “autre”."_qs,
            u"Row 2, Ana Roy: “FR” stays; the list says “EN”."_qs}));
    // The same, written otherwise, is nothing to tell.
    const auto alike
        = previewImport(peopleOf(u"Nom;Prénom;Équipe;Courriel\nRoy;Ana;QUAI;A@x.org\n"_qs), members, {})
              .value();
    QVERIFY(alike.rows.front().kept.empty());
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
    const auto preview = previewImport(peopleOf(u"Nom;Prénom\nRoy;Ana\nLi;Ben\n"_qs), members, {}).value();
    QCOMPARE(fates(preview), u"bs"_qs);
    QVERIFY(!preview.edits.front().after->retired);
    QCOMPARE(importText(preview, Words::load(Language::English)),
        u"1 coming back (retired until now), 1 known already."_qs);
    QCOMPARE(importText(preview, Words::load(Language::French)),
        u"1 personne de retour (en retrait jusqu’ici), 1 personne déjà connue."_qs);
    // A list of ours that says so leaves them where they are.
    const auto kept = previewImport(
        peopleOf(u"Given name;Family name;Name as typed;Retired\nAna;Roy;;yes\n"_qs), members, {})
                          .value();
    QCOMPARE(fates(kept), u"s"_qs);
}

void TestImportPreview::formerNamesMeanWhoTheyAreNow()
{
    std::vector<Member> members = community(u"Roy, Ana\nRoy-Li, Ana\n"_qs);
    members.back().retired = true;
    members.back().mergedInto = members.front().id;
    const auto preview = previewImport(peopleOf(u"Roy-Li, Ana\nRoy, Ana\n"_qs), members, {}).value();
    QCOMPARE(fates(preview), u"sh"_qs);
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

void TestImportPreview::aCorrectedNameIsFoundByItsAddress()
{
    const QString list = u"Nom;Prénom;Courriel\nSmyth;Jon;js@x.org\n"_qs;
    std::vector<Member> members = community(list);
    members.front().given = u"John"_qs;
    members.front().family = u"Smith"_qs;
    const auto asked = previewImport(peopleOf(list), members, {}).value();
    QCOMPARE(fates(asked), u"p"_qs);
    QVERIFY(asked.edits.empty());
    QCOMPARE(asked.rows.front().knownAs, u"John Smith"_qs);
    QVERIFY(!asked.rows.front().meansNamesake());
    QCOMPARE(toldOf(asked.rows.front(), Words::load(Language::English)),
        QStringList{u"Row 2, Jon Smyth: the same person as John Smith, who has this address?"_qs});
    const auto answered = [&](SamePersonAnswer answer) {
        return fates(previewImport(peopleOf(list), members, {}, {{2, answer}}).value());
    };
    QCOMPARE(answered(SamePersonAnswer::Same), u"s"_qs);
    QCOMPARE(answered(SamePersonAnswer::Another), u"n"_qs);
}

void TestImportPreview::whatSaysNothingIsNothing_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("kept");
    for (const QString &cell : {u"N/A"_qs, u"n/a"_qs, u"-"_qs, u"--"_qs, u"rien"_qs, u"RIEN"_qs, u"aucune"_qs,
             u"None"_qs, u"Je ne sais pas"_qs, u"?"_qs, u"Rien du tout"_qs, u"no idea"_qs,
             u"Aucune idée, surprenez-moi"_qs})
        QTest::newRow(qPrintable(cell)) << cell << QString{};
    for (const QString &cell : {u"Rien ne va plus"_qs, u"C++"_qs, u"🌱"_qs, u"Aucune limite"_qs})
        QTest::newRow(qPrintable(cell)) << cell << cell;
}

void TestImportPreview::whatSaysNothingIsNothing()
{
    QFETCH(const QString, cell);
    QFETCH(const QString, kept);
    const QString row = u"Ana Roy"_qs + (u";\""_qs + cell + u'"').repeated(5);
    const Member ana
        = peopleOf(u"Nom complet;Organisation;Équipe;À partager;À apprendre;Note\n"_qs + row).front().member;
    const QStringList topics = kept.isEmpty() ? QStringList{} : QStringList{kept};
    QCOMPARE(ana.organisation, kept);
    QCOMPARE(ana.team, kept);
    QCOMPARE(ana.toShare, topics);
    QCOMPARE(ana.toLearn, topics);
    QCOMPARE(ana.note, kept);
    QCOMPARE(said(peopleOf(u"Prénom;Nom\nAna;-\n"_qs)), QStringList{u"2 Ana|"_qs});
}

void TestImportPreview::anAddressThatCannotBeReadIsTold_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("isTold");
    for (const QString &cell : {u"ana @ work"_qs, u"ana.roy_at_x.fr"_qs, u"ana@@x.fr"_qs, u"ana@x"_qs,
             u"ana@x."_qs, u"@x.fr"_qs, u"voir Ben"_qs})
        QTest::newRow(qPrintable(cell)) << cell << true;
    for (const QString &cell :
        {QString{}, u"aucun"_qs, u"-"_qs, u"anonymous"_qs, u"ana@x.fr"_qs, u"Ana Roy <ana@x.fr>"_qs})
        QTest::newRow(qPrintable(cell)) << cell << false;
}

/// And the person has none, so that nobody counts on it.
void TestImportPreview::anAddressThatCannotBeReadIsTold()
{
    QFETCH(const QString, cell);
    QFETCH(const bool, isTold);
    const auto people
        = peopleOf(u"Nom;Courriel\nAna Roy;\"%1\"\nBen Li;b@x.org\nCy Do;c@x.org\n"_qs.arg(cell));
    const auto preview = previewImport(people, {}, {}).value();
    QCOMPARE(toldOf(preview.rows[0], Words::load(Language::English)),
        isTold ? QStringList{u"Row 2, Ana Roy: no e-mail address could be read in “%1”."_qs.arg(cell)}
               : QStringList{});
    const QString kept = people.front().member.email;
    QVERIFY(kept.isEmpty() || kept == u"ana@x.fr"_qs);
    QVERIFY(!isTold || kept.isEmpty());
}

void TestImportPreview::whoPaidForThemselvesGaveTheirAddress()
{
    const auto people
        = peopleOf(u"Nom participant;Prénom participant;Nom payeur;Prénom payeur;Email payeur\n"
                   "LE GOFF;Solène;Le Goff;SOLENE;s@x.org\nLE GOFF;Yann;Le Goff;Solène;s@x.org\n"_qs);
    QCOMPARE(people[0].member.email, u"s@x.org"_qs);
    QCOMPARE(people[1].member.email, QString{});
}

void TestImportPreview::blanksBesideSignsAreTold_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<int>("blank");
    const auto row = [](const char *name, const QString &heading, const QStringList &cells, int blank) {
        QTest::newRow(name) << heading << cells << blank;
    };
    row("a cross for whoever was there", u"Présent"_qs, {u"x"_qs, u"x"_qs, {}, u"x"_qs, {}}, 2);
    row("a yes or nothing", u"Viendra"_qs, {u"oui"_qs, {}, u"Oui"_qs, {}, {}}, 3);
    row("ticks", u"Attending"_qs, {u"✓"_qs, u"✓"_qs, u" "_qs, u"✓"_qs, u"✓"_qs}, 1);
    row("everybody has a cross", u"Présent"_qs, {u"x"_qs, u"x"_qs, u"x"_qs, u"x"_qs, u"x"_qs}, 0);
    row("nobody has answered", u"Présent"_qs, {{}, {}, {}, {}, {}}, 0);
    row("some say no themselves", u"Présent"_qs, {u"x"_qs, u"non"_qs, {}, u"x"_qs, u"x"_qs}, 0);
    row("a status in words", u"Statut"_qs, {u"Validé"_qs, u"Validé"_qs, {}, {}, {}}, 0);
    row("a cross for whoever is excused", u"Excusé"_qs, {u"x"_qs, {}, {}, {}, {}}, 0);
    row("a remark among crosses", u"Présent"_qs, {u"x"_qs, u"arrive à 19 h"_qs, u"x"_qs, u"x"_qs, {}}, 1);
    row("remarks, and a cross among them", u"Présent"_qs, {u"x"_qs, u"à voir"_qs, u"en visio"_qs, {}, {}}, 0);
}

/// Nobody is left out for nothing; as a call or a click says, everybody without a sign is.
void TestImportPreview::blanksBesideSignsAreTold()
{
    QFETCH(const QString, heading);
    QFETCH(const QStringList, cells);
    QFETCH(const int, blank);
    const QStringList names{u"Ana Roy"_qs, u"Ben Li"_qs, u"Cy Do"_qs, u"Di Fa"_qs, u"Éva Sow"_qs};
    QString text = u"Nom;"_qs + heading + u'\n';
    for (qsizetype person = 0; person < names.size(); ++person)
        text += names.at(person) + u';' + cells.at(person) + u'\n';
    const ListTable table = readTable(text, {}).value();
    std::vector<ListField> fields = fieldsOf(table);
    const auto told = blankAnswers(table, fields);
    QCOMPARE(told ? told->blank : 0, blank);
    if (!told)
        return;
    QVERIFY((*told == BlankAnswers{1, heading, blank}));
    const auto comes = [&table](const std::vector<ListField> &as) {
        const auto people = listedPeople(table, as);
        return std::count_if(
            people.begin(), people.end(), [](const auto &person) { return !person.leftOut; });
    };
    QCOMPARE(comes(fields), 5);
    fields[1] = fieldOfAnswers(table, 1);
    QCOMPARE(comes(fields), 5 - blank);
    QVERIFY(!blankAnswers(table, fields));
    const Words english = Words::load(Language::English);
    if (blank == 3)
        QCOMPARE(blankAnswersText(*told, english),
            u"“Viendra” is blank for 3 people, who come all the same. If blank means not coming: "
            u"--not-coming "
            "2"_qs);
}

void TestImportPreview::oddRowsHideNoQuestionAndAreTold_data()
{
    QTest::addColumn<QString>("odd");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("a cell too many") << u"Do;Cy;c@x.org;Quai;non;x"_qs
                                     << QStringList{u"Row 4, Cy Do: there are more cells than headings."_qs};
    QTest::newRow("a cell too few") << u"Do;Cy;;non"_qs
                                    << QStringList{u"Row 4, Cy Do: does not come."_qs,
                                           u"Row 4, Cy Do: there are fewer cells than in other rows; is one "
                                           "missing?"_qs};
}

/// Where the cells of a row are shifted, the "non" of another column stands below the crosses and answers
/// nothing there.
void TestImportPreview::oddRowsHideNoQuestionAndAreTold()
{
    QFETCH(const QString, odd);
    QFETCH(const QStringList, told);
    const QString text = u"Nom;Prénom;Courriel;Présent;Repas\nRoy;Ana;a@x.org;x;oui\n"
                         "Li;Ben;b@x.org;;oui\n%1\nSow;Awa;d@x.org;x;non\n"_qs.arg(odd);
    const ListTable table = readTable(text, {}).value();
    const std::vector<ListField> fields = fieldsOf(table);
    QVERIFY(blankAnswers(table, fields) == (BlankAnswers{3, u"Présent"_qs, 1}));
    QCOMPARE(fieldOfAnswers(table, 3), ListField::Presence);
    const auto preview = previewImport(listedPeople(table, fields), {}, {}).value();
    const Words english = Words::load(Language::English);
    QCOMPARE(toldOf(preview.rows[2], english), told);
    for (const std::size_t other : {0U, 1U, 3U})
        QVERIFY(toldOf(preview.rows[other], english).isEmpty());
}

/// As Excel writes a sheet whose last column is blank for many.
void TestImportPreview::fileThatLeavesOutBlanksAtTheEndIsNotOdd()
{
    const auto people = peopleOf(u"Nom;Prénom;Présent\nRoy;Ana;x\nLi;Ben\nDo;Cy\nSow;Awa;x\n"_qs);
    QVERIFY(std::none_of(
        people.begin(), people.end(), [](const ListedPerson &person) { return person.hasTooFewCells; }));
}

void TestImportPreview::aCountOfNobodyIsTold()
{
    const auto unusedIn = [](const QString &text) {
        const ListTable table = readTable(text, {}).value();
        return unusedColumns(table, fieldsOf(table));
    };
    const auto counts = unusedIn(u"Name;Attending\nAna Roy;1\nBen Li;0\nCy Do;2\n"_qs);
    QVERIFY((counts == std::vector<UnusedColumn>{{1, u"Attending"_qs, 1, true}}));
    QCOMPARE(unusedAnswersText(counts.front(), Words::load(Language::English)),
        u"“Attending”: “0” once, not used."_qs);
    // Fees and other things that are counted say nothing of coming.
    for (const QString &other : {u"Nom;Participation\nAna Roy;0\nBen Li;15 €\nCy Do;0\n"_qs,
             u"Nom;Enfants\nAna Roy;0\nBen Li;2\nCy Do;1\n"_qs})
        QCOMPARE(unusedIn(other).front().saysNo, 0);
    const ListTable table = readTable(u"Name;Attending\nAna Roy;1\nBen Li;0\nCy Do;2\n"_qs, {}).value();
    const auto people = listedPeople(table, {ListField::Whole, fieldOfAnswers(table, 1)});
    QVERIFY(!people[0].leftOut && people[1].leftOut == LeftOutReason::NotComing && !people[2].leftOut);
}

/// Rows that others may make clearer are gone through once more, after all have been.
void TestImportPreview::doubtsAreStoppedToo()
{
    QString list = u"Nom;Prénom;E-mail\n"_qs;
    for (int person = 0; person < 4; ++person)
        list += u"Roy;Ana;a%1@x.org\n"_qs.arg(person);
    list += u"Roy;Ana;\n"_qs;
    const auto people = peopleOf(list);
    QVERIFY(previewImport(people, {}, {}).value().rows.back().isLeftOutInDoubt());
    std::stop_source stop;
    const auto stopped = previewImport(people, {}, {stop.get_token(), [&stop](double) {
                                                        stop.request_stop();
                                                    }});
    QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
}

void TestImportPreview::columnsThatAreNotUsedAreTold()
{
    const ListTable table = readTable(
        u"Nom;Végétarien;Téléphone;Vide\nAna Roy;non;06 11;\nBen Li;oui;06 22;\nCy Do;Non;;\n"_qs, {})
                                .value();
    const auto unused = unusedColumns(table, fieldsOf(table));
    QVERIFY((unused == std::vector<UnusedColumn>{{1, u"Végétarien"_qs, 2}, {2, u"Téléphone"_qs, 0}}));
    const Words english = Words::load(Language::English);
    QCOMPARE(unusedAnswersText(unused[0], english), u"“Végétarien”: 2 times “no”, not used."_qs);
    QCOMPARE(unusedColumnsText(unused, english), u"Columns not used: Végétarien, Téléphone."_qs);
    QCOMPARE(unusedAnswersText(unused[0], Words::load(Language::French)),
        u"«\u00a0Végétarien\u00a0»\u00a0: 2 fois «\u00a0non\u00a0», colonne non utilisée."_qs);
    QCOMPARE(
        unusedAnswersText({.column = 2, .saysNo = 2}, english), u"“column 3”: 2 times “no”, not used."_qs);
    QCOMPARE(unusedColumnsText({}, english), QString{});
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
    const QString bare = shape(u"ROY;Ana;a@x.org\nLI;Ben;b@x.org\nSOW;Awa;\n"_qs);
    QCOMPARE(shape(u"BA;Luc;l@y.org\nDIA;Zoé;z@y.org\n"_qs), bare);
    for (const QString &other :
        {u"a@x.org;ROY;Ana\nb@x.org;LI;Ben\n"_qs, u"Roy;Ana;a@x.org\nLi;Ben;b@x.org\n"_qs,
            u"ROY;Ana;12\nLI;Ben;14\n"_qs, u"ROY;Ana Maria;a@x.org\nLI;Ben Luc;b@x.org\n"_qs,
            u"ROY;Ana;http://a.org\nLI;Ben;http://b.org\n"_qs})
        QVERIFY2(shape(other) != bare, qPrintable(other));
    std::vector<ListField> fields;
    for (int field = 0; field <= static_cast<int>(ListField::Retired); ++field)
        fields.push_back(static_cast<ListField>(field));
    QVERIFY(fieldsNamed(fieldNames(fields)) == fields);
    QVERIFY(fieldsNamed({u"given"_qs, u"unheard of"_qs}).empty());
}

void TestImportPreview::aKeptMappingCountsUnlessTheCellsContradictIt_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QStringList>("kept");
    QTest::addColumn<bool>("counts");
    const auto row = [](const char *what, const QString &list, const QStringList &kept, bool counts) {
        QTest::newRow(what) << list << kept << counts;
    };
    const QString plain = u"Ana;Roy;Quai\nBen;Li;Port\n"_qs;
    row("as it was said", plain, {u"family"_qs, u"given"_qs, u"team"_qs}, true);
    row("nobody said anything", plain, {}, false);
    row("of another width", plain, {u"family"_qs, u"given"_qs}, false);
    row("words nobody knows", plain, {u"family"_qs, u"given"_qs, u"moon"_qs}, false);
    row("an address where there is none", plain, {u"given"_qs, u"family"_qs, u"email"_qs}, false);
    row("an empty column of addresses", u"Nom;X\nAna Roy;\n"_qs, {u"whole"_qs, u"email"_qs}, true);
    row("an address for a name", u"Nom;X\nAna Roy;a@x.org\n"_qs, {u"-"_qs, u"whole"_qs}, false);
    row("a number for a name", u"Nom;X\nAna Roy;12\nBen Li;14\n"_qs, {u"-"_qs, u"given"_qs}, false);
    row("an answer for a name", u"Nom;X\nAna Roy;oui\nBen Li;non\n"_qs, {u"-"_qs, u"given"_qs}, false);
    row("answers in nought and one", u"Nom;X\nAna Roy;0\nBen Li;1\n"_qs, {u"whole"_qs, u"status"_qs}, true);
    row("a fee for an answer", u"Nom;X\nAna Roy;0\nBen Li;15\n"_qs, {u"whole"_qs, u"status"_qs}, false);
}

void TestImportPreview::aKeptMappingCountsUnlessTheCellsContradictIt()
{
    QFETCH(const QString, list);
    QFETCH(const QStringList, kept);
    QFETCH(const bool, counts);
    const ListTable table = readTable(list, {}).value();
    QVERIFY(fieldsOf(table, kept) == (counts ? fieldsNamed(kept) : fieldsOf(table)));
}

void TestImportPreview::namesOutOfAddressesAreTold()
{
    const Words english = Words::load(Language::English);
    const auto told = [&english](const QString &list) {
        return namedAfterAddressText(previewImport(peopleOf(list), {}, {}).value(), english);
    };
    QCOMPARE(told(u"Ville;Email\nParis;ana@x.org\nLyon;ben@x.org\n"_qs),
        u"No column of names was found: 2 people called as the e-mail address begins."_qs);
    QCOMPARE(told(u"Vorname;Email\nAna;ana@x.org\nBen;ben@x.org\n"_qs), QString{});
    QCOMPARE(told(u"Nom;Email\nAna Roy;ana@x.org\n"_qs), QString{});
}

void TestImportPreview::whatWillHappenIsSaid()
{
    const auto preview
        = previewImport(peopleOf(u"Nom;Prénom;Statut\nRoy;Ana\nRoy;Ana\nLi;Ben;Annulé\n;;x\n"_qs), {}, {})
              .value();
    const Words english = Words::load(Language::English);
    const Words french = Words::load(Language::French);
    QCOMPARE(importText(preview, english), u"1 new, 3 left out."_qs);
    QCOMPARE(leftOutText(preview.rows[1], english), u"Row 3, Ana Roy: the same person as on row 2."_qs);
    QCOMPARE(leftOutText(preview.rows[2], french), u"Ligne 4, Ben Li\u00a0: annulation."_qs);
    QCOMPARE(leftOutText(preview.rows[3], english), u"Row 5: there is no name."_qs);
    QCOMPARE(importText({}, english), u"The list names nobody."_qs);
    const QString heads = u"Nom;Prénom;Courriel;Organisation\n"_qs;
    const auto namesakes = previewImport(
        peopleOf(heads + u"Roy;Ana;;Quai\nRoy;Ana;b@x.org;\nLi;Ben;b@x.org\nLi;Ben;c@x.org\n"_qs),
        community(heads + u"Roy;Ana;a@x.org\n"_qs), {})
                               .value();
    QCOMPARE(importText(namesakes, english), u"3 new, 1 of a known name (same person?)."_qs);
    QStringList told;
    for (const ImportRow &row : namesakes.rows)
        told += toldOf(row, english);
    QCOMPARE(told,
        (QStringList{u"Row 2, Ana Roy: the same person as the member of this name? Nothing else says so."_qs,
            u"Row 3, Ana Roy: another person of this name."_qs,
            u"Row 5, Ben Li: another person of this name."_qs}));
    const auto twice
        = previewImport(peopleOf(heads + u"Roy;Ana;;Quai\nRoy;Ana;b@x.org;\n"_qs), {}, {}).value();
    QCOMPARE(leftOutText(twice.rows[1], english),
        u"Row 3, Ana Roy: perhaps the same person as on row 2; an e-mail address would tell."_qs);
}

TEST_CLASS(TestImportPreview)

}  // namespace tablee::tst_import_preview

#include "tst_import_preview.moc"

#include "directory/list_columns.h"
#include "directory/name_cell.h"
#include "support/test_program.h"

#include <QTest>

namespace tablee::tst_list_table {

class TestListTable : public QObject {
    Q_OBJECT

private slots:
    void headings_data();
    void headings();
    void rows_data();
    void rows();
    void rowsAreCountedAsASpreadsheetShowsThem();
    void aRowBelowATitleMayBeTheHeadings();
    void columnsAreSettledTogether_data();
    void columnsAreSettledTogether();
    void namesWhoseFamilyComesFirst_data();
    void namesWhoseFamilyComesFirst();
    void readingIsStopped();
    void readingTellsHowFarItIs();
};

namespace {

ListTable tableOf(const QString &text)
{
    return readTable(text, {}).value();
}

QStringList cellsOf(const ListTable &table)
{
    QStringList rows;
    for (const ListRecord &row : table.rows)
        rows += row.cells.join(u'|');
    return rows;
}

}  // namespace

void TestListTable::headings_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<ListField>("field");
    const auto row = [](const QString &heading, ListField field) {
        QTest::newRow(qPrintable(heading)) << heading << field;
    };
    // Eventbrite
    row(u"First Name"_qs, ListField::Given);
    row(u"Last Name"_qs, ListField::Family);
    row(u"Attendee Status"_qs, ListField::Status);
    row(u"Statut du participant"_qs, ListField::Status);
    row(u"Company"_qs, ListField::Organisation);
    row(u"Order #"_qs, ListField::LeftOut);
    row(u"Buyer Last Name"_qs, ListField::LeftOut);
    row(u"Event Name"_qs, ListField::LeftOut);
    // HelloAsso, Weezevent
    row(u"Nom participant"_qs, ListField::Family);
    row(u"Prénom participant"_qs, ListField::Given);
    row(u"Nom adhérent"_qs, ListField::Family);
    row(u"Prénom adhérent"_qs, ListField::Given);
    row(u"Statut de la commande"_qs, ListField::Status);
    row(u"Nom payeur"_qs, ListField::LeftOut);
    row(u"Email payeur"_qs, ListField::LeftOut);
    row(u"Raison sociale"_qs, ListField::Organisation);
    row(u"Référence commande"_qs, ListField::LeftOut);
    row(u"Nom de la campagne"_qs, ListField::LeftOut);
    // Meetup
    row(u"Name"_qs, ListField::Whole);
    row(u"RSVP"_qs, ListField::Status);
    row(u"RSVPed on"_qs, ListField::LeftOut);
    row(u"User ID"_qs, ListField::LeftOut);
    // Google Forms
    row(u"Horodateur"_qs, ListField::LeftOut);
    row(u"Email Address"_qs, ListField::Email);
    row(u"Adresse e-mail"_qs, ListField::Email);
    row(u"Nom d'utilisateur"_qs, ListField::Email);
    row(u"Quel est votre prénom ?"_qs, ListField::Given);
    row(u"Votre nom de famille :"_qs, ListField::Family);
    row(u"Votre nom et prénom"_qs, ListField::WholeFamilyFirst);
    row(u"Que souhaitez-vous partager ?"_qs, ListField::ToShare);
    row(u"What would you like to learn?"_qs, ListField::ToLearn);
    row(u"Serez-vous présent ?"_qs, ListField::Status);
    // Microsoft Forms
    row(u"Heure de début"_qs, ListField::LeftOut);
    row(u"Completion time"_qs, ListField::LeftOut);
    row(u"Adresse de messagerie"_qs, ListField::Email);
    // Excel, in France and in Québec
    row(u"NOM"_qs, ListField::Family);
    row(u"Courriel"_qs, ListField::Email);
    row(u"Société"_qs, ListField::Organisation);
    row(u"Équipe"_qs, ListField::Team);
    row(u"Nom, Prénom"_qs, ListField::WholeFamilyFirst);
    row(u"Nom complet"_qs, ListField::Whole);
    // By program
    row(u"Full name"_qs, ListField::Whole);
    row(u"#Name"_qs, ListField::Whole);
    row(u"firstName"_qs, ListField::Given);
    row(u"lastName"_qs, ListField::Family);
    row(u"emailAddress"_qs, ListField::Email);
    row(u"first_name"_qs, ListField::Given);
    // Two languages, and what stands around the word
    row(u"First name / Prénom"_qs, ListField::Given);
    row(u"Last name / Nom"_qs, ListField::Family);
    row(u"Nom | Last name"_qs, ListField::Family);
    row(u"Email / Courriel"_qs, ListField::Email);
    row(u"Status / Statut"_qs, ListField::Status);
    row(u"Languages / Langues"_qs, ListField::Languages);
    row(u"Offre / Demande"_qs, ListField::LeftOut);
    row(u"Nom de l’employé"_qs, ListField::Family);
    row(u"Prénom de l’employé"_qs, ListField::Given);
    row(u"Nom du participant (NOM Prénom)"_qs, ListField::WholeFamilyFirst);
    row(u"Full Name (First and Last)"_qs, ListField::Whole);
    row(u"Prénom – obligatoire"_qs, ListField::Given);
    row(u"What are the names of people attending?"_qs, ListField::Whole);
    row(u"Inscrivez votre nom de famille ici"_qs, ListField::Family);
    row(u"Quel prénom sur le badge ?"_qs, ListField::Given);
    row(u"Nom et prénom pour le badge"_qs, ListField::WholeFamilyFirst);
    row(u"First and last name on your badge"_qs, ListField::Whole);
    row(u"Nom de votre atelier"_qs, ListField::LeftOut);
    row(u"Prénom de l’enfant"_qs, ListField::LeftOut);
    row(u"Nom du tarif"_qs, ListField::LeftOut);
    // Who comes
    for (const QString &heading : {u"Can you attend?"_qs, u"Will you attend?"_qs, u"Are you coming?"_qs,
             u"Participerez-vous ?"_qs, u"Pourrez-vous venir ?"_qs, u"Will you attend the event?"_qs,
             u"Attended"_qs, u"Approval Status"_qs, u"approval_status"_qs, u"Statut RSVP"_qs,
             u"Commande annulée"_qs, u"Cancelled at"_qs})
        row(heading, ListField::Status);
    // A question that has the word but asks for something else
    for (const QString &heading :
        {u"Êtes-vous présent au repas ?"_qs, u"What would you like to present?"_qs,
            u"Souhaitez-vous partager un covoiturage ?"_qs, u"Acceptez-vous de partager vos coordonnées ?"_qs,
            u"Comment avez-vous connu notre organisation ?"_qs, u"How did you learn about us?"_qs,
            u"May we share your photo?"_qs, u"Viendrez-vous en voiture ?"_qs,
            u"What days will you attend?"_qs})
        row(heading, ListField::LeftOut);
    // People
    row(u"Ana Roy"_qs, ListField::LeftOut);
    row(u"mail@x.org"_qs, ListField::LeftOut);
    row(u""_qs, ListField::LeftOut);
}

void TestListTable::headings()
{
    QFETCH(const QString, heading);
    QTEST(fieldOfHeading(heading), "field");
}

void TestListTable::rows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("cells");
    const auto row = [](const char *what, const QString &text, const QStringList &cells) {
        QTest::newRow(what) << text << cells;
    };
    row("semicolons below headings, rows of any length", u"Nom;Prénom;Note\nRoy;Ana\nLi;Ben;x;y"_qs,
        {u"Roy|Ana"_qs, u"Li|Ben|x|y"_qs});
    row("commas below headings, with semicolons in cells", u"First name,Last name,Note\nAna,Roy,a;b;c;d"_qs,
        {u"Ana|Roy|a;b;c;d"_qs});
    row("the separator a spreadsheet names", u"sep=;\r\nRoy, fils;Ana\r\nLi, fille;Ben"_qs,
        {u"Roy, fils|Ana"_qs, u"Li, fille|Ben"_qs});
    row("line ends in quotes", u"Nom;Note\r\nRoy;\"deux\r\nlignes\"\r\nLi;x"_qs,
        {u"Roy|deux\r\nlignes"_qs, u"Li|x"_qs});
    row("quotes in quotes", u"Name,Note\nAna,\"say \"\"hi\"\", Ben\""_qs, {u"Ana|say \"hi\", Ben"_qs});
    row("a quote inside a cell is a sign", u"Name,Note\nAna,5\" pipe\nBen,x"_qs,
        {u"Ana|5\" pipe"_qs, u"Ben|x"_qs});
    row("a quote nobody closes is a sign", u"Name,Note\nAna,\"open\nBen,x"_qs,
        {u"Ana|\"open"_qs, u"Ben|x"_qs});
    row("a cell that goes on behind its quotes is a plain one", u"Name,Note\nAna,\"a\" b\nBen,x"_qs,
        {u"Ana|\"a\" b"_qs, u"Ben|x"_qs});
    row("blanks around quotes", u"Name,Note\nAna, \"a, b\" \nBen,x"_qs, {u"Ana|a, b"_qs, u"Ben|x"_qs});
    row("blank rows go, rows of empty cells stay", u"Nom;Prénom\n\n;\nRoy;Ana\n  \n"_qs,
        {u"|"_qs, u"Roy|Ana"_qs});
    row("one odd line in twenty does not hide the columns", u"Roy;Ana\n"_qs.repeated(19) + u"Li;Ben;x\n"_qs,
        QStringList(19, u"Roy|Ana"_qs) << u"Li|Ben|x"_qs);
    row("one odd line in three does", u"Roy;Ana\nLi;Ben\nX"_qs, {u"Roy;Ana"_qs, u"Li;Ben"_qs, u"X"_qs});
    row("only headings", u"Nom;Prénom"_qs, {});
    row("nothing", u"\ufeff\n\n"_qs, {});
}

void TestListTable::rows()
{
    QFETCH(const QString, text);
    QTEST(cellsOf(tableOf(text)), "cells");
}

void TestListTable::rowsAreCountedAsASpreadsheetShowsThem()
{
    const ListTable table = tableOf(u"Nom;Note\r\n\r\nRoy;\"a\r\nb\rc\nd\"\r\nLi;x"_qs);
    QCOMPARE(table.rows.size(), 2U);
    QCOMPARE(table.rows[0].line, 3);
    QCOMPARE(table.rows[1].line, 4);
}

void TestListTable::aRowBelowATitleMayBeTheHeadings()
{
    const ListTable table = tableOf(u"Soirée du 30 mars\nÉdité le 28\n\nNom;Prénom\nRoy;Ana\nLi;Ben"_qs);
    QCOMPARE(table.heading, (QStringList{u"Nom"_qs, u"Prénom"_qs}));
    QCOMPARE(cellsOf(table), (QStringList{u"Roy|Ana"_qs, u"Li|Ben"_qs}));
}

void TestListTable::columnsAreSettledTogether_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::vector<ListField>>("fields");
    const auto row = [](const char *what, const QString &text, const std::vector<ListField> &fields) {
        QTest::newRow(what) << text << fields;
    };
    using enum ListField;
    row("given and family name leave the whole one out", u"Full name,First name,Last name\nA B,A,B"_qs,
        {LeftOut, Given, Family});
    row("a given name and a name", u"Prénom;Name\nAna;Roy"_qs, {Given, Family});
    row("a lone family name is the whole one", u"Nom;Courriel\nAna Roy;a@x.org"_qs, {Whole, Email});
    row("of two alike the first counts", u"Nom;Prénom;Email;Email\nRoy;Ana;a@x.org;b@x.org"_qs,
        {Family, Given, Email, LeftOut});
    row("topics may stand in two columns", u"Nom;À partager;Je propose\nRoy;a;b"_qs,
        {Whole, ToShare, ToShare});
    row("no headings, an address beside the name", u"Ana Roy;a@x.org\nBen Li;b@x.org"_qs, {Whole, Email});
    row("no headings, only lines", u"Ana Roy\nBen Li"_qs, {Whole});
    row("only addresses have a heading", u"Email\na@x.org"_qs, {Email});
    row("the better filled of two", u"Email,Name,Your full name\nanonymous,,Ana Roy\nanonymous,,Ben Li"_qs,
        {Email, LeftOut, Whole});
    row("an empty family name beside a whole one", u"Courriel;Nom;Prénom et nom\na@x.org;;Ana Roy"_qs,
        {Email, LeftOut, Whole});
    row("who attends, not who bought",
        u"Name,Email,Attendee name,Attendee email\nEve Sun,e@x.org,Ana Roy,a@x.org\nEve Sun,e@x.org,Ben "
        "Li,b@x.org"_qs,
        {LeftOut, LeftOut, Whole, Email});
    row("a known name before one that is asked for",
        u"Name,The name on your badge\nAna Roy,Ana\nBen Li,Ben"_qs, {Whole, LeftOut});
    row("topics that are yes or no are none",
        u"Name,Something to share?,Do you want to learn something?\nAna Roy,Yes,No\nBen Li,No,Yes"_qs,
        {Whole, LeftOut, LeftOut});
    row("a question after coming that is not answered so",
        u"Name,Will you attend the opening?\nAna Roy,Monday\nBen Li,Tuesday"_qs, {Whole, LeftOut});
    row("a participation that is a fee",
        u"Nom;Participation\nAna Roy;0\nBen Li;0\nAwa Sow;0\nLuc Ba;25,00 €"_qs, {Whole, LeftOut});
    row("a presence that is a count", u"Nom;Présence\nAna Roy;2\nBen Li;0\nAwa Sow;1"_qs, {Whole, LeftOut});
    row("an answer that is a number of guests", u"Name,Response\nAna Roy,2 guests\nBen Li,0\nAwa Sow,0"_qs,
        {Whole, LeftOut});
    row("a presence that is nought or one", u"Nom;Présence\nAna Roy;1\nBen Li;0"_qs, {Whole, Status});
    row("a presence in words, and a number among them",
        u"Nom;Présence\nAna Roy;oui\nBen Li;non\nAwa Sow;2"_qs, {Whole, Status});
    row("the day of a refund", u"Nom;Remboursé le\nAna Roy;2027-03-01\nBen Li;"_qs, {Whole, Status});
    row("names below headings nobody knows", u"Vorname;Nachname;Email\nAna;Roy;a@x.org\nBen;Li;b@x.org"_qs,
        {Given, Family, Email});
    row("names below a question nobody knows", u"Who are you?,Email\nAna Roy,a@x.org\nBen Li,b@x.org"_qs,
        {Whole, Email});
    row("towns are no names", u"Ville;Email\nParis;a@x.org\nLyon;b@x.org"_qs, {LeftOut, Email});
    row("headings of a form are no person",
        u"Timestamp,Can you attend?,Who?\n2025/03/01 10:00:00 AM GMT-5,Yes,Ana Roy\n2025/03/01 10:00:00 "
        "AM GMT-5,No,Ben Li"_qs,
        {LeftOut, Status, Whole});
    row("a time is no name", u"2025/03/01 10:00:00 AM GMT-5;Ana Roy\n2025/03/02 10:00:00 AM GMT-5;Ben Li"_qs,
        {LeftOut, Whole});
}

void TestListTable::columnsAreSettledTogether()
{
    QFETCH(const QString, text);
    QFETCH(const std::vector<ListField>, fields);
    QVERIFY(fieldsOf(tableOf(text)) == fields);
}

void TestListTable::namesWhoseFamilyComesFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("understood");
    QTest::newRow("two words") << u"Roy Ana"_qs << u"Roy, Ana"_qs;
    QTest::newRow("a particle") << u"Le Goff Solène"_qs << u"Le Goff, Solène"_qs;
    QTest::newRow("two particles") << u"De La Tour Anne Marie"_qs << u"De La Tour, Anne Marie"_qs;
    QTest::newRow("a comma says so") << u"Roy, Ana"_qs << u"Roy, Ana"_qs;
    QTest::newRow("capitals say so") << u"ROY BIS Ana"_qs << u"ROY BIS Ana"_qs;
    QTest::newRow("an initial behind") << u"Karim B."_qs << u"Karim B."_qs;
    QTest::newRow("one word") << u"Ana"_qs << u"Ana"_qs;
    QTest::newRow("only particles") << u"De La"_qs << u"De, La"_qs;
}

void TestListTable::namesWhoseFamilyComesFirst()
{
    QFETCH(const QString, typed);
    QTEST(familyFirst(typed), "understood");
}

void TestListTable::readingIsStopped()
{
    std::stop_source stop;
    const QString text = u"Ana Roy\n"_qs.repeated(5000);
    ListLimits limits{.stop = stop.get_token(), .progress = [&stop](double) {
                          stop.request_stop();
                      }};
    const auto table = readTable(text, limits);
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::Cancelled);
}

void TestListTable::readingTellsHowFarItIs()
{
    std::vector<double> told;
    const ListLimits limits{.progress = [&told](double part) {
        told.push_back(part);
    }};
    QVERIFY(readTable(u"Ana Roy\n"_qs.repeated(5000), limits));
    QVERIFY(told.size() > 5);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QVERIFY(told.front() > 0 && told.back() <= 1);
}

TEST_CLASS(TestListTable)

}  // namespace tablee::tst_list_table

#include "tst_list_table.moc"

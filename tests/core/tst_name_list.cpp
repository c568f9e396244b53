#include "directory/name_list.h"
#include "support/test_program.h"

#include <QTest>

namespace tablee::tst_name_list {

class TestNameList : public QObject {
    Q_OBJECT

private slots:
    void reading_data();
    void reading();
    void sideBySide_data();
    void sideBySide();
    void aLineMayBeOnePersonAllTheSame();
    void twoPeopleOnALineAreTwo_data();
    void twoPeopleOnALineAreTwo();
    void whatMayBeSeveralPeopleIsTold_data();
    void whatMayBeSeveralPeopleIsTold();
    void threeWholeNamesOnTheOnlyLineAreNoFamilyOfTwo();
    void twoPeopleOnALineMayBeOne();
    void whatIsCancelledIsNobody();
    void whoDoesNotComeHasNoChair();
    void whoComesOnceComes();
    void linesAreCounted();
    void repeatedNames_data();
    void repeatedNames();
    void differentPeopleGetAChairEach();
    void theKnownOneOfThemKeepsTheName();
    void differentPeopleKeepClearOfOthers();
    void headCount_data();
    void headCount();
    void numberedPeople();
    void aRoomHasLimits();
    void aHugePasteIsCut();
    void fiveThousandLinesAreRead();
    void longLinesComeToAnEnd_data();
    void longLinesComeToAnEnd();
};

namespace {

/// "given|family" for each person.
QStringList names(const NameList &list)
{
    QStringList texts;
    for (const ListedName &person : list.people)
        texts += person.family.isEmpty() ? person.given : person.given + u'|' + person.family;
    return texts;
}

QString manyLines(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += u"Éloïse-%1 Œuvrard-Lévesque\n"_qs.arg(i);
    return text;
}

}  // namespace

void TestNameList::reading_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QStringList>("people");
    const auto row = [](const char *what, const QString &pasted, const QStringList &people) {
        QTest::newRow(what) << pasted << people;
    };
    row("nothing", {}, {});
    row("blank lines only", u"\n  \n\t\n\u00a0\n"_qs, {});
    row("one person", u"Ana"_qs, {u"Ana"_qs});
    row("one a line", u"Ana Roy\nBen Li"_qs, {u"Ana|Roy"_qs, u"Ben|Li"_qs});
    row("line ends of Windows and old Macs", u"Ana\r\nBen\rChloé\r\n"_qs,
        {u"Ana"_qs, u"Ben"_qs, u"Chloé"_qs});
    row("blank lines between", u"\n\nAna\n\n \nBen\n\n"_qs, {u"Ana"_qs, u"Ben"_qs});
    row("numbered", u"1. Ana\n2) Ben\n10.\tChloé"_qs, {u"Ana"_qs, u"Ben"_qs, u"Chloé"_qs});
    row("bulleted", u"- Ana\n• Ben\n* Chloé\n– Dan\n☐ Eva\n- [ ] Fay"_qs,
        {u"Ana"_qs, u"Ben"_qs, u"Chloé"_qs, u"Dan"_qs, u"Eva"_qs, u"Fay"_qs});
    row("plus signs before names are bullets, in names they stay",
        u"+ Ana\n+ Ben Li\n+33 6 12\n+Chloé\n- +44 20"_qs,
        {u"Ana"_qs, u"Ben|Li"_qs, u"+33|6 12"_qs, u"+Chloé"_qs, u"+44|20"_qs});
    row("a hyphen inside is a name's own", u"Anne-Sophie Goffin"_qs, {u"Anne-Sophie|Goffin"_qs});
    row("people who are numbers", u"1\n2\n3"_qs, {u"1"_qs, u"2"_qs, u"3"_qs});
    row("family name first, with commas", u"Le Goff, Solène\nDe Smet, Wim"_qs,
        {u"Solène|Le Goff"_qs, u"Wim|De Smet"_qs});
    row("one comma in one line is one person", u"Roy, Ana"_qs, {u"Ana|Roy"_qs});
    row("a comma in some lines", u"Roy, Ana\nBen Li\nCôté, Zoé"_qs,
        {u"Ana|Roy"_qs, u"Ben|Li"_qs, u"Zoé|Côté"_qs});
    row("everybody on one line", u"Ana, Ben, Chloé Roy"_qs, {u"Ana"_qs, u"Ben"_qs, u"Chloé|Roy"_qs});
    row("everybody on one line with semicolons", u"Ana; Ben;"_qs, {u"Ana"_qs, u"Ben"_qs});
    row("copied from an e-mail", u"Ana Roy <ana@x.org>; \"Li, Ben\" <ben@x.org>"_qs,
        {u"Ana|Roy"_qs, u"Ben|Li"_qs});
    row("only addresses on one line", u"jean@x.org, marie@x.org, paul@x.org"_qs,
        {u"jean"_qs, u"marie"_qs, u"paul"_qs});
    row("only addresses on one line, with semicolons", u"jean@x.org;marie@x.org;paul@x.org;"_qs,
        {u"jean"_qs, u"marie"_qs, u"paul"_qs});
    row("addressees with commas", u"Jean Dupont <jean@x.org>, \"Curie, Marie\" <marie@x.org>"_qs,
        {u"Jean|Dupont"_qs, u"Marie|Curie"_qs});
    row("an address beside one of two names shows that they are people",
        u"Jean Dupont <jean@x.org>, Anne Roy"_qs, {u"Jean|Dupont"_qs, u"Anne|Roy"_qs});
    row("names, addresses and both on one line", u"Jean Dupont <jean@x.org>; Anne Roy; luc@x.org"_qs,
        {u"Jean|Dupont"_qs, u"Anne|Roy"_qs, u"luc"_qs});
    row("an address without a name, then another person", u"jd@x.fr; Anne Roy"_qs,
        {u"jd"_qs, u"Anne|Roy"_qs});
    row("addresses without a name among other people", u"jd@x.fr;Anne Roy;Zoé Li;pm@x.fr"_qs,
        {u"jd"_qs, u"Anne|Roy"_qs, u"Zoé|Li"_qs, u"pm"_qs});
    row("an address, then its initials' name", u"jd@x.fr; Jean Dupont"_qs, {u"Jean|Dupont"_qs});
    row("an address, then its name", u"anne.roy@x.fr; Anne Roy"_qs, {u"Anne|Roy"_qs});
    row("an address, then the name that is a part of it", u"aroy@x.fr; Anne Roy"_qs, {u"Anne|Roy"_qs});
    row("an address, then a name longer than it", u"max@x.fr; Maxime Roy"_qs, {u"Maxime|Roy"_qs});
    row("a row of a spreadsheet", u"jd@x.fr; Anne; Roy"_qs, {u"Anne|Roy"_qs});
    row("a name, then an address", u"Anne Roy; jd@x.fr"_qs, {u"Anne|Roy"_qs});
    row("the parts of one name, and an address", u"Le Goff, Yann <yann@x.org>"_qs, {u"Yann|Le Goff"_qs});
    row("a dash between two of one name cuts nothing", u"Paul Roy - Ana Roy\nLuc Li"_qs,
        {u"Paul|Roy - Ana Roy"_qs, u"Luc|Li"_qs});
    row("what stands behind a dash is no name", u"Jean Dupont - ACME\nAnne Roy \u2013 Ville de Lyon"_qs,
        {u"Jean|Dupont"_qs, u"Anne|Roy"_qs});
    row("a first name with a dash of its own", u"Jean - Pierre\nMarie-Ève Roy"_qs,
        {u"Jean|- Pierre"_qs, u"Marie-Ève|Roy"_qs});
    row("a name and its own address on one line", u"Ana Roy, ana@x.org"_qs, {u"Ana|Roy"_qs});
    row("addresses beside the names", u"Ana Roy ana@x.org\nBen Li (ben@x.org)"_qs,
        {u"Ana|Roy"_qs, u"Ben|Li"_qs});
    row("only addresses: the address is not shown", u"ana.roy@x.org\nben@x.org"_qs,
        {u"ana|roy"_qs, u"ben"_qs});
    row("telephone after the name", u"Ana Roy 514-555-0123\nBen Li"_qs, {u"Ana|Roy"_qs, u"Ben|Li"_qs});
    row("a French spreadsheet", u"Nom\tPrénom\tCourriel\nRoy\tAna\tana@x.org\nLe Goff\tSolène\ts@x.org"_qs,
        {u"Ana|Roy"_qs, u"Solène|Le Goff"_qs});
    row("a French CSV", u"Nom;Prénom;Courriel\nRoy;Ana;ana@x.org\nLi;Ben;"_qs, {u"Ana|Roy"_qs, u"Ben|Li"_qs});
    row("an English CSV", u"First name,Last name,Phone\nAna,Roy,555\nBen,Li,556"_qs,
        {u"Ana|Roy"_qs, u"Ben|Li"_qs});
    row("a CSV of two columns with a heading", u"Prénom,Nom\nAna,Roy\nBen,Li"_qs,
        {u"Ana|Roy"_qs, u"Ben|Li"_qs});
    row("quoted cells",
        u"Organisation,Name\n\"Roy, fils et Cie\",\"Le Goff, Solène\"\nX,\"Ben \"\"B\"\" Li\""_qs,
        {u"Solène|Le Goff"_qs, u"Ben|\"B\" Li"_qs});
    row("the full name in one column", u"Name\tTeam\nAna Roy\tBlue\nBen Li\tRed"_qs,
        {u"Ana|Roy"_qs, u"Ben|Li"_qs});
    row("a heading over one column", u"Participants\nAna Roy\nBen Li"_qs, {u"Ana|Roy"_qs, u"Ben|Li"_qs});
    row("no heading, given name first", u"1\tAna\tRoy\tana@x.org\n2\tBen\tLi\tb@x.org"_qs,
        {u"Ana|Roy"_qs, u"Ben|Li"_qs});
    row("no heading, family names in capitals", u"LE GOFF\tSolène\nROY\tAna"_qs,
        {u"Solène|LE GOFF"_qs, u"Ana|ROY"_qs});
    row("no heading, whole names and an organisation", u"Ana Roy\tAcme\nBen Li\tQuai"_qs,
        {u"Ana|Roy"_qs, u"Ben|Li"_qs});
    row("a name and an address with a comma", u"Ana Roy, ana@x.org\nBen Li, ben@x.org"_qs,
        {u"Ana|Roy"_qs, u"Ben|Li"_qs});
    row("telephone before the name", u"514 555-0123\tAna Roy\n514 555-0124\tBen Li"_qs,
        {u"Ana|Roy"_qs, u"Ben|Li"_qs});
    row("a row without a name", u"Nom\tPrénom\tVille\nRoy\tAna\tQuébec\n\t\tLyon"_qs, {u"Ana|Roy"_qs});
    row("a family name alone", u"Nom\tPrénom\nRoy\t\nLi\tBen"_qs, {u"Roy"_qs, u"Ben|Li"_qs});
    row("an indented list has no columns", u"\tAna Roy\n\tBen Li"_qs, {u"Ana|Roy"_qs, u"Ben|Li"_qs});
    row("numbers before the names", u"1 Anne Roy\n2 Paul Blanc\n3 Luc Li"_qs,
        {u"Anne|Roy"_qs, u"Paul|Blanc"_qs, u"Luc|Li"_qs});
    row("numbers with their sign", u"n°1 Anne\nN° 2 : Paul\nno 3 Luc"_qs,
        {u"Anne"_qs, u"Paul"_qs, u"Luc"_qs});
    row("letters before the names", u"a) Anne\nb) Paul Blanc\nc. Luc"_qs,
        {u"Anne"_qs, u"Paul|Blanc"_qs, u"Luc"_qs});
    row("a number that does not rise is a name's own", u"2 Pac\n2 Chainz\n2 Face"_qs,
        {u"2|Pac"_qs, u"2|Chainz"_qs, u"2|Face"_qs});
    row("a number alone is a name's own", u"Ana\n50 Cent\nBen"_qs, {u"Ana"_qs, u"50|Cent"_qs, u"Ben"_qs});
    row("an initial is a name's own", u"A. Roy"_qs, {u"A.|Roy"_qs});
    row("initials in the order of the alphabet", u"A. Roy\nB. Li\nC. Sow"_qs,
        {u"A.|Roy"_qs, u"B.|Li"_qs, u"C.|Sow"_qs});
    row("what the list is called", u"Liste des participants du 12 mars\nAnne Roy\nPaul Blanc"_qs,
        {u"Anne|Roy"_qs, u"Paul|Blanc"_qs});
    row("titles", u"Mme DUPONT Marie\nMme Anne Roy\nN/A"_qs, {u"Marie|DUPONT"_qs, u"Anne|Roy"_qs});
    row("titles below a heading", u"Nom;Prénom\nMme Dupont;Marie"_qs, {u"Marie|Dupont"_qs});
    row("an address, a name and an organisation", u"info@acme.fr; Jean Dupont; Acme Conseil"_qs,
        {u"Jean|Dupont"_qs});
    row("emoji", u"🌱\nZoé 👩‍🌾"_qs, {u"🌱"_qs, u"Zoé|👩‍🌾"_qs});
    row("right to left", u"محمد علي\nשרה כהן"_qs, {u"محمد|علي"_qs, u"שרה|כהן"_qs});
    row("markup", u"Zoé <b>x</b> & Ko"_qs, {u"Zoé|<b>x</b> & Ko"_qs});
    row("lines of signs without a name", u"Ana\n---\n***\n====\n12.\nBen"_qs, {u"Ana"_qs, u"Ben"_qs});
}

void TestNameList::reading()
{
    QFETCH(const QString, pasted);
    const NameList list = readNames(pasted);
    QTEST(names(list), "people");
    QVERIFY(!list.tooMany);
}

/// Several names a line, where each cell is somebody, and where it is not.
void TestNameList::sideBySide_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QStringList>("people");
    QTest::addColumn<bool>("severalALine");
    const auto grid = [](const char *what, const QString &pasted, const QStringList &people) {
        QTest::newRow(what) << pasted << people << true;
    };
    const auto rows = [](const char *what, const QString &pasted, const QStringList &people) {
        QTest::newRow(what) << pasted << people << false;
    };
    grid("given names on two lines, the first ends in a comma",
        u"Anne, Bob, Carl, Dan,\nEva, Finn, Gina, Hugo"_qs,
        {u"Anne"_qs, u"Bob"_qs, u"Carl"_qs, u"Dan"_qs, u"Eva"_qs, u"Finn"_qs, u"Gina"_qs, u"Hugo"_qs});
    grid("whole names, three a line", u"Anne Roy, Paul Blanc, Luc Li\nMia Sow, Ben Petit, Zoé Noir"_qs,
        {u"Anne|Roy"_qs, u"Paul|Blanc"_qs, u"Luc|Li"_qs, u"Mia|Sow"_qs, u"Ben|Petit"_qs, u"Zoé|Noir"_qs});
    grid("lines of any length", u"Anne, Bob, Carl\nDan, Eva, Finn, Gina\nHugo"_qs,
        {u"Anne"_qs, u"Bob"_qs, u"Carl"_qs, u"Dan"_qs, u"Eva"_qs, u"Finn"_qs, u"Gina"_qs, u"Hugo"_qs});
    grid("semicolons", u"Anne Roy; Paul Blanc; Luc Li;\nMia Sow; Ben Petit"_qs,
        {u"Anne|Roy"_qs, u"Paul|Blanc"_qs, u"Luc|Li"_qs, u"Mia|Sow"_qs, u"Ben|Petit"_qs});
    grid("a plan of tables", u"Table 1\tTable 2\tTable 3\nAnne\tBob\tCarl Roy\nDan\tEva Li\tFinn"_qs,
        {u"Anne"_qs, u"Bob"_qs, u"Carl|Roy"_qs, u"Dan"_qs, u"Eva|Li"_qs, u"Finn"_qs});
    grid("the people of each table", u"Table 1 : Anne, Bob, Carl\nTable 2 : Dan, Eva, Finn"_qs,
        {u"Anne"_qs, u"Bob"_qs, u"Carl"_qs, u"Dan"_qs, u"Eva"_qs, u"Finn"_qs});
    grid("given names at three tables", u"Table 1\tTable 2\tTable 3\nAnne\tBob\tCarl\nDan\tEva\tFinn"_qs,
        {u"Anne"_qs, u"Bob"_qs, u"Carl"_qs, u"Dan"_qs, u"Eva"_qs, u"Finn"_qs});
    rows("what somebody is and where, in one word or two",
        u"Jean Dupont, Directeur général, Acme SA\nMarie Curie, Chercheuse, CNRS"_qs,
        {u"Jean|Dupont"_qs, u"Marie|Curie"_qs});
    rows("the cells of a document may be a sheet",
        u"Anne Roy\tPaul Blanc\tLuc Li\nMia Sow\tBen Petit\tZoé Noir"_qs, {u"Anne|Roy"_qs, u"Mia|Sow"_qs});
    rows("four words a row may be a sheet", u"Anne\tBob\tCarl\tDan\nEva\tFinn\tGina\tHugo"_qs,
        {u"Anne|Bob"_qs, u"Eva|Finn"_qs});
    rows("a file of whole names, where and as what",
        u"Jean Dupont;Banque Nationale;Directeur général\nEve Sow;Mairie Annexe;Chargée de projet"_qs,
        {u"Jean|Dupont"_qs, u"Eve|Sow"_qs});
    rows("a sheet of given name, family name and town", u"Ana\tRoy\tLyon\nBen\tLi\tParis"_qs,
        {u"Ana|Roy"_qs, u"Ben|Li"_qs});
    rows("a file of the same", u"Ana,Roy,Lyon\nBen,Li,Paris"_qs, {u"Ana|Roy"_qs, u"Ben|Li"_qs});
    rows("an organisation that comes again", u"Ana Roy, Acme, Lyon\nBen Li, Acme, Paris"_qs,
        {u"Ana|Roy"_qs, u"Ben|Li"_qs});
    rows("whole names before single words", u"Ana Roy\tAcme\tLyon\nBen Li\tQuai\tParis"_qs,
        {u"Ana|Roy"_qs, u"Ben|Li"_qs});
    rows("family names in capitals", u"ROY\tAna\tLyon\tFrance\nLI\tBen\tBrest\tItalie"_qs,
        {u"Ana|ROY"_qs, u"Ben|LI"_qs});
    rows("answers beside the names", u"Ana, Roy, oui, Lyon\nBen, Li, non, Paris"_qs,
        {u"Ana|Roy"_qs, u"Ben|Li"_qs});
    rows("a name and where one comes from, two a line", u"Anne Roy, Acme\nPaul Blanc, Acme\nLuc Li, Foo"_qs,
        {u"Anne|Roy"_qs, u"Paul|Blanc"_qs, u"Luc|Li"_qs});
    rows("family names that begin with a particle, and a given name twice",
        u"Le Goff, Wim\nDe Smet, Wim\nVan Damme, Wim"_qs,
        {u"Wim|Le Goff"_qs, u"Wim|De Smet"_qs, u"Wim|Van Damme"_qs});
    rows("two family names, and given names that differ",
        u"García López, Ana\nRuiz Soto, Luz\nVega Paz, Eva"_qs,
        {u"Ana|García López"_qs, u"Luz|Ruiz Soto"_qs, u"Eva|Vega Paz"_qs});
}

void TestNameList::sideBySide()
{
    QFETCH(const QString, pasted);
    const NameList list = readNames(pasted);
    QTEST(names(list), "people");
    QTEST(list.severalALine, "severalALine");
}

void TestNameList::aLineMayBeOnePersonAllTheSame()
{
    const QString pasted = u"Ana, Roy, Lyon, Quai\nBen, Li, Paris, Acme"_qs;
    QCOMPARE(readNames(pasted).people.size(), std::size_t{8});
    const NameList rows = readNames(pasted, {.onePersonALine = true});
    QCOMPARE(names(rows), (QStringList{u"Ana|Roy"_qs, u"Ben|Li"_qs}));
    QVERIFY(rows.isEitherWay && !rows.severalALine);
    // Three words a row of a sheet leave it open.
    const QString open = u"Anne\tBob\tCarl\nDan\tEva\tFinn"_qs;
    QVERIFY(readNames(open).isEitherWay);
    QCOMPARE(readNames(open).people.size(), std::size_t{2});
    QCOMPARE(readNames(open, {.onePersonALine = false}).people.size(), std::size_t{6});
}

void TestNameList::twoPeopleOnALineAreTwo_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("people");
    const auto row = [](const char *what, const QString &line, const QStringList &people) {
        QTest::newRow(what) << line << people;
    };
    row("a couple by its titles", u"M. et Mme Durand"_qs, {u"M.|Durand"_qs, u"Mme|Durand"_qs});
    row("in English", u"Mr & Mrs Smith"_qs, {u"Mr|Smith"_qs, u"Mrs|Smith"_qs});
    row("a couple and a given name, whosever it is", u"M. et Mme Paul Le Goff"_qs,
        {u"M.|Paul Le Goff"_qs, u"Mme|Paul Le Goff"_qs});
    row("given names before a family name", u"Anne et Paul Roy"_qs, {u"Anne|Roy"_qs, u"Paul|Roy"_qs});
    row("given names behind it", u"ROY Anne & Paul"_qs, {u"Anne|ROY"_qs, u"Paul|ROY"_qs});
    row("given names alone", u"Anne & Paul"_qs, {u"Anne"_qs, u"Paul"_qs});
    row("two whole names", u"Mme Anne Roy et M. Paul Blanc"_qs, {u"Anne|Roy"_qs, u"Paul|Blanc"_qs});
    row("two about a stroke", u"Anne Roy / Paul Blanc"_qs, {u"Anne|Roy"_qs, u"Paul|Blanc"_qs});
    row("a name about a comma", u"Roy, Anne"_qs, {u"Anne|Roy"_qs});
    row("a name of three words about a comma", u"Roy, Anne Marie"_qs, {u"Anne Marie|Roy"_qs});
    row("a family that begins as families do", u"Le Goff, Yann Marie"_qs, {u"Yann Marie|Le Goff"_qs});
    row("two family names and two given names", u"Silva Santos, Maria Clara"_qs,
        {u"Maria Clara|Silva Santos"_qs});
    row("a family in capitals", u"GARCIA LOPEZ, Ana Maria"_qs, {u"Ana Maria|GARCIA LOPEZ"_qs});
    row("a stroke before where somebody is from", u"Anne Roy / Acme"_qs, {u"Anne|Roy / Acme"_qs});
    row("a stroke before a company of two words", u"Anne Roy / Acme Corp"_qs, {u"Anne|Roy / Acme Corp"_qs});
    row("one of two given names", u"Jean / John Chen"_qs, {u"Jean|/ John Chen"_qs});
    row("one of two names", u"Anne Roy / Anna Roy"_qs, {u"Anne|Roy / Anna Roy"_qs});
    row("a sign between given names", u"Anne + Paul"_qs, {u"Anne|+ Paul"_qs});
    row("a staff", u"Sam Levy & Staff"_qs, {u"Sam|Levy & Staff"_qs});
    row("a team", u"Luc Roy et Équipe"_qs, {u"Luc|Roy et Équipe"_qs});
    row("what is taught", u"Arts et Métiers"_qs, {u"Arts|et Métiers"_qs});
    row("a department", u"Recherche et Développement"_qs, {u"Recherche|et Développement"_qs});
    row("a band", u"Kofi and The Band"_qs, {u"Kofi|and The Band"_qs});
    row("her mother", u"anne et sa mère"_qs, {u"anne|et sa mère"_qs});
    row("Her Mother", u"Anne et Sa Mère"_qs, {u"Anne|et Sa Mère"_qs});
    row("no capital", u"Anne et paul"_qs, {u"Anne|et paul"_qs});
    row("a company", u"Dupont et Fils"_qs, {u"Dupont|et Fils"_qs});
    row("whoever comes along has no name", u"Awa Sow et invité"_qs, {u"Awa|Sow et invité"_qs});
    row("nor has one more", u"Awa Sow + 1"_qs, {u"Awa|Sow + 1"_qs});
    row("pronouns are no name", u"Ana Roy (she/her)"_qs, {u"Ana|Roy"_qs});
}

void TestNameList::twoPeopleOnALineAreTwo()
{
    QFETCH(const QString, line);
    QFETCH(const QStringList, people);
    const NameList list = readNames(line);
    QCOMPARE(names(list), people);
    QCOMPARE(list.together, people.size() > 1 ? 1 : 0);
    QCOMPARE(list.firstTogether.has_value(), people.size() > 1);
    // As one of several lines, too.
    if (!line.contains(u','))
        QCOMPARE(names(readNames(u"Zoé Martin\n"_qs + line)), QStringList{u"Zoé|Martin"_qs} + people);
}

void TestNameList::whatMayBeSeveralPeopleIsTold_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isTold");
    const auto row = [](const char *what, const QString &line, bool isTold) {
        QTest::newRow(what) << line << isTold;
    };
    row("three whole names", u"Anne Roy, Paul Blanc et Marie Petit"_qs, true);
    row("three given names of a family", u"Anne, Paul et Marie Roy"_qs, true);
    row("three about two signs", u"Anne & Paul & Marie Roy"_qs, true);
    row("a stroke without blanks", u"Anne Roy/Paul Blanc"_qs, true);
    row("this one or that one", u"Anne Roy ou Paul Blanc"_qs, true);
    row("the same in English", u"Anne Roy or Paul Blanc"_qs, true);
    row("two family names and two given names", u"García López, Ana María"_qs, false);
    row("nobody behind a stroke", u"Anne Roy /"_qs, false);
    row("a company behind a stroke", u"Anne Roy / Acme Corp"_qs, false);
    row("a company behind a bare stroke", u"Anne Roy/Acme Corp"_qs, false);
    row("a company of three", u"Dupont, Martin & Durand"_qs, false);
    row("one of two given names", u"Jean/John Chen"_qs, false);
    row("where somebody is, in brackets", u"Marie Curie (CNRS/ENS Lyon)"_qs, false);
    row("at somebody's", u"Anne Roy c/o Paul Blanc"_qs, false);
    row("a title of either", u"M./Mme Durand"_qs, false);
    row("a name with 'ou' in it", u"Ouassim Ou Bella"_qs, false);
}

/// Nobody guesses who they are, and nobody is lost unseen.
void TestNameList::whatMayBeSeveralPeopleIsTold()
{
    QFETCH(const QString, line);
    QFETCH(const bool, isTold);
    const NameList list = readNames(u"Zoé Martin\n"_qs + line);
    QCOMPARE(list.people.size(), std::size_t{2});
    QCOMPARE(list.together, 0);
    QCOMPARE(list.perhapsSeveral, isTold ? 1 : 0);
    QCOMPARE(list.firstPerhapsSeveral, isTold ? list.people.back().typed : QString{});
}

void TestNameList::threeWholeNamesOnTheOnlyLineAreNoFamilyOfTwo()
{
    const NameList list = readNames(u"Anne Roy, Paul Blanc et Marie Petit"_qs);
    QCOMPARE(list.people.size(), std::size_t{1});
    QCOMPARE(list.perhapsSeveral, 1);
    QCOMPARE(names(readNames(u"Le Goff, Anne Marie et Jean Paul"_qs)),
        (QStringList{u"Anne Marie|Le Goff"_qs, u"Jean Paul|Le Goff"_qs}));
}

void TestNameList::twoPeopleOnALineMayBeOne()
{
    const QString pasted = u"Anne et Paul Roy\nLéa et Hugo Petit\nZoé Martin"_qs;
    const NameList two = readNames(pasted);
    QCOMPARE(two.people.size(), std::size_t{5});
    QCOMPARE(two.together, 2);
    QVERIFY((two.firstTogether == NamedTogether{u"Anne et Paul Roy"_qs, u"Anne Roy"_qs, u"Paul Roy"_qs}));
    const NameList one = readNames(pasted, {.togetherIsOne = true});
    QCOMPARE(names(one), (QStringList{u"Anne|et Paul Roy"_qs, u"Léa|et Hugo Petit"_qs, u"Zoé|Martin"_qs}));
    QCOMPARE(one.together, 2);
}

void TestNameList::whatIsCancelledIsNobody()
{
    const NameList list = readNames(u"Formation annulée\nAnne Roy\nPaul Blanc (annulé)"_qs);
    QCOMPARE(names(list), QStringList{u"Anne|Roy"_qs});
    QCOMPARE(list.notComing, 2);
    const QString one = u"Anne Roy et Paul Blanc (annulé)"_qs;
    QCOMPARE(names(readNames(one)), QStringList{u"Anne|Roy"_qs});
    QCOMPARE(readNames(one).notComing, 1);
    QCOMPARE(names(readNames(one, {.absentToo = true})), (QStringList{u"Anne|Roy"_qs, u"Paul|Blanc"_qs}));
}

void TestNameList::whoDoesNotComeHasNoChair()
{
    const QString pasted
        = u"Prénom,Nom,Présence\nAnne,Roy,Oui\nPaul,Blanc,Non\nLuc,Li,Non\nPaul,Blanc,Non"_qs;
    const NameList list = readNames(pasted);
    QCOMPARE(names(list), QStringList{u"Anne|Roy"_qs});
    QCOMPARE(list.notComing, 2);
    const NameList all = readNames(pasted, {.absentToo = true});
    QCOMPARE(names(all), (QStringList{u"Anne|Roy"_qs, u"Paul|Blanc"_qs, u"Luc|Li"_qs}));
    QCOMPARE(all.notComing, 2);
}

void TestNameList::whoComesOnceComes()
{
    const NameList list = readNames(u"Nom,Présence\nAnne Roy,Non\nAnne Roy,Oui\nPaul Blanc,Oui"_qs);
    QCOMPARE(names(list), (QStringList{u"Anne|Roy"_qs, u"Paul|Blanc"_qs}));
    QCOMPARE(list.notComing, 0);
    QVERIFY(tablee::repeatedNames(list).empty());
}

void TestNameList::linesAreCounted()
{
    const NameList list = readNames(u"Nom\tPrénom\r\n\r\nRoy\tAna\r\nLi\tBen\r\nRoy\tAna"_qs);
    QCOMPARE(list.people.size(), 2U);
    QCOMPARE(list.people[0].line, 3);
    QCOMPARE(list.people[1].line, 4);
    QCOMPARE(list.people[0].typed, u"Ana Roy"_qs);
}

void TestNameList::repeatedNames_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("copies");
    QTest::newRow("twice the same") << u"Awa Sow\nAwa Sow"_qs << 1 << 2;
    QTest::newRow("three times, with spaces") << u"Awa Sow\n Awa  Sow\nAwa\u00a0Sow"_qs << 1 << 3;
    QTest::newRow("other capitals and accents") << u"RENÉ ROY\nrene roy"_qs << 1 << 2;
    QTest::newRow("a hyphen left out") << u"Anne-Sophie Goffin\nAnne Sophie Goffin"_qs << 1 << 2;
    QTest::newRow("with a comma the other way round") << u"Awa Sow\nSow, Awa\nBen"_qs << 2 << 2;
    QTest::newRow("without a comma they are two people") << u"Martin Paul\nPaul Martin"_qs << 2 << 1;
    QTest::newRow("given names alone") << u"Ana\nBen\nana"_qs << 2 << 2;
}

void TestNameList::repeatedNames()
{
    QFETCH(const QString, pasted);
    QFETCH(const int, copies);
    const NameList list = readNames(pasted);
    QTEST(static_cast<int>(list.people.size()), "people");
    QCOMPARE(list.people.front().copies, copies);
    QCOMPARE(tablee::repeatedNames(list), copies > 1 ? std::vector<int>{0} : std::vector<int>{});
}

void TestNameList::differentPeopleGetAChairEach()
{
    NameList list = readNames(u"Ana\nAwa Sow\nSow, Awa\nBen\nAwa Sow\nana"_qs);
    QCOMPARE(names(list), (QStringList{u"Ana"_qs, u"Awa|Sow"_qs, u"Ben"_qs}));
    list = asDifferentPeople(list, 1, false);
    QCOMPARE(names(list),
        (QStringList{u"Ana"_qs, u"Awa|Sow (1)"_qs, u"Awa|Sow (2)"_qs, u"Awa|Sow (3)"_qs, u"Ben"_qs}));
    QCOMPARE(list.people[2].typed, u"Awa Sow (2)"_qs);
    list = asDifferentPeople(list, 0, false);
    QCOMPARE(names(list).first(2), (QStringList{u"Ana (1)"_qs, u"Ana (2)"_qs}));
    QVERIFY(tablee::repeatedNames(list).empty());
    QCOMPARE(asDifferentPeople(list, 0, false), list);
}

void TestNameList::theKnownOneOfThemKeepsTheName()
{
    const NameList list = asDifferentPeople(readNames(u"Awa Sow\nAwa Sow (2)\nawa sow\nAwa Sow"_qs), 0, true);
    QCOMPARE(
        names(list), (QStringList{u"Awa|Sow"_qs, u"Awa|Sow (3)"_qs, u"Awa|Sow (4)"_qs, u"Awa|Sow (2)"_qs}));
    QVERIFY(tablee::repeatedNames(list).empty());
}

void TestNameList::differentPeopleKeepClearOfOthers()
{
    const NameList list = asDifferentPeople(readNames(u"Awa Sow\nAwa Sow (1)\nAwa Sow"_qs), 0, false);
    QCOMPARE(names(list), (QStringList{u"Awa|Sow (2)"_qs, u"Awa|Sow (3)"_qs, u"Awa|Sow (1)"_qs}));
}

void TestNameList::headCount_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<int>("people");
    constexpr int none = -1;
    const auto row = [](const QString &written, int people) {
        QTest::newRow(qPrintable(written)) << written << people;
    };
    row(u"24"_qs, 24);
    row(u" 24\n"_qs, 24);
    row(u"1 000"_qs, 1000);
    row(u"1,000"_qs, 1000);
    row(u"24 people"_qs, 24);
    row(u"24 personnes"_qs, 24);
    row(u"12 invité(e)s"_qs, 12);
    row(u"1 person"_qs, 1);
    row(u"Vingt-quatre personnes"_qs, none);
    row(u"24 Awa Sow"_qs, none);
    row(u"24\n25"_qs, none);
    row(u"24 people\nAna"_qs, none);
    row(u"-4"_qs, none);
    row(u"99999999999999"_qs, none);
    row(QString{}, none);
}

void TestNameList::headCount()
{
    QFETCH(const QString, written);
    QTEST(headCountIn(written).value_or(-1), "people");
}

void TestNameList::numberedPeople()
{
    QCOMPARE(names(tablee::numberedPeople(3)), (QStringList{u"1"_qs, u"2"_qs, u"3"_qs}));
    QVERIFY(tablee::numberedPeople(0).people.empty());
    QVERIFY(tablee::numberedPeople(-4).people.empty());
    QVERIFY(!tablee::numberedPeople(mostPeople).tooMany);
    QVERIFY(tablee::numberedPeople(mostPeople + 1).tooMany);
    QCOMPARE(tablee::numberedPeople(mostPeople + 1).people.size(), std::size_t{mostPeople});
}

void TestNameList::aRoomHasLimits()
{
    QVERIFY(!readNames(manyLines(mostPeople)).tooMany);
    const NameList list = readNames(manyLines(mostPeople + 1));
    QVERIFY(list.tooMany);
    QCOMPARE(list.people.size(), std::size_t{mostPeople});
    QVERIFY(!readNames(manyLines(mostPeople) + u"Éloïse-7 Œuvrard-Lévesque\n"_qs).tooMany);
}

void TestNameList::aHugePasteIsCut()
{
    const NameList list = readNames(u"Ana\n"_qs.repeated(100'000));
    QVERIFY(list.tooMany);
    QCOMPARE(list.people.size(), 1U);
    QVERIFY(readNames(manyLines(100'000)).tooMany);
}

void TestNameList::fiveThousandLinesAreRead()
{
    const QString pasted = manyLines(mostPeople);
    QCOMPARE(readNames(pasted).people.size(), std::size_t{mostPeople});
}

void TestNameList::longLinesComeToAnEnd_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::newRow("digits without end") << u"Ana "_qs + u"1 "_qs.repeated(1'000'000) + u'x';
    QTest::newRow("an address without end") << u"Ana a@b "_qs + QString{1'000'000, u'a'};
    QTest::newRow("a cell without end") << u"Ana\tRoy\nBen\t"_qs + QString{1'000'000, u'a'};
    QTest::newRow("quotes without end") << u"Ana\tRoy\nBen\t"_qs + u"\"\""_qs.repeated(1'000'000);
}

/// Somebody pastes what is no list; each press of a key reads it again, while an evening may be on.
void TestNameList::longLinesComeToAnEnd()
{
    QFETCH(const QString, pasted);
    // It takes hours, and the test never ends, when each sign begins a search of its own.
    QVERIFY(readNames(pasted).people.front().given.startsWith(u"Ana"_qs));
}

TEST_CLASS(TestNameList)

}  // namespace tablee::tst_name_list

#include "tst_name_list.moc"

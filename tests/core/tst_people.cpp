#include "directory/member_details.h"
#include "directory/member_search.h"
#include "directory/name_case.h"
#include "directory/names_apart.h"
#include "directory/same_person.h"
#include "directory/search_key.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>

namespace tablee::tst_people {

class TestPeople : public QObject {
    Q_OBJECT

private slots:
    void capitalsBecomeANames_data();
    void capitalsBecomeANames();
    void givenNamesKeepTheirInitials_data();
    void givenNamesKeepTheirInitials();
    void detailsAreCleaned();
    void aNoteIsCutAndKeepsItsLines();
    void topicsOfAField_data();
    void topicsOfAField();
    void searchFindsMembers_data();
    void searchFindsMembers();
    void namesAreSortedAsInADictionary();
    void whoMayBeOnePerson_data();
    void whoMayBeOnePerson();
    void aCrowdAtOneAddressIsNoQuestion();
    void namesakesAreToldApart_data();
    void namesakesAreToldApart();
    void namesakesAreToldApartByTeam();
    void aMarkMeansTheSameMemberOnEveryPage();
};

namespace {

Member named(const char *given, const char *family)
{
    static std::int64_t last = 0;
    Member member{
        .id = MemberId{++last}, .given = QString::fromUtf8(given), .family = QString::fromUtf8(family)};
    member.searchKey = searchKey(displayName(member));
    return member;
}

}  // namespace

void TestPeople::capitalsBecomeANames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *what, const QString &typed, const QString &shown) {
        QTest::newRow(what) << typed << shown;
    };
    row("two words", u"LE GOFF"_qs, u"Le Goff"_qs);
    row("small letters stand already", u"McDonald"_qs, u"McDonald"_qs);
    row("all small is left alone", u"roy"_qs, u"roy"_qs);
    row("an apostrophe", u"O'BRIEN"_qs, u"O'Brien"_qs);
    row("a French apostrophe", u"D’ANGELO"_qs, u"D’Angelo"_qs);
    row("particles get their capital", u"DE LA TOUR"_qs, u"De La Tour"_qs);
    row("Mac may be either and gets one capital", u"MACDONALD"_qs, u"Macdonald"_qs);
    row("Mc has two", u"MCDONALD"_qs, u"McDonald"_qs);
    row("too short for Mc", u"MCI"_qs, u"Mci"_qs);
    row("hyphens and accents", u"SAINT-EXUPÉRY"_qs, u"Saint-Exupéry"_qs);
    row("a ligature", u"ŒUVRARD"_qs, u"Œuvrard"_qs);
    row("two letters", u"LI"_qs, u"Li"_qs);
    row("an ordinal", u"ROY III"_qs, u"Roy III"_qs);
    row("a mark of ours", u"SOW (2)"_qs, u"Sow (2)"_qs);
    row("the sharp s", u"GROßMANN"_qs, u"Großmann"_qs);
    row("Cyrillic", u"ИВАНОВА"_qs, u"Иванова"_qs);
    row("Greek is left alone", u"ΣΙΓΜΑΣ"_qs, u"ΣΙΓΜΑΣ"_qs);
    row("no capitals there", u"محمد"_qs, u"محمد"_qs);
    row("a particle in small letters", u"de GAULLE"_qs, u"de Gaulle"_qs);
    row("an elided particle", u"d'ORNANO"_qs, u"d'Ornano"_qs);
    row("one word of two", u"Saint-EXUPÉRY Roy"_qs, u"Saint-Exupéry Roy"_qs);
    row("an ordinal behind small letters", u"Roy III"_qs, u"Roy III"_qs);
    row("a particle in capitals before a word in capitals", u"LE GOFF (née ROY)"_qs, u"Le Goff (née Roy)"_qs);
    row("two of them", u"LE BRAS épouse MARTIN"_qs, u"Le Bras épouse Martin"_qs);
    row("another name behind", u"DE SOUSA dit LULU"_qs, u"De Sousa dit Lulu"_qs);
    row("a short name behind", u"DU PONT ép. LI"_qs, u"Du Pont ép. Li"_qs);
    row("a double name", u"LE GALL-Le Roux"_qs, u"Le Gall-Le Roux"_qs);
    row("several particles", u"DE LA TOUR de Gaulle"_qs, u"De La Tour de Gaulle"_qs);
    row("a particle before a word that stands as it is", u"LE Goff"_qs, u"LE Goff"_qs);
    row("a dotted capital inside", u"ÇELİK"_qs, u"Çelik"_qs);
    row("a dotted capital at the beginning", u"İNÖNÜ"_qs, u"İnönü"_qs);
    row("nothing", {}, {});
}

void TestPeople::capitalsBecomeANames()
{
    QFETCH(const QString, typed);
    QTEST(familyNameInCase(typed), "shown");
}

void TestPeople::givenNamesKeepTheirInitials_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a name") << u"SOLÈNE"_qs << u"Solène"_qs;
    QTest::newRow("a double name") << u"JEAN-PIERRE"_qs << u"Jean-Pierre"_qs;
    QTest::newRow("three letters") << u"ZOÉ"_qs << u"Zoé"_qs;
    QTest::newRow("initials") << u"JP"_qs << u"JP"_qs;
    QTest::newRow("initials with signs") << u"M.-J."_qs << u"M.-J."_qs;
    QTest::newRow("two letters that are a word") << u"JO"_qs << u"Jo"_qs;
}

void TestPeople::givenNamesKeepTheirInitials()
{
    QFETCH(const QString, typed);
    QTEST(givenNameInCase(typed, u"LEBLANC"_qs), "shown");
    QCOMPARE(givenNameInCase(u"JO"_qs, u"Leblanc"_qs), u"JO"_qs);
}

void TestPeople::detailsAreCleaned()
{
    const Member clean = cleaned({.given = u" Ana\u202e "_qs,
        .family = u"Roy\n"_qs,
        .organisation = u"  Le   Quai"_qs,
        .email = u" ana@ x.org "_qs,
        .toShare = {u" vélo;"_qs, u"Vélo,"_qs, u" "_qs, u"chant"_qs}});
    QCOMPARE(clean.given, u"Ana"_qs);
    QCOMPARE(clean.family, u"Roy"_qs);
    QCOMPARE(clean.organisation, u"Le Quai"_qs);
    QCOMPARE(clean.email, u"ana@x.org"_qs);
    QCOMPARE(clean.toShare, (QStringList{u"vélo,"_qs, u"chant"_qs}));
    QCOMPARE(clean.searchKey, u"ana roy"_qs);
}

void TestPeople::aNoteIsCutAndKeepsItsLines()
{
    QCOMPARE(cleaned({.note = u"\r\n vient à  vélo\r\n\r\nrepart tôt\n\n"_qs}).note,
        u"vient à vélo\n\nrepart tôt"_qs);
    const QString long_ = u"mot "_qs.repeated(300).trimmed();
    QCOMPARE(cleaned({.note = long_}).note, long_);
    QCOMPARE(cleaned({.note = u"a\n"_qs.repeated(longestNote)}).note.size(), longestNote - 1);
}

void TestPeople::topicsOfAField_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("topics");
    QTest::newRow("semicolons") << u"vélo; chant ;;"_qs << QStringList{u"vélo"_qs, u"chant"_qs};
    QTest::newRow("commas") << u"vélo, chant"_qs << QStringList{u"vélo"_qs, u"chant"_qs};
    QTest::newRow("commas are part of a topic where semicolons stand")
        << u"pain, levain; chant"_qs << QStringList{u"pain, levain"_qs, u"chant"_qs};
    QTest::newRow("one a line") << u"vélo, route\r\nchant"_qs << QStringList{u"vélo, route"_qs, u"chant"_qs};
    QTest::newRow("a condition is no topic")
        << u"I can teach bread baking, if there is an oven"_qs
        << QStringList{u"I can teach bread baking, if there is an oven"_qs};
    QTest::newRow("a condition in French")
        << u"le pain, s’il y a un four"_qs << QStringList{u"le pain, s’il y a un four"_qs};
    QTest::newRow("prose") << u"J'aimerais apprendre à faire du pain au levain, chez moi"_qs
                           << QStringList{u"J'aimerais apprendre à faire du pain au levain, chez moi"_qs};
    QTest::newRow("short ones that begin so")
        << u"Sicile, butterflies"_qs << QStringList{u"Sicile"_qs, u"butterflies"_qs};
    QTest::newRow("nothing") << u" ; "_qs << QStringList{};
}

void TestPeople::topicsOfAField()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, topics);
    QCOMPARE(topicsIn(typed), topics);
    QCOMPARE(topicsIn(topicsAsText(topics)), topics);
}

void TestPeople::searchFindsMembers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("nothing typed shows everybody")
        << u" "_qs << QStringList{u"Éloïse Roy"_qs, u"Łucja O’Neill"_qs, u"Émile Œuvrard-Straße"_qs};
    QTest::newRow("from the first letter")
        << u"e"_qs << QStringList{u"Éloïse Roy"_qs, u"Émile Œuvrard-Straße"_qs};
    QTest::newRow("ł and an apostrophe") << u"oneill luc"_qs << QStringList{u"Łucja O’Neill"_qs};
    QTest::newRow("œ and ß behind a hyphen") << u"strasse oeuv"_qs << QStringList{u"Émile Œuvrard-Straße"_qs};
    QTest::newRow("nobody") << u"zoe"_qs << QStringList{};
}

void TestPeople::searchFindsMembers()
{
    QFETCH(const QString, typed);
    const std::vector members{
        named("Éloïse", "Roy"), named("Łucja", "O’Neill"), named("Émile", "Œuvrard-Straße")};
    QStringList names;
    for (const std::size_t place : membersFoundBy(typed, members))
        names += displayName(members[place]);
    QTEST(names, "found");
}

void TestPeople::namesAreSortedAsInADictionary()
{
    const std::vector members{
        named("Zoé", "Roy"), named("Éva", "Roy"), named("emma", "Roy"), named("Fanta", "Sow")};
    QCOMPARE(sortedByName(members), (std::vector<std::size_t>{2, 1, 3, 0}));
}

void TestPeople::whoMayBeOnePerson_data()
{
    QTest::addColumn<Member>("one");
    QTest::addColumn<Member>("other");
    QTest::addColumn<int>("sign");  // -1: no question
    const auto row = [](const char *what, const Member &one, const Member &other, int sign) {
        QTest::newRow(what) << one << other << sign;
    };
    constexpr int no = -1;
    const int name = static_cast<int>(SamePersonSign::SameName);
    const int address = static_cast<int>(SamePersonSign::SameAddress);
    const int slip = static_cast<int>(SamePersonSign::OneLetterApart);
    const auto at = [](Member member, const char *organisation, const char *email) {
        member.organisation = QString::fromUtf8(organisation);
        member.email = QString::fromUtf8(email);
        return member;
    };
    row("accents and capitals", named("René", "Roy"), named("RENE", "ROY"), name);
    row("names the other way round", named("Martin", "Paul"), named("Paul", "Martin"), name);
    row("one address", at(named("Bob", "Roy"), "", "bob@x.org"), at(named("Robert", "Roy"), "", "BOB@x.org"),
        address);
    row("a letter less", named("Solène", "Le Goff"), named("Solène", "Le Gof"), slip);
    row("another letter", named("Catherine", "Roy"), named("Katherine", "Roy"), slip);
    row("short names are people of their own", named("Eva", "Li"), named("Ava", "Li"), no);
    row("two letters apart", named("Solène", "Le Goff"), named("Solen", "Le Gof"), no);
    row("one name with two addresses", at(named("Awa", "Sow"), "", "a@x.org"),
        at(named("Awa", "Sow"), "", "b@x.org"), name);
    row("one name in two organisations", at(named("Awa", "Sow"), "Quai", ""),
        at(named("Awa", "Sow"), "Port", ""), name);
    row("a slip, but two addresses", at(named("Solène", "Le Goff"), "", "a@x.org"),
        at(named("Solène", "Le Gof"), "", "b@x.org"), no);
    row("one organisation and none", at(named("Awa", "Sow"), "Quai", ""), named("Awa", "Sow"), name);
    Member gone = named("Awa", "Sow");
    gone.retired = true;
    row("one has retired", gone, named("Awa", "Sow"), no);
    row("mere numbers", named("7", ""), named("7", ""), no);
}

void TestPeople::whoMayBeOnePerson()
{
    QFETCH(const Member, one);
    QFETCH(const Member, other);
    QFETCH(const int, sign);
    const auto questions = samePersonQuestions({one, named("Somebody", "Else"), other});
    if (sign < 0) {
        QVERIFY(questions.empty());
        return;
    }
    const auto [low, high] = std::minmax(one.id, other.id);
    QVERIFY((questions == std::vector{SamePersonQuestion{low, high, static_cast<SamePersonSign>(sign)}}));
    QVERIFY(samePersonQuestions({one, other}, {{low, high}}).empty());
}

void TestPeople::aCrowdAtOneAddressIsNoQuestion()
{
    std::vector<Member> members;
    for (const char *name : {"Ana", "Ben", "Chloé", "Dan", "Eva", "Fay", "Gil"}) {
        members.push_back(named(name, "Roy"));
        members.back().email = u"accueil@quai.example"_qs;
    }
    QVERIFY(samePersonQuestions(members).empty());
}

void TestPeople::namesakesAreToldApart_data()
{
    QTest::addColumn<QStringList>("organisations");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("by the organisation")
        << QStringList{u"Quai"_qs, u"Port"_qs} << QStringList{u"Awa Sow (Quai)"_qs, u"Awa Sow (Port)"_qs};
    QTest::newRow("by a number where they share one")
        << QStringList{u"Quai"_qs, u"quai"_qs} << QStringList{u"Awa Sow (1)"_qs, u"Awa Sow (2)"_qs};
    QTest::newRow("by a number who says nothing")
        << QStringList{u"Quai"_qs, {}} << QStringList{u"Awa Sow (Quai)"_qs, u"Awa Sow (2)"_qs};
    QTest::newRow("an organisation that is a number is no mark")
        << QStringList{u"2"_qs, u"Port"_qs} << QStringList{u"Awa Sow (1)"_qs, u"Awa Sow (Port)"_qs};
}

void TestPeople::namesakesAreToldApart()
{
    QFETCH(const QStringList, organisations);
    QFETCH(const QStringList, names);
    std::vector<Member> members{
        named("Awa", "Sow"), named("Awa", "Sow"), named("Ben", "Li"), named("Ben", "Li")};
    for (std::size_t i = 0; i < 2; ++i)
        members[i].organisation = organisations.at(static_cast<qsizetype>(i));
    members[3].retired = true;
    const auto apart = namesApart(members);
    QCOMPARE(apart.at(members[0].id), names.at(0));
    QCOMPARE(apart.at(members[1].id), names.at(1));
    QCOMPARE(apart.at(members[2].id), u"Ben Li"_qs);
    QCOMPARE(apart.at(members[3].id), u"Ben Li"_qs);
}

void TestPeople::namesakesAreToldApartByTeam()
{
    std::vector<Member> members{named("Awa", "Sow"), named("Awa", "Sow"), named("Awa", "Sow")};
    for (Member &member : members)
        member.organisation = u"Quai"_qs;
    members[0].team = u"Achats"_qs;
    members[1].team = u"Ventes"_qs;
    auto apart = namesApart(members);
    QCOMPARE(apart.at(members[0].id), u"Awa Sow (Achats)"_qs);
    QCOMPARE(apart.at(members[1].id), u"Awa Sow (Ventes)"_qs);
    QCOMPARE(apart.at(members[2].id), u"Awa Sow (3)"_qs);
    members[2].organisation = u"achats"_qs;
    apart = namesApart(members);
    QCOMPARE(apart.at(members[0].id), u"Awa Sow (1)"_qs);
    QCOMPARE(apart.at(members[2].id), u"Awa Sow (3)"_qs);
}

/// Whichever of them a page shows, and in whatever order; and years later, when one of them is gone.
void TestPeople::aMarkMeansTheSameMemberOnEveryPage()
{
    std::vector<Member> members{
        named("Awa", "Sow"), named("Ben", "Li"), named("Awa", "Sow"), named("Awa", "Sow")};
    std::map<MemberId, Member> community;
    for (const Member &member : members)
        community[member.id] = member;
    const MemberId second = members[2].id, third = members[3].id;
    const auto shown = namesApart({members[1].id, second, third}, community);
    QCOMPARE(shown.size(), std::size_t{3});
    QCOMPARE(shown.at(second), u"Awa Sow (2)"_qs);
    QCOMPARE(shown.at(third), u"Awa Sow (3)"_qs);
    QCOMPARE(namesApart({third}, community).at(third), u"Awa Sow"_qs);
    std::reverse(members.begin(), members.end());
    QCOMPARE(namesApart(members).at(second), u"Awa Sow (2)"_qs);
    for (Member &member : members)
        member.retired = member.id != second && member.id != third;
    QCOMPARE(namesApart(members).at(third), u"Awa Sow (3)"_qs);
}

TEST_CLASS(TestPeople)

}  // namespace tablee::tst_people

#include "tst_people.moc"

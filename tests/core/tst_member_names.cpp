#include "directory/member_names.h"

#include "directory/name_text.h"
#include "directory/names_apart.h"
#include "support/test_program.h"

#include <QTest>

#include <set>

namespace tablee::tst_member_names {

class TestMemberNames : public QObject {
    Q_OBJECT

private slots:
    void sameNameIsTheSameMember_data();
    void sameNameIsTheSameMember();
    void nobodyIsMeantTwice();
    void namesakesAreToldApart();
    void namesakesAreMeantByTheirMarks();
    void marksOutliveTheNamesakes();
    void partsAreThoseThatAreKnown_data();
    void partsAreThoseThatAreKnown();
    void namesAreOfferedAsTheyStand();
    void strangersAreCalledAsTheWallPartsThem_data();
    void strangersAreCalledAsTheWallPartsThem();
};

namespace {

std::vector<Member> membersNamed(const QStringList &names)
{
    std::vector<Member> members;
    for (const QString &name : names)
        members.push_back({.id = MemberId{static_cast<std::int64_t>(members.size()) + 1}, .typed = name});
    return members;
}

}  // namespace

void TestMemberNames::sameNameIsTheSameMember_data()
{
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("same");
    QTest::newRow("as it was") << QStringLiteral("Awa Sow") << QStringLiteral("Awa Sow") << true;
    QTest::newRow("other capitals and accents")
        << QStringLiteral("Solène Le Goff") << QStringLiteral("solene le goff") << true;
    QTest::newRow("family name first, with a comma")
        << QStringLiteral("Solène Le Goff") << QStringLiteral("Le Goff, Solène") << true;
    QTest::newRow("family name first, in capitals")
        << QStringLiteral("Solène Le Goff") << QStringLiteral("LE GOFF Solène") << true;
    QTest::newRow("the other way round, it was the comma that was known")
        << QStringLiteral("Sow, Awa") << QStringLiteral("Awa Sow") << true;
    QTest::newRow("two names turned round are two people")
        << QStringLiteral("Martin Paul") << QStringLiteral("Paul Martin") << false;
    QTest::newRow("told apart by a number")
        << QStringLiteral("Awa Sow (2)") << QStringLiteral("Awa Sow (2)") << true;
    QTest::newRow("not told apart before")
        << QStringLiteral("Awa Sow") << QStringLiteral("Awa Sow (1)") << false;
    QTest::newRow("a number") << QStringLiteral("7") << QStringLiteral("7") << false;
}

void TestMemberNames::sameNameIsTheSameMember()
{
    QFETCH(const QString, known);
    QFETCH(const QString, typed);
    QFETCH(const bool, same);
    NameList list;
    list.people.emplace_back().typed = typed;
    const auto meant = MemberNames{membersNamed({QStringLiteral("Jo Li"), known})}.meantBy(list);
    QCOMPARE(meant.size(), std::size_t{1});
    QVERIFY(meant.front() == (same ? std::optional{MemberId{2}} : std::nullopt));
}

void TestMemberNames::nobodyIsMeantTwice()
{
    NameList list;
    list.people.emplace_back().typed = QStringLiteral("Jo Li");
    list.people.emplace_back().typed = QStringLiteral("LI Jo");
    const auto meant = MemberNames{membersNamed({QStringLiteral("Jo Li")})}.meantBy(list);
    QVERIFY(meant[0] == MemberId{1});
    QVERIFY(!meant[1]);
}

void TestMemberNames::namesakesAreToldApart()
{
    const QString awa = QStringLiteral("Awa Sow");
    QCOMPARE(apartFrom(awa, {awa}), QStringLiteral("Awa Sow (2)"));
    QCOMPARE(apartFrom(awa, {awa, QStringLiteral("AWA SOW (2)"), QStringLiteral("Awa Sow (4)")}),
        QStringLiteral("Awa Sow (3)"));
}

/// Brought in from the members and read again, each is the same member; the bare name is that of neither.
void TestMemberNames::namesakesAreMeantByTheirMarks()
{
    std::vector<Member> members
        = membersNamed({QStringLiteral("Jean Martin"), QStringLiteral("Jean Martin")});
    members[0].organisation = QStringLiteral("Boulangerie \"Le Pain\", Paris");
    members[1].organisation = QStringLiteral("PISCINE");
    const MemberNames names{members};
    NameList brought = readNames(names.missingFrom({}).join(u'\n'));
    QCOMPARE(brought.people.size(), std::size_t{2});
    const auto meant = names.meantBy(brought);
    QVERIFY((std::set{meant[0], meant[1]} == std::set<std::optional<MemberId>>{MemberId{1}, MemberId{2}}));
    QVERIFY(names.missingFrom(brought).isEmpty());
    const auto apart = namesApart(members);
    QCOMPARE(
        displayName(splitName(apart.at(MemberId{1}))), QStringLiteral("Jean Martin (Boulangerie Le Pain)"));
    QCOMPARE(displayName(splitName(apart.at(MemberId{2}))), QStringLiteral("Jean Martin (PISCINE)"));
    brought.people.resize(1);
    brought.people.front().typed = QStringLiteral("Jean Martin");
    QVERIFY(!names.meantBy(brought).front());
}

/// A mark on a list of last year, pasted again: the others of that name have retired, or were the same.
void TestMemberNames::marksOutliveTheNamesakes()
{
    std::vector<Member> members = membersNamed({QStringLiteral("Awa Sow"), QStringLiteral("Sow, Awa"),
        QStringLiteral("Awa Sow"), QStringLiteral("Awa Sow (3)"), QStringLiteral("Awa Sow")});
    const auto meant = [&members](const QString &typed) {
        NameList list;
        list.people.emplace_back().typed = typed;
        return MemberNames{members}.meantBy(list).front();
    };
    const auto areMeant = [&meant] {
        // Somebody is really called "Awa Sow (3)", and so nobody is marked like that.
        return meant(QStringLiteral("Awa Sow (2)")) == MemberId{2}
        && meant(QStringLiteral("Awa Sow (3)")) == MemberId{4}
        && meant(QStringLiteral("Awa Sow (4)")) == MemberId{3}
        && meant(QStringLiteral("Awa Sow (5)")) == MemberId{5};
    };
    QVERIFY(areMeant());
    QVERIFY(meant(QStringLiteral("Awa Sow (1)")) == MemberId{1});
    members[0].retired = true;
    QVERIFY(areMeant());
    members[0].mergedInto = MemberId{5};
    QVERIFY(areMeant());
    QVERIFY(meant(QStringLiteral("Awa Sow (1)")) == MemberId{5});
}

void TestMemberNames::partsAreThoseThatAreKnown_data()
{
    QTest::addColumn<Member>("member");
    QTest::addColumn<QString>("mark");
    QTest::addColumn<PersonName>("parts");
    const auto known = [](const QString &given, const QString &family) {
        return Member{.given = given, .family = family};
    };
    QTest::newRow("two given names") << known(u"Marie Claire"_qs, u"Dupont"_qs) << QString{}
                                     << PersonName{u"Marie Claire"_qs, u"Dupont"_qs};
    QTest::newRow("a given name in capitals")
        << known(u"MAX"_qs, u"Roy"_qs) << QString{} << PersonName{u"MAX"_qs, u"Roy"_qs};
    QTest::newRow("a comma in the family name")
        << known(u"Anne"_qs, u"Roy, PhD"_qs) << QString{} << PersonName{u"Anne"_qs, u"Roy, PhD"_qs};
    QTest::newRow("a mark") << known(u"Marie Claire"_qs, u"Dupont"_qs) << u" (Quai)"_qs
                            << PersonName{u"Marie Claire"_qs, u"Dupont (Quai)"_qs};
    QTest::newRow("a given name alone, with a mark")
        << known(u"Marie Claire"_qs, {}) << u" (2)"_qs << PersonName{u"Marie Claire"_qs, u"(2)"_qs};
    QTest::newRow("a family name alone")
        << known({}, u"Le Goff"_qs) << QString{} << PersonName{u"Le Goff"_qs, {}};
    QTest::newRow("as typed") << Member{.typed = u"Roy, Ana"_qs} << QString{}
                              << PersonName{u"Ana"_qs, u"Roy"_qs};
}

/// The wall, the chairs and the report shorten these.
void TestMemberNames::partsAreThoseThatAreKnown()
{
    QFETCH(const Member, member);
    QFETCH(const QString, mark);
    QTEST(nameParts(member, displayName(member) + mark), "parts");
}

void TestMemberNames::namesAreOfferedAsTheyStand()
{
    std::vector<Member> members = membersNamed({QStringLiteral("Le Goff, Solène"), QStringLiteral("7"),
        QStringLiteral("Jo Li"), QStringLiteral("Old")});
    members.back().retired = true;
    QCOMPARE(MemberNames{members}.named(),
        (std::vector{QStringLiteral("Le Goff, Solène"), QStringLiteral("Jo Li")}));
}

void TestMemberNames::strangersAreCalledAsTheWallPartsThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("called");
    QTest::newRow("family name first, with a comma") << u"Roy, Ana"_qs << u"Ana Roy"_qs;
    QTest::newRow("family name first, in capitals") << u"LE GOFF Solène"_qs << u"Solène Le Goff"_qs;
    QTest::newRow("given name first") << u"Ana Maria Roy"_qs << u"Ana Maria Roy"_qs;
    QTest::newRow("marked as one of two") << u"Awa Sow (2)"_qs << u"Awa Sow (2)"_qs;
    QTest::newRow("one word") << u"Ana"_qs << u"Ana"_qs;
    QTest::newRow("a number") << u"12"_qs << u"12"_qs;
}

void TestMemberNames::strangersAreCalledAsTheWallPartsThem()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, called);
    const Member stranger = strangerNamed(typed);
    QCOMPARE(displayName(stranger), called);
    QCOMPARE(displayName(splitName(called)), called);
    QCOMPARE(stranger.typed, typed);
}

TEST_CLASS(TestMemberNames)

}  // namespace tablee::tst_member_names

#include "tst_member_names.moc"

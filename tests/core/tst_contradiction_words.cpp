#include "language/contradiction_words.h"
#include "live/contradiction_text.h"
#include "support/test_program.h"

#include <QTest>

namespace tablee::rotation::tst_contradiction_words {

using Kind = ContradictionKind;

class TestContradictionWords : public QObject {
    Q_OBJECT

private slots:
    void sentence_data();
    void sentence();
    void roundIsToldWhereItIsNotEach();
    void fewerPeopleAreNotRuledOutInSilence();
    void manyNames();
    void membersAndTablesOfTheRoom();
};

namespace {

const QStringList people{QStringLiteral("Awa"), QStringLiteral("Bao"), QStringLiteral("Chloé"),
    QStringLiteral("Daan"), QStringLiteral("Eve"), QStringLiteral("Fatou")};

QString sentenceIn(Language language, const Contradiction &told)
{
    const PlanNames names{[](Person person) { return people.at(person); },
        [](int table) { return QString::number(table + 1); }, 1};
    return contradictionSentence(told, names, Words::load(language));
}

}  // namespace

void TestContradictionWords::sentence_data()
{
    QTest::addColumn<Contradiction>("told");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    const auto row
        = [](const char *what, const Contradiction &told, const QString &english, const QString &french) {
              QTest::newRow(what) << told << english << french;
          };
    row("a group too large", {Kind::GroupTooLarge, {0, 1, 2}, {}, {2, 2, 2}, {}, {}, {}, {}},
        u"Awa, Bao and Chloé must sit together, but no table has more than 2 seats."_qs,
        u"Awa, Bao et Chloé doivent être à la même table, mais aucune n’a plus de 2 places."_qs);
    row("a pair at tables of one", {Kind::GroupTooLarge, {0, 1}, {}, {1, 1}, {}, {}, {}, {}},
        u"Awa and Bao must sit together, but no table has more than 1 seat."_qs,
        u"Awa et Bao doivent être à la même table, mais aucune n’a plus de 1 place."_qs);
    row("groups that do not fit",
        {Kind::GroupsDoNotFit, {0, 1, 2, 3, 4, 5}, {}, {3, 2, 3}, {{0, 1}, {2, 3}, {4, 5}}, {}, {}, {}},
        u"These groups do not all fit at tables of 3 and 2: Awa and Bao; Chloé and Daan; Eve and Fatou."_qs,
        u"Ces groupes ne tiennent pas tous à des tables de 3 et 2\u00a0: Awa et Bao\u00a0; Chloé et "
        u"Daan\u00a0; "
        u"Eve et Fatou."_qs);
    row("apart within a group", {Kind::ApartWithinGroup, {0, 1, 2}, {}, {3, 3}, {}, {{2, 0}}, {}, {}},
        u"Awa, Bao and Chloé must sit together, but Awa and Chloé must sit apart."_qs,
        u"Awa, Bao et Chloé doivent être à la même table, mais Awa et Chloé à deux tables."_qs);
    row("a group at two tables",
        {Kind::GroupAtTwoTables, {0, 1}, {}, {3, 3}, {{0, 1}}, {}, {{0, 0}, {1, 1}}, {}},
        u"Awa and Bao must sit together, but are held at tables 1 and 2."_qs,
        u"Awa et Bao doivent être à la même table, mais ont leur place aux tables 1 et 2."_qs);
    row("one person at two tables", {Kind::PersonAtTwoTables, {3}, {}, {3, 3}, {}, {}, {{3, 0}, {3, 1}}, {}},
        u"Daan cannot be at tables 1 and 2 at once."_qs,
        u"Daan ne peut pas être à la fois aux tables 1 et 2."_qs);
    row("a closed table", {Kind::TableClosed, {3}, {}, {3, 3}, {}, {}, {{3, 2}}, {}},
        u"Daan must be at table 3, which is closed."_qs, u"Daan doit être à la table 3, qui est fermée."_qs);
    row("a table too small", {Kind::TableTooSmall, {0, 3}, {}, {1, 3}, {}, {}, {{0, 0}, {3, 0}}, {}},
        u"Awa and Daan must be at table 1, which has fewer seats."_qs,
        u"Awa et Daan doivent être à la table 1, qui a moins de places."_qs);
    row("apart at one table", {Kind::ApartAtOneTable, {0, 3}, {}, {3}, {}, {{0, 3}}, {{0, 0}, {3, 0}}, {}},
        u"Awa and Daan must sit apart, but are held at table 1."_qs,
        u"Awa et Daan doivent être à deux tables, mais ont leur place à la table 1."_qs);
    row("too many apart", {Kind::TooManyApart, {0, 1, 2}, {}, {3, 3}, {}, {}, {}, {}},
        u"Awa, Bao and Chloé must all sit apart, but there are only 2 tables."_qs,
        u"Awa, Bao et Chloé doivent être à des tables différentes, mais il n’y en a que 2."_qs);
    row("too few may move", {Kind::TooFewMayMove, {0, 3}, {}, {3, 3}, {}, {}, {}, 1},
        u"For the rules about Awa and Daan, more than 1 person would have to change tables."_qs,
        u"Pour les règles sur Awa et Daan, plus de 1 personne devrait changer de table."_qs);
    row("too few may move, whatever the rules", {Kind::TooFewMayMove, {}, {}, {3, 3}, {}, {}, {}, 2},
        u"More than 2 people would have to change tables."_qs,
        u"Plus de 2 personnes devraient changer de table."_qs);
    row("anything else", {Kind::RulesDoNotFit, {0, 1, 4}, {}, {3, 2}, {}, {}, {}, {}},
        u"The rules about Awa, Bao and Eve cannot all be kept at tables of 3 and 2."_qs,
        u"Les règles sur Awa, Bao et Eve ne peuvent pas toutes être suivies à des tables de 3 et 2."_qs);
}

void TestContradictionWords::sentence()
{
    QFETCH(const Contradiction, told);
    QTEST(sentenceIn(Language::English, told), "english");
    QTEST(sentenceIn(Language::French, told), "french");
}

void TestContradictionWords::roundIsToldWhereItIsNotEach()
{
    const Contradiction told{Kind::TableClosed, {3}, 1, {3, 3}, {}, {}, {{3, 2}}, {}};
    QCOMPARE(sentenceIn(Language::English, told), u"Round 2: Daan must be at table 3, which is closed."_qs);
    QCOMPARE(
        sentenceIn(Language::French, told), u"Tour 2\u00a0: Daan doit être à la table 3, qui est fermée."_qs);
}

void TestContradictionWords::fewerPeopleAreNotRuledOutInSilence()
{
    Contradiction told{Kind::TableClosed, {3}, 1, {3, 3}, {}, {}, {{3, 2}}, {}};
    told.mayBeFewer = true;
    QCOMPARE(sentenceIn(Language::English, told),
        u"Round 2: Daan must be at table 3, which is closed. Perhaps fewer people are concerned."_qs);
    QCOMPARE(sentenceIn(Language::French, told),
        u"Tour 2\u00a0: Daan doit être à la table 3, qui est fermée. Peut-être y a-t-il moins de personnes en cause."_qs);
}

void TestContradictionWords::manyNames()
{
    QStringList names;
    for (int number = 1; number <= 14; ++number)
        names.append(QString::number(number));
    const Words french = Words::load(Language::French);
    QCOMPARE(listed(names, french), u"1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 et 3 autres"_qs);
    QCOMPARE(listed(names.first(12), french), u"1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 et 12"_qs);
    QCOMPARE(listed({}, french), QString{});
    QCOMPARE(listed({u"Awa"_qs}, french), u"Awa"_qs);
}

void TestContradictionWords::membersAndTablesOfTheRoom()
{
    SeatingProblem problem;
    problem.people = {MemberId{10}, MemberId{20}};
    problem.tables = {TableId{7}, TableId{8}, TableId{}};
    problem.firstRound = 3;
    const std::vector<RoomTable> tables{
        {.id = TableId{7}, .number = 5, .seats = 4}, {.id = TableId{8}, .number = 6, .seats = 4}};
    const auto nameOf = [](MemberId member) {
        return member == MemberId{20} ? u"Koffi"_qs : u"Mia"_qs;
    };
    Contradiction told{Kind::TableClosed, {1}, 0, {3}, {}, {}, {{1, 1}}, {}};
    const Words english = Words::load(Language::English);
    QCOMPARE(contradictionText(told, problem, tables, nameOf, english),
        u"Round 3: Koffi must be at table 6, which is closed."_qs);
    told.fixed = {{1, 2}};  // still to be added
    QVERIFY(contradictionText(told, problem, tables, nameOf, english).contains(u"at table 3,"_qs));
}

TEST_CLASS(TestContradictionWords)

}  // namespace tablee::rotation::tst_contradiction_words

#include "tst_contradiction_words.moc"

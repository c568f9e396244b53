#include "language/explanation_words.h"
#include "live/explanation_text.h"
#include "support/test_program.h"

#include <QTest>

namespace tablee::rotation::tst_explanation_words {

using Kind = ReasonKind;

class TestExplanationWords : public QObject {
    Q_OBJECT

private slots:
    void reasons_data();
    void reasons();
    void parting_data();
    void parting();
    void partingOfGroups();
    void trade_data();
    void trade();
    void tradeOfRoundsThatHaveBegun();
    void membersOfAPlan();
};

namespace {

const QStringList people{
    QStringLiteral("Awa"), QStringLiteral("Bao"), QStringLiteral("Chloé"), QStringLiteral("Dan")};
const PlanNames names{[](Person person) { return people.at(person); }, {}, 1};

}  // namespace

void TestExplanationWords::reasons_data()
{
    QTest::addColumn<std::vector<Reason>>("reasons");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    const auto row = [](const char *what, const std::vector<Reason> &reasons, const QString &english,
                         const QString &french) {
        QTest::newRow(what) << reasons << english << french;
    };
    row("a rule", {{Kind::MustSitTogether}, {Kind::NoOtherWay}},
        u"A rule keeps them together. No exchange of two people parts them without breaking a rule."_qs,
        u"Une règle les réunit. Aucun échange de deux personnes ne les sépare sans enfreindre une règle."_qs);
    row("a host who stays", {{Kind::FixedHere, 1}, {Kind::NewToEachOther}},
        u"Bao stays at this table. They have not met before."_qs,
        u"Bao reste à cette table. C’est leur première rencontre."_qs);
    row("told", {{Kind::ToldSo}, {Kind::OthersCostMore}},
        u"So the room has been told. Any exchange that parts them costs something."_qs,
        u"C’est ce qui a été annoncé. Tout échange qui les sépare coûte quelque chose."_qs);
    row("the first learns from the second", {{Kind::WantMet, 0, 3}},
        u"Awa wants to learn something that Bao offers."_qs,
        u"Awa souhaite apprendre quelque chose que Bao propose."_qs);
    row("the second learns from the first", {{Kind::WantMet, 1, 3}},
        u"Bao wants to learn something that Awa offers."_qs,
        u"Bao souhaite apprendre quelque chose que Awa propose."_qs);
    row("a language, else chance", {{Kind::CommonLanguage}, {Kind::ByChance}},
        u"They share a language. They could as well sit apart."_qs,
        u"Une langue leur est commune. Leurs places pourraient aussi bien être à deux tables."_qs);
}

void TestExplanationWords::reasons()
{
    QFETCH(const std::vector<Reason>, reasons);
    const Explanation told{reasons, 0, false, {}};
    QTEST(reasonsText(told, 0, 1, names, Words::load(Language::English)), "english");
    QTEST(reasonsText(told, 0, 1, names, Words::load(Language::French)), "french");
}

void TestExplanationWords::parting_data()
{
    QTest::addColumn<PlanCost>("cost");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    const auto row
        = [](const char *what, const PlanCost &cost, const QString &english, const QString &french) {
              QTest::newRow(what) << cost << english << french;
          };
    row("nothing", {}, u"Awa and Chloé could exchange places at no cost."_qs,
        u"Awa et Chloé pourraient échanger leurs places sans rien changer d’autre."_qs);
    row("repeats and a third meeting", {.excess = 2, .worstOff = 1, .thirdMeetings = 1},
        u"If Awa and Chloé exchanged places: 2 more repeats, 1 new meeting less for whoever has fewest, 1 "
        u"more "
        u"third meeting."_qs,
        u"Si Awa et Chloé échangeaient leurs places\u00a0: 2 rencontres répétées de plus, 1 rencontre "
        u"nouvelle de moins "
        u"pour "
        u"qui en a le moins, 1 troisième rencontre de plus."_qs);
    row("some more, some less", {.excess = -1, .moved = 2, .withoutLanguage = -2, .wantsUnmet = 1},
        u"If Awa and Chloé exchanged places: 1 repeat less, 2 more people who change tables, 2 pairs less "
        u"without a language, 1 wish less fulfilled."_qs,
        u"Si Awa et Chloé échangeaient leurs places\u00a0: 1 rencontre répétée de moins, 2 personnes de plus "
        u"qui "
        u"changent de "
        u"table, 2 paires de moins sans langue commune, 1 souhait de moins exaucé."_qs);
}

void TestExplanationWords::parting()
{
    QFETCH(const PlanCost, cost);
    const Explanation told{{}, 0, false, Parting{0, 2, cost}};
    QTEST(partingText(told, names, Words::load(Language::English)), "english");
    QTEST(partingText(told, names, Words::load(Language::French)), "french");
    QCOMPARE(partingText({}, names, Words::load(Language::English)), QString{});
}

void TestExplanationWords::partingOfGroups()
{
    const Words english = Words::load(Language::English), french = Words::load(Language::French);
    const auto told = [](const PlanCost &cost) {
        return Explanation{{}, 0, false, Parting{0, 2, cost, {1}, {3}}};
    };
    const QString some = listed({names.person(0), names.person(1)}, english),
                  others = listed({names.person(2), names.person(3)}, english);
    QCOMPARE(partingText(told({}), names, english),
        u"%1 could exchange places with %2 at no cost."_qs.arg(some, others));
    QCOMPARE(partingText(told({.excess = 1}), names, english),
        u"If %1 exchanged places with %2: 1 more repeat."_qs.arg(some, others));
    QVERIFY(partingText(told({.excess = 1}), names, french).startsWith(u"Si "_qs));
}

void TestExplanationWords::trade_data()
{
    QTest::addColumn<Trade>("trade");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    const auto row = [](const char *what, const Trade &trade, const QString &english, const QString &french) {
        QTest::newRow(what) << trade << english << french;
    };
    row("wishes for repeats", {3, 0, {.wantsUnmet = 14}},
        u"3 more repeats; in return 14 more wishes fulfilled."_qs,
        u"3 rencontres répétées de plus\u00a0; en échange, 14 souhaits de plus exaucés."_qs);
    row("one for one", {1, 0, {.wantsUnmet = 1}}, u"1 more repeat; in return 1 more wish fulfilled."_qs,
        u"1 rencontre répétée de plus\u00a0; en échange, 1 souhait de plus exaucé."_qs);
    row("all that it cost, and all that it brought", {2, 1, {-1, 3, -2, 4, 1, 0, 2}},
        u"2 more repeats, 1 new meeting less for whoever has fewest, 1 more third meeting, 2 wishes less "
        u"fulfilled; in return 3 pairs less without a language, 1 time less two of one team or organisation "
        u"at a "
        u"table, fewer who know each other at one table, hosts better shared out."_qs,
        u"2 rencontres répétées de plus, 1 rencontre nouvelle de moins pour qui en a le moins, 1 troisième "
        u"rencontre de plus, 2 souhaits de moins exaucés\u00a0; en échange, 3 paires de moins sans langue "
        u"commune, "
        u"1 fois de moins deux personnes d’une même équipe ou organisation à une table, moins de personnes "
        u"qui se "
        u"connaissent à une même table, les personnes qui accueillent mieux réparties."_qs);
    row("at no cost", {0, 0, {.wantsUnmet = 2}}, {}, {});
    row("nothing", {}, {}, {});
}

void TestExplanationWords::trade()
{
    QFETCH(const Trade, trade);
    QTEST(tradeText(trade, Words::load(Language::English)), "english");
    QTEST(tradeText(trade, Words::load(Language::French)), "french");
}

void TestExplanationWords::tradeOfRoundsThatHaveBegun()
{
    const Trade trade{3, 0, {.wantsUnmet = 14}};
    QCOMPARE(tradeText(trade, Words::load(Language::English), 2),
        u"From round 2 on: 3 more repeats; in return 14 more wishes fulfilled."_qs);
    QCOMPARE(tradeText(trade, Words::load(Language::French), 2),
        u"À partir du tour 2\u00a0: 3 rencontres répétées de plus\u00a0; en échange, 14 souhaits de plus exaucés."_qs);
    QCOMPARE(tradeText({}, Words::load(Language::English), 2), QString{});
}

void TestExplanationWords::membersOfAPlan()
{
    RoundsPlan plan;
    plan.problem.people = {MemberId{10}, MemberId{20}, MemberId{30}, MemberId{40}};
    plan.problem.firstRound = 2;
    plan.problem.problem.people = 4;
    plan.problem.problem.tableSizes = {{2, 2}};
    plan.problem.problem.known = {{2, 3}};
    plan.plan.rounds = {{{0, 2}, {1, 3}}};
    const auto nameOf = [](MemberId member) {
        return QStringLiteral("member %1").arg(member.value());
    };
    const Words english = Words::load(Language::English);
    const auto told = explanationText(plan, 2, MemberId{10}, MemberId{30}, nameOf, english);
    QVERIFY(told);
    QCOMPARE(told->why, u"They have not met before. They could as well sit apart."_qs);
    QCOMPARE(told->parting, u"member 10 and member 20 could exchange places at no cost."_qs);
    QVERIFY(!explanationText(plan, 2, MemberId{10}, MemberId{20}, nameOf, english));
    QVERIFY(!explanationText(plan, 3, MemberId{10}, MemberId{30}, nameOf, english));
    QVERIFY(!explanationText(plan, 2, MemberId{10}, MemberId{50}, nameOf, english));
}

TEST_CLASS(TestExplanationWords)

}  // namespace tablee::rotation::tst_explanation_words

#include "tst_explanation_words.moc"

#include "reports/meeting_sentence.h"
#include "support/test_program.h"

#include <QTest>

namespace tablee::tst_meeting_sentence {

class TestMeetingSentence : public QObject {
    Q_OBJECT

private slots:
    void sentence_data();
    void sentence();
    void parts();
};

void TestMeetingSentence::sentence_data()
{
    QTest::addColumn<MeetingFigures>("figures");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    const auto row
        = [](const char *what, MeetingFigures figures, const QString &english, const QString &french) {
              figures.excess = figures.seatPairs - figures.fresh;
              QTest::newRow(what) << figures << english << french;
          };
    row("every meeting is new", {24, 6, 96, 96, 96}, u"96 new meetings of 96 possible."_qs,
        u"96 rencontres nouvelles sur 96 possibles."_qs);
    row("some repeats, some unavoidable", {31, 8, 132, 133, 135},
        u"132 new meetings of 133 possible. 3 repeats, 2 of them unavoidable."_qs,
        u"132 rencontres nouvelles sur 133 possibles. 3 rencontres répétées, dont 2 inévitables."_qs);
    row("some repeats, one unavoidable", {31, 8, 132, 134, 135},
        u"132 new meetings of 134 possible. 3 repeats, 1 of them unavoidable."_qs,
        u"132 rencontres nouvelles sur 134 possibles. 3 rencontres répétées, dont 1 inévitable."_qs);
    row("all repeats are unavoidable", {8, 2, 28, 28, 36},
        u"28 new meetings of 28 possible. 8 repeats, all unavoidable."_qs,
        u"28 rencontres nouvelles sur 28 possibles. 8 rencontres répétées, toutes inévitables."_qs);
    row("one repeat, unavoidable", {8, 2, 28, 28, 29},
        u"28 new meetings of 28 possible. 1 repeat, unavoidable."_qs,
        u"28 rencontres nouvelles sur 28 possibles. 1 rencontre répétée, inévitable."_qs);
    row("one repeat that could have been avoided", {8, 2, 28, 29, 29},
        u"28 new meetings of 29 possible. 1 repeat."_qs,
        u"28 rencontres nouvelles sur 29 possibles. 1 rencontre répétée."_qs);
    row("one meeting", {4, 2, 1, 1, 1}, u"1 new meeting of 1 possible."_qs,
        u"1 rencontre nouvelle sur 1 possible."_qs);
    row("one meeting of two", {4, 2, 1, 2, 2}, u"1 new meeting of 2 possible. 1 repeat."_qs,
        u"1 rencontre nouvelle sur 2 possibles. 1 rencontre répétée."_qs);
    row("all knew each other", {8, 2, 0, 0, 12},
        u"0 new meetings of 0 possible. 12 repeats, all unavoidable."_qs,
        u"0 rencontre nouvelle sur 0 possible. 12 rencontres répétées, toutes inévitables."_qs);
    row("a bound below what was reached is not believed", {8, 2, 12, 10, 12},
        u"12 new meetings of 12 possible."_qs, u"12 rencontres nouvelles sur 12 possibles."_qs);
    row("one table", {5, 1, 10, 10, 30}, u"One table: everybody meets everybody."_qs,
        u"Une seule table\u00a0: tout le monde se rencontre."_qs);
    row("one person", {1, 1, 0, 0, 0}, u"One person only: no meetings."_qs,
        u"Une seule personne\u00a0: pas de rencontre."_qs);
    row("nobody", {}, u"No meetings."_qs, u"Aucune rencontre."_qs);
    row("no round held", {12, 0, 0, 0, 0}, u"No meetings."_qs, u"Aucune rencontre."_qs);
}

void TestMeetingSentence::sentence()
{
    QFETCH(const MeetingFigures, figures);
    QTEST(meetingSentence(figures, Words::load(Language::English)), "english");
    QTEST(meetingSentence(figures, Words::load(Language::French)), "french");
}

void TestMeetingSentence::parts()
{
    const Words french = Words::load(Language::French);
    const MeetingFigures clean{24, 6, 96, 96, 96, 0};
    QCOMPARE(freshText(clean, french), u"96 rencontres nouvelles sur 96 possibles"_qs);
    QCOMPARE(repeatsText(clean, french), u"aucune rencontre répétée"_qs);
    QCOMPARE(repeatsText({31, 8, 132, 133, 135, 3}, french), u"3 rencontres répétées, dont 2 inévitables"_qs);
}

TEST_CLASS(TestMeetingSentence)

}  // namespace tablee::tst_meeting_sentence

#include "tst_meeting_sentence.moc"

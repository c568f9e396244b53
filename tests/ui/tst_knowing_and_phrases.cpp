#include "common/choice.h"
#include "preparing/doors_window.h"
#include "preparing/knowing_editor.h"
#include "preparing/person_choice.h"
#include "preparing/source_row.h"
#include "sessions_on_desk.h"
#include "storage/acquaintance_store.h"
#include "storage/phrase_store.h"
#include "support/test_program.h"
#include "support/visible_words.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QUrl>

namespace tablee::ui::tst_knowing_and_phrases {

using test::layOut;
using test::memberCalled;
using test::require;
using test::SessionsOnDesk;
using test::utf8;

/// What would open a file, and only notes which.
class NoViewer : public QObject {
    Q_OBJECT

public slots:
    void open(const QUrl &url) { opened.append(url); }

public:
    QList<QUrl> opened;
};

/// Beside a session that is prepared: who knows whom, the opening phrases, and the look at the room.
class TestKnowingAndPhrases : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeKind::Light); }
    void init();

    void pairIsMarkedAndTakenBack();
    void whoeverSaidSoIsKept();
    void sourceIsWeighed();
    void organisationOfMostIsOffAndCanCount();
    void meetingsCountForSomeMonths();
    void pairsComeFromAList();
    void listThatIsLeftChangesNothing();
    void pairTakenAwayLeavesTheKeyboardOnTheNext();
    void listStaysWhileOthersAreExpected();
    void peopleStayChosenWhenOthersCome();
    void phraseIsHiddenAndBack();
    void phraseOfOnesOwnIsAdded();
    void phraseBeingWrittenIsKept();
    void newPhraseWaitsWhereItWasLeft();
    void phraseThatCannotBeSaidIsNotTaken();
    void roomIsCheckedFromTheFirstPage();
    void roomIsCheckedFromThePreparedSession();
    void roomOfACommunityGoesWithIt();
    void thePaperIsMadeAndTold();
    void everythingFitsAndFollowsTheLanguage_data();
    void everythingFitsAndFollowsTheLanguage();
};

namespace {

/// A prepared session where four are expected, with who knows whom in front.
struct KnowingOnDesk : SessionsOnDesk {
    explicit KnowingOnDesk(const std::vector<Member> &members)
        : SessionsOnDesk{members}
    {
        prepareFirst("Subject: YOU");
        press("section1");
        press("everybody");
        press("section3");
        layOut();
    }

    AcquaintanceBook book() const
    {
        const auto database = require(storage::CommunityFile::openForReading(community()));
        return require(storage::AcquaintanceStore{database.handle()}.read());
    }
    SourceRow &source(KnownBy source) const
    {
        const auto place = std::find(everySource.begin(), everySource.end(), source) - everySource.begin();
        return *part("knowing").findChildren<SourceRow *>().at(place);
    }
    void weigh(KnownBy which, int index) const
    {
        auto *choice = source(which).findChild<Choice *>(QStringLiteral("weightOfSource"));
        choice->setCurrentIndex(index);
        emit choice->activated(index);
    }
    QString pairsOf(KnownBy which) const
    {
        return source(which).findChild<PlainLabel *>(QStringLiteral("pairsOfSource"))->text();
    }
    int pairsListed() const { return part<QListView>("knownPairs").model()->rowCount(); }
};

std::vector<Member> four(const QString &organisation = {})
{
    std::vector<Member> members{memberCalled("Ana", "Roy"), memberCalled("Ben", "Low"),
        memberCalled("Chloé", "Mas"), memberCalled("Éva", "Ott")};
    for (Member &member : members)
        member.organisation = organisation;
    return members;
}

PhraseNotes notesIn(const SessionsOnDesk &shown)
{
    const auto database = require(storage::CommunityFile::openForReading(shown.community()));
    return require(storage::PhraseStore{database.handle()}.all());
}

DoorsWindow *doorsWindow()
{
    for (QWidget *window : QApplication::topLevelWidgets())
        if (auto *doors = qobject_cast<DoorsWindow *>(window); doors != nullptr && doors->isVisible())
            return doors;
    return nullptr;
}

}  // namespace

void TestKnowingAndPhrases::init()
{
    QTest::failOnWarning(QRegularExpression{
        QStringLiteral("^(?!This plugin does not support|PulseAudioService|QStandardPaths: XDG)")});
}

/// Somebody told it: that is kept, for it is theirs to see, whoever has the lower number.
void TestKnowingAndPhrases::whoeverSaidSoIsKept()
{
    const KnowingOnDesk shown{four()};
    QVERIFY(KnowingOnDesk::comes([&] { return shown.part("knowsOne").isEnabled(); }));
    shown.choosePerson("knowsOne", "chloe");
    shown.choosePerson("knowsOther", "ana");
    shown.part<Choice>("knowsHow").setCurrentIndex(1);
    shown.press("addPair");
    QVERIFY(KnowingOnDesk::comes([&] { return shown.pairsListed() == 1; }));
    const Acquaintance pair = shown.book().pairs.front();
    QVERIFY(pair.saidBy.isValid());
    QCOMPARE(pair.saidBy, pair.high);
}

void TestKnowingAndPhrases::pairIsMarkedAndTakenBack()
{
    const KnowingOnDesk shown{four()};
    QVERIFY(KnowingOnDesk::comes([&] { return shown.part("knowsOne").isEnabled(); }));
    shown.choosePerson("knowsOne", "ana");
    shown.choosePerson("knowsOther", "mas");
    shown.part<Choice>("knowsHow").setCurrentIndex(2);
    shown.press("addPair");
    QVERIFY(KnowingOnDesk::comes([&] { return shown.pairsListed() == 1; }));
    QCOMPARE(shown.part<QListView>("knownPairs").model()->index(0, 0).data().toString(),
        utf8("Ana Roy and Chloé Mas"));
    QCOMPARE(shown.pairsOf(KnownBy::Together), QStringLiteral("1 pair"));
    QCOMPARE(shown.book().pairs.size(), std::size_t{1});
    QCOMPARE(shown.book().pairs.front().saidBy, MemberId{});
    shown.part<QListView>("knownPairs")
        .setCurrentIndex(shown.part<QListView>("knownPairs").model()->index(0, 0));
    shown.press("removePair");
    QVERIFY(KnowingOnDesk::comes([&] { return shown.pairsListed() == 0; }));
    shown.undoKey();
    QVERIFY(KnowingOnDesk::comes([&] { return shown.pairsListed() == 1; }));
    shown.undoKey();
    QVERIFY(KnowingOnDesk::comes([&] { return shown.pairsListed() == 0; }));
    QVERIFY(shown.book().pairs.empty());
}

void TestKnowingAndPhrases::sourceIsWeighed()
{
    const KnowingOnDesk shown{four()};
    shown.weigh(KnownBy::Declared, 3);
    QVERIFY(KnowingOnDesk::comes(
        [&] { return weightOf(shown.book(), KnownBy::Declared) == KnowingWeight::Strong; }));
    shown.undoKey();
    QVERIFY(KnowingOnDesk::comes([&] { return shown.book() == AcquaintanceBook{}; }));
}

void TestKnowingAndPhrases::organisationOfMostIsOffAndCanCount()
{
    const KnowingOnDesk shown{four(QStringLiteral("Ville"))};
    QVERIFY(KnowingOnDesk::comes([&] { return shown.pairsListed() == 6; }));
    QCOMPARE(shown.pairsOf(KnownBy::Organisation), QStringLiteral("6 pairs"));
    const auto *off = shown.source(KnownBy::Organisation).findChild<QWidget *>(QStringLiteral("offByItself"));
    QVERIFY(off->isVisible());
    shown.weigh(KnownBy::Organisation, 2);
    QVERIFY(KnowingOnDesk::comes([&] { return !off->isVisible(); }));
    QVERIFY(weightOf(shown.book(), KnownBy::Organisation, true) == KnowingWeight::Normal);
}

void TestKnowingAndPhrases::meetingsCountForSomeMonths()
{
    const KnowingOnDesk shown{four()};
    shown.weigh(KnownBy::Met, 1);
    QVERIFY(KnowingOnDesk::comes([&] { return shown.book().metCountsMonths == 1; }));
    shown.weigh(KnownBy::Met, 0);
    QVERIFY(KnowingOnDesk::comes([&] { return weightOf(shown.book(), KnownBy::Met) == KnowingWeight::Off; }));
}

void TestKnowingAndPhrases::pairsComeFromAList()
{
    const KnowingOnDesk shown{four()};
    QGuiApplication::clipboard()->setText(
        QStringLiteral("Ana Roy\tBen Low\nEva Ott\tMas, Chloé\nAna Roy\tJo Nobody\n"));
    shown.press("pairsFromClipboard");
    QVERIFY(KnowingOnDesk::comes([&] { return shown.isShown("pairRows"); }));
    QCOMPARE(shown.text("pairsComing"), QStringLiteral("2 pairs, 1 row left out"));
    QCOMPARE(shown.part<QListView>("pairRows").model()->index(0, 0).data().toString(),
        QStringLiteral("Row 3: no member is called Jo Nobody."));
    QVERIFY(shown.book().pairs.empty());
    shown.press("takePairs");
    QVERIFY(KnowingOnDesk::comes([&] { return shown.pairsListed() == 2; }));
    QVERIFY(shown.told(QStringLiteral("2 pairs taken from the list.")));
    shown.undoKey();
    QVERIFY(KnowingOnDesk::comes([&] { return shown.pairsListed() == 0; }));
}

void TestKnowingAndPhrases::listThatIsLeftChangesNothing()
{
    const KnowingOnDesk shown{four()};
    const auto paste = [&shown](const char *list) {
        QGuiApplication::clipboard()->setText(utf8(list));
        shown.press("pairsFromClipboard");
        return KnowingOnDesk::comes([&] { return shown.isShown("pairRows"); });
    };
    QVERIFY(paste("Ana Roy\tBen Low\n"));
    shown.press("leavePairs");
    QVERIFY(shown.isShown("addPair"));
    QVERIFY(shown.book().pairs.empty());
    QVERIFY(paste("Ana Roy\tBen Low\n"));
    shown.press("takePairs");
    QVERIFY(shown.told(QStringLiteral("1 pair taken from the list.")));
    // What is known already is not brought again.
    QVERIFY(paste("Ana Roy\tBen Low\nAna Roy\tEva Ott\nBen Low\tEva Ott\n"));
    shown.press("takePairs");
    QVERIFY(KnowingOnDesk::comes([&] { return shown.pairsListed() == 3; }));
    QVERIFY(shown.told(QStringLiteral("2 pairs taken from the list.")));
}

void TestKnowingAndPhrases::pairTakenAwayLeavesTheKeyboardOnTheNext()
{
    const KnowingOnDesk shown{four()};
    QGuiApplication::clipboard()->setText(
        QStringLiteral("Ana Roy\tBen Low\nAna Roy\tEva Ott\nBen Low\tEva Ott"));
    shown.press("pairsFromClipboard");
    QVERIFY(KnowingOnDesk::comes([&] { return shown.isShown("pairRows"); }));
    shown.press("takePairs");
    QVERIFY(KnowingOnDesk::comes([&] { return shown.pairsListed() == 3; }));
    auto &list = shown.part<QListView>("knownPairs");
    list.setCurrentIndex(list.model()->index(1, 0));
    QTest::keyClick(&list, Qt::Key_Delete);
    QVERIFY(KnowingOnDesk::comes([&] { return shown.pairsListed() == 2; }));
    QCOMPARE(list.currentIndex().data().toString(), utf8("Ben Low and Éva Ott"));
    // One source of many: it says that this one tells nothing, not that nobody knows anybody.
    auto &only = shown.part<Choice>("pairsOnly");
    only.setCurrentIndex(1);
    emit only.activated(1);
    QCOMPARE(shown.pairsListed(), 0);
    QCOMPARE(shown.text("noPairs"), QStringLiteral("No pair comes from this source."));
}

/// Somebody is expected, or not any more, while a list is looked at: it stays in front.
void TestKnowingAndPhrases::listStaysWhileOthersAreExpected()
{
    const KnowingOnDesk shown{four()};
    QVERIFY(shown.becomes([](const PreparedSession &session) { return session.attendance.size() == 4; }));
    QGuiApplication::clipboard()->setText(QStringLiteral("Ana Roy\tBen Low\n"));
    shown.press("pairsFromClipboard");
    QVERIFY(KnowingOnDesk::comes([&] { return shown.isShown("pairRows"); }));
    auto &knowing = shown.part<KnowingEditor>("knowing");
    PreparedSession fewer = shown.session();
    fewer.attendance.pop_back();
    knowing.showSession(fewer);
    QVERIFY(shown.isShown("pairRows"));
    knowing.showAnew(fewer);
    QVERIFY(!shown.isShown("pairRows"));
}

/// A choice is a person, not a place in the list.
void TestKnowingAndPhrases::peopleStayChosenWhenOthersCome()
{
    PersonChoice choice;
    const std::map<MemberId, QString> names{{MemberId{1}, QStringLiteral("Zoé")},
        {MemberId{2}, QStringLiteral("Ana")}, {MemberId{3}, QStringLiteral("Ben")}};
    choice.setPeople({MemberId{3}, MemberId{1}}, names);
    choice.choose(MemberId{1});
    choice.setPeople({MemberId{2}, MemberId{3}, MemberId{1}}, names);
    QCOMPARE(choice.text(), utf8("Zoé"));
    QVERIFY(choice.chosen() == MemberId{1});
    choice.setPeople({MemberId{2}}, names);
    QVERIFY(!choice.chosen().isValid());
}

void TestKnowingAndPhrases::phraseIsHiddenAndBack()
{
    const SessionsOnDesk shown;
    shown.press("openPhrases");
    auto &list = shown.part<QListView>("phrases");
    const int all = list.model()->rowCount();
    QVERIFY(all >= 60);
    list.setCurrentIndex(list.model()->index(1, 0));
    const QString phrase = list.currentIndex().data().toString();
    shown.press("hidePhrase");
    QVERIFY(SessionsOnDesk::comes([&] { return notesIn(shown).size() == 1; }));
    QVERIFY(SessionsOnDesk::comes(
        [&] { return shown.text("phraseFigures") == QStringLiteral("%1 phrases, 1 hidden").arg(all - 1); }));
    QCOMPARE(list.currentIndex().data().toString(), phrase);  // it stays in front
    shown.press("hidePhrase");
    QVERIFY(SessionsOnDesk::comes(
        [&] { return shown.text("phraseFigures") == QStringLiteral("%1 phrases").arg(all); }));
}

void TestKnowingAndPhrases::phraseOfOnesOwnIsAdded()
{
    const SessionsOnDesk shown;
    shown.press("openPhrases");
    const int all = shown.part<QListView>("phrases").model()->rowCount();
    shown.press("newPhrase");
    shown.part<QLineEdit>("phraseEnglish").setText(QStringLiteral("What grows on your balcony?"));
    shown.press("savePhrase");
    QVERIFY(SessionsOnDesk::comes(
        [&] { return shown.part<QListView>("phrases").model()->rowCount() == all + 1; }));
    QVERIFY(shown.told(QStringLiteral("The phrase is added.")));
    shown.part<QLineEdit>("phraseSearch").setText(QStringLiteral("balcony"));
    QCOMPARE(shown.part<QListView>("phrases").model()->rowCount(), 1);
    shown.part<QLineEdit>("phraseSearch").clear();
    shown.undoKey();
    QVERIFY(
        SessionsOnDesk::comes([&] { return shown.part<QListView>("phrases").model()->rowCount() == all; }));
}

/// Whoever looks whether there is one like it finds their own words again, and they go to the phrase they
/// belong to.
void TestKnowingAndPhrases::phraseBeingWrittenIsKept()
{
    const SessionsOnDesk shown;
    shown.press("openPhrases");
    auto &list = shown.part<QListView>("phrases");
    const int all = list.model()->rowCount();
    auto &english = shown.part<QLineEdit>("phraseEnglish");
    auto &search = shown.part<QLineEdit>("phraseSearch");
    const QString wasEnglish = english.text();
    english.setText(QStringLiteral("What made you smile on the way?"));
    search.setText(QStringLiteral("zzz"));
    QCOMPARE(list.model()->rowCount(), 0);
    QCOMPARE(english.text(), QStringLiteral("What made you smile on the way?"));
    shown.press("savePhrase");
    QVERIFY(shown.told(QStringLiteral("The phrase is changed.")));
    search.clear();
    QCOMPARE(list.model()->rowCount(), all);
    QCOMPARE(list.currentIndex().data().toString(), QStringLiteral("What made you smile on the way?"));
    QVERIFY(wasEnglish != english.text());
}

/// A look at another phrase, or at another page, costs nobody what they were writing.
void TestKnowingAndPhrases::newPhraseWaitsWhereItWasLeft()
{
    const SessionsOnDesk shown;
    shown.press("openPhrases");
    shown.press("newPhrase");
    auto &french = shown.part<QLineEdit>("phraseFrench");
    auto &list = shown.part<QListView>("phrases");
    const QString begun = utf8("Quel détour");
    french.setText(begun);
    shown.press("leavePhrases");
    shown.press("openPhrases");
    QCOMPARE(french.text(), begun);
    list.setCurrentIndex(list.model()->index(1, 0));
    const QString second = french.text();
    QVERIFY(second != begun);
    french.setText(second + u'\u2026');
    shown.press("newPhrase");
    QCOMPARE(french.text(), begun);
    list.setCurrentIndex(list.model()->index(1, 0));
    QCOMPARE(french.text(), second + u'\u2026');
    list.setCurrentIndex(list.model()->index(0, 0));
    shown.press("newPhrase");
    french.setText(begun + utf8(" a valu la peine ?"));
    shown.press("savePhrase");
    QVERIFY(shown.told(QStringLiteral("The phrase is added.")));
    QVERIFY(SessionsOnDesk::comes([&] { return french.text().isEmpty(); }));
    list.setCurrentIndex(list.model()->index(0, 0));
    shown.press("newPhrase");
    QVERIFY(french.text().isEmpty());
}

void TestKnowingAndPhrases::phraseThatCannotBeSaidIsNotTaken()
{
    const SessionsOnDesk shown;
    shown.press("openPhrases");
    shown.press("newPhrase");
    auto &french = shown.part<QLineEdit>("phraseFrench");
    auto &english = shown.part<QLineEdit>("phraseEnglish");
    shown.press("savePhrase");
    QCOMPARE(french.accessibleDescription(), QStringLiteral("Write it in one language at least."));
    QVERIFY(english.accessibleDescription().isEmpty());
    french.setText(QStringLiteral("Quoi de neuf ?"));
    english.setText(QString(101, u'x'));
    shown.press("savePhrase");
    QVERIFY(french.accessibleDescription().isEmpty());
    QVERIFY(english.accessibleDescription().contains(QStringLiteral("100")));
    english.clear();
    for (QCheckBox *place : shown.part("phraseForm").findChildren<QCheckBox *>())
        place->setChecked(false);
    shown.press("savePhrase");
    QVERIFY(english.accessibleDescription().isEmpty());
    QVERIFY(shown.isShown("phraseNoPlace"));
    QVERIFY(notesIn(shown).empty());
}

void TestKnowingAndPhrases::roomIsCheckedFromTheFirstPage()
{
    const SessionsOnDesk shown;
    shown.window().showPage(Act::Prepare);
    shown.part<QPlainTextEdit>("names").setPlainText(QStringLiteral("Ana\nBen\nChloé\nDan\nEve"));
    shown.part("names").parentWidget()->findChild<QAbstractButton *>(QStringLiteral("checkRoom"))->click();
    QVERIFY(SessionsOnDesk::comes([] { return doorsWindow() != nullptr; }));
    QCOMPARE(doorsWindow()->facts().people, 5);
    QVERIFY(doorsWindow()->facts().chairs >= 5);
    doorsWindow()->close();
}

void TestKnowingAndPhrases::roomIsCheckedFromThePreparedSession()
{
    KnowingOnDesk shown{four()};
    shown.part("sessionEditor").findChild<QAbstractButton *>(QStringLiteral("checkRoom"))->click();
    QVERIFY(SessionsOnDesk::comes([] { return doorsWindow() != nullptr; }));
    DoorsWindow &doors = *doorsWindow();
    QCOMPARE(doors.facts().people, 4);
    for (auto *sentence : doors.findChildren<PlainLabel *>(QStringLiteral("sentence")))
        QVERIFY(!sentence->text().isEmpty());
    // What has changed in the room meanwhile is seen by looking again, and not before.
    auto *again = doors.findChild<QAbstractButton *>(QStringLiteral("lookAgain"));
    QVERIFY(doors.facts().gongOn);
    shown.settings.setGong(false);
    QVERIFY(doors.facts().gongOn);
    again->click();
    QVERIFY(!doors.facts().gongOn);
    doors.close();
    QVERIFY(doorsWindow() == nullptr);
}

void TestKnowingAndPhrases::roomOfACommunityGoesWithIt()
{
    const KnowingOnDesk shown{four()};
    shown.part("sessionEditor").findChild<QAbstractButton *>(QStringLiteral("checkRoom"))->click();
    QVERIFY(SessionsOnDesk::comes([] { return doorsWindow() != nullptr; }));
    emit shown.window().menus().newCommunityRequested();
    QVERIFY(SessionsOnDesk::comes([] { return doorsWindow() == nullptr; }));
}

/// The paper for the case that the computer fails: made by one button, which waits, and the window says where
/// it lies.
void TestKnowingAndPhrases::thePaperIsMadeAndTold()
{
    const KnowingOnDesk shown{four()};
    shown.part("sessionEditor").findChild<QAbstractButton *>(QStringLiteral("checkRoom"))->click();
    QVERIFY(SessionsOnDesk::comes([] { return doorsWindow() != nullptr; }));
    DoorsWindow &doors = *doorsWindow();
    auto *paper = doors.findChild<QAbstractButton *>(QStringLiteral("printPaper"));
    auto *told = doors.findChild<PlainLabel *>(QStringLiteral("paperTold"));
    QVERIFY(!told->isVisible());
    // Whatever shows PDF files here is not to be started by a test.
    NoViewer none;
    QDesktopServices::setUrlHandler(QStringLiteral("file"), &none, "open");
    paper->click();
    QVERIFY(told->isVisible());
    QVERIFY(!paper->isEnabled());
    QVERIFY(SessionsOnDesk::comes([&] { return paper->isEnabled(); }));
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    const QStringList pages
        = QDir{shown.path("reports")}.entryList({QStringLiteral("Rounds on paper *.pdf")});
    QCOMPARE(pages.size(), 1);
    QVERIFY2(told->text().endsWith(pages.front()), qPrintable(told->text()));
    QCOMPARE(none.opened.size(), 1);
    doors.close();
    // Of another look nothing is made yet.
    shown.part("sessionEditor").findChild<QAbstractButton *>(QStringLiteral("checkRoom"))->click();
    QVERIFY(SessionsOnDesk::comes([] { return doorsWindow() != nullptr; }));
    QVERIFY(!doorsWindow()->findChild<PlainLabel *>(QStringLiteral("paperTold"))->isVisible());
    doorsWindow()->close();
}

void TestKnowingAndPhrases::everythingFitsAndFollowsTheLanguage_data()
{
    QTest::addColumn<QString>("view");
    for (const char *view : {"knowing", "phrases", "pairs", "doors", "first"})
        QTest::newRow(view) << QString::fromLatin1(view);
}

void TestKnowingAndPhrases::everythingFitsAndFollowsTheLanguage()
{
    QFETCH(const QString, view);
    const KnowingOnDesk shown{four(QStringLiteral("Ville"))};
    shown.window().resize(1280, 800);
    QVERIFY(KnowingOnDesk::comes([&] { return shown.pairsListed() == 6; }));
    QWidget *seen = &shown.window(), *worded = &shown.part("sessionsPage");
    if (view == u"phrases") {
        shown.press("backToSessions");
        shown.press("openPhrases");
    } else if (view == u"pairs") {
        QGuiApplication::clipboard()->setText(QStringLiteral("Ana Roy\tBen Low\nAna Roy\tJo Nobody\n"));
        shown.press("pairsFromClipboard");
        QVERIFY(KnowingOnDesk::comes([&] { return shown.isShown("pairRows"); }));
    } else if (view == u"first") {
        shown.window().showPage(Act::Prepare);
        shown.part<QPlainTextEdit>("names").setPlainText(QStringLiteral("Ana Roy\nBen Low\nDan Ek\n"));
    } else if (view == u"doors") {
        shown.part("sessionEditor").findChild<QAbstractButton *>(QStringLiteral("checkRoom"))->click();
        QVERIFY(SessionsOnDesk::comes([] { return doorsWindow() != nullptr; }));
        seen = worded = doorsWindow();
    }
    const auto keep = [&](const char *language) {
        if (const QString folder = qEnvironmentVariable("TABLEE_PICTURES"); !folder.isEmpty())
            seen->grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, view, QLatin1String{language}));
    };
    layOut();
    QVERIFY(seen->width() <= 1280);
    QCOMPARE(test::faultsOfFit(*seen).join(u'\n'), QString{});
    const auto english = test::visibleWords(*worded);
    keep("en");
    emit shown.window().languageChosen(Language::French);
    layOut();
    keep("fr");
    QCOMPARE(test::faultsOfFit(*seen).join(u'\n'), QString{});
    QVERIFY(seen->width() <= 1280);
    const auto french = test::visibleWords(*worded);
    const QStringList names{utf8("Ana Roy"), utf8("Ben Low"), utf8("Chloé Mas"), utf8("Éva Ott"),
        utf8("Dan Ek"), utf8("Subject: YOU"), utf8("Tables"), utf8("Experience"), utf8("89 phrases")};
    QCOMPARE(test::unchangedWords(english, french, names).join(u'\n'), QString{});
    if (seen != &shown.window())
        seen->close();
}

TEST_CLASS_WITH(TestKnowingAndPhrases, QApplication)

}  // namespace tablee::ui::tst_knowing_and_phrases

#include "tst_knowing_and_phrases.moc"

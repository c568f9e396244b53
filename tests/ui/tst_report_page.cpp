#include "common/action_button.h"
#include "common/choice.h"
#include "common/plain_label.h"
#include "common/theme.h"
#include "common/work_progress.h"
#include "reporting/next_session_card.h"
#include "reporting/report_page.h"
#include "support/pseudo_translator.h"
#include "support/test_program.h"
#include "support/visible_words.h"

#include <QApplication>
#include <QProgressBar>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace tablee::ui::tst_report_page {

using namespace std::chrono_literals;

class TestReportPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void figuresAreToldHonestly_data();
    void figuresAreToldHonestly();
    void peopleAndRoundsAreCounted();
    void roundsThatDoNotCountAreExplained();
    void asksForItsFiles_data();
    void asksForItsFiles();
    void whatWasSavedIsOpened();
    void writingShowsHowFarItIs();
    void invitesToTheNextSession();
    void saysWhereTheFileLies();
    void languageOfTheDeskComesFirst_data();
    void languageOfTheDeskComesFirst();
    void saysWhenTheEveningWas();
    void everythingFits_data();
    void everythingFits();
};

namespace {

QString text(const QWidget &page, const char *name)
{
    return page.findChild<PlainLabel *>(QLatin1String{name})->text();
}

SessionReport reportOf(const MeetingFigures &meetings)
{
    SessionReport report;
    report.present = {{QStringLiteral("Awa Sow")}, {QStringLiteral("Luc Tremblay")}};
    report.expected = 3;
    report.rounds.resize(2);
    report.meetings = meetings;
    return report;
}

}  // namespace

void TestReportPage::initTestCase()
{
    applyTheme(*qApp, ThemeKind::Light);
    static QTranslator english;
    QVERIFY(english.load(QStringLiteral(":/i18n/tablee_en.qm")));
    QCoreApplication::installTranslator(&english);
}

void TestReportPage::init()
{
    QTest::failOnWarning(QRegularExpression{QStringLiteral("^(?!This plugin does not support)")});
}

void TestReportPage::figuresAreToldHonestly_data()
{
    QTest::addColumn<MeetingFigures>("meetings");
    QTest::addColumn<QString>("fresh");
    QTest::addColumn<QString>("repeats");
    QTest::addColumn<QString>("lead");
    QTest::newRow("nothing was repeated")
        << MeetingFigures{24, 6, 96, 96, 96, 0} << QStringLiteral("96 new meetings, of 96 possible")
        << QStringLiteral("0 repeats") << QStringLiteral("96 new meetings of 96 possible.");
    QTest::newRow("some repeats could not be avoided")
        << MeetingFigures{24, 6, 97, 98, 100, 3} << QStringLiteral("97 new meetings, of 98 possible")
        << QStringLiteral("3 repeats, 2 of them unavoidable")
        << QStringLiteral("97 new meetings of 98 possible. 3 repeats, 2 of them unavoidable.");
    QTest::newRow("one of each") << MeetingFigures{3, 2, 1, 1, 2, 1}
                                 << QStringLiteral("1 new meeting, of 1 possible")
                                 << QStringLiteral("1 repeat, 1 of them unavoidable")
                                 << QStringLiteral("1 new meeting of 1 possible. 1 repeat, unavoidable.");
    QTest::newRow("no round was held") << MeetingFigures{} << QStringLiteral("0 new meetings, of 0 possible")
                                       << QStringLiteral("0 repeats") << QStringLiteral("No meetings.");
}

void TestReportPage::figuresAreToldHonestly()
{
    QFETCH(const MeetingFigures, meetings);
    const Words words = Words::load(Language::English);
    ReportPage page{words, Region::France};
    page.showReport(reportOf(meetings));
    QTEST(text(page, "freshNumber") + u' ' + text(page, "freshWords"), "fresh");
    QTEST(text(page, "repeatsNumber") + u' ' + text(page, "repeatsWords"), "repeats");
    QTEST(text(page, "lead"), "lead");
}

void TestReportPage::peopleAndRoundsAreCounted()
{
    const Words words = Words::load(Language::English);
    ReportPage page{words, Region::France};
    SessionReport report = reportOf({});
    page.showReport(report);
    QCOMPARE(text(page, "peopleNumber"), QStringLiteral("2"));
    QCOMPARE(text(page, "peopleWords"), QStringLiteral("people came, of 3 expected"));
    QCOMPARE(text(page, "roundsNumber"), QStringLiteral("2"));
    QCOMPARE(text(page, "roundsWords"), QStringLiteral("rounds held"));

    report.present.pop_back();
    report.rounds.resize(1);
    page.showReport(report);
    QCOMPARE(text(page, "peopleWords"), QStringLiteral("person came, of 3 expected"));
    QCOMPARE(text(page, "roundsWords"), QStringLiteral("round held"));
}

void TestReportPage::roundsThatDoNotCountAreExplained()
{
    const Words words = Words::load(Language::English);
    ReportPage page{words, Region::France};
    page.resize(1092, 740);
    page.show();
    const auto *reason = page.findChild<PlainLabel *>(QStringLiteral("uncounted"));
    SessionReport report = reportOf({});
    page.showReport(report);
    QVERIFY(!reason->isVisible());

    report.uncounted = {{.round = 2, .ran = 40s}, {.round = 3}};
    page.showReport(report);
    QVERIFY(reason->isVisible());
    QCOMPARE(reason->text().replace(QChar::Nbsp, u' '),
        QStringLiteral("Round 2 ran for 40 s: too short to count as meetings. Round 3 did not take place."));
    page.showReport(reportOf({}));
    QVERIFY(!reason->isVisible());
}

void TestReportPage::asksForItsFiles_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("format");
    QTest::addColumn<ReportWish>("wish");
    const std::vector<Language> french{Language::French}, english{Language::English};
    QTest::newRow("a page in French")
        << QStringLiteral("saveFrench") << 0 << ReportWish{ReportFormat::Html, french};
    QTest::newRow("pages in English")
        << QStringLiteral("saveEnglish") << 1 << ReportWish{ReportFormat::Pdf, english};
    QTest::newRow("both, the desk's language first") << QStringLiteral(
        "saveBoth") << 3 << ReportWish{ReportFormat::PeopleCsv, {Language::English, Language::French}};
}

void TestReportPage::asksForItsFiles()
{
    QFETCH(const QString, button);
    QFETCH(const int, format);
    const Words words = Words::load(Language::English);
    ReportPage page{words, Region::France};
    QSignalSpy saving{&page, &ReportPage::saveRequested};
    page.findChild<Choice *>(QStringLiteral("format"))->setCurrentIndex(format);
    QTest::mouseClick(page.findChild<ActionButton *>(button), Qt::LeftButton);
    QCOMPARE(saving.size(), 1);
    QTEST(saving.front().front().value<ReportWish>(), "wish");
}

void TestReportPage::whatWasSavedIsOpened()
{
    const Words words = Words::load(Language::English);
    ReportPage page{words, Region::France};
    page.show();
    const auto *open = page.findChild<ActionButton *>(QStringLiteral("openSaved"));
    const auto *folder = page.findChild<ActionButton *>(QStringLiteral("showFolder"));
    QSignalSpy opening{&page, &ReportPage::openRequested};
    QVERIFY(!open->isVisible() && !folder->isVisible());
    page.showSaved(QStringLiteral("/somewhere/Report.pdf"), [] { return QStringLiteral("Saved."); });
    QTest::mouseClick(page.findChild<ActionButton *>(QStringLiteral("openSaved")), Qt::LeftButton);
    QTest::mouseClick(page.findChild<ActionButton *>(QStringLiteral("showFolder")), Qt::LeftButton);
    QCOMPARE(opening.at(0).front().toString(), QStringLiteral("/somewhere/Report.pdf"));
    QCOMPARE(opening.at(1).front().toString(), QStringLiteral("/somewhere"));
    page.tell([] { return QStringLiteral("The disk is full."); });
    QVERIFY(!open->isVisible() && !folder->isVisible());
}

void TestReportPage::writingShowsHowFarItIs()
{
    const Words words = Words::load(Language::English);
    ReportPage page{words, Region::France};
    page.show();
    auto *work = page.findChild<WorkProgress *>();
    page.showWriting([] { return QStringLiteral("Writing Report.pdf"); });
    QVERIFY2(!work->isVisible(), "what is done at once needs no bar");
    QTRY_VERIFY(work->isVisible());
    page.setProgress(0.5);
    QCOMPARE(page.findChild<QProgressBar *>()->value(), 50);
    QSignalSpy stopping{&page, &ReportPage::stopRequested};
    page.tell([] { return QStringLiteral("The invitation is copied."); });
    QVERIFY2(work->isVisible(), "the writing goes on");
    QTest::mouseClick(page.findChild<ActionButton *>(QStringLiteral("stopReading")), Qt::LeftButton);
    QCOMPARE(stopping.size(), 1);
    page.showNotSaved([] { return QStringLiteral("Nothing was written."); });
    QVERIFY(!work->isVisible());
    // Written at once the next time, the keyboard is where it was, not on a button nobody sees.
    auto *format = page.findChild<Choice *>(QStringLiteral("format"));
    format->setFocus();
    page.showWriting([] { return QStringLiteral("Writing Report.html"); });
    QCOMPARE(page.focusWidget(), format);
    page.showSaved(QStringLiteral("/somewhere/Report.html"), [] { return QStringLiteral("Saved."); });
    QCOMPARE(page.focusWidget(), format);
}

void TestReportPage::invitesToTheNextSession()
{
    const Words words = Words::load(Language::English);
    ReportPage page{words, Region::France};
    page.resize(1092, 740);
    page.show();
    const auto *copy = page.findChild<ActionButton *>(QStringLiteral("copyInvitation"));
    const auto *addresses = page.findChild<ActionButton *>(QStringLiteral("copyAddresses"));
    page.next().showNext({}, 0);
    QVERIFY(!copy->isVisible() && !addresses->isVisible());

    const QDateTime start{{2027, 4, 27}, {19, 0}, Qt::UTC};
    page.next().showNext(NextSession{QStringLiteral("Subject: YOU"), {}, start}, 12);
    QVERIFY(copy->isVisible());
    QCOMPARE(text(page, "nextWhen"), QStringLiteral("Tuesday 27 April 2027, at 19:00 – Subject: YOU"));
    QCOMPARE(addresses->text(), QStringLiteral("Copy 12 addresses"));
    QSignalSpy inviting{&page.next(), &NextSessionCard::invitationRequested};
    page.findChild<Choice *>(QStringLiteral("invitationLanguage"))->setCurrentIndex(2);
    QTest::mouseClick(page.findChild<ActionButton *>(QStringLiteral("saveCalendar")), Qt::LeftButton);
    QCOMPARE(inviting.front().at(0).value<InvitationForm>(), InvitationForm::Calendar);
    QCOMPARE(inviting.front().at(1).value<std::vector<Language>>(),
        (std::vector<Language>{Language::English, Language::French}));
}

void TestReportPage::saysWhereTheFileLies()
{
    const Words words = Words::load(Language::English);
    ReportPage page{words, Region::France};
    page.showReport(reportOf({}));
    page.tell([] { return QStringLiteral("Saved as /home/awa/<b>Report</b>.html"); });
    QCOMPARE(text(page, "told"), QStringLiteral("Saved as /home/awa/<b>Report</b>.html"));

    // What was said of one report is not said of the next.
    page.showReport(reportOf({}));
    QCOMPARE(text(page, "told"), QString{});
    QSignalSpy another{&page, &ReportPage::anotherEveningRequested};
    QTest::mouseClick(page.findChild<ActionButton *>(QStringLiteral("another")), Qt::LeftButton);
    QCOMPARE(another.size(), 1);
}

void TestReportPage::languageOfTheDeskComesFirst_data()
{
    QTest::addColumn<Language>("desk");
    QTest::addColumn<QStringList>("order");
    QTest::newRow("a French desk") << Language::French
                                   << QStringList{QStringLiteral("saveFrench"), QStringLiteral("saveEnglish"),
                                          QStringLiteral("saveBoth")};
    QTest::newRow("an English desk") << Language::English
                                     << QStringList{QStringLiteral("saveEnglish"),
                                            QStringLiteral("saveFrench"), QStringLiteral("saveBoth")};
}

void TestReportPage::languageOfTheDeskComesFirst()
{
    QFETCH(const Language, desk);
    QFETCH(const QStringList, order);
    const Words other = Words::load(desk == Language::French ? Language::English : Language::French);
    const Words words = Words::load(desk);
    ReportPage page{other, Region::France};
    page.resize(1092, 740);
    page.show();
    page.setWords(words);
    QEvent change{QEvent::LanguageChange};
    QApplication::sendEvent(&page, &change);
    QVERIFY(QTest::qWaitForWindowExposed(&page));

    int left = -1;
    for (const QString &name : order) {
        const auto *button = page.findChild<ActionButton *>(name);
        QVERIFY2(button->x() > left, qPrintable(name));
        left = button->x();
        const bool isFirst = name == order.front();
        QVERIFY((button->kind() == ButtonKind::Primary) == isFirst);
    }
    auto *button = page.findChild<ActionButton *>(order.front());
    QCOMPARE(
        static_cast<const QWidget *>(button->nextInFocusChain()), page.findChild<QWidget *>(order.at(1)));
}

void TestReportPage::saysWhenTheEveningWas()
{
    const Words words = Words::load(Language::English);
    ReportPage page{words, Region::France};
    SessionReport report = reportOf({});
    report.start = QDateTime{{2027, 3, 30}, {19, 0}, Qt::UTC};
    report.end = QDateTime{{2027, 3, 30}, {20, 4}, Qt::UTC};
    page.showReport(report);
    QCOMPARE(text(page, "hours"), QStringLiteral("Tuesday 30 March 2027, from 19:00 to 20:04"));
}

void TestReportPage::everythingFits_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("in English") << QStringLiteral("en");
    QTest::newRow("in French") << QStringLiteral("fr");
    QTest::newRow("in a language of long words") << QStringLiteral("longer");
}

void TestReportPage::everythingFits()
{
    QFETCH(const QString, language);
    const bool isLonger = language == QStringLiteral("longer");
    QTranslator catalogue;
    test::PseudoTranslator longer{test::PseudoTranslator::Length::Longer};
    if (!isLonger)
        QVERIFY(catalogue.load(QStringLiteral(":/i18n/tablee_") + language));
    QCoreApplication::installTranslator(isLonger ? static_cast<QTranslator *>(&longer) : &catalogue);
    const Words words = Words::load(language == QStringLiteral("en") ? Language::English : Language::French);
    ReportPage page{words, Region::France};
    SessionReport report = reportOf({240, 60, 2400, 2412, 2520, 120});
    report.title
        = QStringLiteral("Apprendre et partager au café du quai, avec les voisins de la rue Saint-Antoine");
    report.uncounted = {{.round = 2, .ran = 40s}, {.round = 3, .ran = 50s}, {.round = 4}};
    page.showReport(report);
    page.next().showNext(NextSession{report.title, {}, {{2027, 4, 27}, {19, 0}, Qt::UTC}}, 120);
    page.showSaved(QStringLiteral("/home/somebody/report.html"), [] {
        return QStringLiteral(
            "/home/somebody/Documents/Tablée/a folder of a long name/Compte rendu 2027-03-18.html");
    });
    page.resize(1092, 740);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    for (int round = 0; round < 10; ++round)
        QCoreApplication::processEvents();
    const QStringList faults = test::faultsOfFit(page);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QCOMPARE(page.size(), QSize(1092, 740));
}

TEST_CLASS_WITH(TestReportPage, QApplication)

}  // namespace tablee::ui::tst_report_page

#include "tst_report_page.moc"

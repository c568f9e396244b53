#include "common/action_button.h"
#include "common/page_scroll.h"
#include "common/question_strip.h"
#include "conducting/live_page.h"
#include "live/demo_evening.h"
#include "live/demo_people.h"
#include "preparing/doors_window.h"
#include "sessions_on_desk.h"
#include "shell/key_sheet.h"
#include "shell/screen_settings.h"
#include "support/test_program.h"
#include "support/visible_words.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>

namespace tablee::ui::tst_small_window {

using test::SessionsOnDesk;

/// A laptop of 1280 x 800 whose letters are set to 125 % has 1024 x 640 logical pixels, and a window manager
/// takes a line of them: every page of the desk stands in that, in both languages. Nothing is cut, nothing
/// lies over anything else, and every button can be reached.
class TestSmallWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeKind::Light); }
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression{QStringLiteral("^(?!This plugin does not support|PulseAudioService)")});
    }
    void everyPageFits_data();
    void everyPageFits();
    void windowsBesideTheDeskFit_data();
    void windowsBesideTheDeskFit();
};

namespace {

constexpr QSize display{1024, 640};
constexpr QSize room{1024, 600};

std::vector<Member> circle()
{
    std::vector<Member> members;
    for (const QString &name : demoPeople())
        members.push_back(
            test::memberCalled(qPrintable(name.section(u' ', 0, 0)), qPrintable(name.section(u' ', 1))));
    return members;
}

struct SmallDesk : SessionsOnDesk {
    SmallDesk()
        : SessionsOnDesk{circle()}
    {
    }

    void show(Act act) const
    {
        window().findChild<SideBar *>()->findChildren<ActButton *>().at(static_cast<int>(act))->click();
        test::layOut();
    }
    LivePage &live() const { return *window().findChild<LivePage *>(); }
    void startEvening() const
    {
        show(Act::Prepare);
        part<QPlainTextEdit>("names").setPlainText(demoPeople().join(u'\n'));
        press("start");
        QVERIFY(comes([this] { return window().shownAct() == Act::Live; }));
    }
    bool isSaved() const
    {
        return comes([this] { return text("saved") == QStringLiteral("Everything is saved"); });
    }
    void runARound() const
    {
        startEvening();
        live().act(DeskAct::Next);
        QVERIFY(isSaved());
        QVERIFY(comes([this] { return text("boardTitle") == QStringLiteral("Tables of round 1"); }));
        live().act(DeskAct::StartPause);
        QVERIFY(isSaved());
    }
    void tellsAndAsks() const
    {
        window().tell(BannerKind::Warning, [] {
            return QCoreApplication::translate("tablee::Desk",
                "This folder is copied to the internet while you work, which can damage the file. Better "
                "keep it "
                "in a folder of this computer alone.");
        });
        window().ask(
            {.words =
                    [] {
                        return QCoreApplication::translate("tablee::Desk",
                            "The evening is under way. It stays in its file and comes back when you open "
                            "that again.");
                    },
                .yes = [] { return QCoreApplication::translate("tablee::Desk", "Leave it for now"); },
                .no =
                    [] {
                        return QCoreApplication::translate("tablee::Desk", "Stay with it");
                    }});
    }
};

using Way = void (*)(SmallDesk &);
struct Page {
    const char *name;
    Way way;
    Way inTheLanguage = [](SmallDesk &) {
    };  ///< what the desk would say anew otherwise
};

const Page pages[]{
    {"the first page",
        [](SmallDesk &desk) {
            desk.show(Act::Prepare);
        }},
    {"the first page with a list",
        [](SmallDesk &desk) {
            desk.show(Act::Prepare);
            desk.part<QPlainTextEdit>("names").setPlainText(
                demoPeople().join(u'\n') + QStringLiteral("\nAmina Benali"));
        }},
    {"the members",
        [](SmallDesk &desk) {
            desk.show(Act::Members);
        }},
    {"a member's card",
        [](SmallDesk &desk) {
            desk.show(Act::Members);
            desk.choose(0);
        }},
    {"no session yet",
        [](SmallDesk &) {
        }},
    {"the ways to hold a session",
        [](SmallDesk &desk) {
            desk.part("noSessions").findChild<QAbstractButton *>(QStringLiteral("action"))->click();
        }},
    {"a prepared session",
        [](SmallDesk &desk) {
            desk.prepareFirst("World café");
        }},
    {"its people",
        [](SmallDesk &desk) {
            desk.prepareFirst("World café");
            desk.press("section1");
        }},
    {"its tables and rules",
        [](SmallDesk &desk) {
            desk.prepareFirst("World café");
            desk.press("section2");
            desk.press("addTable");
        }},
    {"who knows whom",
        [](SmallDesk &desk) {
            desk.prepareFirst("World café");
            desk.press("section3");
        }},
    {"a prepared session, told and asked",
        [](SmallDesk &desk) {
            desk.prepareFirst("World café");
            desk.tellsAndAsks();
        }},
    {"the phrases",
        [](SmallDesk &desk) {
            desk.press("openPhrases");
        }},
    {"the evening",
        [](SmallDesk &desk) {
            desk.startEvening();
        }},
    {"a round",
        [](SmallDesk &desk) {
            desk.runARound();
        }},
    {"a round that would be cut, with a warning",
        [](SmallDesk &desk) {
            desk.runARound();
            desk.live().act(DeskAct::Next);
        },
        [](SmallDesk &desk) {
            desk.live().warn(
                QCoreApplication::translate("tablee::EveningDesk",
                    "The projector is unplugged. It comes back by itself when it is plugged in again."),
                QCoreApplication::translate("tablee::EveningDesk", "Show it here"));
        }},
    {"a round, told and asked",
        [](SmallDesk &desk) {
            desk.runARound();
            desk.tellsAndAsks();
        }},
    {"the report",
        [](SmallDesk &desk) {
            desk.runARound();
            emit desk.window().menus().finishRequested();
            QVERIFY(SmallDesk::comes([&] { return desk.isShown("asked"); }));
            desk.part("asked").findChild<QAbstractButton *>(QStringLiteral("accept"))->click();
            QVERIFY(desk.isSaved());
            desk.show(Act::Report);
            QVERIFY(SmallDesk::comes([&] { return desk.window().shownAct() == Act::Report; }));
        }},
};

/// A button that scrolls out of its window can be scrolled into it; nothing scrolls sideways.
QStringList outOfReach(const QWidget &window)
{
    QStringList faults;
    for (auto *scroll : window.findChildren<PageScroll *>())
        if (scroll->isVisible() && scroll->widget()->width() > scroll->viewport()->width())
            faults += QStringLiteral("a page is wider than its window");
    for (auto *button : window.findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->size().isEmpty())
            continue;
        for (QWidget *parent = button->parentWidget(); parent != nullptr; parent = parent->parentWidget())
            if (auto *area = qobject_cast<QScrollArea *>(parent))
                area->ensureWidgetVisible(button, 0, 0);
        const QRect seen = button->visibleRegion().boundingRect();
        if (seen.size() != button->size())
            faults += QStringLiteral("of “%1” %2 x %3 are seen")
                          .arg(button->text().isEmpty() ? button->accessibleName() : button->text())
                          .arg(seen.width())
                          .arg(seen.height());
    }
    return faults;
}

void keepPicture(QWidget &window, const char *name)
{
    if (const QString folder = qEnvironmentVariable("TABLEE_PICTURES"); !folder.isEmpty())
        window.grab().save(
            QStringLiteral("%1/%2.png").arg(folder, QString::fromUtf8(name).replace(u' ', u'-')));
}

}  // namespace

void TestSmallWindow::everyPageFits_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<Way>("way");
    QTest::addColumn<Way>("inTheLanguage");
    for (const Page &page : pages)
        for (const Language language : {Language::English, Language::French})
            QTest::addRow("%s, %s", page.name, language == Language::French ? "French" : "English")
                << language << page.way << page.inTheLanguage;
}

void TestSmallWindow::everyPageFits()
{
    QFETCH(const Language, language);
    QFETCH(const Way, way);
    QFETCH(const Way, inTheLanguage);
    SmallDesk desk;
    way(desk);
    emit desk.window().languageChosen(language);
    inTheLanguage(desk);
    // What gives way does so from one size to the next.
    for (int step = 0; step < 2; ++step) {
        desk.window().resize(room);
        test::layOut();
    }
    keepPicture(desk.window(), QTest::currentDataTag());
    QCOMPARE(desk.window().size(), room);
    QVERIFY2(desk.window().minimumSizeHint().boundedTo(room) == desk.window().minimumSizeHint(),
        qPrintable(QStringLiteral("it needs %1 x %2")
                       .arg(desk.window().minimumSizeHint().width())
                       .arg(desk.window().minimumSizeHint().height())));
    QCOMPARE(test::faultsOfFit(desk.window()).join(u'\n'), QString{});
    // What steers the clock is there at once, whatever is told and asked.
    if (desk.window().shownAct() == Act::Live)
        for (const char *button : {"primary", "minuteLess", "minuteMore", "next"})
            QCOMPARE(desk.part(button).visibleRegion().boundingRect().size(), desk.part(button).size());
    QCOMPARE(outOfReach(desk.window()).join(u'\n'), QString{});
}

void TestSmallWindow::windowsBesideTheDeskFit_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QByteArray>("which");
    for (const Language language : {Language::English, Language::French})
        for (const char *which : {"doors", "settings", "keys"})
            QTest::addRow("%s, %s", which, language == Language::French ? "French" : "English")
                << language << QByteArray{which};
}

void TestSmallWindow::windowsBesideTheDeskFit()
{
    QFETCH(const Language, language);
    QFETCH(const QByteArray, which);
    SmallDesk desk;
    desk.window().resize(room);
    emit desk.window().languageChosen(language);
    QWidget *shown = nullptr;
    if (which == "doors") {
        desk.prepareFirst("World café");
        desk.part("sessionEditor").findChild<QAbstractButton *>(QStringLiteral("checkRoom"))->click();
        QVERIFY(SmallDesk::comes([&shown] {
            for (QWidget *window : QApplication::topLevelWidgets())
                if (window->isVisible() && window->objectName() == QStringLiteral("beforeDoors"))
                    shown = window;
            return shown != nullptr;
        }));
    } else if (which == "settings") {
        emit desk.window().menus().screenSettingsRequested();
        for (QWidget *window : QApplication::topLevelWidgets())
            if (window->isVisible() && window->objectName() == QStringLiteral("screenSettings"))
                shown = window;
    } else {
        emit desk.window().menus().actWished(DeskAct::Keys);
        shown = desk.window().findChild<KeySheet *>();
    }
    QVERIFY(shown != nullptr);
    test::layOut();
    keepPicture(*shown, QTest::currentDataTag());
    QVERIFY2(shown->width() <= room.width() && shown->height() <= room.height(),
        qPrintable(QStringLiteral("%1 x %2").arg(shown->width()).arg(shown->height())));
    QCOMPARE(test::faultsOfFit(*shown).join(u'\n'), QString{});
    QCOMPARE(outOfReach(*shown).join(u'\n'), QString{});
}

TEST_MAIN(argc, argv)
{
    // The display of that laptop.
    QTemporaryDir folder;
    QFile screens{folder.filePath(QStringLiteral("screens.json"))};
    if (!screens.open(QIODevice::WriteOnly))
        return 1;
    screens.write(
        QStringLiteral(R"({"synchronousWindowSystemEvents": false, "windowFrameMargins": false, "screens": [
        {"name": "laptop", "x": 0, "y": 0, "width": %1, "height": %2, "logicalDpi": 96, "logicalBaseDpi": 96,
         "dpr": 1.0}]})")
            .arg(display.width())
            .arg(display.height())
            .toUtf8());
    screens.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toUtf8());
    QApplication application{argc, argv};
    TestSmallWindow test;
    return QTest::qExec(&test, argc, argv);
}

}  // namespace tablee::ui::tst_small_window

#include "tst_small_window.moc"

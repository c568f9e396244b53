#include "audience/audience_window.h"
#include "audience/clock_label.h"
#include "audience/cross_fade.h"
#include "audience/floor_table_label.h"
#include "audience/key_hint.h"
#include "audience/scene_label.h"
#include "audience/seat_row.h"
#include "common/back_row.h"
#include "common/table_painting.h"
#include "exchange/phrases.h"
#include "paper/typeface.h"
#include "shell/audience_stage.h"
#include "support/audience_scenes.h"
#include "support/test_program.h"
#include "support/wished_acts.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <array>
#include <functional>

namespace tablee::ui::tst_audience_views {

using namespace std::chrono_literals;

using View = AudienceView;
using Spoken = AudienceLanguage;
using Mode = AudienceWindow::Mode;
using Motion = AudienceWindow::Motion;

class TestAudienceViews : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void floorNamesTablesThatHaveAName_data();
    void floorNamesTablesThatHaveAName();
    void everyNameOfATableStandsSomewhere_data();
    void everyNameOfATableStandsSomewhere();
    void listNamesTablesThatHaveAName_data();
    void listNamesTablesThatHaveAName();
    void everyTextFits_data();
    void everyTextFits();
    void nothingStaysOfTheSceneBefore_data();
    void nothingStaysOfTheSceneBefore();
    void showsTheSceneAndNothingElse_data();
    void showsTheSceneAndNothingElse();
    void everyStateHasItsWords_data();
    void everyStateHasItsWords();
    void wordsAreLegible();
    void theNumberOfTheOnlyTableIsLegible();
    void freeTimeShowsNoDigits();
    void tablesArePromisedToThoseWhoAreHere();
    void everyViewTellsAPause_data();
    void everyViewTellsAPause();
    void wordsOfTheStateStandWholeInFreeTime_data();
    void wordsOfTheStateStandWholeInFreeTime();
    void whatIsCutFollowsTheDisplay();
    void whereToSitIsToldInARunningRoundToo();
    void aTickRepaintsTheClockAlone();
    void namePagesComeRound();
    void pagesTurnWhilePeopleArrive();
    void aBlackScreenIsBlackInTheSmallPicture();
    void viewsFadeUnlessMotionIsReduced();
    void theEndIsOneSwell();
    void aFloorTurnsItsPages_data();
    void aFloorTurnsItsPages();
    void oneTableIsOnePage();
    void aPageStaysByWhatIsOnIt();
    void keysDriveTheOnlyDisplay();
    void aScreenThatComesUnaskedWaitsUntilKeysRest();
    void heldKeyOnTheOnlyDisplayCountsOnce_data();
    void heldKeyOnTheOnlyDisplayCountsOnce();
    void anyOtherKeyTellsTheKeys();
    void aTimeIsTypedOnTheOnlyDisplay_data();
    void aTimeIsTypedOnTheOnlyDisplay();
    void aTimeBeingTypedWaits_data();
    void aTimeBeingTypedWaits();
    void lockKeysAnswerNothing();
    void aQuestionIsAnsweredOnceItIsSeen_data();
    void aQuestionIsAnsweredOnceItIsSeen();
    void itIsToldWhenAQuestionIsSeen();
    void whatIsNoLongerAskedGoesAtOnce_data();
    void whatIsNoLongerAskedGoesAtOnce();
    void theSlashOfAFrenchKeyboardLooksForSomebody();
    void whatIsAskedOfWhoeverDrivesCoversNothing_data();
    void whatIsAskedOfWhoeverDrivesCoversNothing();
    void theKeysAreToldInTheLanguageOfWhoeverDrives();
    void noLineOfTheKeysEndsWithinAHint();
    void theMouseHidesWithTheKeys();
    void aSecondDisplayTakesNoFocusAndNoKeys();
    void rowsTellTheirTable();
    void everyTableStandsWholeInItsPill_data();
    void everyTableStandsWholeInItsPill();
    void aLongNameBeginsBesideItsPill();
    void aLongNameAmongManyStandsWhole_data();
    void aLongNameAmongManyStandsWhole();

private:
    Words m_french = Words::load(Language::French);
    Words m_english = Words::load(Language::English);
};

namespace {

const QList<QSize> wideSizes{{1280, 800}, {1920, 1080}, {1024, 768}, {1280, 720}, {3840, 2160}};
const QList<QSize> sizes = wideSizes + QList<QSize>{{1080, 1920}};

/// Little width for the height: what fits there fits on a wider screen, where all is as high.
const QList<QSize> tightSizes{{1024, 768}, {1080, 1920}};
const QList<QSize> roomySizes{{1280, 800}, {1920, 1080}, {1280, 720}, {3840, 2160}};

void addRowFor(const QList<QSize> &screens)
{
    QTest::addColumn<QSize>("size");
    for (const QSize &size : screens)
        QTest::addRow("%dx%d", size.width(), size.height()) << size;
}

/// Most views are the same however many people there are.
std::vector<int> countsThatMatter(View view)
{
    if (view == View::FindTable || view == View::Floor)
        return {2, 6, 24, 60, 120, 300};
    if (view == View::TablesSoon)
        return {0, 24};
    return view == View::Welcome || view == View::ThankYou ? std::vector{2, 24} : std::vector{24};
}

const std::vector<std::pair<View, const char *>> views{{View::Welcome, "welcome"},
    {View::FindTable, "find your table"}, {View::Round, "round"}, {View::FreeTime, "free time"},
    {View::ThankYou, "thank you"}, {View::Floor, "floor"}, {View::Plenary, "all together"},
    {View::TablesSoon, "tables soon"}, {View::Break, "break"}, {View::Harvest, "harvest"},
    {View::Message, "message"}, {View::Black, "black"}, {View::Blank, "blank"}};

const std::vector<std::pair<Spoken, const char *>> languages{{Spoken::French, "French"},
    {Spoken::English, "English"}, {Spoken::FrenchFirst, "French first"},
    {Spoken::EnglishFirst, "English first"}};

QList<QLabel *> shownLabels(const QWidget &window)
{
    QList<QLabel *> shown;
    for (QLabel *label : window.findChildren<QLabel *>())
        if (label->isVisibleTo(&window) && !label->text().isEmpty())
            shown.push_back(label);
    return shown;
}

QStringList shownTexts(const QWidget &window)
{
    QStringList texts;
    for (const QLabel *label : shownLabels(window))
        texts.push_back(label->text());
    texts.sort();
    return texts;
}

/// Each text with its place, in any order.
QStringList whatIsShown(const QWidget &window)
{
    QStringList shown;
    for (const QLabel *label : shownLabels(window)) {
        const QRect place = label->geometry();
        shown.append(QStringLiteral("%1 %2,%3 %4x%5")
                         .arg(label->text())
                         .arg(place.x())
                         .arg(place.y())
                         .arg(place.width())
                         .arg(place.height()));
    }
    shown.sort();
    return shown;
}

/// How high capitals are, in pixels, before they are rounded.
qreal capHeight(QFont font, qreal pixelSize)
{
    font.setPixelSize(1000);
    return QFontMetricsF{font}.capHeight() * pixelSize / 1000;
}

/// What is wrong with how a label is set; empty when nothing is. Beside words without end a clock may be as
/// small as they are.
QString faultOf(const QLabel &label, int screenHeight, WallText digits = WallText::Digits)
{
    QSizeF needed;
    QSizeF room = label.size();
    std::optional<qreal> pixelSize;
    WallText kind = WallText::Words;
    if (const auto *text = qobject_cast<const SceneLabel *>(&label)) {
        needed = text->neededSize();
        pixelSize = text->pixelSize();
    } else if (const auto *table = qobject_cast<const FloorTableLabel *>(&label)) {
        pixelSize = table->pixelSize();
    } else if (const auto *clock = qobject_cast<const ClockLabel *>(&label)) {
        pixelSize = clock->digitsSize();
        kind = digits;
    } else if (const auto *row = qobject_cast<const SeatRow *>(&label)) {
        needed = row->neededSize();
        room = row->nameRoom().size();
        pixelSize = std::min<qreal>(row->pixelSize(), row->pillPixelSize());
    }
    if (needed.width() > room.width() + 1 || needed.height() > room.height() + 1)
        return QStringLiteral("does not fit");
    // What the keys do is read by whoever sits at them.
    const bool forTheRoom = label.objectName() != QStringLiteral("keys");
    const qreal high = pixelSize && forTheRoom ? capHeight(label.font(), *pixelSize) : screenHeight;
    if (high < leastCapitals(kind) * screenHeight)
        return QStringLiteral("is too small");
    if (!label.parentWidget()->rect().adjusted(-1, -1, 1, 1).contains(label.geometry()))
        return QStringLiteral("leaves the screen");
    return {};
}

QString overlap(const QList<QLabel *> &labels)
{
    for (const QLabel *first : labels)
        for (const QLabel *second : labels)
            if (first < second
                && first->geometry()
                       .adjusted(1, 1, -1, -1)
                       .intersects(second->geometry().adjusted(1, 1, -1, -1)))
                return QStringLiteral("“%1” stands on “%2”").arg(first->text(), second->text());
    return {};
}

bool isEndless(const AudienceScene &scene)
{
    return scene.title.size() > test::longestTitle;
}

/// A window too large for the screen of the test is laid out all the same: shown children are asked relative
/// to it.
void showScene(AudienceWindow &window, const AudienceScene &scene, QSize size)
{
    window.resize(size);
    window.setScene(scene);
}

}  // namespace

void TestAudienceViews::initTestCase()
{
    loadFonts();
    qApp->setFont(typeface(15));
}

void TestAudienceViews::everyTextFits_data()
{
    QTest::addColumn<AudienceScene>("scene");
    QTest::addColumn<QSize>("size");
    const auto add = [](const QString &name, const AudienceScene &scene, const QList<QSize> &screens) {
        for (const QSize &size : screens)
            QTest::addRow("%s at %dx%d", qPrintable(name), size.width(), size.height()) << scene << size;
    };
    // A scene is set on every screen and in every language, but not in each language on each screen: the next
    // screen speaks the next one. Where that begins moves on from scene to scene, so that every view meets
    // every language, and every language every screen.
    std::size_t turn = 0;
    const auto addInTurn = [&](const QString &name, const std::function<AudienceScene(Spoken)> &in) {
        for (const QSize &size : sizes) {
            const auto &[language, languageName] = languages[turn++ % languages.size()];
            add(name + QStringLiteral(", ") + QLatin1String(languageName), in(language), {size});
        }
        ++turn;  // or six screens would bring four languages to the same places again and again
    };
    for (const auto &[view, viewName] : views)
        for (const int people : countsThatMatter(view))
            addInTurn(QStringLiteral("%1, %2 people").arg(QLatin1String(viewName)).arg(people),
                [view = view, people](Spoken language) { return test::scene(view, language, people); });
    const PhraseBook phrases = PhraseBook::load().value();
    for (const View view : {View::Round, View::FreeTime})
        for (const OpeningPhrase &phrase : phrases.phrases()) {
            AudienceScene said = test::scene(view, Spoken::FrenchFirst, 24);
            said.phrase = {phrase.french, phrase.english};
            add(QStringLiteral("%1, %2").arg(
                    view == View::Round ? QStringLiteral("round") : QStringLiteral("free time"),
                    phrase.english),
                said, tightSizes);
        }
    // Beside the screens on which least fits, each of these on one of the others.
    qsizetype wide = 0;
    const auto addTight = [&](const QString &name, const AudienceScene &scene) {
        add(name, scene, tightSizes + QList<QSize>{roomySizes[wide++ % roomySizes.size()]});
    };
    for (const auto &[view, viewName] : views) {
        AudienceScene waiting = test::scene(view, Spoken::FrenchFirst, 24);
        waiting.clockShown = false;
        addTight(QStringLiteral("%1 before its start").arg(QLatin1String(viewName)), waiting);
        AudienceScene ending = test::scene(view, Spoken::FrenchFirst, 24);
        ending.clock.state = ClockState::LastFifth;
        ending.coming = ComingStep{StepKind::FreeTime, 0, {}, 15min};
        ending.step = StepKind::FreeTime;
        addTight(QStringLiteral("%1 near its end").arg(QLatin1String(viewName)), ending);
        ending.coming->title = QStringLiteral("What we take home, and whom we tell it tomorrow");
        addTight(QStringLiteral("%1 before a step with a long title").arg(QLatin1String(viewName)), ending);
        // As long as the page of the session lets it be.
        AudienceScene titled = test::scene(view, Spoken::EnglishFirst, 24);
        titled.stepTitle = QStringLiteral("Ce que nous rapportons chez nous, et à qui nous le racontons");
        addTight(QStringLiteral("%1 with a long title of its own").arg(QLatin1String(viewName)), titled);
        for (const auto &[language, languageName] : languages)
            addTight(QStringLiteral("%1 with the longest words, %2")
                         .arg(QLatin1String(viewName), QLatin1String(languageName)),
                test::longestScene(view, language));
        addInTurn(QStringLiteral("%1 with the shortest words").arg(QLatin1String(viewName)),
            [view = view](Spoken language) { return test::shortestScene(view, language); });
        addInTurn(QStringLiteral("%1 with words without end").arg(QLatin1String(viewName)),
            [view = view](Spoken language) { return test::endlessScene(view, language); });
    }
    AudienceScene hard = test::scene(View::FindTable, Spoken::FrenchFirst, 0);
    hard.lines = test::hardLines();
    add(QStringLiteral("hard names"), hard, sizes);
    hard.lines = test::numberLines(300);
    add(QStringLiteral("300 numbers"), hard, sizes);
    hard.lines.clear();
    add(QStringLiteral("nobody yet"), hard, sizes);
}

void TestAudienceViews::everyTextFits()
{
    QFETCH(const AudienceScene, scene);
    QFETCH(const QSize, size);
    AudienceWindow window{m_french, m_english, Mode::SecondDisplay, Motion::Reduced};
    showScene(window, scene, size);
    QCOMPARE(window.size(), size);
    for (int page = 0; page < std::max(1, window.pages()); ++page) {
        window.showPage(page);
        const QList<QLabel *> labels = shownLabels(window);
        QCOMPARE(labels.isEmpty(), scene.view == View::Blank || scene.view == View::Black);
        for (const QLabel *label : labels) {
            const QString fault
                = faultOf(*label, size.height(), isEndless(scene) ? WallText::Words : WallText::Digits);
            QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("“%1” %2").arg(label->text(), fault)));
        }
        for (const SceneLabel *label : window.findChildren<SceneLabel *>())
            QVERIFY2(isEndless(scene) || !label->isVisibleTo(&window) || !label->isCut(),
                qPrintable(QStringLiteral("“%1” is cut").arg(label->text())));
        QVERIFY2(overlap(labels).isEmpty(), qPrintable(overlap(labels)));
    }
}

void TestAudienceViews::nothingStaysOfTheSceneBefore_data()
{
    addRowFor(tightSizes);
}

/// One window through a whole evening of scenes shows each as a window does that has seen no other.
void TestAudienceViews::nothingStaysOfTheSceneBefore()
{
    QFETCH(const QSize, size);
    AudienceWindow evening{m_french, m_english, Mode::SecondDisplay, Motion::Reduced};
    for (const auto &[view, viewName] : views)
        for (const auto &[language, languageName] : languages)
            for (const AudienceScene &scene :
                {test::longestScene(view, language), test::endlessScene(view, Spoken::FrenchFirst),
                    test::scene(view, language, 24), test::shortestScene(view, language)}) {
                AudienceWindow fresh{m_french, m_english, Mode::SecondDisplay, Motion::Reduced};
                showScene(evening, scene, size);
                showScene(fresh, scene, size);
                QVERIFY2(whatIsShown(evening) == whatIsShown(fresh),
                    qPrintable(QStringLiteral("%1, %2, after another")
                                   .arg(QLatin1String(viewName), QLatin1String(languageName))));
                QCOMPARE(evening.cutTexts(), fresh.cutTexts());
            }
}

void TestAudienceViews::showsTheSceneAndNothingElse_data()
{
    QTest::addColumn<View>("view");
    QTest::addColumn<Spoken>("language");
    QTest::addColumn<QStringList>("texts");
    const auto s = [](const char *text) {
        return QString::fromUtf8(text);
    };
    QTest::newRow("welcome in English")
        << View::Welcome << Spoken::English
        << QStringList{s("Welcome"), s("Sujet : VOUS"), s("Starts in"), s("1:30"),
               s("Say who you are at the welcome desk: you will be shown your table.")};
    QTest::newRow("welcome in both")
        << View::Welcome << Spoken::FrenchFirst
        << QStringList{s("Bienvenue · Welcome"), s("Sujet : VOUS"), s("Début dans · Starts in"), s("1:30"),
               s("Dites qui vous êtes à l’accueil\u00a0: on vous indiquera votre table."),
               s("Say who you are at the welcome desk: you will be shown your table.")};
    QTest::newRow("one table for both of them, English first")
        << View::FindTable << Spoken::EnglishFirst
        << QStringList{s("Round 2 of 3 · Tour 2 sur 3"), s("We all sit together"),
               s("Tout le monde à la même table"), s("Starts in · Début dans"), s("1:30"), s("Abdou Sarr"),
               s("Jean-Baptiste Ouédraogo"), s("Your name is missing? Come to the welcome desk."),
               s("Votre nom n’y est pas\u00a0? Passez à l’accueil.")};
    QTest::newRow("round in French") << View::Round << Spoken::French
                                     << QStringList{s("Tour 2 sur 3"), s("en cours"), s("6:12"),
                                            s("Qu’est-ce que vous pourriez m’apprendre en cinq minutes ?"),
                                            s("Allez vers quelqu’un que vous ne connaissez pas encore.")};
    QTest::newRow("round in both") << View::Round << Spoken::FrenchFirst
                                   << QStringList{s("Tour 2 sur 3"), s("Round 2 of 3"),
                                          s("en cours · running"), s("6:12"),
                                          s("Qu’est-ce que vous pourriez m’apprendre en cinq minutes ?"),
                                          s("What could you teach me in five minutes?"),
                                          s("Allez vers quelqu’un que vous ne connaissez pas encore."),
                                          s("Go to somebody you do not know yet.")};
    QTest::newRow("free time in English")
        << View::FreeTime << Spoken::English
        << QStringList{s("Framed free time"), s("Something that changed my mind this year…"),
               s("Go to somebody you do not know yet.")};
    QTest::newRow("thank you in both")
        << View::ThankYou << Spoken::FrenchFirst
        << QStringList{s("Sujet : VOUS"), s("Merci pour cette soirée"), s("Thank you for this evening"),
               s("À la prochaine fois"), s("Until next time")};
    QTest::newRow("floor in English") << View::Floor << Spoken::English
                                      << QStringList{s("Round 2 of 3"), s("Find your table"), s("Starts in"),
                                             s("1:30"), s("1"), s("Here is a chair left")};
    QTest::newRow("all together in French")
        << View::Plenary << Spoken::French
        << QStringList{s("Sujet : VOUS"), s("Toute la salle"),
               s("Une seule conversation pour toute la salle."), s("en cours"), s("6:12")};
    QTest::newRow("break in both") << View::Break << Spoken::FrenchFirst
                                   << QStringList{s("Sujet : VOUS"), s("Pause"), s("Break"),
                                          s("On reprend à 19 h 42."), s("We go on at 7:42 pm."),
                                          s("en cours · running"), s("6:12")};
    QTest::newRow("harvest in English")
        << View::Harvest << Spoken::English
        << QStringList{s("Sujet : VOUS"), s("Something to take home"),
               s("Write it down in a sentence, for yourself or for all."), s("running"), s("6:12")};
    QTest::newRow("message in both") << View::Message << Spoken::EnglishFirst
                                     << QStringList{s("Time to change tables"), s("On change de table"),
                                            s("Round 2 · Tour 2"), s("running · en cours"), s("6:12")};
    QTest::newRow("black") << View::Black << Spoken::FrenchFirst << QStringList{};
    QTest::newRow("blank") << View::Blank << Spoken::FrenchFirst << QStringList{};
}

void TestAudienceViews::showsTheSceneAndNothingElse()
{
    QFETCH(const View, view);
    QFETCH(const Spoken, language);
    QFETCH(QStringList, texts);
    texts.sort();
    AudienceWindow window{m_french, m_english, Mode::SecondDisplay, Motion::Reduced};
    // Everything else has been shown before: nothing of it may stay.
    for (const auto &[other, name] : views)
        showScene(window, test::scene(other, Spoken::FrenchFirst, 60), {1280, 800});
    showScene(window, test::scene(view, language, 2), {1280, 800});
    QCOMPARE(shownTexts(window), texts);
}

void TestAudienceViews::everyStateHasItsWords_data()
{
    QTest::addColumn<ClockState>("state");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *words, ClockState state) {
        QTest::newRow(words) << state << QString::fromUtf8(words);
    };
    row("on commence bientôt · starting soon", ClockState::Ready);
    row("en cours · running", ClockState::Running);
    row("bientôt la fin · nearly there", ClockState::LastFifth);
    row("à conclure · time to close", ClockState::LastTwentieth);
    row("dépassé · over time", ClockState::Over);
    row("en pause · paused", ClockState::Paused);
}

void TestAudienceViews::everyStateHasItsWords()
{
    QFETCH(const ClockState, state);
    QFETCH(const QString, words);
    AudienceWindow window{m_french, m_english, Mode::SecondDisplay, Motion::Reduced};
    showScene(window, test::scene(View::Round, Spoken::FrenchFirst, 6), {1280, 800});
    // A change of state by the clock alone has to change the words.
    window.setClock({10min, 1min, state});
    QVERIFY(shownTexts(window).contains(words));
}

void TestAudienceViews::wordsAreLegible()
{
    const auto luminance = [](const QColor &colour) {
        const auto part = [](qreal value) {
            return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
    };
    const auto contrast = [&](const QColor &a, const QColor &b) {
        const qreal high = std::max(luminance(a), luminance(b));
        const qreal low = std::min(luminance(a), luminance(b));
        return (high + 0.05) / (low + 0.05);
    };
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        const Theme &t = theme(kind);
        for (const QColor &word : {t.ink, t.ink2, t.pine})
            QVERIFY(contrast(word, t.ground) >= 7);
        for (const QColor &face : {t.pineSoft, t.soonSoft, t.lastSoft, t.overSoft, t.sunken, t.surface})
            QVERIFY(contrast(t.ink, face) >= 7);
        QVERIFY(contrast(t.onPine, t.pine) >= 7);
    }
}

/// Pine on the face of a table has less than the 7:1 of everything else on the wall.
void TestAudienceViews::theNumberOfTheOnlyTableIsLegible()
{
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        AudienceWindow window{m_french, m_english, Mode::SecondDisplay, Motion::Reduced};
        window.setTheme(kind);
        showScene(window, test::scene(View::FindTable, Spoken::French, 4), {1280, 800});
        const QImage wall = window.grab().toImage();
        QRect face;
        for (int y = 0; y < wall.height(); ++y)
            for (int x = 0; x < wall.width(); ++x)
                if (wall.pixelColor(x, y) == theme(kind).pineSoft)
                    face |= QRect{x, y, 1, 1};
        QVERIFY(face.width() > 100);
        int inked = 0;
        for (int y = face.top(); y < face.bottom(); ++y)
            for (int x = face.left(); x < face.right(); ++x) {
                const QColor pixel = wall.pixelColor(x, y);
                inked += pixel == theme(kind).ink ? 1 : 0;
                const QPoint out = QPoint{x, y} - face.center();
                const bool isInside = QPoint::dotProduct(out, out) * 9 < face.width() * face.width();
                QVERIFY2(!isInside || pixel != theme(kind).pine, qPrintable(QString::number(x)));
            }
        QVERIFY(inked > 100);
    }
}

/// When everybody has gone, none are being set.
void TestAudienceViews::tablesArePromisedToThoseWhoAreHere()
{
    const QString soon = QStringLiteral("They are being set. They come up here in a moment.");
    for (const int people : {24, 0}) {
        AudienceWindow window{m_french, m_english, Mode::SecondDisplay, Motion::Reduced};
        showScene(window, test::scene(View::TablesSoon, Spoken::English, people), sizes.front());
        QCOMPARE(shownTexts(window).contains(soon), people > 0);
        QCOMPARE(
            shownTexts(window).contains(QStringLiteral("They come up here as soon as somebody is here.")),
            people == 0);
    }
}

void TestAudienceViews::everyViewTellsAPause_data()
{
    QTest::addColumn<View>("view");
    QTest::addColumn<Milliseconds>("left");
    for (const auto &[view, name] : views)
        if (view != View::Blank && view != View::Black) {
            QTest::addRow("%s", name) << view << Milliseconds{1min};
            QTest::addRow("%s past its time", name) << view << Milliseconds{-1min};
        }
}

void TestAudienceViews::everyViewTellsAPause()
{
    QFETCH(const View, view);
    QFETCH(const Milliseconds, left);
    const QString paused = QString::fromUtf8("en pause · paused");
    for (const QSize &size : sizes) {
        AudienceWindow window{m_french, m_english, Mode::SecondDisplay, Motion::Reduced};
        AudienceScene scene = test::scene(view, Spoken::FrenchFirst, 60);
        showScene(window, scene, size);
        QVERIFY(!shownTexts(window).contains(paused));
        scene.clock = {5min, left, ClockState::Paused};
        showScene(window, scene, size);
        QCOMPARE(shownTexts(window).count(paused), 1);
        // "Starts in" is not true of a clock that stands still.
        QVERIFY(!shownTexts(window).contains(QString::fromUtf8("Début dans · Starts in")));
        const QList<QLabel *> labels = shownLabels(window);
        for (const QLabel *label : labels)
            QVERIFY2(faultOf(*label, size.height()).isEmpty(), qPrintable(label->text()));
        QVERIFY2(overlap(labels).isEmpty(), qPrintable(overlap(labels)));
        scene.clock.state = ClockState::Running;
        showScene(window, scene, size);
        QVERIFY(!shownTexts(window).contains(paused));
    }
}

void TestAudienceViews::wordsOfTheStateStandWholeInFreeTime_data()
{
    addRowFor(sizes);
}

/// Their mark before them has its place, too.
void TestAudienceViews::wordsOfTheStateStandWholeInFreeTime()
{
    QFETCH(const QSize, size);
    AudienceWindow window{m_french, m_english, Mode::SecondDisplay, Motion::Reduced};
    for (const auto &[language, name] : languages)
        for (const ClockState state : {ClockState::Paused, ClockState::LastTwentieth, ClockState::Over})
            for (AudienceScene scene :
                {test::scene(View::FreeTime, language, 24), test::longestScene(View::FreeTime, language)}) {
                scene.clock.state = state;
                showScene(window, scene, size);
                const QList<QLabel *> shown = shownLabels(window);
                const auto found = std::find_if(shown.begin(), shown.end(),
                    [](const QLabel *label) { return label->objectName() == QStringLiteral("state"); });
                QVERIFY(found != shown.end());
                const auto *words = qobject_cast<SceneLabel *>(*found);
                QVERIFY2(fits(words->text(), words->style(), words->pixelSize(), words->size()),
                    qPrintable(words->text()));
                QVERIFY2(words->x() - 1.4 * words->pixelSize() >= std::floor(size.width() * 0.037) - 1, name);
                QCOMPARE(overlap(shown), QString{});
            }
}

/// A display that changes its size gives the words room, or takes some.
void TestAudienceViews::whatIsCutFollowsTheDisplay()
{
    QWidget desk;
    AudienceStage stage{m_french, m_english, desk};
    QStringList told;
    connect(&stage, &AudienceStage::textsCut, this, [&told](const QStringList &texts) { told = texts; });
    stage.project(true);
    AudienceWindow *wall = nullptr;
    for (QWidget *window : QApplication::topLevelWidgets())
        wall = wall == nullptr ? qobject_cast<AudienceWindow *>(window) : wall;
    QVERIFY(wall != nullptr);
    const QSize whole = wall->size();
    wall->resize(whole.width() / 8, whole.height());
    stage.setScene(test::longestScene(View::Round, Spoken::FrenchFirst));
    const QStringList narrow = told;
    stage.setPreferredDisplay(QStringLiteral("another"));
    QCOMPARE(wall->size(), whole);
    QVERIFY(wall->cutTexts() != narrow);
    QCOMPARE(told, wall->cutTexts());
}

void TestAudienceViews::whereToSitIsToldInARunningRoundToo()
{
    AudienceWindow window{m_french, m_english, Mode::SecondDisplay, Motion::Reduced};
    AudienceScene scene = test::scene(View::FindTable, Spoken::English, 2);
    scene.lines.back().table = 2;
    scene.underWay = true;
    scene.clock = {12min, 6min + 12s, ClockState::Running};
    showScene(window, scene, {1280, 800});
    const QStringList texts = shownTexts(window);
    for (const char *text : {"Round 2 of 3", "running", "6:12", "Find your table", "Abdou Sarr"})
        QVERIFY2(texts.contains(QLatin1String{text}), text);
    QVERIFY(!texts.contains(QStringLiteral("Starts in")));
    window.setClock({12min, -80s, ClockState::Over});
    QVERIFY(shownTexts(window).contains(QStringLiteral("over time")));
    QVERIFY(shownTexts(window).contains(QStringLiteral("+1:20")));
}

void TestAudienceViews::freeTimeShowsNoDigits()
{
    AudienceWindow window{m_french, m_english, Mode::SecondDisplay, Motion::Reduced};
    for (const ClockState state :
        {ClockState::Running, ClockState::LastTwentieth, ClockState::Over, ClockState::Paused}) {
        AudienceScene scene = test::scene(View::FreeTime, Spoken::FrenchFirst, 6);
        scene.clock.state = state;
        showScene(window, scene, {1280, 800});
        QVERIFY(!shownTexts(window).isEmpty());
        for (const QString &text : shownTexts(window))
            QVERIFY2(!text.contains(QRegularExpression{QStringLiteral("[0-9]")}), qPrintable(text));
    }
}

namespace {

/// Counts which labels are painted.
class PaintCounter final : public QObject {
public:
    explicit PaintCounter(QWidget &window)
    {
        for (QLabel *label : window.findChildren<QLabel *>())
            label->installEventFilter(this);
    }
    int clocks = 0;
    int others = 0;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            ++(qobject_cast<ClockLabel *>(watched) ? clocks : others);
        return false;
    }
};

}  // namespace

void TestAudienceViews::aTickRepaintsTheClockAlone()
{
    AudienceWindow window{m_french, m_english, Mode::SecondDisplay, Motion::Reduced};
    showScene(window, test::scene(View::Round, Spoken::FrenchFirst, 6), {1280, 800});
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCoreApplication::processEvents();
    PaintCounter counter{window};
    AudienceScene next = window.scene();
    next.clock.remaining -= 1s;
    window.setScene(next);
    QCoreApplication::processEvents();
    QCOMPARE(counter.clocks, 1);
    QCOMPARE(counter.others, 0);
    QVERIFY(shownTexts(window).contains(QStringLiteral("6:11")));
}

void TestAudienceViews::namePagesComeRound()
{
    AudienceWindow window{m_french, m_english, Mode::SecondDisplay, Motion::Reduced};
    AudienceScene scene = test::scene(View::FindTable, Spoken::French, 300);
    showScene(window, scene, {1920, 1080});
    const int pages = window.pages();
    QVERIFY(pages > 1);
    QStringList seen;
    for (int page = 0; page < pages; ++page) {
        window.showPage(page);
        QVERIFY(shownTexts(window).contains(QStringLiteral("%1 / %2").arg(page + 1).arg(pages)));
        for (const QString &text : shownTexts(window))
            seen.push_back(text);
    }
    for (const SeatLine &line : scene.lines)
        QVERIFY(seen.contains(line.given + u' ' + line.rest));
    window.showPage(pages);
    QVERIFY(shownTexts(window).contains(QStringLiteral("1 / %1").arg(pages)));
}

/// Three hundred people come in one by one, each a change of the list: the others still get to see their
/// page.
void TestAudienceViews::pagesTurnWhilePeopleArrive()
{
    AudienceWindow window{m_french, m_english, Mode::SecondDisplay, Motion::Reduced};
    AudienceScene scene = test::scene(View::FindTable, Spoken::French, 300);
    const SeatLine late = scene.lines.back();
    scene.lines.pop_back();
    showScene(window, scene, {1920, 1080});
    const int pages = window.pages();
    auto *turning = window.findChild<QTimer *>(QStringLiteral("pages"));
    QVERIFY(turning != nullptr && turning->isActive());
    const auto shows = [&](int page) {
        return shownTexts(window).contains(QStringLiteral("%1 / %2").arg(page).arg(pages));
    };
    QVERIFY(shows(1));
    QSignalSpy turned{&window, &AudienceWindow::pageTurned};
    QMetaObject::invokeMethod(turning, "timeout");
    QVERIFY(shows(2));
    QCOMPARE(turned.size(), 1);  // the small picture on the desk follows
    const int waiting = turning->timerId();
    scene.lines.push_back(late);
    window.setScene(scene);
    QVERIFY(shows(2));
    QCOMPARE(turning->timerId(), waiting);  // it has not begun to wait anew

    // After the round the next one begins with its first page.
    window.setScene(test::scene(View::Round, Spoken::French, 300));
    QVERIFY(!turning->isActive());
    window.setScene(scene);
    QVERIFY(shows(1));
}

/// The desk shows the facilitator what the room sees: nothing.
void TestAudienceViews::aBlackScreenIsBlackInTheSmallPicture()
{
    AudienceWindow window{m_french, m_english, Mode::SecondDisplay, Motion::Reduced};
    window.setTheme(ThemeKind::Light);
    showScene(window, test::scene(View::Black, Spoken::French, 6), {1920, 1080});
    const QImage small = window.picture(320).toImage();
    QCOMPARE(small.pixelColor(small.rect().center()), QColor{Qt::black});
}

void TestAudienceViews::viewsFadeUnlessMotionIsReduced()
{
    for (const Motion motion : {Motion::Full, Motion::Reduced}) {
        AudienceWindow window{m_french, m_english, Mode::SecondDisplay, motion};
        showScene(window, test::scene(View::Round, Spoken::FrenchFirst, 6), {1280, 800});
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto *fade = window.findChild<CrossFade *>();
        QVERIFY(!fade->isVisible());
        window.setScene(test::scene(View::ThankYou, Spoken::FrenchFirst, 6));
        QCOMPARE(fade->isVisible(), motion == Motion::Full);
        // The words are there at once, whoever reads them by the accessibility bus.
        QVERIFY(shownTexts(window).contains(QStringLiteral("Thank you for this evening")));
    }
}

void TestAudienceViews::theEndIsOneSwell()
{
    for (const Motion motion : {Motion::Full, Motion::Reduced}) {
        AudienceWindow window{m_french, m_english, Mode::SecondDisplay, motion};
        showScene(window, test::scene(View::Round, Spoken::FrenchFirst, 6), {1280, 800});
        const ClockLabel *clock = nullptr;
        for (const ClockLabel *label : window.findChildren<ClockLabel *>())
            if (label->isVisibleTo(&window))
                clock = label;
        QVERIFY(clock);
        window.setClock({10min, 0s, ClockState::LastTwentieth});
        QVERIFY(!clock->isSwelling());
        window.setClock({10min, -1s, ClockState::Over});
        QCOMPARE(clock->isSwelling(), motion == Motion::Full);
    }
    // Not again when a step that is over goes on after a pause; but when more time has run out.
    QVERIFY(!runsOut({10min, -1s, ClockState::Paused}, {10min, -2s, ClockState::Over}));
    QVERIFY(runsOut({10min, 1s, ClockState::Paused}, {10min, -1s, ClockState::Over}));
    QVERIFY(!runsOut({}, {10min, -1s, ClockState::Over}));
    QVERIFY(comesNear({10min, 121s, ClockState::Running}, {10min, 120s, ClockState::LastFifth}));
    QVERIFY(!comesNear({10min, 120s, ClockState::LastFifth}, {10min, 119s, ClockState::LastFifth}));
    QVERIFY(!comesNear({10min, 120s, ClockState::Paused}, {10min, 119s, ClockState::LastFifth}));
    QVERIFY2(
        !comesNear({10min, 240s, ClockState::Running}, {10min, -1s, ClockState::Over}), "that is the gong's");
}

/// Whoever waits for the page with their name does not wait for others to read theirs twice.
void TestAudienceViews::aPageStaysByWhatIsOnIt()
{
    AudienceWindow window{m_french, m_english, Mode::SecondDisplay, Motion::Reduced};
    const auto *turning = window.findChild<QTimer *>(QStringLiteral("pages"));
    showScene(window, test::scene(View::FindTable, Spoken::French, 300), {1920, 1080});
    const int ofMany = turning->interval();
    window.setScene(test::scene(View::Round, Spoken::French, 300));
    showScene(window, test::scene(View::FindTable, Spoken::French, 300), {1080, 1920});
    const int ofFew = turning->interval();
    QVERIFY2(ofFew < ofMany, qPrintable(QStringLiteral("%1 and %2").arg(ofFew).arg(ofMany)));
    QVERIFY(ofFew >= 5000);
    QVERIFY(window.pages() * ofFew < 200000);
}

/// A name for each of them is worth a page more, and none of them is lost on the way.
void TestAudienceViews::aFloorTurnsItsPages_data()
{
    QTest::addColumn<int>("tables");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QSize>("size");
    QTest::addRow("so many that their numbers would be small") << 150 << QString{} << QSize{1024, 768};
    QTest::addRow("a screen that is higher than wide") << 60 << QString{} << QSize{1080, 1920};
    QTest::addRow("names with no room on one page")
        << 12 << QStringLiteral("Réparations électroniques") << QSize{1080, 1920};
}

void TestAudienceViews::aFloorTurnsItsPages()
{
    QFETCH(const int, tables);
    QFETCH(const QString, name);
    QFETCH(const QSize, size);
    AudienceScene scene = test::scene(View::Floor, Spoken::FrenchFirst, 0);
    for (int number = 1; number <= tables; ++number)
        scene.floor.push_back({number, 5, 5, name});
    AudienceWindow window{m_french, m_english, Mode::SecondDisplay, Motion::Reduced};
    showScene(window, scene, size);
    const int pages = window.pages();
    QVERIFY(pages > 1);
    QVERIFY(window.findChild<QTimer *>(QStringLiteral("pages"))->isActive());
    QStringList numbers;
    QStringList names;
    for (int page = 0; page < pages; ++page) {
        window.showPage(page);
        QVERIFY(shownTexts(window).contains(QStringLiteral("%1 / %2").arg(page + 1).arg(pages)));
        for (const QLabel *label : shownLabels(window)) {
            QCOMPARE(faultOf(*label, size.height()), QString{});
            if (qobject_cast<const FloorTableLabel *>(label))
                numbers.append(label->text());
            if (label->objectName() == QStringLiteral("tableName"))
                names.append(label->text());
        }
    }
    QCOMPARE(numbers.size(), tables);
    QCOMPARE(QSet<QString>(numbers.begin(), numbers.end()).size(), tables);
    QCOMPARE(names.size(), name.isEmpty() ? 0 : tables);
    window.setScene(test::scene(View::Floor, Spoken::FrenchFirst, 6));
    QCOMPARE(window.pages(), 1);
}

/// Six people at one table are told on one page, whatever the shape of the screen.
void TestAudienceViews::oneTableIsOnePage()
{
    for (const QSize &size : sizes)
        for (const int people : {2, 6}) {
            AudienceWindow window{m_french, m_english, Mode::SecondDisplay, Motion::Reduced};
            AudienceScene scene = test::scene(View::FindTable, Spoken::FrenchFirst, people);
            for (SeatLine &line : scene.lines)
                line.table = 1;
            showScene(window, scene, size);
            QCOMPARE(window.pages(), 1);
            QVERIFY(shownTexts(window).contains(QStringLiteral("We all sit together")));
        }
}

void TestAudienceViews::keysDriveTheOnlyDisplay()
{
    AudienceWindow window{m_french, m_english, Mode::OnlyDisplay, Motion::Reduced};
    showScene(window, test::scene(View::Round, Spoken::EnglishFirst, 6), {1280, 800});
    const test::WishedActs acts{window};
    QSignalSpy desk{&window, &AudienceWindow::backToDeskRequested};
    for (const Qt::Key key : {Qt::Key_T, Qt::Key_Space, Qt::Key_Right, Qt::Key_Plus, Qt::Key_Minus, Qt::Key_P,
             Qt::Key_PageDown, Qt::Key_X, Qt::Key_L})
        QTest::keyClick(&window, key);
    QCOMPARE(acts.all,
        (std::vector{DeskAct::Tables, DeskAct::StartPause, DeskAct::Next, DeskAct::MinuteMore,
            DeskAct::MinuteLess, DeskAct::Back, DeskAct::Go, DeskAct::DropRound, DeskAct::MakeUp}));
    QTest::keyClick(&window, Qt::Key_Escape);
    QCOMPARE(desk.count(), 0);  // the room would see the desk: the key is asked for again
    window.grab();
    QTest::keyClick(&window, Qt::Key_Escape);
    QCOMPARE(desk.count(), 1);
}

/// The end of a name typed at the desk, when the projector became a mirror, ends no step.
void TestAudienceViews::aScreenThatComesUnaskedWaitsUntilKeysRest()
{
    AudienceWindow window{m_french, m_english, Mode::OnlyDisplay, Motion::Reduced};
    showScene(window, test::scene(View::Round, Spoken::EnglishFirst, 6), {1280, 800});
    const test::WishedActs acts{window};
    window.waitUntilKeysRest();
    QTest::keyClicks(&window, QStringLiteral("nina"));
    QCOMPARE(acts.count(), 0);
    QVERIFY(!window.hearsKeys());
    QTRY_VERIFY(window.hearsKeys());
    QTest::keyClick(&window, Qt::Key_N);
    QCOMPARE(acts.all, std::vector{DeskAct::Next});
}

void TestAudienceViews::aTimeIsTypedOnTheOnlyDisplay_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QStringList>("typed");
    QTest::newRow("minutes and seconds") << QStringLiteral("=5:30\n") << QStringList{QStringLiteral("5:30")};
    QTest::newRow("an hour") << QStringLiteral("=20h45\n") << QStringList{QStringLiteral("20h45")};
    QTest::newRow("one letter taken back") << QStringLiteral("=58\b\n") << QStringList{QStringLiteral("5")};
    QTest::newRow("a French keyboard, without Shift")
        << QStringLiteral("=é(\n") << QStringList{QStringLiteral("25")};
    QTest::newRow("all digits of it")
        << QStringLiteral("=&é\"'(-è_çà\n") << QStringList{QStringLiteral("1234567890")};
    QTest::newRow("those of a Belgian one") << QStringLiteral("=§!\n") << QStringList{QStringLiteral("68")};
    QTest::newRow("half a day") << QStringLiteral("=8:45 pm\n") << QStringList{QStringLiteral("8:45 pm")};
    QTest::newRow("half a day with dots")
        << QStringLiteral("=10:45 a.m.\n") << QStringList{QStringLiteral("10:45 a.m.")};
    QTest::newRow("a dot for a colon") << QStringLiteral("=5.30\n") << QStringList{QStringLiteral("5.30")};
    QTest::newRow("left by Esc") << QStringLiteral("=5\x1b") << QStringList{};
    QTest::newRow("no key does anything else meanwhile")
        << QStringLiteral("=5TNXL/+F?B\n") << QStringList{QStringLiteral("5")};
}

void TestAudienceViews::aTimeIsTypedOnTheOnlyDisplay()
{
    QFETCH(const QString, keys);
    QFETCH(const QStringList, typed);
    AudienceWindow window{m_french, m_english, Mode::OnlyDisplay, Motion::Reduced};
    showScene(window, test::scene(View::Round, Spoken::English, 6), {1280, 800});
    QSignalSpy time{&window, &AudienceWindow::timeTyped};
    const test::WishedActs acts{window};
    int done = 0;
    connect(&window, &AudienceWindow::backToDeskRequested, this, [&done] { ++done; });
    connect(&window, &AudienceWindow::screenWished, this, [&done] { ++done; });
    for (const QChar key : keys) {
        const int code = key == u'\n' ? int{Qt::Key_Return}
            : key == u'\b'            ? int{Qt::Key_Backspace}
            : key == u'\x1b'          ? int{Qt::Key_Escape}
                                      : key.toUpper().unicode();
        QTest::keyClick(&window, static_cast<Qt::Key>(code));
    }
    QStringList told;
    for (const QList<QVariant> &one : time)
        told.append(one.front().toString());
    QCOMPARE(told, typed);
    QCOMPARE(acts.count(), 0);
    QCOMPARE(done, 0);  // a digit is no message meanwhile, a colon no black screen, a minus no minute less
}

void TestAudienceViews::aTimeBeingTypedWaits_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifier>("modifier");
    QTest::addColumn<bool>("waits");
    QTest::newRow("Caps Lock") << Qt::Key_CapsLock << Qt::NoModifier << true;
    QTest::newRow("Num Lock") << Qt::Key_NumLock << Qt::NoModifier << true;
    QTest::newRow("Alt") << Qt::Key_Alt << Qt::NoModifier << true;
    QTest::newRow("Ctrl+Z") << Qt::Key_Z << Qt::ControlModifier << true;
    QTest::newRow("a digit of the keypad without Num Lock") << Qt::Key_PageUp << Qt::KeypadModifier << true;
    QTest::newRow("the remote forward") << Qt::Key_PageDown << Qt::NoModifier << false;
    QTest::newRow("the remote back") << Qt::Key_PageUp << Qt::NoModifier << false;
}

/// A remote is in other hands than the keyboard.
void TestAudienceViews::aTimeBeingTypedWaits()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const Qt::KeyboardModifier, modifier);
    QFETCH(const bool, waits);
    AudienceWindow window{m_french, m_english, Mode::OnlyDisplay, Motion::Reduced};
    showScene(window, test::scene(View::Round, Spoken::English, 6), {1280, 800});
    QSignalSpy time{&window, &AudienceWindow::timeTyped};
    const test::WishedActs acts{window};
    QSignalSpy undone{&window, &AudienceWindow::undoRequested};
    for (const Qt::Key before : {Qt::Key_Equal, Qt::Key_5})
        QTest::keyClick(&window, before);
    QTest::keyClick(&window, key, modifier);
    QTest::keyClick(&window, Qt::Key_Return);
    QCOMPARE(time.size(), waits ? 1 : 0);
    QCOMPARE(acts.count(), waits ? 0 : 1);
    QCOMPARE(undone.size(), 0);
}

void TestAudienceViews::whatIsNoLongerAskedGoesAtOnce_data()
{
    using Act = void (*)(AudienceWindow &);
    QTest::addColumn<Act>("ask");
    QTest::addColumn<Act>("then");
    QTest::addColumn<bool>("stays");
    const Act skip = [](AudienceWindow &window) {
        window.askDriver(DeskQuestion::SkipStep, QStringLiteral("Leave out Round 1?"));
    };
    const Act end = [](AudienceWindow &window) {
        window.askDriver(DeskQuestion::CutStep);
    };
    const Act makeUp = [](AudienceWindow &window) {
        window.askDriver(DeskQuestion::MakeUp, QStringLiteral("3 min late."));
    };
    const Act settled = [](AudienceWindow &window) {
        window.forgetQuestion();
    };
    const Act go = [](AudienceWindow &window) {
        QTest::keyClick(&window, Qt::Key_PageDown);
    };
    const Act next = [](AudienceWindow &window) {
        QTest::keyClick(&window, Qt::Key_N);
    };
    QTest::newRow("the remote starts what was to be left out") << skip << go << false;
    QTest::newRow("N once more answers that") << skip << next << true;
    QTest::newRow("the remote once more ends a step") << end << go << true;
    QTest::newRow("the desk has its answer, whether to leave out") << skip << settled << false;
    QTest::newRow("the desk has its answer, whether to end") << end << settled << false;
    QTest::newRow("what waits at the desk waits here") << makeUp << settled << true;
}

void TestAudienceViews::whatIsNoLongerAskedGoesAtOnce()
{
    using Act = void (*)(AudienceWindow &);
    QFETCH(const Act, ask);
    QFETCH(const Act, then);
    QFETCH(const bool, stays);
    AudienceWindow window{m_french, m_english, Mode::OnlyDisplay, Motion::Reduced};
    showScene(window, test::scene(View::FindTable, Spoken::English, 6), {1280, 800});
    ask(window);
    const auto *keys = window.findChild<QLabel *>(QStringLiteral("keys"));
    QVERIFY(!keys->isHidden());
    QSignalSpy over{&window, &AudienceWindow::onceMoreOver};
    then(window);
    QCOMPARE(!keys->isHidden(), stays);
    QCOMPARE(over.size(), stays ? 0 : 1);
}

void TestAudienceViews::lockKeysAnswerNothing()
{
    AudienceWindow window{m_french, m_english, Mode::OnlyDisplay, Motion::Reduced};
    showScene(window, test::scene(View::Round, Spoken::English, 6), {1280, 800});
    QSignalSpy desk{&window, &AudienceWindow::backToDeskRequested};
    QTest::keyClick(&window, Qt::Key_Escape);
    window.grab();
    QTest::keyClick(&window, Qt::Key_CapsLock);
    QTest::keyClick(&window, Qt::Key_Escape);
    QCOMPARE(desk.size(), 1);
}

void TestAudienceViews::aQuestionIsAnsweredOnceItIsSeen_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Esc") << Qt::Key_Escape;
    QTest::newRow("the slash") << Qt::Key_Slash;
}

/// Two presses before the screen has shown anything would show everybody's names to the room. Only one press
/// is lost by it.
void TestAudienceViews::aQuestionIsAnsweredOnceItIsSeen()
{
    QFETCH(const Qt::Key, key);
    for (const bool isSeen : {true, false}) {
        AudienceWindow window{m_french, m_english, Mode::OnlyDisplay, Motion::Reduced};
        showScene(window, test::scene(View::Round, Spoken::English, 6), {1280, 800});
        QSignalSpy desk{&window, &AudienceWindow::backToDeskRequested};
        const test::WishedActs acts{window};
        QTest::keyClick(&window, key);
        if (isSeen)
            window.grab();
        QTest::keyClick(&window, key);
        QCOMPARE(desk.size() + acts.count(), isSeen ? 1 : 0);
        if (!isSeen)
            QTest::keyClick(&window, key);
        QCOMPARE(desk.size() + acts.count(), 1);
    }
}

/// Of what the desk asks it counts the time from there.
void TestAudienceViews::itIsToldWhenAQuestionIsSeen()
{
    AudienceWindow window{m_french, m_english, Mode::OnlyDisplay, Motion::Reduced};
    showScene(window, test::scene(View::Round, Spoken::English, 6), {1280, 800});
    QSignalSpy seen{&window, &AudienceWindow::questionSeen};
    window.tellKeys();
    window.grab();
    QCOMPARE(seen.size(), 0);
    window.askDriver(DeskQuestion::CutStep);
    QCOMPARE(seen.size(), 0);
    window.grab();
    window.grab();
    QCOMPARE(seen.size(), 1);
    window.askDriver(DeskQuestion::MakeUp, QStringLiteral("3 min late."));
    window.grab();
    QCOMPARE(seen.size(), 2);
}

/// On a French keyboard ":" and "/" are one key: the first one is the black of a remote, the other one, with
/// Shift, looks for somebody at the desk, as soon as it is pressed once more.
void TestAudienceViews::theSlashOfAFrenchKeyboardLooksForSomebody()
{
    AudienceWindow window{m_french, m_english, Mode::OnlyDisplay, Motion::Reduced};
    showScene(window, test::scene(View::Round, Spoken::English, 6), {1280, 800});
    const test::WishedActs acts{window};
    QSignalSpy wish{&window, &AudienceWindow::screenWished};
    QTest::keyClick(&window, Qt::Key_Colon);
    QCOMPARE(wish.size(), 1);
    const auto slash = [&window] {
        QTest::keyClick(&window, Qt::Key_Shift, Qt::ShiftModifier);
        QTest::keyClick(&window, Qt::Key_Slash, Qt::ShiftModifier);
    };
    slash();
    QCOMPARE(acts.count(), 0);
    window.grab();
    slash();
    QCOMPARE(acts.all, std::vector{DeskAct::LookFor});
    QCOMPARE(wish.size(), 1);
}

void TestAudienceViews::whatIsAskedOfWhoeverDrivesCoversNothing_data()
{
    QTest::addColumn<AudienceScene>("scene");
    QTest::addColumn<int>("turn");
    int turn = 0;
    for (const auto &[view, name] : views)
        for (const int people : countsThatMatter(view))
            QTest::addRow("%s, %d people", name, people)
                << test::scene(view, Spoken::FrenchFirst, people) << turn++;
    for (const auto &[view, name] : views)
        QTest::addRow("%s, the longest words", name)
            << test::longestScene(view, Spoken::FrenchFirst) << turn++;
}

/// Keys, questions, what is typed and why something was not done stand in the lower margin alone. From screen
/// to screen and from scene to scene another language drives.
void TestAudienceViews::whatIsAskedOfWhoeverDrivesCoversNothing()
{
    QFETCH(const AudienceScene, scene);
    QFETCH(int, turn);
    const QString longSentence = QStringLiteral("The end is 12 min later than planned. Take it from ")
        + QStringLiteral("Round 2 (3 min), ").repeated(6);
    for (const QSize &size : sizes) {
        const Language driver = turn++ % 2 == 0 ? Language::French : Language::English;
        AudienceWindow window{m_french, m_english, Mode::OnlyDisplay, Motion::Reduced};
        window.setDriver(driver);
        showScene(window, scene, size);
        const std::vector<std::function<void()>> said{[&] { window.tellKeys(); },
            [&] { window.askDriver(DeskQuestion::CutStep); },
            [&] { window.askDriver(DeskQuestion::SkipStep, longSentence); },
            [&] { window.askDriver(DeskQuestion::DropRound, longSentence); },
            [&] { window.askDriver(DeskQuestion::MakeUp, longSentence); },
            [&] { window.tellDriver(longSentence); }, [&] { QTest::keyClick(&window, Qt::Key_Equal); },
            [&] {
                QTest::keyClick(&window, Qt::Key_Escape);  // no time after all
                QTest::keyClick(&window, Qt::Key_Slash);
            },
            [&] {
                QTest::keyClick(&window, Qt::Key_Escape);
            }};
        for (const auto &say : said) {
            say();
            const auto *keys = window.findChild<SceneLabel *>(QStringLiteral("keys"));
            QVERIFY(keys->isVisibleTo(&window));
            QVERIFY2(!keys->isCut(), qPrintable(keys->text()));
            QCOMPARE(faultOf(*keys, size.height()), QString{});
            for (const QLabel *label : shownLabels(window))
                QVERIFY2(label == keys || !label->geometry().intersects(keys->geometry()),
                    qPrintable(QStringLiteral("“%1” at %2 stands on “%3”")
                                   .arg(keys->text())
                                   .arg(size.width())
                                   .arg(label->text())));
        }
    }
}

/// Or N held for a second would ask whether the round is to end, say yes, and go on ending what comes after
/// it.
void TestAudienceViews::heldKeyOnTheOnlyDisplayCountsOnce_data()
{
    QTest::addColumn<int>("key");
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_N, Qt::Key_P, Qt::Key_Plus, Qt::Key_Minus, Qt::Key_T})
        QTest::addRow("%c", static_cast<char>(key)) << static_cast<int>(key);
}

void TestAudienceViews::heldKeyOnTheOnlyDisplayCountsOnce()
{
    QFETCH(const int, key);
    AudienceWindow window{m_french, m_english, Mode::OnlyDisplay, Motion::Reduced};
    showScene(window, test::scene(View::Round, Spoken::EnglishFirst, 6), {1280, 800});
    const test::WishedActs acts{window};
    for (const bool repeats : {false, true, true, true}) {
        QKeyEvent press{QEvent::KeyPress, key, Qt::NoModifier, {}, repeats};
        QCoreApplication::sendEvent(&window, &press);
    }
    QCOMPARE(acts.count(), 1);
}

void TestAudienceViews::anyOtherKeyTellsTheKeys()
{
    for (const QSize &size : sizes)
        for (const auto &[language, name] : languages) {
            AudienceWindow window{m_french, m_english, Mode::OnlyDisplay, Motion::Reduced};
            showScene(window, test::scene(View::FindTable, language, 60), size);
            const qsizetype before = shownLabels(window).size();
            QTest::keyClick(&window, Qt::Key_H);
            const QList<QLabel *> labels = shownLabels(window);
            QCOMPARE(labels.size(), before + 1);
            for (const QLabel *label : labels)
                QVERIFY2(faultOf(*label, size.height()).isEmpty(), qPrintable(label->text()));
            QVERIFY2(overlap(labels).isEmpty(), qPrintable(overlap(labels)));
        }
}

/// The facilitator's desk is French, the guests read English, or the other way round.
void TestAudienceViews::theKeysAreToldInTheLanguageOfWhoeverDrives()
{
    const QString frenchKeys = QStringLiteral("Espace");
    const QString englishKeys = QStringLiteral("Space");
    for (const auto &[language, name] : languages) {
        AudienceWindow window{m_french, m_english, Mode::OnlyDisplay, Motion::Reduced};
        showScene(window, test::scene(View::Round, language, 6), {1280, 800});
        const auto *keys = window.findChild<QLabel *>(QStringLiteral("keys"));
        window.setDriver(Language::English);
        QVERIFY(keys->isHidden());
        QTest::keyClick(&window, Qt::Key_H);
        QVERIFY2(keys->text().startsWith(englishKeys), name);
        window.setDriver(Language::French);
        QVERIFY2(keys->text().startsWith(frenchKeys), name);
        QVERIFY(!keys->isHidden());
        window.askDriver(DeskQuestion::CutStep);
        QCOMPARE(keys->text(),
            m_french.in("Audience", "There is time left. The same key once more ends this part now."));
        window.setDriver(Language::English);
        QCOMPARE(
            keys->text(), QStringLiteral("There is time left. The same key once more ends this part now."));
    }
}

void TestAudienceViews::noLineOfTheKeysEndsWithinAHint()
{
    for (const QSize &size : sizes)
        for (const Language driver : {Language::French, Language::English}) {
            AudienceWindow window{m_french, m_english, Mode::OnlyDisplay, Motion::Reduced};
            window.setDriver(driver);
            showScene(window, test::scene(View::Round, Spoken::French, 6), size);
            window.tellKeys();
            const auto *keys = window.findChild<SceneLabel *>(QStringLiteral("keys"));
            const TextStyle style = keys->style();
            const int pixelSize = keys->pixelSize();
            const qreal width = balancedWidth(keys->text(), style, pixelSize, keys->width());
            QStringList lines = linesOf(keys->text(), style, pixelSize, width);
            lines.removeLast();
            for (const QString &line : lines)
                QVERIFY2(line.trimmed().endsWith(u'·'), qPrintable(line));
        }
}

void TestAudienceViews::theMouseHidesWithTheKeys()
{
    AudienceWindow window{m_french, m_english, Mode::OnlyDisplay, Motion::Reduced};
    showScene(window, test::scene(View::Round, Spoken::English, 6), {1280, 800});
    const auto *keys = window.findChild<QLabel *>(QStringLiteral("keys"));
    QTimer *time = keys->parentWidget()->findChild<KeyHint *>()->findChild<QTimer *>();
    QCOMPARE(window.cursor().shape(), Qt::BlankCursor);
    QTest::keyClick(&window, Qt::Key_H);
    QCOMPARE(window.cursor().shape(), Qt::ArrowCursor);
    time->start(0);
    QTRY_VERIFY(keys->isHidden());
    QCOMPARE(window.cursor().shape(), Qt::BlankCursor);
    // Another step takes the question away, and the mouse with it.
    window.askDriver(DeskQuestion::CutStep);
    QCOMPARE(window.cursor().shape(), Qt::ArrowCursor);
    window.setScene(test::scene(View::FreeTime, Spoken::English, 6));
    QVERIFY(keys->isHidden());
    QCOMPARE(window.cursor().shape(), Qt::BlankCursor);
}

void TestAudienceViews::aSecondDisplayTakesNoFocusAndNoKeys()
{
    AudienceWindow window{m_french, m_english, Mode::SecondDisplay, Motion::Reduced};
    QVERIFY(window.windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
    QVERIFY(window.windowFlags().testFlag(Qt::FramelessWindowHint));
    QVERIFY(window.testAttribute(Qt::WA_ShowWithoutActivating));
    QSignalSpy back{&window, &AudienceWindow::backToDeskRequested};
    QTest::keyClick(&window, Qt::Key_Escape);
    QCOMPARE(back.count(), 0);
    const AudienceWindow only{m_french, m_english, Mode::OnlyDisplay};
    QVERIFY(!only.windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
}

void TestAudienceViews::rowsTellTheirTable()
{
    AudienceWindow window{m_french, m_english, Mode::SecondDisplay, Motion::Reduced};
    AudienceScene scene = test::scene(View::FindTable, Spoken::FrenchFirst, 0);
    scene.lines = {{QStringLiteral("Abdou"), QStringLiteral("<b>Sarr</b>"), 3},
        {QStringLiteral("Zoé"), QStringLiteral("Lacroix"), 0}};
    showScene(window, scene, {1280, 800});
    const QList<SeatRow *> rows = window.findChildren<SeatRow *>();
    QCOMPARE(rows.size(), 2);
    // A name is plain text, and "Table", equal in both languages, is said once.
    QCOMPARE(rows[0]->text(), QStringLiteral("Abdou <b>Sarr</b>"));
    QCOMPARE(rows[0]->textFormat(), Qt::PlainText);
    QCOMPARE(rows[0]->accessibleName(), QStringLiteral("Abdou <b>Sarr</b>, Table 3"));
    QCOMPARE(rows[1]->accessibleName(),
        QStringLiteral("Zoé Lacroix, fait une pause à ce tour · sits this round out"));
}

void TestAudienceViews::everyTableStandsWholeInItsPill_data()
{
    QTest::addColumn<int>("table");
    QTest::addColumn<bool>("numbers");
    for (const int table : {9, 47, 122, 1022, 8888}) {
        QTest::addRow("names, table %d", table) << table << false;
        QTest::addRow("numbers, table %d", table) << table << true;
    }
}

void TestAudienceViews::everyTableStandsWholeInItsPill()
{
    QFETCH(const int, table);
    QFETCH(const bool, numbers);
    for (const QSize &size : wideSizes) {
        AudienceWindow window{m_french, m_english, Mode::SecondDisplay, Motion::Reduced};
        AudienceScene scene = test::scene(View::FindTable, Spoken::FrenchFirst, 24);
        if (numbers)
            scene.lines = test::numberLines(24);
        scene.lines[5].table = table;
        showScene(window, scene, size);
        const QList<SeatRow *> rows = window.findChildren<SeatRow *>();
        QCOMPARE(rows.size(), 24);
        for (int i = 0; i < rows.size(); ++i) {
            const SeatRow &row = *rows[i];
            QFont bold = row.font();
            bold.setBold(true);
            bold.setPixelSize(static_cast<int>(row.pillPixelSize()));
            const QString number = QString::number(scene.lines[static_cast<std::size_t>(i)].table);
            const QString text = numbers ? QStringLiteral("Table ") + number : number;
            const QRectF pill = row.pillRoom();
            // The ends are round: what is written keeps clear of them.
            QVERIFY2(QFontMetricsF{bold}.horizontalAdvance(text) + pill.height() * 0.25 <= pill.width(),
                qPrintable(text));
            QVERIFY(numbers || digitsWidth(number, row.pillPixelSize()) <= pill.width());
            QVERIFY(QRectF{row.rect()}.adjusted(-1, -1, 1, 1).contains(pill));
            QVERIFY(numbers ? pill.left() >= row.nameRoom().right() : pill.right() <= row.nameRoom().left());
            QCOMPARE(pill.width(), rows[0]->pillRoom().width());
            QCOMPARE(row.pillPixelSize(), rows[0]->pillPixelSize());
            QVERIFY(row.pillPixelSize() * 50 >= size.height());
        }
    }
}

void TestAudienceViews::aLongNameBeginsBesideItsPill()
{
    AudienceWindow window{m_french, m_english, Mode::SecondDisplay, Motion::Reduced};
    AudienceScene scene = test::scene(View::FindTable, Spoken::FrenchFirst, 0);
    scene.lines = {{QStringLiteral("Abdou"), QStringLiteral("Sarr"), 3},
        {QStringLiteral("Maria"),
            QStringLiteral("da Conceição Guimarães Vasconcelos de Albuquerque Mendonça e Vasconcelos"), 4},
        {QStringLiteral("Zoé"), QStringLiteral("Lacroix"), 2}};
    showScene(window, scene, {1280, 800});
    const SeatRow &row = *window.findChildren<SeatRow *>()[1];
    const qreal line = nameLineHeight * row.pixelSize();
    const qreal firstTop = (row.height() - row.neededSize().height()) / 2;
    QCOMPARE(row.neededSize().height(), 2 * line);
    QVERIFY(qAbs(row.pillRoom().center().y() - (firstTop + line / 2)) <= 2);
}

void TestAudienceViews::aLongNameAmongManyStandsWhole_data()
{
    QTest::addColumn<QString>("rest");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("whole");
    const QString long49 = QStringLiteral("da Conceição Guimarães Vasconcelos Mendonça");
    const QString long79
        = QStringLiteral("da Conceição Guimarães Vasconcelos de Albuquerque Mendonça e Vasconcelos");
    for (const QSize &size : {QSize{1024, 768}, QSize{1280, 800}}) {
        QTest::addRow("49 letters at %d", size.width()) << long49 << size << true;
        QTest::addRow("78 letters at %d", size.width()) << long79 << size << true;
        QTest::addRow("without end at %d", size.width()) << long79.repeated(3) << size << false;
    }
}

/// It takes the rows it needs; only a name without end loses its middle, and costs nobody a row.
void TestAudienceViews::aLongNameAmongManyStandsWhole()
{
    QFETCH(const QString, rest);
    QFETCH(const QSize, size);
    AudienceWindow window{m_french, m_english, Mode::SecondDisplay, Motion::Reduced};
    AudienceScene scene = test::scene(View::FindTable, Spoken::FrenchFirst, 120);
    scene.lines[60] = {QStringLiteral("Maria"), rest, 4};
    showScene(window, scene, size);
    const QString name = QStringLiteral("Maria ") + rest;
    int seen = 0;
    for (int page = 0; page < std::max(1, window.pages()); ++page) {
        window.showPage(page);
        for (const SeatRow *row : window.findChildren<SeatRow *>()) {
            if (!row->isVisibleTo(&window))
                continue;
            QVERIFY2(row->pixelSize() * 50 >= size.height(), qPrintable(row->text()));
            QVERIFY2(row->neededSize().height() <= row->height() + 1, qPrintable(row->text()));
            if (row->text() != name)
                continue;
            ++seen;
            QTEST(row->shownText() == name, "whole");
        }
    }
    QCOMPARE(seen, 1);
    QTEST(window.cutTexts().isEmpty(), "whole");
}

void TestAudienceViews::floorNamesTablesThatHaveAName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("tables");
    QTest::addColumn<int>("named");
    QTest::addColumn<QByteArray>("where");
    const QString repairs = QStringLiteral("Réparations électroniques");
    const QString longest = QStringLiteral("Réparations électroniques et petits bricolages du samedi matin");
    QTest::newRow("a short one in its table") << QStringLiteral("Rivage") << 6 << 6 << QByteArray{"inside"};
    QTest::newRow("none") << QString{} << 6 << 6 << QByteArray{"nowhere"};
    QTest::newRow("one too long for its table, below it") << repairs << 6 << 6 << QByteArray{"below"};
    QTest::newRow("many tables, below each") << QStringLiteral("Rivage") << 60 << 60 << QByteArray{"below"};
    QTest::newRow("one that fits at no table, at the foot") << longest << 60 << 1 << QByteArray{"listed"};
    QTest::newRow("so many of them that the numbers stand alone")
        << longest << 60 << 60 << QByteArray{"nowhere"};
}

void TestAudienceViews::floorNamesTablesThatHaveAName()
{
    QFETCH(const QString, name);
    QFETCH(const int, tables);
    QFETCH(const int, named);
    QFETCH(const QByteArray, where);
    const QSize size{1280, 800};
    AudienceScene scene;
    scene.view = View::Floor;
    scene.language = Spoken::French;
    scene.round = 1;
    scene.rounds = 3;
    for (int number = 1; number <= tables; ++number)
        scene.floor.push_back({number, 4, 3, number <= named ? name : QString{}});
    AudienceWindow window{m_french, m_english, Mode::SecondDisplay, Motion::Reduced};
    showScene(window, scene, size);

    const QList<FloorTableLabel *> labels = window.findChildren<FloorTableLabel *>();
    QCOMPARE(labels.size(), tables);
    int inside = 0;
    int heard = 0;
    for (const FloorTableLabel *label : labels) {
        inside += label->namePixelSize() > 0 ? 1 : 0;
        heard += !name.isEmpty() && label->accessibleName().contains(name) ? 1 : 0;
    }
    // Whoever cannot see it hears it all the same.
    QCOMPARE(heard, name.isEmpty() ? 0 : named);
    QStringList below;
    QString listed;
    const QList<QLabel *> shown = shownLabels(window);
    for (const QLabel *label : shown) {
        if (label->objectName() == QStringLiteral("tableName"))
            below.append(label->text());
        if (label->objectName() == QStringLiteral("tableNames"))
            listed = label->text();
        QCOMPARE(faultOf(*label, size.height()), QString{});
    }
    QCOMPARE(overlap(shown), QString{});
    QCOMPARE(inside, where == "inside" ? named : 0);
    QCOMPARE(window.cutTexts().size(), where == "nowhere" && !name.isEmpty() ? named : 0);
    const QStringList everyName(named, name);
    QCOMPARE(below, where == "below" ? everyName : QStringList{});
    QCOMPARE(listed, where == "listed" ? QStringLiteral("1\u00a0") + name : QString{});
}

void TestAudienceViews::everyNameOfATableStandsSomewhere_data()
{
    addRowFor(sizes);
}

/// On one of the pages, or whoever drives is told.
void TestAudienceViews::everyNameOfATableStandsSomewhere()
{
    QFETCH(const QSize, size);
    AudienceWindow window{m_french, m_english, Mode::SecondDisplay, Motion::Reduced};
    const QString longest = QStringLiteral("Réparations électroniques et petits bricolages du samedi");
    for (int tables = 4; tables <= 60; tables += 4)
        for (const int every : {1, 2, 3, 5, 9}) {
            AudienceScene scene = test::scene(View::Floor, Spoken::FrenchFirst, 0);
            QStringList missing;
            for (int number = 1; number <= tables; ++number) {
                const QString name = number % every == 0 ? longest.left(8 + number * 7 % 49).trimmed()
                                                         : QStringLiteral("Rivage");
                scene.floor.push_back({number, 4, 4, name});
                missing.append(QString::number(number) + QChar{0xa0} + name);
            }
            showScene(window, scene, size);
            for (int page = 0; page < window.pages(); ++page) {
                window.showPage(page);
                for (const auto *label : window.findChildren<FloorTableLabel *>())
                    if (label->isVisibleTo(&window) && label->namePixelSize() > 0)
                        missing.removeIf([&](const QString &name) {
                            return name.startsWith(label->text() + QChar{0xa0});
                        });
                for (const QLabel *label : shownLabels(window)) {
                    QCOMPARE(faultOf(*label, size.height()), QString{});
                    if (label->objectName() == QStringLiteral("tableName"))
                        missing.removeIf([&](const QString &name) {
                            return name.section(QChar{0xa0}, 1) == label->text();
                        });
                    if (label->objectName() == QStringLiteral("tableNames"))
                        for (const QString &name : label->text().split(QStringLiteral(" · ")))
                            missing.removeAll(name);
                }
            }
            for (const QString &name : window.cutTexts())
                missing.removeAll(name);
            QVERIFY2(missing.isEmpty(),
                qPrintable(QStringLiteral("%1 tables: %2").arg(tables).arg(missing.join(u','))));
        }
}

void TestAudienceViews::listNamesTablesThatHaveAName_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<bool>("numbers");
    QTest::addColumn<int>("named");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QByteArray>("where");
    const QString garden = QStringLiteral("Jardin");
    const QString corner = QStringLiteral("Le coin des bricoleurs");
    QTest::newRow("behind the name") << 24 << false << 1 << garden << QSize{1280, 800} << QByteArray{"row"};
    QTest::newRow("none") << 24 << false << 0 << garden << QSize{1280, 800} << QByteArray{"nowhere"};
    QTest::newRow("once at the foot, for people without a name")
        << 24 << true << 1 << garden << QSize{1280, 800} << QByteArray{"foot"};
    for (const QSize &size : sizes) {
        QTest::addRow("of a few at %dx%d", size.width(), size.height())
            << 24 << false << 2 << corner << size << QByteArray{"either"};
        QTest::addRow("of many at %dx%d", size.width(), size.height())
            << 120 << false << 5 << corner << size << QByteArray{"either"};
    }
}

/// Behind each name, where that takes no further page; else once at the foot. Never cut.
void TestAudienceViews::listNamesTablesThatHaveAName()
{
    QFETCH(const int, people);
    QFETCH(const bool, numbers);
    QFETCH(const int, named);
    QFETCH(const QString, name);
    QFETCH(const QSize, size);
    QFETCH(const QByteArray, where);
    AudienceScene scene = test::scene(View::FindTable, Spoken::FrenchFirst, people);
    if (numbers)
        scene.lines = test::numberLines(people);
    int atNamed = 0;
    for (SeatLine &line : scene.lines)
        if (line.table <= named) {
            line.tableName = name;
            ++atNamed;
        }
    QStringList wanted;
    for (int table = 1; table <= named; ++table)
        wanted.append(QStringLiteral("%1\u00a0%2").arg(table).arg(name));
    AudienceWindow window{m_french, m_english, Mode::SecondDisplay, Motion::Reduced};
    showScene(window, scene, size);
    int told = 0;
    QString foot;
    for (int page = 0; page < window.pages(); ++page) {
        window.showPage(page);
        const QList<QLabel *> shown = shownLabels(window);
        for (const QLabel *label : shown) {
            QCOMPARE(faultOf(*label, size.height()), QString{});
            if (label->objectName() == QStringLiteral("tableNames"))
                foot = label->text();
            if (const auto *row = qobject_cast<const SeatRow *>(label); row && row->tellsTableName())
                ++told;
        }
        QCOMPARE(overlap(shown), QString{});
    }
    const bool inRows = told == atNamed && foot.isEmpty();
    const bool atFoot = told == 0 && foot == wanted.join(QStringLiteral(" · "));
    if (where == "row" || where == "nowhere")
        QVERIFY(inRows);
    else if (where == "foot")
        QVERIFY(atFoot);
    else
        QVERIFY2(inRows || atFoot, qPrintable(QStringLiteral("%1 rows, foot “%2”").arg(told).arg(foot)));
}

TEST_CLASS_WITH(TestAudienceViews, QApplication)

}  // namespace tablee::ui::tst_audience_views

#include "tst_audience_views.moc"

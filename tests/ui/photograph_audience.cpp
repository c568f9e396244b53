// Photographs the audience screen: photograph_audience DIR [part of a name]. Without a display it needs
// QT_QPA_PLATFORM=offscreen.

#include "audience/audience_window.h"
#include "paper/typeface.h"
#include "support/audience_scenes.h"

#include <QApplication>
#include <QDir>

#include <cstdio>

using namespace tablee;
using namespace tablee::ui;
using namespace std::chrono_literals;

namespace {

struct Photograph {
    QString name;
    AudienceScene scene;
    bool keys = false;  ///< alone on the only display, which tells the keys
};

const std::vector<std::pair<AudienceView, QString>> views{{AudienceView::Welcome, QStringLiteral("welcome")},
    {AudienceView::FindTable, QStringLiteral("find")}, {AudienceView::Round, QStringLiteral("round")},
    {AudienceView::FreeTime, QStringLiteral("free")}, {AudienceView::ThankYou, QStringLiteral("thanks")},
    {AudienceView::Floor, QStringLiteral("floor")}, {AudienceView::Plenary, QStringLiteral("plenary")},
    {AudienceView::TablesSoon, QStringLiteral("tables-soon")}, {AudienceView::Break, QStringLiteral("break")},
    {AudienceView::Harvest, QStringLiteral("harvest")}, {AudienceView::Message, QStringLiteral("message")}};

std::vector<Photograph> inEveryLanguage()
{
    const std::vector<std::pair<AudienceLanguage, QString>> languages{
        {AudienceLanguage::French, QStringLiteral("fr")}, {AudienceLanguage::English, QStringLiteral("en")},
        {AudienceLanguage::FrenchFirst, QStringLiteral("fr-en")},
        {AudienceLanguage::EnglishFirst, QStringLiteral("en-fr")}};
    std::vector<Photograph> photographs;
    for (const auto &[view, name] : views)
        for (const auto &[language, languageName] : languages)
            photographs.push_back({name + u'-' + languageName, test::scene(view, language, 60)});
    return photographs;
}

std::vector<Photograph> roomsOfEverySize()
{
    std::vector<Photograph> photographs;
    for (const int people : {2, 5, 6, 12, 24, 60, 92, 120, 300})
        for (const AudienceView view : {AudienceView::FindTable, AudienceView::ThankYou})
            photographs.push_back({QStringLiteral("%1-%2-people")
                                       .arg(view == AudienceView::FindTable ? QStringLiteral("find")
                                                                            : QStringLiteral("thanks"))
                                       .arg(people),
                test::scene(view, AudienceLanguage::FrenchFirst, people)});
    AudienceScene list = test::scene(AudienceView::FindTable, AudienceLanguage::FrenchFirst, 24);
    for (const int people : {24, 300}) {
        list.lines = test::numberLines(people);
        photographs.push_back({QStringLiteral("find-%1-numbers").arg(people), list});
    }
    list.lines = test::hardLines();
    photographs.push_back({QStringLiteral("find-hard-names"), list});
    list.lines = test::guestLines(23);
    list.lines[11] = test::hardLines()[2];
    photographs.push_back({QStringLiteral("find-one-endless-name"), list});
    for (const bool numbers : {false, true}) {
        list.lines = numbers ? test::numberLines(24) : test::guestLines(24);
        for (SeatLine &line : list.lines)
            line.table = line.table == 3 ? 0 : line.table * line.table * line.table * line.table;
        photographs.push_back(
            {numbers ? QStringLiteral("find-large-tables-numbers") : QStringLiteral("find-large-tables"),
                list});
    }
    return photographs;
}

std::vector<Photograph> wordsOfEveryLength()
{
    std::vector<Photograph> photographs;
    for (const auto &[view, name] : views) {
        photographs.push_back(
            {name + QStringLiteral("-longest"), test::longestScene(view, AudienceLanguage::FrenchFirst)});
        photographs.push_back(
            {name + QStringLiteral("-shortest"), test::shortestScene(view, AudienceLanguage::FrenchFirst)});
        photographs.push_back(
            {name + QStringLiteral("-endless"), test::endlessScene(view, AudienceLanguage::FrenchFirst)});
    }
    return photographs;
}

/// What only some evenings show.
std::vector<Photograph> seldomSeen()
{
    std::vector<Photograph> photographs;
    for (const int people : {6, 300})
        photographs.push_back({QStringLiteral("floor-%1-people").arg(people),
            test::scene(AudienceView::Floor, AudienceLanguage::FrenchFirst, people)});
    AudienceScene scene = test::scene(AudienceView::FreeTime, AudienceLanguage::FrenchFirst, 24);
    scene.digits = true;
    photographs.push_back({QStringLiteral("free-digits"), scene});
    scene = test::scene(AudienceView::ThankYou, AudienceLanguage::FrenchFirst, 24);
    scene.next = {QStringLiteral("mercredi 23 septembre 2026, 19 h 30"),
        QStringLiteral("Wednesday 23 September 2026, 7:30 pm")};
    photographs.push_back({QStringLiteral("thanks-next"), scene});
    scene = test::scene(AudienceView::Welcome, AudienceLanguage::FrenchFirst, 24);
    scene.clockShown = false;
    scene.clock = {30min, 12min, ClockState::Ready};
    scene.at = {QStringLiteral("19 h 30"), QStringLiteral("7:30 pm")};
    const std::vector<std::pair<StartNotice, QString>> starts{{StartNotice::Later, QStringLiteral("later")},
        {StartNotice::Counting, QStringLiteral("counting")}, {StartNotice::Now, QStringLiteral("now")}};
    for (const auto &[start, name] : starts) {
        scene.start = start;
        photographs.push_back({QStringLiteral("welcome-start-") + name, scene});
    }
    for (const AudienceView view : {AudienceView::FindTable, AudienceView::Round, AudienceView::Message})
        photographs.push_back({QStringLiteral("keys-%1").arg(static_cast<int>(view)),
            test::scene(view, AudienceLanguage::FrenchFirst, 60), true});
    scene = test::scene(AudienceView::Message, AudienceLanguage::FrenchFirst, 24);
    scene.message = {QStringLiteral("Le buffet est ouvert au fond de la salle, à gauche de l’entrée."), {}};
    scene.clockShown = false;
    photographs.push_back({QStringLiteral("message-own"), scene});
    return photographs;
}

std::vector<Photograph> tablesWithNames()
{
    const QStringList names{QStringLiteral("Rivage"), QStringLiteral("Le jardin"),
        QStringLiteral("Réparations électroniques"), QStringLiteral("Près de la fenêtre"), QString{}};
    std::vector<Photograph> photographs;
    for (const int people : {24, 60, 120})
        for (const AudienceView view : {AudienceView::FindTable, AudienceView::Floor}) {
            AudienceScene scene = test::scene(view, AudienceLanguage::FrenchFirst, people);
            for (SeatLine &line : scene.lines)
                line.tableName = names.at(line.table % names.size());
            for (FloorTable &table : scene.floor)
                table.name = names.at(table.number % names.size());
            photographs.push_back(
                {QStringLiteral("named-%1-%2")
                        .arg(view == AudienceView::Floor ? QStringLiteral("floor") : QStringLiteral("find"))
                        .arg(people),
                    scene});
        }
    AudienceScene pause = test::scene(AudienceView::Message, AudienceLanguage::FrenchFirst, 24);
    pause.message = {QStringLiteral("Pause, 10 minutes"), QStringLiteral("Break, 10 minutes")};
    photographs.push_back({QStringLiteral("message-break-in-a-round"), pause});
    return photographs;
}

std::vector<Photograph> clocksOfEveryState()
{
    const std::vector<std::pair<ClockFace, QString>> faces{
        {{20min, 18min + 40s, ClockState::Running}, QStringLiteral("running")},
        {{10min, 1min + 40s, ClockState::LastFifth}, QStringLiteral("last-fifth")},
        {{10min, 25s, ClockState::LastTwentieth}, QStringLiteral("last-twentieth")},
        {{10min, -80s, ClockState::Over}, QStringLiteral("over")},
        {{10min, 4min, ClockState::Paused}, QStringLiteral("paused")},
        {{90min, 72min, ClockState::Running}, QStringLiteral("five-minute-chairs")}};
    std::vector<Photograph> photographs;
    for (const auto &[face, name] : faces)
        for (const AudienceView view : {AudienceView::Round, AudienceView::FreeTime}) {
            AudienceScene scene = test::scene(view, AudienceLanguage::FrenchFirst, 24);
            scene.clock = face;
            if (face.remaining * 5 <= face.length)
                scene.coming = ComingStep{StepKind::FreeTime, 0, {}, 15min};
            photographs.push_back(
                {(view == AudienceView::Round ? QStringLiteral("round-") : QStringLiteral("free-")) + name,
                    scene});
        }
    AudienceScene late = test::scene(AudienceView::FindTable, AudienceLanguage::FrenchFirst, 60);
    late.underWay = true;
    late.clock = {12min, 8min + 40s, ClockState::Running};
    photographs.push_back({QStringLiteral("find-in-the-round"), late});
    for (const auto &[view, name] : views) {
        AudienceScene scene = test::scene(view, AudienceLanguage::FrenchFirst, 24);
        scene.clock.state = ClockState::Paused;
        photographs.push_back({name + QStringLiteral("-paused"), scene});
        scene.clockShown = false;
        photographs.push_back({name + QStringLiteral("-waiting"), scene});
        scene.phrase.reset();
        photographs.push_back({name + QStringLiteral("-no-phrase"), scene});
    }
    return photographs;
}

}  // namespace

int main(int argc, char **argv)
{
    QApplication application{argc, argv};
    if (argc < 2) {
        std::fputs("photograph_audience DIR [part of a name]\n", stderr);
        return 2;
    }
    applyTheme(application, ThemeKind::Light);
    const QDir directory{QString::fromLocal8Bit(argv[1])};
    const QString wanted = QString::fromLocal8Bit(argc > 2 ? argv[2] : "");
    const Words french = Words::load(Language::French);
    const Words english = Words::load(Language::English);
    bool saved = directory.mkpath(QStringLiteral("."));
    for (const auto &photographs : {inEveryLanguage(), roomsOfEverySize(), wordsOfEveryLength(),
             clocksOfEveryState(), seldomSeen(), tablesWithNames()})
        for (const Photograph &photograph : photographs)
            for (const ThemeKind kind : {ThemeKind::Dark, ThemeKind::Light})
                for (const QSize size : {QSize{1920, 1080}, QSize{1280, 800}, QSize{1024, 768},
                         QSize{3840, 2160}, QSize{1080, 1920}}) {
                    const QString name
                        = QStringLiteral("%1-%2-%3.png")
                              .arg(photograph.name,
                                  kind == ThemeKind::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
                              .arg(size.width());
                    if (!name.contains(wanted))
                        continue;
                    const auto mode = photograph.keys ? AudienceWindow::Mode::OnlyDisplay
                                                      : AudienceWindow::Mode::SecondDisplay;
                    AudienceWindow window{french, english, mode, AudienceWindow::Motion::Reduced};
                    window.setTheme(kind);
                    window.resize(size);
                    window.setScene(photograph.scene);
                    if (photograph.keys)
                        window.tellKeys();
                    saved = window.grab().save(directory.filePath(name)) && saved;
                }
    return saved ? 0 : 1;
}

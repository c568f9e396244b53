#include "commands/command_line.h"
#include "commands/run_command.h"
#include "desk.h"
#include "frame_probe.h"
#include "paper/report_pdf.h"
#include "platform/boot_clock.h"
#include "platform/desk_call.h"
#include "platform/program_age.h"
#include "platform/terminal.h"
#include "shell/gallery_window.h"

#include <QApplication>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTextStream>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

using namespace tablee;

namespace {

std::optional<ui::ThemeKind> themeKind(std::optional<ThemeChoice> choice)
{
    if (!choice)
        return std::nullopt;
    return themeKindOf(*choice);
}

int showGallery(QApplication &application, DeskChoices &choices)
{
    ui::GalleryWindow gallery;
    gallery.setLanguage(choices.language());
    QObject::connect(&gallery, &ui::GalleryWindow::languageChosen, &gallery, [&](Language language) {
        choices.speak(language);
        gallery.setLanguage(language);
    });
    gallery.show();
    return application.exec();
}

/// Without a display Qt would end the program with a message for developers.
bool hasScreen()
{
#ifdef Q_OS_LINUX
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

/// Where a display is named and does not answer, Qt ends the program with a message for developers, and a
/// core file: while one lives, that end is ours. What Qt has to say otherwise is said once it is through.
class DisplayAwaited {
public:
    explicit DisplayAwaited(const CommandLine &line)
    {
        awaiting = &line;
        qInstallMessageHandler(&DisplayAwaited::take);
    }
    ~DisplayAwaited()
    {
        qInstallMessageHandler(nullptr);
        for (const auto &[type, text] : std::exchange(said, {}))
            qt_message_output(type, {}, text);
    }
    DisplayAwaited(const DisplayAwaited &) = delete;
    DisplayAwaited &operator=(const DisplayAwaited &) = delete;

private:
    static void take(QtMsgType type, const QMessageLogContext &, const QString &text)
    {
        if (type != QtFatalMsg) {
            said.emplace_back(type, text);
            return;
        }
        const auto tellsOfDisplay = [](const auto &line) {
            return line.second.contains(QStringLiteral("could not connect to display"));
        };
        const bool answers = std::none_of(said.begin(), said.end(), tellsOfDisplay);
        QTextStream err{stderr};
        std::_Exit(answers ? tellNoWindow(*awaiting, text, err) : tellNoScreen(*awaiting, err));
    }

    static inline const CommandLine *awaiting = nullptr;
    static inline std::vector<std::pair<QtMsgType, QString>> said;
};

std::unique_ptr<QApplication> applicationWithWindows(int &argc, char **argv, const CommandLine &line)
{
    const DisplayAwaited awaited{line};
    return std::make_unique<QApplication>(argc, argv);
}

int openWindows(int &argc, char **argv, const CommandLine &line)
{
    QElapsedTimer sinceMain;
    sinceMain.start();
    const auto made = applicationWithWindows(argc, argv, line);
    QApplication &application = *made;
    const FilePlaces places = standardPlaces();
    Settings settings{places.settingsFile};
    if (const auto *gallery = std::get_if<ShowGallery>(&line.command)) {
        DeskChoices choices{application, settings, line.language, themeKind(gallery->theme)};
        return showGallery(application, choices);
    }
    const auto &wish = std::get<OpenDesk>(line.command);
    DeskChoices choices{application, settings, line.language, themeKind(wish.theme)};
    // A community has one desk: that one comes forward, and this start is through.
    if (ui::callDesk(places.sockets, Desk::communityAtStart(settings, places, wish.file, wish.demo))) {
        QTextStream{stderr} << Desk::tr("This community is open already; its window comes forward.") << '\n';
        return 0;
    }
    const BootClock clock;
    Desk desk{settings, choices, clock, places};
    std::optional<FrameProbe> probe;
    if (!wish.measure.isEmpty()) {
        probe.emplace(wish.measure, desk.window(), programAge().value_or(Milliseconds{sinceMain.elapsed()}));
        QObject::connect(&desk, &Desk::changing, &*probe, &FrameProbe::noteChange);
    }
    desk.begin(wish.file, wish.demo);
    return application.exec();
}

QtMessageHandler takesMessages = nullptr;  ///< in general

/// Pages need no folder for sockets, whose want Qt tells developers all the same.
void takeButOfSockets(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!text.startsWith(QStringLiteral("QStandardPaths: XDG_RUNTIME_DIR not set")))
        takesMessages(type, context, text);
}

/// Pages are drawn without a display, also where there is one.
std::unique_ptr<QCoreApplication> applicationFor(
    int &argc, char **argv, const tl::expected<CommandLine, UsageFault> &line)
{
    if (!line || !drawsPages(line->command))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    takesMessages = qInstallMessageHandler(takeButOfSockets);
    return std::make_unique<QGuiApplication>(argc, argv);
}

int runWithoutScreen(int &argc, char **argv, const tl::expected<CommandLine, UsageFault> &line)
{
    const auto application = applicationFor(argc, argv, line);
    QTextStream out{stdout};
    QTextStream err{stderr};
    return line ? runCommand(
               *line, out, err, [](const ReportDocument &document) { return ui::reportPdf(document); },
               errorsAreWatched(), standardSettingsFile())
                : tellUsageFault(line.error(), err);
}

}  // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("tablee"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TABLEE_VERSION));
    QStringList words;
    for (int index = 1; index < argc; ++index)
        words.append(QString::fromLocal8Bit(argv[index]));
    const auto line = parse(words);
    if (line && needsScreen(line->command)) {
        if (hasScreen())
            return openWindows(argc, argv, *line);
        QTextStream err{stderr};
        return tellNoScreen(*line, err);
    }
    return runWithoutScreen(argc, argv, line);
}

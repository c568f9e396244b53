#include "commands/command_line.h"
#include "commands/run_command.h"
#include "desk.h"
#include "frame_probe.h"
#include "paper/report_pdf.h"
#include "platform/boot_clock.h"
#include "platform/desk_call.h"
#include "platform/terminal.h"
#include "shell/gallery_window.h"

#include <QApplication>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTextStream>

#include <memory>
#include <optional>

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
    QObject::connect(&gallery, &ui::GalleryWindow::languageChosen, &gallery,
        [&choices](Language language) { choices.speak(language); });
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

int openWindows(int &argc, char **argv, const CommandLine &line)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    QApplication application{argc, argv};
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
        probe.emplace(wish.measure, desk.window(), sinceStart);
        QObject::connect(&desk, &Desk::changing, &*probe, &FrameProbe::noteChange);
    }
    desk.begin(wish.file, wish.demo);
    return application.exec();
}

/// Pages are drawn without a display, also where there is one.
std::unique_ptr<QCoreApplication> applicationFor(
    int &argc, char **argv, const tl::expected<CommandLine, UsageFault> &line)
{
    if (!line || !drawsPages(line->command))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

int runWithoutScreen(int &argc, char **argv, const tl::expected<CommandLine, UsageFault> &line)
{
    const auto application = applicationFor(argc, argv, line);
    QTextStream out{stdout};
    QTextStream err{stderr};
    return line ? runCommand(
               *line, out, err, [](const ReportDocument &document) { return ui::reportPdf(document); },
               errorsAreWatched(), standardPlaces().settingsFile)
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

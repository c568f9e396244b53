#include "desk.h"
#include "platform/boot_clock.h"
#include "shell/gallery_window.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace tablee;

int main(int argc, char **argv)
{
    QApplication application{argc, argv};
    QCoreApplication::setApplicationName(QStringLiteral("tablee"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TABLEE_VERSION));
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("demo"), {}}, {QStringLiteral("gallery"), {}},
        {QStringLiteral("language"), {}, QStringLiteral("l")},
        {QStringLiteral("theme"), {}, QStringLiteral("t")}});
    parser.addPositionalArgument(QStringLiteral("file"), {});
    parser.process(application);
    const FilePlaces places = standardPlaces();
    Settings settings{places.settingsFile};
    std::optional<Language> language;
    if (parser.isSet(QStringLiteral("language")))
        language = parser.value(QStringLiteral("language")) == QStringLiteral("fr") ? Language::French
                                                                                    : Language::English;
    std::optional<ui::ThemeKind> theme;
    if (parser.isSet(QStringLiteral("theme")))
        theme = parser.value(QStringLiteral("theme")) == QStringLiteral("dark") ? ui::ThemeKind::Dark
                                                                                : ui::ThemeKind::Light;
    DeskChoices choices{application, settings, language, theme};
    if (parser.isSet(QStringLiteral("gallery"))) {
        ui::GalleryWindow gallery;
        QObject::connect(
            &gallery, &ui::GalleryWindow::languageChosen, &gallery, [&](Language l) { choices.speak(l); });
        gallery.show();
        return application.exec();
    }
    const BootClock clock;
    Desk desk{application, settings, choices, clock, places};
    desk.begin(parser.positionalArguments().value(0), parser.isSet(QStringLiteral("demo")));
    return application.exec();
}

#include "common/screens.h"

#include <QGuiApplication>
#include <QScreen>

#include <algorithm>
#include <tuple>

namespace tablee::ui {

namespace {

const ScreenFacts *screenNamed(const std::vector<ScreenFacts> &screens, const QString &name)
{
    const auto found = std::find_if(
        screens.begin(), screens.end(), [&](const ScreenFacts &screen) { return screen.name == name; });
    return found == screens.end() ? nullptr : &*found;
}

const ScreenFacts *primaryOf(const std::vector<ScreenFacts> &screens)
{
    const auto found = std::find_if(
        screens.begin(), screens.end(), [](const ScreenFacts &screen) { return screen.primary; });
    return found == screens.end() ? screens.data() : &*found;
}

qint64 area(const ScreenFacts &screen)
{
    return qint64{screen.geometry.width()} * screen.geometry.height();
}

bool isMirrored(const std::vector<ScreenFacts> &screens, const ScreenFacts &desk)
{
    return std::any_of(screens.begin(), screens.end(), [&desk](const ScreenFacts &screen) {
        return &screen != &desk && !screen.geometry.isEmpty() && screen.geometry.intersects(desk.geometry);
    });
}

}  // namespace

ScreenChoice chooseAudienceScreen(const std::vector<ScreenFacts> &screens, const ScreenNames &names)
{
    if (screens.empty())
        return {};
    const ScreenFacts *desk = screenNamed(screens, names.desk);
    if (!desk)
        desk = primaryOf(screens);
    const auto rank = [&names](const ScreenFacts &screen) {
        return std::tuple{screen.name == names.preferred, screen.name == names.home,
            screen.name == names.current, area(screen)};
    };
    const ScreenFacts *chosen = nullptr;
    for (const ScreenFacts &screen : screens) {
        if (&screen == desk || screen.geometry.isEmpty() || screen.geometry.intersects(desk->geometry))
            continue;
        if (!chosen || rank(screen) > rank(*chosen))
            chosen = &screen;
    }
    if (!chosen)
        return {
            .kind = isMirrored(screens, *desk) ? ScreenChoice::Kind::Mirrored : ScreenChoice::Kind::Single,
            .name = desk->name};
    return {.kind = ScreenChoice::Kind::Second, .name = chosen->name};
}

QString homeAfter(const ScreenChoice &chosen, const ScreenNames &names, bool isAsked)
{
    const bool settles = isAsked || names.home.isEmpty() || chosen.name == names.preferred;
    return chosen.kind == ScreenChoice::Kind::Second && settles ? chosen.name : names.home;
}

std::vector<ScreenFacts> screensNow()
{
    std::vector<ScreenFacts> screens;
    for (const QScreen *screen : QGuiApplication::screens())
        screens.push_back({screen->name(), screen->geometry(), screen == QGuiApplication::primaryScreen()});
    return screens;
}

}  // namespace tablee::ui

#pragma once

#include <QRect>
#include <QString>

#include <vector>

namespace tablee::ui {

struct ScreenFacts {
    QString name;
    QRect geometry;
    bool primary = false;

    friend bool operator==(const ScreenFacts &, const ScreenFacts &) = default;
};

/// Where the audience screen goes.
struct ScreenChoice {
    enum class Kind {
        Second,  ///< a display of its own
        Single,  ///< there is one picture only: where it shows the audience screen, the desk must hide
        Mirrored,  ///< the same, and the room is known to look at it
    };
    Kind kind = Kind::Single;
    QString name;  ///< of the display to cover

    friend bool operator==(const ScreenChoice &, const ScreenChoice &) = default;
};

/// What is known by name before one is chosen; each may be empty.
struct ScreenNames {
    QString preferred = {};  ///< that the user has chosen
    QString home = {};  ///< the room's own: see homeAfter()
    QString current = {};  ///< that the room looks at already
    QString desk = {};
};

/// Chooses the audience's display: the preferred one where it is there and not the desk's, else the room's
/// own, else the current one, which nothing that is plugged in beside it takes the room away from, else the
/// largest other one. A display that shows any part of the desk's picture (mirrored, even at another size) is
/// no second display.
ScreenChoice chooseAudienceScreen(const std::vector<ScreenFacts> &screens, const ScreenNames &names);

/// The room's own display once the screen is on the `chosen` one: that one, if somebody has just asked for
/// the screen (`isAsked`) or prefers it, or if it is the first. Otherwise it only stands in for one that has
/// gone, and the room goes home when that is back.
QString homeAfter(const ScreenChoice &chosen, const ScreenNames &names, bool isAsked);

/// The displays of this computer as they are now.
std::vector<ScreenFacts> screensNow();

}  // namespace tablee::ui

#pragma once

#include "audience/audience_scene.h"
#include "directory/name_text.h"
#include "evening/evening_state.h"
#include "exchange/phrases.h"
#include "language/region.h"
#include "timing/clock_limits.h"

#include <QString>
#include <QTimeZone>

#include <map>
#include <optional>
#include <vector>

namespace tablee::ui {

/// What an evening's scene is made from. Names only: the room learns nothing else about anybody.
struct EveningForTheRoom {
    const EveningState &evening;
    const std::map<MemberId, PersonName> &names;
    const std::map<StepId, std::vector<const OpeningPhrase *>> &phrases;  ///< free time has several
    QString title;
    AudienceLanguage language = AudienceLanguage::FrenchFirst;
    bool tables = false;  ///< in a round that is on: who sits where, for whoever came late
    bool floor = false;  ///< who sits where as the room from above, instead of a list
    bool digits = false;  ///< in free time too
    ClockLimits limits = {};
    std::optional<Milliseconds> startsAt = {};  ///< UTC; nothing for an evening begun on the spot
    std::optional<Milliseconds> next = {};  ///< UTC; when people meet again, where it is known
    QTimeZone zone = QTimeZone::utc();
    Region region = Region::Other;
};

/// What the room sees at `now`: where to sit while a round is about to begin, the clock while it runs (or
/// once more where to sit), thanks at the end.
AudienceScene sceneOf(const EveningForTheRoom &room, const Reading &now);

/// The clock alone, for the ticks between two changes: of the current step, or of the time until it begins.
ClockFace clockOf(const EveningForTheRoom &room, const Reading &now);

/// What of a scene changes by time alone. As long as it is the same, ticks of the clock are enough.
struct SceneMoment {
    StartNotice start = StartNotice::None;
    int phraseTurn = 0;
    bool ending = false;
    bool over = false;

    friend bool operator==(const SceneMoment &, const SceneMoment &) = default;
};
SceneMoment momentOf(const EveningForTheRoom &room, const Reading &now);

}  // namespace tablee::ui

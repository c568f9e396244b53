#pragma once

#include "audience/audience_scene.h"
#include "evening/evening_state.h"
#include "exchange/phrases.h"

#include <QString>

#include <map>

namespace tablee::ui {

/// What an evening's scene is made from. Names only: the room learns nothing else about anybody.
struct EveningForTheRoom {
    const EveningState &evening;
    const std::map<MemberId, QString> &names;
    const std::map<StepId, const OpeningPhrase *> &phrases;
    QString title;
    AudienceLanguage language = AudienceLanguage::FrenchFirst;
    bool tables = false;  ///< in a round that is on: who sits where, for whoever came late
};

/// What the room sees at `now`: where to sit while a round is about to begin, the clock while it runs (or
/// once more where to sit), thanks at the end.
AudienceScene sceneOf(const EveningForTheRoom &room, const Reading &now);

/// The clock of the current step alone, for the ticks between two changes.
ClockFace clockOf(const EveningState &evening, const Reading &now);

}  // namespace tablee::ui

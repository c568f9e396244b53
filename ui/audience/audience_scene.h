#pragma once

#include "common/table_painting.h"
#include "evening/agenda.h"
#include "language/audience_language.h"
#include "language/bilingual_text.h"

#include <QString>

#include <optional>
#include <vector>

namespace tablee::ui {

/// TablesSoon: a round comes next, and its tables are not announced yet. Blank is the empty ground, before
/// anything is known; Black is what the facilitator asked for.
enum class AudienceView {
    Welcome,
    TablesSoon,
    FindTable,
    Floor,
    Round,
    FreeTime,
    Plenary,
    Break,
    Harvest,
    ThankYou,
    Message,
    Black,
    Blank
};

/// While people arrive for an evening that has a time to begin: far off, counted down, or come.
enum class StartNotice { None, Later, Counting, Now };

/// A table of the floor: what stands on it, and how many of its chairs are taken.
struct FloorTable {
    int number = 0;
    int seats = 0;
    int taken = 0;
    QString name = {};  ///< of its own; empty where a number is enough

    friend bool operator==(const FloorTable &, const FloorTable &) = default;
};

/// One person of the list by the door: a name in two parts, or a number alone.
struct SeatLine {
    QString given;  ///< shown bold, sorted by; the number of a person without a name
    QString rest;
    int table = 0;  ///< 0: sits this round out
    QString tableName = {};  ///< of its own; empty where a number is enough

    friend bool operator==(const SeatLine &, const SeatLine &) = default;
};

/// The step after the one that is on.
struct ComingStep {
    StepKind kind = StepKind::Closing;
    int round = 0;
    QString title = {};  ///< of its own, where it has one
    Milliseconds length = {};

    friend bool operator==(const ComingStep &, const ComingStep &) = default;
};

/// Everything the room can see, and nothing else: there is no field for anything private.
struct AudienceScene {
    AudienceView view = AudienceView::Blank;
    AudienceLanguage language = AudienceLanguage::FrenchFirst;
    QString title;  ///< of the session, or the community's name
    int people = 0;  ///< here now
    int round = 0;  ///< 1 and up
    int rounds = 0;
    std::optional<StepKind> step = {};  ///< the one that is on, whatever the view
    std::vector<SeatLine> lines;  ///< for FindTable, sorted
    QString stepTitle = {};  ///< of the step, where it has one of its own; see titleText()
    std::optional<ComingStep> coming = {};  ///< once the end of the step is near
    std::optional<BilingualText> phrase;  ///< for Round and FreeTime
    std::vector<FloorTable> floor;  ///< for Floor, by number
    StartNotice start = StartNotice::None;  ///< for Welcome
    std::optional<BilingualText> at;  ///< the time of day at which it begins, or goes on
    std::optional<BilingualText> next;  ///< for ThankYou: when people meet again
    bool digits = false;  ///< for FreeTime: the time left is told in digits too
    std::optional<BilingualText> message;  ///< for Message
    bool clockShown = false;  ///< false before a step starts
    bool underWay = false;  ///< for FindTable: the round is on already, and the clock is its own
    ClockFace clock;

    friend bool operator==(const AudienceScene &, const AudienceScene &) = default;
};

}  // namespace tablee::ui

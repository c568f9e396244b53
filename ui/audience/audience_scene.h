#pragma once

#include "common/table_painting.h"
#include "language/audience_language.h"

#include <QString>

#include <optional>
#include <vector>

namespace tablee::ui {

enum class AudienceView { Welcome, FindTable, Round, FreeTime, ThankYou, Blank };

/// One person of the list by the door: a name in two parts, or a number alone.
struct SeatLine {
    QString given;  ///< shown bold, sorted by; the number of a person without a name
    QString rest;
    int table = 0;  ///< 0: sits this round out

    friend bool operator==(const SeatLine &, const SeatLine &) = default;
};

/// Something people wrote or chose in two languages. One of them may be missing.
struct BilingualText {
    QString french;
    QString english;

    friend bool operator==(const BilingualText &, const BilingualText &) = default;
};

/// Everything the room can see, and nothing else: there is no field for anything private.
struct AudienceScene {
    AudienceView view = AudienceView::Blank;
    AudienceLanguage language = AudienceLanguage::FrenchFirst;
    QString title;  ///< of the session, or the community's name
    int people = 0;  ///< here now
    int round = 0;  ///< 1 and up
    int rounds = 0;
    std::vector<SeatLine> lines;  ///< for FindTable, sorted
    std::optional<BilingualText> phrase;  ///< for Round and FreeTime
    bool clockShown = false;  ///< false before a step starts
    bool underWay = false;  ///< for FindTable: the round is on already, and the clock is its own
    ClockFace clock;

    friend bool operator==(const AudienceScene &, const AudienceScene &) = default;
};

}  // namespace tablee::ui

#pragma once

#include "directory/acquaintance.h"
#include "directory/member.h"
#include "evening/agenda.h"
#include "evening/event.h"
#include "exchange/phrase_notes.h"
#include "sessions/name_correction.h"
#include "sessions/plan_record.h"
#include "sessions/rule_book.h"
#include "sessions/session.h"

#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace tablee {

/// Who has met before tonight; low id first.
using KnownPairs = std::set<std::pair<MemberId, MemberId>>;

/// A session with all that is needed to conduct it or to report on it.
struct LoadedSession {
    Session session;
    Setting setting;
    std::vector<Event> log;
    std::vector<Attendance> attendance;
    RuleBook rules = {};
    std::map<MemberId, Member> members;  ///< the whole community
    /// In sessions before this one, as long ago as it counts. Whoever was merged stands there by each id, so
    /// that the evening's own ids find them.
    KnownPairs metBefore;
    StationId station;
    AcquaintanceBook acquaintances = {};
    PhraseNotes phraseNotes = {};  ///< of the community
    std::vector<NameCorrection> corrections = {};  ///< oldest first
    std::optional<PlanRecord> announcedPlan = {};  ///< the last one made by the planner
};

}  // namespace tablee

#pragma once

#include "foundation/id.h"
#include "sessions/free_text.h"
#include "sessions/session.h"

#include <QStringList>

#include <vector>

namespace tablee {

/// A rule of a session to come that goes with whoever it names.
struct RuleGone {
    RuleKind kind = RuleKind::Apart;
    QString other = {};  ///< Apart and Together
    int table = 0;  ///< Fixed and Host: its number
    QString session = {};  ///< its title; may be empty
    QString day = {};  ///< of the session, as 2027-01-15

    friend bool operator==(const RuleGone &, const RuleGone &) = default;
};

/// What erasing somebody would do.
struct ErasurePreview {
    int sessions = 0;  ///< begun ones in which they stay counted
    int meetings = 0;  ///< that stay counted
    int places = 0;  ///< at sessions to come, which are given up
    int copies = 0;  ///< of our own beside the file, which are written anew as well
    std::vector<TextHit> texts = {};  ///< that seem to name them, and stay
    bool takesPartNow = false;  ///< in an evening under way: it has to wait
    std::vector<RuleGone> rules = {};  ///< of sessions to come, the next session first

    friend bool operator==(const ErasurePreview &, const ErasurePreview &) = default;
};

/// What an erasure did, and what is left to do by hand.
struct Erasure {
    std::vector<TextHit> texts = {};  ///< that may still name the person
    int copies = 0;  ///< of our own that had the person and were written anew
    QStringList copiesLeft = {};  ///< that could not be written
    QStringList copiesNaming = {};  ///< in which a text that somebody wrote names the person still
    QStringList copiesPerhapsNaming = {};  ///< others, in which one may, or may speak of somebody else
    std::vector<MemberId> members = {};  ///< whose rows have no name any more
    std::vector<RuleGone> rules = {};  ///< of sessions to come, that went with them
};

}  // namespace tablee

#pragma once

#include "directory/acquaintance.h"
#include "directory/member.h"
#include "directory/spelling.h"
#include "evening/event.h"
#include "sessions/free_text.h"
#include "sessions/session.h"

#include <QString>

#include <optional>
#include <vector>

namespace tablee {

/// Other people are named in a record only where this person told of them, or came together with them: what
/// they know already. Everywhere else they are counted. A rule that keeps two apart may be the other's wish,
/// a mark of the facilitator's may be about the other, and a note on somebody else is theirs to see.

/// A row of the file that is this person: their own, or that of somebody who was found to be the same.
struct PersonRow {
    Member member = {};
    QString badge = {};
    QString origin = {};  ///< how the row came about, as the file has it
    std::optional<Milliseconds> retiredAt = {};

    friend bool operator==(const PersonRow &, const PersonRow &) = default;
};

struct PersonConsent {
    ConsentPurpose purpose = ConsentPurpose::ContactDetails;
    Milliseconds grantedAt = {};
    std::optional<Milliseconds> withdrawnAt = {};

    friend bool operator==(const PersonConsent &, const PersonConsent &) = default;
};

enum class TopicKind { Share, Learn, Difficulty };

struct PersonTopic {
    QString name = {};
    TopicKind kind = TopicKind::Share;
    Milliseconds since = {};

    friend bool operator==(const PersonTopic &, const PersonTopic &) = default;
};

/// "They know each other", as one source told it.
struct PersonTie {
    QString other = {};  ///< empty where the other one is not named
    KnownBy source = KnownBy::Marked;
    bool saidByThem = false;  ///< this person told it
    Milliseconds saidAt = {};
    std::optional<Milliseconds> removedAt = {};

    friend bool operator==(const PersonTie &, const PersonTie &) = default;
};

/// A rule that names this person. The other one of two is not named, nor is a reason told that is about both.
struct PersonRule {
    RuleKind kind = RuleKind::Apart;
    int table = 0;  ///< Fixed and Host: its number
    QString reason = {};
    bool reasonKeptBack = false;
    bool takenBack = false;  ///< while the evening ran, and does not hold by now

    friend bool operator==(const PersonRule &, const PersonRule &) = default;
};

/// An entry of the log that names this person.
struct PersonEntry {
    Milliseconds at = {};
    EventKind kind = EventKind::CheckIn;  ///< CheckIn, CheckOut, SetRole, Seat
    Role role = Role::Seated;  ///< SetRole
    int round = 0;  ///< Seat
    int table = 0;  ///< Seat
    bool takenBack = false;

    friend bool operator==(const PersonEntry &, const PersonEntry &) = default;
};

/// Whether whoever sat at that table counts as met.
enum class SeatTime { Counted, TooShort, NotOver };

struct PersonSeat {
    int round = 0;
    int table = 0;  ///< its number; 0: they rested
    QString tableName = {};
    int others = 0;  ///< at that table
    SeatTime time = SeatTime::NotOver;

    friend bool operator==(const PersonSeat &, const PersonSeat &) = default;
};

/// A name of theirs that was corrected at the desk, kept for as long as that can be taken back.
struct PersonCorrection {
    Spelling before = {};
    Spelling after = {};
    bool takenBack = false;  ///< the name before counts, as long as this is not done again

    friend bool operator==(const PersonCorrection &, const PersonCorrection &) = default;
};

struct PersonSession {
    QString title = {};
    QString place = {};
    qint64 startsAt = 0;  ///< UTC, ms since 1970
    QString zone = {};  ///< IANA name
    std::optional<Attendance> attendance = {};  ///< as it was prepared
    bool isGuest = false;  ///< brought by somebody
    bool facilitates = false;
    std::vector<PersonEntry> entries = {};
    std::vector<PersonSeat> seats = {};
    int met = 0;  ///< different people
    std::vector<PersonRule> rules = {};
    std::vector<PersonCorrection> corrections = {};  ///< oldest first

    friend bool operator==(const PersonSession &, const PersonSession &) = default;
};

/// Everything a community file holds about one person.
struct PersonRecord {
    QString community = {};
    QString region = {};  ///< as Community has it
    Milliseconds readAt = {};  ///< UTC
    std::vector<PersonRow> rows = {};  ///< the one that counts first
    std::vector<PersonConsent> consents = {};
    std::vector<PersonTopic> topics = {};
    std::vector<PersonTie> ties = {};
    std::vector<PersonSession> sessions = {};  ///< oldest first
    int toldFrom = 0;  ///< members of whom somebody said that they are not this person
    int seatingPlans = 0;  ///< that have a seat for them, announced or replaced by another
    /// That seem to name this person. Of those about somebody else only the kind is told.
    std::vector<TextHit> texts = {};

    friend bool operator==(const PersonRecord &, const PersonRecord &) = default;
};

}  // namespace tablee

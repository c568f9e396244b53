#pragma once

#include "directory/name_text.h"
#include "evening/evening_state.h"
#include "reports/meeting_sentence.h"
#include "reports/report_repeats.h"
#include "reports/report_topics.h"
#include "sessions/rule_book.h"

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace tablee {

/// When the community meets again, and where.
struct NextSession {
    QString title;  ///< may be empty
    QString place;  ///< may be empty
    QDateTime start;  ///< local

    friend bool operator==(const NextSession &, const NextSession &) = default;
};

/// What a report is made from. Everything that is not in the log is given.
struct ReportSource {
    QString community;
    QString title;  ///< may be empty
    QString place;  ///< may be empty
    QString purpose;  ///< may be empty
    QTimeZone zone;
    std::optional<Milliseconds> plannedStart;  ///< UTC; stands in when nothing was started
    EveningState evening;
    Reading now;  ///< for a step that still runs
    std::map<MemberId, PersonName> names;
    std::set<MemberId> expected;
    std::vector<std::pair<MemberId, MemberId>>
        knownBefore;  ///< pairs in any order; their meetings are not new
    std::vector<DatedRule> rules;
    std::map<MemberId, ToldTopics> topics;
    std::optional<NextSession> next;
};

/// What stands for the name of whoever was erased.
inline constexpr QStringView nameOfErased = u"?";

/// Somebody who came, whether they stayed to the end or not.
struct ReportPerson {
    QString name;  ///< given name first
    Role role = Role::Seated;
    bool expected = true;
    std::vector<std::vector<int>> tables
        = {};  ///< for each held round the numbers of their tables, mostly one
    int newPeople = 0;  ///< whom they met for the first time

    friend bool operator==(const ReportPerson &, const ReportPerson &) = default;
};

struct ReportTable {
    int number = 0;
    std::vector<QString> names;  ///< sorted; in a larger evening "Awa S." where nobody else is meant
    QString name = {};  ///< of the table itself; may be empty

    friend bool operator==(const ReportTable &, const ReportTable &) = default;
};

struct ReportRound {
    int round = 0;
    std::vector<ReportTable> tables;  ///< by number, none empty

    friend bool operator==(const ReportRound &, const ReportRound &) = default;
};

struct ReportStep {
    StepKind kind = StepKind::Round;
    int round = 0;
    Milliseconds planned{};
    Milliseconds real{};  ///< as the clock counted it: pauses are left out
    bool begun = false;
    QString title = {};  ///< of its own; see stepName()

    friend bool operator==(const ReportStep &, const ReportStep &) = default;
};

/// A round that brought no meetings.
struct UncountedRound {
    int round = 0;
    std::optional<Milliseconds> ran = {};  ///< too short to count; nothing when it did not take place

    friend bool operator==(const UncountedRound &, const UncountedRound &) = default;
};

/// How many new people each one met who took part in a held round: from the least to the most. Nobody is
/// named by it.
struct NewFaces {
    int least = 0;
    int most = 0;

    friend bool operator==(const NewFaces &, const NewFaces &) = default;
};

/// The evening as it was, in plain values: no words, no style.
struct SessionReport {
    QString community;
    QString title;
    QString place;
    QString purpose;
    QDateTime start;  ///< local; invalid when nobody knows
    QDateTime end;  ///< local; invalid until a step has ended
    std::vector<ReportPerson> present;  ///< who came, by name
    std::vector<QString> absent;  ///< who was expected and did not come, sorted
    int expected = 0;  ///< whether they came or not
    int unexpected = 0;  ///< those of `present` who were not expected
    std::vector<ReportRound> rounds;  ///< the held ones
    std::vector<UncountedRound> uncounted;  ///< the others, once they are over
    std::vector<ReportStep> steps;  ///< the whole agenda
    MeetingFigures meetings;
    NewFaces newFaces;
    int withoutRound = 0;  ///< those of `present` who took part in no held round, and are not in `newFaces`
    std::vector<Repeat> repeats;  ///< by name
    std::vector<ReportTopic> topics;  ///< of those who came, by name
    std::optional<NextSession> next;
};

SessionReport makeReport(const ReportSource &source);

}  // namespace tablee

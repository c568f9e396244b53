#include "live/community_check.h"

#include "directory/member_names.h"
#include "directory/merging.h"
#include "evening/fold.h"
#include "evening/meetings.h"
#include "live/kept_session.h"
#include "live/logged_figures.h"
#include "storage/community_store.h"
#include "storage/file_faults.h"
#include "storage/meeting_store.h"
#include "storage/member_store.h"
#include "storage/session_reader.h"
#include "storage/session_store.h"
#include "storage/snapshot.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>
#include <optional>
#include <set>

namespace tablee {

namespace {

using Faults = std::vector<Fault>;
using MergedMembers = std::map<MemberId, MemberId>;

/// One session as it is kept, and what its log says about who met.
struct CheckedSession {
    int number = 0;
    LoadedSession loaded;
    std::vector<Meeting> fromLog;
    std::vector<Meeting> kept;
};

// --- the log
// --------------------------------------------------------------------------------------------------

void checkNumbers(const CheckedSession &session, Faults &faults)
{
    constexpr std::int64_t most = std::numeric_limits<int>::max();
    std::int64_t missing = 0;
    std::int64_t firstMissing = 0;
    std::int64_t last = 0;
    for (const Event &event : session.loaded.log) {
        if (event.seq > last + 1 && missing == 0)
            firstMissing = last + 1;
        missing += event.seq - last - 1;
        last = event.seq;
    }
    if (missing > 0)
        faults.push_back({.kind = FaultKind::EventsMissing,
            .session = session.number,
            .seq = firstMissing,
            .count = static_cast<int>(std::min(missing, most))});
    const std::int64_t counted = session.loaded.session.lastSeq;
    if (counted != last)
        faults.push_back({.kind = FaultKind::LastSeqDiffers, .session = session.number, .seq = counted});
}

void checkUndoes(const CheckedSession &session, Faults &faults)
{
    std::set<EventId> before;
    for (const Event &event : session.loaded.log) {
        if (event.kind == EventKind::Undo && !before.contains(event.undoes))
            faults.push_back({.kind = FaultKind::UndoOfNothing, .session = session.number, .seq = event.seq});
        before.insert(event.id);
    }
}

void checkAnnouncements(const CheckedSession &session, Faults &faults)
{
    for (const Event &event : session.loaded.log)
        if (event.kind == EventKind::Announce && event.seats.empty())
            faults.push_back({.kind = FaultKind::NoSeats,
                .session = session.number,
                .round = event.round,
                .seq = event.seq});
}

/// Every entry must be allowed by those before it: an announcement, for one, seats exactly those who were
/// here.
void checkOrder(const CheckedSession &session, Faults &faults)
{
    EveningState evening = begin(session.loaded.setting);
    Fault misfit{.kind = FaultKind::EventsDoNotFit, .session = session.number};
    for (const Event &event : session.loaded.log) {
        const auto refusal = refusalOf(evening, event);
        if (refusal && *refusal != Refusal::AlreadySo && misfit.count++ == 0)
            misfit.seq = event.seq;
        evening = apply(std::move(evening), event);
    }
    if (misfit.count > 0)
        faults.push_back(misfit);
}

// --- what is kept beside the log
// ---------------------------------------------------------------------------------

/// A fault for each round that has meetings in `these` which are not in `those`.
void compareMeetings(int session, const std::vector<Meeting> &these, const std::vector<Meeting> &those,
    FaultKind kind, Faults &faults)
{
    std::vector<Meeting> only;
    std::set_difference(these.begin(), these.end(), those.begin(), those.end(), std::back_inserter(only));
    std::map<int, int> byRound;
    for (const Meeting &meeting : only)
        ++byRound[meeting.round];
    for (const auto &[round, count] : byRound)
        faults.push_back({.kind = kind, .session = session, .round = round, .count = count});
}

void checkMeetings(const CheckedSession &session, Faults &faults)
{
    compareMeetings(session.number, session.fromLog, session.kept, FaultKind::MeetingsMissing, faults);
    compareMeetings(session.number, session.kept, session.fromLog, FaultKind::MeetingsTooMany, faults);
}

/// Who knew each other when a session began, by the logs alone and by the ids of today.
KnownPairs metBefore(const CheckedSession &session, const std::vector<CheckedSession> &all,
    const Community &community, const MergedMembers &merged)
{
    const qint64 until = session.loaded.session.startsAt, from = metCountsFrom(community, until);
    KnownPairs pairs;
    for (const CheckedSession &other : all)
        if (other.loaded.session.startsAt >= from && other.loaded.session.startsAt < until)
            for (const Meeting &meeting : other.fromLog)
                pairs.insert(std::minmax({whoIsNow(merged, meeting.low), whoIsNow(merged, meeting.high)}));
    return pairs;
}

/// What the report tells, against what is counted from nothing but the logs.
void checkFigures(const CheckedSession &session, const std::vector<CheckedSession> &all,
    const Community &community, const MergedMembers &merged, Faults &faults)
{
    const SessionReport report = makeReport(keptReport(session.loaded, community));
    const LoggedFigures logged
        = loggedFigures(session.loaded, session.fromLog, metBefore(session, all, community, merged), merged);
    if (toldFigures(report) != logged)
        faults.push_back({.kind = FaultKind::FiguresDiffer, .session = session.number});
}

// --- the whole file
// --------------------------------------------------------------------------------------------

Result<void> checkPages(const storage::Database &file, Faults &faults)
{
    const auto lines = storage::integrityFaults(file.handle());
    if (!lines)
        return fail(lines.error());
    for (const QString &line : *lines)
        faults.push_back({.kind = FaultKind::Pages, .text = line});
    const auto dangling = storage::danglingReferences(file.handle());
    if (!dangling)
        return fail(dangling.error());
    for (const auto &[table, count] : *dangling)
        faults.push_back({.kind = FaultKind::DanglingReferences, .count = count, .text = table});
    return {};
}

/// Whoever was merged is a member in the end; in a circle everybody is somebody else.
void checkMerged(const MergedMembers &merged, Faults &faults)
{
    const auto lost = std::count_if(
        merged.begin(), merged.end(), [&merged](const auto &one) { return merged.contains(one.second); });
    if (lost > 0)
        faults.push_back({.kind = FaultKind::MergedInCircle, .count = static_cast<int>(lost)});
}

std::optional<CheckedSession> readSession(const storage::Database &file, SessionId id, int number)
{
    auto loaded = storage::readSession(file.handle(), id);
    auto kept = storage::MeetingStore{file.handle()}.all(id);
    if (!loaded || !kept)
        return std::nullopt;
    std::vector<Meeting> fromLog = heldMeetings(fold(loaded->setting, loaded->log));
    return CheckedSession{number, std::move(*loaded), std::move(fromLog), std::move(*kept)};
}

void checkSessions(const std::vector<CheckedSession> &sessions, const Community &community,
    const MergedMembers &merged, Faults &faults)
{
    for (const CheckedSession &session : sessions) {
        checkNumbers(session, faults);
        checkUndoes(session, faults);
        checkAnnouncements(session, faults);
        checkOrder(session, faults);
        checkMeetings(session, faults);
        checkFigures(session, sessions, community, merged, faults);
    }
}

}  // namespace

Result<CommunityCheck> checkCommunity(const storage::Database &file)
{
    storage::Snapshot snapshot{file.handle()};
    if (auto begun = snapshot.begin(); !begun)
        return fail(std::move(begun.error()));
    CommunityCheck check;
    if (auto asked = checkPages(file, check.faults); !asked)
        return fail(std::move(asked.error()));
    const auto community = storage::CommunityStore{file.handle()}.read();
    if (!community)
        return fail(community.error());
    const auto members = storage::MemberStore{file.handle()}.all();
    if (!members)
        return fail(members.error());
    const auto meetings = storage::MeetingStore{file.handle()}.count();
    if (!meetings)
        return fail(meetings.error());
    auto sessions = storage::SessionStore{file.handle()}.all();
    if (!sessions)
        return fail(sessions.error());
    check.members
        = static_cast<int>(std::count_if(members->begin(), members->end(), [](const Member &member) {
              return !isErased(member) && !member.mergedInto.isValid() && !isMereNumber(displayName(member));
          }));
    const MergedMembers merged = mergedMembers(*members);
    checkMerged(merged, check.faults);
    check.meetings = *meetings;
    check.sessions = static_cast<int>(sessions->size());

    std::reverse(sessions->begin(), sessions->end());
    // By the numbers that a report is asked for with: what is only prepared has no report, and comes last.
    std::stable_partition(
        sessions->begin(), sessions->end(), [](const Session &session) { return session.lastSeq > 0; });
    std::vector<CheckedSession> readable;
    int number = 0;
    for (const Session &session : *sessions) {
        if (auto read = readSession(file, session.id, ++number))
            readable.push_back(std::move(*read));
        else
            check.faults.push_back({.kind = FaultKind::SessionUnreadable, .session = number});
    }
    checkSessions(readable, *community, merged, check.faults);
    return check;
}

}  // namespace tablee

#include "storage/session_reader.h"

#include "storage/acquaintance_store.h"
#include "storage/community_store.h"
#include "storage/correction_store.h"
#include "storage/event_store.h"
#include "storage/meeting_store.h"
#include "storage/member_store.h"
#include "storage/phrase_store.h"
#include "storage/plan_store.h"
#include "storage/rule_store.h"
#include "storage/session_store.h"
#include "storage/station_store.h"

#include <algorithm>

namespace tablee::storage {

namespace {

/// Who knew each other when the session began, by whatever ids its log may name them. The session itself
/// begins too late to be among them.
Result<KnownPairs> metBefore(const QSqlDatabase &db, const Session &session)
{
    const auto community = CommunityStore{db}.read();
    if (!community)
        return fail(community.error());
    return MeetingStore{db}.pairsByEveryId(metCountsFrom(*community, session.startsAt), session.startsAt);
}

/// The plan that the room was last told a round of, swaps by hand left out: each is a plan of one round.
Result<std::optional<PlanRecord>> lastAnnounced(const QSqlDatabase &db, const std::vector<Event> &log)
{
    const auto told = std::find_if(log.rbegin(), log.rend(), [](const Event &event) {
        return event.kind == EventKind::Announce && event.code == static_cast<int>(AnnounceCause::Planned)
            && event.plan.isValid();
    });
    if (told == log.rend())
        return std::nullopt;
    auto plan = PlanStore{db}.find(told->plan);
    if (!plan)
        return fail(std::move(plan.error()));
    return *std::move(plan);
}

/// Puts the value of `read` into `target`; the error, if there was one.
template <typename T> std::optional<Error> into(T &target, Result<T> read)
{
    if (!read)
        return read.error();
    target = std::move(*read);
    return std::nullopt;
}

}  // namespace

Result<LoadedSession> readSession(const QSqlDatabase &db, SessionId id, const QString &deskUid)
{
    const SessionStore sessions{db};
    LoadedSession loaded;
    std::vector<Member> members;
    if (const auto error = into(loaded.session, sessions.find(id)))
        return fail(*error);
    // The log first: another station may write while this reads, and what the log names must be found in the
    // rest, which only ever grows.
    if (const auto error = into(loaded.log, EventStore{db}.all(id)))
        return fail(*error);
    if (const auto error = into(loaded.setting, sessions.setting(id)))
        return fail(*error);
    if (const auto error = into(loaded.attendance, sessions.attendance(id)))
        return fail(*error);
    if (const auto error = into(loaded.rules, ruleBook(db, id)))
        return fail(*error);
    if (const auto error = into(members, MemberStore{db}.all()))
        return fail(*error);
    if (const auto error = into(loaded.metBefore, metBefore(db, loaded.session)))
        return fail(*error);
    if (const auto error = into(loaded.acquaintances, AcquaintanceStore{db}.read()))
        return fail(*error);
    if (const auto error = into(loaded.phraseNotes, PhraseStore{db}.all()))
        return fail(*error);
    if (const auto error = into(loaded.corrections, correctionsOf(db, id)))
        return fail(*error);
    if (const auto error = into(loaded.announcedPlan, lastAnnounced(db, loaded.log)))
        return fail(*error);
    for (Member &member : members)
        loaded.members.emplace(member.id, std::move(member));
    if (!deskUid.isEmpty())
        if (const auto error = into(loaded.station, StationStore{db}.desk(deskUid)))
            return fail(*error);
    return loaded;
}

}  // namespace tablee::storage

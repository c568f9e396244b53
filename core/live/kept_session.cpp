#include "live/kept_session.h"

#include "evening/fold.h"
#include "live/report_source.h"
#include "storage/community_file.h"
#include "storage/community_store.h"
#include "storage/session_reader.h"
#include "storage/session_store.h"
#include "storage/snapshot.h"

namespace tablee {

namespace {

/// The session of a number in a list that has the newest first; nothing when there is none.
const Session *numbered(const std::vector<Session> &newestFirst, int number)
{
    const auto count = static_cast<int>(newestFirst.size());
    const int fromNewest = number == 0 ? 0 : count - number;
    if (number < 0 || fromNewest < 0 || fromNewest >= count)
        return nullptr;
    return &newestFirst[static_cast<std::size_t>(fromNewest)];
}

}  // namespace

Result<KeptSession> readKeptSession(const QString &path, int number, Milliseconds now)
{
    const auto file = storage::CommunityFile::openForReading(path);
    if (!file)
        return fail(file.error());
    storage::Snapshot snapshot{file->handle()};
    if (auto begun = snapshot.begin(); !begun)
        return fail(std::move(begun.error()));
    auto community = storage::CommunityStore{file->handle()}.read();
    if (!community)
        return fail(std::move(community.error()));
    auto sessions = storage::SessionStore{file->handle()}.all();
    if (!sessions)
        return fail(sessions.error());
    const std::vector<Session> all = *sessions;
    // Of one that is only prepared there is nothing to tell yet.
    std::erase_if(*sessions, [](const Session &each) { return each.lastSeq == 0; });
    const Session *session = numbered(*sessions, number);
    if (session == nullptr)
        return fail(ErrorCode::NotFound, "session " + std::to_string(number));
    auto loaded = storage::readSession(file->handle(), session->id);
    if (!loaded)
        return fail(std::move(loaded.error()));
    auto next = sessionAfter(loaded->session, all, now);
    return KeptSession{std::move(*community), std::move(*loaded), std::move(next)};
}

ReportSource keptReport(const LoadedSession &loaded, const Community &community)
{
    EveningState evening = fold(loaded.setting, loaded.log);
    const Reading left = evening.leftAt;
    return reportSource(
        {loaded.session, community, loaded.members, loaded.attendance, loaded.rules.rules, loaded.metBefore},
        std::move(evening), left);
}

ReportSource keptReport(const KeptSession &kept)
{
    ReportSource source = keptReport(kept.loaded, kept.community);
    if (kept.next)
        source.next = announced(*kept.next);
    return source;
}

}  // namespace tablee

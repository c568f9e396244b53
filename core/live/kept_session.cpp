#include "live/kept_session.h"

#include "evening/fold.h"
#include "language/words.h"
#include "storage/community_file.h"
#include "storage/community_store.h"
#include "storage/session_reader.h"
#include "storage/session_store.h"
#include "storage/snapshot.h"

namespace tablee {

namespace {

QTimeZone zoneOf(const Session &session)
{
    const QTimeZone zone{session.zone.toUtf8()};
    return zone.isValid() ? zone : QTimeZone::utc();
}

QString titleOf(const Session &session, Language language)
{
    if (!session.title.isEmpty())
        return session.title;
    return Words::load(language).in("Evening", QT_TRANSLATE_NOOP("Evening", "Learn and share"));
}

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

Result<KeptSession> readKeptSession(const QString &path, int number)
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
    // Of one that is only prepared there is nothing to tell yet.
    std::erase_if(*sessions, [](const Session &each) { return each.lastSeq == 0; });
    const Session *session = numbered(*sessions, number);
    if (session == nullptr)
        return fail(ErrorCode::NotFound, "session " + std::to_string(number));
    auto loaded = storage::readSession(file->handle(), session->id);
    if (!loaded)
        return fail(std::move(loaded.error()));
    return KeptSession{std::move(*community), std::move(*loaded)};
}

ReportSource keptReport(const LoadedSession &loaded, const Community &community, Language language)
{
    ReportSource source;
    source.community = community.name;
    source.title = titleOf(loaded.session, language);
    source.zone = zoneOf(loaded.session);
    source.plannedStart = Milliseconds{loaded.session.startsAt};
    source.evening = fold(loaded.setting, loaded.log);
    source.now = source.evening.leftAt;
    for (const auto &[id, member] : loaded.members)
        source.names.emplace(id, displayName(member));
    for (const Attendance &attendance : loaded.attendance)
        if (attendance.expected)
            source.expected.insert(attendance.member);
    source.knownBefore.assign(loaded.metBefore.begin(), loaded.metBefore.end());
    return source;
}

}  // namespace tablee

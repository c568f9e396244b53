#pragma once

#include "evening/meetings.h"
#include "foundation/manual_clock.h"
#include "live/session_conductor.h"
#include "sessions/quick_session.h"
#include "storage/community_file.h"
#include "storage/meeting_store.h"
#include "storage/member_store.h"
#include "storage/session_reader.h"
#include "storage/session_store.h"
#include "storage/statement.h"
#include "support/temporary_database.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>
#include <semaphore>
#include <type_traits>
#include <vector>

namespace tablee::test {

/// An evening in a community file of its own, conducted at a clock that the test moves.
class ConductedEvening {
public:
    /// Those listed have the ids from 1 on, by which `rules` names them.
    explicit ConductedEvening(
        int people, const QuickStart &start = {}, const std::vector<SeatRule> &rules = {})
        : m_file{opened(storage::OpenMode::Create)}
    {
        m_session = onFile([&](const auto &db) {
            std::vector<Member> added;
            for (int number = 1; number <= people; ++number)
                added.push_back({.typed = QString::number(number)});
            m_listed = require(storage::MemberStore{db}.addAll(added));
            PreparedSession session
                = quickSession(start, m_listed, clock.now().utc.count(), QStringLiteral("Europe/Paris"));
            session.rules = rules;
            return require(storage::SessionStore{db}.create(session));
        });
        conduct();
    }
    ~ConductedEvening()
    {
        m_conductor.reset();
        m_file->close();
    }
    ConductedEvening(const ConductedEvening &) = delete;
    ConductedEvening &operator=(const ConductedEvening &) = delete;

    SessionConductor *operator->() { return m_conductor.get(); }
    const EveningState &evening() const { return m_conductor->evening(); }
    const std::vector<MemberId> &listed() const { return m_listed; }
    MemberId listed(std::size_t index) const { return m_listed.at(index); }
    QString path() const { return m_folder.filePath(QStringLiteral("evening.tablee")); }
    SessionId session() const { return m_session; }
    const std::shared_ptr<storage::CommunityFile> &file() const { return m_file; }

    /// What became of it, once the event loop has brought it.
    template <typename T> Result<T> await(QFuture<Result<T>> done)
    {
        if (!QTest::qWaitFor([&] { return done.isFinished(); }, 120'000))
            return fail(ErrorCode::Cancelled, "the future never finished");
        return done.result();
    }
    /// Waits until everything is written, planned and announced.
    bool settle()
    {
        return QTest::qWaitFor(
            [&] { return !m_conductor->isSaving() && !m_conductor->isPlanning(); }, 120'000);
    }
    /// Does it, and waits until all that follows from it is done.
    template <typename T> Result<T> settled(QFuture<Result<T>> done)
    {
        Result<T> result = await(std::move(done));
        return settle() ? result : fail(ErrorCode::Cancelled, "it never settles");
    }
    void open() { require(settled(m_conductor->openDoors(m_listed))); }

    /// Runs on the storage thread; gives what it returns.
    template <typename Work> auto onFile(Work work) -> std::invoke_result_t<Work &, const QSqlDatabase &>
    {
        return m_file->run(std::move(work)).result();
    }

    /// The storage thread does nothing until the returned semaphore is released.
    std::shared_ptr<std::binary_semaphore> holdStorage()
    {
        auto gate = std::make_shared<std::binary_semaphore>(0);
        m_file->run([gate](const QSqlDatabase &) { gate->acquire(); });
        return gate;
    }

    /// The evening as another connection reads it from the file.
    LoadedSession stored() const
    {
        const auto database = require(storage::CommunityFile::openForReading(path()));
        return require(storage::readSession(database.handle(), m_session));
    }
    std::vector<Meeting> storedMeetings() const
    {
        const auto database = require(storage::CommunityFile::openForReading(path()));
        return require(storage::MeetingStore{database.handle()}.all(m_session));
    }

    void destroyConductor() { m_conductor.reset(); }
    /// A new conductor on what the file has; the old one goes.
    void conduct()
    {
        m_conductor.reset();
        LoadedSession loaded = onFile([id = m_session](const auto &db) {
            return require(storage::readSession(db, id, QStringLiteral("this desk")));
        });
        m_conductor = std::make_unique<SessionConductor>(m_file, clock, std::move(loaded));
        m_conductor->setImproving(false);
    }
    /// The program ends and begins again.
    void restart()
    {
        m_conductor.reset();
        m_file->close();
        m_file = opened(storage::OpenMode::Open);
        conduct();
    }

    ManualClock clock;

private:
    std::shared_ptr<storage::CommunityFile> opened(storage::OpenMode mode) const
    {
        return require(storage::CommunityFile::open({.path = path(), .mode = mode}).result());
    }

    QTemporaryDir m_folder;
    std::shared_ptr<storage::CommunityFile> m_file;
    std::vector<MemberId> m_listed;
    SessionId m_session;
    std::unique_ptr<SessionConductor> m_conductor;
};

/// Of the name that an undo, or a redo, comes to; nothing where it comes to something else.
inline std::optional<NameCorrection> correctionIn(
    ConductedEvening &evening, const std::optional<Undoable> &comesTo)
{
    const DeskTurn *made = comesTo ? std::get_if<DeskTurn>(&*comesTo) : nullptr;
    return made == nullptr ? std::nullopt : evening->correctionOf(*made);
}

/// The name that an undo brings back; nothing where it comes to something else.
inline std::optional<QString> nameBefore(ConductedEvening &evening)
{
    const auto correction = correctionIn(evening, evening->undoable());
    return correction ? std::optional{shownName(correction->before)} : std::nullopt;
}

/// The name that a redo brings back; nothing where it comes to something else.
inline std::optional<QString> nameAgain(ConductedEvening &evening)
{
    const auto correction = correctionIn(evening, evening->redoable());
    return correction ? std::optional{shownName(correction->after)} : std::nullopt;
}

/// Whether an undo comes to a change of the rules.
inline bool undoesRules(ConductedEvening &evening)
{
    const auto last = evening->undoable();
    return last && std::holds_alternative<DeskTurn>(*last) && !nameBefore(evening);
}

}  // namespace tablee::test

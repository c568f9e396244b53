#include "support/live_evening.h"

#include "storage/evening_opening.h"
#include "storage/session_reader.h"
#include "storage/session_rows.h"
#include "storage/statement.h"
#include "support/temporary_database.h"

#include <QTest>

#include <algorithm>
#include <chrono>

namespace tablee::test {

namespace {

using namespace std::chrono_literals;

/// Thursday 18 March 2027, 18:30 UTC.
const Reading sixThirty{.utc = 1'805'394'600s, .sinceBoot = 1h, .bootId = "boot"};

template <typename Value> Value awaited(QFuture<Result<Value>> future)
{
    future.waitForFinished();
    return require(future.takeResult());
}

NameList listOf(const QString &people)
{
    bool isCount = false;
    const int count = people.toInt(&isCount);
    return isCount ? numberedPeople(count) : readNames(people);
}

}  // namespace

LiveEvening::LiveEvening(const QString &people, const QuickStart &start, int late, const Circumstances &more)
    : m_clock{sixThirty}
{
    m_file
        = awaited(storage::CommunityFile::open({.path = m_folder.filePath(QStringLiteral("evening.tablee")),
            .mode = storage::OpenMode::Create,
            .communityName = QStringLiteral("Les jeudis"),
            .region = QStringLiteral("france"),
            .now = m_clock.now()}));
    const auto opened
        = awaited(m_file->run([=, startsAt = (m_clock.now().utc + more.doorsBefore).count()](const auto &db) {
              auto session = storage::openQuickEvening(
                  db, listOf(people), start, startsAt, QStringLiteral("Europe/Paris"));
              require(storage::addRules(db, require(session), more.rules));
              if (more.ofAnotherDay)
                  require(storage::run(db, QStringLiteral("UPDATE session SET agreed_at = starts_at - ?"),
                      {storage::toSql(Milliseconds{24h})}));
              return session;
          }));
    const auto loaded = awaited(m_file->run(
        [opened](const auto &db) { return storage::readSession(db, opened, QStringLiteral("this desk")); }));
    m_conductor = std::make_unique<SessionConductor>(m_file, m_clock, loaded);
    std::vector<MemberId> here;
    for (const Attendance &attendance : m_conductor->attendance())
        here.push_back(attendance.member);
    here.resize(here.size() - static_cast<std::size_t>(late));
    done(m_conductor->openDoors(here));
}

LiveEvening::~LiveEvening()
{
    m_conductor.reset();
    m_file->close();
}

void LiveEvening::settle()
{
    const bool settled
        = QTest::qWaitFor([this] { return !m_conductor->isSaving() && !m_conductor->isPlanning(); }, 60'000);
    if (!settled)
        qFatal("the evening does not come to rest");
}

void LiveEvening::runRound(int round)
{
    while (currentStep(m_conductor->evening())->round != round)
        done(m_conductor->endStep());
    done(m_conductor->start());
}

MemberId LiveEvening::memberNamed(const QString &name) const
{
    const auto &members = m_conductor->members();
    const auto found = std::find_if(
        members.begin(), members.end(), [&](const auto &entry) { return entry.second.typed == name; });
    return found == members.end() ? MemberId{} : found->first;
}

}  // namespace tablee::test

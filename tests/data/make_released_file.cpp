// Writes a small evening in today's schema: make_released_file tests/data/vNNNN.tablee. Run once for each
// schema step that is released; the file is committed and never made again, so that every later version
// proves that it still opens it.
#include "evening/fold.h"
#include "evening/meetings.h"
#include "storage/community_file.h"
#include "storage/meeting_store.h"
#include "support/stored_evening.h"

#include <QCoreApplication>

using namespace tablee;
using namespace tablee::storage;
using test::require;

namespace {

Result<void> holdAnEvening(const QSqlDatabase &db)
{
    using namespace std::chrono_literals;
    const auto evening = test::StoredEvening::in(db);
    std::vector<Event> log{evening.event(EventKind::OpenDoors, "doors")};
    for (const MemberId member : evening.members) {
        log.push_back(evening.event(EventKind::CheckIn, "in " + std::to_string(member.value())));
        log.back().member = member;
    }
    for (const Step &step : {evening.setting.agenda[0], evening.setting.agenda[1]}) {
        const std::string name = std::to_string(step.id.value());
        if (step.kind == StepKind::Round) {
            log.push_back(evening.event(EventKind::Announce, "announce " + name));
            log.back().plan = require(PlanStore{db}.add(evening.session, evening.plan()));
            log.back().round = step.round;
        }
        log.push_back(evening.event(EventKind::Start, "start " + name));
        log.back().step = step.id;
        log.push_back(evening.event(EventKind::End, "end " + name));
        log.back().step = step.id;
        log.back().at.utc += step.planned;
        log.back().at.sinceBoot += step.planned;
    }
    const auto stored = require(EventStore{db}.append(evening.session, 0, log));
    return MeetingStore{db}.replace(evening.session, 1, heldMeetings(fold(evening.setting, stored)));
}

}  // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application{argc, argv};
    if (argc != 2)
        qFatal("usage: make_released_file FILE");
    const auto file = require(CommunityFile::open({.path = QString::fromLocal8Bit(argv[1]),
                                                      .mode = OpenMode::Create,
                                                      .communityName = QStringLiteral("Les amis du jeudi")})
                                  .result());
    require(file->run(holdAnEvening).result());
    file->close();
}

#include "sessions/before_doors.h"

#include "sessions/table_places.h"

#include <algorithm>

namespace tablee {

namespace {

DoorState projectorState(const DoorFacts &facts)
{
    if (facts.projector.isEmpty())
        return DoorState::Missing;
    return facts.projectorHeight < fewLines ? DoorState::Look : DoorState::Good;
}

/// An evening can be held in silence.
DoorState soundState(const DoorFacts &facts)
{
    return facts.loudspeaker.isEmpty() || !facts.gongOn ? DoorState::Look : DoorState::Good;
}

DoorState diskState(const DoorFacts &facts)
{
    if (!facts.freeBytes)
        return DoorState::Look;
    if (*facts.freeBytes < leastSpace)
        return DoorState::Missing;
    return *facts.freeBytes < littleSpace ? DoorState::Look : DoorState::Good;
}

/// Tables that are missing are added as people come, but somebody has to carry them.
DoorState seatsState(const DoorFacts &facts)
{
    if (facts.people == 0 || facts.tables == 0)
        return DoorState::Look;
    return facts.tables < facts.tablesNeeded || facts.chairs < facts.people ? DoorState::Missing
                                                                            : DoorState::Good;
}

}  // namespace

std::vector<DoorCheck> doorChecks(const DoorFacts &facts)
{
    return {{DoorSubject::Projector, projectorState(facts)}, {DoorSubject::Sound, soundState(facts)},
        {DoorSubject::Power, facts.onBattery.value_or(false) ? DoorState::Look : DoorState::Good},
        {DoorSubject::Sleep, facts.staysAwake.value_or(false) ? DoorState::Good : DoorState::Look},
        {DoorSubject::Disk, diskState(facts)}, {DoorSubject::Chairs, seatsState(facts)}};
}

void countSeats(DoorFacts &facts, const PreparedSession &session)
{
    facts.people = static_cast<int>(std::count_if(session.attendance.begin(), session.attendance.end(),
        [](const Attendance &each) { return rotates(each.role); }));
    facts.chairs = 0;
    facts.tables = 0;
    for (const NewTable &table : session.tables)
        if (!table.closed) {
            facts.chairs += table.seats;
            ++facts.tables;
        }
    facts.tablesNeeded = tablesNeeded(session);
}

}  // namespace tablee

#include "live/logged_figures.h"

#include "directory/merging.h"

#include <algorithm>
#include <map>
#include <utility>

namespace tablee {

namespace {

using namespace std::chrono_literals;

/// Reads a log entry by entry. Of everything taken back it knows that it does not count, until that is taken
/// back in turn; of every step, how long it has run.
class LogReader {
public:
    explicit LogReader(const LoadedSession &session)
        : m_session{session}
    {
        for (const Event &event : session.log)
            m_events.emplace(event.id, &event);
        for (const Event &event : session.log)
            read(event);
        const auto last = std::find_if(session.log.rbegin(), session.log.rend(),
            [](const Event &event) { return event.kind != EventKind::ClockNote; });
        for (auto &[step, clock] : m_clocks)
            stop(clock, *last, session.log.back());
    }

    std::set<MemberId> whoCame() const
    {
        std::set<MemberId> came;
        for (const Event &event : m_session.log)
            if (event.kind == EventKind::CheckIn && counts(event))
                came.insert(event.member);
        return came;
    }

    Milliseconds run(StepId step) const
    {
        const auto clock = m_clocks.find(step);
        return clock == m_clocks.end() ? 0ms : clock->second.run;
    }

    /// A round that was announced and ended, was not left out, and ran two minutes or half of a shorter time.
    bool isHeld(const Step &step) const
    {
        Milliseconds length = step.planned;
        Milliseconds added{};
        bool announced = false, held = false;
        for (const Event &event : m_session.log) {
            if (!counts(event))
                continue;
            announced = announced || (event.kind == EventKind::Announce && event.round == step.round);
            if (event.step != step.id)
                continue;
            if (event.kind == EventKind::Revise)
                length = event.amount;
            else if (event.kind == EventKind::AddTime)
                added += event.amount;
            else if (event.kind == EventKind::End)
                held = event.code != static_cast<int>(StepOutcome::Skipped);
        }
        length = std::max(length + added, 0ms);
        return announced && held && run(step.id) >= std::min<Milliseconds>(2min, length / 2);
    }

private:
    struct Clock {
        Milliseconds run = {};
        const Event *runningSince = nullptr;  ///< the entry from which it runs; null while it stands
        std::map<EventId, Milliseconds>
            runBeforeTakenBack;  ///< by start, which goes on from there when done again
        bool begun = false;
    };

    bool counts(const Event &event) const { return !m_takenBack.contains(event.id); }

    void stop(Clock &clock, const Event &now, const Event &lastRead) const
    {
        if (clock.runningSince != nullptr)
            clock.run += passed(*clock.runningSince, now, lastRead);
        clock.runningSince = nullptr;
    }

    /// The time between two entries, as it stands at a third. Across a restart of the machine only the clock
    /// on the wall tells it; whoever set that one made no minute longer by it.
    Milliseconds passed(const Event &from, const Event &to, const Event &lastRead) const
    {
        if (from.at.bootId == to.at.bootId)
            return elapsed(from.at, to.at);
        return std::max(onTheWall(to, lastRead) - onTheWall(from, lastRead), 0ms);
    }

    /// When an entry was written, by the clock on the wall as it was set by another one.
    Milliseconds onTheWall(const Event &entry, const Event &lastRead) const
    {
        Milliseconds set{};
        for (const Event &note : m_session.log) {
            const bool isJump = note.kind == EventKind::ClockNote
                && note.code == static_cast<int>(ClockNoteKind::Jump) && note.seq > entry.seq
                && note.seq <= lastRead.seq;
            if (isJump && note.at.bootId == entry.at.bootId)
                set = wallClockJump(entry.at, note.at);
            else if (isJump)
                set += note.amount;
        }
        return entry.at.utc + set;
    }

    void read(const Event &event)
    {
        if (event.undoes.isValid())
            setCounts(event.undoes, false);
        const Event *about = aboutOf(event);
        if (about != nullptr && about->step.isValid())
            setClock(*about, event);
    }

    /// What takes something back counts for the opposite.
    void setCounts(EventId id, bool does)
    {
        if (does)
            m_takenBack.erase(id);
        else
            m_takenBack.insert(id);
        if (const auto event = m_events.find(id);
            event != m_events.end() && event->second->undoes.isValid() && event->second->undoes < id)
            setCounts(event->second->undoes, !does);
    }

    /// What an entry is about: itself, or what it takes back or does again; null when that is not in the log.
    const Event *aboutOf(const Event &event) const
    {
        const Event *about = &event;
        while (about->undoes.isValid()) {
            const auto undone = m_events.find(about->undoes);
            if (undone == m_events.end() || undone->first >= about->id)
                return nullptr;
            about = undone->second;
        }
        return about;
    }

    /// Time that has passed is never taken back, but for a start that was a mistake.
    void setClock(const Event &about, const Event &now)
    {
        const StepId step = about.step;
        bool begun = false, running = false;
        for (const Event &event : m_session.log) {
            if (event.seq > now.seq)
                break;
            if (event.step != step || !counts(event))
                continue;
            const bool starts = event.kind == EventKind::Start || event.kind == EventKind::Resume;
            begun = begun || starts;
            if (starts || event.kind == EventKind::Pause || event.kind == EventKind::End)
                running = starts;
        }
        Clock &clock = m_clocks[step];
        // Where the machine was restarted it matters from which reading on the time is taken.
        if (!running || now.kind == EventKind::Undo)
            stop(clock, now, now);
        if (clock.begun && !begun)
            clock.runBeforeTakenBack[about.id] = std::exchange(clock.run, 0ms);
        else if (!clock.begun && begun && now.kind == EventKind::Undo)
            clock.run = clock.runBeforeTakenBack[about.id];
        clock.begun = begun;
        if (running && clock.runningSince == nullptr)
            clock.runningSince = &now;
    }

    const LoadedSession &m_session;
    std::map<EventId, const Event *> m_events;
    std::set<EventId> m_takenBack;
    std::map<StepId, Clock> m_clocks;
};

void countMeetings(LoggedFigures &figures, const std::vector<Meeting> &meetings, const KnownPairs &known,
    const std::map<MemberId, MemberId> &merged)
{
    KnownPairs fresh;
    std::map<MemberId, int> met;
    for (const Meeting &meeting : meetings) {
        const auto [low, high] = std::minmax({whoIsNow(merged, meeting.low), whoIsNow(merged, meeting.high)});
        if (known.contains({low, high}) || !fresh.emplace(meeting.low, meeting.high).second)
            continue;
        figures.mostNew = std::max({figures.mostNew, ++met[meeting.low], ++met[meeting.high]});
    }
    figures.meetings = static_cast<int>(meetings.size());
    figures.fresh = static_cast<int>(fresh.size());
}

}  // namespace

LoggedFigures loggedFigures(const LoadedSession &session, const std::vector<Meeting> &meetings,
    const KnownPairs &known, const std::map<MemberId, MemberId> &merged)
{
    const LogReader log{session};
    const std::set<MemberId> came = log.whoCame();
    LoggedFigures figures;
    figures.people = static_cast<int>(came.size());
    figures.unexpected = figures.people;
    for (const Attendance &attendance : session.attendance) {
        figures.expected += attendance.expected ? 1 : 0;
        figures.unexpected -= attendance.expected && came.contains(attendance.member) ? 1 : 0;
    }
    for (const Step &step : session.setting.agenda) {
        figures.minutes.push_back(log.run(step.id));
        if (step.kind == StepKind::Round && log.isHeld(step))
            figures.rounds.push_back(step.round);
    }
    countMeetings(figures, meetings, known, merged);
    return figures;
}

LoggedFigures toldFigures(const SessionReport &report)
{
    LoggedFigures figures{.people = static_cast<int>(report.present.size()),
        .expected = report.expected,
        .unexpected = report.unexpected,
        .meetings = report.meetings.seatPairs,
        .fresh = report.meetings.fresh,
        .mostNew = report.newFaces.most};
    for (const ReportRound &round : report.rounds)
        figures.rounds.push_back(round.round);
    for (const ReportStep &step : report.steps)
        figures.minutes.push_back(step.real);
    return figures;
}

}  // namespace tablee

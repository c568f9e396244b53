#pragma once

#include "evening/fold.h"

#include <string>
#include <utility>

namespace tablee::test {

/// The steps and tables of a small evening: welcome, two rounds, free time, closing; three tables of four.
inline Setting smallSetting()
{
    using namespace std::chrono_literals;
    return {.agenda = {{StepId{1}, StepKind::Welcome, 0, 5min}, {StepId{2}, StepKind::Round, 1, 10min},
                {StepId{3}, StepKind::Round, 2, 10min}, {StepId{4}, StepKind::FreeTime, 0, 15min},
                {StepId{5}, StepKind::Closing, 0, 5min}},
        .tables = {{TableId{1}, 1, 4}, {TableId{2}, 2, 4}, {TableId{3}, 3, 4}}};
}

/// Writes a log the way the conductor does: only what may happen, numbered, at a time that the test moves.
class EveningBuilder {
public:
    explicit EveningBuilder(Setting setting = smallSetting())
        : m_setting{setting}
        , m_evening{begin(std::move(setting))}
    {
        m_now = {
            .utc = Milliseconds{1'800'000'000'000}, .sinceBoot = Milliseconds{1'000'000}, .bootId = "boot"};
    }

    const EveningState &evening() const { return m_evening; }
    const std::vector<Event> &log() const { return m_log; }
    const Setting &setting() const { return m_setting; }
    Reading now() const { return m_now; }

    void pass(Milliseconds time)
    {
        m_now.utc += time;
        m_now.sinceBoot += time;
    }
    void setWallClock(Milliseconds by) { m_now.utc += by; }
    void restartMachine(Milliseconds away)
    {
        m_now.utc += away;
        m_now.sinceBoot = Milliseconds{20'000};
        m_now.bootId += "+";
    }

    std::optional<Refusal> happen(Event event)
    {
        event.seq = m_evening.lastSeq + 1;
        event.id = EventId{event.seq};
        event.request = "request " + std::to_string(event.seq);
        event.station = StationId{1};
        event.at = m_now;
        const std::optional<Refusal> refusal = refusalOf(m_evening, event);
        if (!refusal) {
            m_evening = apply(std::move(m_evening), event);
            m_log.push_back(event);
        }
        return refusal;
    }

    std::optional<Refusal> openDoors() { return happen({.kind = EventKind::OpenDoors}); }
    std::optional<Refusal> checkIn(int member)
    {
        return happen({.kind = EventKind::CheckIn, .member = MemberId{member}});
    }
    std::optional<Refusal> checkOut(int member)
    {
        return happen({.kind = EventKind::CheckOut, .member = MemberId{member}});
    }
    std::optional<Refusal> start(int step)
    {
        return happen({.kind = EventKind::Start, .step = StepId{step}});
    }
    std::optional<Refusal> pause(int step)
    {
        return happen({.kind = EventKind::Pause, .step = StepId{step}});
    }
    std::optional<Refusal> resume(int step)
    {
        return happen({.kind = EventKind::Resume, .step = StepId{step}});
    }
    std::optional<Refusal> addTime(int step, Milliseconds amount)
    {
        return happen({.kind = EventKind::AddTime, .step = StepId{step}, .amount = amount});
    }
    std::optional<Refusal> end(int step, StepOutcome outcome = StepOutcome::Done)
    {
        return happen({.kind = EventKind::End, .step = StepId{step}, .code = static_cast<int>(outcome)});
    }
    std::optional<Refusal> undo(EventId event) { return happen({.kind = EventKind::Undo, .undoes = event}); }
    std::optional<Refusal> seat(int round, int member, int table)
    {
        return happen(
            {.kind = EventKind::Seat, .member = MemberId{member}, .round = round, .table = TableId{table}});
    }

    /// Everybody here, dealt over the tables in turn, beginning at table `offset`.
    std::optional<Refusal> announce(int round, int offset = 0)
    {
        Seats seats;
        std::int64_t turn = offset;
        const auto tables = static_cast<std::int64_t>(m_setting.tables.size());
        for (const MemberId member : rotating(m_evening))
            seats.push_back({member, TableId{1 + turn++ % tables}});
        return happen({.kind = EventKind::Announce,
            .plan = PlanId{m_evening.lastSeq + 1},
            .round = round,
            .seats = seats});
    }

private:
    Setting m_setting;
    EveningState m_evening;
    Reading m_now;
    std::vector<Event> m_log;
};

}  // namespace tablee::test

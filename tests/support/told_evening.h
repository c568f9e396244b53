#pragma once

#include "evening/fold.h"
#include "reports/session_report.h"

#include <QStringList>

namespace tablee::test {

using namespace std::chrono_literals;

/// Writes a log as the desk would, minute by minute.
class Evening {
public:
    Evening()
    {
        setting.agenda = {{StepId{1}, StepKind::Welcome, 0, 5min}, {StepId{2}, StepKind::Round, 1, 10min},
            {StepId{3}, StepKind::Round, 2, 10min}, {StepId{4}, StepKind::Round, 3, 10min},
            {StepId{5}, StepKind::FreeTime, 0, 15min}};
        setting.tables = {{TableId{1}, 1, 4}, {TableId{2}, 2, 4}};
        add(EventKind::OpenDoors);
    }

    template <typename Fill> Event &add(EventKind kind, Fill fill)
    {
        Event event;
        event.kind = kind;
        fill(event);
        event.seq = static_cast<std::int64_t>(log.size()) + 1;
        event.id = EventId{event.seq};
        event.at = {now, now, "boot"};
        return log.emplace_back(std::move(event));
    }
    Event &add(EventKind kind)
    {
        return add(kind, [](Event &) {});
    }

    void checkIn(int first, int last)
    {
        for (int member = first; member <= last; ++member)
            add(EventKind::CheckIn, [&](Event &event) { event.member = MemberId{member}; });
    }

    void announce(int round, const std::vector<std::vector<int>> &tables)
    {
        Seats seats;
        for (std::size_t table = 0; table < tables.size(); ++table)
            for (const int member : tables[table])
                seats.push_back({MemberId{member}, TableId{static_cast<std::int64_t>(table) + 1}});
        add(EventKind::Announce, [&](Event &event) {
            event.plan = PlanId{round};
            event.round = round;
            event.seats = seats;
        });
    }

    void setRole(int member, Role role)
    {
        add(EventKind::SetRole, [&](Event &event) {
            event.member = MemberId{member};
            event.code = static_cast<int>(role);
        });
    }

    void seat(int round, int member, int table)
    {
        add(EventKind::Seat, [&](Event &event) {
            event.round = round;
            event.member = MemberId{member};
            event.table = TableId{table};
        });
    }

    void start(int step)
    {
        add(EventKind::Start, [&](Event &event) { event.step = StepId{step}; });
    }

    void end(int step, StepOutcome outcome = StepOutcome::Done)
    {
        add(EventKind::End, [&](Event &event) {
            event.step = StepId{step};
            event.code = static_cast<int>(outcome);
        });
    }

    void run(int step, Milliseconds length, StepOutcome outcome = StepOutcome::Done)
    {
        start(step);
        now += length;
        end(step, outcome);
    }

    void skip(int step) { end(step, StepOutcome::Skipped); }

    ReportSource source() const
    {
        ReportSource source;
        source.community = u"Les mardis du quai"_qs;
        source.title = u"Sujet : VOUS"_qs;
        source.zone = QTimeZone{"America/Toronto"};
        source.evening = fold(setting, log);
        source.now = {now, now, "boot"};
        const QStringList names{u"Éva Roy"_qs, u"Awa Sow"_qs, u"Zoé <b>x</b> & Ko"_qs, u"emma Li"_qs,
            u"Le Goff, Solène"_qs, u"محمد علي"_qs, u"Luc \"Lulu\" O’Neill"_qs, u"👩‍🌾"_qs,
            u"Absent"_qs};
        for (qsizetype i = 0; i < names.size(); ++i) {
            source.names[MemberId{i + 1}] = splitName(names.at(i));
            source.expected.insert(MemberId{i + 1});
        }
        return source;
    }

    Setting setting;
    std::vector<Event> log;
    Milliseconds now = QDateTime{QDate{2027, 3, 30}, QTime{23, 0}, Qt::UTC}.toMSecsSinceEpoch() * 1ms;
};

/// Eight of nine come; two rounds are held, the third is cut after half a minute, free time falls away.
inline Evening ordinaryEvening()
{
    Evening evening;
    evening.checkIn(1, 8);
    evening.run(1, 7min);
    evening.announce(1, {{1, 2, 3, 4}, {5, 6, 7, 8}});
    evening.run(2, 12min);
    evening.announce(2, {{1, 2, 5, 6}, {3, 4, 7, 8}});
    evening.run(3, 10min + 12s);
    evening.announce(3, {{1, 3, 5, 7}, {2, 4, 6, 8}});
    evening.run(4, 30s, StepOutcome::Cut);
    evening.add(EventKind::CheckOut, [&](Event &event) { event.member = MemberId{2}; });
    evening.skip(5);
    evening.add(EventKind::Close);
    return evening;
}

/// Nine of eleven come, two of them expected by nobody; two rounds at two tables with names, of which one is
/// hosted. Luc comes while round 1 runs, Solène and Zoé change places before round 2, Awa and Éva keep
/// together by a rule, Mia observes. Éva and Emma had met before.
///
///     round 1   Le quai: Awa, Éva, Emma, Luc (late)    Jardin: Solène, Zoé, Ali, Ana
///     round 2   Le quai: Awa, Éva, Zoé, Ali             Jardin: Emma, Solène, Luc, Ana
inline Evening eveningOfNine()
{
    enum { eva = 1, awa, zoe, emma, solene, ali, luc, ana, mia, theo, noor };
    Evening evening;
    evening.setting.agenda = {{StepId{1}, StepKind::Welcome, 0, 5min}, {StepId{2}, StepKind::Round, 1, 10min},
        {StepId{3}, StepKind::Round, 2, 10min, "The way we eat"}, {StepId{4}, StepKind::Harvest, 0, 10min}};
    evening.setting.tables = {{TableId{1}, 1, 4, "Le quai"}, {TableId{2}, 2, 4, "Jardin"}};
    evening.checkIn(eva, ali);
    evening.checkIn(ana, mia);
    evening.setRole(ana, Role::Host);
    evening.setRole(mia, Role::Observer);
    evening.run(1, 6min + 40s);
    evening.announce(1, {{eva, awa, emma}, {zoe, solene, ali, ana}});
    evening.start(2);
    evening.now += 1min;
    evening.checkIn(luc, luc);
    evening.seat(1, luc, 1);
    evening.now += 11min;
    evening.end(2);
    evening.announce(2, {{eva, awa, solene, ali}, {zoe, emma, luc, ana}});
    evening.seat(2, solene, 2);
    evening.seat(2, zoe, 1);
    evening.run(3, 10min);
    evening.run(4, 8min);
    evening.add(EventKind::Close);
    return evening;
}

inline ReportSource sourceOfNine()
{
    ReportSource source = eveningOfNine().source();
    const auto name = [&source](int member, const QString &text) {
        source.names[MemberId{member}] = splitName(text);
    };
    source.place = u"Bibliothèque du quai, Québec"_qs;
    source.purpose = u"Qui sait faire quoi dans le quartier ?"_qs;
    name(4, u"Emma Li"_qs);
    name(5, u"Le Goff, Solène"_qs);
    name(6, u"محمد علي"_qs);
    name(7, u"Luc \"Lulu\" O’Neill"_qs);
    name(8, u"=cmd"_qs);
    name(9, u"Mia Roux"_qs);
    name(10, u"Théo Absent"_qs);
    name(11, u"Noor Absente"_qs);
    source.expected.clear();
    for (const int member : {1, 2, 3, 4, 5, 6, 8, 10, 11})
        source.expected.insert(MemberId{member});
    source.knownBefore = {{MemberId{4}, MemberId{1}}};
    source.rules = {{.rule = {RuleKind::Together, MemberId{2}, MemberId{1}}}};
    source.topics = {{MemberId{1}, {{u"le pain au levain"_qs}, {u"langue des signes"_qs}}},
        {MemberId{2}, {{u"Le pain au levain"_qs, u"réparer une bicyclette"_qs}, {u"Langue des signes"_qs}}},
        {MemberId{3}, {{}, {u"le pain au levain"_qs, u"<i>compost</i>"_qs}}},
        {MemberId{10}, {{u"la greffe"_qs}, {}}}};
    source.next = NextSession{u"Sujet : VOUS"_qs, u"Bibliothèque du quai"_qs,
        QDateTime{QDate{2027, 4, 27}, QTime{19, 0}, source.zone}};
    return source;
}

}  // namespace tablee::test

#include "live/prepared_seating.h"

#include "evening/fold.h"
#include "language/contradiction_words.h"
#include "live/contradiction_text.h"
#include "live/seating_rules.h"
#include "rotation/find_contradiction.h"
#include "sessions/table_places.h"

#include <algorithm>

namespace tablee {

namespace {

/// A rule that the contradiction names.
bool isPartOf(
    const rotation::Contradiction &contradiction, const SeatRule &rule, const SeatingProblem &seating)
{
    const auto isPair = [&](const rotation::Pair &pair) {
        const MemberId one = seating.people[static_cast<std::size_t>(pair.first)];
        const MemberId other = seating.people[static_cast<std::size_t>(pair.second)];
        return std::minmax(one, other) == std::minmax(rule.one, rule.other);
    };
    const auto isSeat = [&](const rotation::FixedSeat &seat) {
        return seating.people[static_cast<std::size_t>(seat.person)] == rule.one
            && seating.tables[static_cast<std::size_t>(seat.table)] == TableId{rule.table};
    };
    switch (rule.kind) {
    case RuleKind::Apart:
        return std::any_of(contradiction.apart.begin(), contradiction.apart.end(), isPair);
    case RuleKind::Together:
        return std::any_of(contradiction.together.begin(), contradiction.together.end(), isPair);
    case RuleKind::Fixed:
    case RuleKind::Host:
        return std::any_of(contradiction.fixed.begin(), contradiction.fixed.end(), isSeat);
    }
    return false;
}

}  // namespace

EveningState eveningOf(const PreparedSession &session)
{
    Setting setting;
    std::int64_t id = 0;
    for (const PreparedStep &step : session.agenda)
        setting.agenda.push_back({StepId{++id}, step.kind, step.round, step.planned});
    int number = 0;
    for (const NewTable &table : session.tables) {
        number = std::max(number, table.number);
        setting.tables.push_back({TableId{table.number}, table.number, table.seats, {}, table.closed});
    }
    EveningState evening = begin(std::move(setting));
    for (const Attendance &each : session.attendance) {
        MemberState &member = evening.room.members[each.member];
        member.present = true;
        member.role = each.role;
    }
    // As on the evening itself, tables that are missing are added.
    const auto missing = missingTables(seatingProblem(evening, session.seatsPerTable, {}));
    for (int added = 0; added < missing; ++added) {
        ++number;
        evening.setting.tables.push_back({TableId{number}, number, chairsAtTable(session.seatsPerTable)});
    }
    return evening;
}

std::optional<RulesInConflict> rulesInConflict(
    const PreparedSession &session, const std::function<QString(MemberId)> &nameOf, const Words &words)
{
    if (session.rules.empty())
        return std::nullopt;
    const EveningState evening = eveningOf(session);
    const SeatingProblem seating = seatingProblem(evening, session.seatsPerTable, {}, session.rules);
    if (seating.firstRound == 0)
        return std::nullopt;
    // A table that is closed or not needed is in no problem: the planner cannot see that somebody is held
    // there.
    for (std::size_t index = 0; index < session.rules.size(); ++index) {
        const SeatRule &rule = session.rules[index];
        const QString table = QString::number(rule.table);
        if (holdsAtClosedTable(rule, evening))
            return RulesInConflict{atClosedTable(nameOf(rule.one), table, words), index};
        if (holdsAtUnusedTable(rule, seating, evening))
            return RulesInConflict{atUnusedTable(nameOf(rule.one), table, words), index};
    }
    const auto contradiction = rotation::findContradiction(seating.problem, seating.start);
    if (!contradiction)
        return std::nullopt;
    // The newest of them is the likeliest to be given up.
    const auto newest = std::find_if(session.rules.rbegin(), session.rules.rend(),
        [&](const SeatRule &rule) { return isPartOf(*contradiction, rule, seating); });
    if (newest == session.rules.rend())
        return std::nullopt;
    return RulesInConflict{contradictionText(*contradiction, seating, evening.setting.tables, nameOf, words),
        static_cast<std::size_t>(session.rules.rend() - newest) - 1};
}

}  // namespace tablee

#include "live/prepared_seating.h"

#include "evening/fold.h"
#include "language/contradiction_words.h"
#include "live/contradiction_text.h"
#include "live/rule_set_aside.h"
#include "live/seating_rules.h"
#include "rotation/rules/find_contradiction.h"
#include "sessions/table_places.h"

#include <algorithm>

namespace tablee {

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
    const auto newest = newestNamed(*contradiction, session.rules, seating, evening);
    if (!newest)
        return std::nullopt;
    return RulesInConflict{
        contradictionText(*contradiction, seating, evening.setting.tables, nameOf, words), *newest};
}

}  // namespace tablee

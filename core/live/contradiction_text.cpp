#include "live/contradiction_text.h"

#include "language/contradiction_words.h"
#include "live/seating_rules.h"

#include <algorithm>

namespace tablee {

namespace {

constexpr auto contradictionContext = "Contradiction";

QString goesOnWithout(
    const SeatRule &rule, const std::function<QString(MemberId)> &nameOf, const Words &words)
{
    const auto text = [&](const char *source) {
        return words.in(contradictionContext, source);
    };
    switch (rule.kind) {
    case RuleKind::Apart:
        return text(QT_TRANSLATE_NOOP("Contradiction", "For now %1 and %2 may sit at one table."))
            .arg(nameOf(rule.one), nameOf(rule.other));
    case RuleKind::Together:
        return text(QT_TRANSLATE_NOOP("Contradiction", "For now %1 and %2 may sit at different tables."))
            .arg(nameOf(rule.one), nameOf(rule.other));
    case RuleKind::Fixed:
    case RuleKind::Host:
        return text(QT_TRANSLATE_NOOP("Contradiction", "For now %1 may sit elsewhere than at table %2."))
            .arg(nameOf(rule.one), QString::number(rule.table));
    }
    return {};
}

/// A table that is still to be added goes by its place in the row, as it will be numbered.
QString numberOf(const SeatingProblem &problem, const std::vector<RoomTable> &tables, int place)
{
    const auto at = static_cast<std::size_t>(place);
    const auto found = at < problem.tables.size() ? std::find_if(tables.begin(), tables.end(),
                           [&](const RoomTable &table) { return table.id == problem.tables[at]; })
                                                  : tables.end();
    return QString::number(found == tables.end() ? place + 1 : found->number);
}

}  // namespace

QString contradictionText(const rotation::Contradiction &contradiction, const SeatingProblem &problem,
    const std::vector<RoomTable> &tables, const std::function<QString(MemberId)> &nameOf, const Words &words)
{
    const PlanNames names{
        [&](rotation::Person person) { return nameOf(problem.people[static_cast<std::size_t>(person)]); },
        [&](int place) { return numberOf(problem, tables, place); }, problem.firstRound};
    return contradictionSentence(contradiction, names, words);
}

QString setAsideText(const std::vector<RuleSetAside> &setAside, const std::vector<RoomTable> &tables,
    const std::function<QString(MemberId)> &nameOf, const Words &words)
{
    if (setAside.empty())
        return {};
    const RuleSetAside &last = setAside.back();
    QString text = contradictionText(last.contradiction, last.asked, tables, nameOf, words) + u' '
        + goesOnWithout(last.rule, nameOf, words);
    if (const auto others = static_cast<int>(setAside.size()) - 1; others > 0)
        text += u' '
            + words.in(contradictionContext,
                QT_TRANSLATE_N_NOOP("Contradiction", "%n more rule(s) cannot be kept either."), others);
    return text;
}

QString unusedTablesText(const std::vector<SeatRule> &rules, const SeatingProblem &problem,
    const EveningState &evening, const std::function<QString(MemberId)> &nameOf, const Words &words)
{
    QStringList names;
    int table = 0;
    for (const SeatRule &rule : rules)
        if (holdsAtUnusedTable(rule, problem, evening)) {
            names.append(nameOf(rule.one));
            table = rule.table;
        }
    if (names.size() == 1)
        return atUnusedTable(names.first(), QString::number(table), words);
    return names.isEmpty() ? QString{} : atUnusedTables(names, words);
}

}  // namespace tablee

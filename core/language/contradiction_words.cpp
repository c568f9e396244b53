#include "language/contradiction_words.h"

#include "language/step_words.h"

#include <algorithm>
#include <functional>
#include <set>

namespace tablee {

using namespace rotation;

namespace {

constexpr auto contradictionContext = "Contradiction";
constexpr qsizetype mostNamed = 12;

class Telling {
public:
    Telling(const Contradiction &told, const PlanNames &names, const Words &words)
        : m_told{told}
        , m_names{names}
        , m_words{words}
    {
    }

    QString sentence() const;

private:
    QString text(const char *source) const { return m_words.in(contradictionContext, source); }
    QString text(const char *source, int n) const { return m_words.in(contradictionContext, source, n); }

    QString people(const std::vector<Person> &persons) const
    {
        QStringList names;
        for (const Person person : persons)
            names.append(m_names.person(person));
        return listed(names, m_words);
    }
    QString everybody() const { return people(m_told.persons); }
    QString groups() const
    {
        QStringList groups;
        for (const std::vector<Person> &group : groupsOf(m_told))
            groups.append(people(group));
        return groups.join(text(QT_TRANSLATE_NOOP("Contradiction", "; ")));
    }
    QString fixedTables() const
    {
        std::set<int> tables;
        for (const FixedSeat &fixed : m_told.fixed)
            tables.insert(fixed.table);
        QStringList names;
        for (const int table : tables)
            names.append(m_names.table(table));
        return listed(names, m_words);
    }
    QString sizes() const
    {
        const std::set<int, std::greater<>> sizes{m_told.sizes.begin(), m_told.sizes.end()};
        QStringList numbers;
        for (const int size : sizes)
            numbers.append(QString::number(size));
        return listed(numbers, m_words);
    }
    int largestTable() const
    {
        return m_told.sizes.empty() ? 0 : *std::max_element(m_told.sizes.begin(), m_told.sizes.end());
    }

    QString aboutGroups() const;
    QString aboutTables() const;
    QString aboutMoves() const;
    QString aboutApart() const;

    const Contradiction &m_told;
    const PlanNames &m_names;
    const Words &m_words;
};

QString Telling::aboutGroups() const
{
    if (m_told.kind == ContradictionKind::GroupTooLarge)
        return text(QT_TRANSLATE_N_NOOP(
                        "Contradiction", "%1 must sit together, but no table has more than %n seat(s)."),
            largestTable())
            .arg(everybody());
    return text(QT_TRANSLATE_NOOP("Contradiction", "These groups do not all fit at tables of %2: %1."))
        .arg(groups(), sizes());
}

QString Telling::aboutTables() const
{
    const QString tables = fixedTables();
    switch (m_told.kind) {
    case ContradictionKind::GroupAtTwoTables:
        return text(QT_TRANSLATE_NOOP("Contradiction", "%1 must sit together, but are held at tables %2."))
            .arg(everybody(), tables);
    case ContradictionKind::PersonAtTwoTables:
        return text(QT_TRANSLATE_NOOP("Contradiction", "%1 cannot be at tables %2 at once."))
            .arg(everybody(), tables);
    case ContradictionKind::TableClosed:
        return atClosedTable(everybody(), tables, m_words);
    default:
        return text(QT_TRANSLATE_NOOP("Contradiction", "%1 must be at table %2, which has fewer seats."))
            .arg(everybody(), tables);
    }
}

QString Telling::aboutApart() const
{
    switch (m_told.kind) {
    case ContradictionKind::ApartWithinGroup: {
        const auto &[one, other] = m_told.apart.front();
        return text(QT_TRANSLATE_NOOP("Contradiction", "%1 must sit together, but %2 must sit apart."))
            .arg(everybody(), people({std::min(one, other), std::max(one, other)}));
    }
    case ContradictionKind::ApartAtOneTable:
        return text(QT_TRANSLATE_NOOP("Contradiction", "%1 must sit apart, but are held at table %2."))
            .arg(everybody(), fixedTables());
    default:
        return text(
            QT_TRANSLATE_N_NOOP("Contradiction", "%1 must all sit apart, but there are only %n table(s)."),
            static_cast<int>(m_told.sizes.size()))
            .arg(everybody());
    }
}

QString Telling::aboutMoves() const
{
    const int most = m_told.maxMoved.value_or(0);
    if (m_told.persons.empty())
        return text(
            QT_TRANSLATE_N_NOOP("Contradiction", "More than %n person(s) would have to change tables."),
            most);
    return text(QT_TRANSLATE_N_NOOP("Contradiction",
                    "For the rules about %1, more than %n person(s) would have to change tables."),
        most)
        .arg(everybody());
}

QString Telling::sentence() const
{
    switch (m_told.kind) {
    case ContradictionKind::GroupTooLarge:
    case ContradictionKind::GroupsDoNotFit:
        return aboutGroups();
    case ContradictionKind::GroupAtTwoTables:
    case ContradictionKind::PersonAtTwoTables:
    case ContradictionKind::TableClosed:
    case ContradictionKind::TableTooSmall:
        return aboutTables();
    case ContradictionKind::ApartWithinGroup:
    case ContradictionKind::ApartAtOneTable:
    case ContradictionKind::TooManyApart:
        return aboutApart();
    case ContradictionKind::TooFewMayMove:
        return aboutMoves();
    case ContradictionKind::RulesDoNotFit:
        break;
    }
    return text(QT_TRANSLATE_NOOP("Contradiction", "The rules about %1 cannot all be kept at tables of %2."))
        .arg(everybody(), sizes());
}

}  // namespace

QString listed(const QStringList &names, const Words &words)
{
    if (names.size() < 2)
        return names.join(QString{});
    const bool all = names.size() <= mostNamed;
    const qsizetype told = all ? names.size() - 1 : mostNamed - 1;
    const QString last = all
        ? names.last()
        : words.in(contradictionContext, QT_TRANSLATE_N_NOOP("Contradiction", "%n other(s)"),
            static_cast<int>(names.size() - told));
    return words.in(contradictionContext, QT_TRANSLATE_NOOP("Contradiction", "%1 and %2"))
        .arg(names.first(told).join(QStringLiteral(", ")), last);
}

QString atClosedTable(const QString &names, const QString &table, const Words &words)
{
    return words
        .in(contradictionContext,
            QT_TRANSLATE_NOOP("Contradiction", "%1 must be at table %2, which is closed."))
        .arg(names, table);
}

QString atUnusedTable(const QString &names, const QString &table, const Words &words)
{
    return words
        .in(contradictionContext,
            QT_TRANSLATE_NOOP(
                "Contradiction", "%1 must be at table %2, but there are too few people for so many tables."))
        .arg(names, table);
}

QString atUnusedTables(const QStringList &names, const Words &words)
{
    return words
        .in(contradictionContext,
            QT_TRANSLATE_NOOP("Contradiction", "There are too few people for the tables of %1."))
        .arg(listed(names, words));
}

QString contradictionSentence(const Contradiction &contradiction, const PlanNames &names, const Words &words)
{
    QString sentence = Telling{contradiction, names, words}.sentence();
    if (contradiction.round) {
        const QString round = stepName(StepKind::Round, *contradiction.round + names.firstRound, words);
        sentence = words.in(contradictionContext, QT_TRANSLATE_NOOP("Contradiction", "%1: %2"))
                       .arg(round, sentence);
    }
    if (contradiction.mayBeFewer)
        sentence += u' '
            + words.in(contradictionContext,
                QT_TRANSLATE_NOOP("Contradiction", "Perhaps fewer people are concerned."));
    return sentence;
}

}  // namespace tablee

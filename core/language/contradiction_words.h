#pragma once

#include "language/words.h"
#include "rotation/rules/contradiction.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace tablee {

/// What people and tables are called where a plan is spoken of.
struct PlanNames {
    std::function<QString(rotation::Person)> person;
    std::function<QString(int)> table;  ///< "3", as it stands after the word table
    int firstRound = 1;  ///< what the first round of the problem is called
};

/// "Awa, Koffi and Mia"; of very many the first ones, "and 12 others".
QString listed(const QStringList &names, const Words &words);

/// Which rules cannot all be kept, in one sentence: "Awa, Koffi and Mia must sit together, but no table has
/// more than 2 seats."
QString contradictionSentence(
    const rotation::Contradiction &contradiction, const PlanNames &names, const Words &words);

/// "Awa must be at table 3, which is closed."
QString atClosedTable(const QString &names, const QString &table, const Words &words);
/// "Awa must be at table 5, but there are too few people for so many tables."
QString atUnusedTable(const QString &names, const QString &table, const Words &words);
/// "There are too few people for the tables of Awa, Koffi and Mia."
QString atUnusedTables(const QStringList &names, const Words &words);

}  // namespace tablee

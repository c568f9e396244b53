#pragma once

#include "directory/list_table.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace tablee {

/// A title and some lines may stand above the headings.
constexpr std::size_t lowestHeading = 10;

struct HeadingRow {
    std::size_t row = 0;
    int known = 0;  ///< cells that stand above a column rather than in it
};

/// The row of headings among the first ones, if there is one. A name or an address that is asked for makes
/// one of the first row; where nobody is named, several cells that only stand above columns do ("Apprenant;
/// Entreprise; Statut"), so that no list loses its first person. Below the first row it must be beyond doubt.
std::optional<HeadingRow> headingRowOf(const std::vector<ListRecord> &rows);

/// Takes out of `rows` those that say the headings once more, as where one export was pasted below another,
/// or that are beyond doubt the headings of another table, with the title above it.
void leaveOutHeadings(std::vector<ListRecord> &rows, const QStringList &heading);

/// Words that only say who somebody is there: "Bénévole", "Inscrits", "Learner". Whoever stands in such a
/// column is named there.
bool namesARole(const QString &heading);

}  // namespace tablee

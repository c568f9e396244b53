#include "directory/list_labels.h"

#include "directory/list_headings.h"

#include <algorithm>

namespace tablee {

namespace {

struct LabelledLine {
    QString label;
    QString value;
    int line = 0;
};

std::optional<LabelledLine> labelled(const ListRecord &record)
{
    const QString text = record.cells.value(0);
    const qsizetype colon = text.indexOf(u':');
    if (record.cells.size() != 1 || colon < 1)
        return std::nullopt;
    const QString label = text.left(colon).trimmed();
    const HeadingSense sense = senseOfHeading(label);
    if (sense.field == ListField::LeftOut || sense.isGuess)
        return std::nullopt;
    return LabelledLine{label, text.mid(colon + 1).trimmed(), record.line};
}

}  // namespace

std::optional<ListTable> tableOfLabels(const std::vector<ListRecord> &lines)
{
    std::vector<LabelledLine> found;
    for (const ListRecord &record : lines)
        if (auto line = labelled(record))
            found.push_back(std::move(*line));
    const bool namesSomebody = std::any_of(found.begin(), found.end(),
        [](const LabelledLine &line) { return isNameField(fieldOfHeading(line.label)); });
    if (found.size() < 2 || 2 * found.size() <= lines.size() || !namesSomebody)
        return std::nullopt;
    ListTable table;
    table.hasColumns = true;
    for (const LabelledLine &line : found)
        if (!table.heading.contains(line.label))
            table.heading += line.label;
    for (const LabelledLine &line : found) {
        const qsizetype column = table.heading.indexOf(line.label);
        // A label that comes again begins the next person.
        if (table.rows.empty() || !table.rows.back().cells.at(column).isEmpty())
            table.rows.push_back({QStringList(table.heading.size()), line.line});
        table.rows.back().cells[column] = line.value;
    }
    return table;
}

}  // namespace tablee

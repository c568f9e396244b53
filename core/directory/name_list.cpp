#include "directory/name_list.h"

#include "directory/coming_words.h"
#include "directory/list_columns.h"
#include "directory/name_cell.h"
#include "directory/name_text.h"
#include "directory/search_key.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tablee {

namespace {

/// A list may name people twice; one that is longer than this was not meant for a room.
constexpr int mostLines = 4 * mostPeople;

ListedName listed(const FoundName &found)
{
    if (!found.isSplit) {
        const QString typed = cleanName(found.given);
        const PersonName name = splitName(typed);
        return {typed, name.given, name.rest, found.line, 1};
    }
    const PersonName name{cleanName(found.given), cleanName(found.family)};
    if (name.given.isEmpty())
        return {name.rest, name.rest, {}, found.line, 1};
    return {cleanName(displayName(name)), name.given, name.rest, found.line, 1};
}

ColumnUse useOf(ListField field)
{
    switch (field) {
    case ListField::Given:
        return ColumnUse::Given;
    case ListField::Family:
        return ColumnUse::Family;
    case ListField::Whole:
    case ListField::WholeFamilyFirst:
        return ColumnUse::Whole;
    default:
        return ColumnUse::LeftOut;
    }
}

std::vector<ReadColumn> readColumns(const ListTable &table, const std::vector<ListField> &fields)
{
    std::vector<ReadColumn> columns;
    if (!table.hasColumns)
        return columns;
    for (std::size_t place = 0; place < fields.size(); ++place)
        columns.push_back({table.heading.value(static_cast<qsizetype>(place)), useOf(fields[place])});
    return columns;
}

ListedName numbered(const ListedName &person, int number)
{
    ListedName one = person;
    const QString mark = QStringLiteral("(%1)").arg(number);
    one.given = person.family.isEmpty() ? person.given + u' ' + mark : person.given;
    one.family = person.family.isEmpty() ? QString{} : person.family + u' ' + mark;
    one.typed = displayName({one.given, one.family});
    one.copies = 1;
    return one;
}

bool staysAway(const ListTable &table, const std::vector<ListField> &fields, const ListRecord &row,
    const FoundName &found)
{
    return reasonInRow(table.heading, row.cells, fields)
        || reasonInName(nameCells(row, fields, found)).has_value();
}

}  // namespace

QString keyInList(const ListedName &person)
{
    return searchKey(displayName({person.given, person.family}));
}

NameList readNames(const QString &pasted, const ListAnswers &answers)
{
    NameList list;
    const auto table = readTable(pasted, {.mostRows = mostLines, .lineIsOneRow = answers.onePersonALine});
    if (!table)
        return list;
    std::vector<ListField> fields = fieldsOf(*table);
    const auto byHeading = std::find(fields.begin(), fields.end(), ListField::WholeFamilyFirst);
    if (byHeading != fields.end() && answers.headingOverruled) {
        std::replace(fields.begin(), fields.end(), ListField::WholeFamilyFirst, ListField::Whole);
        list.headingIsOverruled = true;
    }
    list.columns = readColumns(*table, fields);
    list.tooMany = table->cut;
    list.severalALine = table->isGrid;
    list.isEitherWay = table->mayBeGrid;
    QHash<QString, std::size_t> places;
    QSet<QString> away, coming;
    const auto take = [&](const ListRecord &row, const FoundName &found) {
        ListedName person = listed(found);
        if (!namesSomebody(person.typed))
            return true;
        if (!list.turned && found.isTurnedRound())
            list.turned = {cleanName(found.typed), person.given, person.family, person.line};
        const QString key = keyInList(person);
        if (staysAway(*table, fields, row, found)) {
            away.insert(key);
            if (!answers.absentToo)
                return true;
        } else {
            coming.insert(key);
        }
        if (const auto place = places.constFind(key); place != places.constEnd()) {
            ++list.people[*place].copies;
            return true;
        }
        if (list.people.size() == mostPeople) {
            list.tooMany = true;
            return false;
        }
        places.insert(key, list.people.size());
        list.people.push_back(std::move(person));
        return true;
    };
    for (const ListRecord &row : table->rows) {
        std::vector<FoundName> names = peopleIn(row, fields);
        if (names.size() > 1) {
            ++list.together;
            if (!list.firstTogether)
                list.firstTogether = {cleanName(names.front().together), listed(names.front()).typed,
                    listed(names.back()).typed};
            if (answers.togetherIsOne)
                names = {nameIn(row, fields)};
        }
        if (names.front().mayBeSeveral && list.perhapsSeveral++ == 0)
            list.firstPerhapsSeveral = listed(names.front()).typed;
        if (!std::all_of(names.begin(), names.end(), [&](const FoundName &name) { return take(row, name); }))
            break;
    }
    list.notComing = static_cast<int>(away.subtract(coming).size());
    return list;
}

std::optional<int> headCountIn(const QString &written)
{
    // "1 000", "1,000" and "1.000" are as many as 1000.
    static const QRegularExpression betweenThousands{
        QStringLiteral("(?<=\\d)[ ,.\u2019'\u00a0\u202f](?=\\d{3}(\\D|$))")};
    static const QRegularExpression count{
        QStringLiteral("^(\\d+)\\s*"
                       "(people|persons?|participants?|attendees|guests?|members?"
                       "|personnes?|participant(?:e|\\(e\\)|·e)s?|invité(?:e|\\(e\\)|·e)?s?"
                       "|inscrit(?:e|\\(e\\)|·e)?s?|membres?)?$"),
        QRegularExpression::CaseInsensitiveOption};
    const QRegularExpressionMatch found = count.match(written.trimmed().remove(betweenThousands));
    bool isNumber = false;
    const int people = found.captured(1).toInt(&isNumber);
    return isNumber ? std::optional{people} : std::nullopt;
}

NameList numberedPeople(int count)
{
    NameList list;
    list.tooMany = count > mostPeople;
    for (int number = 1; number <= std::min(count, mostPeople); ++number)
        list.people.push_back({QString::number(number), QString::number(number), {}, number, 1});
    return list;
}

std::vector<int> repeatedNames(const NameList &list)
{
    std::vector<int> places;
    for (std::size_t i = 0; i < list.people.size(); ++i)
        if (list.people[i].copies > 1)
            places.push_back(static_cast<int>(i));
    return places;
}

NameList asDifferentPeople(NameList list, int index, bool firstIsKnown)
{
    const ListedName person = list.people.at(static_cast<std::size_t>(index));
    if (person.copies < 2)
        return list;
    QSet<QString> taken;
    for (const ListedName &other : list.people)
        taken.insert(keyInList(other));
    std::vector<ListedName> chairs;
    if (firstIsKnown) {
        chairs.push_back(person);
        chairs.front().copies = 1;
    }
    for (int number = firstIsKnown ? 2 : 1; static_cast<int>(chairs.size()) < person.copies; ++number) {
        ListedName one = numbered(person, number);
        if (!taken.contains(keyInList(one)))
            chairs.push_back(std::move(one));
    }
    const auto place = list.people.erase(list.people.begin() + index);
    list.people.insert(place, chairs.begin(), chairs.end());
    return list;
}

}  // namespace tablee

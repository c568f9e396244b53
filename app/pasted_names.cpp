#include "pasted_names.h"

#include "directory/member_names.h"
#include "directory/name_list.h"
#include "directory/search_key.h"

#include <QStringList>

#include <algorithm>

namespace tablee {

namespace {

bool partsCells(QChar letter)
{
    return letter == u'\t' || letter == u';' || letter == u',';
}

QStringList sortedWords(const QString &name)
{
    QStringList words = searchKey(name).split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words;
}

/// `name` as sortedWords() tells it.
bool isCalled(const ListedName &person, const QStringList &name)
{
    const QString parts = person.given + u' ' + person.family;
    return sortedWords(parts.trimmed().isEmpty() ? person.typed : parts) == name;
}

/// Whom else a line names that names one of two people so: "Anne et Paul Roy".
QStringList othersIn(const QString &line, const QStringList &name)
{
    const NameList list = readNames(line);
    QStringList others;
    for (const ListedName &person : list.people)
        if (!isCalled(person, name))
            others += person.typed;
    const bool isOneOfThem = static_cast<std::size_t>(others.size()) < list.people.size();
    return list.together > 0 && isOneOfThem ? others : QStringList{};
}

/// `name` as sortedWords() tells it.
bool isLineOf(const QString &line, const QStringList &name)
{
    if (name.isEmpty())
        return false;
    for (const ListedName &person : readNames(line).people)
        if (isCalled(person, name))
            return true;
    const QStringList words = sortedWords(line);
    const bool hasColumns = std::any_of(line.begin(), line.end(), partsCells);
    return hasColumns ? std::includes(words.begin(), words.end(), name.begin(), name.end()) : words == name;
}

QString cellCorrected(const QString &cell, const Member &before, const Member &after)
{
    const QString plain = cell.trimmed();
    if (plain.isEmpty())
        return cell;
    const QString key = nameKey(plain);
    QString corrected = cell;
    if (key == nameKey(displayName(before)))
        return corrected.replace(plain, displayName(after));
    if (key == nameKey(before.given))
        return corrected.replace(plain, after.given);
    if (key == nameKey(before.family))
        return corrected.replace(plain, after.family);
    return cell;
}

QString lineCorrected(const QString &line, const Member &before, const Member &after)
{
    if (std::none_of(line.begin(), line.end(), partsCells))
        return displayName(after);
    QString corrected;
    QString cell;
    for (const QChar letter : line) {
        if (!partsCells(letter)) {
            cell += letter;
            continue;
        }
        corrected += cellCorrected(cell, before, after) + letter;
        cell.clear();
    }
    return corrected + cellCorrected(cell, before, after);
}

}  // namespace

QString withoutPeople(const QString &pasted, const std::vector<Member> &people)
{
    std::vector<QStringList> names;
    for (const Member &person : people)
        names.push_back(sortedWords(displayName(person)));
    QStringList left;
    for (const QString &line : pasted.split(u'\n')) {
        // Of two people in a line the other one stays.
        QStringList kept{line};
        for (const QStringList &name : names) {
            QStringList without;
            for (const QString &each : kept)
                without += isLineOf(each, name) ? othersIn(each, name) : QStringList{each};
            kept = without;
        }
        left += kept;
    }
    return left.join(u'\n');
}

QString withNameCorrected(const QString &pasted, const Member &before, const Member &after)
{
    const QStringList name = sortedWords(displayName(before));
    QStringList lines = pasted.split(u'\n');
    for (QString &line : lines)
        if (isLineOf(line, name)) {
            const QStringList others = othersIn(line, name);
            line = others.isEmpty() ? lineCorrected(line, before, after)
                                    : (QStringList{displayName(after)} + others).join(u'\n');
        }
    return lines.join(u'\n');
}

}  // namespace tablee

#include "starting/name_in_doubt.h"

#include "directory/name_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace tablee::ui {

namespace {

/// The name as it may have been typed: with more or other spaces, and no part of a longer one.
QRegularExpression asTyped(const QString &name)
{
    QStringList words = name.split(u' ');
    for (QString &word : words)
        word = QRegularExpression::escape(word);
    return QRegularExpression{
        QStringLiteral("(?<![\\w'’-])") + words.join(QStringLiteral("\\s+")) + QStringLiteral("(?![\\w'’-])"),
        QRegularExpression::UseUnicodePropertiesOption};
}

std::optional<NameInDoubt> foundInItsLine(const ListedName &person, const QString &text)
{
    qsizetype begin = 0;
    for (int line = 1; line < person.line; ++line) {
        begin = text.indexOf(u'\n', begin) + 1;
        if (begin == 0)
            return std::nullopt;
    }
    const qsizetype end = text.indexOf(u'\n', begin);
    const QString line = text.mid(begin, end < 0 ? -1 : end - begin);
    auto places = asTyped(person.typed).globalMatch(line);
    if (!places.hasNext())
        return std::nullopt;
    const QRegularExpressionMatch place = places.next();
    if (places.hasNext())
        return std::nullopt;
    return NameInDoubt{person, begin + place.capturedStart(), place.capturedLength()};
}

}  // namespace

std::optional<NameInDoubt> nameInDoubt(const NameList &list, const QString &text)
{
    if (!list.columns.empty())
        return std::nullopt;
    for (const ListedName &person : list.people) {
        if (!mayStandTheOtherWay(person.typed))
            continue;
        const auto inLine = std::count_if(list.people.begin(), list.people.end(),
            [&](const ListedName &other) { return other.line == person.line; });
        if (auto found = inLine == 1 ? foundInItsLine(person, text) : std::nullopt)
            return found;
    }
    return std::nullopt;
}

}  // namespace tablee::ui

#include "directory/member_details.h"

#include "directory/name_text.h"
#include "directory/search_key.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tablee {

namespace {

/// Several lines, each as clean as a name; no blank line at the beginning or the end.
QString cleanNote(const QString &typed)
{
    QString text = typed;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    QStringList lines;
    for (const QString &line : text.left(longestNote).split(u'\n'))
        lines += cleanLine(line);
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    while (!lines.isEmpty() && lines.first().isEmpty())
        lines.removeFirst();
    return lines.join(u'\n');
}

QStringList cleanTopics(const QStringList &typed)
{
    return withTopics({}, typed);
}

/// "I can teach bread baking, if there is an oven": a comma parts what somebody says, not what they know.
bool isProse(const QString &text)
{
    static const QRegularExpression goesOn{
        QStringLiteral("^(?:if|but|because|unless|si|mais|car|sauf|surtout|s['\u2019]il)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption};
    constexpr qsizetype mostWordsOfATopic = 6;
    const auto parts = text.split(u',');
    return std::any_of(parts.begin(), parts.end(), [](const QString &part) {
        const QString said = part.simplified();
        return said.count(u' ') >= mostWordsOfATopic || goesOn.match(said).hasMatch();
    });
}

}  // namespace

Member cleaned(Member member)
{
    member.given = cleanName(member.given);
    member.family = cleanName(member.family);
    member.typed = cleanName(member.typed);
    member.organisation = cleanName(member.organisation);
    member.team = cleanName(member.team);
    member.email = cleanName(member.email).remove(u' ');
    member.toShare = cleanTopics(member.toShare);
    member.toLearn = cleanTopics(member.toLearn);
    member.note = cleanNote(member.note);
    member.searchKey = searchKey(displayName(member));
    return member;
}

QString cleanTopic(const QString &typed)
{
    return cleanName(QString{typed}.replace(u';', u','));
}

QStringList topicsIn(const QString &text)
{
    const bool hasLines = text.contains(u'\n') || text.contains(u'\r');
    const QChar separator = text.contains(u';') ? u';' : hasLines || isProse(text) ? u'\n' : u',';
    QStringList topics;
    for (QString part : text.split(separator)) {
        const QString topic = cleanTopic(part.replace(u'\r', u' ').replace(u'\n', u' '));
        if (!topic.isEmpty())
            topics += topic;
    }
    return topics;
}

QString topicsAsText(const QStringList &topics)
{
    const bool isOneWithComma = topics.size() == 1 && topics.front().contains(u',');
    return topics.join(QStringLiteral("; ")) + (isOneWithComma ? QStringLiteral(";") : QString{});
}

QStringList withTopics(QStringList topics, const QStringList &more)
{
    QSet<QString> keys;
    for (const QString &topic : topics)
        keys.insert(topicKey(topic));
    for (const QString &typed : more) {
        const QString topic = cleanTopic(typed);
        const QString key = topicKey(topic);
        if (key.isEmpty() || keys.contains(key))
            continue;
        keys.insert(key);
        topics += topic;
    }
    return topics;
}

}  // namespace tablee

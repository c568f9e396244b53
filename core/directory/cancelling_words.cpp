#include "directory/cancelling_words.h"

#include "directory/search_key.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tablee {

bool hasAnyBeginning(const QString &key, std::initializer_list<QStringView> beginnings)
{
    // "Repas annulé" does not say "pas annulé".
    const QString words = u' ' + key;
    return std::any_of(beginnings.begin(), beginnings.end(),
        [&words](QStringView beginning) { return words.contains(u' ' + beginning.toString()); });
}

bool saysCancelled(const QString &key)
{
    return hasAnyBeginning(key, {u"cancel", u"annul", u"delet", u"supprim", u"void"});
}

bool saysRefunded(const QString &key)
{
    return hasAnyBeginning(key, {u"refund", u"rembours", u"chargeback"});
}

bool saysNotCancelled(const QString &key)
{
    return hasAnyBeginning(key,
        {u"not cancel", u"non annul", u"pas annul", u"not refund", u"non rembours", u"pas rembours",
            u"partially refund", u"partiellement rembours"});
}

namespace {

constexpr qsizetype mostWordsOfAnEnd = 6;

/// "Annulation" may be an insurance, and "Refundable" a ticket.
bool isEnd(const QString &word)
{
    static const QSet<QString> ends{u"annule"_qs, u"annulee"_qs, u"annules"_qs, u"annulees"_qs,
        u"cancelled"_qs, u"canceled"_qs, u"refunded"_qs, u"rembourse"_qs, u"remboursee"_qs, u"rembourses"_qs,
        u"remboursees"_qs};
    return ends.contains(word);
}

}  // namespace

bool isCancellation(const QString &cell)
{
    constexpr qsizetype longest = 40;
    if (cell.size() > longest)
        return false;
    const QString key = searchKey(cell);
    return key.count(u' ') < mostWordsOfAnEnd && !saysNotCancelled(key) && isEnd(key.section(u' ', 0, 0));
}

bool saysItIsCancelled(const QString &name)
{
    constexpr qsizetype longest = 120;
    if (name.size() > longest)
        return false;
    const QString key = searchKey(name);
    return key.count(u' ') < 2 * mostWordsOfAnEnd && !saysNotCancelled(key)
        && (isEnd(key.section(u' ', 0, 0)) || isEnd(key.section(u' ', -1)));
}

QString withoutCancellation(const QString &name)
{
    static const QRegularExpression bracket{QStringLiteral("\\s*[(\\[]([^()\\[\\]]{1,40})[)\\]]$")};
    const QRegularExpressionMatch match = bracket.match(name);
    return match.hasMatch() && isCancellation(match.captured(1)) ? name.left(match.capturedStart()) : name;
}

}  // namespace tablee

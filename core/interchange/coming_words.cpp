#include "interchange/coming_words.h"

#include "directory/search_key.h"

#include <QSet>

#include <algorithm>

namespace tablee {

namespace {

bool hasAnyOf(const QString &key, std::initializer_list<QStringView> beginnings)
{
    const auto words = QStringView{key}.split(u' ');
    return std::any_of(beginnings.begin(), beginnings.end(), [&](QStringView beginning) {
        return beginning.contains(u' ') ? key.contains(beginning)
                                        : std::any_of(words.begin(), words.end(),
                                            [&](QStringView word) { return word.startsWith(beginning); });
    });
}

bool isYes(const QString &key)
{
    static const QSet<QString> words{
        u"yes"_qs, u"oui"_qs, u"true"_qs, u"vrai"_qs, u"1"_qs, u"x"_qs, u"y"_qs, u"o"_qs};
    return words.contains(key);
}

bool isNo(const QString &key)
{
    static const QSet<QString> words{u"no"_qs, u"non"_qs, u"false"_qs, u"faux"_qs, u"n"_qs};
    return words.contains(key);
}

/// A column that is called "Cancelled" says the contrary of one that is called "Attending".
std::optional<LeftOutReason> reasonInHeading(const QString &heading)
{
    const QString key = searchKey(heading);
    if (hasAnyOf(key, {u"cancel", u"annul"}))
        return LeftOutReason::Cancelled;
    if (hasAnyOf(key, {u"refund", u"rembours"}))
        return LeftOutReason::Refunded;
    return std::nullopt;
}

}  // namespace

std::optional<LeftOutReason> reasonInStatus(const QString &heading, const QString &status)
{
    const QString key = searchKey(status);
    if (const auto named = reasonInHeading(heading))
        return isYes(key) ? named : std::nullopt;
    if (hasAnyOf(key,
            {u"not cancel", u"non annul", u"not refund", u"non rembours", u"partially refund",
                u"partiellement rembours"}))
        return std::nullopt;
    if (hasAnyOf(key, {u"cancel", u"annul", u"delet", u"supprim", u"void"}))
        return LeftOutReason::Cancelled;
    if (hasAnyOf(key, {u"refund", u"rembours", u"chargeback"}))
        return LeftOutReason::Refunded;
    if (isNo(key)
        || hasAnyOf(key,
            {u"not attending", u"not going", u"not coming", u"no show", u"ne participe pas",
                u"ne participera pas", u"ne vient pas", u"ne viendra pas", u"ne viendrai pas", u"absent",
                u"declin", u"refus", u"reject", u"waitlist", u"wait list", u"liste d attente", u"expir",
                u"transferred", u"transfere"}))
        return LeftOutReason::NotComing;
    return std::nullopt;
}

}  // namespace tablee

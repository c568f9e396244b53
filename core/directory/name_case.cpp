#include "directory/name_case.h"

#include "directory/name_text.h"
#include "directory/search_key.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tablee {

namespace {

bool hasSmallLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLower() && c != u'ß'; });
}

/// Greek needs more than a table of letters (its last sigma), and most scripts have no capitals.
bool isOurScript(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return !c.isLetter() || c.script() == QChar::Script_Latin || c.script() == QChar::Script_Cyrillic;
    });
}

bool isOrdinal(const QString &word)
{
    static const QSet<QString> ordinals{u"II"_qs, u"III"_qs, u"IV"_qs};
    return ordinals.contains(word);
}

/// One word without spaces: a capital at its beginning and after each hyphen and apostrophe.
QString wordInCase(const QString &word)
{
    if (isOrdinal(word))
        return word;
    // Sign by sign: all of it at once makes two signs of the Turkish İ.
    QString text = word;
    bool begins = true;
    for (qsizetype place = 0; place < text.size(); ++place) {
        QChar &sign = text[place];
        sign = begins ? sign.toUpper() : sign == u'İ' ? QChar{u'i'} : sign.toLower();
        const bool isLastButOne = place + 2 == text.size();  // "Van't", "Jo's"
        begins = !sign.isLetterOrNumber() && !sign.isMark()
            && !(isLastButOne && (sign == u'\'' || sign == u'’'));
    }
    constexpr qsizetype shortestMc = 4;
    if (text.startsWith(u"Mc") && text.size() >= shortestMc)
        text[2] = text.at(2).toUpper();
    return text;
}

qsizetype letterCount(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// A word of a name that has small letters elsewhere: "GAULLE", "d'ORNANO", "Saint-EXUPÉRY"; not "JP",
/// "(ONU)".
QString capitalsInCase(const QString &word)
{
    static const QRegularExpression capitals{
        QStringLiteral("(?<![\\p{L}\\p{M}])(?:\\p{Lu}[\\p{Lu}\\p{M}]{2,}|Mc\\p{Lu}{3,})(?![\\p{L}\\p{M}])")};
    if (word.startsWith(u'(') || isOrdinal(word))
        return word;
    QString text = word;
    auto each = capitals.globalMatch(word);
    while (each.hasNext()) {
        const QRegularExpressionMatch match = each.next();
        text.replace(match.capturedStart(), match.capturedLength(), wordInCase(match.captured()));
    }
    return text;
}

/// "JO", "LI": said as a word, not letter by letter as "JP".
bool isSaidAsAWord(const QString &name)
{
    const QString vowels = u"AEIOUY"_qs;
    return name.size() == 2 && name.at(0).isLetter() && !vowels.contains(name.at(0))
        && vowels.contains(name.at(1));
}

/// What people put behind a comma after their family name: "Lee, MBA".
bool isSuffix(const QString &word)
{
    static const QSet<QString> suffixes{u"mba"_qs, u"phd"_qs, u"md"_qs, u"cpa"_qs, u"cfa"_qs, u"esq"_qs,
        u"pmp"_qs, u"msc"_qs, u"bsc"_qs, u"llm"_qs, u"ing"_qs, u"eng"_qs, u"peng"_qs, u"crha"_qs, u"dds"_qs};
    return suffixes.contains(searchKey(word));
}

/// Behind these stands one more name: "née ROY", "ép. LI".
bool leadsToAName(const QString &word)
{
    static const QSet<QString> words{u"ne"_qs, u"nee"_qs, u"ep"_qs, u"epouse"_qs, u"epoux"_qs, u"veuve"_qs,
        u"vve"_qs, u"dit"_qs, u"dite"_qs, u"born"_qs, u"aka"_qs, u"alias"_qs};
    return words.contains(searchKey(word));
}

/// Of a name that has small letters elsewhere the words in capitals: "LE GOFF (née ROY)" -> "Le Goff (née
/// Roy)". A short particle follows the word behind it.
QStringList mixedInCase(const QStringList &words)
{
    QStringList named = words;
    for (qsizetype i = words.size() - 1; i >= 0; --i) {
        const QString &word = words.at(i);
        if (i > 0 && words.at(i - 1).endsWith(u',') && isSuffix(word))
            continue;
        const QString bare = QString{word}.remove(QRegularExpression{QStringLiteral("[^\\p{L}]")});
        const bool isParticleOfNext = i + 1 < words.size() && named.at(i + 1) != words.at(i + 1)
            && word == word.toUpper() && isParticle(word);
        const bool isBehindALead = i > 0 && leadsToAName(words.at(i - 1)) && isSaidAsAWord(bare);
        named[i] = isParticleOfNext || isBehindALead ? wordInCase(word) : capitalsInCase(word);
    }
    return named;
}

QString inCase(const QString &name)
{
    if (!isOurScript(name))
        return name;
    QStringList words = name.split(u' ');
    if (hasSmallLetters(name))
        return mixedInCase(words).join(u' ');
    for (QString &word : words)
        word = wordInCase(word);
    return words.join(u' ');
}

}  // namespace

QString familyNameInCase(const QString &name)
{
    return inCase(name);
}

QString givenNameInCase(const QString &name, const QString &family)
{
    constexpr qsizetype mostInitials = 2;
    const bool isWordInCapitals = isSaidAsAWord(name) && letterCount(family) > 0 && !hasSmallLetters(family);
    return letterCount(name) <= mostInitials && !isWordInCapitals ? name : inCase(name);
}

}  // namespace tablee

#include "directory/name_text.h"

#include "directory/search_key.h"

#include <QSet>
#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace tablee {

namespace {

constexpr char32_t zeroWidthNonJoiner = 0x200c;
constexpr char32_t zeroWidthJoiner = 0x200d;
constexpr char32_t blackFlag = 0x1f3f4;
/// Vietnamese and Hebrew need two or three marks on a letter; a pile of fifty hides the lines above it.
constexpr int mostMarksOnALetter = 6;

bool isTag(char32_t code)
{
    return code >= 0xe0020 && code <= 0xe007f;
}

bool isSpace(char32_t code)
{
    return QChar::isSpace(code) || code == 0x2800;
}

/// Letters without a shape of their own: a name made of them would be an empty place on the wall.
bool isFiller(char32_t code)
{
    return code == 0x034f || code == 0x115f || code == 0x1160 || code == 0x3164 || code == 0xffa0;
}

/// Scripts and emoji that need joiners all lie above the European alphabets.
bool mayBeJoined(char32_t code)
{
    return code >= 0x0590 && !isSpace(code) && QChar::category(code) != QChar::Other_Format;
}

bool isForbidden(char32_t code)
{
    const QChar::Category category = QChar::category(code);
    return category == QChar::Other_Control || category == QChar::Other_Format
        || category == QChar::Other_Surrogate || QChar::isNonCharacter(code) || isFiller(code);
}

bool isKept(const QList<uint> &codes, qsizetype at, char32_t previous)
{
    const char32_t code = codes.at(at);
    const char32_t next = at + 1 < codes.size() ? codes.at(at + 1) : 0;
    if (code == zeroWidthJoiner || code == zeroWidthNonJoiner)
        return mayBeJoined(previous) && mayBeJoined(next);
    if (isTag(code))  // the flags of England, Scotland and Wales
        return previous == blackFlag || isTag(previous);
    return !isForbidden(code);
}

/// Code points that may be seen, spaces collapsed.
QString visible(const QString &typed)
{
    const QList<uint> codes = typed.toUcs4();
    QList<char32_t> kept;
    kept.reserve(codes.size());
    int marks = 0;
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const char32_t code = isSpace(codes.at(i)) ? U' ' : char32_t{codes.at(i)};
        const char32_t previous = kept.isEmpty() ? 0 : kept.back();
        if (code == U' ' ? (previous == 0 || previous == U' ') : !isKept(codes, i, previous))
            continue;
        marks = QChar::isMark(code) ? marks + 1 : 0;
        if (marks > mostMarksOnALetter)
            continue;
        kept.push_back(code);
    }
    if (!kept.isEmpty() && kept.back() == U' ')
        kept.pop_back();
    return QString::fromUcs4(kept.constData(), kept.size());
}

/// Its first `most` characters, as a person counts them.
QString firstOf(const QString &name, int most)
{
    if (name.size() <= most)
        return name;
    QTextBoundaryFinder finder{QTextBoundaryFinder::Grapheme, name};
    qsizetype end = 0;
    for (int count = 0; count < most && end >= 0; ++count)
        end = finder.toNextBoundary();
    return end < 0 ? name : name.left(end).trimmed();
}

bool showsSomething(const QString &name)
{
    return std::any_of(name.begin(), name.end(), [](QChar c) { return !c.isSpace() && !c.isMark(); });
}

/// "TREMBLAY", not "JP": two capitals may well be a given name.
bool isInCapitals(const QString &word)
{
    const auto letters = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
    const QString bare = QString{word}.remove(u'ß');  // "STRAßE": it has no capital of its own
    return letters > 0 && bare == bare.toUpper() && bare != bare.toLower();
}

bool isLongInCapitals(const QString &word)
{
    const auto letters = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
    return letters >= 3 && isInCapitals(word);
}

/// "de" and "Le" before a family name in capitals; not "DE", and not "Ben", which may well be a given name.
bool isParticleBeforeCapitals(const QString &word)
{
    static const QSet<QString> givenToo{u"ben"_qs, u"bin"_qs, u"al"_qs, u"mac"_qs};
    return isParticle(word)
        && (word.front().isLower() || (!isInCapitals(word) && !givenToo.contains(searchKey(word))));
}

/// "d'ORNANO" -> "ORNANO"
QString withoutParticle(const QString &word)
{
    const bool isElided = word.size() > 2 && (word.at(1) == u'\'' || word.at(1) == u'’')
        && (word.front() == u'd' || word.front() == u'l');
    return isElided ? word.mid(2) : word;
}

/// How many words at the beginning are a family name in capitals before a given name that is not: "LE GOFF
/// Solène" -> 2.
qsizetype capitalWordsFirst(const QStringList &words)
{
    qsizetype count = 0;
    while (count < words.size() && isParticleBeforeCapitals(words.at(count)))
        ++count;
    while (count < words.size() && isInCapitals(withoutParticle(words.at(count))))
        ++count;
    const bool isFamily = std::any_of(words.begin(), words.begin() + count,
        [](const QString &word) { return isLongInCapitals(withoutParticle(word)); });
    return isFamily && count < words.size() && words.at(count).front().isLetter() ? count : 0;
}

/// How many words at the end are a family name in capitals behind a given name that is not: "Jean Pierre de
/// GAULLE" -> 2.
qsizetype capitalWordsLast(const QStringList &words)
{
    static const QSet<QString> titles{
        u"II"_qs, u"III"_qs, u"PHD"_qs, u"MBA"_qs, u"CPA"_qs, u"ING"_qs, u"ENG"_qs, u"CFA"_qs, u"ESQ"_qs};
    qsizetype count = 0;
    const auto fromEnd = [&words](qsizetype place) -> const QString & {
        return words.at(words.size() - 1 - place);
    };
    while (count < words.size() && fromEnd(count).front().isLetter()
        && isInCapitals(withoutParticle(fromEnd(count))))
        ++count;
    const bool isFamily = std::any_of(words.end() - count, words.end(), [](const QString &word) {
        return isLongInCapitals(withoutParticle(word)) && !titles.contains(word);
    });
    if (!isFamily)
        return 0;
    while (count + 1 < words.size() && isParticleBeforeCapitals(fromEnd(count)))
        ++count;
    return count < words.size() ? count : 0;
}

/// The first letter, figure or emoji of a word with all that belongs to it.
QString firstCharacter(const QString &word)
{
    qsizetype start = 0;
    while (start < word.size() && word.at(start).isPunct())
        ++start;
    if (start == word.size())
        return {};
    const QString rest = word.mid(start);
    QTextBoundaryFinder finder{QTextBoundaryFinder::Grapheme, rest};
    return rest.left(std::max<qsizetype>(finder.toNextBoundary(), 1));
}

QString capital(const QString &word)
{
    const QString first = firstCharacter(word);
    const QString upper = first.toUpper();
    return upper.size() == first.size() ? upper : first;  // "ß" has no single capital
}

bool isNumber(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

/// "Saint-Pierre" -> "S.-P."; "(2)" stays, and so does a word of a script without capitals, where nobody
/// writes initials.
QString wordAsInitials(const QString &word)
{
    if (word.startsWith(u'(') || word.toUpper() == word.toLower())
        return word;
    QStringList parts;
    for (const QString &part : word.split(u'-', Qt::SkipEmptyParts))
        if (const QString letter = capital(part); !letter.isEmpty())
            parts += letter + u'.';
    return parts.join(u'-');
}

QString asInitials(const QString &words)
{
    QStringList initials;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        if (const QString initial = wordAsInitials(word); !initial.isEmpty())
            initials += initial;
    return initials.join(u' ');
}

}  // namespace

QString cleanLine(const QString &typed)
{
    const QString line = visible(typed).normalized(QString::NormalizationForm_C);
    return showsSomething(line) ? line : QString{};
}

QString cleanName(const QString &typed)
{
    const QString name = firstOf(visible(typed).normalized(QString::NormalizationForm_C), longestName);
    return showsSomething(name) ? name : QString{};
}

bool isParticle(const QString &word)
{
    static const QSet<QString> particles{u"le"_qs, u"la"_qs, u"les"_qs, u"de"_qs, u"du"_qs, u"des"_qs,
        u"d"_qs, u"van"_qs, u"von"_qs, u"der"_qs, u"den"_qs, u"ter"_qs, u"ten"_qs, u"el"_qs, u"al"_qs,
        u"ben"_qs, u"bin"_qs, u"ait"_qs, u"mac"_qs, u"mc"_qs, u"st"_qs, u"saint"_qs, u"sainte"_qs, u"da"_qs,
        u"dos"_qs, u"di"_qs, u"del"_qs, u"della"_qs};
    return particles.contains(searchKey(word));
}

PersonName splitName(const QString &name)
{
    const qsizetype comma = name.indexOf(u',');
    if (comma > 0) {
        const QString given = name.mid(comma + 1).trimmed();
        if (!given.isEmpty())
            return {given, name.left(comma).trimmed()};
    }
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    const qsizetype family = capitalWordsFirst(words);
    if (family > 0)
        return {words.mid(family).join(u' '), words.first(family).join(u' ')};
    if (const qsizetype last = capitalWordsLast(words); last > 0)
        return {words.first(words.size() - last).join(u' '), words.last(last).join(u' ')};
    return {words.value(0), words.mid(1).join(u' ')};
}

bool mayStandTheOtherWay(const QString &name)
{
    // What double given names begin with.
    static const QSet<QString> firstParts{u"jean"_qs, u"marie"_qs, u"anne"_qs, u"anna"_qs, u"pierre"_qs,
        u"paul"_qs, u"louis"_qs, u"charles"_qs, u"francois"_qs, u"rose"_qs, u"claude"_qs, u"luc"_qs,
        u"marc"_qs, u"yves"_qs, u"andre"_qs, u"michel"_qs, u"jose"_qs, u"juan"_qs, u"karl"_qs, u"hans"_qs,
        u"john"_qs, u"mary"_qs};
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (name.contains(u',') || capitalWordsFirst(words) != 1)
        return false;
    const QStringList parts = words.front().split(u'-');
    return parts.size() == 2 && !parts.back().isEmpty() && firstParts.contains(searchKey(parts.front()));
}

QString displayName(const PersonName &name)
{
    return name.rest.isEmpty() ? name.given : name.given + u' ' + name.rest;
}

QString initials(const PersonName &name)
{
    if (name.rest.isEmpty() && isNumber(name.given))
        return name.given;
    const QString rest = name.rest.startsWith(u'(') ? QString{} : capital(name.rest);
    return capital(name.given) + rest;
}

QString withinLength(const QString &name, int most)
{
    const bool fits = firstOf(name, most).size() == name.size();
    return fits ? name : firstOf(name, most - 1) + QChar{0x2026};
}

QString shortForm(const PersonName &name)
{
    return displayName({name.given, asInitials(name.rest)});
}

QString initialAndFamily(const PersonName &name)
{
    return name.rest.isEmpty() ? name.given : displayName({asInitials(name.given), name.rest});
}

}  // namespace tablee

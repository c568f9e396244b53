#include "directory/two_names.h"

#include "directory/name_cell.h"
#include "directory/search_key.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace tablee {

namespace {

using Sides = std::pair<QString, QString>;

/// What stands on both sides of the one sign or word that joins two people.
std::optional<Sides> sidesOf(const QString &text)
{
    static const QRegularExpression joint{
        QStringLiteral("\\s+(?:et|and|&|\\+|/)\\s+"), QRegularExpression::CaseInsensitiveOption};
    constexpr qsizetype longest = 200;
    if (text.size() > longest || text.contains(u','))
        return std::nullopt;
    const QStringList sides = text.split(joint);
    if (sides.size() != 2)
        return std::nullopt;
    return Sides{sides.front().trimmed(), sides.back().trimmed()};
}

/// A name, and neither somebody nobody names nor the rest of what a company is called.
bool standsForSomebody(const QString &side)
{
    static const QSet<QString> others{u"fils"_qs, u"fille"_qs, u"filles"_qs, u"cie"_qs, u"associes"_qs,
        u"associees"_qs, u"co"_qs, u"company"_qs, u"sons"_qs, u"partners"_qs, u"freres"_qs, u"soeurs"_qs,
        u"compagnie"_qs, u"invite"_qs, u"invitee"_qs, u"invites"_qs, u"guest"_qs, u"guests"_qs,
        u"conjoint"_qs, u"conjointe"_qs, u"accompagnant"_qs, u"accompagnante"_qs, u"partner"_qs, u"ami"_qs,
        u"amie"_qs, u"amis"_qs, u"friend"_qs, u"friends"_qs, u"famille"_qs, u"family"_qs, u"mari"_qs,
        u"femme"_qs, u"husband"_qs, u"wife"_qs, u"epoux"_qs, u"epouse"_qs, u"enfant"_qs, u"enfants"_qs,
        u"child"_qs, u"children"_qs, u"kids"_qs, u"bebe"_qs, u"baby"_qs, u"equipe"_qs, u"staff"_qs,
        u"team"_qs, u"band"_qs, u"comite"_qs, u"committee"_qs, u"crew"_qs, u"groupe"_qs, u"group"_qs,
        u"collegues"_qs, u"colleagues"_qs, u"copain"_qs, u"copine"_qs, u"copains"_qs, u"amies"_qs, u"mere"_qs,
        u"pere"_qs, u"mother"_qs, u"father"_qs, u"parents"_qs, u"frere"_qs, u"soeur"_qs, u"brother"_qs,
        u"sister"_qs, u"son"_qs, u"sa"_qs, u"ses"_qs, u"leur"_qs, u"leurs"_qs, u"the"_qs, u"les"_qs,
        u"his"_qs, u"her"_qs, u"their"_qs,
        // "Arts et Métiers", "Research and Development"
        u"arts"_qs, u"metiers"_qs, u"crafts"_qs, u"sciences"_qs, u"recherche"_qs, u"developpement"_qs,
        u"research"_qs, u"development"_qs, u"culture"_qs, u"loisirs"_qs, u"sports"_qs, u"sante"_qs,
        u"education"_qs, u"formation"_qs,
        // "Anne Roy / Acme Corp"
        u"corp"_qs, u"corporation"_qs, u"inc"_qs, u"ltd"_qs, u"limited"_qs, u"llc"_qs, u"llp"_qs, u"plc"_qs,
        u"sas"_qs, u"sasu"_qs, u"sarl"_qs, u"eurl"_qs, u"scop"_qs, u"gmbh"_qs, u"ltee"_qs, u"ong"_qs,
        u"ngo"_qs, u"asso"_qs, u"association"_qs, u"societe"_qs, u"entreprise"_qs, u"cooperative"_qs,
        u"mairie"_qs, u"universite"_qs, u"university"_qs, u"ecole"_qs, u"school"_qs, u"institut"_qs,
        u"institute"_qs, u"fondation"_qs, u"foundation"_qs, u"cabinet"_qs, u"agence"_qs, u"agency"_qs,
        u"studio"_qs, u"consulting"_qs, u"solutions"_qs, u"services"_qs, u"technologies"_qs, u"systems"_qs,
        u"industries"_qs, u"holding"_qs};
    const QStringList words = searchKey(side).split(u' ', Qt::SkipEmptyParts);
    const bool hasOtherSigns = std::any_of(side.begin(), side.end(),
        [](QChar sign) { return sign.isDigit() || sign == u'@' || sign == u'<' || sign == u'>'; });
    return !words.isEmpty() && hasLetters(side) && !hasOtherSigns
        && std::none_of(
            words.begin(), words.end(), [](const QString &word) { return others.contains(word); });
}

bool isOneWord(const QString &side)
{
    return !side.contains(u' ');
}

/// Whole names with no word in common: "Anne Roy / Acme" and "Jean / John Chen" are one person.
bool areWholeAndApart(const QStringList &names)
{
    QSet<QString> seen;
    for (const QString &name : names) {
        const QStringList words = searchKey(name).split(u' ', Qt::SkipEmptyParts);
        if (isOneWord(name) || std::any_of(words.begin(), words.end(), [&seen](const QString &word) {
                return seen.contains(word);
            }))
            return false;
        seen += QSet<QString>{words.begin(), words.end()};
    }
    return true;
}

/// The names on both sides, where each may be somebody's.
std::optional<Sides> namesIn(const QString &text)
{
    const auto sides = sidesOf(text);
    if (!sides || !standsForSomebody(sides->first) || !standsForSomebody(sides->second)
        || sides->first.front().isLower() || sides->second.front().isLower())
        return std::nullopt;
    static const QRegularExpression sign{QStringLiteral("\\s[+/]\\s")};
    return !text.contains(sign) || areWholeAndApart({sides->first, sides->second}) ? sides : std::nullopt;
}

/// "DURAND Anne": of such a one the other shares the family name.
bool isFamilyFirst(const QString &side)
{
    return splitName(side).given != side.section(u' ', 0, 0);
}

}  // namespace

std::optional<TwoNames> twoPeopleIn(const QString &name, bool familyComesFirst)
{
    const auto sides = namesIn(name);
    if (!sides)
        return std::nullopt;
    const auto &[one, other] = *sides;
    if (isFormOfAddress(one)) {
        // "M. et Mme Paul Durand" may be either's name: each keeps all of it.
        const QString title = other.section(u' ', 0, 0), shared = other.section(u' ', 1);
        if (!isFormOfAddress(title) || shared.isEmpty())
            return std::nullopt;
        return TwoNames{{one, shared}, {title, shared}};
    }
    QString first = withoutTitle(one), second = withoutTitle(other);
    if (familyComesFirst && !isOneWord(first)) {
        first = familyFirst(first);
        second = familyFirst(second);
    }
    if (isOneWord(first) && !isOneWord(second) && !isFamilyFirst(second)) {
        const PersonName whole = splitName(second);
        return TwoNames{{first, whole.rest}, whole};
    }
    if (!isOneWord(first) && isOneWord(second) && isFamilyFirst(first)) {
        const PersonName whole = splitName(first);
        return TwoNames{whole, {second, whole.rest}};
    }
    return TwoNames{splitName(first), splitName(second)};
}

std::optional<TwoNames> twoPeopleInParts(const QString &given, const QString &family)
{
    const auto sides = namesIn(given);
    if (!sides || family.isEmpty())
        return std::nullopt;
    const auto families = sidesOf(family);
    const bool eachHasOne
        = families && standsForSomebody(families->first) && standsForSomebody(families->second);
    // "Anne Roy, Paul Blanc et Marie Petit" looks like a family's name before the comma.
    const bool isWholeNameBefore = !isOneWord(family) && !isParticle(family.section(u' ', 0, 0));
    if (!eachHasOne && isWholeNameBefore && !isOneWord(sides->first) && !isOneWord(sides->second))
        return std::nullopt;
    return TwoNames{{sides->first, eachHasOne ? families->first : family},
        {sides->second, eachHasOne ? families->second : family}};
}

bool mayNameSeveral(const QString &name)
{
    static const QRegularExpression joint{QStringLiteral("\\s+(?:et|and|&|\\+|ou|or)\\s+|\\s*/\\s*"),
        QRegularExpression::CaseInsensitiveOption};
    constexpr qsizetype longest = 200;
    if (name.size() > longest || name.contains(u'(') || !name.contains(joint))
        return false;
    QStringList parts;
    for (const QString &piece : name.split(u','))
        for (const QString &part : piece.split(joint))
            if (!part.trimmed().isEmpty())
                parts += part.trimmed();
    if (parts.size() < 2 || !std::all_of(parts.begin(), parts.end(), [](const QString &part) {
            return standsForSomebody(part) && !part.front().isLower();
        }))
        return false;
    if (parts.size() == 2 || name.contains(u'/'))
        return areWholeAndApart(parts);
    return parts.size() > 2 && !std::all_of(parts.begin(), parts.end(), isOneWord);
}

}  // namespace tablee

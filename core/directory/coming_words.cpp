#include "directory/coming_words.h"

#include "directory/cancelling_words.h"
#include "directory/cell_looks.h"
#include "directory/search_key.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tablee {

namespace {

bool isYes(const QString &key)
{
    static const QSet<QString> words{u"yes"_qs, u"oui"_qs, u"true"_qs, u"vrai"_qs, u"1"_qs, u"x"_qs, u"xx"_qs,
        u"y"_qs, u"o"_qs, u"✓"_qs, u"✔"_qs, u"☑"_qs, u"✅"_qs};
    return words.contains(key);
}

/// "No, sorry", "Non merci"; not "No response" or "Non payé".
bool isNo(const QString &status, const QString &key)
{
    static const QSet<QString> words{
        u"no"_qs, u"non"_qs, u"false"_qs, u"faux"_qs, u"n"_qs, u"0"_qs, u"nope"_qs};
    static const QSet<QString> after{u"sorry"_qs, u"thanks"_qs, u"thank"_qs, u"merci"_qs, u"desole"_qs,
        u"desolee"_qs, u"je"_qs, u"i"_qs, u"we"_qs, u"nous"_qs, u"malheureusement"_qs, u"unfortunately"_qs,
        u"helas"_qs, u"pas"_qs, u"present"_qs, u"presente"_qs, u"participant"_qs, u"participante"_qs,
        u"disponible"_qs, u"inscrit"_qs, u"inscrite"_qs, u"venu"_qs, u"venue"_qs};
    static const QRegularExpression stop{
        QStringLiteral("^\\s*(?:no|non)\\s*[,.;:!]"), QRegularExpression::CaseInsensitiveOption};
    const QStringList parts = key.split(u' ');
    return words.contains(key)
        || ((parts.first() == u"no" || parts.first() == u"non")
            && (after.contains(parts.value(1)) || stop.match(status).hasMatch()));
}

/// "I can't make it", "je ne pourrai pas venir", "ne vient plus"; not "can't wait", "not sure yet" or "je
/// peux venir plus tard".
bool declinesInWords(const QString &key)
{
    static const QRegularExpression english{QStringLiteral(
        "\\b(?:not|cannot|can t|can not|won t|couldn t|isn t|aren t|unable)\\b(?! sure| wait).*"
        "\\b(?:attend\\w*|come|coming|go|going|make|there|join\\w*|participat\\w*|able|available|"
        "present|registered|free)\\b")};
    static const QRegularExpression french{QStringLiteral(
        "\\b(?:peux|peut|pouvons|peuvent|pourrai|pourra|pourrons|viens|vient|viendrai|viendra|"
        "viendrons|serai|sera|serons|participe\\w*|assiste\\w*|irai|ira|souhaite)\\b(?: \\w+)? pas\\b")};
    // Without its "ne" it is "more": "je viens plus tôt".
    static const QRegularExpression noMore{QStringLiteral(
        "\\b(?:ne|n)(?: y)? (?:(?:peux|peut|pouvons|peuvent|pourrai|pourra|pourrons|pourront|viens|vient|"
        "venons|viennent|viendrai|viendra|viendrons|viendront|serai|sera|serons|seront|participe\\w*|"
        "assiste\\w*|irai|ira|irons|iront|souhaite\\w*|veux|veut)\\b(?: \\w+)? plus\\b|"
        "(?:suis|est|sommes|sont) plus (?:disponible|libre|inscrit|present|interesse|des notres))")};
    return english.match(key).hasMatch() || french.match(key).hasMatch() || noMore.match(key).hasMatch()
        || hasAnyBeginning(key,
            {u"cannot", u"unfortunately no", u"unfortunately not", u"malheureusement non", u"helas non",
                u"no show", u"pas disponible", u"pas present", u"pas presente", u"pas venir"});
}

/// "Pas cette fois", "Can't, sorry", "Plutôt non"; not "Pas avant 19 h".
bool declinesInShort(const QString &key)
{
    static const QRegularExpression look{QStringLiteral(
        "^(?:pas cette fois|not this time|(?:je suis )?pas dispo|plutot (?:non|pas)|rather not|probablement "
        "(?:non|pas)|probably not|sans doute pas|impossible|pas possible|not possible|next time|une autre "
        "fois|la prochaine fois|maybe next time|pas pour (?:moi|nous)|not for (?:me|us)|"
        "(?:sadly|regrettably|alas) not?)\\b(?! d)|"
        "^(?:(?:sorry|desolee?|je|i|we|nous|on|m|am|re|are|afraid) )*(?:can t|cant|cannot|peux pas|pourrai "
        "pas)"
        "(?: sorry| this time| tonight| that day| that night| unfortunately| cette fois| ce soir| "
        "desolee?)*$")};
    return look.match(key).hasMatch();
}

/// "I have to miss this one", "je passe mon tour", "je serai en déplacement"; not "en déplacement, mais je
/// viens".
bool isElsewhere(const QString &key)
{
    static const QRegularExpression look{QStringLiteral(
        "^(?!.*\\b(?:mais|but)\\b).*(?:"
        "\\b(?:have to|must|will|ll|going to) (?:miss|skip|pass on|sit out) (?:this|it|that)\\b|"
        "\\bpass(?:e|ons|erai|erons) (?:mon|notre|son) tour\\b|"
        "\\b(?:serai|sera|serons) (?:en (?:deplacement|voyage|vacances|conges?)|a l etranger|ailleurs)\\b|"
        "\\b(?:will|ll) be (?:away|abroad|out of town|travelling|traveling|on holiday|on vacation)\\b)")};
    return look.match(key).hasMatch();
}

/// "S'est retirée", "retiré de la liste"; not a ticket that was fetched, "Billet retiré", or will be, "À
/// retirer sur place".
bool withdrewInFrench(const QString &key)
{
    static const QRegularExpression look{
        QStringLiteral("\\b(?:s est|me suis|nous sommes) retire\\w*|(?<!billet )(?<!billets )(?<!badge )"
                       "(?<!place )(?<!places )\\bretiree?s? (?:de|du|des|d)\\b")};
    return look.match(key).hasMatch();
}

/// "Je viens mais je ne peux pas rester", "Présent, sauf empêchement": what follows is about something else.
/// Not "je viens pas" or "je viens malheureusement pas".
bool beginsWithComing(const QString &key)
{
    static const QRegularExpression look{QStringLiteral(
        "^(?:presente?s?|attending|(?:je|nous|on) (?:serai|sera|serons) (?:la|presente?s?|des votres)|"
        "(?:i|we) (?:ll|will|am|m|are|re) (?:be there|come|coming|attend|attending)|"
        "(?:je|nous|on) (?:viens|vient|venons|viendrai|viendra|viendrons|participe\\w*)\\b"
        "(?! (?:(?!mais\\b|sauf\\b|et\\b)\\w+ )?pas\\b))\\b")};
    return look.match(key).hasMatch();
}

/// As a sheet of presence has it: "Abs.", "Exc.", a cross.
bool isSignOfAbsence(const QString &key)
{
    static const QSet<QString> signs{u"exc"_qs, u"✗"_qs, u"✘"_qs, u"❌"_qs};
    return signs.contains(key) || key.section(u' ', 0, 0) == u"abs";
}

bool saysNotComing(const QString &status, const QString &key)
{
    static const QSet<QString> yes{u"yes"_qs, u"oui"_qs, u"yep"_qs, u"yeah"_qs, u"ouais"_qs, u"ok"_qs};
    if (yes.contains(key.section(u' ', 0, 0)) || beginsWithComing(key))
        return false;
    return isNo(status, key) || isSignOfAbsence(key) || declinesInWords(key) || declinesInShort(key)
        || isElsewhere(key) || withdrewInFrench(key)
        || hasAnyBeginning(key,
            {u"absent", u"declin", u"refus", u"reject", u"denied", u"regrets", u"withdrawn", u"withdrew",
                u"unregister", u"deregister", u"remov", u"disput", u"contest", u"unavailab", u"indisponib",
                u"desinscri", u"desist", u"excus", u"abandon", u"empech", u"waitlist", u"wait list",
                u"waiting list", u"liste d attente", u"expir", u"invalid", u"inactif", u"inactive",
                u"desactiv", u"deactivat", u"transferred", u"transfere"});
}

/// "Paiement échoué", "Échec du paiement", "Failed"; not an e-mail that failed.
bool saysPaymentFailed(const QString &key)
{
    static const QRegularExpression look{QStringLiteral(
        "^(?:failed|failure|echec|echoue(?:e|s|es)?)$|"
        "\\b(?:payments?|paiements?|prelevement|transaction|carte|card|virement|reglement)\\b.*"
        "\\b(?:failed|failure|echec|echoue(?:e|s|es)?)\\b|"
        "\\b(?:failed|echec)\\b.*\\b(?:payment|paiement|prelevement|transaction|virement|"
        "reglement)\\b")};
    return look.match(key).hasMatch();
}

/// A sheet of presence may have a column for those who are not there: an X below "Excusé".
bool isOfAbsence(const QString &key)
{
    static const QRegularExpression look{
        QStringLiteral("^(?:absen(?:t|te|ts|ce|ces|t e|t e s)|excuse(?:e|s|es| e| e s)?)$")};
    return look.match(key).hasMatch();
}

/// What databases write for a day that never came: "0000-00-00 00:00:00", "0001-01-01T00:00:00".
bool isNever(const QString &status)
{
    static const QRegularExpression look{QStringLiteral(
        "^(?:0000-00-00|0001-01-01|1970-01-01|00/00/0000)(?:[T ]00:00(?::00(?:\\.0+)?)?Z?)?$")};
    return look.match(status.trimmed()).hasMatch();
}

/// A column that is called "Cancelled" says the contrary of one that is called "Attending".
std::optional<LeftOutReason> reasonInHeading(const QString &heading)
{
    const QString key = headingKey(heading);
    if (isOfAbsence(key))
        return LeftOutReason::NotComing;
    if (saysCancelled(key))
        return LeftOutReason::Cancelled;
    if (saysRefunded(key))
        return LeftOutReason::Refunded;
    return std::nullopt;
}

}  // namespace

std::optional<LeftOutReason> reasonInName(const QString &name)
{
    // Of two people one may be meant.
    static const QRegularExpression absent{
        QStringLiteral(
            "^(?!.*\\s(?:et|and|&)\\s).{1,100}[(\\[](?:absente?|excusée?|abs\\.?|exc\\.?|ne vient pas|"
            "declined|not coming)[)\\]]$"),
        QRegularExpression::CaseInsensitiveOption};
    if ((name.endsWith(u')') || name.endsWith(u']')) && absent.match(name).hasMatch())
        return LeftOutReason::NotComing;
    if (!saysItIsCancelled(name))
        return std::nullopt;
    return saysRefunded(searchKey(name)) ? LeftOutReason::Refunded : LeftOutReason::Cancelled;
}

std::optional<LeftOutReason> reasonInStatus(const QString &heading, const QString &status)
{
    const QString key = searchKey(status);
    if (key.isEmpty() || saysNotCancelled(key) || isNever(status)
        || (isAmount(status) && !isNoughtOrOne(status)))
        return std::nullopt;
    if (const auto named = reasonInHeading(heading))
        return isYes(key) || isDateOrTime(status) || saysCancelled(key) || saysRefunded(key)
                || isOfAbsence(key)
            ? named
            : std::nullopt;
    if (saysCancelled(key))
        return LeftOutReason::Cancelled;
    if (saysRefunded(key))
        return LeftOutReason::Refunded;
    if (saysPaymentFailed(key))
        return LeftOutReason::NotPaid;
    return saysNotComing(status, key) ? std::optional{LeftOutReason::NotComing} : std::nullopt;
}

std::optional<LeftOutReason> reasonInRow(
    const QStringList &heading, const QStringList &cells, const std::vector<ListField> &fields)
{
    for (std::size_t place = 0; place < fields.size(); ++place) {
        if (fields[place] != ListField::Status && fields[place] != ListField::Presence)
            continue;
        const auto column = static_cast<qsizetype>(place);
        const QString cell = cells.value(column);
        if (fields[place] == ListField::Presence && cell.trimmed().isEmpty())
            return LeftOutReason::NotComing;
        if (const auto reason = reasonInStatus(heading.value(column), cell))
            return reason;
    }
    return std::nullopt;
}

bool isSignOfComing(const QString &heading, const QString &status)
{
    static const QSet<QString> present{u"present"_qs, u"presente"_qs, u"p"_qs};
    const QString key = searchKey(status);
    return (isYes(key) || present.contains(key)) && !reasonInHeading(heading);
}

}  // namespace tablee

#include "directory/name_cell.h"

#include "directory/list_table.h"
#include "directory/name_text.h"
#include "directory/search_key.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace tablee {

bool hasLetters(const QString &cell)
{
    return std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); });
}

namespace {

const QRegularExpression &addressLook()
{
    static const QRegularExpression address{u"[<(\\[]?[^\\s<>(),;]+@[^\\s<>(),;]+[>)\\]]?"_qs};
    return address;
}

QString withoutAddress(const QString &text)
{
    if (!text.contains(u'@'))
        return text;
    static const QRegularExpression margin{u"^[\\s,;:\"-]+|[\\s,;:\"-]+$"_qs};
    QString name = text;
    name.remove(addressLook()).remove(margin);
    return hasLetters(name) ? name : nameInAddress(text);
}

QString withoutTelephone(const QString &text)
{
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    if (digits < 7 || !hasLetters(text))
        return text;
    static const QRegularExpression telephone{u"[\\s,;:-]*\\+?\\(?\\d[\\d\\s().-]{5,}\\d\\s*$"_qs};
    // Looked for where it can stand: a search from each digit of a long line would never end.
    constexpr qsizetype longest = 40;
    return text.chopped(std::min(longest, text.size())) + text.right(longest).remove(telephone);
}

/// Where the dash begins that parts a name of several words from what else is said; -1 where there is none.
qsizetype dashBehindName(const QString &text)
{
    static const QRegularExpression dash{u"\\s+[-\u2013\u2014]\\s+"_qs};
    const qsizetype at = text.indexOf(dash);
    if (at <= 0)
        return -1;
    const QString head = text.left(at).simplified();
    const QString tail = text.mid(at);
    // "DE LA TOUR - MARTIN Sophie" is one name, "Paul Roy - Ana Roy" are two.
    const bool isFamilyAlone = head == head.toUpper() && tail != tail.toUpper();
    const QStringList words = head.split(u' ');
    const QStringList others = tail.simplified().split(u' ');
    const bool sharesAWord = std::any_of(words.begin(), words.end(), [&others](const QString &word) {
        return word.size() > 1 && others.contains(word, Qt::CaseInsensitive);
    });
    const bool isBeside = words.size() > 1 && !isFamilyAlone && !sharesAWord;
    return isBeside && hasLetters(head) && hasLetters(tail) ? at : -1;
}

/// A family name in capitals: "ROY", "LE GOFF".
bool endsInCapitals(const QString &text)
{
    const QString last = text.section(u' ', -1);
    return last.size() > 2 && hasLetters(last) && last == last.toUpper();
}

/// Where the comma stands that parts "Anne ROY" from what else is said: a function, an organisation. -1 where
/// there is none, and where a given name or somebody else may follow: "Le GOFF, Yann", "Anne ROY, Paul
/// BLANC".
qsizetype commaBehindName(const QString &text)
{
    const qsizetype at = text.indexOf(u',');
    if (at <= 0 || !hasLetters(text.mid(at)))
        return -1;
    const QString head = text.left(at).simplified();
    const QString given = splitName(head).given;
    if (!endsInCapitals(head) || given == given.toUpper() || !head.startsWith(given + u' ')
        || isParticle(given))
        return -1;
    const QStringList tail = text.mid(at + 1).split(u',');
    const bool namesAnother = std::any_of(tail.begin(), tail.end(), [](const QString &part) {
        const QString said = part.simplified();
        return said.contains(u' ') && endsInCapitals(said) && said != said.toUpper();
    });
    const QStringList words = tail.front().simplified().split(u' ');
    const bool mayBeAName = tail.size() == 1 && words.size() == 2
        && std::all_of(
            words.begin(), words.end(), [](const QString &word) { return word.front().isUpper(); });
    return namesAnother || mayBeAName ? -1 : at;
}

/// Where a name ends and something else begins beside it; -1 where nothing does.
qsizetype endOfName(const QString &text)
{
    const qsizetype dash = dashBehindName(text);
    const qsizetype comma = commaBehindName(dash < 0 ? text : text.left(dash));
    return comma < 0 ? dash : comma;
}

/// "B." and "B"
bool isLoneInitial(const QString &word)
{
    return word.front().isLetter() && (word.size() == 1 || (word.size() == 2 && word.back() == u'.'));
}

/// Longer than any name, and short enough to be looked through while somebody types.
constexpr qsizetype longestLooked = 1000;

/// The last line of many a spreadsheet: "Total : 12", "Total des inscrits 45".
bool isATotal(const QString &name)
{
    static const QRegularExpression total{QStringLiteral(
        "^(?:grand |sous |sub )?(?:total|subtotal)(?: (?:general|participants?|inscrits?|inscriptions|"
        "attendees|registrations|people|personnes|members|membres|des|de|of|\\d+))*$")};
    constexpr qsizetype longestTotal = 60;
    if (name.size() > longestTotal)
        return false;
    // Two columns of a name may bring the parts the other way round: "3 Total".
    const QString key = searchKey(name);
    return total.match(key).hasMatch()
        || total.match(key.section(u' ', -1) + u' ' + key.section(u' ', 0, -2)).hasMatch();
}

/// "7.", "(8)": a line that nobody has written a name on.
bool isNumberingAlone(const QString &name)
{
    static const QRegularExpression look{u"^(?:\\(?\\d{1,5}[.):]|\\d{1,5} ?[-\u2013]|#\\d{1,5})$"_qs};
    return look.match(name).hasMatch();
}

}  // namespace

QString withoutNumbering(QString text)
{
    static const QRegularExpression mark{
        u"^(?:(?:[-*\u2022\u00b7\u25e6\u25aa\u25cf\u25cb\u2023\u2013\u2014\u2610\u2611\u2713\u2714>]|\\+(?=\\s))+|\\[[ xX]?\\]|\\(?\\d{1,5}[.):]|\\d{1,5} ?[-\u2013](?=\\s)|#\\d{1,5})\\s*(?=\\S)"_qs};
    for (int marks = 0; marks < 3 && !text.isEmpty() && !text.front().isLetter(); ++marks) {
        const QRegularExpressionMatch match = mark.match(text);
        if (!match.hasMatch())
            break;
        text = text.mid(match.capturedLength());
    }
    return text;
}

QString nameInAddress(const QString &address)
{
    static const QRegularExpression separators{u"[._+-]+"_qs};
    QString local = address.section(u'@', 0, 0).section(u'+', 0, 0);
    return local.remove(QRegularExpression{u"^[<(\\[\"']+|mailto:"_qs}).replace(separators, u" "_qs);
}

QString addressBeside(const QString &cell)
{
    const QRegularExpressionMatch match = addressLook().match(cell.left(longestLooked));
    static const QRegularExpression brackets{u"^(?:[<(\\[]|mailto:)+|[>)\\].:]+$"_qs};
    return match.hasMatch() ? match.captured().remove(brackets) : QString{};
}

QString addressIn(const QString &cell)
{
    static const QRegularExpression blanks{u"\\s*@\\s*"_qs};
    static const QRegularExpression others{u"[/|].*$"_qs};
    QString address = addressBeside(cell);
    if (address.count(u'@') > 1)
        address.remove(others);
    if (!address.isEmpty())
        return address;
    const QString closed = cell.trimmed().replace(blanks, u"@"_qs);
    return isAddress(closed) && closed.section(u'@', 1).contains(u'.') ? addressBeside(closed) : QString{};
}

bool isOneAddress(const QString &text)
{
    static const QRegularExpression look{u"^[^\\s,;<>\"@]+@[^\\s,;<>\"@.]+(?:\\.[^\\s,;<>\"@.]+)+$"_qs};
    return look.match(text).hasMatch();
}

QStringList partsWithAddress(const QString &cell)
{
    // Blanks about the sign are within an address: "d @x.org".
    static const QRegularExpression between{u"[;,/|]|(?<![@\\s])\\s+(?![@\\s])"_qs};
    return cell.left(longestLooked).split(between).filter(QStringLiteral("@"));
}

QString withoutTitle(const QString &name)
{
    static const QRegularExpression pronouns{
        QStringLiteral("\\s*[(\\[](?:she|he|they|elle|il|iel|ze|xe|ael)(?:\\s*[/,-]\\s*\\p{L}+)+[)\\]]\\s*$"),
        QRegularExpression::CaseInsensitiveOption};
    // "Lee (Invité)" in Teams, "Anne (Mme)"
    static const QRegularExpression mark{
        QStringLiteral(
            "\\s*[(\\[](?:invitée?|guest|non vérifiée?|unverified|externe|external|m\\.|mme\\.?|mlle\\.?|"
            "mr\\.?|mrs\\.?|ms\\.?|mx\\.?|dr\\.?)[)\\]]\\s*$"),
        QRegularExpression::CaseInsensitiveOption};
    static const QRegularExpression title{
        QStringLiteral("^(?:M\\.|MM\\.|(?:Mme|Mlle|Mr|Mrs|Ms|Miss|Mx|Dr|Madame|Monsieur|Mademoiselle)\\.?|"
                       "(?:Me|Pr|Prof)\\.?(?=\\s+\\S+\\s+\\S))\\s+(?!(?:et|and|&|ou|or)\\s)(?=\\S)"),
        QRegularExpression::CaseInsensitiveOption};
    constexpr qsizetype longest = 1000;
    if (name.size() > longest)
        return name;
    const QString bare = QString{name}.remove(pronouns).remove(mark).remove(title);
    return hasLetters(bare) ? bare : name;
}

bool isFormOfAddress(const QString &text)
{
    static const QSet<QString> titles{u"m"_qs, u"mr"_qs, u"mme"_qs, u"mlle"_qs, u"mrs"_qs, u"ms"_qs,
        u"miss"_qs, u"mx"_qs, u"dr"_qs, u"pr"_qs, u"prof"_qs, u"me"_qs, u"madame"_qs, u"monsieur"_qs,
        u"mademoiselle"_qs};
    return titles.contains(searchKey(text));
}

bool saysNothing(const QString &cell)
{
    static const QSet<QString> nothing{u"n a"_qs, u"na"_qs, u"rien"_qs, u"aucun"_qs, u"aucune"_qs, u"none"_qs,
        u"nothing"_qs, u"nil"_qs, u"null"_qs, u"neant"_qs, u"ras"_qs, u"r a s"_qs, u"sans"_qs,
        u"sans objet"_qs, u"no"_qs, u"non"_qs, u"nope"_qs, u"no idea"_qs, u"not sure"_qs,
        u"not applicable"_qs, u"non applicable"_qs, u"non renseigne"_qs, u"non communique"_qs, u"unknown"_qs,
        u"inconnu"_qs, u"inconnue"_qs, u"tbd"_qs, u"i don t know"_qs, u"don t know"_qs, u"dont know"_qs,
        u"idk"_qs, u"je ne sais pas"_qs, u"je sais pas"_qs, u"ne sais pas"_qs, u"nsp"_qs, u"pas encore"_qs,
        u"rien de special"_qs, u"rien de particulier"_qs, u"rien du tout"_qs, u"nothing special"_qs,
        u"pas d idee"_qs, u"aucune idee"_qs, u"pas d organisation"_qs, u"nothing in particular"_qs,
        u"nothing yet"_qs, u"je ne sais pas encore"_qs, u"i don t know yet"_qs, u"not yet"_qs};
    constexpr qsizetype longest = 60;
    if (cell.size() > longest)
        return false;
    const bool isOnlySigns
        = std::all_of(cell.begin(), cell.end(), [](QChar sign) { return sign.isPunct() || sign.isSpace(); });
    const QString key = searchKey(cell);
    return isOnlySigns || nothing.contains(key) || key.startsWith(u"aucune idee ")
        || key.startsWith(u"no idea ");
}

QString affiliationBeside(const QString &cell)
{
    static const QRegularExpression margin{u"^[\\s,\u2013\u2014-]+"_qs};
    const QString text
        = withoutTelephone(withoutAddress(withoutNumbering(cell.trimmed().left(longestLooked))));
    const qsizetype at = endOfName(text);
    return at < 0 ? QString{} : text.mid(at).remove(margin);
}

QString wholeName(const QString &cell)
{
    QString text = withoutTelephone(withoutAddress(withoutNumbering(cell.trimmed().left(longestLooked))));
    if (const qsizetype at = endOfName(text); at >= 0)
        text.truncate(at);
    if (text.size() > 1 && text.startsWith(u'"') && text.endsWith(u'"'))
        text = text.mid(1, text.size() - 2);
    return text;
}

QString familyFirst(const QString &name)
{
    const QStringList words = name.simplified().split(u' ');
    if (words.size() < 2 || name.contains(u',') || splitName(name).given != words.front()
        || isLoneInitial(words.back()))
        return name;
    qsizetype family = 1;
    while (family < words.size() - 1 && isParticle(words.at(family - 1)))
        ++family;
    return words.first(family).join(u' ') + QStringLiteral(", ") + words.mid(family).join(u' ');
}

bool namesSomebody(const QString &name)
{
    static const QSet<QString> nobody{u"anonymous"_qs, u"anonyme"_qs, u"n/a"_qs, u"info requested"_qs,
        u"info requested info requested"_qs, u"anonymous anonymous"_qs, u"info demandée"_qs,
        u"info demandée info demandée"_qs, u"anonyme anonyme"_qs};
    const bool showsSomebody = std::any_of(name.begin(), name.end(), [](QChar c) {
        return c.isLetterOrNumber() || c.isSurrogate() || c.category() == QChar::Symbol_Other;
    });
    return showsSomebody && !name.contains(u"://") && !nobody.contains(name.toCaseFolded()) && !isATotal(name)
        && !isNumberingAlone(name);
}

}  // namespace tablee

#include "directory/heading_questions.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tablee {

namespace {

/// Longer questions that have a "name" somewhere ask for something else.
constexpr qsizetype longestAskingForAName = 10;
/// "Quelle est votre organisation ?", not "Comment avez-vous connu notre organisation ?"
constexpr qsizetype longestAskingForAnOrganisation = 5;

QSet<QString> wordSet(const char *words)
{
    const QStringList all = QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
    return QSet<QString>{all.begin(), all.end()};
}

bool hasAnyWord(const QStringList &words, const QSet<QString> &wanted)
{
    return std::any_of(
        words.begin(), words.end(), [&](const QString &word) { return wanted.contains(word); });
}

/// Where the first of these words stands; behind the last when none does.
std::ptrdiff_t placeOfAny(const QStringList &words, const QSet<QString> &wanted)
{
    return std::find_if(words.begin(), words.end(), [&](const QString &word) {
        return wanted.contains(word);
    }) - words.begin();
}

ListField nameAskedFor(const QStringList &words)
{
    static const QSet<QString> given = wordSet("prenom prenoms first given forename firstname");
    static const QSet<QString> family = wordSet("nom noms famille last family surname lastname");
    static const QSet<QString> whole = wordSet("complet complete full fullname");
    static const QSet<QString> name
        = wordSet("nom noms name names fullname prenom prenoms surname forename firstname lastname");
    if (words.size() > longestAskingForAName || !hasAnyWord(words, name) || namesAThing(words))
        return ListField::LeftOut;
    const std::ptrdiff_t givenAt = placeOfAny(words, given);
    const std::ptrdiff_t familyAt = placeOfAny(words, family);
    const bool saysGiven = givenAt < words.size();
    const bool saysFamily = familyAt < words.size();
    if (saysGiven && saysFamily)
        return givenAt < familyAt ? ListField::Whole : ListField::WholeFamilyFirst;
    if (hasAnyWord(words, whole) || (!saysGiven && !saysFamily))
        return ListField::Whole;
    return saysGiven ? ListField::Given : ListField::Family;
}

/// "Que souhaitez-vous partager ?"; not whether one shares a car or one's address, or how one learned of us.
ListField topicAskedFor(const QStringList &words)
{
    static const QSet<QString> share = wordSet("partager share teach enseigner transmettre");
    static const QSet<QString> learn = wordSet("apprendre learn");
    static const QSet<QString> others = wordSet(
        "covoiturage voiture trajet carpool ride car coordonnees adresse courriel email numero details "
        "contact photo photos image images donnees data information informations infos chambre room "
        "repas meal table acceptez accepte acceptes autorisez autorise agree accept allow authorize "
        "consent permission may how comment us hear");
    if (hasAnyWord(words, others))
        return ListField::LeftOut;
    if (hasAnyWord(words, share))
        return ListField::ToShare;
    return hasAnyWord(words, learn) ? ListField::ToLearn : ListField::LeftOut;
}

/// "Pourrez-vous venir ?"; not whether one stays for the meal, comes by car or has come before.
ListField comingAskedFor(const QStringList &words)
{
    static const QSet<QString> coming = wordSet(
        "viendrez viendras viens participerez participeras assisterez attend attending coming attended");
    static const QSet<QString> will = wordSet("serez seras etes es");
    static const QSet<QString> there = wordSet("present presente presents presentes present e s la");
    static const QSet<QString> can
        = wordSet("pourrez pourras pouvez peux allez comptez pensez prevoyez souhaitez");
    static const QSet<QString> others = wordSet(
        "repas dejeuner diner souper lunch dinner meal meals breakfast brunch cocktail apero aperitif "
        "buffet atelier ateliers workshop workshops visite tour formation training before deja avant "
        "already previous previously last ever fois avec with accompagne accompagnee accompagnes seul "
        "seule enfant enfants children kids voiture velo train bus car parking covoiturage what which "
        "how why who quel quelle quels quelles comment combien pourquoi qui que quoi next prochain "
        "prochaine futur future vegetarien");
    if (hasAnyWord(words, others))
        return ListField::LeftOut;
    const bool comes = hasAnyWord(words, coming) || (hasAnyWord(words, will) && hasAnyWord(words, there))
        || (hasAnyWord(words, can) && words.contains(u"venir"_qs))
        || (words.contains(u"will"_qs) && words.contains(u"there"_qs))
        || (words.contains(u"can"_qs) && words.contains(u"come"_qs));
    return comes ? ListField::Status : ListField::LeftOut;
}

/// "Présent à l’AG", "Will you be present?", not "Will you present?"
bool isAboutBeingPresent(const QStringList &words)
{
    static const QSet<QString> french = wordSet(
        "serez seras sera serai etes es vous tu au aux la le l les du ce cet cette notre votre soiree "
        "rencontre reunion assemblee seance ag");
    const qsizetype place = words.indexOf(u"present"_qs);
    if (place < 0)
        return false;
    const QString before = words.value(place - 1);
    const bool areYou = before == u"you" && words.value(place - 2) == u"are";
    return place == 0 || before == u"be" || areYou || hasAnyWord(words, french);
}

bool isWeekday(const QString &word)
{
    static const QSet<QString> weekdays
        = wordSet("lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday "
                  "friday saturday sunday");
    return weekdays.contains(word);
}

bool isMonth(const QString &word)
{
    static const QSet<QString> months
        = wordSet("janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre "
                  "january february march april may june july august september october november december");
    return months.contains(word);
}

/// "Participez-vous à la soirée ?", "Présence à la rencontre", "Can you make it?": words of coming, and for
/// the rest only what the evening may be called, so that sharing a car or the costs is something else.
ListField comingAskedForAlone(const QStringList &words)
{
    static const QSet<QString> coming = wordSet(
        "participer participez participeras participerez participera participe participation vient venez "
        "venir viendra viendras viendrez viens assister assistez assisterez assistera presence presente "
        "presents notres votres attend attending come coming join joining participate make there");
    static const QSet<QString> around = wordSet(
        "present vous tu te je il elle on nous i you we be will would can could are do does is able to going "
        "like plan planning intend it us the our this a au aux la le l les de des du d en e s ce cet cette "
        "votre notre ton ta serez seras sera serai etes es comptez comptes souhaitez souhaites pensez penses "
        "prevoyez allez vas pourrez pourras pouvez peux confirmez confirmes confirm confirmer confirmation "
        "presentiel person soiree rencontre reunion evenement event evening meeting meetup gathering "
        "rendez session seance edition assemblee generale ag tablee prochain prochaine next on of at in "
        "soir tonight ici aujourd hui demain tomorrow");
    const bool isOfComing = std::all_of(words.begin(), words.end(), [](const QString &word) {
        return coming.contains(word) || around.contains(word) || isWeekday(word) || isMonth(word)
            || word.front().isDigit();
    });
    const bool makesIt = !words.contains(u"make"_qs) || words.contains(u"it"_qs);
    const bool asks = hasAnyWord(words, coming) || isAboutBeingPresent(words);
    return isOfComing && makesIt && asks ? ListField::Status : ListField::LeftOut;
}

ListField organisationAskedFor(const QStringList &words)
{
    static const QSet<QString> organisation
        = wordSet("organisation organization organisme entreprise societe company association structure "
                  "employeur employer");
    static const QSet<QString> others = wordSet("notre nos our connu hear heard about");
    return words.size() <= longestAskingForAnOrganisation && organisation.contains(words.last())
            && !hasAnyWord(words, others)
        ? ListField::Organisation
        : ListField::LeftOut;
}

ListField otherAskedFor(const QStringList &words)
{
    static const QSet<QString> email = wordSet("courriel email mail");
    static const QSet<QString> languages = wordSet("langues languages");
    if (hasAnyWord(words, email))
        return ListField::Email;
    return hasAnyWord(words, languages) ? ListField::Languages : ListField::LeftOut;
}

}  // namespace

bool asksAboutOneTime(const QStringList &words)
{
    static const QSet<QString> next = wordSet("prochain prochaine next");
    return std::any_of(words.begin(), words.end(), [](const QString &word) {
        return next.contains(word) || isWeekday(word) || isMonth(word) || word.front().isDigit();
    });
}

QSet<QString> daysIn(const QString &heading)
{
    static const QRegularExpression number{QStringLiteral("^(0?[1-9]|[12]\\d|3[01])(?:er|st|nd|rd|th)?$")};
    // Whether day or month stands first, the same heading says the same.
    static const QRegularExpression inFigures{QStringLiteral(
        "(?<![\\d/.-])(0?[1-9]|[12]\\d|3[01])/(0?[1-9]|[12]\\d|3[01])(?:/(?:\\d\\d){1,2})?(?![\\d/]*\\d)")};
    const QStringList words = headingKey(heading).split(u' ', Qt::SkipEmptyParts);
    QSet<QString> days;
    for (auto found = inFigures.globalMatch(heading); found.hasNext();) {
        const QRegularExpressionMatch day = found.next();
        days += QString::number(day.captured(1).toInt()) + u'/' + QString::number(day.captured(2).toInt());
    }
    for (qsizetype place = 0; place < words.size(); ++place) {
        const QString &word = words.at(place);
        if (isWeekday(word))
            days += word;
        if (!isMonth(word))
            continue;
        // "12 mars", "12th of March", "March 12"
        const qsizetype before = place > 1 && words.at(place - 1) == u"of" ? place - 2 : place - 1;
        for (const QString &beside : {words.value(before), words.value(place + 1)})
            if (const auto day = number.match(beside); day.hasMatch()) {
                days += QString::number(day.captured(1).toInt()) + u' ' + word;
                break;
            }
    }
    return days;
}

bool namesAYear(const QStringList &words)
{
    static const QRegularExpression year{QStringLiteral("^(?:19|20)\\d\\d$")};
    return std::any_of(
        words.begin(), words.end(), [](const QString &word) { return year.match(word).hasMatch(); });
}

bool areAboutSomebodyElse(const QStringList &words)
{
    static const QSet<QString> others
        = wordSet("parent "
                  "conjoint parrain urgence emergency evenement event campagne formulaire enfant "
                  "enfants child children accompagnant accompagnante accompagnateur "
                  "accompagnatrice conjointe spouse manager superieur supervisor tuteur");
    return hasAnyWord(words, others) || std::any_of(words.begin(), words.end(), isAboutPayer);
}

bool isAboutPayer(const QString &word)
{
    static const QSet<QString> payers
        = wordSet("payeur payeuse payer acheteur acheteuse buyer purchaser facturation billing");
    return payers.contains(word);
}

bool namesAThing(const QStringList &words)
{
    static const QSet<QString> things = wordSet(
        "atelier ateliers workshop session seance salle room table projet project produit product "
        "ecole school universite university college lycee fichier file groupe group equipe team animal "
        "pet chien dog chat cat rue street ville city compte account carte card banque bank liste list "
        "utilisateur user rencontre meeting tarif rate pricing campagne campaign organisation "
        "organization organisme entreprise company societe association structure employeur employer "
        "service departement department institution etablissement poste job titre title pays country "
        "region hotel restaurant magasin shop marque brand code promo domaine domain site web page "
        "livre book film plat dish cours course class classe club option discount type jeune fonction "
        "function profession metier methode "
        "paiement payment devise currency allergies allergy adresse address province role genre gender "
        "pronoms pronouns commentaires comments regime diet");
    return hasAnyWord(words, things);
}

ListField fieldAskedFor(const QStringList &words)
{
    constexpr qsizetype fewestWordsOfAQuestion = 2;
    if (words.size() < fewestWordsOfAQuestion)
        return ListField::LeftOut;
    for (const auto asked : {comingAskedFor, comingAskedForAlone, topicAskedFor, organisationAskedFor,
             otherAskedFor, nameAskedFor})
        if (const ListField field = asked(words); field != ListField::LeftOut)
            return field;
    return ListField::LeftOut;
}

}  // namespace tablee

#include "directory/list_headings.h"

#include "directory/search_key.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace tablee {

namespace {

/// Whole headings, folded as a search key, without the words of `fillers()`.
const QHash<QString, ListField> &headings()
{
    static const QHash<QString, ListField> all = [] {
        QHash<QString, ListField> fields;
        const auto say = [&fields](ListField field, const char *words) {
            for (const QString &word : QString::fromLatin1(words).split(u'|'))
                fields.insert(word, field);
        };
        say(ListField::Given,
            "prenom|prenoms|prenom s|prenom usuel|first name|firstname|first names|given|given name|"
            "given names|givenname|forename|first");
        say(ListField::Family,
            "nom|noms|nom s|nom de famille|nom famille|nom usuel|nom d usage|last name|lastname|last|surname|"
            "family|family name|familyname");
        say(ListField::Whole,
            "nom complet|prenom et nom|prenom nom|prenoms et noms|full name|fullname|name|names|"
            "participant|participants|participant e|participant e s|participantes|membre|membres|member|"
            "members|personne|personnes|attendee|attendees|attendee name|invite|invites|guest|guests|"
            "display name|nom affiche|first and last name|name surname|first name last name");
        say(ListField::WholeFamilyFirst,
            "nom et prenom|nom prenom|noms et prenoms|nom et prenoms|noms prenoms|nom famille et prenom|"
            "last name first name|surname name|family name given name|last first name|name last first");
        say(ListField::Email,
            "e mail|email|mail|courriel|e mail address|email address|mail address|adresse e mail|"
            "adresse email|adresse mail|adresse courriel|adresse de messagerie|adresse messagerie|"
            "adresse electronique|adresse de courriel|courrier electronique|primary email|username|"
            "nom d utilisateur");
        say(ListField::Organisation,
            "organisation|organization|organisme|company|company name|entreprise|nom entreprise|societe|"
            "structure|association|employeur|employer|etablissement|institution|raison sociale|affiliation|"
            "organisation ou entreprise|entreprise organisation");
        say(ListField::Team,
            "equipe|team|service|departement|department|direction|unit|unite|business unit|groupe|pole");
        say(ListField::Languages,
            "langue|langues|langue s|language|languages|langues parlees|langue parlee|spoken languages|"
            "languages spoken|langue s parlee s");
        say(ListField::ToShare,
            "a partager|sujets a partager|to share|topics to share|something to share|"
            "quelque chose a partager|offre|offres|offer|offers|je propose|savoirs a partager");
        say(ListField::ToLearn,
            "a apprendre|sujets a apprendre|to learn|topics to learn|something to learn|"
            "quelque chose a apprendre|demande|demandes|need|needs|besoins|je cherche|savoirs a apprendre");
        say(ListField::Note,
            "note|notes|remarque|remarques|commentaire|commentaires|comment|comments|remarks");
        say(ListField::Status,
            "statut|status|etat|attendee status|attendance|attendance status|order status|"
            "registration status|rsvp|rsvp status|statut participant|statut commande|statut de commande|"
            "statut du billet|statut billet|statut inscription|statut de inscription|etat de commande|"
            "etat commande|presence|participation|presence reponse|response|reponse|etat de inscription|"
            "cancelled|annule|annulee|refunded|rembourse");
        say(ListField::Consents, "consent|consents|consentement|consentements|accords");
        say(ListField::AsTyped, "name as typed|nom tel que saisi");
        say(ListField::Uid, "tablee id|identifiant tablee");
        say(ListField::Retired, "retired|retraite de communaute|parti|en retrait");
        return fields;
    }();
    return all;
}

/// Words that a form or a service puts around what it asks for.
const QSet<QString> &fillers()
{
    static const QSet<QString> words = [] {
        const QStringList all
            = QStringLiteral("votre vos ton tes your you my mon ma mes quel quelle quels quelles est sont "
                             "what is are which the "
                             "le la les l de du des d of participant participante participants adherent "
                             "adherente invite invitee "
                             "membre member attendee guest billet ticket please enter indiquez saisissez "
                             "merci s il vous plait "
                             "obligatoire required facultatif optional contact personne person")
                  .split(u' ');
        return QSet<QString>{all.begin(), all.end()};
    }();
    return words;
}

/// Whoever these words speak of is not the person who comes.
bool isAboutSomebodyElse(const QStringList &words)
{
    static const QSet<QString> others{u"payeur"_qs, u"payer"_qs, u"acheteur"_qs, u"acheteuse"_qs, u"buyer"_qs,
        u"purchaser"_qs, u"facturation"_qs, u"billing"_qs, u"parent"_qs, u"conjoint"_qs, u"parrain"_qs,
        u"urgence"_qs, u"emergency"_qs, u"evenement"_qs, u"event"_qs, u"campagne"_qs, u"formulaire"_qs};
    return std::any_of(words.begin(), words.end(), [](const QString &word) { return others.contains(word); });
}

/// "firstName" -> "first Name"; "NomPrénom" -> "Nom Prénom".
QString camelCaseParted(const QString &heading)
{
    QString parted;
    for (qsizetype i = 0; i < heading.size(); ++i) {
        if (i > 0 && heading.at(i).isUpper() && heading.at(i - 1).isLower())
            parted += u' ';
        parted += heading.at(i);
    }
    return parted;
}

/// A question of a form that names what it asks for somewhere.
ListField fieldOfQuestion(const QStringList &words)
{
    struct Sign {
        QString word;
        ListField field;
    };
    static const std::array<Sign, 14> signs{{{u"courriel"_qs, ListField::Email},
        {u"email"_qs, ListField::Email}, {u"mail"_qs, ListField::Email}, {u"partager"_qs, ListField::ToShare},
        {u"share"_qs, ListField::ToShare}, {u"apprendre"_qs, ListField::ToLearn},
        {u"learn"_qs, ListField::ToLearn}, {u"organisation"_qs, ListField::Organisation},
        {u"organization"_qs, ListField::Organisation}, {u"entreprise"_qs, ListField::Organisation},
        {u"langues"_qs, ListField::Languages}, {u"languages"_qs, ListField::Languages},
        {u"viendrez"_qs, ListField::Status}, {u"present"_qs, ListField::Status}}};
    const auto found = std::find_if(
        signs.begin(), signs.end(), [&words](const Sign &sign) { return words.contains(sign.word); });
    return found == signs.end() ? ListField::LeftOut : found->field;
}

}  // namespace

ListField fieldOfHeading(const QString &heading)
{
    if (heading.contains(u'@') || heading.size() > 300)
        return ListField::LeftOut;
    const auto known = [](const QString &key) {
        return headings().value(key, ListField::LeftOut);
    };
    if (const ListField field = known(searchKey(heading)); field != ListField::LeftOut)
        return field;
    const QStringList words = searchKey(camelCaseParted(heading)).split(u' ', Qt::SkipEmptyParts);
    if (isAboutSomebodyElse(words))
        return ListField::LeftOut;
    if (const ListField field = known(words.join(u' ')); field != ListField::LeftOut)
        return field;
    QStringList bare = words;
    bare.removeIf([](const QString &word) { return fillers().contains(word); });
    if (const ListField field = known(bare.join(u' ')); field != ListField::LeftOut)
        return field;
    constexpr qsizetype fewestWordsOfAQuestion = 2;
    return words.size() < fewestWordsOfAQuestion ? ListField::LeftOut : fieldOfQuestion(words);
}

std::vector<ListField> fieldsOfHeadings(const QStringList &cells)
{
    std::vector<ListField> fields;
    for (const QString &cell : cells)
        fields.push_back(fieldOfHeading(cell));
    const bool namesSomebody = std::any_of(fields.begin(), fields.end(),
        [](ListField field) { return isNameField(field) || field == ListField::Email; });
    return namesSomebody ? fields : std::vector<ListField>{};
}

bool isNameField(ListField field)
{
    return field == ListField::Given || field == ListField::Family || field == ListField::Whole
        || field == ListField::WholeFamilyFirst;
}

}  // namespace tablee

#include "directory/list_headings.h"

#include "directory/heading_questions.h"
#include "directory/search_key.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace tablee {

namespace {

/// Whole headings, folded as a search key, without the words of `fillers()`.
const QHash<QString, ListField> &knownHeadings()
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
        say(ListField::FamilyAtBirth,
            "nom de naissance|nom naissance|nom de famille de naissance|nom famille naissance|"
            "nom de jeune fille|nom jeune fille|birth name|name at birth|family name at birth|"
            "last name at birth|surname at birth|maiden name");
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
            "organisation ou entreprise|entreprise organisation|organization name|organisation name|"
            "organization 1 name");
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
            "cancelled|annule|annulee|refunded|rembourse|rembourse le|refunded at|refunded on|canceled|"
            "cancelled at|canceled at|cancelled on|canceled on|annule le|annulee le|date annulation|"
            "date de annulation|commande annulee|inscription annulee|billet annule|reservation annulee|"
            "approval status|attended|attending|present|presente|presents|venu|venue|coming|participe|"
            "statut rsvp|statut reponse|statut presence|statut participation|statut reservation|"
            "statut paiement|statut de paiement|etat paiement|etat de paiement|payment status|"
            "payment state|booking status|ticket status|reservation status|annulation|annulations|"
            "cancellation|remboursement|remboursements|refund|refunds|viendra|vient|will come|"
            "participera|assistera|sera present|sera presente|sera present e|sera la|absent|absente|"
            "absents|absent e|absent e s|absence|absences|excuse|excusee|excuses|excuse e|excuse e s");
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
                             "membre member attendee guest employe employee employes salarie salariee "
                             "benevole volunteer billet "
                             "ticket please enter indiquez saisissez "
                             "merci s il vous plait "
                             "obligatoire required facultatif optional contact personne person")
                  .split(u' ');
        return QSet<QString>{all.begin(), all.end()};
    }();
    return words;
}

bool isPartOfName(ListField field)
{
    return field == ListField::Given || field == ListField::Family;
}

bool isWholeName(ListField field)
{
    return field == ListField::Whole || field == ListField::WholeFamilyFirst;
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

ListField knownField(const QString &key)
{
    return knownHeadings().value(key, ListField::LeftOut);
}

QStringList wordsOfHeading(const QString &heading)
{
    return headingKey(heading).split(u' ', Qt::SkipEmptyParts);
}

/// The field of a heading that is one of ours, whatever stands around it.
ListField plainField(const QString &heading)
{
    if (const ListField field = knownField(searchKey(heading)); field != ListField::LeftOut)
        return field;
    const QStringList words = wordsOfHeading(heading);
    if (const ListField field = knownField(words.join(u' ')); field != ListField::LeftOut)
        return field;
    QStringList bare = words;
    bare.removeIf([](const QString &word) { return fillers().contains(word); });
    const ListField field = knownField(bare.join(u' '));
    return isNameField(field) && namesAThing(words) ? ListField::LeftOut : field;
}

/// "First name / Prénom", "Full Name (First and Last)": the parts that are known, where they agree. How a
/// whole name is to be written says more than that it is a name: "Nom (NOM Prénom)".
ListField fieldOfParts(const QString &heading)
{
    static const QRegularExpression between{QStringLiteral("[/|()\\[\\]\n\u2013\u2014]|\\s-\\s")};
    ListField agreed = ListField::LeftOut;
    const QStringList parts = heading.split(between, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const ListField field = plainField(part);
        if (field == ListField::LeftOut || field == agreed)
            continue;
        if (agreed == ListField::LeftOut || (isPartOfName(agreed) && isWholeName(field)))
            agreed = field;
        else if (!isPartOfName(field) || !isWholeName(agreed))
            return ListField::LeftOut;
    }
    return agreed;
}

}  // namespace

HeadingSense senseOfHeading(const QString &heading)
{
    if (heading.contains(u'@') || heading.size() > 300)
        return {};
    if (const ListField field = knownField(searchKey(heading)); field != ListField::LeftOut)
        return {field};
    const QStringList words = wordsOfHeading(heading);
    if (areAboutSomebodyElse(words)) {
        // "Will you come to the event?" is no question about the event.
        QStringList people = words;
        people.removeIf([](const QString &word) { return word == u"event" || word == u"evenement"; });
        const bool asksWhoComes = !areAboutSomebodyElse(people) && fieldAskedFor(people) == ListField::Status;
        return asksWhoComes ? HeadingSense{ListField::Status, true} : HeadingSense{};
    }
    if (const ListField field = plainField(heading); field != ListField::LeftOut)
        return {field};
    if (const ListField field = fieldOfParts(heading); field != ListField::LeftOut)
        return {field};
    // "Name: Ana Roy" asks for nothing, "Question 2: your name in full" does.
    const ListField asked
        = fieldAskedFor(wordsOfHeading(heading.section(u':', -1, -1, QString::SectionSkipEmpty)));
    return {asked, asked != ListField::LeftOut};
}

QString headingKey(const QString &heading)
{
    return searchKey(camelCaseParted(heading));
}

ListField fieldOfHeading(const QString &heading)
{
    return senseOfHeading(heading).field;
}

std::vector<ListField> fieldsOfHeadings(const QStringList &cells)
{
    std::vector<ListField> fields;
    for (const QString &cell : cells)
        fields.push_back(fieldOfHeading(cell));
    return fields;
}

bool isFillerOfHeadings(const QString &word)
{
    return fillers().contains(word);
}

bool isNameField(ListField field)
{
    return isPartOfName(field) || isWholeName(field);
}

}  // namespace tablee

#include "directory/heading_row.h"

#include "directory/heading_questions.h"
#include "directory/list_grid.h"
#include "directory/list_headings.h"
#include "directory/list_margin.h"
#include "directory/search_key.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tablee {

namespace {

QSet<QString> setOf(const char *words, QChar separator)
{
    const QStringList all = QString::fromLatin1(words).split(separator, Qt::SkipEmptyParts);
    return QSet<QString>{all.begin(), all.end()};
}

/// Who somebody is in a list of one kind: it heads a column of names, and as well stands below "Rôle".
const QSet<QString> &roles()
{
    static const QSet<QString> words
        = setOf("participant|participants|participante|participantes|participant e|participant e s|membre|"
                "membres|member|members|personne|personnes|attendee|attendees|invite|invites|invitee|"
                "invitees|guest|guests|apprenant|apprenants|apprenante|apprenantes|apprenant e|"
                "apprenant e s|learner|learners|inscrit|inscrits|inscrite|inscrites|inscrit e|inscrit e s|"
                "benevole|benevoles|volunteer|volunteers|responsable|responsables|stagiaire|stagiaires|"
                "trainee|trainees|etudiant|etudiants|etudiante|etudiantes|student|students|eleve|eleves|"
                "adherent|adherents|adherente|adherentes|adherent e|registrant|registrants|convive|convives|"
                "animateur|animateurs|animatrice|intervenant|intervenants|intervenante|delegate|delegates|"
                "collaborateur|collaborateurs|salarie|salaries|employe|employes|employee|employees|"
                "interlocuteur|interlocuteurs|referent|referente|beneficiaire|beneficiaires|habitant|"
                "habitants",
            u'|');
    return words;
}

/// Words of which a heading may be made that stands for none of our fields.
bool mayMakeAHeading(const QString &word)
{
    static const QSet<QString> words
        = setOf("telephone tel tele phone mobile portable cellulaire cell gsm ville city town adresse "
                "address rue street code postal postale zip postcode pays country province region "
                "departement reference ref commande order date heure time jour day numero number tarif rate "
                "prix price montant amount total billet ticket tickets quantite quantity facture invoice "
                "paiement payment reglement type titre title poste job fonction function role metier age "
                "sexe genre gender civilite naissance birth niveau level atelier workshop session seance "
                "url site web linkedin evenement event campagne campaign formulaire form devise currency "
                "moyen mode methode method promo horodateur timestamp horodatage source photo allergies "
                "regime alimentaire taille size signature emargement arrivee depart inscription "
                "registration achat purchase creation created at on id payeur payeuse payer acheteur "
                "acheteuse buyer purchaser billing facturation nom noms prenom prenoms name names first "
                "last given family email mail courriel raison sociale statut status etat company societe "
                "tranche profession secteur activite contact complet",
            u' ');
    return words.contains(word);
}

/// "Téléphone", "Référence commande", "Buyer First Name", "Nom Prénom 1"; not "Ville de Rennes" and not
/// "12 rue du Port".
bool marksAColumn(const QString &cell)
{
    constexpr qsizetype longest = 60;
    if (cell.size() > longest)
        return false;
    QStringList words = headingKey(cell).split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return isFillerOfHeadings(word); });
    bool isNumber = false;
    if (words.size() > 1)
        (void)words.last().toInt(&isNumber);
    if (isNumber)
        words.removeLast();
    return !words.isEmpty() && std::all_of(words.begin(), words.end(), mayMakeAHeading);
}

/// Below a heading as well as above it: "Présent", "Annulé", "Direction".
bool mayBeAnEntry(const QString &cell)
{
    static const QSet<QString> entries
        = setOf("present|presente|presents|participe|attending|attended|coming|venu|venue|annule|annulee|"
                "cancelled|canceled|refunded|rembourse|parti|en retrait|retired|direction|service|groupe|"
                "absent|absente|excuse|excusee|contact|total|mobile|note|titre|viendra|vient|association",
            u'|');
    return entries.contains(searchKey(cell));
}

enum class Weight { None, Entry, Role, Column, Name };

constexpr qsizetype longestHeading = 300;

Weight weightOf(const QString &cell)
{
    if (cell.size() > longestHeading)
        return Weight::None;
    if (namesARole(cell))
        return Weight::Role;
    const ListField field = fieldOfHeading(cell);
    if (isNameField(field) || field == ListField::Email)
        return Weight::Name;
    if (mayBeAnEntry(cell))
        return Weight::Entry;
    return field != ListField::LeftOut || marksAColumn(cell) ? Weight::Column : Weight::None;
}

/// Does what a row says of a column stand further down in it, or another role, as an entry?
bool isEntryBelow(const std::vector<ListRecord> &rows, std::size_t row, qsizetype column)
{
    constexpr std::size_t looked = 200;
    const QString key = searchKey(rows[row].cells.at(column));
    const bool isRole = roles().contains(key);
    for (std::size_t below = row + 1; below < std::min(rows.size(), row + looked); ++below) {
        const QString cell = rows[below].cells.value(column);
        if (cell.isEmpty() || cell.size() > longestHeading || rows[below].cells == rows[row].cells)
            continue;
        if (const QString other = searchKey(cell); other == key || (isRole && roles().contains(other)))
            return true;
    }
    return false;
}

/// How many cells of each weight a row has.
struct Tally {
    int filled = 0;
    int names = 0;
    int columns = 0;  ///< names and roles too
};

Tally tallyOf(const std::vector<ListRecord> &rows, std::size_t row)
{
    Tally tally;
    const QStringList &cells = rows[row].cells;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        if (cells.at(column).trimmed().isEmpty())
            continue;
        ++tally.filled;
        const Weight weight = weightOf(cells.at(column));
        const bool isRole = weight == Weight::Role;
        if (weight <= Weight::Entry || (weight != Weight::Name && isEntryBelow(rows, row, column)))
            continue;
        ++tally.columns;
        tally.names += weight == Weight::Name || (isRole && column == 0) ? 1 : 0;
    }
    return tally;
}

bool isHeading(const Tally &tally, bool isFirst)
{
    if (tally.names > 0)
        return tally.columns >= (isFirst ? 1 : 2);
    // Nobody is named: as good as every cell has to stand above a column.
    return tally.columns >= (isFirst ? 2 : 3) && 2 * tally.columns > tally.filled;
}

/// The headings of a form, known or not: questions, or behind the time of each answer.
bool areQuestions(const QStringList &cells)
{
    static const QSet<QString> stamps = setOf(
        "horodateur|timestamp|horodatage|id|start time|completion time|heure de debut|heure de fin", u'|');
    const auto filled = std::count_if(
        cells.begin(), cells.end(), [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    const auto asking = std::count_if(cells.begin(), cells.end(), [](const QString &cell) {
        return cell.trimmed().endsWith(u'?') || stamps.contains(searchKey(cell));
    });
    const bool isStamped = !cells.isEmpty() && stamps.contains(searchKey(cells.front()));
    return filled > 1 && (isStamped || 2 * asking > filled);
}

QStringList keysOf(const QStringList &cells)
{
    QStringList keys;
    for (const QString &cell : cells)
        keys += cell.size() > longestHeading ? cell : searchKey(cell);
    while (!keys.isEmpty() && keys.last().isEmpty())
        keys.removeLast();
    return keys;
}

/// Two columns of names or addresses: no row of people says that.
bool namesTwice(const QStringList &cells)
{
    return std::count_if(cells.begin(), cells.end(), [](const QString &cell) {
        return weightOf(cell) == Weight::Name;
    }) > 1;
}

/// "Name", not "Participants", which as well counts them.
bool namesPeople(const QString &cell)
{
    return weightOf(cell) == Weight::Name && isNameField(fieldOfHeading(cell));
}

}  // namespace

bool namesARole(const QString &heading)
{
    return roles().contains(headingKey(heading));
}

std::optional<HeadingRow> headingRowOf(const std::vector<ListRecord> &rows)
{
    std::optional<HeadingRow> title, nameless;
    for (std::size_t row = 0; row < std::min(rows.size(), lowestHeading); ++row) {
        const Tally tally = tallyOf(rows, row);
        if (!isHeading(tally, row == 0))
            continue;
        // "Participants" may head one column, or be the title of the table below.
        const HeadingRow found{row, tally.columns};
        const QStringList &cells = rows[row].cells;
        if (tally.filled == 1 && row == 0)
            title = found;
        else if (std::any_of(cells.begin(), cells.end(), namesPeople))
            return found;
        else if (!nameless)
            nameless = found;
    }
    // What is said of a meeting, and its own headings, may stand above those of the people.
    if (nameless)
        return nameless;
    if (title)
        return title;
    if (!rows.empty() && areQuestions(rows.front().cells))
        return HeadingRow{0, 1};
    return std::nullopt;
}

void leaveOutHeadings(std::vector<ListRecord> &rows, const QStringList &heading)
{
    const QStringList keys = keysOf(heading);
    const auto isAgain = [&](const ListRecord &row) {
        // Most rows differ in the first cell already, and a list is long.
        return row.cells.value(0).compare(heading.value(0).trimmed(), Qt::CaseInsensitive) == 0
            && (keysOf(row.cells) == keys || namesTwice(row.cells));
    };
    // One filled cell may as well be somebody of whom no more is known; "3. Activities" numbers the parts of
    // a report.
    const auto isTitle = [](const ListRecord &row) {
        static const QRegularExpression part{QStringLiteral("^\\d{1,2}\\. ")};
        return isTitleOfList(row) || namesTables(row)
            || (row.cells.size() == 1 && part.match(row.cells.front()).hasMatch());
    };
    std::vector<ListRecord> kept;
    kept.reserve(rows.size());
    for (ListRecord &row : rows) {
        if (!isAgain(row))
            kept.push_back(std::move(row));
        else if (!kept.empty() && isTitle(kept.back()))
            kept.pop_back();
    }
    rows = std::move(kept);
}

}  // namespace tablee

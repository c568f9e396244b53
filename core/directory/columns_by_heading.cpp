#include "directory/columns_by_heading.h"

#include "directory/cancelling_words.h"
#include "directory/cell_looks.h"
#include "directory/heading_questions.h"
#include "directory/heading_row.h"
#include "directory/search_key.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <set>

namespace tablee {

namespace {

using Fields = std::vector<ListField>;

bool mayStandTwice(ListField field)
{
    return field == ListField::ToShare || field == ListField::ToLearn || field == ListField::Note
        || field == ListField::Status || field == ListField::Presence || field == ListField::LeftOut;
}

void leaveOut(Fields &fields, ListField field)
{
    std::replace(fields.begin(), fields.end(), field, ListField::LeftOut);
}

/// A question is only understood by some of its words, and "Participation" may be a fee: the cells may say
/// otherwise.
bool agreesWithItsCells(const ListRows &rows, int column, const HeadingSense &sense)
{
    const ListField field = sense.field;
    switch (field) {
    case ListField::ToShare:
    case ListField::ToLearn:
    case ListField::Organisation:
    case ListField::Languages:
        return !mostCells(rows, column, isYesOrNo);
    case ListField::Email:
        return mostCells(rows, column, isAddress);
    case ListField::Status:
        return !holdsAmounts(rows, column) && (!sense.isGuess || mostCells(rows, column, isAnAnswer));
    default:
        return !isNameField(field) || !mostCells(rows, column, [](const QString &cell) {
            return isYesOrNo(cell) || isDateOrTime(cell) || isAddress(cell);
        });
    }
}

/// What speaks for a column where several hold the same.
struct Claim {
    bool isUsable = false;  ///< filled about as well as the others
    bool isOfParticipant = false;
    bool isKnown = false;  ///< its heading is one of ours, not a question
    std::ptrdiff_t distinct = 0;

    friend auto operator<=>(const Claim &, const Claim &) = default;
};

bool speaksOfParticipant(const QString &heading)
{
    const QString key = searchKey(heading);
    return key.contains(u"attendee") || key.contains(u"participant") || key.contains(u"adherent");
}

/// Of several columns for one field the best filled one that is the participant's own.
void keepTheBestOfEach(Fields &fields, const ListTable &table, const std::vector<HeadingSense> &senses)
{
    std::set<ListField> seen;
    for (const ListField field : Fields{fields}) {
        if (field == ListField::LeftOut || mayStandTwice(field) || !seen.insert(field).second
            || std::count(fields.begin(), fields.end(), field) < 2)
            continue;
        std::map<int, Claim> claims;
        std::ptrdiff_t most = 0;
        for (int column = 0; column < static_cast<int>(fields.size()); ++column) {
            const auto place = static_cast<std::size_t>(column);
            if (fields[place] != field)
                continue;
            const std::ptrdiff_t distinct = distinctCells(table.rows, column);
            claims[column]
                = {false, speaksOfParticipant(table.heading.value(column)), !senses[place].isGuess, distinct};
            most = std::max(most, distinct);
        }
        for (auto &[column, claim] : claims)
            claim.isUsable = 2 * claim.distinct >= most;
        const auto best = std::max_element(claims.begin(), claims.end(),
            [](const auto &one, const auto &other) { return one.second < other.second; });
        for (const auto &[column, claim] : claims)
            if (column != best->first)
                fields[static_cast<std::size_t>(column)] = ListField::LeftOut;
    }
}

/// What stands in the cells of a column beside the given names of their rows.
struct BesideGiven {
    std::ptrdiff_t compared = 0;
    std::ptrdiff_t begin = 0;  ///< "Anne Roy" beside "Anne"
    std::ptrdiff_t end = 0;  ///< "Roy Anne"

    bool areWhole() const { return 2 * (begin + end) > compared; }
};

BesideGiven besideGiven(const ListTable &table, int column, int given)
{
    BesideGiven beside;
    if (given == noColumn || given == column)
        return beside;
    for (std::size_t place = 0; place < std::min(table.rows.size(), rowsGuessedFrom); ++place) {
        const QStringList &cells = table.rows[place].cells;
        const QString one = searchKey(cells.value(given)), all = searchKey(cells.value(column));
        if (one.isEmpty() || all.isEmpty())
            continue;
        ++beside.compared;
        if (all.startsWith(one + u' '))
            ++beside.begin;
        else if (all.endsWith(u' ' + one))
            ++beside.end;
    }
    return beside;
}

/// Below "Nom" a form that people sign in to has what their account is called. It yields to a family name
/// that was asked for, and is the whole name where none was.
void tellWholeNames(Fields &fields, const ListTable &table)
{
    const int given = columnOf(fields, ListField::Given);
    std::map<std::size_t, ListField> whole;
    bool hasFamily = false;
    for (std::size_t column = 0; column < fields.size(); ++column) {
        if (fields[column] != ListField::Family)
            continue;
        const int place = static_cast<int>(column);
        if (const BesideGiven beside = besideGiven(table, place, given); beside.areWhole())
            whole[column] = beside.begin >= beside.end ? ListField::Whole : ListField::WholeFamilyFirst;
        else
            hasFamily = hasFamily || distinctCells(table.rows, place) > 0;
    }
    for (const auto &[column, field] : whole)
        fields[column] = hasFamily ? ListField::LeftOut : field;
    if (!whole.empty() && !hasFamily)
        leaveOut(fields, ListField::Given);
}

/// Beside "Nom d'usage" a "Nom" is the name at birth.
void yieldToNamesInUse(Fields &fields, const ListTable &table)
{
    const auto isInUse = [&table](std::size_t column) {
        return hasAnyBeginning(
            headingKey(table.heading.value(static_cast<qsizetype>(column))), {u"usage", u"usuel"});
    };
    bool hasOne = false;
    for (std::size_t column = 0; column < fields.size(); ++column)
        hasOne = hasOne || (fields[column] == ListField::Family && isInUse(column));
    for (std::size_t column = 0; hasOne && column < fields.size(); ++column)
        if (fields[column] == ListField::Family && !isInUse(column))
            fields[column] = ListField::FamilyAtBirth;
}

/// A name that a question only seems to ask for does not stand beside one that is known, nor an empty column
/// beside any.
void leaveOutIdleNames(Fields &fields, const ListTable &table, const std::vector<HeadingSense> &senses)
{
    const auto isFilled = [&table](std::size_t column) {
        return table.rows.empty() || distinctCells(table.rows, static_cast<int>(column)) > 0;
    };
    std::set<ListField> known;
    bool hasFilled = false;
    for (std::size_t column = 0; column < fields.size(); ++column) {
        if (!isNameField(fields[column]) || !isFilled(column))
            continue;
        hasFilled = true;
        if (!senses[column].isGuess)
            known.insert(fields[column]);
    }
    const bool hasWhole = known.contains(ListField::Whole) || known.contains(ListField::WholeFamilyFirst);
    const auto isIdle = [&](std::size_t column) {
        const ListField field = fields[column];
        if (hasFilled && !isFilled(column))
            return true;
        return senses[column].isGuess
            && (hasWhole || known.contains(field)
                || (field != ListField::Given && known.contains(ListField::Family)));
    };
    for (std::size_t column = 0; column < fields.size(); ++column)
        if (isNameField(fields[column]) && isIdle(column))
            fields[column] = ListField::LeftOut;
}

/// May what a column is called be a registration's, "Suivi", "Statut du paiement"? A deposit or a train that
/// was paid back is not.
bool mayTellOfARegistration(const QString &heading)
{
    const QString key = headingKey(heading);
    const bool isOfOther = hasAnyBeginning(key,
        {u"frais", u"caution", u"depot", u"deposit", u"avance", u"advance", u"expense", u"train", u"hotel",
            u"vol", u"flight", u"transport", u"trajet", u"edition", u"dernier", u"last", u"annee", u"year",
            u"previous", u"precedent", u"evenement", u"event"});
    return !isOfOther
        && (!key.contains(u' ')
            || hasAnyBeginning(key,
                {u"stat", u"etat", u"suivi", u"paiement", u"payment", u"billet", u"ticket", u"commande",
                    u"order", u"inscri", u"regist", u"reserv", u"book", u"annul", u"cancel", u"rembours",
                    u"refund", u"adhesion", u"participation", u"reglement"}));
}

/// Whatever a registration's column is called, its cells may say that some came to an end: few different
/// ones, "Autorisé" and "Remboursé".
void takeCancellations(Fields &fields, const ListTable &table)
{
    constexpr std::ptrdiff_t mostDistinct = 12;
    const auto looked
        = table.rows.begin() + static_cast<std::ptrdiff_t>(std::min(table.rows.size(), rowsGuessedFrom));
    for (int column = 0; column < static_cast<int>(fields.size()); ++column) {
        ListField &field = fields[static_cast<std::size_t>(column)];
        if (field != ListField::LeftOut || distinctCells(table.rows, column) > mostDistinct
            || !mayTellOfARegistration(table.heading.value(column)))
            continue;
        const auto ended = std::count_if(table.rows.begin(), looked,
            [column](const ListRecord &row) { return isCancellation(row.cells.value(column)); });
        // An event that was called off says it of everybody.
        const bool isOfAll = table.rows.size() > 1 && ended == looked - table.rows.begin();
        if (ended > 0 && !isOfAll)
            field = ListField::Status;
    }
}

/// Whether columns of answers are about different days, their headings understood or not: "Venez-vous samedi
/// ?" and "Dimanche". "Restez-vous dîner samedi ?" may be about the day of "Venez-vous le samedi 12 mars ?".
bool answersTellDaysApart(const ListTable &table)
{
    std::vector<QSet<QString>> seen;
    for (int column = 0; column < static_cast<int>(table.heading.size()); ++column) {
        const QSet<QString> days = daysIn(table.heading.at(column));
        if (days.isEmpty() || !mostCells(table.rows, column, isAnAnswer))
            continue;
        if (std::any_of(seen.begin(), seen.end(), [&days](const QSet<QString> &others) {
                return !days.contains(others) && !others.contains(days);
            }))
            return true;
        seen.push_back(days);
    }
    return false;
}

/// A question about one time counts where no other column says who comes, nor answers about another time, and
/// one about a year, which a community keeps in its list of members, does not.
void leaveOutOtherTimes(Fields &fields, const ListTable &table)
{
    const bool areSeveral
        = std::count(fields.begin(), fields.end(), ListField::Status) > 1 || answersTellDaysApart(table);
    for (std::size_t column = 0; column < fields.size(); ++column) {
        const QStringList words
            = headingKey(table.heading.value(static_cast<qsizetype>(column))).split(u' ', Qt::SkipEmptyParts);
        if (fields[column] == ListField::Status && (areSeveral ? asksAboutOneTime(words) : namesAYear(words)))
            fields[column] = ListField::LeftOut;
    }
}

/// The headings taken together: "Prénom; Name" is given and family name, a lone "Nom" is the whole name, and
/// the name at birth is the family name where no other is asked for.
Fields settled(Fields fields)
{
    const int birth = columnOf(fields, ListField::FamilyAtBirth);
    if (birth != noColumn && std::none_of(fields.begin(), fields.end(), [](ListField field) {
            return isNameField(field) && field != ListField::Given;
        }))
        fields[static_cast<std::size_t>(birth)] = ListField::Family;
    const int given = columnOf(fields, ListField::Given);
    const int family = columnOf(fields, ListField::Family);
    const int whole = columnOf(fields, ListField::Whole);
    const auto at = [&fields](int column) -> ListField & {
        return fields[static_cast<std::size_t>(column)];
    };
    if (given != noColumn && family == noColumn && whole != noColumn)
        at(whole) = ListField::Family;
    if (given == noColumn || family == noColumn)
        leaveOut(fields, ListField::FamilyAtBirth);
    if (given != noColumn && (family != noColumn || whole != noColumn)) {
        leaveOut(fields, ListField::Whole);
        leaveOut(fields, ListField::WholeFamilyFirst);
        return fields;
    }
    if (whole != noColumn || columnOf(fields, ListField::WholeFamilyFirst) != noColumn) {
        leaveOut(fields, ListField::Given);
        leaveOut(fields, ListField::Family);
        if (whole != noColumn)
            leaveOut(fields, ListField::WholeFamilyFirst);
        return fields;
    }
    if (given != noColumn || family != noColumn)
        at(std::max(given, family)) = ListField::Whole;
    return fields;
}

bool speaksOfSomethingElse(const QString &heading)
{
    const QStringList words = searchKey(heading).split(u' ', Qt::SkipEmptyParts);
    return areAboutSomebodyElse(words) || namesAThing(words);
}

/// Words that begin with a capital, no figures: "Ana Roy", "de La Tour", and as many as there are rows.
bool isColumnOfNames(const ListTable &table, int column)
{
    const auto isNameOfSomebody = [](const QString &cell) {
        constexpr qsizetype mostWords = 5;
        const bool hasFigures
            = std::any_of(cell.begin(), cell.end(), [](QChar sign) { return sign.isDigit(); });
        const QStringList words = cell.split(u' ', Qt::SkipEmptyParts);
        return looksLikeAName(cell) && !hasFigures && words.size() <= mostWords && !cell.contains(u'?')
            && words.last().front().isUpper();
    };
    const auto seen = static_cast<std::ptrdiff_t>(std::min(table.rows.size(), rowsGuessedFrom));
    return mostCells(table.rows, column, isNameOfSomebody) && !mostCells(table.rows, column, isAnAnswer)
        && 10 * distinctCells(table.rows, column) >= 8 * seen
        && !speaksOfSomethingElse(table.heading.value(column));
}

/// The headings name nobody: the first column left over whose cells look like names, and the next one where
/// the first holds single words.
void guessNames(Fields &fields, const ListTable &table)
{
    std::vector<int> names;
    for (int column = 0; column < static_cast<int>(fields.size()); ++column)
        if (fields[static_cast<std::size_t>(column)] == ListField::LeftOut && isColumnOfNames(table, column))
            names.push_back(column);
    if (names.empty())
        return;
    const auto first = static_cast<std::size_t>(names.front());
    const bool isWhole
        = mostCells(table.rows, names.front(), [](const QString &cell) { return cell.contains(u' '); });
    fields[first] = ListField::Whole;
    if (isWhole || names.size() < 2 || names[1] != names[0] + 1)
        return;
    const bool familyComesFirst
        = mostCells(table.rows, names[0], isAllCapitals) && !mostCells(table.rows, names[1], isAllCapitals);
    fields[first] = familyComesFirst ? ListField::Family : ListField::Given;
    fields[first + 1] = familyComesFirst ? ListField::Given : ListField::Family;
}

/// A column that is headed by who its people are there: "Bénévole", "Inscrits".
void takeNamesByRole(Fields &fields, const ListTable &table)
{
    for (int column = 0; column < static_cast<int>(fields.size()); ++column) {
        const auto isSomebody = [](const QString &cell) {
            return looksLikeAName(cell) && !isAnAnswer(cell);
        };
        if (!namesARole(table.heading.value(column)) || !mostCells(table.rows, column, isSomebody))
            continue;
        fields[static_cast<std::size_t>(column)] = ListField::Whole;
        return;
    }
}

/// Who paid, where the list names nobody else.
void takePayers(Fields &fields, const ListTable &table)
{
    const Fields payers = fieldsOfPayer(table.heading);
    if (std::none_of(payers.begin(), payers.end(), isNameField))
        return;
    const bool hasAddress = columnOf(fields, ListField::Email) != noColumn;
    for (std::size_t column = 0; column < fields.size(); ++column)
        if (isNameField(payers[column]) || (payers[column] == ListField::Email && !hasAddress))
            fields[column] = payers[column];
}

/// A form of Microsoft has a "Name" of its own, empty where nobody signs in and the name of the account where
/// they do, and calls a question of that name "Name2". Where the first is filled with anything else, the
/// second may be somebody else's.
QStringList headingsOfQuestions(const ListTable &table)
{
    static const QRegularExpression counted{QStringLiteral("^(.*[^\\d\\s])\\s?([2-9])$")};
    const int given = columnOf(fieldsOfHeadings(table.heading), ListField::Given);
    QStringList headings = table.heading;
    for (QString &heading : headings) {
        const QRegularExpressionMatch match = counted.match(heading);
        const auto first = match.hasMatch() ? table.heading.indexOf(match.captured(1)) : qsizetype{-1};
        const auto place = static_cast<int>(first);
        if (first >= 0
            && (distinctCells(table.rows, place) == 0 || besideGiven(table, place, given).areWhole()))
            heading = match.captured(1);
    }
    return headings;
}

}  // namespace

int columnOf(const std::vector<ListField> &fields, ListField field)
{
    const auto found = std::find(fields.begin(), fields.end(), field);
    return found == fields.end() ? noColumn : static_cast<int>(found - fields.begin());
}

std::vector<ListField> fieldsOfPayer(const QStringList &headings)
{
    Fields fields;
    for (const QString &heading : headings) {
        QStringList words = headingKey(heading).split(u' ', Qt::SkipEmptyParts);
        const bool saysPayer = words.removeIf(isAboutPayer) > 0;
        const ListField field = !saysPayer ? ListField::LeftOut
            : words.isEmpty()              ? ListField::Whole
                                           : fieldOfHeading(words.join(u' '));
        const bool isWanted = isNameField(field) || field == ListField::Email;
        fields.push_back(isWanted && columnOf(fields, field) == noColumn ? field : ListField::LeftOut);
    }
    return settled(std::move(fields));
}

std::vector<ListField> fieldsByHeading(const ListTable &table)
{
    std::vector<HeadingSense> senses;
    Fields fields;
    for (const QString &heading : headingsOfQuestions(table)) {
        HeadingSense sense = senseOfHeading(heading);
        const int column = static_cast<int>(fields.size());
        const bool mayBeDoubted = sense.isGuess || sense.field == ListField::ToShare
            || sense.field == ListField::ToLearn || sense.field == ListField::Status
            || isNameField(sense.field);
        if (!table.rows.empty() && mayBeDoubted && !agreesWithItsCells(table.rows, column, sense))
            sense = {};
        senses.push_back(sense);
        fields.push_back(sense.field);
    }
    if (columnOf(fields, ListField::AsTyped) != noColumn)
        return fieldsOfHeadings(table.heading);  // a list of ours means what it says
    leaveOutOtherTimes(fields, table);
    takeCancellations(fields, table);
    tellWholeNames(fields, table);
    yieldToNamesInUse(fields, table);
    leaveOutIdleNames(fields, table, senses);
    keepTheBestOfEach(fields, table, senses);
    fields = settled(std::move(fields));
    for (const auto &take : {takeNamesByRole, takePayers, guessNames})
        if (std::none_of(fields.begin(), fields.end(), isNameField))
            take(fields, table);
    return fields;
}

}  // namespace tablee

#include "interchange/listed_people.h"

#include "directory/columns_by_heading.h"
#include "directory/coming_words.h"
#include "directory/member_details.h"
#include "directory/member_names.h"
#include "directory/name_case.h"
#include "directory/name_cell.h"
#include "directory/name_text.h"
#include "directory/row_width.h"
#include "directory/search_key.h"
#include "interchange/consent_codes.h"
#include "interchange/spreadsheet_cell.h"

#include <QUuid>

#include <algorithm>
#include <utility>

namespace tablee {

namespace {

std::set<Language> languagesIn(const QString &cell)
{
    const auto words = searchKey(cell).split(u' ');
    const auto says = [&words](std::initializer_list<QStringView> names) {
        return std::any_of(words.begin(), words.end(), [names](const QString &word) {
            return std::find(names.begin(), names.end(), word) != names.end();
        });
    };
    static const QStringList languageCodes{u"f"_qs, u"a"_qs, u"e"_qs, u"fr"_qs, u"en"_qs, u"fra"_qs,
        u"fre"_qs, u"eng"_qs, u"ang"_qs, u"et"_qs, u"and"_qs};
    const bool isCoded = std::all_of(
        words.begin(), words.end(), [](const QString &word) { return languageCodes.contains(word); });
    const bool both = says({u"bilingue", u"bilingual", u"both", u"deux"});
    std::set<Language> languages;
    if (both || says({u"fr", u"fra", u"fre", u"francais", u"francaise", u"french", u"francophone"})
        || (isCoded && says({u"f"})))
        languages.insert(Language::French);
    if (both || says({u"en", u"eng", u"ang", u"anglais", u"anglaise", u"english", u"anglophone"})
        || (isCoded && says({u"a", u"e"})))
        languages.insert(Language::English);
    return languages;
}

bool saysYes(const QString &cell)
{
    const QString key = searchKey(cell);
    return key == u"yes" || key == u"oui";
}

/// Understands the rows of one list.
class Reader {
public:
    Reader(const ListTable &table, const std::vector<ListField> &fields)
        : m_table{table}
        , m_fields{fields}
        , m_payer{fieldsOfPayer(table.heading)}
        , m_isOurs{std::find(fields.begin(), fields.end(), ListField::AsTyped) != fields.end()}
        , m_shortIsOdd{areShortRowsOdd(table)}
    {
    }

    /// Adds whoever stands in a row.
    void take(std::vector<ListedPerson> &people, const ListRecord &row, Together together) const
    {
        ListRecord plain = row;
        for (QString &cell : plain.cells)
            cell = restored(cell);
        const std::vector<FoundName> names = m_isOurs || together == Together::AreOne
            ? std::vector{nameIn(plain, m_fields)}
            : peopleIn(plain, m_fields);
        for (const FoundName &name : names) {
            const bool isSecond = &name != &names.front();
            people.push_back(person(row, isSecond ? ofSecond(plain) : plain, name));
            people.back().isSecond = isSecond;
        }
    }

private:
    /// Each of two people in a row has an address of their own, and a single one is the first person's.
    ListRecord ofSecond(ListRecord row) const
    {
        for (std::size_t column = 0; column < m_fields.size(); ++column) {
            const auto place = static_cast<qsizetype>(column);
            const bool holdsAddresses = m_fields[column] == ListField::Email;
            if (place >= row.cells.size() || !(holdsAddresses || isNameField(m_fields[column])))
                continue;
            QString &cell = row.cells[place];
            const QStringList parts = partsWithAddress(cell);
            if (holdsAddresses)
                cell = parts.value(1).trimmed();
            else if (!parts.isEmpty())
                cell.remove(cell.indexOf(parts.front()), parts.front().size());
        }
        return row;
    }

    ListedPerson person(const ListRecord &row, const ListRecord &plain, const FoundName &found) const
    {
        ListedPerson person{.line = row.line};
        person.together = found.together;
        person.mayBeSeveral = found.mayBeSeveral;
        person.hasTooFewCells = m_shortIsOdd && hasTooFewCells(row, m_fields.size());
        person.cells = qHash(row.cells.join(QChar::ParagraphSeparator).toCaseFolded());
        person.hasBrokenLetter = std::any_of(row.cells.begin(), row.cells.end(),
            [](const QString &cell) { return cell.contains(QChar::ReplacementCharacter); });
        if (m_isOurs)
            takeNameAsItStands(person.member, plain);
        else
            takeName(person, found);
        takeDetails(person.member, plain);
        person.unreadAddress = withoutUnreadAddress(person.member, plain);
        person.member = cleaned(person.member);
        if (!m_isOurs && person.member.typed == displayName(person.member))
            person.member.typed.clear();
        person.name = person.member.typed.isEmpty() ? displayName(person.member) : person.member.typed;
        person.leftOut = reasonOf(plain, found, displayName(person.member));
        return person;
    }

    /// A list of ours holds given and family name only where they are known.
    void takeNameAsItStands(Member &member, const ListRecord &row) const
    {
        for (std::size_t column = 0; column < m_fields.size(); ++column) {
            const QString cell = row.cells.value(static_cast<qsizetype>(column));
            if (m_fields[column] == ListField::Given)
                member.given = cell;
            else if (m_fields[column] == ListField::Family)
                member.family = cell;
            else if (m_fields[column] == ListField::AsTyped)
                member.typed = cell;
        }
    }

    static void takeName(ListedPerson &person, const FoundName &found)
    {
        Member &member = person.member;
        person.isNamedAfterAddress = found.isFromAddress;
        person.isTurnedRound = found.isTurnedRound();
        PersonName name{cleanName(found.given), cleanName(found.family)};
        member.typed = found.typed.isEmpty() ? displayName(name).trimmed() : cleanName(found.typed);
        if (!found.isSplit)
            name = splitName(name.given);
        member.given = givenNameInCase(name.given, name.rest);
        member.family = familyNameInCase(name.rest);
    }

    /// What stands for an address and is none; the person goes without it. A form of Microsoft that asks
    /// nobody to sign in calls everybody anonymous.
    QString withoutUnreadAddress(Member &member, const ListRecord &row) const
    {
        if (m_isOurs || isOneAddress(member.email))
            return {};
        const QString beside = std::exchange(member.email, {});
        const int column = columnOf(m_fields, ListField::Email);
        const QString cell = column == noColumn ? QString{} : row.cells.value(column).simplified();
        const bool isAnonymous = cell.startsWith(u"anonym", Qt::CaseInsensitive) && !cell.contains(u'@');
        return cell.isEmpty() || saysNothing(cell) || isAnonymous ? beside : cell;
    }

    /// "NA", "RAS" and "Nil" may be what an organisation or a team is called.
    static bool isLeftBlank(ListField field, const QString &cell)
    {
        static const QStringList shortNames{u"na"_qs, u"ras"_qs, u"nil"_qs};
        const bool isOfGroup = field == ListField::Organisation || field == ListField::Team;
        return saysNothing(cell) && !(isOfGroup && shortNames.contains(cell.trimmed().toLower()));
    }

    void takeDetails(Member &member, const ListRecord &row) const
    {
        for (std::size_t column = 0; column < m_fields.size(); ++column)
            if (const QString cell = row.cells.value(static_cast<qsizetype>(column));
                !cell.isEmpty() && (m_isOurs || !isLeftBlank(m_fields[column], cell)))
                take(member, m_fields[column], cell);
        for (std::size_t column = 0; column < m_fields.size(); ++column)
            if (!m_isOurs && member.email.isEmpty() && isNameField(m_fields[column]))
                member.email = addressBeside(row.cells.value(static_cast<qsizetype>(column)));
        if (!m_isOurs && member.email.isEmpty())
            takeAddressOfPayer(member, row);
        takeAffiliation(member, row);
    }

    /// Whoever paid for themselves gave their address there alone.
    void takeAddressOfPayer(Member &member, const ListRecord &row) const
    {
        const auto address = std::find(m_payer.begin(), m_payer.end(), ListField::Email);
        if (address == m_payer.end() || std::none_of(m_payer.begin(), m_payer.end(), isNameField))
            return;
        const FoundName payer = nameIn(row, m_payer);
        const QString key
            = payer.isSplit ? searchKey(payer.given + u' ' + payer.family) : nameKey(payer.given);
        if (!key.isEmpty() && key == nameKey(displayName(member)))
            member.email = addressBeside(row.cells.value(address - m_payer.begin()));
    }

    /// Beside a whole name; where a column of its own says it, that counts, and what stands beside the name
    /// is the team: nothing is lost.
    void takeAffiliation(Member &member, const ListRecord &row) const
    {
        for (std::size_t column = 0; column < m_fields.size(); ++column) {
            const bool isWhole
                = m_fields[column] == ListField::Whole || m_fields[column] == ListField::WholeFamilyFirst;
            if (m_isOurs || !isWhole)
                continue;
            const QString beside = affiliationBeside(row.cells.value(static_cast<qsizetype>(column)));
            if (member.organisation.isEmpty())
                member.organisation = beside;
            else if (member.team.isEmpty() && searchKey(beside) != searchKey(member.organisation))
                member.team = beside;
        }
    }

    void take(Member &member, ListField field, const QString &cell) const
    {
        switch (field) {
        case ListField::Email:
            member.email = m_isOurs ? cell : addressIn(cell);
            break;
        case ListField::Organisation:
            member.organisation = cell;
            break;
        case ListField::Team:
            member.team = cell;
            break;
        case ListField::Languages:
            member.speaks = languagesIn(cell);
            break;
        case ListField::ToShare:
            member.toShare += topicsOf(cell);
            break;
        case ListField::ToLearn:
            member.toLearn += topicsOf(cell);
            break;
        case ListField::Note:
            member.note += (member.note.isEmpty() ? QString{} : QStringLiteral("\n")) + cell;
            break;
        default:
            if (m_isOurs)
                takeOurs(member, field, cell);
        }
    }

    QStringList topicsOf(const QString &cell) const
    {
        QStringList topics = topicsIn(cell);
        if (!m_isOurs)
            topics.removeIf(saysNothing);
        return topics;
    }

    /// What only a list that we wrote may say.
    static void takeOurs(Member &member, ListField field, const QString &cell)
    {
        if (field == ListField::Consents)
            takeConsents(member, cell);
        else if (field == ListField::Uid)
            member.uid = QUuid{cell}.isNull() ? QString{} : cell;
        else if (field == ListField::Retired)
            member.retired = saysYes(cell);
    }

    std::optional<LeftOutReason> reasonOf(
        const ListRecord &row, const FoundName &found, const QString &name) const
    {
        if (hasTooManyCells(row, m_fields.size()))
            return LeftOutReason::TooManyCells;
        if (const auto reason = reasonInRow(m_table.heading, row.cells, m_fields))
            return reason;
        if (const auto reason = reasonInName(nameCells(row, m_fields, found)); reason && !m_isOurs)
            return reason;
        if ((m_isOurs ? name.isEmpty() : !namesSomebody(name)) || isMereNumber(name))
            return LeftOutReason::NoName;
        return std::nullopt;
    }

    const ListTable &m_table;
    const std::vector<ListField> &m_fields;
    std::vector<ListField> m_payer;  ///< see fieldsOfPayer()
    bool m_isOurs;  ///< written by membersCsv()
    bool m_shortIsOdd;  ///< see areShortRowsOdd()
};

}  // namespace

std::vector<ListedPerson> listedPeople(
    const ListTable &table, const std::vector<ListField> &fields, Together together)
{
    return listedPeople(table, fields, {}, together).value();
}

Result<std::vector<ListedPerson>> listedPeople(
    const ListTable &table, const std::vector<ListField> &fields, const ListWatch &watch, Together together)
{
    const Reader reader{table, fields};
    std::vector<ListedPerson> people;
    people.reserve(table.rows.size());
    for (std::size_t place = 0; place < table.rows.size(); ++place) {
        if (place % rowsBetweenTwoLooks == 0) {
            if (watch.stop.stop_requested())
                return fail(ErrorCode::Cancelled, "while understanding a list");
            if (watch.progress)
                watch.progress(static_cast<double>(place) / static_cast<double>(table.rows.size()));
        }
        const ListRecord &row = table.rows[place];
        if (std::any_of(
                row.cells.begin(), row.cells.end(), [](const QString &cell) { return !cell.isEmpty(); }))
            reader.take(people, row, together);
    }
    return people;
}

}  // namespace tablee

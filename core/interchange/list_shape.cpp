#include "interchange/list_shape.h"

#include "directory/cell_looks.h"
#include "directory/list_columns.h"
#include "directory/search_key.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <utility>

namespace tablee {

namespace {

constexpr std::array<std::pair<ListField, QStringView>, 19> spelledFields{{
    {ListField::LeftOut, u"-"},
    {ListField::Given, u"given"},
    {ListField::Family, u"family"},
    {ListField::FamilyAtBirth, u"birth"},
    {ListField::Whole, u"whole"},
    {ListField::WholeFamilyFirst, u"family-first"},
    {ListField::Email, u"email"},
    {ListField::Organisation, u"organisation"},
    {ListField::Team, u"team"},
    {ListField::Languages, u"languages"},
    {ListField::ToShare, u"share"},
    {ListField::ToLearn, u"learn"},
    {ListField::Note, u"note"},
    {ListField::Status, u"status"},
    {ListField::Presence, u"presence"},
    {ListField::Consents, u"consents"},
    {ListField::AsTyped, u"typed"},
    {ListField::Uid, u"uid"},
    {ListField::Retired, u"retired"},
}};

QString spelled(ColumnLook look)
{
    switch (look) {
    case ColumnLook::Empty:
        return QStringLiteral("empty");
    case ColumnLook::Address:
        return QStringLiteral("address");
    case ColumnLook::Number:
        return QStringLiteral("number");
    case ColumnLook::Capitals:
        return QStringLiteral("capitals");
    case ColumnLook::SeveralWords:
        return QStringLiteral("words");
    case ColumnLook::Name:
        return QStringLiteral("name");
    case ColumnLook::Other:
        return QStringLiteral("other");
    }
    Q_UNREACHABLE();
}

/// A form may ask long questions and a list have many columns, and settings want short keys.
QString shortened(const QStringList &words)
{
    constexpr qsizetype enough = 16;
    const QByteArray hash
        = QCryptographicHash::hash(words.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.left(enough));
}

/// Whether the cells of a column can be nothing of the kind. Empty ones say nothing.
bool isContradicted(const ListRows &rows, int column, ListField field)
{
    const ColumnLook look = lookOf(rows, column);
    if (look == ColumnLook::Empty)
        return false;
    if (field == ListField::Email)
        return look != ColumnLook::Address;
    if (field == ListField::Status || field == ListField::Presence)
        return holdsAmounts(rows, column);
    return isNameField(field)
        && (look == ColumnLook::Address || look == ColumnLook::Number || mostCells(rows, column, isYesOrNo));
}

}  // namespace

QString shapeOf(const ListTable &table)
{
    QStringList words;
    if (!table.heading.isEmpty()) {
        for (const QString &heading : table.heading)
            words += searchKey(heading);
        return QStringLiteral("headings-") + shortened(words);
    }
    const qsizetype columns = table.rows.empty() ? 0 : table.rows.front().cells.size();
    for (qsizetype column = 0; column < columns; ++column)
        words += spelled(lookOf(table.rows, static_cast<int>(column)));
    return QStringLiteral("looks-") + shortened(words);
}

std::vector<ListField> fieldsOf(const ListTable &table, const QStringList &kept)
{
    std::vector<ListField> own = fieldsOf(table);
    std::vector<ListField> said = fieldsNamed(kept);
    if (said.empty() || said.size() != own.size())
        return own;
    for (std::size_t column = 0; column < said.size(); ++column)
        if (isContradicted(table.rows, static_cast<int>(column), said[column]))
            return own;
    return said;
}

QStringList fieldNames(const std::vector<ListField> &fields)
{
    QStringList words;
    for (const ListField field : fields)
        words += std::find_if(spelledFields.begin(), spelledFields.end(), [field](const auto &entry) {
            return entry.first == field;
        })->second.toString();
    return words;
}

std::vector<ListField> fieldsNamed(const QStringList &words)
{
    std::vector<ListField> fields;
    for (const QString &word : words) {
        const auto found = std::find_if(spelledFields.begin(), spelledFields.end(),
            [&word](const auto &entry) { return entry.second == word; });
        if (found == spelledFields.end())
            return {};
        fields.push_back(found->first);
    }
    return fields;
}

}  // namespace tablee

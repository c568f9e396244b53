#include "interchange/list_shape.h"

#include "directory/search_key.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <utility>

namespace tablee {

namespace {

constexpr std::array<std::pair<ListField, QStringView>, 17> spelledFields{{
    {ListField::LeftOut, u"-"},
    {ListField::Given, u"given"},
    {ListField::Family, u"family"},
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
    {ListField::Consents, u"consents"},
    {ListField::AsTyped, u"typed"},
    {ListField::Uid, u"uid"},
    {ListField::Retired, u"retired"},
}};

}  // namespace

QString shapeOf(const ListTable &table)
{
    if (table.heading.isEmpty())
        return QStringLiteral("columns-%1").arg(table.rows.empty() ? 0 : table.rows.front().cells.size());
    QStringList keys;
    for (const QString &heading : table.heading)
        keys += searchKey(heading);
    // A hash, because a form may ask long questions, and settings want short keys.
    const QByteArray hash
        = QCryptographicHash::hash(keys.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex();
    constexpr qsizetype enough = 16;
    return QStringLiteral("headings-") + QString::fromLatin1(hash.left(enough));
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

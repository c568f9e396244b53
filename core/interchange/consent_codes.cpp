#include "interchange/consent_codes.h"

#include <QDateTime>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace tablee {

namespace {

constexpr std::array<std::pair<ConsentPurpose, QStringView>, 3> codes{{
    {ConsentPurpose::ContactDetails, u"contact"},
    {ConsentPurpose::Photographs, u"photographs"},
    {ConsentPurpose::News, u"news"},
}};

}  // namespace

QString consentsAsText(const Member &member)
{
    QStringList words;
    for (const auto &[purpose, code] : codes) {
        if (!member.consents.contains(purpose))
            continue;
        const auto date = member.consentDates.at.find(purpose);
        QString word = code.toString();
        if (date != member.consentDates.at.end())
            word += u'@'
                + QDateTime::fromMSecsSinceEpoch(date->second.count(), Qt::UTC).date().toString(Qt::ISODate);
        words += word;
    }
    return words.join(QStringLiteral("; "));
}

void takeConsents(Member &member, const QString &cell)
{
    const QStringList words = cell.split(u';');
    for (const QString &word : words) {
        const QString said = word.section(u'@', 0, 0).trimmed();
        const QString day = word.section(u'@', 1).trimmed();
        const auto code = std::find_if(
            codes.begin(), codes.end(), [&said](const auto &entry) { return entry.second == said; });
        const QDate date = QDate::fromString(day, Qt::ISODate);
        if (code == codes.end() || (word.contains(u'@') && !date.isValid()))
            continue;
        member.consents.insert(code->first);
        if (date.isValid())
            member.consentDates.at[code->first] = Milliseconds{date.startOfDay(Qt::UTC).toMSecsSinceEpoch()};
    }
}

}  // namespace tablee

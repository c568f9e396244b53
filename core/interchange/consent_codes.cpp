#include "interchange/consent_codes.h"

#include <QStringList>

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

QString consentsAsText(const std::set<ConsentPurpose> &consents)
{
    QStringList words;
    for (const auto &[purpose, code] : codes)
        if (consents.contains(purpose))
            words += code.toString();
    return words.join(QStringLiteral("; "));
}

std::set<ConsentPurpose> consentsIn(const QString &cell)
{
    std::set<ConsentPurpose> consents;
    const QStringList words = cell.split(u';');
    for (const QString &word : words)
        for (const auto &[purpose, code] : codes)
            if (word.trimmed() == code)
                consents.insert(purpose);
    return consents;
}

}  // namespace tablee

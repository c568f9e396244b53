#include "language/audience_language.h"

#include <array>

namespace tablee {

namespace {

constexpr std::array allLanguages{AudienceLanguage::French, AudienceLanguage::English,
    AudienceLanguage::FrenchFirst, AudienceLanguage::EnglishFirst};

}  // namespace

QString storedName(AudienceLanguage language)
{
    switch (language) {
    case AudienceLanguage::French:
        return QStringLiteral("fr");
    case AudienceLanguage::English:
        return QStringLiteral("en");
    case AudienceLanguage::FrenchFirst:
        return QStringLiteral("fr+en");
    case AudienceLanguage::EnglishFirst:
        return QStringLiteral("en+fr");
    }
    Q_UNREACHABLE();
}

std::optional<AudienceLanguage> audienceLanguageNamed(const QString &name)
{
    for (const AudienceLanguage language : allLanguages)
        if (storedName(language) == name)
            return language;
    return std::nullopt;
}

}  // namespace tablee

#pragma once

#include <QString>

#include <optional>

namespace tablee {

/// What the audience screen speaks; where both, the language named first stands left or above all evening.
enum class AudienceLanguage { French, English, FrenchFirst, EnglishFirst };

/// The name stored in a community file ("fr", "en", "fr+en", "en+fr"), and back.
QString storedName(AudienceLanguage language);
std::optional<AudienceLanguage> audienceLanguageNamed(const QString &storedName);

}  // namespace tablee

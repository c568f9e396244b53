#pragma once

namespace tablee {

/// What the audience screen speaks; where both, the language named first stands left or above all evening.
enum class AudienceLanguage { French, English, FrenchFirst, EnglishFirst };

}  // namespace tablee

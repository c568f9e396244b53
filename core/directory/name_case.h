#pragma once

#include <QString>

namespace tablee {

/// A family name that stands in capitals, as a name: "LE GOFF" -> "Le Goff", "O'BRIEN" -> "O'Brien",
/// "MCDONALD"
/// -> "McDonald", "SAINT-EXUPÉRY" -> "Saint-Exupéry". Every word gets one capital, particles too: whether it
/// is "de La Tour" or "De la Tour", and "MacDonald" or "Macdonald", only their bearers know. A name that has
/// small letters already is left alone.
QString familyNameInCase(const QString &name);

/// The same for a given name; short ones in capitals are initials and stay: "JP", "M.-J.".
QString givenNameInCase(const QString &name);

}  // namespace tablee

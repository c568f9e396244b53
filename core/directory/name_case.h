#pragma once

#include <QString>

namespace tablee {

/// A family name that stands in capitals, as a name: "LE GOFF" -> "Le Goff", "O'BRIEN" -> "O'Brien",
/// "MCDONALD"
/// -> "McDonald", "SAINT-EXUPÉRY" -> "Saint-Exupéry". Every word gets one capital, particles too: whether it
/// is "de La Tour" or "De la Tour", and "MacDonald" or "Macdonald", only their bearers know. Of a name that
/// has small letters only the words in capitals change: "de GAULLE" -> "de Gaulle", and "McDonald" stays.
QString familyNameInCase(const QString &name);

/// The same for a given name; short ones in capitals are initials and stay: "JP", "M.-J.". "JO LEBLANC",
/// whose `family` name stands in capitals too, is "Jo".
QString givenNameInCase(const QString &name, const QString &family = {});

}  // namespace tablee

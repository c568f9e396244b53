#include "live/demo_people.h"

namespace tablee {

QStringList demoPeople()
{
    return QStringLiteral(
        "Amina Benali,Luc Tremblay,Ingrid Peeters,Koffi Mensah,Marie-Ève Gagné,Moussa Traoré,Chloé Dupont,"
        "Li Wei,Aïcha Diallo,Étienne Roy,Nadège Mbarga,Tom O’Neill,Jean-Baptiste Ouédraogo,Zoé Lacroix,"
        "Rachid Haddad,Anne-Sophie Goffin,Fatima Coulibaly,Bruno Lefèvre,Lupe Reyes,Awa Sow,Kwame Asante,"
        "Solène Le Goff,Piotr Łukasik,Jo Li")
        .split(QLatin1Char{','});
}

QString demoLateArrival()
{
    return QStringLiteral("Fatou Ndiaye");
}

}  // namespace tablee

#pragma once

#include <QString>

namespace tablee {

/// Whether one of the words of `key` begins so, or several of them in a row.
bool hasAnyBeginning(const QString &key, std::initializer_list<QStringView> beginnings);

/// Said of a registration, folded as a search key: "annulee", "cancelled", "supprime".
bool saysCancelled(const QString &key);
bool saysRefunded(const QString &key);
/// "Non annulé", "partially refunded"
bool saysNotCancelled(const QString &key);

/// Is a cell nothing but the end of a registration: "Annulé", "Remboursée le 3 mars"? "Couture - annulé"
/// speaks of something else.
bool isCancellation(const QString &cell);

/// Does what stands where a name should say that it came to an end: "Formation annulée", "Training: annulé",
/// "Ana Roy (cancelled)"?
bool saysItIsCancelled(const QString &name);

/// "Ana Roy" of "Ana Roy (cancelled)".
QString withoutCancellation(const QString &name);

}  // namespace tablee

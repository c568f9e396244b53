#pragma once

#include "directory/member.h"

#include <QString>

namespace tablee {

/// Consents as the lists we write hold them, whatever their language: "contact@2026-03-01; news", each with
/// the day on which it was given where that is known.
QString consentsAsText(const Member &member);

/// Gives a member the consents of such a cell; what is no consent is passed over. Without a day they count
/// from today.
void takeConsents(Member &member, const QString &cell);

}  // namespace tablee

#pragma once

#include "directory/left_out_reason.h"

#include <QString>

#include <optional>

namespace tablee {

/// What the status of a registration says against the person's coming, in French or English, as event
/// services and forms write it; nothing when the person comes, or when nobody knows what it says.
std::optional<LeftOutReason> reasonInStatus(const QString &heading, const QString &status);

/// The same where it stands with the name, or instead of one: "Formation annulée", "Ana Roy (annulé)".
std::optional<LeftOutReason> reasonInName(const QString &name);

}  // namespace tablee

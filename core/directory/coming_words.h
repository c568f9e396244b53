#pragma once

#include "directory/left_out_reason.h"
#include "directory/list_headings.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tablee {

/// What the status of a registration says against the person's coming, in French or English, as event
/// services and forms write it; nothing when the person comes, or when nobody knows what it says.
std::optional<LeftOutReason> reasonInStatus(const QString &heading, const QString &status);

/// The same where it stands with the name, or instead of one: "Formation annulée", "Ana Roy (annulé)".
std::optional<LeftOutReason> reasonInName(const QString &name);

/// What a row says against the person's coming in the columns that tell of it.
std::optional<LeftOutReason> reasonInRow(
    const QStringList &heading, const QStringList &cells, const std::vector<ListField> &fields);

/// Whether a cell says that the person comes and nothing else: an X below "Présent", not below "Excusé".
bool isSignOfComing(const QString &heading, const QString &status);

}  // namespace tablee

#pragma once

#include "directory/member.h"

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace tablee::ui {

/// What the list of members can show of each.
enum class MemberColumn {
    Name,
    Given,
    Family,
    Organisation,
    Team,
    Email,
    Languages,
    ToShare,
    ToLearn,
    Note,
    Consents,
    State,
};

/// All of them, in the order they stand.
std::span<const MemberColumn> memberColumns();
/// What is shown until somebody chooses.
std::vector<MemberColumn> usualColumns();

/// In the language of the desk.
QString headingOf(MemberColumn column);
QString cellOf(MemberColumn column, const Member &member);

QString nameOf(ConsentPurpose purpose);
QString nameOf(Language language);

/// Columns as words for the settings, and back; the name is always among them, the usual ones stand for none.
QStringList columnNames(const std::vector<MemberColumn> &columns);
std::vector<MemberColumn> columnsNamed(const QStringList &names);

}  // namespace tablee::ui

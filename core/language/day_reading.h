#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace tablee {

/// A day as people write it in French or English: "12/3", "12.3.2027", "2027-03-12", "12 mars", "1er mars
/// 2027", "March 12", "friday", "demain". The day stands before the month, as dates are written here, unless
/// there is no such month (3/25). What is left out is the next that comes, `today` among them; a day of the
/// week beside a date says nothing. Nothing where no such day is.
std::optional<QDate> readDay(const QString &written, QDate today);

}  // namespace tablee

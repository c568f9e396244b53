#pragma once

#include "foundation/reading.h"
#include "language/words.h"

#include <QChar>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>
#include <QTimeZone>

#include <optional>

class QLocale;

namespace tablee {

/// Where a community lives. Together with the language it decides how dates, times, paper and columns look.
enum class Region { Quebec, France, Belgium, Switzerland, Other };

/// The name stored in the community file ("quebec", "france", "belgium", "switzerland", "other"), and back.
QString storedName(Region region);
std::optional<Region> regionNamed(const QString &storedName);

/// The region a computer is set up for; Canada counts as Québec, an unknown country as Other.
Region regionOf(const QLocale &locale);

enum class PaperSize { A4, Letter };
PaperSize paperSize(Region region);

/// What a spreadsheet of that region expects between two columns: a semicolon where the comma is the decimal
/// sign.
QChar csvSeparator(Region region);

/// The zone a session is stored with; the computer's own where the name is none it knows.
QTimeZone zoneNamed(const QString &stored);

/// A moment (UTC) as the clocks of that zone show it, wherever this computer stands.
QDateTime localTime(Milliseconds utc, const QString &zone);
QDateTime localTime(qint64 utc, const QString &zone);

/// "14 h 30" and "19 h" (French in Québec and France), "14:30" (French elsewhere, English in Europe), "2:30
/// pm" (English in Québec and elsewhere). Seconds are left out. Empty for an invalid time.
QString timeOfDay(QTime time, Language language, Region region);
/// The time of day of the minute nearest to a moment (UTC).
QTime nearestTimeOfDay(Milliseconds utc, const QTimeZone &zone);
/// When (UTC) the clocks of `zone` show `time` next, after `utc`. Where they skip it, an hour later.
Milliseconds nextTimeOfDay(QTime time, Milliseconds utc, const QTimeZone &zone);
/// How long until then, for somebody who means today or the night that comes: what is more than half a day
/// off is past, and nothing.
std::optional<Milliseconds> timeUntil(QTime time, Milliseconds utc, const QTimeZone &zone);

/// "lundi 1er mars 2027", "Monday 1 March 2027". Empty for an invalid date.
QString dateText(QDate date, Language language);

/// The digits of a clock that shows the time left. Counting down, a second is shown until it has wholly
/// passed (6:12 until 6:11 begins), so that 0:00 appears exactly at the end; past the end whole seconds count
/// up: "+0:01", "+1:20". From an hour on: "1:02:05".
QString clockText(Milliseconds remaining);

/// A length that has been measured or agreed, cut to whole seconds: "6:12", "1:02:05". Never negative.
QString durationText(Milliseconds length);

/// Whole minutes, rounded to the nearest; what took any time at all took at least one. 12 for 11 min 40 s.
int wholeMinutes(Milliseconds length);

/// "12 min", with a space that does not break. The same in both languages.
QString minutesText(Milliseconds length);

/// French spacing: U+00A0 before : ; ? ! and inside « ». Ordinary spaces there are replaced, missing ones put
/// in, except where the sign belongs to a time (14:30) or to an address (https://). U+202F would be finer,
/// but the typeface lacks it, and one rule serves all regions.
QString frenchSpaced(const QString &text);

}  // namespace tablee

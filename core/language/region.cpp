#include "language/region.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace tablee {

using namespace std::chrono_literals;

namespace {

constexpr QChar noBreakSpace{0x00a0};
constexpr Milliseconds farthestMeant = std::chrono::hours{12};

constexpr std::array<std::pair<Region, const char16_t *>, 5> storedNames{{
    {Region::Quebec, u"quebec"},
    {Region::France, u"france"},
    {Region::Belgium, u"belgium"},
    {Region::Switzerland, u"switzerland"},
    {Region::Other, u"other"},
}};

enum class TimeStyle { HoursWord, TwentyFour, Twelve };

TimeStyle timeStyle(Language language, Region region)
{
    if (language == Language::French)
        return region == Region::Quebec || region == Region::France ? TimeStyle::HoursWord
                                                                    : TimeStyle::TwentyFour;
    return region == Region::Quebec || region == Region::Other ? TimeStyle::Twelve : TimeStyle::TwentyFour;
}

QString twoDigits(std::int64_t number)
{
    return QString::number(number).rightJustified(2, u'0');
}

QString digits(std::chrono::seconds length)
{
    const std::int64_t seconds = length.count() % 60;
    const std::int64_t minutes = length.count() / 60 % 60;
    const std::int64_t hours = length.count() / 3600;
    if (hours == 0)
        return QString::number(minutes) + u':' + twoDigits(seconds);
    return QString::number(hours) + u':' + twoDigits(minutes) + u':' + twoDigits(seconds);
}

bool isSpace(QChar sign)
{
    return sign == u' ' || sign == noBreakSpace || sign == QChar{0x202f};
}

bool isDoubleSign(QChar sign)
{
    return sign == u':' || sign == u';' || sign == u'?' || sign == u'!' || sign == QChar{0x00bb};
}

/// A sign takes a space only where it ends something: not in 14:30, not in https://, not between two marks
/// (?!).
bool wantsSpaceBefore(const QString &before, QChar sign, QChar next)
{
    if (before.isEmpty() || isDoubleSign(before.back()) || before.back() == u'(')
        return false;
    return sign != u':' || next.isNull() || next.isSpace();
}

void dropTrailingSpaces(QString &text)
{
    while (!text.isEmpty() && isSpace(text.back()))
        text.chop(1);
}

}  // namespace

QString storedName(Region region)
{
    const auto found = std::find_if(storedNames.begin(), storedNames.end(),
        [region](const auto &entry) { return entry.first == region; });
    return QString::fromUtf16(found->second);
}

std::optional<Region> regionNamed(const QString &name)
{
    const auto found = std::find_if(storedNames.begin(), storedNames.end(),
        [&name](const auto &entry) { return name == QStringView{entry.second}; });
    if (found == storedNames.end())
        return std::nullopt;
    return found->first;
}

Region regionOf(const QLocale &locale)
{
    switch (locale.territory()) {
    case QLocale::Canada:
        return Region::Quebec;
    case QLocale::France:
        return Region::France;
    case QLocale::Belgium:
        return Region::Belgium;
    case QLocale::Switzerland:
        return Region::Switzerland;
    default:
        return Region::Other;
    }
}

PaperSize paperSize(Region region)
{
    return region == Region::Quebec ? PaperSize::Letter : PaperSize::A4;
}

QChar csvSeparator(Region region)
{
    return region == Region::Other ? u',' : u';';
}

QTimeZone zoneNamed(const QString &stored)
{
    const QTimeZone zone{stored.toUtf8()};
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

QDateTime localTime(Milliseconds utc, const QString &zone)
{
    return localTime(qint64{utc.count()}, zone);
}

QDateTime localTime(qint64 utc, const QString &zone)
{
    return QDateTime::fromMSecsSinceEpoch(utc, zoneNamed(zone));
}

QTime nearestTimeOfDay(Milliseconds utc, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(Milliseconds{nearestMinute(utc)}.count(), zone).time();
}

Milliseconds nextTimeOfDay(QTime time, Milliseconds utc, const QTimeZone &zone)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(utc.count(), zone);
    QDateTime when{now.date(), time, zone};
    if (when <= now)
        when = QDateTime{now.date().addDays(1), time, zone};
    return Milliseconds{when.toMSecsSinceEpoch()};
}

std::optional<Milliseconds> timeUntil(QTime time, Milliseconds utc, const QTimeZone &zone)
{
    const Milliseconds left = nextTimeOfDay(time, utc, zone) - utc;
    return left <= farthestMeant ? std::optional{left} : std::nullopt;
}

QString timeOfDay(QTime time, Language language, Region region)
{
    if (!time.isValid())
        return {};
    switch (timeStyle(language, region)) {
    case TimeStyle::HoursWord: {
        const QString hour = QString::number(time.hour()) + noBreakSpace + u'h';
        return time.minute() == 0 ? hour : hour + noBreakSpace + twoDigits(time.minute());
    }
    case TimeStyle::TwentyFour:
        return time.toString(u"HH:mm");
    case TimeStyle::Twelve:
        break;
    }
    const int hour = time.hour() % 12 == 0 ? 12 : time.hour() % 12;
    const QString half = time.hour() < 12 ? QStringLiteral("am") : QStringLiteral("pm");
    return QString::number(hour) + u':' + twoDigits(time.minute()) + noBreakSpace + half;
}

QString dateText(QDate date, Language language)
{
    if (!date.isValid())
        return {};
    if (language == Language::English)
        return QLocale{QLocale::English, QLocale::UnitedKingdom}.toString(date, u"dddd d MMMM yyyy");
    const QLocale french{QLocale::French, QLocale::France};
    const QStringView day = date.day() == 1 ? u"dddd d'er' MMMM yyyy" : u"dddd d MMMM yyyy";
    return french.toString(date, day);
}

QString clockText(Milliseconds remaining)
{
    // Rounding up serves both sides of zero: what is left is shown until it has passed, what is over once it
    // has passed.
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(remaining);
    return seconds < 0s ? u'+' + digits(-seconds) : digits(seconds);
}

QString durationText(Milliseconds length)
{
    return digits(std::chrono::floor<std::chrono::seconds>(std::max(length, Milliseconds::zero())));
}

int wholeMinutes(Milliseconds length)
{
    if (length <= 0ms)
        return 0;
    return static_cast<int>(std::max<std::int64_t>(1, (length + 30s) / 1min));
}

QString minutesText(Milliseconds length)
{
    return QString::number(wholeMinutes(length)) + noBreakSpace + QStringLiteral("min");
}

QString frenchSpaced(const QString &text)
{
    QString spaced;
    spaced.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text.at(i);
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar{};
        if (isDoubleSign(sign)) {
            const bool hadSpace = !spaced.isEmpty() && isSpace(spaced.back());
            dropTrailingSpaces(spaced);
            if (hadSpace || wantsSpaceBefore(spaced, sign, next))
                spaced += noBreakSpace;
        } else if (!spaced.isEmpty() && spaced.back() == QChar{0x00ab}) {
            spaced += noBreakSpace;
            if (isSpace(sign))
                continue;
        }
        spaced += sign;
    }
    return spaced;
}

}  // namespace tablee

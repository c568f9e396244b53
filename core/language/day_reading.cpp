#include "language/day_reading.h"

#include <QStringList>

#include <array>
#include <utility>
#include <vector>

namespace tablee {

namespace {

constexpr int monthsInAYear = 12;
constexpr int farthestLeapYear = 8;  // 1896 to 1904, once in a lifetime
constexpr qsizetype fewestLettersOfADay = 2;
constexpr qsizetype fewestLettersOfAMonth = 3;

using DayNames = std::vector<const char *>;

const std::array<DayNames, 12> months{{{"janvier", "january"}, {"fevrier", "february"}, {"mars", "march"},
    {"avril", "april"}, {"mai", "may"}, {"juin", "june"}, {"juillet", "july"}, {"aout", "august"},
    {"septembre", "september"}, {"octobre", "october"}, {"novembre", "november"}, {"decembre", "december"}}};

const std::array<DayNames, 7> weekdays{{{"lundi", "monday"}, {"mardi", "tuesday"}, {"mercredi", "wednesday"},
    {"jeudi", "thursday"}, {"vendredi", "friday"}, {"samedi", "saturday"}, {"dimanche", "sunday"}}};

const std::array<DayNames, 2> fromToday{{{"aujourd'hui", "today"}, {"demain", "tomorrow"}}};

/// Small letters without accents, straight apostrophes.
QString plainLetters(const QString &text)
{
    QString plain;
    for (const QChar sign : text.toLower().normalized(QString::NormalizationForm_KD))
        if (!sign.isMark())
            plain += sign == QChar{0x2019} ? QChar{u'\''} : sign;
    return plain;
}

/// Which of `all` begins like `word` (from 1): 0 for none. Of several, the first.
template <std::size_t Count>
int called(const std::array<DayNames, Count> &all, const QString &word, qsizetype fewest)
{
    if (word.size() < fewest)
        return 0;
    for (std::size_t i = 0; i < Count; ++i)
        for (const char *name : all[i])
            if (QLatin1String{name}.startsWith(word))
                return static_cast<int>(i) + 1;
    return 0;
}

/// What was written, cut where letters and figures meet.
struct Parts {
    QStringList words;
    QStringList numbers;
};

Parts partsOf(const QString &written)
{
    Parts parts;
    enum class Kind { None, Word, Number } last = Kind::None;
    for (const QChar sign : plainLetters(written)) {
        const Kind kind = sign.isDigit()       ? Kind::Number
            : sign.isLetter() || sign == u'\'' ? Kind::Word
                                               : Kind::None;
        QStringList &list = kind == Kind::Number ? parts.numbers : parts.words;
        if (kind != Kind::None && kind == last)
            list.back() += sign;
        else if (kind != Kind::None)
            list += QString{sign};
        last = kind;
    }
    return parts;
}

bool isEnding(const QString &word)
{
    static const QStringList endings{QStringLiteral("er"), QStringLiteral("st"), QStringLiteral("nd"),
        QStringLiteral("rd"), QStringLiteral("th"), QStringLiteral("le"), QStringLiteral("the"),
        QStringLiteral("of"), QStringLiteral("on")};
    return endings.contains(word);
}

int yearOf(const QString &number)
{
    const int year = number.toInt();
    return number.size() == 2 ? 2000 + year : number.size() == 4 ? year : 0;
}

std::optional<QDate> dayOf(int year, int month, int day)
{
    const QDate date{year, month, day};
    return date.isValid() ? std::optional{date} : std::nullopt;
}

/// The next day of that month and number.
std::optional<QDate> nextSuchDay(int month, int day, QDate today)
{
    for (int year = today.year(); year <= today.year() + farthestLeapYear; ++year)
        if (const QDate date{year, month, day}; date.isValid() && date >= today)
            return date;
    return std::nullopt;
}

std::optional<QDate> nextNumber(int day, QDate today)
{
    for (QDate month{today.year(), today.month(), 1}; month <= today.addMonths(2); month = month.addMonths(1))
        if (const QDate date{month.year(), month.month(), day}; date.isValid() && date >= today)
            return date;
    return std::nullopt;
}

std::optional<QDate> dayAndMonth(int day, int month, const QString &year, QDate today)
{
    if (year.isEmpty())
        return nextSuchDay(month, day, today);
    return dayOf(yearOf(year), month, day);
}

std::optional<QDate> inNumbers(const QStringList &numbers, QDate today)
{
    if (numbers.size() == 1)
        return nextNumber(numbers[0].toInt(), today);
    if (numbers.size() > 3)
        return std::nullopt;
    if (numbers[0].size() == 4)
        return numbers.size() == 3 ? dayOf(numbers[0].toInt(), numbers[1].toInt(), numbers[2].toInt())
                                   : std::nullopt;
    const QString year = numbers.value(2);
    int day = numbers[0].toInt();
    int month = numbers[1].toInt();
    if (month > monthsInAYear)
        std::swap(day, month);
    return dayAndMonth(day, month, year, today);
}

std::optional<QDate> nextWeekday(int weekday, QDate today)
{
    return today.addDays((weekday - today.dayOfWeek() + 7) % 7);
}

/// What the words say: of two, the month is the later ("mar. 9 mars"), for a day of the week stands first.
struct Said {
    int month = 0;
    int weekday = 0;
    int fromToday = 0;
};

std::optional<Said> saidIn(const QStringList &words, bool hasNumbers)
{
    Said said;
    for (auto word = words.rbegin(); word != words.rend(); ++word) {
        if (isEnding(*word))
            continue;
        const int month = hasNumbers && said.month == 0 ? called(months, *word, fewestLettersOfAMonth) : 0;
        const int weekday = called(weekdays, *word, fewestLettersOfADay);
        const int fromNow = called(fromToday, *word, fewestLettersOfAMonth);
        if (month > 0)
            said.month = month;
        else if (weekday > 0 && said.weekday == 0)
            said.weekday = weekday;
        else if (fromNow > 0 && words.size() == 1 && !hasNumbers)
            said.fromToday = fromNow;
        else
            return std::nullopt;
    }
    return said;
}

}  // namespace

std::optional<QDate> readDay(const QString &written, QDate today)
{
    const auto [words, numbers] = partsOf(written);
    const auto said = saidIn(words, !numbers.isEmpty());
    if (!said)
        return std::nullopt;
    if (said->fromToday > 0)
        return today.addDays(said->fromToday - 1);
    if (numbers.isEmpty())
        return said->weekday > 0 ? nextWeekday(said->weekday, today) : std::nullopt;
    if (said->month == 0)
        return inNumbers(numbers, today);
    if (numbers.size() > 2)
        return std::nullopt;
    return dayAndMonth(numbers[0].toInt(), said->month, numbers.value(1), today);
}

}  // namespace tablee

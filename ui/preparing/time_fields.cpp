#include "preparing/time_fields.h"

#include <QLocale>
#include <QTimeEdit>

namespace tablee::ui {

namespace {

QLocale localeOf(const SessionWords &words)
{
    return words.language == Language::French ? QLocale::French : QLocale::English;
}

/// Found from an example: 14 h 30, 2:30 pm or 14:30.
QString hourFormat(const SessionWords &words)
{
    const QString example = timeOfDay(QTime{14, 30}, words.language, words.region);
    return example.contains(u'h') ? QStringLiteral("H 'h' mm")
        : example.contains(u'm')  ? QStringLiteral("h:mm ap")
                                  : QStringLiteral("HH:mm");
}

}  // namespace

void speakHour(QTimeEdit &field, const SessionWords &words)
{
    field.setLocale(localeOf(words));
    field.setDisplayFormat(hourFormat(words));
}

}  // namespace tablee::ui

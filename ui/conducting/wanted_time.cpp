#include "conducting/wanted_time.h"

#include <QRegularExpression>

namespace tablee::ui {

namespace {

constexpr int noon = 12;

}  // namespace

bool mayBeginTime(const QString &typed)
{
    return !typed.isEmpty() && (typed.front().isDigit() || typed.front() == u':');
}

WantedTime readWantedTime(const QString &typed)
{
    static const QRegularExpression readable{QRegularExpression::anchoredPattern(QStringLiteral(
        "(?<minutes>\\d{1,3})(?::(?<seconds>[0-5]\\d))?"
        "|(?<hour>[01]?\\d|2[0-3])\\s?[hH]\\s?(?<minute>[0-5]\\d)?"
        "|(?<hour12>1[0-2]|0?[1-9])(?::(?<minute12>[0-5]\\d))?\\s?(?<half>[aApP]\\.?[mM]\\.?)"))};
    const QRegularExpressionMatch match = readable.match(typed.trimmed());
    const auto text = [&](const char *name) {
        return match.captured(QLatin1String{name});
    };
    const auto number = [&](const char *name) {
        return text(name).toInt();
    };
    if (!match.hasMatch())
        return {};
    if (!text("hour").isEmpty())
        return {.left = {}, .until = QTime{number("hour"), number("minute")}};
    if (const QString half = text("half"); !half.isEmpty()) {
        const bool afternoon = half.startsWith(u'p', Qt::CaseInsensitive);
        return {
            .left = {}, .until = QTime{number("hour12") % noon + (afternoon ? noon : 0), number("minute12")}};
    }
    const int minutes = number("minutes");
    const int seconds = number("seconds");
    const QTime asHour{minutes, seconds};
    return {.left = std::chrono::minutes{minutes} + std::chrono::seconds{seconds},
        .until = !text("seconds").isEmpty() && asHour.isValid() ? std::optional{asHour} : std::nullopt};
}

}  // namespace tablee::ui

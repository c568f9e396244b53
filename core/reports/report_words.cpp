#include "reports/report_words.h"

namespace tablee {

namespace {

constexpr auto context = "Report";

QString startingWithACapital(const QString &text)
{
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}

QString newFacesText(const SessionReport &report, const Words &words)
{
    const auto &[least, most] = report.newFaces;
    const QString rounds = words.in(
        context, QT_TRANSLATE_N_NOOP("Report", "In %n round(s)"), static_cast<int>(report.rounds.size()));
    const auto after = [&rounds](const QString &rest) {
        return rounds + rest;
    };
    if (least == most)
        return after(words.in(context, QT_TRANSLATE_N_NOOP("Report", ", everyone met %n new people."), most));
    if (least == 0)
        return after(
            words.in(context, QT_TRANSLATE_N_NOOP("Report", ", up to %n new people for each."), most));
    const QString range = least + 1 == most
        ? words.in(context, QT_TRANSLATE_NOOP("Report", ", everyone met %1 or %2 new people."))
        : words.in(context, QT_TRANSLATE_NOOP("Report", ", everyone met between %1 and %2 new people."));
    return after(range.arg(least).arg(most));
}

}  // namespace

QString hoursText(const SessionReport &report, const Words &words, Region region)
{
    if (!report.start.isValid())
        return {};
    const QString date = startingWithACapital(dateText(report.start.date(), words.language()));
    const QString from = timeOfDay(report.start.time(), words.language(), region);
    if (!report.end.isValid())
        return words.in(context, QT_TRANSLATE_NOOP("Report", "%1, at %2")).arg(date, from);
    const QString to = timeOfDay(report.end.time(), words.language(), region);
    return words.in(context, QT_TRANSLATE_NOOP("Report", "%1, from %2 to %3")).arg(date, from, to);
}

QString leadText(const SessionReport &report, const Words &words)
{
    if (report.present.empty())
        return words.in(context, QT_TRANSLATE_NOOP("Report", "No arrivals were noted."));
    const QString came = words.in(context, QT_TRANSLATE_N_NOOP("Report", "%n person(s) came."),
        static_cast<int>(report.present.size()));
    return report.newFaces.most == 0 ? came : came + u' ' + newFacesText(report, words);
}

QString stepTimeText(const ReportStep &step, const Words &words)
{
    const int planned = wholeMinutes(step.planned);
    if (!step.begun)
        return words.in(context, QT_TRANSLATE_NOOP("Report", "not held, planned %1")).arg(planned);
    const QString real = minutesText(step.real);
    if (wholeMinutes(step.real) == planned)
        return real;
    return words.in(context, QT_TRANSLATE_NOOP("Report", "%1, planned %2")).arg(real).arg(planned);
}

}  // namespace tablee

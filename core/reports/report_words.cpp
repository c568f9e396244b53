#include "reports/report_words.h"

#include <QStringList>

#include <algorithm>

namespace tablee {

namespace {

QString startingWithACapital(const QString &text)
{
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}

/// "40 s", "1 min 30 s", "2 min"; what took any time took a second at least. The same in both languages.
QString shortLengthText(Milliseconds length)
{
    constexpr QChar space{0x00a0};
    const auto seconds = std::max<qint64>(length.count() / 1000, length.count() > 0 ? 1 : 0);
    const QString rest = QString::number(seconds % 60) + space + u's';
    if (seconds < 60)
        return rest;
    const QString minutes = QString::number(seconds / 60) + space + u"min"_qs;
    return seconds % 60 == 0 ? minutes : minutes + space + rest;
}

QString newFacesText(const SessionReport &report, const Words &words)
{
    const auto &[least, most] = report.newFaces;
    const QString rounds = words.in(reportContext, QT_TRANSLATE_N_NOOP("Report", "In %n round(s)"),
        static_cast<int>(report.rounds.size()));
    const auto after = [&rounds](const QString &rest) {
        return rounds + rest;
    };
    if (least == most)
        return after(
            words.in(reportContext, QT_TRANSLATE_N_NOOP("Report", ", everyone met %n new people."), most));
    if (least == 0)
        return after(
            words.in(reportContext, QT_TRANSLATE_N_NOOP("Report", ", up to %n new people for each."), most));
    const QString range = least + 1 == most
        ? words.in(reportContext, QT_TRANSLATE_NOOP("Report", ", everyone met %1 or %2 new people."))
        : words.in(
            reportContext, QT_TRANSLATE_NOOP("Report", ", everyone met between %1 and %2 new people."));
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
        return words.in(reportContext, QT_TRANSLATE_NOOP("Report", "%1, at %2")).arg(date, from);
    const QString to = timeOfDay(report.end.time(), words.language(), region);
    return words.in(reportContext, QT_TRANSLATE_NOOP("Report", "%1, from %2 to %3")).arg(date, from, to);
}

QString nextSessionText(const NextSession &next, const Words &words, Region region)
{
    SessionReport report;
    report.start = next.start;
    return hoursText(report, words, region);
}

QString leadText(const SessionReport &report, const Words &words)
{
    if (report.present.empty())
        return words.in(reportContext, QT_TRANSLATE_NOOP("Report", "No arrivals were noted."));
    const QString came = words.in(reportContext, QT_TRANSLATE_N_NOOP("Report", "%n person(s) came."),
        static_cast<int>(report.present.size()));
    if (report.newFaces.most == 0)
        return came;
    const QString told = came + u' ' + newFacesText(report, words);
    if (report.withoutRound == 0)
        return told;
    return told + u' '
        + words.in(reportContext,
            QT_TRANSLATE_N_NOOP("Report", "This does not count %n person(s) who took part in no round."),
            report.withoutRound);
}

QString expectedText(const SessionReport &report, const Words &words)
{
    if (report.expected == 0)
        return {};
    if (report.unexpected == 0)
        return words.in(reportContext, QT_TRANSLATE_N_NOOP("Report", "of %n expected"), report.expected);
    // Two halves, for each of the two numbers chooses its own plural.
    const int came = static_cast<int>(report.present.size()) - report.unexpected;
    return words.in(reportContext, QT_TRANSLATE_N_NOOP("Report", "%1 of %n expected"), report.expected)
               .arg(came)
        + words.in(reportContext, QT_TRANSLATE_N_NOOP("Report", ", %n walk-in(s)"), report.unexpected);
}

QString uncountedText(const SessionReport &report, const Words &words)
{
    QStringList sentences;
    for (const UncountedRound &uncounted : report.uncounted)
        sentences += uncounted.ran
            ? words
                  .in(reportContext,
                      QT_TRANSLATE_NOOP("Report", "Round %1 ran for %2: too short to count as meetings."))
                  .arg(QString::number(uncounted.round), shortLengthText(*uncounted.ran))
            : words.in(reportContext, QT_TRANSLATE_NOOP("Report", "Round %1 did not take place."))
                  .arg(uncounted.round);
    return sentences.join(u' ');
}

QString stepTimeText(const ReportStep &step, const Words &words)
{
    const int planned = wholeMinutes(step.planned);
    if (!step.begun)
        return words.in(reportContext, QT_TRANSLATE_NOOP("Report", "not held, planned %1")).arg(planned);
    // What hardly began is told to the second, as where a round does not count.
    const bool isShort = step.real < Milliseconds{60'000};
    const QString real = isShort ? shortLengthText(step.real) : minutesText(step.real);
    if (!isShort && wholeMinutes(step.real) == planned)
        return real;
    return words.in(reportContext, QT_TRANSLATE_NOOP("Report", "%1, planned %2")).arg(real).arg(planned);
}

}  // namespace tablee

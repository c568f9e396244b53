#include "reports/report_people.h"

#include "language/role_words.h"
#include "reports/report_speech.h"

#include <QStringList>

#include <algorithm>

namespace tablee {

namespace {

QString offerText(const ReportTopic &topic, const Words &words)
{
    QStringList names;
    for (const QString &name : topic.sharedBy)
        names += name;
    const QString with
        = words.in(reportContext, QT_TRANSLATE_NOOP("Report", "with %1")).arg(names.join(u", "_qs));
    if (topic.learners == 0)
        return with;
    return with + u" ("_qs
        + words.in(reportContext, QT_TRANSLATE_N_NOOP("Report", "%n want(s) to learn it"), topic.learners)
        + u')';
}

/// "1 hosting a table, 2 observing".
QString rolesText(const SessionReport &report, const Words &words)
{
    const auto here = [&report](Role role) {
        return static_cast<int>(std::count_if(report.present.begin(), report.present.end(),
            [role](const ReportPerson &person) { return person.role == role; }));
    };
    QStringList counts;
    if (const int hosts = here(Role::Host); hosts > 0)
        counts += words.in(reportContext, QT_TRANSLATE_N_NOOP("Report", "%n hosting a table"), hosts);
    if (const int observers = here(Role::Observer); observers > 0)
        counts += words.in(reportContext, QT_TRANSLATE_N_NOOP("Report", "%n observing"), observers);
    if (const int speakers = here(Role::Speaker); speakers > 0)
        counts += words.in(reportContext, QT_TRANSLATE_N_NOOP("Report", "%n speaking"), speakers);
    if (const int helpers = here(Role::Helper); helpers > 0)
        counts += words.in(reportContext, QT_TRANSLATE_N_NOOP("Report", "%n helping"), helpers);
    return counts.join(u", "_qs);
}

}  // namespace

ReportSection peopleSection(const SessionReport &report, const ReportSpeech &speech)
{
    if (report.present.empty())
        return {};
    ReportLines people;
    for (const ReportPerson &person : report.present)
        people.lines.push_back({{person.name},
            speech.each([&person](const Words &words) { return roleText(person.role, words); })});
    const bool wereErased = std::any_of(report.present.begin(), report.present.end(),
        [](const ReportPerson &person) { return person.name == nameOfErased; });
    ReportSection section{speech.each(QT_TRANSLATE_NOOP("Report", "Who was here")),
        speech.each([&report](const Words &words) { return rolesText(report, words); }), {std::move(people)}};
    if (wereErased)
        section.parts.emplace_back(ReportParagraph{
            speech.each(QT_TRANSLATE_NOOP("Report", "?: a person whose data were erased at their wish."))});
    return section;
}

ReportSection offersSection(const SessionReport &report, const ReportSpeech &speech)
{
    ReportLines offers{{}, ReportLines::Width::Wide};
    for (const ReportTopic &topic : report.topics)
        if (!topic.sharedBy.empty())
            offers.lines.push_back({{topic.name},
                speech.each([&topic](const Words &words) { return offerText(topic, words); })});
    if (offers.lines.empty())
        return {};
    return {speech.each(QT_TRANSLATE_NOOP("Report", "To learn, and from whom")), {}, {std::move(offers)}};
}

ReportSection wishesSection(const SessionReport &report, const ReportSpeech &speech)
{
    ReportLines wishes{{}, ReportLines::Width::Wide};
    for (const ReportTopic &topic : report.topics)
        if (topic.sharedBy.empty() && topic.learners > 0)
            wishes.lines.push_back(
                {{topic.name}, speech.each(QT_TRANSLATE_N_NOOP("Report", "%n person(s)"), topic.learners)});
    if (wishes.lines.empty())
        return {};
    return {speech.each(QT_TRANSLATE_NOOP("Report", "Still looked for")), {}, {std::move(wishes)}};
}

}  // namespace tablee

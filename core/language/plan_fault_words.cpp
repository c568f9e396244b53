#include "language/plan_fault_words.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace tablee {

namespace {

constexpr const char *context = "PlanFault";

/// The faults that whoever writes a problem makes most, as they are told; %1, %2 and %3 stand for what is in
/// question. The keys of the file keep their names in every language.
constexpr const char *common[] = {
    QT_TRANSLATE_NOOP("PlanFault", "round %1 has %2 seats for %3 people"),
    QT_TRANSLATE_NOOP("PlanFault", "table_sizes has %1 lists for %2 rounds"),
    QT_TRANSLATE_NOOP("PlanFault", "a table of %1 in round %2 for %3 people"),
    QT_TRANSLATE_NOOP("PlanFault", "%1 must be a whole number"),
    QT_TRANSLATE_NOOP("PlanFault", "%1 must be between %2 and %3"),
    QT_TRANSLATE_NOOP("PlanFault", "%1 must be a list"),
    QT_TRANSLATE_NOOP("PlanFault", "%1 must be a pair of people"),
    QT_TRANSLATE_NOOP("PlanFault", "%1 names person %2, who is unknown"),
    QT_TRANSLATE_NOOP("PlanFault", "%1 names person %2 twice"),
    QT_TRANSLATE_NOOP("PlanFault", "%1 seats person %2 twice"),
    QT_TRANSLATE_NOOP("PlanFault", "the key %1 is there twice"),
    QT_TRANSLATE_NOOP("PlanFault", "the file must hold one JSON object"),
};

/// What makes a file no problem at all.
constexpr QStringView unreadable[] = {u"no JSON:", u"the file must hold"};

QRegularExpression lookOf(const char *fault)
{
    static const QRegularExpression place{QStringLiteral("%\\d")};
    return QRegularExpression{
        QRegularExpression::anchoredPattern(QString::fromUtf8(fault).replace(place, QStringLiteral("(.+)")))};
}

QString faultText(const QString &detail, const Words &words)
{
    for (const char *fault : common) {
        const QRegularExpressionMatch found = lookOf(fault).match(detail);
        if (!found.hasMatch())
            continue;
        QString text = words.in(context, fault);
        for (int place = 1; place <= found.lastCapturedIndex(); ++place)
            text.replace(u'%' + QString::number(place), found.captured(place));
        return text;
    }
    return detail;
}

}  // namespace

QString planFaultSentence(const QString &detail, const Words &words)
{
    const bool isUnreadable = std::any_of(std::begin(unreadable), std::end(unreadable),
        [&detail](QStringView beginning) { return detail.startsWith(beginning); });
    const QString sentence = isUnreadable
        ? words.in(context, QT_TRANSLATE_NOOP("PlanFault", "This file cannot be read as a problem: %1."))
        : words.in(context, QT_TRANSLATE_NOOP("PlanFault", "This problem does not fit together: %1."));
    return QString{sentence}.replace(QStringLiteral("%1"), faultText(detail, words));
}

}  // namespace tablee

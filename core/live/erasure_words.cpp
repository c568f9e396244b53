#include "live/erasure_words.h"

#include <QDir>

#include <algorithm>

namespace tablee {

namespace {

constexpr auto erasureContext = "Erasure";

QStringList textsToChange(const std::vector<TextHit> &texts, const Words &words)
{
    QStringList lines;
    const auto list = [&](bool mayBeAnother, const char *heading) {
        const auto isMeant = [mayBeAnother](const TextHit &hit) {
            return hit.mayBeAnother == mayBeAnother;
        };
        if (std::none_of(texts.begin(), texts.end(), isMeant))
            return;
        lines += words.in(erasureContext, heading);
        for (const TextHit &hit : texts)
            if (isMeant(hit))
                lines += QStringLiteral("  ") + textHitLine(hit, words);
    };
    list(false, QT_TRANSLATE_NOOP("Erasure", "These texts may still name this person. Change them by hand:"));
    list(true,
        QT_TRANSLATE_NOOP("Erasure",
            "These texts have the given name or a part of the name, and may speak of somebody else. Have a "
            "look:"));
    return lines;
}

QString ruleGone(const RuleGone &rule, const Words &words)
{
    const auto what = [&]() -> QString {
        switch (rule.kind) {
        case RuleKind::Apart:
            return words.in(erasureContext, QT_TRANSLATE_NOOP("Erasure", "never at one table with %1"))
                .arg(rule.other);
        case RuleKind::Together:
            return words.in(erasureContext, QT_TRANSLATE_NOOP("Erasure", "always at one table with %1"))
                .arg(rule.other);
        case RuleKind::Fixed:
            return words.in(erasureContext, QT_TRANSLATE_NOOP("Erasure", "always at table %1"))
                .arg(rule.table);
        case RuleKind::Host:
            return words.in(erasureContext, QT_TRANSLATE_NOOP("Erasure", "hosts table %1")).arg(rule.table);
        }
        Q_UNREACHABLE();
    }();
    const QString where = rule.session.isEmpty() ? rule.day : rule.session + QStringLiteral(", ") + rule.day;
    return QStringLiteral("  ") + what + QStringLiteral(" (") + where + u')';
}

QStringList rulesGone(const char *heading, const std::vector<RuleGone> &rules, const Words &words)
{
    QStringList lines;
    if (!rules.empty())
        lines += words.in(erasureContext, heading);
    for (const RuleGone &rule : rules)
        lines += ruleGone(rule, words);
    return lines;
}

QString outOfReach(const Words &words)
{
    return words.in(erasureContext,
        QT_TRANSLATE_NOOP("Erasure",
            "Out of reach: copies saved elsewhere, backups of the computer, reports and lists already "
            "written or "
            "sent."));
}

}  // namespace

QStringList erasurePreviewText(const ErasurePreview &preview, const Words &words)
{
    const auto said = [&words](const char *source) {
        return words.in(erasureContext, source);
    };
    const auto counted = [&words](const char *source, int n) {
        return words.in(erasureContext, source, n);
    };
    if (preview.takesPartNow)
        return {said(QT_TRANSLATE_NOOP("Erasure",
            "This person takes part in an evening that is under way: its screens know the name. Close the "
            "evening first (on the page Evening, start or prepare another one), then erase."))};
    QStringList lines{
        said(QT_TRANSLATE_NOOP("Erasure",
            "Names, address, note, topics, consents and who this person knows go for good. This "
            "cannot be taken back.")),
        counted(
            QT_TRANSLATE_N_NOOP("Erasure", "%n session(s) stay counted, without a name."), preview.sessions),
        counted(
            QT_TRANSLATE_N_NOOP("Erasure", "%n meeting(s) stay counted, without a name."), preview.meetings)};
    if (preview.places > 0)
        lines += counted(
            QT_TRANSLATE_N_NOOP("Erasure", "%n place(s) at sessions to come are given up."), preview.places);
    lines += rulesGone(
        QT_TRANSLATE_NOOP("Erasure", "These rules of sessions to come go as well:"), preview.rules, words);
    if (preview.copies > 0)
        lines += counted(QT_TRANSLATE_N_NOOP(
                             "Erasure", "%n cop(ies) of our own beside the file are written anew as well."),
            preview.copies);
    lines += textsToChange(preview.texts, words);
    lines += outOfReach(words);
    return lines;
}

QStringList erasureText(const Erasure &erasure, const Words &words)
{
    const auto said = [&words](const char *source) {
        return words.in(erasureContext, source);
    };
    QStringList lines{said(QT_TRANSLATE_NOOP(
        "Erasure", "This person is erased for good. Places and meetings stay counted, without a name."))};
    lines += rulesGone(
        QT_TRANSLATE_NOOP("Erasure", "These rules of sessions to come are gone:"), erasure.rules, words);
    if (erasure.copies > 0)
        lines += words.in(erasureContext,
            QT_TRANSLATE_N_NOOP("Erasure", "%n cop(ies) of our own beside the file written anew."),
            erasure.copies);
    for (const QString &copy : erasure.copiesLeft)
        lines += said(QT_TRANSLATE_NOOP("Erasure", "This copy could not be changed, delete it: %1"))
                     .arg(QDir::toNativeSeparators(copy));
    for (const QString &copy : erasure.copiesNaming)
        lines += said(QT_TRANSLATE_NOOP("Erasure",
                          "In this copy a text that somebody wrote still has the name, delete it: %1"))
                     .arg(QDir::toNativeSeparators(copy));
    for (const QString &copy : erasure.copiesPerhapsNaming)
        lines += said(QT_TRANSLATE_NOOP("Erasure",
                          "In this copy a text has the given name or a part of the name, and may speak of "
                          "somebody else. If nobody needs the copy, delete it: %1"))
                     .arg(QDir::toNativeSeparators(copy));
    lines += textsToChange(erasure.texts, words);
    lines += outOfReach(words);
    return lines;
}

}  // namespace tablee

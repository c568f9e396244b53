#include "live/erasure_words.h"

#include <QDir>

namespace tablee {

namespace {

constexpr auto erasureContext = "Erasure";

}  // namespace

QStringList erasureText(const storage::Erasure &erasure, const Words &words)
{
    const auto said = [&words](const char *source) {
        return words.in(erasureContext, source);
    };
    QStringList lines{said(QT_TRANSLATE_NOOP(
        "Erasure", "This person is erased for good. Places and meetings stay counted, without a name."))};
    if (erasure.copies > 0)
        lines += words.in(erasureContext,
            QT_TRANSLATE_N_NOOP("Erasure", "%n cop(ies) of our own beside the file written anew."),
            erasure.copies);
    for (const QString &copy : erasure.copiesLeft)
        lines += said(QT_TRANSLATE_NOOP("Erasure", "This copy could not be changed, delete it: %1"))
                     .arg(QDir::toNativeSeparators(copy));
    if (!erasure.texts.empty())
        lines += said(
            QT_TRANSLATE_NOOP("Erasure", "These texts may still name this person. Change them by hand:"));
    for (const TextHit &hit : erasure.texts)
        lines += QStringLiteral("  ") + textHitLine(hit, words);
    lines += said(QT_TRANSLATE_NOOP("Erasure",
        "Out of reach: copies saved elsewhere, backups of the computer, reports and lists already written or "
        "sent."));
    return lines;
}

}  // namespace tablee

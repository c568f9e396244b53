#include "live/erasure_words.h"

#include <QDir>

namespace tablee {

namespace {

constexpr auto erasureContext = "Erasure";

const char *sourceOf(storage::FreeText kind)
{
    using storage::FreeText;
    switch (kind) {
    case FreeText::MemberNote:
        return QT_TRANSLATE_NOOP("Erasure", "A note on somebody else: %1");
    case FreeText::SessionTitle:
        return QT_TRANSLATE_NOOP("Erasure", "The title of a session: %1");
    case FreeText::SessionPlace:
        return QT_TRANSLATE_NOOP("Erasure", "The place of a session: %1");
    case FreeText::SessionPurpose:
        return QT_TRANSLATE_NOOP("Erasure", "The purpose of a session: %1");
    case FreeText::StepTitle:
    case FreeText::TemplateStep:
        return QT_TRANSLATE_NOOP("Erasure", "The title of a step: %1");
    case FreeText::TableName:
        return QT_TRANSLATE_NOOP("Erasure", "The name of a table: %1");
    case FreeText::RuleReason:
        return QT_TRANSLATE_NOOP("Erasure", "The reason for a rule: %1");
    case FreeText::RoomMessage:
        return QT_TRANSLATE_NOOP("Erasure", "A message to the room: %1");
    case FreeText::Topic:
        return QT_TRANSLATE_NOOP("Erasure", "A topic: %1");
    case FreeText::Organisation:
        return QT_TRANSLATE_NOOP("Erasure", "An organisation: %1");
    case FreeText::Team:
        return QT_TRANSLATE_NOOP("Erasure", "A team: %1");
    case FreeText::Phrase:
        return QT_TRANSLATE_NOOP("Erasure", "An opening phrase: %1");
    case FreeText::CommunityName:
        return QT_TRANSLATE_NOOP("Erasure", "The name of the community: %1");
    case FreeText::TemplateName:
        return QT_TRANSLATE_NOOP("Erasure", "A way to hold a session: %1");
    }
    Q_UNREACHABLE();
}

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
    for (const storage::TextHit &hit : erasure.texts)
        lines += QStringLiteral("  ") + said(sourceOf(hit.kind)).arg(hit.text.simplified());
    lines += said(QT_TRANSLATE_NOOP("Erasure",
        "Out of reach: copies saved elsewhere, backups of the computer, reports and lists already written or "
        "sent."));
    return lines;
}

}  // namespace tablee

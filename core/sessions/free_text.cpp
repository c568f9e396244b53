#include "sessions/free_text.h"

namespace tablee {

namespace {

const char *sourceOf(FreeText kind)
{
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

QString textHitLine(const TextHit &hit, const Words &words)
{
    const QString line = words.in("Erasure", sourceOf(hit.kind)).arg(hit.text.simplified());
    return hit.where.isEmpty() ? line : line + QStringLiteral(" (") + hit.where + u')';
}

}  // namespace tablee

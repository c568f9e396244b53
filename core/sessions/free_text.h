#pragma once

#include "language/words.h"

#include <QString>

namespace tablee {

/// Where somebody wrote freely.
enum class FreeText {
    MemberNote,  ///< of somebody else
    SessionTitle,
    SessionPlace,
    SessionPurpose,
    StepTitle,
    TableName,
    RuleReason,
    RoomMessage,
    Topic,
    Organisation,
    TemplateName,
    TemplateStep,
    Team,  ///< of somebody else
    Phrase,
    CommunityName,
};

/// A text that seems to name a person. Whether it does, and what to write instead, only a human being can
/// say.
struct TextHit {
    FreeText kind = FreeText::MemberNote;
    QString text = {};
    QString where = {};  ///< which one: the day of the session, whose note; empty where there is but one
    bool mayBeAnother = false;  ///< only the given name stands there, or a part of the family name

    friend bool operator==(const TextHit &, const TextHit &) = default;
};

/// "The title of a session: Chez Roy (2027-03-30)"
QString textHitLine(const TextHit &hit, const Words &words);

}  // namespace tablee

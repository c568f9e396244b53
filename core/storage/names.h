#pragma once

#include "directory/acquaintance.h"
#include "directory/member.h"
#include "evening/agenda.h"
#include "evening/event.h"
#include "exchange/phrases.h"
#include "foundation/result.h"
#include "sessions/session.h"

#include <QString>

namespace tablee::storage {

/// The words the database has for our enumerations, and back. A word nobody knows is FileDamaged.
/// (Event kinds have theirs in evening/event.h.)
QString nameOf(StepKind kind);
QString nameOf(Role role);
QString nameOf(RuleKind kind);
QString nameOf(Language language);
QString nameOf(ConsentPurpose purpose);
QString nameOf(KnownBy source);
QString nameOf(KnowingWeight weight);
QString nameOf(PhraseKind kind);
QString nameOf(PhrasePlace place);
Result<StepKind> stepKindOf(const QString &name);
Result<Role> roleOf(const QString &name);
Result<RuleKind> ruleKindOf(const QString &name);
Result<Language> languageOf(const QString &name);
Result<ConsentPurpose> consentPurposeOf(const QString &name);
Result<KnownBy> knownByOf(const QString &name);
Result<KnowingWeight> knowingWeightOf(const QString &name);
Result<PhraseKind> phraseKindOf(const QString &name);
Result<PhrasePlace> phrasePlaceOf(const QString &name);

}  // namespace tablee::storage

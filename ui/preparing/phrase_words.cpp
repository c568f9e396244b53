#include "preparing/phrase_words.h"

#include <QCoreApplication>

namespace tablee::ui {

namespace {

struct PhraseTexts {
    Q_DECLARE_TR_FUNCTIONS(tablee::ui::PhraseWords)
};

}  // namespace

QString phraseKindText(PhraseKind kind)
{
    switch (kind) {
    case PhraseKind::Experience:
        return PhraseTexts::tr("Experience");
    case PhraseKind::Interest:
        return PhraseTexts::tr("Interest");
    case PhraseKind::Wish:
        return PhraseTexts::tr("Wish");
    case PhraseKind::Completion:
        return PhraseTexts::tr("Sentence to complete");
    case PhraseKind::FollowUp:
        return PhraseTexts::tr("Follow-up");
    }
    Q_UNREACHABLE();
}

QString depthText(int depth)
{
    if (depth <= 1)
        return PhraseTexts::tr("easy");
    return depth == 2 ? PhraseTexts::tr("personal") : PhraseTexts::tr("takes some trust");
}

QString phrasePlaceText(PhrasePlace place)
{
    switch (place) {
    case PhrasePlace::Pair:
        return PhraseTexts::tr("In pairs");
    case PhrasePlace::Table:
        return PhraseTexts::tr("At a table");
    case PhrasePlace::FreeTime:
        return PhraseTexts::tr("In free time");
    }
    Q_UNREACHABLE();
}

QString phraseFaultText(PhraseFault fault)
{
    switch (fault) {
    case PhraseFault::NoWords:
        return PhraseTexts::tr("Write it in one language at least.");
    case PhraseFault::TooLong:
        return PhraseTexts::tr("A room reads up to %1 characters at a glance. Make it shorter.")
            .arg(longestPhrase);
    case PhraseFault::NoPlace:
        return PhraseTexts::tr("Say where it may stand: in pairs, at a table or in free time.");
    }
    Q_UNREACHABLE();
}

}  // namespace tablee::ui

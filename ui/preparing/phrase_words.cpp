#include "preparing/phrase_words.h"

#include <QCoreApplication>

namespace tablee::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(tablee::ui::PhraseWords)
};

}  // namespace

QString phraseKindText(PhraseKind kind)
{
    switch (kind) {
    case PhraseKind::Experience:
        return Texts::tr("Experience");
    case PhraseKind::Interest:
        return Texts::tr("Interest");
    case PhraseKind::Wish:
        return Texts::tr("Wish");
    case PhraseKind::Completion:
        return Texts::tr("Sentence to complete");
    case PhraseKind::FollowUp:
        return Texts::tr("Follow-up");
    }
    Q_UNREACHABLE();
}

QString depthText(int depth)
{
    if (depth <= 1)
        return Texts::tr("easy");
    return depth == 2 ? Texts::tr("personal") : Texts::tr("takes some trust");
}

QString phrasePlaceText(PhrasePlace place)
{
    switch (place) {
    case PhrasePlace::Pair:
        return Texts::tr("In pairs");
    case PhrasePlace::Table:
        return Texts::tr("At a table");
    case PhrasePlace::FreeTime:
        return Texts::tr("In free time");
    }
    Q_UNREACHABLE();
}

QString phraseFaultText(PhraseFault fault)
{
    switch (fault) {
    case PhraseFault::NoWords:
        return Texts::tr("Write it in one language at least.");
    case PhraseFault::TooLong:
        return Texts::tr("A room reads up to %1 characters at a glance. Make it shorter.").arg(longestPhrase);
    case PhraseFault::NoPlace:
        return Texts::tr("Say where it may stand: in pairs, at a table or in free time.");
    }
    Q_UNREACHABLE();
}

}  // namespace tablee::ui

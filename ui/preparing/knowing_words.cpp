#include "preparing/knowing_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace tablee::ui {

namespace {

struct KnowingTexts {
    Q_DECLARE_TR_FUNCTIONS(tablee::ui::KnowingWords)
};

QString shortText(KnownBy source)
{
    switch (source) {
    case KnownBy::Team:
        return KnowingTexts::tr("same team");
    case KnownBy::Organisation:
        return KnowingTexts::tr("same organisation");
    case KnownBy::Declared:
        return KnowingTexts::tr("said so");
    case KnownBy::Together:
        return KnowingTexts::tr("came together");
    case KnownBy::Met:
        return KnowingTexts::tr("met before");
    case KnownBy::Marked:
        return KnowingTexts::tr("marked here");
    case KnownBy::Imported:
        return KnowingTexts::tr("from a list");
    }
    Q_UNREACHABLE();
}

QString reasonText(const ListedPair &pair)
{
    switch (*pair.leftOut) {
    case PairLeftOut::NotTwoNames:
        return KnowingTexts::tr("there are not two names.");
    case PairLeftOut::UnknownName:
        return KnowingTexts::tr("no member is called %1.").arg(pair.about);
    case PairLeftOut::SeveralOfThisName:
        return KnowingTexts::tr("several members are called %1.").arg(pair.about);
    case PairLeftOut::SamePerson:
        return KnowingTexts::tr("both names are one person’s.");
    case PairLeftOut::TwiceInList:
        return KnowingTexts::tr("the pair stands further up.");
    }
    Q_UNREACHABLE();
}

}  // namespace

QString sourceText(KnownBy source)
{
    switch (source) {
    case KnownBy::Team:
        return KnowingTexts::tr("Same team");
    case KnownBy::Organisation:
        return KnowingTexts::tr("Same organisation");
    case KnownBy::Declared:
        return KnowingTexts::tr("They said so");
    case KnownBy::Together:
        return KnowingTexts::tr("Came together");
    case KnownBy::Met:
        return KnowingTexts::tr("Met at a table before");
    case KnownBy::Marked:
        return KnowingTexts::tr("Marked here");
    case KnownBy::Imported:
        return KnowingTexts::tr("From a list");
    }
    Q_UNREACHABLE();
}

QString sourcesText(const std::set<KnownBy> &sources)
{
    QStringList texts;
    for (const KnownBy source : sources)
        texts += shortText(source);
    return texts.join(QStringLiteral(", "));
}

QString weightText(KnowingWeight weight)
{
    switch (weight) {
    case KnowingWeight::Off:
        return KnowingTexts::tr("does not count");
    case KnowingWeight::Little:
        return KnowingTexts::tr("counts a little");
    case KnowingWeight::Normal:
        return KnowingTexts::tr("counts");
    case KnowingWeight::Strong:
        return KnowingTexts::tr("counts a lot");
    }
    Q_UNREACHABLE();
}

QString monthsText(int months)
{
    return months == 0 ? KnowingTexts::tr("for ever") : KnowingTexts::tr("for %n month(s)", nullptr, months);
}

QString leftOutText(const ListedPair &pair)
{
    return KnowingTexts::tr("Row %1: %2").arg(QString::number(pair.line), reasonText(pair));
}

}  // namespace tablee::ui

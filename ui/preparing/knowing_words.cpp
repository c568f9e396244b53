#include "preparing/knowing_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace tablee::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(tablee::ui::KnowingWords)
};

QString shortText(KnownBy source)
{
    switch (source) {
    case KnownBy::Team:
        return Texts::tr("same team");
    case KnownBy::Organisation:
        return Texts::tr("same organisation");
    case KnownBy::Declared:
        return Texts::tr("said so");
    case KnownBy::Together:
        return Texts::tr("came together");
    case KnownBy::Met:
        return Texts::tr("met before");
    case KnownBy::Marked:
        return Texts::tr("marked here");
    case KnownBy::Imported:
        return Texts::tr("from a list");
    }
    Q_UNREACHABLE();
}

QString reasonText(const ListedPair &pair)
{
    switch (*pair.leftOut) {
    case PairLeftOut::NotTwoNames:
        return Texts::tr("there are not two names.");
    case PairLeftOut::UnknownName:
        return Texts::tr("no member is called %1.").arg(pair.about);
    case PairLeftOut::SeveralOfThisName:
        return Texts::tr("several members are called %1.").arg(pair.about);
    case PairLeftOut::SamePerson:
        return Texts::tr("both names are one person’s.");
    case PairLeftOut::TwiceInList:
        return Texts::tr("the pair stands further up.");
    }
    Q_UNREACHABLE();
}

}  // namespace

QString sourceText(KnownBy source)
{
    switch (source) {
    case KnownBy::Team:
        return Texts::tr("Same team");
    case KnownBy::Organisation:
        return Texts::tr("Same organisation");
    case KnownBy::Declared:
        return Texts::tr("They said so");
    case KnownBy::Together:
        return Texts::tr("Came together");
    case KnownBy::Met:
        return Texts::tr("Met at a table before");
    case KnownBy::Marked:
        return Texts::tr("Marked here");
    case KnownBy::Imported:
        return Texts::tr("From a list");
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
        return Texts::tr("does not count");
    case KnowingWeight::Little:
        return Texts::tr("counts a little");
    case KnowingWeight::Normal:
        return Texts::tr("counts");
    case KnowingWeight::Strong:
        return Texts::tr("counts a lot");
    }
    Q_UNREACHABLE();
}

QString monthsText(int months)
{
    return months == 0 ? Texts::tr("for ever") : Texts::tr("for %n month(s)", nullptr, months);
}

QString leftOutText(const ListedPair &pair)
{
    return Texts::tr("Line %1: %2").arg(QString::number(pair.line), reasonText(pair));
}

}  // namespace tablee::ui

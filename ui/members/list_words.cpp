#include "members/list_words.h"

#include "directory/name_text.h"

#include <QCoreApplication>

namespace tablee::ui {

namespace {

struct ListTexts {
    Q_DECLARE_TR_FUNCTIONS(tablee::ui::ListWords)
};

QString leftOut(const ImportRow &row)
{
    switch (*row.reason) {
    case LeftOutReason::NoName:
        return ListTexts::tr("Left out: there is no name");
    case LeftOutReason::TooManyCells:
        return ListTexts::tr("Left out: more cells than headings");
    case LeftOutReason::Cancelled:
        return ListTexts::tr("Left out: cancelled");
    case LeftOutReason::Refunded:
        return ListTexts::tr("Left out: refunded");
    case LeftOutReason::NotPaid:
        return ListTexts::tr("Left out: the payment failed");
    case LeftOutReason::NotComing:
        return ListTexts::tr("Left out: does not come");
    case LeftOutReason::TwiceInList:
        return ListTexts::tr("Left out: the same person as on row %1").arg(row.firstLine);
    case LeftOutReason::PerhapsTwiceInList:
        return ListTexts::tr("Left out: perhaps the same person as on row %1; an e-mail address would tell")
            .arg(row.firstLine);
    case LeftOutReason::SeveralOfThisName:
        return ListTexts::tr(
            "Left out: several members have this name; an e-mail address would tell which one");
    }
    return {};
}

QString plainFateOf(const ImportRow &row)
{
    switch (row.fate) {
    case RowFate::New:
        return row.isNamesake ? ListTexts::tr("New: another person of this name") : ListTexts::tr("New");
    case RowFate::SamePerson:
        return ListTexts::tr("Known already");
    case RowFate::PerhapsSame:
        return ListTexts::tr("Same person? Only the name says so");
    case RowFate::Updated:
        return ListTexts::tr("Known, and more is known now");
    case RowFate::ComesBack:
        return ListTexts::tr("Comes back (was retired)");
    case RowFate::LeftOut:
        return leftOut(row);
    }
    return {};
}

}  // namespace

QString nameOf(ListField field)
{
    switch (field) {
    case ListField::LeftOut:
        return ListTexts::tr("Leave out");
    case ListField::Given:
        return ListTexts::tr("Given name");
    case ListField::Family:
        return ListTexts::tr("Family name");
    case ListField::FamilyAtBirth:
        return ListTexts::tr("Name at birth");
    case ListField::Whole:
        return ListTexts::tr("Whole name");
    case ListField::WholeFamilyFirst:
        return ListTexts::tr("Whole name, family name first");
    case ListField::Email:
        return ListTexts::tr("E-mail");
    case ListField::Organisation:
        return ListTexts::tr("Organisation");
    case ListField::Team:
        return ListTexts::tr("Team");
    case ListField::Languages:
        return ListTexts::tr("Languages");
    case ListField::ToShare:
        return ListTexts::tr("To share");
    case ListField::ToLearn:
        return ListTexts::tr("To learn");
    case ListField::Note:
        return ListTexts::tr("Note");
    case ListField::Status:
        return ListTexts::tr("Who cancelled or does not come");
    case ListField::Presence:
        return ListTexts::tr("Who comes has a mark, the others do not come");
    case ListField::Consents:
        return ListTexts::tr("What a person allows");
    case ListField::AsTyped:
        return ListTexts::tr("Name as typed");
    case ListField::Uid:
        return ListTexts::tr("Tablée ID");
    case ListField::Retired:
        return ListTexts::tr("Retired");
    }
    return {};
}

QString nameOfColumn(const QString &heading, std::size_t place)
{
    return heading.isEmpty() ? ListTexts::tr("column %1").arg(place + 1) : ListTexts::tr("“%1”").arg(heading);
}

QString fateOf(const ImportRow &row)
{
    constexpr int longestValue = 60;  // a note may be long
    QString fate = plainFateOf(row);
    for (const KeptValue &value : row.kept)
        fate = ListTexts::tr("%1; “%2” stays, the list says “%3”")
                   .arg(fate, withinLength(value.known.simplified(), longestValue),
                       withinLength(value.listed.simplified(), longestValue));
    if (!row.unreadAddress.isEmpty())
        fate = ListTexts::tr("%1; “%2” is no e-mail address").arg(fate, row.unreadAddress);
    if (row.mayBeSeveral && row.fate != RowFate::LeftOut)
        fate = ListTexts::tr("%1; one person, or several?").arg(fate);
    if (row.hasTooFewCells)
        fate = ListTexts::tr("%1; there are fewer cells than in other rows").arg(fate);
    return row.hasBrokenLetter ? ListTexts::tr("%1; a letter cannot be read").arg(fate) : fate;
}

QString countOf(RowFate fate, int rows)
{
    switch (fate) {
    case RowFate::New:
        return ListTexts::tr("%n new", nullptr, rows);
    case RowFate::Updated:
        return ListTexts::tr("%n updated", nullptr, rows);
    case RowFate::ComesBack:
        return ListTexts::tr("%n coming back (retired until now)", nullptr, rows);
    case RowFate::SamePerson:
        return ListTexts::tr("%n known already", nullptr, rows);
    case RowFate::PerhapsSame:
        return ListTexts::tr("%n of a known name (same person?)", nullptr, rows);
    case RowFate::LeftOut:
        return ListTexts::tr("%n left out", nullptr, rows);
    }
    return {};
}

}  // namespace tablee::ui

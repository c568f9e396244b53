#include "members/list_words.h"

#include <QCoreApplication>

namespace tablee::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(tablee::ui::ListWords)
};

QString leftOut(const ImportRow &row)
{
    switch (*row.reason) {
    case LeftOutReason::NoName:
        return Texts::tr("Left out: there is no name");
    case LeftOutReason::TooManyCells:
        return Texts::tr("Left out: more cells than headings");
    case LeftOutReason::Cancelled:
        return Texts::tr("Left out: cancelled");
    case LeftOutReason::Refunded:
        return Texts::tr("Left out: refunded");
    case LeftOutReason::NotComing:
        return Texts::tr("Left out: does not come");
    case LeftOutReason::TwiceInList:
        return Texts::tr("Left out: the same person as on line %1").arg(row.firstLine);
    case LeftOutReason::SeveralOfThisName:
        return Texts::tr("Left out: several members have this name; an e-mail address would tell which one");
    }
    return {};
}

}  // namespace

QString nameOf(ListField field)
{
    switch (field) {
    case ListField::LeftOut:
        return Texts::tr("Leave out");
    case ListField::Given:
        return Texts::tr("Given name");
    case ListField::Family:
        return Texts::tr("Family name");
    case ListField::Whole:
        return Texts::tr("Whole name");
    case ListField::WholeFamilyFirst:
        return Texts::tr("Whole name, family name first");
    case ListField::Email:
        return Texts::tr("E-mail");
    case ListField::Organisation:
        return Texts::tr("Organisation");
    case ListField::Team:
        return Texts::tr("Team");
    case ListField::Languages:
        return Texts::tr("Languages");
    case ListField::ToShare:
        return Texts::tr("To share");
    case ListField::ToLearn:
        return Texts::tr("To learn");
    case ListField::Note:
        return Texts::tr("Note");
    case ListField::Status:
        return Texts::tr("Who cancelled or does not come");
    case ListField::Consents:
        return Texts::tr("What a person allows");
    case ListField::AsTyped:
        return Texts::tr("Name as typed");
    case ListField::Uid:
        return Texts::tr("Tablée ID");
    case ListField::Retired:
        return Texts::tr("Retired");
    }
    return {};
}

QString fateOf(const ImportRow &row)
{
    switch (row.fate) {
    case RowFate::New:
        return Texts::tr("New");
    case RowFate::SamePerson:
        return Texts::tr("Known already");
    case RowFate::Updated:
        return Texts::tr("Known, and more is known now");
    case RowFate::LeftOut:
        return leftOut(row);
    }
    return {};
}

QString countOf(RowFate fate, int rows)
{
    switch (fate) {
    case RowFate::New:
        return Texts::tr("%n new", nullptr, rows);
    case RowFate::Updated:
        return Texts::tr("%n updated", nullptr, rows);
    case RowFate::SamePerson:
        return Texts::tr("%n known already", nullptr, rows);
    case RowFate::LeftOut:
        return Texts::tr("%n left out", nullptr, rows);
    }
    return {};
}

}  // namespace tablee::ui

#include "common/name_order_text.h"

#include <QCoreApplication>

namespace tablee::ui {

namespace {

struct NameOrderTexts {
    Q_DECLARE_TR_FUNCTIONS(tablee::ui::NameOrderText)
};

}  // namespace

QString familyFirstText(const QString &typed, const QString &given, const QString &family)
{
    return NameOrderTexts::tr(
        "The heading says that the family name stands first. “%1”: given name %2, family name %3.")
        .arg(typed, given, family);
}

QString givenFirstAnswer()
{
    return NameOrderTexts::tr("The given name stands first");
}

QString familyFirstAnswer()
{
    return NameOrderTexts::tr("The family name stands first");
}

}  // namespace tablee::ui

#include "common/role_text.h"

#include <QCoreApplication>

namespace tablee::ui {

namespace {

struct RoleTexts {
    Q_DECLARE_TR_FUNCTIONS(tablee::ui::RoleText)
};

}  // namespace

QString roleText(Role role)
{
    switch (role) {
    case Role::Seated:
        return RoleTexts::tr("takes part");
    case Role::Host:
        return RoleTexts::tr("table host");
    case Role::Observer:
        return RoleTexts::tr("observer");
    case Role::Speaker:
        return RoleTexts::tr("outside speaker");
    case Role::Helper:
        return RoleTexts::tr("helper");
    }
    return {};
}

}  // namespace tablee::ui

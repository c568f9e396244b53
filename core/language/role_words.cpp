#include "language/role_words.h"

#include <QtGlobal>

namespace tablee {

QString roleText(Role role, const Words &words)
{
    switch (role) {
    case Role::Seated:
        return {};
    case Role::Host:
        return words.in("Role", QT_TRANSLATE_NOOP("Role", "table host"));
    case Role::Observer:
        return words.in("Role", QT_TRANSLATE_NOOP("Role", "observer"));
    case Role::Speaker:
        return words.in("Role", QT_TRANSLATE_NOOP("Role", "outside speaker"));
    case Role::Helper:
        return words.in("Role", QT_TRANSLATE_NOOP("Role", "helper"));
    }
    Q_UNREACHABLE();
}

}  // namespace tablee

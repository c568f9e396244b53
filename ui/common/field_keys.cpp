#include "common/field_keys.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace tablee::ui {

bool belongsIn(
    const QLineEdit &field, const QKeyEvent &event, const std::function<bool(const QString &)> &mayStand)
{
    const QString typed = event.text();
    const auto commanding = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (typed.isEmpty() || !typed.at(0).isPrint() || commanding)
        return true;
    QString then = field.text();
    if (field.hasSelectedText())
        then.replace(field.selectionStart(), field.selectionLength(), typed);
    else
        then.insert(field.cursorPosition(), typed);
    return mayStand(then);
}

}  // namespace tablee::ui

#include "common/restyle.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace tablee::ui {

void restyle(QWidget &widget, const char *property, const QVariant &value)
{
    widget.setProperty(property, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.update();
}

}  // namespace tablee::ui

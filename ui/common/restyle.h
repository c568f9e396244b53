#pragma once

class QVariant;
class QWidget;

namespace tablee::ui {

/// Sets a property that the style sheet asks about, and has the sheet look again.
void restyle(QWidget &widget, const char *property, const QVariant &value);

}  // namespace tablee::ui

#pragma once

#include <functional>

class QKeyEvent;
class QLineEdit;
class QString;

namespace tablee::ui {

/// Whether a key belongs in a field that the keyboard is in while the evening goes on. One that types
/// nothing does; one that types does when the text as it would be then `mayStand`. Whatever does not belong
/// there is for the desk, which has a meaning for many keys.
bool belongsIn(
    const QLineEdit &field, const QKeyEvent &event, const std::function<bool(const QString &)> &mayStand);

}  // namespace tablee::ui

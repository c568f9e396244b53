#pragma once

#include "live/list_reader.h"

class QDropEvent;

namespace tablee::ui {

/// Takes what may be a list: one file, or text.
void acceptList(QDropEvent &event);
/// The list that was dropped; nothing of either for anything else.
ListSource droppedList(const QDropEvent &event);

/// The list that was copied last, here or anywhere.
ListSource pastedList();

}  // namespace tablee::ui

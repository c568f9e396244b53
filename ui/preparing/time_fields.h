#pragma once

#include "preparing/session_words.h"

class QTimeEdit;

namespace tablee::ui {

/// Shows an hour of the day as it is written in the language and region.
void speakHour(QTimeEdit &field, const SessionWords &words);

}  // namespace tablee::ui

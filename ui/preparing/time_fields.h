#pragma once

#include "preparing/session_words.h"

class QDateEdit;
class QTimeEdit;

namespace tablee::ui {

/// Shows the day as it is written in the language and region.
void speakDay(QDateEdit &field, const SessionWords &words);

/// The same for an hour of the day, as the region counts them.
void speakHour(QTimeEdit &field, const SessionWords &words);

}  // namespace tablee::ui

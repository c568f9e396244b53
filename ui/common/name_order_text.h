#pragma once

#include <QString>

namespace tablee::ui {

/// That only a heading says so, with `typed` as the example.
QString familyFirstText(const QString &typed, const QString &given, const QString &family);

/// The answer that turns such names back, and the one that believes the heading again.
QString givenFirstAnswer();
QString familyFirstAnswer();

}  // namespace tablee::ui

#pragma once

#include <QString>

#include <functional>

namespace tablee::ui {

/// What is to be said, not yet in any language: called again whenever the desk comes to speak another one.
/// Empty when there is nothing to say.
using Sentence = std::function<QString()>;

/// The sentence as it is now; empty for none.
inline QString said(const Sentence &sentence)
{
    return sentence ? sentence() : QString{};
}

}  // namespace tablee::ui

#pragma once

namespace tablee::ui {

/// Tells assistive technology what the parts that paint themselves are: a table to choose is a button and can
/// be pressed, a chip is text, a banner or a toast is a notice. Call once; again is harmless.
void describePartsToAssistiveTechnology();

}  // namespace tablee::ui

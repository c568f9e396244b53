#pragma once

#include <QEvent>

namespace tablee::ui {

/// Gives a widget one place for its words: retranslate() runs again when the language changes.
///
/// The constructor of the final class calls retranslate() itself, once its children exist.
template <typename Base> class Retranslated : public Base {
public:
    using Base::Base;

protected:
    virtual void retranslate() = 0;

    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            retranslate();
        Base::changeEvent(event);
    }
};

}  // namespace tablee::ui

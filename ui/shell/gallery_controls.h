#pragma once

#include "common/retranslated.h"
#include "language/words.h"

#include <QWidget>

class QCheckBox;

namespace tablee::ui {

class ActionButton;
class Choice;
class DayField;
class PlainLabel;
class Stepper;
class TextField;

/// Buttons, fields, a day, the stepper and the choice.
class GalleryControls final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit GalleryControls(QWidget *parent = nullptr);

    /// How the day is told.
    void setLanguage(Language language);

private:
    void retranslate() override;
    QWidget *buttons();

    PlainLabel *m_buttonTitle;
    ActionButton *m_start;
    ActionButton *m_back;
    ActionButton *m_later;
    ActionButton *m_erase;
    ActionButton *m_pause;
    ActionButton *m_off;
    PlainLabel *m_fieldTitle;
    TextField *m_given;
    TextField *m_mail;
    DayField *m_day;
    PlainLabel *m_numberTitle;
    PlainLabel *m_seatsLabel;
    Stepper *m_seats;
    PlainLabel *m_screenLabel;
    Choice *m_screen;
    QCheckBox *m_both;
};

}  // namespace tablee::ui

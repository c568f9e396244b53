#include "shell/gallery_controls.h"

#include "common/action_button.h"
#include "common/choice.h"
#include "common/day_field.h"
#include "common/flow_layout.h"
#include "common/plain_label.h"
#include "common/spacing.h"
#include "common/stepper.h"
#include "common/text_field.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tablee::ui {

namespace {

QHBoxLayout *labelled(PlainLabel *label, QWidget *control)
{
    auto *row = new QHBoxLayout;
    row->addWidget(label, 1);
    row->addWidget(control);
    return row;
}

}  // namespace

GalleryControls::GalleryControls(QWidget *parent)
    : Retranslated<QWidget>{parent}
    , m_buttonTitle{new PlainLabel{TextRole::Text, this}}
    , m_start{new ActionButton{ButtonKind::Primary, this}}
    , m_back{new ActionButton{ButtonKind::Secondary, this}}
    , m_later{new ActionButton{ButtonKind::Quiet, this}}
    , m_erase{new ActionButton{ButtonKind::Danger, this}}
    , m_pause{new ActionButton{ButtonKind::Primary, ButtonSize::Clock, this}}
    , m_off{new ActionButton{ButtonKind::Secondary, this}}
    , m_fieldTitle{new PlainLabel{TextRole::Text, this}}
    , m_given{new TextField{this}}
    , m_mail{new TextField{this}}
    , m_day{new DayField{this}}
    , m_numberTitle{new PlainLabel{TextRole::Text, this}}
    , m_seatsLabel{new PlainLabel{TextRole::Text, this}}
    , m_seats{new Stepper{this}}
    , m_screenLabel{new PlainLabel{TextRole::Text, this}}
    , m_screen{new Choice{this}}
    , m_both{new QCheckBox{this}}
{
    for (PlainLabel *title : {m_buttonTitle, m_fieldTitle, m_numberTitle})
        title->setTone(Tone::Second);
    m_seats->setRange(2, 12);
    m_seats->setValue(4);
    m_both->setChecked(true);
    m_screen->addItems({{}, {}});
    m_day->setDay({2027, 3, 30});

    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(gap::medium);
    column->addWidget(m_buttonTitle);
    column->addWidget(buttons());
    column->addSpacing(gap::small);
    column->addWidget(m_fieldTitle);
    column->addWidget(m_given);
    column->addWidget(m_mail);
    column->addWidget(m_day);
    column->addSpacing(gap::small);
    column->addWidget(m_numberTitle);
    column->addLayout(labelled(m_seatsLabel, m_seats));
    column->addLayout(labelled(m_screenLabel, m_screen));
    column->addWidget(m_both);
    column->addStretch(1);
    retranslate();
}

void GalleryControls::setLanguage(Language language)
{
    m_day->setLanguage(language);
}

QWidget *GalleryControls::buttons()
{
    m_erase->setIconName(QStringLiteral("x"));
    m_pause->setIconName(QStringLiteral("pause"));
    m_off->setEnabled(false);
    auto *group = new QWidget{this};
    auto *flow = new FlowLayout{group};
    flow->setSpacing(gap::medium);
    for (ActionButton *button : {m_start, m_back, m_later, m_erase, m_off, m_pause})
        flow->addWidget(button);
    return group;
}

void GalleryControls::retranslate()
{
    m_buttonTitle->setText(tr("Buttons"));
    m_start->setText(tr("Start"));
    m_back->setText(tr("Back"));
    m_later->setText(tr("Later"));
    m_erase->setText(tr("Erase"));
    m_pause->setText(tr("Pause"));
    m_pause->setShortcutHint(tr("Space"));
    m_off->setText(tr("Greyed"));

    m_fieldTitle->setText(tr("Fields"));
    m_given->setLabel(tr("Given name"));
    m_given->setText(QStringLiteral("Maëlle"));
    m_mail->setLabel(tr("E-mail"));
    m_mail->setText(QStringLiteral("maelle.kerven@"));
    m_mail->setError(tr("The end of the address is missing."));

    m_day->setLabel(tr("Day"));

    m_numberTitle->setText(tr("Numbers and choices"));
    m_seatsLabel->setText(tr("People at a table"));
    m_seats->setWords(tr("People at a table"));
    m_screenLabel->setText(tr("Projector"));
    m_screen->setAccessibleDescription(tr("Projector"));
    m_screen->setItemText(0, tr("Second screen"));
    m_screen->setItemText(1, tr("This screen"));
    m_both->setText(tr("Both languages at once"));
}

}  // namespace tablee::ui

#include "preparing/check_row.h"

#include "common/action_button.h"
#include "common/icon_mark.h"
#include "common/plain_label.h"
#include "common/spacing.h"
#include "preparing/door_words.h"

#include <QBoxLayout>

namespace tablee::ui {

namespace {

constexpr int subjectWidth = 120;

QString signOfState(DoorState state)
{
    switch (state) {
    case DoorState::Good:
        return QStringLiteral("circle-check");
    case DoorState::Look:
        return QStringLiteral("triangle-alert");
    case DoorState::Missing:
        return QStringLiteral("octagon-alert");
    }
    return {};
}

Tone toneOfState(DoorState state)
{
    switch (state) {
    case DoorState::Good:
        return Tone::Pine;
    case DoorState::Look:
        return Tone::Warning;
    case DoorState::Missing:
        return Tone::Error;
    }
    return Tone::Ink;
}

}  // namespace

CheckRow::CheckRow(DoorSubject subject, QWidget *parent)
    : QWidget{parent}
    , m_subject{subject}
    , m_sign{new IconMark{signOfState(DoorState::Good), Tone::Pine, this}}
    , m_name{new PlainLabel{TextRole::Text, this}}
    , m_state{new PlainLabel{TextRole::Caption, this}}
    , m_sentence{new PlainLabel{TextRole::Text, this}}
    , m_action{new ActionButton{ButtonKind::Secondary, ButtonSize::Row, this}}
{
    m_name->setBold(true);
    m_state->setObjectName(QStringLiteral("state"));
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_action->setObjectName(QStringLiteral("action"));
    m_action->hide();
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addStretch(1);
    names->addWidget(m_name);
    names->addWidget(m_state);
    names->addStretch(1);
    auto *left = new QWidget{this};
    left->setLayout(names);
    names->setContentsMargins({});
    left->setFixedWidth(subjectWidth);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins({});
    row->setSpacing(gap::medium);
    row->addWidget(m_sign);
    row->addWidget(left);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_action);
    connect(m_action, &QPushButton::clicked, this, &CheckRow::actionTriggered);
}

void CheckRow::showCheck(DoorState state, const DoorFacts &facts)
{
    m_sign->setIconName(signOfState(state));
    m_sign->setTone(toneOfState(state));
    m_name->setText(subjectText(m_subject));
    m_state->setText(stateText(state));
    m_state->setTone(toneOfState(state));
    m_sentence->setText(doorSentence(m_subject, facts));
}

void CheckRow::setAction(const QString &word)
{
    m_action->setVisible(!word.isEmpty());
    m_action->setText(word);
}

}  // namespace tablee::ui

#include "preparing/what_counts.h"

#include "common/choice.h"
#include "common/plain_label.h"
#include "common/spacing.h"

#include <QBoxLayout>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace tablee::ui {

namespace {

/// Of the session's dial: a repeat is worth as much as two things people told of themselves, or as one.
constexpr std::array positions{0, 50, 100};

/// A file may have any number between them.
int positionOf(int dial)
{
    return static_cast<int>(
        std::lower_bound(positions.begin(), positions.end() - 1, dial) - positions.begin());
}

}  // namespace

WhatCounts::WhatCounts(QWidget *parent)
    : Retranslated<QWidget>(parent)
    , m_label{new PlainLabel{TextRole::Section, this}}
    , m_choice{new Choice{this}}
    , m_meaning{new PlainLabel{TextRole::Text, this}}
{
    m_choice->setObjectName(QStringLiteral("whatCounts"));
    m_meaning->setObjectName(QStringLiteral("whatCountsMeaning"));
    m_meaning->setTone(Tone::Second);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap::medium);
    row->addWidget(m_label, 1);
    row->addWidget(m_choice);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(gap::small);
    column->addLayout(row);
    column->addWidget(m_meaning);
    connect(m_choice, &QComboBox::activated, this, &WhatCounts::choose);
    retranslate();
}

void WhatCounts::showSession(const PreparedSession &session)
{
    m_dial = session.dial;
    const QSignalBlocker quiet{m_choice};
    m_choice->setCurrentIndex(positionOf(m_dial));
    showMeaning();
}

void WhatCounts::choose(int index)
{
    const int dial = positions.at(static_cast<std::size_t>(index));
    if (index != positionOf(m_dial))
        emit edited({QStringLiteral("what counts"), [dial](PreparedSession &session) {
                         session.dial = dial;
                     }});
}

void WhatCounts::showMeaning()
{
    const std::array meanings{
        tr("Nobody meets twice as long as that can be avoided. What people told of themselves decides among "
           "plans that are equal otherwise."),
        tr("A few may meet twice where that brings much: somebody at the table who speaks their language, "
           "comes from elsewhere or can teach them what they want to learn."),
        tr("People may meet twice, so that more of them sit with somebody who speaks their language, comes "
           "from elsewhere or can teach them what they want to learn. The plan says what that costs."),
    };
    m_meaning->setText(meanings.at(static_cast<std::size_t>(positionOf(m_dial))));
}

void WhatCounts::retranslate()
{
    m_label->setText(tr("What counts when seats are shared out"));
    m_choice->setSpokenName(m_label->text());
    const QSignalBlocker quiet{m_choice};
    m_choice->clear();
    m_choice->addItems(
        {tr("New meetings only"), tr("New meetings first"), tr("What people told counts as much")});
    m_choice->setCurrentIndex(positionOf(m_dial));
    showMeaning();
}

}  // namespace tablee::ui

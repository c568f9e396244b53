#include "reporting/next_session_card.h"

#include "common/action_button.h"
#include "common/choice.h"
#include "common/plain_label.h"
#include "common/spacing.h"
#include "language/step_words.h"
#include "reports/report_words.h"

#include <QBoxLayout>

namespace tablee::ui {

NextSessionCard::NextSessionCard(const Words &words, Region region, QWidget *parent)
    : Retranslated<Card>(parent)
    , m_words{&words}
    , m_region{region}
    , m_title{new PlainLabel{TextRole::Section, this}}
    , m_when{new PlainLabel{TextRole::List, this}}
    , m_language{new Choice{this}}
    , m_copy{new ActionButton{ButtonKind::Quiet, this}}
    , m_calendar{new ActionButton{ButtonKind::Quiet, this}}
    , m_addresses{new ActionButton{ButtonKind::Quiet, this}}
{
    m_when->setObjectName(QStringLiteral("nextWhen"));
    m_language->setObjectName(QStringLiteral("invitationLanguage"));
    m_copy->setObjectName(QStringLiteral("copyInvitation"));
    m_calendar->setObjectName(QStringLiteral("saveCalendar"));
    m_addresses->setObjectName(QStringLiteral("copyAddresses"));
    m_language->addItems({QString{}, QString{}, QString{}});

    auto *row = new QHBoxLayout;
    row->setSpacing(gap::small);
    row->addWidget(m_language);
    for (ActionButton *button : {m_copy, m_calendar, m_addresses})
        row->addWidget(button);
    row->addStretch();
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(gap::page, gap::large, gap::page, gap::large);
    column->setSpacing(gap::small);
    column->addWidget(m_title);
    column->addWidget(m_when);
    column->addLayout(row);

    connect(m_copy, &QPushButton::clicked, this,
        [this] { emit invitationRequested(InvitationForm::Text, languages()); });
    connect(m_calendar, &QPushButton::clicked, this,
        [this] { emit invitationRequested(InvitationForm::Calendar, languages()); });
    connect(m_addresses, &QPushButton::clicked, this, &NextSessionCard::addressesRequested);
    retranslate();
}

void NextSessionCard::showNext(const std::optional<NextSession> &next, int addresses)
{
    m_next = next;
    m_addressCount = addresses;
    retranslate();
}

/// The language of the desk, the other one, or both.
std::vector<Language> NextSessionCard::languages() const
{
    const Language ours = m_words->language();
    const Language other = ours == Language::French ? Language::English : Language::French;
    switch (m_language->currentIndex()) {
    case 0:
        return {ours};
    case 1:
        return {other};
    default:
        return {ours, other};
    }
}

void NextSessionCard::retranslate()
{
    const bool french = m_words->language() == Language::French;
    m_title->setText(tr("The next session"));
    const QString name = m_next && !m_next->title.isEmpty() ? titleText(m_next->title, *m_words) : QString{};
    const QString when = m_next ? nextSessionText(*m_next, *m_words, m_region)
                                : tr("None is prepared yet. Once one is, invite to it from here.");
    m_when->setText(name.isEmpty() ? when : when + QStringLiteral(" \u2013 ") + name);
    m_language->setSpokenName(tr("Language of the invitation"));
    m_language->setItemText(0, french ? tr("In French") : tr("In English"));
    m_language->setItemText(1, french ? tr("In English") : tr("In French"));
    m_language->setItemText(2, tr("In both languages"));
    m_copy->setText(tr("Copy the invitation"));
    m_calendar->setText(tr("Save it for calendars"));
    m_addresses->setText(tr("Copy %n addresses", nullptr, m_addressCount));
    m_addresses->setToolTip(tr("Of those who want to hear of the community. Paste them as blind copies."));
    for (QWidget *part : std::initializer_list<QWidget *>{m_language, m_copy, m_calendar})
        part->setVisible(m_next.has_value());
    m_addresses->setVisible(m_addressCount > 0);
}

}  // namespace tablee::ui

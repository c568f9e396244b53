#include "preparing/invitation_menu.h"

#include <QAction>

namespace tablee::ui {

InvitationMenu::InvitationMenu(QWidget *parent)
    : QMenu{parent}
    , m_copy{addAction(QString{})}
    , m_copyBoth{addAction(QString{})}
    , m_calendar{addAction(QString{})}
    , m_addresses{addAction(QString{})}
{
    setObjectName(QStringLiteral("invitations"));
    connect(
        m_copy, &QAction::triggered, this, [this] { emit invitationRequested(InvitationForm::Text, false); });
    connect(m_copyBoth, &QAction::triggered, this,
        [this] { emit invitationRequested(InvitationForm::Text, true); });
    connect(m_calendar, &QAction::triggered, this,
        [this] { emit invitationRequested(InvitationForm::Calendar, false); });
    connect(m_addresses, &QAction::triggered, this, &InvitationMenu::addressesRequested);
    retranslate();
}

void InvitationMenu::retranslate()
{
    m_copy->setText(tr("Copy the invitation"));
    m_copyBoth->setText(tr("Copy it in both languages"));
    m_calendar->setText(tr("Save it for calendars"));
    m_addresses->setText(tr("Copy the addresses of those who want to hear of us"));
}

}  // namespace tablee::ui

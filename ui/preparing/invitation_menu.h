#pragma once

#include "reports/invitation.h"

#include <QMenu>

namespace tablee::ui {

/// What is sent round before a session: the invitation, and to whom.
class InvitationMenu final : public QMenu {
    Q_OBJECT

public:
    explicit InvitationMenu(QWidget *parent);

    void retranslate();

signals:
    /// In the language of the desk, or in both.
    void invitationRequested(tablee::InvitationForm form, bool both);
    void addressesRequested();

private:
    QAction *m_copy;
    QAction *m_copyBoth;
    QAction *m_calendar;
    QAction *m_addresses;
};

}  // namespace tablee::ui

#include "members/list_dropping.h"
#include "members/member_table.h"
#include "members/members_page.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QLineEdit>

// What a key, a drop and a paste mean on the page of members.

namespace tablee::ui {

void MembersPage::pasteList()
{
    bring(pastedList(), *this);
}

void MembersPage::showEvent(QShowEvent *event)
{
    Retranslated<QWidget>::showEvent(event);
    emit shown();
}

void MembersPage::dragEnterEvent(QDragEnterEvent *event)
{
    acceptList(*event);
}

void MembersPage::dropEvent(QDropEvent *event)
{
    bring(droppedList(*event), *this);
}

void MembersPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        m_search->setFocus();
        m_search->selectAll();
    } else if (event->matches(QKeySequence::Paste)) {
        pasteList();
    } else if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
    } else if (event->key() == Qt::Key_Down && m_search->hasFocus()) {
        m_table->setFocus();
    } else {
        Retranslated<QWidget>::keyPressEvent(event);
    }
}

}  // namespace tablee::ui

#include "common/action_button.h"
#include "common/empty_state.h"
#include "common/plain_label.h"
#include "common/spacing.h"
#include "common/toast.h"
#include "members/erase_card.h"
#include "members/member_card.h"
#include "members/member_table.h"
#include "members/members_page.h"
#include "members/merge_card.h"
#include "members/same_person_strip.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>

// How the page of members is laid out, and what each of its parts asks for.

namespace tablee::ui {

namespace {

constexpr int searchWidth = 360;

}  // namespace

QBoxLayout *MembersPage::heading()
{
    m_export->setObjectName(QStringLiteral("exportMembers"));
    m_import->setObjectName(QStringLiteral("importList"));
    m_add->setObjectName(QStringLiteral("addMember"));
    m_export->setIconName(QStringLiteral("save"));
    m_import->setIconName(QStringLiteral("clipboard-paste"));
    m_add->setIconName(QStringLiteral("user-plus"));
    m_title->setOneLine(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap::small);
    row->addWidget(m_title);
    row->addSpacing(gap::small);
    row->addWidget(m_counts);
    row->addStretch(1);
    row->addWidget(m_export);
    row->addWidget(m_import);
    row->addWidget(m_add);
    return row;
}

QBoxLayout *MembersPage::tools()
{
    m_search->setObjectName(QStringLiteral("searchMembers"));
    m_search->setFixedWidth(searchWidth);
    m_search->setClearButtonEnabled(false);
    m_retired->setObjectName(QStringLiteral("showRetired"));
    m_columns->setObjectName(QStringLiteral("chooseColumns"));
    m_columns->setIconName(QStringLiteral("chevron-down"), ActionButton::IconPlace::Trailing);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap::large);
    row->addWidget(m_search);
    row->addWidget(m_retired);
    row->addStretch(1);
    row->addWidget(m_columns);
    return row;
}

void MembersPage::connectParts()
{
    connect(m_add, &QPushButton::clicked, this, &MembersPage::addMember);
    connect(m_import, &QPushButton::clicked, this, &MembersPage::importRequested);
    connect(m_export, &QPushButton::clicked, this, &MembersPage::exportRequested);
    connect(m_empty, &EmptyState::actionTriggered, this, &MembersPage::importRequested);
    connect(m_nobodyFound, &EmptyState::actionTriggered, this, &MembersPage::addMember);
    connect(m_search, &QLineEdit::textChanged, this, &MembersPage::search);
    connect(m_search, &QLineEdit::returnPressed, this, &MembersPage::openFirst);
    connect(m_retired, &QCheckBox::toggled, this, [this](bool shown) {
        const std::vector<MemberId> chosen = m_table->chosen();
        m_table->members().setRetiredShown(shown);
        m_table->choose(chosen);
        showCounts();
    });
    connect(m_columns, &QPushButton::clicked, this, [this] {
        QMenu *menu = m_table->makeColumnsMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_columns->mapToGlobal(QPoint{0, m_columns->height()}));
    });
    connect(m_table, &MemberTable::chosenChanged, this, &MembersPage::followChosen);
    connect(m_table, &MemberTable::opened, this, [this] {
        if (m_card->isVisible())
            m_card->begin();
    });
    connect(m_table, &MemberTable::typed, this, [this](const QString &text) {
        m_search->setFocus();
        m_search->setText(text);
    });
    connect(m_table, &MemberTable::retireRequested, this, &MembersPage::retireChosen);
    connect(m_table, &MemberTable::columnsChosen, this, &MembersPage::columnsChosen);
    connect(m_card, &MemberCard::saveRequested, this, [this](const Member &edited) {
        m_saving = true;
        m_toRetire = {};
        emit saveRequested(edited);
    });
    connect(m_card, &MemberCard::retireRequested, this, &MembersPage::retire);
    connect(m_card, &MemberCard::closed, this, &MembersPage::closeCards);
    connect(m_card, &MemberCard::dataRequested, this, [this](const Member &member) {
        if (leaveCard())
            emit dataRequested(member);
    });
    connect(m_card, &MemberCard::eraseRequested, this, [this](const Member &member) {
        if (leaveCard())
            emit erasingWanted(member);
    });
    connect(m_erase, &EraseCard::eraseRequested, this, &MembersPage::eraseRequested);
    connect(m_erase, &EraseCard::closed, this, &MembersPage::closeCards);
    connect(m_merge, &MergeCard::mergeRequested, this, &MembersPage::mergeRequested);
    connect(m_merge, &MergeCard::keptApart, this, &MembersPage::keepApart);
    connect(m_merge, &MergeCard::closed, this, &MembersPage::closeCards);
    connect(m_question, &SamePersonStrip::compareRequested, this, &MembersPage::compare);
    connect(m_question, &SamePersonStrip::twoPeopleSaid, this, &MembersPage::twoPeopleSaid);
    connect(m_toast, &Toast::undoRequested, this, &MembersPage::undoRequested);
}

}  // namespace tablee::ui

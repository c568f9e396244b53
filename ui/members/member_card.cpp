#include "members/member_card.h"

#include "common/action_button.h"
#include "common/banner.h"
#include "common/plain_label.h"
#include "common/spacing.h"
#include "members/member_form.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>

namespace tablee::ui {

namespace {

constexpr int leastForm = 160;  ///< of which somebody still finds their way through it

}  // namespace

MemberCard::MemberCard(QWidget *parent)
    : Retranslated<Card>(parent)
    , m_title{new PlainLabel{TextRole::Section, this}}
    , m_close{new ActionButton{ButtonKind::Quiet, ButtonSize::Row, this}}
    , m_conflict{new Banner{BannerKind::Warning, this}}
    , m_form{new MemberForm}
    , m_save{new ActionButton{ButtonKind::Primary, this}}
    , m_retire{new ActionButton{ButtonKind::Quiet, this}}
    , m_data{new ActionButton{ButtonKind::Quiet, ButtonSize::Row, this}}
    , m_erase{new ActionButton{ButtonKind::Quiet, ButtonSize::Row, this}}
{
    setObjectName(QStringLiteral("memberCard"));
    m_title->setObjectName(QStringLiteral("memberTitle"));
    m_close->setObjectName(QStringLiteral("closeMember"));
    m_close->setIconName(QStringLiteral("x"));
    m_conflict->setObjectName(QStringLiteral("conflict"));
    m_save->setObjectName(QStringLiteral("saveMember"));
    m_retire->setObjectName(QStringLiteral("retireMember"));
    m_data->setObjectName(QStringLiteral("memberData"));
    m_erase->setObjectName(QStringLiteral("eraseMember"));

    auto *heading = new QHBoxLayout;
    heading->addWidget(m_title, 1);
    heading->addWidget(m_close, 0, Qt::AlignTop);
    auto *scroll = new QScrollArea{this};
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // It scrolls before the page does.
    scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    scroll->setMinimumHeight(leastForm);
    m_form->layout()->setContentsMargins(gap::large, gap::inWord, gap::inWord, gap::inWord);
    scroll->setWidget(m_form);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(gap::small);
    foot->addWidget(m_save);
    foot->addStretch(1);
    foot->addWidget(m_retire);
    auto *rights = new QVBoxLayout;
    rights->setSpacing(gap::inWord);
    rights->addWidget(m_data, 0, Qt::AlignLeft);
    rights->addWidget(m_erase, 0, Qt::AlignLeft);

    heading->setContentsMargins(gap::large, 0, gap::small, 0);
    foot->setContentsMargins(gap::large, 0, gap::large, 0);
    rights->setContentsMargins(gap::large, 0, gap::large, 0);
    auto *told = new QVBoxLayout;
    told->setContentsMargins(gap::large, 0, gap::large, 0);
    told->addWidget(m_conflict);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(1, gap::medium, 1, gap::large);
    column->setSpacing(gap::small);
    column->addLayout(heading);
    column->addLayout(told);
    column->addWidget(scroll, 1);
    column->addLayout(foot);
    column->addLayout(rights);

    connect(m_form, &MemberForm::changed, this, &MemberCard::showState);
    connect(m_save, &QPushButton::clicked, this, &MemberCard::save);
    connect(m_close, &QPushButton::clicked, this, &MemberCard::closed);
    connect(m_retire, &QPushButton::clicked, this, [this] { emit retireRequested(m_member); });
    connect(m_data, &QPushButton::clicked, this, [this] { emit dataRequested(m_member); });
    connect(m_erase, &QPushButton::clicked, this, [this] { emit eraseRequested(m_member); });
    connect(m_conflict, &Banner::actionTriggered, this, [this] { showMember(m_now); });
    setFocusProxy(m_form);
    m_conflict->hide();
    retranslate();
}

void MemberCard::showMember(const Member &member)
{
    m_member = member;
    m_form->setMember(member);
    m_conflict->hide();
    retranslate();
}

void MemberCard::follow(const Member &now)
{
    if (now.rowVersion == m_member.rowVersion)
        return;
    if (!isChanged()) {
        showMember(now);
        return;
    }
    m_now = now;
    m_conflict->show();
    showState();
}

bool MemberCard::isChanged() const
{
    return m_form->isChanged();
}

bool MemberCard::check()
{
    return m_conflict->isHidden() && m_form->check();
}

bool MemberCard::save()
{
    if (!check())
        return false;
    emit saveRequested(m_form->member());
    return true;
}

void MemberCard::begin()
{
    m_form->begin();
}

void MemberCard::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else if (isEnter && m_save->isEnabled())
        save();
    else
        Retranslated<Card>::keyPressEvent(event);
}

void MemberCard::showState()
{
    const bool isNew = !m_member.id.isValid();
    const bool hasSomething = m_form->isChanged() || (isNew && !displayName(m_form->member()).isEmpty());
    m_save->setEnabled(hasSomething && m_conflict->isHidden());
    for (ActionButton *ofSomebody : {m_retire, m_data, m_erase})
        ofSomebody->setVisible(!isNew);
}

void MemberCard::retranslate()
{
    const bool isNew = !m_member.id.isValid();
    m_title->setText(isNew ? tr("New member") : displayName(m_member));
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close"));
    m_save->setText(isNew ? tr("Add") : tr("Save"));
    m_retire->setText(m_member.retired ? tr("Bring back") : tr("Retire"));
    m_data->setText(tr("Everything we know about this person…"));
    m_erase->setText(tr("Erase for good…"));
    m_conflict->setText(tr("Another station changed this member meanwhile. What you typed is not saved."));
    m_conflict->setAction(tr("Show what stands there now"));
    showState();
}

}  // namespace tablee::ui

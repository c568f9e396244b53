#include "members/members_page.h"

#include "common/action_button.h"
#include "common/empty_state.h"
#include "common/plain_label.h"
#include "common/spacing.h"
#include "common/toast.h"
#include "directory/name_text.h"
#include "directory/search_key.h"
#include "members/erase_card.h"
#include "members/member_card.h"
#include "members/member_table.h"
#include "members/merge_card.h"
#include "members/same_person_strip.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace tablee::ui {

namespace {

constexpr int cardWidth = 380;

}  // namespace

MembersPage::MembersPage(QWidget *parent)
    : Retranslated<QWidget>(parent)
    , m_title{new PlainLabel{TextRole::Page, this}}
    , m_counts{new PlainLabel{TextRole::Text, this}}
    , m_export{new ActionButton{ButtonKind::Quiet, this}}
    , m_import{new ActionButton{ButtonKind::Secondary, this}}
    , m_add{new ActionButton{ButtonKind::Primary, this}}
    , m_search{new QLineEdit{this}}
    , m_retired{new QCheckBox{this}}
    , m_columns{new ActionButton{ButtonKind::Quiet, ButtonSize::Row, this}}
    , m_question{new SamePersonStrip{this}}
    , m_middle{new QStackedWidget{this}}
    , m_empty{new EmptyState}
    , m_table{new MemberTable}
    , m_nobodyFound{new EmptyState}
    , m_card{new MemberCard{this}}
    , m_merge{new MergeCard{this}}
    , m_erase{new EraseCard{this}}
    , m_toast{new Toast{this}}
{
    setObjectName(QStringLiteral("membersPage"));
    setAcceptDrops(true);
    m_counts->setTone(Tone::Second);
    m_counts->setOneLine(true);
    m_counts->setObjectName(QStringLiteral("memberCounts"));
    m_empty->setObjectName(QStringLiteral("noMembers"));
    m_nobodyFound->setObjectName(QStringLiteral("nobodyFound"));
    for (QWidget *shown : std::initializer_list<QWidget *>{m_empty, m_table, m_nobodyFound})
        m_middle->addWidget(shown);
    for (QWidget *card : std::initializer_list<QWidget *>{m_card, m_merge, m_erase}) {
        card->setFixedWidth(cardWidth);
        card->hide();
    }
    m_toast->setObjectName(QStringLiteral("memberToast"));
    m_toast->floatOver(*this);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(gap::large);
    middle->addWidget(m_middle, 1);
    middle->addWidget(m_card);
    middle->addWidget(m_merge);
    middle->addWidget(m_erase);
    auto *page = new QVBoxLayout{this};
    page->setContentsMargins(gap::page, gap::page, gap::page, gap::page);
    page->setSpacing(gap::medium);
    page->addLayout(heading());
    page->addLayout(tools());
    page->addWidget(m_question);
    page->addLayout(middle, 1);

    connectParts();
    retranslate();
}

void MembersPage::setMembers(std::vector<Member> members)
{
    m_members = std::move(members);
    std::vector<MemberId> chosen = m_table->chosen();
    if (const Member *fresh = find(std::exchange(m_toChoose, {}))) {
        chosen = {fresh->id};
        if (!matches(fresh->searchKey, m_search->text()))
            m_search->clear();
    }
    m_table->members().setMembers(m_members);
    m_table->choose(chosen);
    if (const Member *now = find(m_card->shown()))
        m_card->follow(*now);
    else if (m_card->isVisible() && m_card->shown().isValid())
        letTypedGo();
    const auto [one, other] = m_merge->shown();
    const Member *first = find(one);
    const Member *second = find(other);
    if (m_merge->isVisible() && (first == nullptr || second == nullptr))
        closeCards();
    else if (m_merge->isVisible())
        m_merge->follow(*first, *second);
    if (m_erase->isVisible() && !m_erase->isDone() && find(m_erase->shown()) == nullptr)
        closeCards();
    retranslate();
}

/// Before anything goes ahead over it, such as closing the window.
void MembersPage::followTyped(const std::vector<Member> &members)
{
    const auto typed = typedAbout();
    const auto now = std::find_if(
        members.begin(), members.end(), [&typed](const Member &each) { return each.id == typed; });
    if (typed && now != members.end())
        m_card->follow(*now);
}

void MembersPage::setColumns(const std::vector<MemberColumn> &columns)
{
    m_table->setColumns(columns);
}

void MembersPage::setQuestions(std::vector<SamePersonQuestion> questions)
{
    m_question->setQuestions(std::move(questions), m_members);
}

void MembersPage::know(const Member &now)
{
    if (Member *member = find(now.id))
        *member = now;
}

Member *MembersPage::find(MemberId member)
{
    const auto found = std::find_if(
        m_members.begin(), m_members.end(), [member](const Member &each) { return each.id == member; });
    return found == m_members.end() ? nullptr : &*found;
}

void MembersPage::search(const QString &typed)
{
    const std::vector<MemberId> chosen = m_table->chosen();
    m_table->members().setSearch(typed);
    m_table->choose(chosen);
    showCounts();
    askOrWait();
}

/// Whoever was looked for stands first.
void MembersPage::openFirst()
{
    if (m_table->members().rowCount() == 0)
        return;
    m_table->setFocus();
    m_table->choose({m_table->members().memberAt(0).id});
    followChosen();
}

/// One of them is to be edited, two of them may be one person.
void MembersPage::followChosen()
{
    m_toChoose = {};  // somebody has chosen since
    const std::vector<MemberId> chosen = m_table->chosen();
    if (chosen.size() == 1 && m_card->isVisible() && m_card->shown() == chosen.front())
        return;
    // Whoever was chosen is gone, and what is left to do stands there.
    if (chosen.empty() && m_erase->isVisible() && m_erase->isDone())
        return;
    if (!leaveCard()) {
        m_table->choose({m_card->shown()});
        return;
    }
    if (chosen.size() == 1)
        edit(*find(chosen.front()));
    else if (chosen.size() == 2)
        compare(chosen.front(), chosen.back());
    else
        showCard(nullptr);
}

std::optional<MemberId> MembersPage::typedAbout() const
{
    return m_card->isHidden() || !m_card->isChanged() ? std::nullopt : std::optional{m_card->shown()};
}

bool MembersPage::canLeaveCard()
{
    return !typedAbout() || m_card->check();
}

bool MembersPage::leaveCard()
{
    return !typedAbout() || m_card->save();
}

void MembersPage::edit(const Member &member)
{
    m_card->showMember(member);
    showCard(m_card);
}

void MembersPage::compare(MemberId one, MemberId other)
{
    const Member *first = find(one);
    const Member *second = find(other);
    if (first == nullptr || second == nullptr)
        return;
    m_merge->showPair(*first, *second);
    showCard(m_merge);
}

/// Whoever was looked for and not found has the name that was typed.
void MembersPage::addMember()
{
    if (!leaveCard())
        return;
    Member fresh;
    if (m_table->members().rowCount() == 0) {
        const PersonName name = splitName(cleanName(m_search->text()));
        fresh.given = name.given;
        fresh.family = name.rest;
    }
    m_table->choose({});
    edit(fresh);
    m_card->begin();
}

void MembersPage::retireChosen()
{
    const std::vector<MemberId> chosen = m_table->chosen();
    if (chosen.size() != 1)
        return;
    if (const Member *member = find(chosen.front()))
        retire(*member);
}

void MembersPage::retire(const Member &member)
{
    if (typedAbout() != member.id)
        emit retireRequested(member, !member.retired);
    else if (m_card->save())
        m_toRetire = member.id;
}

void MembersPage::keepApart(MemberId one, MemberId other)
{
    m_question->leaveOut(one, other);
    closeCards();
    emit twoPeopleSaid(one, other);
}

void MembersPage::showCard(QWidget *card)
{
    m_saving = false;
    m_card->setVisible(card == m_card);
    m_merge->setVisible(card == m_merge);
    m_erase->setVisible(card == m_erase);
    // One thing at a time is the next step.
    m_add->setKind(card == nullptr ? ButtonKind::Primary : ButtonKind::Secondary);
    askOrWait();
}

void MembersPage::saved(const Member &now)
{
    if (m_saving) {  // else somebody else is shown by now
        m_card->showMember(now);
        m_toChoose = now.id;
        showCard(nullptr);
        m_table->setFocus();
    }
    if (std::exchange(m_toRetire, {}) == now.id)
        emit retireRequested(now, !now.retired);
}

void MembersPage::closeCardOf(MemberId member)
{
    const auto [one, other] = m_merge->shown();
    const bool isMerging = !m_merge->isHidden() && (one == member || other == member);
    const bool isShown = !m_card->isHidden() && m_card->shown() == member && !m_card->isChanged();
    if (isMerging || isShown)
        closeCards();
}

void MembersPage::closeCards()
{
    showCard(nullptr);
    m_table->choose({});
    m_table->setFocus();
}

/// Whoever is shown is no member of their own any more.
void MembersPage::letTypedGo()
{
    const bool isTyped = typedAbout().has_value();
    closeCards();
    if (isTyped)
        tell([] { return tr("Another station has taken this member away. What you typed is not saved."); });
}

EraseCard &MembersPage::showErasing()
{
    showCard(m_erase);
    return *m_erase;
}

void MembersPage::forgetPerson()
{
    m_search->setText({});  // and what could be undone there
    m_card->showMember({});
    m_merge->forget();
    m_told = {};
    m_way = {};
    m_toast->forget();
}

void MembersPage::tell(Sentence sentence, Sentence way)
{
    m_told = std::move(sentence);
    m_way = std::move(way);
    m_toast->tell(said(m_told), said(m_way));
}

void MembersPage::tellNothing()
{
    m_toast->dismiss();
}

void MembersPage::showCounts()
{
    const auto retired = static_cast<int>(
        std::count_if(m_members.begin(), m_members.end(), [](const Member &each) { return each.retired; }));
    const int active = static_cast<int>(m_members.size()) - retired;
    const int shown = m_table->members().rowCount();
    const bool searches = !m_search->text().trimmed().isEmpty();
    m_counts->setText(searches ? tr("%n found", nullptr, shown) : tr("%n members", nullptr, active));
    m_counts->setVisible(!m_members.empty());
    m_retired->setText(tr("Show the %n who retired", nullptr, retired));
    m_retired->setVisible(retired > 0);
    m_nobodyFound->setSentence(searches ? tr("Nobody is called “%1”.").arg(cleanName(m_search->text()))
                                        : tr("Everybody here has retired."));
    m_nobodyFound->setAction(tr("Add a member"), QStringLiteral("user-plus"));
    if (m_members.empty())
        m_middle->setCurrentWidget(m_empty);
    else if (shown == 0)
        m_middle->setCurrentWidget(m_nobodyFound);
    else
        m_middle->setCurrentWidget(m_table);
}

/// Whoever works on somebody, or looks for somebody, is not asked about others.
void MembersPage::askOrWait()
{
    m_question->setWaiting(
        !m_card->isHidden() || !m_merge->isHidden() || !m_erase->isHidden() || !m_search->text().isEmpty());
}

void MembersPage::retranslate()
{
    m_title->setText(tr("Members"));
    m_export->setText(tr("Export"));
    m_import->setText(tr("Import a list"));
    m_add->setText(tr("Add a member"));
    m_search->setAccessibleName(tr("Search a name"));
    m_search->setPlaceholderText(tr("Search a name"));
    m_columns->setText(tr("Columns"));
    m_empty->setSentence(tr("Nobody is in this community yet.\nImport a list, drop a file here, paste names, "
                            "or add the first member by hand."));
    m_empty->setAction(tr("Import a list"), QStringLiteral("clipboard-paste"));
    m_export->setEnabled(!m_members.empty());
    const bool hasMembers = !m_members.empty();
    m_search->setVisible(hasMembers);
    setFocusProxy(hasMembers ? static_cast<QWidget *>(m_search) : m_import);
    m_columns->setVisible(hasMembers);
    showCounts();
    if (!m_toast->isHidden())
        m_toast->tell(said(m_told), said(m_way));
}

}  // namespace tablee::ui

#include "preparing/people_editor.h"

#include "common/action_button.h"
#include "common/choice.h"
#include "common/plain_label.h"
#include "common/removing_keys.h"
#include "common/role_text.h"
#include "common/spacing.h"
#include "directory/names_apart.h"
#include "preparing/expected_model.h"
#include "preparing/members_to_expect.h"
#include "preparing/ticked_rows.h"
#include "sessions/table_hosts.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QListView>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace tablee::ui {

namespace {

constexpr std::array roles{Role::Seated, Role::Host, Role::Observer, Role::Helper, Role::Speaker};

void keepSorted(std::vector<Attendance> &attendance)
{
    std::sort(attendance.begin(), attendance.end(),
        [](const Attendance &a, const Attendance &b) { return a.member < b.member; });
}

}  // namespace

PeopleEditor::PeopleEditor(QWidget *parent)
    : Retranslated<QWidget>(parent)
    , m_model{new ExpectedModel{this}}
    , m_heading{new PlainLabel{TextRole::Section, this}}
    , m_allHere{new QCheckBox{this}}
    , m_list{new QListView{this}}
    , m_roleLabel{new PlainLabel{TextRole::List, this}}
    , m_role{new Choice{this}}
    , m_remove{new ActionButton{ButtonKind::Quiet, this}}
    , m_others{new MembersToExpect{this}}
{
    auto *columns = new QHBoxLayout{this};
    columns->setContentsMargins({});
    columns->setSpacing(gap::page);
    columns->addWidget(expectedSide(), 4);
    columns->addWidget(m_others, 3);

    connect(m_model, &ExpectedModel::hereChanged, this, &PeopleEditor::showHeading);
    connect(m_model, &ExpectedModel::hereChanged, this, &PeopleEditor::hereChanged);
    connect(m_allHere, &QCheckBox::toggled, m_model, &ExpectedModel::setAllHere);
    connect(
        m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PeopleEditor::showChosen);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PeopleEditor::showChosen);
    connect(m_role, &QComboBox::activated, this,
        [this](int index) { giveRole(roles.at(static_cast<std::size_t>(index))); });
    connect(m_remove, &QPushButton::clicked, this, &PeopleEditor::removeChosen);
    connect(m_others, &MembersToExpect::wanted, this, &PeopleEditor::add);
    retranslate();
}

QWidget *PeopleEditor::expectedSide()
{
    m_allHere->setObjectName(QStringLiteral("allHere"));
    m_list->setObjectName(QStringLiteral("expected"));
    m_role->setObjectName(QStringLiteral("role"));
    m_remove->setObjectName(QStringLiteral("notExpected"));
    m_roleLabel->setOneLine(true);
    m_list->setModel(m_model);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    showAsRows(*m_list);
    m_list->setItemDelegate(new TickedRows{m_list});
    removesByKey(*m_list, [this] { removeChosen(); });
    auto *side = new QWidget{this};
    auto *foot = new QHBoxLayout;
    foot->setSpacing(gap::small);
    foot->addWidget(m_roleLabel);
    foot->addWidget(m_role);
    foot->addStretch(1);
    foot->addWidget(m_remove);
    auto *column = new QVBoxLayout{side};
    column->setContentsMargins({});
    column->setSpacing(gap::small);
    column->addWidget(m_heading);
    column->addWidget(m_allHere);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    return side;
}

bool PeopleEditor::setMembers(const std::vector<Member> &members)
{
    if (m_memberList == members)
        return false;
    m_memberList = members;
    m_members = namesApart(members);
    m_model->setPeople(m_session.attendance, m_members);
    m_others->setMembers(members, m_members);
    return true;
}

void PeopleEditor::showSession(const PreparedSession &session)
{
    const bool same = m_session.attendance == session.attendance;
    m_session = session;
    if (same)
        return;
    const std::vector<MemberId> kept = chosen();
    m_model->setPeople(m_session.attendance, m_members);
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (std::find(kept.begin(), kept.end(), m_model->personAt(row).member) != kept.end())
            m_list->selectionModel()->select(m_model->index(row), QItemSelectionModel::Select);
    showOthers();
}

void PeopleEditor::showAnew(const PreparedSession &session)
{
    m_session = session;
    m_model->forgetHere();
    m_model->setPeople(m_session.attendance, m_members);
    m_others->forgetSearch();
    showOthers();
}

std::vector<MemberId> PeopleEditor::chosen() const
{
    std::vector<MemberId> members;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        members.push_back(m_model->personAt(index.row()).member);
    return members;
}

void PeopleEditor::add(const std::vector<MemberId> &members)
{
    if (members.empty())
        return;
    emit edited({members.size() > 1 ? QStringLiteral("everybody") : QStringLiteral("person"),
        [members](PreparedSession &session) {
            for (const MemberId member : members)
                session.attendance.push_back({member, roleByRules(session, member)});
            keepSorted(session.attendance);
        }});
}

void PeopleEditor::removeChosen()
{
    const std::vector<MemberId> gone = chosen();
    if (gone.empty())
        return;
    const auto people = static_cast<int>(gone.size());
    emit edited({QStringLiteral("not expected"),
        [gone](PreparedSession &session) {
            std::erase_if(session.attendance, [&gone](const Attendance &each) {
                return std::find(gone.begin(), gone.end(), each.member) != gone.end();
            });
            std::erase_if(session.rules, [&gone](const SeatRule &rule) {
                return std::any_of(gone.begin(), gone.end(),
                    [&rule](MemberId member) { return rule.one == member || rule.other == member; });
            });
        },
        [people] {
            return tr("%n no longer expected.", nullptr, people);
        }});
}

void PeopleEditor::giveRole(Role role)
{
    emit edited({QStringLiteral("role"), [members = chosen(), role](PreparedSession &session) {
                     for (Attendance &each : session.attendance)
                         if (std::find(members.begin(), members.end(), each.member) != members.end())
                             each.role = role;
                 }});
}

void PeopleEditor::showOthers()
{
    std::set<MemberId> expected;
    for (const Attendance &each : m_session.attendance)
        expected.insert(each.member);
    m_others->setExpected(std::move(expected));
}

void PeopleEditor::showChosen()
{
    const std::vector<MemberId> members = chosen();
    const bool any = !members.empty();
    m_role->setEnabled(any);
    m_remove->setEnabled(any);
    if (!any)
        return;
    for (const Attendance &each : m_session.attendance)
        if (each.member == members.front())
            m_role->setCurrentIndex(
                static_cast<int>(std::find(roles.begin(), roles.end(), each.role) - roles.begin()));
}

void PeopleEditor::showHeading()
{
    const int all = m_model->rowCount();
    m_heading->setText(tr("%n expected", nullptr, all));
    m_allHere->setEnabled(all > 0);
    const QSignalBlocker notByHand{m_allHere};
    m_allHere->setChecked(all > 0 && m_model->hereCount() == all);
}

void PeopleEditor::retranslate()
{
    m_list->setAccessibleName(tr("Who is expected"));
    m_allHere->setText(tr("Everybody expected is here when the doors open"));
    m_roleLabel->setText(tr("Role"));
    m_role->setSpokenName(tr("Role of whoever is chosen"));
    const QSignalBlocker quiet{m_role};
    const int index = std::max(0, m_role->currentIndex());
    m_role->clear();
    for (const Role role : roles)
        m_role->addItem(roleText(role));
    m_role->setCurrentIndex(index);
    m_remove->setText(tr("Not expected"));
    m_model->retranslate();
    showHeading();
    showChosen();
}

}  // namespace tablee::ui
